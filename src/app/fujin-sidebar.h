/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define FUJIN_TYPE_SIDEBAR (fujin_sidebar_get_type ())
G_DECLARE_FINAL_TYPE (FujinSidebar, fujin_sidebar, FUJIN, SIDEBAR, GtkWidget)

void        fujin_sidebar_select (FujinSidebar *self,
                                  const char   *page);
const char *fujin_sidebar_get_nth (FujinSidebar *self,
                                  guint         n);
GType       fujin_sidebar_get_page_type (const char *page);
const char *fujin_sidebar_get_page_title (const char *page);

G_END_DECLS
