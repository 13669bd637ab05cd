/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-chart-view-private.h"
#include "fujin-look.h"

static gboolean
hit (FujinChartView *self,
     double          x,
     double          y,
     guint          *series,
     guint          *axis)
{
  return self->data != NULL && fujin_chart_painter_hit (self->painter, x, y, series, axis);
}

static void
pointer_moved_cb (FujinChartView *self,
                  double          x,
                  double          y)
{
  guint series, axis;

  self->pointer_x = x;
  self->pointer_y = y;
  if (hit (self, x, y, &series, &axis))
    {
      gtk_widget_set_cursor_from_name (GTK_WIDGET (self), "pointer");
      if ((int) series != self->series || (int) axis != self->axis)
        fujin_chart_view_set_point (self, (int) series, (int) axis);
      self->by_key = FALSE;
      return;
    }
  gtk_widget_set_cursor (GTK_WIDGET (self), NULL);
  if (self->axis >= 0 && !self->by_key)
    fujin_chart_view_set_point (self, -1, -1);
}

static void
pointer_left_cb (FujinChartView *self)
{
  if (self->axis >= 0 && !self->by_key)
    fujin_chart_view_set_point (self, -1, -1);
}

static void
clicked_cb (FujinChartView *self,
            int             n_press,
            double          x,
            double          y)
{
  guint series, axis;

  gtk_widget_grab_focus (GTK_WIDGET (self));
  if (n_press != 1 || !hit (self, x, y, &series, &axis))
    return;
  fujin_chart_view_set_point (self, (int) series, (int) axis);
  _fujin_chart_view_activate (self);
}

/* Scrolls what the view lies in to the point reached by key. */
static void
scroll_to_point (FujinChartView *self)
{
  GtkWidget *viewport = gtk_widget_get_ancestor (GTK_WIDGET (self), GTK_TYPE_VIEWPORT);
  GtkWidget *child = viewport != NULL ? gtk_widget_get_first_child (viewport) : NULL;
  double margin = 3.0 * fujin_look_font_size (GTK_WIDGET (self));
  double x, y, child_x, child_y;

  if (child == NULL || self->series < 0 || self->axis < 0
      || !fujin_chart_view_get_place (self, (guint) self->series, (guint) self->axis, &x, &y)
      || !gtk_widget_translate_coordinates (GTK_WIDGET (self), child, x, y, &child_x, &child_y))
    return;
  gtk_adjustment_clamp_page (gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (viewport)),
                             child_y - margin, child_y + margin);
}

static int
step (int   value,
      int   by,
      guint n)
{
  if (value < 0)
    return by > 0 ? 0 : (int) n - 1;
  return (value + by + (int) n) % (int) n;
}

static void
move (FujinChartView *self,
      int             by_axis,
      int             by_series)
{
  guint n_axes = fujin_chart_data_get_n_axes (self->data);
  guint n_series = fujin_chart_data_get_n_series (self->data);
  int axis = self->axis;
  int series = MAX (self->series, 0);

  if (n_axes == 0 || n_series == 0)
    return;
  /* The first key only brings the point into view. */
  if (axis < 0)
    axis = step (-1, by_axis != 0 ? by_axis : 1, n_axes);
  else
    {
      axis = step (axis, by_axis, n_axes);
      series = step (series, by_series, n_series);
    }
  fujin_chart_view_set_point (self, series, axis);
  self->by_key = TRUE;
  scroll_to_point (self);
}

static void
jump (FujinChartView *self,
      gboolean        to_end)
{
  guint n_axes = fujin_chart_data_get_n_axes (self->data);

  if (n_axes == 0)
    return;
  fujin_chart_view_set_point (self, MAX (self->series, 0), to_end ? (int) n_axes - 1 : 0);
  self->by_key = TRUE;
  scroll_to_point (self);
}

/* The arrows along which the axes lie walk the axes: sideways round a radar, down a ranking. */
static gboolean
arrow_pressed (FujinChartView *self,
               guint           key)
{
  gboolean rows = fujin_chart_data_runs_down (self->data);

  switch (key)
    {
    case GDK_KEY_Left:
    case GDK_KEY_KP_Left:
      move (self, rows ? 0 : -1, rows ? -1 : 0);
      return TRUE;
    case GDK_KEY_Right:
    case GDK_KEY_KP_Right:
      move (self, rows ? 0 : 1, rows ? 1 : 0);
      return TRUE;
    case GDK_KEY_Up:
    case GDK_KEY_KP_Up:
      move (self, rows ? -1 : 0, rows ? 0 : -1);
      return TRUE;
    case GDK_KEY_Down:
    case GDK_KEY_KP_Down:
      move (self, rows ? 1 : 0, rows ? 0 : 1);
      return TRUE;
    default:
      return FALSE;
    }
}

static gboolean
key_pressed_cb (FujinChartView  *self,
                guint            key,
                guint            code,
                GdkModifierType  state)
{
  if (self->data == NULL
      || (state & (GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SUPER_MASK | GDK_META_MASK)) != 0)
    return FALSE;
  switch (key)
    {
    case GDK_KEY_Home:
    case GDK_KEY_KP_Home:
      jump (self, FALSE);
      return TRUE;
    case GDK_KEY_End:
    case GDK_KEY_KP_End:
      jump (self, TRUE);
      return TRUE;
    case GDK_KEY_Return:
    case GDK_KEY_KP_Enter:
    case GDK_KEY_ISO_Enter:
    case GDK_KEY_space:
      _fujin_chart_view_activate (self);
      return TRUE;
    case GDK_KEY_Escape:
      if (self->axis < 0)
        return FALSE;
      fujin_chart_view_set_point (self, -1, -1);
      return TRUE;
    default:
      return arrow_pressed (self, key);
    }
}

static void
focus_left_cb (FujinChartView *self)
{
  if (self->by_key)
    fujin_chart_view_set_point (self, -1, -1);
}

/* Adds what listens to pointer, click, keys and focus. */
void
_fujin_chart_view_add_input (FujinChartView *self)
{
  GtkEventController *motion = gtk_event_controller_motion_new ();
  GtkGesture *click = gtk_gesture_click_new ();
  GtkEventController *key = gtk_event_controller_key_new ();
  GtkEventController *focus = gtk_event_controller_focus_new ();

  g_signal_connect_swapped (motion, "enter", G_CALLBACK (pointer_moved_cb), self);
  g_signal_connect_swapped (motion, "motion", G_CALLBACK (pointer_moved_cb), self);
  g_signal_connect_swapped (motion, "leave", G_CALLBACK (pointer_left_cb), self);
  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (click), GDK_BUTTON_PRIMARY);
  g_signal_connect_swapped (click, "released", G_CALLBACK (clicked_cb), self);
  g_signal_connect_swapped (key, "key-pressed", G_CALLBACK (key_pressed_cb), self);
  g_signal_connect_swapped (focus, "leave", G_CALLBACK (focus_left_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), motion);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
  gtk_widget_add_controller (GTK_WIDGET (self), key);
  gtk_widget_add_controller (GTK_WIDGET (self), focus);
}
