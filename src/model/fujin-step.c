/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-assignments.h"
#include "fujin-project-private.h"
#include "fujin-service-plan-private.h"
#include "fujin-step.h"
#include "fujin-team-private.h"

/**
 * FujinStep:
 *
 * One undo step: what one intention of the user changed. Changes are made while they are
 * recorded, so that a later change of the same step sees the earlier ones; undoing runs them
 * backwards.
 */
struct _FujinStep
{
  FujinProject *project; /* unowned: the project owns the history that owns the step */
  char *label;
  GArray *changes;
};

typedef enum
{
  CHANGE_PLAN_FIELD,
  CHANGE_TEAM_FIELD,
  CHANGE_PROJECT_FIELD,
  CHANGE_TEAM_LISTED,
  CHANGE_PLAN_LISTED,
} ChangeKind;

/* A field goes from @before to @after; a list entry comes (@listed) or goes at @position. */
typedef struct
{
  ChangeKind kind;
  GObject *object;
  guint field;
  GValue before;
  GValue after;
  gboolean listed;
  guint position;
} Change;

static void
clear_change (gpointer data)
{
  Change *change = data;

  g_clear_object (&change->object);
  if (G_IS_VALUE (&change->before))
    g_value_unset (&change->before);
  if (G_IS_VALUE (&change->after))
    g_value_unset (&change->after);
}

static void
set_listed (FujinStep *self,
            Change    *change,
            gboolean   listed)
{
  if (change->kind == CHANGE_TEAM_LISTED && listed)
    _fujin_project_insert_team (self->project, FUJIN_TEAM (change->object), change->position);
  else if (change->kind == CHANGE_TEAM_LISTED)
    _fujin_project_remove_team (self->project, change->position);
  else if (listed)
    _fujin_project_insert_plan (self->project, FUJIN_SERVICE_PLAN (change->object));
  else
    _fujin_project_remove_plan (self->project, FUJIN_SERVICE_PLAN (change->object));
}

static void
apply (FujinStep *self,
       Change    *change,
       gboolean   forward)
{
  const GValue *value = forward ? &change->after : &change->before;

  switch (change->kind)
    {
    case CHANGE_PLAN_FIELD:
      _fujin_service_plan_set_field (FUJIN_SERVICE_PLAN (change->object), change->field, value);
      break;
    case CHANGE_TEAM_FIELD:
      _fujin_team_set_field (FUJIN_TEAM (change->object), change->field, value);
      break;
    case CHANGE_PROJECT_FIELD:
      _fujin_project_set_field (self->project, change->field, value);
      break;
    case CHANGE_TEAM_LISTED:
    case CHANGE_PLAN_LISTED:
      set_listed (self, change, forward ? change->listed : !change->listed);
      break;
    default:
      g_assert_not_reached ();
    }
}

static void
record (FujinStep *self,
        Change     change)
{
  g_array_append_val (self->changes, change);
  apply (self, &g_array_index (self->changes, Change, self->changes->len - 1), TRUE);
}

static gboolean
same_value (const GValue *a,
            const GValue *b)
{
  if (G_VALUE_HOLDS_STRING (a))
    return g_strcmp0 (g_value_get_string (a), g_value_get_string (b)) == 0;
  if (G_VALUE_HOLDS_INT (a))
    return g_value_get_int (a) == g_value_get_int (b);
  if (G_VALUE_HOLDS_BOOLEAN (a))
    return g_value_get_boolean (a) == g_value_get_boolean (b);
  if (G_VALUE_HOLDS_OBJECT (a))
    return g_value_get_object (a) == g_value_get_object (b);
  return fujin_assignments_equal (g_value_get_boxed (a), g_value_get_boxed (b));
}

/* Reads the present value through the property of the same number, and records a difference. */
static void
record_field (FujinStep    *self,
              ChangeKind    kind,
              GObject      *object,
              guint         field,
              const GValue *value)
{
  Change change = { .kind = kind, .object = g_object_ref (object), .field = field };

  g_value_init (&change.before, G_VALUE_TYPE (value));
  g_value_init (&change.after, G_VALUE_TYPE (value));
  G_OBJECT_GET_CLASS (object)->get_property (object, field, &change.before, NULL);
  g_value_copy (value, &change.after);
  if (same_value (&change.before, &change.after))
    clear_change (&change);
  else
    record (self, change);
}

/**
 * fujin_step_new:
 * @project: the project it will change
 *
 * Returns: (transfer full): an empty step
 */
FujinStep *
fujin_step_new (FujinProject *project)
{
  FujinStep *self = g_new0 (FujinStep, 1);

  self->project = project;
  self->label = g_strdup ("");
  self->changes = g_array_new (FALSE, FALSE, sizeof (Change));
  g_array_set_clear_func (self->changes, clear_change);
  return self;
}

/**
 * fujin_step_free:
 * @self: (transfer full) (nullable): a step
 *
 * Forgets the step; what it changed stays changed.
 */
void
fujin_step_free (FujinStep *self)
{
  if (!self)
    return;
  g_array_unref (self->changes);
  g_free (self->label);
  g_free (self);
}

/**
 * fujin_step_set_label:
 * @self: a step
 * @label: (transfer full): what the step did, as the menu shows it
 *
 * Names the step.
 */
void
fujin_step_set_label (FujinStep *self,
                      char      *label)
{
  g_free (self->label);
  self->label = label;
}

/**
 * fujin_step_get_label:
 * @self: a step
 *
 * Returns: what the step did
 */
const char *
fujin_step_get_label (FujinStep *self)
{
  return self->label;
}

/**
 * fujin_step_is_empty:
 * @self: a step
 *
 * Returns: whether it changed nothing
 */
gboolean
fujin_step_is_empty (FujinStep *self)
{
  return self->changes->len == 0;
}

/**
 * fujin_step_plan_number:
 * @self: a step
 * @plan: a plan
 * @field: a #FujinPlanField that is a number
 * @value: its new value
 *
 * Changes a number.
 */
void
fujin_step_plan_number (FujinStep        *self,
                        FujinServicePlan *plan,
                        guint             field,
                        int               value)
{
  g_auto (GValue) boxed = G_VALUE_INIT;

  g_value_init (&boxed, G_TYPE_INT);
  g_value_set_int (&boxed, value);
  record_field (self, CHANGE_PLAN_FIELD, G_OBJECT (plan), field, &boxed);
}

/**
 * fujin_step_plan_string:
 * @self: a step
 * @plan: a plan
 * @field: a #FujinPlanField that is a text
 * @value: its new value
 *
 * Changes a text.
 */
void
fujin_step_plan_string (FujinStep        *self,
                        FujinServicePlan *plan,
                        guint             field,
                        const char       *value)
{
  g_auto (GValue) boxed = G_VALUE_INIT;

  g_value_init (&boxed, G_TYPE_STRING);
  g_value_set_string (&boxed, value);
  record_field (self, CHANGE_PLAN_FIELD, G_OBJECT (plan), field, &boxed);
}

/**
 * fujin_step_plan_assign:
 * @self: a step
 * @plan: a plan
 * @assignments: (nullable): its new #FujinAssignments
 *
 * Changes who carries a service.
 */
void
fujin_step_plan_assign (FujinStep        *self,
                        FujinServicePlan *plan,
                        gpointer          assignments)
{
  g_auto (GValue) boxed = G_VALUE_INIT;

  g_value_init (&boxed, FUJIN_TYPE_ASSIGNMENTS);
  g_value_set_boxed (&boxed, assignments);
  record_field (self, CHANGE_PLAN_FIELD, G_OBJECT (plan), FUJIN_PLAN_ASSIGNMENTS, &boxed);
}

/**
 * fujin_step_team_value:
 * @self: a step
 * @team: a team
 * @field: a #FujinTeamField
 * @value: its new value
 *
 * Changes something of a team.
 */
void
fujin_step_team_value (FujinStep    *self,
                       FujinTeam    *team,
                       guint         field,
                       const GValue *value)
{
  record_field (self, CHANGE_TEAM_FIELD, G_OBJECT (team), field, value);
}

/**
 * fujin_step_project_value:
 * @self: a step
 * @field: a #FujinProjectField
 * @value: its new value
 *
 * Changes something of the project itself.
 */
void
fujin_step_project_value (FujinStep    *self,
                          guint         field,
                          const GValue *value)
{
  Change change = { .kind = CHANGE_PROJECT_FIELD, .field = field };

  /* No reference to the project: it owns the history that owns this step. */
  g_value_init (&change.before, G_VALUE_TYPE (value));
  g_value_init (&change.after, G_VALUE_TYPE (value));
  G_OBJECT_GET_CLASS (self->project)
    ->get_property (G_OBJECT (self->project), field, &change.before, NULL);
  g_value_copy (value, &change.after);
  if (same_value (&change.before, &change.after))
    clear_change (&change);
  else
    record (self, change);
}

/**
 * fujin_step_insert_team:
 * @self: a step
 * @team: a team that is not in the project
 * @position: where to put it
 *
 * Adds a team.
 */
void
fujin_step_insert_team (FujinStep *self,
                        FujinTeam *team,
                        guint      position)
{
  record (self, (Change) { .kind = CHANGE_TEAM_LISTED,
                           .object = g_object_ref (G_OBJECT (team)),
                           .listed = TRUE,
                           .position = MIN (position, fujin_project_get_n_teams (self->project)) });
}

/**
 * fujin_step_remove_team:
 * @self: a step
 * @team: a team of the project that carries nothing any more
 *
 * Takes a team out.
 */
void
fujin_step_remove_team (FujinStep *self,
                        FujinTeam *team)
{
  guint position;

  if (fujin_project_get_team_position (self->project, team, &position))
    record (self, (Change) { .kind = CHANGE_TEAM_LISTED,
                             .object = g_object_ref (G_OBJECT (team)),
                             .listed = FALSE,
                             .position = position });
}

/**
 * fujin_step_insert_plan:
 * @self: a step
 * @plan: the plan of a new own service
 *
 * Adds an own service.
 */
void
fujin_step_insert_plan (FujinStep        *self,
                        FujinServicePlan *plan)
{
  record (self, (Change) { .kind = CHANGE_PLAN_LISTED,
                           .object = g_object_ref (G_OBJECT (plan)),
                           .listed = TRUE });
}

/**
 * fujin_step_remove_plan:
 * @self: a step
 * @plan: the plan of an own service
 *
 * Takes an own service out.
 */
void
fujin_step_remove_plan (FujinStep        *self,
                        FujinServicePlan *plan)
{
  record (self, (Change) { .kind = CHANGE_PLAN_LISTED,
                           .object = g_object_ref (G_OBJECT (plan)),
                           .listed = FALSE });
}

/**
 * fujin_step_absorb:
 * @self: a step
 * @next: the step that follows it
 *
 * Makes one step of two when both change just the same text, as when typing a note.
 *
 * Returns: whether @self took @next in
 */
gboolean
fujin_step_absorb (FujinStep *self,
                   FujinStep *next)
{
  Change *mine;
  Change *theirs;

  if (self->changes->len != 1 || next->changes->len != 1)
    return FALSE;
  mine = &g_array_index (self->changes, Change, 0);
  theirs = &g_array_index (next->changes, Change, 0);
  if (mine->kind != theirs->kind || mine->object != theirs->object ||
      mine->field != theirs->field || !G_VALUE_HOLDS_STRING (&mine->after))
    return FALSE;

  g_value_copy (&theirs->after, &mine->after);
  return TRUE;
}

/**
 * fujin_step_undo:
 * @self: a step that is done
 *
 * Takes all its changes back, the last one first.
 */
void
fujin_step_undo (FujinStep *self)
{
  for (guint i = self->changes->len; i > 0; i--)
    apply (self, &g_array_index (self->changes, Change, i - 1), FALSE);
}

/**
 * fujin_step_redo:
 * @self: a step that is undone
 *
 * Makes all its changes again.
 */
void
fujin_step_redo (FujinStep *self)
{
  for (guint i = 0; i < self->changes->len; i++)
    apply (self, &g_array_index (self->changes, Change, i), TRUE);
}
