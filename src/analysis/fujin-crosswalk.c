/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-crosswalk.h"

#include "fujin-edit-tie.h"
#include "fujin-record-list.h"

static void
add (GArray      *ties,
     const char  *target,
     FujinRecord *record,
     gboolean     is_proposed)
{
  FujinCrosswalkTie tie = { fujin_library_find (fujin_library_get_default (), target),
                            FUJIN_CROSSWALK_PROPOSED, "" };

  /* A newer program may know rows that this one does not. */
  if (tie.row == NULL)
    return;
  if (record != NULL)
    {
      gboolean removed = fujin_record_get_choice (record, FUJIN_LINK_STATE) == FUJIN_LINK_REMOVED;

      if (removed && !is_proposed)
        return;
      tie.state = removed ? FUJIN_CROSSWALK_REMOVED
                  : is_proposed ? FUJIN_CROSSWALK_CHANGED : FUJIN_CROSSWALK_ADDED;
      tie.reason = fujin_record_get (record, FUJIN_LINK_REASON);
    }
  g_array_append_val (ties, tie);
}

/**
 * fujin_crosswalk_list:
 * @project: a project
 * @plan: one of its plans
 *
 * Lists what a service is tied to in other sources: what the library proposes, in its order, with
 * what this project says of it, and then what the project adds.
 *
 * Returns: (transfer full) (element-type FujinCrosswalkTie): the ties; valid until the project is
 *   edited
 */
GArray *
fujin_crosswalk_list (FujinProject     *project,
                      FujinServicePlan *plan)
{
  GArray *ties = g_array_new (FALSE, TRUE, sizeof (FujinCrosswalkTie));
  const FujinCrosswalkLink *link;
  FujinRecordList *list;

  g_return_val_if_fail (FUJIN_IS_PROJECT (project) && FUJIN_IS_SERVICE_PLAN (plan), ties);

  link = fujin_library_find_link (fujin_library_get_default (),
                                  fujin_service_plan_get_code (plan));
  for (guint i = 0; link != NULL && link->to[i] != NULL; i++)
    add (ties, link->to[i], fujin_project_find_tie (project, plan, link->to[i]), TRUE);
  list = fujin_project_get_records (project, FUJIN_RECORD_LINK);
  for (guint i = 0; i < fujin_record_list_get_n (list); i++)
    {
      FujinRecord *record = fujin_record_list_peek (list, i);
      const char *target = fujin_record_get (record, FUJIN_LINK_TARGET);

      if (g_str_equal (fujin_record_get (record, FUJIN_LINK_SERVICE),
                       fujin_service_plan_get_id (plan))
          && !fujin_tie_is_proposed (plan, target))
        add (ties, target, record, FALSE);
    }
  return ties;
}
