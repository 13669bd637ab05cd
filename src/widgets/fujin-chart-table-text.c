/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-chart-table-private.h"
#include "fujin-words.h"

/* Whether the values are means, which go with their coverage. */
gboolean
_fujin_chart_table_has_means (FujinChartData *data)
{
  for (guint s = 0; s < fujin_chart_data_get_n_series (data); s++)
    for (guint a = 0; a < fujin_chart_data_get_n_axes (data); a++)
      if (fujin_chart_data_get_point (data, s, a)->n_total > 0)
        return TRUE;
  return FALSE;
}

static const FujinChartPoint *
find_point (FujinChartData  *data,
            FujinSeriesRole  role,
            guint            axis)
{
  for (guint s = 0; s < fujin_chart_data_get_n_series (data); s++)
    if (fujin_chart_data_get_series_role (data, s) == role)
      return fujin_chart_data_get_point (data, s, axis);
  return NULL;
}

/* To-Be less As-Is, with a sign that shows the direction; a dash where one is unknown. */
char *
_fujin_chart_table_gap_text (FujinChartData *data,
                             guint           axis)
{
  const FujinChartPoint *as_is = find_point (data, FUJIN_SERIES_AS_IS, axis);
  const FujinChartPoint *to_be = find_point (data, FUJIN_SERIES_TO_BE, axis);
  char buffer[G_ASCII_DTOSTR_BUF_SIZE];
  double gap;

  if (as_is == NULL || to_be == NULL || as_is->state != FUJIN_POINT_VALUE
      || to_be->state != FUJIN_POINT_VALUE)
    return g_strdup ("–");
  gap = to_be->value - as_is->value;
  g_ascii_formatd (buffer, sizeof buffer, as_is->n_total > 0 ? "%.1f" : "%.0f", gap);
  return g_strdup_printf ("%s%s", gap > 0 ? "+" : "", buffer);
}

/* How many services a mean stands for; a dash where it is no mean. */
char *
_fujin_chart_table_coverage_text (FujinChartData *data,
                                  guint           axis)
{
  const FujinChartPoint *point = find_point (data, FUJIN_SERIES_AS_IS, axis);

  if (point == NULL || point->n_total == 0)
    return g_strdup ("–");
  /* Translators: how many services of a category are scored, of how many: "3 / 4" */
  return g_strdup_printf (fujin_words (fujin_chart_data_get_lang (data), "%1$u / %2$u"),
                          point->n_scored, point->n_total);
}

static void
append_row (FujinChartData *data,
            GString        *text,
            guint           axis,
            gboolean        means)
{
  const FujinChartAxis *it = fujin_chart_data_get_axis (data, axis);
  const char *lead = it->code != NULL ? it->code : it->badge;
  g_autofree char *gap = _fujin_chart_table_gap_text (data, axis);

  g_string_append_printf (text, "%s\t%s", lead != NULL ? lead : "", it->label);
  for (guint s = 0; s < fujin_chart_data_get_n_series (data); s++)
    {
      g_autofree char *value = fujin_chart_data_point_value_text (data, s, axis);

      g_string_append_printf (text, "\t%s", value);
    }
  if (means)
    {
      g_autofree char *coverage = _fujin_chart_table_coverage_text (data, axis);

      g_string_append_printf (text, "\t%s", coverage);
    }
  g_string_append_printf (text, "\t%s\n", gap);
}

/**
 * fujin_chart_table_write:
 * @data: a chart
 *
 * Writes a chart as text: its title, its sentence, and a table with tabs that a spreadsheet
 * takes apart.
 *
 * Returns: (transfer full): a text
 */
char *
fujin_chart_table_write (FujinChartData *data)
{
  g_autofree char *sentence = NULL;
  const char *title;
  gboolean means;
  GString *text;

  g_return_val_if_fail (FUJIN_IS_CHART_DATA (data), NULL);

  title = fujin_chart_data_get_title (data);
  sentence = fujin_chart_data_make_sentence (data);
  means = _fujin_chart_table_has_means (data);
  text = g_string_new (NULL);
  g_string_append_printf (text, "%s\n%s\n", title != NULL ? title : "", sentence);
  for (guint axis = 0; axis < fujin_chart_data_get_n_axes (data); axis++)
    append_row (data, text, axis, means);
  return g_string_free (text, FALSE);
}
