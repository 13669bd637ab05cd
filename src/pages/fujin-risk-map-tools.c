/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "fujin-edit-record.h"
#include "fujin-edit-team.h"
#include "fujin-risk-map-view-private.h"

/* What stands above the sheet: a new risk, a new department, the textbook's risks. */

static void
add_cb (GSimpleAction *action,
        GVariant      *parameter,
        gpointer       user_data)
{
  FujinRiskMapView *self = user_data;
  const char *values[FUJIN_RECORD_MAX_FIELDS] = { NULL };
  FujinRecord *risk;

  values[FUJIN_RISK_TITLE] = _("New risk");
  values[FUJIN_RISK_SIZE] = "";
  risk = self->project ? fujin_edit_add_record (self->project, FUJIN_RECORD_RISK, NULL, values)
                       : NULL;
  if (!risk)
    return;
  g_set_object (&self->risk, risk);
  fujin_refresher_queue (self->refresher);
  fujin_refresher_flush (self->refresher);
  fujin_risk_map_detail_edit_title (self->detail);
}

static void
remove_cb (GSimpleAction *action,
           GVariant      *parameter,
           gpointer       user_data)
{
  FujinRiskMapView *self = user_data;
  g_autoptr (GPtrArray) risks = g_ptr_array_new_with_free_func (g_object_unref);
  g_autofree char *words = NULL;
  guint row, n_rows, column, n_columns;

  if (!self->project || !self->risk)
    return;
  if (fujin_grid_get_block (self->grid, &row, &n_rows, &column, &n_columns))
    for (guint i = row; i < row + n_rows; i++)
      g_ptr_array_add (risks, g_list_model_get_item (G_LIST_MODEL (self->store), i));
  else
    g_ptr_array_add (risks, g_object_ref (self->risk));
  if (!fujin_edit_remove_records (self->project, risks))
    return;
  /* Undo stands ready, so there is nothing to ask. */
  words = g_strdup_printf (ngettext ("%u risk removed. Ctrl+Z takes it back.",
                                     "%u risks removed. Ctrl+Z takes it back.", risks->len),
                           risks->len);
  gtk_widget_activate_action (GTK_WIDGET (self), "win.toast", "s", words);
}

static const GActionEntry entries[] = {
  { "add", add_cb },
  { "remove", remove_cb },
};

void
_fujin_risk_map_view_init_actions (FujinRiskMapView *self)
{
  self->actions = G_ACTION_GROUP (g_simple_action_group_new ());
  g_action_map_add_action_entries (G_ACTION_MAP (self->actions), entries, G_N_ELEMENTS (entries),
                                   self);
  gtk_widget_insert_action_group (GTK_WIDGET (self), "risks", self->actions);
}

void
_fujin_risk_map_view_update_actions (FujinRiskMapView *self)
{
  gboolean editable = self->project && !fujin_project_get_read_only (self->project);

  for (guint i = 0; i < G_N_ELEMENTS (entries); i++)
    {
      GAction *action = g_action_map_lookup_action (G_ACTION_MAP (self->actions), entries[i].name);

      g_simple_action_set_enabled (G_SIMPLE_ACTION (action),
                                   editable &&
                                   (self->risk || g_str_equal (entries[i].name, "add")));
    }
  gtk_widget_set_sensitive (GTK_WIDGET (self->department), editable);
}

static gboolean
is_taken (FujinRiskMapView *self,
          const char       *name)
{
  for (guint i = 0; i < fujin_project_get_n_teams (self->project); i++)
    if (g_str_equal (fujin_team_get_name (fujin_project_get_team (self->project, i)), name))
      return TRUE;
  return FALSE;
}

static void
department_cb (FujinRiskMapView *self)
{
  g_autofree char *name = g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->department_name)));
  FujinTeam *team;

  g_strstrip (name);
  if (!self->project)
    return;
  if (!*name || is_taken (self, name))
    {
      gtk_label_set_text (self->department_words,
                          *name ? _("There is a team or department of that name already: choose "
                                    "it with “Place it on…”.")
                                : _("Type the name of the department."));
      gtk_widget_set_visible (GTK_WIDGET (self->department_words), TRUE);
      return;
    }
  /* Translators: undo step; %s is the name of a department */
  fujin_edit_begin (self->project, g_strdup_printf (_("add department %s"), name));
  team = fujin_edit_add_team (self->project, name, FALSE, G_MAXUINT);
  if (team)
    fujin_edit_set_team_role (self->project, team, FUJIN_TEAM_ROLE_DEPARTMENT);
  fujin_edit_end (self->project);
  gtk_editable_set_text (GTK_EDITABLE (self->department_name), "");
  gtk_menu_button_popdown (self->department);
}

static void
typed_cb (FujinRiskMapView *self)
{
  gtk_widget_set_visible (GTK_WIDGET (self->department_words), FALSE);
}

static GtkWidget *
create_department (FujinRiskMapView *self)
{
  GtkWidget *popover = gtk_popover_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *add = gtk_button_new_with_label (_("Add Department"));

  self->department_name = GTK_ENTRY (gtk_entry_new ());
  gtk_entry_set_placeholder_text (self->department_name, _("Name of the department"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->department_name),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, _("Name of the department"), -1);
  self->department_words = GTK_LABEL (gtk_label_new (NULL));
  gtk_label_set_wrap (self->department_words, TRUE);
  gtk_label_set_max_width_chars (self->department_words, 28);
  gtk_label_set_xalign (self->department_words, 0);
  gtk_widget_add_css_class (GTK_WIDGET (self->department_words), "fujin-warning");
  gtk_widget_set_visible (GTK_WIDGET (self->department_words), FALSE);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->department_name));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->department_words));
  gtk_box_append (GTK_BOX (box), add);
  gtk_popover_set_child (GTK_POPOVER (popover), box);
  g_signal_connect_swapped (add, "clicked", G_CALLBACK (department_cb), self);
  g_signal_connect_swapped (self->department_name, "activate", G_CALLBACK (department_cb), self);
  g_signal_connect_swapped (self->department_name, "changed", G_CALLBACK (typed_cb), self);
  self->department = GTK_MENU_BUTTON (gtk_menu_button_new ());
  gtk_menu_button_set_label (self->department, _("Department…"));
  gtk_menu_button_set_popover (self->department, popover);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->department),
                               _("Add a department as a column of its own"));
  return GTK_WIDGET (self->department);
}

static GtkWidget *
create_button (const char *label,
               const char *action,
               const char *tip)
{
  GtkWidget *button = gtk_button_new_with_label (label);

  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action);
  gtk_widget_set_tooltip_text (button, tip);
  return button;
}

GtkWidget *
_fujin_risk_map_view_create_tools (FujinRiskMapView *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);

  gtk_box_append (GTK_BOX (box), create_button (_("Add Risk"), "risks.add",
                                                _("Write down a risk of your own")));
  gtk_box_append (GTK_BOX (box), create_department (self));
  gtk_box_append (GTK_BOX (box),
                  create_button (_("Common Risks…"), "win.propose-risks",
                                 _("See the risks of textbook figure 1 before taking any over")));
  return box;
}
