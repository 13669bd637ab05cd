/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-decision.h"
#include "fujin-gap-summary.h"
#include "fujin-gap.h"
#include "fujin-project-charts.h"
#include "fujin-slides-private.h"
#include "fujin-words.h"

#define MOST_GAPS 8

/* A gap needs both scores. */
static const char *const gap_steps[] = { "unscored", "no-target", NULL };

/* The services that share the largest gap. */
static GPtrArray *
list_largest (FujinProject *project,
              int          *largest)
{
  GPtrArray *ranked = fujin_gap_rank (project, 0);
  guint n = 0;
  int gap;

  *largest = 0;
  if (ranked->len > 0)
    fujin_service_plan_get_gap (g_ptr_array_index (ranked, 0), largest);
  while (n < ranked->len && fujin_service_plan_get_gap (g_ptr_array_index (ranked, n), &gap) &&
         gap == *largest)
    n++;
  g_ptr_array_set_size (ranked, (int) n);
  return ranked;
}

static char *
dup_headline (FujinProject          *project,
              const FujinGapSummary *summary,
              FujinLang              lang)
{
  g_autoptr (GPtrArray) plans = NULL;
  g_autofree char *codes = NULL;
  int largest;

  if (summary->n_scored == 0)
    return g_strdup (fujin_words (lang, "Gaps show once services have both As-Is and To-Be on the "
                                        "Portfolio page"));
  if (summary->n_below == 0)
    return g_strdup_printf (
      fujin_words_n (lang, "The %u service with both scores has reached its To-Be",
                     "All %u services with both scores have reached their To-Be",
                     summary->n_scored), summary->n_scored);
  plans = list_largest (project, &largest);
  codes = fujin_decision_dup_codes (plans, lang);
  return g_strdup_printf (
    /* Translators: a headline; %1$u of %2$u services; %3$d is a gap, %4$s codes of services */
    fujin_words_n (lang, "%1$u of %2$u service with both scores is below To-Be; the gap is %3$d, "
                         "of %4$s",
                   "%1$u of %2$u services with both scores are below To-Be; the largest gap is "
                   "%3$d, of %4$s", summary->n_scored),
    summary->n_below, summary->n_scored, largest, codes);
}

static void
add_count (GPtrArray  *points,
           guint       n,
           const char *format)
{
  if (n > 0)
    g_ptr_array_add (points, g_strdup_printf (format, n));
}

/*
 * _fujin_slide_make_gaps:
 *
 * What lies furthest below its To-Be, and why.
 */
void
_fujin_slide_make_gaps (FujinSlide   *slide,
                        FujinProject *project)
{
  FujinLang lang = slide->lang;
  g_autoptr (GPtrArray) points = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (FujinGapRanking) ranking = fujin_gap_ranking_new (project);
  g_autoptr (FujinGapSummary) summary = fujin_gap_summary_new (project, ranking);
  g_autofree char *headline = dup_headline (project, summary, lang);

  slide->chart = fujin_project_charts_gaps (project, MOST_GAPS, lang);
  _fujin_slide_say (slide, headline,
                    fujin_words (lang, "Read one line aloud: where it is, where it should be, and "
                                       "why. The order is that of the gap, then of the level."));
  if (summary->n_scored == 0)
    {
      _fujin_slide_take_steps (slide, project, gap_steps, NULL);
      return;
    }
  add_count (points, summary->n_unaddressed,
             fujin_words_n (lang, "%u gap has no improvement yet",
                            "%u gaps have no improvement yet", summary->n_unaddressed));
  add_count (points, summary->n_accepted,
             fujin_words_n (lang, "%u gap is accepted by a decision",
                            "%u gaps are accepted by decision", summary->n_accepted));
  add_count (points, summary->n_nobody,
             fujin_words_n (lang, "%u service is carried by nobody",
                            "%u services are carried by nobody", summary->n_nobody));
  add_count (points, summary->n_unscored,
             fujin_words_n (lang, "%u service lacks a score; it may hide a gap",
                            "%u services lack a score; they may hide gaps",
                            summary->n_unscored));
  _fujin_slide_take_points (slide, points);
}
