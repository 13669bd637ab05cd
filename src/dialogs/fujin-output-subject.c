/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-output-subject.h"

#include "fujin-words.h"

#include <string.h>

/* File systems take 255 bytes; the rest is for the suffix and what file managers add. */
#define MAX_NAME_BYTES 200

static const FujinOutputSubject subjects[] = {
  { "summary", N_("One-page summary"), FUJIN_EXPORT_SUMMARY, NULL, FUJIN_REPORT_SUMMARY },
  { "radar", N_("Radar of the categories"), FUJIN_EXPORT_CHART, "radar",
    FUJIN_REPORT_CHART_CATEGORIES },
  { "category", N_("Radar of the services of a category"), FUJIN_EXPORT_CHART, "category",
    FUJIN_REPORT_CHART_SERVICES },
  { "gaps", N_("Chart of the gaps"), FUJIN_EXPORT_CHART, "gaps", FUJIN_REPORT_CHART_GAPS },
  { "expected", N_("Radar with what is expected"), FUJIN_EXPORT_CHART, "expected",
    FUJIN_REPORT_CHART_EXPECTED },
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
  { "cdc-roles", N_("Roles around the CDC"), FUJIN_EXPORT_CDC_ROLES, NULL,
    FUJIN_REPORT_CDC_ROLES },
};

/**
 * fujin_output_subject_get_n:
 *
 * Returns: how many things can be printed or exported
 */
guint
fujin_output_subject_get_n (void)
{
  return G_N_ELEMENTS (subjects);
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
  g_return_val_if_fail (index < G_N_ELEMENTS (subjects), NULL);

  return &subjects[index];
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
  for (guint i = 0; id != NULL && i < G_N_ELEMENTS (subjects); i++)
    if (g_str_equal (subjects[i].id, id))
      return i;
  return 0;
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
 * fujin_output_subject_has_category:
 * @self: a subject
 *
 * Returns: whether it is about one category
 */
gboolean
fujin_output_subject_has_category (const FujinOutputSubject *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return self->kind == FUJIN_REPORT_CHART_SERVICES;
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
  if (fujin_output_subject_has_category (self) && category != NULL)
    /* Translators: a file name: title of the plan, kind of chart, letter of a category */
    raw = g_strdup_printf (fujin_words (lang, "%1$s - Radar of category %2$s"), title, category);
  else
    /* Translators: a file name: title of the plan, what is in it: "Plan 2027 - Service matrix" */
    raw = g_strdup_printf (fujin_words (lang, "%1$s - %2$s"), title,
                           fujin_output_subject_get_label (self, lang));
  name = clean_name (raw);
  return g_strdup_printf ("%s.%s", name, suffix);
}
