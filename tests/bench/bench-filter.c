/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "bench-window.h"
#include "fujin-catalogue-page.h"
#include "fujin-edit.h"
#include "fujin-grid.h"
#include "fujin-matrix-page.h"
#include "fujin-page.h"
#include "fujin-portfolio-page.h"

/* Typing into the search of the pages that list services, with 10,000 of them and more: how much
 * processor time a key takes, from the key until the frame that shows what is found is drawn. */

#define N_SERVICES 10000
#define N_MORE 20000
#define N_TEAMS 50

/* What a person types, a letter at a time, and takes back again. */
static const char *const queries[] = { "service 12", "own", "b-x77", "ネットワーク", "monitor" };

static void
press (GtkWidget  *window,
       GtkWidget  *search,
       const char *text,
       GArray     *keys,
       GArray     *frames)
{
  double start = bench_cpu_ms ();

  gtk_editable_set_text (GTK_EDITABLE (search), text);
  bench_add (keys, bench_cpu_ms () - start);
  bench_draw_frame (window);
  bench_add (frames, bench_cpu_ms () - start);
  bench_settle (window);
}

static void
type (GtkWidget  *window,
      GtkWidget  *search,
      const char *query,
      GArray     *keys,
      GArray     *frames)
{
  glong length = g_utf8_strlen (query, -1);

  for (glong i = 1; i <= 2 * length; i++)
    {
      g_autofree char *text = g_utf8_substring (query, 0, i <= length ? i : 2 * length - i);

      press (window, search, text, keys, frames);
    }
}

/* The page that draws its rows itself is scrolled, too. */
static void
scroll_grid (GtkWidget *window)
{
  static const struct
  {
    const char *which;
    double step;
    const char *what;
  } ways[] = { { "vadjustment", 60, "matrix: scrolled down" },
               { "vadjustment", 900, "matrix: scrolled down" },
               { "hadjustment", 12, "matrix: scrolled to the side" } };
  GtkWidget *grid = bench_find (window, FUJIN_TYPE_GRID);

  for (guint i = 0; grid && i < G_N_ELEMENTS (ways); i++)
    {
      g_autoptr (GtkAdjustment) adjustment = NULL;

      g_object_get (grid, ways[i].which, &adjustment, NULL);
      bench_scroll (window, adjustment, ways[i].step, ways[i].what);
    }
}

static void
tell (const char *name,
      guint       n,
      GArray     *keys,
      GArray     *frames)
{
  g_print ("filter, %s: filtering p50 %.2f p95 %.2f ms, key to drawn p50 %.2f p95 %.2f max %.2f "
           "ms of CPU\n", name, bench_percentile (keys, 0.5), bench_percentile (keys, 0.95),
           bench_percentile (frames, 0.5), bench_percentile (frames, 0.95),
           bench_percentile (frames, 1.0));
  bench_row ((BenchRow) { .value = bench_percentile (keys, 0.95), .unit = "ms",
                          .aim = "value <= 16" },
             "search: a key, %s, %u services, p95", name, n);
  bench_row ((BenchRow) { .value = bench_percentile (frames, 0.95), .unit = "ms",
                          .aim = "value <= 16" },
             "search: a key until it is drawn, %s, %u services, p95", name, n);
}

static void
measure (FujinProject *project,
         GType         page_type,
         const char   *name)
{
  FujinPage *page = g_object_new (page_type, NULL);
  g_autoptr (GArray) keys = g_array_new (FALSE, FALSE, sizeof (double));
  g_autoptr (GArray) frames = g_array_new (FALSE, FALSE, sizeof (double));
  guint n = fujin_project_get_n_plans (project);
  GtkWidget *window, *search;
  double start = bench_cpu_ms ();

  fujin_page_set_project (page, project);
  window = bench_open_window (GTK_WIDGET (page));
  bench_settle (window);
  bench_row ((BenchRow) { .value = bench_cpu_ms () - start, .unit = "ms" },
             "open the page: %s, %u services, until idle", name, n);
  search = bench_find (window, GTK_TYPE_SEARCH_ENTRY);
  type (window, search, "warm up", keys, frames);
  g_array_set_size (keys, 0);
  g_array_set_size (frames, 0);
  for (guint i = 0; i < bench_rounds (G_N_ELEMENTS (queries)); i++)
    type (window, search, queries[i], keys, frames);
  tell (name, n, keys, frames);
  gtk_editable_set_text (GTK_EDITABLE (search), "");
  bench_settle (window);
  scroll_grid (window);
  gtk_window_destroy (GTK_WINDOW (window));
}

/* Notes as people write them, so that there is something to search. */
static FujinProject *
create_project (guint n)
{
  FujinProject *project = bench_project (n, N_TEAMS, n / 2);

  for (guint i = 0; i < n; i++)
    {
      g_autofree char *note =
        g_strdup_printf ("Service %u is monitored by ネットワーク team %u at night.", i, i % 97);

      fujin_edit_set_note (project, fujin_project_get_plan (project, i), note);
    }
  return project;
}

int
main (void)
{
  g_autoptr (FujinProject) project = NULL;
  g_autoptr (FujinProject) more = NULL;

  gtk_init ();
  project = create_project (bench_n (N_SERVICES));
  measure (project, fujin_catalogue_page_get_type (), "catalogue");
  measure (project, fujin_matrix_page_get_type (), "matrix");
  measure (project, fujin_portfolio_page_get_type (), "portfolio");
  more = create_project (bench_n (N_MORE));
  measure (more, fujin_catalogue_page_get_type (), "catalogue");
  return 0;
}
