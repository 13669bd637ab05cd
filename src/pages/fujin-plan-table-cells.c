/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "fujin-plan-table-private.h"

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

void
_fujin_plan_table_add_column (FujinPlanTable        *self,
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

  view_column = gtk_column_view_column_new (
    column->title ? g_dpgettext2 (NULL, "column", column->title) : NULL, factory);
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
