/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-comparison-private.h"
#include "fujin-edit-private.h"
#include "fujin-record-private.h"
#include "fujin-team-private.h"

/* Makes of the first state the second one, or a part of it. What is taken over may need what is
 * not: a service that a new team carries brings the team along. */

typedef struct
{
  FujinComparison *comparison;
  FujinProject *project;
  FujinStep *step;
  const gboolean *chosen;
} Apply;

typedef void (*ApplyFunc) (Apply                 *self,
                           const FujinDifference *difference);

static void
for_each (Apply               *self,
          FujinDifferenceKind  kind,
          ApplyFunc            func)
{
  GArray *differences = self->comparison->differences;

  for (guint i = 0; i < differences->len; i++)
    {
      const FujinDifference *difference = &g_array_index (differences, FujinDifference, i);

      if (difference->kind == kind && (self->chosen == NULL || self->chosen[i]))
        func (self, difference);
    }
}

static void
set_project_field (Apply                 *self,
                   const FujinDifference *difference)
{
  gboolean number = difference->field == FUJIN_PROJECT_PRESENT_PATTERN ||
                    difference->field == FUJIN_PROJECT_TARGET_PATTERN;
  g_auto (GValue) value = G_VALUE_INIT;

  g_value_init (&value, number ? G_TYPE_INT : G_TYPE_STRING);
  G_OBJECT_GET_CLASS (difference->after)
    ->get_property (difference->after, difference->field, &value, NULL);
  fujin_step_project_value (self->step, difference->field, &value);
}

static GType
team_field_type (guint field)
{
  static const GType types[FUJIN_N_TEAM_FIELDS] = {
    [FUJIN_TEAM_NAME] = G_TYPE_STRING, [FUJIN_TEAM_EXTERNAL] = G_TYPE_BOOLEAN,
    [FUJIN_TEAM_COLOUR] = G_TYPE_INT,  [FUJIN_TEAM_NOTE] = G_TYPE_STRING,
    [FUJIN_TEAM_ROLE] = G_TYPE_INT,    [FUJIN_TEAM_HEADS] = G_TYPE_INT,
    [FUJIN_TEAM_HOURS] = G_TYPE_INT,
  };

  return types[field];
}

static FujinTeam *
copy_team (FujinTeam *team)
{
  FujinTeam *copy = _fujin_team_new (fujin_team_get_id (team));

  for (guint field = 1; field < FUJIN_TEAM_PARENT; field++)
    {
      g_auto (GValue) value = G_VALUE_INIT;

      g_value_init (&value, team_field_type (field));
      G_OBJECT_GET_CLASS (team)->get_property (G_OBJECT (team), field, &value, NULL);
      _fujin_team_set_field (copy, field, &value);
    }
  return copy;
}

/* The team of the project that is @team of the other state; it comes when it is not there. */
static FujinTeam *
need_team (Apply     *self,
           FujinTeam *team)
{
  FujinTeam *own = fujin_project_find_team (self->project, fujin_team_get_id (team));
  g_autoptr (FujinTeam) copy = NULL;

  if (own)
    return own;
  copy = copy_team (team);
  fujin_step_insert_team (self->step, copy, G_MAXUINT);
  return copy; /* the project holds it */
}

static void
add_team (Apply                 *self,
          const FujinDifference *difference)
{
  need_team (self, FUJIN_TEAM (difference->after));
}

static void
set_parent (Apply     *self,
            FujinTeam *other)
{
  FujinTeam *team = fujin_project_find_team (self->project, fujin_team_get_id (other));
  FujinTeam *parent = fujin_team_get_parent (other);
  g_auto (GValue) value = G_VALUE_INIT;

  if (!team)
    return;
  if (parent)
    parent = need_team (self, parent);
  /* When only a part is taken over, the rest may make a circle of it. */
  if (parent && fujin_team_is_inside_of (parent, team))
    return;
  g_value_init (&value, FUJIN_TYPE_TEAM);
  g_value_set_object (&value, parent);
  fujin_step_team_value (self->step, team, FUJIN_TEAM_PARENT, &value);
}

static void
clear_parent (Apply                 *self,
              const FujinDifference *difference)
{
  FujinTeam *team = fujin_project_find_team (self->project, difference->id);
  g_auto (GValue) value = G_VALUE_INIT;

  if (!team || difference->field != FUJIN_TEAM_PARENT)
    return;
  g_value_init (&value, FUJIN_TYPE_TEAM);
  fujin_step_team_value (self->step, team, FUJIN_TEAM_PARENT, &value);
}

static void
set_team_parent (Apply                 *self,
                 const FujinDifference *difference)
{
  if (difference->kind == FUJIN_DIFFERENCE_TEAM_ADDED || difference->field == FUJIN_TEAM_PARENT)
    set_parent (self, FUJIN_TEAM (difference->after));
}

static void
set_team_field (Apply                 *self,
                const FujinDifference *difference)
{
  FujinTeam *team = fujin_project_find_team (self->project, difference->id);
  g_auto (GValue) value = G_VALUE_INIT;

  if (!team || difference->field == FUJIN_TEAM_PARENT)
    return;
  g_value_init (&value, team_field_type (difference->field));
  G_OBJECT_GET_CLASS (difference->after)
    ->get_property (difference->after, difference->field, &value, NULL);
  fujin_step_team_value (self->step, team, difference->field, &value);
}

static void
set_assignments (Apply            *self,
                 FujinServicePlan *plan,
                 FujinAssignments *other)
{
  guint n = fujin_assignments_get_n_teams (other);
  g_autofree FujinTeam **teams = g_new0 (FujinTeam *, n + 1);
  g_autoptr (FujinAssignments) next = NULL;
  guint lead = 0;

  for (guint i = 0; i < n; i++)
    {
      FujinTeam *team = fujin_assignments_get_team (other, i);

      teams[i] = need_team (self, team);
      if (team == fujin_assignments_get_lead (other))
        lead = i;
    }
  next = n > 0 ? fujin_assignments_new (teams, n, lead) : NULL;
  fujin_step_plan_assign (self->step, plan, next);
}

static void
set_plan_fields (Apply            *self,
                 FujinServicePlan *plan,
                 FujinServicePlan *other,
                 const guint      *fields)
{
  for (; *fields != 0; fields++)
    {
      if (*fields == FUJIN_PLAN_ASSIGNMENTS)
        set_assignments (self, plan, other->assignments);
      else if (other->strings[*fields])
        fujin_step_plan_string (self->step, plan, *fields, other->strings[*fields]);
      else
        fujin_step_plan_number (self->step, plan, *fields, other->numbers[*fields]);
    }
}

static void
set_plan_field (Apply                 *self,
                const FujinDifference *difference)
{
  FujinServicePlan *plan = fujin_project_find_plan (self->project, difference->id);

  if (plan)
    set_plan_fields (self, plan, FUJIN_SERVICE_PLAN (difference->after),
                     _fujin_comparison_fields_of (difference->field));
}

/* The number of an own service may be taken by another one by now. */
static FujinServicePlan *
need_plan (Apply            *self,
           FujinServicePlan *other)
{
  FujinServicePlan *plan = fujin_project_find_plan (self->project, other->id);
  guint number = other->number;
  guint field;

  if (plan)
    return plan;
  if (fujin_project_find_code (self->project, other->code))
    number = fujin_project_next_own_number (self->project, other->category->id);
  plan = _fujin_service_plan_new_own (other->id, other->category, number);
  fujin_step_insert_plan (self->step, plan);
  for (guint i = 0; (field = _fujin_comparison_list_plan_fields (i)) != 0; i++)
    set_plan_fields (self, plan, other, _fujin_comparison_fields_of (field));
  g_object_unref (plan);
  return plan; /* the project holds it */
}

static void
add_plan (Apply                 *self,
          const FujinDifference *difference)
{
  need_plan (self, FUJIN_SERVICE_PLAN (difference->after));
}

static void
remove_plan (Apply                 *self,
             const FujinDifference *difference)
{
  FujinServicePlan *plan = fujin_project_find_plan (self->project, difference->id);

  if (!plan)
    return;
  _fujin_edit_forget_plan (self->project, self->step, plan);
  fujin_step_remove_plan (self->step, plan);
}

static void
remove_team (Apply                 *self,
             const FujinDifference *difference)
{
  FujinTeam *team = fujin_project_find_team (self->project, difference->id);
  g_autoptr (FujinTeam) hold = team ? g_object_ref (team) : NULL;

  if (team)
    _fujin_edit_drop_team (self->project, self->step, team);
}

/* What a record speaks of comes along. */
static void
need_references (Apply       *self,
                 FujinRecord *other,
                 guint        field)
{
  FujinValueType type = fujin_record_get_format (other)->fields[field].type;
  g_auto (GStrv) ids = NULL;

  gboolean teams = type == FUJIN_VALUE_TEAM || type == FUJIN_VALUE_TEAMS;

  if (type != FUJIN_VALUE_PLAN && type != FUJIN_VALUE_PLANS && !teams)
    return;
  ids = fujin_record_dup_ids (other, field);
  for (guint i = 0; ids[i]; i++)
    {
      FujinTeam *team = fujin_project_find_team (self->comparison->to, ids[i]);
      FujinServicePlan *plan = fujin_project_find_plan (self->comparison->to, ids[i]);

      if (teams && team)
        need_team (self, team);
      else if (!teams && plan)
        need_plan (self, plan);
    }
}

static void
set_record_field (Apply                 *self,
                  const FujinDifference *difference)
{
  FujinRecord *other = FUJIN_RECORD (difference->after);
  FujinRecord *record = fujin_record_list_find (
    fujin_project_get_records (self->project, difference->record_kind), difference->id);

  if (!record)
    return;
  need_references (self, other, difference->field);
  fujin_step_record_value (self->step, record, difference->field,
                           fujin_record_get (other, difference->field));
}

static void
add_record (Apply                 *self,
            const FujinDifference *difference)
{
  FujinRecord *other = FUJIN_RECORD (difference->after);
  FujinRecordList *list = fujin_project_get_records (self->project, difference->record_kind);
  g_autoptr (FujinRecord) record = NULL;

  if (fujin_record_list_find (list, difference->id))
    return;
  record = _fujin_record_new (difference->record_kind, difference->id, NULL);
  for (guint i = 0; i < fujin_record_get_format (other)->n_fields; i++)
    {
      need_references (self, other, i);
      _fujin_record_set_field (record, i, fujin_record_get (other, i));
    }
  fujin_step_insert_record (self->step, record);
}

static void
remove_record (Apply                 *self,
               const FujinDifference *difference)
{
  FujinRecord *record = fujin_record_list_find (
    fujin_project_get_records (self->project, difference->record_kind), difference->id);

  if (record)
    fujin_step_remove_record (self->step, record);
}

/* Teams that both have, in the order of the other state; the others keep their places behind. */
static void
order_teams (Apply                 *self,
             const FujinDifference *difference)
{
  FujinProject *to = self->comparison->to;
  guint at = 0;

  for (guint i = 0; i < fujin_project_get_n_teams (to); i++)
    {
      FujinTeam *team = fujin_project_find_team (
        self->project, fujin_team_get_id (fujin_project_get_team (to, i)));
      g_autoptr (FujinTeam) hold = team ? g_object_ref (team) : NULL;
      guint now;

      if (!team || !fujin_project_get_team_position (self->project, team, &now))
        continue;
      if (now != at)
        {
          fujin_step_remove_team (self->step, team);
          fujin_step_insert_team (self->step, team, at);
        }
      at++;
    }
}

void
_fujin_comparison_apply (FujinComparison *self,
                         FujinProject    *project,
                         FujinStep       *step,
                         const gboolean  *chosen)
{
  Apply apply = { self, project, step, chosen };

  for_each (&apply, FUJIN_DIFFERENCE_PROJECT_FIELD, set_project_field);
  for_each (&apply, FUJIN_DIFFERENCE_TEAM_ADDED, add_team);
  for_each (&apply, FUJIN_DIFFERENCE_TEAM_FIELD, set_team_field);
  for_each (&apply, FUJIN_DIFFERENCE_TEAM_FIELD, clear_parent);
  for_each (&apply, FUJIN_DIFFERENCE_TEAM_FIELD, set_team_parent);
  for_each (&apply, FUJIN_DIFFERENCE_TEAM_ADDED, set_team_parent);
  for_each (&apply, FUJIN_DIFFERENCE_PLAN_ADDED, add_plan);
  for_each (&apply, FUJIN_DIFFERENCE_PLAN_FIELD, set_plan_field);
  for_each (&apply, FUJIN_DIFFERENCE_RECORD_REMOVED, remove_record);
  for_each (&apply, FUJIN_DIFFERENCE_RECORD_FIELD, set_record_field);
  for_each (&apply, FUJIN_DIFFERENCE_RECORD_ADDED, add_record);
  for_each (&apply, FUJIN_DIFFERENCE_PLAN_REMOVED, remove_plan);
  for_each (&apply, FUJIN_DIFFERENCE_TEAM_REMOVED, remove_team);
  for_each (&apply, FUJIN_DIFFERENCE_TEAM_ORDER, order_teams);
}
