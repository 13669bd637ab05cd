/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <gtk/gtk.h>

#include "bench-common.h"
#include "fujin-edit.h"
#include "fujin-map-page.h"
#include "fujin-map.h"

/* The quadrant map of 10,000 services: showing it anew, which must be linear, and the processor
 * time of a frame while its fullest quadrant is scrolled. */

#define N_SERVICES 10000
#define N_TEAMS 500
#define N_REFRESHES 15
#define N_FRAMES 300
#define AIM_FRAME 16.6
#define AIM_RATIO 12.0

/* The framework's services have their quadrants; the project's own are put into all four. */
static FujinProject *
create_project (guint n_services,
                guint n_teams)
{
  FujinProject *project = bench_project (n_services, n_teams, n_services);

  for (int quadrant = 1; quadrant <= FUJIN_N_QUADRANTS; quadrant++)
    {
      g_autoptr (GPtrArray) plans = g_ptr_array_new ();

      for (guint i = (guint) quadrant; i < fujin_project_get_n_plans (project);
           i += FUJIN_N_QUADRANTS)
        if (fujin_service_plan_is_own (fujin_project_get_plan (project, i)))
          g_ptr_array_add (plans, fujin_project_get_plan (project, i));
      fujin_edit_set_quadrant (project, plans, quadrant);
    }
  return project;
}

static void
painted_cb (GdkFrameClock *clock,
            gboolean      *painted)
{
  *painted = TRUE;
}

static void
draw_frame (GtkWidget *window)
{
  GdkFrameClock *clock = gtk_widget_get_frame_clock (window);
  gboolean painted = FALSE;
  gulong handler = g_signal_connect (clock, "after-paint", G_CALLBACK (painted_cb), &painted);

  gtk_widget_queue_draw (window);
  while (!painted)
    g_main_context_iteration (NULL, TRUE);
  g_signal_handler_disconnect (clock, handler);
}

static GtkWidget *
find (GtkWidget *widget,
      GType      type)
{
  GtkWidget *found = G_TYPE_CHECK_INSTANCE_TYPE (widget, type) ? widget : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child && !found;
       child = gtk_widget_get_next_sibling (child))
    found = find (child, type);
  return found;
}

static void
find_longest (GtkWidget      *widget,
              GtkAdjustment **longest)
{
  if (GTK_IS_SCROLLED_WINDOW (widget))
    {
      GtkAdjustment *one =
        gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (widget));

      if (!*longest || gtk_adjustment_get_upper (one) > gtk_adjustment_get_upper (*longest))
        *longest = one;
    }
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child;
       child = gtk_widget_get_next_sibling (child))
    find_longest (child, longest);
}

static GtkWidget *
open_page (FujinProject *project)
{
  GtkWidget *window = gtk_window_new ();
  FujinPage *page = g_object_new (FUJIN_TYPE_MAP_PAGE, NULL);

  gtk_window_set_default_size (GTK_WINDOW (window), 1366, 740);
  gtk_window_set_child (GTK_WINDOW (window), GTK_WIDGET (page));
  fujin_page_set_project (page, project);
  gtk_window_present (GTK_WINDOW (window));
  for (guint i = 0; i < 3; i++)
    draw_frame (window);
  return window;
}

static double
time_refresh (GtkWidget *window)
{
  g_autoptr (GArray) times = g_array_new (FALSE, FALSE, sizeof (double));

  for (guint i = 0; i < N_REFRESHES; i++)
    {
      double start = bench_cpu_ms ();
      double time;

      fujin_map_refresh (FUJIN_MAP (find (window, FUJIN_TYPE_MAP)));
      time = bench_cpu_ms () - start;
      g_array_append_val (times, time);
      draw_frame (window);
    }
  return bench_percentile (times, 0.5);
}

static void
scroll (GtkWidget *window,
        double     step)
{
  g_autoptr (GArray) times = g_array_new (FALSE, FALSE, sizeof (double));
  GtkAdjustment *adjustment = NULL;
  double upper;

  find_longest (find (window, FUJIN_TYPE_MAP), &adjustment);
  g_assert_nonnull (adjustment);
  upper = gtk_adjustment_get_upper (adjustment) - gtk_adjustment_get_page_size (adjustment);
  g_assert_cmpfloat (upper, >, 10000);
  gtk_adjustment_set_value (adjustment, 0);
  for (guint i = 0; i < N_FRAMES; i++)
    {
      double value = gtk_adjustment_get_value (adjustment) + step;
      double start = bench_cpu_ms ();
      double time;

      gtk_adjustment_set_value (adjustment, value > upper ? 0 : value);
      draw_frame (window);
      time = bench_cpu_ms () - start;
      g_array_append_val (times, time);
    }
  g_print ("quadrant map scrolled by %.0f pixels a frame: p50 %.2f p95 %.2f p99 %.2f ms of CPU, "
           "ratio %.2f (aim: p95 <= %.1f ms)\n", step, bench_percentile (times, 0.5),
           bench_percentile (times, 0.95), bench_percentile (times, 0.99),
           bench_percentile (times, 0.95) / AIM_FRAME, AIM_FRAME);
}

static void
measure (FujinProject *small,
         FujinProject *big)
{
  GtkWidget *window = open_page (small);
  double few = time_refresh (window);
  double many, start;

  gtk_window_destroy (GTK_WINDOW (window));
  start = bench_cpu_ms ();
  window = open_page (big);
  g_print ("quadrant map: open to third frame: CPU %.1f ms\n", bench_cpu_ms () - start);
  many = time_refresh (window);
  g_print ("quadrant map: %u services %.2f ms, %u services %.2f ms, ratio %.1f (aim <= %.0f)\n",
           N_SERVICES / 10, few, N_SERVICES, many, many / MAX (few, 0.001), AIM_RATIO);
  scroll (window, 60);
  scroll (window, 600);
  gtk_window_destroy (GTK_WINDOW (window));
}

int
main (void)
{
  g_autoptr (FujinProject) small = NULL;
  g_autoptr (FujinProject) big = NULL;

  gtk_init ();
  small = create_project (N_SERVICES / 10, N_TEAMS / 10);
  big = create_project (N_SERVICES, N_TEAMS);
  measure (small, big);
  return 0;
}
