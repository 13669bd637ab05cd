/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-tree-view-private.h"

#include <math.h>

#define ZOOM_STEP 1.15
/* So far a press may slip and is a click still. */
#define SLIP 6.0

static int
box_at (FujinTreeView *self,
        double         x,
        double         y)
{
  double tree_x, tree_y;

  if (!self->picture)
    return -1;
  _fujin_tree_view_to_tree (self, x, y, &tree_x, &tree_y);
  return fujin_tree_layout_find (fujin_tree_picture_get_layout (self->picture), tree_x, tree_y);
}

static int
knob_at (FujinTreeView *self,
         double         x,
         double         y)
{
  FujinTreeLayout *layout;
  double tree_x, tree_y, radius;

  if (!self->picture)
    return -1;
  layout = fujin_tree_picture_get_layout (self->picture);
  radius = fujin_tree_picture_knob_radius (self->picture) * 1.3;
  _fujin_tree_view_to_tree (self, x, y, &tree_x, &tree_y);
  for (guint i = 0; i < fujin_tree_layout_get_n_visible (layout); i++)
    {
      guint index = fujin_tree_layout_get_nth_visible (layout, i);
      FujinTreePoint knob;

      if (fujin_tree_picture_get_knob (self->picture, index, &knob)
          && fabs (knob.y - tree_y) <= radius && fabs (knob.x - tree_x) <= radius * 1.5)
        return (int) index;
    }
  return -1;
}

void
_fujin_tree_view_end_drag (FujinTreeView *self)
{
  self->pressed = self->dragged = self->target = -1;
  gtk_widget_set_cursor (GTK_WIDGET (self), NULL);
  _fujin_tree_view_emit_drag (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
drag_begin_cb (FujinTreeView  *self,
               double          x,
               double          y,
               GtkGestureDrag *gesture)
{
  guint button = gtk_gesture_single_get_current_button (GTK_GESTURE_SINGLE (gesture));

  self->pressed = button == GDK_BUTTON_PRIMARY && self->editable ? box_at (self, x, y) : -1;
  if (button == GDK_BUTTON_SECONDARY || knob_at (self, x, y) >= 0)
    {
      gtk_gesture_set_state (GTK_GESTURE (gesture), GTK_EVENT_SEQUENCE_DENIED);
      return;
    }
  self->pan_x = gtk_adjustment_get_value (self->adjustments[GTK_ORIENTATION_HORIZONTAL]);
  self->pan_y = gtk_adjustment_get_value (self->adjustments[GTK_ORIENTATION_VERTICAL]);
}

/* Near its edges the sheet comes to meet what is dragged. */
static void
scroll_along (FujinTreeView *self,
              double         x,
              double         y)
{
  double edge = 24, step = 18;
  double at[2] = { x, y };
  int size[2] = { gtk_widget_get_width (GTK_WIDGET (self)),
                  gtk_widget_get_height (GTK_WIDGET (self)) };

  for (int i = 0; i < 2; i++)
    {
      double by = at[i] < edge ? -step : at[i] > size[i] - edge ? step : 0;

      if (by != 0)
        gtk_adjustment_set_value (self->adjustments[i],
                                  gtk_adjustment_get_value (self->adjustments[i]) + by);
    }
}

static void
drag_update_cb (FujinTreeView  *self,
                double          offset_x,
                double          offset_y,
                GtkGestureDrag *gesture)
{
  double x, y;

  gtk_gesture_drag_get_start_point (gesture, &x, &y);
  if (self->dragged < 0 && hypot (offset_x, offset_y) < SLIP)
    return;
  gtk_gesture_set_state (GTK_GESTURE (gesture), GTK_EVENT_SEQUENCE_CLAIMED);
  if (self->pressed < 0)
    {
      gtk_widget_set_cursor_from_name (GTK_WIDGET (self), "grabbing");
      gtk_adjustment_set_value (self->adjustments[GTK_ORIENTATION_HORIZONTAL],
                                self->pan_x - offset_x);
      gtk_adjustment_set_value (self->adjustments[GTK_ORIENTATION_VERTICAL],
                                self->pan_y - offset_y);
      return;
    }
  if (self->dragged < 0)
    fujin_tree_view_select (self, self->pressed);
  self->dragged = self->pressed;
  self->pointer_x = x + offset_x;
  self->pointer_y = y + offset_y;
  scroll_along (self, self->pointer_x, self->pointer_y);
  self->target = box_at (self, self->pointer_x, self->pointer_y);
  if (self->target == self->dragged)
    self->target = -1;
  gtk_widget_set_cursor_from_name (GTK_WIDGET (self), "grabbing");
  _fujin_tree_view_emit_drag (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
drag_end_cb (FujinTreeView  *self,
             double          offset_x,
             double          offset_y,
             GtkGestureDrag *gesture)
{
  int dragged = self->dragged, target;
  double x = 0, y = 0;

  gtk_gesture_drag_get_start_point (gesture, &x, &y);
  target = box_at (self, x + offset_x, y + offset_y);
  _fujin_tree_view_end_drag (self);
  /* On itself it was only shaken. */
  if (dragged >= 0 && target != dragged)
    _fujin_tree_view_emit_drop (self, dragged, target);
}

static void
drag_cancel_cb (FujinTreeView *self)
{
  _fujin_tree_view_end_drag (self);
}

static void
pressed_cb (FujinTreeView *self,
            int            n_press,
            double         x,
            double         y,
            GtkGesture    *gesture)
{
  int knob = knob_at (self, x, y);
  int box = box_at (self, x, y);
  guint button = gtk_gesture_single_get_current_button (GTK_GESTURE_SINGLE (gesture));

  gtk_widget_grab_focus (GTK_WIDGET (self));
  if (button == GDK_BUTTON_PRIMARY && knob >= 0)
    {
      _fujin_tree_view_emit_toggle (self, knob);
      return;
    }
  if (button == GDK_BUTTON_MIDDLE)
    return;
  fujin_tree_view_select (self, box);
  if (button == GDK_BUTTON_SECONDARY)
    _fujin_tree_view_emit_menu (self, x, y);
  else if (n_press == 2 && box >= 0)
    _fujin_tree_view_emit (self, "activated");
}

static void
motion_cb (FujinTreeView *self,
           double         x,
           double         y)
{
  if (self->dragged < 0)
    {
      self->pointer_x = x;
      self->pointer_y = y;
    }
}

static gboolean
scroll_cb (FujinTreeView            *self,
           double                    dx,
           double                    dy,
           GtkEventControllerScroll *scroll)
{
  GdkModifierType state =
    gtk_event_controller_get_current_event_state (GTK_EVENT_CONTROLLER (scroll));

  if (!(state & GDK_CONTROL_MASK))
    return FALSE;
  _fujin_tree_view_zoom_at (self, self->zoom * pow (ZOOM_STEP, -dy), self->pointer_x,
                            self->pointer_y);
  return TRUE;
}

static void
pinch_begin_cb (FujinTreeView *self)
{
  self->pinch_zoom = self->zoom;
}

static void
pinch_cb (FujinTreeView *self,
          double         scale,
          GtkGesture    *gesture)
{
  double x = self->pointer_x, y = self->pointer_y;

  gtk_gesture_get_bounding_box_center (gesture, &x, &y);
  _fujin_tree_view_zoom_at (self, self->pinch_zoom * scale, x, y);
}

static void
add_scroll (FujinTreeView *self)
{
  GtkEventController *motion = gtk_event_controller_motion_new ();
  GtkEventController *scroll =
    gtk_event_controller_scroll_new (GTK_EVENT_CONTROLLER_SCROLL_BOTH_AXES);
  GtkGesture *pinch = gtk_gesture_zoom_new ();

  g_signal_connect_swapped (motion, "motion", G_CALLBACK (motion_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), motion);
  g_signal_connect_swapped (scroll, "scroll", G_CALLBACK (scroll_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), scroll);
  g_signal_connect_swapped (pinch, "begin", G_CALLBACK (pinch_begin_cb), self);
  g_signal_connect_swapped (pinch, "scale-changed", G_CALLBACK (pinch_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (pinch));
}

void
_fujin_tree_view_init_pointer (FujinTreeView *self)
{
  GtkGesture *click = gtk_gesture_click_new ();
  GtkGesture *drag = gtk_gesture_drag_new ();

  self->pressed = self->dragged = self->target = -1;
  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (click), 0);
  g_signal_connect_swapped (click, "pressed", G_CALLBACK (pressed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (drag), 0);
  g_signal_connect_swapped (drag, "drag-begin", G_CALLBACK (drag_begin_cb), self);
  g_signal_connect_swapped (drag, "drag-update", G_CALLBACK (drag_update_cb), self);
  g_signal_connect_swapped (drag, "drag-end", G_CALLBACK (drag_end_cb), self);
  g_signal_connect_swapped (drag, "cancel", G_CALLBACK (drag_cancel_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (drag));
  add_scroll (self);
}
