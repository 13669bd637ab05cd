/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-shares-chart.h"

#include <math.h>

#include "fujin-chart-boxes.h"
#include "fujin-chart-fill.h"
#include "fujin-chart-legend.h"

/* For a font size of 13. */
#define HIGHEST_ROW 58.0
#define HIGHEST_OF_FEW 96.0
#define HIGHEST_BAR 42.0
#define FEW 6
#define SAMPLE 16.0

/* The measures of the rows. */
typedef struct
{
  double badge;
  double label;
  double note;
  double left;
  double width;
  double height;
} Columns;

static FujinTextStyle
label_style (FujinChartScene *scene)
{
  return scene->plot.width < 40.0 * scene->size ? FUJIN_TEXT_SMALL : FUJIN_TEXT_BASE;
}

static double
sum_of (FujinChartData *data,
        guint           axis)
{
  double sum = 0.0;

  for (guint s = 0; s < fujin_chart_data_get_n_series (data); s++)
    sum += fujin_chart_data_get_point (data, s, axis)->value;
  return sum;
}

static void
measure (FujinChartScene *scene,
         Columns         *columns)
{
  guint n = fujin_chart_data_get_n_axes (scene->data);
  double space = 8.0 * scene->unit;
  double small = _fujin_chart_line_height (scene, FUJIN_TEXT_SMALL);

  *columns = (Columns) { 0 };
  for (guint a = 0; a < n; a++)
    {
      const FujinChartAxis *it = fujin_chart_data_get_axis (scene->data, a);

      if (it->badge != NULL)
        columns->badge = small * 1.25;
      columns->label = MAX (columns->label,
                            _fujin_chart_text_width (scene, it->label,
                                                     label_style (scene) | FUJIN_TEXT_BOLD));
      if (it->note != NULL)
        columns->note = MAX (columns->note,
                             _fujin_chart_text_width (scene, it->note, FUJIN_TEXT_SMALL));
    }
  columns->label = MIN (columns->label, scene->plot.width * 0.36);
  columns->label = ceil (columns->label) + 1.0;
  columns->height = CLAMP (scene->plot.height / n, small * 0.94,
                           (n <= FEW ? HIGHEST_OF_FEW : HIGHEST_ROW) * scene->unit);
  columns->badge = MIN (columns->badge, columns->height - 2.0 * scene->unit);
  columns->left = scene->plot.x + columns->badge + space * (columns->badge > 0 ? 0.6 : 0.0)
                  + columns->label + space;
  columns->width = scene->plot.x + scene->plot.width - columns->note - space - columns->left;
}

/* The count within its part, on a plate where lines would run through it. */
static void
place_count (FujinChartScene *scene,
             guint            series,
             guint            axis,
             const FujinBox  *box)
{
  FujinChartMark mark = fujin_chart_data_get_series_mark (scene->data, series);
  g_autofree char *text = g_strdup_printf (
    "%.0f", fujin_chart_data_get_point (scene->data, series, axis)->value);
  PangoLayout *layout = _fujin_chart_scene_shape (
    scene, text, FUJIN_TEXT_SMALL | FUJIN_TEXT_BOLD | FUJIN_TEXT_NUMBER, -1, 1);

  if (_fujin_chart_layout_width (layout) + 4.0 * scene->unit > box->width)
    return;
  _fujin_chart_place_centre (scene, layout, box,
                             mark == FUJIN_CHART_MARK_FILLED ? FUJIN_INK_GROUND
                                                             : FUJIN_INK_TEXT);
  g_array_index (scene->texts, FujinPlacedText, scene->texts->len - 1).has_plate =
    mark == FUJIN_CHART_MARK_HALF || mark == FUJIN_CHART_MARK_CROSSED;
}

static void
place_bar (FujinChartScene *scene,
           const Columns   *columns,
           guint            axis,
           double           top)
{
  double height = MIN (columns->height * 0.64, HIGHEST_BAR * scene->unit);
  double sum = sum_of (scene->data, axis), x = columns->left;

  for (guint s = 0; sum > 0 && s < fujin_chart_data_get_n_series (scene->data); s++)
    {
      double value = fujin_chart_data_get_point (scene->data, s, axis)->value;
      FujinBox box = { x, top + (columns->height - height) / 2, columns->width * value / sum,
                       height };

      if (value <= 0)
        continue;
      _fujin_chart_set_box (scene, s, axis, &box);
      place_count (scene, s, axis, &box);
      x += box.width;
    }
}

static void
place_row (FujinChartScene *scene,
           const Columns   *columns,
           guint            axis)
{
  const FujinChartAxis *it = fujin_chart_data_get_axis (scene->data, axis);
  FujinBox row = { scene->plot.x, scene->plot.y + axis * columns->height, scene->plot.width,
                   columns->height };
  double x = scene->plot.x, middle = row.y + row.height / 2;
  PangoLayout *note;
  /* A row without a badge stands for the whole. */
  FujinTextStyle style = columns->badge > 0 && it->badge == NULL ? FUJIN_TEXT_BOLD : 0;
  int lines = row.height >= 2 * _fujin_chart_line_height (scene, label_style (scene)) ? 2 : 1;
  double shift = it->badge != NULL && columns->badge > 0 ? columns->badge + 5.0 * scene->unit : 0;

  _fujin_chart_add_box (scene, &row, axis);
  g_array_index (scene->rows, FujinPlacedRow, scene->rows->len - 1).badge =
    it->badge != NULL ? it->colour : -1;
  if (it->badge != NULL)
    _fujin_chart_place_badge (scene, it->badge, it->colour, x, middle, columns->badge);
  _fujin_chart_place_middle (scene,
                             _fujin_chart_scene_shape (scene, it->label,
                                                       style | label_style (scene),
                                                       columns->left - x - shift
                                                       - 4.0 * scene->unit, lines),
                             x + shift, middle, FUJIN_INK_TEXT);
  if (it->note != NULL)
    {
      note = _fujin_chart_scene_shape (scene, it->note, FUJIN_TEXT_SMALL | FUJIN_TEXT_NUMBER, -1,
                                       1);
      _fujin_chart_place_middle (scene, note,
                                 row.x + row.width - _fujin_chart_layout_width (note), middle,
                                 FUJIN_INK_TEXT);
    }
  place_bar (scene, columns, axis, row.y);
}

/* Arranges one bar for each axis, each as long as the others: parts of a whole. */
void
_fujin_shares_chart_arrange (FujinChartScene *scene)
{
  guint n = fujin_chart_data_get_n_axes (scene->data), shown;
  double small = _fujin_chart_line_height (scene, FUJIN_TEXT_SMALL);
  Columns columns;

  measure (scene, &columns);
  shown = n;
  if (n * columns.height > scene->plot.height + 0.5)
    shown = (guint) MAX ((scene->plot.height - small) / columns.height, 0.0);
  for (guint a = 0; a < shown; a++)
    place_row (scene, &columns, a);
  scene->scale_left = columns.badge;
  if (shown < n)
    _fujin_chart_place_more (scene, scene->plot.x, scene->plot.y + shown * columns.height,
                             n - shown);
}

static void
draw_row (FujinChartScene      *scene,
          cairo_t              *cr,
          const FujinPalette   *palette,
          const FujinPlacedRow *row)
{
  _fujin_chart_draw_badge (cr, palette, row->badge, row->box.x, row->box.y + row->box.height / 2,
                           scene->scale_left);
  for (guint s = 0; s < fujin_chart_data_get_n_series (scene->data); s++)
    {
      FujinPlacedPoint *place = _fujin_chart_scene_point (scene, s, row->axis);
      FujinBox box = { place->x - place->half_width, place->y - place->half_height,
                       2 * place->half_width, 2 * place->half_height };

      if (place->is_drawn)
        _fujin_chart_fill_box (cr, palette, fujin_chart_data_get_series_mark (scene->data, s),
                               &palette->as_is, &box, scene->unit);
    }
}

/* Draws arranged bars; @highlight is the axis of the row to tint, or -1. */
void
_fujin_shares_chart_draw (FujinChartScene    *scene,
                          cairo_t            *cr,
                          const FujinPalette *palette,
                          int                 highlight)
{
  for (guint i = 0; i < scene->rows->len; i++)
    {
      FujinPlacedRow *row = &g_array_index (scene->rows, FujinPlacedRow, i);

      if ((int) row->axis == highlight)
        {
          cairo_rectangle (cr, row->box.x, row->box.y, row->box.width, row->box.height);
          fujin_colour_set (&palette->as_is, cr, 0.08);
          cairo_fill (cr);
        }
      draw_row (scene, cr, palette, row);
    }
}

void
_fujin_shares_chart_list_keys (FujinChartScene *scene,
                               GArray          *entries)
{
  for (guint s = 0; s < fujin_chart_data_get_n_series (scene->data); s++)
    _fujin_chart_legend_add (scene, entries, (int) s + 1, SAMPLE * scene->unit,
                             fujin_chart_data_get_series_name (scene->data, s));
}

void
_fujin_shares_chart_draw_key (FujinChartScene      *scene,
                              cairo_t              *cr,
                              const FujinPalette   *palette,
                              const FujinPlacedKey *key)
{
  double height = 11.0 * scene->unit;
  FujinBox box = { key->x, key->y - height / 2, SAMPLE * scene->unit, height };

  _fujin_chart_fill_box (cr, palette,
                         fujin_chart_data_get_series_mark (scene->data, (guint) key->sample - 1),
                         &palette->as_is, &box, scene->unit);
}
