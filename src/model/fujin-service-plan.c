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
struct _FujinServicePlan
{
  GObject parent_instance;
  FujinProject *project; /* unowned: the project owns its plans */
  const FujinService *service;
  const FujinCategory *category;
  char *id;
  char *code;
  guint number;
  char *strings[FUJIN_N_PLAN_FIELDS];
  int numbers[FUJIN_N_PLAN_FIELDS];
  FujinAssignments *assignments;
};

G_DEFINE_FINAL_TYPE (FujinServicePlan, fujin_service_plan, G_TYPE_OBJECT)

static GParamSpec *properties[FUJIN_N_PLAN_FIELDS];

static gboolean
is_string_field (guint field)
{
  return field == FUJIN_PLAN_REASON || field == FUJIN_PLAN_NOTE || field == FUJIN_PLAN_NAME ||
         field == FUJIN_PLAN_SUMMARY;
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
  g_object_class_install_properties (object_class, FUJIN_N_PLAN_FIELDS, properties);
}

static void
fujin_service_plan_init (FujinServicePlan *self)
{
  for (guint i = 0; i < FUJIN_N_PLAN_FIELDS; i++)
    if (is_string_field (i))
      self->strings[i] = g_strdup ("");
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
    fujin_set_str (&self->strings[field], g_value_get_string (value));
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
 * fujin_service_plan_get_id:
 * @self: a service plan
 *
 * Returns: "A-1" for a service of the framework, "s-..." for one of the project's own
 */
const char *
fujin_service_plan_get_id (FujinServicePlan *self)
{
  g_return_val_if_fail (FUJIN_IS_SERVICE_PLAN (self), NULL);

  return self->id;
}

/**
 * fujin_service_plan_get_code:
 * @self: a service plan
 *
 * Returns: the code shown: "A-1", or "A-X1" for the first own service in category A
 */
const char *
fujin_service_plan_get_code (FujinServicePlan *self)
{
  g_return_val_if_fail (FUJIN_IS_SERVICE_PLAN (self), NULL);

  return self->code;
}

/**
 * fujin_service_plan_get_name:
 * @self: a service plan
 * @lang: the language; own services have one name for both
 *
 * Returns: the name
 */
const char *
fujin_service_plan_get_name (FujinServicePlan *self,
                             FujinLang         lang)
{
  g_return_val_if_fail (FUJIN_IS_SERVICE_PLAN (self), NULL);

  return self->service ? fujin_text_get (&self->service->name, lang)
                       : self->strings[FUJIN_PLAN_NAME];
}

/**
 * fujin_service_plan_get_summary:
 * @self: a service plan
 * @lang: the language
 *
 * Returns: what the service is, in a sentence
 */
const char *
fujin_service_plan_get_summary (FujinServicePlan *self,
                                FujinLang         lang)
{
  g_return_val_if_fail (FUJIN_IS_SERVICE_PLAN (self), NULL);

  return self->service ? fujin_text_get (&self->service->summary, lang)
                       : self->strings[FUJIN_PLAN_SUMMARY];
}

/**
 * fujin_service_plan_get_category:
 * @self: a service plan
 *
 * Returns: (transfer none): its category
 */
const FujinCategory *
fujin_service_plan_get_category (FujinServicePlan *self)
{
  g_return_val_if_fail (FUJIN_IS_SERVICE_PLAN (self), NULL);

  return self->category;
}

/**
 * fujin_service_plan_get_service:
 * @self: a service plan
 *
 * Returns: (transfer none) (nullable): the framework's service, %NULL for one of the project's own
 */
const FujinService *
fujin_service_plan_get_service (FujinServicePlan *self)
{
  g_return_val_if_fail (FUJIN_IS_SERVICE_PLAN (self), NULL);

  return self->service;
}

/**
 * fujin_service_plan_is_own:
 * @self: a service plan
 *
 * Returns: whether the service was added by the project
 */
gboolean
fujin_service_plan_is_own (FujinServicePlan *self)
{
  g_return_val_if_fail (FUJIN_IS_SERVICE_PLAN (self), FALSE);

  return self->service == NULL;
}

/**
 * fujin_service_plan_get_number:
 * @self: a service plan
 *
 * Returns: the number behind the letter of its code
 */
guint
fujin_service_plan_get_number (FujinServicePlan *self)
{
  g_return_val_if_fail (FUJIN_IS_SERVICE_PLAN (self), 0);

  return self->number;
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
 * fujin_service_plan_get_as_is:
 * @self: a service plan
 *
 * Returns: 1 to 5, %FUJIN_SCORE_NONE or %FUJIN_SCORE_NOT_EVALUATED
 */
int
fujin_service_plan_get_as_is (FujinServicePlan *self)
{
  g_return_val_if_fail (FUJIN_IS_SERVICE_PLAN (self), FUJIN_SCORE_NONE);

  return self->numbers[FUJIN_PLAN_AS_IS];
}

/**
 * fujin_service_plan_get_to_be:
 * @self: a service plan
 *
 * Returns: 1 to 5, %FUJIN_SCORE_NONE or %FUJIN_SCORE_NOT_EVALUATED
 */
int
fujin_service_plan_get_to_be (FujinServicePlan *self)
{
  g_return_val_if_fail (FUJIN_IS_SERVICE_PLAN (self), FUJIN_SCORE_NONE);

  return self->numbers[FUJIN_PLAN_TO_BE];
}

/**
 * fujin_service_plan_get_as_is_scale:
 * @self: a service plan
 *
 * Returns: the assignment type the service had when As-Is was given
 */
FujinAssignmentType
fujin_service_plan_get_as_is_scale (FujinServicePlan *self)
{
  g_return_val_if_fail (FUJIN_IS_SERVICE_PLAN (self), FUJIN_ASSIGNMENT_UNASSIGNED);

  return (FujinAssignmentType) self->numbers[FUJIN_PLAN_AS_IS_SCALE];
}

/**
 * fujin_service_plan_get_to_be_scale:
 * @self: a service plan
 *
 * Returns: the assignment type the service had when To-Be was given
 */
FujinAssignmentType
fujin_service_plan_get_to_be_scale (FujinServicePlan *self)
{
  g_return_val_if_fail (FUJIN_IS_SERVICE_PLAN (self), FUJIN_ASSIGNMENT_UNASSIGNED);

  return (FujinAssignmentType) self->numbers[FUJIN_PLAN_TO_BE_SCALE];
}

/**
 * fujin_service_plan_on_other_scale:
 * @self: a service plan
 * @to_be: %TRUE to ask about To-Be, %FALSE about As-Is
 *
 * Insource and outsource are scored on scales of different wording (textbook 8.3). A score is
 * kept when the assignment type changes, but it then speaks another language. A service of both
 * kinds of team may be scored on either scale.
 *
 * Returns: whether the score was given on the scale that no longer applies
 */
gboolean
fujin_service_plan_on_other_scale (FujinServicePlan *self,
                                   gboolean          to_be)
{
  int score = to_be ? fujin_service_plan_get_to_be (self) : fujin_service_plan_get_as_is (self);
  FujinAssignmentType given = to_be ? fujin_service_plan_get_to_be_scale (self)
                                    : fujin_service_plan_get_as_is_scale (self);
  FujinAssignmentType now = fujin_service_plan_get_kind (self);

  if (score == FUJIN_SCORE_NONE || given == FUJIN_ASSIGNMENT_COMBINATION ||
      now == FUJIN_ASSIGNMENT_COMBINATION)
    return FALSE;
  return (given == FUJIN_ASSIGNMENT_OUTSOURCE) != (now == FUJIN_ASSIGNMENT_OUTSOURCE);
}

/**
 * fujin_service_plan_get_gap:
 * @self: a service plan
 * @gap: (out) (optional): To-Be less As-Is, -4 to 4
 *
 * Returns: whether there is a gap to speak of: both scores are 1 to 5
 */
gboolean
fujin_service_plan_get_gap (FujinServicePlan *self,
                            int              *gap)
{
  int as_is = fujin_service_plan_get_as_is (self);
  int to_be = fujin_service_plan_get_to_be (self);

  if (as_is < 1 || to_be < 1)
    return FALSE;
  if (gap)
    *gap = to_be - as_is;
  return TRUE;
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
 * fujin_service_plan_get_quadrant:
 * @self: a service plan
 *
 * Returns: the project's own judgement, 1 to 4, or 0 when the framework's placement is taken
 */
int
fujin_service_plan_get_quadrant (FujinServicePlan *self)
{
  g_return_val_if_fail (FUJIN_IS_SERVICE_PLAN (self), 0);

  return self->numbers[FUJIN_PLAN_QUADRANT];
}

/**
 * fujin_service_plan_get_quadrants:
 * @self: a service plan
 * @quadrants: (out caller-allocates) (array fixed-size=4): where to write the quadrants, 1 to 4
 *
 * The quadrants the service sits in: the project's own judgement, or the framework's
 * placement; none for an own service nobody has placed.
 *
 * Returns: how many
 */
guint
fujin_service_plan_get_quadrants (FujinServicePlan *self,
                                  int              *quadrants)
{
  guint n = 0;

  g_return_val_if_fail (FUJIN_IS_SERVICE_PLAN (self), 0);

  if (self->numbers[FUJIN_PLAN_QUADRANT])
    quadrants[n++] = self->numbers[FUJIN_PLAN_QUADRANT];
  else if (self->service)
    for (guint i = 0; i < self->service->places->len && n < FUJIN_N_QUADRANTS; i++)
      quadrants[n++] = ((FujinPlace *) g_ptr_array_index (self->service->places, i))->quadrant;
  return n;
}

/**
 * fujin_service_plan_dup_quadrants:
 * @self: a service plan
 *
 * Returns: (transfer full): the quadrants as text: "I", "I-IV" for all four, "" for none
 */
char *
fujin_service_plan_dup_quadrants (FujinServicePlan *self)
{
  static const char *const roman[] = { "", "I", "II", "III", "IV" };
  int quadrants[FUJIN_N_QUADRANTS];
  guint n = fujin_service_plan_get_quadrants (self, quadrants);
  GString *text;

  if (n == FUJIN_N_QUADRANTS)
    return g_strdup ("I–IV");
  text = g_string_new (NULL);
  for (guint i = 0; i < n; i++)
    g_string_append_printf (text, "%s%s", i ? "/" : "", roman[quadrants[i]]);
  return g_string_free (text, FALSE);
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

/**
 * fujin_service_plan_compare:
 * @a: a service plan
 * @b: another one
 *
 * Orders by category, the framework's services before own ones, then by number.
 *
 * Returns: less than, equal to or greater than 0
 */
int
fujin_service_plan_compare (FujinServicePlan *a,
                            FujinServicePlan *b)
{
  if (a->category != b->category)
    return a->category->index < b->category->index ? -1 : 1;
  if ((a->service == NULL) != (b->service == NULL))
    return a->service ? -1 : 1;
  if (a->number != b->number)
    return a->number < b->number ? -1 : 1;
  return strcmp (a->id, b->id);
}
