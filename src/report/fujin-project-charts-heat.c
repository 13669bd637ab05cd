/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-project-charts-private.h"
#include "fujin-words.h"

/* The levels in the order of the framework; the column of a tile is its level. */
static void
add_levels (FujinChartData *data,
            FujinFramework *framework)
{
  FujinLang lang = fujin_chart_data_get_lang (data);

  for (FujinLevel i = 0; i < FUJIN_N_LEVELS; i++)
    {
      const FujinTerm *level = fujin_framework_get_level (framework, i);
      const char *word = i == FUJIN_LEVEL_UNDECIDED ? "?" : fujin_text_get (&level->label, lang);

      /* English labels are too long for a tile. */
      if (lang == FUJIN_LANG_EN && i == FUJIN_LEVEL_ADVANCED)
        word = "adv.";
      else if (lang == FUJIN_LANG_EN && i != FUJIN_LEVEL_UNDECIDED)
        word = i == FUJIN_LEVEL_BASIC ? "basic" : i == FUJIN_LEVEL_STANDARD ? "std." : "opt.";
      fujin_chart_data_add_column (data, word, fujin_text_get (&level->name, lang),
                                   fujin_text_get (&level->label, lang));
    }
}

/* Whether there is anything to see: one level or one score. */
static gboolean
is_begun (FujinProject *project)
{
  FujinTally total;

  fujin_project_get_total (project, &total);
  return fujin_tally_get_decided (&total) + total.n_as_is + total.n_to_be
         + total.n_not_evaluated + total.n_not_evaluated_to_be > 0;
}

/**
 * fujin_project_charts_heat:
 * @project: a project
 * @lang: language of all texts
 *
 * The heat map: every service as a tile of its category's row, with its As-Is, To-Be and level.
 * Services out of scope are there too, marked as such.
 *
 * Returns: (transfer full): chart data; without tiles when nothing is decided yet
 */
FujinChartData *
fujin_project_charts_heat (FujinProject *project,
                           FujinLang     lang)
{
  FujinChartData *data;
  FujinFramework *framework;
  g_autofree char *coverage = NULL;

  g_return_val_if_fail (FUJIN_IS_PROJECT (project), NULL);

  framework = fujin_project_get_framework (project);
  data = _fujin_project_charts_create (project, FUJIN_CHART_TILES, lang);
  coverage = _fujin_project_charts_coverage (project, lang);
  fujin_chart_data_set_title (data, fujin_words (lang, "Heat map of all services"));
  fujin_chart_data_set_subtitle (data, coverage);
  fujin_chart_data_set_bin_titles (data, fujin_words (lang, "Category"),
                                   fujin_words (lang, "Recommendation level"));
  fujin_chart_data_set_empty_text (
    data, fujin_words (lang, "Choose levels on the Catalogue page and score services on the "
                             "Portfolio page to see the heat map."));
  add_levels (data, framework);
  for (guint i = 0; i < fujin_framework_get_n_categories (framework); i++)
    {
      const FujinCategory *category = fujin_framework_get_category (framework, i);

      fujin_chart_data_add_row (data, category->id, (int) i,
                                fujin_text_get (&category->short_name, lang), NULL);
    }
  for (guint i = 0; is_begun (project) && i < fujin_project_get_n_plans (project); i++)
    {
      FujinServicePlan *plan = fujin_project_get_plan (project, i);
      guint axis = fujin_chart_data_get_n_axes (data);

      _fujin_project_charts_add_plan (data, plan, NULL);
      fujin_chart_data_place_axis (data, axis, (int) fujin_service_plan_get_category (plan)->index,
                                   (int) fujin_service_plan_get_level (plan),
                                   fujin_service_plan_in_scope (plan) ? FUJIN_CHART_MARK_NONE
                                                                      : FUJIN_CHART_MARK_HALF);
    }
  return data;
}
