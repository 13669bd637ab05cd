/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "bench-window.h"
#include "fujin-chart-view.h"
#include "fujin-service-plan.h"

/* The radar of 64 services, 1200 by 800, once everything is warm: processor time of one drawing
 * of the painter, and of one frame of the widget that shows it. */

#define N_ROUNDS 301
#define WIDTH 1200
#define HEIGHT 800

/* All the services of the framework on one chart, scored. */
static FujinChartData *
make_data (void)
{
  FujinChartData *data = fujin_chart_data_new (FUJIN_CHART_RADAR, FUJIN_LANG_EN);
  g_autoptr (FujinProject) project = fujin_project_new ();
  guint as_is = fujin_chart_data_add_series (data, FUJIN_SERIES_AS_IS, "As-Is");
  guint to_be = fujin_chart_data_add_series (data, FUJIN_SERIES_TO_BE, "To-Be");

  fujin_chart_data_set_title (data, "All services");
  for (guint i = 0; i < fujin_project_get_n_plans (project); i++)
    {
      FujinServicePlan *plan = fujin_project_get_plan (project, i);
      const FujinCategory *category = fujin_service_plan_get_category (plan);
      const char *code = fujin_service_plan_get_code (plan);
      FujinChartPoint point = { FUJIN_POINT_VALUE, 1 + i % 4, 1, 1, NULL };
      guint axis =
        fujin_chart_data_add_axis (data, code, category->id, (int) category->index, code,
                                   fujin_service_plan_get_name (plan, FUJIN_LANG_EN), NULL);

      fujin_chart_data_set_point (data, as_is, axis, &point);
      point.value += 1;
      fujin_chart_data_set_point (data, to_be, axis, &point);
    }
  g_assert_cmpuint (fujin_chart_data_get_n_axes (data), ==, 64);
  return data;
}

/* With @anew the painter cannot use the picture it keeps: the other palette asks for all of it. */
static void
measure_painter (FujinChartData *data,
                 gboolean        anew,
                 const char     *name)
{
  g_autoptr (FujinChartPainter) painter = fujin_chart_painter_new ();
  g_autoptr (GArray) times = g_array_new (FALSE, FALSE, sizeof (double));
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, WIDTH, HEIGHT);

  fujin_chart_painter_set_data (painter, data);
  for (int i = -10; i < (int) bench_n (N_ROUNDS); i++)
    {
      cairo_t *cr = cairo_create (surface);
      double start = bench_cpu_ms ();

      if (anew)
        fujin_chart_painter_set_palette (painter,
                                         i % 2 ? FUJIN_PALETTE_LIGHT : FUJIN_PALETTE_DARK);
      fujin_chart_painter_draw (painter, cr, WIDTH, HEIGHT);
      if (i >= 0)
        bench_add (times, bench_cpu_ms () - start);
      cairo_destroy (cr);
    }
  cairo_surface_destroy (surface);
  bench_row ((BenchRow) { .value = bench_percentile (times, 0.5), .unit = "ms",
                          .aim = "value <= 4" }, "radar: %s, median", name);
  bench_row ((BenchRow) { .value = bench_percentile (times, 0.99), .unit = "ms",
                          .aim = "value <= 4" }, "radar: %s, p99", name);
}

typedef struct
{
  double start;
  GArray *times;
} Frames;

static void
before_cb (GdkFrameClock *clock,
           Frames        *frames)
{
  frames->start = bench_cpu_ms ();
}

static void
after_cb (GdkFrameClock *clock,
          Frames        *frames)
{
  bench_add (frames->times, bench_cpu_ms () - frames->start);
}

/* The whole frame of a window with the chart: the pointer goes from axis to axis. */
static void
measure_view (FujinChartData *data)
{
  GtkWidget *window = gtk_window_new ();
  GtkWidget *view = fujin_chart_view_new ();
  g_autoptr (GArray) times = g_array_new (FALSE, FALSE, sizeof (double));
  Frames frames = { 0, times };
  GdkFrameClock *clock;

  gtk_widget_set_size_request (view, WIDTH, HEIGHT);
  gtk_window_set_child (GTK_WINDOW (window), view);
  fujin_chart_view_set_data (FUJIN_CHART_VIEW (view), data);
  gtk_window_present (GTK_WINDOW (window));
  while (!gtk_widget_get_mapped (window))
    g_main_context_iteration (NULL, TRUE);
  clock = gtk_widget_get_frame_clock (window);
  g_signal_connect (clock, "before-paint", G_CALLBACK (before_cb), &frames);
  g_signal_connect (clock, "after-paint", G_CALLBACK (after_cb), &frames);
  for (guint done = 0; done < MAX (bench_n (N_ROUNDS) / 3, 20);)
    {
      guint n = times->len;

      fujin_chart_view_set_point (FUJIN_CHART_VIEW (view), 0, (int) (done % 64));
      gtk_widget_queue_draw (view);
      while (times->len == n)
        g_main_context_iteration (NULL, TRUE);
      if (++done == 10)
        g_array_set_size (times, 0); /* that was to warm up */
    }
  bench_frames_row (times, "radar: frame of the widget, pointer moving");
  gtk_window_destroy (GTK_WINDOW (window));
}

int
main (void)
{
  g_autoptr (FujinChartData) data = NULL;

  gtk_init ();
  data = make_data ();
  measure_painter (data, TRUE, "64 axes 1200x800, drawn anew");
  measure_painter (data, FALSE, "64 axes 1200x800, kept picture");
  measure_view (data);
  return 0;
}
