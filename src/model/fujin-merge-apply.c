/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-merge-private.h"

#include <string.h>

#include "fujin-attached.h"
#include "fujin-comparison-private.h"
#include "fujin-record-private.h"
#include "fujin-team-private.h"

/* Makes of our side what the merge came to, as one step. */

typedef struct
{
  FujinMerge *merge;
  FujinProject *project;
  FujinStep *step;
} Apply;

typedef void (*ApplyFunc) (Apply                *self,
                           const FujinMergeItem *item,
                           GObject              *object);

static GObject *
find_object (Apply                *self,
             const FujinMergeItem *item)
{
  const char *id = item->id;

  switch (item->kind)
    {
    case FUJIN_MERGE_ITEM_PROJECT:
      return G_OBJECT (self->project);
    case FUJIN_MERGE_ITEM_TEAM:
      return (GObject *) fujin_project_find_team (self->project, id);
    case FUJIN_MERGE_ITEM_PLAN:
      return (GObject *) fujin_project_find_plan (self->project, id);
    case FUJIN_MERGE_ITEM_RECORD:
    default:
      if (item->objects[OURS] != NULL)
        id = fujin_record_get_id (FUJIN_RECORD (item->objects[OURS]));
      return (GObject *) fujin_record_list_find (
        fujin_project_get_records (self->project, item->record_kind), id);
    }
}

/* Calls @func for every item of a kind, with what it is in the project, if it is there. */
static void
for_each (Apply              *self,
          FujinMergeItemKind  kind,
          ApplyFunc           func)
{
  for (guint i = 0; i < self->merge->items->len; i++)
    {
      const FujinMergeItem *item = g_ptr_array_index (self->merge->items, i);

      if (item->kind == kind)
        func (self, item, find_object (self, item));
    }
}

static void
set_project_value (Apply      *self,
                   guint       field,
                   const char *value)
{
  gboolean number = self->project->strings[field] == NULL;
  g_auto (GValue) boxed = G_VALUE_INIT;

  g_value_init (&boxed, number ? G_TYPE_INT : G_TYPE_STRING);
  if (number)
    g_value_set_int (&boxed, atoi (value));
  else
    g_value_set_string (&boxed, value);
  fujin_step_project_value (self->step, field, &boxed);
}

static void
set_team_value (Apply      *self,
                FujinTeam  *team,
                guint       field,
                const char *value)
{
  g_auto (GValue) boxed = G_VALUE_INIT;

  if (field == FUJIN_TEAM_NAME || field == FUJIN_TEAM_NOTE)
    {
      g_value_init (&boxed, G_TYPE_STRING);
      g_value_set_string (&boxed, value);
    }
  else if (field == FUJIN_TEAM_PARENT)
    {
      g_value_init (&boxed, FUJIN_TYPE_TEAM);
      g_value_set_object (&boxed, fujin_project_find_team (self->project, value));
    }
  else
    {
      g_value_init (&boxed, field == FUJIN_TEAM_EXTERNAL ? G_TYPE_BOOLEAN : G_TYPE_INT);
      if (field == FUJIN_TEAM_EXTERNAL)
        g_value_set_boolean (&boxed, atoi (value));
      else
        g_value_set_int (&boxed, atoi (value));
    }
  fujin_step_team_value (self->step, team, field, &boxed);
}

static void
assign (Apply            *self,
        FujinServicePlan *plan,
        const char       *value)
{
  g_auto (GStrv) ids = g_strsplit (value, " ", -1);
  g_autoptr (FujinAssignments) next = NULL;
  g_autoptr (GPtrArray) teams = g_ptr_array_new ();
  guint lead = 0;

  for (guint i = 1; ids[0] != NULL && ids[i] != NULL; i++)
    {
      if (strcmp (ids[i], ids[0]) == 0)
        lead = i - 1;
      g_ptr_array_add (teams, fujin_project_find_team (self->project, ids[i]));
    }
  if (teams->len > 0)
    next = fujin_assignments_new ((FujinTeam **) teams->pdata, teams->len, lead);
  fujin_step_plan_assign (self->step, plan, next);
}

static void
set_plan_value (Apply            *self,
                FujinServicePlan *plan,
                guint             field,
                const char       *value)
{
  const guint *fields = _fujin_comparison_fields_of (field);
  g_auto (GStrv) numbers = NULL;

  if (field == FUJIN_PLAN_ASSIGNMENTS)
    assign (self, plan, value);
  else if (plan->strings[field] != NULL)
    fujin_step_plan_string (self->step, plan, field, value);
  else
    {
      numbers = g_strsplit (value, " ", -1);
      for (guint i = 0; fields[i] != 0 && numbers[i] != NULL; i++)
        fujin_step_plan_number (self->step, plan, fields[i], atoi (numbers[i]));
    }
}

static void
set_value (Apply                *self,
           const FujinMergeItem *item,
           GObject              *object,
           guint                 index)
{
  guint field = _fujin_merge_field_number (item, index);
  const char *value = item->merged[index];

  if (item->kind == FUJIN_MERGE_ITEM_PROJECT)
    set_project_value (self, field, value);
  else if (item->kind == FUJIN_MERGE_ITEM_TEAM)
    set_team_value (self, FUJIN_TEAM (object), field, value);
  else if (item->kind == FUJIN_MERGE_ITEM_PLAN)
    set_plan_value (self, FUJIN_SERVICE_PLAN (object), field, value);
  else
    fujin_step_record_value (self->step, FUJIN_RECORD (object), field, value);
}

/* The side that the hidden parts of the result are from. */
static GObject *
find_source (const FujinMergeItem *item,
             guint                 index)
{
  for (guint side = OURS; side <= THEIRS; side++)
    if (item->objects[side] != NULL && item->values[side] != NULL &&
        item->values[side][index] == item->merged[index])
      return item->objects[side];
  return item->objects[OURS] != NULL ? item->objects[OURS] : item->objects[THEIRS];
}

static void
share_unknown (Apply                *self,
               const FujinMergeItem *item,
               GObject              *object)
{
  GObject *source = find_source (item, item->n_fields - 1);
  g_autoptr (FujinAttachedState) state = NULL;

  if (source == NULL)
    return;
  state = fujin_attached_state_with_minor (fujin_attached_get_state (source),
                                           fujin_attached_get_minor (object));
  fujin_step_attach (self->step, object, state);
}

static void
set_fields (Apply                *self,
            const FujinMergeItem *item,
            GObject              *object)
{
  g_autofree const char **now = NULL;

  if (!item->is_present || object == NULL)
    return;
  now = _fujin_merge_read_values (self->merge, item->kind, object);
  for (guint i = 0; i < item->n_fields; i++)
    {
      guint field = _fujin_merge_field_number (item, i);
      gboolean late = (item->kind == FUJIN_MERGE_ITEM_TEAM && field == FUJIN_TEAM_PARENT) ||
                      (item->kind == FUJIN_MERGE_ITEM_PROJECT && field == FUJIN_PROJECT_BRANCH);

      if (!late && field < FUJIN_MERGE_CONTENT && now[i] != item->merged[i])
        set_value (self, item, object, i);
    }
  share_unknown (self, item, object);
}

static void
add_team (Apply                *self,
          const FujinMergeItem *item,
          GObject              *object)
{
  g_autoptr (FujinTeam) team = NULL;

  if (!item->is_present || object != NULL)
    return;
  team = _fujin_team_new (item->id);
  fujin_step_insert_team (self->step, team, G_MAXUINT);
}

/* A team is never below itself, not even for a moment. */
static void
clear_parent (Apply                *self,
              const FujinMergeItem *item,
              GObject              *object)
{
  FujinTeam *parent = object != NULL ? fujin_team_get_parent (FUJIN_TEAM (object)) : NULL;

  if (parent != NULL && (!item->is_present || strcmp (item->merged[FUJIN_TEAM_PARENT - 1],
                                                      fujin_team_get_id (parent)) != 0))
    set_team_value (self, FUJIN_TEAM (object), FUJIN_TEAM_PARENT, "");
}

static void
set_parent (Apply                *self,
            const FujinMergeItem *item,
            GObject              *object)
{
  if (item->is_present)
    set_value (self, item, object, FUJIN_TEAM_PARENT - 1);
}

static void
remove_team (Apply                *self,
             const FujinMergeItem *item,
             GObject              *object)
{
  if (!item->is_present && object != NULL)
    fujin_step_remove_team (self->step, FUJIN_TEAM (object));
}

/* An own service that gets another number goes and comes back. */
static void
remove_plan (Apply                *self,
             const FujinMergeItem *item,
             GObject              *object)
{
  FujinServicePlan *plan = (FujinServicePlan *) object;

  if (plan != NULL && fujin_service_plan_is_own (plan) &&
      (!item->is_present || plan->number != item->number))
    fujin_step_remove_plan (self->step, plan);
}

static void
add_plan (Apply                *self,
          const FujinMergeItem *item,
          GObject              *object)
{
  GObject *other = item->objects[item->objects[THEIRS] != NULL ? THEIRS : OURS];
  g_autoptr (FujinServicePlan) plan = NULL;

  if (!item->is_present || object != NULL)
    return;
  plan = _fujin_service_plan_new_own (item->id, FUJIN_SERVICE_PLAN (other)->category,
                                      item->number);
  fujin_step_insert_plan (self->step, plan);
}

/* Frozen plans and ids are never changed: another record comes in the place of the old one. */
static void
remove_record (Apply                *self,
               const FujinMergeItem *item,
               GObject              *object)
{
  guint content = item->n_fields - 2;

  if (object == NULL)
    return;
  if (!item->is_present || strcmp (fujin_record_get_id (FUJIN_RECORD (object)), item->id) != 0 ||
      (item->values[OURS] != NULL &&
       item->values[OURS][content] != item->merged[content]))
    fujin_step_remove_record (self->step, FUJIN_RECORD (object));
}

static void
add_record (Apply                *self,
            const FujinMergeItem *item,
            GObject              *object)
{
  GObject *source = find_source (item, item->n_fields - 2);
  FujinRecordList *list = fujin_project_get_records (self->project, item->record_kind);
  g_autoptr (FujinRecord) record = NULL;

  if (!item->is_present || source == NULL || fujin_record_list_find (list, item->id) != NULL)
    return;
  record = _fujin_record_new (item->record_kind, item->id,
                              fujin_record_get_content (FUJIN_RECORD (source)));
  for (guint i = 0; i < item->n_fields - 2; i++)
    _fujin_record_set_field (record, i, item->merged[i]);
  fujin_step_insert_record (self->step, record);
  share_unknown (self, item, G_OBJECT (record));
}

static void
order_teams (Apply *self)
{
  const char *order = self->merge->order;
  g_auto (GStrv) ids = g_strsplit (order, " ", -1);

  for (guint i = 0; ids[i] != NULL; i++)
    {
      g_autoptr (FujinTeam) team = g_object_ref (fujin_project_find_team (self->project, ids[i]));

      if (fujin_project_get_team (self->project, i) == team)
        continue;
      fujin_step_remove_team (self->step, team);
      fujin_step_insert_team (self->step, team, i);
    }
}

/* The later one of two sides that changed it. */
static void
set_minor (Apply *self)
{
  g_autoptr (FujinAttachedState) state = NULL;
  guint minor[N_SIDES];

  for (guint side = 0; side < N_SIDES; side++)
    minor[side] = fujin_attached_get_minor (self->merge->sides[side]);
  if (minor[OURS] == minor[BASE])
    minor[OURS] = minor[THEIRS];
  else if (minor[THEIRS] != minor[BASE])
    minor[OURS] = MAX (minor[OURS], minor[THEIRS]);
  state = fujin_attached_state_with_minor (fujin_attached_get_state (self->project), minor[OURS]);
  fujin_step_attach (self->step, self->project, state);
}

void
_fujin_merge_apply (FujinMerge   *self,
                    FujinProject *project,
                    FujinStep    *step)
{
  Apply apply = { self, project, step };

  for_each (&apply, FUJIN_MERGE_ITEM_TEAM, add_team);
  for_each (&apply, FUJIN_MERGE_ITEM_TEAM, set_fields);
  for_each (&apply, FUJIN_MERGE_ITEM_RECORD, remove_record);
  for_each (&apply, FUJIN_MERGE_ITEM_PLAN, remove_plan);
  for_each (&apply, FUJIN_MERGE_ITEM_PLAN, add_plan);
  for_each (&apply, FUJIN_MERGE_ITEM_PLAN, set_fields);
  for_each (&apply, FUJIN_MERGE_ITEM_RECORD, set_fields);
  for_each (&apply, FUJIN_MERGE_ITEM_RECORD, add_record);
  for_each (&apply, FUJIN_MERGE_ITEM_TEAM, clear_parent);
  for_each (&apply, FUJIN_MERGE_ITEM_TEAM, remove_team);
  for_each (&apply, FUJIN_MERGE_ITEM_TEAM, set_parent);
  order_teams (&apply);
  for_each (&apply, FUJIN_MERGE_ITEM_PROJECT, set_fields);
  set_minor (&apply);
}
