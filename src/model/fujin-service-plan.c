/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "fujin-project-private.h"
#include "fujin-service-plan-private.h"
#include "fujin-strings.h"

/**
 * FujinServicePlan:
 *
 * What this project decided about one service: level, assignment, As-Is, To-Be, reasons. There
 * is one for each of the 64 services and one for each service of the project's own. Its
 * properties notify; they are changed by fujin_edit_*() only.
 */
G_DEFINE_FINAL_TYPE (FujinServicePlan, fujin_service_plan, G_TYPE_OBJECT)

static GParamSpec *properties[FUJIN_N_PLAN_FIELDS];

/* Most texts of most plans are empty: none of those has memory of its own. */
static char no_text[] = "";

static gboolean
is_string_field (guint field)
{
  return field == FUJIN_PLAN_REASON || field == FUJIN_PLAN_NOTE || field == FUJIN_PLAN_NAME ||
         field == FUJIN_PLAN_SUMMARY || field == FUJIN_PLAN_SCORE_NOTE ||
         field == FUJIN_PLAN_TO_BE_REASON;
}

static void
fujin_service_plan_get_property (GObject    *object,
                                 guint       prop_id,
                                 GValue     *value,
                                 GParamSpec *pspec)
{
  FujinServicePlan *self = FUJIN_SERVICE_PLAN (object);

  if (prop_id == 0 || prop_id >= FUJIN_N_PLAN_FIELDS)
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
  else if (prop_id == FUJIN_PLAN_ASSIGNMENTS)
    g_value_set_boxed (value, self->assignments);
  else if (is_string_field (prop_id))
    g_value_set_string (value, self->strings[prop_id]);
  else
    g_value_set_int (value, self->numbers[prop_id]);
}

static void
fujin_service_plan_finalize (GObject *object)
{
  FujinServicePlan *self = FUJIN_SERVICE_PLAN (object);

  for (guint i = 0; i < FUJIN_N_PLAN_FIELDS; i++)
    if (self->strings[i] != no_text)
      g_free (self->strings[i]);
  g_clear_pointer (&self->assignments, fujin_assignments_unref);
  g_free (self->id);
  g_free (self->code);
  G_OBJECT_CLASS (fujin_service_plan_parent_class)->finalize (object);
}

static void
install_number (FujinPlanField  field,
                const char     *name,
                int             minimum,
                int             maximum)
{
  properties[field] =
    g_param_spec_int (name, NULL, NULL, minimum, maximum, 0,
                      G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
}

static void
install_string (FujinPlanField  field,
                const char     *name)
{
  properties[field] =
    g_param_spec_string (name, NULL, NULL, "",
                         G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
}

static void
fujin_service_plan_class_init (FujinServicePlanClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = fujin_service_plan_get_property;
  object_class->finalize = fujin_service_plan_finalize;

  install_number (FUJIN_PLAN_LEVEL, "level", 0, FUJIN_N_LEVELS - 1);
  install_string (FUJIN_PLAN_REASON, "reason");
  properties[FUJIN_PLAN_ASSIGNMENTS] =
    g_param_spec_boxed ("assignments", NULL, NULL, FUJIN_TYPE_ASSIGNMENTS,
                        G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  install_number (FUJIN_PLAN_AS_IS, "as-is", FUJIN_SCORE_NOT_EVALUATED, FUJIN_SCORE_MAX);
  install_number (FUJIN_PLAN_AS_IS_SCALE, "as-is-scale", 0, FUJIN_N_ASSIGNMENT_TYPES - 1);
  install_number (FUJIN_PLAN_TO_BE, "to-be", FUJIN_SCORE_NOT_EVALUATED, FUJIN_SCORE_MAX);
  install_number (FUJIN_PLAN_TO_BE_SCALE, "to-be-scale", 0, FUJIN_N_ASSIGNMENT_TYPES - 1);
  install_string (FUJIN_PLAN_NOTE, "note");
  install_number (FUJIN_PLAN_QUADRANT, "quadrant", 0, FUJIN_N_QUADRANTS);
  install_string (FUJIN_PLAN_NAME, "name");
  install_string (FUJIN_PLAN_SUMMARY, "summary");
  install_number (FUJIN_PLAN_AS_IS_INSOURCE, "as-is-insource", 0, FUJIN_SCORE_MAX);
  install_number (FUJIN_PLAN_AS_IS_OUTSOURCE, "as-is-outsource", 0, FUJIN_SCORE_MAX);
  install_number (FUJIN_PLAN_TO_BE_INSOURCE, "to-be-insource", 0, FUJIN_SCORE_MAX);
  install_number (FUJIN_PLAN_TO_BE_OUTSOURCE, "to-be-outsource", 0, FUJIN_SCORE_MAX);
  install_string (FUJIN_PLAN_SCORE_NOTE, "score-note");
  install_string (FUJIN_PLAN_TO_BE_REASON, "to-be-reason");
  g_object_class_install_properties (object_class, FUJIN_N_PLAN_FIELDS, properties);
}

static void
fujin_service_plan_init (FujinServicePlan *self)
{
  for (guint i = 0; i < FUJIN_N_PLAN_FIELDS; i++)
    if (is_string_field (i))
      self->strings[i] = no_text;
}

FujinServicePlan *
_fujin_service_plan_new (const FujinService *service)
{
  FujinServicePlan *self = g_object_new (FUJIN_TYPE_SERVICE_PLAN, NULL);
  const char *dash = strchr (service->id, '-');

  self->service = service;
  self->category = service->category;
  self->id = g_strdup (service->id);
  self->code = g_strdup (service->id);
  self->number = dash ? (guint) g_ascii_strtoull (dash + 1, NULL, 10) : 0;
  return self;
}

FujinServicePlan *
_fujin_service_plan_new_own (const char          *id,
                             const FujinCategory *category,
                             guint                number)
{
  FujinServicePlan *self = g_object_new (FUJIN_TYPE_SERVICE_PLAN, NULL);

  self->category = category;
  self->id = id ? g_strdup (id) : fujin_random_id ("s");
  self->number = number;
  self->code = g_strdup_printf ("%s-X%u", category->id, number);
  return self;
}

void
_fujin_service_plan_set_project (FujinServicePlan *self,
                                 FujinProject     *project)
{
  self->project = project;
}

void
_fujin_service_plan_emit (FujinServicePlan *self,
                          guint             field)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[field]);
}

/* What a field is called and what fits into it; there must be an object of the class. */
GParamSpec *
_fujin_service_plan_get_pspec (guint field)
{
  return field > 0 && field < FUJIN_N_PLAN_FIELDS ? properties[field] : NULL;
}

static void
store_string (char       **place,
              const char  *text)
{
  if (*place == no_text)
    *place = NULL;
  if (*place == NULL && text != NULL && *text == '\0')
    *place = no_text;
  else
    fujin_set_str (place, text);
}

static void
store (FujinServicePlan *self,
       guint             field,
       const GValue     *value)
{
  if (field == FUJIN_PLAN_ASSIGNMENTS)
    {
      fujin_assignments_unref (self->assignments);
      self->assignments = g_value_dup_boxed (value);
    }
  else if (is_string_field (field))
    store_string (&self->strings[field], g_value_get_string (value));
  else
    self->numbers[field] = g_value_get_int (value);
}

void
_fujin_service_plan_set_field (FujinServicePlan *self,
                               guint             field,
                               const GValue     *value)
{
  g_autoptr (FujinAssignments) before = fujin_assignments_ref (self->assignments);
  gboolean was_in_scope = fujin_service_plan_in_scope (self);

  if (self->project)
    _fujin_project_plan_changing (self->project, self);
  store (self, field, value);
  if (self->project)
    _fujin_project_plan_changed (self->project, self, before, was_in_scope);
  _fujin_service_plan_emit (self, field);
}

/**
 * fujin_service_plan_get_level:
 * @self: a service plan
 *
 * Returns: its recommendation level
 */
FujinLevel
fujin_service_plan_get_level (FujinServicePlan *self)
{
  g_return_val_if_fail (FUJIN_IS_SERVICE_PLAN (self), FUJIN_LEVEL_UNDECIDED);

  return (FujinLevel) self->numbers[FUJIN_PLAN_LEVEL];
}

/**
 * fujin_service_plan_in_scope:
 * @self: a service plan
 *
 * A service takes part in phases 2 and 3 unless it was found unnecessary: the level may stay
 * undecided and the later phases still work (textbook 5.2).
 *
 * Returns: whether the service is in scope
 */
gboolean
fujin_service_plan_in_scope (FujinServicePlan *self)
{
  g_return_val_if_fail (FUJIN_IS_SERVICE_PLAN (self), FALSE);

  return self->numbers[FUJIN_PLAN_LEVEL] != FUJIN_LEVEL_UNNECESSARY;
}

/**
 * fujin_service_plan_get_reason:
 * @self: a service plan
 *
 * Returns: why the service is unnecessary, never %NULL
 */
const char *
fujin_service_plan_get_reason (FujinServicePlan *self)
{
  g_return_val_if_fail (FUJIN_IS_SERVICE_PLAN (self), NULL);

  return self->strings[FUJIN_PLAN_REASON];
}

/**
 * fujin_service_plan_get_assignments:
 * @self: a service plan
 *
 * Returns: (transfer none) (nullable): who carries the service; %NULL for nobody
 */
FujinAssignments *
fujin_service_plan_get_assignments (FujinServicePlan *self)
{
  g_return_val_if_fail (FUJIN_IS_SERVICE_PLAN (self), NULL);

  return self->assignments;
}

/**
 * fujin_service_plan_get_kind:
 * @self: a service plan
 *
 * Returns: the assignment type, derived from the teams
 */
FujinAssignmentType
fujin_service_plan_get_kind (FujinServicePlan *self)
{
  g_return_val_if_fail (FUJIN_IS_SERVICE_PLAN (self), FUJIN_ASSIGNMENT_UNASSIGNED);

  return fujin_assignments_get_kind (self->assignments);
}

/**
 * fujin_service_plan_get_note:
 * @self: a service plan
 *
 * Returns: the note, never %NULL
 */
const char *
fujin_service_plan_get_note (FujinServicePlan *self)
{
  g_return_val_if_fail (FUJIN_IS_SERVICE_PLAN (self), NULL);

  return self->strings[FUJIN_PLAN_NOTE];
}

/**
 * fujin_service_plan_get_project:
 * @self: a service plan
 *
 * Returns: (transfer none) (nullable): the project it is part of
 */
FujinProject *
fujin_service_plan_get_project (FujinServicePlan *self)
{
  g_return_val_if_fail (FUJIN_IS_SERVICE_PLAN (self), NULL);

  return self->project;
}

/**
 * fujin_service_plan_is_blank:
 * @self: a service plan
 *
 * Returns: whether nothing at all has been decided, so that the file need not mention it
 */
gboolean
fujin_service_plan_is_blank (FujinServicePlan *self)
{
  for (guint i = 1; i < FUJIN_N_PLAN_FIELDS; i++)
    if (self->numbers[i] != 0 || (self->strings[i] && *self->strings[i]))
      return FALSE;
  return self->assignments == NULL;
}
