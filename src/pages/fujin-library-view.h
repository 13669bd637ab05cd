/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>
#include "fujin-library-entry.h"
#include "fujin-project.h"

G_BEGIN_DECLS

#define FUJIN_TYPE_LIBRARY_VIEW (fujin_library_view_get_type ())
G_DECLARE_FINAL_TYPE (FujinLibraryView, fujin_library_view, FUJIN, LIBRARY_VIEW, GtkWidget)

/* What "follow" names when it leads to what fujin_library_view_set_whole() tells of. */
#define FUJIN_LIBRARY_VIEW_WHOLE "whole"

void fujin_library_view_set_project (FujinLibraryView        *self,
                                     FujinProject            *project);
void fujin_library_view_set_entry   (FujinLibraryView        *self,
                                     const FujinLibraryEntry *entry);
void fujin_library_view_set_whole   (FujinLibraryView        *self,
                                     const FujinLibraryTable *table,
                                     const char              *title,
                                     const char              *open);
void fujin_library_view_take_focus  (FujinLibraryView        *self);

G_END_DECLS
