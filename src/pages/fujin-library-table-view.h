/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>
#include "fujin-library-filter.h"

G_BEGIN_DECLS

#define FUJIN_TYPE_LIBRARY_TABLE_VIEW (fujin_library_table_view_get_type ())
G_DECLARE_FINAL_TYPE (FujinLibraryTableView, fujin_library_table_view, FUJIN, LIBRARY_TABLE_VIEW,
                      GtkWidget)

void  fujin_library_table_view_set_table (FujinLibraryTableView   *self,
                                          const FujinLibraryTable *table);
void  fujin_library_table_view_select    (FujinLibraryTableView   *self,
                                          const FujinLibraryRow   *row);
void  fujin_library_table_view_set_filter (FujinLibraryTableView *self,
                                           const char            *words,
                                           int                    place);
const FujinLibraryFilter *
      fujin_library_table_view_get_shown (FujinLibraryTableView   *self);
char *fujin_library_table_view_dup_block (FujinLibraryTableView   *self);

G_END_DECLS
