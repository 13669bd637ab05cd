/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "fujin-assign-popover.h"
#include "fujin-board-private.h"
#include "fujin-edit.h"
#include "fujin-lang.h"

/* What the actions work on: the selection, or else the card the keys are at. */
static GPtrArray *
targets (FujinBoard *self)
{
  GPtrArray *plans = _fujin_board_get_selection (self);
  FujinTeam *team;
  FujinServicePlan *plan;

  if (plans->len)
    return plans;
  plan = fujin_board_get_cursor (self, &team);
  if (plan)
    {
      _fujin_board_select_only (self, team, plan);
      g_ptr_array_add (plans, g_object_ref (plan));
    }
  return plans;
}

/* Where the first of the plans stands in its column, before they leave it. */
static guint
first_index (FujinBoard *self,
             GPtrArray  *plans)
{
  guint index = self->cursor_index;

  if (plans->len)
    fujin_plan_list_find (_fujin_board_get_list (self, self->selected_team),
                          g_ptr_array_index (plans, 0), &index);
  return index;
}

/* After cards left the column, the keys are at the one that has come into the first one's place. */
static void
keep_cursor (FujinBoard *self,
             guint       index)
{
  FujinTeam *team = self->cursor_team;
  FujinServicePlan *plan;

  _fujin_board_move_cursor (self, team, index);
  self->anchor_index = self->cursor_index;
  plan = fujin_board_get_cursor (self, &team);
  _fujin_board_select_only (self, team, plan);
}

static void
chosen_cb (FujinTeam *team,
           gboolean   adding,
           gpointer   user_data)
{
  FujinBoard *self = user_data;
  g_autoptr (GPtrArray) plans = targets (self);
  guint index = first_index (self, plans);

  if (adding)
    fujin_edit_add_assignment (self->project, plans, team);
  else
    fujin_edit_assign (self->project, plans, self->selected_team, team);
  keep_cursor (self, index);
}

static void
ask_team (FujinBoard *self,
          gboolean    adding)
{
  g_autoptr (GPtrArray) plans = targets (self);
  FujinBoardColumn *column = _fujin_board_get_column (self, self->cursor_team);
  GtkWidget *card = NULL;

  if (plans->len == 0 || fujin_project_get_read_only (self->project))
    return;
  if (column)
    card =
      fujin_recycler_get_child (fujin_board_column_get_cards (column), self->cursor_index);
  _fujin_board_show_popover (
    self, fujin_assign_popover_new (self->project, plans, adding, chosen_cb, self), card);
}

static void
assign_to_cb (GSimpleAction *action,
              GVariant      *parameter,
              gpointer       user_data)
{
  ask_team (user_data, FALSE);
}

static void
add_to_cb (GSimpleAction *action,
           GVariant      *parameter,
           gpointer       user_data)
{
  ask_team (user_data, TRUE);
}

static void
withdraw_cb (GSimpleAction *action,
             GVariant      *parameter,
             gpointer       user_data)
{
  FujinBoard *self = user_data;
  g_autoptr (GPtrArray) plans = targets (self);
  guint index = first_index (self, plans);

  if (self->selected_team && fujin_edit_withdraw (self->project, plans, self->selected_team))
    keep_cursor (self, index);
}

static void
unassign_cb (GSimpleAction *action,
             GVariant      *parameter,
             gpointer       user_data)
{
  FujinBoard *self = user_data;
  g_autoptr (GPtrArray) plans = targets (self);
  guint index = first_index (self, plans);

  if (fujin_edit_unassign (self->project, plans))
    keep_cursor (self, index);
}

static void
lead_cb (GSimpleAction *action,
         GVariant      *parameter,
         gpointer       user_data)
{
  FujinBoard *self = user_data;
  g_autoptr (GPtrArray) plans = targets (self);

  if (self->selected_team)
    fujin_edit_set_lead (self->project, plans, self->selected_team);
}

static void
cut_cb (GSimpleAction *action,
        GVariant      *parameter,
        gpointer       user_data)
{
  FujinBoard *self = user_data;

  g_clear_pointer (&self->cut, g_ptr_array_unref);
  self->cut = targets (self);
  g_set_object (&self->cut_team, self->selected_team);
  fujin_board_update_marks (self);
}

static void
paste (FujinBoard *self,
       gboolean    adding)
{
  g_autoptr (GPtrArray) plans = g_steal_pointer (&self->cut);
  g_autoptr (FujinTeam) from = g_steal_pointer (&self->cut_team);
  FujinTeam *to = self->cursor_team;
  FujinServicePlan *first;
  guint index = 0;

  if (!plans || plans->len == 0)
    return;
  first = g_ptr_array_index (plans, 0);
  if (!to)
    fujin_edit_unassign (self->project, plans);
  else if (adding)
    fujin_edit_add_assignment (self->project, plans, to);
  else if (to != from)
    fujin_edit_assign (self->project, plans, from, to);
  fujin_plan_list_find (_fujin_board_get_list (self, to), first, &index);
  _fujin_board_move_cursor (self, to, index);
  _fujin_board_clear_selection (self);
  g_set_object (&self->selected_team, to);
  for (guint i = 0; i < plans->len; i++)
    g_hash_table_add (self->selected, g_object_ref (g_ptr_array_index (plans, i)));
  fujin_board_update_marks (self);
}

static void
paste_cb (GSimpleAction *action,
          GVariant      *parameter,
          gpointer       user_data)
{
  paste (user_data, FALSE);
}

static void
paste_add_cb (GSimpleAction *action,
              GVariant      *parameter,
              gpointer       user_data)
{
  paste (user_data, TRUE);
}

static void
select_all_cb (GSimpleAction *action,
               GVariant      *parameter,
               gpointer       user_data)
{
  FujinBoard *self = user_data;
  guint n = fujin_plan_list_get_n (_fujin_board_get_list (self, self->cursor_team));

  if (n > 0)
    _fujin_board_select_range (self, 0, n - 1);
}

static void
clear_cb (GSimpleAction *action,
          GVariant      *parameter,
          gpointer       user_data)
{
  FujinBoard *self = user_data;

  g_clear_pointer (&self->cut, g_ptr_array_unref);
  g_clear_object (&self->cut_team);
  _fujin_board_select_only (self, self->cursor_team, NULL);
}

static void
level_cb (GSimpleAction *action,
          GVariant      *parameter,
          gpointer       user_data)
{
  FujinBoard *self = user_data;
  g_autoptr (GPtrArray) plans = targets (self);

  fujin_edit_set_level (self->project, plans, (FujinLevel) g_variant_get_int32 (parameter));
}

static void
show_in_cb (GSimpleAction *action,
            GVariant      *parameter,
            gpointer       user_data)
{
  FujinBoard *self = user_data;
  g_autoptr (GPtrArray) plans = targets (self);
  g_autofree char *target = NULL;

  if (plans->len == 0)
    return;
  target =
    g_strconcat ("plan:", fujin_service_plan_get_id (g_ptr_array_index (plans, 0)), NULL);
  gtk_widget_activate_action (GTK_WIDGET (self), "win.go", "(ss)",
                              g_variant_get_string (parameter, NULL), target);
}

static void
new_team_cb (GSimpleAction *action,
             GVariant      *parameter,
             gpointer       user_data)
{
  fujin_board_new_team (user_data);
}

static void
edit_team_cb (GSimpleAction *action,
              GVariant      *parameter,
              gpointer       user_data)
{
  FujinBoard *self = user_data;

  _fujin_board_edit_team (self, self->cursor_team, NULL);
}

static void
menu_cb (GSimpleAction *action,
         GVariant      *parameter,
         gpointer       user_data)
{
  FujinBoard *self = user_data;
  FujinBoardColumn *column = _fujin_board_get_column (self, self->cursor_team);

  if (column)
    _fujin_board_show_menu (self,
                            fujin_recycler_get_child (fujin_board_column_get_cards (column),
                                                      self->cursor_index));
}

static const GActionEntry entries[] = {
  { "assign-to", assign_to_cb },
  { "add-to", add_to_cb },
  { "withdraw", withdraw_cb },
  { "unassign", unassign_cb },
  { "lead", lead_cb },
  { "cut", cut_cb },
  { "paste", paste_cb },
  { "paste-add", paste_add_cb },
  { "select-all", select_all_cb },
  { "clear", clear_cb },
  { "level", level_cb, "i" },
  { "show-in", show_in_cb, "s" },
  { "new-team", new_team_cb },
  { "edit-team", edit_team_cb },
  { "menu", menu_cb },
};

static void
enable (FujinBoard *self,
        const char *name,
        gboolean    enabled)
{
  g_simple_action_set_enabled (
    G_SIMPLE_ACTION (g_action_map_lookup_action (G_ACTION_MAP (self->actions), name)), enabled);
}

void
_fujin_board_update_actions (FujinBoard *self)
{
  gboolean editable = self->project && !fujin_project_get_read_only (self->project);

  enable (self, "withdraw", editable && self->selected_team);
  enable (self, "lead", editable && self->selected_team);
  enable (self, "unassign", editable && self->selected_team);
  enable (self, "paste", editable && self->cut);
  enable (self, "paste-add", editable && self->cut && self->cursor_team);
  enable (self, "edit-team", editable && self->cursor_team);
  enable (self, "new-team", editable);
}

void
_fujin_board_init_actions (FujinBoard *self)
{
  self->actions = g_simple_action_group_new ();
  g_action_map_add_action_entries (G_ACTION_MAP (self->actions), entries, G_N_ELEMENTS (entries),
                                   self);
  gtk_widget_insert_action_group (GTK_WIDGET (self), "board", G_ACTION_GROUP (self->actions));
}
