/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-library.h"
#include "fujin-relation-chart.h"

G_BEGIN_DECLS

typedef struct _FujinLibraryPicture FujinLibraryPicture;

guint                fujin_library_picture_count         (const FujinLibraryTable   *table);
int                  fujin_library_picture_of_row        (const FujinLibraryRow     *row);
char                *fujin_library_picture_dup_id        (const FujinLibraryTable   *table,
                                                          guint                      index);
char                *fujin_library_picture_dup_title     (const FujinLibraryTable   *table,
                                                          guint                      index,
                                                          FujinLang                  lang);
FujinLibraryPicture *fujin_library_picture_new           (const FujinLibraryTable   *table,
                                                          guint                      index,
                                                          FujinLang                  lang);
void                 fujin_library_picture_free          (FujinLibraryPicture       *self);
void                 fujin_library_picture_leave_source  (FujinLibraryPicture       *self);
void                 fujin_library_picture_get_size      (const FujinLibraryPicture *self,
                                                          double                    *width,
                                                          double                    *height);
void                 fujin_library_picture_draw          (FujinLibraryPicture       *self,
                                                          cairo_t                   *cr,
                                                          const FujinPalette        *palette,
                                                          int                        box,
                                                          const FujinLibraryRow     *row);
guint                fujin_library_picture_get_n_boxes   (const FujinLibraryPicture *self);
void                 fujin_library_picture_get_box       (const FujinLibraryPicture *self,
                                                          guint                      box,
                                                          FujinRelationArea         *area);
const char          *fujin_library_picture_get_name      (const FujinLibraryPicture *self,
                                                          guint                      box);
const char          *fujin_library_picture_get_link      (const FujinLibraryPicture *self,
                                                          guint                      box);
int                  fujin_library_picture_find_box      (const FujinLibraryPicture *self,
                                                          double                     x,
                                                          double                     y);
const FujinLibraryRow *fujin_library_picture_find_row    (const FujinLibraryPicture *self,
                                                          double                     x,
                                                          double                     y);
char                *fujin_library_picture_dup_text      (const FujinLibraryPicture *self);
const FujinRelationChart *fujin_library_picture_get_chart (const FujinLibraryPicture *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FujinLibraryPicture, fujin_library_picture_free)

G_END_DECLS
