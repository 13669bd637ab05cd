/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-chart-drawing.h"

#include "fujin-cells-chart.h"
#include "fujin-chart-data-private.h"
#include "fujin-gap-chart.h"
#include "fujin-radar-chart.h"
#include "fujin-shares-chart.h"
#include "fujin-tiles-chart.h"
#include "fujin-time-chart.h"
#include "fujin-trend-chart.h"

/* A polygon with fewer corners says nothing; the data is drawn as rows instead. */
#define LEAST_RADAR_AXES 3

static void
draw_radar (FujinChartScene    *scene,
            cairo_t            *cr,
            const FujinPalette *palette,
            int                 highlight_axis)
{
  _fujin_radar_chart_draw (scene, cr, palette);
}

static void
draw_trend (FujinChartScene    *scene,
            cairo_t            *cr,
            const FujinPalette *palette,
            int                 highlight_axis)
{
  _fujin_trend_chart_draw (scene, cr, palette);
}

static const FujinChartDrawing drawings[FUJIN_N_CHART_KINDS] = {
  [FUJIN_CHART_RADAR] = { .arrange = _fujin_radar_chart_arrange, .draw = draw_radar,
                          .is_kept = TRUE },
  [FUJIN_CHART_GAPS] = { .arrange = _fujin_gap_chart_arrange, .draw = _fujin_gap_chart_draw,
                         .hits_boxes = TRUE, .runs_down = TRUE },
  [FUJIN_CHART_TREND] = { .arrange = _fujin_trend_chart_arrange, .draw = draw_trend,
                          .make_sentence = _fujin_chart_data_trend_sentence, .is_kept = TRUE },
  [FUJIN_CHART_TILES] = { .arrange = _fujin_tiles_chart_arrange, .draw = _fujin_tiles_chart_draw,
                          .make_sentence = _fujin_tiles_chart_make_sentence,
                          .make_sheet = _fujin_tiles_chart_make_sheet,
                          .list_keys = _fujin_tiles_chart_list_keys,
                          .draw_key = _fujin_tiles_chart_draw_key, .hits_boxes = TRUE },
  [FUJIN_CHART_CELLS] = { .arrange = _fujin_cells_chart_arrange, .draw = _fujin_cells_chart_draw,
                          .make_sentence = _fujin_cells_chart_make_sentence,
                          .dup_value = _fujin_cells_chart_dup_value,
                          .make_sheet = _fujin_cells_chart_make_sheet,
                          .list_keys = _fujin_cells_chart_list_keys,
                          .draw_key = _fujin_cells_chart_draw_key,
                          .measure = _fujin_cells_chart_measure, .hits_boxes = TRUE },
  [FUJIN_CHART_SHARES] = { .arrange = _fujin_shares_chart_arrange,
                           .draw = _fujin_shares_chart_draw,
                           .make_sentence = _fujin_shares_chart_make_sentence,
                           .dup_value = _fujin_shares_chart_dup_value,
                           .make_sheet = _fujin_shares_chart_make_sheet,
                           .list_keys = _fujin_shares_chart_list_keys,
                           .draw_key = _fujin_shares_chart_draw_key, .hits_boxes = TRUE,
                           .runs_down = TRUE },
  [FUJIN_CHART_TIMELINE] = { .arrange = _fujin_time_chart_arrange, .draw = _fujin_time_chart_draw,
                             .make_sentence = _fujin_time_chart_make_sentence,
                             .dup_value = _fujin_time_chart_dup_value,
                             .make_sheet = _fujin_time_chart_make_sheet,
                             .list_keys = _fujin_time_chart_list_keys,
                             .draw_key = _fujin_time_chart_draw_key, .hits_boxes = TRUE,
                             .runs_down = TRUE },
};

/*
 * _fujin_chart_drawing_of:
 * @data: chart data
 *
 * How the data is drawn. A radar of less than three axes is drawn as rows.
 */
const FujinChartDrawing *
_fujin_chart_drawing_of (FujinChartData *data)
{
  FujinChartKind kind = fujin_chart_data_get_kind (data);

  if (kind == FUJIN_CHART_RADAR && fujin_chart_data_get_n_axes (data) < LEAST_RADAR_AXES)
    kind = FUJIN_CHART_GAPS;
  return &drawings[kind];
}
