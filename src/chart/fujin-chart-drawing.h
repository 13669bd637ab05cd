/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-chart-scene.h"
#include "fujin-chart-sheet.h"

G_BEGIN_DECLS

/**
 * FujinChartDrawing:
 * @arrange: places everything within scene->plot
 * @draw: draws what was placed, without title, legend and source
 * @make_sentence: (nullable): says the chart in words; %NULL for the usual sentences
 * @dup_value: (nullable): the text of a point in tables and plates; %NULL for scores
 * @make_sheet: (nullable): the chart as a table; %NULL for axes by series
 * @list_keys: (nullable): adds the entries of the legend; %NULL for series and missing points
 * @draw_key: (nullable): draws the sample of an entry of @list_keys
 * @measure: (nullable): how high the plot has to be to show everything at its width; 0 where no
 *   height is enough
 * @is_kept: whether the picture is kept and copied; not where the pointed-at axis is tinted
 * @hits_boxes: whether a click goes to the box it falls in (scene->rows), not to the nearest point
 * @runs_down: whether Up and Down walk the axes, Left and Right the series
 *
 * What one kind of chart does its own way: one row of the one table that the painter, the views
 * and the tests go by.
 */
struct _FujinChartDrawing
{
  void             (*arrange)       (FujinChartScene    *scene);
  void             (*draw)          (FujinChartScene    *scene,
                                     cairo_t            *cr,
                                     const FujinPalette *palette,
                                     int                 highlight_axis);
  char            *(*make_sentence) (FujinChartData     *data);
  char            *(*dup_value)     (FujinChartData     *data,
                                     guint               series,
                                     guint               axis);
  FujinChartSheet *(*make_sheet)    (FujinChartData     *data);
  void             (*list_keys)     (FujinChartScene    *scene,
                                     GArray             *entries);
  void             (*draw_key)      (FujinChartScene      *scene,
                                     cairo_t              *cr,
                                     const FujinPalette   *palette,
                                     const FujinPlacedKey *key);
  double           (*measure)       (FujinChartScene      *scene);
  gboolean           is_kept;
  gboolean           hits_boxes;
  gboolean           runs_down;
};

const FujinChartDrawing *_fujin_chart_drawing_of (FujinChartData *data);

G_END_DECLS
