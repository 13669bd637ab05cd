/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-chart-data-private.h"
#include "fujin-chart-drawing.h"
#include "fujin-words.h"

/* Gaps that read "0.0" are none. */
#define LEAST_GAP 0.05

static const char *
get_axis_title (FujinChartData *data,
                gboolean        means)
{
  FujinLang lang = fujin_chart_data_get_lang (data);

  if (fujin_chart_data_get_kind (data) == FUJIN_CHART_TREND)
    return fujin_words (lang, "Version");
  return means ? fujin_words (lang, "Category") : fujin_words (lang, "Service");
}

static gboolean
has_gap (FujinChartData *data)
{
  return _fujin_chart_data_find_role (data, FUJIN_SERIES_AS_IS) >= 0
         && _fujin_chart_data_find_role (data, FUJIN_SERIES_TO_BE) >= 0;
}

/* The sign shows the direction; a dash where one of the two is unknown. */
static char *
dup_gap (FujinChartData *data,
         guint           axis)
{
  int as_is = _fujin_chart_data_find_role (data, FUJIN_SERIES_AS_IS);
  int to_be = _fujin_chart_data_find_role (data, FUJIN_SERIES_TO_BE);
  g_autofree char *number = NULL;
  double from, to;

  if (!_fujin_chart_data_get_value (data, as_is, axis, &from)
      || !_fujin_chart_data_get_value (data, to_be, axis, &to))
    return g_strdup ("–");
  if (ABS (to - from) < LEAST_GAP)
    return g_strdup ("0");
  number = _fujin_chart_data_format (
    to - from, fujin_chart_data_get_point (data, (guint) as_is, axis)->n_total > 0);
  return g_strdup_printf ("%s%s", to > from ? "+" : "", number);
}

/* How many services a mean stands for; a dash where it is no mean. */
static char *
dup_coverage (FujinChartData *data,
              guint           axis)
{
  int as_is = _fujin_chart_data_find_role (data, FUJIN_SERIES_AS_IS);
  const FujinChartPoint *point = fujin_chart_data_get_point (data, (guint) MAX (as_is, 0), axis);

  if (point->n_total == 0)
    return g_strdup ("–");
  /* Translators: how many services of a category are scored, of how many: "3 / 4" */
  return g_strdup_printf (fujin_words (fujin_chart_data_get_lang (data), "%1$u / %2$u"),
                          point->n_scored, point->n_total);
}

/* Of several states each mean stands with its own coverage. */
static char *
dup_value (FujinChartData *data,
           guint           series,
           guint           axis)
{
  const FujinChartPoint *point = fujin_chart_data_get_point (data, series, axis);
  g_autofree char *value = fujin_chart_data_point_value_text (data, series, axis);

  if (!_fujin_chart_data_has_states (data) || point->n_total == 0
      || point->state != FUJIN_POINT_VALUE)
    return g_steal_pointer (&value);
  /* Translators: a mean, and of how many it was made; "2.4 (7 of 9)" */
  return g_strdup_printf (fujin_words (fujin_chart_data_get_lang (data), "%1$s (%2$u of %3$u)"),
                          value, point->n_scored, point->n_total);
}

static void
add_columns (FujinChartData  *data,
             FujinChartSheet *sheet,
             gboolean         means)
{
  FujinLang lang = fujin_chart_data_get_lang (data);

  fujin_chart_sheet_add_column (sheet, "", FALSE);
  fujin_chart_sheet_add_column (sheet, get_axis_title (data, means), FALSE);
  for (guint s = 0; s < fujin_chart_data_get_n_series (data); s++)
    fujin_chart_sheet_add_column (sheet, fujin_chart_data_get_series_name (data, s), TRUE);
  if (means && !_fujin_chart_data_has_states (data))
    /* Translators: heads a column of how many services are scored, "3 / 4" */
    fujin_chart_sheet_add_column (sheet, fujin_words (lang, "Scored"), TRUE);
  if (has_gap (data))
    fujin_chart_sheet_add_column (sheet, fujin_words (lang, "Gap"), TRUE);
}

static void
add_row (FujinChartData  *data,
         FujinChartSheet *sheet,
         guint            axis,
         gboolean         means)
{
  const FujinChartAxis *it = fujin_chart_data_get_axis (data, axis);
  const char *lead = it->code != NULL ? it->code : it->badge;
  g_autoptr (GPtrArray) cells = g_ptr_array_new ();

  g_ptr_array_add (cells, g_strdup (lead != NULL ? lead : ""));
  g_ptr_array_add (cells, g_strdup (it->label));
  for (guint s = 0; s < fujin_chart_data_get_n_series (data); s++)
    g_ptr_array_add (cells, dup_value (data, s, axis));
  if (means && !_fujin_chart_data_has_states (data))
    g_ptr_array_add (cells, dup_coverage (data, axis));
  if (has_gap (data))
    g_ptr_array_add (cells, dup_gap (data, axis));
  g_ptr_array_add (cells, NULL);
  fujin_chart_sheet_add_row (sheet, it->id,
                             (char **) g_ptr_array_free (g_steal_pointer (&cells), FALSE));
}

/**
 * fujin_chart_data_make_sheet:
 * @self: chart data
 *
 * Writes a chart as a table: a row for each axis with its code, its name, each series, how much is
 * scored behind means, and the gap where both As-Is and To-Be are there. Kinds of charts that are
 * read another way have a table of their own.
 *
 * Returns: (transfer full): a table in the language of the chart
 */
FujinChartSheet *
fujin_chart_data_make_sheet (FujinChartData *self)
{
  FujinChartSheet *sheet;
  gboolean means;

  g_return_val_if_fail (FUJIN_IS_CHART_DATA (self), NULL);

  if (_fujin_chart_drawing_of (self)->make_sheet != NULL)
    return _fujin_chart_drawing_of (self)->make_sheet (self);
  sheet = fujin_chart_sheet_new ();
  means = _fujin_chart_data_has_means (self);
  add_columns (self, sheet, means);
  for (guint axis = 0; axis < fujin_chart_data_get_n_axes (self); axis++)
    add_row (self, sheet, axis, means);
  return sheet;
}

/**
 * fujin_chart_data_write_text:
 * @self: chart data
 *
 * Writes a chart as text: its title, its sentence, and its table with tabs, its heads first, that
 * a spreadsheet takes apart.
 *
 * Returns: (transfer full): a text
 */
char *
fujin_chart_data_write_text (FujinChartData *self)
{
  g_autoptr (FujinChartSheet) sheet = NULL;
  g_autofree char *sentence = NULL;
  const char *title;
  GString *text;
  guint n;

  g_return_val_if_fail (FUJIN_IS_CHART_DATA (self), NULL);

  title = fujin_chart_data_get_title (self);
  sentence = fujin_chart_data_make_sentence (self);
  sheet = fujin_chart_data_make_sheet (self);
  n = fujin_chart_sheet_get_n_columns (sheet);
  text = g_string_new (NULL);
  g_string_append_printf (text, "%s\n%s\n", title != NULL ? title : "", sentence);
  for (guint c = 0; fujin_chart_sheet_get_n_rows (sheet) > 0 && c < n; c++)
    g_string_append_printf (text, "%s%s", fujin_chart_sheet_get_title (sheet, c),
                            c + 1 < n ? "\t" : "\n");
  for (guint r = 0; r < fujin_chart_sheet_get_n_rows (sheet); r++)
    for (guint c = 0; c < n; c++)
      g_string_append_printf (text, "%s%s", fujin_chart_sheet_get_cell (sheet, r, c),
                              c + 1 < n ? "\t" : "\n");
  return g_string_free (text, FALSE);
}

/**
 * fujin_chart_data_runs_down:
 * @self: chart data
 *
 * Tells how the axes of a chart lie, for whoever walks them by key.
 *
 * Returns: %TRUE if Up and Down walk the axes and Left and Right the series; otherwise the other
 *   way round
 */
gboolean
fujin_chart_data_runs_down (FujinChartData *self)
{
  g_return_val_if_fail (FUJIN_IS_CHART_DATA (self), FALSE);

  return _fujin_chart_drawing_of (self)->runs_down;
}
