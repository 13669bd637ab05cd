/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "chart-checks.h"

#define DAY(day, month, year) ((int) g_date_get_julian (make_date (day, month, year)))

static const char *const long_names[FUJIN_N_LANGS] = {
  "Name of a thing of exactly forty letters",
  "四十文字あるとても長い改善項目の名前を書いて重ならないことを確かめる文字列その一二三",
};

static GDate *
make_date (int day,
           int month,
           int year)
{
  static GDate date;

  g_date_clear (&date, 1);
  g_date_set_dmy (&date, (GDateDay) day, (GDateMonth) month, (GDateYear) year);
  return &date;
}

static void
set_value (FujinChartData *data,
           guint           series,
           guint           axis,
           double          value)
{
  FujinChartPoint point = { FUJIN_POINT_VALUE, value, 0, 0, NULL };

  fujin_chart_data_set_point (data, series, axis, &point);
}

/* Four parts of ten bars; the second part of the first bar is nothing. */
static FujinChartData *
create_shares (FujinLang lang)
{
  static const FujinChartMark marks[] = { FUJIN_CHART_MARK_FILLED, FUJIN_CHART_MARK_HALF,
                                          FUJIN_CHART_MARK_HOLLOW, FUJIN_CHART_MARK_DASHED };
  static const char *const names[] = { "Insource", "Combination", "Outsource", "Unassigned" };
  FujinChartData *data = fujin_chart_data_new (FUJIN_CHART_SHARES, lang);

  fujin_chart_data_set_title (data, long_names[lang]);
  fujin_chart_data_set_empty_text (data, "Begin");
  for (guint s = 0; s < G_N_ELEMENTS (marks); s++)
    {
      fujin_chart_data_add_series (data, FUJIN_SERIES_AS_IS, names[s]);
      fujin_chart_data_set_series_mark (data, s, marks[s]);
    }
  for (guint a = 0; a < 10; a++)
    {
      const char badge[] = { (char) ('A' + a - 1), '\0' };

      fujin_chart_data_add_axis (data, badge, a > 0 ? badge : NULL, a > 0 ? (int) a - 1 : -1, NULL,
                                 long_names[lang], "61 services");
      for (guint s = 0; s < G_N_ELEMENTS (marks); s++)
        set_value (data, s, a, a == 0 ? (s == 1 ? 0 : 10 + s) : (a + s) % 5);
    }
  return data;
}

static void
add_improvement (FujinChartData *data,
                 const char     *title,
                 int             due,
                 int             state,
                 int             cycle)
{
  guint axis = fujin_chart_data_add_axis (data, title, NULL, -1, NULL, title, "CSIRT · D-2");

  set_value (data, 0, axis, due);
  fujin_chart_data_place_axis (data, axis, state, cycle,
                               state == 3 ? FUJIN_CHART_MARK_FILLED : FUJIN_CHART_MARK_HALF);
}

static FujinChartData *
create_times (FujinLang lang,
              guint     n,
              int       months)
{
  FujinChartData *data = fujin_chart_data_new (FUJIN_CHART_TIMELINE, lang);

  fujin_chart_data_set_title (data, long_names[lang]);
  fujin_chart_data_set_empty_text (data, "Begin");
  fujin_chart_data_add_series (data, FUJIN_SERIES_AS_IS, "Due");
  fujin_chart_data_add_row (data, NULL, -1, "Proposed", NULL);
  fujin_chart_data_add_row (data, NULL, -1, "Approved", NULL);
  fujin_chart_data_add_row (data, NULL, -1, "Under way", NULL);
  fujin_chart_data_add_row (data, NULL, -1, "Done", NULL);
  fujin_chart_data_add_column (data, "S", "Short cycle", NULL);
  fujin_chart_data_add_column (data, "L", "Long cycle", NULL);
  fujin_chart_data_set_mark_name (data, FUJIN_CHART_MARK_FILLED, "Done");
  fujin_chart_data_set_mark_name (data, FUJIN_CHART_MARK_HALF, "Under way");
  fujin_chart_data_set_today (data, DAY (1, 10, 2026));
  if (n == 0)
    return data;
  add_improvement (data, "Over", DAY (30, 9, 2026), 2, 0);
  add_improvement (data, "Finished", DAY (1, 8, 2026), 3, 1);
  add_improvement (data, "Undated", 0, 2, 0);
  for (guint i = 3; i < n; i++)
    add_improvement (data, long_names[lang],
                     DAY (1, 10, 2026) + (int) (30.4 * months * (i - 2) / (n - 3)), (int) i % 4,
                     (int) i % 2);
  return data;
}

/* From three months to thirty years: words on the scale never touch. */
static void
test_sizes (void)
{
  static const int months[] = { 2, 9, 36, 120, 360 };

  for (FujinLang lang = 0; lang < FUJIN_N_LANGS; lang++)
    {
      g_autoptr (FujinChartData) shares = create_shares (lang);

      chart_checks_assert_sizes (shares);
      for (guint i = 0; i < G_N_ELEMENTS (months); i++)
        {
          g_autoptr (FujinChartData) times = create_times (lang, 24, months[i]);

          chart_checks_assert_sizes (times);
        }
    }
}

/* Parts are as long as their counts say, and nothing is no part. */
static void
test_shares (void)
{
  g_autoptr (FujinChartData) data = create_shares (FUJIN_LANG_EN);
  g_autoptr (FujinChartPainter) painter = fujin_chart_painter_new ();
  FujinChartScene *scene;
  guint series, axis;
  double x, y;

  fujin_chart_painter_set_data (painter, data);
  scene = (FujinChartScene *) chart_checks_draw (painter, 800, 560);
  g_assert_cmpuint (scene->rows->len, ==, 10);
  g_assert_false (_fujin_chart_scene_point (scene, 1, 0)->is_drawn);
  g_assert_cmpfloat_with_epsilon (_fujin_chart_scene_point (scene, 2, 0)->half_width * 10,
                                  _fujin_chart_scene_point (scene, 0, 0)->half_width * 12, 1e-6);
  for (guint s = 0; s < 4; s += s == 0 ? 2 : 1)
    {
      g_assert_true (fujin_chart_painter_get_position (painter, s, 0, &x, &y));
      g_assert_true (fujin_chart_painter_hit (painter, x, y, &series, &axis));
      g_assert_cmpuint (series, ==, s);
      g_assert_cmpuint (axis, ==, 0);
    }
}

static void
test_share_words (void)
{
  g_autoptr (FujinChartData) data = create_shares (FUJIN_LANG_EN);
  g_autoptr (FujinChartSheet) sheet = fujin_chart_data_make_sheet (data);
  g_autofree char *sentence = fujin_chart_data_make_sentence (data);

  g_assert_nonnull (strstr (sentence, "(61 services): Insource 10, Outsource 12, Unassigned 13."));
  g_assert_cmpstr (fujin_chart_sheet_get_cell (sheet, 0, 6), ==, "35");
  g_assert_cmpstr (fujin_chart_sheet_get_cell (sheet, 0, 3), ==, "0");
}

/* Late is what is open though its day is past; done and undated are not. */
static void
test_times (void)
{
  g_autoptr (FujinChartData) data = create_times (FUJIN_LANG_EN, 5, 6);
  g_autoptr (FujinChartData) timeless = create_times (FUJIN_LANG_EN, 5, 6);
  g_autoptr (FujinChartPainter) painter = fujin_chart_painter_new ();
  g_autofree char *sentence = fujin_chart_data_make_sentence (data);
  g_autofree char *without = NULL;
  g_autofree char *late = fujin_chart_data_point_value_text (data, 0, 0);
  g_autofree char *undated = fujin_chart_data_point_value_text (data, 0, 2);
  const FujinChartScene *scene;

  g_assert_true (g_str_has_prefix (
    sentence, "5 improvements: 2 done, 1 overdue, 1 without a date."));
  g_assert_cmpstr (late, ==, "2026-09-30 · Overdue");
  g_assert_cmpstr (undated, ==, "no date · Under way");
  fujin_chart_painter_set_data (painter, data);
  scene = chart_checks_draw (painter, 800, 560);
  /* In the legend and in the row. */
  g_assert_cmpuint (chart_checks_count_text (scene, "Overdue"), ==, 2);
  g_assert_cmpuint (chart_checks_count_text (scene, "no date"), ==, 1);
  g_assert_cmpuint (chart_checks_count_text (scene, "FY2026"), ==, 1);
  fujin_chart_data_set_today (timeless, 0);
  without = fujin_chart_data_make_sentence (timeless);
  g_assert_nonnull (strstr (without, "0 overdue"));
}

static void
test_fiscal_years (void)
{
  g_autoptr (FujinChartData) data = create_times (FUJIN_LANG_JA, 5, 9);
  g_autoptr (FujinChartPainter) painter = fujin_chart_painter_new ();
  const FujinChartScene *scene;

  fujin_chart_painter_set_data (painter, data);
  scene = chart_checks_draw (painter, 1200, 800);
  g_assert_cmpuint (chart_checks_count_text (scene, "2026年度"), ==, 1);
  g_assert_cmpuint (chart_checks_count_text (scene, "2027年度"), ==, 1);
  g_assert_cmpuint (chart_checks_count_text (scene, "4月"), ==, 1);
}

static void
test_empty (void)
{
  g_autoptr (FujinChartData) shares = fujin_chart_data_new (FUJIN_CHART_SHARES, FUJIN_LANG_JA);
  g_autoptr (FujinChartData) times = create_times (FUJIN_LANG_JA, 0, 1);

  fujin_chart_data_set_empty_text (shares, "Begin");
  chart_checks_assert_empty (shares);
  chart_checks_assert_empty (times);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/bars-chart/sizes", test_sizes);
  g_test_add_func ("/bars-chart/shares", test_shares);
  g_test_add_func ("/bars-chart/share-words", test_share_words);
  g_test_add_func ("/bars-chart/times", test_times);
  g_test_add_func ("/bars-chart/fiscal-years", test_fiscal_years);
  g_test_add_func ("/bars-chart/empty", test_empty);
  return g_test_run ();
}
