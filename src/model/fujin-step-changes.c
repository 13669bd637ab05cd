/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-assignments.h"
#include "fujin-attached.h"
#include "fujin-change.h"
#include "fujin-step-private.h"

/* What a step can change: each function makes the change and records how to take it back. */

static void
record_change (FujinStep   *self,
               FujinChange  change)
{
  g_array_append_val (self->changes, change);
  fujin_change_apply (&g_array_index (self->changes, FujinChange, self->changes->len - 1),
                      self->project, TRUE);
}

/* Records a difference only. */
static void
record_values (FujinStep    *self,
               FujinChange   change,
               GObject      *object,
               const GValue *value)
{
  g_auto (GValue) clean = G_VALUE_INIT;

  if (_fujin_step_clean_value (change.kind, object, change.field, value, &clean))
    value = &clean;
  fujin_change_set_values (&change, object, value);
  if (fujin_change_is_void (&change))
    fujin_change_clear (&change);
  else
    record_change (self, change);
}

static void
record_field (FujinStep       *self,
              FujinChangeKind  kind,
              GObject         *object,
              guint            field,
              const GValue    *value)
{
  record_values (self,
                 (FujinChange) { .kind = kind, .object = g_object_ref (object), .field = field },
                 object, value);
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
  record_field (self, FUJIN_CHANGE_PLAN_FIELD, G_OBJECT (plan), field, &boxed);
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
  record_field (self, FUJIN_CHANGE_PLAN_FIELD, G_OBJECT (plan), field, &boxed);
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
  record_field (self, FUJIN_CHANGE_PLAN_FIELD, G_OBJECT (plan), FUJIN_PLAN_ASSIGNMENTS, &boxed);
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
  record_field (self, FUJIN_CHANGE_TEAM_FIELD, G_OBJECT (team), field, value);
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
  /* No reference to the project: it owns the history that owns this step. */
  record_values (self, (FujinChange) { .kind = FUJIN_CHANGE_PROJECT_FIELD, .field = field },
                 G_OBJECT (self->project), value);
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
  guint end = fujin_project_get_n_teams (self->project);

  _fujin_step_clean_team (team);
  record_change (self, (FujinChange) { .kind = FUJIN_CHANGE_TEAM_LISTED,
                                       .object = g_object_ref (G_OBJECT (team)),
                                       .listed = TRUE,
                                       .position = MIN (position, end) });
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
    record_change (self, (FujinChange) { .kind = FUJIN_CHANGE_TEAM_LISTED,
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
  _fujin_step_clean_plan (plan);
  record_change (self, (FujinChange) { .kind = FUJIN_CHANGE_PLAN_LISTED,
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
  record_change (self, (FujinChange) { .kind = FUJIN_CHANGE_PLAN_LISTED,
                                       .object = g_object_ref (G_OBJECT (plan)),
                                       .listed = FALSE });
}

/**
 * fujin_step_record_value:
 * @self: a step
 * @record: a record
 * @field: number of one of its fields
 * @value: its new value
 *
 * Changes something of a record.
 */
void
fujin_step_record_value (FujinStep   *self,
                         FujinRecord *record,
                         guint        field,
                         const char  *value)
{
  g_auto (GValue) boxed = G_VALUE_INIT;

  g_value_init (&boxed, G_TYPE_STRING);
  g_value_set_string (&boxed, value);
  record_field (self, FUJIN_CHANGE_RECORD_FIELD, G_OBJECT (record), field, &boxed);
}

/**
 * fujin_step_insert_record:
 * @self: a step
 * @record: a record that is not in the project
 *
 * Adds a record.
 */
void
fujin_step_insert_record (FujinStep   *self,
                          FujinRecord *record)
{
  _fujin_step_clean_record (record);
  record_change (self, (FujinChange) { .kind = FUJIN_CHANGE_RECORD_LISTED,
                                       .object = g_object_ref (G_OBJECT (record)),
                                       .listed = TRUE });
}

/**
 * fujin_step_remove_record:
 * @self: a step
 * @record: a record of the project
 *
 * Takes a record out.
 */
void
fujin_step_remove_record (FujinStep   *self,
                          FujinRecord *record)
{
  record_change (self, (FujinChange) { .kind = FUJIN_CHANGE_RECORD_LISTED,
                                       .object = g_object_ref (G_OBJECT (record)),
                                       .listed = FALSE });
}

/**
 * fujin_step_attach:
 * @self: a step
 * @object: the project, or a team, plan or record of it
 * @state: (nullable): the #FujinAttachedState it is to have
 *
 * Changes what only a newer version of the file knows of something.
 */
void
fujin_step_attach (FujinStep *self,
                   gpointer   object,
                   gpointer   state)
{
  FujinChange change = { .kind = FUJIN_CHANGE_ATTACHED };
  g_auto (GValue) boxed = G_VALUE_INIT;

  if (object != self->project)
    change.object = g_object_ref (object);
  g_value_init (&boxed, FUJIN_TYPE_ATTACHED_STATE);
  g_value_set_boxed (&boxed, state);
  record_values (self, change, object, &boxed);
}
