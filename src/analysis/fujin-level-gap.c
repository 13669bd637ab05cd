/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-level-gap.h"

/**
 * fujin_level_gap_find_decision:
 * @plan: a service plan
 * @about: what the decision is about
 *
 * Returns: (transfer none) (nullable): the decision on record
 */
FujinRecord *
fujin_level_gap_find_decision (FujinServicePlan   *plan,
                               FujinDecisionAbout  about)
{
  FujinProject *project = fujin_service_plan_get_project (plan);
  GPtrArray *records;

  if (project == NULL)
    return NULL;
  records = fujin_record_list_get_for (fujin_project_get_records (project, FUJIN_RECORD_DECISION),
                                       fujin_service_plan_get_id (plan));
  for (guint i = 0; records != NULL && i < records->len; i++)
    {
      FujinRecord *record = g_ptr_array_index (records, i);

      if (fujin_record_get_choice (record, FUJIN_DECISION_ABOUT) == (int) about)
        return record;
    }
  return NULL;
}

/**
 * fujin_level_gap_get_grounds:
 * @plan: a service plan
 *
 * Returns: (transfer none): why it is unnecessary: the plan's own reason, or else the one of the
 *   decision on record; "" when there is none
 */
const char *
fujin_level_gap_get_grounds (FujinServicePlan *plan)
{
  const char *reason = fujin_service_plan_get_reason (plan);
  FujinRecord *decision;

  if (*reason != '\0')
    return reason;
  decision = fujin_level_gap_find_decision (plan, FUJIN_ABOUT_UNNECESSARY);
  return decision != NULL ? fujin_record_get (decision, FUJIN_DECISION_REASON) : "";
}

/**
 * fujin_level_gap_is_due:
 * @decision: (nullable): a decision
 * @today: (nullable): the day as YYYY-MM-DD; %NULL for no day, on which nothing is due
 *
 * Returns: whether the decision has a day to look again and it has come
 */
gboolean
fujin_level_gap_is_due (FujinRecord *decision,
                        const char  *today)
{
  const char *review;

  if (decision == NULL || today == NULL)
    return FALSE;
  review = fujin_record_get (decision, FUJIN_DECISION_REVIEW);
  return *review != '\0' && g_strcmp0 (review, today) <= 0;
}

/**
 * fujin_level_gap_list_relying:
 * @plan: a service plan
 *
 * Returns: (transfer container) (element-type FujinServicePlan): the Basic services whose
 *   description in the list of services points to @plan, by code
 */
GPtrArray *
fujin_level_gap_list_relying (FujinServicePlan *plan)
{
  const FujinService *service = fujin_service_plan_get_service (plan);
  FujinProject *project = fujin_service_plan_get_project (plan);
  GPtrArray *relying = g_ptr_array_new ();

  if (service == NULL || project == NULL)
    return relying;
  for (char **id = service->related_from; id != NULL && *id != NULL; id++)
    {
      FujinServicePlan *from = fujin_project_find_plan (project, *id);

      if (from != NULL && fujin_service_plan_get_level (from) == FUJIN_LEVEL_BASIC)
        g_ptr_array_add (relying, from);
    }
  return relying;
}

/* "Not being done" is 1 on the insource scale (textbook 8.3); on the outsource scale 1 says that
 * reports are not read, which is no matter of the level. */
static gboolean
is_out_of_use (FujinServicePlan *plan)
{
  int as_is = fujin_service_plan_get_as_is (plan);

  if (as_is == FUJIN_SCORE_NOT_EVALUATED)
    return TRUE;
  if (as_is == 1)
    return fujin_service_plan_get_as_is_scale (plan) != FUJIN_ASSIGNMENT_OUTSOURCE;
  return as_is == FUJIN_SCORE_NONE
         && fujin_service_plan_get_kind (plan) == FUJIN_ASSIGNMENT_UNASSIGNED;
}

static guint
find_unnecessary (FujinServicePlan *plan,
                  const char       *today)
{
  FujinRecord *decision = fujin_level_gap_find_decision (plan, FUJIN_ABOUT_UNNECESSARY);
  g_autoptr (GPtrArray) relying = fujin_level_gap_list_relying (plan);
  guint kinds = 0;

  if (*fujin_level_gap_get_grounds (plan) == '\0')
    kinds |= FUJIN_GAP_BIT (FUJIN_GAP_NO_GROUNDS);
  if (fujin_level_gap_is_due (decision, today))
    kinds |= FUJIN_GAP_BIT (FUJIN_GAP_REVIEW_DUE);
  if (fujin_service_plan_get_kind (plan) != FUJIN_ASSIGNMENT_UNASSIGNED)
    kinds |= FUJIN_GAP_BIT (FUJIN_GAP_STILL_CARRIED);
  if (relying->len > 0)
    kinds |= FUJIN_GAP_BIT (FUJIN_GAP_RELIED_ON);
  return kinds;
}

/**
 * fujin_level_gap_find:
 * @plan: a service plan
 * @today: (nullable): the day as YYYY-MM-DD; without one no review is due
 *
 * Phase 1 of the evaluation (textbook 3.4): whether the chosen services and levels still fit.
 * The textbook asks the question and gives no list of answers. From it come: a level that was
 * never chosen (5.2), "unnecessary" without grounds or with its review due (5.2, 8.3), and what
 * is Basic or Standard but is not done. That "unnecessary" is carried all the same, or pointed to
 * by Basic services, is our own reasoning.
 *
 * Returns: the kinds found, as bits
 */
guint
fujin_level_gap_find (FujinServicePlan *plan,
                      const char       *today)
{
  g_return_val_if_fail (FUJIN_IS_SERVICE_PLAN (plan), 0);

  switch (fujin_service_plan_get_level (plan))
    {
    case FUJIN_LEVEL_UNDECIDED:
      return FUJIN_GAP_BIT (FUJIN_GAP_UNDECIDED);
    case FUJIN_LEVEL_BASIC:
    case FUJIN_LEVEL_STANDARD:
      return is_out_of_use (plan) ? FUJIN_GAP_BIT (FUJIN_GAP_OUT_OF_USE) : 0;
    case FUJIN_LEVEL_UNNECESSARY:
      return find_unnecessary (plan, today);
    case FUJIN_LEVEL_ADVANCED:
    case FUJIN_LEVEL_OPTIONAL:
    default:
      return 0;
    }
}
