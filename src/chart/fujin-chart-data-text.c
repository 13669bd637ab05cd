/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-chart-data.h"
#include "fujin-chart-data-private.h"
#include "fujin-chart-drawing.h"
#include "fujin-words.h"

#include <math.h>

/* The first series of @role, or -1. */
int
_fujin_chart_data_find_role (FujinChartData  *self,
                             FujinSeriesRole  role)
{
  guint n = fujin_chart_data_get_n_series (self);

  for (guint s = 0; s < n; s++)
    if (fujin_chart_data_get_series_role (self, s) == role)
      return (int) s;

  return -1;
}

/* "B-1 Real time asset monitoring" or "B Real-time analysis". */
char *
_fujin_chart_data_axis_name (FujinChartData *self,
                             guint           axis)
{
  const FujinChartAxis *it = fujin_chart_data_get_axis (self, axis);
  const char *lead = it->code != NULL ? it->code : it->badge;

  if (lead == NULL || *lead == '\0')
    return g_strdup (it->label);
  return g_strdup_printf ("%s %s", lead, it->label);
}

/* One decimal for means, none for whole scores; the point in every locale. */
char *
_fujin_chart_data_format (double   value,
                          gboolean is_mean)
{
  char buffer[G_ASCII_DTOSTR_BUF_SIZE];
  gboolean is_whole = fabs (value - round (value)) < 1e-9;

  return g_strdup (g_ascii_formatd (buffer, sizeof buffer,
                                    is_mean || !is_whole ? "%.1f" : "%.0f", value));
}

/* FALSE when there is no value; @series may be -1. */
gboolean
_fujin_chart_data_get_value (FujinChartData *self,
                             int             series,
                             guint           axis,
                             double         *value)
{
  const FujinChartPoint *point;

  if (series < 0)
    return FALSE;
  point = fujin_chart_data_get_point (self, (guint) series, axis);
  *value = point->value;
  return point->state == FUJIN_POINT_VALUE;
}

/* Whether the values are means of several services. */
gboolean
_fujin_chart_data_has_means (FujinChartData *self)
{
  guint n_series = fujin_chart_data_get_n_series (self);
  guint n_axes = fujin_chart_data_get_n_axes (self);

  for (guint s = 0; s < n_series; s++)
    for (guint a = 0; a < n_axes; a++)
      if (fujin_chart_data_get_point (self, s, a)->n_total > 0)
        return TRUE;

  return FALSE;
}

/**
 * fujin_chart_data_point_value_text:
 * @self: chart data
 * @series: series index
 * @axis: axis index
 *
 * Writes a point for a table: "3", "3.2", "–" when not scored, "n/a" when not evaluated. Kinds of
 * charts that show no scores write their own.
 *
 * Returns: (transfer full): a short text
 */
char *
fujin_chart_data_point_value_text (FujinChartData *self,
                                   guint           series,
                                   guint           axis)
{
  const FujinChartPoint *point;

  g_return_val_if_fail (FUJIN_IS_CHART_DATA (self), NULL);

  if (_fujin_chart_drawing_of (self)->dup_value != NULL)
    return _fujin_chart_drawing_of (self)->dup_value (self, series, axis);
  point = fujin_chart_data_get_point (self, series, axis);
  switch (point->state)
    {
    case FUJIN_POINT_VALUE:
      return _fujin_chart_data_format (point->value, point->n_total > 0);
    case FUJIN_POINT_NOT_EVALUATED:
      /* Translators: in a table of scores: decided to be left out of the assessment. */
      return g_strdup (fujin_words (fujin_chart_data_get_lang (self), "n/a"));
    case FUJIN_POINT_NOT_SCORED:
    default:
      return g_strdup ("–");
    }
}

static char *
value_text (FujinChartData *self,
            const char     *axis,
            guint           series_index,
            guint           axis_index)
{
  const FujinChartPoint *point = fujin_chart_data_get_point (self, series_index, axis_index);
  const char *series = fujin_chart_data_get_series_name (self, series_index);
  FujinLang lang = fujin_chart_data_get_lang (self);
  gboolean is_own = _fujin_chart_drawing_of (self)->dup_value != NULL;
  g_autofree char *value = fujin_chart_data_point_value_text (self, series_index, axis_index);

  if (point->n_total > 0 && !is_own)
    /* Translators: "A Strategic management, As-Is 3.2 (10 of 13 scored)" */
    return g_strdup_printf (fujin_words (lang, "%1$s, %2$s %3$s (%4$u of %5$u scored)"),
                            axis, series, value, point->n_scored, point->n_total);
  if (point->wording != NULL && *point->wording != '\0')
    /* Translators: "B-1 Real time asset monitoring, As-Is 2: the criterion of the score" */
    return g_strdup_printf (fujin_words (lang, "%1$s, %2$s %3$s: %4$s"),
                            axis, series, value, point->wording);
  /* Translators: "B-1 Real time asset monitoring, As-Is 2" */
  return g_strdup_printf (fujin_words (lang, "%1$s, %2$s %3$s"), axis, series, value);
}

/**
 * fujin_chart_data_point_text:
 * @self: chart data
 * @series: series index
 * @axis: axis index
 *
 * Says a point in words, for tooltips and screen readers.
 *
 * Returns: (transfer full): one line
 */
char *
fujin_chart_data_point_text (FujinChartData *self,
                             guint           series,
                             guint           axis)
{
  const FujinChartPoint *point;
  g_autofree char *name = NULL;
  const char *series_name;
  FujinLang lang;

  g_return_val_if_fail (FUJIN_IS_CHART_DATA (self), NULL);

  lang = fujin_chart_data_get_lang (self);
  point = fujin_chart_data_get_point (self, series, axis);
  name = _fujin_chart_data_axis_name (self, axis);
  series_name = fujin_chart_data_get_series_name (self, series);
  switch (point->state)
    {
    case FUJIN_POINT_VALUE:
      return value_text (self, name, series, axis);
    case FUJIN_POINT_NOT_EVALUATED:
      /* Translators: "B-1 Real time asset monitoring, As-Is: not evaluated" */
      return g_strdup_printf (fujin_words (lang, "%1$s, %2$s: not evaluated"), name, series_name);
    case FUJIN_POINT_NOT_SCORED:
    default:
      /* Translators: "B-1 Real time asset monitoring, As-Is: not scored" */
      return g_strdup_printf (fujin_words (lang, "%1$s, %2$s: not scored"), name, series_name);
    }
}
