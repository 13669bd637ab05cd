/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-project-charts.h"

#include "fujin-gap.h"
#include "fujin-project-charts-private.h"
#include "fujin-words.h"

FujinChartData *
_fujin_project_charts_create (FujinProject   *project,
                              FujinChartKind  kind,
                              FujinLang       lang)
{
  FujinChartData *data = fujin_chart_data_new (kind, lang);
  FujinFramework *framework = fujin_project_get_framework (project);

  fujin_chart_data_set_source (data, fujin_framework_get_source_line (framework, lang));
  fujin_chart_data_add_series (data, FUJIN_SERIES_AS_IS, fujin_words (lang, "As-Is"));
  fujin_chart_data_add_series (data, FUJIN_SERIES_TO_BE, fujin_words (lang, "To-Be"));
  return data;
}

/* A service that both kinds of team carry may be scored on either scale: say which one the
 * words are of only where it is certain. */
static void
set_score (FujinChartData   *data,
           guint             series,
           guint             axis,
           FujinServicePlan *plan,
           gboolean          to_be)
{
  FujinFramework *framework =
    fujin_project_get_framework (fujin_service_plan_get_project (plan));
  int score = to_be ? fujin_service_plan_get_to_be (plan) : fujin_service_plan_get_as_is (plan);
  FujinAssignmentType scale = to_be ? fujin_service_plan_get_to_be_scale (plan)
                                    : fujin_service_plan_get_as_is_scale (plan);
  const char *wording = fujin_framework_get_criterion (framework, scale, score,
                                                       fujin_chart_data_get_lang (data));
  FujinChartPoint point = { FUJIN_POINT_NOT_SCORED, 0.0, 0, 0, (char *) wording };

  if (score == FUJIN_SCORE_NOT_EVALUATED)
    point.state = FUJIN_POINT_NOT_EVALUATED;
  else if (score != FUJIN_SCORE_NONE)
    {
      point.state = FUJIN_POINT_VALUE;
      point.value = score;
    }
  fujin_chart_data_set_point (data, series, axis, &point);
}

static const char *
other_scale_note (FujinServicePlan *plan,
                  FujinLang         lang)
{
  gboolean as_is = fujin_service_plan_on_other_scale (plan, FALSE);
  gboolean to_be = fujin_service_plan_on_other_scale (plan, TRUE);

  if (as_is && to_be)
    /* Translators: insource and outsource are scored on scales of different wording. */
    return fujin_words (lang, "As-Is and To-Be were given before its teams changed");
  if (as_is)
    return fujin_words (lang, "As-Is was given before its teams changed");
  if (to_be)
    return fujin_words (lang, "To-Be was given before its teams changed");
  return NULL;
}

/* The axis of a service with As-Is and To-Be. */
void
_fujin_project_charts_add_plan (FujinChartData   *data,
                                FujinServicePlan *plan,
                                const char       *note)
{
  const FujinCategory *category = fujin_service_plan_get_category (plan);
  FujinLang lang = fujin_chart_data_get_lang (data);
  guint axis = fujin_chart_data_add_axis (data, fujin_service_plan_get_id (plan), category->id,
                                          (int) category->index,
                                          fujin_service_plan_get_code (plan),
                                          fujin_service_plan_get_name (plan, lang), note);

  set_score (data, 0, axis, plan, FALSE);
  set_score (data, 1, axis, plan, TRUE);
}

/*
 * _fujin_project_charts_services_of:
 *
 * The services of a category that are in scope, in the framework's order.
 */
GPtrArray *
_fujin_project_charts_services_of (FujinProject *project,
                                   const char   *category)
{
  FujinFramework *framework = fujin_project_get_framework (project);
  const FujinCategory *wanted = fujin_framework_find_category (framework, category);
  GPtrArray *plans = g_ptr_array_new ();

  for (guint i = 0; i < fujin_project_get_n_plans (project); i++)
    {
      FujinServicePlan *plan = fujin_project_get_plan (project, i);

      if (fujin_service_plan_get_category (plan) == wanted && fujin_service_plan_in_scope (plan))
        g_ptr_array_add (plans, plan);
    }
  return plans;
}

static char *
services_subtitle (FujinProject        *project,
                   const FujinCategory *category,
                   FujinLang            lang)
{
  FujinCategoryScore score;

  fujin_category_score_get (project, category->index, &score);
  return _fujin_project_charts_dup_coverage (lang, score.n_as_is,
                                             fujin_category_score_count_to_score (&score, FALSE),
                                             score.n_not_evaluated);
}

/**
 * fujin_project_charts_services:
 * @project: a project
 * @category: letter of a category
 * @lang: language of all texts
 *
 * The radar over the services in scope of one category, each score with its wording on the scale
 * it was given on.
 *
 * Returns: (transfer full): chart data; without axes when there is no such category
 */
FujinChartData *
fujin_project_charts_services (FujinProject *project,
                               const char   *category,
                               FujinLang     lang)
{
  FujinChartData *data;
  const FujinCategory *found;
  g_autoptr (GPtrArray) plans = NULL;
  g_autofree char *title = NULL;
  g_autofree char *subtitle = NULL;

  g_return_val_if_fail (FUJIN_IS_PROJECT (project), NULL);
  g_return_val_if_fail (category != NULL, NULL);

  data = _fujin_project_charts_create (project, FUJIN_CHART_RADAR, lang);
  found = fujin_framework_find_category (fujin_project_get_framework (project), category);
  if (found == NULL)
    return data;

  /* Translators: %1$s is the letter of a category, %2$s its name. */
  title = g_strdup_printf (fujin_words (lang, "%1$s %2$s: As-Is and To-Be by service"), found->id,
                           fujin_text_get (&found->name, lang));
  subtitle = services_subtitle (project, found, lang);
  fujin_chart_data_set_title (data, title);
  fujin_chart_data_set_subtitle (data, subtitle);
  plans = _fujin_project_charts_services_of (project, category);
  fujin_chart_data_set_empty_text (
    data,
    plans->len == 0
      ? fujin_words (lang, "No service of this category is in scope. "
                           "Choose levels on the Catalogue page.")
      : fujin_words (lang, "Score services on the Portfolio page to see the radar."));
  for (guint i = 0; i < plans->len; i++)
    {
      FujinServicePlan *plan = g_ptr_array_index (plans, i);

      _fujin_project_charts_add_plan (data, plan, other_scale_note (plan, lang));
    }
  return data;
}

static char *
gaps_subtitle (FujinProject *project,
               guint         shown,
               FujinLang     lang)
{
  guint n_gaps = fujin_gap_count (project);
  g_autofree char *coverage = _fujin_project_charts_coverage (project, lang);

  if (shown < n_gaps)
    /* Translators: %3$s is "47 of 60 services scored" */
    return g_strdup_printf (fujin_words (lang, "%1$u of %2$u gaps, the largest first; %3$s"),
                            shown, n_gaps, coverage);
  /* Translators: %2$s is "47 of 60 services scored" */
  return g_strdup_printf (fujin_words_n (lang, "%1$u service below its To-Be; %2$s",
                                         "%1$u services below their To-Be, "
                                         "the largest gap first; %2$s", n_gaps),
                          n_gaps, coverage);
}

/*
 * _fujin_project_charts_gaps_of:
 * @plans: ranked plans
 * @first: the first of them to show
 * @n: how many to show
 *
 * A stretch of the ranked gaps, so that a long ranking can go on over several pages.
 */
FujinChartData *
_fujin_project_charts_gaps_of (FujinProject *project,
                               GPtrArray    *plans,
                               guint         first,
                               guint         n,
                               FujinLang     lang)
{
  FujinChartData *data = _fujin_project_charts_create (project, FUJIN_CHART_GAPS, lang);
  g_autofree char *subtitle = gaps_subtitle (project, plans->len, lang);

  fujin_chart_data_set_title (data, fujin_words (lang, "Largest gaps between As-Is and To-Be"));
  fujin_chart_data_set_subtitle (data, subtitle);
  fujin_chart_data_set_empty_text (
    data, fujin_words (lang, "Score services As-Is and To-Be on the Portfolio page "
                             "to see the gaps."));
  for (guint i = first; i < plans->len && i < first + n; i++)
    {
      FujinServicePlan *plan = g_ptr_array_index (plans, i);
      g_autofree char *cause = fujin_gap_dup_cause (plan, lang);

      _fujin_project_charts_add_plan (data, plan, cause);
    }
  return data;
}

/**
 * fujin_project_charts_gaps:
 * @project: a project
 * @max: how many to show; 0 for all
 * @lang: language of all texts
 *
 * The services whose As-Is lies furthest below their To-Be, each with the likely cause.
 *
 * Returns: (transfer full): chart data
 */
FujinChartData *
fujin_project_charts_gaps (FujinProject *project,
                           guint         max,
                           FujinLang     lang)
{
  g_autoptr (GPtrArray) plans = NULL;

  g_return_val_if_fail (FUJIN_IS_PROJECT (project), NULL);

  plans = fujin_gap_rank (project, max > 0 ? max : G_MAXUINT);
  return _fujin_project_charts_gaps_of (project, plans, 0, plans->len, lang);
}
