/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-grid-private.h"
#include "fujin-look.h"

/* How near to the edge of a heading the pointer takes it, in pixels. */
#define EDGE 5
#define MIN_WIDTH 24
#define SCROLL_MS 40

static gboolean
is_rtl (FujinGrid *self)
{
  return gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
}

/* The column whose end is at the pointer, -1 for none. */
static int
find_edge (FujinGrid *self,
           double     x,
           double     y)
{
  if (y >= self->head_height)
    return -1;
  /* From the end, so that a column made very narrow can be made wide again; frozen ones lie
   * over the others. */
  for (int pass = 1; pass >= 0; pass--)
    for (int i = (int) self->places->len - 1; i >= 0; i--)
      {
        FujinGridPlace *place = _fujin_grid_get_place (self, (guint) i);
        int start = _fujin_grid_get_column_x (self, (guint) i);
        double away = x - (is_rtl (self) ? start : start + place->width);

        if (place->frozen == pass && away > -EDGE && away < EDGE)
          return i;
      }
  return -1;
}

static void
resize (FujinGrid *self,
        double     by)
{
  FujinGridPlace *place = _fujin_grid_get_place (self, (guint) self->resizing);
  double *ems = g_new (double, 1);

  *ems = MAX (self->resizing_from + (is_rtl (self) ? -by : by), MIN_WIDTH)
         / fujin_look_font_size (GTK_WIDGET (self));
  g_hash_table_insert (self->widths, g_strdup (place->id), ems);
  _fujin_grid_forget_rows (self);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

static void
pressed_cb (FujinGrid  *self,
            int         n_press,
            double      x,
            double      y,
            GtkGesture *gesture)
{
  gboolean shift = (gtk_event_controller_get_current_event_state (GTK_EVENT_CONTROLLER (gesture))
                    & GDK_SHIFT_MASK) != 0;
  guint row, column;

  gtk_widget_grab_focus (GTK_WIDGET (self));
  if (find_edge (self, x, y) >= 0 || !_fujin_grid_find_column (self, x, FALSE, &column))
    return;
  if (y < self->head_height)
    {
      if (n_press == 1)
        _fujin_grid_emit_sort (self, column);
      return;
    }
  if (!_fujin_grid_find_row (self, y, FALSE, &row))
    return;
  fujin_grid_set_cursor (self, row, column, shift && self->has_cursor);
  if (n_press == 2 && !shift)
    _fujin_grid_emit_activate (self);
}

static void
secondary_pressed_cb (FujinGrid *self,
                      int        n_press,
                      double     x,
                      double     y)
{
  guint row, column, first, n_rows, left, n_columns;

  gtk_widget_grab_focus (GTK_WIDGET (self));
  if (!_fujin_grid_find_column (self, x, FALSE, &column) ||
      !_fujin_grid_find_row (self, y, FALSE, &row))
    return;
  /* A menu inside of a block is about the block. */
  if (!fujin_grid_get_block (self, &first, &n_rows, &left, &n_columns) || row < first ||
      row >= first + n_rows || column < left || column >= left + n_columns)
    fujin_grid_set_cursor (self, row, column, FALSE);
  _fujin_grid_emit_menu (self, x, y);
}

static void
extend_to (FujinGrid *self,
           double     x,
           double     y)
{
  guint row, column;

  if (_fujin_grid_find_row (self, y, TRUE, &row) &&
      _fujin_grid_find_column (self, x, TRUE, &column) &&
      (row != self->cursor_row || column != self->cursor_column))
    fujin_grid_set_cursor (self, row, column, TRUE);
}

/* While the pointer is held outside, the block grows row by row. */
static gboolean
drag_scroll_cb (gpointer data)
{
  FujinGrid *self = data;
  GtkAdjustment *adjustment = self->adjustments[GTK_ORIENTATION_VERTICAL];
  int height = gtk_widget_get_height (GTK_WIDGET (self));
  int step = self->drag_y < self->head_height ? -self->row_height
             : self->drag_y > height         ? self->row_height
                                             : 0;

  if (step != 0 && adjustment)
    {
      gtk_adjustment_set_value (adjustment, gtk_adjustment_get_value (adjustment) + step);
      extend_to (self, self->drag_x, CLAMP (self->drag_y, self->head_height, height - 1));
    }
  return G_SOURCE_CONTINUE;
}

static void
drag_begin_cb (FujinGrid *self,
               double     x,
               double     y)
{
  guint row, column;

  self->resizing = find_edge (self, x, y);
  if (self->resizing >= 0)
    self->resizing_from = _fujin_grid_get_place (self, (guint) self->resizing)->width;
  self->dragging = self->resizing < 0 && self->has_cursor && y >= self->head_height &&
                   _fujin_grid_find_row (self, y, FALSE, &row) &&
                   _fujin_grid_find_column (self, x, FALSE, &column);
}

static void
drag_update_cb (FujinGrid      *self,
                double          by_x,
                double          by_y,
                GtkGestureDrag *drag)
{
  double x, y;

  if (self->resizing >= 0)
    {
      resize (self, by_x);
      return;
    }
  if (!self->dragging || !gtk_gesture_drag_get_start_point (drag, &x, &y))
    return;
  self->drag_x = x + by_x;
  self->drag_y = y + by_y;
  extend_to (self, self->drag_x, self->drag_y);
  if (self->drag_source == 0)
    self->drag_source = g_timeout_add (SCROLL_MS, drag_scroll_cb, self);
}

void
_fujin_grid_end_drag (FujinGrid *self)
{
  g_clear_handle_id (&self->drag_source, g_source_remove);
  self->dragging = FALSE;
  self->resizing = -1;
}

static void
motion_cb (FujinGrid *self,
           double     x,
           double     y)
{
  gtk_widget_set_cursor_from_name (GTK_WIDGET (self),
                                   find_edge (self, x, y) >= 0 ? "col-resize" : NULL);
}

/* Headings that stand on end are hard to read: the whole of one. */
static gboolean
show_heading (FujinGrid  *self,
              int         x,
              GtkTooltip *tooltip)
{
  g_autofree char *text = NULL;
  guint column;

  if (!_fujin_grid_find_column (self, x, FALSE, &column))
    return FALSE;
  text = self->tooltip (NULL, column, self->user_data);
  gtk_tooltip_set_text (tooltip, text);
  gtk_tooltip_set_tip_area (tooltip,
                            &(GdkRectangle) { _fujin_grid_get_column_x (self, column), 0,
                                              _fujin_grid_get_place (self, column)->width,
                                              self->head_height });
  return TRUE;
}

static gboolean
tooltip_cb (FujinGrid  *self,
            int         x,
            int         y,
            gboolean    keyboard,
            GtkTooltip *tooltip)
{
  guint row = self->cursor_row, column = self->cursor_column;
  g_autoptr (GObject) item = NULL;
  g_autofree char *text = NULL;
  GdkRectangle area;

  if (!self->tooltip || (keyboard && !self->has_cursor))
    return FALSE;
  if (!keyboard && y < self->head_height)
    return self->turned > 0 && show_heading (self, x, tooltip);
  if (!keyboard && (!_fujin_grid_find_row (self, y, FALSE, &row) ||
                    !_fujin_grid_find_column (self, x, FALSE, &column)))
    return FALSE;
  item = self->model ? g_list_model_get_item (self->model, row) : NULL;
  text = item ? self->tooltip (item, column, self->user_data) : NULL;
  if (!text || !*text)
    return FALSE;
  area = (GdkRectangle) { _fujin_grid_get_column_x (self, column),
                          (int) ((gint64) row * self->row_height + self->head_height
                                 - _fujin_grid_get_offset (self)),
                          _fujin_grid_get_place (self, column)->width, self->row_height };
  gtk_tooltip_set_text (tooltip, text);
  gtk_tooltip_set_tip_area (tooltip, &area);
  return TRUE;
}

void
_fujin_grid_init_pointer (FujinGrid *self)
{
  GtkGesture *click = gtk_gesture_click_new ();
  GtkGesture *secondary = gtk_gesture_click_new ();
  GtkGesture *drag = gtk_gesture_drag_new ();
  GtkEventController *motion = gtk_event_controller_motion_new ();

  self->resizing = -1;
  g_signal_connect_swapped (click, "pressed", G_CALLBACK (pressed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (secondary), GDK_BUTTON_SECONDARY);
  g_signal_connect_swapped (secondary, "pressed", G_CALLBACK (secondary_pressed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (secondary));
  g_signal_connect_swapped (drag, "drag-begin", G_CALLBACK (drag_begin_cb), self);
  g_signal_connect_swapped (drag, "drag-update", G_CALLBACK (drag_update_cb), self);
  g_signal_connect_swapped (drag, "end", G_CALLBACK (_fujin_grid_end_drag), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (drag));
  g_signal_connect_swapped (motion, "motion", G_CALLBACK (motion_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), motion);
  gtk_widget_set_has_tooltip (GTK_WIDGET (self), TRUE);
  g_signal_connect (self, "query-tooltip", G_CALLBACK (tooltip_cb), NULL);
}
