/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-library-picture-area.h"

G_BEGIN_DECLS

#define FUJIN_TYPE_LIBRARY_PICTURE_VIEW (fujin_library_picture_view_get_type ())
G_DECLARE_FINAL_TYPE (FujinLibraryPictureView, fujin_library_picture_view, FUJIN,
                      LIBRARY_PICTURE_VIEW, GtkWidget)

void                     fujin_library_picture_view_set_table (FujinLibraryPictureView *self,
                                                               const FujinLibraryTable *table);
void                     fujin_library_picture_view_select    (FujinLibraryPictureView *self,
                                                               const FujinLibraryRow   *row);
GtkDropDown             *fujin_library_picture_view_get_choice (FujinLibraryPictureView *self);
FujinLibraryPictureArea *fujin_library_picture_view_get_area  (FujinLibraryPictureView *self);

G_END_DECLS
