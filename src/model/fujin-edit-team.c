/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-edit-private.h"
#include "fujin-edit-team.h"
#include "fujin-strings.h"
#include "fujin-words.h"

static gboolean
edit_string (FujinProject *project,
             FujinTeam    *team,
             guint         field,
             const char   *text,
             gboolean      typing,
             const char   *format)
{
  g_auto (GValue) value = G_VALUE_INIT;
  g_autofree char *old_name = g_strdup (fujin_team_get_name (team));
  FujinStep *step;

  if (fujin_project_get_read_only (project))
    return FALSE;
  g_value_init (&value, G_TYPE_STRING);
  g_value_set_string (&value, text);
  step = fujin_step_new (project);
  fujin_step_team_value (step, team, field, &value);
  return _fujin_edit_finish (project, step, g_strdup_printf (format, old_name), typing);
}

static gboolean
edit_value (FujinProject *project,
            FujinTeam    *team,
            guint         field,
            const GValue *value,
            const char   *format)
{
  FujinStep *step;

  if (fujin_project_get_read_only (project))
    return FALSE;
  step = fujin_step_new (project);
  fujin_step_team_value (step, team, field, value);
  return _fujin_edit_finish (project, step, g_strdup_printf (format, fujin_team_get_name (team)),
                             FALSE);
}

/**
 * fujin_edit_rename_team:
 * @project: a project
 * @team: a team
 * @name: its new name; an empty one is refused
 *
 * Renames a team.
 *
 * Returns: whether anything changed
 */
gboolean
fujin_edit_rename_team (FujinProject *project,
                        FujinTeam    *team,
                        const char   *name)
{
  g_autofree char *clean = fujin_clean_line (name);

  if (*clean == '\0')
    return FALSE;
  /* Translators: undo label; %s is the old name of a team */
  return edit_string (project, team, FUJIN_TEAM_NAME, clean, FALSE, W_ ("rename team %s"));
}

/**
 * fujin_edit_set_team_external:
 * @project: a project
 * @team: a team
 * @external: %TRUE for a provider, %FALSE for an own team
 *
 * Moves a team inside or outside the organisation. Scores given on the other scale are kept.
 *
 * Returns: whether anything changed
 */
gboolean
fujin_edit_set_team_external (FujinProject *project,
                              FujinTeam    *team,
                              gboolean      external)
{
  g_auto (GValue) value = G_VALUE_INIT;

  g_value_init (&value, G_TYPE_BOOLEAN);
  g_value_set_boolean (&value, external);
  return edit_value (project, team, FUJIN_TEAM_EXTERNAL, &value,
                     external
                       /* Translators: undo label; %s is a team */
                       ? W_ ("make %s a provider")
                       /* Translators: undo label; %s is a team */
                       : W_ ("make %s an own team"));
}

/**
 * fujin_edit_set_team_colour:
 * @project: a project
 * @team: a team
 * @colour: 0 (neutral) to 9
 *
 * Recolours a team.
 *
 * Returns: whether anything changed
 */
gboolean
fujin_edit_set_team_colour (FujinProject *project,
                            FujinTeam    *team,
                            int           colour)
{
  g_auto (GValue) value = G_VALUE_INIT;

  g_return_val_if_fail (colour >= 0 && colour < FUJIN_N_TEAM_COLOURS, FALSE);

  g_value_init (&value, G_TYPE_INT);
  g_value_set_int (&value, colour);
  /* Translators: undo label; %s is a team */
  return edit_value (project, team, FUJIN_TEAM_COLOUR, &value, W_ ("recolour team %s"));
}

/**
 * fujin_edit_set_team_note:
 * @project: a project
 * @team: a team
 * @note: the note
 *
 * Changes the note; called for each keystroke, all of which make one undo step.
 *
 * Returns: whether anything changed
 */
gboolean
fujin_edit_set_team_note (FujinProject *project,
                          FujinTeam    *team,
                          const char   *note)
{
  g_autofree char *clean = fujin_clean_text (note);

  /* Translators: undo label; %s is a team */
  return edit_string (project, team, FUJIN_TEAM_NOTE, clean, TRUE, W_ ("edit note of team %s"));
}

static gboolean
edit_int (FujinProject *project,
          FujinTeam    *team,
          guint         field,
          int           number,
          const char   *format)
{
  g_auto (GValue) value = G_VALUE_INIT;

  g_value_init (&value, G_TYPE_INT);
  g_value_set_int (&value, number);
  return edit_value (project, team, field, &value, format);
}

/**
 * fujin_edit_set_team_role:
 * @project: a project
 * @team: a team
 * @role: what it is in the organisation
 *
 * Says what a team is: executive, CISO, department ...
 *
 * Returns: whether anything changed
 */
gboolean
fujin_edit_set_team_role (FujinProject  *project,
                          FujinTeam     *team,
                          FujinTeamRole  role)
{
  g_return_val_if_fail (role < FUJIN_N_TEAM_ROLES, FALSE);

  /* Translators: undo label; %s is a team; its role in the organisation */
  return edit_int (project, team, FUJIN_TEAM_ROLE, (int) role, W_ ("change the role of team %s"));
}

/**
 * fujin_edit_set_team_heads:
 * @project: a project
 * @team: a team
 * @heads: 0 to %FUJIN_TEAM_HEADS_MAX, or -1 for not stated
 *
 * Says how many people a team has.
 *
 * Returns: whether anything changed
 */
gboolean
fujin_edit_set_team_heads (FujinProject *project,
                           FujinTeam    *team,
                           int           heads)
{
  g_return_val_if_fail (heads >= -1 && heads <= FUJIN_TEAM_HEADS_MAX, FALSE);

  /* Translators: undo label; %s is a team; how many people it has */
  return edit_int (project, team, FUJIN_TEAM_HEADS, heads, W_ ("change the heads of team %s"));
}

/**
 * fujin_edit_set_team_hours:
 * @project: a project
 * @team: a team
 * @hours: when it can be reached
 *
 * Says when a team can be reached.
 *
 * Returns: whether anything changed
 */
gboolean
fujin_edit_set_team_hours (FujinProject   *project,
                           FujinTeam      *team,
                           FujinTeamHours  hours)
{
  g_return_val_if_fail (hours < FUJIN_N_TEAM_HOURS, FALSE);

  /* Translators: undo label; %s is a team; when it can be reached */
  return edit_int (project, team, FUJIN_TEAM_HOURS, (int) hours,
                   W_ ("change the hours of team %s"));
}

/**
 * fujin_edit_set_team_parent:
 * @project: a project
 * @team: a team
 * @parent: (nullable): the team it belongs to
 *
 * Puts a team below another one. A team cannot stand below itself.
 *
 * Returns: whether anything changed
 */
gboolean
fujin_edit_set_team_parent (FujinProject *project,
                            FujinTeam    *team,
                            FujinTeam    *parent)
{
  g_auto (GValue) value = G_VALUE_INIT;

  if (parent && fujin_team_is_inside_of (parent, team))
    return FALSE;
  g_value_init (&value, FUJIN_TYPE_TEAM);
  g_value_set_object (&value, parent);
  return edit_value (project, team, FUJIN_TEAM_PARENT, &value,
                     /* Translators: undo label; %s is a team */
                     W_ ("change the parent of team %s"));
}
