/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-writing.h"

/* What is said of a team's place; nothing where the usual stands. */
static void
append_place (FujinWriting *place,
              FujinTeam    *team)
{
  FujinTeamRole role = fujin_team_get_role (team);
  FujinTeamHours hours = fujin_team_get_hours (team);

  fujin_writing_text (place, "role",
                      role != FUJIN_TEAM_ROLE_TEAM ? fujin_team_role_id (role) : NULL);
  if (fujin_team_get_heads (team) >= 0)
    {
      g_autofree char *heads = g_strdup_printf ("%d", fujin_team_get_heads (team));

      fujin_writing_text (place, "heads", heads);
    }
  else
    fujin_writing_text (place, "heads", NULL);
  fujin_writing_text (place, "hours",
                      hours != FUJIN_TEAM_HOURS_UNKNOWN ? fujin_team_hours_id (hours) : NULL);
}

/**
 * fujin_writing_team:
 * @outer: where to write
 * @team: a team
 *
 * Writes a team.
 */
void
fujin_writing_team (FujinWriting *outer,
                    FujinTeam    *team)
{
  FujinTeam *parent = fujin_team_get_parent (team);
  FujinWriting place = { outer->text, outer->depth, fujin_extras_of (team, "team") };
  const char *values[] = { fujin_team_get_id (team) };
  gsize start = fujin_writing_open (&place, &fujin_format_team, values);

  fujin_writing_text (&place, "name", fujin_team_get_name (team));
  fujin_writing_text (&place, "kind", fujin_team_get_external (team) ? "external" : "internal");
  fujin_writing_number (&place, "colour", fujin_team_get_colour (team));
  append_place (&place, team);
  fujin_writing_text (&place, "parent", parent != NULL ? fujin_team_get_id (parent) : NULL);
  fujin_writing_text (&place, "note", fujin_team_get_note (team));
  fujin_writing_close (&place, &fujin_format_team, start);
}

/**
 * fujin_writing_own_service:
 * @outer: where to write
 * @plan: the plan of a service of the project's own
 *
 * Writes that service.
 */
void
fujin_writing_own_service (FujinWriting     *outer,
                           FujinServicePlan *plan)
{
  g_autofree char *number = g_strdup_printf ("%u", fujin_service_plan_get_number (plan));
  FujinWriting place = { outer->text, outer->depth, fujin_extras_of (plan, "own-service") };
  const char *values[] = { fujin_service_plan_get_id (plan),
                           fujin_service_plan_get_category (plan)->id, number };
  gsize start = fujin_writing_open (&place, &fujin_format_own_service, values);

  fujin_writing_text (&place, "name", fujin_service_plan_get_name (plan, FUJIN_LANG_EN));
  fujin_writing_text (&place, "summary", fujin_service_plan_get_summary (plan, FUJIN_LANG_EN));
  fujin_writing_close (&place, &fujin_format_own_service, start);
}

static void
append_settings (FujinWriting *place,
                 FujinProject *project)
{
  fujin_writing_text (place, "gap-weights", fujin_project_get_gap_weights (project));
  fujin_writing_text (place, "branch", fujin_project_get_branch (project));
}

static void
append_language (FujinWriting *place,
                 FujinProject *project)
{
  g_autofree char *language = NULL;
  FujinLang lang;

  g_object_get (project, "language", &language, NULL);
  fujin_writing_text (place, "language",
                      fujin_lang_parse (language, &lang) ? fujin_lang_code (lang) : NULL);
}

/**
 * fujin_writing_fields:
 * @self: where to write: inside the project
 * @project: a project
 * @is_state: whether it is the frozen content of a version, which has no settings
 *
 * Writes the fields of a project, not its lists.
 */
void
fujin_writing_fields (FujinWriting *self,
                      FujinProject *project,
                      gboolean      is_state)
{
  fujin_writing_text (self, "title", fujin_project_get_title (project));
  fujin_writing_text (self, "organisation", fujin_project_get_organisation (project));
  fujin_writing_text (self, "as-of", fujin_project_get_as_of (project));
  if (!is_state)
    append_language (self, project);
  fujin_writing_text (self, "note", fujin_project_get_note (project));
  fujin_writing_number (self, "present-pattern", fujin_project_get_present_pattern (project));
  fujin_writing_number (self, "target-pattern", fujin_project_get_target_pattern (project));
  fujin_writing_text (self, "to-be-reason", fujin_project_get_to_be_reason (project));
  fujin_writing_text (self, "control-function", fujin_project_get_control_function (project));
  fujin_writing_text (self, "staffing", fujin_project_get_staffing (project));
  if (!is_state)
    append_settings (self, project);
}
