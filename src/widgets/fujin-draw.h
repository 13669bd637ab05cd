/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>
#include "fujin-palette.h"

G_BEGIN_DECLS

void fujin_draw_get_rgba (const FujinColour *colour,
                          double             alpha,
                          GdkRGBA           *rgba);
void fujin_draw_box      (GtkSnapshot       *snapshot,
                          const GdkRGBA     *rgba,
                          double             x,
                          double             y,
                          double             width,
                          double             height,
                          double             radius);
int  fujin_draw_get_top  (PangoLayout       *layout,
                          double             y);
void fujin_draw_text     (GtkSnapshot       *snapshot,
                          PangoLayout       *layout,
                          const GdkRGBA     *rgba,
                          double             x,
                          double             y);

G_END_DECLS
