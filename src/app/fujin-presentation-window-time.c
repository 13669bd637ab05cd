/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>
#include <math.h>

#include "fujin-presentation-window-private.h"
#include "fujin-project-charts-times.h"

#define DURATION_US 180000

/* Only the picture that versions have in common can go from one to the other. */
gboolean
_fujin_presentation_has_time (FujinPresentationWindow *self)
{
  const FujinSlide *slide = g_ptr_array_index (self->slides, self->current);

  return g_str_equal (slide->id, "situation");
}

static void
show_at (FujinPresentationWindow *self,
         double                   at)
{
  g_autoptr (FujinChartData) data = NULL;
  g_autofree char *text = NULL;

  if (self->times->len < 2)
    {
      gtk_label_set_text (self->time_label, _("Keep a version on the Versions page, and this "
                                              "slider shows how it went from there."));
      return;
    }
  text = fujin_project_charts_dup_time (self->times, at, self->lang);
  if (at < self->times->len - 1 - 1e-6)
    {
      /* Translators: which state the chart shows; the words around it do not change with it */
      g_autofree char *marked = g_strdup_printf (_("%s (headline and points: today's)"), text);

      g_free (text);
      text = g_steal_pointer (&marked);
    }
  gtk_label_set_text (self->time_label, text);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->time_scale),
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, text, -1);
  data = fujin_project_charts_at_time (self->times, at);
  fujin_slide_view_set_chart (self->view, data);
}

static void
value_changed_cb (FujinPresentationWindow *self)
{
  if (self->times && gtk_widget_get_visible (self->time_strip))
    show_at (self, gtk_range_get_value (GTK_RANGE (self->time_scale)));
}

static void
stop (FujinPresentationWindow *self)
{
  if (self->tick)
    gtk_widget_remove_tick_callback (GTK_WIDGET (self), self->tick);
  self->tick = 0;
}

static gboolean
animate_cb (GtkWidget     *widget,
            GdkFrameClock *clock,
            gpointer       data)
{
  FujinPresentationWindow *self = FUJIN_PRESENTATION_WINDOW (widget);
  double t = MIN ((g_get_monotonic_time () - self->begun) / (double) DURATION_US, 1.0);
  double eased = 1.0 - pow (1.0 - t, 3.0);

  gtk_range_set_value (GTK_RANGE (self->time_scale), self->from + (self->to - self->from) * eased);
  if (t < 1.0)
    return G_SOURCE_CONTINUE;
  self->tick = 0;
  return G_SOURCE_REMOVE;
}

/* One version back or on; the picture runs there where the desktop lets things move. */
void
_fujin_presentation_step_time (FujinPresentationWindow *self,
                               int                      by)
{
  double now = gtk_range_get_value (GTK_RANGE (self->time_scale));
  double target = self->tick ? self->to + by : by > 0 ? floor (now + 1.001) : ceil (now - 1.001);
  gboolean animated;

  if (self->times->len < 2)
    return;
  g_object_get (gtk_widget_get_settings (GTK_WIDGET (self)), "gtk-enable-animations", &animated,
                NULL);
  stop (self);
  self->from = now;
  self->to = CLAMP (target, 0, self->times->len - 1);
  self->begun = g_get_monotonic_time ();
  if (animated)
    self->tick = gtk_widget_add_tick_callback (GTK_WIDGET (self), animate_cb, NULL, NULL);
  else
    gtk_range_set_value (GTK_RANGE (self->time_scale), self->to);
}

static void
prepare (FujinPresentationWindow *self)
{
  self->times = fujin_project_charts_times (self->project, self->lang);
  gtk_widget_set_sensitive (GTK_WIDGET (self->time_scale), self->times->len > 1);
  gtk_range_set_range (GTK_RANGE (self->time_scale), 0, MAX (self->times->len - 1, 1));
  for (guint i = 0; self->times->len > 1 && i < self->times->len; i++)
    gtk_scale_add_mark (self->time_scale, i, GTK_POS_BOTTOM, NULL);
}

/* Shows the slider, at now; or takes it away, and the picture is that of now again. */
void
_fujin_presentation_show_time (FujinPresentationWindow *self,
                               gboolean                 shown)
{
  if (shown && !_fujin_presentation_has_time (self))
    return;
  if (shown == gtk_widget_get_visible (self->time_strip))
    return;
  stop (self);
  if (shown && !self->times)
    prepare (self);
  gtk_widget_set_visible (self->time_strip, shown);
  if (!shown)
    {
      fujin_slide_view_set_chart (self->view, NULL);
      return;
    }
  gtk_range_set_value (GTK_RANGE (self->time_scale), self->times->len - 1);
  show_at (self, self->times->len - 1);
  gtk_widget_grab_focus (GTK_WIDGET (self->time_scale));
}

void
_fujin_presentation_init_time (FujinPresentationWindow *self)
{
  g_signal_connect_swapped (self->time_scale, "value-changed", G_CALLBACK (value_changed_cb),
                            self);
  gtk_widget_set_cursor_from_name (self->time_strip, "default");
}

void
_fujin_presentation_free_time (FujinPresentationWindow *self)
{
  stop (self);
  g_clear_pointer (&self->times, g_ptr_array_unref);
}
