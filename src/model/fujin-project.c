/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-history.h"
#include "fujin-project-private.h"
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
struct _FujinProject
{
  GObject parent_instance;
  FujinFramework *framework;
  FujinHistory *history;
  GListStore *teams;
  GHashTable *teams_by_id;
  FujinPlanList *plans;
  FujinPlanList *unassigned;
  GHashTable *plans_by_id;
  GHashTable *plans_by_code;
  FujinTally *tallies;
  guint *own_hints; /* by category: every lower number of an own service is taken */
  guint n_categories;
  char *strings[FUJIN_N_PROJECT_FIELDS];
  int numbers[FUJIN_N_PROJECT_FIELDS];
  gboolean read_only;
};

G_DEFINE_FINAL_TYPE (FujinProject, fujin_project, G_TYPE_OBJECT)

enum
{
  PLAN_CHANGED,
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

void
_fujin_project_insert_team (FujinProject *self,
                            FujinTeam    *team,
                            guint         position)
{
  _fujin_team_set_project (team, self);
  g_hash_table_insert (self->teams_by_id, (gpointer) fujin_team_get_id (team), team);
  g_list_store_insert (self->teams, MIN (position, fujin_project_get_n_teams (self)), team);
}

void
_fujin_project_remove_team (FujinProject *self,
                            guint         position)
{
  FujinTeam *team = fujin_project_get_team (self, position);

  g_return_if_fail (team != NULL);

  g_hash_table_remove (self->teams_by_id, fujin_team_get_id (team));
  _fujin_team_set_project (team, NULL);
  g_list_store_remove (self->teams, position);
}

static FujinTally *
tally_of (FujinProject     *self,
          FujinServicePlan *plan)
{
  return &self->tallies[fujin_service_plan_get_category (plan)->index];
}

static void
leave_lists (FujinProject     *self,
             FujinServicePlan *plan,
             FujinAssignments *assignments)
{
  fujin_plan_list_remove (self->unassigned, plan);
  for (guint i = 0; i < fujin_assignments_get_n_teams (assignments); i++)
    fujin_plan_list_remove (fujin_team_get_plans (fujin_assignments_get_team (assignments, i)),
                            plan);
}

static void
enter_lists (FujinProject     *self,
             FujinServicePlan *plan)
{
  FujinAssignments *now = fujin_service_plan_get_assignments (plan);

  if (!fujin_service_plan_in_scope (plan))
    return;
  for (guint i = 0; i < fujin_assignments_get_n_teams (now); i++)
    fujin_plan_list_add (fujin_team_get_plans (fujin_assignments_get_team (now, i)), plan);
  if (!now)
    fujin_plan_list_add (self->unassigned, plan);
}

void
_fujin_project_insert_plan (FujinProject     *self,
                            FujinServicePlan *plan)
{
  _fujin_service_plan_set_project (plan, self);
  g_hash_table_insert (self->plans_by_id, (gpointer) fujin_service_plan_get_id (plan), plan);
  g_hash_table_insert (self->plans_by_code, (gpointer) fujin_service_plan_get_code (plan), plan);
  fujin_tally_count (tally_of (self, plan), plan, 1);
  fujin_plan_list_add (self->plans, plan);
  enter_lists (self, plan);
  g_signal_emit (self, signals[PLAN_CHANGED], 0, plan);
}

static void
free_own_number (FujinProject     *self,
                 FujinServicePlan *plan)
{
  guint *hint = &self->own_hints[fujin_service_plan_get_category (plan)->index];

  if (fujin_service_plan_is_own (plan))
    *hint = MIN (*hint, fujin_service_plan_get_number (plan));
}

void
_fujin_project_remove_plan (FujinProject     *self,
                            FujinServicePlan *plan)
{
  g_autoptr (FujinServicePlan) hold = g_object_ref (plan);

  fujin_tally_count (tally_of (self, plan), plan, -1);
  leave_lists (self, plan, fujin_service_plan_get_assignments (plan));
  fujin_plan_list_remove (self->plans, plan);
  g_hash_table_remove (self->plans_by_id, fujin_service_plan_get_id (plan));
  g_hash_table_remove (self->plans_by_code, fujin_service_plan_get_code (plan));
  free_own_number (self, plan);
  _fujin_service_plan_set_project (plan, NULL);
  g_signal_emit (self, signals[PLAN_CHANGED], 0, plan);
}

void
_fujin_project_plan_changing (FujinProject     *self,
                              FujinServicePlan *plan)
{
  fujin_tally_count (tally_of (self, plan), plan, -1);
}

static void
leave_old_teams (FujinServicePlan *plan,
                 FujinAssignments *before)
{
  FujinAssignments *now = fujin_service_plan_get_assignments (plan);

  for (guint i = 0; i < fujin_assignments_get_n_teams (before); i++)
    {
      FujinTeam *team = fujin_assignments_get_team (before, i);

      if (!fujin_assignments_contains (now, team))
        fujin_plan_list_remove (fujin_team_get_plans (team), plan);
    }
}

void
_fujin_project_plan_changed (FujinProject     *self,
                             FujinServicePlan *plan,
                             FujinAssignments *before,
                             gboolean          was_in_scope)
{
  FujinAssignments *now = fujin_service_plan_get_assignments (plan);
  gboolean in_scope = fujin_service_plan_in_scope (plan);

  fujin_tally_count (tally_of (self, plan), plan, 1);
  if (was_in_scope && !in_scope)
    leave_lists (self, plan, before);
  else if (in_scope && (before != now || !was_in_scope))
    {
      leave_old_teams (plan, before);
      if (now)
        fujin_plan_list_remove (self->unassigned, plan);
      enter_lists (self, plan);
    }
  g_signal_emit (self, signals[PLAN_CHANGED], 0, plan);
}

void
_fujin_project_team_kind_changing (FujinProject *self,
                                   FujinTeam    *team,
                                   gboolean      done)
{
  FujinPlanList *plans = fujin_team_get_plans (team);

  for (guint i = 0; i < fujin_plan_list_get_n (plans); i++)
    {
      FujinServicePlan *plan = fujin_plan_list_peek (plans, i);

      fujin_tally_count (tally_of (self, plan), plan, done ? 1 : -1);
    }
  /* Only after all are counted: whoever listens looks at the counts. */
  for (guint i = 0; done && i < fujin_plan_list_get_n (plans); i++)
    {
      FujinServicePlan *plan = fujin_plan_list_peek (plans, i);

      g_signal_emit (self, signals[PLAN_CHANGED], 0, plan);
      _fujin_service_plan_emit (plan, FUJIN_PLAN_ASSIGNMENTS);
    }
}

/**
 * fujin_project_get_framework:
 * @self: a project
 *
 * Returns: (transfer none): the framework it plans by
 */
FujinFramework *
fujin_project_get_framework (FujinProject *self)
{
  g_return_val_if_fail (FUJIN_IS_PROJECT (self), NULL);

  return self->framework;
}

/**
 * fujin_project_get_history:
 * @self: a project
 *
 * Returns: (transfer none): its undo history
 */
FujinHistory *
fujin_project_get_history (FujinProject *self)
{
  g_return_val_if_fail (FUJIN_IS_PROJECT (self), NULL);

  return self->history;
}

/**
 * fujin_project_get_title:
 * @self: a project
 *
 * Returns: the title, never %NULL
 */
const char *
fujin_project_get_title (FujinProject *self)
{
  g_return_val_if_fail (FUJIN_IS_PROJECT (self), NULL);

  return self->strings[FUJIN_PROJECT_TITLE];
}

/**
 * fujin_project_get_organisation:
 * @self: a project
 *
 * Returns: the organisation's name, never %NULL
 */
const char *
fujin_project_get_organisation (FujinProject *self)
{
  g_return_val_if_fail (FUJIN_IS_PROJECT (self), NULL);

  return self->strings[FUJIN_PROJECT_ORGANISATION];
}

/**
 * fujin_project_get_as_of:
 * @self: a project
 *
 * Returns: the date the plan speaks of as YYYY-MM-DD, or ""
 */
const char *
fujin_project_get_as_of (FujinProject *self)
{
  g_return_val_if_fail (FUJIN_IS_PROJECT (self), NULL);

  return self->strings[FUJIN_PROJECT_AS_OF];
}

/**
 * fujin_project_get_note:
 * @self: a project
 *
 * Returns: the note, never %NULL
 */
const char *
fujin_project_get_note (FujinProject *self)
{
  g_return_val_if_fail (FUJIN_IS_PROJECT (self), NULL);

  return self->strings[FUJIN_PROJECT_NOTE];
}

/**
 * fujin_project_get_present_pattern:
 * @self: a project
 *
 * Returns: the organisation pattern it has now, 1 to 4, or 0
 */
int
fujin_project_get_present_pattern (FujinProject *self)
{
  g_return_val_if_fail (FUJIN_IS_PROJECT (self), 0);

  return self->numbers[FUJIN_PROJECT_PRESENT_PATTERN];
}

/**
 * fujin_project_get_target_pattern:
 * @self: a project
 *
 * Returns: the organisation pattern it aims at, 1 to 4, or 0
 */
int
fujin_project_get_target_pattern (FujinProject *self)
{
  g_return_val_if_fail (FUJIN_IS_PROJECT (self), 0);

  return self->numbers[FUJIN_PROJECT_TARGET_PATTERN];
}

/**
 * fujin_project_get_language:
 * @self: a project
 *
 * Returns: the language its output is made in; that of the screen when it names none
 */
FujinLang
fujin_project_get_language (FujinProject *self)
{
  FujinLang lang;

  g_return_val_if_fail (FUJIN_IS_PROJECT (self), FUJIN_LANG_EN);

  if (fujin_lang_parse (self->strings[FUJIN_PROJECT_LANGUAGE], &lang))
    return lang;
  return fujin_lang_screen ();
}

/**
 * fujin_project_get_teams:
 * @self: a project
 *
 * Returns: (transfer none): the teams in the order the user gave them
 */
GListModel *
fujin_project_get_teams (FujinProject *self)
{
  g_return_val_if_fail (FUJIN_IS_PROJECT (self), NULL);

  return G_LIST_MODEL (self->teams);
}

/**
 * fujin_project_get_n_teams:
 * @self: a project
 *
 * Returns: how many teams there are
 */
guint
fujin_project_get_n_teams (FujinProject *self)
{
  g_return_val_if_fail (FUJIN_IS_PROJECT (self), 0);

  return g_list_model_get_n_items (G_LIST_MODEL (self->teams));
}

/**
 * fujin_project_get_team:
 * @self: a project
 * @index: any number
 *
 * Returns: (transfer none) (nullable): the team there, %NULL past the end
 */
FujinTeam *
fujin_project_get_team (FujinProject *self,
                        guint         index)
{
  g_autoptr (FujinTeam) team = NULL;

  g_return_val_if_fail (FUJIN_IS_PROJECT (self), NULL);

  team = g_list_model_get_item (G_LIST_MODEL (self->teams), index);
  return team; /* the store holds it */
}

/**
 * fujin_project_find_team:
 * @self: a project
 * @id: an id
 *
 * Returns: (transfer none) (nullable): the team with that id
 */
FujinTeam *
fujin_project_find_team (FujinProject *self,
                         const char   *id)
{
  g_return_val_if_fail (FUJIN_IS_PROJECT (self), NULL);

  return id ? g_hash_table_lookup (self->teams_by_id, id) : NULL;
}

/**
 * fujin_project_get_team_position:
 * @self: a project
 * @team: a team
 * @position: (out) (optional): its position
 *
 * Returns: whether @team is in the project
 */
gboolean
fujin_project_get_team_position (FujinProject *self,
                                 FujinTeam    *team,
                                 guint        *position)
{
  g_return_val_if_fail (FUJIN_IS_PROJECT (self), FALSE);

  return g_list_store_find (self->teams, team, position);
}

/**
 * fujin_project_get_plans:
 * @self: a project
 *
 * Returns: (transfer none): all service plans in code order
 */
FujinPlanList *
fujin_project_get_plans (FujinProject *self)
{
  g_return_val_if_fail (FUJIN_IS_PROJECT (self), NULL);

  return self->plans;
}

/**
 * fujin_project_get_unassigned:
 * @self: a project
 *
 * Returns: (transfer none): the plans in scope that nobody carries
 */
FujinPlanList *
fujin_project_get_unassigned (FujinProject *self)
{
  g_return_val_if_fail (FUJIN_IS_PROJECT (self), NULL);

  return self->unassigned;
}

/**
 * fujin_project_get_n_plans:
 * @self: a project
 *
 * Returns: how many service plans there are
 */
guint
fujin_project_get_n_plans (FujinProject *self)
{
  g_return_val_if_fail (FUJIN_IS_PROJECT (self), 0);

  return fujin_plan_list_get_n (self->plans);
}

/**
 * fujin_project_get_plan:
 * @self: a project
 * @index: any number
 *
 * Returns: (transfer none) (nullable): the plan there, %NULL past the end
 */
FujinServicePlan *
fujin_project_get_plan (FujinProject *self,
                        guint         index)
{
  g_return_val_if_fail (FUJIN_IS_PROJECT (self), NULL);

  return fujin_plan_list_peek (self->plans, index);
}

/**
 * fujin_project_find_plan:
 * @self: a project
 * @id: an id
 *
 * Returns: (transfer none) (nullable): the plan with that id
 */
FujinServicePlan *
fujin_project_find_plan (FujinProject *self,
                         const char   *id)
{
  g_return_val_if_fail (FUJIN_IS_PROJECT (self), NULL);

  return id ? g_hash_table_lookup (self->plans_by_id, id) : NULL;
}

/**
 * fujin_project_find_code:
 * @self: a project
 * @code: a code as shown, "A-1" or "A-X1"
 *
 * Returns: (transfer none) (nullable): the plan with that code
 */
FujinServicePlan *
fujin_project_find_code (FujinProject *self,
                         const char   *code)
{
  g_return_val_if_fail (FUJIN_IS_PROJECT (self), NULL);

  return code ? g_hash_table_lookup (self->plans_by_code, code) : NULL;
}

/**
 * fujin_project_next_own_number:
 * @self: a project
 * @category: letter of a category
 *
 * Returns: the lowest number from 1 that no own service of the category has
 */
guint
fujin_project_next_own_number (FujinProject *self,
                               const char   *category)
{
  const FujinCategory *where;
  guint *hint;

  g_return_val_if_fail (FUJIN_IS_PROJECT (self), 1);

  where = fujin_framework_find_category (self->framework, category);
  if (!where)
    return 1;
  hint = &self->own_hints[where->index];
  for (*hint = MAX (*hint, 1);; (*hint)++)
    {
      g_autofree char *code = g_strdup_printf ("%s-X%u", category, *hint);

      if (!fujin_project_find_code (self, code))
        return *hint;
    }
}

/**
 * fujin_project_get_tally:
 * @self: a project
 * @category: index of a category
 *
 * Returns: (transfer none): the counts of the category, always up to date
 */
const FujinTally *
fujin_project_get_tally (FujinProject *self,
                         guint         category)
{
  g_return_val_if_fail (FUJIN_IS_PROJECT (self), NULL);
  g_return_val_if_fail (category < self->n_categories, NULL);

  return &self->tallies[category];
}

/**
 * fujin_project_get_total:
 * @self: a project
 * @total: (out caller-allocates): where to write
 *
 * The counts over all categories.
 */
void
fujin_project_get_total (FujinProject *self,
                         FujinTally   *total)
{
  g_return_if_fail (FUJIN_IS_PROJECT (self));

  *total = (FujinTally) { 0 };
  for (guint i = 0; i < self->n_categories; i++)
    fujin_tally_add (total, &self->tallies[i]);
}

/**
 * fujin_project_get_read_only:
 * @self: a project
 *
 * Returns: whether edits are refused, as for a file of a newer major version
 */
gboolean
fujin_project_get_read_only (FujinProject *self)
{
  g_return_val_if_fail (FUJIN_IS_PROJECT (self), FALSE);

  return self->read_only;
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
