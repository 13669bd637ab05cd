/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "fujin-board-private.h"

#define COLUMN_SPACING 12

/**
 * FujinBoard:
 *
 * Who carries what: the unassigned services, always in view, and a column for each team. Mouse,
 * keys and menu all go through the same edit functions; how the cards lie follows from the model
 * alone.
 */
G_DEFINE_FINAL_TYPE (FujinBoard, fujin_board, GTK_TYPE_WIDGET)

FujinPlanList *
_fujin_board_get_list (FujinBoard *self,
                       FujinTeam  *team)
{
  return team ? fujin_team_get_plans (team) : fujin_project_get_unassigned (self->project);
}

FujinBoardColumn *
_fujin_board_get_column (FujinBoard *self,
                         FujinTeam  *team)
{
  guint position;

  if (!team)
    return self->unassigned;
  if (!fujin_project_get_team_position (self->project, team, &position))
    return NULL;
  return (FujinBoardColumn *) fujin_recycler_get_child (self->columns, position);
}

static void
update_column_marks (gpointer column,
                     gpointer user_data)
{
  fujin_board_column_update_marks (column);
}

/**
 * fujin_board_update_marks:
 * @self: a board
 *
 * Shows again what is selected, cut, or at odds with the present pattern, on the cards in view.
 */
void
fujin_board_update_marks (FujinBoard *self)
{
  fujin_board_column_update_marks (self->unassigned);
  fujin_recycler_foreach (self->columns, update_column_marks, NULL);
  _fujin_board_update_actions (self);
}

static gboolean
is_marked (gpointer          board,
           FujinTeam        *team,
           FujinServicePlan *plan,
           gboolean         *cut)
{
  FujinBoard *self = board;

  *cut = self->cut && self->cut_team == team && g_ptr_array_find (self->cut, plan, NULL);
  return self->selected_team == team && g_hash_table_contains (self->selected, plan);
}

static void
press_card (FujinBoard       *self,
            FujinBoardColumn *column,
            FujinServicePlan *plan,
            int               n_press,
            GdkModifierType   state)
{
  FujinTeam *team = fujin_board_column_get_team (column);
  gboolean selected = self->selected_team == team && g_hash_table_contains (self->selected, plan);
  guint index = 0;

  fujin_plan_list_find (_fujin_board_get_list (self, team), plan, &index);
  if (n_press == 0)
    {
      if (selected && !(state & (GDK_CONTROL_MASK | GDK_SHIFT_MASK)))
        _fujin_board_select_only (self, team, plan);
      return;
    }
  if (state & GDK_SHIFT_MASK && self->cursor_team == team)
    {
      guint anchor = self->anchor_index;

      _fujin_board_move_cursor (self, team, index);
      _fujin_board_select_range (self, anchor, index);
      return;
    }
  _fujin_board_move_cursor (self, team, index);
  self->anchor_index = index;
  if (state & GDK_CONTROL_MASK)
    _fujin_board_toggle (self, team, plan);
  else if (!selected)
    _fujin_board_select_only (self, team, plan);
}

static void
press (gpointer          board,
       FujinBoardColumn *column,
       FujinServicePlan *plan,
       GtkWidget        *card,
       int               n_press,
       guint             button,
       GdkModifierType   state)
{
  FujinBoard *self = board;

  if (!plan)
    {
      _fujin_board_select_only (self, fujin_board_column_get_team (column), NULL);
      _fujin_board_move_cursor (self, fujin_board_column_get_team (column), 0);
      return;
    }
  if (button == GDK_BUTTON_SECONDARY && n_press == 1)
    {
      if (!g_hash_table_contains (self->selected, plan) ||
          self->selected_team != fujin_board_column_get_team (column))
        press_card (self, column, plan, 1, 0);
      _fujin_board_show_menu (self, card);
    }
  else if (button == GDK_BUTTON_PRIMARY && n_press == 2)
    gtk_widget_activate_action (GTK_WIDGET (self), "board.assign-to", NULL);
  else if (button == GDK_BUTTON_PRIMARY)
    press_card (self, column, plan, n_press, state);
}

static GdkContentProvider *
drag (gpointer          board,
      FujinBoardColumn *column,
      FujinServicePlan *plan)
{
  return _fujin_board_prepare_drag (board, fujin_board_column_get_team (column), plan);
}

static void
begin (gpointer          board,
       FujinBoardColumn *column,
       GtkDragSource    *source,
       GdkDrag          *gdk_drag)
{
  _fujin_board_begin_drag (board, gdk_drag);
}

static void
edit (gpointer          board,
      FujinBoardColumn *column,
      GtkWidget        *widget)
{
  _fujin_board_edit_team (board, fujin_board_column_get_team (column), widget);
}

static const FujinColumnFuncs column_funcs = { is_marked, press, drag, begin, edit };

static GtkWidget *
create_column (gpointer user_data)
{
  return fujin_board_column_new (&column_funcs, user_data);
}

static void
bind_column (GtkWidget *child,
             gpointer   item,
             gpointer   user_data)
{
  FujinBoard *self = user_data;

  fujin_board_column_set_team (FUJIN_BOARD_COLUMN (child), self->project, item);
  if (!self->scroll_later || item != self->cursor_team)
    return;
  self->scroll_later = FALSE;
  fujin_recycler_scroll_to (fujin_board_column_get_cards (FUJIN_BOARD_COLUMN (child)),
                            self->cursor_index);
}

static void
unbind_column (GtkWidget *child,
               gpointer   user_data)
{
  fujin_board_column_set_team (FUJIN_BOARD_COLUMN (child), NULL, NULL);
}

static const FujinRecyclerFuncs recycler_funcs = { create_column, bind_column, unbind_column };

/* A team that is gone (removed, or its addition undone) must not keep the cursor. */
static void
teams_changed_cb (FujinBoard *self)
{
  gtk_stack_set_visible_child_name (
    self->teams_stack, fujin_project_get_n_teams (self->project) ? "teams" : "empty");
  if (self->cursor_team && !fujin_team_get_project (self->cursor_team))
    {
      g_clear_object (&self->cursor_team);
      self->cursor_index = 0;
    }
  if (self->selected_team && !fujin_team_get_project (self->selected_team))
    _fujin_board_select_only (self, NULL, NULL);
}

static void
new_team_clicked_cb (FujinBoard *self)
{
  fujin_board_new_team (self);
}

static void
fujin_board_css_changed (GtkWidget         *widget,
                         GtkCssStyleChange *change)
{
  FujinBoard *self = FUJIN_BOARD (widget);
  int width = fujin_board_column_get_width (widget);

  GTK_WIDGET_CLASS (fujin_board_parent_class)->css_changed (widget, change);
  if (self->columns)
    {
      fujin_recycler_set_item_size (self->columns, width, COLUMN_SPACING);
      gtk_widget_set_size_request (GTK_WIDGET (self->unassigned), width, -1);
    }
}

/* One stop for Tab, as the arrow keys go from card to card; while there is no team, the offer to
 * make one is another. */
static gboolean
fujin_board_focus (GtkWidget        *widget,
                   GtkDirectionType  direction)
{
  FujinBoard *self = FUJIN_BOARD (widget);
  GtkWidget *offer = gtk_stack_get_child_by_name (self->teams_stack, "empty");
  gboolean forward = direction == GTK_DIR_TAB_FORWARD;
  gboolean in_offer = gtk_widget_get_focus_child (offer) != NULL;
  gboolean inside = gtk_widget_is_focus (widget) || gtk_widget_get_focus_child (widget) != NULL;

  if ((!forward && direction != GTK_DIR_TAB_BACKWARD) || !self->project)
    return GTK_WIDGET_CLASS (fujin_board_parent_class)->focus (widget, direction);
  if (gtk_stack_get_visible_child (self->teams_stack) == offer && !in_offer && inside == forward)
    return gtk_widget_child_focus (offer, direction);
  if (inside && (!in_offer || forward))
    return FALSE;
  fujin_board_take_focus (self);
  return TRUE;
}

static void
fujin_board_dispose (GObject *object)
{
  FujinBoard *self = FUJIN_BOARD (object);
  GtkWidget *child;

  _fujin_board_stop_scrolling (self);
  if (self->columns)
    fujin_board_set_project (self, NULL);
  self->columns = NULL;
  self->popover = NULL;
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))))
    gtk_widget_unparent (child);
  g_clear_pointer (&self->selected, g_hash_table_unref);
  g_clear_object (&self->actions);
  G_OBJECT_CLASS (fujin_board_parent_class)->dispose (object);
}

static void
fujin_board_class_init (FujinBoardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = fujin_board_dispose;
  widget_class->css_changed = fujin_board_css_changed;
  widget_class->focus = fujin_board_focus;
  gtk_widget_class_set_css_name (widget_class, "board");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/jp/fujin/Fujin/ui/pages/fujin-board.ui");
  gtk_widget_class_bind_template_child (widget_class, FujinBoard, box);
  gtk_widget_class_bind_template_child (widget_class, FujinBoard, teams_stack);
  gtk_widget_class_bind_template_child (widget_class, FujinBoard, scrolled);
  gtk_widget_class_bind_template_callback_full (widget_class, "new_team_clicked_cb",
                                                G_CALLBACK (new_team_clicked_cb));
}

static void
fujin_board_init (FujinBoard *self)
{
  int width;

  self->selected = g_hash_table_new_full (NULL, NULL, g_object_unref, NULL);
  gtk_widget_init_template (GTK_WIDGET (self));
  width = fujin_board_column_get_width (GTK_WIDGET (self));
  self->unassigned = FUJIN_BOARD_COLUMN (fujin_board_column_new (&column_funcs, self));
  gtk_widget_set_size_request (GTK_WIDGET (self->unassigned), width, -1);
  gtk_box_prepend (self->box, GTK_WIDGET (self->unassigned));
  self->columns =
    FUJIN_RECYCLER (fujin_recycler_new (GTK_ORIENTATION_HORIZONTAL, &recycler_funcs, self));
  fujin_recycler_set_item_size (self->columns, width, COLUMN_SPACING);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->columns),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, _("Teams"), -1);
  gtk_scrolled_window_set_child (self->scrolled, GTK_WIDGET (self->columns));
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  _fujin_board_init_actions (self);
  _fujin_board_init_dnd (self);
  _fujin_board_init_keys (self);
}

static void
forget (FujinBoard *self)
{
  _fujin_board_show_popover (self, NULL, NULL);
  _fujin_board_clear_selection (self);
  g_clear_object (&self->selected_team);
  g_clear_object (&self->cursor_team);
  g_clear_object (&self->cut_team);
  g_clear_object (&self->marked);
  g_clear_pointer (&self->cut, g_ptr_array_unref);
  self->cursor_index = 0;
  self->scroll_later = FALSE;
  fujin_recycler_set_model (self->columns, NULL);
  fujin_board_column_set_team (self->unassigned, NULL, NULL);
  if (self->project)
    g_signal_handlers_disconnect_by_data (fujin_project_get_teams (self->project), self);
}

/**
 * fujin_board_set_project:
 * @self: a board
 * @project: (nullable): the project
 *
 * Shows another project.
 */
void
fujin_board_set_project (FujinBoard   *self,
                         FujinProject *project)
{
  g_return_if_fail (FUJIN_IS_BOARD (self));

  if (self->project == project)
    return;
  forget (self);
  g_set_object (&self->project, project);
  if (!project)
    return;
  fujin_board_column_set_team (self->unassigned, project, NULL);
  fujin_recycler_set_model (self->columns, fujin_project_get_teams (project));
  g_signal_connect_swapped (fujin_project_get_teams (project), "items-changed",
                            G_CALLBACK (teams_changed_cb), self);
  teams_changed_cb (self);
  _fujin_board_update_actions (self);
}

static void
count_created (gpointer column,
               gpointer user_data)
{
  guint *n = user_data;

  *n += fujin_recycler_get_n_created (fujin_board_column_get_cards (column));
}

/**
 * fujin_board_get_n_created:
 * @self: a board
 *
 * Returns: how many cards were ever made for the columns in view, for tests and benchmarks
 */
guint
fujin_board_get_n_created (FujinBoard *self)
{
  guint n = fujin_recycler_get_n_created (fujin_board_column_get_cards (self->unassigned));

  fujin_recycler_foreach (self->columns, count_created, &n);
  return n;
}
