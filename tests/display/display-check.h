/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

void       display_check_init        (int        *argc,
                                      char     ***argv);
void       display_check_settle      (GtkWidget  *window);
GtkWidget *display_check_find        (GtkWidget  *top,
                                      GType       type,
                                      const char *text);
GtkWidget *display_check_find_button (GtkWidget  *top,
                                      const char *label);
void       display_check_remove      (const char *path);
char      *display_check_sample      (const char *name);
