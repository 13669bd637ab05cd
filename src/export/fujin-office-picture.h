/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-chart-data.h"
#include "fujin-chart-painter.h"
#include "fujin-package.h"

G_BEGIN_DECLS

/**
 * FujinOfficePicture:
 * @svg: name of the part with the drawing
 * @png: name of the part with the picture for programs that show no drawings
 * @width: points
 * @height: points
 * @words: what can be seen, for people who cannot see it
 *
 * A chart in an office file.
 */
typedef struct
{
  char   *svg;
  char   *png;
  double  width;
  double  height;
  char   *words;
} FujinOfficePicture;

typedef void (*FujinOfficeDraw) (cairo_t  *cr,
                                 double    width,
                                 double    height,
                                 gpointer  user_data);

FujinOfficePicture *_fujin_office_picture_new_drawn (FujinPackage   *package,
                                                const char         *folder,
                                                guint               number,
                                                FujinOfficeDraw     draw,
                                                gpointer            user_data,
                                                char               *words,
                                                double              width,
                                                double              height);
FujinOfficePicture *_fujin_office_picture_new  (FujinPackage       *package,
                                                const char         *folder,
                                                guint               number,
                                                FujinChartData     *data,
                                                FujinChartParts     parts,
                                                double              font,
                                                double              width,
                                                double              height);
void                _fujin_office_picture_free (FujinOfficePicture *self);
GBytes             *_fujin_office_number_svg   (GBytes             *svg);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FujinOfficePicture, _fujin_office_picture_free)

G_END_DECLS
