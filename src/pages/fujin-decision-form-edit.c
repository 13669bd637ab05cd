/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Between the form and the project: a field of the decisions on all services it shows. */
#include "config.h"

#include <glib/gi18n.h>

#include "fujin-decision-form-private.h"
#include "fujin-edit-record.h"
#include "fujin-edit.h"
#include "fujin-ledger.h"

/**
 * fujin_decision_form_find:
 * @project: a project
 * @plan: a plan of it
 * @about: what the decision is about
 *
 * Returns: (transfer none) (nullable): the decision on record, the last where there are several
 */
FujinRecord *
fujin_decision_form_find (FujinProject       *project,
                          FujinServicePlan   *plan,
                          FujinDecisionAbout  about)
{
  return fujin_ledger_find_record (plan, about);
}

/* Whether the field is the plans' own: why a service is unnecessary stands in its plan. */
gboolean
_fujin_decision_form_of_plans (FujinDecisionForm *self,
                               guint              field)
{
  return field == FUJIN_DECISION_REASON && self->about == FUJIN_ABOUT_UNNECESSARY;
}

static const char *
value_of (FujinDecisionForm *self,
          FujinServicePlan  *plan,
          guint              field)
{
  FujinRecord *record;

  if (_fujin_decision_form_of_plans (self, field))
    return fujin_service_plan_get_reason (plan);
  record = fujin_decision_form_find (self->project, plan, self->about);
  return record ? fujin_record_get (record, field) : "";
}

/* What all services have in common, "" and @mixed when they differ. */
char *
_fujin_decision_form_dup (FujinDecisionForm *self,
                          guint              field,
                          gboolean          *mixed)
{
  const char *first = value_of (self, g_ptr_array_index (self->plans, 0), field);

  for (guint i = 1; i < self->plans->len; i++)
    if (!g_str_equal (value_of (self, g_ptr_array_index (self->plans, i), field), first))
      {
        *mixed = TRUE;
        return g_strdup ("");
      }
  return g_strdup (first);
}

static void
set_reasons (FujinDecisionForm *self,
             const char        *reason)
{
  for (guint i = 0; i < self->plans->len; i++)
    fujin_edit_set_reason (self->project, g_ptr_array_index (self->plans, i), reason);
}

/* The record is made when the first word of it is said. */
static void
add_record (FujinDecisionForm *self,
            FujinServicePlan  *plan,
            guint              field,
            const char        *value)
{
  const FujinRecordFormat *format = fujin_record_format_get (FUJIN_RECORD_DECISION);
  const char *values[FUJIN_RECORD_MAX_FIELDS] = { NULL };

  values[FUJIN_DECISION_SERVICE] = fujin_service_plan_get_id (plan);
  values[FUJIN_DECISION_ABOUT] = format->fields[FUJIN_DECISION_ABOUT].choices[self->about];
  values[field] = value;
  fujin_edit_add_record (self->project, FUJIN_RECORD_DECISION, NULL, values);
}

static void
set_all (FujinDecisionForm *self,
         GPtrArray         *records,
         guint              field,
         const char        *value)
{
  for (guint i = 0; i < self->plans->len; i++)
    if (*value
        && !fujin_decision_form_find (self->project, g_ptr_array_index (self->plans, i),
                                      self->about))
      add_record (self, g_ptr_array_index (self->plans, i), field, value);
  if (records->len > 0)
    fujin_edit_set_records (self->project, records, field, value);
}

static char *
dup_label (FujinDecisionForm *self)
{
  guint n = self->plans->len;

  if (n == 1)
    /* Translators: undo label; %s is a service code */
    return g_strdup_printf (_("record the decision on %s"),
                            fujin_service_plan_get_code (g_ptr_array_index (self->plans, 0)));
  return g_strdup_printf (
    /* Translators: undo label */
    ngettext ("record the decision on %u service", "record the decision on %u services", n), n);
}

/* One undo step, for one service or many; keystrokes of a text of one service stay together. */
void
_fujin_decision_form_set (FujinDecisionForm *self,
                          guint              field,
                          const char        *value)
{
  g_autoptr (GPtrArray) records = g_ptr_array_new ();

  for (guint i = 0; i < self->plans->len; i++)
    {
      FujinRecord *record = fujin_decision_form_find (
        self->project, g_ptr_array_index (self->plans, i), self->about);

      if (record)
        g_ptr_array_add (records, record);
    }
  if (records->len == 1 && self->plans->len == 1 && !_fujin_decision_form_of_plans (self, field))
    {
      fujin_edit_set_records (self->project, records, field, value);
      return;
    }
  fujin_edit_begin (self->project, dup_label (self));
  if (_fujin_decision_form_of_plans (self, field))
    set_reasons (self, value);
  else
    set_all (self, records, field, value);
  fujin_edit_end (self->project);
}
