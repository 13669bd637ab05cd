/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-teams-watch.h"

/* Tells when a team comes, goes or changes in whatever way. */
struct _FujinTeamsWatch
{
  FujinTeamsWatchFunc  func;
  gpointer             user_data;
  FujinProject        *project;
  GHashTable          *teams;
};

static void
notify_cb (FujinTeamsWatch *self)
{
  self->func (self->user_data);
}

static void
let_go (gpointer key,
        gpointer value,
        gpointer data)
{
  g_signal_handlers_disconnect_by_data (key, data);
}

/* Teams that came are watched and those that went are let go; those that stayed cost nothing. */
static void
items_changed_cb (FujinTeamsWatch *self,
                  guint            position,
                  guint            removed,
                  guint            added)
{
  for (guint i = position; i < position + added; i++)
    {
      FujinTeam *team = fujin_project_get_team (self->project, i);

      if (g_hash_table_add (self->teams, g_object_ref (team)))
        g_signal_connect_swapped (team, "notify", G_CALLBACK (notify_cb), self);
    }
  if (removed > 0)
    {
      GHashTableIter iter;
      gpointer team;

      g_hash_table_iter_init (&iter, self->teams);
      while (g_hash_table_iter_next (&iter, &team, NULL))
        if (!fujin_project_get_team_position (self->project, team, NULL))
          {
            g_signal_handlers_disconnect_by_data (team, self);
            g_hash_table_iter_remove (&iter);
          }
    }
  self->func (self->user_data);
}

/**
 * fujin_teams_watch_new:
 * @func: called when a team came, went or changed
 * @user_data: for @func
 *
 * Returns: (transfer full): a watch over no project yet
 */
FujinTeamsWatch *
fujin_teams_watch_new (FujinTeamsWatchFunc func,
                       gpointer            user_data)
{
  FujinTeamsWatch *self = g_new0 (FujinTeamsWatch, 1);

  self->func = func;
  self->user_data = user_data;
  self->teams = g_hash_table_new_full (NULL, NULL, g_object_unref, NULL);
  return self;
}

/**
 * fujin_teams_watch_free:
 * @self: a watch
 *
 * Lets go of everything.
 */
void
fujin_teams_watch_free (FujinTeamsWatch *self)
{
  fujin_teams_watch_set_project (self, NULL);
  g_hash_table_unref (self->teams);
  g_free (self);
}

/**
 * fujin_teams_watch_set_project:
 * @self: a watch
 * @project: (nullable): whose teams to watch
 *
 * Watches the teams of another project. The function is called once for it.
 */
void
fujin_teams_watch_set_project (FujinTeamsWatch *self,
                               FujinProject    *project)
{
  if (self->project)
    g_signal_handlers_disconnect_by_data (fujin_project_get_teams (self->project), self);
  g_hash_table_foreach (self->teams, let_go, self);
  g_hash_table_remove_all (self->teams);
  g_set_object (&self->project, project);
  if (!project)
    return;
  g_signal_connect_swapped (fujin_project_get_teams (project), "items-changed",
                            G_CALLBACK (items_changed_cb), self);
  items_changed_cb (self, 0, 0, fujin_project_get_n_teams (project));
}
