/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-chart-frame.h"
#include "fujin-chart-legend.h"
#include "fujin-chart-marks.h"

static int
max_lines (FujinChartScene *scene)
{
  return scene->height < 28.0 * scene->size ? 1 : 2;
}

static void
take_from_bottom (FujinBox *area,
                  double    height)
{
  area->height = MAX (area->height - height, 0.0);
}

static void
take_from_top (FujinBox *area,
               double    height)
{
  area->y += height;
  take_from_bottom (area, height);
}

static double
place_line (FujinChartScene *scene,
            const char      *text,
            FujinTextStyle   style,
            FujinBox        *area,
            double           y,
            double           width,
            int              ink)
{
  PangoLayout *layout;

  if (text == NULL || *text == '\0')
    return 0.0;
  layout = _fujin_chart_scene_shape (scene, text, style, width, max_lines (scene));
  _fujin_chart_scene_add_text (scene, layout, area->x, y, ink);
  return _fujin_chart_layout_height (layout);
}

static void
place_source (FujinChartScene *scene,
              FujinBox        *area)
{
  const char *source = fujin_chart_data_get_source (scene->data);
  PangoLayout *layout;
  double height;

  if (!(scene->parts & FUJIN_CHART_PART_SOURCE) || source == NULL || *source == '\0')
    return;
  layout = _fujin_chart_scene_shape (scene, source, FUJIN_TEXT_SMALL, area->width,
                                     max_lines (scene));
  height = _fujin_chart_layout_height (layout);
  _fujin_chart_scene_add_text (scene, layout, area->x, area->y + area->height - height,
                               FUJIN_INK_DIM);
  take_from_bottom (area, height + 9.0 * scene->unit);
}

/* The legend stands beside the title where the title leaves it room. */
static gboolean
fits_in_corner (FujinChartScene *scene,
                FujinBox        *area,
                double           legend_width)
{
  const char *texts[] = { fujin_chart_data_get_title (scene->data),
                          fujin_chart_data_get_subtitle (scene->data) };
  const FujinTextStyle styles[] = { FUJIN_TEXT_TITLE | FUJIN_TEXT_BOLD, FUJIN_TEXT_SMALL };
  double widest = 0.0;

  if (!(scene->parts & FUJIN_CHART_PART_TITLE) || legend_width <= 0)
    return FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    if (texts[i] != NULL)
      widest = MAX (widest, _fujin_chart_layout_width (
                              _fujin_chart_scene_shape (scene, texts[i], styles[i], -1, 1)));

  return widest > 0 && widest + legend_width + 24.0 * scene->unit <= area->width;
}

static double
place_title (FujinChartScene *scene,
             FujinBox        *area,
             double           width)
{
  double y = area->y;

  if (!(scene->parts & FUJIN_CHART_PART_TITLE))
    return 0.0;
  y += place_line (scene, fujin_chart_data_get_title (scene->data),
                   FUJIN_TEXT_TITLE | FUJIN_TEXT_BOLD, area, y, width, FUJIN_INK_TEXT);
  y += place_line (scene, fujin_chart_data_get_subtitle (scene->data), FUJIN_TEXT_SMALL, area, y,
                   width, FUJIN_INK_DIM);
  return y - area->y;
}

static void
place_head_and_legend (FujinChartScene *scene,
                       FujinBox        *area)
{
  g_autoptr (GArray) entries = _fujin_chart_legend_list (scene);
  double legend_width = _fujin_chart_legend_corner_width (scene, entries);
  gboolean has_legend = (scene->parts & FUJIN_CHART_PART_LEGEND) && !scene->is_empty;
  double head, foot, corner;

  if (has_legend && fits_in_corner (scene, area, legend_width))
    {
      head = place_title (scene, area, area->width - legend_width - 12.0 * scene->unit);
      corner = _fujin_chart_legend_place_in_corner (scene, entries, area, legend_width);
      take_from_top (area, MAX (head, corner) + 8.0 * scene->unit);
      return;
    }

  head = place_title (scene, area, area->width);
  take_from_top (area, head > 0 ? head + 6.0 * scene->unit : 0.0);
  if (!has_legend)
    return;
  foot = _fujin_chart_legend_measure_or_place_foot (scene, entries, area, 0.0, FALSE);
  _fujin_chart_legend_measure_or_place_foot (scene, entries, area, area->y + area->height - foot,
                                             TRUE);
  take_from_bottom (area, foot + 5.0 * scene->unit);
}

/* Places title, subtitle, legend and source, and leaves the rest in scene->plot. */
void
_fujin_chart_frame_arrange (FujinChartScene *scene)
{
  double margin = MIN (12.0 * scene->unit, 0.04 * MIN (scene->width, scene->height));
  FujinBox area = { margin, margin, MAX (scene->width - 2 * margin, 1.0),
                    MAX (scene->height - 2 * margin, 1.0) };

  place_source (scene, &area);
  place_head_and_legend (scene, &area);
  scene->plot = area;
}

static void
draw_plate (FujinChartScene       *scene,
            cairo_t               *cr,
            const FujinPalette    *palette,
            const FujinPlacedText *text)
{
  double inset = 2.0 * scene->unit;

  cairo_rectangle (cr, text->x - inset, text->y,
                   _fujin_chart_layout_width (text->layout) + 2 * inset,
                   _fujin_chart_layout_height (text->layout));
  fujin_colour_set (&palette->ground, cr, 1.0);
  cairo_fill (cr);
}

/* Draws the marks of the legend and every placed text. */
void
_fujin_chart_frame_draw (FujinChartScene    *scene,
                         cairo_t            *cr,
                         const FujinPalette *palette)
{
  for (guint i = 0; i < scene->keys->len; i++)
    _fujin_chart_legend_draw_key (scene, cr, palette,
                                  &g_array_index (scene->keys, FujinPlacedKey, i));

  for (guint i = 0; i < scene->texts->len; i++)
    {
      FujinPlacedText *text = &g_array_index (scene->texts, FujinPlacedText, i);

      if (text->has_plate)
        draw_plate (scene, cr, palette, text);
      _fujin_chart_show (cr, palette, text->layout, text->x, text->y, text->ink);
    }
}
