/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <cairo.h>

#include "fujin-chart-painter-private.h"

/* Four versions; the second has no score, the third was not to be evaluated. */
static FujinChartData *
make_data (void)
{
  static const FujinChartPoint points[] = {
    { FUJIN_POINT_VALUE, 2.0, 40, 60, NULL },
    { FUJIN_POINT_NOT_SCORED, 0.0, 0, 60, NULL },
    { FUJIN_POINT_NOT_EVALUATED, 0.0, 0, 60, NULL },
    { FUJIN_POINT_VALUE, 4.0, 50, 60, NULL },
  };
  FujinChartData *data = fujin_chart_data_new (FUJIN_CHART_TREND, FUJIN_LANG_EN);

  fujin_chart_data_set_title (data, "Means over time");
  fujin_chart_data_add_series (data, FUJIN_SERIES_AS_IS, "As-Is");
  fujin_chart_data_add_series (data, FUJIN_SERIES_TO_BE, "To-Be");
  for (guint i = 0; i < G_N_ELEMENTS (points); i++)
    {
      g_autofree char *name = g_strdup_printf ("Version %u", i + 1);

      fujin_chart_data_add_axis (data, name, NULL, -1, "2026-01-01", name, NULL);
      fujin_chart_data_set_point (data, 0, i, &points[i]);
      fujin_chart_data_set_point (data, 1, i, &points[3]);
    }
  return data;
}

static cairo_surface_t *
draw (FujinChartPainter *painter,
      double             width,
      double             height)
{
  cairo_surface_t *surface =
    cairo_image_surface_create (CAIRO_FORMAT_RGB24, (int) width, (int) height);
  cairo_t *cr = cairo_create (surface);

  fujin_chart_painter_draw (painter, cr, width, height);
  g_assert_cmpint (cairo_status (cr), ==, CAIRO_STATUS_SUCCESS);
  cairo_destroy (cr);
  cairo_surface_flush (surface);
  return surface;
}

/* Equal steps from left to right, higher means higher up, and what is unknown has no place. */
static void
test_places (void)
{
  g_autoptr (FujinChartData) data = make_data ();
  g_autoptr (FujinChartPainter) painter = fujin_chart_painter_new ();
  cairo_surface_t *surface;
  double x[4], y[4], as_is_x, as_is_y;

  fujin_chart_painter_set_data (painter, data);
  surface = draw (painter, 640, 400);
  for (guint i = 0; i < 4; i++)
    g_assert_true (fujin_chart_painter_get_position (painter, 1, i, &x[i], &y[i]));
  g_assert_cmpfloat_with_epsilon (x[1] - x[0], x[3] - x[2], 1e-6);
  g_assert_cmpfloat (x[1], >, x[0]);
  g_assert_cmpfloat_with_epsilon (y[0], y[3], 1e-6);
  g_assert_true (fujin_chart_painter_get_position (painter, 0, 0, &as_is_x, &as_is_y));
  g_assert_cmpfloat (as_is_y, >, y[0]);
  g_assert_cmpfloat_with_epsilon (as_is_x, x[0], 1e-6);
  g_assert_false (fujin_chart_painter_get_position (painter, 0, 1, &as_is_x, &as_is_y));
  g_assert_false (fujin_chart_painter_get_position (painter, 0, 2, &as_is_x, &as_is_y));
  cairo_surface_destroy (surface);
}

static gboolean
is_blue (cairo_surface_t *surface,
         int              x,
         int              y)
{
  const guchar *row = cairo_image_surface_get_data (surface) +
                      (gsize) y * (gsize) cairo_image_surface_get_stride (surface);
  guint32 pixel = ((const guint32 *) (const void *) row)[x];
  guint red = pixel >> 16 & 0xff;
  guint blue = pixel & 0xff;

  return blue > red + 40;
}

/* Nothing blue crosses the columns between the two As-Is marks: the gap is no line. */
static void
test_gap_stays_gap (void)
{
  g_autoptr (FujinChartData) data = make_data ();
  g_autoptr (FujinChartPainter) painter = fujin_chart_painter_new ();
  cairo_surface_t *surface;
  double x, y;

  fujin_chart_painter_set_data (painter, data);
  fujin_chart_painter_set_parts (painter, 0);
  surface = draw (painter, 640, 400);
  g_assert_true (fujin_chart_painter_get_position (painter, 0, 0, &x, &y));
  g_assert_true (is_blue (surface, (int) x, (int) y));
  g_assert_true (fujin_chart_painter_get_position (painter, 1, 1, &x, &y));
  for (int row = 0; row < 400; row++)
    g_assert_false (is_blue (surface, (int) x + 40, row));
  cairo_surface_destroy (surface);
}

/* A long name goes on in the next line rather than being cut. */
static void
test_long_names (void)
{
  g_autoptr (FujinChartData) data = make_data ();
  g_autoptr (FujinChartPainter) painter = fujin_chart_painter_new ();
  static const FujinChartPoint point = { FUJIN_POINT_VALUE, 3.0, 1, 1, NULL };
  static const char name[] = "Review after the 2025 incident";
  const FujinChartScene *scene;
  guint n = 0;

  fujin_chart_data_set_point (
    data, 0, fujin_chart_data_add_axis (data, "x", NULL, -1, "2026-01-01", name, NULL), &point);
  fujin_chart_painter_set_data (painter, data);
  cairo_surface_destroy (draw (painter, 520, 400));
  scene = _fujin_chart_painter_get_scene (painter);
  for (guint i = 0; i < scene->texts->len; i++)
    {
      FujinPlacedText *text = &g_array_index (scene->texts, FujinPlacedText, i);

      if (!g_str_equal (pango_layout_get_text (text->layout), name))
        continue;
      g_assert_false (pango_layout_is_ellipsized (text->layout));
      g_assert_cmpint (pango_layout_get_line_count (text->layout), >, 1);
      n++;
    }
  g_assert_cmpuint (n, ==, 1);
}

/* The smallest and the longest chart draw without a complaint. */
static void
test_extremes (void)
{
  g_autoptr (FujinChartData) data = make_data ();
  g_autoptr (FujinChartPainter) painter = fujin_chart_painter_new ();
  static const FujinChartPoint point = { FUJIN_POINT_VALUE, 3.0, 1, 1, NULL };

  fujin_chart_painter_set_data (painter, data);
  cairo_surface_destroy (draw (painter, 40, 30));
  for (guint i = 0; i < 200; i++)
    fujin_chart_data_set_point (
      data, 0, fujin_chart_data_add_axis (data, "x", NULL, -1, "2026-01-01", "Name", NULL),
      &point);
  cairo_surface_destroy (draw (painter, 300, 200));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/trend-chart/places", test_places);
  g_test_add_func ("/trend-chart/gap-stays-gap", test_gap_stays_gap);
  g_test_add_func ("/trend-chart/extremes", test_extremes);
  g_test_add_func ("/trend-chart/long-names", test_long_names);
  return g_test_run ();
}
