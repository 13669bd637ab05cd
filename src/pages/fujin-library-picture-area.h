/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>
#include "fujin-library-picture.h"

G_BEGIN_DECLS

#define FUJIN_TYPE_LIBRARY_PICTURE_AREA (fujin_library_picture_area_get_type ())
G_DECLARE_FINAL_TYPE (FujinLibraryPictureArea, fujin_library_picture_area, FUJIN,
                      LIBRARY_PICTURE_AREA, GtkWidget)

void fujin_library_picture_area_set_picture (FujinLibraryPictureArea *self,
                                             FujinLibraryPicture     *picture);
void fujin_library_picture_area_set_row     (FujinLibraryPictureArea *self,
                                             const FujinLibraryRow   *row);
const FujinLibraryPicture *
     fujin_library_picture_area_get_picture (FujinLibraryPictureArea *self);
int  fujin_library_picture_area_get_box     (FujinLibraryPictureArea *self);
void fujin_library_picture_area_set_box     (FujinLibraryPictureArea *self,
                                             int                      box);

G_END_DECLS
