/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-chart-view.h"

G_BEGIN_DECLS

struct _FujinChartView
{
  GtkWidget          parent_instance;

  FujinChartData    *data;
  FujinChartPainter *painter;
  GtkWidget         *tip;

  /* The chart as it was drawn last, and what it was drawn with; none once it is out of date. */
  GdkTexture        *texture;
  int                texture_scale;
  FujinPaletteKind   palette;
  char              *font_family;
  double             font_size;

  /* The point looked at, -1 for none, and whether it was reached by key. */
  int                series;
  int                axis;
  gboolean           by_key;
  double             pointer_x;
  double             pointer_y;
};

void _fujin_chart_view_add_input     (FujinChartView *self);
void _fujin_chart_view_activate      (FujinChartView *self);
GtkSizeRequestMode _fujin_chart_view_get_request_mode (GtkWidget *widget);
void _fujin_chart_view_measure       (GtkWidget      *widget,
                                      GtkOrientation  orientation,
                                      int             for_size,
                                      int            *minimum,
                                      int            *natural,
                                      int            *minimum_baseline,
                                      int            *natural_baseline);
void _fujin_chart_view_size_allocate (GtkWidget      *widget,
                                      int             width,
                                      int             height,
                                      int             baseline);
void _fujin_chart_view_snapshot      (GtkWidget      *widget,
                                      GtkSnapshot    *snapshot);

G_END_DECLS
