/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-contract-form.h"

#include <glib/gi18n.h>

#include "fujin-date-entry.h"
#include "fujin-edit-record.h"
#include "fujin-history.h"
#include "fujin-provider-words.h"
#include "fujin-record-words.h"
#include "fujin-text-box.h"

/**
 * FujinContractForm:
 *
 * A contract with a provider: its days, who reads the reports, cost and note. What is typed goes
 * into the project at once; one Undo takes a text back.
 */
struct _FujinContractForm
{
  GtkWidget parent_instance;
  FujinRecord *record;
  GtkLabel *state;
  GtkWidget *fields[FUJIN_CONTRACT_NOTE + 1]; /* the provider's has none */
  GtkWidget *remove;
  gboolean updating;
};

G_DEFINE_FINAL_TYPE (FujinContractForm, fujin_contract_form, GTK_TYPE_WIDGET)

static gboolean
is_day (guint field)
{
  return field == FUJIN_CONTRACT_BEGINS || field == FUJIN_CONTRACT_ENDS
         || field == FUJIN_CONTRACT_DECIDE;
}

static char *
dup_value (FujinContractForm *self,
           guint              field)
{
  GtkWidget *widget = self->fields[field];

  if (is_day (field))
    return g_strdup (fujin_date_entry_get_text (FUJIN_DATE_ENTRY (widget)));
  if (field == FUJIN_CONTRACT_NOTE)
    return fujin_text_box_dup_text (FUJIN_TEXT_BOX (widget));
  return g_strdup (gtk_editable_get_text (GTK_EDITABLE (widget)));
}

static void
changed_cb (FujinContractForm *self,
            GtkWidget         *widget)
{
  FujinProject *project = self->record ? fujin_record_get_project (self->record) : NULL;

  if (self->updating || !project)
    return;
  /* What is typed is shown already, with the caret where it belongs. */
  self->updating = TRUE;
  for (guint field = 0; field < G_N_ELEMENTS (self->fields); field++)
    if (self->fields[field] == widget)
      {
        g_autofree char *value = dup_value (self, field);

        fujin_edit_set_record (project, self->record, field, value);
      }
  self->updating = FALSE;
}

static void
left_cb (FujinContractForm *self)
{
  FujinProject *project = self->record ? fujin_record_get_project (self->record) : NULL;

  if (project)
    fujin_history_end_typing (fujin_project_get_history (project));
}

static void
remove_cb (FujinContractForm *self)
{
  FujinProject *project = self->record ? fujin_record_get_project (self->record) : NULL;
  g_autoptr (GPtrArray) records = g_ptr_array_new ();

  if (!project)
    return;
  g_ptr_array_add (records, self->record);
  fujin_edit_remove_records (project, records);
}

static void
fujin_contract_form_dispose (GObject *object)
{
  FujinContractForm *self = FUJIN_CONTRACT_FORM (object);
  GtkWidget *child;

  self->updating = TRUE;
  g_clear_object (&self->record);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))))
    gtk_widget_unparent (child);
  G_OBJECT_CLASS (fujin_contract_form_parent_class)->dispose (object);
}

static void
fujin_contract_form_class_init (FujinContractFormClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = fujin_contract_form_dispose;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static GtkWidget *
create_field (FujinContractForm *self,
              guint              field,
              const char        *name)
{
  GtkWidget *widget;

  if (is_day (field))
    widget = fujin_date_entry_new (name);
  else if (field == FUJIN_CONTRACT_NOTE)
    widget = fujin_text_box_new (name);
  else
    {
      widget = gtk_entry_new ();
      gtk_editable_set_width_chars (GTK_EDITABLE (widget), 8);
      gtk_accessible_update_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                      name, -1);
    }
  if (is_day (field) && field != FUJIN_CONTRACT_BEGINS)
    g_object_set (widget, "ahead", TRUE, NULL);
  gtk_widget_set_hexpand (widget, TRUE);
  g_signal_connect_swapped (widget, "changed", G_CALLBACK (changed_cb), self);
  self->fields[field] = widget;
  return widget;
}

static void
attach (FujinContractForm *self,
        GtkGrid           *grid,
        guint              field,
        int                column,
        int                row,
        int                width)
{
  const char *name = fujin_record_field_name (FUJIN_RECORD_CONTRACT, field, fujin_lang_screen ());
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
  GtkWidget *label = gtk_label_new (name);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_widget_add_css_class (label, "small");
  gtk_widget_add_css_class (label, "fujin-section");
  gtk_box_append (GTK_BOX (box), label);
  gtk_box_append (GTK_BOX (box), create_field (self, field, name));
  gtk_grid_attach (grid, box, column, row, width, 1);
}

static GtkWidget *
create_grid (FujinContractForm *self)
{
  GtkGrid *grid = GTK_GRID (gtk_grid_new ());

  gtk_grid_set_row_spacing (grid, 6);
  gtk_grid_set_column_spacing (grid, 12);
  gtk_grid_set_column_homogeneous (grid, TRUE);
  attach (self, grid, FUJIN_CONTRACT_TITLE, 0, 0, 2);
  attach (self, grid, FUJIN_CONTRACT_BEGINS, 0, 1, 1);
  attach (self, grid, FUJIN_CONTRACT_ENDS, 1, 1, 1);
  attach (self, grid, FUJIN_CONTRACT_DECIDE, 0, 2, 1);
  attach (self, grid, FUJIN_CONTRACT_COST, 1, 2, 1);
  attach (self, grid, FUJIN_CONTRACT_READER, 0, 3, 2);
  attach (self, grid, FUJIN_CONTRACT_NOTE, 0, 4, 2);
  return GTK_WIDGET (grid);
}

static GtkWidget *
create_foot (FujinContractForm *self)
{
  GtkWidget *foot = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);

  self->state = GTK_LABEL (gtk_label_new (NULL));
  gtk_label_set_xalign (self->state, 0);
  gtk_label_set_wrap (self->state, TRUE);
  gtk_label_set_width_chars (self->state, 8);
  gtk_widget_set_hexpand (GTK_WIDGET (self->state), TRUE);
  gtk_widget_add_css_class (GTK_WIDGET (self->state), "small");
  gtk_widget_add_css_class (GTK_WIDGET (self->state), "dim");
  self->remove = gtk_button_new_with_label (_("Remove the Contract"));
  gtk_widget_set_valign (self->remove, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (self->remove, "fujin-bar-button");
  g_signal_connect_swapped (self->remove, "clicked", G_CALLBACK (remove_cb), self);
  gtk_box_append (GTK_BOX (foot), GTK_WIDGET (self->state));
  gtk_box_append (GTK_BOX (foot), self->remove);
  return foot;
}

static void
fujin_contract_form_init (FujinContractForm *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkEventController *focus = gtk_event_controller_focus_new ();

  gtk_widget_add_css_class (box, "fujin-contract");
  gtk_box_append (GTK_BOX (box), create_grid (self));
  gtk_box_append (GTK_BOX (box), create_foot (self));
  gtk_widget_set_parent (box, GTK_WIDGET (self));
  g_signal_connect_swapped (focus, "leave", G_CALLBACK (left_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), focus);
}

/**
 * fujin_contract_form_new:
 *
 * Returns: (transfer floating): an empty form
 */
GtkWidget *
fujin_contract_form_new (void)
{
  return g_object_new (FUJIN_TYPE_CONTRACT_FORM, NULL);
}

static void
show_value (FujinContractForm *self,
            guint              field)
{
  const char *value = fujin_record_get (self->record, field);
  GtkWidget *widget = self->fields[field];
  g_autofree char *shown = dup_value (self, field);

  /* What is being typed is left alone, caret and all; so is a day that is none yet. */
  if (g_str_equal (shown, value))
    return;
  if (is_day (field))
    fujin_date_entry_set_text (FUJIN_DATE_ENTRY (widget), value);
  else if (field == FUJIN_CONTRACT_NOTE)
    fujin_text_box_set_text (FUJIN_TEXT_BOX (widget), value);
  else
    gtk_editable_set_text (GTK_EDITABLE (widget), value);
}

static void
show_editable (FujinContractForm *self)
{
  FujinProject *project = fujin_record_get_project (self->record);
  gboolean editable = project && !fujin_project_get_read_only (project);

  for (guint field = 0; field < G_N_ELEMENTS (self->fields); field++)
    if (self->fields[field] && is_day (field))
      fujin_date_entry_set_editable (FUJIN_DATE_ENTRY (self->fields[field]), editable);
    else if (self->fields[field] && field == FUJIN_CONTRACT_NOTE)
      fujin_text_box_set_editable (FUJIN_TEXT_BOX (self->fields[field]), editable);
    else if (self->fields[field])
      gtk_editable_set_editable (GTK_EDITABLE (self->fields[field]), editable);
  gtk_widget_set_sensitive (self->remove, editable);
}

static char *
dup_state (const FujinProviderContract *contract)
{
  g_autofree char *end = fujin_provider_words_dup_end (contract, fujin_lang_screen ());

  if (contract->followed)
    /* Translators: %s is a day */
    return g_strdup_printf (_("Ends: %s. Another contract takes its place."), end);
  return g_strdup_printf (_("Ends: %s"), end);
}

/**
 * fujin_contract_form_show:
 * @self: a form
 * @contract: a contract of a project
 *
 * Shows a contract as it is now.
 */
void
fujin_contract_form_show (FujinContractForm           *self,
                          const FujinProviderContract *contract)
{
  g_autofree char *state = NULL;

  g_return_if_fail (FUJIN_IS_CONTRACT_FORM (self));
  g_return_if_fail (contract != NULL);

  self->updating = TRUE;
  g_set_object (&self->record, contract->record);
  for (guint field = 0; field < G_N_ELEMENTS (self->fields); field++)
    if (self->fields[field])
      show_value (self, field);
  show_editable (self);
  state = dup_state (contract);
  gtk_label_set_text (self->state, state);
  self->updating = FALSE;
}

/**
 * fujin_contract_form_get_record:
 * @self: a form
 *
 * Returns: (transfer none) (nullable): the contract it shows
 */
FujinRecord *
fujin_contract_form_get_record (FujinContractForm *self)
{
  g_return_val_if_fail (FUJIN_IS_CONTRACT_FORM (self), NULL);

  return self->record;
}

/**
 * fujin_contract_form_begin:
 * @self: a form
 *
 * Puts the focus where a new contract begins.
 */
void
fujin_contract_form_begin (FujinContractForm *self)
{
  g_return_if_fail (FUJIN_IS_CONTRACT_FORM (self));

  gtk_widget_grab_focus (self->fields[FUJIN_CONTRACT_TITLE]);
}
