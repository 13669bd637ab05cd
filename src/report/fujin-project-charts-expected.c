/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-expected.h"
#include "fujin-project-charts-private.h"
#include "fujin-words.h"

static void
set_expected (FujinChartData          *data,
              guint                    series,
              guint                    axis,
              const FujinExpectedMean *mean)
{
  FujinChartPoint point = { FUJIN_POINT_NOT_SCORED, 0.0, 0, 0, NULL };

  point.n_scored = mean->n;
  point.n_total = mean->n_in_scope - mean->n_not_evaluated;
  if (mean->n > 0)
    {
      point.state = FUJIN_POINT_VALUE;
      point.value = mean->mean;
    }
  else if (mean->n_in_scope > 0 && point.n_total == 0)
    {
      point.state = FUJIN_POINT_NOT_EVALUATED;
      point.n_total = mean->n_in_scope;
    }
  fujin_chart_data_set_point (data, series, axis, &point);
}

static char *
dup_subtitle (FujinExpected *expected,
              FujinLang      lang)
{
  guint n = expected->uncovered->len;

  if (expected->n_improvements == 0)
    return g_strdup (fujin_words (lang, "There are no improvements yet, so nothing rises"));
  if (n == 0)
    return g_strdup_printf (fujin_words_n (lang, "When %u improvement is done",
                                           "When all %u improvements are done",
                                           expected->n_improvements), expected->n_improvements);
  /* Translators: %1$u is a number of improvements, %2$u of services below their To-Be that none of
   * them touches */
  return g_strdup_printf (fujin_words_n (lang, "When all %1$u improvements are done; "
                                               "%2$u gap has none",
                                         "When all %1$u improvements are done; "
                                         "%2$u gaps have none", n),
                          expected->n_improvements, n);
}

/**
 * fujin_project_charts_expected:
 * @project: a project
 * @lang: language of all texts
 *
 * The radar over the categories with a third series: the means as they are expected to be when
 * all improvements are done, each with its coverage.
 *
 * Returns: (transfer full): chart data
 */
FujinChartData *
fujin_project_charts_expected (FujinProject *project,
                               FujinLang     lang)
{
  g_autoptr (FujinExpected) expected = NULL;
  g_autofree char *subtitle = NULL;
  FujinChartData *data;
  guint series;

  g_return_val_if_fail (FUJIN_IS_PROJECT (project), NULL);

  expected = fujin_expected_new (project);
  subtitle = dup_subtitle (expected, lang);
  data = fujin_project_charts_categories (project, lang);
  fujin_chart_data_set_title (data, fujin_words (lang, "As-Is, expected and To-Be by category"));
  fujin_chart_data_set_subtitle (data, subtitle);
  /* Translators: in a legend: what As-Is will be when the improvements are done */
  series = fujin_chart_data_add_series (data, FUJIN_SERIES_EXPECTED,
                                        fujin_words (lang, "Expected"));
  for (guint i = 0; i < fujin_chart_data_get_n_axes (data); i++)
    set_expected (data, series, i, fujin_expected_get_mean (expected, i));
  return data;
}
