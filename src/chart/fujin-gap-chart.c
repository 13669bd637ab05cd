/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-gap-chart.h"
#include "fujin-chart-data-private.h"
#include "fujin-chart-marks.h"
#include "fujin-words.h"

#include <math.h>

#define N_STEPS 5

/* Widths of the columns, from left to right: badge, code, name, scale, gap. */
typedef struct
{
  double badge;
  double code;
  double name;
  double scale;
  double gap;
  double space;
  double row;
  double head;
  gboolean has_notes;
} Columns;

static double
small_height (FujinChartScene *scene)
{
  return _fujin_chart_layout_height (
    _fujin_chart_scene_shape (scene, "Ag漢", FUJIN_TEXT_SMALL, -1, 1));
}

static double
base_height (FujinChartScene *scene)
{
  return _fujin_chart_layout_height (
    _fujin_chart_scene_shape (scene, "Ag漢", FUJIN_TEXT_BASE, -1, 1));
}

/* "+2", "0", "−1" with a real minus. */
static char *
format_gap (FujinChartScene *scene,
            double           gap)
{
  g_autofree char *number = _fujin_chart_data_format (fabs (gap),
                                                      _fujin_chart_data_has_means (scene->data));

  if (fabs (gap) < 0.05)
    return g_steal_pointer (&number);
  return g_strdup_printf ("%s%s", gap > 0 ? "+" : "−", number);
}

/* The gap, or in words why there is none; NULL where only one series exists. */
static char *
gap_text (FujinChartScene *scene,
          guint            axis,
          gboolean        *is_number)
{
  FujinLang lang = fujin_chart_data_get_lang (scene->data);
  guint n_series = fujin_chart_data_get_n_series (scene->data);
  int as_is = _fujin_chart_data_find_role (scene->data, FUJIN_SERIES_AS_IS);
  int to_be = _fujin_chart_data_find_role (scene->data, FUJIN_SERIES_TO_BE);
  gboolean not_scored = FALSE, not_evaluated = FALSE;
  double from = 0, to = 0;

  *is_number = _fujin_chart_data_get_value (scene->data, as_is, axis, &from)
               && _fujin_chart_data_get_value (scene->data, to_be, axis, &to);
  if (*is_number)
    return format_gap (scene, to - from);

  for (guint s = 0; s < n_series; s++)
    {
      FujinPointState state = fujin_chart_data_get_point (scene->data, s, axis)->state;

      not_scored |= state == FUJIN_POINT_NOT_SCORED;
      not_evaluated |= state == FUJIN_POINT_NOT_EVALUATED;
    }
  if (not_evaluated)
    return g_strdup (fujin_words (lang, "not evaluated"));
  return not_scored ? g_strdup (fujin_words (lang, "not scored")) : NULL;
}

static PangoLayout *
gap_layout (FujinChartScene *scene,
            guint            axis,
            int             *ink)
{
  gboolean is_number;
  g_autofree char *text = gap_text (scene, axis, &is_number);

  *ink = is_number ? FUJIN_INK_TEXT : FUJIN_INK_DIM;
  if (text == NULL)
    return NULL;
  if (is_number)
    return _fujin_chart_scene_shape (scene, text, FUJIN_TEXT_BOLD | FUJIN_TEXT_NUMBER, -1, 1);
  return _fujin_chart_scene_shape (scene, text, FUJIN_TEXT_SMALL,
                                   MAX (0.25 * scene->plot.width, 48.0 * scene->unit), 1);
}

static PangoLayout *
code_layout (FujinChartScene *scene,
             guint            axis)
{
  const FujinChartAxis *it = fujin_chart_data_get_axis (scene->data, axis);

  if (it->code == NULL || *it->code == '\0')
    return NULL;
  return _fujin_chart_scene_shape (scene, it->code, FUJIN_TEXT_BOLD | FUJIN_TEXT_NUMBER, -1, 1);
}

static void
measure_texts (FujinChartScene *scene,
               Columns         *columns,
               double          *widest_name)
{
  guint n = fujin_chart_data_get_n_axes (scene->data);

  *widest_name = 0.0;
  for (guint a = 0; a < n; a++)
    {
      const FujinChartAxis *it = fujin_chart_data_get_axis (scene->data, a);
      PangoLayout *code = code_layout (scene, a);
      PangoLayout *name = _fujin_chart_scene_shape (scene, it->label, FUJIN_TEXT_BASE, -1, 1);
      PangoLayout *gap;
      int ink;

      gap = gap_layout (scene, a, &ink);
      columns->code = MAX (columns->code, code != NULL ? _fujin_chart_layout_width (code) : 0.0);
      columns->gap = MAX (columns->gap, gap != NULL ? _fujin_chart_layout_width (gap) : 0.0);
      *widest_name = MAX (*widest_name, _fujin_chart_layout_width (name));
      if (it->note != NULL && *it->note != '\0')
        {
          PangoLayout *note = _fujin_chart_scene_shape (scene, it->note, FUJIN_TEXT_SMALL, -1, 1);

          *widest_name = MAX (*widest_name, _fujin_chart_layout_width (note));
          columns->has_notes = TRUE;
        }
      if (it->badge != NULL && *it->badge != '\0')
        columns->badge = 20.0 * scene->unit;
    }
}

/* The name takes what it needs, the scale the rest: up to a width that still reads as one. */
static void
share_width (FujinChartScene *scene,
             Columns         *columns,
             double           widest_name)
{
  double width = scene->plot.width;
  double fixed = columns->badge + columns->code + columns->gap + 4.0 * columns->space;
  double free = MAX (width - fixed, 40.0);

  columns->scale = MIN (MAX (free - widest_name, MAX (0.42 * free, 84.0 * scene->unit)),
                        MIN (0.6 * free, 420.0 * scene->unit));
  columns->name = MIN (free - columns->scale, MAX (widest_name, 0.42 * free));
  if (columns->name >= 4.0 * scene->size)
    return;
  columns->name = 0.0;
  columns->scale = free;
}

/* The heading of the last column; NULL where nothing is subtracted. */
static PangoLayout *
head_layout (FujinChartScene *scene)
{
  FujinLang lang = fujin_chart_data_get_lang (scene->data);

  if (_fujin_chart_data_find_role (scene->data, FUJIN_SERIES_AS_IS) < 0
      || _fujin_chart_data_find_role (scene->data, FUJIN_SERIES_TO_BE) < 0)
    return NULL;
  /* Translators: heads the column of numbers To-Be minus As-Is. */
  return _fujin_chart_scene_shape (scene, fujin_words (lang, "Gap"), FUJIN_TEXT_SMALL, -1, 1);
}

static void
measure_columns (FujinChartScene *scene,
                 Columns         *columns)
{
  PangoLayout *head = head_layout (scene);
  double widest_name;

  memset (columns, 0, sizeof *columns);
  columns->space = 9.0 * scene->unit;
  columns->head = small_height (scene) + 5.0 * scene->unit;
  measure_texts (scene, columns, &widest_name);
  if (head != NULL)
    columns->gap = MAX (columns->gap, _fujin_chart_layout_width (head));
  share_width (scene, columns, widest_name);
}

/* Rows breathe while there is room, then give up their notes, then the last rows. Returns
 * how many are shown. */
static guint
share_height (FujinChartScene *scene,
              Columns         *columns)
{
  guint n = fujin_chart_data_get_n_axes (scene->data);
  double room = MAX (scene->plot.height - columns->head, 1.0);
  double both = base_height (scene) + small_height (scene) + 4.0 * scene->unit;
  double least = MAX (base_height (scene), columns->badge) + 1.0;
  double most = 46.0 * scene->unit;

  columns->has_notes = columns->has_notes && columns->name > 0 && both * n <= room;
  columns->row = MIN (room / n, MAX (most, both));
  if (columns->row >= least)
    return n;

  columns->row = least;
  return (guint) MAX (floor ((room - base_height (scene)) / least), 0.0);
}

/* Capitals and kanji of every font stand in the middle when the baseline is this far below. */
static void
place_middle (FujinChartScene *scene,
              PangoLayout     *layout,
              double           x,
              double           middle,
              int              ink)
{
  const PangoFontDescription *font = pango_layout_get_font_description (layout);
  double size = pango_font_description_get_size (font) / (double) PANGO_SCALE;

  _fujin_chart_scene_add_text (scene, layout, x,
                               middle + 0.365 * size - _fujin_chart_layout_baseline (layout),
                               ink);
}

static double
place_badge (FujinChartScene *scene,
             const Columns   *columns,
             guint            axis,
             double           x,
             double           middle)
{
  const FujinChartAxis *it = fujin_chart_data_get_axis (scene->data, axis);
  PangoLayout *layout;

  if (columns->badge <= 0)
    return x;
  if (it->badge != NULL && *it->badge != '\0')
    {
      layout = _fujin_chart_scene_shape (scene, it->badge, FUJIN_TEXT_SMALL | FUJIN_TEXT_BOLD,
                                         -1, 1);
      place_middle (scene, layout,
                    x + (columns->badge - _fujin_chart_layout_width (layout)) / 2, middle,
                    it->colour >= 0 ? FUJIN_INK_ON_COLOUR : FUJIN_INK_TEXT);
    }

  return x + columns->badge + columns->space * 0.7;
}

static void
place_name (FujinChartScene *scene,
            const Columns   *columns,
            guint            axis,
            double           x,
            double           middle)
{
  const FujinChartAxis *it = fujin_chart_data_get_axis (scene->data, axis);
  PangoLayout *name, *note;
  double top;

  if (columns->name <= 0)
    return;
  name = _fujin_chart_scene_shape (scene, it->label, FUJIN_TEXT_BASE, columns->name, 1);
  if (!columns->has_notes || it->note == NULL || *it->note == '\0')
    {
      place_middle (scene, name, x, middle, FUJIN_INK_TEXT);
      return;
    }
  note = _fujin_chart_scene_shape (scene, it->note, FUJIN_TEXT_SMALL, columns->name, 1);
  top = middle - (base_height (scene) + small_height (scene)) / 2;
  _fujin_chart_scene_add_text (scene, name, x, top, FUJIN_INK_TEXT);
  _fujin_chart_scene_add_text (scene, note, x, top + base_height (scene), FUJIN_INK_DIM);
}

static void
place_gap (FujinChartScene *scene,
           guint            axis,
           double           middle)
{
  double right = scene->plot.x + scene->plot.width;
  PangoLayout *layout;
  int ink;

  layout = gap_layout (scene, axis, &ink);
  if (layout != NULL)
    place_middle (scene, layout, right - _fujin_chart_layout_width (layout), middle, ink);
}

static void
place_row_points (FujinChartScene *scene,
                  guint            axis,
                  double           middle)
{
  guint n_series = fujin_chart_data_get_n_series (scene->data);

  for (guint s = 0; s < n_series; s++)
    {
      const FujinChartPoint *point = fujin_chart_data_get_point (scene->data, s, axis);
      FujinPlacedPoint *place = _fujin_chart_scene_point (scene, s, axis);

      place->is_drawn = point->state == FUJIN_POINT_VALUE;
      place->x = scene->scale_left
                 + (CLAMP (point->value, 1.0, N_STEPS) - 1.0) * scene->scale_step;
      place->y = middle;
    }
}

static void
place_row (FujinChartScene *scene,
           const Columns   *columns,
           guint            axis)
{
  const FujinChartAxis *it = fujin_chart_data_get_axis (scene->data, axis);
  FujinPlacedRow row = { { scene->plot.x, scene->plot.y + columns->head + axis * columns->row,
                           scene->plot.width, columns->row },
                         axis, it->badge != NULL && *it->badge != '\0' ? it->colour : -1 };
  double middle = row.box.y + columns->row / 2;
  double x = place_badge (scene, columns, axis, row.box.x, middle);
  PangoLayout *code = code_layout (scene, axis);

  g_array_append_val (scene->rows, row);
  if (code != NULL)
    place_middle (scene, code, x, middle, FUJIN_INK_TEXT);
  if (columns->code > 0)
    x += columns->code + columns->space;
  place_name (scene, columns, axis, x, middle);
  place_gap (scene, axis, middle);
  place_row_points (scene, axis, middle);
}

static void
place_head (FujinChartScene *scene)
{
  const char *digits[] = { "1", "2", "3", "4", "5" };
  PangoLayout *layout;

  for (guint i = 0; i < N_STEPS; i++)
    {
      layout = _fujin_chart_scene_shape (scene, digits[i], FUJIN_TEXT_SMALL | FUJIN_TEXT_NUMBER,
                                         -1, 1);
      _fujin_chart_scene_add_text (scene, layout,
                                   scene->scale_left + i * scene->scale_step
                                   - _fujin_chart_layout_width (layout) / 2,
                                   scene->plot.y, FUJIN_INK_DIM);
    }
  layout = head_layout (scene);
  if (layout == NULL)
    return;
  _fujin_chart_scene_add_text (scene, layout,
                               scene->plot.x + scene->plot.width
                               - _fujin_chart_layout_width (layout),
                               scene->plot.y, FUJIN_INK_DIM);
}

static void
place_more (FujinChartScene *scene,
            const Columns   *columns,
            guint            n_shown,
            guint            n_hidden)
{
  FujinLang lang = fujin_chart_data_get_lang (scene->data);
  g_autofree char *text = NULL;
  PangoLayout *layout;
  double y = scene->plot.y + columns->head + n_shown * columns->row;

  /* Translators: below a list that is cut for want of room. */
  text = g_strdup_printf (fujin_words_n (lang, "and %u more", "and %u more", n_hidden), n_hidden);
  layout = _fujin_chart_scene_shape (scene, text, FUJIN_TEXT_SMALL, scene->plot.width, 1);
  _fujin_chart_scene_add_text (scene, layout, scene->plot.x, y + 2.0 * scene->unit,
                               FUJIN_INK_DIM);
}

/* Arranges one row for each axis, in the order given. */
void
_fujin_gap_chart_arrange (FujinChartScene *scene)
{
  guint n = fujin_chart_data_get_n_axes (scene->data);
  double inset = 8.0 * scene->unit;
  double right = scene->plot.x + scene->plot.width;
  Columns columns;
  guint n_shown;

  measure_columns (scene, &columns);
  n_shown = share_height (scene, &columns);
  scene->scale_left = right - columns.gap - columns.space - columns.scale + inset;
  scene->scale_step = MAX (columns.scale - 2 * inset, 8.0) / (N_STEPS - 1);
  place_head (scene);
  for (guint a = 0; a < n_shown; a++)
    place_row (scene, &columns, a);
  if (n_shown < n)
    place_more (scene, &columns, n_shown, n - n_shown);
}

static void
draw_scale (FujinChartScene    *scene,
            cairo_t            *cr,
            const FujinPalette *palette)
{
  FujinPlacedRow *first = &g_array_index (scene->rows, FujinPlacedRow, 0);
  FujinPlacedRow *last = &g_array_index (scene->rows, FujinPlacedRow, scene->rows->len - 1);

  fujin_colour_set (&palette->grid, cr, 0.75);
  cairo_set_line_width (cr, 0.8);
  for (guint i = 0; i < N_STEPS; i++)
    {
      cairo_move_to (cr, scene->scale_left + i * scene->scale_step, first->box.y);
      cairo_line_to (cr, scene->scale_left + i * scene->scale_step,
                     last->box.y + last->box.height);
    }
  cairo_stroke (cr);
  for (guint i = 0; i <= scene->rows->len; i++)
    {
      double y = first->box.y + i * first->box.height;

      cairo_move_to (cr, first->box.x, y);
      cairo_line_to (cr, first->box.x + first->box.width, y);
    }
  fujin_colour_set (&palette->grid, cr, 0.55);
  cairo_stroke (cr);
}

static void
draw_badge (FujinChartScene      *scene,
            cairo_t              *cr,
            const FujinPalette   *palette,
            const FujinPlacedRow *row)
{
  double radius = 9.5 * scene->unit;

  if (row->badge < 0)
    return;
  cairo_new_path (cr);
  cairo_arc (cr, row->box.x + 10.0 * scene->unit, row->box.y + row->box.height / 2,
             MIN (radius, row->box.height / 2), 0, 2 * G_PI);
  fujin_colour_set (_fujin_chart_category_colour (palette, row->badge), cr, 1.0);
  cairo_fill (cr);
}

/* The line between the lowest and the highest point of a row. */
static void
draw_join (FujinChartScene      *scene,
           cairo_t              *cr,
           const FujinPalette   *palette,
           const FujinPlacedRow *row)
{
  guint n_series = fujin_chart_data_get_n_series (scene->data);
  double from = G_MAXDOUBLE, to = -G_MAXDOUBLE, y = 0.0;

  for (guint s = 0; s < n_series; s++)
    {
      FujinPlacedPoint *place = _fujin_chart_scene_point (scene, s, row->axis);

      if (!place->is_drawn)
        continue;
      from = MIN (from, place->x);
      to = MAX (to, place->x);
      y = place->y;
    }
  if (to <= from)
    return;
  cairo_move_to (cr, from, y);
  cairo_line_to (cr, to, y);
  fujin_colour_set (&palette->dim_text, cr, 0.8);
  cairo_set_line_width (cr, 1.8 * scene->unit);
  cairo_stroke (cr);
}

static void
draw_row (FujinChartScene      *scene,
          cairo_t              *cr,
          const FujinPalette   *palette,
          const FujinPlacedRow *row)
{
  guint n_series = fujin_chart_data_get_n_series (scene->data);
  double unit = scene->unit * CLAMP (row->box.height / (26.0 * scene->unit), 0.8, 1.15);

  draw_badge (scene, cr, palette, row);
  draw_join (scene, cr, palette, row);
  for (guint s = n_series; s-- > 0;)
    {
      FujinPlacedPoint *place = _fujin_chart_scene_point (scene, s, row->axis);

      if (place->is_drawn)
        _fujin_chart_mark_series (cr, palette, fujin_chart_data_get_series_role (scene->data, s),
                                  place->x, place->y, unit);
    }
}

/* Draws arranged rows; @highlight is the axis of the row to tint, or -1. */
void
_fujin_gap_chart_draw (FujinChartScene    *scene,
                       cairo_t            *cr,
                       const FujinPalette *palette,
                       int                 highlight)
{
  if (scene->rows->len == 0)
    return;
  for (guint i = 0; i < scene->rows->len; i++)
    {
      FujinPlacedRow *row = &g_array_index (scene->rows, FujinPlacedRow, i);

      if ((int) row->axis != highlight)
        continue;
      cairo_rectangle (cr, row->box.x, row->box.y, row->box.width, row->box.height);
      fujin_colour_set (&palette->as_is, cr, 0.10);
      cairo_fill (cr);
    }
  draw_scale (scene, cr, palette);
  for (guint i = 0; i < scene->rows->len; i++)
    draw_row (scene, cr, palette, &g_array_index (scene->rows, FujinPlacedRow, i));
}
