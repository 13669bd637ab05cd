/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-merge-private.h"

#include <string.h>

#include "fujin-attached.h"
#include "fujin-comparison-private.h"
#include "fujin-team-private.h"

/* Every field as text: what is the same is the same text, whatever state it is from. Two last
 * fields are hidden ones: the frozen plans of a version, and what only a newer version knows. */

static guint
count_plan_fields (void)
{
  guint n = 0;

  while (_fujin_comparison_list_plan_fields (n) != 0)
    n++;
  return n;
}

guint
_fujin_merge_count_fields (FujinMergeItemKind kind,
                           FujinRecordKind    record_kind)
{
  switch (kind)
    {
    case FUJIN_MERGE_ITEM_PROJECT:
      return FUJIN_N_PROJECT_FIELDS;
    case FUJIN_MERGE_ITEM_TEAM:
      return FUJIN_N_TEAM_FIELDS;
    case FUJIN_MERGE_ITEM_PLAN:
      return count_plan_fields () + 1;
    case FUJIN_MERGE_ITEM_RECORD:
    default:
      return fujin_record_format_get (record_kind)->n_fields + 2;
    }
}

/* The number of a field as a #FujinDifference gives it. */
guint
_fujin_merge_field_number (const FujinMergeItem *item,
                           guint                 index)
{
  if (index == item->n_fields - 1)
    return FUJIN_MERGE_UNKNOWN;
  if (item->kind == FUJIN_MERGE_ITEM_PLAN)
    return _fujin_comparison_list_plan_fields (index);
  if (item->kind != FUJIN_MERGE_ITEM_RECORD)
    return index + 1;
  return index == item->n_fields - 2 ? FUJIN_MERGE_CONTENT : index;
}

static FujinMergeFieldType
project_field_type (guint field)
{
  if (field == FUJIN_PROJECT_BRANCH)
    return FUJIN_MERGE_FIELD_BRANCH;
  return field == FUJIN_PROJECT_NOTE || field == FUJIN_PROJECT_TO_BE_REASON
           ? FUJIN_MERGE_FIELD_TEXT
           : FUJIN_MERGE_FIELD_VALUE;
}

static FujinMergeFieldType
team_field_type (guint field)
{
  if (field == FUJIN_TEAM_PARENT)
    return FUJIN_MERGE_FIELD_PARENT;
  return field == FUJIN_TEAM_NOTE ? FUJIN_MERGE_FIELD_TEXT : FUJIN_MERGE_FIELD_VALUE;
}

static FujinMergeFieldType
plan_field_type (guint field)
{
  switch (field)
    {
    case FUJIN_PLAN_ASSIGNMENTS:
      return FUJIN_MERGE_FIELD_ASSIGNMENTS;
    case FUJIN_PLAN_SUMMARY:
    case FUJIN_PLAN_REASON:
    case FUJIN_PLAN_NOTE:
    case FUJIN_PLAN_SCORE_NOTE:
    case FUJIN_PLAN_TO_BE_REASON:
      return FUJIN_MERGE_FIELD_TEXT;
    default:
      return FUJIN_MERGE_FIELD_VALUE;
    }
}

static FujinMergeFieldType
record_field_type (FujinRecordKind kind,
                   guint           field)
{
  switch (fujin_record_format_get (kind)->fields[field].type)
    {
    case FUJIN_VALUE_TEXT:
      return FUJIN_MERGE_FIELD_TEXT;
    case FUJIN_VALUE_PLAN:
      return FUJIN_MERGE_FIELD_PLAN;
    case FUJIN_VALUE_PLANS:
      return FUJIN_MERGE_FIELD_PLANS;
    case FUJIN_VALUE_TEAM:
      return FUJIN_MERGE_FIELD_TEAM;
    case FUJIN_VALUE_TEAMS:
      return FUJIN_MERGE_FIELD_TEAMS;
    default:
      return FUJIN_MERGE_FIELD_VALUE;
    }
}

FujinMergeFieldType
_fujin_merge_field_type (const FujinMergeItem *item,
                         guint                 index)
{
  guint field = _fujin_merge_field_number (item, index);

  if (field == FUJIN_MERGE_CONTENT || field == FUJIN_MERGE_UNKNOWN)
    return FUJIN_MERGE_FIELD_VALUE;
  switch (item->kind)
    {
    case FUJIN_MERGE_ITEM_PROJECT:
      return project_field_type (field);
    case FUJIN_MERGE_ITEM_TEAM:
      return team_field_type (field);
    case FUJIN_MERGE_ITEM_PLAN:
      return plan_field_type (field);
    case FUJIN_MERGE_ITEM_RECORD:
    default:
      return record_field_type (item->record_kind, field);
    }
}

static char *
read_project (FujinProject *project,
              guint         field)
{
  if (project->strings[field] != NULL)
    return g_strdup (project->strings[field]);
  return g_strdup_printf ("%d", project->numbers[field]);
}

static char *
read_team (FujinTeam *team,
           guint      field)
{
  FujinTeam *parent = fujin_team_get_parent (team);

  switch ((FujinTeamField) field)
    {
    case FUJIN_TEAM_NAME:
      return g_strdup (fujin_team_get_name (team));
    case FUJIN_TEAM_EXTERNAL:
      return g_strdup_printf ("%d", fujin_team_get_external (team));
    case FUJIN_TEAM_COLOUR:
      return g_strdup_printf ("%d", fujin_team_get_colour (team));
    case FUJIN_TEAM_NOTE:
      return g_strdup (fujin_team_get_note (team));
    case FUJIN_TEAM_ROLE:
      return g_strdup_printf ("%d", fujin_team_get_role (team));
    case FUJIN_TEAM_HEADS:
      return g_strdup_printf ("%d", fujin_team_get_heads (team));
    case FUJIN_TEAM_HOURS:
      return g_strdup_printf ("%d", fujin_team_get_hours (team));
    case FUJIN_TEAM_PARENT:
    case FUJIN_N_TEAM_FIELDS:
    default:
      return g_strdup (parent != NULL ? fujin_team_get_id (parent) : "");
    }
}

static char *
read_assignments (FujinAssignments *assignments)
{
  GString *ids = g_string_new (NULL);

  if (assignments == NULL)
    return g_string_free (ids, FALSE);
  g_string_append (ids, fujin_team_get_id (fujin_assignments_get_lead (assignments)));
  for (guint i = 0; i < fujin_assignments_get_n_teams (assignments); i++)
    g_string_append_printf (ids, " %s",
                            fujin_team_get_id (fujin_assignments_get_team (assignments, i)));
  return g_string_free (ids, FALSE);
}

/* What belongs together is one field: a score with its scale and sides. */
static char *
read_plan (FujinServicePlan *plan,
           guint             field)
{
  const guint *fields = _fujin_comparison_fields_of (field);
  GString *numbers;

  if (field == FUJIN_PLAN_ASSIGNMENTS)
    return read_assignments (plan->assignments);
  if (plan->strings[field] != NULL)
    return g_strdup (plan->strings[field]);
  numbers = g_string_new (NULL);
  for (; *fields != 0; fields++)
    g_string_append_printf (numbers, "%s%d", numbers->len > 0 ? " " : "", plan->numbers[*fields]);
  return g_string_free (numbers, FALSE);
}

static char *
read_value (FujinMergeItemKind kind,
            GObject           *object,
            guint              index,
            guint              n_fields)
{
  if (index == n_fields - 1)
    return fujin_attached_dup_text (object);
  switch (kind)
    {
    case FUJIN_MERGE_ITEM_PROJECT:
      return read_project (FUJIN_PROJECT (object), index + 1);
    case FUJIN_MERGE_ITEM_TEAM:
      return read_team (FUJIN_TEAM (object), index + 1);
    case FUJIN_MERGE_ITEM_PLAN:
      return read_plan (FUJIN_SERVICE_PLAN (object), _fujin_comparison_list_plan_fields (index));
    case FUJIN_MERGE_ITEM_RECORD:
    default:
      if (index < n_fields - 2)
        return g_strdup (fujin_record_get (FUJIN_RECORD (object), index));
      return _fujin_merge_fingerprint (fujin_record_get_content (FUJIN_RECORD (object)));
    }
}

/* The fields of something in one state, %NULL when it is not there. */
char **
_fujin_merge_read_values (FujinMergeItemKind kind,
                          GObject           *object)
{
  FujinRecordKind record_kind = kind == FUJIN_MERGE_ITEM_RECORD && object != NULL
                                  ? fujin_record_get_kind (FUJIN_RECORD (object))
                                  : FUJIN_RECORD_DECISION;
  guint n = _fujin_merge_count_fields (kind, record_kind);
  char **values;

  if (object == NULL)
    return NULL;
  values = g_new0 (char *, n + 1);
  for (guint i = 0; i < n; i++)
    values[i] = read_value (kind, object, i, n);
  return values;
}

static void
add_to_sum (GChecksum         *sum,
            FujinMergeItemKind kind,
            const char        *id,
            gpointer           object)
{
  g_auto (GStrv) values = _fujin_merge_read_values (kind, object);

  g_checksum_update (sum, (const guchar *) id, (gssize) strlen (id) + 1);
  for (guint i = 0; values[i] != NULL; i++)
    g_checksum_update (sum, (const guchar *) values[i], (gssize) strlen (values[i]) + 1);
}

static void
add_lists_to_sum (GChecksum    *sum,
                  FujinProject *project)
{
  for (guint kind = 0; kind < FUJIN_N_RECORD_KINDS; kind++)
    {
      FujinRecordList *list = fujin_project_get_records (project, kind);

      for (guint i = 0; i < fujin_record_list_get_n (list); i++)
        {
          FujinRecord *record = fujin_record_list_peek (list, i);

          add_to_sum (sum, FUJIN_MERGE_ITEM_RECORD, fujin_record_get_id (record), record);
        }
    }
}

/* Frozen plans are the same where these sums are; "" for none. */
char *
_fujin_merge_fingerprint (FujinProject *project)
{
  g_autoptr (GChecksum) sum = NULL;

  if (project == NULL)
    return g_strdup ("");
  sum = g_checksum_new (G_CHECKSUM_SHA256);
  add_to_sum (sum, FUJIN_MERGE_ITEM_PROJECT, "", project);
  for (guint i = 0; i < fujin_project_get_n_teams (project); i++)
    {
      FujinTeam *team = fujin_project_get_team (project, i);

      add_to_sum (sum, FUJIN_MERGE_ITEM_TEAM, fujin_team_get_id (team), team);
    }
  for (guint i = 0; i < fujin_project_get_n_plans (project); i++)
    {
      FujinServicePlan *plan = fujin_project_get_plan (project, i);
      g_autofree char *key = g_strconcat (plan->id, " ", plan->code, NULL);

      add_to_sum (sum, FUJIN_MERGE_ITEM_PLAN, key, plan);
    }
  add_lists_to_sum (sum, project);
  return g_strdup (g_checksum_get_string (sum));
}
