/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "bench-window.h"
#include "fujin-edit.h"
#include "fujin-map-page.h"
#include "fujin-map.h"

/* The quadrant map of 10,000 services: showing it anew, which must be linear, and the processor
 * time of a frame while its fullest quadrant is scrolled. */

#define N_SERVICES 10000
#define N_TEAMS 500
#define N_REFRESHES 15

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
  FujinPage *page = g_object_new (FUJIN_TYPE_MAP_PAGE, NULL);

  fujin_page_set_project (page, project);
  return bench_open_window (GTK_WIDGET (page));
}

static double
time_refresh (GtkWidget *window)
{
  g_autoptr (GArray) times = g_array_new (FALSE, FALSE, sizeof (double));

  for (guint i = 0; i < bench_rounds (N_REFRESHES); i++)
    {
      double start = bench_cpu_ms ();

      fujin_map_refresh (FUJIN_MAP (bench_find (window, FUJIN_TYPE_MAP)));
      bench_add (times, bench_cpu_ms () - start);
      bench_draw_frame (window);
    }
  return bench_percentile (times, 0.5);
}

static void
scroll (GtkWidget *window,
        double     step)
{
  GtkAdjustment *adjustment = NULL;

  find_longest (bench_find (window, FUJIN_TYPE_MAP), &adjustment);
  g_assert_nonnull (adjustment);
  bench_scroll (window, adjustment, step, "quadrant map: scrolled down");
}

static void
measure (FujinProject *small,
         FujinProject *big)
{
  GtkWidget *window = open_page (small);
  guint n = fujin_project_get_n_plans (big);
  double few = time_refresh (window);
  double start;

  gtk_window_destroy (GTK_WINDOW (window));
  start = bench_cpu_ms ();
  window = open_page (big);
  bench_row ((BenchRow) { .value = bench_cpu_ms () - start, .unit = "ms" },
             "open the page: quadrant map, %u services, third frame", n);
  bench_row ((BenchRow) { time_refresh (window), "ms", few, "a tenth of it", 0, "ratio <= 12" },
             "quadrant map: shown anew, %u services", n);
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
  small = create_project (bench_n (N_SERVICES) / 10, N_TEAMS / 10);
  big = create_project (bench_n (N_SERVICES), N_TEAMS);
  measure (small, big);
  return 0;
}
