/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "fujin-drop-down.h"
#include "fujin-improvements-teams.h"
#include "fujin-record-words.h"
#include "fujin-risk-map-detail-private.h"
#include "fujin-risk-map-words.h"
#include "fujin-wrap-layout.h"

/* What the form is made of. */

static GtkLabel *
append_label (GtkWidget  *box,
              const char *text,
              const char *css_class)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_max_width_chars (GTK_LABEL (label), 34);
  if (css_class)
    gtk_widget_add_css_class (label, css_class);
  gtk_box_append (GTK_BOX (box), label);
  return GTK_LABEL (label);
}

static const char *
field_name (FujinRiskField field)
{
  return fujin_record_field_name (FUJIN_RECORD_RISK, field, fujin_lang_screen ());
}

static void
create_size (FujinRiskMapDetail *self,
             GtkWidget          *box)
{
  /* Translators: how large a risk is, while nobody has said */
  const char *const first[] = { _("Not stated"), NULL };
  g_autoptr (GtkStringList) sizes = gtk_string_list_new (first);

  for (int i = FUJIN_RISK_HIGH; i <= FUJIN_RISK_LOW; i++)
    gtk_string_list_append (sizes, fujin_record_choice_name (FUJIN_RECORD_RISK, FUJIN_RISK_SIZE, i,
                                                             fujin_lang_screen ()));
  self->size = GTK_DROP_DOWN (gtk_drop_down_new (G_LIST_MODEL (g_steal_pointer (&sizes)), NULL));
  fujin_drop_down_set_name (self->size, field_name (FUJIN_RISK_SIZE));
  append_label (box, field_name (FUJIN_RISK_SIZE), "fujin-section");
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->size));
}

static void
create_services (FujinRiskMapDetail *self,
                 GtkWidget          *box)
{
  self->answer_label = append_label (box, "", "fujin-step-move");
  self->reason = append_label (box, "", "small");
  append_label (box, field_name (FUJIN_RISK_SERVICES), "fujin-section");
  self->services = g_object_new (FUJIN_TYPE_IMPROVEMENTS_SERVICES, NULL);
  fujin_improvements_services_set_field (self->services, FUJIN_RISK_SERVICES);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->services));
  self->parts = append_label (box, "", "small");
}

static void
create_places (FujinRiskMapDetail *self,
               GtkWidget          *box)
{
  append_label (box, field_name (FUJIN_RISK_TEAMS), "fujin-section");
  self->places = append_label (box, _("Nowhere yet."), NULL);
  self->place_list = GTK_BOX (gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0));
  gtk_widget_set_layout_manager (GTK_WIDGET (self->place_list), fujin_wrap_layout_new ());
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->place_list));
  self->place = GTK_DROP_DOWN (gtk_drop_down_new (NULL, NULL));
  fujin_improvements_teams_set_up (self->place, _("Place the risk on a team or department"));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->place));
}

static void
create_buttons (FujinRiskMapDetail *self,
                GtkWidget          *box)
{
  GtkWidget *row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *remove = gtk_button_new_with_label (_("Remove"));

  self->improve = GTK_BUTTON (gtk_button_new_with_label (""));
  gtk_widget_set_hexpand (GTK_WIDGET (self->improve), TRUE);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (remove), "risks.remove");
  gtk_widget_set_tooltip_text (remove, _("Remove this risk"));
  gtk_box_append (GTK_BOX (row), GTK_WIDGET (self->improve));
  gtk_box_append (GTK_BOX (row), remove);
  gtk_box_append (GTK_BOX (box), row);
}

static GtkWidget *
create_form (FujinRiskMapDetail *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);

  append_label (box, field_name (FUJIN_RISK_TITLE), "fujin-section");
  self->title = GTK_ENTRY (gtk_entry_new ());
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->title), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  field_name (FUJIN_RISK_TITLE), -1);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->title));
  create_services (self, box);
  create_places (self, box);
  create_size (self, box);
  append_label (box, field_name (FUJIN_RISK_NOTE), "fujin-section");
  self->note = FUJIN_TEXT_BOX (fujin_text_box_new (field_name (FUJIN_RISK_NOTE)));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->note));
  create_buttons (self, box);
  append_label (box, fujin_risk_words_rule (fujin_lang_screen ()), "small");
  gtk_widget_add_css_class (gtk_widget_get_last_child (box), "dim");
  return box;
}

GtkWidget *
_fujin_risk_map_detail_create (FujinRiskMapDetail *self)
{
  GtkWidget *scrolled = gtk_scrolled_window_new ();
  GtkWidget *nothing = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);

  self->stack = GTK_STACK (gtk_stack_new ());
  gtk_stack_set_vhomogeneous (self->stack, FALSE);
  gtk_widget_set_margin_start (GTK_WIDGET (self->stack), 8);
  gtk_widget_set_margin_end (GTK_WIDGET (self->stack), 8);
  gtk_widget_set_margin_top (GTK_WIDGET (self->stack), 8);
  gtk_widget_set_margin_bottom (GTK_WIDGET (self->stack), 8);
  gtk_stack_add_named (self->stack, create_form (self), "form");
  append_label (nothing, _("Choose a risk to see which services answer it."), "dim");
  gtk_stack_add_named (self->stack, nothing, "none");
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scrolled), GTK_POLICY_NEVER,
                                  GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), GTK_WIDGET (self->stack));
  gtk_widget_add_css_class (scrolled, "fujin-card");
  return scrolled;
}
