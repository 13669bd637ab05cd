/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-assignments.h"
#include "fujin-attached.h"
#include "fujin-change.h"
#include "fujin-project-private.h"
#include "fujin-record-private.h"
#include "fujin-service-plan-private.h"
#include "fujin-team-private.h"

/**
 * fujin_change_clear:
 * @data: a #FujinChange
 *
 * Lets go of what the change holds; fits a #GArray.
 */
void
fujin_change_clear (gpointer data)
{
  FujinChange *self = data;

  g_clear_object (&self->object);
  if (G_IS_VALUE (&self->before))
    g_value_unset (&self->before);
  if (G_IS_VALUE (&self->after))
    g_value_unset (&self->after);
}

static void
set_listed (FujinChange  *self,
            FujinProject *project,
            gboolean      listed)
{
  if (self->kind == FUJIN_CHANGE_TEAM_LISTED && listed)
    _fujin_project_insert_team (project, FUJIN_TEAM (self->object), self->position);
  else if (self->kind == FUJIN_CHANGE_TEAM_LISTED)
    _fujin_project_remove_team (project, self->position);
  else if (self->kind == FUJIN_CHANGE_RECORD_LISTED && listed)
    _fujin_project_insert_record (project, FUJIN_RECORD (self->object));
  else if (self->kind == FUJIN_CHANGE_RECORD_LISTED)
    _fujin_project_remove_record (project, FUJIN_RECORD (self->object));
  else if (listed)
    _fujin_project_insert_plan (project, FUJIN_SERVICE_PLAN (self->object));
  else
    _fujin_project_remove_plan (project, FUJIN_SERVICE_PLAN (self->object));
}

/**
 * fujin_change_apply:
 * @self: a change
 * @project: the project it is a change of
 * @forward: whether to make it, else to take it back
 *
 * Makes the change or takes it back.
 */
void
fujin_change_apply (FujinChange  *self,
                    FujinProject *project,
                    gboolean      forward)
{
  const GValue *value = forward ? &self->after : &self->before;

  switch (self->kind)
    {
    case FUJIN_CHANGE_PLAN_FIELD:
      _fujin_service_plan_set_field (FUJIN_SERVICE_PLAN (self->object), self->field, value);
      break;
    case FUJIN_CHANGE_TEAM_FIELD:
      _fujin_team_set_field (FUJIN_TEAM (self->object), self->field, value);
      break;
    case FUJIN_CHANGE_PROJECT_FIELD:
      _fujin_project_set_field (project, self->field, value);
      break;
    case FUJIN_CHANGE_RECORD_FIELD:
      _fujin_record_set_field (FUJIN_RECORD (self->object), self->field,
                               g_value_get_string (value));
      break;
    case FUJIN_CHANGE_ATTACHED:
      fujin_attached_set_state (self->object != NULL ? self->object : G_OBJECT (project),
                                g_value_get_boxed (value));
      break;
    case FUJIN_CHANGE_RECORD_LISTED:
    case FUJIN_CHANGE_TEAM_LISTED:
    case FUJIN_CHANGE_PLAN_LISTED:
      set_listed (self, project, forward ? self->listed : !self->listed);
      break;
    default:
      g_assert_not_reached ();
    }
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
  if (G_VALUE_HOLDS (a, FUJIN_TYPE_ATTACHED_STATE))
    return fujin_attached_state_equal (g_value_get_boxed (a), g_value_get_boxed (b));
  return fujin_assignments_equal (g_value_get_boxed (a), g_value_get_boxed (b));
}

/**
 * fujin_change_set_values:
 * @self: a change of a field, or of what is attached
 * @object: what has it: a record, or an object with a property of the number of the field
 * @value: its new value
 *
 * Reads the present value and remembers both.
 */
void
fujin_change_set_values (FujinChange  *self,
                         GObject      *object,
                         const GValue *value)
{
  g_value_init (&self->before, G_VALUE_TYPE (value));
  g_value_init (&self->after, G_VALUE_TYPE (value));
  if (self->kind == FUJIN_CHANGE_ATTACHED)
    g_value_set_boxed (&self->before, fujin_attached_get_state (object));
  else if (FUJIN_IS_RECORD (object))
    g_value_set_string (&self->before, fujin_record_get (FUJIN_RECORD (object), self->field));
  else
    G_OBJECT_GET_CLASS (object)->get_property (object, self->field, &self->before, NULL);
  g_value_copy (value, &self->after);
}

/**
 * fujin_change_is_void:
 * @self: a change
 *
 * Returns: whether it is of a field that ends as it began
 */
gboolean
fujin_change_is_void (const FujinChange *self)
{
  return G_IS_VALUE (&self->before) && same_value (&self->before, &self->after);
}

/**
 * fujin_change_continues:
 * @self: a change
 * @next: the change that follows it
 *
 * Returns: whether both are of just the same text, as when typing a note
 */
gboolean
fujin_change_continues (const FujinChange *self,
                        const FujinChange *next)
{
  return self->kind == next->kind && self->object == next->object && self->field == next->field &&
         G_IS_VALUE (&self->after) && G_VALUE_HOLDS_STRING (&self->after);
}

/**
 * fujin_change_absorb:
 * @self: a change
 * @next: a change that continues it
 *
 * Makes one change of two.
 */
void
fujin_change_absorb (FujinChange       *self,
                     const FujinChange *next)
{
  g_value_copy (&next->after, &self->after);
}
