/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-library-picture.h"
#include "fujin-tree-picture.h"

G_BEGIN_DECLS

/* The sizes of pictures are those for this font size; they are scaled as a whole. */
#define FUJIN_LIBRARY_PICTURE_FONT 12.0

/* Around a tree, in font sizes. */
#define FUJIN_LIBRARY_PICTURE_MARGIN 0.3

struct _FujinLibraryPicture
{
  const FujinLibraryTable *table;
  FujinLang lang;
  char *title;
  char *note;
  GPtrArray *rows;  /* const FujinLibraryRow: what the picture is of */
  GPtrArray *links; /* char or NULL: where each box leads */
  GPtrArray *names; /* char: of each box */
  FujinRelationChart *chart; /* one of these two */
  FujinTreePicture *tree;
  FujinTextCache *texts; /* around the tree */
  double tree_top;
  double width;
  double height;
};

const FujinLibraryCell *_fujin_library_picture_cell    (const FujinLibraryRow *row,
                                                        const char            *column);
const char             *_fujin_library_picture_words   (const FujinLibraryRow *row,
                                                        const char            *column,
                                                        FujinLang              lang);
gboolean                _fujin_library_picture_is_one_of (char               **ids,
                                                        const char            *id);
void                    _fujin_library_picture_relate  (FujinLibraryPicture   *self);
void                    _fujin_library_picture_grow    (FujinLibraryPicture   *self);

G_END_DECLS
