/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define FUJIN_TYPE_LINK_LIST (fujin_link_list_get_type ())
G_DECLARE_FINAL_TYPE (FujinLinkList, fujin_link_list, FUJIN, LINK_LIST, GtkWidget)

void        fujin_link_list_set_text     (FujinLinkList *self,
                                          const char    *text);
const char *fujin_link_list_get_text     (FujinLinkList *self);
gboolean    fujin_link_list_add          (FujinLinkList *self,
                                          const char    *link);
void        fujin_link_list_set_editable (FujinLinkList *self,
                                          gboolean       editable);
gboolean    fujin_link_list_add_file     (FujinLinkList *self,
                                          GFile         *file);
void        fujin_link_list_set_base     (FujinLinkList *self,
                                          GFile         *base);

G_END_DECLS
