/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "fujin-drop-down.h"
#include "fujin-edit-record.h"
#include "fujin-history.h"
#include "fujin-record-words.h"
#include "fujin-versions-list-private.h"

static FujinRecord *
get_snapshot (FujinVersionsList *self)
{
  FujinStateRow *row = self->table != NULL ? fujin_state_table_get_selected (self->table) : NULL;

  return row != NULL ? fujin_state_row_get_snapshot (row) : NULL;
}

static void
set_field (FujinVersionsList *self,
           guint              field,
           const char        *value)
{
  FujinRecord *snapshot = get_snapshot (self);

  if (!self->filling && self->project != NULL && snapshot != NULL)
    fujin_edit_set_record (self->project, snapshot, field, value);
}

static void
name_changed_cb (FujinVersionsList *self)
{
  set_field (self, FUJIN_SNAPSHOT_NAME, gtk_editable_get_text (self->name));
}

static void
date_changed_cb (FujinVersionsList *self)
{
  set_field (self, FUJIN_SNAPSHOT_DATE, fujin_date_entry_get_text (self->date));
}

/* The first entry is for versions without a trigger. */
static void
trigger_selected_cb (FujinVersionsList *self)
{
  const char *const *ids =
    fujin_record_format_get (FUJIN_RECORD_SNAPSHOT)->fields[FUJIN_SNAPSHOT_TRIGGER].choices;
  guint selected = gtk_drop_down_get_selected (self->trigger);

  if (selected != GTK_INVALID_LIST_POSITION && selected <= FUJIN_N_TRIGGERS)
    set_field (self, FUJIN_SNAPSHOT_TRIGGER, selected > 0 ? ids[selected - 1] : "");
}

static void
note_changed_cb (FujinVersionsList *self)
{
  g_autofree char *text = fujin_text_box_dup_text (self->note);

  set_field (self, FUJIN_SNAPSHOT_NOTE, text);
}

static void
left_cb (FujinVersionsList *self)
{
  if (self->project != NULL)
    fujin_history_end_typing (fujin_project_get_history (self->project));
}

/* A box that already says it keeps its cursor. */
static void
fill_form (FujinVersionsList *self,
           FujinRecord       *snapshot)
{
  const char *name = fujin_record_get (snapshot, FUJIN_SNAPSHOT_NAME);
  g_autofree char *note = fujin_text_box_dup_text (self->note);
  const char *date = fujin_record_get (snapshot, FUJIN_SNAPSHOT_DATE);

  self->filling = TRUE;
  if (!g_str_equal (gtk_editable_get_text (self->name), name))
    gtk_editable_set_text (self->name, name);
  if (!g_str_equal (fujin_date_entry_get_text (self->date), date))
    fujin_date_entry_set_text (self->date, date);
  gtk_drop_down_set_selected (
    self->trigger, (guint) (fujin_record_get_choice (snapshot, FUJIN_SNAPSHOT_TRIGGER) + 1));
  if (!g_str_equal (note, fujin_record_get (snapshot, FUJIN_SNAPSHOT_NOTE)))
    fujin_text_box_set_text (self->note, fujin_record_get (snapshot, FUJIN_SNAPSHOT_NOTE));
  self->filling = FALSE;
}

static const char *
describe_present (FujinVersionsList *self,
                  FujinStateRow     *row)
{
  if (!self->branches)
    return _("The plan as it is now. Keep it as a version to compare later states with it.");
  if (fujin_state_row_is_current (row))
    return _("The main line is what you are working on. Select a branch to work on it or to "
             "compare it.");
  return _("The main line is put aside while you work on a branch; nothing of it is lost.");
}

/* What the selected state costs, in the words of its improvements. */
static char *
dup_about (FujinVersionsList *self,
           FujinStateRow     *row)
{
  g_autofree char *costs = NULL;
  const char *present = "";

  if (fujin_state_row_get_snapshot (row) == NULL)
    present = describe_present (self, row);
  if (!self->branches)
    return g_strdup (present);
  costs = fujin_state_figures_dup_costs (fujin_state_row_get_figures (row), fujin_lang_screen ());
  if (*costs == '\0')
    return g_strdup (present);
  if (*present == '\0')
    return g_strdup_printf (_("Costs of its improvements:\n%s"), costs);
  return g_strdup_printf (_("%1$s\nCosts of its improvements:\n%2$s"), present, costs);
}

/* Shows the row selected. */
void
_fujin_versions_list_show (FujinVersionsList *self)
{
  FujinStateRow *row = fujin_state_table_get_selected (self->table);
  FujinRecord *snapshot = get_snapshot (self);
  g_autofree char *about = row != NULL ? dup_about (self, row) : g_strdup ("");
  gboolean editable = self->project != NULL && !fujin_project_get_read_only (self->project);

  gtk_label_set_label (self->heading, row != NULL ? fujin_state_row_get_name (row) : "");
  gtk_label_set_label (self->about, about);
  gtk_widget_set_visible (self->about_scroller, *about != '\0');
  gtk_widget_set_visible (GTK_WIDGET (self->form), snapshot != NULL);
  gtk_widget_set_sensitive (GTK_WIDGET (self->form), editable);
  if (snapshot != NULL)
    fill_form (self, snapshot);
  _fujin_versions_list_show_buttons (self, row);
}

void
_fujin_versions_list_init_form (FujinVersionsList *self)
{
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);

  /* Translators: a version that names no trigger of its review */
  gtk_string_list_append (names, _("Not stated"));
  for (int i = 0; i < FUJIN_N_TRIGGERS; i++)
    gtk_string_list_append (names,
                            fujin_record_choice_name (FUJIN_RECORD_SNAPSHOT,
                                                      FUJIN_SNAPSHOT_TRIGGER, i,
                                                      fujin_lang_screen ()));
  self->filling = TRUE;
  gtk_drop_down_set_model (self->trigger, G_LIST_MODEL (names));
  self->filling = FALSE;
  fujin_drop_down_set_name (self->trigger, _("Trigger of the review"));
}

void
_fujin_versions_list_bind_form (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, FujinVersionsList, form);
  gtk_widget_class_bind_template_child (widget_class, FujinVersionsList, name);
  gtk_widget_class_bind_template_child (widget_class, FujinVersionsList, date_label);
  gtk_widget_class_bind_template_child (widget_class, FujinVersionsList, date);
  gtk_widget_class_bind_template_child (widget_class, FujinVersionsList, trigger_label);
  gtk_widget_class_bind_template_child (widget_class, FujinVersionsList, trigger);
  gtk_widget_class_bind_template_child (widget_class, FujinVersionsList, note);
  gtk_widget_class_bind_template_callback (widget_class, name_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, date_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, trigger_selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, note_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, left_cb);
}
