/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-project-charts-private.h"
#include "fujin-words.h"

/**
 * fujin_project_charts_all_services:
 * @project: a project
 * @lang: language of all texts
 *
 * The radar over all services in scope, category by category, in the framework's order.
 *
 * Returns: (transfer full): chart data
 */
FujinChartData *
fujin_project_charts_all_services (FujinProject *project,
                                   FujinLang     lang)
{
  g_autofree char *subtitle = NULL;
  FujinFramework *framework;
  FujinChartData *data;

  g_return_val_if_fail (FUJIN_IS_PROJECT (project), NULL);

  framework = fujin_project_get_framework (project);
  data = _fujin_project_charts_create (project, FUJIN_CHART_RADAR, lang);
  subtitle = _fujin_project_charts_coverage (project, lang);
  fujin_chart_data_set_title (data, fujin_words (lang, "As-Is and To-Be of all services"));
  fujin_chart_data_set_subtitle (data, subtitle);
  fujin_chart_data_set_empty_text (
    data, fujin_words (lang, "Score services on the Portfolio page to see the radar."));
  for (guint i = 0; i < fujin_framework_get_n_categories (framework); i++)
    {
      const char *category = fujin_framework_get_category (framework, i)->id;
      g_autoptr (GPtrArray) plans = _fujin_project_charts_services_of (project, category);

      for (guint j = 0; j < plans->len; j++)
        _fujin_project_charts_add_plan (data, g_ptr_array_index (plans, j), NULL);
    }
  return data;
}
