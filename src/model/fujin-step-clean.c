/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-clean-text.h"
#include "fujin-record-private.h"
#include "fujin-service-plan-private.h"
#include "fujin-step-private.h"
#include "fujin-team-private.h"

/* The last gate before the model: whoever typed, pasted, imported or merged a text, what is not fit
 * for a file or shows as something else stays outside (fujin_clean_characters()). */

static FujinCleanFlags
flags_of_record (FujinRecord *record,
                 guint        field)
{
  FujinValueType type = fujin_record_get_format (record)->fields[field].type;

  return type == FUJIN_VALUE_TEXT || type == FUJIN_VALUE_PICTURE ? FUJIN_CLEAN_LINES
                                                                 : FUJIN_CLEAN_NONE;
}

static FujinCleanFlags
flags_of (FujinChangeKind  kind,
          GObject         *object,
          guint            field)
{
  gboolean lines;

  if (kind == FUJIN_CHANGE_RECORD_FIELD)
    return flags_of_record (FUJIN_RECORD (object), field);
  if (kind == FUJIN_CHANGE_PLAN_FIELD)
    lines = field != FUJIN_PLAN_NAME;
  else if (kind == FUJIN_CHANGE_TEAM_FIELD)
    lines = field == FUJIN_TEAM_NOTE;
  else
    lines = field == FUJIN_PROJECT_NOTE || field == FUJIN_PROJECT_TO_BE_REASON;
  return lines ? FUJIN_CLEAN_LINES : FUJIN_CLEAN_NONE;
}

/* Whether the value is a text that has to change; clean, which is not initialised, is it then. */
gboolean
_fujin_step_clean_value (FujinChangeKind  kind,
                         GObject         *object,
                         guint            field,
                         const GValue    *value,
                         GValue          *clean)
{
  g_autofree char *text = NULL;
  gboolean changed;

  if (!G_VALUE_HOLDS_STRING (value) || g_value_get_string (value) == NULL)
    return FALSE;
  text = fujin_clean_characters (g_value_get_string (value), -1, flags_of (kind, object, field),
                                 &changed);
  if (!changed)
    return FALSE;
  g_value_init (clean, G_TYPE_STRING);
  g_value_take_string (clean, g_steal_pointer (&text));
  return TRUE;
}

/* One text of something that comes into the project: TRUE with the value it shall have. */
static gboolean
clean_string (FujinChangeKind  kind,
              GObject         *object,
              guint            field,
              const char      *text,
              GValue          *clean)
{
  g_auto (GValue) value = G_VALUE_INIT;

  g_value_init (&value, G_TYPE_STRING);
  g_value_set_string (&value, text);
  return _fujin_step_clean_value (kind, object, field, &value, clean);
}

void
_fujin_step_clean_team (FujinTeam *team)
{
  const struct
  {
    guint field;
    const char *text;
  } texts[] = {
    { FUJIN_TEAM_NAME, fujin_team_get_name (team) },
    { FUJIN_TEAM_NOTE, fujin_team_get_note (team) },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_auto (GValue) clean = G_VALUE_INIT;

      if (clean_string (FUJIN_CHANGE_TEAM_FIELD, G_OBJECT (team), texts[i].field, texts[i].text,
                        &clean))
        _fujin_team_set_field (team, texts[i].field, &clean);
    }
}

void
_fujin_step_clean_plan (FujinServicePlan *plan)
{
  for (guint field = 1; field < FUJIN_N_PLAN_FIELDS; field++)
    {
      g_auto (GValue) clean = G_VALUE_INIT;

      if (plan->strings[field] &&
          clean_string (FUJIN_CHANGE_PLAN_FIELD, G_OBJECT (plan), field, plan->strings[field],
                        &clean))
        _fujin_service_plan_set_field (plan, field, &clean);
    }
}

void
_fujin_step_clean_record (FujinRecord *record)
{
  guint n_fields = fujin_record_get_format (record)->n_fields;

  for (guint field = 0; field < n_fields; field++)
    {
      g_auto (GValue) clean = G_VALUE_INIT;

      if (clean_string (FUJIN_CHANGE_RECORD_FIELD, G_OBJECT (record), field,
                        fujin_record_get (record, field), &clean))
        _fujin_record_set_field (record, field, g_value_get_string (&clean));
    }
}
