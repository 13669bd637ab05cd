/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "bench-window.h"
#include "fujin-report.h"
#include "fujin-team-table.h"
#include "fujin-teams-grid.h"
#include "fujin-teams-page.h"

/* The team table of 500 teams and 10,000 services: making the table, which must be linear, and the
 * processor time of a frame while it is scrolled. */

#define N_SERVICES 10000
#define N_TEAMS 500
#define N_TABLES 15

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

  for (guint i = 0; i < bench_rounds (N_TABLES); i++)
    {
      bench_add (small_times, time_table (small));
      bench_add (big_times, time_table (big));
    }
  bench_row ((BenchRow) { bench_percentile (big_times, 0.5), "ms",
                          bench_percentile (small_times, 0.5), "a tenth of it", 0, "ratio <= 12" },
             "team table: made for %u services", fujin_project_get_n_plans (big));
}

static void
scroll (GtkWidget      *window,
        FujinTeamsGrid *grid,
        double          step)
{
  g_autoptr (GtkAdjustment) adjustment = NULL;
  guint drawn = fujin_teams_grid_get_n_drawn (grid);

  g_object_get (grid, "vadjustment", &adjustment, NULL);
  bench_scroll (window, adjustment, step, "team table: scrolled down");
  bench_row ((BenchRow) { .value = (fujin_teams_grid_get_n_drawn (grid) - drawn) /
                                   (double) bench_n (BENCH_N_FRAMES), .unit = "rows" },
             "team table: drawn a frame, %.0f pixels a frame", step);
}

static void
measure_page (FujinProject *project)
{
  FujinPage *page = g_object_new (FUJIN_TYPE_TEAMS_PAGE, NULL);
  GtkWidget *window, *grid;
  double start = bench_cpu_ms ();

  fujin_page_set_project (page, project);
  window = bench_open_window (GTK_WIDGET (page));
  bench_row ((BenchRow) { .value = bench_cpu_ms () - start, .unit = "ms" },
             "open the page: team table, %u services, third frame",
             fujin_project_get_n_plans (project));
  grid = bench_find (window, FUJIN_TYPE_TEAMS_GRID);
  scroll (window, FUJIN_TEAMS_GRID (grid), 60);
  scroll (window, FUJIN_TEAMS_GRID (grid), 600);
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
measure_report (FujinProject *project)
{
  g_autoptr (FujinReport) report = fujin_report_new (project, FUJIN_REPORT_TEAM_TABLE,
                                                     FUJIN_LANG_EN, FUJIN_PAPER_A4_LANDSCAPE);
  double start = bench_cpu_ms ();
  guint n = fujin_report_get_n_pages (report);

  bench_row ((BenchRow) { .value = (bench_cpu_ms () - start) / n, .unit = "ms" },
             "team table: on paper, cutting a page, of %u", n);
}

int
main (void)
{
  g_autoptr (FujinProject) small = NULL;
  g_autoptr (FujinProject) big = NULL;

  gtk_init ();
  small = bench_project (bench_n (N_SERVICES) / 10, N_TEAMS / 10, bench_n (N_SERVICES) / 10);
  big = bench_project (bench_n (N_SERVICES), N_TEAMS, bench_n (N_SERVICES));
  measure_table (small, big);
  measure_page (big);
  measure_report (big);
  return 0;
}
