/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-edit-tie.h"

#include "fujin-edit-record.h"
#include "fujin-library.h"
#include "fujin-record-list.h"

/* Services tied to rows of the library: what is proposed there may be added to or taken off. */

/**
 * fujin_tie_is_proposed:
 * @plan: a plan
 * @target: a row of the library, as source:row
 *
 * Returns: whether the library proposes to tie the service to that row
 */
gboolean
fujin_tie_is_proposed (FujinServicePlan *plan,
                       const char       *target)
{
  const FujinCrosswalkLink *link = fujin_library_find_link (
    fujin_library_get_default (), fujin_service_plan_get_code (plan));

  return link != NULL && g_strv_contains ((const char *const *) link->to, target);
}

/**
 * fujin_project_find_tie:
 * @project: a project
 * @plan: one of its plans
 * @target: a row of the library, as source:row
 *
 * Returns: (transfer none) (nullable): what the project says otherwise than the library; %NULL when
 *   it leaves the tie as it is
 */
FujinRecord *
fujin_project_find_tie (FujinProject     *project,
                        FujinServicePlan *plan,
                        const char       *target)
{
  FujinRecordList *list = fujin_project_get_records (project, FUJIN_RECORD_LINK);
  const char *id = fujin_service_plan_get_id (plan);

  for (guint i = 0; i < fujin_record_list_get_n (list); i++)
    {
      FujinRecord *record = fujin_record_list_peek (list, i);

      if (g_str_equal (fujin_record_get (record, FUJIN_LINK_SERVICE), id)
          && g_str_equal (fujin_record_get (record, FUJIN_LINK_TARGET), target))
        return record;
    }
  return NULL;
}

static gboolean
remove_record (FujinProject *project,
               FujinRecord  *record)
{
  g_autoptr (GPtrArray) one = g_ptr_array_new ();

  g_ptr_array_add (one, record);
  return fujin_edit_remove_records (project, one);
}

static gboolean
add_record (FujinProject     *project,
            FujinServicePlan *plan,
            const char       *target,
            gboolean          tied,
            const char       *reason)
{
  const char *values[FUJIN_RECORD_MAX_FIELDS] = {
    [FUJIN_LINK_SERVICE] = fujin_service_plan_get_id (plan),
    [FUJIN_LINK_TARGET] = target,
    [FUJIN_LINK_STATE] = tied ? "added" : "removed",
    [FUJIN_LINK_REASON] = reason,
  };

  return fujin_edit_add_record (project, FUJIN_RECORD_LINK, NULL, values) != NULL;
}

/**
 * fujin_edit_set_tie:
 * @project: a project
 * @plan: one of its plans
 * @target: a row of the library, as source:row
 * @tied: whether the service is tied to it
 *
 * Ties a service to a row of the library, or takes the tie off. What is then as the library
 * proposes it needs no record, and leaves none.
 *
 * Returns: whether anything changed
 */
gboolean
fujin_edit_set_tie (FujinProject     *project,
                    FujinServicePlan *plan,
                    const char       *target,
                    gboolean          tied)
{
  FujinRecord *record;

  g_return_val_if_fail (FUJIN_IS_PROJECT (project), FALSE);
  g_return_val_if_fail (FUJIN_IS_SERVICE_PLAN (plan) && target != NULL, FALSE);

  record = fujin_project_find_tie (project, plan, target);
  if (record != NULL && !tied == !fujin_tie_is_proposed (plan, target))
    return remove_record (project, record);
  if (record != NULL)
    return fujin_edit_set_record (project, record, FUJIN_LINK_STATE, tied ? "added" : "removed");
  if (!tied == !fujin_tie_is_proposed (plan, target))
    return FALSE;
  return add_record (project, plan, target, tied, NULL);
}

/**
 * fujin_edit_set_tie_reason:
 * @project: a project
 * @plan: one of its plans
 * @target: a row of the library, as source:row
 * @reason: why the service is tied to it, or is not; "" for nothing
 *
 * Says why a tie is as it is. A proposed tie with a reason of one's own counts as added.
 *
 * Returns: whether anything changed
 */
gboolean
fujin_edit_set_tie_reason (FujinProject     *project,
                           FujinServicePlan *plan,
                           const char       *target,
                           const char       *reason)
{
  FujinRecord *record;

  g_return_val_if_fail (FUJIN_IS_PROJECT (project), FALSE);
  g_return_val_if_fail (FUJIN_IS_SERVICE_PLAN (plan) && target != NULL && reason != NULL, FALSE);

  record = fujin_project_find_tie (project, plan, target);
  if (record == NULL)
    return *reason != '\0' && fujin_tie_is_proposed (plan, target)
           && add_record (project, plan, target, TRUE, reason);
  if (*reason == '\0' && fujin_tie_is_proposed (plan, target)
      && fujin_record_get_choice (record, FUJIN_LINK_STATE) == FUJIN_LINK_ADDED)
    return remove_record (project, record);
  return fujin_edit_set_record (project, record, FUJIN_LINK_REASON, reason);
}
