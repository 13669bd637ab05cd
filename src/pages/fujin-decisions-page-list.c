/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "fujin-decisions-page-private.h"
#include "fujin-today.h"

static FujinDecisionRow *
get_shown (FujinDecisionsPage *self,
           guint               position)
{
  g_autoptr (FujinDecisionRow) row =
    g_list_model_get_item (G_LIST_MODEL (self->selection), position);

  return row; /* the store holds it */
}

static guint
get_n_shown (FujinDecisionsPage *self)
{
  return g_list_model_get_n_items (G_LIST_MODEL (self->selection));
}

/* (transfer container) (element-type FujinDecisionRow): the selected rows */
static GPtrArray *
list_rows (FujinDecisionsPage *self)
{
  GPtrArray *rows = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GtkBitset) set =
    gtk_selection_model_get_selection (GTK_SELECTION_MODEL (self->selection));
  GtkBitsetIter iter;
  guint position;

  if (gtk_bitset_iter_init_first (&iter, set, &position))
    do
      g_ptr_array_add (rows, g_list_model_get_item (G_LIST_MODEL (self->selection), position));
    while (gtk_bitset_iter_next (&iter, &position));
  return rows;
}

/* (transfer container): the lines of the ledger that are selected */
GPtrArray *
_fujin_decisions_page_list_selected (FujinDecisionsPage *self)
{
  g_autoptr (GPtrArray) rows = list_rows (self);
  GPtrArray *entries = g_ptr_array_new ();

  for (guint i = 0; i < rows->len; i++)
    g_ptr_array_add (entries, (gpointer) fujin_decision_row_get_entry (rows->pdata[i]));
  return entries;
}

/* Which line the details are about. */
void
_fujin_decisions_page_update_current (FujinDecisionsPage *self)
{
  g_autoptr (GPtrArray) rows = list_rows (self);

  self->n_selected = rows->len;
  self->current = rows->len == 1 ? rows->pdata[0] : NULL;
  _fujin_decisions_page_show_detail (self);
  _fujin_decisions_page_update_actions (self);
}

static void
selection_changed_cb (FujinDecisionsPage *self)
{
  if (!self->refreshing)
    _fujin_decisions_page_update_current (self);
}

void
_fujin_decisions_page_update_stack (FujinDecisionsPage *self)
{
  const char *page = "table";

  if (get_n_shown (self) == 0)
    page = g_list_model_get_n_items (G_LIST_MODEL (self->rows)) == 0 ? "empty" : "nothing-found";
  gtk_stack_set_visible_child_name (self->stack, page);
}

/* (transfer full): the row that shows the line already, or a new one */
static FujinDecisionRow *
take_row (FujinDecisionsPage *self,
          GHashTable         *by_key,
          FujinLedgerEntry   *entry)
{
  char *key = fujin_decision_row_dup_key (entry);
  FujinDecisionRow *old = g_hash_table_lookup (self->by_key, key);
  FujinDecisionRow *row = old ? g_object_ref (old) : fujin_decision_row_new (entry);

  if (old)
    fujin_decision_row_set_entry (
      old, entry,
      g_hash_table_contains (self->changed, fujin_service_plan_get_id (entry->plan)));
  g_hash_table_replace (by_key, key, row);
  return row;
}

/* Puts the rows into the store, leaving alone what stays at both ends.
 *
 * Returns: whether the rows are others */
static gboolean
replace_rows (FujinDecisionsPage *self,
              GPtrArray          *rows)
{
  guint n_old = g_list_model_get_n_items (G_LIST_MODEL (self->rows));
  guint start = 0, end = 0;

  for (; start < MIN (n_old, rows->len); start++)
    {
      g_autoptr (GObject) old = g_list_model_get_item (G_LIST_MODEL (self->rows), start);

      if (old != rows->pdata[start])
        break;
    }
  for (; end < MIN (n_old, rows->len) - start; end++)
    {
      g_autoptr (GObject) old =
        g_list_model_get_item (G_LIST_MODEL (self->rows), n_old - end - 1);

      if (old != rows->pdata[rows->len - end - 1])
        break;
    }
  if (n_old - start - end == 0 && rows->len - start - end == 0)
    return FALSE;
  g_list_store_splice (self->rows, start, n_old - start - end, rows->pdata + start,
                       rows->len - start - end);
  return TRUE;
}

static void
reselect (FujinDecisionsPage *self,
          GPtrArray          *selected)
{
  g_autoptr (GHashTable) wanted = g_hash_table_new (NULL, NULL);
  g_autoptr (GtkBitset) set = gtk_bitset_new_empty ();
  g_autoptr (GtkBitset) mask = gtk_bitset_new_range (0, get_n_shown (self));

  for (guint i = 0; i < selected->len; i++)
    g_hash_table_add (wanted, selected->pdata[i]);
  for (guint i = 0; i < get_n_shown (self); i++)
    if (g_hash_table_contains (wanted, get_shown (self, i)))
      gtk_bitset_add (set, i);
  gtk_selection_model_set_selection (GTK_SELECTION_MODEL (self->selection), set, mask);
}

/* Reads the ledger anew. Rows stay the same objects, and selected ones stay selected. */
void
_fujin_decisions_page_update_list (FujinDecisionsPage *self)
{
  FujinProject *project = fujin_page_get_project (FUJIN_PAGE (self));
  g_autoptr (GPtrArray) selected = list_rows (self);
  g_autoptr (GPtrArray) entries = NULL;
  g_autoptr (GPtrArray) rows = g_ptr_array_new_with_free_func (g_object_unref);
  GHashTable *by_key = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  gboolean moved;

  g_free (self->today);
  self->today = fujin_today_dup ();
  entries = fujin_ledger_list (project, self->today);
  self->refreshing = TRUE;
  g_ptr_array_set_free_func (entries, NULL); /* the rows take them */
  for (guint i = 0; i < entries->len; i++)
    g_ptr_array_add (rows, take_row (self, by_key, entries->pdata[i]));
  g_hash_table_unref (self->by_key);
  self->by_key = by_key;
  g_hash_table_remove_all (self->changed);
  moved = replace_rows (self, rows);
  if (_fujin_decisions_page_refilter (self, rows) || moved)
    reselect (self, selected);
  self->refreshing = FALSE;
}

void
_fujin_decisions_page_clear_list (FujinDecisionsPage *self)
{
  self->refreshing = TRUE;
  self->current = NULL;
  g_hash_table_remove_all (self->by_key);
  g_list_store_remove_all (self->rows);
  self->refreshing = FALSE;
}

static gboolean
select_row (FujinDecisionsPage *self,
            FujinDecisionRow   *row)
{
  for (guint i = 0; i < get_n_shown (self); i++)
    if (get_shown (self, i) == row)
      {
        gtk_selection_model_select_item (GTK_SELECTION_MODEL (self->selection), i, TRUE);
        gtk_widget_activate_action (self->list, "list.scroll-to-item", "u", i);
        return TRUE;
      }
  return FALSE;
}

static gboolean
show_row (FujinDecisionsPage *self,
          FujinDecisionRow   *row)
{
  if (!row)
    return FALSE;
  if (select_row (self, row))
    return TRUE;
  _fujin_decisions_page_show_all (self);
  return select_row (self, row);
}

/* Selects the row of @key, if need be by taking search and filters off. */
gboolean
_fujin_decisions_page_select (FujinDecisionsPage *self,
                              const char         *key)
{
  return show_row (self, g_hash_table_lookup (self->by_key, key));
}

/* Selects the first row of @plan. */
gboolean
_fujin_decisions_page_select_plan (FujinDecisionsPage *self,
                                   FujinServicePlan   *plan)
{
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->rows)); i++)
    {
      g_autoptr (FujinDecisionRow) row = g_list_model_get_item (G_LIST_MODEL (self->rows), i);

      if (fujin_decision_row_get_entry (row)->plan == plan)
        return show_row (self, row);
    }
  return FALSE;
}

/* Selects the first row that is shown, if there is one. */
void
_fujin_decisions_page_select_first (FujinDecisionsPage *self)
{
  if (get_n_shown (self) > 0)
    gtk_selection_model_select_item (GTK_SELECTION_MODEL (self->selection), 0, TRUE);
}

/* Selects @row alone unless it is selected already. */
void
_fujin_decisions_page_touch (FujinDecisionsPage *self,
                             FujinDecisionRow   *row)
{
  g_autoptr (GPtrArray) rows = list_rows (self);

  if (!g_ptr_array_find (rows, row, NULL))
    select_row (self, row);
}

void
_fujin_decisions_page_init_list (FujinDecisionsPage *self)
{
  GtkFilterListModel *filtered;
  GtkSortListModel *sorted;
  GtkSorter *sorter = gtk_column_view_get_sorter (self->view);

  for (self->list = gtk_widget_get_first_child (GTK_WIDGET (self->view));
       self->list && !GTK_IS_LIST_VIEW (self->list);
       self->list = gtk_widget_get_next_sibling (self->list))
    ;
  self->today = fujin_today_dup ();
  self->by_key = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->changed = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->rows = g_list_store_new (FUJIN_TYPE_DECISION_ROW);
  filtered = gtk_filter_list_model_new (g_object_ref (G_LIST_MODEL (self->rows)),
                                        g_object_ref (GTK_FILTER (self->filter)));
  sorted = gtk_sort_list_model_new (G_LIST_MODEL (filtered), g_object_ref (sorter));
  self->selection = gtk_multi_selection_new (G_LIST_MODEL (sorted));
  gtk_column_view_set_model (self->view, GTK_SELECTION_MODEL (self->selection));
  g_signal_connect_object (self->selection, "selection-changed",
                           G_CALLBACK (selection_changed_cb), self, G_CONNECT_SWAPPED);
}
