/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-role-matrix-page-private.h"

static guint
number_of (gpointer object)
{
  const FujinLibraryRow *row = fujin_library_row_object_get_row (object);
  guint place = 0;

  g_ptr_array_find (row->table->rows, row, &place);
  return place;
}

static gboolean
matches (gpointer item,
         gpointer user_data)
{
  FujinRoleMatrixPage *self = user_data;
  guint function = number_of (item);

  for (guint i = 0; i < self->functions->len; i++)
    if (g_array_index (self->functions, guint, i) == function)
      return TRUE;
  return FALSE;
}

static int
compare (gconstpointer a,
         gconstpointer b,
         gpointer      user_data)
{
  FujinRoleMatrixPage *self = user_data;

  return fujin_role_filter_compare (self->narrowed, number_of ((gpointer) a),
                                    number_of ((gpointer) b));
}

/* Reads the widgets and shows the functions that they let through. */
void
_fujin_role_matrix_page_refilter (FujinRoleMatrixPage *self)
{
  guint area = gtk_drop_down_get_selected (self->area);
  guint choice = gtk_drop_down_get_selected (self->choice);
  guint part = gtk_drop_down_get_selected (self->part);

  self->narrowed->area = area != GTK_INVALID_LIST_POSITION ? area : 0;
  self->narrowed->choice = choice != GTK_INVALID_LIST_POSITION ? choice : 0;
  self->narrowed->part = part != GTK_INVALID_LIST_POSITION ? part : 0;
  g_free (self->narrowed->query);
  self->narrowed->query = g_strdup (gtk_editable_get_text (self->search));
  g_clear_pointer (&self->functions, g_array_unref);
  self->functions = fujin_role_filter_list_functions (self->narrowed);
  gtk_filter_changed (GTK_FILTER (self->filter), GTK_FILTER_CHANGE_DIFFERENT);
}

/* A click on a role brings what it does most to the top, another one goes back to the order of the
 * source. */
static void
sort_cb (FujinRoleMatrixPage *self,
         guint                column)
{
  const FujinLibraryTable *roles = fujin_role_table_get_roles ();
  const FujinLibraryRow *row = NULL;
  int role = -1;

  if (column >= FUJIN_ROLE_MATRIX_N_FROZEN)
    role = (int) g_array_index (self->shown, guint, column - FUJIN_ROLE_MATRIX_N_FROZEN);
  self->narrowed->sort = role == self->narrowed->sort ? -1 : role;
  if (self->narrowed->sort >= 0)
    row = g_ptr_array_index (roles->rows, (guint) role);
  fujin_grid_set_sort (self->grid, row ? row->id : NULL, TRUE);
  gtk_sorter_changed (GTK_SORTER (self->sorter), GTK_SORTER_CHANGE_DIFFERENT);
}

void
_fujin_role_matrix_page_init_rows (FujinRoleMatrixPage *self)
{
  const FujinLibraryTable *functions = fujin_role_table_get_functions ();
  GListStore *store = g_list_store_new (FUJIN_TYPE_LIBRARY_ROW_OBJECT);
  GtkFilterListModel *filtered;

  self->functions = fujin_role_filter_list_functions (self->narrowed);
  for (guint i = 0; i < functions->rows->len; i++)
    {
      g_autoptr (FujinLibraryRowObject) object =
        fujin_library_row_object_new (g_ptr_array_index (functions->rows, i));

      g_list_store_append (store, object);
    }
  self->filter = gtk_custom_filter_new (matches, self, NULL);
  self->sorter = gtk_custom_sorter_new (compare, self, NULL);
  filtered = gtk_filter_list_model_new (G_LIST_MODEL (store),
                                        g_object_ref (GTK_FILTER (self->filter)));
  self->rows = G_LIST_MODEL (gtk_sort_list_model_new (G_LIST_MODEL (filtered),
                                                      g_object_ref (GTK_SORTER (self->sorter))));
  fujin_grid_set_model (self->grid, self->rows);
  g_signal_connect_swapped (self->grid, "sort", G_CALLBACK (sort_cb), self);
}
