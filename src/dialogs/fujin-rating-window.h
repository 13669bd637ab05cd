/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define FUJIN_TYPE_RATING_WINDOW (fujin_rating_window_get_type ())
G_DECLARE_FINAL_TYPE (FujinRatingWindow, fujin_rating_window, FUJIN, RATING_WINDOW,
                      GtkApplicationWindow)

gboolean   fujin_rating_window_takes      (GFile             *file);
GtkWidget *fujin_rating_window_open       (GtkApplication    *application,
                                           GFile             *file,
                                           GPtrArray         *problems);
gboolean   fujin_rating_window_shows_file (FujinRatingWindow *self,
                                           GFile             *file);

G_END_DECLS
