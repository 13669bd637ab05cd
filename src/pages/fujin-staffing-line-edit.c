/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-staffing-line-private.h"

#include <glib/gi18n.h>

#include "fujin-edit-record.h"
#include "fujin-history.h"

#define DEFAULT_FROM "9"
#define DEFAULT_TO "18"

static FujinProject *
project_of (FujinStaffingLine *self)
{
  return self->record ? fujin_record_get_project (self->record) : NULL;
}

static const FujinRecordField *
field_of (guint field)
{
  return &fujin_record_format_get (FUJIN_RECORD_POST)->fields[field];
}

static gboolean
edit (FujinStaffingLine *self,
      guint              field,
      const char        *value)
{
  g_autoptr (FujinRecord) record = self->record ? g_object_ref (self->record) : NULL;

  if (self->showing || !record || !project_of (self))
    return FALSE;
  return fujin_edit_set_record (project_of (self), record, field, value);
}

/* A kept seat is one seat at first, and hours of one's own are working hours at first. */
static void
shift_cb (FujinStaffingLine *self)
{
  guint shift = gtk_drop_down_get_selected (self->shift);
  gboolean kept = shift <= FUJIN_POST_HOURS;

  if (self->showing || !project_of (self) || shift > FUJIN_POST_NONE)
    return;
  fujin_edit_begin (project_of (self), g_strdup (_("edit a post")));
  edit (self, FUJIN_POST_SHIFT, field_of (FUJIN_POST_SHIFT)->choices[shift]);
  if (kept && fujin_record_get_number (self->record, FUJIN_POST_SEATS) < 0)
    edit (self, FUJIN_POST_SEATS, "1");
  if (shift == FUJIN_POST_HOURS && fujin_record_get_number (self->record, FUJIN_POST_FROM) < 0)
    edit (self, FUJIN_POST_FROM, DEFAULT_FROM);
  if (shift == FUJIN_POST_HOURS && fujin_record_get_number (self->record, FUJIN_POST_TO) < 0)
    edit (self, FUJIN_POST_TO, DEFAULT_TO);
  fujin_edit_end (project_of (self));
}

static void
edit_number (FujinStaffingLine *self,
             GtkSpinButton     *spin,
             guint              field,
             int                least)
{
  int number = gtk_spin_button_get_value_as_int (spin);
  g_autofree char *text = number < least ? g_strdup ("") : g_strdup_printf ("%d", number);

  edit (self, field, text);
}

static void
seats_cb (FujinStaffingLine *self)
{
  edit_number (self, self->seats, FUJIN_POST_SEATS, 1);
}

static void
from_cb (FujinStaffingLine *self)
{
  edit_number (self, self->from, FUJIN_POST_FROM, 0);
}

static void
to_cb (FujinStaffingLine *self)
{
  edit_number (self, self->to, FUJIN_POST_TO, 0);
}

static void
days_cb (FujinStaffingLine *self)
{
  guint days = gtk_drop_down_get_selected (self->days);

  if (days <= FUJIN_POST_EVERY_DAY)
    edit (self, FUJIN_POST_DAYS, field_of (FUJIN_POST_DAYS)->choices[days]);
}

static void
team_cb (FujinStaffingLine *self)
{
  guint index = gtk_drop_down_get_selected (self->team);
  FujinProject *project = project_of (self);

  if (self->showing || !project || index > fujin_project_get_n_teams (project))
    return;
  fujin_edit_begin (project, g_strdup (_("edit a post")));
  edit (self, FUJIN_POST_LEFT_BY, "");
  edit (self, FUJIN_POST_TEAM,
        index == 0 ? "" : fujin_team_get_id (fujin_project_get_team (project, index - 1)));
  fujin_edit_end (project);
}

static void
covered_by_cb (FujinStaffingLine *self)
{
  guint index = gtk_drop_down_get_selected (self->covered_by);

  if (index <= self->function_ids->len)
    edit (self, FUJIN_POST_COVERED_BY,
          index == 0 ? "" : self->function_ids->pdata[index - 1]);
}

static void
cost_cb (FujinStaffingLine *self)
{
  if (self->showing || !self->record)
    return;
  edit (self, FUJIN_POST_COST, gtk_editable_get_text (GTK_EDITABLE (self->cost)));
  g_free (self->known_cost);
  self->known_cost = g_strdup (fujin_record_get (self->record, FUJIN_POST_COST));
}

static void
cost_left_cb (FujinStaffingLine *self)
{
  if (project_of (self))
    fujin_history_end_typing (fujin_project_get_history (project_of (self)));
}

/* Adds another post of the same function. */
void
_fujin_staffing_line_add (FujinStaffingLine *self)
{
  const char *values[FUJIN_RECORD_MAX_FIELDS] = { NULL };

  if (!project_of (self))
    return;
  values[FUJIN_POST_REGION] = fujin_record_get (self->record, FUJIN_POST_REGION);
  values[FUJIN_POST_FUNCTION] = fujin_record_get (self->record, FUJIN_POST_FUNCTION);
  values[FUJIN_POST_SEATS] = "1";
  fujin_edit_add_record (project_of (self), FUJIN_RECORD_POST, NULL, values);
}

/* Removes the post. */
void
_fujin_staffing_line_remove (FujinStaffingLine *self)
{
  g_autoptr (GPtrArray) one = g_ptr_array_new_with_free_func (g_object_unref);

  if (!project_of (self))
    return;
  g_ptr_array_add (one, g_object_ref (self->record));
  fujin_edit_remove_records (project_of (self), one);
}

/* What is chosen and typed goes into the plan. */
void
_fujin_staffing_line_connect (FujinStaffingLine *self)
{
  GtkEventController *focus = gtk_event_controller_focus_new ();

  g_signal_connect_swapped (self->shift, "notify::selected", G_CALLBACK (shift_cb), self);
  g_signal_connect_swapped (self->days, "notify::selected", G_CALLBACK (days_cb), self);
  g_signal_connect_swapped (self->team, "notify::selected", G_CALLBACK (team_cb), self);
  g_signal_connect_swapped (self->covered_by, "notify::selected", G_CALLBACK (covered_by_cb),
                            self);
  g_signal_connect_swapped (self->seats, "value-changed", G_CALLBACK (seats_cb), self);
  g_signal_connect_swapped (self->from, "value-changed", G_CALLBACK (from_cb), self);
  g_signal_connect_swapped (self->to, "value-changed", G_CALLBACK (to_cb), self);
  g_signal_connect_swapped (self->cost, "changed", G_CALLBACK (cost_cb), self);
  g_signal_connect_swapped (focus, "leave", G_CALLBACK (cost_left_cb), self);
  gtk_widget_add_controller (self->cost, focus);
}
