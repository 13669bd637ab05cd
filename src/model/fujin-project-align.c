/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-project-align.h"

#include "fujin-comparison.h"
#include "fujin-project-private.h"
#include "fujin-record-private.h"
#include "fujin-service-plan-private.h"
#include "fujin-strings.h"
#include "fujin-team-private.h"

/* A line break, which no name holds, stands between the parts of a key. */
static char *
dup_team_key (FujinTeam *team)
{
  return g_strdup_printf ("%d\n%s", fujin_team_get_external (team), fujin_team_get_name (team));
}

static char *
dup_plan_key (FujinServicePlan *plan)
{
  return g_strdup_printf ("%s\n%s", fujin_service_plan_get_category (plan)->id,
                          fujin_service_plan_get_name (plan, FUJIN_LANG_EN));
}

/* By key, the ids of what only @with has; where two are called the same, the first one's. */
static GHashTable *
list_free_teams (FujinProject *project,
                 FujinProject *with)
{
  GHashTable *ids = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = fujin_project_get_n_teams (with); i-- > 0;)
    {
      FujinTeam *team = fujin_project_get_team (with, i);
      const char *id = fujin_team_get_id (team);

      if (*fujin_team_get_name (team) != '\0' && fujin_project_find_team (project, id) == NULL)
        g_hash_table_insert (ids, dup_team_key (team), (gpointer) id);
    }
  return ids;
}

static GHashTable *
list_free_plans (FujinProject *project,
                 FujinProject *with)
{
  GHashTable *ids = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = fujin_project_get_n_plans (with); i-- > 0;)
    {
      FujinServicePlan *plan = fujin_project_get_plan (with, i);
      const char *id = fujin_service_plan_get_id (plan);

      if (fujin_service_plan_is_own (plan) && fujin_project_find_plan (project, id) == NULL)
        g_hash_table_insert (ids, dup_plan_key (plan), (gpointer) id);
    }
  return ids;
}

/* Each free id is given away once. */
static void
pair (GHashTable *names,
      GHashTable *ids,
      const char *key,
      const char *id)
{
  gpointer other = g_hash_table_lookup (ids, key);

  if (other == NULL)
    return;
  g_hash_table_insert (names, g_strdup (id), g_strdup (other));
  g_hash_table_remove (ids, key);
}

/* Old id to new one of what is to be called as in @with. */
static GHashTable *
list_names (FujinProject *project,
            FujinProject *with)
{
  GHashTable *names = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  g_autoptr (GHashTable) teams = list_free_teams (project, with);
  g_autoptr (GHashTable) plans = list_free_plans (project, with);

  for (guint i = 0; i < fujin_project_get_n_teams (project); i++)
    {
      FujinTeam *team = fujin_project_get_team (project, i);
      g_autofree char *key = dup_team_key (team);

      if (fujin_project_find_team (with, fujin_team_get_id (team)) == NULL)
        pair (names, teams, key, fujin_team_get_id (team));
    }
  for (guint i = 0; i < fujin_project_get_n_plans (project); i++)
    {
      FujinServicePlan *plan = fujin_project_get_plan (project, i);
      g_autofree char *key = dup_plan_key (plan);

      if (fujin_service_plan_is_own (plan) &&
          fujin_project_find_plan (with, fujin_service_plan_get_id (plan)) == NULL)
        pair (names, plans, key, fujin_service_plan_get_id (plan));
    }
  return names;
}

static void
name_teams (FujinProject *copy,
            GHashTable   *names)
{
  for (guint i = 0; i < fujin_project_get_n_teams (copy); i++)
    {
      FujinTeam *team = fujin_project_get_team (copy, i);
      const char *id = g_hash_table_lookup (names, fujin_team_get_id (team));

      if (id == NULL)
        continue;
      g_hash_table_remove (copy->teams_by_id, fujin_team_get_id (team));
      _fujin_team_set_id (team, id);
      g_hash_table_insert (copy->teams_by_id, (gpointer) fujin_team_get_id (team), team);
    }
}

static void
name_plans (FujinProject *copy,
            GHashTable   *names)
{
  for (guint i = 0; i < fujin_project_get_n_plans (copy); i++)
    {
      FujinServicePlan *plan = fujin_project_get_plan (copy, i);
      const char *id = g_hash_table_lookup (names, plan->id);

      if (id == NULL)
        continue;
      g_hash_table_remove (copy->plans_by_id, plan->id);
      fujin_set_str (&plan->id, id);
      g_hash_table_insert (copy->plans_by_id, plan->id, plan);
    }
}

static void
name_in_field (FujinRecord *record,
               guint        field,
               GHashTable  *names)
{
  g_auto (GStrv) ids = fujin_record_dup_ids (record, field);
  g_autofree char *value = NULL;

  for (guint i = 0; ids[i] != NULL; i++)
    {
      const char *id = g_hash_table_lookup (names, ids[i]);

      if (id != NULL)
        fujin_set_str (&ids[i], id);
    }
  value = g_strjoinv (" ", ids);
  _fujin_record_set_field (record, field, value);
}

static void
name_in_record (FujinRecord *record,
                GHashTable  *names)
{
  const FujinRecordFormat *format = fujin_record_get_format (record);

  for (guint field = 0; field < format->n_fields; field++)
    if (format->fields[field].type == FUJIN_VALUE_TEAM ||
        format->fields[field].type == FUJIN_VALUE_TEAMS ||
        format->fields[field].type == FUJIN_VALUE_PLAN ||
        format->fields[field].type == FUJIN_VALUE_PLANS)
      name_in_field (record, field, names);
}

static void
name_in_records (FujinProject *copy,
                 GHashTable   *names)
{
  for (guint kind = 0; kind < FUJIN_N_RECORD_KINDS; kind++)
    {
      FujinRecordList *list = fujin_project_get_records (copy, kind);

      for (guint i = 0; i < fujin_record_list_get_n (list); i++)
        name_in_record (fujin_record_list_peek (list, i), names);
    }
}

/**
 * fujin_project_align:
 * @project: a project
 * @with: the project that it is to be compared with
 *
 * Two files made apart from each other give their teams and own services ids of their own. This
 * makes a copy of @project in which the teams that @with has under the very same name on the same
 * side (and no other id says so) go by the ids of @with, and so do own services of the same name
 * in the same category; records follow. It is for comparing only: what is taken over from such a
 * copy would no longer be what the file holds.
 *
 * Returns: (transfer full): the copy, or @project itself where ids say all there is to say
 */
FujinProject *
fujin_project_align (FujinProject *project,
                     FujinProject *with)
{
  g_autoptr (GHashTable) names = NULL;
  FujinProject *copy;

  g_return_val_if_fail (FUJIN_IS_PROJECT (project), NULL);
  g_return_val_if_fail (FUJIN_IS_PROJECT (with), NULL);

  names = list_names (project, with);
  if (g_hash_table_size (names) == 0)
    return g_object_ref (project);
  copy = fujin_project_copy (project);
  name_teams (copy, names);
  name_plans (copy, names);
  name_in_records (copy, names);
  return copy;
}
