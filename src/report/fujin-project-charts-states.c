/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-project-charts.h"

#include "fujin-project-charts-private.h"
#include "fujin-trend.h"
#include "fujin-words.h"

static void
copy_series (FujinChartData *from,
             guint           series,
             FujinChartData *to,
             guint           target)
{
  for (guint a = 0; a < fujin_chart_data_get_n_axes (to); a++)
    fujin_chart_data_set_point (to, target, a, fujin_chart_data_get_point (from, series, a));
}

/**
 * fujin_project_charts_compare:
 * @from: the first state
 * @from_name: what it is called
 * @to: the second state
 * @to_name: what it is called
 * @lang: language of all texts
 *
 * The radar over the categories with both states: As-Is and To-Be of the second, and As-Is of the
 * first dotted and with hollow squares. Both are means of scored services with their coverage.
 *
 * Returns: (transfer full): chart data
 */
FujinChartData *
fujin_project_charts_compare (FujinProject *from,
                              const char   *from_name,
                              FujinProject *to,
                              const char   *to_name,
                              FujinLang     lang)
{
  FujinChartData *data;
  g_autoptr (FujinChartData) before = NULL;
  g_autoptr (FujinChartData) after = NULL;
  g_autofree char *first = NULL;
  g_autofree char *second = NULL;
  g_autofree char *target = NULL;
  g_autofree char *subtitle = NULL;
  g_autofree char *one = NULL;
  g_autofree char *two = NULL;

  g_return_val_if_fail (FUJIN_IS_PROJECT (from) && FUJIN_IS_PROJECT (to), NULL);
  g_return_val_if_fail (from_name != NULL && to_name != NULL, NULL);

  before = fujin_project_charts_categories (from, lang);
  after = fujin_project_charts_categories (to, lang);
  one = _fujin_project_charts_coverage (from, lang);
  two = _fujin_project_charts_coverage (to, lang);
  /* Translators: in a legend: As-Is of the version named */
  first = g_strdup_printf (fujin_words (lang, "As-Is, %s"), from_name);
  second = g_strdup_printf (fujin_words (lang, "As-Is, %s"), to_name);
  target = g_strdup_printf (fujin_words (lang, "To-Be, %s"), to_name);
  /* Translators: two versions, each with "47 of 60 services scored" */
  subtitle = g_strdup_printf (fujin_words (lang, "%1$s: %2$s; %3$s: %4$s"), from_name, one,
                              to_name, two);
  data = fujin_chart_data_new (FUJIN_CHART_RADAR, lang);
  fujin_chart_data_set_title (data, fujin_words (lang, "As-Is then and now by category"));
  fujin_chart_data_set_subtitle (data, subtitle);
  fujin_chart_data_set_source (data, fujin_chart_data_get_source (after));
  fujin_chart_data_set_empty_text (data, fujin_words (lang, "Neither version has scores."));
  for (guint i = 0; i < fujin_chart_data_get_n_axes (after); i++)
    {
      const FujinChartAxis *it = fujin_chart_data_get_axis (after, i);

      fujin_chart_data_add_axis (data, it->id, it->badge, it->colour, it->code, it->label,
                                 it->note);
    }
  copy_series (after, 0, data, fujin_chart_data_add_series (data, FUJIN_SERIES_AS_IS, second));
  copy_series (before, 0, data,
               fujin_chart_data_add_series (data, FUJIN_SERIES_AS_IS_BEFORE, first));
  copy_series (after, 1, data, fujin_chart_data_add_series (data, FUJIN_SERIES_TO_BE, target));
  return data;
}

static void
set_mean (FujinChartData          *data,
          guint                    axis,
          const FujinStateFigures *figures,
          gboolean                 to_be)
{
  const FujinCategoryScore *score = &figures->score;
  FujinChartPoint point = { FUJIN_POINT_NOT_SCORED, 0.0, 0, 0, NULL };

  point.n_scored = to_be ? score->n_to_be : score->n_as_is;
  point.n_total = fujin_category_score_count_to_score (score, to_be);
  if (point.n_scored > 0)
    {
      point.state = FUJIN_POINT_VALUE;
      point.value = to_be ? score->to_be : score->as_is;
    }
  fujin_chart_data_set_point (data, to_be ? 1 : 0, axis, &point);
}

static void
add_state (FujinChartData          *data,
           const FujinStateFigures *figures)
{
  FujinLang lang = fujin_chart_data_get_lang (data);
  guint axis;

  if (figures->snapshot != NULL)
    axis = fujin_chart_data_add_axis (data, fujin_record_get_id (figures->snapshot), NULL, -1,
                                      fujin_record_get (figures->snapshot, FUJIN_SNAPSHOT_DATE),
                                      fujin_record_get (figures->snapshot, FUJIN_SNAPSHOT_NAME),
                                      NULL);
  else
    /* Translators: the present state of the plans, beside versions of them */
    axis = fujin_chart_data_add_axis (data, "now", NULL, -1, NULL, fujin_words (lang, "Now"),
                                      NULL);
  set_mean (data, axis, figures, FALSE);
  set_mean (data, axis, figures, TRUE);
}

/**
 * fujin_project_charts_trend:
 * @project: a project
 * @lang: language of all texts
 *
 * The means of As-Is and To-Be over all versions, the oldest first, and of the present state, each
 * with its coverage. A version without scores is a gap in the line, not a zero.
 *
 * Returns: (transfer full): chart data; without columns when there is no version yet
 */
FujinChartData *
fujin_project_charts_trend (FujinProject *project,
                            FujinLang     lang)
{
  FujinChartData *data;
  g_autoptr (GArray) trend = NULL;

  g_return_val_if_fail (FUJIN_IS_PROJECT (project), NULL);

  trend = fujin_trend_get (project);
  data = _fujin_project_charts_create (project, FUJIN_CHART_TREND, lang);
  fujin_chart_data_set_title (data, fujin_words (lang, "Means of As-Is and To-Be over time"));
  fujin_chart_data_set_subtitle (
    data, fujin_words (lang, "Mean of scored services, and how many are scored; "
                             "one step for each version"));
  fujin_chart_data_set_empty_text (
    data, trend->len > 1
            ? fujin_words (lang, "Score services on the Portfolio page to see the trend.")
            : fujin_words (lang, "Keep a version to see how the means go from there."));
  for (guint i = 0; trend->len > 1 && i < trend->len; i++)
    add_state (data, &g_array_index (trend, FujinStateFigures, i));
  return data;
}
