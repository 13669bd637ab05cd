/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "fujin-grid-private.h"
#include "fujin-strings.h"

/**
 * FujinGrid:
 *
 * A sheet of cells over a list of things: columns that stay in view while the others scroll, a
 * cursor, a block of cells. Only what is in view is drawn, and a row that was drawn is kept until
 * its thing changes, so that ten thousand rows scroll as one does.
 *
 * Signal "cursor-changed": the cursor or the block is another one.
 * Signal "activate": the cell of the cursor is to be edited.
 * Signal "menu" (x, y): a context menu is wanted there.
 * Signal "sort" (column): the heading of a column was clicked.
 */
enum
{
  PROP_0,
  PROP_HADJUSTMENT,
  PROP_VADJUSTMENT,
  PROP_HSCROLL_POLICY,
  PROP_VSCROLL_POLICY,
};

enum
{
  CURSOR_CHANGED,
  ACTIVATE,
  MENU,
  SORT,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE_WITH_CODE (FujinGrid, fujin_grid, GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (GTK_TYPE_SCROLLABLE, NULL))

void
_fujin_grid_emit_activate (FujinGrid *self)
{
  g_signal_emit (self, signals[ACTIVATE], 0);
}

void
_fujin_grid_emit_menu (FujinGrid *self,
                       double     x,
                       double     y)
{
  g_signal_emit (self, signals[MENU], 0, x, y);
}

void
_fujin_grid_emit_sort (FujinGrid *self,
                       guint      column)
{
  g_signal_emit (self, signals[SORT], 0, column);
}

static void
clear_place (gpointer data)
{
  g_free (((FujinGridPlace *) data)->id);
  g_free (((FujinGridPlace *) data)->title);
}

static void
fujin_grid_size_allocate (GtkWidget *widget,
                          int        width,
                          int        height,
                          int        baseline)
{
  FujinGrid *self = FUJIN_GRID (widget);
  int before[2] = { self->part_widths[0], self->part_widths[1] };
  int row_height = self->row_height, head_height = self->head_height;

  _fujin_grid_place_columns (self, width);
  if (before[0] != self->part_widths[0] || before[1] != self->part_widths[1] ||
      row_height != self->row_height || head_height != self->head_height)
    _fujin_grid_forget_rows (self);
  _fujin_grid_configure (self, width, height);
}

static void
fujin_grid_measure (GtkWidget      *widget,
                    GtkOrientation  orientation,
                    int             for_size,
                    int            *minimum,
                    int            *natural,
                    int            *minimum_baseline,
                    int            *natural_baseline)
{
  FujinGrid *self = FUJIN_GRID (widget);

  _fujin_grid_place_columns (self, gtk_widget_get_width (widget));
  *minimum = 0;
  *natural = orientation == GTK_ORIENTATION_HORIZONTAL
               ? self->part_widths[0] + self->part_widths[1] : self->row_height * 12;
}

static void
value_changed_cb (FujinGrid *self)
{
  if (!self->configuring)
    gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
set_adjustment (FujinGrid      *self,
                GtkOrientation  orientation,
                GtkAdjustment  *value)
{
  if (self->adjustments[orientation])
    g_signal_handlers_disconnect_by_func (self->adjustments[orientation], value_changed_cb, self);
  g_clear_object (&self->adjustments[orientation]);
  self->adjustments[orientation] = value ? g_object_ref_sink (value) : NULL;
  if (value)
    g_signal_connect_swapped (value, "value-changed", G_CALLBACK (value_changed_cb), self);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

static void
fujin_grid_get_property (GObject    *object,
                         guint       prop_id,
                         GValue     *value,
                         GParamSpec *pspec)
{
  FujinGrid *self = FUJIN_GRID (object);

  switch (prop_id)
    {
    case PROP_HADJUSTMENT:
      g_value_set_object (value, self->adjustments[GTK_ORIENTATION_HORIZONTAL]);
      break;
    case PROP_VADJUSTMENT:
      g_value_set_object (value, self->adjustments[GTK_ORIENTATION_VERTICAL]);
      break;
    case PROP_HSCROLL_POLICY:
      g_value_set_enum (value, self->policies[GTK_ORIENTATION_HORIZONTAL]);
      break;
    case PROP_VSCROLL_POLICY:
      g_value_set_enum (value, self->policies[GTK_ORIENTATION_VERTICAL]);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
fujin_grid_set_property (GObject      *object,
                         guint         prop_id,
                         const GValue *value,
                         GParamSpec   *pspec)
{
  FujinGrid *self = FUJIN_GRID (object);

  switch (prop_id)
    {
    case PROP_HADJUSTMENT:
      set_adjustment (self, GTK_ORIENTATION_HORIZONTAL, g_value_get_object (value));
      break;
    case PROP_VADJUSTMENT:
      set_adjustment (self, GTK_ORIENTATION_VERTICAL, g_value_get_object (value));
      break;
    case PROP_HSCROLL_POLICY:
      self->policies[GTK_ORIENTATION_HORIZONTAL] = g_value_get_enum (value);
      break;
    case PROP_VSCROLL_POLICY:
      self->policies[GTK_ORIENTATION_VERTICAL] = g_value_get_enum (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
fujin_grid_css_changed (GtkWidget         *widget,
                        GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (fujin_grid_parent_class)->css_changed (widget, change);
  _fujin_grid_forget_rows (FUJIN_GRID (widget));
  gtk_widget_queue_resize (widget);
}

static void
fujin_grid_direction_changed (GtkWidget        *widget,
                              GtkTextDirection  previous)
{
  GTK_WIDGET_CLASS (fujin_grid_parent_class)->direction_changed (widget, previous);
  FUJIN_GRID (widget)->was_placed = FALSE;
  _fujin_grid_forget_rows (FUJIN_GRID (widget));
  gtk_widget_queue_resize (widget);
}

static void
fujin_grid_dispose (GObject *object)
{
  FujinGrid *self = FUJIN_GRID (object);

  _fujin_grid_end_drag (self);
  self->show = NULL;
  self->tooltip = NULL;
  if (self->model)
    g_signal_handlers_disconnect_by_data (self->model, self);
  g_clear_object (&self->model);
  for (int i = 0; i < 2; i++)
    set_adjustment (self, (GtkOrientation) i, NULL);
  _fujin_grid_forget_rows (self);
  G_OBJECT_CLASS (fujin_grid_parent_class)->dispose (object);
}

static void
fujin_grid_finalize (GObject *object)
{
  FujinGrid *self = FUJIN_GRID (object);

  g_hash_table_unref (self->rows);
  g_hash_table_unref (self->widths);
  g_array_unref (self->places);
  g_free (self->sort_id);
  G_OBJECT_CLASS (fujin_grid_parent_class)->finalize (object);
}

static void
install_signals (GType type)
{
  signals[CURSOR_CHANGED] = g_signal_new ("cursor-changed", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                          NULL, G_TYPE_NONE, 0);
  signals[ACTIVATE] = g_signal_new ("activate", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                    G_TYPE_NONE, 0);
  signals[MENU] = g_signal_new ("menu", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE,
                                2, G_TYPE_DOUBLE, G_TYPE_DOUBLE);
  signals[SORT] = g_signal_new ("sort", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE,
                                1, G_TYPE_UINT);
}

static void
fujin_grid_class_init (FujinGridClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = fujin_grid_get_property;
  object_class->set_property = fujin_grid_set_property;
  object_class->dispose = fujin_grid_dispose;
  object_class->finalize = fujin_grid_finalize;
  widget_class->size_allocate = fujin_grid_size_allocate;
  widget_class->measure = fujin_grid_measure;
  widget_class->snapshot = _fujin_grid_snapshot;
  widget_class->css_changed = fujin_grid_css_changed;
  widget_class->direction_changed = fujin_grid_direction_changed;
  gtk_widget_class_set_css_name (widget_class, "fujin-grid");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GRID);
  g_object_class_override_property (object_class, PROP_HADJUSTMENT, "hadjustment");
  g_object_class_override_property (object_class, PROP_VADJUSTMENT, "vadjustment");
  g_object_class_override_property (object_class, PROP_HSCROLL_POLICY, "hscroll-policy");
  g_object_class_override_property (object_class, PROP_VSCROLL_POLICY, "vscroll-policy");
  install_signals (G_TYPE_FROM_CLASS (klass));
  _fujin_grid_bind_keys (widget_class);
}

static void
fujin_grid_init (FujinGrid *self)
{
  self->head_lines = self->row_lines = 1;
  self->places = g_array_new (FALSE, TRUE, sizeof (FujinGridPlace));
  g_array_set_clear_func (self->places, clear_place);
  self->widths = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  self->rows = g_hash_table_new_full (NULL, NULL, NULL, _fujin_grid_free_row);
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
  _fujin_grid_init_pointer (self);
}

/**
 * fujin_grid_new:
 *
 * Returns: (transfer floating): an empty grid
 */
GtkWidget *
fujin_grid_new (void)
{
  return g_object_new (FUJIN_TYPE_GRID, NULL);
}

/**
 * fujin_grid_set_funcs:
 * @self: a grid
 * @show: says what is in a cell
 * @tooltip: (nullable): tells more of a cell
 * @user_data: for both
 *
 * Sets where the grid asks what it shows.
 */
void
fujin_grid_set_funcs (FujinGrid            *self,
                      FujinGridShowFunc     show,
                      FujinGridTooltipFunc  tooltip,
                      gpointer              user_data)
{
  g_return_if_fail (FUJIN_IS_GRID (self));

  self->show = show;
  self->tooltip = tooltip;
  self->user_data = user_data;
  _fujin_grid_forget_rows (self);
}

/**
 * fujin_grid_set_columns:
 * @self: a grid
 * @columns: (array length=n_columns): the columns, frozen ones first
 * @n_columns: how many
 *
 * Shows other columns. The widths that a person gave them stay.
 */
void
fujin_grid_set_columns (FujinGrid             *self,
                        const FujinGridColumn *columns,
                        guint                  n_columns)
{
  g_return_if_fail (FUJIN_IS_GRID (self));

  g_array_set_size (self->places, 0);
  for (guint i = 0; i < n_columns; i++)
    {
      FujinGridPlace place = { g_strdup (columns[i].id), g_strdup (columns[i].title),
                               columns[i].width, columns[i].align, columns[i].ellipsize,
                               columns[i].frozen, columns[i].expand, 0, 0 };

      g_array_append_val (self->places, place);
    }
  self->cursor_column = MIN (self->cursor_column, MAX (n_columns, 1) - 1);
  self->anchor_column = MIN (self->anchor_column, MAX (n_columns, 1) - 1);
  _fujin_grid_forget_rows (self);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

/**
 * fujin_grid_set_sort:
 * @self: a grid
 * @id: (nullable): id of the column whose heading says that it is sorted by
 * @descending: and how
 *
 * Shows what the rows are sorted by. Sorting itself is up to the model.
 */
void
fujin_grid_set_sort (FujinGrid  *self,
                     const char *id,
                     gboolean    descending)
{
  g_return_if_fail (FUJIN_IS_GRID (self));

  if (!fujin_set_str (&self->sort_id, id) && self->descending == descending)
    return;
  self->descending = descending;
  _fujin_grid_forget_rows (self);
}

/* The cursor stays on its thing when rows come and go before it. */
static void
items_changed_cb (FujinGrid *self,
                  guint      position,
                  guint      removed,
                  guint      added)
{
  guint n = _fujin_grid_get_n_rows (self);
  int by = (int) added - (int) removed;

  if (self->has_cursor && n == 0)
    self->has_cursor = FALSE;
  else if (self->has_cursor && self->cursor_row >= position)
    {
      gboolean follows = self->cursor_row >= position + removed;
      guint row = follows ? self->cursor_row + (guint) by : self->cursor_row;

      for (guint i = position; !follows && i < position + added; i++)
        {
          g_autoptr (GObject) item = g_list_model_get_item (self->model, i);

          if (item == self->cursor_item)
            row = i;
        }
      self->cursor_row = self->anchor_row = MIN (row, n - 1);
      self->anchor_column = self->cursor_column;
    }
  gtk_widget_queue_resize (GTK_WIDGET (self));
  gtk_widget_queue_draw (GTK_WIDGET (self));
  g_signal_emit (self, signals[CURSOR_CHANGED], 0);
}

/**
 * fujin_grid_set_lines:
 * @self: a grid
 * @head_lines: how many lines a heading has at most; more than one are in a smaller text
 * @row_lines: how many lines a cell has at most
 *
 * Lets long texts go on in another line instead of being cut.
 */
void
fujin_grid_set_lines (FujinGrid *self,
                      guint      head_lines,
                      guint      row_lines)
{
  g_return_if_fail (FUJIN_IS_GRID (self) && head_lines > 0 && row_lines > 0);

  if (self->head_lines == head_lines && self->row_lines == row_lines)
    return;
  self->head_lines = head_lines;
  self->row_lines = row_lines;
  _fujin_grid_forget_rows (self);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

/**
 * fujin_grid_set_turned:
 * @self: a grid
 * @length: how long headings may be, in font sizes; 0 for headings that lie
 *
 * Lets the headings of columns that scroll stand on end, for many narrow columns with long names.
 * The function for tooltips is then asked for headings, too, with %NULL for the item.
 */
void
fujin_grid_set_turned (FujinGrid *self,
                       double     length)
{
  g_return_if_fail (FUJIN_IS_GRID (self) && length >= 0);

  self->turned = length;
  _fujin_grid_forget_rows (self);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

/**
 * fujin_grid_set_cross:
 * @self: a grid
 * @cross: whether the column of the cursor is marked as its row is
 *
 * Makes it easy to see what row and what column a cell is of.
 */
void
fujin_grid_set_cross (FujinGrid *self,
                      gboolean   cross)
{
  g_return_if_fail (FUJIN_IS_GRID (self));

  self->cross = cross;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * fujin_grid_set_model:
 * @self: a grid
 * @model: (nullable): its rows
 *
 * Shows other rows.
 */
void
fujin_grid_set_model (FujinGrid  *self,
                      GListModel *model)
{
  g_return_if_fail (FUJIN_IS_GRID (self));

  if (self->model == model)
    return;
  if (self->model)
    g_signal_handlers_disconnect_by_data (self->model, self);
  g_set_object (&self->model, model);
  if (model)
    g_signal_connect_swapped (model, "items-changed", G_CALLBACK (items_changed_cb), self);
  self->has_cursor = FALSE;
  self->cursor_item = NULL;
  _fujin_grid_forget_rows (self);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

/**
 * fujin_grid_update_item:
 * @self: a grid
 * @item: a thing that changed
 *
 * Draws the row of @item anew, if it is in view.
 */
void
fujin_grid_update_item (FujinGrid *self,
                        gpointer   item)
{
  g_return_if_fail (FUJIN_IS_GRID (self));

  if (g_hash_table_remove (self->rows, item))
    gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * fujin_grid_update_all:
 * @self: a grid
 *
 * Draws all rows anew.
 */
void
fujin_grid_update_all (FujinGrid *self)
{
  g_return_if_fail (FUJIN_IS_GRID (self));

  _fujin_grid_forget_rows (self);
}

/**
 * fujin_grid_get_cursor:
 * @self: a grid
 * @row: (out) (optional): its row
 * @column: (out) (optional): its column
 *
 * Returns: whether there is a cursor
 */
gboolean
fujin_grid_get_cursor (FujinGrid *self,
                       guint     *row,
                       guint     *column)
{
  g_return_val_if_fail (FUJIN_IS_GRID (self), FALSE);

  if (row)
    *row = self->cursor_row;
  if (column)
    *column = self->cursor_column;
  return self->has_cursor && self->cursor_column < self->places->len &&
         self->cursor_row < _fujin_grid_get_n_rows (self);
}

/**
 * fujin_grid_set_cursor:
 * @self: a grid
 * @row: a row
 * @column: a column
 * @extend: whether the block goes on from where it began
 *
 * Moves the cursor and scrolls it into view.
 */
void
fujin_grid_set_cursor (FujinGrid *self,
                       guint      row,
                       guint      column,
                       gboolean   extend)
{
  g_autoptr (GObject) item = NULL;

  g_return_if_fail (FUJIN_IS_GRID (self));

  if (row >= _fujin_grid_get_n_rows (self) || column >= self->places->len)
    return;
  self->cursor_row = row;
  self->cursor_column = column;
  if (!extend || !self->has_cursor)
    {
      self->anchor_row = row;
      self->anchor_column = column;
    }
  self->has_cursor = TRUE;
  item = g_list_model_get_item (self->model, row);
  self->cursor_item = item;
  _fujin_grid_show_cell (self, row, column);
  gtk_widget_queue_draw (GTK_WIDGET (self));
  g_signal_emit (self, signals[CURSOR_CHANGED], 0);
}

/**
 * fujin_grid_get_block:
 * @self: a grid
 * @row: (out): the first row of the block
 * @n_rows: (out): how many rows
 * @column: (out): the first column
 * @n_columns: (out): how many columns
 *
 * Returns: whether anything is selected: the cell of the cursor is, at least
 */
gboolean
fujin_grid_get_block (FujinGrid *self,
                      guint     *row,
                      guint     *n_rows,
                      guint     *column,
                      guint     *n_columns)
{
  g_return_val_if_fail (FUJIN_IS_GRID (self), FALSE);

  if (!fujin_grid_get_cursor (self, NULL, NULL))
    return FALSE;
  *row = MIN (self->cursor_row, self->anchor_row);
  *n_rows = MAX (self->cursor_row, self->anchor_row) - *row + 1;
  *column = MIN (self->cursor_column, self->anchor_column);
  *n_columns = MAX (self->cursor_column, self->anchor_column) - *column + 1;
  return TRUE;
}

/**
 * fujin_grid_select_all:
 * @self: a grid
 *
 * Selects every cell; nothing scrolls.
 */
void
fujin_grid_select_all (FujinGrid *self)
{
  guint n;

  g_return_if_fail (FUJIN_IS_GRID (self));

  n = _fujin_grid_get_n_rows (self);
  if (n == 0 || self->places->len == 0)
    return;
  self->has_cursor = TRUE;
  self->cursor_row = self->cursor_column = 0;
  self->anchor_row = n - 1;
  self->anchor_column = self->places->len - 1;
  gtk_widget_queue_draw (GTK_WIDGET (self));
  g_signal_emit (self, signals[CURSOR_CHANGED], 0);
}

/**
 * fujin_grid_get_area:
 * @self: a grid
 * @row: a row
 * @column: a column
 * @area: (out caller-allocates): where that cell is, in pixels of @self
 *
 * Scrolls a cell into view and tells where it is.
 */
void
fujin_grid_get_area (FujinGrid    *self,
                     guint         row,
                     guint         column,
                     GdkRectangle *area)
{
  g_return_if_fail (FUJIN_IS_GRID (self) && column < self->places->len);

  _fujin_grid_show_cell (self, row, column);
  area->x = _fujin_grid_get_column_x (self, column);
  area->y = (int) ((gint64) row * self->row_height + self->head_height
                   - _fujin_grid_get_offset (self));
  area->width = _fujin_grid_get_place (self, column)->width;
  area->height = self->row_height;
}
