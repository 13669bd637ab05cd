/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-edit-private.h"
#include "fujin-edit-team.h"
#include "fujin-strings.h"
#include "fujin-team-private.h"
#include "fujin-words.h"

/* Teams that come, go and change places. */

/* The colour fewest teams have, so that neighbours differ without the user's doing anything. */
static int
choose_colour (FujinProject *project)
{
  guint used[FUJIN_N_TEAM_COLOURS] = { 0 };
  int best = 1;

  for (guint i = 0; i < fujin_project_get_n_teams (project); i++)
    used[fujin_team_get_colour (fujin_project_get_team (project, i))]++;
  for (int colour = 1; colour < FUJIN_N_TEAM_COLOURS; colour++)
    if (used[colour] < used[best])
      best = colour;
  return best;
}

static void
init_team (FujinTeam  *team,
           const char *name,
           gboolean    external,
           int         colour)
{
  g_auto (GValue) text = G_VALUE_INIT;
  g_auto (GValue) flag = G_VALUE_INIT;
  g_auto (GValue) number = G_VALUE_INIT;

  g_value_init (&text, G_TYPE_STRING);
  g_value_set_string (&text, name);
  _fujin_team_set_field (team, FUJIN_TEAM_NAME, &text);
  g_value_init (&flag, G_TYPE_BOOLEAN);
  g_value_set_boolean (&flag, external);
  _fujin_team_set_field (team, FUJIN_TEAM_EXTERNAL, &flag);
  g_value_init (&number, G_TYPE_INT);
  g_value_set_int (&number, colour);
  _fujin_team_set_field (team, FUJIN_TEAM_COLOUR, &number);
}

/**
 * fujin_edit_add_team:
 * @project: a project
 * @name: its name
 * @external: %TRUE for a provider
 * @position: where to put it; past the end for last
 *
 * Adds a team, in a colour of its own.
 *
 * Returns: (transfer none) (nullable): the team, %NULL when refused or the name is empty
 */
FujinTeam *
fujin_edit_add_team (FujinProject *project,
                     const char   *name,
                     gboolean      external,
                     guint         position)
{
  g_autofree char *clean = fujin_clean_line (name);
  g_autoptr (FujinTeam) team = NULL;
  FujinStep *step;

  if (fujin_project_get_read_only (project) || *clean == '\0')
    return NULL;

  team = _fujin_team_new (NULL);
  init_team (team, clean, external, choose_colour (project));
  step = fujin_step_new (project);
  fujin_step_insert_team (step, team, position);
  _fujin_edit_finish (project, step,
                      /* Translators: undo label; %s is a team */
                      g_strdup_printf (W_ ("add team %s"), clean), FALSE);
  return team; /* the project holds it */
}

static void
release_plans (FujinProject *project,
               FujinStep    *step,
               FujinTeam    *team)
{
  FujinPlanList *plans = fujin_project_get_plans (project);

  /* All plans, not those of the team's column: unnecessary services keep their teams too. */
  for (guint i = 0; i < fujin_plan_list_get_n (plans); i++)
    {
      FujinServicePlan *plan = fujin_plan_list_peek (plans, i);
      FujinAssignments *now = fujin_service_plan_get_assignments (plan);
      g_autoptr (FujinAssignments) next = NULL;

      if (!fujin_assignments_contains (now, team))
        continue;
      next = fujin_assignments_without (now, team);
      fujin_step_plan_assign (step, plan, next);
    }
}

static void
release_children (FujinProject *project,
                  FujinStep    *step,
                  FujinTeam    *team)
{
  g_auto (GValue) value = G_VALUE_INIT;

  g_value_init (&value, FUJIN_TYPE_TEAM);
  g_value_set_object (&value, fujin_team_get_parent (team));
  for (guint i = 0; i < fujin_project_get_n_teams (project); i++)
    {
      FujinTeam *child = fujin_project_get_team (project, i);

      if (fujin_team_get_parent (child) == team)
        fujin_step_team_value (step, child, FUJIN_TEAM_PARENT, &value);
    }
}

void
_fujin_edit_drop_team (FujinProject *project,
                       FujinStep    *step,
                       FujinTeam    *team)
{
  release_plans (project, step, team);
  release_children (project, step, team);
  _fujin_edit_forget_team (project, step, team);
  fujin_step_remove_team (step, team);
}

/**
 * fujin_edit_remove_team:
 * @project: a project
 * @team: a team
 *
 * Removes a team. What it alone carried becomes unassigned, teams below it move up, records that
 * name it name nobody; all in one undo step.
 *
 * Returns: whether anything changed
 */
gboolean
fujin_edit_remove_team (FujinProject *project,
                        FujinTeam    *team)
{
  g_autoptr (FujinTeam) hold = g_object_ref (team);
  FujinStep *step;

  if (fujin_project_get_read_only (project) ||
      !fujin_project_get_team_position (project, team, NULL))
    return FALSE;

  step = fujin_step_new (project);
  _fujin_edit_drop_team (project, step, team);
  return _fujin_edit_finish (project, step,
                             /* Translators: undo label; %s is a team */
                             g_strdup_printf (W_ ("remove team %s"), fujin_team_get_name (team)),
                             FALSE);
}

/**
 * fujin_edit_move_team:
 * @project: a project
 * @team: a team
 * @position: its position after the move, from 0; past the end for last
 *
 * Changes the order of the teams.
 *
 * Returns: whether anything changed
 */
gboolean
fujin_edit_move_team (FujinProject *project,
                      FujinTeam    *team,
                      guint         position)
{
  g_autoptr (FujinTeam) hold = g_object_ref (team);
  FujinStep *step;
  guint now;

  position = MIN (position, MAX (fujin_project_get_n_teams (project), 1) - 1);
  if (fujin_project_get_read_only (project) ||
      !fujin_project_get_team_position (project, team, &now) || now == position)
    return FALSE;

  step = fujin_step_new (project);
  fujin_step_remove_team (step, team);
  fujin_step_insert_team (step, team, position);
  return _fujin_edit_finish (project, step,
                             /* Translators: undo label; %s is a team */
                             g_strdup_printf (W_ ("move team %s"), fujin_team_get_name (team)),
                             FALSE);
}
