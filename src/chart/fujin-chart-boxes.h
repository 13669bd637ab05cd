/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-chart-scene.h"

G_BEGIN_DECLS

double _fujin_chart_line_height  (FujinChartScene    *scene,
                                  FujinTextStyle      style);
double _fujin_chart_text_width   (FujinChartScene    *scene,
                                  const char         *text,
                                  FujinTextStyle      style);
void   _fujin_chart_place_middle (FujinChartScene    *scene,
                                  PangoLayout        *layout,
                                  double              x,
                                  double              middle,
                                  int                 ink);
void   _fujin_chart_place_centre (FujinChartScene    *scene,
                                  PangoLayout        *layout,
                                  const FujinBox     *box,
                                  int                 ink);
void   _fujin_chart_place_badge  (FujinChartScene    *scene,
                                  const char         *badge,
                                  int                 colour,
                                  double              x,
                                  double              middle,
                                  double              diameter);
void   _fujin_chart_draw_badge   (cairo_t            *cr,
                                  const FujinPalette *palette,
                                  int                 colour,
                                  double              x,
                                  double              middle,
                                  double              diameter);
void   _fujin_chart_add_box      (FujinChartScene    *scene,
                                  const FujinBox     *box,
                                  guint               axis);
void   _fujin_chart_set_box      (FujinChartScene    *scene,
                                  guint               series,
                                  guint               axis,
                                  const FujinBox     *box);
void   _fujin_chart_place_more   (FujinChartScene    *scene,
                                  double              x,
                                  double              y,
                                  guint               n_hidden);

G_END_DECLS
