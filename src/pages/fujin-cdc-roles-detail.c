/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "fujin-cdc-roles-view-private.h"
#include "fujin-edit-record.h"
#include "fujin-edit-team.h"
#include "fujin-improvements-teams.h"
#include "fujin-project-role-chart.h"

/* What is said of the role that is chosen, and where it is filled in. */

/* More teams of a role are in the tree; here they would only be scrolled past. */
#define MOST_NAMES 30

static GtkLabel *
append_label (GtkBox     *box,
              const char *text,
              const char *css_class)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_max_width_chars (GTK_LABEL (label), 40);
  if (css_class)
    gtk_widget_add_css_class (label, css_class);
  gtk_box_append (box, label);
  return GTK_LABEL (label);
}

static void
clear (GtkBox *box)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (box))))
    gtk_box_remove (box, child);
}

static void
team_cb (FujinCdcRolesView *self)
{
  const FujinCdcSeat *seat = _fujin_cdc_roles_view_get_seat (self);
  const char *id;
  FujinTeam *team;

  if (self->updating || !self->project || !seat || !fujin_cdc_seat_can_name (seat))
    return;
  id = fujin_improvements_teams_get (self->team, self->project, 1);
  team = id ? fujin_project_find_team (self->project, id) : NULL;
  if (!team)
    return;
  if (fujin_team_get_external (team) && fujin_cdc_seat_team_role (seat) != FUJIN_TEAM_ROLE_TEAM)
    gtk_widget_activate_action (GTK_WIDGET (self), "win.toast", "s",
                                _("A provider stays a provider: this role is filled from inside."));
  else
    fujin_edit_set_team_role (self->project, team, fujin_cdc_seat_team_role (seat));
  fujin_refresher_queue (self->refresher);
}

static void
typed_cb (FujinCdcRolesView *self)
{
  g_autofree char *name = g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->person)));

  gtk_widget_set_sensitive (GTK_WIDGET (self->add_person), *g_strstrip (name) != '\0');
}

static void
person_cb (FujinCdcRolesView *self)
{
  const FujinCdcSeat *seat = _fujin_cdc_roles_view_get_seat (self);
  const char *values[FUJIN_RECORD_MAX_FIELDS] = { NULL };
  g_autofree char *name = g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->person)));
  FujinTeam *team;

  if (!seat || !fujin_cdc_seat_takes_people (seat) || !*g_strstrip (name))
    return;
  team = seat->teams->len > 0 ? g_ptr_array_index (seat->teams, 0) : NULL;
  values[FUJIN_PERSON_NAME] = name;
  values[FUJIN_PERSON_POSITION] = fujin_cdc_seat_position (seat, fujin_lang_screen ());
  values[FUJIN_PERSON_TEAMS] = team ? fujin_team_get_id (team) : "";
  if (fujin_edit_add_record (self->project, FUJIN_RECORD_PERSON, NULL, values))
    gtk_editable_set_text (GTK_EDITABLE (self->person), "");
}

static void
clear_role_cb (GtkWidget         *button,
               FujinCdcRolesView *self)
{
  const char *id = g_object_get_data (G_OBJECT (button), "fujin-team");
  FujinTeam *team = self->project ? fujin_project_find_team (self->project, id) : NULL;

  gtk_widget_grab_focus (GTK_WIDGET (self->team));
  if (team)
    fujin_edit_set_team_role (self->project, team, FUJIN_TEAM_ROLE_TEAM);
}

static void
create_fill (FujinCdcRolesView *self)
{
  self->fill = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 6));
  self->team = GTK_DROP_DOWN (gtk_drop_down_new (NULL, NULL));
  fujin_improvements_teams_set_up (self->team, _("Team that has this role"));
  g_signal_connect_swapped (self->team, "notify::selected", G_CALLBACK (team_cb), self);
  self->person_box = GTK_BOX (gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6));
  self->person = GTK_ENTRY (gtk_entry_new ());
  gtk_entry_set_placeholder_text (self->person, _("Name of a person"));
  gtk_widget_set_hexpand (GTK_WIDGET (self->person), TRUE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->person), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Name of a person"), -1);
  self->add_person = GTK_BUTTON (gtk_button_new_with_label (_("Add")));
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->add_person), _("Name this person for the role"));
  gtk_widget_set_sensitive (GTK_WIDGET (self->add_person), FALSE);
  g_signal_connect_swapped (self->person, "changed", G_CALLBACK (typed_cb), self);
  g_signal_connect_swapped (self->person, "activate", G_CALLBACK (person_cb), self);
  g_signal_connect_swapped (self->add_person, "clicked", G_CALLBACK (person_cb), self);
  gtk_box_append (self->person_box, GTK_WIDGET (self->person));
  gtk_box_append (self->person_box, GTK_WIDGET (self->add_person));
  gtk_box_append (self->fill, GTK_WIDGET (self->person_box));
  gtk_box_append (self->fill, GTK_WIDGET (self->team));
}

static GtkBox *
append_column (GtkBox *box)
{
  GtkWidget *column = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);

  gtk_box_append (box, column);
  return GTK_BOX (column);
}

/* Who has the role on the left, what passes on the right. */
GtkWidget *
_fujin_cdc_roles_view_create_detail (FujinCdcRolesView *self)
{
  GtkBox *column;

  self->detail = GTK_BOX (gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 24));
  gtk_box_set_homogeneous (self->detail, TRUE);
  gtk_widget_add_css_class (GTK_WIDGET (self->detail), "fujin-card");
  gtk_widget_add_css_class (GTK_WIDGET (self->detail), "fujin-roles-card");
  column = append_column (self->detail);
  self->name = append_label (column, "", "card-title");
  self->explain = append_label (column, "", NULL);
  self->names = append_column (column);
  create_fill (self);
  gtk_box_append (column, GTK_WIDGET (self->fill));
  append_label (column, _("The explanations are our own words."), "small");
  gtk_widget_add_css_class (gtk_widget_get_last_child (GTK_WIDGET (column)), "dim");
  column = append_column (self->detail);
  append_label (column, _("What it gives and takes"), "fujin-section");
  self->flows = append_column (column);
  return GTK_WIDGET (self->detail);
}

static void
append_team (FujinCdcRolesView *self,
             FujinTeam         *team,
             gboolean           removable)
{
  GtkBox *row = GTK_BOX (gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6));
  GtkWidget *button;
  g_autofree char *text = NULL;

  gtk_widget_set_hexpand (GTK_WIDGET (append_label (row, fujin_team_get_name (team), NULL)), TRUE);
  gtk_box_append (self->names, GTK_WIDGET (row));
  if (!removable)
    return;
  /* Translators: %s is a team */
  text = g_strdup_printf (_("%s no longer has this role"), fujin_team_get_name (team));
  button = gtk_button_new_from_icon_name ("fujin-remove-symbolic");
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "small-button");
  gtk_widget_set_tooltip_text (button, text);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, text,
                                  -1);
  g_object_set_data_full (G_OBJECT (button), "fujin-team", g_strdup (fujin_team_get_id (team)),
                          g_free);
  g_signal_connect (button, "clicked", G_CALLBACK (clear_role_cb), self);
  gtk_box_append (row, button);
}

static void
show_names (FujinCdcRolesView  *self,
            const FujinCdcSeat *seat)
{
  FujinLang lang = fujin_lang_screen ();
  gboolean removable = fujin_cdc_seat_takes_people (seat) &&
                       !fujin_project_get_read_only (self->project);

  clear (self->names);
  if (seat->people->len > 0 || seat->teams->len == 0)
    {
      FujinCdcSeat people = *seat;
      g_autoptr (GPtrArray) none = g_ptr_array_new ();
      g_autofree char *text = NULL;

      people.teams = none;
      text = fujin_cdc_seat_dup_names (&people, MOST_NAMES, lang);
      append_label (self->names, text, fujin_cdc_seat_is_open (seat) ? "fujin-warning" : NULL);
    }
  for (guint i = 0; i < MIN (seat->teams->len, MOST_NAMES); i++)
    append_team (self, g_ptr_array_index (seat->teams, i), removable);
  if (seat->teams->len > MOST_NAMES)
    {
      guint n = seat->teams->len - MOST_NAMES;
      g_autofree char *more = g_strdup_printf (ngettext ("and %u more team", "and %u more teams",
                                                         n), n);

      append_label (self->names, more, "dim");
    }
}

static void
show_flows (FujinCdcRolesView  *self,
            const FujinCdcSeat *seat)
{
  FujinFramework *framework = fujin_project_get_framework (self->project);
  FujinLang lang = fujin_lang_screen ();

  clear (self->flows);
  for (guint i = 0; i < fujin_framework_get_n_cdc_flows (framework); i++)
    {
      const FujinCdcFlow *flow = fujin_framework_get_cdc_flow (framework, i);
      g_autofree char *text = NULL;
      g_autofree char *marked = NULL;

      if (!g_str_equal (flow->from, seat->role->id) && !g_str_equal (flow->to, seat->role->id))
        continue;
      text = fujin_project_role_chart_dup_flow (self->project, flow, lang);
      /* Translators: %s says who gives what to whom */
      marked = flow->stated ? g_strdup (text)
                            : g_strdup_printf (_("%s (Fujin’s reading of the figure)"), text);
      append_label (self->flows, marked, NULL);
      append_label (self->flows, fujin_text_get (&flow->explain, lang), "small");
      gtk_widget_add_css_class (gtk_widget_get_last_child (GTK_WIDGET (self->flows)), "dim");
    }
}

/* Shows the role that is chosen as it is now. */
void
_fujin_cdc_roles_view_show_detail (FujinCdcRolesView *self)
{
  const char *const first[] = { _("Give the role to a team…"), NULL };
  const FujinCdcSeat *seat = _fujin_cdc_roles_view_get_seat (self);
  FujinLang lang = fujin_lang_screen ();

  gtk_widget_set_visible (GTK_WIDGET (self->detail), seat != NULL);
  if (!seat)
    return;
  self->updating = TRUE;
  gtk_label_set_text (self->name, fujin_text_get (&seat->role->name, lang));
  gtk_label_set_text (self->explain, fujin_text_get (&seat->role->explain, lang));
  show_names (self, seat);
  show_flows (self, seat);
  fujin_improvements_teams_fill (self->team, self->project, first);
  gtk_drop_down_set_selected (self->team, 0);
  gtk_widget_set_visible (GTK_WIDGET (self->team), fujin_project_get_n_teams (self->project) > 0);
  gtk_widget_set_visible (GTK_WIDGET (self->person_box), fujin_cdc_seat_takes_people (seat));
  gtk_widget_set_visible (GTK_WIDGET (self->fill),
                          fujin_cdc_seat_can_name (seat) &&
                          !fujin_project_get_read_only (self->project));
  self->updating = FALSE;
}
