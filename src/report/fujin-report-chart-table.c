/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-report-chart-private.h"
#include "fujin-report-words.h"
#include "fujin-words.h"

#define TEXT_SIZE 8.0
/* Around the text of a cell, points. */
#define CELL_PAD 9.0
/* What a head may ask for before it is broken into lines, and a text before it is. */
#define MOST_HEAD 60.0
#define MOST_TEXT 60.0
/* More text wants more of the room that is left, up to this. */
#define MOST_SHARE 60.0
#define TEAMS_WIDTH 44.0

/* Codes and names; gaps have their names on the chart itself. */
#define CODE_COLUMN 0
#define NAME_COLUMN 1

static gboolean
is_shown (FujinReportChart *self,
          guint             column)
{
  return !self->is_gaps || column != NAME_COLUMN;
}

static double
measure (FujinReportChart *self,
         const char       *text)
{
  const FujinPageStyle style = { TEXT_SIZE, TRUE, FUJIN_PAGE_INK_TEXT, PANGO_ALIGN_LEFT, 1 };

  return _fujin_page_text_width (self->page, &style, text);
}

/* As wide as what stands in the column. */
static double
measure_cells (FujinReportChart *self,
               FujinChartSheet  *sheet,
               guint             column)
{
  double width = 0.0;

  for (guint row = 0; row < fujin_chart_sheet_get_n_rows (sheet); row++)
    width = MAX (width, measure (self, fujin_chart_sheet_get_cell (sheet, row, column)));
  return width;
}

/* Codes and numbers are never broken; texts share the room that is left by how long they are. */
static void
add_column (FujinReportChart *self,
            FujinReportTable *table,
            FujinChartSheet  *sheet,
            guint             column)
{
  const char *title = fujin_chart_sheet_get_title (sheet, column);
  gboolean is_number = fujin_chart_sheet_is_number (sheet, column);
  double cells = measure_cells (self, sheet, column);
  double head = MIN (measure (self, title), MOST_HEAD);
  gboolean is_fixed = is_number || column == CODE_COLUMN;
  double least = MAX (head, is_fixed ? cells : MIN (cells, MOST_TEXT)) + CELL_PAD;

  _fujin_report_table_add_column (table, title, is_fixed ? 0 : CLAMP (cells, 10, MOST_SHARE),
                                  least, is_number);
  self->least_width = MAX (self->least_width, 0) + least;
}

/* Whether the rows are services, whose teams are told too. */
static gboolean
has_teams (FujinReportChart *self,
           FujinChartData   *data)
{
  FujinChartKind kind = fujin_chart_data_get_kind (data);

  return (kind == FUJIN_CHART_RADAR || kind == FUJIN_CHART_GAPS)
         && fujin_chart_data_get_n_axes (data) > 0
         && fujin_project_find_plan (self->page->project,
                                     fujin_chart_data_get_axis (data, 0)->id) != NULL;
}

static void
add_row (FujinReportChart *self,
         FujinReportTable *table,
         FujinChartSheet  *sheet,
         guint             row,
         gboolean          teams)
{
  g_autoptr (GPtrArray) cells = g_ptr_array_new ();

  for (guint column = 0; column < fujin_chart_sheet_get_n_columns (sheet); column++)
    if (is_shown (self, column))
      g_ptr_array_add (cells, g_strdup (fujin_chart_sheet_get_cell (sheet, row, column)));
  if (teams)
    g_ptr_array_add (cells, _fujin_report_dup_teams (
                              fujin_project_find_plan (self->page->project,
                                                       fujin_chart_sheet_get_id (sheet, row)),
                              self->page->lang));
  g_ptr_array_add (cells, NULL);
  _fujin_report_table_add_row (table,
                               (char **) g_ptr_array_free (g_steal_pointer (&cells), FALSE));
}

/* The chart as a table, with who carries each service. */
FujinReportTable *
_fujin_report_chart_make_table (FujinReportChart *self,
                                FujinChartData   *data)
{
  FujinReportTable *table = _fujin_report_table_new (self->page, TEXT_SIZE);
  g_autoptr (FujinChartSheet) sheet = fujin_chart_data_make_sheet (data);
  gboolean teams = has_teams (self, data);

  self->least_width = 0.0;
  for (guint column = 0; column < fujin_chart_sheet_get_n_columns (sheet); column++)
    if (is_shown (self, column))
      add_column (self, table, sheet, column);
  if (teams)
    _fujin_report_table_add_column (table, fujin_words (self->page->lang, "Teams (lead first)"),
                                    40, TEAMS_WIDTH, FALSE);
  _fujin_report_table_set_bold (table, CODE_COLUMN);
  for (guint row = 0; row < fujin_chart_sheet_get_n_rows (sheet); row++)
    add_row (self, table, sheet, row, teams);
  return table;
}
