/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-merge-private.h"

#include "fujin-attached.h"
#include "fujin-edit-state.h"
#include "fujin-project-private.h"
#include "fujin-record-private.h"

/* A side may have gone to another branch: its plans are then those of the branch, and what the
 * other side edits lies frozen in it. Both sides are compared on the line that the base is on. */

static void
share_with (FujinProject *from,
            FujinProject *to)
{
  fujin_attached_share (from, to);
  fujin_attached_set_minor (to, fujin_attached_get_minor (from));
  for (guint i = 0; i < fujin_project_get_n_teams (from); i++)
    {
      FujinTeam *team = fujin_project_get_team (from, i);

      fujin_attached_share (team, fujin_project_find_team (to, fujin_team_get_id (team)));
    }
  for (guint i = 0; i < fujin_project_get_n_plans (from); i++)
    {
      FujinServicePlan *plan = fujin_project_get_plan (from, i);

      fujin_attached_share (plan, fujin_project_find_plan (to, fujin_service_plan_get_id (plan)));
    }
}

static void
share_with_records (FujinProject *from,
                    FujinProject *to)
{
  for (guint kind = 0; kind < FUJIN_N_RECORD_KINDS; kind++)
    {
      FujinRecordList *list = fujin_project_get_records (from, kind);

      for (guint i = 0; i < fujin_record_list_get_n (list); i++)
        {
          FujinRecord *record = fujin_record_list_peek (list, i);

          fujin_attached_share (record,
                                fujin_record_list_find (fujin_project_get_records (to, kind),
                                                        fujin_record_get_id (record)));
        }
    }
}

/* Frozen plans are never changed: the copy has the same ones. */
static void
copy_versions (FujinProject *from,
               FujinProject *to)
{
  FujinRecordList *list = fujin_project_get_records (from, FUJIN_RECORD_SNAPSHOT);
  guint n_fields = fujin_record_format_get (FUJIN_RECORD_SNAPSHOT)->n_fields;

  for (guint i = 0; i < fujin_record_list_get_n (list); i++)
    {
      FujinRecord *version = fujin_record_list_peek (list, i);
      g_autoptr (FujinRecord) copy = _fujin_record_new (
        FUJIN_RECORD_SNAPSHOT, fujin_record_get_id (version), fujin_record_get_content (version));

      for (guint field = 0; field < n_fields; field++)
        _fujin_record_set_field (copy, field, fujin_record_get (version, field));
      _fujin_project_insert_record (to, copy);
    }
}

/* All of a project: versions, branches and what only a newer version knows as well. */
FujinProject *
_fujin_merge_copy (FujinProject *project)
{
  FujinProject *copy = fujin_project_copy (project);

  copy_versions (project, copy);
  share_with (project, copy);
  share_with_records (project, copy);
  return copy;
}

/* Returns whether the project is on the line now. */
gboolean
_fujin_merge_switch (FujinProject *project,
                     const char   *branch)
{
  FujinRecordList *list = fujin_project_get_records (project, FUJIN_RECORD_SNAPSHOT);
  FujinRecord *record = *branch != '\0' ? fujin_record_list_find (list, branch) : NULL;

  if (g_str_equal (fujin_project_get_branch (project), branch))
    return TRUE;
  if (*branch != '\0' && record == NULL)
    return FALSE;
  return fujin_edit_switch_branch (project, record);
}

/* The project itself when it is on the line, or when the line is not there any more. */
FujinProject *
_fujin_merge_to_line (FujinProject *project,
                      const char   *branch)
{
  g_autoptr (FujinProject) copy = NULL;

  if (g_str_equal (fujin_project_get_branch (project), branch))
    return g_object_ref (project);
  copy = _fujin_merge_copy (project);
  if (!_fujin_merge_switch (copy, branch))
    return g_object_ref (project);
  return g_steal_pointer (&copy);
}
