/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "fujin-plan-table.h"
#include "fujin-refresher.h"

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
struct _FujinPlanTable
{
  GtkWidget parent_instance;
  GtkWidget *owner;
  FujinProject *project;
  GtkStack *stack;
  GtkColumnView *view;
  GtkWidget *list; /* the GtkListView inside of the view */
  GtkWidget *popover;
  FujinPlanFilter *filter;
  GtkFilterListModel *filtered;
  GtkMultiSelection *selection;
  FujinRefresher *refresher;
  GHashTable *bound; /* set of GtkListItem that show a plan */
  FujinServicePlan *current;
  guint n_selected;
  guint scroll_source;
  gboolean attached;
  gboolean filter_dirty;
};

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

/* What a list item carries. */
typedef struct
{
  FujinPlanTable *table;
  const FujinPlanColumn *column;
  gulong handler;
} Cell;

static GQuark
plan_quark (void)
{
  static GQuark quark;

  if (G_UNLIKELY (!quark))
    quark = g_quark_from_static_string ("fujin-plan");
  return quark;
}

static Cell *
cell_of (GtkListItem *item)
{
  return g_object_get_data (G_OBJECT (item), "fujin-cell");
}

static void
show_item (GtkListItem *item)
{
  FujinServicePlan *plan = gtk_list_item_get_item (item);

  if (plan)
    cell_of (item)->column->show (gtk_list_item_get_child (item), plan,
                                  gtk_list_item_get_selected (item));
}

static void
plan_notify_cb (FujinServicePlan *plan,
                GParamSpec       *pspec,
                GtkListItem      *item)
{
  show_item (item);
}

static void
setup_cb (GtkSignalListItemFactory *factory,
          GtkListItem              *item,
          Cell                     *model)
{
  GtkWidget *child = model->column->create (model->table->owner);

  g_object_set_data_full (G_OBJECT (item), "fujin-cell", g_memdup2 (model, sizeof *model), g_free);
  gtk_list_item_set_child (item, child);
  g_signal_connect (item, "notify::selected", G_CALLBACK (show_item), NULL);
}

static void
bind_cb (GtkSignalListItemFactory *factory,
         GtkListItem              *item,
         Cell                     *model)
{
  FujinServicePlan *plan = gtk_list_item_get_item (item);

  g_object_set_qdata (G_OBJECT (gtk_list_item_get_child (item)), plan_quark (), plan);
  cell_of (item)->handler = g_signal_connect (plan, "notify", G_CALLBACK (plan_notify_cb), item);
  g_hash_table_add (model->table->bound, item);
  show_item (item);
}

static void
unbind_cb (GtkSignalListItemFactory *factory,
           GtkListItem              *item,
           Cell                     *model)
{
  g_object_set_qdata (G_OBJECT (gtk_list_item_get_child (item)), plan_quark (), NULL);
  g_clear_signal_handler (&cell_of (item)->handler, gtk_list_item_get_item (item));
  g_hash_table_remove (model->table->bound, item);
}

static int
compare_cb (gconstpointer a,
            gconstpointer b,
            gpointer      column)
{
  return ((const FujinPlanColumn *) column)->compare ((FujinServicePlan *) a,
                                                      (FujinServicePlan *) b);
}

static void
add_column (FujinPlanTable        *self,
            const FujinPlanColumn *column)
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();
  g_autoptr (GtkColumnViewColumn) view_column = NULL;
  Cell *model = g_new0 (Cell, 1);

  model->table = self;
  model->column = column;
  g_object_set_data_full (G_OBJECT (factory), "fujin-cell", model, g_free);
  g_signal_connect (factory, "setup", G_CALLBACK (setup_cb), model);
  g_signal_connect (factory, "bind", G_CALLBACK (bind_cb), model);
  g_signal_connect (factory, "unbind", G_CALLBACK (unbind_cb), model);

  view_column = gtk_column_view_column_new (column->title, factory);
  g_object_set_data (G_OBJECT (view_column), "fujin-id", (gpointer) column->id);
  gtk_column_view_column_set_expand (view_column, column->expand);
  gtk_column_view_column_set_resizable (view_column, TRUE);
  if (column->compare)
    {
      g_autoptr (GtkSorter) sorter =
        GTK_SORTER (gtk_custom_sorter_new ((GCompareDataFunc) compare_cb, (gpointer) column, NULL));

      gtk_column_view_column_set_sorter (view_column, sorter);
    }
  gtk_column_view_append_column (self->view, view_column);
}

/* Plan of the row or cell that @widget is, is in, or holds. */
static FujinServicePlan *
find_plan (FujinPlanTable *self,
           GtkWidget      *widget)
{
  for (GtkWidget *up = widget; up && up != self->list; up = gtk_widget_get_parent (up))
    for (GtkWidget *down = up; down; down = gtk_widget_get_first_child (down))
      {
        gpointer plan = g_object_get_qdata (G_OBJECT (down), plan_quark ());

        if (plan)
          return plan;
      }
  return NULL;
}

static FujinServicePlan *
get_focused (FujinPlanTable *self)
{
  GtkWidget *row = gtk_widget_get_focus_child (self->list);

  return row ? find_plan (self, row) : NULL;
}

static gboolean
find_position (FujinPlanTable   *self,
               FujinServicePlan *plan,
               guint            *position)
{
  GListModel *model = G_LIST_MODEL (self->selection);

  for (guint i = 0; i < g_list_model_get_n_items (model); i++)
    {
      g_autoptr (FujinServicePlan) item = g_list_model_get_item (model, i);

      if (item == plan)
        {
          *position = i;
          return TRUE;
        }
    }
  return FALSE;
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
  if (self->n_selected == 0)
    return NULL;
  first = g_list_model_get_item (G_LIST_MODEL (self->selection), gtk_bitset_get_minimum (set));
  return first; /* the project holds it */
}

static void
update_current (FujinPlanTable *self)
{
  guint before = self->n_selected;
  FujinServicePlan *current = choose_current (self);

  if (g_set_object (&self->current, current) || self->n_selected != before || before > 1)
    g_signal_emit (self, signals[CURRENT_CHANGED], 0);
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
  update_current (self);
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

static void
attach (FujinPlanTable *self)
{
  if (self->attached || !self->project)
    return;
  self->attached = TRUE;
  fujin_plan_filter_forget (self->filter);
  gtk_filter_list_model_set_model (self->filtered,
                                   G_LIST_MODEL (fujin_project_get_plans (self->project)));
  update_stack (self);
}

static void
detach (FujinPlanTable *self)
{
  self->attached = FALSE;
  self->filter_dirty = FALSE;
  if (self->filtered)
    gtk_filter_list_model_set_model (self->filtered, NULL);
  g_clear_object (&self->current);
  self->n_selected = 0;
}

static void
fujin_plan_table_map (GtkWidget *widget)
{
  attach (FUJIN_PLAN_TABLE (widget));
  GTK_WIDGET_CLASS (fujin_plan_table_parent_class)->map (widget);
}

static void
select_only (FujinPlanTable   *self,
             FujinServicePlan *plan)
{
  guint position;

  if (plan && !is_selected (self, plan) && find_position (self, plan, &position))
    gtk_selection_model_select_item (GTK_SELECTION_MODEL (self->selection), position, TRUE);
}

static void
secondary_pressed_cb (FujinPlanTable *self,
                      int             n_press,
                      double          x,
                      double          y,
                      GtkGesture     *gesture)
{
  GtkWidget *view = GTK_WIDGET (self->view);
  GtkWidget *hit = gtk_widget_pick (view, x, y, GTK_PICK_DEFAULT);
  FujinServicePlan *plan = hit && gtk_widget_is_ancestor (hit, self->list)
                             ? find_plan (self, hit) : NULL;
  double own_x, own_y;

  if (!plan)
    return;
  gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
  select_only (self, plan);
  update_current (self);
  gtk_widget_translate_coordinates (view, GTK_WIDGET (self), x, y, &own_x, &own_y);
  g_signal_emit (self, signals[MENU], 0, own_x, own_y);
}

static gboolean
menu_key_cb (GtkWidget *widget,
             GVariant  *args,
             gpointer   data)
{
  FujinPlanTable *self = FUJIN_PLAN_TABLE (widget);
  GtkWidget *row = gtk_widget_get_focus_child (self->list);
  double x = 0, y = 0;

  if (!row)
    return FALSE;
  if (self->n_selected == 0)
    select_only (self, find_plan (self, row));
  update_current (self);
  gtk_widget_translate_coordinates (row, widget, 60, gtk_widget_get_height (row), &x, &y);
  g_signal_emit (self, signals[MENU], 0, x, y);
  return TRUE;
}

static void
activate_cb (FujinPlanTable *self)
{
  g_signal_emit (self, signals[ACTIVATE], 0);
}

static void
show_all_cb (FujinPlanTable *self)
{
  g_signal_emit (self, signals[SHOW_ALL], 0);
}

static void
fujin_plan_table_dispose (GObject *object)
{
  FujinPlanTable *self = FUJIN_PLAN_TABLE (object);

  fujin_plan_table_set_project (self, NULL);
  g_clear_handle_id (&self->scroll_source, g_source_remove);
  g_clear_pointer (&self->popover, gtk_widget_unparent);
  if (self->stack)
    gtk_widget_unparent (GTK_WIDGET (g_steal_pointer (&self->stack)));
  g_clear_object (&self->selection);
  g_clear_object (&self->filtered);
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
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "fujin-plan-table");
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Menu, 0, menu_key_cb, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_F10, GDK_SHIFT_MASK, menu_key_cb, NULL);

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

static GtkWidget *
create_empty (FujinPlanTable *self,
              const char     *text,
              const char     *action)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  GtkWidget *label = gtk_label_new (text);

  gtk_widget_set_valign (box, GTK_ALIGN_CENTER);
  gtk_widget_set_halign (box, GTK_ALIGN_CENTER);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_justify (GTK_LABEL (label), GTK_JUSTIFY_CENTER);
  gtk_widget_add_css_class (label, "dim");
  gtk_box_append (GTK_BOX (box), label);
  if (action)
    {
      GtkWidget *button = gtk_button_new_with_label (action);

      gtk_widget_set_halign (button, GTK_ALIGN_CENTER);
      g_signal_connect_swapped (button, "clicked", G_CALLBACK (show_all_cb), self);
      gtk_box_append (GTK_BOX (box), button);
    }
  return box;
}

static void
create_view (FujinPlanTable *self)
{
  GtkWidget *scroller = gtk_scrolled_window_new ();
  GtkGesture *click = gtk_gesture_click_new ();

  self->view = GTK_COLUMN_VIEW (gtk_column_view_new (NULL));
  gtk_widget_add_css_class (GTK_WIDGET (self->view), "fujin-table");
  g_signal_connect_swapped (self->view, "activate", G_CALLBACK (activate_cb), self);
  for (self->list = gtk_widget_get_first_child (GTK_WIDGET (self->view));
       self->list && !GTK_IS_LIST_VIEW (self->list);
       self->list = gtk_widget_get_next_sibling (self->list))
    ;
  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (click), GDK_BUTTON_SECONDARY);
  g_signal_connect_swapped (click, "pressed", G_CALLBACK (secondary_pressed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self->view), GTK_EVENT_CONTROLLER (click));
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), GTK_WIDGET (self->view));
  gtk_stack_add_named (self->stack, scroller, "table");
}

static void
fujin_plan_table_init (FujinPlanTable *self)
{
  self->bound = g_hash_table_new (NULL, NULL);
  self->stack = GTK_STACK (gtk_stack_new ());
  gtk_stack_set_hhomogeneous (self->stack, FALSE);
  gtk_stack_set_vhomogeneous (self->stack, FALSE);
  gtk_widget_set_parent (GTK_WIDGET (self->stack), GTK_WIDGET (self));
  create_view (self);
  gtk_stack_add_named (self->stack,
                       create_empty (self, _("No service matches the search and the filter."),
                                     _("Show All Services")), "nothing-found");
  gtk_stack_add_named (self->stack,
                       create_empty (self, _("No service is in scope: all were found unnecessary."
                                             " Levels are chosen in the catalogue."), NULL),
                       "empty");
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
  GtkSorter *sorter;
  GtkSortListModel *sorted;

  g_return_if_fail (FUJIN_IS_PLAN_TABLE (self) && !self->filter);

  self->owner = owner;
  self->filter = fujin_plan_filter_new (scope);
  self->filtered = gtk_filter_list_model_new (NULL, g_object_ref (GTK_FILTER (self->filter)));
  for (guint i = 0; i < n_columns; i++)
    add_column (self, &columns[i]);
  sorter = gtk_column_view_get_sorter (self->view);
  sorted = gtk_sort_list_model_new (g_object_ref (G_LIST_MODEL (self->filtered)),
                                    sorter ? g_object_ref (sorter) : NULL);
  self->selection = gtk_multi_selection_new (G_LIST_MODEL (sorted));
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
    attach (self);
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
 * fujin_plan_table_set_column_visible:
 * @self: a table
 * @id: id of a column
 * @visible: whether there is room for it
 *
 * Shows or hides a column.
 */
void
fujin_plan_table_set_column_visible (FujinPlanTable *self,
                                     const char     *id,
                                     gboolean        visible)
{
  GListModel *columns;

  g_return_if_fail (FUJIN_IS_PLAN_TABLE (self));

  columns = gtk_column_view_get_columns (self->view);
  for (guint i = 0; i < g_list_model_get_n_items (columns); i++)
    {
      g_autoptr (GtkColumnViewColumn) column = g_list_model_get_item (columns, i);

      if (g_strcmp0 (g_object_get_data (G_OBJECT (column), "fujin-id"), id) == 0)
        gtk_column_view_column_set_visible (column, visible);
    }
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

  return g_list_model_get_n_items (G_LIST_MODEL (self->selection));
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
scroll_cb (gpointer data)
{
  FujinPlanTable *self = data;
  guint position;

  self->scroll_source = 0;
  if (!self->current || !find_position (self, self->current, &position))
    return G_SOURCE_REMOVE;
  gtk_widget_activate_action (self->list, "list.scroll-to-item", "u", position);
  for (GtkWidget *row = gtk_widget_get_first_child (self->list); row;
       row = gtk_widget_get_next_sibling (row))
    if (find_plan (self, row) == self->current)
      {
        gtk_widget_grab_focus (row);
        break;
      }
  return G_SOURCE_REMOVE;
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

  attach (self);
  if (!find_position (self, plan, &position))
    return FALSE;
  gtk_selection_model_select_item (GTK_SELECTION_MODEL (self->selection), position, TRUE);
  g_set_object (&self->current, plan);
  self->n_selected = 1;
  g_signal_emit (self, signals[CURRENT_CHANGED], 0);
  /* A row can be scrolled to only when the list has its place on the screen. */
  if (self->scroll_source == 0)
    self->scroll_source = g_timeout_add (30, scroll_cb, self);
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

  select_only (self, plan);
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

/**
 * fujin_plan_table_get_plan_at:
 * @cell: what a column created
 *
 * Returns: (transfer none) (nullable): the plan it shows
 */
FujinServicePlan *
fujin_plan_table_get_plan_at (GtkWidget *cell)
{
  g_return_val_if_fail (GTK_IS_WIDGET (cell), NULL);

  return g_object_get_qdata (G_OBJECT (cell), plan_quark ());
}

/**
 * fujin_plan_table_refresh:
 * @self: a table
 *
 * Shows all cells anew, when something they depend on besides their plan has changed.
 */
void
fujin_plan_table_refresh (FujinPlanTable *self)
{
  GHashTableIter iter;
  gpointer item;

  g_return_if_fail (FUJIN_IS_PLAN_TABLE (self));

  g_hash_table_iter_init (&iter, self->bound);
  while (g_hash_table_iter_next (&iter, &item, NULL))
    show_item (item);
}

/**
 * fujin_plan_table_popup:
 * @self: a table
 * @menu: a menu
 * @x: where, in pixels of @self
 * @y: where
 *
 * Opens a context menu.
 */
void
fujin_plan_table_popup (FujinPlanTable *self,
                        GMenuModel     *menu,
                        double          x,
                        double          y)
{
  g_return_if_fail (FUJIN_IS_PLAN_TABLE (self));

  g_clear_pointer (&self->popover, gtk_widget_unparent);
  self->popover = gtk_popover_menu_new_from_model (menu);
  gtk_popover_set_has_arrow (GTK_POPOVER (self->popover), FALSE);
  gtk_popover_set_position (GTK_POPOVER (self->popover), GTK_POS_BOTTOM);
  gtk_widget_set_halign (self->popover, GTK_ALIGN_START);
  gtk_popover_set_pointing_to (GTK_POPOVER (self->popover),
                               &(GdkRectangle) { (int) x, (int) y, 1, 1 });
  gtk_widget_set_parent (self->popover, GTK_WIDGET (self));
  gtk_popover_popup (GTK_POPOVER (self->popover));
}
