/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-library-table-view.h"

#include <glib/gi18n.h>

#include "fujin-grid.h"
#include "fujin-library-row-object.h"
#include "fujin-library-sheet.h"

/**
 * FujinLibraryTableView:
 *
 * A table of the library as a sheet: one row a thing, its name staying in view. What the source
 * does not state is dim and carries a sign, told below. Emits "row-chosen" as the cursor goes from
 * row to row, and "row-activated" when somebody wants to read on.
 */
struct _FujinLibraryTableView
{
  GtkWidget parent_instance;

  FujinGrid *grid;
  GtkLabel *legend;

  GListStore *rows;
  GtkFilter *filter;
  GtkSorter *sorter;
  GListModel *view; /* the rows that are shown, as they are sorted */
  FujinLibraryFilter *shown; /* %NULL before there is a table */
  const FujinLibraryTable *table;
  const FujinLibraryRow *row; /* of the cursor */
  gboolean filling;
};

G_DEFINE_FINAL_TYPE (FujinLibraryTableView, fujin_library_table_view, GTK_TYPE_WIDGET)

enum
{
  ROW_CHOSEN,
  ROW_ACTIVATED,
  SHOWN_CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

/* Lines of a heading and of a cell. */
#define HEAD_LINES 2
#define ROW_LINES 3

/* Of a column, in font sizes, for a letter and at most. */
#define LETTER 0.55
#define MOST_WIDTH 17.0

/* A cell has one paragraph: its entries stand behind one another. */
static char *
dup_line (const FujinLibraryRow *row,
          guint                  column)
{
  g_autofree char *text =
    fujin_library_sheet_dup_marked (row, column, fujin_lang_screen ());
  g_auto (GStrv) entries = g_strsplit (text, "\n", -1);

  return g_strjoinv (" · ", entries);
}

static void
show_cb (gpointer       item,
         guint          column,
         FujinGridCell *cell,
         gpointer       data)
{
  const FujinLibraryRow *row = fujin_library_row_object_get_row (item);

  cell->kind = -1;
  cell->text = dup_line (row, column);
  if (fujin_library_sheet_get_basis (row, column) != FUJIN_BASIS_STATED)
    cell->style = FUJIN_GRID_DIM;
  else if (column == 0 && row->table->has_items)
    cell->style = FUJIN_GRID_BOLD;
}

static char *
tooltip_cb (gpointer item,
            guint    column,
            gpointer data)
{
  g_autofree char *text = fujin_library_sheet_dup_marked (
    fujin_library_row_object_get_row (item), column, fujin_lang_screen ());

  return *text != '\0' ? g_steal_pointer (&text) : NULL;
}

/* A width that somebody gave a column is kept for its table alone. */
static char *
dup_column_id (FujinLibraryTableView *self,
               guint                  column)
{
  return g_strdup_printf ("%s:%s:%u", self->table->source->id, self->table->id, column);
}

static const FujinLibraryRow *
get_cursor_row (FujinLibraryTableView *self)
{
  g_autoptr (FujinLibraryRowObject) object = NULL;
  guint row;

  if (!fujin_grid_get_cursor (self->grid, &row, NULL))
    return NULL;
  object = g_list_model_get_item (self->view, row);
  return object != NULL ? fujin_library_row_object_get_row (object) : NULL;
}

static void
cursor_changed_cb (FujinLibraryTableView *self)
{
  const FujinLibraryRow *row = get_cursor_row (self);

  if (self->filling || row == NULL || row == self->row)
    return;
  self->row = row;
  g_signal_emit (self, signals[ROW_CHOSEN], 0, row->id);
}

static gboolean
is_shown (gpointer item,
          gpointer data)
{
  FujinLibraryTableView *self = data;

  return self->shown == NULL
         || fujin_library_filter_has (self->shown, fujin_library_row_object_get_row (item));
}

static int
compare (gconstpointer a,
         gconstpointer b,
         gpointer      data)
{
  FujinLibraryTableView *self = data;

  if (self->shown == NULL)
    return 0;
  return fujin_library_filter_compare (self->shown,
                                       fujin_library_row_object_get_row ((gpointer) a),
                                       fujin_library_row_object_get_row ((gpointer) b),
                                       fujin_lang_screen ());
}

static gboolean
find_row (FujinLibraryTableView *self,
          const FujinLibraryRow *row,
          guint                 *at)
{
  for (*at = 0; *at < g_list_model_get_n_items (self->view); (*at)++)
    {
      g_autoptr (FujinLibraryRowObject) object = g_list_model_get_item (self->view, *at);

      if (fujin_library_row_object_get_row (object) == row)
        return TRUE;
    }
  return FALSE;
}

/* The cursor stays on its row as long as that is shown. */
static void
keep_cursor (FujinLibraryTableView *self)
{
  const FujinLibraryRow *row = self->row;

  self->row = NULL;
  if (row != NULL)
    fujin_library_table_view_select (self, row);
}

/* A click on a heading sorts up, another one down, a third one as the source has it. */
static void
sort_cb (FujinLibraryTableView *self,
         guint                  column)
{
  gboolean again = self->shown->sort == (int) column;
  gboolean off = again && self->shown->descending;
  g_autofree char *id = dup_column_id (self, column);

  self->shown->descending = again && !off;
  self->shown->sort = off ? -1 : (int) column;
  fujin_grid_set_sort (self->grid, off ? NULL : id, self->shown->descending);
  self->filling = TRUE;
  gtk_sorter_changed (self->sorter, GTK_SORTER_CHANGE_DIFFERENT);
  self->filling = FALSE;
  keep_cursor (self);
  g_signal_emit (self, signals[SHOWN_CHANGED], 0);
}

static void
activate_cb (FujinLibraryTableView *self)
{
  const FujinLibraryRow *row = get_cursor_row (self);

  if (row != NULL)
    g_signal_emit (self, signals[ROW_ACTIVATED], 0, row->id);
}

static void
set_columns (FujinLibraryTableView *self)
{
  guint n = fujin_library_sheet_get_n_columns (self->table);
  g_autofree FujinGridColumn *columns = g_new0 (FujinGridColumn, n);
  g_autoptr (GPtrArray) ids = g_ptr_array_new_with_free_func (g_free);
  FujinLang lang = fujin_lang_screen ();

  for (guint i = 0; i < n; i++)
    {
      double width = fujin_library_sheet_get_width (self->table, i, lang);

      g_ptr_array_add (ids, dup_column_id (self, i));
      columns[i].id = g_ptr_array_index (ids, i);
      columns[i].title = fujin_library_sheet_get_head (self->table, i, lang);
      columns[i].width = MIN (2 + width * LETTER, MOST_WIDTH);
      columns[i].ellipsize = PANGO_ELLIPSIZE_END;
      columns[i].frozen = i == 0 && self->table->has_items;
      columns[i].expand = i + 1 == n;
    }
  fujin_grid_set_columns (self->grid, columns, n);
}

static void
set_legend (FujinLibraryTableView *self)
{
  g_autofree char *legend = fujin_library_sheet_dup_legend (self->table, fujin_lang_screen ());

  gtk_label_set_text (self->legend, legend != NULL ? legend : "");
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->legend), legend);
  gtk_widget_set_visible (GTK_WIDGET (self->legend), legend != NULL);
}

/**
 * fujin_library_table_view_set_table:
 * @self: a view
 * @table: a table of the library
 *
 * Shows a table; the cursor stands nowhere until fujin_library_table_view_select().
 */
void
fujin_library_table_view_set_table (FujinLibraryTableView   *self,
                                    const FujinLibraryTable *table)
{
  g_autoptr (GPtrArray) objects = g_ptr_array_new_with_free_func (g_object_unref);

  g_return_if_fail (FUJIN_IS_LIBRARY_TABLE_VIEW (self) && table != NULL);

  if (self->table == table)
    return;
  self->table = table;
  self->row = NULL;
  self->filling = TRUE;
  g_clear_pointer (&self->shown, fujin_library_filter_free);
  self->shown = fujin_library_filter_new (table);
  fujin_grid_set_sort (self->grid, NULL, FALSE);
  for (guint i = 0; i < table->rows->len; i++)
    g_ptr_array_add (objects, fujin_library_row_object_new (g_ptr_array_index (table->rows, i)));
  fujin_grid_set_model (self->grid, NULL);
  g_list_store_splice (self->rows, 0, g_list_model_get_n_items (G_LIST_MODEL (self->rows)),
                       objects->pdata, objects->len);
  set_columns (self);
  gtk_sorter_changed (self->sorter, GTK_SORTER_CHANGE_DIFFERENT);
  fujin_grid_set_model (self->grid, self->view);
  self->filling = FALSE;
  set_legend (self);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->grid), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  fujin_text_get (&table->title, fujin_lang_screen ()), -1);
}

/**
 * fujin_library_table_view_set_filter:
 * @self: a view
 * @words: (nullable): words that rows have to have
 * @place: a month, a quarter or neither, see fujin_library_season_place(); -1 for all the year
 *
 * Shows some of the rows only, in the order they have. Does nothing before there is a table.
 */
void
fujin_library_table_view_set_filter (FujinLibraryTableView *self,
                                     const char            *words,
                                     int                    place)
{
  g_return_if_fail (FUJIN_IS_LIBRARY_TABLE_VIEW (self));

  if (words == NULL)
    words = "";
  if (self->shown == NULL
      || (place == self->shown->place && g_str_equal (words, self->shown->words)))
    return;
  g_free (self->shown->words);
  self->shown->words = g_strdup (words);
  self->shown->place = place;
  self->filling = TRUE;
  gtk_filter_changed (self->filter, GTK_FILTER_CHANGE_DIFFERENT);
  self->filling = FALSE;
  keep_cursor (self);
}

/**
 * fujin_library_table_view_get_shown:
 * @self: a view
 *
 * Returns: (transfer none) (nullable): which rows are shown and in which order; %NULL before there
 *   is a table
 */
const FujinLibraryFilter *
fujin_library_table_view_get_shown (FujinLibraryTableView *self)
{
  g_return_val_if_fail (FUJIN_IS_LIBRARY_TABLE_VIEW (self), NULL);

  return self->shown;
}

/* The cell of the cursor comes into sight as soon as the sheet has its size. */
static gboolean
show_cursor_cb (GtkWidget     *widget,
                GdkFrameClock *clock,
                gpointer       data)
{
  FujinLibraryTableView *self = FUJIN_LIBRARY_TABLE_VIEW (widget);
  guint row, column;

  if (gtk_widget_get_height (GTK_WIDGET (self->grid)) == 0)
    return G_SOURCE_CONTINUE;
  if (fujin_grid_get_cursor (self->grid, &row, &column))
    {
      self->filling = TRUE;
      fujin_grid_set_cursor (self->grid, row, column, FALSE);
      self->filling = FALSE;
    }
  return G_SOURCE_REMOVE;
}

/**
 * fujin_library_table_view_select:
 * @self: a view
 * @row: a row of its table
 *
 * Puts the cursor on a row and scrolls to it.
 */
void
fujin_library_table_view_select (FujinLibraryTableView *self,
                                 const FujinLibraryRow *row)
{
  guint column = 0;
  guint at;

  g_return_if_fail (FUJIN_IS_LIBRARY_TABLE_VIEW (self) && row != NULL);

  if (row == self->row || row->table != self->table
      || !find_row (self, row, &at))
    return;
  fujin_grid_get_cursor (self->grid, NULL, &column);
  self->filling = TRUE;
  self->row = row;
  fujin_grid_set_cursor (self->grid, at, column, FALSE);
  self->filling = FALSE;
  if (gtk_widget_get_height (GTK_WIDGET (self->grid)) == 0)
    gtk_widget_add_tick_callback (GTK_WIDGET (self), show_cursor_cb, NULL, NULL);
}

/**
 * fujin_library_table_view_dup_block:
 * @self: a view
 *
 * Returns: (transfer full) (nullable): the cells that are selected, with tabs between them and one
 *   row a line; %NULL when there are none
 */
char *
fujin_library_table_view_dup_block (FujinLibraryTableView *self)
{
  guint row, n_rows, column, n_columns;
  GString *text;

  g_return_val_if_fail (FUJIN_IS_LIBRARY_TABLE_VIEW (self), NULL);

  if (!fujin_grid_get_block (self->grid, &row, &n_rows, &column, &n_columns))
    return NULL;
  text = g_string_new (NULL);
  for (guint i = row; i < row + n_rows; i++)
    for (guint j = column; j < column + n_columns; j++)
      {
        g_autoptr (FujinLibraryRowObject) object = g_list_model_get_item (self->view, i);
        g_autofree char *cell = dup_line (fujin_library_row_object_get_row (object), j);

        g_string_append (text, g_strdelimit (cell, "\t", ' '));
        g_string_append_c (text, j + 1 < column + n_columns ? '\t' : '\n');
      }
  return g_string_free (text, FALSE);
}

static void
copy_cb (GtkWidget  *widget,
         const char *name,
         GVariant   *parameter)
{
  g_autofree char *text = fujin_library_table_view_dup_block (FUJIN_LIBRARY_TABLE_VIEW (widget));

  if (text != NULL)
    gdk_clipboard_set_text (gtk_widget_get_clipboard (widget), text);
}

static gboolean
fujin_library_table_view_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (FUJIN_LIBRARY_TABLE_VIEW (widget)->grid));
}

static void
fujin_library_table_view_dispose (GObject *object)
{
  FujinLibraryTableView *self = FUJIN_LIBRARY_TABLE_VIEW (object);
  GtkWidget *child;

  self->filling = TRUE;
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))))
    gtk_widget_unparent (child);
  g_clear_object (&self->view);
  g_clear_object (&self->rows);
  g_clear_pointer (&self->shown, fujin_library_filter_free);
  G_OBJECT_CLASS (fujin_library_table_view_parent_class)->dispose (object);
}

static void
fujin_library_table_view_class_init (FujinLibraryTableViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = fujin_library_table_view_dispose;
  widget_class->grab_focus = fujin_library_table_view_grab_focus;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_install_action (widget_class, "library-table.copy", NULL, copy_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_c, GDK_CONTROL_MASK,
                                       "library-table.copy", NULL);

  /**
   * FujinLibraryTableView::row-chosen:
   * @self: the view
   * @id: a row of the library, as source:row
   *
   * The cursor went to another row.
   */
  signals[ROW_CHOSEN] = g_signal_new ("row-chosen", FUJIN_TYPE_LIBRARY_TABLE_VIEW,
                                      G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1,
                                      G_TYPE_STRING);

  /**
   * FujinLibraryTableView::row-activated:
   * @self: the view
   * @id: a row of the library, as source:row
   *
   * Enter or a double click: somebody wants to read on.
   */
  signals[ROW_ACTIVATED] = g_signal_new ("row-activated", FUJIN_TYPE_LIBRARY_TABLE_VIEW,
                                         G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1,
                                         G_TYPE_STRING);

  /**
   * FujinLibraryTableView::shown-changed:
   * @self: the view
   *
   * The rows came into another order.
   */
  signals[SHOWN_CHANGED] = g_signal_new ("shown-changed", FUJIN_TYPE_LIBRARY_TABLE_VIEW,
                                         G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
fujin_library_table_view_init (FujinLibraryTableView *self)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));
  GtkWidget *scroller = gtk_scrolled_window_new ();

  gtk_orientable_set_orientation (GTK_ORIENTABLE (layout), GTK_ORIENTATION_VERTICAL);
  gtk_box_layout_set_spacing (GTK_BOX_LAYOUT (layout), 3);
  self->rows = g_list_store_new (FUJIN_TYPE_LIBRARY_ROW_OBJECT);
  self->filter = GTK_FILTER (gtk_custom_filter_new (is_shown, self, NULL));
  self->sorter = GTK_SORTER (gtk_custom_sorter_new (compare, self, NULL));
  self->view = G_LIST_MODEL (gtk_sort_list_model_new (
    G_LIST_MODEL (gtk_filter_list_model_new (g_object_ref (G_LIST_MODEL (self->rows)),
                                             self->filter)), self->sorter));
  self->grid = FUJIN_GRID (fujin_grid_new ());
  fujin_grid_set_lines (self->grid, HEAD_LINES, ROW_LINES);
  fujin_grid_set_funcs (self->grid, show_cb, tooltip_cb, self);
  g_signal_connect_object (self->grid, "cursor-changed", G_CALLBACK (cursor_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->grid, "sort", G_CALLBACK (sort_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->grid, "activate", G_CALLBACK (activate_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), GTK_WIDGET (self->grid));
  gtk_widget_set_vexpand (scroller, TRUE);
  gtk_widget_set_parent (scroller, GTK_WIDGET (self));
  self->legend = GTK_LABEL (gtk_label_new (NULL));
  gtk_label_set_xalign (self->legend, 0);
  gtk_label_set_ellipsize (self->legend, PANGO_ELLIPSIZE_END);
  gtk_widget_add_css_class (GTK_WIDGET (self->legend), "small");
  gtk_widget_add_css_class (GTK_WIDGET (self->legend), "dim");
  gtk_widget_set_parent (GTK_WIDGET (self->legend), GTK_WIDGET (self));
}
