/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-scale-tables.h"

#include "fujin-pattern-words.h"
#include "fujin-words.h"

#define SIZE 8.0
#define NARROW 44.0
#define NAME 76.0

static FujinFramework *
framework_of (FujinPageLayout *page)
{
  return fujin_project_get_framework (page->project);
}

static void
add_row (FujinReportTable *table,
         const char       *first,
         ...)
{
  g_autoptr (GStrvBuilder) cells = g_strv_builder_new ();
  const char *cell = first;
  va_list args;

  va_start (args, first);
  for (; cell != NULL; cell = va_arg (args, const char *))
    g_strv_builder_add (cells, cell);
  va_end (args);
  _fujin_report_table_add_row (table, g_strv_builder_end (cells));
}

static const char *
text_of (const FujinText *text,
         FujinLang        lang)
{
  const char *it = fujin_text_get (text, lang);

  return it != NULL ? it : "";
}

/*
 * _fujin_scale_table_levels:
 *
 * The recommendation levels.
 */
FujinReportTable *
_fujin_scale_table_levels (FujinPageLayout *page)
{
  FujinLang lang = page->lang;
  FujinReportTable *table = _fujin_report_table_new (page, SIZE);

  _fujin_report_table_add_column (table, fujin_words (lang, "Recommendation level"), 0, NAME,
                                  FALSE);
  /* Translators: heads the word by which a table of the textbook names a level */
  _fujin_report_table_add_column (table, fujin_words (lang, "Label"), 0, NAME, FALSE);
  _fujin_report_table_add_column (table, fujin_words (lang, "Meaning"), 1, 120, FALSE);
  _fujin_report_table_set_bold (table, 0);
  for (int i = FUJIN_LEVEL_BASIC; i <= FUJIN_N_LEVELS; i++)
    {
      /* The one that is not chosen yet comes last. */
      const FujinTerm *level = fujin_framework_get_level (framework_of (page),
                                                          (FujinLevel) (i % FUJIN_N_LEVELS));

      add_row (table, text_of (&level->name, lang), text_of (&level->label, lang),
               text_of (&level->explanation, lang), NULL);
    }
  return table;
}

/*
 * _fujin_scale_table_scores:
 *
 * What a score means for a service that is done inside, and for one that is bought.
 */
FujinReportTable *
_fujin_scale_table_scores (FujinPageLayout *page)
{
  static const int scores[] = { 5, 4, 3, 2, 1, FUJIN_SCORE_NOT_EVALUATED };
  FujinLang lang = page->lang;
  FujinReportTable *table = _fujin_report_table_new (page, SIZE);

  _fujin_report_table_add_column (table, fujin_words (lang, "Score (1 to 5)"), 0, NAME, FALSE);
  /* Translators: heads the scale of services done inside */
  _fujin_report_table_add_column (table, fujin_words (lang, "Done inside (insource scale)"), 1,
                                  110, FALSE);
  /* Translators: heads the scale of services bought from a provider */
  _fujin_report_table_add_column (table, fujin_words (lang, "Bought (outsource scale)"), 1, 110,
                                  FALSE);
  _fujin_report_table_set_bold (table, 0);
  for (guint i = 0; i < G_N_ELEMENTS (scores); i++)
    {
      g_autofree char *digit = g_strdup_printf ("%d", scores[i]);

      add_row (table, scores[i] > 0 ? digit : fujin_words (lang, "not evaluated"),
               fujin_framework_get_criterion (framework_of (page), FUJIN_ASSIGNMENT_INSOURCE,
                                              scores[i], lang),
               fujin_framework_get_criterion (framework_of (page), FUJIN_ASSIGNMENT_OUTSOURCE,
                                              scores[i], lang), NULL);
    }
  _fujin_report_table_set_note (
    table, fujin_framework_get_score_rule (framework_of (page), "target", lang));
  return table;
}

/*
 * _fujin_scale_table_types:
 *
 * The types of assignment.
 */
FujinReportTable *
_fujin_scale_table_types (FujinPageLayout *page)
{
  static const FujinAssignmentType types[] = {
    FUJIN_ASSIGNMENT_INSOURCE, FUJIN_ASSIGNMENT_OUTSOURCE, FUJIN_ASSIGNMENT_COMBINATION,
    FUJIN_ASSIGNMENT_UNASSIGNED,
  };
  FujinLang lang = page->lang;
  FujinReportTable *table = _fujin_report_table_new (page, SIZE);

  _fujin_report_table_add_column (table, fujin_words (lang, "Assignment type"), 0, NAME + 20,
                                  FALSE);
  _fujin_report_table_add_column (table, fujin_words (lang, "Meaning"), 1, 100, FALSE);
  /* Translators: heads what is to be written down about an assignment */
  _fujin_report_table_add_column (table, fujin_words (lang, "What to write down"), 1, 100, FALSE);
  _fujin_report_table_set_bold (table, 0);
  for (guint i = 0; i < G_N_ELEMENTS (types); i++)
    {
      const FujinTerm *type = fujin_framework_get_assignment_type (framework_of (page), types[i]);

      add_row (table, text_of (&type->name, lang), text_of (&type->explanation, lang),
               text_of (&type->note, lang), NULL);
    }
  return table;
}

/*
 * _fujin_scale_table_quadrants:
 *
 * The four quadrants of information and expertise.
 */
FujinReportTable *
_fujin_scale_table_quadrants (FujinPageLayout *page)
{
  FujinFramework *framework = framework_of (page);
  FujinLang lang = page->lang;
  FujinReportTable *table = _fujin_report_table_new (page, SIZE);

  _fujin_report_table_add_column (table, "", 0, 22, FALSE);
  _fujin_report_table_add_column (table, fujin_words (lang, "Quadrant"), 1.2, 70, FALSE);
  _fujin_report_table_add_column (table, fujin_words (lang, "Information"), 0.8, 50, FALSE);
  _fujin_report_table_add_column (table, fujin_words (lang, "Expertise"), 0.8, 50, FALSE);
  /* Translators: heads how insource and outsource weigh against each other */
  _fujin_report_table_add_column (table, fujin_words (lang, "Balance"), 0.9, 50, FALSE);
  _fujin_report_table_add_column (table, fujin_words (lang, "Meaning"), 3, 100, FALSE);
  _fujin_report_table_set_bold (table, 0);
  for (int i = 1; i <= FUJIN_N_QUADRANTS; i++)
    {
      const FujinQuadrant *quadrant = fujin_framework_get_quadrant (framework, i);

      add_row (table, quadrant->id, text_of (&quadrant->name, lang),
               fujin_framework_get_axis_text (framework, FALSE, quadrant->information_inside, lang),
               fujin_framework_get_axis_text (framework, TRUE, quadrant->skill_high, lang),
               text_of (&quadrant->balance, lang), text_of (&quadrant->meaning, lang), NULL);
    }
  return table;
}

static void
add_pattern (FujinReportTable   *table,
             const FujinPattern *pattern,
             FujinLang           lang)
{
  char **cells = g_new0 (char *, 9);

  cells[0] = g_strdup_printf ("%d", pattern->number);
  cells[1] = g_strdup (text_of (&pattern->name, lang));
  cells[2] = g_strdup (text_of (&pattern->typical, lang));
  cells[3] = g_strdup (text_of (&pattern->skill, lang));
  for (int i = 1; i <= FUJIN_N_QUADRANTS; i++)
    cells[3 + i] = fujin_pattern_words_dup_lead (pattern, i, lang);
  _fujin_report_table_add_row (table, cells);
}

/*
 * _fujin_scale_table_patterns:
 *
 * The four patterns of the organisation, and who leads in each quadrant by them.
 */
FujinReportTable *
_fujin_scale_table_patterns (FujinPageLayout *page)
{
  FujinFramework *framework = framework_of (page);
  FujinLang lang = page->lang;
  FujinReportTable *table = _fujin_report_table_new (page, SIZE);

  _fujin_report_table_add_column (table, "", 0, 16, FALSE);
  _fujin_report_table_add_column (table, fujin_words (lang, "Organisation pattern"), 0.8, 56,
                                  FALSE);
  /* Translators: heads for whom a pattern is typical */
  _fujin_report_table_add_column (table, fujin_words (lang, "Typical for"), 1.6, 70, FALSE);
  _fujin_report_table_add_column (table, fujin_words (lang, "Expertise"), 0.9, 50, FALSE);
  for (int i = 1; i <= FUJIN_N_QUADRANTS; i++)
    {
      /* Translators: heads who leads in a quadrant, I to IV */
      g_autofree char *title =
        g_strdup_printf (fujin_words (lang, "Leads in %s"),
                         fujin_framework_get_quadrant (framework, i)->id);

      _fujin_report_table_add_column (table, title, 0.9, NARROW, FALSE);
    }
  _fujin_report_table_set_bold (table, 1);
  for (int i = 1; i <= 4; i++)
    add_pattern (table, fujin_framework_get_pattern (framework, i), lang);
  return table;
}
