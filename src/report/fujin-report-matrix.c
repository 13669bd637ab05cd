/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-plan-sheet.h"
#include "fujin-report-pages.h"
#include "fujin-report-words.h"
#include "fujin-words.h"

#define SIZE 7.5

/* How each column stands on paper: its share of the room that is left, and what it takes in any
 * case, in points. */
static const struct
{
  double share;
  double minimum;
} widths[FUJIN_N_SHEET_COLUMNS] = {
  [FUJIN_SHEET_CODE] = { 0, 32 },          [FUJIN_SHEET_NAME] = { 26, 60 },
  [FUJIN_SHEET_CATEGORY] = { 10, 50 },     [FUJIN_SHEET_LEVEL] = { 4, 52 },
  [FUJIN_SHEET_REASON] = { 18, 40 },       [FUJIN_SHEET_TYPE] = { 4, 56 },
  [FUJIN_SHEET_TEAMS] = { 18, 50 },        [FUJIN_SHEET_AS_IS] = { 0, 48 },
  [FUJIN_SHEET_TO_BE] = { 0, 48 },         [FUJIN_SHEET_GAP] = { 0, 38 },
  [FUJIN_SHEET_NOTE] = { 40, 62 },         [FUJIN_SHEET_AS_IS_INSIDE] = { 0, 46 },
  [FUJIN_SHEET_AS_IS_OUTSIDE] = { 0, 46 }, [FUJIN_SHEET_TO_BE_INSIDE] = { 0, 46 },
  [FUJIN_SHEET_TO_BE_OUTSIDE] = { 0, 46 }, [FUJIN_SHEET_SCORE_NOTE] = { 14, 40 },
  [FUJIN_SHEET_TO_BE_REASON] = { 14, 40 }, [FUJIN_SHEET_QUADRANT] = { 0, 46 },
  [FUJIN_SHEET_SUMMARY] = { 26, 50 },
};

/* What the textbook's figure 8 has: what, who and how well, with notes. */
static const char *const usual[] = { "level", "type", "teams", "as-is", "to-be", "gap", "note",
                                     NULL };

static GArray *
choose_columns (const char *const *ids)
{
  GArray *columns = g_array_new (FALSE, FALSE, sizeof (FujinSheetColumn));

  for (int i = 0; i < FUJIN_N_SHEET_COLUMNS; i++)
    {
      FujinSheetColumn column = (FujinSheetColumn) i;

      if (column == FUJIN_SHEET_CODE || column == FUJIN_SHEET_NAME ||
          g_strv_contains (ids ? ids : usual, fujin_plan_sheet_get_id (column)))
        g_array_append_val (columns, column);
    }
  return columns;
}

/* On a narrow sheet, many columns all give way alike. */
static void
add_columns (FujinReportTable *table,
             FujinPageLayout  *page,
             GArray           *columns)
{
  double room = page->width - 2 * page->margin;
  double total = 0;

  for (guint i = 0; i < columns->len; i++)
    total += widths[g_array_index (columns, FujinSheetColumn, i)].minimum;
  for (guint i = 0; i < columns->len; i++)
    {
      FujinSheetColumn column = g_array_index (columns, FujinSheetColumn, i);
      const char *title = column == FUJIN_SHEET_TEAMS
                            ? fujin_words (page->lang, "Teams (lead first)")
                            : fujin_plan_sheet_get_title (column, page->lang);

      _fujin_report_table_add_column (table, title, widths[column].share,
                                      widths[column].minimum * MIN (1, room / total),
                                      fujin_plan_sheet_is_number (column));
    }
  _fujin_report_table_set_bold (table, 0);
}

/* Why a service is unnecessary is part of the decision. */
static char *
dup_note (FujinServicePlan *plan,
          FujinLang         lang)
{
  const char *note = fujin_service_plan_get_note (plan);
  const char *reason = fujin_service_plan_get_reason (plan);

  if (fujin_service_plan_in_scope (plan) || *reason == '\0')
    return g_strdup (note);
  if (*note == '\0')
    return g_strdup (reason);
  /* Translators: %1$s is why a service is unnecessary, %2$s a note on it; both are sentences. */
  return g_strdup_printf (fujin_words (lang, "%1$s / %2$s"), reason, note);
}

static gboolean
has_column (GArray           *columns,
            FujinSheetColumn  wanted)
{
  for (guint i = 0; i < columns->len; i++)
    if (g_array_index (columns, FujinSheetColumn, i) == wanted)
      return TRUE;
  return FALSE;
}

static void
add_plan (FujinReportTable *table,
          FujinServicePlan *plan,
          GArray           *columns,
          FujinLang         lang)
{
  char **cells = g_new0 (char *, columns->len + 1);

  for (guint i = 0; i < columns->len; i++)
    {
      FujinSheetColumn column = g_array_index (columns, FujinSheetColumn, i);

      if (column == FUJIN_SHEET_TEAMS)
        cells[i] = _fujin_report_dup_teams (plan, lang);
      else if (column == FUJIN_SHEET_NOTE && !has_column (columns, FUJIN_SHEET_REASON))
        cells[i] = dup_note (plan, lang);
      else
        cells[i] = fujin_plan_sheet_dup_text (plan, column, lang);
    }
  _fujin_report_table_add_row (table, cells);
}

/*
 * _fujin_report_matrix_new:
 *
 *
 * The service matrix: every service, own ones included, under the band of its category.
 */
FujinReportTable *
_fujin_report_matrix_new (FujinPageLayout *page)
{
  FujinReportTable *table = _fujin_report_table_new (page, SIZE);
  g_autoptr (GArray) columns = choose_columns (page->columns);
  const FujinCategory *band = NULL;

  add_columns (table, page, columns);
  for (guint i = 0; i < fujin_project_get_n_plans (page->project); i++)
    {
      FujinServicePlan *plan = fujin_project_get_plan (page->project, i);
      const FujinCategory *category = fujin_service_plan_get_category (plan);

      if (page->plans != NULL && !g_ptr_array_find (page->plans, plan, NULL))
        continue;
      if (category != band)
        _fujin_report_table_add_band (table, category,
                                      fujin_text_get (&category->name, page->lang));
      band = category;
      add_plan (table, plan, columns, page->lang);
    }
  return table;
}

/*
 * _fujin_report_matrix_dup_subject:
 *
 * What the pages of the matrix show.
 */
char *
_fujin_report_matrix_dup_subject (FujinPageLayout *page)
{
  FujinTally total;

  fujin_project_get_total (page->project, &total);
  if (page->plans != NULL)
    /* Translators: %1$u is part of all %2$u services */
    return g_strdup_printf (fujin_words (page->lang, "Service matrix: %1$u of %2$u services"),
                            page->plans->len, total.n_services);
  return g_strdup_printf (fujin_words (page->lang, "Service matrix: %1$u services, "
                                                   "%2$u in scope"),
                          total.n_services, fujin_tally_get_in_scope (&total));
}
