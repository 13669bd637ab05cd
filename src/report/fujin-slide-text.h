/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <pango/pangocairo.h>
#include "fujin-lang.h"
#include "fujin-palette.h"

G_BEGIN_DECLS

/**
 * FujinSlideStyle:
 * @size: points
 * @bold: whether it is bold
 * @ink: its colour
 * @align: where it stands in its width
 *
 * How a text looks on a slide. Figures are always tabular.
 */
typedef struct
{
  double             size;
  gboolean           bold;
  const FujinColour *ink;
  PangoAlignment     align;
} FujinSlideStyle;

PangoContext *_fujin_slide_text_create_context (FujinLang              lang);
double        _fujin_slide_text_draw           (PangoContext          *context,
                                                cairo_t               *cr,
                                                const FujinSlideStyle *style,
                                                const char            *text,
                                                double                 x,
                                                double                 y,
                                                double                 width);
double        _fujin_slide_text_width          (PangoContext          *context,
                                                const FujinSlideStyle *style,
                                                const char            *text);
void          _fujin_slide_text_fit            (PangoContext          *context,
                                                FujinSlideStyle       *style,
                                                const char            *text,
                                                double                 width,
                                                double                 height);

G_END_DECLS
