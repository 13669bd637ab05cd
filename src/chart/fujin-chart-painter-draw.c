/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-chart-painter-private.h"
#include "fujin-chart-data-private.h"
#include "fujin-chart-drawing.h"
#include "fujin-chart-frame.h"
#include "fujin-chart-marks.h"
#include "fujin-words.h"

#include <math.h>

/* High enough for everything around a drawing, in text sizes. */
#define HIGH_IN_EMS 60.0

static void
place_empty_text (FujinChartScene *scene)
{
  FujinLang lang = fujin_chart_data_get_lang (scene->data);
  const char *text = fujin_chart_data_get_empty_text (scene->data);
  FujinBox *plot = &scene->plot;
  double width = MIN (plot->width, 28.0 * scene->size);
  PangoLayout *layout;

  if (text == NULL || *text == '\0')
    text = fujin_words (lang, "There is nothing to show yet.");
  layout = _fujin_chart_scene_shape (scene, text, FUJIN_TEXT_BASE, width, 4);
  _fujin_chart_scene_add_text (scene, layout,
                               plot->x + (plot->width - _fujin_chart_layout_width (layout)) / 2,
                               plot->y + (plot->height - _fujin_chart_layout_height (layout)) / 2,
                               FUJIN_INK_DIM);
}

static void
prepare_scene (FujinChartScene *scene)
{
  scene->is_empty = fujin_chart_data_get_n_axes (scene->data) == 0
                    || fujin_chart_data_get_n_series (scene->data) == 0
                    || !fujin_chart_data_has_values (scene->data);
  scene->drawing = _fujin_chart_drawing_of (scene->data);
  _fujin_chart_frame_arrange (scene);
}

static void
arrange_scene (FujinChartScene *scene)
{
  prepare_scene (scene);
  if (scene->is_empty)
    place_empty_text (scene);
  else
    scene->drawing->arrange (scene);
}

static FujinChartScene *
create_scene (FujinChartPainter *self,
              double             width,
              double             height)
{
  fujin_text_cache_set_font (self->texts, self->family, self->size,
                             fujin_chart_data_get_lang (self->data));
  return _fujin_chart_scene_new (self->data, self->texts, self->parts, self->size, width, height);
}

static gboolean
scene_is_current (FujinChartPainter *self,
                  double             width,
                  double             height)
{
  return self->scene != NULL && self->scene->width == width && self->scene->height == height
         && self->scene_serial == _fujin_chart_data_get_serial (self->data);
}

static void
ensure_scene (FujinChartPainter *self,
              double             width,
              double             height)
{
  if (scene_is_current (self, width, height))
    return;

  _fujin_chart_painter_drop_scene (self);
  fujin_text_cache_trim (self->texts);
  self->scene = create_scene (self, width, height);
  self->scene_serial = _fujin_chart_data_get_serial (self->data);
  arrange_scene (self->scene);
  if (!self->scene->wants_brief)
    return;
  /* Only now is it known what the legend must not promise. */
  _fujin_chart_scene_free (self->scene);
  self->scene = create_scene (self, width, height);
  self->scene->is_brief = TRUE;
  arrange_scene (self->scene);
}

/**
 * fujin_chart_painter_get_height:
 * @self: a painter
 * @width: width in user units
 *
 * Gets from which height on a chart of @width names everything it stands for, where that depends
 * on the height.
 *
 * Returns: height in user units, or 0 where any height does or none is enough
 */
double
fujin_chart_painter_get_height (FujinChartPainter *self,
                                double             width)
{
  double high, height = 0.0;
  FujinChartScene *scene;

  g_return_val_if_fail (FUJIN_IS_CHART_PAINTER (self), 0.0);

  if (self->data == NULL || width < 1 || _fujin_chart_drawing_of (self->data)->measure == NULL)
    return 0.0;
  high = HIGH_IN_EMS * self->size;
  scene = create_scene (self, width, high);
  prepare_scene (scene);
  if (!scene->is_empty)
    height = scene->drawing->measure (scene);
  if (height > 0)
    height = ceil (height + high - scene->plot.height) + 1.0;
  _fujin_chart_scene_free (scene);
  return height;
}

static const FujinPlacedPoint *
find_highlight (FujinChartPainter *self)
{
  const FujinPlacedPoint *place;

  if (self->highlight_series < 0 || self->highlight_axis < 0 || self->scene->is_empty)
    return NULL;
  if ((guint) self->highlight_series >= fujin_chart_data_get_n_series (self->data)
      || (guint) self->highlight_axis >= fujin_chart_data_get_n_axes (self->data))
    return NULL;
  place = _fujin_chart_scene_point (self->scene, (guint) self->highlight_series,
                                    (guint) self->highlight_axis);
  return place->is_drawn ? place : NULL;
}

/* The value in a small plate above its mark, or below where the edge is near. */
static void
draw_value (FujinChartPainter      *self,
            cairo_t                *cr,
            const FujinPalette     *palette,
            const FujinPlacedPoint *place)
{
  g_autofree char *text = fujin_chart_data_point_value_text (self->data,
                                                             (guint) self->highlight_series,
                                                             (guint) self->highlight_axis);
  PangoLayout *layout = fujin_text_cache_get (self->texts, text,
                                              FUJIN_TEXT_BOLD | FUJIN_TEXT_NUMBER, -1, 1);
  double unit = self->scene->unit;
  double width = _fujin_chart_layout_width (layout) + 8.0 * unit;
  double height = _fujin_chart_layout_height (layout) + 2.0 * unit;
  double x = CLAMP (place->x - width / 2, 1.0, MAX (self->scene->width - width - 1.0, 1.0));
  double y = place->y - height - 13.0 * unit;

  if (y < 1.0)
    y = place->y + 13.0 * unit;
  cairo_rectangle (cr, x, y, width, height);
  fujin_colour_set (&palette->ground, cr, 0.94);
  cairo_fill_preserve (cr);
  fujin_colour_set (_fujin_chart_role_colour (palette, fujin_chart_data_get_series_role (
                                                self->data, (guint) self->highlight_series)),
                    cr, 1.0);
  cairo_set_line_width (cr, 1.0);
  cairo_stroke (cr);
  _fujin_chart_show (cr, palette, layout, x + 4.0 * unit, y + unit, FUJIN_INK_TEXT);
}

/* A box says its value itself: it is only outlined, dark with a light edge on either side, so
 * that it is seen on any colour. */
static void
draw_focus (FujinChartPainter      *self,
            cairo_t                *cr,
            const FujinPalette     *palette,
            const FujinPlacedPoint *place)
{
  double unit = self->scene->unit;

  cairo_new_path (cr);
  cairo_rectangle (cr, place->x - place->half_width - unit, place->y - place->half_height - unit,
                   2 * (place->half_width + unit), 2 * (place->half_height + unit));
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_ROUND);
  fujin_colour_set (&palette->ground, cr, 1.0);
  cairo_set_line_width (cr, 5.0 * unit);
  cairo_stroke_preserve (cr);
  fujin_colour_set (&palette->text, cr, 1.0);
  cairo_set_line_width (cr, 2.6 * unit);
  cairo_stroke (cr);
}

static void
draw_highlight (FujinChartPainter  *self,
                cairo_t            *cr,
                const FujinPalette *palette)
{
  const FujinPlacedPoint *place = find_highlight (self);
  FujinSeriesRole role;

  if (place == NULL)
    return;
  if (place->half_width > 0)
    {
      draw_focus (self, cr, palette, place);
      return;
    }
  role = fujin_chart_data_get_series_role (self->data, (guint) self->highlight_series);
  _fujin_chart_mark_halo (cr, palette, role, place->x, place->y, self->scene->unit);
  draw_value (self, cr, palette, place);
}

static void
draw_ground (cairo_t            *cr,
             const FujinPalette *palette,
             double              width,
             double              height)
{
  cairo_new_path (cr);
  cairo_rectangle (cr, 0, 0, width, height);
  fujin_colour_set (&palette->ground, cr, 1.0);
  cairo_fill_preserve (cr);
  cairo_clip (cr);
}

/* Everything but the highlighted mark. */
static void
draw_scene (FujinChartPainter  *self,
            cairo_t            *cr,
            const FujinPalette *palette)
{
  draw_ground (cr, palette, self->scene->width, self->scene->height);
  if (!self->scene->is_empty)
    self->scene->drawing->draw (self->scene, cr, palette, self->highlight_axis);
  _fujin_chart_frame_draw (self->scene, cr, palette);
}

/* A radar that is drawn again and again, as when the pointer moves over it, is kept as a
 * picture. Rows are quick, and tint the one pointed at, so they are always drawn. */
static void
draw_or_copy (FujinChartPainter  *self,
              cairo_t            *cr,
              const FujinPalette *palette)
{
  cairo_t *kept;

  if (!self->scene->drawing->is_kept || self->scene->is_empty)
    {
      draw_scene (self, cr, palette);
      return;
    }
  draw_ground (cr, palette, self->scene->width, self->scene->height);
  if (_fujin_chart_picture_show (self->picture, cr))
    return;
  kept = _fujin_chart_picture_begin (self->picture, cr, self->scene->width, self->scene->height);
  if (kept == NULL)
    {
      draw_scene (self, cr, palette);
      return;
    }
  draw_scene (self, kept, palette);
  cairo_destroy (kept);
  _fujin_chart_picture_show (self->picture, cr);
}

/**
 * fujin_chart_painter_draw:
 * @self: a painter
 * @cr: where to draw; the chart's upper left corner is the origin
 * @width: width in user units (pixels, points)
 * @height: height in user units
 *
 * Draws the chart on its ground. Texts stay texts in PDF and SVG.
 */
void
fujin_chart_painter_draw (FujinChartPainter *self,
                          cairo_t           *cr,
                          double             width,
                          double             height)
{
  const FujinPalette *palette;

  g_return_if_fail (FUJIN_IS_CHART_PAINTER (self));
  g_return_if_fail (cr != NULL);

  if (width < 1 || height < 1)
    return;
  palette = fujin_palette_get (self->palette);
  cairo_save (cr);
  if (self->data != NULL)
    {
      ensure_scene (self, width, height);
      draw_or_copy (self, cr, palette);
      draw_highlight (self, cr, palette);
    }
  else
    {
      draw_ground (cr, palette, width, height);
    }
  cairo_restore (cr);
}
