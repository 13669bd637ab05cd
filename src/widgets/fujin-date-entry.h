/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define FUJIN_TYPE_DATE_ENTRY (fujin_date_entry_get_type ())
G_DECLARE_FINAL_TYPE (FujinDateEntry, fujin_date_entry, FUJIN, DATE_ENTRY, GtkWidget)

GtkWidget  *fujin_date_entry_new          (const char     *label);
void        fujin_date_entry_set_text     (FujinDateEntry *self,
                                           const char     *text);
const char *fujin_date_entry_get_text     (FujinDateEntry *self);
gboolean    fujin_date_entry_is_good      (FujinDateEntry *self);
void        fujin_date_entry_set_editable (FujinDateEntry *self,
                                           gboolean        editable);
char       *fujin_date_entry_dup_date     (const char     *typed);

G_END_DECLS
