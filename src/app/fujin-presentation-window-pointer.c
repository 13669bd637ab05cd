/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-palette.h"
#include "fujin-presentation-window-private.h"

/* How long the dot stays when the mouse is still, seconds. */
#define STILL 2
/* How near to the lower edge the mouse asks for the slider, pixels. */
#define EDGE 6
/* Of the height of the window. */
#define DOT 0.011

static void
draw_dot (GtkDrawingArea *area,
          cairo_t        *cr,
          int             width,
          int             height,
          gpointer        data)
{
  FujinPresentationWindow *self = data;
  const FujinColour *colour = &fujin_palette_get (FUJIN_PALETTE_LIGHT)->warning;
  double radius = MAX (height * DOT, 5.0);

  if (!self->pointer_shown && !self->pointer_kept)
    return;
  /* A light ring tells it from any ground. */
  fujin_colour_set (&fujin_palette_get (FUJIN_PALETTE_LIGHT)->ground, cr, 0.9);
  cairo_arc (cr, self->x, self->y, radius + 2.0, 0, 2 * G_PI);
  cairo_fill (cr);
  fujin_colour_set (colour, cr, 1.0);
  cairo_arc (cr, self->x, self->y, radius, 0, 2 * G_PI);
  cairo_fill (cr);
}

static gboolean
still_cb (gpointer data)
{
  FujinPresentationWindow *self = data;

  self->pointer_source = 0;
  self->pointer_shown = FALSE;
  gtk_widget_queue_draw (GTK_WIDGET (self->pointer));
  return G_SOURCE_REMOVE;
}

static void
moved_cb (FujinPresentationWindow *self,
          double                   x,
          double                   y)
{
  gboolean first = self->x < 0;

  if (self->x == x && self->y == y)
    return;
  self->x = x;
  self->y = y;
  /* A window that comes up below the mouse tells of a motion that is none. */
  if (first)
    return;
  self->pointer_shown = TRUE;
  g_clear_handle_id (&self->pointer_source, g_source_remove);
  self->pointer_source = g_timeout_add_seconds (STILL, still_cb, self);
  gtk_widget_queue_draw (GTK_WIDGET (self->pointer));
  if (y >= gtk_widget_get_height (GTK_WIDGET (self->overlay)) - EDGE &&
      _fujin_presentation_has_time (self))
    _fujin_presentation_show_time (self, TRUE);
}

static void
left_cb (FujinPresentationWindow *self)
{
  g_clear_handle_id (&self->pointer_source, g_source_remove);
  still_cb (self);
}

void
_fujin_presentation_init_pointer (FujinPresentationWindow *self)
{
  GtkEventController *motion = gtk_event_controller_motion_new ();

  self->x = -1;
  g_signal_connect_swapped (motion, "motion", G_CALLBACK (moved_cb), self);
  g_signal_connect_swapped (motion, "leave", G_CALLBACK (left_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self->overlay), motion);
  gtk_drawing_area_set_draw_func (self->pointer, draw_dot, self, NULL);
  /* The dot stands for it. */
  gtk_widget_set_cursor_from_name (GTK_WIDGET (self->overlay), "none");
}

void
_fujin_presentation_free_pointer (FujinPresentationWindow *self)
{
  g_clear_handle_id (&self->pointer_source, g_source_remove);
}

/* The dot stays where it is, or goes. Without a mouse yet it stands in the middle. */
void
_fujin_presentation_keep_pointer (FujinPresentationWindow *self)
{
  self->pointer_kept = !self->pointer_kept;
  if (!self->pointer_kept)
    self->pointer_shown = FALSE;
  if (self->x < 0)
    {
      self->x = gtk_widget_get_width (GTK_WIDGET (self)) / 2;
      self->y = gtk_widget_get_height (GTK_WIDGET (self)) / 2;
    }
  gtk_widget_queue_draw (GTK_WIDGET (self->pointer));
}
