/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-project-charts-times.h"

#include <math.h>

#include "fujin-chart-data-interpolate.h"
#include "fujin-project-charts.h"
#include "fujin-trend.h"
#include "fujin-words.h"

/* Nearer to a state than this is at it. */
#define NEAR 0.02

static void
free_time (gpointer data)
{
  FujinChartTime *time = data;

  g_free (time->name);
  g_free (time->date);
  g_object_unref (time->chart);
  g_free (time);
}

/**
 * fujin_project_charts_times:
 * @project: a project
 * @lang: language of all texts
 *
 * The radar over the categories at each version, the oldest first, and now.
 *
 * Returns: (transfer full) (element-type FujinChartTime): at least one
 */
GPtrArray *
fujin_project_charts_times (FujinProject *project,
                            FujinLang     lang)
{
  GPtrArray *times = g_ptr_array_new_with_free_func (free_time);
  g_autoptr (GArray) states = NULL;

  g_return_val_if_fail (FUJIN_IS_PROJECT (project), times);

  states = fujin_trend_get (project);
  for (guint i = 0; i < states->len; i++)
    {
      const FujinStateFigures *state = &g_array_index (states, FujinStateFigures, i);
      FujinRecord *version = state->snapshot;
      FujinChartTime *time = g_new0 (FujinChartTime, 1);

      time->name = g_strdup (version ? fujin_record_get (version, FUJIN_SNAPSHOT_NAME)
                                     : fujin_words (lang, "Now"));
      time->date = g_strdup (version ? fujin_record_get (version, FUJIN_SNAPSHOT_DATE) : "");
      time->chart = fujin_project_charts_categories (state->state, lang);
      g_ptr_array_add (times, time);
    }
  return times;
}

static char *
dup_name (const FujinChartTime *time,
          FujinLang             lang)
{
  if (*time->date == '\0')
    return g_strdup (time->name);
  /* Translators: a version and its day */
  return g_strdup_printf (fujin_words (lang, "%1$s (%2$s)"), time->name, time->date);
}

/**
 * fujin_project_charts_dup_time:
 * @times: (element-type FujinChartTime): what fujin_project_charts_times() gave
 * @at: 0 for the first, 1 for the second ...; what lies between is on the way
 * @lang: language of the words
 *
 * Returns: (transfer full): which state that is, or between which two
 */
char *
fujin_project_charts_dup_time (GPtrArray *times,
                               double     at,
                               FujinLang  lang)
{
  guint i = (guint) CLAMP (floor (at + NEAR), 0, times->len - 1);
  g_autofree char *from = dup_name (g_ptr_array_index (times, i), lang);
  g_autofree char *to = NULL;

  if (at - i < NEAR || i + 1 >= times->len)
    return g_steal_pointer (&from);
  to = dup_name (g_ptr_array_index (times, i + 1), lang);
  /* Translators: on the way from one version to the next */
  return g_strdup_printf (fujin_words (lang, "%1$s → %2$s"), from, to);
}

/**
 * fujin_project_charts_at_time:
 * @times: (element-type FujinChartTime): what fujin_project_charts_times() gave
 * @at: 0 for the first, 1 for the second ...; what lies between is interpolated
 *
 * The radar at a time; its title is the state that is nearer.
 *
 * Returns: (transfer full): chart data
 */
FujinChartData *
fujin_project_charts_at_time (GPtrArray *times,
                              double     at)
{
  guint last = times->len - 1;
  guint i = (guint) CLAMP (floor (at), 0, last);
  const FujinChartTime *from = g_ptr_array_index (times, i);
  const FujinChartTime *to = g_ptr_array_index (times, MIN (i + 1, last));
  FujinChartData *data = fujin_chart_data_interpolate (from->chart, to->chart, at - i);

  fujin_chart_data_set_title (data, at - i < 0.5 ? from->name : to->name);
  return data;
}
