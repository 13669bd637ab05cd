/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

void       display_poke_init               (void);
void       display_poke_allow_gtk          (void);
void       display_poke_note               (const char *format,
                                            ...) G_GNUC_PRINTF (1, 2);
GPtrArray *display_poke_collect            (GtkWidget  *top);
void       display_poke_widget             (GtkWidget  *widget,
                                            GRand      *rand);
void       display_poke_frames             (void);
GtkWidget *display_poke_popover            (GtkWidget  *top);
