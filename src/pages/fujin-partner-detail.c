/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-partner-detail.h"

#include <glib/gi18n.h>

#include "fujin-date-entry.h"
#include "fujin-gap-picker.h"
#include "fujin-history.h"
#include "fujin-partner-edit.h"
#include "fujin-partner-lines.h"
#include "fujin-record-words.h"
#include "fujin-text-box.h"

/**
 * FujinPartnerDetail:
 *
 * A partner of the supply chain in full: name, contact, last check, and the services that matter.
 */
struct _FujinPartnerDetail
{
  GtkWidget parent_instance;
  GtkWidget *box;
  GtkLabel *figures;
  GtkWidget *fields[FUJIN_PARTNER_NOTE + 1]; /* not of the services */
  GtkWidget *checked_today;
  FujinPartnerLines *services;
  GtkMenuButton *add;
  FujinGapPicker *picker;
  GtkWidget *suggest;
  GtkWidget *suggest_all;
  GtkWidget *remove;
  FujinProject *project;
  FujinRecord *record;
  char *today;
  gboolean updating;
};

G_DEFINE_FINAL_TYPE (FujinPartnerDetail, fujin_partner_detail, GTK_TYPE_WIDGET)

static char *
dup_value (FujinPartnerDetail *self,
           guint               field)
{
  GtkWidget *widget = self->fields[field];

  if (field == FUJIN_PARTNER_CHECKED)
    return g_strdup (fujin_date_entry_get_text (FUJIN_DATE_ENTRY (widget)));
  if (field == FUJIN_PARTNER_NOTE)
    return fujin_text_box_dup_text (FUJIN_TEXT_BOX (widget));
  return g_strdup (gtk_editable_get_text (GTK_EDITABLE (widget)));
}

static void
changed_cb (FujinPartnerDetail *self,
            GtkWidget          *widget)
{
  if (self->updating || !self->record)
    return;
  self->updating = TRUE;
  for (guint field = 0; field < G_N_ELEMENTS (self->fields); field++)
    if (self->fields[field] == widget)
      {
        g_autofree char *value = dup_value (self, field);

        fujin_edit_set_record (self->project, self->record, field, value);
      }
  self->updating = FALSE;
}

static void
left_cb (FujinPartnerDetail *self)
{
  if (self->project)
    fujin_history_end_typing (fujin_project_get_history (self->project));
}

static void
today_cb (FujinPartnerDetail *self)
{
  if (self->record)
    fujin_edit_set_record (self->project, self->record, FUJIN_PARTNER_CHECKED, self->today);
}

static void
take_over (FujinPartnerDetail *self,
           gboolean            all)
{
  g_autoptr (GPtrArray) plans = NULL;

  if (!self->record)
    return;
  plans = fujin_supply_chain_list_suggested (self->project, all);
  if (!fujin_partner_edit_take_over (self->project, self->record, plans))
    gtk_widget_activate_action (GTK_WIDGET (self), "win.toast", "s",
                                _("All suggested services are asked of this partner already."));
}

static void
suggest_cb (FujinPartnerDetail *self)
{
  take_over (self, FALSE);
}

static void
suggest_all_cb (FujinPartnerDetail *self)
{
  take_over (self, TRUE);
}

static void
remove_cb (FujinPartnerDetail *self)
{
  g_autoptr (GPtrArray) records = g_ptr_array_new ();

  if (!self->record)
    return;
  g_ptr_array_add (records, self->record);
  fujin_edit_remove_records (self->project, records);
}

/* All services may be asked, also those that this organisation does without. */
static void
shown_cb (FujinPartnerDetail *self)
{
  g_autoptr (GPtrArray) plans = g_ptr_array_new ();
  g_auto (GStrv) ids = NULL;

  if (!self->record)
    return;
  ids = fujin_record_dup_ids (self->record, FUJIN_PARTNER_SERVICES);
  for (guint i = 0; i < fujin_project_get_n_plans (self->project); i++)
    {
      FujinServicePlan *plan = fujin_project_get_plan (self->project, i);

      if (!g_strv_contains ((const char *const *) ids, fujin_service_plan_get_id (plan)))
        g_ptr_array_add (plans, plan);
    }
  fujin_gap_picker_offer (self->picker, plans);
}

static void
picked_cb (FujinPartnerDetail *self,
           FujinServicePlan   *plan)
{
  gtk_menu_button_popdown (self->add);
  if (self->record)
    fujin_partner_edit_set_service (self->project, self->record, FUJIN_PARTNER_SERVICES, plan,
                                    TRUE);
}

static void
fujin_partner_detail_dispose (GObject *object)
{
  FujinPartnerDetail *self = FUJIN_PARTNER_DETAIL (object);

  self->updating = TRUE;
  g_clear_object (&self->record);
  g_clear_object (&self->project);
  g_clear_pointer (&self->today, g_free);
  g_clear_pointer (&self->box, gtk_widget_unparent);
  G_OBJECT_CLASS (fujin_partner_detail_parent_class)->dispose (object);
}

static void
fujin_partner_detail_class_init (FujinPartnerDetailClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = fujin_partner_detail_dispose;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
}

static GtkWidget *
create_field (FujinPartnerDetail *self,
              guint               field,
              const char         *name)
{
  GtkWidget *widget;

  if (field == FUJIN_PARTNER_CHECKED)
    widget = fujin_date_entry_new (name);
  else if (field == FUJIN_PARTNER_NOTE)
    widget = fujin_text_box_new (name);
  else
    {
      widget = gtk_entry_new ();
      gtk_editable_set_width_chars (GTK_EDITABLE (widget), 8);
      gtk_accessible_update_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                      name, -1);
    }
  g_signal_connect_swapped (widget, "changed", G_CALLBACK (changed_cb), self);
  self->fields[field] = widget;
  return widget;
}

static GtkWidget *
add_label (GtkWidget  *box,
           const char *text,
           const char *css_class)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_width_chars (GTK_LABEL (label), 12);
  gtk_label_set_max_width_chars (GTK_LABEL (label), 46);
  gtk_widget_add_css_class (label, "small");
  gtk_widget_add_css_class (label, css_class);
  gtk_box_append (GTK_BOX (box), label);
  return label;
}

static void
add_field (FujinPartnerDetail *self,
           guint               field)
{
  const char *name = fujin_record_field_name (FUJIN_RECORD_PARTNER, field, fujin_lang_screen ());

  add_label (self->box, name, "fujin-section");
  gtk_box_append (GTK_BOX (self->box), create_field (self, field, name));
}

static GtkWidget *
add_button (FujinPartnerDetail *self,
            const char         *label,
            GCallback           clicked)
{
  GtkWidget *button = gtk_button_new_with_label (label);
  GtkWidget *text = gtk_button_get_child (GTK_BUTTON (button));

  gtk_label_set_ellipsize (GTK_LABEL (text), PANGO_ELLIPSIZE_END);
  gtk_widget_set_tooltip_text (button, label);
  gtk_widget_set_halign (button, GTK_ALIGN_START);
  gtk_widget_add_css_class (button, "fujin-bar-button");
  g_signal_connect_swapped (button, "clicked", clicked, self);
  gtk_box_append (GTK_BOX (self->box), button);
  return button;
}

static void
create_add (FujinPartnerDetail *self)
{
  GtkWidget *popover = gtk_popover_new ();

  self->picker = g_object_new (FUJIN_TYPE_GAP_PICKER, NULL);
  g_signal_connect_swapped (self->picker, "picked", G_CALLBACK (picked_cb), self);
  gtk_popover_set_child (GTK_POPOVER (popover), GTK_WIDGET (self->picker));
  g_signal_connect_swapped (popover, "map", G_CALLBACK (shown_cb), self);
  self->add = GTK_MENU_BUTTON (gtk_menu_button_new ());
  gtk_menu_button_set_label (self->add, _("Ask for a Service…"));
  gtk_menu_button_set_popover (self->add, popover);
  gtk_widget_set_halign (GTK_WIDGET (self->add), GTK_ALIGN_START);
  gtk_widget_add_css_class (GTK_WIDGET (self->add), "fujin-bar-button");
  gtk_box_append (GTK_BOX (self->box), GTK_WIDGET (self->add));
}

static void
create_services (FujinPartnerDetail *self)
{
  GtkWidget *heading = add_label (self->box, _("Services that matter with this partner"),
                                  "fujin-section");

  gtk_widget_set_margin_top (heading, 8);
  self->services = g_object_new (FUJIN_TYPE_PARTNER_LINES, NULL);
  gtk_box_append (GTK_BOX (self->box), GTK_WIDGET (self->services));
  create_add (self);
  self->suggest = add_button (self, _("Take over the Suggestion for Any Partner"),
                              G_CALLBACK (suggest_cb));
  self->suggest_all = add_button (self, _("Take over What Depends on the Business, Too"),
                                  G_CALLBACK (suggest_all_cb));
  add_label (self->box,
             _("Our reasoning: the textbook (6.5.2) says that both sides work out which services "
               "each must run, and gives no list. Why each service is suggested is in its "
               "tooltip."),
             "dim");
}

static void
fujin_partner_detail_init (FujinPartnerDetail *self)
{
  GtkEventController *focus = gtk_event_controller_focus_new ();

  self->box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 4);
  gtk_widget_set_margin_top (self->box, 12);
  gtk_widget_set_margin_bottom (self->box, 12);
  gtk_widget_set_margin_start (self->box, 12);
  gtk_widget_set_margin_end (self->box, 12);
  gtk_widget_set_parent (self->box, GTK_WIDGET (self));
  add_field (self, FUJIN_PARTNER_NAME);
  self->figures = GTK_LABEL (add_label (self->box, NULL, "numeric"));
  add_field (self, FUJIN_PARTNER_CONTACT);
  add_field (self, FUJIN_PARTNER_CHECKED);
  self->checked_today = add_button (self, _("Checked Today"), G_CALLBACK (today_cb));
  create_services (self);
  add_field (self, FUJIN_PARTNER_NOTE);
  self->remove = add_button (self, _("Remove the Partner"), G_CALLBACK (remove_cb));
  gtk_widget_set_margin_top (self->remove, 8);
  g_signal_connect_swapped (focus, "leave", G_CALLBACK (left_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), focus);
}

static void
show_value (FujinPartnerDetail *self,
            guint               field,
            gboolean            editable,
            gboolean            other)
{
  const char *value = fujin_record_get (self->record, field);
  GtkWidget *widget = self->fields[field];
  g_autofree char *shown = dup_value (self, field);
  gboolean same = !other && g_str_equal (shown, value);

  if (field == FUJIN_PARTNER_CHECKED)
    {
      fujin_date_entry_set_editable (FUJIN_DATE_ENTRY (widget), editable);
      if (!same)
        fujin_date_entry_set_text (FUJIN_DATE_ENTRY (widget), value);
      return;
    }
  if (field == FUJIN_PARTNER_NOTE)
    {
      fujin_text_box_set_editable (FUJIN_TEXT_BOX (widget), editable);
      if (!same)
        fujin_text_box_set_text (FUJIN_TEXT_BOX (widget), value);
      return;
    }
  gtk_editable_set_editable (GTK_EDITABLE (widget), editable);
  if (!same)
    gtk_editable_set_text (GTK_EDITABLE (widget), value);
}

static void
show_editable (FujinPartnerDetail *self,
               gboolean            editable)
{
  gtk_widget_set_sensitive (self->checked_today, editable);
  gtk_widget_set_sensitive (GTK_WIDGET (self->add), editable);
  gtk_widget_set_sensitive (self->suggest, editable);
  gtk_widget_set_sensitive (self->suggest_all, editable);
  gtk_widget_set_sensitive (self->remove, editable);
}

/**
 * fujin_partner_detail_show:
 * @self: the details
 * @project: (nullable): a project
 * @partner: (nullable): a partner of it
 * @today: the day it is
 *
 * Shows a partner as it is now.
 */
void
fujin_partner_detail_show (FujinPartnerDetail       *self,
                           FujinProject             *project,
                           const FujinSupplyPartner *partner,
                           const char               *today)
{
  gboolean editable = project && !fujin_project_get_read_only (project);
  FujinRecord *record = partner ? partner->record : NULL;
  g_autofree char *figures = NULL;
  gboolean other;

  g_return_if_fail (FUJIN_IS_PARTNER_DETAIL (self));

  self->updating = TRUE;
  g_set_object (&self->project, project);
  other = g_set_object (&self->record, record);
  g_free (self->today);
  self->today = g_strdup (today);
  gtk_widget_set_visible (self->box, partner != NULL);
  fujin_partner_lines_show (self->services, project, partner);
  for (guint field = 0; partner && field < G_N_ELEMENTS (self->fields); field++)
    if (self->fields[field])
      show_value (self, field, editable, other);
  if (partner)
    figures = fujin_supply_partner_dup_missing (partner, fujin_lang_screen ());
  gtk_label_set_text (self->figures, figures ? figures : "");
  show_editable (self, editable);
  self->updating = FALSE;
}

/**
 * fujin_partner_detail_begin:
 * @self: the details
 *
 * Puts the focus where a new partner begins.
 */
void
fujin_partner_detail_begin (FujinPartnerDetail *self)
{
  g_return_if_fail (FUJIN_IS_PARTNER_DETAIL (self));

  gtk_widget_grab_focus (self->fields[FUJIN_PARTNER_CONTACT]);
}
