/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-trend-chart.h"

#include "fujin-chart-boxes.h"
#include "fujin-chart-marks.h"

/* The scale goes from 1 to this. */
#define N_STEPS 5
/* Date and coverage below the name of each column. */
#define N_LINES 2
/* A name takes a second and a third line where the drawing is high enough, in text sizes. */
#define MOST_NAME_LINES 3
#define HIGH_IN_EMS 18.0

static double
get_step (FujinChartScene *scene)
{
  return scene->plot.width / fujin_chart_data_get_n_axes (scene->data);
}

static double
get_x (FujinChartScene *scene,
       guint            axis)
{
  return scene->plot.x + (axis + 0.5) * get_step (scene);
}

static double
get_y (FujinChartScene *scene,
       double           value)
{
  double share = (CLAMP (value, 1.0, N_STEPS) - 1.0) / (N_STEPS - 1);

  return scene->plot.y + scene->plot.height * (1.0 - share);
}

static PangoLayout *
shape_tick (FujinChartScene *scene,
            guint            score)
{
  const char *digits[] = { "1", "2", "3", "4", "5" };

  return _fujin_chart_scene_shape (scene, digits[score - 1], FUJIN_TEXT_SMALL | FUJIN_TEXT_NUMBER,
                                   -1, 1);
}

static void
place_ticks (FujinChartScene *scene)
{
  for (guint score = 1; score <= N_STEPS; score++)
    {
      PangoLayout *layout = shape_tick (scene, score);

      _fujin_chart_scene_add_text (
        scene, layout, scene->plot.x - _fujin_chart_layout_width (layout) - 6.0 * scene->unit,
        get_y (scene, score) - _fujin_chart_layout_height (layout) / 2, FUJIN_INK_DIM);
    }
}

/* How many services stand behind the first series of a column: "47 / 60". */
static char *
dup_coverage (FujinChartScene *scene,
              guint            axis)
{
  const FujinChartPoint *point = fujin_chart_data_get_point (scene->data, 0, axis);

  if (point->n_total == 0)
    return NULL;
  return g_strdup_printf ("%u / %u", point->n_scored, point->n_total);
}

static double
place_line (FujinChartScene *scene,
            const char      *text,
            FujinTextStyle   style,
            guint            axis,
            double           width,
            int              lines,
            double           y,
            int              ink)
{
  PangoLayout *layout;

  if (text == NULL || *text == '\0')
    return 0.0;
  layout = _fujin_chart_scene_shape (scene, text, style, width, lines);
  _fujin_chart_scene_add_text (scene, layout,
                               get_x (scene, axis) - _fujin_chart_layout_width (layout) / 2, y,
                               ink);
  return _fujin_chart_layout_height (layout);
}

/* Where columns are narrow only every so many of them is named; the last always is. */
static guint
get_stride (FujinChartScene *scene)
{
  double least = 5.5 * scene->size;

  return MAX (1, (guint) (least / MAX (get_step (scene), 1.0) + 0.999));
}

static double
get_column_width (FujinChartScene *scene,
                  guint            stride)
{
  return MAX (get_step (scene) * stride - 6.0 * scene->unit, 1.0);
}

/* How many lines the names of all columns that are named take. */
static int
count_name_lines (FujinChartScene *scene)
{
  guint n = fujin_chart_data_get_n_axes (scene->data), stride = get_stride (scene);
  int lines = 1;

  if (scene->plot.height < HIGH_IN_EMS * scene->size)
    return 1;
  for (guint a = 0; a < n; a++)
    if ((n - 1 - a) % stride == 0)
      lines = MAX (lines, pango_layout_get_line_count (_fujin_chart_scene_shape (
                            scene, fujin_chart_data_get_axis (scene->data, a)->label,
                            FUJIN_TEXT_BASE, get_column_width (scene, stride),
                            MOST_NAME_LINES)));
  return lines;
}

static void
place_column (FujinChartScene *scene,
              guint            axis,
              guint            stride,
              int              lines)
{
  const FujinChartAxis *it = fujin_chart_data_get_axis (scene->data, axis);
  double width = get_column_width (scene, stride);
  double y = scene->plot.y + scene->plot.height + 14.0 * scene->unit;
  g_autofree char *coverage = dup_coverage (scene, axis);

  y += place_line (scene, it->label, FUJIN_TEXT_BASE, axis, width, lines, y, FUJIN_INK_TEXT);
  y += place_line (scene, it->code, FUJIN_TEXT_SMALL | FUJIN_TEXT_NUMBER, axis, width, 1, y,
                   FUJIN_INK_DIM);
  place_line (scene, coverage, FUJIN_TEXT_SMALL | FUJIN_TEXT_NUMBER, axis, width, 1, y,
              FUJIN_INK_DIM);
}

static void
place_columns (FujinChartScene *scene,
               int              lines)
{
  guint n = fujin_chart_data_get_n_axes (scene->data);
  guint stride = get_stride (scene);

  for (guint a = 0; a < n; a++)
    if ((n - 1 - a) % stride == 0)
      place_column (scene, a, stride, lines);
}

static void
place_points (FujinChartScene *scene)
{
  guint n_series = fujin_chart_data_get_n_series (scene->data);
  guint n = fujin_chart_data_get_n_axes (scene->data);

  for (guint s = 0; s < n_series; s++)
    for (guint a = 0; a < n; a++)
      {
        const FujinChartPoint *point = fujin_chart_data_get_point (scene->data, s, a);
        FujinPlacedPoint *place = _fujin_chart_scene_point (scene, s, a);

        place->is_drawn = point->state == FUJIN_POINT_VALUE;
        place->x = get_x (scene, a);
        place->y = get_y (scene, point->value);
      }
}

/* The value stands beside the last mark of each series, unless the marks are one above another. */
static void
place_values (FujinChartScene *scene)
{
  guint n_series = fujin_chart_data_get_n_series (scene->data);
  guint last = fujin_chart_data_get_n_axes (scene->data) - 1;
  double taken = -1000.0;

  for (guint s = n_series; s-- > 0;)
    {
      FujinPlacedPoint *place = _fujin_chart_scene_point (scene, s, last);
      g_autofree char *text = fujin_chart_data_point_value_text (scene->data, s, last);
      PangoLayout *layout;

      if (!place->is_drawn || ABS (place->y - taken) < 1.1 * scene->size)
        continue;
      layout = _fujin_chart_scene_shape (scene, text, FUJIN_TEXT_BOLD | FUJIN_TEXT_NUMBER, -1, 1);
      _fujin_chart_scene_add_text (scene, layout, place->x + 9.0 * scene->unit,
                                   place->y - _fujin_chart_layout_height (layout) / 2,
                                   FUJIN_INK_TEXT);
      taken = place->y;
    }
}

/* Arranges one column for each version, in equal steps and in the order given. */
void
_fujin_trend_chart_arrange (FujinChartScene *scene)
{
  double line = _fujin_chart_layout_height (shape_tick (scene, 1));
  double left = _fujin_chart_layout_width (shape_tick (scene, N_STEPS)) + 8.0 * scene->unit;
  double below;
  int lines;

  scene->plot.x += left;
  scene->plot.width = MAX (scene->plot.width - left, 1.0);
  lines = count_name_lines (scene);
  below = N_LINES * line * 1.15 + lines * _fujin_chart_line_height (scene, FUJIN_TEXT_BASE)
          + 15.0 * scene->unit;
  scene->plot.y += line / 2;
  scene->plot.height = MAX (scene->plot.height - line / 2 - below, 1.0);
  place_ticks (scene);
  place_columns (scene, lines);
  place_points (scene);
  place_values (scene);
}

static void
draw_grid (FujinChartScene    *scene,
           cairo_t            *cr,
           const FujinPalette *palette)
{
  cairo_new_path (cr);
  for (guint score = 1; score <= N_STEPS; score++)
    {
      cairo_move_to (cr, scene->plot.x, get_y (scene, score));
      cairo_line_to (cr, scene->plot.x + scene->plot.width, get_y (scene, score));
    }
  fujin_colour_set (&palette->grid, cr, 1.0);
  cairo_set_line_width (cr, 0.8);
  cairo_stroke (cr);
}

/* Neighbours are joined only where both have a value: a gap stays a gap. */
static void
draw_line (FujinChartScene    *scene,
           cairo_t            *cr,
           const FujinPalette *palette,
           guint               series)
{
  guint n = fujin_chart_data_get_n_axes (scene->data);

  cairo_new_path (cr);
  for (guint a = 0; a + 1 < n; a++)
    {
      FujinPlacedPoint *from = _fujin_chart_scene_point (scene, series, a);
      FujinPlacedPoint *to = _fujin_chart_scene_point (scene, series, a + 1);

      if (!from->is_drawn || !to->is_drawn)
        continue;
      cairo_move_to (cr, from->x, from->y);
      cairo_line_to (cr, to->x, to->y);
    }
  _fujin_chart_stroke_role (cr, palette, fujin_chart_data_get_series_role (scene->data, series),
                            scene->unit);
}

static void
draw_marks (FujinChartScene    *scene,
            cairo_t            *cr,
            const FujinPalette *palette,
            guint               series)
{
  guint n = fujin_chart_data_get_n_axes (scene->data);

  for (guint a = 0; a < n; a++)
    {
      FujinPlacedPoint *place = _fujin_chart_scene_point (scene, series, a);

      if (place->is_drawn)
        _fujin_chart_mark_series (cr, palette,
                                  fujin_chart_data_get_series_role (scene->data, series), place->x,
                                  place->y, scene->unit);
    }
}

/* Below the scale, where no score can be: missing is not zero. Side by side, a mark a series. */
static void
draw_missing (FujinChartScene    *scene,
              cairo_t            *cr,
              const FujinPalette *palette,
              guint               series)
{
  guint n = fujin_chart_data_get_n_axes (scene->data);
  guint n_series = fujin_chart_data_get_n_series (scene->data);
  double shift = (series - (n_series - 1) / 2.0) * 9.0 * scene->unit;

  for (guint a = 0; a < n; a++)
    {
      FujinPointState state = fujin_chart_data_get_point (scene->data, series, a)->state;

      if (state != FUJIN_POINT_VALUE)
        _fujin_chart_mark_missing (cr, palette, state, get_x (scene, a) + shift,
                                   get_y (scene, 1.0) + 8.0 * scene->unit, 3.2 * scene->unit);
    }
}

/* Draws an arranged trend: To-Be below As-Is, so that the present is never hidden. */
void
_fujin_trend_chart_draw (FujinChartScene    *scene,
                         cairo_t            *cr,
                         const FujinPalette *palette)
{
  guint n_series = fujin_chart_data_get_n_series (scene->data);

  draw_grid (scene, cr, palette);
  for (guint s = n_series; s-- > 0;)
    draw_line (scene, cr, palette, s);
  for (guint s = n_series; s-- > 0;)
    draw_marks (scene, cr, palette, s);
  for (guint s = 0; s < n_series; s++)
    draw_missing (scene, cr, palette, s);
}
