/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-project-private.h"
#include "fujin-team-private.h"

void
_fujin_project_insert_team (FujinProject *self,
                            FujinTeam    *team,
                            guint         position)
{
  _fujin_team_set_project (team, self);
  g_hash_table_insert (self->teams_by_id, (gpointer) fujin_team_get_id (team), team);
  g_list_store_insert (self->teams, MIN (position, fujin_project_get_n_teams (self)), team);
}

void
_fujin_project_remove_team (FujinProject *self,
                            guint         position)
{
  FujinTeam *team = fujin_project_get_team (self, position);

  g_return_if_fail (team != NULL);

  g_hash_table_remove (self->teams_by_id, fujin_team_get_id (team));
  _fujin_team_set_project (team, NULL);
  g_list_store_remove (self->teams, position);
}

/**
 * fujin_project_get_teams:
 * @self: a project
 *
 * Returns: (transfer none): the teams in the order the user gave them
 */
GListModel *
fujin_project_get_teams (FujinProject *self)
{
  g_return_val_if_fail (FUJIN_IS_PROJECT (self), NULL);

  return G_LIST_MODEL (self->teams);
}

/**
 * fujin_project_get_n_teams:
 * @self: a project
 *
 * Returns: how many teams there are
 */
guint
fujin_project_get_n_teams (FujinProject *self)
{
  g_return_val_if_fail (FUJIN_IS_PROJECT (self), 0);

  return g_list_model_get_n_items (G_LIST_MODEL (self->teams));
}

/**
 * fujin_project_get_team:
 * @self: a project
 * @index: any number
 *
 * Returns: (transfer none) (nullable): the team there, %NULL past the end
 */
FujinTeam *
fujin_project_get_team (FujinProject *self,
                        guint         index)
{
  g_autoptr (FujinTeam) team = NULL;

  g_return_val_if_fail (FUJIN_IS_PROJECT (self), NULL);

  team = g_list_model_get_item (G_LIST_MODEL (self->teams), index);
  return team; /* the store holds it */
}

/**
 * fujin_project_find_team:
 * @self: a project
 * @id: an id
 *
 * Returns: (transfer none) (nullable): the team with that id
 */
FujinTeam *
fujin_project_find_team (FujinProject *self,
                         const char   *id)
{
  g_return_val_if_fail (FUJIN_IS_PROJECT (self), NULL);

  return id ? g_hash_table_lookup (self->teams_by_id, id) : NULL;
}

/**
 * fujin_project_get_team_position:
 * @self: a project
 * @team: a team
 * @position: (out) (optional): its position
 *
 * Returns: whether @team is in the project
 */
gboolean
fujin_project_get_team_position (FujinProject *self,
                                 FujinTeam    *team,
                                 guint        *position)
{
  g_return_val_if_fail (FUJIN_IS_PROJECT (self), FALSE);

  return g_list_store_find (self->teams, team, position);
}
