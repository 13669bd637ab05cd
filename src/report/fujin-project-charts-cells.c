/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-gap-ranking.h"
#include "fujin-project-charts-private.h"
#include "fujin-words.h"

/* The columns of both matrices: five or four numbers, then what is no number. */
#define N_SCORES 5
#define NOT_SCORED 5
#define NOT_EVALUATED 6
#define LARGEST_GAP 4
#define REACHED 4

static const FujinLevel levels[] = {
  FUJIN_LEVEL_BASIC,    FUJIN_LEVEL_STANDARD,  FUJIN_LEVEL_ADVANCED,
  FUJIN_LEVEL_OPTIONAL, FUJIN_LEVEL_UNDECIDED,
};

/* Undecided comes last, and only where there is any. */
static guint
count_levels (FujinProject *project)
{
  FujinTally total;

  fujin_project_get_total (project, &total);
  return G_N_ELEMENTS (levels) - (total.n_levels[FUJIN_LEVEL_UNDECIDED] == 0 ? 1 : 0);
}

static int
find_row (FujinServicePlan *plan)
{
  FujinLevel level = fujin_service_plan_get_level (plan);

  for (guint i = 0; i < G_N_ELEMENTS (levels); i++)
    if (levels[i] == level)
      return (int) i;
  return -1;
}

static void
add_rows (FujinChartData *data,
          FujinProject   *project)
{
  FujinFramework *framework = fujin_project_get_framework (project);
  FujinLang lang = fujin_chart_data_get_lang (data);

  for (guint i = 0; i < count_levels (project); i++)
    {
      const FujinTerm *level = fujin_framework_get_level (framework, levels[i]);
      const char *name = fujin_text_get (&level->name, lang);
      const char *label = fujin_text_get (&level->label, lang);

      fujin_chart_data_add_row (data, NULL, -1, name,
                                g_ascii_strcasecmp (name, label) != 0 ? label : NULL);
    }
}

static void
add_number_columns (FujinChartData *data,
                    int             first,
                    int             last)
{
  int step = first < last ? 1 : -1;

  for (int i = first; i != last + step; i += step)
    {
      char digit[] = { (char) ('0' + i), '\0' };

      fujin_chart_data_add_column (data, NULL, digit, NULL);
    }
}

static void
add_missing_columns (FujinChartData *data)
{
  FujinLang lang = fujin_chart_data_get_lang (data);

  fujin_chart_data_add_column (data, NULL, fujin_words (lang, "not scored"), NULL);
  fujin_chart_data_add_column (data, NULL, fujin_words (lang, "not evaluated"), NULL);
}

static void
add_chip (FujinChartData   *data,
          FujinServicePlan *plan,
          int               column)
{
  const FujinCategory *category = fujin_service_plan_get_category (plan);
  FujinChartPoint point = { FUJIN_POINT_VALUE, column + 1, 0, 0, NULL };
  guint axis = fujin_chart_data_add_axis (
    data, fujin_service_plan_get_id (plan), category->id, (int) category->index,
    fujin_service_plan_get_code (plan),
    fujin_service_plan_get_name (plan, fujin_chart_data_get_lang (data)), NULL);

  fujin_chart_data_place_axis (data, axis, find_row (plan), column, FUJIN_CHART_MARK_NONE);
  fujin_chart_data_set_point (data, 0, axis, &point);
}

static int
score_column (int score)
{
  if (score == FUJIN_SCORE_NOT_EVALUATED)
    return NOT_EVALUATED;
  return score == FUJIN_SCORE_NONE ? NOT_SCORED : score - 1;
}

/* Columns run from the largest gap on the left to none. */
static int
gap_column (FujinServicePlan *plan)
{
  int gap;

  if (fujin_service_plan_get_as_is (plan) == FUJIN_SCORE_NOT_EVALUATED
      || fujin_service_plan_get_to_be (plan) == FUJIN_SCORE_NOT_EVALUATED)
    return NOT_EVALUATED;
  if (!fujin_service_plan_get_gap (plan, &gap))
    return NOT_SCORED;
  return gap > 0 ? LARGEST_GAP - gap : REACHED;
}

static FujinChartData *
create (FujinProject *project,
        const char   *title,
        const char   *column_title,
        FujinLang     lang)
{
  FujinChartData *data = fujin_chart_data_new (FUJIN_CHART_CELLS, lang);
  FujinFramework *framework = fujin_project_get_framework (project);

  fujin_chart_data_set_source (data, fujin_framework_get_source_line (framework, lang));
  fujin_chart_data_set_title (data, title);
  fujin_chart_data_set_bin_titles (data, fujin_words (lang, "Recommendation level"),
                                   column_title);
  fujin_chart_data_add_series (data, FUJIN_SERIES_AS_IS,
                               fujin_words (lang, "Recommendation level"));
  add_rows (data, project);
  return data;
}

/* Whether a matrix says anything: one level or one score. */
static gboolean
is_begun (FujinProject *project)
{
  FujinTally total;

  fujin_project_get_total (project, &total);
  return fujin_tally_get_decided (&total) + total.n_as_is + total.n_not_evaluated > 0;
}

/**
 * fujin_project_charts_levels:
 * @project: a project
 * @lang: language of all texts
 *
 * The services in scope by recommendation level and As-Is; what is not scored and what is not
 * evaluated each in a column of its own.
 *
 * Returns: (transfer full): chart data; without services when nothing is decided yet
 */
FujinChartData *
fujin_project_charts_levels (FujinProject *project,
                             FujinLang     lang)
{
  FujinChartData *data;
  g_autofree char *coverage = NULL;

  g_return_val_if_fail (FUJIN_IS_PROJECT (project), NULL);

  coverage = _fujin_project_charts_coverage (project, lang);
  data = create (project, fujin_words (lang, "Services by recommendation level and As-Is"),
                 fujin_words (lang, "As-Is"), lang);
  fujin_chart_data_set_subtitle (data, coverage);
  fujin_chart_data_set_empty_text (
    data, fujin_words (lang, "Choose levels on the Catalogue page and score services on the "
                             "Portfolio page to see them here."));
  add_number_columns (data, 1, N_SCORES);
  add_missing_columns (data);
  for (guint i = 0; is_begun (project) && i < fujin_project_get_n_plans (project); i++)
    {
      FujinServicePlan *plan = fujin_project_get_plan (project, i);

      if (fujin_service_plan_in_scope (plan))
        add_chip (data, plan, score_column (fujin_service_plan_get_as_is (plan)));
    }
  return data;
}

/* The least priority of what comes first: half of the highest there can be. */
static int
least_first (const FujinLevelWeights *weights)
{
  int highest = 0;

  for (guint i = 0; i < G_N_ELEMENTS (levels); i++)
    highest = MAX (highest, weights->of[levels[i]]);
  return (highest * LARGEST_GAP + 1) / 2;
}

static void
mark_first (FujinChartData          *data,
            const FujinLevelWeights *weights,
            int                      least)
{
  for (guint row = 0; least > 0 && row < fujin_chart_data_get_n_rows (data); row++)
    for (guint column = 0; column < LARGEST_GAP; column++)
      if (weights->of[levels[row]] * (LARGEST_GAP - (int) column) >= least)
        fujin_chart_data_set_cell (data, row, column, NULL, TRUE);
}

static char *
priority_subtitle (FujinProject          *project,
                   const FujinGapRanking *ranking,
                   int                    least,
                   FujinLang              lang)
{
  g_autofree char *coverage = _fujin_project_charts_coverage (project, lang);
  guint n = 0;

  for (guint i = 0; i < ranking->ranked->len; i++)
    if (g_array_index (ranking->ranked, FujinRankedGap, i).priority >= least)
      n++;
  /* Translators: %2$d is a number; %3$s is "47 of 60 services scored" */
  return g_strdup_printf (
    fujin_words_n (lang,
                   "%1$u service to do first: weight of its level × gap is %2$d or more; %3$s",
                   "%1$u services to do first: weight of their level × gap is %2$d or more; %3$s",
                   n),
    n, least, coverage);
}

/**
 * fujin_project_charts_priority:
 * @project: a project
 * @lang: language of all texts
 *
 * The services in scope by recommendation level and gap, the largest on the left. The cells in
 * the upper left are to be done first: those whose priority, weight of the level times gap as in
 * the ranking of gaps, is at least half of the highest there can be. That border is our own.
 *
 * Returns: (transfer full): chart data; without services when none is scored yet
 */
FujinChartData *
fujin_project_charts_priority (FujinProject *project,
                               FujinLang     lang)
{
  FujinChartData *data;
  g_autoptr (FujinGapRanking) ranking = NULL;
  g_autofree char *subtitle = NULL;
  int least;

  g_return_val_if_fail (FUJIN_IS_PROJECT (project), NULL);

  ranking = fujin_gap_ranking_new (project);
  least = least_first (&ranking->weights);
  subtitle = priority_subtitle (project, ranking, least, lang);
  data = create (project, fujin_words (lang, "Priority by recommendation level and gap"),
                 /* Translators: heads columns: how far As-Is lies below To-Be */
                 fujin_words (lang, "Gap (To-Be − As-Is)"), lang);
  fujin_chart_data_set_subtitle (data, subtitle);
  /* Translators: on the corner of a matrix whose services come first */
  fujin_chart_data_set_first_text (data, fujin_words (lang, "Do first"));
  fujin_chart_data_set_empty_text (
    data, fujin_words (lang, "Score services As-Is and To-Be on the Portfolio page "
                             "to see the gaps."));
  add_number_columns (data, LARGEST_GAP, 1);
  /* Translators: heads a column: As-Is is To-Be or above */
  fujin_chart_data_add_column (data, NULL, fujin_words (lang, "reached"), NULL);
  add_missing_columns (data);
  mark_first (data, &ranking->weights, least);
  if (ranking->ranked->len + ranking->n_reached + ranking->n_not_evaluated == 0)
    return data;
  for (guint i = 0; i < fujin_project_get_n_plans (project); i++)
    {
      FujinServicePlan *plan = fujin_project_get_plan (project, i);

      if (fujin_service_plan_in_scope (plan))
        add_chip (data, plan, gap_column (plan));
    }
  return data;
}
