/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-chart-choice.h"

#include "fujin-project-charts.h"
#include "fujin-words.h"

/* How many rows of a ranking one picture has, and a page that scrolls. */
#define FEW_ROWS 10
#define MANY_ROWS 100

/* Most charts are about the whole project. */
#define OF_PROJECT(name) \
  static FujinChartData * \
  create_##name (FujinProject *project, \
                 const char   *category, \
                 guint         max, \
                 FujinLang     lang) \
  { \
    return fujin_project_charts_##name (project, lang); \
  }

OF_PROJECT (categories)
OF_PROJECT (all_services)
OF_PROJECT (expected)
OF_PROJECT (overlay)
OF_PROJECT (heat)
OF_PROJECT (levels)
OF_PROJECT (priority)
OF_PROJECT (quadrants)
OF_PROJECT (shares)
OF_PROJECT (trend)
OF_PROJECT (timeline)
OF_PROJECT (coverage)

static FujinChartData *
create_category (FujinProject *project,
                 const char   *category,
                 guint         max,
                 FujinLang     lang)
{
  return fujin_project_charts_services (project, category, lang);
}

static FujinChartData *
create_gaps (FujinProject *project,
             const char   *category,
             guint         max,
             FujinLang     lang)
{
  return fujin_project_charts_gaps (project, max, lang);
}

static const FujinChartChoice choices[] = {
  { "radar", N_("Radar of the categories"), N_("Categories"), "fujin-chart-radar-symbolic",
    FUJIN_CHART_GROUP_EVALUATION, FALSE, FALSE, create_categories },
  { "category", N_("Radar of the services of a category"), N_("Services of a category"),
    "fujin-chart-category-symbolic", FUJIN_CHART_GROUP_EVALUATION, TRUE, FALSE, create_category },
  { "services", N_("Radar of all services"), N_("All services"), "fujin-chart-services-symbolic",
    FUJIN_CHART_GROUP_EVALUATION, FALSE, FALSE, create_all_services },
  { "expected", N_("Radar with what is expected"), N_("With what is expected"),
    "fujin-chart-expected-symbolic", FUJIN_CHART_GROUP_PROGRESS, FALSE, FALSE, create_expected },
  { "overlay", N_("Radar of several states"), N_("Several states"),
    "fujin-chart-overlay-symbolic", FUJIN_CHART_GROUP_PROGRESS, FALSE, TRUE, create_overlay },
  { "gaps", N_("Chart of the gaps"), N_("Gaps"), "fujin-chart-gaps-symbolic",
    FUJIN_CHART_GROUP_EVALUATION, FALSE, FALSE, create_gaps },
  { "heat", N_("Heat map of all services"), N_("Heat map"), "fujin-chart-heat-symbolic",
    FUJIN_CHART_GROUP_EVALUATION, FALSE, FALSE, create_heat },
  { "levels", N_("Recommendation levels by score"), N_("Levels and scores"),
    "fujin-chart-levels-symbolic", FUJIN_CHART_GROUP_EVALUATION, FALSE, FALSE, create_levels },
  { "priority", N_("Priority matrix: levels by gap"), N_("Priorities"),
    "fujin-chart-priority-symbolic", FUJIN_CHART_GROUP_EVALUATION, FALSE, FALSE,
    create_priority },
  { "quadrants", N_("Services by quadrant"), N_("Quadrants"), "fujin-chart-quadrants-symbolic",
    FUJIN_CHART_GROUP_ORGANISATION, FALSE, FALSE, create_quadrants },
  { "shares", N_("Shares of the assignment types"), N_("Assignment shares"),
    "fujin-chart-shares-symbolic", FUJIN_CHART_GROUP_ORGANISATION, FALSE, FALSE, create_shares },
  { "trend", N_("Means over time"), N_("Trend"), "fujin-chart-trend-symbolic",
    FUJIN_CHART_GROUP_PROGRESS, FALSE, FALSE, create_trend },
  { "timeline", N_("Timeline of the improvements"), N_("Timeline"),
    "fujin-chart-timeline-symbolic", FUJIN_CHART_GROUP_PROGRESS, FALSE, FALSE, create_timeline },
  { "coverage", N_("How far the plan is filled in"), N_("Coverage"),
    "fujin-chart-coverage-symbolic", FUJIN_CHART_GROUP_PROGRESS, FALSE, FALSE, create_coverage },
};

/**
 * fujin_chart_choice_get_n:
 *
 * Returns: how many charts there are
 */
guint
fujin_chart_choice_get_n (void)
{
  return G_N_ELEMENTS (choices);
}

/**
 * fujin_chart_choice_get:
 * @index: position, below their number
 *
 * Returns: (transfer none): the chart
 */
const FujinChartChoice *
fujin_chart_choice_get (guint index)
{
  g_return_val_if_fail (index < G_N_ELEMENTS (choices), NULL);

  return &choices[index];
}

/**
 * fujin_chart_choice_find:
 * @id: (nullable): an id
 *
 * Returns: (transfer none) (nullable): the chart with this id
 */
const FujinChartChoice *
fujin_chart_choice_find (const char *id)
{
  for (guint i = 0; id != NULL && i < G_N_ELEMENTS (choices); i++)
    if (g_str_equal (choices[i].id, id))
      return &choices[i];
  return NULL;
}

/**
 * fujin_chart_choice_list_ids:
 * @separator: what stands between them
 *
 * Returns: (transfer full): the ids of all charts in one text
 */
char *
fujin_chart_choice_list_ids (const char *separator)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (choices); i++)
    g_string_append_printf (text, "%s%s", i > 0 ? separator : "", choices[i].id);
  return g_strdup (text->str);
}

/**
 * fujin_chart_group_get_label:
 * @group: a group of charts
 * @lang: a language
 *
 * Returns: (transfer none): what it is called
 */
const char *
fujin_chart_group_get_label (FujinChartGroup group,
                             FujinLang       lang)
{
  switch (group)
    {
    case FUJIN_CHART_GROUP_EVALUATION:
      return fujin_words (lang, "Scores and gaps");
    case FUJIN_CHART_GROUP_ORGANISATION:
      return fujin_words (lang, "Teams and roles");
    case FUJIN_CHART_GROUP_PROGRESS:
    case FUJIN_N_CHART_GROUPS:
    default:
      return fujin_words (lang, "Progress");
    }
}

static FujinChartData *
create (const FujinChartChoice *choice,
        FujinProject           *project,
        const char             *category,
        guint                   max,
        FujinLang               lang)
{
  if (choice->takes_category && category == NULL)
    category = fujin_framework_get_category (fujin_project_get_framework (project), 0)->id;
  return choice->create (project, category, max, lang);
}

/**
 * fujin_chart_choice_create:
 * @choice: a chart
 * @project: a project
 * @category: (nullable): letter of the category where it is about one; %NULL for the first
 * @lang: language of all texts
 *
 * Makes a chart as one picture: a ranking shows its first rows.
 *
 * Returns: (transfer full): chart data
 */
FujinChartData *
fujin_chart_choice_create (const FujinChartChoice *choice,
                           FujinProject           *project,
                           const char             *category,
                           FujinLang               lang)
{
  g_return_val_if_fail (choice != NULL && FUJIN_IS_PROJECT (project), NULL);

  return create (choice, project, category, FEW_ROWS, lang);
}

/**
 * fujin_chart_choice_create_long:
 * @choice: a chart
 * @project: a project
 * @category: (nullable): letter of the category where it is about one; %NULL for the first
 * @lang: language of all texts
 *
 * Makes a chart for where it may scroll: a ranking shows all that anybody would read.
 *
 * Returns: (transfer full): chart data
 */
FujinChartData *
fujin_chart_choice_create_long (const FujinChartChoice *choice,
                                FujinProject           *project,
                                const char             *category,
                                FujinLang               lang)
{
  g_return_val_if_fail (choice != NULL && FUJIN_IS_PROJECT (project), NULL);

  return create (choice, project, category, MANY_ROWS, lang);
}
