/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define FUJIN_TYPE_TREND_LINE (fujin_trend_line_get_type ())
G_DECLARE_FINAL_TYPE (FujinTrendLine, fujin_trend_line, FUJIN, TREND_LINE, GtkWidget)

GtkWidget *fujin_trend_line_new (void);
void       fujin_trend_line_set (FujinTrendLine *self,
                                 const double   *values,
                                 guint           n_values);

G_END_DECLS
