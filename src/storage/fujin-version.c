/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-version.h"

#include "fujin-project-reader.h"

#define MINOR_KEY "fujin-version-minor"

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
  g_object_set_data (G_OBJECT (project), MINOR_KEY, GUINT_TO_POINTER (minor));
}

static gboolean
plan_needs_1_1 (FujinServicePlan *plan)
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
  if (*fujin_project_get_to_be_reason (project) != '\0' ||
      *fujin_project_get_gap_weights (project) != '\0' ||
      *fujin_project_get_branch (project) != '\0')
    return TRUE;
  for (guint kind = 0; kind < FUJIN_N_RECORD_KINDS; kind++)
    if (fujin_record_list_get_n (fujin_project_get_records (project, kind)) > 0)
      return TRUE;
  for (guint i = 0; i < fujin_project_get_n_plans (project); i++)
    if (plan_needs_1_1 (fujin_project_get_plan (project, i)))
      return TRUE;
  return FALSE;
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
  guint kept = GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (project), MINOR_KEY));

  return MAX (kept, needs_1_1 (project) ? 1 : 0);
}
