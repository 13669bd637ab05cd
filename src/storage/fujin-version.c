/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-version.h"

#include "fujin-attached.h"
#include "fujin-project-reader.h"

/* At most five digits, no zero in front: a number has one form only. */
static gboolean
parse_number (const char **at,
              guint       *number)
{
  const char *start = *at;
  char *end;

  if (!g_ascii_isdigit (*start) || (start[0] == '0' && g_ascii_isdigit (start[1])))
    return FALSE;
  *number = (guint) g_ascii_strtoull (start, &end, 10);
  *at = end;
  return end - start <= 5;
}

/**
 * fujin_version_parse:
 * @text: (nullable): the version of a file, such as "1.0"
 * @major: (out): the number before the point
 * @minor: (out): the number after it
 *
 * Returns: whether @text is a version
 */
gboolean
fujin_version_parse (const char *text,
                     guint      *major,
                     guint      *minor)
{
  const char *at = text;

  if (at == NULL || !parse_number (&at, major) || *at++ != '.' || !parse_number (&at, minor))
    return FALSE;
  return *at == '\0' && *major > 0;
}

/**
 * fujin_version_keep:
 * @project: a project
 * @minor: minor version of the file it was read from
 *
 * Remembers the minor version, since the file keeps its newer parts.
 */
void
fujin_version_keep (FujinProject *project,
                    guint         minor)
{
  fujin_attached_set_minor (project, minor);
}

/**
 * fujin_version_plan_needs_1_1:
 * @plan: a plan
 *
 * Returns: whether it has parts that came with version 1.1 of the file
 */
gboolean
fujin_version_plan_needs_1_1 (FujinServicePlan *plan)
{
  for (guint i = 0; i < 4; i++)
    if (fujin_service_plan_get_side (plan, i & 1, i & 2) != FUJIN_SCORE_NONE)
      return TRUE;
  return *fujin_service_plan_get_score_note (plan) != '\0' ||
         *fujin_service_plan_get_to_be_reason (plan) != '\0';
}

/* Records, versions, reasons of scores, weights and branches came with 1.1. */
static gboolean
needs_1_1 (FujinProject *project)
{
  static const FujinRecordKind kinds[] = { FUJIN_RECORD_DECISION, FUJIN_RECORD_RATING,
                                           FUJIN_RECORD_IMPROVEMENT, FUJIN_RECORD_SNAPSHOT };

  if (*fujin_project_get_to_be_reason (project) != '\0' ||
      *fujin_project_get_gap_weights (project) != '\0' ||
      *fujin_project_get_branch (project) != '\0')
    return TRUE;
  for (gsize i = 0; i < G_N_ELEMENTS (kinds); i++)
    if (fujin_record_list_get_n (fujin_project_get_records (project, kinds[i])) > 0)
      return TRUE;
  return FALSE;
}

static gboolean
team_needs_1_2 (FujinTeam *team)
{
  return fujin_team_get_role (team) != FUJIN_TEAM_ROLE_TEAM || fujin_team_get_heads (team) >= 0 ||
         fujin_team_get_hours (team) != FUJIN_TEAM_HOURS_UNKNOWN;
}

/* The organisation came with 1.2: what teams are, people, risks, contracts, posts and partners. */
static gboolean
state_needs_1_2 (FujinProject *project)
{
  static const FujinRecordKind kinds[] = { FUJIN_RECORD_PERSON, FUJIN_RECORD_RISK,
                                           FUJIN_RECORD_CONTRACT, FUJIN_RECORD_POST,
                                           FUJIN_RECORD_PARTNER };

  if (*fujin_project_get_control_function (project) != '\0' ||
      *fujin_project_get_staffing (project) != '\0')
    return TRUE;
  for (gsize i = 0; i < G_N_ELEMENTS (kinds); i++)
    if (fujin_record_list_get_n (fujin_project_get_records (project, kinds[i])) > 0)
      return TRUE;
  for (guint i = 0; i < fujin_project_get_n_teams (project); i++)
    if (team_needs_1_2 (fujin_project_get_team (project, i)))
      return TRUE;
  return FALSE;
}

/* Own reports and words on slides came with 1.3. */
static gboolean
state_needs_1_3 (FujinProject *project)
{
  return fujin_record_list_get_n (fujin_project_get_records (project, FUJIN_RECORD_REPORT)) > 0 ||
         fujin_record_list_get_n (fujin_project_get_records (project, FUJIN_RECORD_SLIDE)) > 0;
}

/* Own ties of services to the library came with 1.4. */
static gboolean
state_needs_1_4 (FujinProject *project)
{
  return fujin_record_list_get_n (fujin_project_get_records (project, FUJIN_RECORD_LINK)) > 0;
}

/* Whether the project, or one of its versions, has parts that came with a version of the file. */
static gboolean
needs (FujinProject *project,
       gboolean    (*state_needs) (FujinProject *state))
{
  FujinRecordList *versions = fujin_project_get_records (project, FUJIN_RECORD_SNAPSHOT);

  if (state_needs (project))
    return TRUE;
  for (guint i = 0; i < fujin_record_list_get_n (versions); i++)
    {
      FujinProject *content = fujin_record_get_content (fujin_record_list_peek (versions, i));

      if (content != NULL && state_needs (content))
        return TRUE;
    }
  return FALSE;
}

/**
 * fujin_version_minor_without_plans:
 * @project: a project
 *
 * Returns: as fujin_version_minor_of(), but without a look at the plans; 0 when it depends on them
 */
guint
fujin_version_minor_without_plans (FujinProject *project)
{
  guint kept = fujin_attached_get_minor (project);

  if (needs (project, state_needs_1_4))
    return MAX (kept, 4);
  if (needs (project, state_needs_1_3))
    return MAX (kept, 3);
  if (needs (project, state_needs_1_2))
    return MAX (kept, 2);
  return MAX (kept, needs_1_1 (project) ? 1 : 0);
}

/**
 * fujin_version_minor_of:
 * @project: a project
 *
 * Returns: the minor version its file is written in: the one it was read from, or the lowest one
 *   that knows all its parts, so that an older program reads what it can
 */
guint
fujin_version_minor_of (FujinProject *project)
{
  guint minor = fujin_version_minor_without_plans (project);

  for (guint i = 0; minor == 0 && i < fujin_project_get_n_plans (project); i++)
    minor = fujin_version_plan_needs_1_1 (fujin_project_get_plan (project, i)) ? 1 : 0;
  return minor;
}
