/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>
#include "fujin-slides.h"

G_BEGIN_DECLS

#define FUJIN_TYPE_SLIDE_VIEW (fujin_slide_view_get_type ())
G_DECLARE_FINAL_TYPE (FujinSlideView, fujin_slide_view, FUJIN, SLIDE_VIEW, GtkWidget)

GtkWidget        *fujin_slide_view_new       (void);
void              fujin_slide_view_set_slide (FujinSlideView *self,
                                              GPtrArray      *slides,
                                              guint           index);
const FujinSlide *fujin_slide_view_get_slide (FujinSlideView *self);
void              fujin_slide_view_set_chart (FujinSlideView *self,
                                              FujinChartData *chart);
FujinChartData   *fujin_slide_view_get_chart (FujinSlideView *self);

G_END_DECLS
