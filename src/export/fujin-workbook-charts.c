/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-gap-ranking.h"
#include "fujin-palette.h"
#include "fujin-project-charts.h"
#include "fujin-trend.h"
#include "fujin-words.h"
#include "fujin-workbook-columns.h"
#include "fujin-workbook.h"

/* How many gaps the chart has room for; the sheet holds all. */
#define MOST_GAPS 15

static lxw_color_t
colour_of (const FujinColour *colour)
{
  return (lxw_color_t) ((int) (colour->red * 255 + 0.5) << 16 |
                        (int) (colour->green * 255 + 0.5) << 8 |
                        (int) (colour->blue * 255 + 0.5));
}

static lxw_color_t
ink_of (FujinSeriesRole role)
{
  const FujinPalette *palette = fujin_palette_get (FUJIN_PALETTE_PRINT);

  if (role == FUJIN_SERIES_AS_IS)
    return colour_of (&palette->as_is);
  return colour_of (role == FUJIN_SERIES_TO_BE ? &palette->to_be : &palette->expected);
}

/* Rows of one column of a sheet. */
typedef struct
{
  const char *sheet;
  guint       first;
  guint       last;
} Rows;

static lxw_chart_series *
add_series (lxw_chart  *chart,
            const Rows *rows,
            guint       names,
            guint       values)
{
  lxw_chart_series *series = chart_add_series (chart, NULL, NULL);

  chart_series_set_categories (series, rows->sheet, rows->first, (lxw_col_t) names, rows->last,
                               (lxw_col_t) names);
  chart_series_set_values (series, rows->sheet, rows->first, (lxw_col_t) values, rows->last,
                           (lxw_col_t) values);
  chart_series_set_name_range (series, rows->sheet, 0, (lxw_col_t) values);
  return series;
}

/* Told apart without colour: As-Is solid with filled circles, To-Be dashed with hollow diamonds,
 * what is expected dash-dotted with hollow triangles. */
static void
set_line (lxw_chart_series *series,
          FujinSeriesRole   role)
{
  lxw_chart_line line = { 0 };
  lxw_chart_line edge = { 0 };
  lxw_chart_fill fill = { 0 };

  line.color = ink_of (role);
  line.width = 2.25f;
  line.dash_type = role == FUJIN_SERIES_AS_IS   ? LXW_CHART_LINE_DASH_SOLID
                   : role == FUJIN_SERIES_TO_BE ? LXW_CHART_LINE_DASH_DASH
                                                : LXW_CHART_LINE_DASH_DASH_DOT;
  edge.color = ink_of (role);
  edge.width = 1.5f;
  fill.color = role == FUJIN_SERIES_AS_IS ? ink_of (role) : 0xffffff;
  chart_series_set_line (series, &line);
  chart_series_set_marker_type (series, role == FUJIN_SERIES_AS_IS   ? LXW_CHART_MARKER_CIRCLE
                                        : role == FUJIN_SERIES_TO_BE ? LXW_CHART_MARKER_DIAMOND
                                                                     : LXW_CHART_MARKER_TRIANGLE);
  chart_series_set_marker_size (series, 8);
  chart_series_set_marker_line (series, &edge);
  chart_series_set_marker_fill (series, &fill);
}

static void
set_scale (lxw_chart_axis *axis)
{
  lxw_chart_line grid = { 0 };

  grid.color = 0xbfc4cb;
  grid.width = 0.75f;
  chart_axis_set_min (axis, 0);
  chart_axis_set_max (axis, 5);
  chart_axis_set_major_unit (axis, 1);
  chart_axis_set_num_format (axis, "0");
  chart_axis_major_gridlines_set_visible (axis, LXW_TRUE);
  chart_axis_major_gridlines_set_line (axis, &grid);
}

static void
insert (FujinWorkbook  *self,
        lxw_worksheet  *sheet,
        guint           row,
        guint           column,
        lxw_chart      *chart,
        FujinChartData *data,
        double          width,
        double          height)
{
  g_autofree char *sentence = fujin_chart_data_make_sentence (data);
  lxw_chart_options options = { 0 };
  lxw_chart_font font = { 0 };

  font.size = 13;
  font.bold = LXW_TRUE;
  chart_title_set_name (chart, fujin_chart_data_get_title (data));
  chart_title_set_name_font (chart, &font);
  chart_legend_set_position (chart, LXW_CHART_LEGEND_BOTTOM);
  /* A chart without more said is 480 by 288 pixels. */
  options.x_scale = width / 480.0;
  options.y_scale = height / 288.0;
  options.description = sentence;
  options.object_position = LXW_OBJECT_MOVE_DONT_SIZE;
  worksheet_insert_chart_opt (sheet, row, (lxw_col_t) column, chart, &options);
}

/*
 * _fujin_workbook_insert_radar:
 *
 * The radar over the categories, fed by the sheet of the means.
 */
void
_fujin_workbook_insert_radar (FujinWorkbook *self,
                              lxw_worksheet *sheet,
                              guint          row,
                              guint          column)
{
  g_autoptr (FujinChartData) data = fujin_project_charts_categories (self->project, self->lang);
  guint n = fujin_framework_get_n_categories (fujin_project_get_framework (self->project));
  const Rows rows = { _fujin_workbook_sheet_name (FUJIN_WORKBOOK_CATEGORIES, self->lang), 1, n };
  lxw_chart *chart = workbook_add_chart (self->book, LXW_CHART_RADAR_WITH_MARKERS);

  set_line (add_series (chart, &rows, FUJIN_CATEGORY_COLUMN_NAME, FUJIN_CATEGORY_COLUMN_AS_IS),
            FUJIN_SERIES_AS_IS);
  set_line (add_series (chart, &rows, FUJIN_CATEGORY_COLUMN_NAME, FUJIN_CATEGORY_COLUMN_TO_BE),
            FUJIN_SERIES_TO_BE);
  set_scale (chart->y_axis);
  insert (self, sheet, row, column, chart, data, 780, 520);
}

static void
fill_bars (lxw_chart_series *as_is,
           lxw_chart_series *gap)
{
  lxw_chart_fill fill = { 0 };
  lxw_chart_line edge = { 0 };
  lxw_chart_pattern hatch = { 0 };
  lxw_chart_font white = { 0 };

  fill.color = ink_of (FUJIN_SERIES_AS_IS);
  chart_series_set_fill (as_is, &fill);
  white.color = 0xffffff;
  white.bold = LXW_TRUE;
  chart_series_set_labels (as_is);
  chart_series_set_labels_font (as_is, &white);
  hatch.fg_color = ink_of (FUJIN_SERIES_TO_BE);
  hatch.bg_color = 0xffffff;
  hatch.type = LXW_CHART_PATTERN_WIDE_UPWARD_DIAGONAL;
  edge.color = ink_of (FUJIN_SERIES_TO_BE);
  edge.width = 1.0f;
  chart_series_set_pattern (gap, &hatch);
  chart_series_set_line (gap, &edge);
}

/*
 * _fujin_workbook_insert_gaps:
 *
 * The gaps that come first, as bars from nothing over As-Is to To-Be, fed by the sheet of the
 * gaps. Nothing where there is no gap.
 */
void
_fujin_workbook_insert_gaps (FujinWorkbook *self,
                             lxw_worksheet *sheet,
                             guint          row,
                             guint          column)
{
  g_autoptr (FujinGapRanking) ranking = fujin_gap_ranking_new (self->project);
  guint n = MIN (ranking->ranked->len, MOST_GAPS);
  g_autoptr (FujinChartData) data = fujin_project_charts_gaps (self->project, n, self->lang);
  const Rows rows = { _fujin_workbook_sheet_name (FUJIN_WORKBOOK_GAPS, self->lang), 1, n };
  lxw_chart_series *as_is, *gap;
  lxw_chart *chart;

  if (n == 0)
    return;
  chart = workbook_add_chart (self->book, LXW_CHART_BAR_STACKED);
  as_is = add_series (chart, &rows, FUJIN_GAP_COLUMN_LABEL, FUJIN_GAP_COLUMN_AS_IS);
  gap = add_series (chart, &rows, FUJIN_GAP_COLUMN_LABEL, FUJIN_GAP_COLUMN_GAP);
  fill_bars (as_is, gap);
  chart_series_set_labels (gap);
  chart_series_set_labels_num_format (gap, "+0");
  chart_set_series_gap (chart, 45);
  chart_set_series_overlap (chart, 100);
  /* The library counts the axes of bars the other way round. */
  chart_axis_set_reverse (chart->y_axis);
  set_scale (chart->x_axis);
  insert (self, sheet, row, column, chart, data, 780, 120 + 30 * n);
}

/*
 * _fujin_workbook_insert_trend:
 *
 * The means over the versions, fed by their sheet.
 */
void
_fujin_workbook_insert_trend (FujinWorkbook *self,
                              lxw_worksheet *sheet,
                              guint          row,
                              guint          column)
{
  g_autoptr (FujinChartData) data = fujin_project_charts_trend (self->project, self->lang);
  g_autoptr (GArray) trend = fujin_trend_get (self->project);
  const Rows rows = { _fujin_workbook_sheet_name (FUJIN_WORKBOOK_VERSIONS, self->lang), 1,
                      trend->len };
  lxw_chart *chart = workbook_add_chart (self->book, LXW_CHART_LINE);

  set_line (add_series (chart, &rows, FUJIN_VERSION_COLUMN_NAME, FUJIN_VERSION_COLUMN_AS_IS),
            FUJIN_SERIES_AS_IS);
  set_line (add_series (chart, &rows, FUJIN_VERSION_COLUMN_NAME, FUJIN_VERSION_COLUMN_TO_BE),
            FUJIN_SERIES_TO_BE);
  set_scale (chart->y_axis);
  insert (self, sheet, row, column, chart, data, 780, 400);
}
