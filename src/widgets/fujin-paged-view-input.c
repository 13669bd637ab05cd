/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Keys, wheel and pointer of the pages. */
#include "config.h"

#include "fujin-paged-view-private.h"

static void
go (FujinPagedView *self,
    int             by)
{
  int page = CLAMP ((int) self->page + by, 0, (int) MAX (self->n_pages, 1) - 1);

  fujin_paged_view_set_page (self, (guint) page);
  g_signal_emit_by_name (self, "page-activated", (guint) page);
}

static void
scroll_by (FujinPagedView *self,
           GtkOrientation  orientation,
           double          by)
{
  GtkAdjustment *adjustment = self->adjustments[orientation];

  if (adjustment != NULL)
    gtk_adjustment_set_value (adjustment, gtk_adjustment_get_value (adjustment) + by);
}

/* Among small pages arrows choose, on large ones they scroll. */
static void
arrow (FujinPagedView *self,
       GtkOrientation  orientation,
       int             by)
{
  if (self->thumbnails)
    go (self, by);
  else
    scroll_by (self, orientation, by * 60.0);
}

static gboolean
key_pressed_cb (FujinPagedView  *self,
                guint            key,
                guint            code,
                GdkModifierType  state)
{
  if ((state & (GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SUPER_MASK | GDK_META_MASK)) != 0)
    return FALSE;
  switch (key)
    {
    case GDK_KEY_Up:
    case GDK_KEY_KP_Up:
      arrow (self, GTK_ORIENTATION_VERTICAL, -1);
      return TRUE;
    case GDK_KEY_Down:
    case GDK_KEY_KP_Down:
      arrow (self, GTK_ORIENTATION_VERTICAL, 1);
      return TRUE;
    case GDK_KEY_Left:
    case GDK_KEY_KP_Left:
      arrow (self, GTK_ORIENTATION_HORIZONTAL, -1);
      return TRUE;
    case GDK_KEY_Right:
    case GDK_KEY_KP_Right:
      arrow (self, GTK_ORIENTATION_HORIZONTAL, 1);
      return TRUE;
    case GDK_KEY_Page_Up:
    case GDK_KEY_KP_Page_Up:
      go (self, -1);
      return TRUE;
    case GDK_KEY_Page_Down:
    case GDK_KEY_KP_Page_Down:
    case GDK_KEY_space:
      go (self, 1);
      return TRUE;
    case GDK_KEY_Home:
    case GDK_KEY_KP_Home:
      go (self, -(int) self->n_pages);
      return TRUE;
    case GDK_KEY_End:
    case GDK_KEY_KP_End:
      go (self, (int) self->n_pages);
      return TRUE;
    default:
      return FALSE;
    }
}

static void
pressed_cb (FujinPagedView *self,
            int             n_press,
            double          x,
            double          y)
{
  GtkAdjustment *vertical = self->adjustments[GTK_ORIENTATION_VERTICAL];
  guint page;

  gtk_widget_grab_focus (GTK_WIDGET (self));
  if (!self->thumbnails || self->n_pages == 0)
    return;
  page = _fujin_paged_view_page_at (self, y + (vertical ? gtk_adjustment_get_value (vertical)
                                                        : 0));
  fujin_paged_view_set_page (self, page);
  g_signal_emit_by_name (self, "page-activated", page);
}

/* With Ctrl the wheel makes the pages larger or smaller. */
static gboolean
scroll_cb (FujinPagedView           *self,
           double                    dx,
           double                    dy,
           GtkEventControllerScroll *controller)
{
  GdkModifierType state =
    gtk_event_controller_get_current_event_state (GTK_EVENT_CONTROLLER (controller));

  if ((state & GDK_CONTROL_MASK) == 0 || self->thumbnails || dy == 0)
    return FALSE;
  g_signal_emit_by_name (self, "zoom-asked", dy < 0 ? 1 : -1);
  return TRUE;
}

/* Adds what listens to keys, pointer and wheel. */
void
_fujin_paged_view_add_input (FujinPagedView *self)
{
  GtkEventController *key = gtk_event_controller_key_new ();
  GtkGesture *click = gtk_gesture_click_new ();
  GtkEventController *scroll =
    gtk_event_controller_scroll_new (GTK_EVENT_CONTROLLER_SCROLL_VERTICAL);

  g_signal_connect_swapped (key, "key-pressed", G_CALLBACK (key_pressed_cb), self);
  g_signal_connect_swapped (click, "pressed", G_CALLBACK (pressed_cb), self);
  g_signal_connect_swapped (scroll, "scroll", G_CALLBACK (scroll_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), key);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
  gtk_widget_add_controller (GTK_WIDGET (self), scroll);
}
