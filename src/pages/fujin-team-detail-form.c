/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a team is, and how that is changed. */
#include "config.h"

#include <glib/gi18n.h>

#include "fujin-drop-down.h"
#include "fujin-edit-team.h"
#include "fujin-history.h"
#include "fujin-improvements-teams.h"
#include "fujin-lang.h"
#include "fujin-team-detail-private.h"
#include "fujin-team-words.h"

#define MANY_TEAMS 12

void
_fujin_team_detail_take_name (FujinTeamDetail *self)
{
  const char *text = gtk_editable_get_text (GTK_EDITABLE (self->name));

  if (self->filling || !self->team || !fujin_team_get_project (self->team))
    return;
  fujin_history_end_typing (fujin_project_get_history (self->project));
  if (*text && !g_str_equal (text, fujin_team_get_name (self->team)))
    fujin_edit_rename_team (self->project, self->team, text);
  else if (!*text)
    gtk_editable_set_text (GTK_EDITABLE (self->name), fujin_team_get_name (self->team));
}

static gboolean
name_key_cb (FujinTeamDetail *self,
             guint            key)
{
  if (key != GDK_KEY_Escape || !self->team)
    return FALSE;
  gtk_editable_set_text (GTK_EDITABLE (self->name), fujin_team_get_name (self->team));
  return TRUE;
}

static void
role_cb (FujinTeamDetail *self)
{
  if (!self->filling && self->team)
    fujin_edit_set_team_role (self->project, self->team,
                              (FujinTeamRole) gtk_drop_down_get_selected (self->role));
}

static void
side_cb (FujinTeamDetail *self)
{
  if (!self->filling && self->team)
    fujin_edit_set_team_external (self->project, self->team,
                                  gtk_drop_down_get_selected (self->side) == 1);
}

static void
hours_cb (FujinTeamDetail *self)
{
  if (!self->filling && self->team)
    fujin_edit_set_team_hours (self->project, self->team,
                               (FujinTeamHours) gtk_drop_down_get_selected (self->hours));
}

static void
parent_cb (FujinTeamDetail *self)
{
  guint selected = gtk_drop_down_get_selected (self->parent_choice);

  if (self->filling || !self->team || selected > self->parents->len)
    return;
  fujin_edit_set_team_parent (
    self->project, self->team,
    selected == 0 ? NULL : g_ptr_array_index (self->parents, selected - 1));
}

/* Empty is "not stated". */
static gboolean
read_heads (FujinTeamDetail *self,
            int             *heads)
{
  g_autofree char *text = g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->heads)));
  g_autofree char *plain = g_utf8_normalize (g_strstrip (text), -1, G_NORMALIZE_ALL_COMPOSE);
  gint64 number = -1;

  if (!plain || (*plain && !g_ascii_string_to_signed (plain, 10, 0, FUJIN_TEAM_HEADS_MAX, &number,
                                                      NULL)))
    return FALSE;
  *heads = (int) number;
  return TRUE;
}

static void
heads_cb (FujinTeamDetail *self)
{
  int heads;

  gtk_widget_set_visible (GTK_WIDGET (self->heads_problem), !read_heads (self, &heads));
}

/* A number is taken when it is complete; what is none changes nothing. */
static void
take_heads_cb (FujinTeamDetail *self)
{
  int heads;

  if (!self->filling && self->team && fujin_team_get_project (self->team)
      && read_heads (self, &heads))
    fujin_edit_set_team_heads (self->project, self->team, heads);
}

static void
note_cb (FujinTeamDetail *self)
{
  g_autofree char *text = fujin_text_box_dup_text (self->note);

  if (!self->filling && self->team)
    fujin_edit_set_team_note (self->project, self->team, text);
}

static void
note_left_cb (FujinTeamDetail *self)
{
  if (self->project)
    fujin_history_end_typing (fujin_project_get_history (self->project));
}

GtkWidget *
_fujin_team_detail_add_label (FujinTeamDetail *self,
                              const char      *text)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (label, "small");
  gtk_widget_add_css_class (label, "dim");
  gtk_box_append (GTK_BOX (self->box), label);
  return label;
}

static GtkEntry *
add_entry (FujinTeamDetail *self,
           const char      *label)
{
  GtkWidget *entry = gtk_entry_new ();

  _fujin_team_detail_add_label (self, label);
  gtk_editable_set_width_chars (GTK_EDITABLE (entry), 8);
  gtk_editable_set_enable_undo (GTK_EDITABLE (entry), FALSE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (entry), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  gtk_box_append (GTK_BOX (self->box), entry);
  return GTK_ENTRY (entry);
}

static GtkDropDown *
add_drop_down (FujinTeamDetail *self,
               const char      *label,
               GCallback        selected)
{
  GtkWidget *drop_down = gtk_drop_down_new (NULL, NULL);

  _fujin_team_detail_add_label (self, label);
  fujin_improvements_teams_set_up (GTK_DROP_DOWN (drop_down), label);
  g_signal_connect_swapped (drop_down, "notify::selected", selected, self);
  gtk_box_append (GTK_BOX (self->box), drop_down);
  return GTK_DROP_DOWN (drop_down);
}

static void
fill_choices (FujinTeamDetail *self)
{
  const char *sides[] = { _("Inside the organisation"), _("Outside (provider)"), NULL };
  g_autoptr (GtkStringList) roles = gtk_string_list_new (NULL);
  g_autoptr (GtkStringList) hours = gtk_string_list_new (NULL);
  g_autoptr (GtkStringList) side = gtk_string_list_new (sides);

  self->filling = TRUE;
  for (guint i = 0; i < FUJIN_N_TEAM_ROLES; i++)
    gtk_string_list_append (roles, fujin_team_role_name ((FujinTeamRole) i, fujin_lang_screen ()));
  for (guint i = 0; i < FUJIN_N_TEAM_HOURS; i++)
    gtk_string_list_append (hours, fujin_team_hours_name ((FujinTeamHours) i,
                                                          fujin_lang_screen ()));
  gtk_drop_down_set_model (self->role, G_LIST_MODEL (roles));
  gtk_drop_down_set_model (self->hours, G_LIST_MODEL (hours));
  gtk_drop_down_set_model (self->side, G_LIST_MODEL (side));
  self->filling = FALSE;
}

static void
build_heads (FujinTeamDetail *self)
{
  GtkEventController *focus = gtk_event_controller_focus_new ();

  /* Translators: how many people a team has */
  self->heads = add_entry (self, _("People (empty: not stated)"));
  gtk_entry_set_input_purpose (self->heads, GTK_INPUT_PURPOSE_DIGITS);
  self->heads_problem = GTK_LABEL (
    _fujin_team_detail_add_label (self, _("Type a whole number from 0 to 9999, or nothing.")));
  gtk_label_set_wrap (self->heads_problem, TRUE);
  gtk_widget_add_css_class (GTK_WIDGET (self->heads_problem), "fujin-warning");
  gtk_widget_set_visible (GTK_WIDGET (self->heads_problem), FALSE);
  g_signal_connect_swapped (self->heads, "changed", G_CALLBACK (heads_cb), self);
  g_signal_connect_swapped (self->heads, "activate", G_CALLBACK (take_heads_cb), self);
  g_signal_connect_swapped (focus, "leave", G_CALLBACK (take_heads_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self->heads), focus);
}

void
_fujin_team_detail_build (FujinTeamDetail *self)
{
  GtkEventController *focus = gtk_event_controller_focus_new ();
  GtkEventController *keys = gtk_event_controller_key_new ();

  self->name = add_entry (self, _("Name"));
  g_signal_connect_swapped (self->name, "activate", G_CALLBACK (_fujin_team_detail_take_name),
                            self);
  g_signal_connect_swapped (focus, "leave", G_CALLBACK (_fujin_team_detail_take_name), self);
  gtk_widget_add_controller (GTK_WIDGET (self->name), focus);
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (name_key_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self->name), keys);
  /* Translators: what a team is in the organisation: department, CISO, CDC ... */
  self->role = add_drop_down (self, _("Role"), G_CALLBACK (role_cb));
  self->side = add_drop_down (self, _("Inside or outside"), G_CALLBACK (side_cb));
  /* Translators: the team that this one belongs to */
  self->parent_choice = add_drop_down (self, _("Part of"), G_CALLBACK (parent_cb));
  build_heads (self);
  self->hours = add_drop_down (self, _("Hours"), G_CALLBACK (hours_cb));
  _fujin_team_detail_add_label (self, _("Note"));
  self->note = FUJIN_TEXT_BOX (fujin_text_box_new (_("Note")));
  g_signal_connect_swapped (self->note, "changed", G_CALLBACK (note_cb), self);
  g_signal_connect_swapped (self->note, "left", G_CALLBACK (note_left_cb), self);
  gtk_box_append (GTK_BOX (self->box), GTK_WIDGET (self->note));
  fill_choices (self);
}

/* All but itself and what is part of it. */
static void
fill_parents (FujinTeamDetail *self)
{
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);
  guint selected = 0;

  g_ptr_array_set_size (self->parents, 0);
  gtk_string_list_append (names, _("Nothing (top level)"));
  for (guint i = 0; i < fujin_project_get_n_teams (self->project); i++)
    {
      FujinTeam *team = fujin_project_get_team (self->project, i);

      if (fujin_team_is_inside_of (team, self->team))
        continue;
      gtk_string_list_append (names, fujin_team_get_name (team));
      g_ptr_array_add (self->parents, g_object_ref (team));
      if (fujin_team_get_parent (self->team) == team)
        selected = self->parents->len;
    }
  gtk_drop_down_set_model (self->parent_choice, G_LIST_MODEL (names));
  fujin_drop_down_set_search (self->parent_choice, self->parents->len > MANY_TEAMS);
  gtk_drop_down_set_selected (self->parent_choice, selected);
}

static gboolean
has_keys (GtkEntry *entry)
{
  return gtk_widget_has_focus (GTK_WIDGET (gtk_editable_get_delegate (GTK_EDITABLE (entry))));
}

void
_fujin_team_detail_show_form (FujinTeamDetail *self)
{
  g_autofree char *heads = fujin_team_get_heads (self->team) < 0
                             ? g_strdup ("")
                             : g_strdup_printf ("%d", fujin_team_get_heads (self->team));
  const char *name = fujin_team_get_name (self->team);

  /* What is being typed stays. */
  if (!has_keys (self->name) || !*gtk_editable_get_text (GTK_EDITABLE (self->name)))
    gtk_editable_set_text (GTK_EDITABLE (self->name), name);
  if (!has_keys (self->heads))
    gtk_editable_set_text (GTK_EDITABLE (self->heads), heads);
  gtk_drop_down_set_selected (self->role, fujin_team_get_role (self->team));
  gtk_drop_down_set_selected (self->side, fujin_team_get_external (self->team) ? 1 : 0);
  gtk_drop_down_set_selected (self->hours, fujin_team_get_hours (self->team));
  fujin_text_box_set_text (self->note, fujin_team_get_note (self->team));
  fill_parents (self);
  gtk_widget_set_sensitive (self->box, !fujin_project_get_read_only (self->project));
}
