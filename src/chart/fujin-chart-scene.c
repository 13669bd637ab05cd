/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-chart-scene.h"
#include "fujin-chart-marks.h"

#include <math.h>

/* An empty arrangement; @data and @texts outlive it. */
FujinChartScene *
_fujin_chart_scene_new (FujinChartData  *data,
                        FujinTextCache  *texts,
                        FujinChartParts  parts,
                        double           size,
                        double           width,
                        double           height)
{
  FujinChartScene *self = g_new0 (FujinChartScene, 1);

  self->data = data;
  self->texts_made = texts;
  self->parts = parts;
  self->size = size;
  self->unit = size / 13.0;
  self->width = width;
  self->height = height;
  self->texts = g_array_new (FALSE, TRUE, sizeof (FujinPlacedText));
  self->labels = g_array_new (FALSE, TRUE, sizeof (FujinPlacedLabel));
  self->keys = g_array_new (FALSE, TRUE, sizeof (FujinPlacedKey));
  self->rows = g_array_new (FALSE, TRUE, sizeof (FujinPlacedRow));
  self->n_points = fujin_chart_data_get_n_axes (data) * fujin_chart_data_get_n_series (data);
  self->points = g_new0 (FujinPlacedPoint, MAX (self->n_points, 1));

  return self;
}

/* Frees the arrangement; the layouts stay in their cache. */
void
_fujin_chart_scene_free (FujinChartScene *self)
{
  g_array_unref (self->texts);
  g_array_unref (self->labels);
  g_array_unref (self->keys);
  g_array_unref (self->rows);
  g_free (self->points);
  if (self->free_extra != NULL)
    self->free_extra (self->extra);
  g_free (self);
}

/* Shapes @text, or finds it shaped. */
PangoLayout *
_fujin_chart_scene_shape (FujinChartScene *self,
                          const char      *text,
                          FujinTextStyle   style,
                          double           width,
                          int              lines)
{
  return fujin_text_cache_get (self->texts_made, text, style, width, lines);
}

/* Puts @layout with its upper left corner near (@x, @y): the baseline falls on a whole
 * pixel, where letters are sharpest. */
void
_fujin_chart_scene_add_text (FujinChartScene *self,
                             PangoLayout     *layout,
                             double           x,
                             double           y,
                             int              ink)
{
  double baseline = _fujin_chart_layout_baseline (layout);
  FujinPlacedText text = { layout, x, round (y + baseline) - baseline, ink, FALSE };

  g_array_append_val (self->texts, text);
}

/* As _fujin_chart_scene_add_text(), on a plate of ground: where lines would run through it. */
void
_fujin_chart_scene_add_plate (FujinChartScene *self,
                              PangoLayout     *layout,
                              double           x,
                              double           y,
                              int              ink)
{
  _fujin_chart_scene_add_text (self, layout, x, y, ink);
  g_array_index (self->texts, FujinPlacedText, self->texts->len - 1).has_plate = TRUE;
}

/* The place of a point. */
FujinPlacedPoint *
_fujin_chart_scene_point (FujinChartScene *self,
                          guint            series,
                          guint            axis)
{
  guint index = series * fujin_chart_data_get_n_axes (self->data) + axis;

  g_assert (index < self->n_points);
  return &self->points[index];
}

static double
reach (const FujinPlacedLabel *label,
       double                  ux,
       double                  uy)
{
  double c = cos (label->angle), s = sin (label->angle);

  return fabs (ux * c + uy * s) * label->half_width + fabs (-ux * s + uy * c) * label->half_height;
}

static gboolean
are_apart_along (const FujinPlacedLabel *a,
                 const FujinPlacedLabel *b,
                 double                  angle)
{
  double ux = cos (angle), uy = sin (angle);
  double distance = fabs ((b->x - a->x) * ux + (b->y - a->y) * uy);

  return distance >= reach (a, ux, uy) + reach (b, ux, uy) - 1e-6;
}

/* Whether two boxes, turned or not, cover a common place (separating axes). */
gboolean
_fujin_chart_labels_overlap (const FujinPlacedLabel *a,
                             const FujinPlacedLabel *b)
{
  return !are_apart_along (a, b, a->angle) && !are_apart_along (a, b, a->angle + G_PI_2)
         && !are_apart_along (a, b, b->angle) && !are_apart_along (a, b, b->angle + G_PI_2);
}

/* Whether the point (@x, @y) lies in the box. */
gboolean
_fujin_chart_label_contains (const FujinPlacedLabel *label,
                             double                  x,
                             double                  y)
{
  double c = cos (label->angle), s = sin (label->angle);
  double dx = x - label->x, dy = y - label->y;

  return fabs (dx * c + dy * s) <= label->half_width
         && fabs (-dx * s + dy * c) <= label->half_height;
}

/* The upright rectangle around the box. */
void
_fujin_chart_label_extents (const FujinPlacedLabel *label,
                            FujinBox               *box)
{
  double w = reach (label, 1.0, 0.0), h = reach (label, 0.0, 1.0);

  box->x = label->x - w;
  box->y = label->y - h;
  box->width = 2 * w;
  box->height = 2 * h;
}

/* The width of what stands in @layout, in pixels. */
double
_fujin_chart_layout_width (PangoLayout *layout)
{
  PangoRectangle logical;

  pango_layout_get_extents (layout, NULL, &logical);
  return logical.width / (double) PANGO_SCALE;
}

/* Its height, in pixels. */
double
_fujin_chart_layout_height (PangoLayout *layout)
{
  PangoRectangle logical;

  pango_layout_get_extents (layout, NULL, &logical);
  return logical.height / (double) PANGO_SCALE;
}

/* From its top down to the baseline of the first line, in pixels. */
double
_fujin_chart_layout_baseline (PangoLayout *layout)
{
  return pango_layout_get_baseline (layout) / (double) PANGO_SCALE;
}

/* The colour of an ink in a palette. */
const FujinColour *
_fujin_chart_ink (const FujinPalette *palette,
                  int                 ink)
{
  if (ink < FUJIN_INK_ON_SCORE)
    return &palette->on_scores[CLAMP (FUJIN_INK_ON_SCORE - ink, 1, FUJIN_N_SCORE_COLOURS) - 1];
  switch (ink)
    {
    case FUJIN_INK_WARNING:
      return &palette->warning;
    case FUJIN_INK_GROUND:
      return &palette->ground;
    case FUJIN_INK_TEXT:
      return &palette->text;
    case FUJIN_INK_DIM:
      return &palette->dim_text;
    case FUJIN_INK_ON_COLOUR:
      return &palette->on_colour;
    default:
      return _fujin_chart_category_colour (palette, ink);
    }
}

/* Draws a text; it stays text in PDF and SVG. */
void
_fujin_chart_show (cairo_t            *cr,
                   const FujinPalette *palette,
                   PangoLayout        *layout,
                   double              x,
                   double              y,
                   int                 ink)
{
  cairo_move_to (cr, x, y);
  fujin_colour_set (_fujin_chart_ink (palette, ink), cr, 1.0);
  pango_cairo_show_layout (cr, layout);
}
