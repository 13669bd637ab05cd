/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-plan-table-private.h"

/* Plan of the row or cell that @widget is, is in, or holds. */
FujinServicePlan *
_fujin_plan_table_find_plan (FujinPlanTable *self,
                             GtkWidget      *widget)
{
  for (GtkWidget *up = widget; up && up != self->list; up = gtk_widget_get_parent (up))
    for (GtkWidget *down = up; down; down = gtk_widget_get_first_child (down))
      {
        FujinServicePlan *plan = fujin_plan_table_get_plan_at (down);

        if (plan)
          return plan;
      }
  return NULL;
}

static FujinServicePlan *
get_focused (FujinPlanTable *self)
{
  GtkWidget *row = gtk_widget_get_focus_child (self->list);

  return row ? _fujin_plan_table_find_plan (self, row) : NULL;
}

static gboolean
find_position (FujinPlanTable   *self,
               FujinServicePlan *plan,
               guint            *position)
{
  return fujin_plan_view_find (self->shown, plan, position);
}

static gboolean
is_selected (FujinPlanTable   *self,
             FujinServicePlan *plan)
{
  GHashTableIter iter;
  gpointer item;

  /* A row with the focus is shown, and knows it itself. */
  g_hash_table_iter_init (&iter, self->bound);
  while (g_hash_table_iter_next (&iter, &item, NULL))
    if (gtk_list_item_get_item (item) == plan)
      return gtk_list_item_get_selected (item);
  return FALSE;
}

/* While the focus is elsewhere, as in a note, the row that is shown there stays the current one:
 * what is typed must not go to another service halfway. */
static gboolean
keeps_current (FujinPlanTable *self,
               GtkBitset      *selected)
{
  guint position;

  if (!self->current)
    return FALSE;
  if (self->n_selected > 0 && is_selected (self, self->current))
    return TRUE;
  return find_position (self, self->current, &position) &&
         (self->n_selected == 0 || gtk_bitset_contains (selected, position));
}

static FujinServicePlan *
choose_current (FujinPlanTable *self)
{
  g_autoptr (GtkBitset) set =
    gtk_selection_model_get_selection (GTK_SELECTION_MODEL (self->selection));
  FujinServicePlan *focused = get_focused (self);
  g_autoptr (FujinServicePlan) first = NULL;

  self->n_selected = (guint) gtk_bitset_get_size (set);
  if (focused && (self->n_selected == 0 || is_selected (self, focused)))
    return focused;
  if (keeps_current (self, set))
    return self->current;
  if (self->n_selected == 0)
    return NULL;
  first = g_list_model_get_item (G_LIST_MODEL (self->selection), gtk_bitset_get_minimum (set));
  return first; /* the project holds it */
}

void
_fujin_plan_table_update_current (FujinPlanTable *self)
{
  guint before = self->n_selected;
  FujinServicePlan *current = choose_current (self);

  if (g_set_object (&self->current, current) || self->n_selected != before || before > 1)
    _fujin_plan_table_emit_current (self);
}

void
_fujin_plan_table_select_only (FujinPlanTable   *self,
                               FujinServicePlan *plan)
{
  guint position;

  if (plan && !is_selected (self, plan) && find_position (self, plan, &position))
    gtk_selection_model_select_item (GTK_SELECTION_MODEL (self->selection), position, TRUE);
}

/**
 * fujin_plan_table_dup_selected:
 * @self: a table
 *
 * Returns: (transfer full) (element-type FujinServicePlan): the selected plans; when there are
 *   none, the one with the focus
 */
GPtrArray *
fujin_plan_table_dup_selected (FujinPlanTable *self)
{
  GPtrArray *plans = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GtkBitset) set = NULL;
  GtkBitsetIter iter;
  guint position;
  FujinServicePlan *focused;

  g_return_val_if_fail (FUJIN_IS_PLAN_TABLE (self), plans);

  set = gtk_selection_model_get_selection (GTK_SELECTION_MODEL (self->selection));
  if (gtk_bitset_iter_init_first (&iter, set, &position))
    do
      g_ptr_array_add (plans, g_list_model_get_item (G_LIST_MODEL (self->selection), position));
    while (gtk_bitset_iter_next (&iter, &position));
  focused = get_focused (self);
  if (plans->len == 0 && focused)
    g_ptr_array_add (plans, g_object_ref (focused));
  return plans;
}

static gboolean
grab_current (FujinPlanTable *self)
{
  for (GtkWidget *row = gtk_widget_get_first_child (self->list); row;
       row = gtk_widget_get_next_sibling (row))
    if (_fujin_plan_table_find_plan (self, row) == self->current)
      return gtk_widget_grab_focus (row);
  return FALSE;
}

static gboolean
scroll_cb (gpointer data)
{
  FujinPlanTable *self = data;
  guint position;

  self->scroll_source = 0;
  if (!self->current || !find_position (self, self->current, &position))
    return G_SOURCE_REMOVE;
  gtk_widget_activate_action (self->list, "list.scroll-to-item", "u", position);
  grab_current (self);
  return G_SOURCE_REMOVE;
}

/* A row can be scrolled to only when the list has its place on the screen. */
static void
queue_scroll (FujinPlanTable *self)
{
  if (self->scroll_source == 0)
    self->scroll_source = g_timeout_add (30, scroll_cb, self);
}

/**
 * fujin_plan_table_select:
 * @self: a table
 * @plan: a plan
 *
 * Selects @plan alone, scrolls to it and gives it the focus.
 *
 * Returns: whether it is shown
 */
gboolean
fujin_plan_table_select (FujinPlanTable   *self,
                         FujinServicePlan *plan)
{
  guint position;

  g_return_val_if_fail (FUJIN_IS_PLAN_TABLE (self), FALSE);

  _fujin_plan_table_attach (self);
  if (!find_position (self, plan, &position))
    return FALSE;
  gtk_selection_model_select_item (GTK_SELECTION_MODEL (self->selection), position, TRUE);
  g_set_object (&self->current, plan);
  self->n_selected = 1;
  _fujin_plan_table_emit_current (self);
  queue_scroll (self);
  return TRUE;
}

/**
 * fujin_plan_table_select_first:
 * @self: a table
 *
 * Selects the first row that is shown, and gives it the focus.
 *
 * Returns: whether there is one
 */
gboolean
fujin_plan_table_select_first (FujinPlanTable *self)
{
  g_autoptr (FujinServicePlan) first = NULL;

  g_return_val_if_fail (FUJIN_IS_PLAN_TABLE (self), FALSE);

  _fujin_plan_table_attach (self);
  first = g_list_model_get_item (G_LIST_MODEL (self->selection), 0);
  if (!first || !fujin_plan_table_select (self, first))
    return FALSE;
  grab_current (self);
  return TRUE;
}

/**
 * fujin_plan_table_take_focus:
 * @self: a table
 *
 * Gives the focus to the current row, or to the first one when there is none. A selection of
 * many stays.
 *
 * Returns: whether there is a row
 */
gboolean
fujin_plan_table_take_focus (FujinPlanTable *self)
{
  guint position;

  g_return_val_if_fail (FUJIN_IS_PLAN_TABLE (self), FALSE);

  if (!self->project)
    return FALSE;
  if (!self->current || !find_position (self, self->current, &position))
    return fujin_plan_table_select_first (self);
  if (self->n_selected == 0)
    return fujin_plan_table_select (self, self->current) && grab_current (self);
  /* A row that was scrolled away has no widget to take the focus at once. */
  if (!grab_current (self))
    queue_scroll (self);
  return TRUE;
}

/**
 * fujin_plan_table_touch:
 * @self: a table
 * @plan: a plan that is shown, and was edited by the pointer
 *
 * Selects @plan alone unless it is selected already.
 */
void
fujin_plan_table_touch (FujinPlanTable   *self,
                        FujinServicePlan *plan)
{
  g_return_if_fail (FUJIN_IS_PLAN_TABLE (self));

  _fujin_plan_table_select_only (self, plan);
}

/**
 * fujin_plan_table_select_all:
 * @self: a table
 * @select: whether to select
 *
 * Selects all that is shown, or nothing.
 */
void
fujin_plan_table_select_all (FujinPlanTable *self,
                             gboolean        select)
{
  g_return_if_fail (FUJIN_IS_PLAN_TABLE (self));

  if (select)
    gtk_selection_model_select_all (GTK_SELECTION_MODEL (self->selection));
  else
    gtk_selection_model_unselect_all (GTK_SELECTION_MODEL (self->selection));
}
