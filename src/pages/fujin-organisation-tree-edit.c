/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is done to the tree; a key, a menu and a drag come to the same functions. */
#include "config.h"

#include <glib/gi18n.h>

#include "fujin-edit-record.h"
#include "fujin-edit-team.h"
#include "fujin-lang.h"
#include "fujin-organisation-tree-private.h"
#include "fujin-team-removed.h"
#include "fujin-team-words.h"

static gboolean
is_editable (FujinOrganisationTree *self)
{
  return self->project && !fujin_project_get_read_only (self->project);
}

static void
say (FujinOrganisationTree *self,
     const char            *text)
{
  gtk_label_set_text (self->line, text);
  gtk_widget_activate_action (GTK_WIDGET (self), "win.toast", "s", text);
}

/* Makes @team a part of @parent, or of nothing. What cannot be is said, not done. */
gboolean
_fujin_organisation_tree_drop (FujinOrganisationTree *self,
                               FujinTeam             *team,
                               FujinTeam             *parent)
{
  g_autofree char *text = NULL;

  if (!is_editable (self) || !team)
    return FALSE;
  if (parent && fujin_team_is_inside_of (parent, team))
    {
      text = g_strdup_printf (
        /* Translators: both are teams; the second is part of the first or the same */
        _("%1$s cannot be part of %2$s, which is part of it."), fujin_team_get_name (team),
        fujin_team_get_name (parent));
      say (self, text);
      return FALSE;
    }
  if (fujin_team_get_parent (team) == parent)
    return FALSE;
  if (parent)
    _fujin_organisation_tree_open_to (self, parent);
  if (parent)
    g_hash_table_remove (self->collapsed, fujin_team_get_id (parent));
  return fujin_edit_set_team_parent (self->project, team, parent);
}

static const char *
name_for (FujinTeamRole role,
          gboolean      external)
{
  if (external)
    return _("New provider");
  switch (role)
    {
    case FUJIN_TEAM_ROLE_DEPARTMENT:
      return _("New department");
    case FUJIN_TEAM_ROLE_GROUP_COMPANY:
      return _("New group company");
    case FUJIN_TEAM_ROLE_EXECUTIVE:
    case FUJIN_TEAM_ROLE_CISO:
    case FUJIN_TEAM_ROLE_CDC:
      return fujin_team_role_name (role, fujin_lang_screen ());
    case FUJIN_TEAM_ROLE_TEAM:
    default:
      return _("New team");
    }
}

/* Adds a box below the one with the cursor, or at the top, as one undo step. */
FujinTeam *
_fujin_organisation_tree_add (FujinOrganisationTree *self,
                              FujinTeamRole          role,
                              gboolean               external)
{
  FujinTeam *parent = _fujin_organisation_tree_get_current (self);
  FujinTeam *team;
  const char *name = name_for (role, external);

  if (!is_editable (self))
    return NULL;
  /* Translators: undo label; %s is a team */
  fujin_edit_begin (self->project, g_strdup_printf (_("add %s"), name));
  team = fujin_edit_add_team (self->project, name, external, G_MAXUINT);
  if (team && role != FUJIN_TEAM_ROLE_TEAM)
    fujin_edit_set_team_role (self->project, team, role);
  if (team && parent)
    fujin_edit_set_team_parent (self->project, team, parent);
  fujin_edit_end (self->project);
  if (!team)
    return NULL;
  fujin_organisation_tree_reveal (self, fujin_team_get_id (team));
  _fujin_organisation_tree_open_detail (self);
  fujin_team_detail_begin (self->detail);
  return team;
}

/* What was part of it goes up one; the services that nobody else carries are said. */
void
_fujin_organisation_tree_remove (FujinOrganisationTree *self)
{
  g_autoptr (FujinTeam) team = NULL;
  FujinTeam *parent;
  g_autofree char *text = NULL;

  if (!is_editable (self) || !_fujin_organisation_tree_get_current (self))
    return;
  team = g_object_ref (_fujin_organisation_tree_get_current (self));
  parent = fujin_team_get_parent (team);
  text = fujin_team_dup_removed (team);
  /* Translators: undo label; %s is a team */
  fujin_edit_begin (self->project, g_strdup_printf (_("remove %s"), fujin_team_get_name (team)));
  for (guint i = 0; i < fujin_project_get_n_teams (self->project); i++)
    {
      FujinTeam *part = fujin_project_get_team (self->project, i);

      if (fujin_team_get_parent (part) == team)
        fujin_edit_set_team_parent (self->project, part, parent);
    }
  fujin_edit_remove_team (self->project, team);
  fujin_edit_end (self->project);
  g_free (self->removed);
  self->removed = g_strdup (fujin_team_get_id (team));
  g_free (self->current);
  self->current = parent ? g_strdup (fujin_team_get_id (parent)) : NULL;
  gtk_widget_grab_focus (GTK_WIDGET (self->view));
  say (self, text);
}

/* Puts the box before or after its neighbour; the order of the teams is the order of the tree. */
gboolean
_fujin_organisation_tree_move (FujinOrganisationTree *self,
                               int                    step)
{
  FujinTeam *team = _fujin_organisation_tree_get_current (self);
  guint position;

  if (!is_editable (self) || !team ||
      !fujin_project_get_team_position (self->project, team, &position))
    return FALSE;
  for (int i = (int) position + step;
       i >= 0 && i < (int) fujin_project_get_n_teams (self->project); i += step)
    if (fujin_team_get_parent (fujin_project_get_team (self->project, (guint) i))
        == fujin_team_get_parent (team))
      return fujin_edit_move_team (self->project, team, (guint) i);
  return FALSE;
}
