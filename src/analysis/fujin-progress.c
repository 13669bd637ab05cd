/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-gap.h"
#include "fujin-pattern-advice.h"
#include "fujin-progress.h"
#include "fujin-words.h"

/* What the tallies do not hold, counted in one walk over the plans. */
typedef struct
{
  guint no_reason;
  guint breaks;
  guint unscored;
  guint no_target;
  guint other_scale;
} Counts;

/**
 * fujin_progress_get:
 * @project: a project
 * @phase: a phase of the build process (X.1060 9, textbook 3.2)
 * @done: (out): catalogue: services with a level; profile: services that somebody carries;
 *   portfolio: services with an As-Is or found "not evaluated"
 * @total: (out): catalogue: all services; else those in scope
 *
 * How far a phase is, in constant time.
 */
void
fujin_progress_get (FujinProject *project,
                    FujinPhase    phase,
                    guint        *done,
                    guint        *total)
{
  FujinTally tally;

  fujin_project_get_total (project, &tally);
  *total = fujin_tally_get_in_scope (&tally);
  switch (phase)
    {
    case FUJIN_PHASE_CATALOGUE:
      *done = fujin_tally_get_decided (&tally);
      *total = tally.n_services;
      break;
    case FUJIN_PHASE_PROFILE:
      *done = fujin_tally_get_assigned (&tally);
      break;
    case FUJIN_PHASE_PORTFOLIO:
      *done = tally.n_as_is + tally.n_not_evaluated;
      break;
    default:
      *done = 0;
      g_return_if_reached ();
    }
}

static void
count_plan (Counts           *counts,
            FujinServicePlan *plan,
            int               pattern)
{
  int as_is = fujin_service_plan_get_as_is (plan);

  if (!fujin_service_plan_in_scope (plan))
    {
      if (*fujin_service_plan_get_reason (plan) == '\0')
        counts->no_reason++;
      return;
    }
  if (fujin_pattern_advice_breaks (plan, pattern))
    counts->breaks++;
  if (as_is == FUJIN_SCORE_NONE)
    counts->unscored++;
  /* What was decided against has no target. */
  if (fujin_service_plan_get_to_be (plan) == FUJIN_SCORE_NONE &&
      as_is != FUJIN_SCORE_NOT_EVALUATED)
    counts->no_target++;
  if (fujin_service_plan_on_other_scale (plan, FALSE) ||
      fujin_service_plan_on_other_scale (plan, TRUE))
    counts->other_scale++;
}

/* The assignments are what is planned, so the pattern aimed at judges them when there is one. */
static int
judging_pattern (FujinProject *project)
{
  int target = fujin_project_get_target_pattern (project);

  return target ? target : fujin_project_get_present_pattern (project);
}

static void
add (GPtrArray  *steps,
     const char *page,
     const char *filter,
     guint       count,
     char       *text)
{
  FujinNextStep *step = g_new0 (FujinNextStep, 1);

  step->page = page;
  step->filter = filter;
  step->count = count;
  step->text = text;
  g_ptr_array_add (steps, step);
}

static void
add_counted (GPtrArray  *steps,
             const char *page,
             const char *filter,
             guint       count,
             const char *format)
{
  if (count > 0)
    add (steps, page, filter, count, g_strdup_printf (format, count));
}

static void
add_catalogue_steps (GPtrArray        *steps,
                     const FujinTally *tally,
                     const Counts     *counts,
                     FujinLang         lang)
{
  guint undecided = tally->n_levels[FUJIN_LEVEL_UNDECIDED];

  add_counted (steps, "catalogue", "undecided", undecided,
               fujin_words_n (lang, "Decide the level of %u service",
                              "Decide the level of %u services", undecided));
  add_counted (steps, "catalogue", "no-reason", counts->no_reason,
               fujin_words_n (lang, "Give a reason for %u unnecessary service",
                              "Give a reason for %u unnecessary services", counts->no_reason));
}

static void
add_pattern_steps (GPtrArray    *steps,
                   FujinProject *project,
                   FujinLang     lang)
{
  if (!fujin_project_get_present_pattern (project))
    add (steps, "assignment", "", 0,
         g_strdup (fujin_words (lang, "Choose the present organisation pattern")));
  if (!fujin_project_get_target_pattern (project))
    add (steps, "assignment", "", 0,
         g_strdup (fujin_words (lang, "Choose the target organisation pattern")));
}

static void
add_assignment_steps (GPtrArray        *steps,
                      FujinProject     *project,
                      const FujinTally *tally,
                      const Counts     *counts,
                      FujinLang         lang)
{
  guint unassigned = tally->n_kinds[FUJIN_ASSIGNMENT_UNASSIGNED];

  if (fujin_project_get_n_teams (project) == 0)
    add (steps, "assignment", "", 0, g_strdup (fujin_words (lang, "Make the first team")));
  add_counted (steps, "assignment", "unassigned", unassigned,
               fujin_words_n (lang, "Assign %u service to a team", "Assign %u services to teams",
                              unassigned));
  if (counts->breaks > 0)
    add (steps, "assignment", "pattern", counts->breaks,
         /* Translators: %1$u is how many, %2$d a pattern */
         g_strdup_printf (fujin_words_n (lang,
                                         "Review %1$u assignment that does not fit pattern %2$d",
                                         "Review %1$u assignments that do not fit pattern %2$d",
                                         counts->breaks),
                          counts->breaks, judging_pattern (project)));
}

static void
add_portfolio_steps (GPtrArray    *steps,
                     const Counts *counts,
                     FujinLang     lang)
{
  add_counted (steps, "portfolio", "unscored", counts->unscored,
               fujin_words_n (lang, "Score the As-Is of %u service",
                              "Score the As-Is of %u services", counts->unscored));
  add_counted (steps, "portfolio", "no-target", counts->no_target,
               fujin_words_n (lang, "Set the To-Be of %u service",
                              "Set the To-Be of %u services", counts->no_target));
  add_counted (steps, "portfolio", "other-scale", counts->other_scale,
               fujin_words_n (lang,
                              /* Translators: who carries it changed, and so did the scale */
                              "Score again %u service whose scale changed with its teams",
                              "Score again %u services whose scale changed with their teams",
                              counts->other_scale));
}

/**
 * fujin_progress_next_steps:
 * @project: a project
 * @lang: a language
 *
 * What is left to do, in the order of the phases. Walks over all plans once, so it is meant for
 * a burst of changes, not for each one.
 *
 * Returns: (transfer full) (element-type FujinNextStep): the steps; those with nothing to do are
 *   left out
 */
GPtrArray *
fujin_progress_next_steps (FujinProject *project,
                           FujinLang     lang)
{
  GPtrArray *steps = g_ptr_array_new_with_free_func ((GDestroyNotify) fujin_next_step_free);
  guint gaps = fujin_gap_count (project);
  Counts counts = { 0 };
  FujinTally tally;

  fujin_project_get_total (project, &tally);
  for (guint i = 0; i < fujin_project_get_n_plans (project); i++)
    count_plan (&counts, fujin_project_get_plan (project, i), judging_pattern (project));

  add_catalogue_steps (steps, &tally, &counts, lang);
  add_pattern_steps (steps, project, lang);
  add_assignment_steps (steps, project, &tally, &counts, lang);
  add_portfolio_steps (steps, &counts, lang);
  add_counted (steps, "charts", "gaps", gaps,
               fujin_words_n (lang, "Look at the gap of %u service",
                              "Look at the gaps of %u services", gaps));
  return steps;
}

/**
 * fujin_next_step_free:
 * @step: (transfer full) (nullable): a step
 *
 * Frees @step.
 */
void
fujin_next_step_free (FujinNextStep *step)
{
  if (!step)
    return;
  g_free (step->text);
  g_free (step);
}
