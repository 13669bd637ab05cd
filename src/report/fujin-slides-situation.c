/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-gap-summary.h"
#include "fujin-project-charts.h"
#include "fujin-report-words.h"
#include "fujin-slides-private.h"
#include "fujin-words.h"

/* All that comes before a service can be scored, and the scores themselves; "" is the pattern and
 * the first team. */
static const char *const first_steps[] = { "undecided", "", "unassigned", "unscored", NULL };

static char *
dup_scored (const FujinCategoryScore *score,
            guint                     to_score,
            FujinLang                 lang)
{
  gboolean whole = score->n_as_is == to_score;

  if (whole)
    return g_strdup_printf (fujin_words_n (lang, "The %u service to score is scored",
                                           "All %u services to score are scored", to_score),
                            to_score);
  /* Translators: the beginning of a headline */
  return g_strdup_printf (fujin_words_n (lang, "%1$u of %2$u service is scored",
                                         "%1$u of %2$u services are scored", to_score),
                          score->n_as_is, to_score);
}

static char *
dup_headline (const FujinCategoryScore *score,
              FujinLang                 lang)
{
  guint to_score = fujin_category_score_count_to_score (score, FALSE);
  g_autofree char *scored = dup_scored (score, to_score, lang);
  g_autofree char *as_is = _fujin_slide_dup_mean (score->as_is);
  g_autofree char *to_be = _fujin_slide_dup_mean (score->to_be);

  if (score->n_in_scope == 0)
    return g_strdup (fujin_words (lang, "No service is in scope yet: choose the levels on the "
                                        "Catalogue page first"));
  if (score->n_as_is == 0)
    return g_strdup_printf (
      fujin_words_n (lang,
                     "The %u service in scope is not scored yet: score it on the Portfolio page",
                     "None of the %u services in scope is scored yet: score them on the Portfolio "
                     "page", score->n_in_scope), score->n_in_scope);
  if (score->n_to_be == 0)
    /* Translators: a headline; %1$s is "47 of 60 services are scored", %2$s a mean */
    return g_strdup_printf (fujin_words (lang, "%1$s; the mean As-Is is %2$s, and To-Be is not "
                                               "set yet"), scored, as_is);
  /* Translators: a headline; %1$s is "47 of 60 services are scored", %2$s and %3$s means */
  return g_strdup_printf (fujin_words (lang, "%1$s; the mean As-Is is %2$s against a To-Be of "
                                             "%3$s"), scored, as_is, to_be);
}

static void
add_coverage (GPtrArray                *points,
              const FujinCategoryScore *score,
              FujinLang                 lang)
{
  guint to_score = fujin_category_score_count_to_score (score, FALSE);
  guint to_target = fujin_category_score_count_to_score (score, TRUE);

  if (score->n_as_is < to_score)
    g_ptr_array_add (points,
                     g_strdup_printf (fujin_words_n (lang, "%u service is still to be scored; the "
                                                           "means may change with it",
                                                     "%u services are still to be scored; the "
                                                     "means may change with them",
                                                     to_score - score->n_as_is),
                                      to_score - score->n_as_is));
  if (score->n_to_be < to_target && score->n_to_be > 0)
    /* Translators: for how many of how many services */
    g_ptr_array_add (points, g_strdup_printf (fujin_words (lang, "To-Be is set for %1$u of %2$u "
                                                                 "services"),
                                              score->n_to_be, to_target));
  if (score->n_not_evaluated > 0)
    g_ptr_array_add (points,
                     g_strdup_printf (fujin_words_n (lang, "%u service is left out of the "
                                                           "assessment by a decision",
                                                     "%u services are left out of the assessment "
                                                     "by decision", score->n_not_evaluated),
                                      score->n_not_evaluated));
}

static void
add_gaps (GPtrArray    *points,
          FujinProject *project,
          FujinLang     lang)
{
  g_autoptr (FujinGapRanking) ranking = fujin_gap_ranking_new (project);
  g_autoptr (FujinGapSummary) summary = fujin_gap_summary_new (project, ranking);

  if (summary->n_scored == 0)
    return;
  /* Translators: %1$u of the %2$u services with both scores */
  g_ptr_array_add (points,
                   g_strdup_printf (fujin_words_n (lang, "%1$u of %2$u service with both scores "
                                                         "lies below To-Be",
                                                   "%1$u of %2$u services with both scores lie "
                                                   "below To-Be", summary->n_scored),
                                    summary->n_below, summary->n_scored));
}

static void
add_carriers (GPtrArray    *points,
              FujinProject *project,
              FujinLang     lang)
{
  FujinTally total;

  fujin_project_get_total (project, &total);
  /* Translators: how many services teams inside, both, teams outside and nobody carry */
  g_ptr_array_add (points,
                   g_strdup_printf (fujin_words (lang, "Carried inside: %1$u, inside and outside "
                                                       "together: %2$u, outside: %3$u, by nobody: "
                                                       "%4$u"),
                                    total.n_kinds[FUJIN_ASSIGNMENT_INSOURCE],
                                    total.n_kinds[FUJIN_ASSIGNMENT_COMBINATION],
                                    total.n_kinds[FUJIN_ASSIGNMENT_OUTSOURCE],
                                    total.n_kinds[FUJIN_ASSIGNMENT_UNASSIGNED]));
}

/*
 * _fujin_slide_make_situation:
 *
 * How well the services go over all, and of how many that is known.
 */
void
_fujin_slide_make_situation (FujinSlide   *slide,
                             FujinProject *project)
{
  FujinLang lang = slide->lang;
  g_autoptr (GPtrArray) points = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *headline = NULL;
  FujinCategoryScore score;

  fujin_category_score_get_total (project, &score);
  headline = dup_headline (&score, lang);
  _fujin_slide_say (slide, headline,
                    fujin_words (lang, "The further out, the better; the dashed line is where we "
                                       "want to be. Say first how many services are scored, then "
                                       "where the two lines lie furthest apart."));
  slide->chart = fujin_project_charts_categories (project, lang);
  if (score.n_as_is > 0)
    {
      add_gaps (points, project, lang);
      add_coverage (points, &score, lang);
      add_carriers (points, project, lang);
    }
  g_ptr_array_add (points, _fujin_report_dup_pattern (project, lang));
  _fujin_slide_take_points (slide, points);
  if (score.n_as_is == 0)
    _fujin_slide_take_steps (slide, project, first_steps, NULL);
}
