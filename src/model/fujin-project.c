/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-project-private.h"
#include "fujin-record-private.h"
#include "fujin-service-plan-private.h"
#include "fujin-strings.h"
#include "fujin-team-private.h"

/**
 * FujinProject:
 *
 * One organisation's plan of its cyber defence centre: the teams, one service plan for each
 * service, and the patterns it is at and aims at. Signals tell views what changed; changes come
 * in through fujin_edit_*() only, which record their undo in the history.
 */
G_DEFINE_FINAL_TYPE (FujinProject, fujin_project, G_TYPE_OBJECT)

enum
{
  PLAN_CHANGED,
  RECORD_CHANGED,
  N_SIGNALS,
};

enum
{
  PROP_READ_ONLY = FUJIN_N_PROJECT_FIELDS,
  N_PROPERTIES,
};

static GParamSpec *properties[N_PROPERTIES];
static guint signals[N_SIGNALS];

static gboolean
is_number_field (guint field)
{
  return field == FUJIN_PROJECT_PRESENT_PATTERN || field == FUJIN_PROJECT_TARGET_PATTERN;
}

static void
fujin_project_get_property (GObject    *object,
                            guint       prop_id,
                            GValue     *value,
                            GParamSpec *pspec)
{
  FujinProject *self = FUJIN_PROJECT (object);

  if (prop_id == PROP_READ_ONLY)
    g_value_set_boolean (value, self->read_only);
  else if (prop_id == 0 || prop_id > PROP_READ_ONLY)
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
  else if (is_number_field (prop_id))
    g_value_set_int (value, self->numbers[prop_id]);
  else
    g_value_set_string (value, self->strings[prop_id]);
}

static void
release_parts (FujinProject *self)
{
  guint n = g_list_model_get_n_items (G_LIST_MODEL (self->teams));

  /* Parts may be kept alive by a view for a moment longer: they must not point here. Teams and
   * plans hold each other, so the lists of the teams let go. */
  for (guint i = 0; i < n; i++)
    {
      FujinTeam *team = fujin_project_get_team (self, i);

      _fujin_team_set_project (team, NULL);
      fujin_plan_list_clear (fujin_team_get_plans (team));
    }
  for (guint i = 0; i < fujin_plan_list_get_n (self->plans); i++)
    _fujin_service_plan_set_project (fujin_plan_list_peek (self->plans, i), NULL);
  for (guint kind = 0; kind < FUJIN_N_RECORD_KINDS; kind++)
    for (guint i = 0; i < fujin_record_list_get_n (self->records[kind]); i++)
      _fujin_record_set_project (fujin_record_list_peek (self->records[kind], i), NULL);
}

static void
fujin_project_dispose (GObject *object)
{
  FujinProject *self = FUJIN_PROJECT (object);

  if (self->plans)
    release_parts (self);
  g_clear_object (&self->history);
  g_clear_object (&self->unassigned);
  g_clear_object (&self->plans);
  g_clear_object (&self->teams);
  for (guint kind = 0; kind < FUJIN_N_RECORD_KINDS; kind++)
    g_clear_object (&self->records[kind]);
  G_OBJECT_CLASS (fujin_project_parent_class)->dispose (object);
}

static void
fujin_project_finalize (GObject *object)
{
  FujinProject *self = FUJIN_PROJECT (object);

  g_hash_table_unref (self->plans_by_code);
  g_hash_table_unref (self->plans_by_id);
  g_hash_table_unref (self->teams_by_id);
  g_free (self->tallies);
  g_free (self->own_hints);
  for (guint i = 0; i < FUJIN_N_PROJECT_FIELDS; i++)
    g_free (self->strings[i]);
  g_object_unref (self->framework);
  G_OBJECT_CLASS (fujin_project_parent_class)->finalize (object);
}

static void
install_string (FujinProjectField  field,
                const char        *name)
{
  properties[field] =
    g_param_spec_string (name, NULL, NULL, "",
                         G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
}

static void
install_pattern (FujinProjectField  field,
                 const char        *name)
{
  properties[field] =
    g_param_spec_int (name, NULL, NULL, 0, FUJIN_N_PATTERNS, 0,
                      G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
}

static void
fujin_project_class_init (FujinProjectClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = fujin_project_get_property;
  object_class->dispose = fujin_project_dispose;
  object_class->finalize = fujin_project_finalize;

  install_string (FUJIN_PROJECT_TITLE, "title");
  install_string (FUJIN_PROJECT_ORGANISATION, "organisation");
  install_string (FUJIN_PROJECT_AS_OF, "as-of");
  install_string (FUJIN_PROJECT_NOTE, "note");
  install_pattern (FUJIN_PROJECT_PRESENT_PATTERN, "present-pattern");
  install_pattern (FUJIN_PROJECT_TARGET_PATTERN, "target-pattern");
  install_string (FUJIN_PROJECT_LANGUAGE, "language");
  install_string (FUJIN_PROJECT_TO_BE_REASON, "to-be-reason");
  install_string (FUJIN_PROJECT_GAP_WEIGHTS, "gap-weights");
  install_string (FUJIN_PROJECT_CONTROL_FUNCTION, "control-function");
  install_string (FUJIN_PROJECT_STAFFING, "staffing");
  install_string (FUJIN_PROJECT_BRANCH, "branch");
  properties[PROP_READ_ONLY] =
    g_param_spec_boolean ("read-only", NULL, NULL, FALSE,
                          G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPERTIES, properties);

  /**
   * FujinProject::plan-changed:
   * @self: the project
   * @plan: the plan
   *
   * Something of @plan changed. One handler here is cheaper than one for each plan.
   */
  signals[PLAN_CHANGED] =
    g_signal_new ("plan-changed", FUJIN_TYPE_PROJECT, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 1, FUJIN_TYPE_SERVICE_PLAN);

  /**
   * FujinProject::record-changed:
   * @self: the project
   * @record: the record
   *
   * A record came, went or changed.
   */
  signals[RECORD_CHANGED] =
    g_signal_new ("record-changed", FUJIN_TYPE_PROJECT, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 1, FUJIN_TYPE_RECORD);
}

static void
fujin_project_init (FujinProject *self)
{
  self->framework = g_object_ref (fujin_framework_get_default ());
  self->n_categories = fujin_framework_get_n_categories (self->framework);
  self->tallies = g_new0 (FujinTally, self->n_categories);
  self->own_hints = g_new0 (guint, self->n_categories);
  self->teams = g_list_store_new (FUJIN_TYPE_TEAM);
  self->teams_by_id = g_hash_table_new (g_str_hash, g_str_equal);
  self->plans = fujin_plan_list_new ();
  self->unassigned = fujin_plan_list_new ();
  self->plans_by_id = g_hash_table_new (g_str_hash, g_str_equal);
  self->plans_by_code = g_hash_table_new (g_str_hash, g_str_equal);
  for (guint kind = 0; kind < FUJIN_N_RECORD_KINDS; kind++)
    self->records[kind] = _fujin_record_list_new ();
  self->history = fujin_history_new ();
  for (guint i = 1; i < FUJIN_N_PROJECT_FIELDS; i++)
    if (!is_number_field (i))
      self->strings[i] = g_strdup ("");
  for (guint i = 0; i < fujin_framework_get_n_services (self->framework); i++)
    {
      g_autoptr (FujinServicePlan) plan =
        _fujin_service_plan_new (fujin_framework_get_service (self->framework, i));

      _fujin_project_insert_plan (self, plan);
    }
}

/**
 * fujin_project_new:
 *
 * Returns: (transfer full): a project in which nothing is decided yet
 */
FujinProject *
fujin_project_new (void)
{
  return g_object_new (FUJIN_TYPE_PROJECT, NULL);
}

void
_fujin_project_emit_plan_changed (FujinProject     *self,
                                  FujinServicePlan *plan)
{
  g_signal_emit (self, signals[PLAN_CHANGED], 0, plan);
}

void
_fujin_project_emit_record_changed (FujinProject *self,
                                    FujinRecord  *record)
{
  g_signal_emit (self, signals[RECORD_CHANGED], 0, record);
}

void
_fujin_project_set_field (FujinProject *self,
                          guint         field,
                          const GValue *value)
{
  g_return_if_fail (field > 0 && field < FUJIN_N_PROJECT_FIELDS);

  if (is_number_field (field))
    self->numbers[field] = g_value_get_int (value);
  else
    fujin_set_str (&self->strings[field], g_value_get_string (value));
  g_object_notify_by_pspec (G_OBJECT (self), properties[field]);
}

/* What a field is called and what fits into it; there must be an object of the class. */
GParamSpec *
_fujin_project_get_pspec (guint field)
{
  return field > 0 && field < FUJIN_N_PROJECT_FIELDS ? properties[field] : NULL;
}

/**
 * fujin_project_set_read_only:
 * @self: a project
 * @read_only: whether edits are refused
 *
 * Set by the reader.
 */
void
fujin_project_set_read_only (FujinProject *self,
                             gboolean      read_only)
{
  g_return_if_fail (FUJIN_IS_PROJECT (self));

  if (self->read_only == read_only)
    return;
  self->read_only = read_only;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_READ_ONLY]);
}
