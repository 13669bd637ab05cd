/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-project-charts-private.h"
#include "fujin-words.h"

/* As everywhere: inside filled, outside outlined, both half filled, nobody dashed. */
static const FujinChartMark marks[FUJIN_N_ASSIGNMENT_TYPES] = {
  [FUJIN_ASSIGNMENT_UNASSIGNED] = FUJIN_CHART_MARK_DASHED,
  [FUJIN_ASSIGNMENT_INSOURCE] = FUJIN_CHART_MARK_FILLED,
  [FUJIN_ASSIGNMENT_OUTSOURCE] = FUJIN_CHART_MARK_HOLLOW,
  [FUJIN_ASSIGNMENT_COMBINATION] = FUJIN_CHART_MARK_HALF,
};

/* Low need of expertise above, high below; inside on the left: as on the printed map. */
static void
find_cell (const FujinQuadrant *quadrant,
           guint               *row,
           guint               *column)
{
  *row = quadrant->skill_high ? 1 : 0;
  *column = quadrant->information_inside ? 0 : 1;
}

static void
add_bins (FujinChartData *data,
          FujinFramework *framework)
{
  FujinLang lang = fujin_chart_data_get_lang (data);

  /* Translators: heads a column; "high" or "low" in the rows */
  fujin_chart_data_set_bin_titles (data, fujin_words (lang, "Security expertise"),
                                   fujin_words (lang, "Information"));
  fujin_chart_data_add_row (data, fujin_words (lang, "low"), -1,
                            fujin_framework_get_axis_text (framework, TRUE, FALSE, lang), NULL);
  fujin_chart_data_add_row (data, fujin_words (lang, "high"), -1,
                            fujin_framework_get_axis_text (framework, TRUE, TRUE, lang), NULL);
  fujin_chart_data_add_column (data, NULL,
                               fujin_framework_get_axis_text (framework, FALSE, TRUE, lang), NULL);
  fujin_chart_data_add_column (data, NULL,
                               fujin_framework_get_axis_text (framework, FALSE, FALSE, lang),
                               NULL);
  for (int i = 1; i <= FUJIN_N_QUADRANTS; i++)
    {
      const FujinQuadrant *quadrant = fujin_framework_get_quadrant (framework, i);
      g_autofree char *title = g_strdup_printf ("%s  %s", quadrant->id,
                                                fujin_text_get (&quadrant->name, lang));
      guint row, column;

      find_cell (quadrant, &row, &column);
      fujin_chart_data_set_cell (data, row, column, title, FALSE);
    }
  for (guint i = 0; i < FUJIN_N_ASSIGNMENT_TYPES; i++)
    fujin_chart_data_set_mark_name (
      data, marks[i],
      fujin_text_get (&fujin_framework_get_assignment_type (framework, i)->name, lang));
}

static void
add_chip (FujinChartData   *data,
          FujinServicePlan *plan,
          int               number)
{
  FujinFramework *framework =
    fujin_project_get_framework (fujin_service_plan_get_project (plan));
  FujinLang lang = fujin_chart_data_get_lang (data);
  const FujinCategory *category = fujin_service_plan_get_category (plan);
  FujinChartPoint point = { FUJIN_POINT_VALUE, number, 0, 0, NULL };
  guint row, column, axis;

  find_cell (fujin_framework_get_quadrant (framework, number), &row, &column);
  axis = fujin_chart_data_add_axis (
    data, fujin_service_plan_get_id (plan), category->id, (int) category->index,
    fujin_service_plan_get_code (plan), fujin_service_plan_get_name (plan, lang),
    fujin_service_plan_get_quadrant (plan) ? fujin_words (lang, "our own judgement") : NULL);
  fujin_chart_data_place_axis (data, axis, (int) row, (int) column,
                               marks[fujin_service_plan_get_kind (plan)]);
  fujin_chart_data_set_point (data, 0, axis, &point);
}

/* Returns whether the service was placed by the project itself. */
static gboolean
add_plan (FujinChartData   *data,
          FujinServicePlan *plan,
          guint            *n_nowhere)
{
  int quadrants[FUJIN_N_QUADRANTS];
  guint n = fujin_service_plan_get_quadrants (plan, quadrants);

  if (n == 0)
    (*n_nowhere)++;
  for (guint i = 0; i < n; i++)
    add_chip (data, plan, quadrants[i]);
  return fujin_service_plan_get_quadrant (plan) != 0;
}

static char *
dup_subtitle (guint     n_nowhere,
              FujinLang lang)
{
  if (n_nowhere == 0)
    return g_strdup (fujin_words (lang, "Placements are our own reasoning unless the textbook "
                                        "states them; I-5 belongs to all four"));
  /* Translators: %u services that are in no quadrant */
  return g_strdup_printf (
    fujin_words (lang, "Placements are our own reasoning unless the textbook states them; "
                       "I-5 belongs to all four; in no quadrant: %u"), n_nowhere);
}

/**
 * fujin_project_charts_quadrants:
 * @project: a project
 * @lang: language of all texts
 *
 * The services in scope in the four quadrants of textbook 6.2, each marked by who carries it. A
 * service of several quadrants is in each of them; one that nobody has placed is counted in the
 * subtitle.
 *
 * Returns: (transfer full): chart data
 */
FujinChartData *
fujin_project_charts_quadrants (FujinProject *project,
                                FujinLang     lang)
{
  FujinChartData *data;
  FujinFramework *framework;
  g_autofree char *subtitle = NULL;
  gboolean has_own = FALSE;
  guint n_nowhere = 0;

  g_return_val_if_fail (FUJIN_IS_PROJECT (project), NULL);

  framework = fujin_project_get_framework (project);
  data = fujin_chart_data_new (FUJIN_CHART_CELLS, lang);
  fujin_chart_data_set_source (data, fujin_framework_get_source_line (framework, lang));
  fujin_chart_data_set_title (data, fujin_words (lang, "Who carries what in the four quadrants"));
  fujin_chart_data_set_empty_text (
    data, fujin_words (lang, "No service is in scope. Choose levels on the Catalogue page."));
  fujin_chart_data_add_series (data, FUJIN_SERIES_AS_IS, fujin_words (lang, "Quadrant"));
  add_bins (data, framework);
  for (guint i = 0; i < fujin_project_get_n_plans (project); i++)
    {
      FujinServicePlan *plan = fujin_project_get_plan (project, i);

      if (fujin_service_plan_in_scope (plan))
        has_own = add_plan (data, plan, &n_nowhere) || has_own;
    }
  if (has_own)
    fujin_chart_data_set_mark_name (data, FUJIN_CHART_MARK_NONE,
                                    fujin_words (lang, "our own judgement"));
  subtitle = dup_subtitle (n_nowhere, lang);
  fujin_chart_data_set_subtitle (data, subtitle);
  return data;
}
