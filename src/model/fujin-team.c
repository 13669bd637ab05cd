/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-plan-list.h"
#include "fujin-project-private.h"
#include "fujin-strings.h"
#include "fujin-team-private.h"

/**
 * FujinTeam:
 *
 * Who carries services: an own team or department (internal) or a provider (external). Its
 * properties notify; they are changed by fujin_edit_*() only.
 */
struct _FujinTeam
{
  GObject parent_instance;
  char *id;
  char *name;
  char *note;
  FujinTeam *parent;
  FujinPlanList *plans;
  FujinProject *project; /* unowned: the project outlives its teams' use of it */
  int colour;
  int heads;
  FujinTeamRole role;
  FujinTeamHours hours;
  gboolean external;
};

G_DEFINE_FINAL_TYPE (FujinTeam, fujin_team, G_TYPE_OBJECT)

static GParamSpec *properties[FUJIN_N_TEAM_FIELDS];

static void
fujin_team_get_property (GObject    *object,
                         guint       prop_id,
                         GValue     *value,
                         GParamSpec *pspec)
{
  FujinTeam *self = FUJIN_TEAM (object);

  switch ((FujinTeamField) prop_id)
    {
    case FUJIN_TEAM_NAME:
      g_value_set_string (value, self->name);
      break;
    case FUJIN_TEAM_EXTERNAL:
      g_value_set_boolean (value, self->external);
      break;
    case FUJIN_TEAM_COLOUR:
      g_value_set_int (value, self->colour);
      break;
    case FUJIN_TEAM_NOTE:
      g_value_set_string (value, self->note);
      break;
    case FUJIN_TEAM_ROLE:
      g_value_set_int (value, (int) self->role);
      break;
    case FUJIN_TEAM_HEADS:
      g_value_set_int (value, self->heads);
      break;
    case FUJIN_TEAM_HOURS:
      g_value_set_int (value, (int) self->hours);
      break;
    case FUJIN_TEAM_PARENT:
      g_value_set_object (value, self->parent);
      break;
    case FUJIN_N_TEAM_FIELDS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
fujin_team_dispose (GObject *object)
{
  FujinTeam *self = FUJIN_TEAM (object);

  g_clear_object (&self->parent);
  g_clear_object (&self->plans);
  G_OBJECT_CLASS (fujin_team_parent_class)->dispose (object);
}

static void
fujin_team_finalize (GObject *object)
{
  FujinTeam *self = FUJIN_TEAM (object);

  g_free (self->id);
  g_free (self->name);
  g_free (self->note);
  G_OBJECT_CLASS (fujin_team_parent_class)->finalize (object);
}

static void
fujin_team_class_init (FujinTeamClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = fujin_team_get_property;
  object_class->dispose = fujin_team_dispose;
  object_class->finalize = fujin_team_finalize;

  properties[FUJIN_TEAM_NAME] = g_param_spec_string ("name", NULL, NULL, "", flags);
  properties[FUJIN_TEAM_EXTERNAL] = g_param_spec_boolean ("external", NULL, NULL, FALSE, flags);
  properties[FUJIN_TEAM_COLOUR] =
    g_param_spec_int ("colour", NULL, NULL, 0, FUJIN_N_TEAM_COLOURS - 1, 0, flags);
  properties[FUJIN_TEAM_NOTE] = g_param_spec_string ("note", NULL, NULL, "", flags);
  properties[FUJIN_TEAM_ROLE] =
    g_param_spec_int ("role", NULL, NULL, 0, FUJIN_N_TEAM_ROLES - 1, 0, flags);
  properties[FUJIN_TEAM_HEADS] =
    g_param_spec_int ("heads", NULL, NULL, -1, FUJIN_TEAM_HEADS_MAX, -1, flags);
  properties[FUJIN_TEAM_HOURS] =
    g_param_spec_int ("hours", NULL, NULL, 0, FUJIN_N_TEAM_HOURS - 1, 0, flags);
  properties[FUJIN_TEAM_PARENT] =
    g_param_spec_object ("parent", NULL, NULL, FUJIN_TYPE_TEAM, flags);
  g_object_class_install_properties (object_class, FUJIN_N_TEAM_FIELDS, properties);
}

static void
fujin_team_init (FujinTeam *self)
{
  self->name = g_strdup ("");
  self->note = g_strdup ("");
  self->heads = -1;
  self->plans = fujin_plan_list_new ();
}

FujinTeam *
_fujin_team_new (const char *id)
{
  FujinTeam *self = g_object_new (FUJIN_TYPE_TEAM, NULL);

  self->id = id ? g_strdup (id) : fujin_random_id ("t");
  return self;
}

/* Only for a team of a copy that no one has seen yet, and not while it is listed by its id. */
void
_fujin_team_set_id (FujinTeam  *self,
                    const char *id)
{
  fujin_set_str (&self->id, id);
}

void
_fujin_team_set_project (FujinTeam    *self,
                         FujinProject *project)
{
  self->project = project;
}

void
_fujin_team_emit (FujinTeam *self,
                  guint      field)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[field]);
}

/* What a field is called and what fits into it; there must be an object of the class. */
GParamSpec *
_fujin_team_get_pspec (guint field)
{
  return field > 0 && field < FUJIN_N_TEAM_FIELDS ? properties[field] : NULL;
}

/* Inside or outside decides the assignment type of every service the team carries. */
static void
set_external (FujinTeam *self,
              gboolean   external)
{
  if (self->project)
    _fujin_project_team_kind_changing (self->project, self, FALSE);
  self->external = external;
  if (self->project)
    _fujin_project_team_kind_changing (self->project, self, TRUE);
}

void
_fujin_team_set_field (FujinTeam    *self,
                       guint         field,
                       const GValue *value)
{
  switch ((FujinTeamField) field)
    {
    case FUJIN_TEAM_NAME:
      fujin_set_str (&self->name, g_value_get_string (value));
      break;
    case FUJIN_TEAM_EXTERNAL:
      set_external (self, g_value_get_boolean (value));
      break;
    case FUJIN_TEAM_COLOUR:
      self->colour = g_value_get_int (value);
      break;
    case FUJIN_TEAM_NOTE:
      fujin_set_str (&self->note, g_value_get_string (value));
      break;
    case FUJIN_TEAM_ROLE:
      self->role = (FujinTeamRole) g_value_get_int (value);
      break;
    case FUJIN_TEAM_HEADS:
      self->heads = g_value_get_int (value);
      break;
    case FUJIN_TEAM_HOURS:
      self->hours = (FujinTeamHours) g_value_get_int (value);
      break;
    case FUJIN_TEAM_PARENT:
      g_set_object (&self->parent, g_value_get_object (value));
      break;
    case FUJIN_N_TEAM_FIELDS:
    default:
      g_assert_not_reached ();
    }
  _fujin_team_emit (self, field);
}

/**
 * fujin_team_get_id:
 * @self: a team
 *
 * Returns: the id it has in the project file, "t-" and 12 letters or digits
 */
const char *
fujin_team_get_id (FujinTeam *self)
{
  g_return_val_if_fail (FUJIN_IS_TEAM (self), NULL);

  return self->id;
}

/**
 * fujin_team_get_name:
 * @self: a team
 *
 * Returns: its name, never %NULL
 */
const char *
fujin_team_get_name (FujinTeam *self)
{
  g_return_val_if_fail (FUJIN_IS_TEAM (self), NULL);

  return self->name;
}

/**
 * fujin_team_get_external:
 * @self: a team
 *
 * Returns: %TRUE for a provider, %FALSE for an own team or department
 */
gboolean
fujin_team_get_external (FujinTeam *self)
{
  g_return_val_if_fail (FUJIN_IS_TEAM (self), FALSE);

  return self->external;
}

/**
 * fujin_team_get_colour:
 * @self: a team
 *
 * Returns: its colour, 0 (neutral) to 9
 */
int
fujin_team_get_colour (FujinTeam *self)
{
  g_return_val_if_fail (FUJIN_IS_TEAM (self), 0);

  return self->colour;
}

/**
 * fujin_team_get_note:
 * @self: a team
 *
 * Returns: the note, never %NULL
 */
const char *
fujin_team_get_note (FujinTeam *self)
{
  g_return_val_if_fail (FUJIN_IS_TEAM (self), NULL);

  return self->note;
}

/**
 * fujin_team_get_role:
 * @self: a team
 *
 * Returns: what it is in the organisation
 */
FujinTeamRole
fujin_team_get_role (FujinTeam *self)
{
  g_return_val_if_fail (FUJIN_IS_TEAM (self), FUJIN_TEAM_ROLE_TEAM);

  return self->role;
}

/**
 * fujin_team_get_heads:
 * @self: a team
 *
 * Returns: how many people it has, 0 to %FUJIN_TEAM_HEADS_MAX, or -1 when not stated
 */
int
fujin_team_get_heads (FujinTeam *self)
{
  g_return_val_if_fail (FUJIN_IS_TEAM (self), -1);

  return self->heads;
}

/**
 * fujin_team_get_hours:
 * @self: a team
 *
 * Returns: when it can be reached
 */
FujinTeamHours
fujin_team_get_hours (FujinTeam *self)
{
  g_return_val_if_fail (FUJIN_IS_TEAM (self), FUJIN_TEAM_HOURS_UNKNOWN);

  return self->hours;
}

/**
 * fujin_team_get_parent:
 * @self: a team
 *
 * Returns: (transfer none) (nullable): the team it belongs to
 */
FujinTeam *
fujin_team_get_parent (FujinTeam *self)
{
  g_return_val_if_fail (FUJIN_IS_TEAM (self), NULL);

  return self->parent;
}

/**
 * fujin_team_is_inside_of:
 * @self: a team
 * @ancestor: another team
 *
 * Returns: whether @self is @ancestor or stands anywhere below it
 */
gboolean
fujin_team_is_inside_of (FujinTeam *self,
                         FujinTeam *ancestor)
{
  for (FujinTeam *team = self; team; team = team->parent)
    if (team == ancestor)
      return TRUE;
  return FALSE;
}

/**
 * fujin_team_get_plans:
 * @self: a team
 *
 * Returns: (transfer none): the service plans it carries and that are in scope, in code order
 */
FujinPlanList *
fujin_team_get_plans (FujinTeam *self)
{
  g_return_val_if_fail (FUJIN_IS_TEAM (self), NULL);

  return self->plans;
}

/**
 * fujin_team_get_project:
 * @self: a team
 *
 * Returns: (transfer none) (nullable): the project it is part of; %NULL after its removal
 */
FujinProject *
fujin_team_get_project (FujinTeam *self)
{
  g_return_val_if_fail (FUJIN_IS_TEAM (self), NULL);

  return self->project;
}
