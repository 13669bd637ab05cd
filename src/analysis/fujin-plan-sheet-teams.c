/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "fujin-edit.h"
#include "fujin-parse-teams.h"
#include "fujin-parse.h"
#include "fujin-plan-sheet.h"

static gboolean
is_nobody (FujinProject *project,
           const char   *text)
{
  FujinAssignmentType type;

  return fujin_parse_kind (fujin_project_get_framework (project), text, &type) &&
         type == FUJIN_ASSIGNMENT_UNASSIGNED && !fujin_parse_find_team (project, text);
}

/* Teams may have the same name: one that carries the service already is meant before others. */
static FujinTeam *
choose_team (FujinProject     *project,
             FujinServicePlan *plan,
             FujinTeam        *team,
             GPtrArray        *taken)
{
  FujinAssignments *now = plan ? fujin_service_plan_get_assignments (plan) : NULL;

  for (int any = 0; any < 2; any++)
    for (guint i = 0; i < fujin_project_get_n_teams (project); i++)
      {
        FujinTeam *other = fujin_project_get_team (project, i);

        if (strcmp (fujin_team_get_name (other), fujin_team_get_name (team)) == 0 &&
            (any || fujin_assignments_contains (now, other)) &&
            !g_ptr_array_find (taken, other, NULL))
          return other;
      }
  return team;
}

/**
 * fujin_plan_sheet_find_teams:
 * @project: a project
 * @plan: (nullable): the plan of @project the cell is about: of teams with one name, one that
 *   carries it is meant
 * @text: (nullable): names of teams as fujin_parse_teams() reads them; the first leads when none
 *   is marked; nothing, a dash or "unassigned" for nobody
 * @lead: (out) (optional): position of the leading team
 * @unknown: (nullable) (element-type utf8): takes the names that no team has
 *
 * Returns: (transfer full) (element-type FujinTeam): the teams, in their order, each once; they
 *   live with @project
 */
GPtrArray *
fujin_plan_sheet_find_teams (FujinProject     *project,
                             FujinServicePlan *plan,
                             const char       *text,
                             guint            *lead,
                             GPtrArray        *unknown)
{
  g_autoptr (GPtrArray) parsed =
    fujin_parse_teams (project, is_nobody (project, text) ? "" : text);
  GPtrArray *teams = g_ptr_array_new ();
  guint first = 0;

  for (guint i = 0; i < parsed->len; i++)
    {
      const FujinParsedTeam *one = g_ptr_array_index (parsed, i);
      FujinTeam *team = one->team ? choose_team (project, plan, one->team, teams) : NULL;

      if (!team && unknown)
        g_ptr_array_add (unknown, g_strdup (one->name));
      if (!team || g_ptr_array_find (teams, team, NULL))
        continue;
      if (one->lead)
        first = teams->len;
      g_ptr_array_add (teams, team);
    }
  if (lead)
    *lead = first;
  return teams;
}

/**
 * fujin_plan_sheet_set_teams:
 * @project: a project
 * @plan: one of its plans
 * @teams: (element-type FujinTeam): who carries it, in this order
 * @lead: position of the leading team
 *
 * Has these teams carry a service and no others. Several edits: for a copy of a project.
 *
 * Returns: whether anything changed
 */
gboolean
fujin_plan_sheet_set_teams (FujinProject     *project,
                            FujinServicePlan *plan,
                            GPtrArray        *teams,
                            guint             lead)
{
  g_autoptr (FujinAssignments) wanted =
    fujin_assignments_new ((FujinTeam **) teams->pdata, teams->len, lead);
  g_autoptr (GPtrArray) plans = g_ptr_array_new ();

  if (fujin_assignments_equal (wanted, fujin_service_plan_get_assignments (plan)))
    return FALSE;
  g_ptr_array_add (plans, plan);
  if (teams->len == 0)
    return fujin_edit_unassign (project, plans);
  fujin_edit_assign (project, plans, NULL, g_ptr_array_index (teams, 0));
  for (guint i = 1; i < teams->len; i++)
    fujin_edit_add_assignment (project, plans, g_ptr_array_index (teams, i));
  fujin_edit_set_lead (project, plans, g_ptr_array_index (teams, MIN (lead, teams->len - 1)));
  return TRUE;
}
