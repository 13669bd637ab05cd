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

/* As printf has it, which takes longer than all the rest of this. */
static void
append_number (GString *text,
               int      number)
{
  char digits[12];
  char *start = digits + sizeof digits;
  guint rest = number < 0 ? 0u - (guint) number : (guint) number;

  do
    *--start = (char) ('0' + rest % 10);
  while ((rest /= 10) > 0);
  if (number < 0)
    *--start = '-';
  g_string_append_len (text, start, digits + sizeof digits - start);
}

static const char *
read_number (int      number,
             GString *text)
{
  append_number (text, number);
  return text->str;
}

static const char *
read_project (FujinProject *project,
              guint         field,
              GString      *text)
{
  const char *string = project->strings[field];

  return string != NULL ? string : read_number (project->numbers[field], text);
}

static const char *
read_team (FujinTeam *team,
           guint      field,
           GString   *text)
{
  FujinTeam *parent;

  switch ((FujinTeamField) field)
    {
    case FUJIN_TEAM_NAME:
      return fujin_team_get_name (team);
    case FUJIN_TEAM_EXTERNAL:
      return read_number (fujin_team_get_external (team), text);
    case FUJIN_TEAM_COLOUR:
      return read_number ((int) fujin_team_get_colour (team), text);
    case FUJIN_TEAM_NOTE:
      return fujin_team_get_note (team);
    case FUJIN_TEAM_ROLE:
      return read_number ((int) fujin_team_get_role (team), text);
    case FUJIN_TEAM_HEADS:
      return read_number (fujin_team_get_heads (team), text);
    case FUJIN_TEAM_HOURS:
      return read_number ((int) fujin_team_get_hours (team), text);
    case FUJIN_TEAM_PARENT:
    case FUJIN_N_TEAM_FIELDS:
    default:
      parent = fujin_team_get_parent (team);
      return parent != NULL ? fujin_team_get_id (parent) : "";
    }
}

static const char *
read_assignments (FujinAssignments *assignments,
                  GString          *text)
{
  if (assignments == NULL)
    return "";
  g_string_append (text, fujin_team_get_id (fujin_assignments_get_lead (assignments)));
  for (guint i = 0; i < fujin_assignments_get_n_teams (assignments); i++)
    {
      g_string_append_c (text, ' ');
      g_string_append (text, fujin_team_get_id (fujin_assignments_get_team (assignments, i)));
    }
  return text->str;
}

/* What belongs together is one field: a score with its scale and sides. */
static const char *
read_plan (FujinServicePlan *plan,
           guint             field,
           GString          *text)
{
  const guint *fields = _fujin_comparison_fields_of (field);

  if (field == FUJIN_PLAN_ASSIGNMENTS)
    return read_assignments (plan->assignments, text);
  if (plan->strings[field] != NULL)
    return plan->strings[field];
  for (; *fields != 0; fields++)
    {
      if (text->len > 0)
        g_string_append_c (text, ' ');
      append_number (text, plan->numbers[*fields]);
    }
  return text->str;
}

static const char *
read_attached (GObject *object,
               GString *text)
{
  g_autofree char *attached = NULL;

  if (fujin_attached_get_state (object) == NULL)
    return "";
  attached = fujin_attached_dup_text (object);
  g_string_append (text, attached);
  return text->str;
}

/* Frozen plans stay as they are, so they are looked through once. */
static const char *
read_content (FujinRecord *record,
              GString     *text)
{
  static const char key[] = "fujin-merge-fingerprint";
  FujinProject *content = fujin_record_get_content (record);
  g_autofree char *sum = NULL;

  if (content == NULL)
    return "";
  sum = g_object_dup_data (G_OBJECT (content), key, (GDuplicateFunc) g_strdup, NULL);
  if (sum == NULL)
    {
      sum = _fujin_merge_fingerprint (content);
      g_object_replace_data (G_OBJECT (content), key, NULL, g_strdup (sum), g_free, NULL);
    }
  g_string_append (text, sum);
  return text->str;
}

/* A field as text, which may stand in @text, for as long as that is not changed. */
static const char *
read_value (FujinMergeItemKind kind,
            GObject           *object,
            guint              index,
            guint              n_fields,
            GString           *text)
{
  g_string_truncate (text, 0);
  if (index == n_fields - 1)
    return read_attached (object, text);
  switch (kind)
    {
    case FUJIN_MERGE_ITEM_PROJECT:
      return read_project (FUJIN_PROJECT (object), index + 1, text);
    case FUJIN_MERGE_ITEM_TEAM:
      return read_team (FUJIN_TEAM (object), index + 1, text);
    case FUJIN_MERGE_ITEM_PLAN:
      return read_plan (FUJIN_SERVICE_PLAN (object), _fujin_comparison_list_plan_fields (index),
                        text);
    case FUJIN_MERGE_ITEM_RECORD:
    default:
      if (index < n_fields - 2)
        return fujin_record_get (FUJIN_RECORD (object), index);
      return read_content (FUJIN_RECORD (object), text);
    }
}

static guint
count_fields_of (FujinMergeItemKind kind,
                 gpointer           object)
{
  return _fujin_merge_count_fields (kind, kind == FUJIN_MERGE_ITEM_RECORD
                                            ? fujin_record_get_kind (FUJIN_RECORD (object))
                                            : FUJIN_RECORD_DECISION);
}

/* A text for as long as the merge lives: the same one for the same text. */
const char *
_fujin_merge_keep (const FujinMerge *self,
                   const char       *text)
{
  return g_string_chunk_insert_const (self->texts, text);
}

/* The same, of a text (transfer full). */
const char *
_fujin_merge_take (const FujinMerge *self,
                   char             *text)
{
  const char *kept = _fujin_merge_keep (self, text);

  g_free (text);
  return kept;
}

/* The fields of something in one state, (transfer container); %NULL when it is not there. */
const char **
_fujin_merge_read_values (const FujinMerge  *self,
                          FujinMergeItemKind kind,
                          GObject           *object)
{
  const char **values;
  GString *text;
  guint n;

  if (object == NULL)
    return NULL;
  n = count_fields_of (kind, object);
  values = g_new (const char *, n);
  text = g_string_new (NULL);
  for (guint i = 0; i < n; i++)
    values[i] = _fujin_merge_keep (self, read_value (kind, object, i, n, text));
  g_string_free (text, TRUE);
  return values;
}

typedef struct
{
  GChecksum *sum;
  GString *all;  /* what is yet to be summed up */
  GString *text;
} Sum;

static void
add_text (Sum        *self,
          const char *text)
{
  g_string_append_len (self->all, text, (gssize) strlen (text) + 1);
}

static void
add_to_sum (Sum               *self,
            FujinMergeItemKind kind,
            const char        *id,
            gpointer           object)
{
  guint n = count_fields_of (kind, object);

  add_text (self, id);
  for (guint i = 0; i < n; i++)
    add_text (self, read_value (kind, object, i, n, self->text));
  g_checksum_update (self->sum, (const guchar *) self->all->str, (gssize) self->all->len);
  g_string_truncate (self->all, 0);
}

static void
add_lists_to_sum (Sum          *self,
                  FujinProject *project)
{
  for (guint kind = 0; kind < FUJIN_N_RECORD_KINDS; kind++)
    {
      FujinRecordList *list = fujin_project_get_records (project, kind);

      for (guint i = 0; i < fujin_record_list_get_n (list); i++)
        {
          FujinRecord *record = fujin_record_list_peek (list, i);

          add_to_sum (self, FUJIN_MERGE_ITEM_RECORD, fujin_record_get_id (record), record);
        }
    }
}

static void
add_project_to_sum (Sum          *self,
                    FujinProject *project)
{
  add_to_sum (self, FUJIN_MERGE_ITEM_PROJECT, "", project);
  for (guint i = 0; i < fujin_project_get_n_teams (project); i++)
    {
      FujinTeam *team = fujin_project_get_team (project, i);

      add_to_sum (self, FUJIN_MERGE_ITEM_TEAM, fujin_team_get_id (team), team);
    }
  for (guint i = 0; i < fujin_project_get_n_plans (project); i++)
    {
      FujinServicePlan *plan = fujin_project_get_plan (project, i);
      g_autofree char *key = g_strconcat (plan->id, " ", plan->code, NULL);

      add_to_sum (self, FUJIN_MERGE_ITEM_PLAN, key, plan);
    }
  add_lists_to_sum (self, project);
}

/* Frozen plans are the same where these sums are. */
char *
_fujin_merge_fingerprint (FujinProject *project)
{
  Sum self = { g_checksum_new (G_CHECKSUM_SHA256), g_string_new (NULL), g_string_new (NULL) };
  char *result;

  add_project_to_sum (&self, project);
  result = g_strdup (g_checksum_get_string (self.sum));
  g_checksum_free (self.sum);
  g_string_free (self.all, TRUE);
  g_string_free (self.text, TRUE);
  return result;
}
