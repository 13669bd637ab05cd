/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "fujin-edit-team.h"
#include "fujin-history.h"
#include "fujin-team-popover.h"
#include "fujin-team-removed.h"

/**
 * FujinTeamPopover:
 *
 * A team edited in place: name, inside or outside, colour, the team it belongs to, note, order,
 * removal. Every change is an edit that undo takes back; the name is taken when it is left.
 */
struct _FujinTeamPopover
{
  GtkPopover parent_instance;
  FujinProject *project;
  FujinTeam *team;
  GPtrArray *parents; /* what the drop-down lists after "none" */
  GtkEntry *name;
  GtkToggleButton *inside;
  GtkToggleButton *outside;
  GtkBox *colours;
  GtkDropDown *parent_choice;
  GtkTextView *note;
  gboolean filling;
};

G_DEFINE_FINAL_TYPE (FujinTeamPopover, fujin_team_popover, GTK_TYPE_POPOVER)

static void
commit_name (FujinTeamPopover *self)
{
  if (self->team && fujin_team_get_project (self->team))
    fujin_edit_rename_team (self->project, self->team,
                            gtk_editable_get_text (GTK_EDITABLE (self->name)));
}

static void
name_activate_cb (FujinTeamPopover *self)
{
  gtk_popover_popdown (GTK_POPOVER (self));
}

static void
side_toggled_cb (FujinTeamPopover *self)
{
  if (!self->filling && self->team)
    fujin_edit_set_team_external (self->project, self->team,
                                  gtk_toggle_button_get_active (self->outside));
}

static int
colour_of (GtkWidget *swatch)
{
  return GPOINTER_TO_INT (g_object_get_data (G_OBJECT (swatch), "colour"));
}

static void
update_swatches (FujinTeamPopover *self)
{
  for (GtkWidget *swatch = gtk_widget_get_first_child (GTK_WIDGET (self->colours)); swatch;
       swatch = gtk_widget_get_next_sibling (swatch))
    if (colour_of (swatch) == fujin_team_get_colour (self->team))
      gtk_widget_add_css_class (swatch, "current");
    else
      gtk_widget_remove_css_class (swatch, "current");
}

static void
colour_clicked_cb (GtkButton        *button,
                   FujinTeamPopover *self)
{
  if (!self->team)
    return;
  fujin_edit_set_team_colour (self->project, self->team, colour_of (GTK_WIDGET (button)));
  update_swatches (self);
}

static void
parent_selected_cb (FujinTeamPopover *self)
{
  guint selected = gtk_drop_down_get_selected (self->parent_choice);

  if (self->filling || !self->team || selected == GTK_INVALID_LIST_POSITION ||
      selected > self->parents->len)
    return;
  fujin_edit_set_team_parent (
    self->project, self->team,
    selected == 0 ? NULL : g_ptr_array_index (self->parents, selected - 1));
}

static void
note_changed_cb (GtkTextBuffer    *buffer,
                 FujinTeamPopover *self)
{
  g_autofree char *text = NULL;

  if (self->filling || !self->team)
    return;
  g_object_get (buffer, "text", &text, NULL);
  fujin_edit_set_team_note (self->project, self->team, text);
}

static void
move (FujinTeamPopover *self,
      int               step)
{
  guint position;

  if (self->team && fujin_project_get_team_position (self->project, self->team, &position) &&
      (int) position + step >= 0)
    fujin_edit_move_team (self->project, self->team, (guint) ((int) position + step));
}

static void
move_back_cb (FujinTeamPopover *self)
{
  move (self, -1);
}

static void
move_on_cb (FujinTeamPopover *self)
{
  move (self, 1);
}

static void
remove_cb (FujinTeamPopover *self)
{
  g_autoptr (FujinTeam) team = g_steal_pointer (&self->team);
  g_autofree char *text = NULL;

  if (!team)
    return;
  text = fujin_team_dup_removed (team);
  fujin_edit_remove_team (self->project, team);
  gtk_widget_activate_action (GTK_WIDGET (self), "win.toast", "s", text);
  gtk_popover_popdown (GTK_POPOVER (self));
}

static void
fujin_team_popover_closed (GtkPopover *popover)
{
  FujinTeamPopover *self = FUJIN_TEAM_POPOVER (popover);

  commit_name (self);
  fujin_history_end_typing (fujin_project_get_history (self->project));
}

static void
fujin_team_popover_dispose (GObject *object)
{
  FujinTeamPopover *self = FUJIN_TEAM_POPOVER (object);

  g_clear_pointer (&self->parents, g_ptr_array_unref);
  g_clear_object (&self->team);
  g_clear_object (&self->project);
  G_OBJECT_CLASS (fujin_team_popover_parent_class)->dispose (object);
}

static void
fujin_team_popover_class_init (FujinTeamPopoverClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = fujin_team_popover_dispose;
  GTK_POPOVER_CLASS (klass)->closed = fujin_team_popover_closed;
  gtk_widget_class_set_template_from_resource (
    widget_class, "/jp/fujin/Fujin/ui/pages/fujin-team-popover.ui");
  gtk_widget_class_bind_template_child (widget_class, FujinTeamPopover, name);
  gtk_widget_class_bind_template_child (widget_class, FujinTeamPopover, inside);
  gtk_widget_class_bind_template_child (widget_class, FujinTeamPopover, outside);
  gtk_widget_class_bind_template_child (widget_class, FujinTeamPopover, colours);
  gtk_widget_class_bind_template_child (widget_class, FujinTeamPopover, parent_choice);
  gtk_widget_class_bind_template_child (widget_class, FujinTeamPopover, note);
  gtk_widget_class_bind_template_callback (widget_class, name_activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, side_toggled_cb);
  gtk_widget_class_bind_template_callback (widget_class, parent_selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, move_back_cb);
  gtk_widget_class_bind_template_callback (widget_class, move_on_cb);
  gtk_widget_class_bind_template_callback (widget_class, remove_cb);
}

static void
add_colours (FujinTeamPopover *self)
{
  for (int i = 0; i < FUJIN_N_TEAM_COLOURS; i++)
    {
      GtkWidget *button = gtk_button_new ();
      g_autofree char *class = g_strdup_printf ("team-%d", i);
      g_autofree char *label = g_strdup_printf (_("Colour %d"), i);

      gtk_widget_add_css_class (button, "swatch");
      gtk_widget_add_css_class (button, class);
      gtk_widget_set_tooltip_text (button, label);
      gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                      label, -1);
      g_object_set_data (G_OBJECT (button), "colour", GINT_TO_POINTER (i));
      g_signal_connect (button, "clicked", G_CALLBACK (colour_clicked_cb), self);
      gtk_box_append (self->colours, button);
    }
}

static void
fujin_team_popover_init (FujinTeamPopover *self)
{
  self->parents = g_ptr_array_new_with_free_func (g_object_unref);
  gtk_widget_init_template (GTK_WIDGET (self));
  add_colours (self);
  g_signal_connect (gtk_text_view_get_buffer (self->note), "changed",
                    G_CALLBACK (note_changed_cb), self);
}

/* Teams it may belong to: all but itself and those below it. */
static void
fill_parents (FujinTeamPopover *self)
{
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);
  guint selected = 0;

  gtk_string_list_append (names, _("No other team"));
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
  gtk_drop_down_set_selected (self->parent_choice, selected);
}

/**
 * fujin_team_popover_new:
 * @project: the project
 * @team: the team to edit
 *
 * Returns: (transfer floating): the popover
 */
GtkWidget *
fujin_team_popover_new (FujinProject *project,
                        FujinTeam    *team)
{
  FujinTeamPopover *self = g_object_new (FUJIN_TYPE_TEAM_POPOVER, NULL);

  self->project = g_object_ref (project);
  self->team = g_object_ref (team);
  self->filling = TRUE;
  /* What the program filled in is not the user's to undo. */
  gtk_editable_set_enable_undo (GTK_EDITABLE (self->name), FALSE);
  gtk_editable_set_text (GTK_EDITABLE (self->name), fujin_team_get_name (team));
  gtk_editable_set_enable_undo (GTK_EDITABLE (self->name), TRUE);
  gtk_toggle_button_set_active (fujin_team_get_external (team) ? self->outside : self->inside,
                                TRUE);
  gtk_text_buffer_set_enable_undo (gtk_text_view_get_buffer (self->note), FALSE);
  gtk_text_buffer_set_text (gtk_text_view_get_buffer (self->note), fujin_team_get_note (team),
                            -1);
  fill_parents (self);
  update_swatches (self);
  self->filling = FALSE;
  /* A plan that cannot be edited shows its teams all the same. */
  gtk_widget_set_sensitive (gtk_popover_get_child (GTK_POPOVER (self)),
                            !fujin_project_get_read_only (project));
  gtk_editable_select_region (GTK_EDITABLE (self->name), 0, -1);
  return GTK_WIDGET (self);
}
