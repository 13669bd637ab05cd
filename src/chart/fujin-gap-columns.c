/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <math.h>
#include <string.h>

#include "fujin-chart-data-private.h"
#include "fujin-gap-columns.h"
#include "fujin-words.h"

double
_fujin_gap_small_height (FujinChartScene *scene)
{
  return _fujin_chart_layout_height (
    _fujin_chart_scene_shape (scene, "Ag漢", FUJIN_TEXT_SMALL, -1, 1));
}

double
_fujin_gap_base_height (FujinChartScene *scene)
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

PangoLayout *
_fujin_gap_layout (FujinChartScene *scene,
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

PangoLayout *
_fujin_gap_code_layout (FujinChartScene *scene,
                        guint            axis)
{
  const FujinChartAxis *it = fujin_chart_data_get_axis (scene->data, axis);

  if (it->code == NULL || *it->code == '\0')
    return NULL;
  return _fujin_chart_scene_shape (scene, it->code, FUJIN_TEXT_BOLD | FUJIN_TEXT_NUMBER, -1, 1);
}

static void
measure_texts (FujinChartScene *scene,
               FujinGapColumns         *columns,
               double          *widest_name)
{
  guint n = fujin_chart_data_get_n_axes (scene->data);

  *widest_name = 0.0;
  for (guint a = 0; a < n; a++)
    {
      const FujinChartAxis *it = fujin_chart_data_get_axis (scene->data, a);
      PangoLayout *code = _fujin_gap_code_layout (scene, a);
      PangoLayout *name = _fujin_chart_scene_shape (scene, it->label, FUJIN_TEXT_BASE, -1, 1);
      PangoLayout *gap;
      int ink;

      gap = _fujin_gap_layout (scene, a, &ink);
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
             FujinGapColumns         *columns,
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
PangoLayout *
_fujin_gap_head_layout (FujinChartScene *scene)
{
  FujinLang lang = fujin_chart_data_get_lang (scene->data);

  if (_fujin_chart_data_find_role (scene->data, FUJIN_SERIES_AS_IS) < 0
      || _fujin_chart_data_find_role (scene->data, FUJIN_SERIES_TO_BE) < 0)
    return NULL;
  /* Translators: heads the column of numbers To-Be minus As-Is. */
  return _fujin_chart_scene_shape (scene, fujin_words (lang, "Gap"), FUJIN_TEXT_SMALL, -1, 1);
}

void
_fujin_gap_columns_measure (FujinChartScene *scene,
                            FujinGapColumns         *columns)
{
  PangoLayout *head = _fujin_gap_head_layout (scene);
  double widest_name;

  memset (columns, 0, sizeof *columns);
  columns->space = 9.0 * scene->unit;
  columns->head = _fujin_gap_small_height (scene) + 5.0 * scene->unit;
  measure_texts (scene, columns, &widest_name);
  if (head != NULL)
    columns->gap = MAX (columns->gap, _fujin_chart_layout_width (head));
  share_width (scene, columns, widest_name);
}

/* Rows breathe while there is room, then give up their notes, then the last rows. Returns
 * how many are shown. */
guint
_fujin_gap_columns_share_height (FujinChartScene *scene,
                                 FujinGapColumns         *columns)
{
  guint n = fujin_chart_data_get_n_axes (scene->data);
  double room = MAX (scene->plot.height - columns->head, 1.0);
  double both = _fujin_gap_base_height (scene) + _fujin_gap_small_height (scene)
                + 4.0 * scene->unit;
  double least = MAX (_fujin_gap_base_height (scene), columns->badge) + 1.0;
  double most = 46.0 * scene->unit;

  columns->has_notes = columns->has_notes && columns->name > 0 && both * n <= room;
  columns->row = MIN (room / n, MAX (most, both));
  if (columns->row >= least)
    return n;

  columns->row = least;
  return (guint) MAX (floor ((room - _fujin_gap_base_height (scene)) / least), 0.0);
}
