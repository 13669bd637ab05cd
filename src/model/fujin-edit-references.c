/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-edit-private.h"
#include "fujin-record-list.h"

/* What pointed at a thing lets go of it in the step that removes the thing. */

static char *
without_id (const char *ids,
            const char *id)
{
  g_auto (GStrv) parts = g_strsplit (ids, " ", -1);
  GString *rest = g_string_new (NULL);

  for (guint i = 0; parts[i]; i++)
    if (!g_str_equal (parts[i], id))
      g_string_append_printf (rest, "%s%s", rest->len > 0 ? " " : "", parts[i]);
  return g_string_free (rest, FALSE);
}

/* A record of just this service goes, one of several services forgets this one. */
static void
forget_plan_in (FujinStep   *step,
                FujinRecord *record,
                const char  *id)
{
  const FujinRecordFormat *format = fujin_record_get_format (record);

  for (guint field = 0; field < format->n_fields; field++)
    {
      g_autofree char *rest = NULL;

      if (format->fields[field].type == FUJIN_VALUE_PLAN)
        {
          fujin_step_remove_record (step, record);
          return;
        }
      if (format->fields[field].type != FUJIN_VALUE_PLANS)
        continue;
      rest = without_id (fujin_record_get (record, field), id);
      fujin_step_record_value (step, record, field, rest);
    }
}

void
_fujin_edit_forget_plan (FujinProject     *project,
                         FujinStep        *step,
                         FujinServicePlan *plan)
{
  const char *id = fujin_service_plan_get_id (plan);

  for (guint kind = 0; kind < FUJIN_N_RECORD_KINDS; kind++)
    {
      GPtrArray *found = fujin_record_list_get_for (fujin_project_get_records (project, kind), id);
      g_autoptr (GPtrArray) records = found ? g_ptr_array_copy (found, NULL, NULL) : NULL;

      for (guint i = 0; records && i < records->len; i++)
        forget_plan_in (step, g_ptr_array_index (records, i), id);
    }
}

static void
forget_team_in (FujinStep   *step,
                FujinRecord *record,
                const char  *id)
{
  const FujinRecordFormat *format = fujin_record_get_format (record);

  for (guint field = 0; field < format->n_fields; field++)
    if (format->fields[field].type == FUJIN_VALUE_TEAM ||
        format->fields[field].type == FUJIN_VALUE_TEAMS)
      {
        g_autofree char *rest = without_id (fujin_record_get (record, field), id);

        fujin_step_record_value (step, record, field, rest);
      }
}

/* A post remembers whose it was: nobody keeps it until somebody else is named. */
static void
leave_post (FujinStep   *step,
            FujinRecord *record,
            FujinTeam   *team)
{
  if (fujin_record_get_kind (record) == FUJIN_RECORD_POST &&
      g_str_equal (fujin_record_get (record, FUJIN_POST_TEAM), fujin_team_get_id (team)))
    fujin_step_record_value (step, record, FUJIN_POST_LEFT_BY, fujin_team_get_name (team));
}

void
_fujin_edit_forget_team (FujinProject *project,
                         FujinStep    *step,
                         FujinTeam    *team)
{
  for (guint kind = 0; kind < FUJIN_N_RECORD_KINDS; kind++)
    {
      FujinRecordList *records = fujin_project_get_records (project, kind);

      for (guint i = 0; i < fujin_record_list_get_n (records); i++)
        {
          FujinRecord *record = fujin_record_list_peek (records, i);

          leave_post (step, record, team);
          forget_team_in (step, record, fujin_team_get_id (team));
        }
    }
}
