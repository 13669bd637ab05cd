/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-time-chart.h"

#include "fujin-chart-fill.h"
#include "fujin-chart-legend.h"
#include "fujin-words.h"

#define SAMPLE 18.0

enum
{
  SAMPLE_TODAY = 1,
  SAMPLE_LATE,
  SAMPLE_SHORT,
  SAMPLE_LONG,
  /* And those of marks after it. */
  SAMPLE_MARK,
};

/* A line down the rows, but not through words that stand above bars. */
static void
add_upright (FujinChartScene *scene,
             FujinTimes      *times,
             cairo_t         *cr,
             double           x,
             gboolean         with_head)
{
  double first = g_array_index (scene->rows, FujinPlacedRow, 0).box.y;

  cairo_new_path (cr);
  cairo_move_to (cr, x, with_head ? times->top : first);
  if (times->strip <= 0)
    {
      cairo_line_to (cr, x, times->bottom);
      return;
    }
  cairo_line_to (cr, x, first);
  for (guint i = 0; i < scene->rows->len; i++)
    {
      const FujinBox *row = &g_array_index (scene->rows, FujinPlacedRow, i).box;

      cairo_move_to (cr, x, row->y + times->strip);
      cairo_line_to (cr, x, row->y + row->height);
    }
}

static void
draw_scale (FujinChartScene    *scene,
            FujinTimes         *times,
            cairo_t            *cr,
            const FujinPalette *palette)
{
  for (guint i = 0; i < times->scale.ticks->len; i++)
    {
      FujinTimeTick *tick = &g_array_index (times->scale.ticks, FujinTimeTick, i);

      add_upright (scene, times, cr, tick->x, TRUE);
      fujin_colour_set (tick->begins_year ? &palette->dim_text : &palette->grid, cr,
                        tick->begins_year ? 0.75 : 0.8);
      cairo_set_line_width (cr, (tick->begins_year ? 1.2 : 0.8) * scene->unit);
      cairo_stroke (cr);
    }
}

static void
draw_rules (FujinChartScene    *scene,
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
      cairo_move_to (cr, row->box.x, row->box.y);
      cairo_line_to (cr, row->box.x + row->box.width, row->box.y);
      fujin_colour_set (&palette->grid, cr, 0.6);
      cairo_set_line_width (cr, 0.8 * scene->unit);
      cairo_stroke (cr);
    }
}

/* The line of the day the plan speaks of. */
static void
stroke_today (FujinChartScene    *scene,
              cairo_t            *cr,
              const FujinPalette *palette)
{
  const double dashes[] = { 5.0 * scene->unit, 3.0 * scene->unit };

  cairo_set_dash (cr, dashes, G_N_ELEMENTS (dashes), 0);
  fujin_colour_set (&palette->text, cr, 1.0);
  cairo_set_line_width (cr, 1.5 * scene->unit);
  cairo_stroke (cr);
  cairo_set_dash (cr, NULL, 0, 0);
}

static void
draw_check (cairo_t            *cr,
            const FujinPalette *palette,
            double              x,
            double              y,
            double              radius)
{
  cairo_new_path (cr);
  cairo_arc (cr, x, y, radius, 0, 2 * G_PI);
  fujin_colour_set (&palette->as_is, cr, 1.0);
  cairo_fill (cr);
  cairo_move_to (cr, x - radius * 0.5, y + radius * 0.05);
  cairo_line_to (cr, x - radius * 0.1, y + radius * 0.45);
  cairo_line_to (cr, x + radius * 0.55, y - radius * 0.4);
  fujin_colour_set (&palette->ground, cr, 1.0);
  cairo_set_line_width (cr, radius * 0.3);
  cairo_stroke (cr);
}

static void
draw_diamond (cairo_t            *cr,
              const FujinPalette *palette,
              const FujinColour  *colour,
              double              x,
              double              y,
              double              half)
{
  cairo_new_path (cr);
  cairo_move_to (cr, x, y - half);
  cairo_line_to (cr, x + half, y);
  cairo_line_to (cr, x, y + half);
  cairo_line_to (cr, x - half, y);
  cairo_close_path (cr);
  fujin_colour_set (&palette->ground, cr, 1.0);
  cairo_fill_preserve (cr);
  fujin_colour_set (colour, cr, 1.0);
  cairo_set_line_width (cr, half * 0.36);
  cairo_stroke (cr);
}

static void
fill_late (cairo_t            *cr,
           const FujinPalette *palette,
           const FujinBox     *box,
           double              unit)
{
  cairo_new_path (cr);
  cairo_rectangle (cr, box->x, box->y, box->width, box->height);
  fujin_colour_set (&palette->ground, cr, 1.0);
  cairo_fill_preserve (cr);
  fujin_colour_set (&palette->warning, cr, 1.0);
  cairo_set_line_width (cr, 1.4 * unit);
  cairo_stroke (cr);
  _fujin_chart_hatch (cr, &palette->warning, 1.0, box, 4.0 * unit, 1.1 * unit, TRUE);
}

static void
draw_bar (FujinChartScene    *scene,
          cairo_t            *cr,
          const FujinPalette *palette,
          const FujinTimeBar *bar)
{
  double half = MIN (bar->box.height * 0.55, 7.0 * scene->unit);

  if (bar->is_done)
    {
      draw_check (cr, palette, bar->due, bar->middle, MAX (half, 4.0 * scene->unit));
      return;
    }
  if (bar->is_late)
    fill_late (cr, palette, &bar->box, scene->unit);
  else if (bar->has_bar)
    _fujin_chart_fill_box (cr, palette, bar->mark, &palette->as_is, &bar->box, scene->unit);
  draw_diamond (cr, palette, bar->is_late ? &palette->warning : &palette->as_is, bar->due,
                bar->middle, half);
}

/* The short cycle is a ring, the long one a filled square; the letter says it too. */
static void
draw_cycle (FujinChartScene    *scene,
            cairo_t            *cr,
            const FujinPalette *palette,
            int                 column,
            double              x,
            double              middle,
            double              size)
{
  cairo_new_path (cr);
  if (column > 0)
    cairo_rectangle (cr, x, middle - size / 2, size, size);
  else
    cairo_arc (cr, x + size / 2, middle, size / 2 - 0.6 * scene->unit, 0, 2 * G_PI);
  fujin_colour_set (&palette->dim_text, cr, 1.0);
  cairo_set_line_width (cr, 1.2 * scene->unit);
  if (column > 0)
    cairo_fill (cr);
  else
    cairo_stroke (cr);
}

/* Draws arranged rows; @highlight is the axis of the row to tint, or -1. */
void
_fujin_time_chart_draw (FujinChartScene    *scene,
                        cairo_t            *cr,
                        const FujinPalette *palette,
                        int                 highlight)
{
  FujinTimes *times = scene->extra;
  int today = fujin_chart_data_get_today (scene->data);

  if (scene->rows->len == 0)
    return;
  draw_rules (scene, cr, palette, highlight);
  draw_scale (scene, times, cr, palette);
  for (guint i = 0; i < times->bars->len; i++)
    draw_bar (scene, cr, palette, &g_array_index (times->bars, FujinTimeBar, i));
  if (today > 0)
    {
      add_upright (scene, times, cr, _fujin_time_scale_get_x (&times->scale, today), FALSE);
      stroke_today (scene, cr, palette);
    }
  for (guint i = 0; i < times->badges->len; i++)
    {
      FujinTimeBadge *badge = &g_array_index (times->badges, FujinTimeBadge, i);

      draw_cycle (scene, cr, palette, badge->column, badge->x, badge->middle, times->badge);
    }
}

static gboolean
has_mark (FujinChartData *data,
          FujinChartMark  mark)
{
  for (guint a = 0; a < fujin_chart_data_get_n_axes (data); a++)
    if (fujin_chart_data_get_axis (data, a)->mark == mark && !_fujin_time_is_late (data, a))
      return TRUE;
  return FALSE;
}

static gboolean
has_late (FujinChartData *data)
{
  for (guint a = 0; a < fujin_chart_data_get_n_axes (data); a++)
    if (_fujin_time_is_late (data, a))
      return TRUE;
  return FALSE;
}

static void
list_cycles (FujinChartScene *scene,
             GArray          *entries)
{
  double side = 12.0 * scene->unit;

  for (guint i = 0; i < fujin_chart_data_get_n_columns (scene->data); i++)
    _fujin_chart_legend_add (scene, entries, SAMPLE_SHORT + (int) i, side,
                             fujin_chart_data_get_column (scene->data, i)->label);
}

void
_fujin_time_chart_list_keys (FujinChartScene *scene,
                             GArray          *entries)
{
  static const FujinChartMark order[] = { FUJIN_CHART_MARK_DASHED, FUJIN_CHART_MARK_HOLLOW,
                                          FUJIN_CHART_MARK_HALF, FUJIN_CHART_MARK_FILLED };
  FujinLang lang = fujin_chart_data_get_lang (scene->data);
  int today = fujin_chart_data_get_today (scene->data);
  g_autofree char *day = _fujin_time_dup_day (today);
  /* Translators: in a legend: the day the plan speaks of */
  g_autofree char *as_of = g_strdup_printf (fujin_words (lang, "as of %s"), day);

  for (guint i = 0; i < G_N_ELEMENTS (order); i++)
    if (has_mark (scene->data, order[i]))
      _fujin_chart_legend_add (scene, entries, SAMPLE_MARK + (int) order[i], SAMPLE * scene->unit,
                               fujin_chart_data_get_mark_name (scene->data, order[i]));
  if (has_late (scene->data))
    _fujin_chart_legend_add (scene, entries, SAMPLE_LATE, SAMPLE * scene->unit,
                             fujin_words (lang, "Overdue"));
  if (!_fujin_time_has_cycles (scene))
    return;
  list_cycles (scene, entries);
  if (today > 0)
    _fujin_chart_legend_add (scene, entries, SAMPLE_TODAY, 5.0 * scene->unit, as_of);
}

void
_fujin_time_chart_draw_key (FujinChartScene      *scene,
                            cairo_t              *cr,
                            const FujinPalette   *palette,
                            const FujinPlacedKey *key)
{
  double height = 10.0 * scene->unit;
  FujinBox box = { key->x, key->y - height / 2, SAMPLE * scene->unit, height };

  if (key->sample == SAMPLE_TODAY)
    {
      cairo_new_path (cr);
      cairo_move_to (cr, key->x + 2.0 * scene->unit, key->y - 7.0 * scene->unit);
      cairo_line_to (cr, key->x + 2.0 * scene->unit, key->y + 7.0 * scene->unit);
      stroke_today (scene, cr, palette);
    }
  else if (key->sample == SAMPLE_SHORT || key->sample == SAMPLE_LONG)
    draw_cycle (scene, cr, palette, key->sample - SAMPLE_SHORT, key->x, key->y,
                11.0 * scene->unit);
  else if (key->sample == SAMPLE_LATE)
    fill_late (cr, palette, &box, scene->unit);
  else if (key->sample == SAMPLE_MARK + FUJIN_CHART_MARK_FILLED)
    draw_check (cr, palette, key->x + box.width / 2, key->y, 5.0 * scene->unit);
  else
    _fujin_chart_fill_box (cr, palette, (FujinChartMark) (key->sample - SAMPLE_MARK),
                           &palette->as_is, &box, scene->unit);
}
