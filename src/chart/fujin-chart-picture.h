/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <cairo.h>
#include <glib.h>

G_BEGIN_DECLS

/**
 * FujinChartPicture:
 *
 * What was drawn last on a raster, kept so that a redraw of the same is one copy.
 */
typedef struct _FujinChartPicture FujinChartPicture;

FujinChartPicture *_fujin_chart_picture_new   (void);
void               _fujin_chart_picture_free  (FujinChartPicture *self);
void               _fujin_chart_picture_drop  (FujinChartPicture *self);
gboolean           _fujin_chart_picture_show  (FujinChartPicture *self,
                                               cairo_t           *cr);
cairo_t           *_fujin_chart_picture_begin (FujinChartPicture *self,
                                               cairo_t           *cr,
                                               double             width,
                                               double             height);

G_END_DECLS
