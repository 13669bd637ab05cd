/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-journal-replay.h"

#include <string.h>

#include "fujin-attached.h"
#include "fujin-journal-change.h"
#include "fujin-journal-come.h"
#include "fujin-picture.h"
#include "fujin-project-private.h"
#include "fujin-record-private.h"
#include "fujin-service-plan-private.h"
#include "fujin-step-private.h"
#include "fujin-strings.h"
#include "fujin-team-private.h"

/* Makes the changes of a journal again. A journal may be damaged in ways that its checksums do
 * not notice, or not be ours at all: nothing is done that an edit could not have done, and a step
 * is made as a whole or not at all. */

/* Five digits are a minor version in a file. */
#define MAX_MINOR 99999

/* What a field may become, as the model holds it; FALSE for what does not fit. */
static gboolean
decode (GVariant   *variant,
        GParamSpec *pspec,
        GValue     *value)
{
  g_value_init (value, pspec->value_type);
  if (pspec->value_type == G_TYPE_STRING && g_variant_is_of_type (variant, G_VARIANT_TYPE_STRING))
    g_value_set_string (value, g_variant_get_string (variant, NULL));
  else if (pspec->value_type == G_TYPE_INT && g_variant_is_of_type (variant, G_VARIANT_TYPE_INT32))
    g_value_set_int (value, g_variant_get_int32 (variant));
  else if (pspec->value_type == G_TYPE_BOOLEAN &&
           g_variant_is_of_type (variant, G_VARIANT_TYPE_BOOLEAN))
    g_value_set_boolean (value, g_variant_get_boolean (variant));
  else
    return FALSE;
  return !g_param_value_validate (pspec, value);
}

gboolean
_fujin_journal_decode_field (GVariant          *variant,
                             FujinPspecOfField  pspec_of,
                             const char        *name,
                             guint             *field,
                             GValue            *value)
{
  GParamSpec *pspec;

  for (*field = 1; (pspec = pspec_of (*field)) != NULL; (*field)++)
    if (strcmp (pspec->name, name) == 0)
      return decode (variant, pspec, value);
  return FALSE;
}

/* Whether a record of the kind may have the value. What it names is not asked for: it may come or
 * go in the same step. */
gboolean
_fujin_journal_fits_record (const FujinRecordField *field,
                            const char             *text)
{
  if (*text == '\0')
    return !field->required;
  switch (field->type)
    {
    case FUJIN_VALUE_DATE:
      return fujin_is_date (text);
    case FUJIN_VALUE_CHOICE:
      return fujin_record_field_parse (field, text) >= 0;
    case FUJIN_VALUE_NUMBER:
      return fujin_is_number (text, FUJIN_NUMBER_MAX);
    case FUJIN_VALUE_PICTURE:
      return fujin_picture_is_valid (text);
    case FUJIN_VALUE_LINE:
    case FUJIN_VALUE_TEXT:
    case FUJIN_VALUE_PLAN:
    case FUJIN_VALUE_PLANS:
    case FUJIN_VALUE_TEAM:
    case FUJIN_VALUE_TEAMS:
    default:
      return TRUE;
    }
}

static gboolean
set_project (FujinJournalReplay *self,
             const char         *field_name,
             GVariant           *variant)
{
  g_auto (GValue) value = G_VALUE_INIT;
  guint field;

  if (!_fujin_journal_decode_field (variant, _fujin_project_get_pspec, field_name, &field, &value))
    return FALSE;
  fujin_step_project_value (self->step, field, &value);
  return TRUE;
}

/* In a circle of teams one would never get to the top. */
static gboolean
set_parent (FujinJournalReplay *self,
            FujinTeam          *team,
            GVariant           *variant)
{
  g_auto (GValue) value = G_VALUE_INIT;
  FujinTeam *parent = NULL;

  if (!g_variant_is_of_type (variant, G_VARIANT_TYPE_STRING))
    return FALSE;
  if (*g_variant_get_string (variant, NULL) != '\0')
    {
      parent = fujin_project_find_team (self->project, g_variant_get_string (variant, NULL));
      if (parent == NULL || fujin_team_is_inside_of (parent, team))
        return FALSE;
    }
  g_value_init (&value, FUJIN_TYPE_TEAM);
  g_value_set_object (&value, parent);
  fujin_step_team_value (self->step, team, FUJIN_TEAM_PARENT, &value);
  return TRUE;
}

static gboolean
set_team (FujinJournalReplay *self,
          const char         *id,
          const char         *field_name,
          GVariant           *variant)
{
  FujinTeam *team = fujin_project_find_team (self->project, id);
  g_auto (GValue) value = G_VALUE_INIT;
  guint field;

  if (team == NULL)
    return FALSE;
  if (strcmp (field_name, "parent") == 0)
    return set_parent (self, team, variant);
  if (!_fujin_journal_decode_field (variant, _fujin_team_get_pspec, field_name, &field, &value))
    return FALSE;
  fujin_step_team_value (self->step, team, field, &value);
  return TRUE;
}

static gboolean
find_teams (FujinJournalReplay  *self,
            const char         **ids,
            FujinTeam          **teams)
{
  for (guint i = 0; ids[i] != NULL; i++)
    {
      teams[i] = fujin_project_find_team (self->project, ids[i]);
      if (teams[i] == NULL)
        return FALSE;
      for (guint j = 0; j < i; j++)
        if (teams[j] == teams[i])
          return FALSE;
    }
  return TRUE;
}

static gboolean
assign (FujinJournalReplay *self,
        FujinServicePlan   *plan,
        GVariant           *variant)
{
  g_autoptr (GVariant) list = NULL;
  g_autofree const char **ids = NULL;
  g_autofree FujinTeam **teams = NULL;
  g_autoptr (FujinAssignments) assignments = NULL;
  gsize n;
  guint lead;

  if (!g_variant_is_of_type (variant, G_VARIANT_TYPE (FUJIN_JOURNAL_ASSIGNMENTS_TYPE)))
    return FALSE;
  g_variant_get (variant, "(@asu)", &list, &lead);
  ids = g_variant_get_strv (list, &n);
  /* Each once, so there cannot be more than there are. */
  if (n > fujin_project_get_n_teams (self->project))
    return FALSE;
  teams = g_new0 (FujinTeam *, n + 1);
  if (!find_teams (self, ids, teams) || (n > 0 && lead >= n))
    return FALSE;
  assignments = fujin_assignments_new (teams, (guint) n, lead);
  fujin_step_plan_assign (self->step, plan, assignments);
  return TRUE;
}

static gboolean
set_plan (FujinJournalReplay *self,
          const char         *id,
          const char         *field_name,
          GVariant           *variant)
{
  FujinServicePlan *plan = fujin_project_find_plan (self->project, id);
  g_auto (GValue) value = G_VALUE_INIT;
  guint field;

  if (plan == NULL)
    return FALSE;
  if (strcmp (field_name, "assignments") == 0)
    return assign (self, plan, variant);
  if (!_fujin_journal_decode_field (variant, _fujin_service_plan_get_pspec, field_name, &field,
                                    &value))
    return FALSE;
  if (G_VALUE_HOLDS_INT (&value))
    fujin_step_plan_number (self->step, plan, field, g_value_get_int (&value));
  else
    fujin_step_plan_string (self->step, plan, field, g_value_get_string (&value));
  return TRUE;
}

static FujinRecord *
find_record (FujinJournalReplay *self,
             const char         *element,
             const char         *id)
{
  FujinRecordKind kind;

  if (!_fujin_journal_kind_of (element, &kind))
    return NULL;
  return fujin_record_list_find (fujin_project_get_records (self->project, kind), id);
}

static gboolean
set_record (FujinJournalReplay *self,
            const char         *element,
            const char         *id,
            const char         *field_name,
            GVariant           *variant)
{
  FujinRecord *record = find_record (self, element, id);
  const FujinRecordFormat *format;

  if (record == NULL || !g_variant_is_of_type (variant, G_VARIANT_TYPE_STRING))
    return FALSE;
  format = fujin_record_get_format (record);
  for (guint i = 0; i < format->n_fields; i++)
    if (strcmp (format->fields[i].id, field_name) == 0)
      {
        if (!_fujin_journal_fits_record (&format->fields[i], g_variant_get_string (variant, NULL)))
          return FALSE;
        fujin_step_record_value (self->step, record, i, g_variant_get_string (variant, NULL));
        return TRUE;
      }
  return FALSE;
}

static gboolean
go (FujinJournalReplay *self,
    const char         *what,
    const char         *id)
{
  if (strcmp (what, "team") == 0)
    {
      FujinTeam *team = fujin_project_find_team (self->project, id);

      if (team == NULL)
        return FALSE;
      /* A team that is moved goes and comes: it has to be the same one for its services. */
      g_hash_table_insert (self->gone_teams, g_strdup (id), g_object_ref (team));
      fujin_step_remove_team (self->step, team);
    }
  else if (strcmp (what, "own-service") == 0)
    {
      FujinServicePlan *plan = fujin_project_find_plan (self->project, id);

      if (plan == NULL || !fujin_service_plan_is_own (plan))
        return FALSE;
      fujin_step_remove_plan (self->step, plan);
    }
  else
    {
      FujinRecord *record = find_record (self, what, id);

      if (record == NULL)
        return FALSE;
      fujin_step_remove_record (self->step, record);
    }
  return TRUE;
}

static gpointer
find_object (FujinJournalReplay *self,
             const char         *what,
             const char         *id)
{
  if (strcmp (what, "project") == 0)
    return self->project;
  if (strcmp (what, "team") == 0)
    return fujin_project_find_team (self->project, id);
  if (strcmp (what, "plan") == 0)
    return fujin_project_find_plan (self->project, id);
  return find_record (self, what, id);
}

static gboolean
attach (FujinJournalReplay *self,
        const char         *what,
        const char         *id,
        GVariant           *value)
{
  gpointer object = find_object (self, what, id);
  g_autoptr (GObject) carrier = g_object_new (G_TYPE_OBJECT, NULL);
  g_autoptr (GVariant) parts = NULL;
  guint minor;

  if (object == NULL || !g_variant_is_of_type (value, G_VARIANT_TYPE (FUJIN_JOURNAL_ATTACH_TYPE)))
    return FALSE;
  g_variant_get (value, "(u@a(sa(bsus)))", &minor, &parts);
  if (minor > MAX_MINOR)
    return FALSE;
  _fujin_journal_attach (parts, carrier);
  fujin_attached_set_minor (carrier, minor);
  fujin_step_attach (self->step, object, fujin_attached_get_state (carrier));
  return TRUE;
}

static gboolean
apply (FujinJournalReplay *self,
       GVariant           *change)
{
  g_autoptr (GVariant) value = NULL;
  const char *what, *id, *field;
  guchar verb;

  g_variant_get (change, "(y&s&s&sv)", &verb, &what, &id, &field, &value);
  switch (verb)
    {
    case FUJIN_JOURNAL_COME:
      return _fujin_journal_come (self, what, id, value);
    case FUJIN_JOURNAL_GO:
      return go (self, what, id);
    case FUJIN_JOURNAL_ATTACH:
      return attach (self, what, id, value);
    case FUJIN_JOURNAL_SET:
      if (strcmp (what, "project") == 0)
        return set_project (self, field, value);
      if (strcmp (what, "team") == 0)
        return set_team (self, id, field, value);
      if (strcmp (what, "plan") == 0)
        return set_plan (self, id, field, value);
      return set_record (self, what, id, field, value);
    default:
      return FALSE;
    }
}

/* A team that went for good must be named by nobody any more. */
static gboolean
is_forgotten (FujinProject *project,
              FujinTeam    *team)
{
  for (guint i = 0; i < fujin_project_get_n_plans (project); i++)
    if (fujin_assignments_contains (
          fujin_service_plan_get_assignments (fujin_project_get_plan (project, i)), team))
      return FALSE;
  for (guint i = 0; i < fujin_project_get_n_teams (project); i++)
    if (fujin_team_get_parent (fujin_project_get_team (project, i)) == team)
      return FALSE;
  return TRUE;
}

static gboolean
all_forgotten (FujinJournalReplay *self)
{
  GHashTableIter iter;
  gpointer team;

  g_hash_table_iter_init (&iter, self->gone_teams);
  while (g_hash_table_iter_next (&iter, NULL, &team))
    if (fujin_team_get_project (team) == NULL && !is_forgotten (self->project, team))
      return FALSE;
  return TRUE;
}

/**
 * fujin_journal_replay:
 * @project: a project in the state before the step
 * @changes: an array of %FUJIN_JOURNAL_CHANGE_TYPE in normal form
 * @contents: an array of "ay": the contents of versions that came
 *
 * Makes a step again. Its history hears nothing of it.
 *
 * Returns: whether all of it could be made; otherwise @project is as it was
 */
gboolean
fujin_journal_replay (FujinProject *project,
                      GVariant     *changes,
                      GVariant     *contents)
{
  g_autoptr (FujinStep) step = fujin_step_new (project);
  g_autoptr (GHashTable) gone_teams = g_hash_table_new_full (g_str_hash, g_str_equal, g_free,
                                                             g_object_unref);
  FujinJournalReplay self = { project, step, contents, gone_teams };
  gboolean done = TRUE;

  for (gsize i = 0; done && i < g_variant_n_children (changes); i++)
    {
      g_autoptr (GVariant) change = g_variant_get_child_value (changes, i);

      done = apply (&self, change);
    }
  done = done && all_forgotten (&self);
  if (!done)
    fujin_step_undo (step);
  return done;
}
