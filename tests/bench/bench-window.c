/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "bench-window.h"

#define FRAME_MS 16.6

/* A window of the size of a small screen, after its first frames. */
GtkWidget *
bench_open_window (GtkWidget *child)
{
  GtkWidget *window = gtk_window_new ();

  gtk_window_set_default_size (GTK_WINDOW (window), 1366, 740);
  gtk_window_set_child (GTK_WINDOW (window), child);
  gtk_window_present (GTK_WINDOW (window));
  for (guint i = 0; i < 3; i++)
    bench_draw_frame (window);
  return window;
}

static void
painted_cb (GdkFrameClock *clock,
            gboolean      *painted)
{
  *painted = TRUE;
}

void
bench_draw_frame (GtkWidget *window)
{
  GdkFrameClock *clock = gtk_widget_get_frame_clock (window);
  gboolean painted = FALSE;
  gulong handler = g_signal_connect (clock, "after-paint", G_CALLBACK (painted_cb), &painted);

  gtk_widget_queue_draw (window);
  while (!painted)
    g_main_context_iteration (NULL, TRUE);
  g_signal_handler_disconnect (clock, handler);
}

/* Until nothing is left that was put off. */
void
bench_settle (GtkWidget *window)
{
  for (guint i = 0; i < 3; i++)
    bench_draw_frame (window);
  while (g_main_context_pending (NULL))
    g_main_context_iteration (NULL, FALSE);
}

/* The first one of that type that is shown. */
GtkWidget *
bench_find (GtkWidget *widget,
            GType      type)
{
  GtkWidget *found = NULL;

  if (g_type_is_a (G_OBJECT_TYPE (widget), type) && gtk_widget_get_mapped (widget))
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child && !found;
       child = gtk_widget_get_next_sibling (child))
    found = bench_find (child, type);
  return found;
}

/* A wheel turned: every frame has new rows, or other columns. */
void
bench_scroll (GtkWidget     *window,
              GtkAdjustment *adjustment,
              double         step,
              const char    *what)
{
  g_autoptr (GArray) times = g_array_new (FALSE, FALSE, sizeof (double));

  gtk_adjustment_set_value (adjustment, 0);
  for (guint i = 0; i < bench_n (BENCH_N_FRAMES); i++)
    {
      double upper = gtk_adjustment_get_upper (adjustment)
                     - gtk_adjustment_get_page_size (adjustment);
      double value = gtk_adjustment_get_value (adjustment) + step;
      double start = bench_cpu_ms ();

      gtk_adjustment_set_value (adjustment, value > upper ? 0 : value);
      bench_draw_frame (window);
      bench_add (times, bench_cpu_ms () - start);
    }
  bench_frames_row (times, "%s, %.0f pixels a frame", what, step);
}

/* A frame has 16.6 ms, which 95 of 100 must keep. */
void
bench_frames_row (GArray     *times,
                  const char *format,
                  ...)
{
  g_autofree char *what = NULL;
  guint n_missed = 0;
  va_list arguments;

  va_start (arguments, format);
  what = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  for (guint i = 0; i < times->len; i++)
    n_missed += g_array_index (times, double, i) > FRAME_MS;
  g_print ("%s: p50 %.2f p95 %.2f p99 %.2f max %.2f ms of CPU, %u of %u over %.1f ms\n", what,
           bench_percentile (times, 0.5), bench_percentile (times, 0.95),
           bench_percentile (times, 0.99), bench_percentile (times, 1), n_missed, times->len,
           FRAME_MS);
  bench_row ((BenchRow) { .value = bench_percentile (times, 0.95), .unit = "ms",
                          .aim = "value <= 16.6" }, "%s, p95", what);
}
