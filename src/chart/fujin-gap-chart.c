/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-gap-chart.h"
#include "fujin-gap-columns.h"
#include "fujin-words.h"

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
             const FujinGapColumns   *columns,
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
            const FujinGapColumns   *columns,
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
  top = middle - (_fujin_gap_base_height (scene) + _fujin_gap_small_height (scene)) / 2;
  _fujin_chart_scene_add_text (scene, name, x, top, FUJIN_INK_TEXT);
  _fujin_chart_scene_add_text (scene, note, x, top + _fujin_gap_base_height (scene), FUJIN_INK_DIM);
}

static void
place_gap (FujinChartScene *scene,
           guint            axis,
           double           middle)
{
  double right = scene->plot.x + scene->plot.width;
  PangoLayout *layout;
  int ink;

  layout = _fujin_gap_layout (scene, axis, &ink);
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
                 + (CLAMP (point->value, 1.0, FUJIN_GAP_N_STEPS) - 1.0) * scene->scale_step;
      place->y = middle;
    }
}

static void
place_row (FujinChartScene *scene,
           const FujinGapColumns   *columns,
           guint            axis)
{
  const FujinChartAxis *it = fujin_chart_data_get_axis (scene->data, axis);
  FujinPlacedRow row = { { scene->plot.x, scene->plot.y + columns->head + axis * columns->row,
                           scene->plot.width, columns->row },
                         axis, it->badge != NULL && *it->badge != '\0' ? it->colour : -1 };
  double middle = row.box.y + columns->row / 2;
  double x = place_badge (scene, columns, axis, row.box.x, middle);
  PangoLayout *code = _fujin_gap_code_layout (scene, axis);

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

  for (guint i = 0; i < FUJIN_GAP_N_STEPS; i++)
    {
      layout = _fujin_chart_scene_shape (scene, digits[i], FUJIN_TEXT_SMALL | FUJIN_TEXT_NUMBER,
                                         -1, 1);
      _fujin_chart_scene_add_text (scene, layout,
                                   scene->scale_left + i * scene->scale_step
                                   - _fujin_chart_layout_width (layout) / 2,
                                   scene->plot.y, FUJIN_INK_DIM);
    }
  layout = _fujin_gap_head_layout (scene);
  if (layout == NULL)
    return;
  _fujin_chart_scene_add_text (scene, layout,
                               scene->plot.x + scene->plot.width
                               - _fujin_chart_layout_width (layout),
                               scene->plot.y, FUJIN_INK_DIM);
}

static void
place_more (FujinChartScene *scene,
            const FujinGapColumns   *columns,
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
  FujinGapColumns columns;
  guint n_shown;

  _fujin_gap_columns_measure (scene, &columns);
  n_shown = _fujin_gap_columns_share_height (scene, &columns);
  scene->scale_left = right - columns.gap - columns.space - columns.scale + inset;
  scene->scale_step = MAX (columns.scale - 2 * inset, 8.0) / (FUJIN_GAP_N_STEPS - 1);
  place_head (scene);
  for (guint a = 0; a < n_shown; a++)
    place_row (scene, &columns, a);
  if (n_shown < n)
    place_more (scene, &columns, n_shown, n - n_shown);
}
