/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "fujin-chart-data.h"
#include "fujin-chart-marks.h"

/* A chart as a table, and charts of several states, which must be told apart without colour. */

static void
set_value (FujinChartData *data,
           guint           series,
           guint           axis,
           double          value,
           guint           n_scored,
           guint           n_total)
{
  FujinChartPoint point = { FUJIN_POINT_VALUE, value, n_scored, n_total, NULL };

  fujin_chart_data_set_point (data, series, axis, &point);
}

static FujinChartData *
create_means (void)
{
  FujinChartData *data = fujin_chart_data_new (FUJIN_CHART_RADAR, FUJIN_LANG_EN);
  const char *letters[] = { "A", "B", "C" };

  fujin_chart_data_set_title (data, "Means");
  for (guint i = 0; i < G_N_ELEMENTS (letters); i++)
    fujin_chart_data_add_axis (data, letters[i], letters[i], (int) i, NULL, "Category", NULL);
  fujin_chart_data_add_series (data, FUJIN_SERIES_AS_IS, "As-Is");
  fujin_chart_data_add_series (data, FUJIN_SERIES_TO_BE, "To-Be");
  set_value (data, 0, 0, 2.25, 3, 4);
  set_value (data, 1, 0, 3.5, 4, 4);
  set_value (data, 0, 1, 4.0, 1, 1);
  set_value (data, 1, 1, 3.0, 1, 1);
  return data;
}

static void
assert_row (FujinChartSheet   *sheet,
            guint              row,
            const char *const *cells)
{
  g_assert_cmpuint (fujin_chart_sheet_get_n_columns (sheet), ==, g_strv_length ((char **) cells));
  for (guint c = 0; cells[c] != NULL; c++)
    g_assert_cmpstr (fujin_chart_sheet_get_cell (sheet, row, c), ==, cells[c]);
}

static void
test_means (void)
{
  g_autoptr (FujinChartData) data = create_means ();
  g_autoptr (FujinChartSheet) sheet = fujin_chart_data_make_sheet (data);
  const char *const first[] = { "A", "Category", "2.2", "3.5", "3 / 4", "+1.2", NULL };
  const char *const second[] = { "B", "Category", "4.0", "3.0", "1 / 1", "-1.0", NULL };
  const char *const third[] = { "C", "Category", "–", "–", "–", "–", NULL };

  g_assert_cmpuint (fujin_chart_sheet_get_n_rows (sheet), ==, 3);
  g_assert_cmpstr (fujin_chart_sheet_get_title (sheet, 1), ==, "Category");
  g_assert_cmpstr (fujin_chart_sheet_get_title (sheet, 4), ==, "Scored");
  g_assert_false (fujin_chart_sheet_is_number (sheet, 1));
  g_assert_true (fujin_chart_sheet_is_number (sheet, 2));
  g_assert_cmpstr (fujin_chart_sheet_get_id (sheet, 1), ==, "B");
  assert_row (sheet, 0, first);
  assert_row (sheet, 1, second);
  assert_row (sheet, 2, third);
}

/* Services stand for themselves: no coverage; and what is not evaluated is not zero. */
static void
test_services (void)
{
  g_autoptr (FujinChartData) data = fujin_chart_data_new (FUJIN_CHART_GAPS, FUJIN_LANG_EN);
  g_autoptr (FujinChartSheet) sheet = NULL;
  const FujinChartPoint excluded = { FUJIN_POINT_NOT_EVALUATED, 0.0, 0, 0, NULL };
  const char *const first[] = { "A-1", "One", "2", "5", "+3", NULL };
  const char *const second[] = { "A-2", "Two", "n/a", "–", "–", NULL };

  fujin_chart_data_add_series (data, FUJIN_SERIES_AS_IS, "As-Is");
  fujin_chart_data_add_series (data, FUJIN_SERIES_TO_BE, "To-Be");
  fujin_chart_data_add_axis (data, "A-1", "A", 0, "A-1", "One", NULL);
  fujin_chart_data_add_axis (data, "A-2", "A", 0, "A-2", "Two", NULL);
  set_value (data, 0, 0, 2, 0, 0);
  set_value (data, 1, 0, 5, 0, 0);
  fujin_chart_data_set_point (data, 0, 1, &excluded);
  sheet = fujin_chart_data_make_sheet (data);
  g_assert_cmpstr (fujin_chart_sheet_get_title (sheet, 1), ==, "Service");
  assert_row (sheet, 0, first);
  assert_row (sheet, 1, second);
}

static void
test_text (void)
{
  g_autoptr (FujinChartData) data = create_means ();
  g_autofree char *text = fujin_chart_data_write_text (data);
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);

  g_assert_cmpuint (g_strv_length (lines), ==, 2 + 1 + 3 + 1);
  g_assert_cmpstr (lines[0], ==, "Means");
  g_assert_cmpstr (lines[2], ==, "\tCategory\tAs-Is\tTo-Be\tScored\tGap");
  g_assert_cmpstr (lines[3], ==, "A\tCategory\t2.2\t3.5\t3 / 4\t+1.2");
}

static void
test_runs_down (void)
{
  g_autoptr (FujinChartData) radar = create_means ();
  g_autoptr (FujinChartData) gaps = fujin_chart_data_new (FUJIN_CHART_GAPS, FUJIN_LANG_EN);
  g_autoptr (FujinChartData) few = fujin_chart_data_new (FUJIN_CHART_RADAR, FUJIN_LANG_EN);

  g_assert_false (fujin_chart_data_runs_down (radar));
  g_assert_true (fujin_chart_data_runs_down (gaps));
  /* A radar of less than three axes is drawn as rows. */
  g_assert_true (fujin_chart_data_runs_down (few));
}

static FujinChartData *
create_states (void)
{
  FujinChartData *data = create_means ();
  FujinChartData *states = fujin_chart_data_new (FUJIN_CHART_RADAR, FUJIN_LANG_EN);

  for (guint a = 0; a < 3; a++)
    {
      const FujinChartAxis *it = fujin_chart_data_get_axis (data, a);

      fujin_chart_data_add_axis (states, it->id, it->badge, it->colour, NULL, it->label, NULL);
    }
  fujin_chart_data_add_series (states, FUJIN_SERIES_STATE_1, "Now");
  fujin_chart_data_add_series (states, FUJIN_SERIES_STATE_2, "2025");
  set_value (states, 0, 0, 3.0, 3, 4);
  set_value (states, 1, 0, 2.0, 2, 4);
  set_value (states, 0, 1, 1.5, 1, 1);
  set_value (states, 1, 1, 2.0, 1, 1);
  g_object_unref (data);
  return states;
}

/* Of several states each mean stands with its own coverage, and there is no gap among them. */
static void
test_states (void)
{
  g_autoptr (FujinChartData) data = create_states ();
  g_autoptr (FujinChartSheet) sheet = fujin_chart_data_make_sheet (data);
  g_autofree char *sentence = fujin_chart_data_make_sentence (data);
  const char *const first[] = { "A", "Category", "3.0 (3 of 4)", "2.0 (2 of 4)", NULL };

  assert_row (sheet, 0, first);
  g_assert_cmpstr (sentence, ==, "Against 2025, Now is furthest ahead in A Category (+1.0) and "
                                 "furthest behind in B Category (−0.5).");
}

static char *
draw_mark (FujinSeriesRole role,
           gboolean        line)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_A8, 60, 24);
  cairo_t *cr = cairo_create (surface);
  FujinPalette grey = *fujin_palette_get (FUJIN_PALETTE_PRINT);
  char *sum;

  for (guint i = 0; i < FUJIN_N_STATE_COLOURS; i++)
    grey.states[i] = grey.text;
  if (line)
    {
      cairo_move_to (cr, 0, 12);
      cairo_line_to (cr, 60, 12);
      _fujin_chart_stroke_role (cr, &grey, role, 1.0);
    }
  else
    _fujin_chart_mark_series (cr, &grey, role, 30, 12, 1.0);
  cairo_surface_flush (surface);
  sum = g_compute_checksum_for_data (
    G_CHECKSUM_SHA256, cairo_image_surface_get_data (surface),
    (gsize) cairo_image_surface_get_stride (surface) * 24);
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
  return sum;
}

/* With all colours alike, both the marks and the lines of the six states differ. */
static void
test_apart_without_colour (void)
{
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (int role = FUJIN_SERIES_STATE_1; role <= FUJIN_SERIES_STATE_6; role++)
    for (int line = 0; line < 2; line++)
      g_assert_true (g_hash_table_add (seen, draw_mark ((FujinSeriesRole) role, line)));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/chart-sheet/means", test_means);
  g_test_add_func ("/chart-sheet/services", test_services);
  g_test_add_func ("/chart-sheet/text", test_text);
  g_test_add_func ("/chart-sheet/states", test_states);
  g_test_add_func ("/chart-data/runs-down", test_runs_down);
  g_test_add_func ("/chart-marks/apart-without-colour", test_apart_without_colour);
  return g_test_run ();
}
