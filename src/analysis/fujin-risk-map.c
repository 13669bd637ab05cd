/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-risk-map.h"

#include <string.h>

/* From this score on a service answers a risk: 3 is the first at which it does not hang on what
 * one person happens to do. */
#define GOOD_FROM 3

/**
 * fujin_risk_map_judge:
 * @plan: a service plan
 *
 * A score that was given on another scale says nothing about who carries the service now.
 *
 * Returns: what the service does against a risk that it is named for
 */
FujinRiskPart
fujin_risk_map_judge (FujinServicePlan *plan)
{
  int as_is;

  g_return_val_if_fail (FUJIN_IS_SERVICE_PLAN (plan), FUJIN_RISK_PART_UNASSIGNED);

  as_is = fujin_service_plan_get_as_is (plan);
  if (!fujin_service_plan_in_scope (plan))
    return FUJIN_RISK_PART_UNNECESSARY;
  if (fujin_service_plan_get_kind (plan) == FUJIN_ASSIGNMENT_UNASSIGNED)
    return FUJIN_RISK_PART_UNASSIGNED;
  if (as_is < 1 || as_is > FUJIN_SCORE_MAX ||
      fujin_service_plan_on_other_scale (plan, FALSE))
    return FUJIN_RISK_PART_UNSCORED;
  return as_is >= GOOD_FROM ? FUJIN_RISK_PART_GOOD : FUJIN_RISK_PART_WEAK;
}

/* A service found unnecessary neither answers nor leaves a hole; what is left must answer. */
static FujinRiskAnswer
judge_parts (const guint *n_parts)
{
  guint n_carried = n_parts[FUJIN_RISK_PART_GOOD] + n_parts[FUJIN_RISK_PART_WEAK] +
                    n_parts[FUJIN_RISK_PART_UNSCORED];

  if (n_carried == 0)
    return FUJIN_RISK_NOBODY;
  if (n_parts[FUJIN_RISK_PART_WEAK] + n_parts[FUJIN_RISK_PART_UNASSIGNED] > 0)
    return FUJIN_RISK_WEAK;
  return n_parts[FUJIN_RISK_PART_UNSCORED] > 0 ? FUJIN_RISK_UNSCORED : FUJIN_RISK_ANSWERED;
}

static FujinRiskRow *
create_row (FujinRecord *risk,
            GPtrArray   *teams,
            guint        position)
{
  g_autoptr (GPtrArray) plans = fujin_record_list_plans (risk);
  FujinRiskRow *row = g_new0 (FujinRiskRow, 1);

  row->record = g_object_ref (risk);
  row->position = position;
  row->n_services = plans->len;
  row->n_teams = teams->len;
  for (guint i = 0; i < plans->len; i++)
    row->n_parts[fujin_risk_map_judge (g_ptr_array_index (plans, i))]++;
  row->answer = judge_parts (row->n_parts);
  return row;
}

static void
free_row (gpointer data)
{
  FujinRiskRow *row = data;

  g_object_unref (row->record);
  g_free (row);
}

/* One of unknown size comes after those that are known to be low. */
static int
size_of (FujinRecord *risk)
{
  int size = fujin_record_get_choice (risk, FUJIN_RISK_SIZE);

  return size < 0 ? FUJIN_RISK_LOW + 1 : size;
}

static int
compare_rows (gconstpointer a,
              gconstpointer b)
{
  const FujinRiskRow *one = *(const FujinRiskRow *const *) a;
  const FujinRiskRow *two = *(const FujinRiskRow *const *) b;

  if (one->answer != two->answer)
    return (int) one->answer - (int) two->answer;
  if (size_of (one->record) != size_of (two->record))
    return size_of (one->record) - size_of (two->record);
  return one->position < two->position ? -1 : 1;
}

static gboolean
is_department (FujinTeam *team)
{
  FujinTeamRole role = fujin_team_get_role (team);

  return !fujin_team_get_external (team) &&
         (role == FUJIN_TEAM_ROLE_DEPARTMENT || role == FUJIN_TEAM_ROLE_GROUP_COMPANY);
}

static void
add_columns (FujinRiskMap *self,
             FujinProject *project,
             GHashTable   *with_risks)
{
  for (guint i = 0; i < fujin_project_get_n_teams (project); i++)
    {
      FujinTeam *team = fujin_project_get_team (project, i);
      gboolean has_risks = g_hash_table_contains (with_risks, team);

      if (!has_risks && !is_department (team))
        continue;
      g_ptr_array_add (self->columns, g_object_ref (team));
      self->n_free_columns += !has_risks;
    }
}

/**
 * fujin_risk_map_new:
 * @project: a project
 *
 * Lays the risks out over the departments and says how each is answered. Linear in risks, teams
 * and what the risks name, but for putting the risks in order.
 *
 * Returns: (transfer full): a new map, a picture of the moment
 */
FujinRiskMap *
fujin_risk_map_new (FujinProject *project)
{
  g_autoptr (GHashTable) with_risks = g_hash_table_new (NULL, NULL);
  FujinRiskMap *self;
  FujinRecordList *risks;

  g_return_val_if_fail (FUJIN_IS_PROJECT (project), NULL);

  self = g_new0 (FujinRiskMap, 1);
  self->rows = g_ptr_array_new_with_free_func (free_row);
  self->columns = g_ptr_array_new_with_free_func (g_object_unref);
  risks = fujin_project_get_records (project, FUJIN_RECORD_RISK);
  for (guint i = 0; i < fujin_record_list_get_n (risks); i++)
    {
      FujinRecord *risk = fujin_record_list_peek (risks, i);
      g_autoptr (GPtrArray) teams = fujin_record_list_teams (risk);
      FujinRiskRow *row = create_row (risk, teams, i);

      g_ptr_array_add (self->rows, row);
      self->n_answers[row->answer]++;
      self->n_unplaced += teams->len == 0;
      for (guint j = 0; j < teams->len; j++)
        g_hash_table_add (with_risks, g_ptr_array_index (teams, j));
    }
  g_ptr_array_sort (self->rows, compare_rows);
  add_columns (self, project, with_risks);
  return self;
}

/**
 * fujin_risk_map_free:
 * @self: (nullable): a map
 *
 * Frees @self.
 */
void
fujin_risk_map_free (FujinRiskMap *self)
{
  if (self == NULL)
    return;
  g_ptr_array_unref (self->rows);
  g_ptr_array_unref (self->columns);
  g_free (self);
}

/**
 * fujin_risk_map_get:
 * @self: a map
 * @index: a position below the number of rows
 *
 * Returns: (transfer none): the risk there
 */
const FujinRiskRow *
fujin_risk_map_get (const FujinRiskMap *self,
                    guint               index)
{
  g_return_val_if_fail (self && index < self->rows->len, NULL);

  return g_ptr_array_index (self->rows, index);
}

/**
 * fujin_risk_map_find:
 * @self: a map
 * @risk: (nullable): a risk
 *
 * Returns: (transfer none) (nullable): its row
 */
const FujinRiskRow *
fujin_risk_map_find (const FujinRiskMap *self,
                     FujinRecord        *risk)
{
  g_return_val_if_fail (self, NULL);

  for (guint i = 0; risk && i < self->rows->len; i++)
    if (fujin_risk_map_get (self, i)->record == risk)
      return fujin_risk_map_get (self, i);
  return NULL;
}

/**
 * fujin_risk_map_is_on:
 * @risk: a risk
 * @team: a team or department
 *
 * Returns: whether the risk sits there
 */
gboolean
fujin_risk_map_is_on (FujinRecord *risk,
                      FujinTeam   *team)
{
  const char *ids = fujin_record_get (risk, FUJIN_RISK_TEAMS);
  const char *id = fujin_team_get_id (team);
  gsize length = strlen (id);

  for (const char *at = strstr (ids, id); at; at = strstr (at + 1, id))
    if ((at == ids || at[-1] == ' ') && (at[length] == ' ' || at[length] == '\0'))
      return TRUE;
  return FALSE;
}

/**
 * fujin_risk_map_dup_teams:
 * @risk: a risk
 * @team: a team or department
 * @on: whether the risk is to sit there
 *
 * Returns: (transfer full): the value of %FUJIN_RISK_TEAMS that says so
 */
char *
fujin_risk_map_dup_teams (FujinRecord *risk,
                          FujinTeam   *team,
                          gboolean     on)
{
  g_auto (GStrv) ids = fujin_record_dup_ids (risk, FUJIN_RISK_TEAMS);
  GString *text = g_string_new (NULL);

  for (guint i = 0; ids[i]; i++)
    if (!g_str_equal (ids[i], fujin_team_get_id (team)))
      g_string_append_printf (text, "%s%s", text->len ? " " : "", ids[i]);
  if (on)
    g_string_append_printf (text, "%s%s", text->len ? " " : "", fujin_team_get_id (team));
  return g_string_free (text, FALSE);
}
