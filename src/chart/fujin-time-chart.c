/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-time-chart.h"

#include <math.h>

#include "fujin-chart-boxes.h"
#include "fujin-words.h"

/* For a font size of 13. */
#define HIGHEST_ROW 46.0
#define HIGHEST_BAR 15.0
#define SPACE 8.0

/* The measures of the rows. Where room is short the words stand above the bar. */
typedef struct
{
  gboolean is_stacked;
  gboolean has_notes;
  double   label;
  double   state;
  double   head;
  double   height;
  guint    n_shown;
} Rows;

static void
free_times (gpointer data)
{
  FujinTimes *times = data;

  _fujin_time_scale_clear (&times->scale);
  g_array_unref (times->bars);
  g_array_unref (times->badges);
  g_free (times);
}

/* Where room is very short the cycles are left to the table. */
gboolean
_fujin_time_has_cycles (FujinChartScene *scene)
{
  return scene->height >= 28.0 * scene->size;
}

static double
widest_state (FujinChartScene *scene)
{
  double widest = _fujin_chart_text_width (scene, "2026-12-31",
                                           FUJIN_TEXT_SMALL | FUJIN_TEXT_NUMBER);

  for (guint a = 0; a < fujin_chart_data_get_n_axes (scene->data); a++)
    {
      g_autofree char *state = _fujin_time_chart_dup_state (scene->data, a);

      widest = MAX (widest, _fujin_chart_text_width (scene, state,
                                                     FUJIN_TEXT_SMALL | FUJIN_TEXT_BOLD));
    }
  return widest;
}

static double
widest_label (FujinChartScene *scene)
{
  double widest = 0.0;

  for (guint a = 0; a < fujin_chart_data_get_n_axes (scene->data); a++)
    {
      const FujinChartAxis *it = fujin_chart_data_get_axis (scene->data, a);

      widest = MAX (widest, _fujin_chart_text_width (scene, it->label, FUJIN_TEXT_BASE));
      if (it->note != NULL)
        widest = MAX (widest, _fujin_chart_text_width (scene, it->note, FUJIN_TEXT_SMALL));
    }
  return widest;
}

static void
measure (FujinChartScene *scene,
         FujinTimes      *times,
         Rows            *rows)
{
  guint n = fujin_chart_data_get_n_axes (scene->data);
  double small = _fujin_chart_line_height (scene, FUJIN_TEXT_SMALL);
  double base = _fujin_chart_line_height (scene, FUJIN_TEXT_BASE);
  double least, room;

  *rows = (Rows) { 0 };
  rows->is_stacked = scene->plot.width < 40.0 * scene->size;
  times->badge = _fujin_time_has_cycles (scene) ? small * 1.15 : 0.0;
  times->strip = rows->is_stacked ? small : 0.0;
  rows->state = widest_state (scene);
  rows->label = MIN (ceil (widest_label (scene)) + 1.0, scene->plot.width * 0.46);
  rows->head = _fujin_time_scale_height (scene);
  room = scene->plot.height - rows->head;
  least = rows->is_stacked ? small + 9.0 * scene->unit : base + 2.0 * scene->unit;
  rows->height = CLAMP (room / n, least, HIGHEST_ROW * scene->unit);
  rows->has_notes = !rows->is_stacked && rows->height >= base + small;
  rows->n_shown = n;
  if (n * rows->height > room + 0.5)
    rows->n_shown = (guint) MAX ((room - small) / rows->height, 0.0);
}

static void
make_scale (FujinChartScene *scene,
            FujinTimes      *times,
            const Rows      *rows)
{
  int today = fujin_chart_data_get_today (scene->data);
  int earliest = today > 0 ? today : G_MAXINT, latest = today;
  double left = scene->plot.x, right = scene->plot.x + scene->plot.width;

  for (guint a = 0; a < fujin_chart_data_get_n_axes (scene->data); a++)
    {
      int due = _fujin_time_get_due (scene->data, a);

      if (due <= 0)
        continue;
      earliest = MIN (earliest, due);
      latest = MAX (latest, due);
    }
  if (!rows->is_stacked)
    {
      left += times->badge + rows->label + 2 * SPACE * scene->unit;
      right -= rows->state + 2 * SPACE * scene->unit;
    }
  /* Without any day there is still a scale, of the first months there are. */
  _fujin_time_scale_init (&times->scale, earliest == G_MAXINT ? 1 : earliest, MAX (latest, 1),
                          left, right - left);
  if (latest > 0)
    _fujin_time_scale_place (&times->scale, scene, scene->plot.y);
}

static void
place_badge (FujinChartScene *scene,
             FujinTimes      *times,
             guint            axis,
             double           middle)
{
  int column = fujin_chart_data_get_axis (scene->data, axis)->column;
  FujinTimeBadge badge = { scene->plot.x, middle, column };

  if (column < 0 || times->badge <= 0)
    return;
  g_array_append_val (times->badges, badge);
  _fujin_chart_place_badge (scene,
                            fujin_chart_data_get_column (scene->data, (guint) column)->badge,
                            column == 0 ? -1 : 0, badge.x, middle, times->badge);
  if (column > 0)
    g_array_index (scene->texts, FujinPlacedText, scene->texts->len - 1).ink = FUJIN_INK_GROUND;
}

/* The day and the state on the right of the row; the state alone where there is one line. */
static void
place_state (FujinChartScene *scene,
             const Rows      *rows,
             guint            axis,
             double           top,
             double           height)
{
  g_autofree char *state = _fujin_time_chart_dup_state (scene->data, axis);
  gboolean is_late = _fujin_time_is_late (scene->data, axis);
  int due = _fujin_time_get_due (scene->data, axis);
  double right = scene->plot.x + scene->plot.width;
  double small = _fujin_chart_line_height (scene, FUJIN_TEXT_SMALL);
  PangoLayout *layout = _fujin_chart_scene_shape (
    scene, state, FUJIN_TEXT_SMALL | (is_late ? FUJIN_TEXT_BOLD : 0), -1, 1);
  double x = right - (rows->is_stacked ? _fujin_chart_layout_width (layout) : rows->state);
  g_autofree char *day = NULL;

  if (!rows->has_notes)
    {
      _fujin_chart_place_middle (scene, layout, x, top + height / 2,
                                 is_late ? FUJIN_INK_WARNING : FUJIN_INK_TEXT);
      return;
    }
  top += (height - 2 * small) / 2;
  day = due > 0 ? _fujin_time_dup_day (due)
                : g_strdup (fujin_words (fujin_chart_data_get_lang (scene->data), "no date"));
  _fujin_chart_scene_add_text (scene,
                               _fujin_chart_scene_shape (scene, day,
                                                         FUJIN_TEXT_SMALL | FUJIN_TEXT_NUMBER, -1,
                                                         1),
                               x, top, FUJIN_INK_DIM);
  _fujin_chart_scene_add_text (scene, layout, x, top + small,
                               is_late ? FUJIN_INK_WARNING : FUJIN_INK_TEXT);
}

static void
place_label (FujinChartScene *scene,
             FujinTimes      *times,
             const Rows      *rows,
             guint            axis,
             double           top,
             double           height)
{
  const FujinChartAxis *it = fujin_chart_data_get_axis (scene->data, axis);
  double x = scene->plot.x + times->badge
             + (times->badge > 0 ? SPACE * 0.7 * scene->unit : 0.0);
  double width = rows->is_stacked ? scene->plot.x + scene->plot.width - rows->state
                                    - SPACE * scene->unit - x
                                  : rows->label;
  double base = _fujin_chart_line_height (scene, FUJIN_TEXT_BASE);
  double small = _fujin_chart_line_height (scene, FUJIN_TEXT_SMALL);
  PangoLayout *layout = _fujin_chart_scene_shape (
    scene, it->label, rows->is_stacked ? FUJIN_TEXT_SMALL : FUJIN_TEXT_BASE, width, 1);

  if (!rows->has_notes || it->note == NULL || *it->note == '\0')
    {
      _fujin_chart_place_middle (scene, layout, x, top + height / 2, FUJIN_INK_TEXT);
      return;
    }
  top += (height - base - small) / 2;
  _fujin_chart_scene_add_text (scene, layout, x, top, FUJIN_INK_TEXT);
  _fujin_chart_scene_add_text (scene,
                               _fujin_chart_scene_shape (scene, it->note, FUJIN_TEXT_SMALL, width,
                                                         1),
                               x, top + base, FUJIN_INK_DIM);
}

/* From the day of the plan to the due day, and the other way round where that is past. */
static void
place_bar (FujinChartScene *scene,
           FujinTimes      *times,
           const Rows      *rows,
           guint            axis,
           double           top,
           double           height)
{
  const FujinChartAxis *it = fujin_chart_data_get_axis (scene->data, axis);
  int today = fujin_chart_data_get_today (scene->data);
  int due = _fujin_time_get_due (scene->data, axis);
  double bar = MIN (height * (rows->is_stacked ? 0.85 : 0.55), HIGHEST_BAR * scene->unit);
  FujinTimeBar placed = { { 0 }, 0.0, top + height / 2, it->mark, it->row == FUJIN_TIME_DONE,
                          _fujin_time_is_late (scene->data, axis), FALSE };
  double from;

  if (due <= 0)
    return;
  placed.due = _fujin_time_scale_get_x (&times->scale, due);
  placed.has_bar = today > 0 && !placed.is_done;
  from = placed.has_bar ? _fujin_time_scale_get_x (&times->scale, today) : placed.due;
  placed.box = (FujinBox) { MIN (from, placed.due), placed.middle - bar / 2,
                            MAX (ABS (placed.due - from), 2.0 * scene->unit), bar };
  if (!placed.has_bar)
    placed.box = (FujinBox) { placed.due - bar / 2, placed.middle - bar / 2, bar, bar };
  g_array_append_val (times->bars, placed);
  /* What is looked at is outlined with the mark at its end. */
  placed.box.x -= bar / 2;
  placed.box.width += bar;
  _fujin_chart_set_box (scene, 0, axis, &placed.box);
}

static void
place_no_date (FujinChartScene *scene,
               FujinTimes      *times,
               double           middle)
{
  PangoLayout *layout = _fujin_chart_scene_shape (
    scene, fujin_words (fujin_chart_data_get_lang (scene->data), "no date"), FUJIN_TEXT_SMALL, -1,
    1);

  _fujin_chart_place_middle (scene, layout, times->scale.left + 2.0 * scene->unit, middle,
                             FUJIN_INK_DIM);
}

static void
place_row (FujinChartScene *scene,
           FujinTimes      *times,
           const Rows      *rows,
           guint            axis)
{
  FujinBox row = { scene->plot.x, scene->plot.y + rows->head + axis * rows->height,
                   scene->plot.width, rows->height };
  double small = _fujin_chart_line_height (scene, FUJIN_TEXT_SMALL);
  double words = rows->is_stacked ? small : rows->height;
  double top = rows->is_stacked ? row.y + small : row.y;
  double height = rows->is_stacked ? rows->height - small : rows->height;
  FujinBox focus = { row.x, row.y + 1.0, row.width, row.height - 2.0 };

  _fujin_chart_add_box (scene, &row, axis);
  place_badge (scene, times, axis, row.y + words / 2);
  place_label (scene, times, rows, axis, row.y, words);
  place_state (scene, rows, axis, row.y, words);
  _fujin_chart_set_box (scene, 0, axis, &focus);
  if (_fujin_time_get_due (scene->data, axis) > 0)
    place_bar (scene, times, rows, axis, top, height);
  else if (!rows->is_stacked && !rows->has_notes)
    place_no_date (scene, times, top + height / 2);
}

/* Arranges one row for each axis, in the order given. */
void
_fujin_time_chart_arrange (FujinChartScene *scene)
{
  FujinTimes *times = g_new0 (FujinTimes, 1);
  guint n = fujin_chart_data_get_n_axes (scene->data);
  Rows rows;

  times->bars = g_array_new (FALSE, TRUE, sizeof (FujinTimeBar));
  times->badges = g_array_new (FALSE, TRUE, sizeof (FujinTimeBadge));
  scene->extra = times;
  scene->free_extra = free_times;
  measure (scene, times, &rows);
  make_scale (scene, times, &rows);
  times->top = scene->plot.y;
  times->bottom = scene->plot.y + rows.head + rows.n_shown * rows.height;
  for (guint a = 0; a < rows.n_shown; a++)
    place_row (scene, times, &rows, a);
  if (rows.n_shown < n)
    _fujin_chart_place_more (scene, scene->plot.x, times->bottom, n - rows.n_shown);
}
