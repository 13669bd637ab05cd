/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-project-charts-private.h"
#include "fujin-words.h"

static void
set_mean (FujinChartData           *data,
          guint                     series,
          guint                     axis,
          const FujinCategoryScore *score,
          gboolean                  to_be)
{
  FujinChartPoint point = { FUJIN_POINT_NOT_SCORED, 0.0, 0, 0, NULL };

  point.n_scored = to_be ? score->n_to_be : score->n_as_is;
  point.n_total = fujin_category_score_count_to_score (score, to_be);
  if (point.n_scored > 0)
    {
      point.state = FUJIN_POINT_VALUE;
      point.value = to_be ? score->to_be : score->as_is;
    }
  else if (score->n_in_scope > 0 && point.n_total == 0)
    {
      point.state = FUJIN_POINT_NOT_EVALUATED;
      point.n_total = score->n_in_scope;
    }
  fujin_chart_data_set_point (data, series, axis, &point);
}

char *
_fujin_project_charts_dup_coverage (FujinLang lang,
                                    guint     scored,
                                    guint     total,
                                    guint     not_evaluated)
{
  if (not_evaluated == 0)
    /* Translators: how much of the whole a mean stands for; "47 of 60 scored" */
    return g_strdup_printf (fujin_words (lang, "%1$u of %2$u services scored"), scored, total);
  return g_strdup_printf (fujin_words (lang, "%1$u of %2$u services scored, %3$u not evaluated"),
                          scored, total, not_evaluated);
}

/*
 * _fujin_project_charts_coverage:
 *
 * How many services the means of the project stand for, in words. A mean never goes without it.
 */
char *
_fujin_project_charts_coverage (FujinProject *project,
                                FujinLang     lang)
{
  FujinCategoryScore total;

  fujin_category_score_get_total (project, &total);
  return _fujin_project_charts_dup_coverage (lang, total.n_as_is,
                                             fujin_category_score_count_to_score (&total, FALSE),
                                             total.n_not_evaluated);
}

static char *
mean_subtitle (FujinProject *project,
               FujinLang     lang)
{
  g_autofree char *coverage = _fujin_project_charts_coverage (project, lang);

  /* Translators: %s is "47 of 60 services scored, 3 not evaluated" */
  return g_strdup_printf (fujin_words (lang, "Mean of scored services; %s"), coverage);
}

/**
 * fujin_project_charts_categories:
 * @project: a project
 * @lang: language of all texts
 *
 * The radar over the categories: means of the scored services of each, with their coverage. What
 * is not scored or not evaluated is left out of means and never counted as zero.
 *
 * Returns: (transfer full): chart data
 */
FujinChartData *
fujin_project_charts_categories (FujinProject *project,
                                 FujinLang     lang)
{
  FujinChartData *data;
  FujinFramework *framework;
  g_autofree char *subtitle = NULL;

  g_return_val_if_fail (FUJIN_IS_PROJECT (project), NULL);

  framework = fujin_project_get_framework (project);
  data = _fujin_project_charts_create (project, FUJIN_CHART_RADAR, lang);
  subtitle = mean_subtitle (project, lang);
  fujin_chart_data_set_title (data, fujin_words (lang, "As-Is and To-Be by category"));
  fujin_chart_data_set_subtitle (data, subtitle);
  fujin_chart_data_set_empty_text (
    data, fujin_words (lang, "Score services on the Portfolio page to see the radar."));
  for (guint i = 0; i < fujin_framework_get_n_categories (framework); i++)
    {
      const FujinCategory *category = fujin_framework_get_category (framework, i);
      FujinCategoryScore score;
      guint axis;

      axis = fujin_chart_data_add_axis (data, category->id, category->id, (int) i, NULL,
                                        fujin_text_get (&category->short_name, lang), NULL);
      fujin_category_score_get (project, i, &score);
      set_mean (data, 0, axis, &score, FALSE);
      set_mean (data, 1, axis, &score, TRUE);
    }
  return data;
}
