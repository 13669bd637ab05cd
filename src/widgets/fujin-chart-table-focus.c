/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-chart-table-private.h"

static int
count_rows (FujinChartTable *self)
{
  return self->sheet != NULL ? (int) fujin_chart_sheet_get_n_rows (self->sheet) : 0;
}

/* The name of a row, which is below the head. */
static GtkWidget *
get_name (FujinChartTable *self,
          int              row)
{
  return gtk_grid_get_child_at (self->grid, 0, row + 1);
}

static int
find_focused (FujinChartTable *self)
{
  GtkWidget *child = gtk_widget_get_focus_child (GTK_WIDGET (self->grid));

  for (int row = 0; child != NULL && row < count_rows (self); row++)
    if (get_name (self, row) == child)
      return row;
  return -1;
}

static gboolean
go_to (FujinChartTable *self,
       int              row)
{
  GtkWidget *name = get_name (self, CLAMP (row, 0, MAX (count_rows (self) - 1, 0)));

  return name != NULL && gtk_widget_grab_focus (name);
}

/* Takes Tab once, at the row left last, and gives it on from any row; arrows stay inside. */
gboolean
_fujin_chart_table_focus (GtkWidget        *widget,
                          GtkDirectionType  direction)
{
  FujinChartTable *self = FUJIN_CHART_TABLE (widget);
  int row = find_focused (self);

  if (row < 0)
    return go_to (self, self->row);
  self->row = row;
  switch (direction)
    {
    case GTK_DIR_UP:
      return go_to (self, row - 1);
    case GTK_DIR_DOWN:
      return go_to (self, row + 1);
    case GTK_DIR_TAB_FORWARD:
    case GTK_DIR_TAB_BACKWARD:
    case GTK_DIR_LEFT:
    case GTK_DIR_RIGHT:
    default:
      return FALSE;
    }
}

/* Goes to the first or the last row. */
gboolean
_fujin_chart_table_jump (GtkWidget *widget,
                         GVariant  *to_end,
                         gpointer   data)
{
  FujinChartTable *self = FUJIN_CHART_TABLE (widget);

  if (find_focused (self) < 0)
    return FALSE;
  return go_to (self, g_variant_get_boolean (to_end) ? count_rows (self) - 1 : 0);
}

/* The id of the row that has the focus. */
char *
_fujin_chart_table_dup_focused (FujinChartTable *self)
{
  GtkWidget *child = gtk_widget_get_focus_child (GTK_WIDGET (self->grid));

  if (child == NULL)
    return NULL;
  return g_strdup (g_object_get_data (G_OBJECT (child), FUJIN_CHART_TABLE_AXIS));
}

/* A person at the keyboard keeps the place when the table is made anew: the same row, or the
 * first one of another chart. */
void
_fujin_chart_table_focus_axis (FujinChartTable *self,
                               const char      *id)
{
  int row = 0;

  for (int i = 0; i < count_rows (self); i++)
    if (g_strcmp0 (fujin_chart_sheet_get_id (self->sheet, (guint) i), id) == 0)
      row = i;
  go_to (self, row);
}
