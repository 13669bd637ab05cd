/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-gap.h"
#include "fujin-report-words.h"
#include "fujin-slides-private.h"
#include "fujin-strengths.h"
#include "fujin-words.h"

#define MOST_CATEGORIES 3
#define MOST_ROWS 6

static const char *const scoring_steps[] = { "unscored", NULL };

static int
compare_high (gconstpointer a,
              gconstpointer b)
{
  FujinServicePlan *one = *(FujinServicePlan **) a;
  FujinServicePlan *two = *(FujinServicePlan **) b;
  int order = fujin_service_plan_get_as_is (two) - fujin_service_plan_get_as_is (one);

  return order ? order : fujin_service_plan_compare (one, two);
}

/* Where two are as low, the one that is to rise further comes first. */
static int
compare_low (gconstpointer a,
             gconstpointer b)
{
  FujinServicePlan *one = *(FujinServicePlan **) a;
  FujinServicePlan *two = *(FujinServicePlan **) b;
  int order = fujin_service_plan_get_as_is (one) - fujin_service_plan_get_as_is (two);

  if (order == 0)
    order = fujin_service_plan_get_to_be (two) - fujin_service_plan_get_to_be (one);
  return order ? order : fujin_service_plan_compare (one, two);
}

/* The services above the mean, or those below it: none is in both. */
static GPtrArray *
list_services (FujinProject *project,
               double        mean,
               gboolean      high)
{
  GPtrArray *plans = g_ptr_array_new ();

  for (guint i = 0; i < fujin_project_get_n_plans (project); i++)
    {
      FujinServicePlan *plan = fujin_project_get_plan (project, i);
      int as_is = fujin_service_plan_get_as_is (plan);

      if (fujin_service_plan_in_scope (plan) && as_is > 0 && (high ? as_is > mean : as_is < mean))
        g_ptr_array_add (plans, plan);
    }
  g_ptr_array_sort (plans, high ? compare_high : compare_low);
  return plans;
}

static char *
dup_cell (int       score,
          FujinLang lang)
{
  return score == FUJIN_SCORE_NONE ? g_strdup ("–") : _fujin_report_dup_score (score, lang);
}

/* What the score means is the reason, on whichever scale it was given: that it is to be given anew
 * is for those who score, not for the room. */
static char *
dup_why (FujinServicePlan *plan,
         FujinLang         lang)
{
  if (fujin_service_plan_get_kind (plan) != FUJIN_ASSIGNMENT_UNASSIGNED &&
      fujin_service_plan_on_other_scale (plan, FALSE))
    return g_strdup (fujin_gap_get_clause (plan, lang));
  return fujin_gap_dup_cause (plan, lang);
}

static void
add_service (FujinSlide       *slide,
             FujinServicePlan *plan)
{
  FujinLang lang = slide->lang;
  g_autofree char *name = NULL;
  g_autofree char *as_is = dup_cell (fujin_service_plan_get_as_is (plan), lang);
  g_autofree char *to_be = dup_cell (fujin_service_plan_get_to_be (plan), lang);
  g_autofree char *why = dup_why (plan, lang);
  g_autofree char *teams = _fujin_report_dup_teams (plan, lang);

  /* Translators: code and name of a service */
  name = g_strdup_printf (fujin_words (lang, "%1$s %2$s"), fujin_service_plan_get_code (plan),
                          fujin_service_plan_get_name (plan, lang));
  _fujin_slide_add_row (slide, fujin_service_plan_get_id (plan), name, as_is, to_be, why,
                        *teams != '\0' ? teams : fujin_words (lang, "nobody"), NULL);
}

static void
make_table (FujinSlide *slide,
            GPtrArray  *plans,
            gboolean    high)
{
  FujinLang lang = slide->lang;
  guint n = MIN (plans->len, MOST_ROWS);

  if (n == 0)
    return;
  slide->table = fujin_chart_sheet_new ();
  fujin_chart_sheet_add_column (slide->table, fujin_words (lang, "Service"), FALSE);
  fujin_chart_sheet_add_column (slide->table, fujin_words (lang, "As-Is"), TRUE);
  fujin_chart_sheet_add_column (slide->table, fujin_words (lang, "To-Be"), TRUE);
  /* Translators: heads a column: why a score is what it is */
  fujin_chart_sheet_add_column (slide->table, fujin_words (lang, "Why"), FALSE);
  fujin_chart_sheet_add_column (slide->table, fujin_words (lang, "Carried by"), FALSE);
  for (guint i = 0; i < n; i++)
    add_service (slide, g_ptr_array_index (plans, i));
  slide->table_title =
    high ? g_strdup_printf (fujin_words_n (lang, "The highest: %1$u of %2$u service above the "
                                                 "mean As-Is",
                                           "The highest: %1$u of %2$u services above the mean "
                                           "As-Is", plans->len), n, plans->len)
         : g_strdup_printf (fujin_words_n (lang, "The lowest: %1$u of %2$u service below the mean "
                                                 "As-Is",
                                           "The lowest: %1$u of %2$u services below the mean "
                                           "As-Is", plans->len), n, plans->len);
}

static char *
dup_category (const FujinCategoryScore *score,
              FujinLang                 lang)
{
  return g_strdup_printf (fujin_words (lang, "%1$s %2$s"), score->category->id,
                          fujin_text_get (&score->category->short_name, lang));
}

/* "B Real-time analysis: 3.4 (6 of 7 scored)" */
static void
add_categories (GPtrArray *points,
                GArray    *scores,
                FujinLang  lang)
{
  for (guint i = 0; i < scores->len; i++)
    {
      const FujinCategoryScore *score = &g_array_index (scores, FujinCategoryScore, i);
      g_autofree char *name = dup_category (score, lang);
      g_autofree char *mean = _fujin_slide_dup_mean (score->as_is);

      g_ptr_array_add (points,
                       /* Translators: a category, its mean, and of how many services it is */
                       g_strdup_printf (fujin_words (lang, "%1$s: mean %2$s (%3$u of %4$u scored)"),
                                        name, mean, score->n_as_is,
                                        fujin_category_score_count_to_score (score, FALSE)));
    }
}

/* Whether the first two show the same mean, so that neither is the first. */
static gboolean
shares_first (GArray *scores,
              GArray *ties)
{
  g_autofree char *one = NULL;
  g_autofree char *two = NULL;

  if (scores->len < 2)
    return ties->len > 0;
  one = _fujin_slide_dup_mean (g_array_index (scores, FujinCategoryScore, 0).as_is);
  two = _fujin_slide_dup_mean (g_array_index (scores, FujinCategoryScore, 1).as_is);
  return g_str_equal (one, two);
}

static const char *
get_format (gboolean  high,
            gboolean  shared,
            gboolean  whole,
            FujinLang lang)
{
  if (high && shared)
    /* Translators: headlines; %1$s is a category, %2$s a mean. "So far": not all is scored */
    return whole ? fujin_words (lang, "%1$s is among the strongest, with a mean As-Is of %2$s")
                 : fujin_words (lang, "So far %1$s is among the strongest, with a mean As-Is of "
                                      "%2$s");
  if (high)
    return whole ? fujin_words (lang, "%1$s is our strength, with a mean As-Is of %2$s")
                 : fujin_words (lang, "So far %1$s is our strength, with a mean As-Is of %2$s");
  if (shared)
    return whole ? fujin_words (lang, "%1$s is among the weakest, with a mean As-Is of %2$s")
                 : fujin_words (lang, "So far %1$s is among the weakest, with a mean As-Is of "
                                      "%2$s");
  return whole ? fujin_words (lang, "%1$s is our weakness, with a mean As-Is of %2$s")
               : fujin_words (lang, "So far %1$s is our weakness, with a mean As-Is of %2$s");
}

static char *
dup_headline (FujinStrengths           *strengths,
              const FujinCategoryScore *total,
              gboolean                  high,
              FujinLang                 lang)
{
  GArray *scores = high ? strengths->strong : strengths->weak;
  GArray *ties = high ? strengths->strong_ties : strengths->weak_ties;
  gboolean whole = total->n_as_is == fujin_category_score_count_to_score (total, FALSE);
  g_autofree char *name = NULL;
  g_autofree char *mean = _fujin_slide_dup_mean (total->as_is);

  if (total->n_as_is == 0)
    return g_strdup (high ? fujin_words (lang, "Strengths show once services are scored on the "
                                               "Portfolio page")
                          : fujin_words (lang, "Weaknesses show once services are scored on the "
                                               "Portfolio page"));
  if (strengths->alike)
    return g_strdup_printf (fujin_words (lang, "All scored categories have the same mean As-Is of "
                                               "%s: none stands out"), mean);
  if (scores->len == 0)
    return g_strdup_printf (fujin_words (lang, "Only one category is scored, with a mean As-Is of "
                                               "%s: there is nothing to hold it against"), mean);
  g_free (mean);
  name = dup_category (&g_array_index (scores, FujinCategoryScore, 0), lang);
  mean = _fujin_slide_dup_mean (g_array_index (scores, FujinCategoryScore, 0).as_is);
  return g_strdup_printf (get_format (high, shares_first (scores, ties), whole, lang), name,
                          mean);
}

/* Of services that score alike, those of the category in the headline stand first. */
static void
put_category_first (GPtrArray *plans,
                    GArray    *scores)
{
  const FujinCategory *category =
    scores->len > 0 ? g_array_index (scores, FujinCategoryScore, 0).category : NULL;

  for (guint i = 1; i < plans->len; i++)
    for (guint k = i; k > 0; k--)
      {
        FujinServicePlan *plan = g_ptr_array_index (plans, k);
        FujinServicePlan *before = g_ptr_array_index (plans, k - 1);

        if (fujin_service_plan_get_category (plan) != category ||
            fujin_service_plan_get_category (before) == category ||
            fujin_service_plan_get_as_is (plan) != fujin_service_plan_get_as_is (before))
          break;
        plans->pdata[k] = before;
        plans->pdata[k - 1] = plan;
      }
}

static void
make (FujinSlide   *slide,
      FujinProject *project,
      gboolean      high)
{
  FujinLang lang = slide->lang;
  g_autoptr (GPtrArray) points = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (FujinStrengths) strengths = fujin_strengths_new (project, MOST_CATEGORIES);
  g_autofree char *headline = NULL;
  g_autoptr (GPtrArray) plans = NULL;
  FujinCategoryScore total;

  fujin_category_score_get_total (project, &total);
  headline = dup_headline (strengths, &total, high, lang);
  _fujin_slide_say (slide, headline,
                    high ? fujin_words (lang, "Say what works and why, and that it is to be "
                                              "kept: written down, approved, not hanging on one "
                                              "person.")
                         : fujin_words (lang, "Say the reason for each low score, not who is to "
                                              "blame; what we do about it comes with the plan."));
  if (total.n_as_is == 0)
    {
      _fujin_slide_take_steps (
        slide, project, scoring_steps,
        high ? fujin_words (lang, "Here will stand the categories and services above the mean "
                                  "As-Is, with what makes them good")
             : fujin_words (lang, "Here will stand the categories and services below the mean "
                                  "As-Is, each with its reason"));
      return;
    }
  plans = list_services (project, total.as_is, high);
  put_category_first (plans, high ? strengths->strong : strengths->weak);
  make_table (slide, plans, high);
  add_categories (points, high ? strengths->strong : strengths->weak, lang);
  g_ptr_array_add (points, fujin_strengths_dup_ties (high ? strengths->strong_ties
                                                          : strengths->weak_ties, lang));
  if (g_ptr_array_index (points, points->len - 1) == NULL)
    g_ptr_array_set_size (points, (int) points->len - 1);
  if (total.n_as_is < fujin_category_score_count_to_score (&total, FALSE))
    g_ptr_array_add (points, fujin_strengths_dup_coverage (project, lang));
  _fujin_slide_take_points (slide, points);
}

/*
 * _fujin_slide_make_strengths:
 *
 * Where the organisation is good, by category and by service.
 */
void
_fujin_slide_make_strengths (FujinSlide   *slide,
                             FujinProject *project)
{
  make (slide, project, TRUE);
}

/*
 * _fujin_slide_make_weaknesses:
 *
 * Where it is not, and why.
 */
void
_fujin_slide_make_weaknesses (FujinSlide   *slide,
                              FujinProject *project)
{
  make (slide, project, FALSE);
}
