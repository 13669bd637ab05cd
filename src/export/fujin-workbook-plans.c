/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-category-score.h"
#include "fujin-expected.h"
#include "fujin-gap-cause.h"
#include "fujin-gap-cycle.h"
#include "fujin-gap-finding.h"
#include "fujin-gap-ranking.h"
#include "fujin-key-figures.h"
#include "fujin-plan-sheet.h"
#include "fujin-report-words.h"
#include "fujin-words.h"
#include "fujin-workbook.h"
#include "fujin-workbook-columns.h"

/* How wide the columns of the service matrix are, in characters; 12 where nothing is said. */
static const double widths[FUJIN_N_SHEET_COLUMNS] = {
  [FUJIN_SHEET_CODE] = 7,          [FUJIN_SHEET_NAME] = 36,      [FUJIN_SHEET_CATEGORY] = 22,
  [FUJIN_SHEET_LEVEL] = 16,        [FUJIN_SHEET_REASON] = 30,    [FUJIN_SHEET_TYPE] = 14,
  [FUJIN_SHEET_TEAMS] = 30,        [FUJIN_SHEET_AS_IS] = 9,      [FUJIN_SHEET_TO_BE] = 11,
  [FUJIN_SHEET_GAP] = 10,           [FUJIN_SHEET_NOTE] = 40,      [FUJIN_SHEET_SCORE_NOTE] = 30,
  [FUJIN_SHEET_TO_BE_REASON] = 30, [FUJIN_SHEET_SUMMARY] = 60,
};

static FujinWorkbookFormat
format_of (FujinSheetColumn column)
{
  if (column == FUJIN_SHEET_CODE)
    return FUJIN_WORKBOOK_BOLD;
  if (column == FUJIN_SHEET_GAP)
    return FUJIN_WORKBOOK_SIGNED;
  return fujin_plan_sheet_is_number (column) ? FUJIN_WORKBOOK_NUMBER : FUJIN_WORKBOOK_TEXT;
}

/* The library reads "+2" as a number too; what is signed is so by its format. */
static char **
dup_plan (FujinServicePlan *plan,
          FujinLang         lang)
{
  char **cells = g_new0 (char *, FUJIN_N_SHEET_COLUMNS + 1);

  for (int i = 0; i < FUJIN_N_SHEET_COLUMNS; i++)
    cells[i] = fujin_plan_sheet_dup_text (plan, (FujinSheetColumn) i, lang);
  return cells;
}

/*
 * _fujin_workbook_add_matrix:
 *
 * Every service, own ones included, with all the plan says of it, in the columns that the import
 * knows again.
 */
void
_fujin_workbook_add_matrix (FujinWorkbook *self)
{
  FujinWorkbookTable *table = _fujin_workbook_table_new (
    self, _fujin_workbook_sheet_name (FUJIN_WORKBOOK_MATRIX, self->lang), "Matrix");

  for (int i = 0; i < FUJIN_N_SHEET_COLUMNS; i++)
    _fujin_workbook_table_add_column (table,
                                      fujin_plan_sheet_get_title ((FujinSheetColumn) i, self->lang),
                                      widths[i] > 0 ? widths[i] : 12,
                                      format_of ((FujinSheetColumn) i));
  for (guint i = 0; i < fujin_project_get_n_plans (self->project); i++)
    _fujin_workbook_table_add_row (table, dup_plan (fujin_project_get_plan (self->project, i),
                                                    self->lang));
  _fujin_workbook_table_mark_scores (table, FUJIN_SHEET_AS_IS);
  _fujin_workbook_table_mark_scores (table, FUJIN_SHEET_TO_BE);
  _fujin_workbook_table_finish (table, 2, "");
}

/* A mean, or nothing: a dash would be a word in a column of numbers, a zero a lie. */
static char *
dup_mean (double mean,
          guint  n)
{
  return n > 0 ? _fujin_report_dup_mean (mean, n) : g_strdup ("");
}

static char **
dup_category (const FujinCategoryScore *score,
              const FujinExpectedMean  *expected,
              char                     *name)
{
  char **cells = g_new0 (char *, FUJIN_N_CATEGORY_COLUMNS + 1);

  cells[FUJIN_CATEGORY_COLUMN_NAME] = name;
  cells[FUJIN_CATEGORY_COLUMN_IN_SCOPE] = g_strdup_printf ("%u", score->n_in_scope);
  cells[FUJIN_CATEGORY_COLUMN_AS_IS] = dup_mean (score->as_is, score->n_as_is);
  cells[FUJIN_CATEGORY_COLUMN_N_AS_IS] = g_strdup_printf ("%u", score->n_as_is);
  cells[FUJIN_CATEGORY_COLUMN_TO_BE] = dup_mean (score->to_be, score->n_to_be);
  cells[FUJIN_CATEGORY_COLUMN_N_TO_BE] = g_strdup_printf ("%u", score->n_to_be);
  cells[FUJIN_CATEGORY_COLUMN_EXPECTED] = dup_mean (expected->mean, expected->n);
  cells[FUJIN_CATEGORY_COLUMN_NOT_EVALUATED] = g_strdup_printf ("%u", score->n_not_evaluated);
  return cells;
}

static const struct
{
  const char          *title;
  double               width;
  FujinWorkbookFormat  format;
} category_columns[FUJIN_N_CATEGORY_COLUMNS] = {
  { N_("Category"), 38, FUJIN_WORKBOOK_BOLD },
  { N_("Services in scope"), 12, FUJIN_WORKBOOK_NUMBER },
  { N_("As-Is, mean"), 11, FUJIN_WORKBOOK_MEAN },
  { N_("As-Is scored"), 12, FUJIN_WORKBOOK_NUMBER },
  { N_("To-Be, mean"), 14, FUJIN_WORKBOOK_MEAN },
  /* Translators: head of a column: how many services have a To-Be score */
  { N_("To-Be scored"), 15, FUJIN_WORKBOOK_NUMBER },
  /* Translators: head of a column: mean when all improvements are done */
  { N_("Expected, mean"), 12, FUJIN_WORKBOOK_MEAN },
  { N_("Not evaluated"), 12, FUJIN_WORKBOOK_NUMBER },
};

static void
add_category_columns (FujinWorkbookTable *table,
                      FujinLang           lang)
{
  for (guint i = 0; i < FUJIN_N_CATEGORY_COLUMNS; i++)
    _fujin_workbook_table_add_column (table, fujin_words (lang, category_columns[i].title),
                                      category_columns[i].width, category_columns[i].format);
}

/* One more row, which the table does not hold: sorting must not carry it away. */
static void
put_total (FujinWorkbook           *self,
           lxw_worksheet           *sheet,
           guint                    row,
           const FujinExpectedMean *expected)
{
  FujinCategoryScore score;
  g_auto (GStrv) cells = NULL;

  fujin_category_score_get_total (self->project, &score);
  cells = dup_category (&score, expected, g_strdup (fujin_words (self->lang, "All services")));
  for (guint i = 0; i < FUJIN_N_CATEGORY_COLUMNS; i++)
    _fujin_workbook_put (self, sheet, row, i, cells[i], category_columns[i].format);
}

/*
 * _fujin_workbook_add_categories:
 *
 * The means of the categories with their coverage, and under them those of all services; beside
 * them the radar that these cells feed.
 */
void
_fujin_workbook_add_categories (FujinWorkbook *self)
{
  FujinFramework *framework = fujin_project_get_framework (self->project);
  g_autoptr (FujinExpected) expected = fujin_expected_new (self->project);
  guint n = fujin_framework_get_n_categories (framework);
  FujinWorkbookTable *table = _fujin_workbook_table_new (
    self, _fujin_workbook_sheet_name (FUJIN_WORKBOOK_CATEGORIES, self->lang), "Categories");
  lxw_worksheet *sheet = _fujin_workbook_table_get_sheet (table);
  FujinCategoryScore score;

  add_category_columns (table, self->lang);
  for (guint i = 0; i < n; i++)
    {
      const FujinCategory *category = fujin_framework_get_category (framework, i);
      const char *name = fujin_text_get (&category->short_name, self->lang);

      fujin_category_score_get (self->project, i, &score);
      _fujin_workbook_table_add_row (table, dup_category (&score,
                                                          fujin_expected_get_mean (expected, i),
                                                          g_strdup_printf ("%s %s", category->id,
                                                                           name)));
    }
  put_total (self, sheet, n + 2, &expected->total);
  _fujin_workbook_table_finish (table, 1, "");
  _fujin_workbook_insert_radar (self, sheet, n + 4, 0);
}

static void
add_gap_columns (FujinWorkbookTable *table,
                 FujinLang           lang)
{
  static const struct
  {
    const char          *title;
    double               width;
    FujinWorkbookFormat  format;
  } columns[FUJIN_N_GAP_COLUMNS] = {
    { N_("No."), 6, FUJIN_WORKBOOK_NUMBER },
    { N_("Code"), 7, FUJIN_WORKBOOK_BOLD },
    { N_("Service"), 36, FUJIN_WORKBOOK_TEXT },
    { N_("Recommendation level"), 16, FUJIN_WORKBOOK_TEXT },
    { N_("As-Is"), 9, FUJIN_WORKBOOK_NUMBER },
    { N_("To-Be"), 11, FUJIN_WORKBOOK_NUMBER },
    { N_("Gap"), 10, FUJIN_WORKBOOK_SIGNED },
    { N_("Weight"), 9, FUJIN_WORKBOOK_NUMBER },
    { N_("Priority"), 9, FUJIN_WORKBOOK_NUMBER },
    { N_("Level gap"), 24, FUJIN_WORKBOOK_TEXT },
    { N_("Assignment gap"), 24, FUJIN_WORKBOOK_TEXT },
    { N_("Score gap"), 24, FUJIN_WORKBOOK_TEXT },
    { N_("Causes"), 60, FUJIN_WORKBOOK_TEXT },
    { N_("Cycle"), 30, FUJIN_WORKBOOK_TEXT },
    /* Translators: head of a column: code and name of a service in one, for a chart */
    { N_("Name in charts"), 36, FUJIN_WORKBOOK_TEXT },
  };

  for (guint i = 0; i < FUJIN_N_GAP_COLUMNS; i++)
    _fujin_workbook_table_add_column (table, fujin_words (lang, columns[i].title),
                                      columns[i].width, columns[i].format);
}

static void
fill_numbers (char                 **cells,
              const FujinRankedGap  *ranked)
{
  cells[FUJIN_GAP_COLUMN_PLACE] = ranked ? g_strdup_printf ("%u", ranked->place) : g_strdup ("");
  cells[FUJIN_GAP_COLUMN_GAP] = ranked ? g_strdup_printf ("%d", ranked->gap) : g_strdup ("");
  cells[FUJIN_GAP_COLUMN_WEIGHT] = ranked ? g_strdup_printf ("%d", ranked->weight) : g_strdup ("");
  cells[FUJIN_GAP_COLUMN_PRIORITY] =
    ranked ? g_strdup_printf ("%d", ranked->priority) : g_strdup ("");
}

static void
add_gap (FujinWorkbookTable   *table,
         FujinServicePlan     *plan,
         const FujinRankedGap *ranked,
         const char           *today,
         FujinLang             lang)
{
  FujinFramework *framework = fujin_project_get_framework (fujin_service_plan_get_project (plan));
  const FujinTerm *level = fujin_framework_get_level (framework,
                                                      fujin_service_plan_get_level (plan));
  char **cells = g_new0 (char *, FUJIN_N_GAP_COLUMNS + 1);
  FujinGapCycle cycle;

  fill_numbers (cells, ranked);
  cells[FUJIN_GAP_COLUMN_CODE] = g_strdup (fujin_service_plan_get_code (plan));
  cells[FUJIN_GAP_COLUMN_NAME] = g_strdup (fujin_service_plan_get_name (plan, lang));
  cells[FUJIN_GAP_COLUMN_LEVEL] = g_strdup (fujin_text_get (&level->name, lang));
  cells[FUJIN_GAP_COLUMN_AS_IS] =
    _fujin_report_dup_score (fujin_service_plan_get_as_is (plan), lang);
  cells[FUJIN_GAP_COLUMN_TO_BE] =
    _fujin_report_dup_score (fujin_service_plan_get_to_be (plan), lang);
  for (guint i = 0; i < FUJIN_N_PHASES; i++)
    cells[FUJIN_GAP_COLUMN_FOUND + i] = fujin_gap_finding_dup_words (
      fujin_gap_finding_get_kinds (plan, (FujinPhase) i, today), FALSE, lang);
  cells[FUJIN_GAP_COLUMN_CAUSES] = fujin_gap_cause_dup_line (plan, lang);
  cells[FUJIN_GAP_COLUMN_CYCLE] =
    fujin_gap_cycle_get (plan, fujin_gap_finding_get_all (plan, today), &cycle)
      ? fujin_gap_cycle_dup_words (&cycle, lang) : g_strdup ("");
  cells[FUJIN_GAP_COLUMN_LABEL] = g_strdup_printf ("%s %s", cells[FUJIN_GAP_COLUMN_CODE],
                                                   cells[FUJIN_GAP_COLUMN_NAME]);
  _fujin_workbook_table_add_row (table, cells);
}

static gboolean
is_ranked (FujinServicePlan *plan)
{
  int gap;

  return fujin_service_plan_in_scope (plan) && fujin_service_plan_get_gap (plan, &gap) && gap > 0;
}

/*
 * _fujin_workbook_add_gaps:
 *
 * The gaps of the scores by priority, and behind them, without a place, every other service of
 * which one of the three analyses has something to say.
 */
void
_fujin_workbook_add_gaps (FujinWorkbook *self)
{
  g_autoptr (FujinGapRanking) ranking = fujin_gap_ranking_new (self->project);
  g_autofree char *today = _fujin_export_dup_today (self->project);
  FujinWorkbookTable *table = _fujin_workbook_table_new (
    self, _fujin_workbook_sheet_name (FUJIN_WORKBOOK_GAPS, self->lang), "Gaps");

  add_gap_columns (table, self->lang);
  for (guint i = 0; i < ranking->ranked->len; i++)
    {
      const FujinRankedGap *gap = &g_array_index (ranking->ranked, FujinRankedGap, i);

      add_gap (table, gap->plan, gap, today, self->lang);
    }
  for (guint i = 0; i < fujin_project_get_n_plans (self->project); i++)
    {
      FujinServicePlan *plan = fujin_project_get_plan (self->project, i);

      if (!is_ranked (plan) && fujin_gap_finding_get_all (plan, today) != 0)
        add_gap (table, plan, NULL, today, self->lang);
    }
  _fujin_workbook_table_mark_scores (table, FUJIN_GAP_COLUMN_AS_IS);
  _fujin_workbook_table_mark_scores (table, FUJIN_GAP_COLUMN_TO_BE);
  _fujin_workbook_table_finish (table, 3, fujin_words (self->lang, "No gap is known."));
}
