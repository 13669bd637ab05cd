/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-project.h"
#include "fujin-record.h"

/* What a record points at. */

static gboolean
holds_plans (const FujinRecordField *field)
{
  return field->type == FUJIN_VALUE_PLAN || field->type == FUJIN_VALUE_PLANS;
}

/**
 * fujin_record_list_plans:
 * @self: a record
 *
 * Returns: (transfer container) (element-type FujinServicePlan): the service plans it speaks of
 */
GPtrArray *
fujin_record_list_plans (FujinRecord *self)
{
  const FujinRecordFormat *format = fujin_record_get_format (self);
  FujinProject *project = fujin_record_get_project (self);
  GPtrArray *plans = g_ptr_array_new ();

  for (guint field = 0; project != NULL && field < format->n_fields; field++)
    {
      g_auto (GStrv) ids = NULL;

      if (!holds_plans (&format->fields[field]))
        continue;
      ids = fujin_record_dup_ids (self, field);
      for (guint i = 0; ids[i] != NULL; i++)
        {
          FujinServicePlan *plan = fujin_project_find_plan (project, ids[i]);

          if (plan != NULL)
            g_ptr_array_add (plans, plan);
        }
    }
  return plans;
}

/**
 * fujin_record_list_teams:
 * @self: a record
 *
 * Returns: (transfer container) (element-type FujinTeam): the teams it names, in its order
 */
GPtrArray *
fujin_record_list_teams (FujinRecord *self)
{
  const FujinRecordFormat *format = fujin_record_get_format (self);
  FujinProject *project = fujin_record_get_project (self);
  GPtrArray *teams = g_ptr_array_new ();

  for (guint field = 0; project != NULL && field < format->n_fields; field++)
    {
      g_auto (GStrv) ids = NULL;

      if (format->fields[field].type != FUJIN_VALUE_TEAM &&
          format->fields[field].type != FUJIN_VALUE_TEAMS)
        continue;
      ids = fujin_record_dup_ids (self, field);
      for (guint i = 0; ids[i] != NULL; i++)
        {
          FujinTeam *team = fujin_project_find_team (project, ids[i]);

          if (team != NULL)
            g_ptr_array_add (teams, team);
        }
    }
  return teams;
}

/**
 * fujin_record_get_number:
 * @self: a record
 * @field: number of a field that holds a number
 *
 * Returns: the number, -1 when none is given
 */
int
fujin_record_get_number (FujinRecord *self,
                         guint        field)
{
  const char *value = fujin_record_get (self, field);

  return *value ? (int) g_ascii_strtoll (value, NULL, 10) : -1;
}

/**
 * fujin_record_find_team:
 * @self: a record
 *
 * Returns: (transfer none) (nullable): the team it names
 */
FujinTeam *
fujin_record_find_team (FujinRecord *self)
{
  const FujinRecordFormat *format = fujin_record_get_format (self);
  FujinProject *project = fujin_record_get_project (self);

  for (guint field = 0; project != NULL && field < format->n_fields; field++)
    if (format->fields[field].type == FUJIN_VALUE_TEAM)
      return fujin_project_find_team (project, fujin_record_get (self, field));
  return NULL;
}
