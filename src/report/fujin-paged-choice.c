/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-paged-choice.h"

#include <string.h>

#include "fujin-book.h"
#include "fujin-handout.h"
#include "fujin-record-list.h"
#include "fujin-words.h"

#define REPORT "report"
#define REPORT_PREFIX "report:"
#define HANDOUT_PREFIX "handout:"

static void
choice_free (gpointer data)
{
  FujinPagedChoice *self = data;

  g_free (self->id);
  g_free (self->label);
  g_free (self->use);
  g_free (self);
}

static void
add (GPtrArray  *list,
     char       *id,
     const char *label,
     const char *use)
{
  FujinPagedChoice *choice = g_new0 (FujinPagedChoice, 1);

  choice->id = id;
  choice->label = g_strdup (label);
  choice->use = g_strdup (use);
  g_ptr_array_add (list, choice);
}

static void
add_reports (GPtrArray    *list,
             FujinProject *project,
             FujinLang     lang)
{
  FujinRecordList *records = fujin_project_get_records (project, FUJIN_RECORD_REPORT);
  guint n = fujin_record_list_get_n (records);

  if (n == 0)
    add (list, g_strdup (REPORT), fujin_words (lang, "Report"), NULL);
  for (guint i = 0; i < n; i++)
    {
      FujinRecord *record = fujin_record_list_peek (records, i);
      const char *name = fujin_record_get (record, FUJIN_REPORT_NAME);

      add (list, g_strconcat (REPORT_PREFIX, fujin_record_get_id (record), NULL),
           *name != '\0' ? name : fujin_words (lang, "Report"), NULL);
    }
}

/**
 * fujin_paged_choice_list:
 * @project: a project
 * @lang: language of the labels
 *
 * Lists what can be put on paper: the reports of the project, or the usual one when it has none,
 * and the handouts.
 *
 * Returns: (transfer full) (element-type FujinPagedChoice): the documents
 */
GPtrArray *
fujin_paged_choice_list (FujinProject *project,
                         FujinLang     lang)
{
  GPtrArray *list = g_ptr_array_new_with_free_func (choice_free);

  g_return_val_if_fail (FUJIN_IS_PROJECT (project), list);

  add_reports (list, project, lang);
  for (guint i = 0; i < fujin_handout_get_n (); i++)
    add (list, g_strconcat (HANDOUT_PREFIX, fujin_handout_get_id (i), NULL),
         fujin_handout_get_label (i, lang), fujin_handout_get_use (i, lang));
  return list;
}

/**
 * fujin_paged_choice_find_record:
 * @project: a project
 * @id: id of a document
 *
 * Returns: (transfer none) (nullable): the record that says how the report is put together
 */
FujinRecord *
fujin_paged_choice_find_record (FujinProject *project,
                                const char   *id)
{
  g_return_val_if_fail (FUJIN_IS_PROJECT (project) && id != NULL, NULL);

  if (!g_str_has_prefix (id, REPORT_PREFIX))
    return NULL;
  return fujin_record_list_find (fujin_project_get_records (project, FUJIN_RECORD_REPORT),
                                 id + strlen (REPORT_PREFIX));
}

/**
 * fujin_paged_choice_get_handout:
 * @id: id of a document
 *
 * Returns: (transfer none) (nullable): id of the handout, %NULL when it is a report
 */
const char *
fujin_paged_choice_get_handout (const char *id)
{
  g_return_val_if_fail (id != NULL, NULL);

  return g_str_has_prefix (id, HANDOUT_PREFIX) ? id + strlen (HANDOUT_PREFIX) : NULL;
}

/**
 * fujin_paged_choice_create_spec:
 * @project: a project
 * @id: id of a report
 *
 * Returns: (transfer full): how the report is put together; the usual way when there is no record
 */
FujinBookSpec *
fujin_paged_choice_create_spec (FujinProject *project,
                                const char   *id)
{
  FujinRecord *record = fujin_paged_choice_find_record (project, id);

  return record != NULL ? fujin_book_spec_new_from_record (record)
                        : fujin_book_spec_new (project);
}

/**
 * fujin_paged_choice_create:
 * @project: a project
 * @id: id of a document
 * @lang: language of a handout; a report has its own
 * @paper: sheet of a handout; a report has its own
 *
 * Returns: (transfer full): the document
 */
FujinPaged *
fujin_paged_choice_create (FujinProject *project,
                           const char   *id,
                           FujinLang     lang,
                           FujinPaper    paper)
{
  g_autoptr (FujinBookSpec) spec = NULL;
  guint kind;

  g_return_val_if_fail (FUJIN_IS_PROJECT (project) && id != NULL, NULL);

  if (fujin_handout_find (fujin_paged_choice_get_handout (id), &kind))
    return FUJIN_PAGED (fujin_handout_new (project, fujin_handout_get_id (kind), lang, paper));
  spec = fujin_paged_choice_create_spec (project, id);
  return FUJIN_PAGED (fujin_book_new (project, spec));
}
