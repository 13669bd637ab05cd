/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-plan-table-private.h"

/**
 * FujinPlanTable:
 *
 * The list of service plans that the catalogue and the portfolio share: filter, sorting,
 * selection of many, and cells that follow their plan. The project's changes are gathered and
 * passed on once for a burst; while nobody sees the table nothing is done.
 *
 * Signal "current-changed": the plan to show details of, or the selection, is another one.
 * Signal "plans-changed": something of the plans changed; counts are to be made anew.
 * Signal "menu" (x, y): a context menu is wanted there.
 * Signal "activate": a row was activated by Enter or a double click.
 * Signal "show-all": the person wants filter and search taken off.
 */
G_DEFINE_FINAL_TYPE (FujinPlanTable, fujin_plan_table, GTK_TYPE_WIDGET)

enum
{
  CURRENT_CHANGED,
  PLANS_CHANGED,
  MENU,
  SHOW_ALL,
  ACTIVATE,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

void
_fujin_plan_table_emit_current (FujinPlanTable *self)
{
  g_signal_emit (self, signals[CURRENT_CHANGED], 0);
}

void
_fujin_plan_table_emit_menu (FujinPlanTable *self,
                             double          x,
                             double          y)
{
  g_signal_emit (self, signals[MENU], 0, x, y);
}

static void
update_stack (FujinPlanTable *self)
{
  guint n = g_list_model_get_n_items (G_LIST_MODEL (self->selection));
  gboolean narrowed = fujin_plan_filter_is_narrowed (self->filter);

  gtk_stack_set_visible_child_name (self->stack,
                                    n > 0 ? "table" : narrowed ? "nothing-found" : "empty");
}

static void
refresh (GtkWidget *widget)
{
  FujinPlanTable *self = FUJIN_PLAN_TABLE (widget);

  if (!self->project)
    return;
  if (self->filter_dirty)
    gtk_filter_changed (GTK_FILTER (self->filter), GTK_FILTER_CHANGE_DIFFERENT);
  self->filter_dirty = FALSE;
  update_stack (self);
  _fujin_plan_table_update_current (self);
  g_signal_emit (self, signals[PLANS_CHANGED], 0);
}

static void
plan_changed_cb (FujinPlanTable   *self,
                 FujinServicePlan *plan)
{
  /* A plan without a project was removed; the list says that itself. */
  if (self->attached && !self->filter_dirty && fujin_service_plan_get_project (plan))
    self->filter_dirty = fujin_plan_filter_is_stale (self->filter, plan);
  fujin_refresher_queue (self->refresher);
}

void
_fujin_plan_table_attach (FujinPlanTable *self)
{
  if (self->attached || !self->project)
    return;
  self->attached = TRUE;
  fujin_plan_filter_forget (self->filter);
  fujin_plan_view_set_source (self->shown,
                              G_LIST_MODEL (fujin_project_get_plans (self->project)));
  update_stack (self);
}

static void
detach (FujinPlanTable *self)
{
  self->attached = FALSE;
  self->filter_dirty = FALSE;
  if (self->shown)
    fujin_plan_view_set_source (self->shown, NULL);
  g_clear_object (&self->current);
  self->n_selected = 0;
}

static void
fujin_plan_table_map (GtkWidget *widget)
{
  _fujin_plan_table_attach (FUJIN_PLAN_TABLE (widget));
  GTK_WIDGET_CLASS (fujin_plan_table_parent_class)->map (widget);
}

/* One stop for Tab, as the arrow keys go from row to row: what stands behind the table is not a
 * row for each service away. */
static gboolean
fujin_plan_table_focus (GtkWidget        *widget,
                        GtkDirectionType  direction)
{
  FujinPlanTable *self = FUJIN_PLAN_TABLE (widget);

  if (direction == GTK_DIR_TAB_FORWARD || direction == GTK_DIR_TAB_BACKWARD)
    {
      if (gtk_widget_get_focus_child (self->list))
        return FALSE;
      if (gtk_widget_get_mapped (self->list) && fujin_plan_table_take_focus (self))
        return TRUE;
    }
  return GTK_WIDGET_CLASS (fujin_plan_table_parent_class)->focus (widget, direction);
}

static void
fujin_plan_table_dispose (GObject *object)
{
  FujinPlanTable *self = FUJIN_PLAN_TABLE (object);

  fujin_plan_table_set_project (self, NULL);
  g_clear_handle_id (&self->scroll_source, g_source_remove);
  _fujin_plan_table_close_menu (self);
  if (self->stack)
    gtk_widget_unparent (GTK_WIDGET (g_steal_pointer (&self->stack)));
  g_clear_object (&self->selection);
  g_clear_object (&self->shown);
  g_clear_object (&self->filter);
  g_clear_pointer (&self->refresher, fujin_refresher_free);
  G_OBJECT_CLASS (fujin_plan_table_parent_class)->dispose (object);
}

static void
fujin_plan_table_finalize (GObject *object)
{
  g_hash_table_unref (FUJIN_PLAN_TABLE (object)->bound);
  G_OBJECT_CLASS (fujin_plan_table_parent_class)->finalize (object);
}

static void
fujin_plan_table_class_init (FujinPlanTableClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GType type = G_TYPE_FROM_CLASS (klass);

  object_class->dispose = fujin_plan_table_dispose;
  object_class->finalize = fujin_plan_table_finalize;
  widget_class->map = fujin_plan_table_map;
  widget_class->focus = fujin_plan_table_focus;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "fujin-plan-table");
  _fujin_plan_table_bind_menu_keys (widget_class);

  signals[CURRENT_CHANGED] = g_signal_new ("current-changed", type, G_SIGNAL_RUN_LAST, 0, NULL,
                                           NULL, NULL, G_TYPE_NONE, 0);
  signals[PLANS_CHANGED] = g_signal_new ("plans-changed", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                         NULL, G_TYPE_NONE, 0);
  signals[MENU] = g_signal_new ("menu", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE,
                                2, G_TYPE_DOUBLE, G_TYPE_DOUBLE);
  signals[ACTIVATE] = g_signal_new ("activate", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                    G_TYPE_NONE, 0);
  signals[SHOW_ALL] = g_signal_new ("show-all", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                    G_TYPE_NONE, 0);
}

static void
selection_changed_cb (FujinPlanTable *self)
{
  fujin_refresher_queue (self->refresher);
}

static void
fujin_plan_table_init (FujinPlanTable *self)
{
  self->bound = g_hash_table_new (NULL, NULL);
  _fujin_plan_table_create (self);
  self->refresher = fujin_refresher_new (GTK_WIDGET (self), refresh);
}

/**
 * fujin_plan_table_new:
 *
 * Returns: (transfer floating): a table without columns; see fujin_plan_table_set_up()
 */
GtkWidget *
fujin_plan_table_new (void)
{
  return g_object_new (FUJIN_TYPE_PLAN_TABLE, NULL);
}

/**
 * fujin_plan_table_set_up:
 * @self: a table
 * @owner: the page, passed to the functions that create cells
 * @columns: (array length=n_columns): the columns, which outlive the table
 * @n_columns: how many
 * @scope: (nullable): which plans the page is about
 *
 * Gives the table its columns. Called once.
 */
void
fujin_plan_table_set_up (FujinPlanTable        *self,
                         GtkWidget             *owner,
                         const FujinPlanColumn *columns,
                         guint                  n_columns,
                         FujinPlanTest          scope)
{
  g_return_if_fail (FUJIN_IS_PLAN_TABLE (self) && !self->filter);

  self->owner = owner;
  self->filter = fujin_plan_filter_new (scope);
  for (guint i = 0; i < n_columns; i++)
    _fujin_plan_table_add_column (self, &columns[i]);
  self->shown = fujin_plan_view_new (GTK_FILTER (self->filter),
                                     gtk_column_view_get_sorter (self->view));
  self->selection = gtk_multi_selection_new (g_object_ref (G_LIST_MODEL (self->shown)));
  gtk_column_view_set_model (self->view, GTK_SELECTION_MODEL (self->selection));
  g_signal_connect_object (self->selection, "selection-changed", G_CALLBACK (selection_changed_cb),
                           self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->selection, "items-changed", G_CALLBACK (selection_changed_cb),
                           self, G_CONNECT_SWAPPED);
}

/**
 * fujin_plan_table_set_project:
 * @self: a table
 * @project: (nullable): a project
 *
 * Shows another project, at once when the table is seen.
 */
void
fujin_plan_table_set_project (FujinPlanTable *self,
                              FujinProject   *project)
{
  g_return_if_fail (FUJIN_IS_PLAN_TABLE (self));

  if (self->project == project)
    return;
  if (self->project)
    g_signal_handlers_disconnect_by_data (self->project, self);
  detach (self);
  g_set_object (&self->project, project);
  if (!project)
    return;
  g_signal_connect_swapped (project, "plan-changed", G_CALLBACK (plan_changed_cb), self);
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    _fujin_plan_table_attach (self);
  fujin_refresher_queue (self->refresher);
}

/**
 * fujin_plan_table_get_filter:
 * @self: a table
 *
 * Returns: (transfer none): what it shows
 */
FujinPlanFilter *
fujin_plan_table_get_filter (FujinPlanTable *self)
{
  g_return_val_if_fail (FUJIN_IS_PLAN_TABLE (self), NULL);

  return self->filter;
}

/**
 * fujin_plan_table_search:
 * @self: a table
 * @text: words as a person types them
 *
 * Shows what is found only; what is in view is there for the next frame.
 */
void
fujin_plan_table_search (FujinPlanTable *self,
                         const char     *text)
{
  g_return_if_fail (FUJIN_IS_PLAN_TABLE (self));

  fujin_plan_view_set_hurried (self->shown, TRUE);
  fujin_plan_filter_set_search (self->filter, text);
  fujin_plan_view_set_hurried (self->shown, FALSE);
}

/**
 * fujin_plan_table_get_view:
 * @self: a table
 *
 * Returns: (transfer none): the widget that has the focus, for the keys of the page
 */
GtkWidget *
fujin_plan_table_get_view (FujinPlanTable *self)
{
  g_return_val_if_fail (FUJIN_IS_PLAN_TABLE (self), NULL);

  return self->list;
}

/**
 * fujin_plan_table_get_n_shown:
 * @self: a table
 *
 * Returns: how many plans it shows
 */
guint
fujin_plan_table_get_n_shown (FujinPlanTable *self)
{
  g_return_val_if_fail (FUJIN_IS_PLAN_TABLE (self), 0);

  return fujin_plan_view_get_n (self->shown);
}

/**
 * fujin_plan_table_get_current:
 * @self: a table
 *
 * Returns: (transfer none) (nullable): the plan with the focus, or the first selected
 */
FujinServicePlan *
fujin_plan_table_get_current (FujinPlanTable *self)
{
  g_return_val_if_fail (FUJIN_IS_PLAN_TABLE (self), NULL);

  return self->current;
}

/**
 * fujin_plan_table_get_digit:
 * @keyval: a key
 *
 * Returns: the digit of a key of the main row or of the keypad, -1 for another key
 */
int
fujin_plan_table_get_digit (guint keyval)
{
  if (keyval >= GDK_KEY_0 && keyval <= GDK_KEY_9)
    return (int) (keyval - GDK_KEY_0);
  if (keyval >= GDK_KEY_KP_0 && keyval <= GDK_KEY_KP_9)
    return (int) (keyval - GDK_KEY_KP_0);
  return -1;
}
