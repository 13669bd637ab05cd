/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fujin-chart-data-interpolate.h"

static FujinChartData *
make_data (const char            *title,
           const FujinChartPoint *points,
           guint                  n)
{
  FujinChartData *data = fujin_chart_data_new (FUJIN_CHART_RADAR, FUJIN_LANG_EN);

  fujin_chart_data_set_title (data, title);
  fujin_chart_data_add_series (data, FUJIN_SERIES_AS_IS, "As-Is");
  for (guint i = 0; i < n; i++)
    {
      g_autofree char *id = g_strdup_printf ("%c", 'A' + (int) i);

      fujin_chart_data_add_axis (data, id, id, (int) i, NULL, "Name", NULL);
      fujin_chart_data_set_point (data, 0, i, &points[i]);
    }
  return data;
}

static const FujinChartPoint early[] = {
  { FUJIN_POINT_VALUE, 2.0, 3, 4, NULL },
  { FUJIN_POINT_NOT_SCORED, 0.0, 0, 4, NULL },
  { FUJIN_POINT_NOT_EVALUATED, 0.0, 0, 2, NULL },
};
static const FujinChartPoint late[] = {
  { FUJIN_POINT_VALUE, 4.0, 4, 4, NULL },
  { FUJIN_POINT_VALUE, 3.0, 4, 4, NULL },
  { FUJIN_POINT_VALUE, 5.0, 2, 2, NULL },
};

static void
test_values (void)
{
  g_autoptr (FujinChartData) a = make_data ("Early", early, 3);
  g_autoptr (FujinChartData) b = make_data ("Late", late, 3);
  g_autoptr (FujinChartData) quarter = fujin_chart_data_interpolate (a, b, 0.25);
  g_autoptr (FujinChartData) most = fujin_chart_data_interpolate (a, b, 0.75);

  g_assert_cmpfloat (fujin_chart_data_get_point (quarter, 0, 0)->value, ==, 2.5);
  g_assert_cmpfloat (fujin_chart_data_get_point (most, 0, 0)->value, ==, 3.5);
  g_assert_cmpuint (fujin_chart_data_get_point (quarter, 0, 0)->n_scored, ==, 3);
  g_assert_cmpuint (fujin_chart_data_get_point (most, 0, 0)->n_scored, ==, 4);
  g_assert_cmpstr (fujin_chart_data_get_title (quarter), ==, "Early");
  g_assert_cmpstr (fujin_chart_data_get_title (most), ==, "Late");
}

/* Nothing grows out of what is not known. */
static void
test_states (void)
{
  g_autoptr (FujinChartData) a = make_data ("Early", early, 3);
  g_autoptr (FujinChartData) b = make_data ("Late", late, 3);
  g_autoptr (FujinChartData) before = fujin_chart_data_interpolate (a, b, 0.49);
  g_autoptr (FujinChartData) after = fujin_chart_data_interpolate (a, b, 0.5);

  g_assert_cmpint (fujin_chart_data_get_point (before, 0, 1)->state, ==, FUJIN_POINT_NOT_SCORED);
  g_assert_cmpint (fujin_chart_data_get_point (before, 0, 2)->state, ==,
                   FUJIN_POINT_NOT_EVALUATED);
  g_assert_cmpint (fujin_chart_data_get_point (after, 0, 1)->state, ==, FUJIN_POINT_VALUE);
  g_assert_cmpfloat (fujin_chart_data_get_point (after, 0, 1)->value, ==, 3.0);
  g_assert_cmpfloat (fujin_chart_data_get_point (after, 0, 2)->value, ==, 5.0);
}

static void
test_ends (void)
{
  g_autoptr (FujinChartData) a = make_data ("Early", early, 3);
  g_autoptr (FujinChartData) b = make_data ("Late", late, 3);
  g_autoptr (FujinChartData) c = make_data ("Other", late, 2);
  g_autoptr (FujinChartData) first = fujin_chart_data_interpolate (a, b, -1.0);
  g_autoptr (FujinChartData) last = fujin_chart_data_interpolate (a, b, 2.0);

  g_assert_cmpfloat (fujin_chart_data_get_point (first, 0, 0)->value, ==, 2.0);
  g_assert_cmpfloat (fujin_chart_data_get_point (last, 0, 0)->value, ==, 4.0);
  g_assert_true (fujin_chart_data_is_alike (a, b));
  g_assert_false (fujin_chart_data_is_alike (a, c));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/interpolate/values", test_values);
  g_test_add_func ("/interpolate/states", test_states);
  g_test_add_func ("/interpolate/ends", test_ends);
  return g_test_run ();
}
