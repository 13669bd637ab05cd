/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-board-private.h"

/* Which cards are selected, and where the keys are. */

static int
compare_plans (gconstpointer a,
               gconstpointer b)
{
  return fujin_service_plan_compare (*(FujinServicePlan **) a, *(FujinServicePlan **) b);
}

/* The selected plans that still stand in the column, in the order they are seen. */
GPtrArray *
_fujin_board_get_selection (FujinBoard *self)
{
  GPtrArray *plans = g_ptr_array_new_with_free_func (g_object_unref);
  FujinPlanList *list = _fujin_board_get_list (self, self->selected_team);
  GHashTableIter iter;
  gpointer plan;

  g_hash_table_iter_init (&iter, self->selected);
  while (g_hash_table_iter_next (&iter, &plan, NULL))
    if (fujin_plan_list_contains (list, plan))
      g_ptr_array_add (plans, g_object_ref (plan));
  g_ptr_array_sort (plans, compare_plans);
  return plans;
}

void
_fujin_board_clear_selection (FujinBoard *self)
{
  g_hash_table_remove_all (self->selected);
}

void
_fujin_board_select_only (FujinBoard       *self,
                          FujinTeam        *team,
                          FujinServicePlan *plan)
{
  g_hash_table_remove_all (self->selected);
  g_set_object (&self->selected_team, team);
  if (plan)
    g_hash_table_add (self->selected, g_object_ref (plan));
  fujin_board_update_marks (self);
}

void
_fujin_board_toggle (FujinBoard       *self,
                     FujinTeam        *team,
                     FujinServicePlan *plan)
{
  if (self->selected_team != team)
    g_hash_table_remove_all (self->selected);
  g_set_object (&self->selected_team, team);
  if (!g_hash_table_remove (self->selected, plan))
    g_hash_table_add (self->selected, g_object_ref (plan));
  fujin_board_update_marks (self);
}

void
_fujin_board_select_range (FujinBoard *self,
                           guint       first,
                           guint       last)
{
  FujinPlanList *list = _fujin_board_get_list (self, self->cursor_team);

  g_hash_table_remove_all (self->selected);
  g_set_object (&self->selected_team, self->cursor_team);
  for (guint i = MIN (first, last); i <= MAX (first, last); i++)
    {
      FujinServicePlan *plan = fujin_plan_list_peek (list, i);

      if (plan)
        g_hash_table_add (self->selected, g_object_ref (plan));
    }
  fujin_board_update_marks (self);
}

static void
mark_column (FujinBoard       *self,
             FujinBoardColumn *column)
{
  if (self->marked)
    gtk_widget_remove_css_class (GTK_WIDGET (self->marked), "has-keys");
  g_set_object (&self->marked, column);
  if (column)
    gtk_widget_add_css_class (GTK_WIDGET (column), "has-keys");
}

static gboolean
focus_later_cb (GtkWidget     *widget,
                GdkFrameClock *clock,
                gpointer       data)
{
  FujinBoard *self = FUJIN_BOARD (widget);

  /* Clocks tick before they lay out. */
  if (gtk_widget_get_mapped (widget) && gtk_widget_get_width (GTK_WIDGET (self->unassigned)) == 0)
    return G_SOURCE_CONTINUE;
  if (self->project && gtk_widget_is_focus (widget))
    _fujin_board_focus_cursor (self);
  self->focus_later = FALSE;
  return G_SOURCE_REMOVE;
}

/* A board that has just been shown has no cards before its first frame is laid out: the focus goes
 * on to one of them then. */
static void
focus_later (FujinBoard *self)
{
  if (self->focus_later)
    return;
  self->focus_later = TRUE;
  gtk_widget_add_tick_callback (GTK_WIDGET (self), focus_later_cb, NULL, NULL);
}

void
_fujin_board_focus_cursor (FujinBoard *self)
{
  FujinBoardColumn *column = _fujin_board_get_column (self, self->cursor_team);
  gboolean empty = fujin_plan_list_get_n (_fujin_board_get_list (self, self->cursor_team)) == 0;
  GtkWidget *card = NULL;

  self->scroll_later = !column;
  if (column)
    {
      FujinRecycler *cards = fujin_board_column_get_cards (column);

      fujin_recycler_scroll_to (cards, self->cursor_index);
      card = fujin_recycler_get_child (cards, self->cursor_index);
    }
  /* An empty column has no card to focus: then the board itself has the keys. */
  mark_column (self, empty ? column : NULL);
  gtk_widget_grab_focus (card ? card : GTK_WIDGET (self));
  if (!card && !empty)
    focus_later (self);
}

/* Puts the keys' place on a card and into view; an index past the end means the last card. */
void
_fujin_board_move_cursor (FujinBoard *self,
                          FujinTeam  *team,
                          guint       index)
{
  guint n = fujin_plan_list_get_n (_fujin_board_get_list (self, team));
  guint position;

  g_set_object (&self->cursor_team, team);
  self->cursor_index = n ? MIN (index, n - 1) : 0;
  if (team && fujin_project_get_team_position (self->project, team, &position))
    fujin_recycler_scroll_to (self->columns, position);
  _fujin_board_focus_cursor (self);
  _fujin_board_update_actions (self);
}

/**
 * fujin_board_take_focus:
 * @self: a board with a project
 *
 * Puts the focus on the card the keys are at.
 */
void
fujin_board_take_focus (FujinBoard *self)
{
  _fujin_board_move_cursor (self, self->cursor_team, self->cursor_index);
}

/**
 * fujin_board_get_cursor:
 * @self: a board
 * @team: (out) (transfer none) (nullable): the column, %NULL for the unassigned
 *
 * Returns: (transfer none) (nullable): the card the keys are at, %NULL in an empty column
 */
FujinServicePlan *
fujin_board_get_cursor (FujinBoard  *self,
                        FujinTeam  **team)
{
  *team = self->cursor_team;
  if (!self->project)
    return NULL;
  return fujin_plan_list_peek (_fujin_board_get_list (self, self->cursor_team),
                               self->cursor_index);
}

/**
 * fujin_board_reveal_plan:
 * @self: a board
 * @plan: a plan in scope
 *
 * Selects a service in the column of its lead, or among the unassigned, and scrolls to it.
 */
void
fujin_board_reveal_plan (FujinBoard       *self,
                         FujinServicePlan *plan)
{
  FujinTeam *team =
    fujin_assignments_get_lead (fujin_service_plan_get_assignments (plan));
  guint index;

  if (!fujin_plan_list_find (_fujin_board_get_list (self, team), plan, &index))
    return;
  _fujin_board_move_cursor (self, team, index);
  self->anchor_index = index;
  _fujin_board_select_only (self, team, plan);
}

/**
 * fujin_board_reveal_team:
 * @self: a board
 * @team: (nullable): a team, %NULL for the unassigned
 *
 * Scrolls to a column and puts the cursor there.
 */
void
fujin_board_reveal_team (FujinBoard *self,
                         FujinTeam  *team)
{
  _fujin_board_move_cursor (self, team, 0);
}
