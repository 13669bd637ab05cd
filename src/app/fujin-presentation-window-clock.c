/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "fujin-presentation-window-private.h"

static gboolean
tick_cb (gpointer data)
{
  FujinPresentationWindow *self = data;
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autofree char *time = g_date_time_format (now, "%H:%M");
  int seconds = (int) ((g_get_monotonic_time () - self->started) / G_USEC_PER_SEC);
  /* Translators: the speaker's clock: minutes and seconds since the start, time of the day */
  g_autofree char *text = g_strdup_printf (_("%1$02d:%2$02d  ·  %3$s"), seconds / 60,
                                           seconds % 60, time);

  gtk_label_set_text (self->clock, text);
  return G_SOURCE_CONTINUE;
}

void
_fujin_presentation_reset_clock (FujinPresentationWindow *self)
{
  self->started = g_get_monotonic_time ();
  tick_cb (self);
}

/* From now on the time runs, and the screen stays on. */
void
_fujin_presentation_init_clock (FujinPresentationWindow *self)
{
  _fujin_presentation_reset_clock (self);
  self->clock_source = g_timeout_add_seconds (1, tick_cb, self);
  if (self->application)
    self->inhibited =
      gtk_application_inhibit (self->application, gtk_window_get_transient_for (GTK_WINDOW (self)),
                               GTK_APPLICATION_INHIBIT_IDLE, _("A presentation is running"));
}

void
_fujin_presentation_free_clock (FujinPresentationWindow *self)
{
  g_clear_handle_id (&self->clock_source, g_source_remove);
  if (self->inhibited)
    gtk_application_uninhibit (self->application, self->inhibited);
  self->inhibited = 0;
}
