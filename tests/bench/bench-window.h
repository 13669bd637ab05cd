/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "bench-common.h"

#define BENCH_N_FRAMES 300

GtkWidget *bench_open_window (GtkWidget     *child);
void       bench_draw_frame  (GtkWidget     *window);
void       bench_settle      (GtkWidget     *window);
GtkWidget *bench_find        (GtkWidget     *widget,
                              GType          type);
void       bench_scroll      (GtkWidget     *window,
                              GtkAdjustment *adjustment,
                              double         step,
                              const char    *what);
void       bench_frames_row  (GArray        *times,
                              const char    *format,
                              ...) G_GNUC_PRINTF (2, 3);
