/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-output-subject.h"

#include "fujin-chart-choice.h"
#include "fujin-library-picture.h"
#include "fujin-library-sheet.h"
#include "fujin-words.h"

#include <string.h>

/* File systems take 255 bytes; the rest is for the suffix and what file managers add. */
#define MAX_NAME_BYTES 200

/* What is no chart; the charts come after the summary. */
static const FujinOutputSubject documents[] = {
  { "summary", N_("One-page summary"), FUJIN_EXPORT_SUMMARY, NULL, FUJIN_REPORT_SUMMARY },
  { "matrix", N_("Service matrix"), FUJIN_EXPORT_MATRIX, NULL, FUJIN_REPORT_MATRIX },
  { "gap-analysis", N_("Gap analysis"), FUJIN_EXPORT_GAP_ANALYSIS, NULL,
    FUJIN_REPORT_GAP_ANALYSIS },
  { "improvements", N_("Improvements"), FUJIN_EXPORT_IMPROVEMENTS, NULL,
    FUJIN_REPORT_IMPROVEMENTS },
  { "ledger", N_("Decision ledger"), FUJIN_EXPORT_LEDGER, NULL, FUJIN_REPORT_LEDGER },
  { "team-table", N_("Team table (present pattern)"), FUJIN_EXPORT_TEAM_TABLE, NULL,
    FUJIN_REPORT_TEAM_TABLE },
  { "team-table-target", N_("Team table (target pattern)"), FUJIN_EXPORT_TEAM_TABLE_TARGET, NULL,
    FUJIN_REPORT_TEAM_TABLE_TARGET },
  { "staffing", N_("Staffing"), FUJIN_EXPORT_STAFFING, NULL, FUJIN_REPORT_STAFFING },
  { "outsourcing", N_("Outsourcing"), FUJIN_EXPORT_OUTSOURCING, NULL, FUJIN_REPORT_OUTSOURCING },
  { "quadrant-map", N_("Quadrant map"), FUJIN_EXPORT_QUADRANT_MAP, NULL,
    FUJIN_REPORT_QUADRANT_MAP },
  { "organisation", N_("Organisation chart"), FUJIN_EXPORT_ORGANISATION, NULL,
    FUJIN_REPORT_ORGANISATION },
  { "risk-map", N_("Risk map"), FUJIN_EXPORT_RISK_MAP, NULL, FUJIN_REPORT_RISK_MAP },
  { "cdc-roles", N_("Roles around the CDC and control function"), FUJIN_EXPORT_CDC_ROLES, NULL,
    FUJIN_REPORT_CDC_ROLES },
  { "role-matrix", N_("Role matrix"), FUJIN_EXPORT_ROLE_MATRIX, NULL,
    FUJIN_REPORT_ROLE_MATRIX },
  { "slides", N_("Presentation"), FUJIN_EXPORT_SLIDES, NULL, FUJIN_REPORT_SLIDES },
};

#define N_BEFORE_CHARTS 1

/* Before a table of the library, as a #FujinLibraryFilter, and before a part of the role matrix,
 * as a #FujinRoleFilter. */
#define TABLE_PREFIX "library:"
#define MATRIX_PREFIX "role-matrix:"

static void
add_charts (GArray *subjects)
{
  for (guint i = 0; i < fujin_chart_choice_get_n (); i++)
    {
      const FujinChartChoice *choice = fujin_chart_choice_get (i);
      FujinOutputSubject subject = { choice->id, choice->label, FUJIN_EXPORT_CHART, choice->id,
                                     FUJIN_REPORT_CHART };

      g_array_append_val (subjects, subject);
    }
}

static const GArray *
get_subjects (void)
{
  static GArray *subjects;

  if (subjects != NULL)
    return subjects;
  subjects = g_array_new (FALSE, FALSE, sizeof (FujinOutputSubject));
  g_array_append_vals (subjects, documents, N_BEFORE_CHARTS);
  add_charts (subjects);
  g_array_append_vals (subjects, documents + N_BEFORE_CHARTS,
                       G_N_ELEMENTS (documents) - N_BEFORE_CHARTS);
  return subjects;
}

/**
 * fujin_output_subject_get_n:
 *
 * Returns: how many things can be printed or exported
 */
guint
fujin_output_subject_get_n (void)
{
  return get_subjects ()->len;
}

/**
 * fujin_output_subject_get:
 * @index: position, below their number
 *
 * Returns: (transfer none): a subject
 */
const FujinOutputSubject *
fujin_output_subject_get (guint index)
{
  g_return_val_if_fail (index < get_subjects ()->len, NULL);

  return &g_array_index (get_subjects (), FujinOutputSubject, index);
}

/**
 * fujin_output_subject_find:
 * @id: (nullable): an id
 *
 * Returns: the position of the subject; that of the summary if there is none of that id
 */
guint
fujin_output_subject_find (const char *id)
{
  for (guint i = 0; id != NULL && i < fujin_output_subject_get_n (); i++)
    if (g_str_equal (fujin_output_subject_get (i)->id, id))
      return i;
  return 0;
}

/* The rows and columns of the role matrix that a filter lets through. */
static FujinOutputSubject *
new_part (const char *id)
{
  FujinOutputSubject *self = g_new0 (FujinOutputSubject, 1);

  self->id = g_strdup (id);
  self->label = N_("Role matrix as shown");
  self->scope = FUJIN_EXPORT_ROLE_MATRIX;
  self->kind = FUJIN_REPORT_ROLE_MATRIX;
  self->table = self->id + strlen (MATRIX_PREFIX);
  return self;
}

/**
 * fujin_output_subject_new_table:
 * @id: (nullable): "library:" with a table of the library, as source:table, or with a
 *   #FujinLibraryFilter as text; or "role-matrix:" with a #FujinRoleFilter as text
 *
 * A table of the library is printed or exported from where it is read; it is none of the subjects
 * that are offered everywhere. So is a part of the role matrix.
 *
 * Returns: (transfer full) (nullable): a subject, to be freed with
 *   fujin_output_subject_free_table(); %NULL when @id names no table
 */
FujinOutputSubject *
fujin_output_subject_new_table (const char *id)
{
  FujinOutputSubject *self;

  if (id != NULL && g_str_has_prefix (id, MATRIX_PREFIX))
    return new_part (id);
  if (id == NULL || !g_str_has_prefix (id, TABLE_PREFIX)
      || fujin_library_sheet_find (id + strlen (TABLE_PREFIX)) == NULL)
    return NULL;
  self = g_new0 (FujinOutputSubject, 1);
  self->id = g_strdup (id);
  self->scope = FUJIN_EXPORT_LIBRARY;
  self->kind = FUJIN_REPORT_LIBRARY;
  self->table = self->id + strlen (TABLE_PREFIX);
  return self;
}

/**
 * fujin_output_subject_free_table:
 * @self: a subject made by fujin_output_subject_new_table()
 *
 * Frees @self.
 */
void
fujin_output_subject_free_table (FujinOutputSubject *self)
{
  g_free ((char *) self->id);
  g_free (self);
}

/**
 * fujin_output_subject_get_label:
 * @self: a subject
 * @lang: a language
 *
 * Returns: its name for people
 */
const char *
fujin_output_subject_get_label (const FujinOutputSubject *self,
                                FujinLang                 lang)
{
  g_return_val_if_fail (self != NULL, NULL);

  if (self->table != NULL && self->label == NULL)
    return fujin_text_get (&fujin_library_sheet_find (self->table)->title, lang);
  return fujin_words (lang, self->label);
}

/**
 * fujin_output_subject_get_format_label:
 * @exporter: an exporter
 *
 * Returns: the name of its format in the language of the screen
 */
const char *
fujin_output_subject_get_format_label (const FujinExporter *exporter)
{
  g_return_val_if_fail (exporter != NULL, NULL);

  return fujin_words (fujin_lang_screen (), exporter->label);
}

/**
 * fujin_output_subject_is_printed:
 * @self: a subject
 *
 * Returns: whether the print dialog offers it; what is not stands after all that is
 */
gboolean
fujin_output_subject_is_printed (const FujinOutputSubject *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return self->kind < FUJIN_N_REPORT_KINDS;
}

/**
 * fujin_output_subject_has_category:
 * @self: a subject
 *
 * Returns: whether it is about one category
 */
gboolean
fujin_output_subject_has_category (const FujinOutputSubject *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return self->chart != NULL && fujin_chart_choice_find (self->chart)->takes_category;
}

/* What is a separator or forbidden on some file system, what cannot be seen, and what turns the
 * order of letters around, so that a name shows what it is. */
static gboolean
is_unfit (gunichar c)
{
  return !g_unichar_isprint (c) || (c < 128 && strchr ("/\\:*?\"<>|", (int) c) != NULL)
         || g_unichar_type (c) == G_UNICODE_FORMAT;
}

/* Takes the project's title into a file name: no path, no hidden file, no trailing dot. */
static char *
clean_name (const char *text)
{
  GString *name = g_string_new (NULL);

  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (name->len + 6 > MAX_NAME_BYTES)
        break;
      if (name->len == 0 && (c == '.' || g_unichar_isspace (c)))
        continue;
      g_string_append_unichar (name, is_unfit (c) ? '_' : c);
    }
  while (name->len > 0 && strchr (". ", name->str[name->len - 1]) != NULL)
    g_string_truncate (name, name->len - 1);
  return g_string_free (name, FALSE);
}

/**
 * fujin_output_subject_suggest_name:
 * @self: a subject
 * @project: what is exported
 * @category: (nullable): letter of the category, where it is about one
 * @lang: language of the output
 * @suffix: suffix without the dot
 *
 * Suggests a name for the file: the title of the project and what is in it. It names a file in
 * whatever folder, never a path.
 *
 * Returns: (transfer full): a file name
 */
char *
fujin_output_subject_suggest_name (const FujinOutputSubject *self,
                                   FujinProject             *project,
                                   const char               *category,
                                   FujinLang                 lang,
                                   const char               *suffix)
{
  g_autofree char *raw = NULL;
  g_autofree char *name = NULL;
  const char *title;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (FUJIN_IS_PROJECT (project), NULL);

  title = fujin_project_get_title (project);
  if (*title == '\0')
    title = fujin_words (lang, "Plan");
  if (self->table != NULL)
    raw = g_strdup (fujin_output_subject_get_label (self, lang));
  else if (fujin_output_subject_has_category (self) && category != NULL)
    /* Translators: a file name: title of the plan, kind of chart, letter of a category */
    raw = g_strdup_printf (fujin_words (lang, "%1$s - Radar of category %2$s"), title, category);
  else
    /* Translators: a file name: title of the plan, what is in it: "Plan 2027 - Service matrix" */
    raw = g_strdup_printf (fujin_words (lang, "%1$s - %2$s"), title,
                           fujin_output_subject_get_label (self, lang));
  name = clean_name (raw);
  return g_strdup_printf ("%s.%s", name, suffix);
}

/**
 * fujin_output_subject_suggest_picture:
 * @self: a table of the library
 * @picture: one of its pictures, see fujin_library_picture_dup_id()
 * @lang: language of the output
 * @suffix: suffix without the dot
 *
 * Like fujin_output_subject_suggest_name(), for one picture of the table.
 *
 * Returns: (transfer full): a file name
 */
char *
fujin_output_subject_suggest_picture (const FujinOutputSubject *self,
                                      const char               *picture,
                                      FujinLang                 lang,
                                      const char               *suffix)
{
  const FujinLibraryTable *table;

  g_return_val_if_fail (self != NULL && self->table != NULL && suffix != NULL, NULL);

  table = fujin_library_sheet_find (self->table);
  for (guint i = 0; i < fujin_library_picture_count (table); i++)
    {
      g_autofree char *id = fujin_library_picture_dup_id (table, i);
      g_autofree char *title = fujin_library_picture_dup_title (table, i, lang);
      g_autofree char *name = clean_name (title);

      if (g_strcmp0 (id, picture) == 0)
        return g_strdup_printf ("%s.%s", name, suffix);
    }
  return NULL;
}

/**
 * fujin_output_subject_suggest_for:
 * @project: what is exported
 * @label: what is in the file
 * @lang: language of the output
 * @suffix: suffix without the dot
 *
 * Like fujin_output_subject_suggest_name(), for a document that is no subject.
 *
 * Returns: (transfer full): a file name
 */
char *
fujin_output_subject_suggest_for (FujinProject *project,
                                  const char   *label,
                                  FujinLang     lang,
                                  const char   *suffix)
{
  g_autofree char *raw = NULL;
  g_autofree char *name = NULL;
  const char *title;

  g_return_val_if_fail (FUJIN_IS_PROJECT (project) && label != NULL && suffix != NULL, NULL);

  title = fujin_project_get_title (project);
  if (*title == '\0')
    title = fujin_words (lang, "Plan");
  raw = g_strdup_printf (fujin_words (lang, "%1$s - %2$s"), title, label);
  name = clean_name (raw);
  return g_strdup_printf ("%s.%s", name, suffix);
}
