/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-tiles-chart.h"

#include "fujin-words.h"

#define NOT_SCORED 5
#define NOT_EVALUATED 6
#define OUT_OF_SCOPE 7
#define N_COUNTS 8

static guint
find_count (FujinChartData *data,
            guint           axis)
{
  const FujinChartPoint *point = fujin_chart_data_get_point (data, 0, axis);

  if (fujin_chart_data_get_axis (data, axis)->mark != FUJIN_CHART_MARK_NONE)
    return OUT_OF_SCOPE;
  if (point->state == FUJIN_POINT_VALUE)
    return (guint) CLAMP ((int) point->value, 1, 5) - 1;
  return point->state == FUJIN_POINT_NOT_EVALUATED ? NOT_EVALUATED : NOT_SCORED;
}

/* How many services have each score, and how many have none and why. */
char *
_fujin_tiles_chart_make_sentence (FujinChartData *data)
{
  guint n[N_COUNTS] = { 0 };

  for (guint a = 0; a < fujin_chart_data_get_n_axes (data); a++)
    n[find_count (data, a)]++;
  return g_strdup_printf (
    /* Translators: counts of services: five for the scores, then those without a score, those
     * decided not to be evaluated, and those decided to be unnecessary */
    fujin_words (fujin_chart_data_get_lang (data),
                 "Services by As-Is: %1$u at 1, %2$u at 2, %3$u at 3, %4$u at 4, %5$u at 5; "
                 "%6$u not scored, %7$u not evaluated, %8$u out of scope."),
    n[0], n[1], n[2], n[3], n[4], n[NOT_SCORED], n[NOT_EVALUATED], n[OUT_OF_SCOPE]);
}

static char *
dup_value (FujinChartData *data,
           guint           series,
           guint           axis)
{
  if (fujin_chart_data_get_axis (data, axis)->mark != FUJIN_CHART_MARK_NONE)
    return g_strdup (fujin_words (fujin_chart_data_get_lang (data), "out of scope"));
  return fujin_chart_data_point_value_text (data, series, axis);
}

/* One row for each tile. */
FujinChartSheet *
_fujin_tiles_chart_make_sheet (FujinChartData *data)
{
  FujinLang lang = fujin_chart_data_get_lang (data);
  FujinChartSheet *sheet = fujin_chart_sheet_new ();
  guint n_series = fujin_chart_data_get_n_series (data);

  fujin_chart_sheet_add_column (sheet, "", FALSE);
  fujin_chart_sheet_add_column (sheet, fujin_words (lang, "Service"), FALSE);
  fujin_chart_sheet_add_column (sheet, fujin_chart_data_get_column_title (data), FALSE);
  for (guint s = 0; s < n_series; s++)
    fujin_chart_sheet_add_column (sheet, fujin_chart_data_get_series_name (data, s), TRUE);
  for (guint a = 0; a < fujin_chart_data_get_n_axes (data); a++)
    {
      const FujinChartAxis *it = fujin_chart_data_get_axis (data, a);
      char **cells = g_new0 (char *, 4 + n_series);

      cells[0] = g_strdup (it->code);
      cells[1] = g_strdup (it->label);
      cells[2] = g_strdup (it->column >= 0
                             ? fujin_chart_data_get_column (data, (guint) it->column)->label
                             : "");
      for (guint s = 0; s < n_series; s++)
        cells[3 + s] = dup_value (data, s, a);
      fujin_chart_sheet_add_row (sheet, it->id, cells);
    }
  return sheet;
}
