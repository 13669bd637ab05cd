/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "fujin-assign-popover.h"
#include "fujin-edit.h"
#include "fujin-teams-page-private.h"

static FujinProject *
project_of (FujinTeamsPage *self)
{
  return fujin_page_get_project (FUJIN_PAGE (self));
}

static GPtrArray *
one_plan (FujinServicePlan *plan)
{
  GPtrArray *plans = g_ptr_array_new_with_free_func (g_object_unref);

  if (plan)
    g_ptr_array_add (plans, g_object_ref (plan));
  return plans;
}

/* Where the cursor goes with the service when the table is made anew. */
static void
land (FujinTeamsPage   *self,
      FujinServicePlan *plan,
      FujinTeam        *team)
{
  g_set_object (&self->landed, plan);
  self->landed_at = team;
}

static void
move (FujinTeamsPage   *self,
      FujinServicePlan *plan,
      FujinTeam        *from,
      FujinTeam        *to,
      gboolean          adding)
{
  g_autoptr (GPtrArray) plans = one_plan (plan);
  gboolean changed;

  if (!project_of (self))
    return;
  if (!to && from)
    changed = fujin_edit_withdraw (project_of (self), plans, from);
  else if (!to)
    changed = FALSE;
  else if (adding)
    changed = fujin_edit_add_assignment (project_of (self), plans, to);
  else
    changed = fujin_edit_assign (project_of (self), plans, from, to);
  if (changed)
    land (self, plan, to);
}

static void
popover_closed_cb (FujinTeamsPage *self)
{
  gtk_widget_grab_focus (GTK_WIDGET (self->grid));
}

void
_fujin_teams_page_close_popover (FujinTeamsPage *self)
{
  if (!self->popover)
    return;
  /* One that is open while it is unparented stays in memory, and its project with it. */
  g_signal_handlers_disconnect_by_func (self->popover, popover_closed_cb, self);
  gtk_popover_popdown (GTK_POPOVER (self->popover));
  g_clear_pointer (&self->popover, gtk_widget_unparent);
}

static void
popup (FujinTeamsPage     *self,
       GtkWidget          *popover,
       const GdkRectangle *at)
{
  _fujin_teams_page_close_popover (self);
  self->popover = popover;
  gtk_widget_set_parent (popover, GTK_WIDGET (self->grid));
  gtk_popover_set_pointing_to (GTK_POPOVER (popover), at);
  g_signal_connect_swapped (popover, "closed", G_CALLBACK (popover_closed_cb), self);
  gtk_popover_popup (GTK_POPOVER (popover));
}

static void
team_chosen_cb (FujinTeam *team,
                gboolean   adding,
                gpointer   user_data)
{
  FujinTeamsPage *self = user_data;

  move (self, fujin_teams_grid_get_plan (self->grid), fujin_teams_grid_get_team (self->grid), team,
        adding);
}

static void
ask_team (FujinTeamsPage *self,
          gboolean        adding)
{
  g_autoptr (GPtrArray) plans = one_plan (fujin_teams_grid_get_plan (self->grid));
  GdkRectangle area;

  if (plans->len == 0)
    return;
  fujin_teams_grid_get_area (self->grid, &area);
  popup (self, fujin_assign_popover_new (project_of (self), plans, adding, team_chosen_cb, self),
         &area);
}

static void
assign_cb (GSimpleAction *action,
           GVariant      *parameter,
           gpointer       data)
{
  ask_team (data, FALSE);
}

static void
add_cb (GSimpleAction *action,
        GVariant      *parameter,
        gpointer       data)
{
  ask_team (data, TRUE);
}

static void
lead_cb (GSimpleAction *action,
         GVariant      *parameter,
         gpointer       data)
{
  FujinTeamsPage *self = data;
  g_autoptr (GPtrArray) plans = one_plan (fujin_teams_grid_get_plan (self->grid));
  FujinTeam *team = fujin_teams_grid_get_team (self->grid);

  if (plans->len > 0 && team)
    fujin_edit_set_lead (project_of (self), plans, team);
}

static void
withdraw_cb (GSimpleAction *action,
             GVariant      *parameter,
             gpointer       data)
{
  FujinTeamsPage *self = data;

  if (fujin_teams_grid_get_plan (self->grid))
    move (self, fujin_teams_grid_get_plan (self->grid), fujin_teams_grid_get_team (self->grid),
          NULL, FALSE);
}

static void
cut_cb (GSimpleAction *action,
        GVariant      *parameter,
        gpointer       data)
{
  fujin_teams_grid_cut (((FujinTeamsPage *) data)->grid, FALSE);
}

static void
copy_cb (GSimpleAction *action,
         GVariant      *parameter,
         gpointer       data)
{
  fujin_teams_grid_cut (((FujinTeamsPage *) data)->grid, TRUE);
}

static void
paste_cb (GSimpleAction *action,
          GVariant      *parameter,
          gpointer       data)
{
  fujin_teams_grid_paste (((FujinTeamsPage *) data)->grid);
}

static void
show_cb (GSimpleAction *action,
         GVariant      *parameter,
         gpointer       data)
{
  FujinTeamsPage *self = data;

  fujin_page_go_to_plan (data, g_variant_get_string (parameter, NULL),
                         fujin_teams_grid_get_plan (self->grid));
}

static void
propose_cb (GSimpleAction *action,
            GVariant      *parameter,
            gpointer       data)
{
  _fujin_teams_page_make_proposal (data);
}

static const GActionEntry entries[] = {
  { "assign", assign_cb }, { "add", add_cb },   { "lead", lead_cb },   { "withdraw", withdraw_cb },
  { "cut", cut_cb },       { "copy", copy_cb }, { "paste", paste_cb }, { "propose", propose_cb },
  { "show", show_cb, "s" },
};

/* The last one only shows. */
#define N_EDITING (G_N_ELEMENTS (entries) - 1)

static GMenuModel *
make_menu (gboolean on_service)
{
  GMenu *menu = g_menu_new ();
  g_autoptr (GMenu) teams = g_menu_new ();
  g_autoptr (GMenu) clipboard = g_menu_new ();
  g_autoptr (GMenu) places = g_menu_new ();

  if (on_service)
    {
      g_menu_append (teams, _("_Assign to…"), "teams.assign");
      g_menu_append (teams, _("A_dd Another Team…"), "teams.add");
      g_menu_append (teams, _("Let This Team _Lead"), "teams.lead");
      g_menu_append (teams, _("_Take from This Team"), "teams.withdraw");
      g_menu_append (clipboard, _("Cu_t"), "teams.cut");
      g_menu_append (clipboard, _("_Copy"), "teams.copy");
      g_menu_append (places, _("Show in _Catalogue"), "teams.show::catalogue");
      g_menu_append (places, _("Show in _Assignment"), "teams.show::assignment");
      g_menu_append (places, _("Show in _Portfolio"), "teams.show::portfolio");
      g_menu_append (places, _("Open in the Li_brary"), "win.library-entry");
    }
  g_menu_append (clipboard, _("_Paste"), "teams.paste");
  g_menu_append_section (menu, NULL, G_MENU_MODEL (teams));
  g_menu_append_section (menu, NULL, G_MENU_MODEL (clipboard));
  g_menu_append_section (menu, NULL, G_MENU_MODEL (places));
  return G_MENU_MODEL (menu);
}

static void
menu_cb (FujinTeamsPage *self,
         double          x,
         double          y)
{
  g_autoptr (GMenuModel) menu = make_menu (fujin_teams_grid_get_plan (self->grid) != NULL);
  GtkWidget *popover = gtk_popover_menu_new_from_model (menu);

  gtk_popover_set_has_arrow (GTK_POPOVER (popover), FALSE);
  gtk_widget_set_halign (popover, GTK_ALIGN_START);
  popup (self, popover, &(GdkRectangle) { (int) x, (int) y, 1, 1 });
}

static void
move_cb (FujinTeamsPage   *self,
         FujinServicePlan *plan,
         FujinTeam        *from,
         FujinTeam        *to,
         gboolean          adding)
{
  move (self, plan, from, to, adding);
}

static void
activate_cb (FujinTeamsPage *self)
{
  fujin_page_go_to_plan (FUJIN_PAGE (self), "assignment", fujin_teams_grid_get_plan (self->grid));
}

void
_fujin_teams_page_init_actions (FujinTeamsPage *self)
{
  self->actions = g_simple_action_group_new ();
  g_action_map_add_action_entries (G_ACTION_MAP (self->actions), entries, G_N_ELEMENTS (entries),
                                   self);
  gtk_widget_insert_action_group (GTK_WIDGET (self), "teams", G_ACTION_GROUP (self->actions));
  g_signal_connect_swapped (self->grid, "activate", G_CALLBACK (activate_cb), self);
  g_signal_connect_swapped (self->grid, "menu", G_CALLBACK (menu_cb), self);
  g_signal_connect_swapped (self->grid, "move", G_CALLBACK (move_cb), self);
}

void
_fujin_teams_page_update_actions (FujinTeamsPage *self)
{
  for (guint i = 0; i < N_EDITING; i++)
    {
      GAction *action = g_action_map_lookup_action (G_ACTION_MAP (self->actions), entries[i].name);

      g_simple_action_set_enabled (G_SIMPLE_ACTION (action), _fujin_teams_page_is_editable (self));
    }
}
