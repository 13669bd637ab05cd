/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-role-matrix-page-private.h"
#include "fujin-role-words.h"
#include "fujin-search-text.h"

static guint
number_of (gpointer object)
{
  const FujinLibraryRow *row = fujin_library_row_object_get_row (object);
  guint place = 0;

  g_ptr_array_find (row->table->rows, row, &place);
  return place;
}

static gboolean
has_wanted_5 (FujinRoleMatrixPage *self,
              guint                function)
{
  guint n = fujin_role_table_count (function, FUJIN_INVOLVEMENT_MAX);

  switch (gtk_drop_down_get_selected (self->choice))
    {
    case FUJIN_ROLE_MATRIX_WITHOUT_5:
      return n == 0;
    case FUJIN_ROLE_MATRIX_SEVERAL_5:
      return n > 1;
    default:
      return TRUE;
    }
}

static gboolean
matches (gpointer item,
         gpointer user_data)
{
  FujinRoleMatrixPage *self = user_data;
  guint function = number_of (item);
  guint area = gtk_drop_down_get_selected (self->area);
  const FujinLibraryTable *areas = fujin_role_table_get_areas ();

  if (area != GTK_INVALID_LIST_POSITION && area > 0 &&
      !fujin_role_table_is_in_area (function, g_ptr_array_index (areas->rows, area - 1)))
    return FALSE;
  return has_wanted_5 (self, function) &&
         (self->words == NULL ||
          fujin_search_text_matches (g_ptr_array_index (self->folded, function),
                                     (const char *const *) self->words));
}

/* By a role, what it is involved in most comes first, and then what it must know. */
static int
compare_cells (guint a,
               guint b,
               guint role)
{
  FujinRoleCell one = fujin_role_table_get (a, role);
  FujinRoleCell two = fujin_role_table_get (b, role);

  if (one.involvement != two.involvement)
    return two.involvement - one.involvement;
  return two.knowledge - one.knowledge;
}

static int
compare (gconstpointer a,
         gconstpointer b,
         gpointer      user_data)
{
  FujinRoleMatrixPage *self = user_data;
  guint one = number_of ((gpointer) a);
  guint two = number_of ((gpointer) b);
  int column = self->sort_column - FUJIN_ROLE_MATRIX_N_FROZEN;
  int order = 0;

  if (column >= 0 && (guint) column < self->shown->len)
    order = compare_cells (one, two, g_array_index (self->shown, guint, (guint) column));
  return order != 0 ? order : (int) one - (int) two;
}

/* A click on a role brings what it does most to the top, another one goes back to the order of the
 * source. */
static void
sort_cb (FujinRoleMatrixPage *self,
         guint                column)
{
  gboolean by_role = column >= FUJIN_ROLE_MATRIX_N_FROZEN && self->sort_column != (int) column;
  const FujinLibraryTable *roles = fujin_role_table_get_roles ();
  const FujinLibraryRow *role = NULL;

  self->sort_column = by_role ? (int) column : -1;
  if (by_role)
    role = g_ptr_array_index (
      roles->rows, g_array_index (self->shown, guint, column - FUJIN_ROLE_MATRIX_N_FROZEN));
  fujin_grid_set_sort (self->grid, role ? role->id : NULL, TRUE);
  gtk_sorter_changed (GTK_SORTER (self->sorter), GTK_SORTER_CHANGE_DIFFERENT);
}

static void
fold (FujinRoleMatrixPage *self)
{
  const FujinLibraryTable *functions = fujin_role_table_get_functions ();

  self->folded = g_ptr_array_new_with_free_func (g_free);
  for (guint i = 0; i < functions->rows->len; i++)
    {
      const FujinLibraryRow *row = g_ptr_array_index (functions->rows, i);
      g_autofree char *area_en = fujin_role_words_dup_field (row, "area", FUJIN_LANG_EN);
      g_autofree char *area_ja = fujin_role_words_dup_field (row, "area", FUJIN_LANG_JA);
      g_autofree char *text =
        g_strjoin ("\n", fujin_library_row_get_code (row), row->name.en, row->name.ja, area_en,
                   area_ja, NULL);

      g_ptr_array_add (self->folded, fujin_search_text_fold (text));
    }
}

void
_fujin_role_matrix_page_init_rows (FujinRoleMatrixPage *self)
{
  const FujinLibraryTable *functions = fujin_role_table_get_functions ();
  GListStore *store = g_list_store_new (FUJIN_TYPE_LIBRARY_ROW_OBJECT);
  GtkFilterListModel *filtered;

  self->sort_column = -1;
  fold (self);
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
