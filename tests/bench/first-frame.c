/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <dlfcn.h>
#include <gtk/gtk.h>

/* Preloaded into a GTK program that is being timed: ends it right after the first frame of its
 * window was drawn, and tells the window's title. The program itself knows nothing of it. */

static void
after_cb (GdkFrameClock *clock,
          GtkWindow     *window)
{
  if (!gtk_widget_get_mapped (GTK_WIDGET (window)))
    return;
  /* What the frame was of: the benchmark looks whether it was the one it meant. */
  g_print ("%s\n", gtk_window_get_title (window));
  fflush (stdout);
  _exit (0);
}

__attribute__ ((visibility ("default"))) void
gtk_window_present (GtkWindow *window)
{
  void (*present) (GtkWindow *) = (void (*) (GtkWindow *)) dlsym (RTLD_NEXT, "gtk_window_present");
  static gboolean hooked;

  present (window);
  if (hooked)
    return;
  hooked = TRUE;
  g_signal_connect (gtk_widget_get_frame_clock (GTK_WIDGET (window)), "after-paint",
                    G_CALLBACK (after_cb), window);
}
