/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <gtk/gtk.h>

#include "bench-common.h"
#include "fujin-report.h"
#include "fujin-team-table.h"
#include "fujin-teams-grid.h"
#include "fujin-teams-page.h"

/* The team table of 500 teams and 10,000 services: making the table, which must be linear, and the
 * processor time of a frame while it is scrolled. */

#define N_SERVICES 10000
#define N_TEAMS 500
#define N_TABLES 15
#define N_FRAMES 300
#define AIM_FRAME 16.6
#define AIM_RATIO 12.0

static double
time_table (FujinProject *project)
{
  double start = bench_cpu_ms ();
  FujinTeamTable *table = fujin_team_table_new (project, NULL);
  double time = bench_cpu_ms () - start;

  fujin_team_table_free (table);
  return time;
}

static void
measure_table (FujinProject *small,
               FujinProject *big)
{
  g_autoptr (GArray) small_times = g_array_new (FALSE, FALSE, sizeof (double));
  g_autoptr (GArray) big_times = g_array_new (FALSE, FALSE, sizeof (double));

  for (guint i = 0; i < N_TABLES; i++)
    {
      double time = time_table (small);

      g_array_append_val (small_times, time);
      time = time_table (big);
      g_array_append_val (big_times, time);
    }
  g_print ("team table: %u services %.2f ms, %u services %.2f ms, ratio %.1f (aim <= %.0f)\n",
           N_SERVICES / 10, bench_percentile (small_times, 0.5), N_SERVICES,
           bench_percentile (big_times, 0.5),
           bench_percentile (big_times, 0.5) / MAX (bench_percentile (small_times, 0.5), 0.001),
           AIM_RATIO);
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

static FujinTeamsGrid *
find_grid (GtkWidget *widget)
{
  FujinTeamsGrid *found = FUJIN_IS_TEAMS_GRID (widget) ? FUJIN_TEAMS_GRID (widget) : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child && !found;
       child = gtk_widget_get_next_sibling (child))
    found = find_grid (child);
  return found;
}

static void
scroll (GtkWidget      *window,
        FujinTeamsGrid *grid,
        double          step)
{
  g_autoptr (GArray) times = g_array_new (FALSE, FALSE, sizeof (double));
  g_autoptr (GtkAdjustment) adjustment = NULL;
  guint drawn = fujin_teams_grid_get_n_drawn (grid);

  g_object_get (grid, "vadjustment", &adjustment, NULL);
  gtk_adjustment_set_value (adjustment, 0);
  for (guint i = 0; i < N_FRAMES; i++)
    {
      double upper = gtk_adjustment_get_upper (adjustment)
                     - gtk_adjustment_get_page_size (adjustment);
      double value = gtk_adjustment_get_value (adjustment) + step;
      double start = bench_cpu_ms ();
      double time;

      gtk_adjustment_set_value (adjustment, value > upper ? 0 : value);
      draw_frame (window);
      time = bench_cpu_ms () - start;
      g_array_append_val (times, time);
    }
  g_print ("team table scrolled by %.0f pixels a frame: p50 %.2f p95 %.2f p99 %.2f ms of CPU, "
           "ratio %.2f (aim: p95 <= %.1f ms), %.1f rows drawn a frame\n", step,
           bench_percentile (times, 0.5), bench_percentile (times, 0.95),
           bench_percentile (times, 0.99), bench_percentile (times, 0.95) / AIM_FRAME, AIM_FRAME,
           (fujin_teams_grid_get_n_drawn (grid) - drawn) / (double) N_FRAMES / 2);
}

static void
measure_page (FujinProject *project)
{
  GtkWidget *window = gtk_window_new ();
  FujinPage *page = g_object_new (FUJIN_TYPE_TEAMS_PAGE, NULL);
  double start = bench_cpu_ms ();

  gtk_window_set_default_size (GTK_WINDOW (window), 1366, 740);
  gtk_window_set_child (GTK_WINDOW (window), GTK_WIDGET (page));
  fujin_page_set_project (page, project);
  gtk_window_present (GTK_WINDOW (window));
  for (guint i = 0; i < 3; i++)
    draw_frame (window);
  g_print ("team table page: open to third frame: CPU %.1f ms\n", bench_cpu_ms () - start);
  scroll (window, find_grid (window), 60);
  scroll (window, find_grid (window), 600);
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
measure_report (FujinProject *project)
{
  g_autoptr (FujinReport) report = fujin_report_new (project, FUJIN_REPORT_TEAM_TABLE,
                                                     FUJIN_LANG_EN, FUJIN_PAPER_A4_LANDSCAPE);
  double start = bench_cpu_ms ();
  guint n = fujin_report_get_n_pages (report);

  g_print ("team table on paper: %u pages cut in %.0f ms of CPU, %.1f ms a page\n", n,
           bench_cpu_ms () - start, (bench_cpu_ms () - start) / n);
}

int
main (void)
{
  g_autoptr (FujinProject) small = NULL;
  g_autoptr (FujinProject) big = NULL;

  gtk_init ();
  small = bench_project (N_SERVICES / 10, N_TEAMS / 10, N_SERVICES / 10);
  big = bench_project (N_SERVICES, N_TEAMS, N_SERVICES);
  measure_table (small, big);
  measure_page (big);
  measure_report (big);
  return 0;
}
