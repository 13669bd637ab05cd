/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <gtk/gtk.h>

#include "bench-common.h"
#include "fujin-catalogue-page.h"
#include "fujin-edit.h"
#include "fujin-grid.h"
#include "fujin-matrix-page.h"
#include "fujin-page.h"
#include "fujin-portfolio-page.h"

/* Typing into the search of the pages that list services, with 10,000 of them: how much processor
 * time a key takes, from the key until the frame that shows what is found is drawn. */

#define N_SERVICES 10000
#define N_TEAMS 50
#define AIM_KEY 16.0
#define AIM_FRAME 16.6
#define N_FRAMES 300

/* What a person types, a letter at a time, and takes back again. */
static const char *const queries[] = { "service 12", "own", "b-x77", "ネットワーク", "monitor" };

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

/* Until nothing is left that was put off. */
static void
settle (GtkWidget *window)
{
  for (guint i = 0; i < 3; i++)
    draw_frame (window);
  while (g_main_context_pending (NULL))
    g_main_context_iteration (NULL, FALSE);
}

static void
press (GtkWidget  *window,
       GtkWidget  *search,
       const char *text,
       GArray     *keys,
       GArray     *frames)
{
  double start = bench_cpu_ms ();
  double time;

  gtk_editable_set_text (GTK_EDITABLE (search), text);
  time = bench_cpu_ms () - start;
  g_array_append_val (keys, time);
  draw_frame (window);
  time = bench_cpu_ms () - start;
  g_array_append_val (frames, time);
  settle (window);
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

static GtkWidget *
find_type (GtkWidget *widget,
           GType      type)
{
  if (g_type_is_a (G_OBJECT_TYPE (widget), type) && gtk_widget_get_mapped (widget))
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_type (child, type);

      if (found)
        return found;
    }
  return NULL;
}

/* A wheel turned down and to the side: every frame has new rows, or other columns. */
static void
scroll (GtkWidget  *window,
        GtkWidget  *grid,
        const char *which,
        double      step)
{
  g_autoptr (GArray) times = g_array_new (FALSE, FALSE, sizeof (double));
  GtkAdjustment *adjustment;

  g_object_get (grid, which, &adjustment, NULL);
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
  g_print ("matrix scrolled by %s, %.0f pixels a frame: p50 %.2f p95 %.2f p99 %.2f ms of CPU, "
           "ratio %.2f (aim: p95 <= %.1f ms)\n", which, step, bench_percentile (times, 0.5),
           bench_percentile (times, 0.95), bench_percentile (times, 0.99),
           bench_percentile (times, 0.95) / AIM_FRAME, AIM_FRAME);
  g_object_unref (adjustment);
}

static void
measure (FujinProject *project,
         GType         page_type,
         const char   *name)
{
  GtkWidget *window = gtk_window_new ();
  FujinPage *page = g_object_new (page_type, NULL);
  g_autoptr (GArray) keys = g_array_new (FALSE, FALSE, sizeof (double));
  g_autoptr (GArray) frames = g_array_new (FALSE, FALSE, sizeof (double));
  GtkWidget *search;
  double start = bench_cpu_ms ();

  gtk_window_set_default_size (GTK_WINDOW (window), 1366, 740);
  gtk_window_set_child (GTK_WINDOW (window), GTK_WIDGET (page));
  fujin_page_set_project (page, project);
  gtk_window_present (GTK_WINDOW (window));
  settle (window);
  g_print ("filter, %s: open to third frame: CPU %.1f ms\n", name, bench_cpu_ms () - start);
  search = find_type (window, GTK_TYPE_SEARCH_ENTRY);
  type (window, search, "warm up", keys, frames);
  g_array_set_size (keys, 0);
  g_array_set_size (frames, 0);
  for (guint i = 0; i < G_N_ELEMENTS (queries); i++)
    type (window, search, queries[i], keys, frames);
  g_print ("filter, %s: filtering p50 %.2f p95 %.2f ms, key to drawn p50 %.2f p95 %.2f max %.2f "
           "ms of CPU, ratio %.2f (aim: p95 <= %.0f ms)\n", name, bench_percentile (keys, 0.5),
           bench_percentile (keys, 0.95), bench_percentile (frames, 0.5),
           bench_percentile (frames, 0.95), bench_percentile (frames, 1.0),
           bench_percentile (frames, 0.95) / AIM_KEY, AIM_KEY);
  gtk_editable_set_text (GTK_EDITABLE (search), "");
  settle (window);
  if (find_type (window, FUJIN_TYPE_GRID))
    {
      scroll (window, find_type (window, FUJIN_TYPE_GRID), "vadjustment", 60);
      scroll (window, find_type (window, FUJIN_TYPE_GRID), "vadjustment", 900);
      scroll (window, find_type (window, FUJIN_TYPE_GRID), "hadjustment", 12);
    }
  gtk_window_destroy (GTK_WINDOW (window));
}

/* Notes as people write them, so that there is something to search. */
static void
add_notes (FujinProject *project)
{
  for (guint i = 0; i < fujin_project_get_n_plans (project); i++)
    {
      g_autofree char *note =
        g_strdup_printf ("Service %u is monitored by ネットワーク team %u at night.", i, i % 97);

      fujin_edit_set_note (project, fujin_project_get_plan (project, i), note);
    }
}

int
main (void)
{
  g_autoptr (FujinProject) project = NULL;

  gtk_init ();
  project = bench_project (N_SERVICES, N_TEAMS, N_SERVICES / 2);
  add_notes (project);
  measure (project, fujin_catalogue_page_get_type (), "catalogue");
  measure (project, fujin_matrix_page_get_type (), "matrix");
  measure (project, fujin_portfolio_page_get_type (), "portfolio");
  return 0;
}
