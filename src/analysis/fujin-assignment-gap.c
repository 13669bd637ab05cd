/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-assignment-gap.h"

#include "fujin-pattern-advice.h"

/* On the insource scale 2 is "the person in charge can do it" and 3 "another can stand in for
 * part of it": from 4 on it no longer depends on a person (textbook 8.3). */
#define PERSON_LOW 2
#define PERSON_HIGH 3

/**
 * fujin_assignment_gap_is_on_one_person:
 * @plan: a service plan
 *
 * Whether the service hangs on one person: a single team of our own carries it, and its As-Is of
 * 2 or 3 on the insource scale says that nobody else can take it over. Where To-Be is no higher
 * than 3, the organisation has accepted that, and the textbook sees no problem (8.3). That the
 * score is read together with the number of teams is our own reasoning.
 *
 * Returns: whether it does
 */
gboolean
fujin_assignment_gap_is_on_one_person (FujinServicePlan *plan)
{
  int as_is = fujin_service_plan_get_as_is (plan);
  int to_be = fujin_service_plan_get_to_be (plan);

  return fujin_service_plan_get_kind (plan) == FUJIN_ASSIGNMENT_INSOURCE
         && fujin_assignments_get_n_teams (fujin_service_plan_get_assignments (plan)) == 1
         && !fujin_service_plan_on_other_scale (plan, FALSE)
         && as_is >= PERSON_LOW && as_is <= PERSON_HIGH
         && (to_be == FUJIN_SCORE_NONE || to_be > PERSON_HIGH);
}

/**
 * fujin_assignment_gap_is_handed_over:
 * @plan: a service plan
 *
 * Whether the service was handed over and left to itself: carried outside only, and its As-Is on
 * the outsource scale is 1 (reports are not read) or 2 (neither the service nor its results are
 * understood). The textbook warns of it in 8.3; that it is a gap of the assignment is our own
 * reasoning.
 *
 * Returns: whether it was
 */
gboolean
fujin_assignment_gap_is_handed_over (FujinServicePlan *plan)
{
  int as_is = fujin_service_plan_get_as_is (plan);

  return fujin_service_plan_get_kind (plan) == FUJIN_ASSIGNMENT_OUTSOURCE
         && !fujin_service_plan_on_other_scale (plan, FALSE) && (as_is == 1 || as_is == 2);
}

/**
 * fujin_assignment_gap_find:
 * @plan: a service plan
 *
 * Phase 2 of the evaluation (textbook 3.4): whether the assignment matches reality, and whether
 * any is missing. What the textbook names is "unassigned"; the other kinds are our own reasoning
 * from 6.3 and 8.3. A service out of scope has no such gap. Where several teams carry a service
 * one always leads, so a missing lead cannot be found.
 *
 * Returns: the kinds found, as bits
 */
guint
fujin_assignment_gap_find (FujinServicePlan *plan)
{
  FujinProject *project;
  guint kinds = 0;

  g_return_val_if_fail (FUJIN_IS_SERVICE_PLAN (plan), 0);

  project = fujin_service_plan_get_project (plan);
  if (project == NULL || !fujin_service_plan_in_scope (plan))
    return 0;
  if (fujin_service_plan_get_kind (plan) == FUJIN_ASSIGNMENT_UNASSIGNED)
    return FUJIN_GAP_BIT (FUJIN_GAP_UNASSIGNED);
  if (fujin_assignment_gap_is_on_one_person (plan))
    kinds |= FUJIN_GAP_BIT (FUJIN_GAP_ON_ONE_PERSON);
  if (fujin_assignment_gap_is_handed_over (plan))
    kinds |= FUJIN_GAP_BIT (FUJIN_GAP_HANDED_OVER);
  if (fujin_pattern_advice_breaks (plan, fujin_project_get_present_pattern (project)))
    kinds |= FUJIN_GAP_BIT (FUJIN_GAP_PRESENT_PATTERN);
  if (fujin_pattern_advice_breaks (plan, fujin_project_get_target_pattern (project)))
    kinds |= FUJIN_GAP_BIT (FUJIN_GAP_TARGET_PATTERN);
  return kinds;
}
