/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-library-entry-private.h"

#include "fujin-words.h"

/* The column of services that tells what they are tied to. */
#define TIE_COLUMN "elsewhere"

/*
 * _fujin_library_column_is_tie:
 *
 * Whether a column tells the ties that we propose, and that a plan may change.
 */
gboolean
_fujin_library_column_is_tie (const FujinLibraryTable *table,
                              guint                    column)
{
  const FujinLibraryColumn *head = g_ptr_array_index (table->columns, column);

  return g_str_equal (table->id, "services") && g_str_equal (head->id, TIE_COLUMN);
}

static void
add_tie (FujinLibrarySection *section,
         char                *text,
         const char          *link,
         FujinCrosswalkState  state,
         const char          *reason)
{
  FujinLibraryLine *line = fujin_library_section_add (section, text, link, FUJIN_BASIS_REASONED);

  line->is_tie = TRUE;
  line->tie = state;
  if (reason != NULL && *reason != '\0')
    line->reason = g_strdup (reason);
}

static void
finish (FujinLibraryEntry   *self,
        FujinLibrarySection *section)
{
  if (section->lines->len > 0)
    g_ptr_array_add (self->sections, section);
  else
    fujin_library_section_free (section);
}

/* Why we propose what we propose, in one text for all of them. */
static void
add_reason (FujinLibrarySection      *section,
            const FujinCrosswalkLink *link,
            FujinLang                 lang)
{
  if (link != NULL && link->reason.en != NULL)
    add_tie (section, g_strdup (fujin_text_get (&link->reason, lang)), NULL,
             FUJIN_CROSSWALK_PROPOSED, NULL);
}

static void
add_row (FujinLibrarySection   *section,
         const FujinLibraryRow *row,
         FujinCrosswalkState    state,
         const char            *reason,
         FujinLang              lang)
{
  add_tie (section, fujin_library_entry_dup_title (row, lang), row->id, state, reason);
}

/*
 * _fujin_library_entry_add_ties:
 *
 * What a service is tied to in other sources: as @project says or, without one, as proposed.
 */
void
_fujin_library_entry_add_ties (FujinLibraryEntry *self,
                               FujinProject      *project,
                               FujinLang          lang)
{
  const char *code = fujin_library_row_get_code (self->row);
  const FujinCrosswalkLink *link;
  FujinServicePlan *plan = NULL;
  FujinLibrarySection *section;
  g_autoptr (GArray) ties = NULL;

  if (!g_str_equal (self->row->table->id, "services"))
    return;
  link = fujin_library_find_link (fujin_library_get_default (), code);
  if (project != NULL)
    plan = fujin_project_find_code (project, code);
  section = fujin_library_section_new (g_strdup (fujin_words (lang, "In other sources")));
  section->column = TIE_COLUMN;
  add_reason (section, link, lang);
  ties = plan != NULL ? fujin_crosswalk_list (project, plan) : NULL;
  for (guint i = 0; ties != NULL && i < ties->len; i++)
    {
      const FujinCrosswalkTie *tie = &g_array_index (ties, FujinCrosswalkTie, i);

      add_row (section, tie->row, tie->state, tie->reason, lang);
    }
  for (guint i = 0; ties == NULL && link != NULL && link->to[i] != NULL; i++)
    add_row (section, fujin_library_find (fujin_library_get_default (), link->to[i]),
             FUJIN_CROSSWALK_PROPOSED, NULL, lang);
  /* A plan may add ties where nothing is proposed. */
  if (plan != NULL)
    g_ptr_array_add (self->sections, section);
  else
    finish (self, section);
}

static void
add_proposed_services (FujinLibraryEntry   *self,
                       FujinLibrarySection *section,
                       FujinLang            lang)
{
  const GArray *mentions =
    fujin_library_get_mentions (fujin_library_get_default (), self->row->id);

  for (guint i = 0; mentions != NULL && i < mentions->len; i++)
    {
      const FujinLibraryMention *mention = &g_array_index (mentions, FujinLibraryMention, i);

      if (_fujin_library_column_is_tie (mention->row->table, mention->column))
        add_row (section, mention->row, FUJIN_CROSSWALK_PROPOSED, NULL, lang);
    }
}

/* A service of the project's own is in no source: its line leads nowhere. */
static void
add_plan (FujinLibrarySection     *section,
          FujinServicePlan        *plan,
          const FujinCrosswalkTie *tie,
          FujinLang                lang)
{
  g_autofree char *id = g_strconcat ("x1060:", fujin_service_plan_get_code (plan), NULL);

  add_tie (section,
           g_strdup_printf ("%s %s", fujin_service_plan_get_code (plan),
                            fujin_service_plan_get_name (plan, lang)),
           fujin_service_plan_is_own (plan) ? NULL : id, tie->state, tie->reason);
}

static void
add_services_of (FujinLibraryEntry   *self,
                 FujinLibrarySection *section,
                 FujinProject        *project,
                 FujinLang            lang)
{
  for (guint i = 0; i < fujin_project_get_n_plans (project); i++)
    {
      FujinServicePlan *plan = fujin_project_get_plan (project, i);
      g_autoptr (GArray) ties = fujin_crosswalk_list (project, plan);

      for (guint j = 0; j < ties->len; j++)
        if (g_array_index (ties, FujinCrosswalkTie, j).row == self->row)
          add_plan (section, plan, &g_array_index (ties, FujinCrosswalkTie, j), lang);
    }
}

/*
 * _fujin_library_entry_add_services:
 *
 * The services that are tied to a role or function: as @project says or, without one, as proposed.
 */
void
_fujin_library_entry_add_services (FujinLibraryEntry *self,
                                   FujinProject      *project,
                                   FujinLang          lang)
{
  FujinLibrarySection *section =
    /* Translators: heading over the services that a role or function of another source is tied
     * to */
    fujin_library_section_new (g_strdup (fujin_words (lang, "Services it is tied to")));

  section->is_mention = TRUE;
  if (project != NULL)
    add_services_of (self, section, project, lang);
  else
    add_proposed_services (self, section, lang);
  finish (self, section);
}
