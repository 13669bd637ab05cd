/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-journal-change.h"

#include "fujin-assignments.h"
#include "fujin-attached.h"
#include "fujin-change.h"
#include "fujin-extras.h"
#include "fujin-journal-content.h"
#include "fujin-project-private.h"
#include "fujin-record-private.h"
#include "fujin-service-plan-private.h"
#include "fujin-step-private.h"
#include "fujin-team-private.h"

/* A step is written after it was done, so a thing that came with it is written as it is at the
 * end of the step. What it refers to may have come later in the same step: it is set last. */
typedef struct
{
  GVariantBuilder changes;
  GPtrArray *references; /* the teams and plans that came */
  GPtrArray *contents;
  FujinProject *project;
} Encoding;

static void
add (Encoding   *self,
     guchar      verb,
     const char *what,
     const char *id,
     const char *field,
     GVariant   *value)
{
  g_variant_builder_add (&self->changes, FUJIN_JOURNAL_CHANGE_TYPE, verb, what, id, field, value);
}

static GVariant *
encode_assignments (FujinAssignments *assignments)
{
  FujinTeam *lead = fujin_assignments_get_lead (assignments);
  guint lead_index = 0;
  GVariantBuilder ids;

  g_variant_builder_init (&ids, G_VARIANT_TYPE ("as"));
  for (guint i = 0; i < fujin_assignments_get_n_teams (assignments); i++)
    {
      FujinTeam *team = fujin_assignments_get_team (assignments, i);

      if (team == lead)
        lead_index = i;
      g_variant_builder_add (&ids, "s", fujin_team_get_id (team));
    }
  return g_variant_new (FUJIN_JOURNAL_ASSIGNMENTS_TYPE, &ids, lead_index);
}

static GVariant *
encode_value (const GValue *value)
{
  const char *text;

  if (G_VALUE_HOLDS_INT (value))
    return g_variant_new_int32 (g_value_get_int (value));
  if (G_VALUE_HOLDS_BOOLEAN (value))
    return g_variant_new_boolean (g_value_get_boolean (value));
  if (G_VALUE_HOLDS_BOXED (value))
    return encode_assignments (g_value_get_boxed (value));
  if (G_VALUE_HOLDS_OBJECT (value))
    {
      FujinTeam *team = g_value_get_object (value);

      return g_variant_new_string (team != NULL ? fujin_team_get_id (team) : "");
    }
  text = g_value_get_string (value);
  return g_variant_new_string (text != NULL ? text : "");
}

static void
add_field (GVariantBuilder *fields,
           GObject         *object,
           GParamSpec      *pspec,
           guint            field)
{
  g_auto (GValue) value = G_VALUE_INIT;

  g_value_init (&value, pspec->value_type);
  G_OBJECT_GET_CLASS (object)->get_property (object, field, &value, pspec);
  if (!g_param_value_defaults (pspec, &value))
    g_variant_builder_add (fields, "{sv}", pspec->name, encode_value (&value));
}

static GVariant *
encode_attached (const FujinAttachedState *state)
{
  GVariantBuilder builder;

  g_variant_builder_init (&builder, G_VARIANT_TYPE ("a(sa(bsus))"));
  for (guint i = 0; i < fujin_attached_state_get_n (state); i++)
    g_variant_builder_add (&builder, "(s@a(bsus))", fujin_attached_state_get_part (state, i),
                           fujin_extras_to_variant (fujin_attached_state_get_data (state, i)));
  return g_variant_builder_end (&builder);
}

static void
add_come (Encoding        *self,
          const char      *what,
          const char      *id,
          const char      *category,
          guint            number,
          GVariantBuilder *fields,
          gpointer         object)
{
  add (self, FUJIN_JOURNAL_COME, what, id, "",
       g_variant_new ("(su@a{sv}@a(sa(bsus)))", category, number, g_variant_builder_end (fields),
                      encode_attached (fujin_attached_get_state (object))));
}

static void
come_team (Encoding  *self,
           FujinTeam *team,
           guint      position)
{
  GVariantBuilder fields;

  g_variant_builder_init (&fields, G_VARIANT_TYPE_VARDICT);
  for (guint field = 1; field < FUJIN_N_TEAM_FIELDS; field++)
    if (field != FUJIN_TEAM_PARENT)
      add_field (&fields, G_OBJECT (team), _fujin_team_get_pspec (field), field);
  add_come (self, "team", fujin_team_get_id (team), "", position, &fields, team);
  g_ptr_array_add (self->references, team);
}

static void
come_plan (Encoding         *self,
           FujinServicePlan *plan)
{
  GVariantBuilder fields;

  g_variant_builder_init (&fields, G_VARIANT_TYPE_VARDICT);
  for (guint field = 1; field < FUJIN_N_PLAN_FIELDS; field++)
    if (field != FUJIN_PLAN_ASSIGNMENTS)
      add_field (&fields, G_OBJECT (plan), _fujin_service_plan_get_pspec (field), field);
  add_come (self, "own-service", fujin_service_plan_get_id (plan),
            fujin_service_plan_get_category (plan)->id, fujin_service_plan_get_number (plan),
            &fields, plan);
  g_ptr_array_add (self->references, plan);
}

static void
come_record (Encoding    *self,
             FujinRecord *record)
{
  const FujinRecordFormat *format = fujin_record_get_format (record);
  GVariantBuilder fields;

  g_variant_builder_init (&fields, G_VARIANT_TYPE_VARDICT);
  for (guint i = 0; i < format->n_fields; i++)
    if (*fujin_record_get (record, i) != '\0')
      g_variant_builder_add (&fields, "{sv}", format->fields[i].id,
                             g_variant_new_string (fujin_record_get (record, i)));
  if (fujin_record_get_content (record) != NULL)
    g_ptr_array_add (self->contents, fujin_journal_content_wrap (record, self->project));
  add_come (self, format->element, fujin_record_get_id (record), "",
            fujin_record_get_content (record) != NULL ? self->contents->len : 0, &fields, record);
}

static void
encode_listed (Encoding          *self,
               const FujinChange *change,
               gboolean           listed)
{
  GVariant *nothing = listed ? NULL : g_variant_new_tuple (NULL, 0);

  if (change->kind == FUJIN_CHANGE_TEAM_LISTED && listed)
    come_team (self, FUJIN_TEAM (change->object), change->position);
  else if (change->kind == FUJIN_CHANGE_TEAM_LISTED)
    add (self, FUJIN_JOURNAL_GO, "team", fujin_team_get_id (FUJIN_TEAM (change->object)), "",
         nothing);
  else if (change->kind == FUJIN_CHANGE_PLAN_LISTED && listed)
    come_plan (self, FUJIN_SERVICE_PLAN (change->object));
  else if (change->kind == FUJIN_CHANGE_PLAN_LISTED)
    add (self, FUJIN_JOURNAL_GO, "own-service",
         fujin_service_plan_get_id (FUJIN_SERVICE_PLAN (change->object)), "", nothing);
  else if (listed)
    come_record (self, FUJIN_RECORD (change->object));
  else
    add (self, FUJIN_JOURNAL_GO, fujin_record_get_format (FUJIN_RECORD (change->object))->element,
         fujin_record_get_id (FUJIN_RECORD (change->object)), "", nothing);
}

static void
encode_record_field (Encoding          *self,
                     const FujinChange *change,
                     const GValue      *value)
{
  FujinRecord *record = FUJIN_RECORD (change->object);
  const FujinRecordFormat *format = fujin_record_get_format (record);

  add (self, FUJIN_JOURNAL_SET, format->element, fujin_record_get_id (record),
       format->fields[change->field].id, encode_value (value));
}

/* What a thing is called here, and its id: "" for the project, of which there is one. */
static const char *
name_of (GObject     *object,
         const char **id)
{
  *id = "";
  if (object == NULL)
    return "project";
  if (FUJIN_IS_TEAM (object))
    {
      *id = fujin_team_get_id (FUJIN_TEAM (object));
      return "team";
    }
  if (FUJIN_IS_SERVICE_PLAN (object))
    {
      *id = fujin_service_plan_get_id (FUJIN_SERVICE_PLAN (object));
      return "plan";
    }
  *id = fujin_record_get_id (FUJIN_RECORD (object));
  return fujin_record_get_format (FUJIN_RECORD (object))->element;
}

static void
encode_attach (Encoding                 *self,
               GObject                  *object,
               const FujinAttachedState *state)
{
  const char *id;
  const char *what = name_of (object, &id);

  add (self, FUJIN_JOURNAL_ATTACH, what, id, "",
       g_variant_new ("(u@a(sa(bsus)))", fujin_attached_state_get_minor (state),
                      encode_attached (state)));
}

static void
encode_change (Encoding          *self,
               const FujinChange *change,
               gboolean           forward)
{
  const GValue *value = forward ? &change->after : &change->before;

  switch (change->kind)
    {
    case FUJIN_CHANGE_PLAN_FIELD:
      add (self, FUJIN_JOURNAL_SET, "plan",
           fujin_service_plan_get_id (FUJIN_SERVICE_PLAN (change->object)),
           _fujin_service_plan_get_pspec (change->field)->name, encode_value (value));
      break;
    case FUJIN_CHANGE_TEAM_FIELD:
      add (self, FUJIN_JOURNAL_SET, "team", fujin_team_get_id (FUJIN_TEAM (change->object)),
           _fujin_team_get_pspec (change->field)->name, encode_value (value));
      break;
    case FUJIN_CHANGE_PROJECT_FIELD:
      add (self, FUJIN_JOURNAL_SET, "project", "",
           _fujin_project_get_pspec (change->field)->name, encode_value (value));
      break;
    case FUJIN_CHANGE_RECORD_FIELD:
      encode_record_field (self, change, value);
      break;
    case FUJIN_CHANGE_ATTACHED:
      encode_attach (self, change->object, g_value_get_boxed (value));
      break;
    case FUJIN_CHANGE_TEAM_LISTED:
    case FUJIN_CHANGE_PLAN_LISTED:
    case FUJIN_CHANGE_RECORD_LISTED:
      encode_listed (self, change, forward ? change->listed : !change->listed);
      break;
    default:
      g_assert_not_reached ();
    }
}

/* What came may have gone again within the step. */
static void
encode_reference (Encoding *self,
                  GObject  *object)
{
  if (FUJIN_IS_TEAM (object))
    {
      FujinTeam *team = FUJIN_TEAM (object);
      FujinTeam *parent = fujin_team_get_parent (team);

      if (fujin_team_get_project (team) == self->project && parent != NULL)
        add (self, FUJIN_JOURNAL_SET, "team", fujin_team_get_id (team), "parent",
             g_variant_new_string (fujin_team_get_id (parent)));
    }
  else
    {
      FujinServicePlan *plan = FUJIN_SERVICE_PLAN (object);
      FujinAssignments *assignments = fujin_service_plan_get_assignments (plan);

      if (fujin_service_plan_get_project (plan) == self->project && assignments != NULL)
        add (self, FUJIN_JOURNAL_SET, "plan", fujin_service_plan_get_id (plan), "assignments",
             encode_assignments (assignments));
    }
}

/**
 * fujin_journal_change_encode:
 * @step: a step that was just made or taken back
 * @forward: whether it was made
 * @contents: (element-type FujinProject): projects that hold the frozen plans of the versions that
 *   came, each in its one version, are added here: writing them takes long and may be done in
 *   another thread
 *
 * Writes down what a step did to the project, as absolute values: what was before is not needed.
 *
 * Returns: (transfer floating): an array of %FUJIN_JOURNAL_CHANGE_TYPE
 */
GVariant *
fujin_journal_change_encode (FujinStep *step,
                             gboolean   forward,
                             GPtrArray *contents)
{
  g_autoptr (GPtrArray) references = g_ptr_array_new ();
  Encoding self = { .references = references, .contents = contents, .project = step->project };
  guint n = step->changes->len;

  g_variant_builder_init (&self.changes, G_VARIANT_TYPE ("a" FUJIN_JOURNAL_CHANGE_TYPE));
  for (guint i = 0; i < n; i++)
    encode_change (&self, &g_array_index (step->changes, FujinChange, forward ? i : n - 1 - i),
                   forward);
  for (guint i = 0; i < references->len; i++)
    encode_reference (&self, g_ptr_array_index (references, i));
  return g_variant_builder_end (&self.changes);
}
