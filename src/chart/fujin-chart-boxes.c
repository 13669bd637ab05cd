/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-chart-boxes.h"

#include "fujin-words.h"

/* How high a line of @style is, in either script. */
double
_fujin_chart_line_height (FujinChartScene *scene,
                          FujinTextStyle   style)
{
  return _fujin_chart_layout_height (_fujin_chart_scene_shape (scene, "Ag漢", style, -1, 1));
}

/* How wide @text is in one line. */
double
_fujin_chart_text_width (FujinChartScene *scene,
                         const char      *text,
                         FujinTextStyle   style)
{
  return _fujin_chart_layout_width (_fujin_chart_scene_shape (scene, text, style, -1, 1));
}

/* Capitals, figures and kanji stand in the middle when the baseline is this far below it. */
void
_fujin_chart_place_middle (FujinChartScene *scene,
                           PangoLayout     *layout,
                           double           x,
                           double           middle,
                           int              ink)
{
  const PangoFontDescription *font = pango_layout_get_font_description (layout);
  double size = pango_font_description_get_size (font) / (double) PANGO_SCALE;

  if (pango_layout_get_line_count (layout) > 1)
    _fujin_chart_scene_add_text (scene, layout, x,
                                 middle - _fujin_chart_layout_height (layout) / 2, ink);
  else
    _fujin_chart_scene_add_text (scene, layout, x,
                                 middle + 0.365 * size - _fujin_chart_layout_baseline (layout),
                                 ink);
}

/* Places a text in the middle of @box. */
void
_fujin_chart_place_centre (FujinChartScene *scene,
                           PangoLayout     *layout,
                           const FujinBox  *box,
                           int              ink)
{
  _fujin_chart_place_middle (scene, layout,
                             box->x + (box->width - _fujin_chart_layout_width (layout)) / 2,
                             box->y + box->height / 2, ink);
}

/* The letter of a category in its disc, whose left edge is at @x. */
void
_fujin_chart_place_badge (FujinChartScene *scene,
                          const char      *badge,
                          int              colour,
                          double           x,
                          double           middle,
                          double           diameter)
{
  PangoLayout *layout = _fujin_chart_scene_shape (scene, badge,
                                                  FUJIN_TEXT_SMALL | FUJIN_TEXT_BOLD, -1, 1);

  _fujin_chart_place_middle (scene, layout,
                             x + (diameter - _fujin_chart_layout_width (layout)) / 2, middle,
                             colour >= 0 ? FUJIN_INK_ON_COLOUR : FUJIN_INK_TEXT);
}

void
_fujin_chart_draw_badge (cairo_t            *cr,
                         const FujinPalette *palette,
                         int                 colour,
                         double              x,
                         double              middle,
                         double              diameter)
{
  if (colour < 0 || colour >= FUJIN_N_CATEGORY_COLOURS)
    return;
  cairo_new_path (cr);
  cairo_arc (cr, x + diameter / 2, middle, diameter / 2, 0, 2 * G_PI);
  fujin_colour_set (&palette->categories[colour], cr, 1.0);
  cairo_fill (cr);
}

/* A place that can be pointed at. */
void
_fujin_chart_add_box (FujinChartScene *scene,
                      const FujinBox  *box,
                      guint            axis)
{
  FujinPlacedRow row = { *box, axis, -1 };

  g_array_append_val (scene->rows, row);
}

/* A point that is a box: it is outlined when it is looked at. */
void
_fujin_chart_set_box (FujinChartScene *scene,
                      guint            series,
                      guint            axis,
                      const FujinBox  *box)
{
  FujinPlacedPoint *place = _fujin_chart_scene_point (scene, series, axis);

  place->is_drawn = TRUE;
  place->half_width = box->width / 2;
  place->half_height = box->height / 2;
  place->x = box->x + place->half_width;
  place->y = box->y + place->half_height;
}

/* Says how many are not shown; the table has them all. */
void
_fujin_chart_place_more (FujinChartScene *scene,
                         double           x,
                         double           y,
                         guint            n_hidden)
{
  FujinLang lang = fujin_chart_data_get_lang (scene->data);
  g_autofree char *text = NULL;

  /* Translators: below a list that is cut for want of room. */
  text = g_strdup_printf (fujin_words_n (lang, "and %u more", "and %u more", n_hidden), n_hidden);
  _fujin_chart_scene_add_text (scene,
                               _fujin_chart_scene_shape (scene, text, FUJIN_TEXT_SMALL,
                                                         scene->plot.width, 1),
                               x, y, FUJIN_INK_DIM);
}
