/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-book-spec.h"

#include "fujin-book-part-private.h"
#include "fujin-picture.h"

/**
 * fujin_book_spec_new:
 * @project: a project
 *
 * Returns: (transfer full): the usual report: all parts that have something to show, in the
 *   language of the project, on A4 landscape
 */
FujinBookSpec *
fujin_book_spec_new (FujinProject *project)
{
  FujinBookSpec *self;

  g_return_val_if_fail (FUJIN_IS_PROJECT (project), NULL);

  self = g_new0 (FujinBookSpec, 1);
  self->lang = fujin_project_get_language (project);
  self->paper = FUJIN_PAPER_A4_LANDSCAPE;
  self->mark = g_strdup ("");
  self->version = g_strdup ("");
  self->issuer = g_strdup ("");
  self->header = g_strdup ("");
  self->footer = g_strdup ("");
  self->note = g_strdup ("");
  return self;
}

static void
read_language (FujinBookSpec *self,
               FujinRecord   *record)
{
  switch (fujin_record_get_choice (record, FUJIN_REPORT_LANGUAGE))
    {
    case FUJIN_REPORT_IN_JAPANESE:
      self->lang = FUJIN_LANG_JA;
      break;
    case FUJIN_REPORT_IN_ENGLISH:
      self->lang = FUJIN_LANG_EN;
      break;
    case FUJIN_REPORT_IN_BOTH:
      self->both = TRUE;
      break;
    case FUJIN_REPORT_IN_PROJECT_LANGUAGE:
    default:
      break;
    }
}

/**
 * fujin_book_spec_new_from_record:
 * @record: a record of %FUJIN_RECORD_REPORT
 *
 * Returns: (transfer full): how the report kept in the project is put together. What it does not
 *   say is as usual; a logo that can no longer be read is left out.
 */
FujinBookSpec *
fujin_book_spec_new_from_record (FujinRecord *record)
{
  FujinBookSpec *self;
  const char *parts;

  g_return_val_if_fail (FUJIN_IS_RECORD (record), NULL);
  g_return_val_if_fail (fujin_record_get_project (record) != NULL, NULL);

  self = fujin_book_spec_new (fujin_record_get_project (record));
  parts = fujin_record_get (record, FUJIN_REPORT_PARTS);
  if (*parts != '\0')
    self->parts = fujin_record_dup_ids (record, FUJIN_REPORT_PARTS);
  read_language (self, record);
  fujin_paper_from_id (fujin_record_get (record, FUJIN_REPORT_PAPER), &self->paper);
  fujin_book_spec_set_text (&self->mark, fujin_record_get (record, FUJIN_REPORT_MARK));
  fujin_book_spec_set_text (&self->version, fujin_record_get (record, FUJIN_REPORT_VERSION));
  fujin_book_spec_set_text (&self->issuer, fujin_record_get (record, FUJIN_REPORT_ISSUER));
  fujin_book_spec_set_text (&self->header, fujin_record_get (record, FUJIN_REPORT_HEADER));
  fujin_book_spec_set_text (&self->footer, fujin_record_get (record, FUJIN_REPORT_FOOTER));
  fujin_book_spec_set_text (&self->note, fujin_record_get (record, FUJIN_REPORT_NOTE));
  self->logo = fujin_picture_decode (fujin_record_get (record, FUJIN_REPORT_LOGO), NULL);
  return self;
}

/**
 * fujin_book_spec_copy:
 * @self: how a report is put together
 *
 * Returns: (transfer full): the same
 */
FujinBookSpec *
fujin_book_spec_copy (const FujinBookSpec *self)
{
  FujinBookSpec *copy;

  g_return_val_if_fail (self != NULL, NULL);

  copy = g_new0 (FujinBookSpec, 1);
  copy->parts = g_strdupv (self->parts);
  copy->lang = self->lang;
  copy->both = self->both;
  copy->paper = self->paper;
  copy->mark = g_strdup (self->mark);
  copy->version = g_strdup (self->version);
  copy->issuer = g_strdup (self->issuer);
  copy->header = g_strdup (self->header);
  copy->footer = g_strdup (self->footer);
  copy->note = g_strdup (self->note);
  copy->logo = self->logo != NULL ? g_bytes_ref (self->logo) : NULL;
  return copy;
}

/**
 * fujin_book_spec_free:
 * @self: (transfer full): how a report is put together
 *
 * Frees it.
 */
void
fujin_book_spec_free (FujinBookSpec *self)
{
  g_strfreev (self->parts);
  g_free (self->mark);
  g_free (self->version);
  g_free (self->issuer);
  g_free (self->header);
  g_free (self->footer);
  g_free (self->note);
  g_clear_pointer (&self->logo, g_bytes_unref);
  g_free (self);
}

/**
 * fujin_book_spec_set_text:
 * @field: one of the texts of a #FujinBookSpec
 * @text: (nullable): what it becomes; %NULL for ""
 *
 * Sets a text.
 */
void
fujin_book_spec_set_text (char       **field,
                          const char  *text)
{
  char *copy = g_strdup (text != NULL ? text : "");

  g_free (*field);
  *field = copy;
}

static void
add_part (GPtrArray  *list,
          const char *id)
{
  for (guint i = 0; i < list->len; i++)
    if (g_str_equal (g_ptr_array_index (list, i), id))
      return;
  g_ptr_array_add (list, g_strdup (id));
}

/* All charts that have something to show. */
static void
add_charts (GPtrArray    *list,
            FujinProject *project)
{
  for (guint i = 0; i < fujin_book_part_get_n (); i++)
    if (fujin_book_part_get_group (i) == FUJIN_BOOK_GROUP_CHARTS &&
        _fujin_book_part_get_kind (i) != FUJIN_BOOK_PART_ALL_CHARTS &&
        !fujin_book_part_is_empty (i, project))
      add_part (list, fujin_book_part_get_id (i));
}

static void
add_usual (GPtrArray    *list,
           FujinProject *project)
{
  for (guint i = 0; i < fujin_book_part_get_n (); i++)
    if (fujin_book_part_is_usual (i) && !fujin_book_part_is_empty (i, project))
      add_part (list, fujin_book_part_get_id (i));
}

/**
 * fujin_book_spec_dup_parts:
 * @self: how a report is put together
 * @project: what it is made from
 *
 * Works out of which parts the report consists: the usual ones that have something to show, or
 * those that are named, each once; "charts" becomes the charts it stands for. Unknown ids are left
 * out.
 *
 * Returns: (transfer full): ids of parts, in their order
 */
char **
fujin_book_spec_dup_parts (const FujinBookSpec *self,
                           FujinProject        *project)
{
  g_autoptr (GPtrArray) list = g_ptr_array_new ();
  guint part;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (FUJIN_IS_PROJECT (project), NULL);

  if (self->parts == NULL)
    add_usual (list, project);
  for (guint i = 0; self->parts != NULL && self->parts[i] != NULL; i++)
    {
      if (!fujin_book_part_find (self->parts[i], &part))
        continue;
      if (_fujin_book_part_get_kind (part) == FUJIN_BOOK_PART_ALL_CHARTS)
        add_charts (list, project);
      else
        add_part (list, self->parts[i]);
    }
  g_ptr_array_add (list, NULL);
  return (char **) g_ptr_array_steal (list, NULL);
}
