/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-staffing-table-private.h"

#include "fujin-line-break.h"
#include "fujin-staffing-cell.h"

/**
 * FujinStaffingTable:
 *
 * Functions by levels 0 to 3 of table 11, ours beside them, and how far ours is from the chosen
 * level. Row 0 is the head, the last row the totals. Where the text is too large for all levels the
 * chosen one stands alone: the page has a choice of them.
 */
G_DEFINE_FINAL_TYPE (FujinStaffingTable, fujin_staffing_table, GTK_TYPE_WIDGET)

GtkLabel *
_fujin_staffing_table_label_at (FujinStaffingTable *self,
                                guint               row,
                                guint               column)
{
  return self->labels->pdata[row * N_COLUMNS + column];
}

/* How wide a column is by choice. The levels have short texts: the room goes to what is said of
 * ours, as long as there is more than one of them. */
static int
max_chars_of (FujinStaffingTable *self,
              guint               column)
{
  if (column == COLUMN_FUNCTION)
    return 24;
  return column < COLUMN_OURS && !self->narrow ? 7 : 14;
}

/* Words are kept whole where there is room for that. */
static void
set_breaks (GtkLabel *label,
            gboolean  anywhere)
{
  g_autoptr (PangoAttrList) attrs = pango_attr_list_new ();

  if (!anywhere)
    _fujin_line_break_keep_words (attrs, gtk_label_get_text (label));
  gtk_label_set_attributes (label, attrs);
}

/* A column is as wide as its longest word, save one that is too long for that. */
static void
show_label (FujinStaffingTable *self,
            GtkLabel           *label,
            guint               column)
{
  gboolean is_level = column >= COLUMN_LEVELS && column < COLUMN_OURS;
  gboolean is_long = _fujin_staffing_cell_has_long_word (gtk_label_get_text (label));

  set_breaks (label, is_long);
  gtk_label_set_wrap_mode (label, is_long ? PANGO_WRAP_WORD_CHAR : PANGO_WRAP_WORD);
  gtk_label_set_max_width_chars (label, max_chars_of (self, column));
  gtk_widget_set_visible (GTK_WIDGET (label),
                          !is_level || !self->narrow
                            || (int) (column - COLUMN_LEVELS) == self->level);
}

/* Shows all levels, or the chosen one alone where there is no room. */
void
_fujin_staffing_table_show_levels (FujinStaffingTable *self)
{
  for (guint row = 0; row < self->n_rows; row++)
    for (guint column = 0; column < N_COLUMNS; column++)
      show_label (self, _fujin_staffing_table_label_at (self, row, column), column);
}

static gboolean
narrow_cb (gpointer data)
{
  FujinStaffingTable *self = data;

  self->narrow_source = 0;
  self->narrow = !self->narrow;
  _fujin_staffing_table_show_levels (self);
  return G_SOURCE_REMOVE;
}

static GtkSizeRequestMode
fujin_staffing_table_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
fujin_staffing_table_measure (GtkWidget      *widget,
                              GtkOrientation  orientation,
                              int             for_size,
                              int            *minimum,
                              int            *natural,
                              int            *minimum_baseline,
                              int            *natural_baseline)
{
  FujinStaffingTable *self = FUJIN_STAFFING_TABLE (widget);

  gtk_widget_measure (GTK_WIDGET (self->grid), orientation, for_size, minimum, natural, NULL,
                      NULL);
  if (orientation == GTK_ORIENTATION_VERTICAL)
    return;
  /* With all levels it could be made narrow too; alone it would like to have all. */
  if (self->narrow)
    *natural = MAX (*natural, self->all_width);
  else
    *minimum /= 2;
}

static void
fujin_staffing_table_size_allocate (GtkWidget *widget,
                                    int        width,
                                    int        height,
                                    int        baseline)
{
  FujinStaffingTable *self = FUJIN_STAFFING_TABLE (widget);
  gboolean narrow;
  int least;

  gtk_widget_measure (GTK_WIDGET (self->grid), GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL, NULL,
                      NULL);
  gtk_widget_allocate (GTK_WIDGET (self->grid), MAX (width, least), height, -1, NULL);
  if (!self->narrow)
    self->all_width = least;
  narrow = width < self->all_width;
  /* Not in the middle of an allocation. */
  if (narrow != self->narrow && self->narrow_source == 0)
    self->narrow_source = g_idle_add (narrow_cb, self);
}

/* Another font: all of them have a try again. */
static void
fujin_staffing_table_css_changed (GtkWidget         *widget,
                                  GtkCssStyleChange *change)
{
  FujinStaffingTable *self = FUJIN_STAFFING_TABLE (widget);

  GTK_WIDGET_CLASS (fujin_staffing_table_parent_class)->css_changed (widget, change);
  if (!self->narrow || !self->labels)
    return;
  self->narrow = FALSE;
  _fujin_staffing_table_show_levels (self);
}

static void
fujin_staffing_table_dispose (GObject *object)
{
  FujinStaffingTable *self = FUJIN_STAFFING_TABLE (object);
  GtkWidget *child;

  g_clear_handle_id (&self->narrow_source, g_source_remove);
  g_clear_pointer (&self->labels, g_ptr_array_unref);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))))
    gtk_widget_unparent (child);
  G_OBJECT_CLASS (fujin_staffing_table_parent_class)->dispose (object);
}

static void
fujin_staffing_table_class_init (FujinStaffingTableClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = fujin_staffing_table_dispose;
  widget_class->get_request_mode = fujin_staffing_table_get_request_mode;
  widget_class->measure = fujin_staffing_table_measure;
  widget_class->size_allocate = fujin_staffing_table_size_allocate;
  widget_class->css_changed = fujin_staffing_table_css_changed;
  gtk_widget_class_set_css_name (widget_class, "staffingtable");
}

static void
fujin_staffing_table_init (FujinStaffingTable *self)
{
  self->labels = g_ptr_array_new ();
  self->grid = GTK_GRID (gtk_grid_new ());
  gtk_widget_set_parent (GTK_WIDGET (self->grid), GTK_WIDGET (self));
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
}

static GtkWidget *
make_label (guint column)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), column == COLUMN_HEADS ? 1 : 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_widget_set_hexpand (label, column != COLUMN_HEADS);
  gtk_widget_add_css_class (label, "numeric");
  if (column != COLUMN_FUNCTION)
    gtk_widget_add_css_class (label, "small");
  return label;
}

void
_fujin_staffing_table_make_labels (FujinStaffingTable *self,
                                   guint               n_rows)
{
  GtkWidget *child;

  if (self->n_rows == n_rows)
    return;
  self->n_rows = n_rows;
  g_ptr_array_set_size (self->labels, 0);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->grid))))
    gtk_grid_remove (self->grid, child);
  for (guint row = 0; row < n_rows; row++)
    for (guint column = 0; column < N_COLUMNS; column++)
      {
        GtkWidget *label = make_label (column);

        if (row == 0 || row + 1 == n_rows)
          gtk_widget_add_css_class (label, row == 0 ? "staffing-head" : "staffing-total");
        g_ptr_array_add (self->labels, label);
        gtk_grid_attach (self->grid, label, (int) column, (int) row, 1, 1);
      }
  _fujin_staffing_table_show_levels (self);
}

/**
 * fujin_staffing_table_get_text:
 * @self: a table
 * @row: 0 for the head, then the functions, then the totals
 * @column: 0 for the function, 1 to 4 the levels, then ours, people and the gap
 *
 * Returns: (transfer none): what stands there
 */
const char *
fujin_staffing_table_get_text (FujinStaffingTable *self,
                               guint               row,
                               guint               column)
{
  g_return_val_if_fail (row < self->n_rows && column < N_COLUMNS, NULL);

  return gtk_label_get_text (_fujin_staffing_table_label_at (self, row, column));
}

/**
 * fujin_staffing_table_count_levels:
 * @self: a table
 *
 * Returns: how many levels stand side by side: all, or the chosen one where there is no room
 */
guint
fujin_staffing_table_count_levels (FujinStaffingTable *self)
{
  g_return_val_if_fail (FUJIN_IS_STAFFING_TABLE (self), 0);

  return self->narrow ? 1 : FUJIN_N_STAFF_LEVELS;
}
