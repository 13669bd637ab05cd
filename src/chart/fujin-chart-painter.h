/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <cairo.h>
#include "fujin-chart-data.h"
#include "fujin-palette.h"

G_BEGIN_DECLS

/**
 * FujinChartParts:
 * @FUJIN_CHART_PART_TITLE: title and subtitle
 * @FUJIN_CHART_PART_LEGEND: the legend
 * @FUJIN_CHART_PART_SOURCE: the source line
 * @FUJIN_CHART_PART_ALL: everything, as a chart that leaves the program must have
 */
typedef enum
{
  FUJIN_CHART_PART_TITLE = 1 << 0,
  FUJIN_CHART_PART_LEGEND = 1 << 1,
  FUJIN_CHART_PART_SOURCE = 1 << 2,
  FUJIN_CHART_PART_ALL = 7,
} FujinChartParts;

#define FUJIN_TYPE_CHART_PAINTER (fujin_chart_painter_get_type ())
G_DECLARE_FINAL_TYPE (FujinChartPainter, fujin_chart_painter, FUJIN, CHART_PAINTER, GObject)

FujinChartPainter *fujin_chart_painter_new            (void);
void               fujin_chart_painter_set_data       (FujinChartPainter *self,
                                                       FujinChartData    *data);
void               fujin_chart_painter_set_palette    (FujinChartPainter *self,
                                                       FujinPaletteKind   kind);
void               fujin_chart_painter_set_parts      (FujinChartPainter *self,
                                                       FujinChartParts    parts);
void               fujin_chart_painter_set_font       (FujinChartPainter *self,
                                                       const char        *family,
                                                       double             size);
void               fujin_chart_painter_set_highlight  (FujinChartPainter *self,
                                                       int                series,
                                                       int                axis);
void               fujin_chart_painter_draw           (FujinChartPainter *self,
                                                       cairo_t           *cr,
                                                       double             width,
                                                       double             height);
gboolean           fujin_chart_painter_hit            (FujinChartPainter *self,
                                                       double             x,
                                                       double             y,
                                                       guint             *series,
                                                       guint             *axis);
gboolean           fujin_chart_painter_get_position   (FujinChartPainter *self,
                                                       guint              series,
                                                       guint              axis,
                                                       double            *x,
                                                       double            *y);
double             fujin_chart_painter_get_height     (FujinChartPainter *self,
                                                       double             width);
void               fujin_chart_painter_get_minimum    (FujinChartPainter *self,
                                                       double            *width,
                                                       double            *height);

G_END_DECLS
