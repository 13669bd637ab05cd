/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

void page_check_init   (int       *argc,
                        char    ***argv);
void page_check_settle (GtkWidget *window);
void page_check_press  (GtkWidget *widget,
                        guint      keyval);
