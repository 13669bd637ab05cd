/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

void page_check_init   (int       *argc,
                        char    ***argv);
void page_check_settle (GtkWidget *window);
void page_check_press  (GtkWidget *widget,
                        guint      keyval);
GtkWidget *page_check_find  (GtkWidget  *widget,
                             const char *name);
guint      page_check_tabs  (GtkWidget  *window,
                             GtkWidget  *target);
guint      page_check_labels_on_tab (GtkWidget *window);
