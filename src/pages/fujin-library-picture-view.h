/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-library-picture-area.h"

G_BEGIN_DECLS

/**
 * FujinLibraryPicturePlace:
 * @table: (nullable): whose pictures are shown; %NULL for no place
 * @index: which of them
 * @box: the box that the keys are at, -1 for none
 * @row: (nullable): the row whose line stands out
 * @x: how far it is scrolled
 * @y: how far it is scrolled
 *
 * What of the pictures is seen, to come back to it.
 */
typedef struct
{
  const FujinLibraryTable *table;
  guint                    index;
  int                      box;
  const FujinLibraryRow   *row;
  double                   x;
  double                   y;
} FujinLibraryPicturePlace;

#define FUJIN_TYPE_LIBRARY_PICTURE_VIEW (fujin_library_picture_view_get_type ())
G_DECLARE_FINAL_TYPE (FujinLibraryPictureView, fujin_library_picture_view, FUJIN,
                      LIBRARY_PICTURE_VIEW, GtkWidget)

void                     fujin_library_picture_view_set_table (FujinLibraryPictureView *self,
                                                               const FujinLibraryTable *table);
void                     fujin_library_picture_view_select    (FujinLibraryPictureView *self,
                                                               const FujinLibraryRow   *row);
char                    *fujin_library_picture_view_dup_id    (FujinLibraryPictureView *self);
void                     fujin_library_picture_view_get_place (FujinLibraryPictureView  *self,
                                                               FujinLibraryPicturePlace *place);
void                     fujin_library_picture_view_set_place (FujinLibraryPictureView  *self,
                                                 const FujinLibraryPicturePlace *place);
char                    *fujin_library_picture_view_dup_title (FujinLibraryPictureView *self);
GtkDropDown             *fujin_library_picture_view_get_choice (FujinLibraryPictureView *self);
FujinLibraryPictureArea *fujin_library_picture_view_get_area  (FujinLibraryPictureView *self);

G_END_DECLS
