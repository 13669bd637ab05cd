/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "chart-checks.h"

static const guint n_services[] = { 13, 4, 4, 7, 9, 5, 13, 2, 7 };
static const char *const long_names[FUJIN_N_LANGS] = {
  "Name of a service of exactly forty chars",
  "四十文字あるとても長いサービスの名前を書いて重ならないことを確かめる文字列その一二三",
};

static void
set_value (FujinChartData *data,
           guint           series,
           guint           axis,
           double          value)
{
  FujinChartPoint point = { FUJIN_POINT_VALUE, value, 0, 0, NULL };

  if (value < 0)
    point.state = FUJIN_POINT_NOT_EVALUATED;
  if (value != 0)
    fujin_chart_data_set_point (data, series, axis, &point);
}

static guint
add_service (FujinChartData *data,
             guint           category,
             guint           number,
             FujinLang       lang)
{
  const char badge[] = { (char) ('A' + category), '\0' };
  g_autofree char *code = g_strdup_printf ("%s-%u", badge, number);

  return fujin_chart_data_add_axis (data, code, badge, (int) category, code, long_names[lang],
                                    NULL);
}

static FujinChartData *
create (FujinChartKind kind,
        FujinLang      lang)
{
  FujinChartData *data = fujin_chart_data_new (kind, lang);

  fujin_chart_data_set_title (data, long_names[lang]);
  fujin_chart_data_set_subtitle (data, long_names[lang]);
  fujin_chart_data_set_source (data, long_names[lang]);
  fujin_chart_data_set_empty_text (data, "Begin");
  fujin_chart_data_add_series (data, FUJIN_SERIES_AS_IS, "As-Is");
  return data;
}

/* 64 tiles of every state; B-4 is out of scope. */
static FujinChartData *
create_tiles (FujinLang lang)
{
  FujinChartData *data = create (FUJIN_CHART_TILES, lang);

  fujin_chart_data_add_series (data, FUJIN_SERIES_TO_BE, "To-Be");
  fujin_chart_data_set_bin_titles (data, "Category", "Level");
  fujin_chart_data_add_column (data, "basic", "Basic", NULL);
  for (guint c = 0; c < G_N_ELEMENTS (n_services); c++)
    {
      const char badge[] = { (char) ('A' + c), '\0' };

      fujin_chart_data_add_row (data, badge, (int) c, long_names[lang], NULL);
    }
  for (guint c = 0; c < G_N_ELEMENTS (n_services); c++)
    for (guint i = 0; i < n_services[c]; i++)
      {
        guint axis = add_service (data, c, i + 1, lang);

        fujin_chart_data_place_axis (data, axis, (int) c, 0,
                                     c == 1 && i == 3 ? FUJIN_CHART_MARK_HALF
                                                      : FUJIN_CHART_MARK_NONE);
        set_value (data, 0, axis, i == 1 ? 0 : i == 2 ? -1.0 : 1.0 + (c + i) % 5);
        set_value (data, 1, axis, 4);
      }
  return data;
}

/* 64 chips, most of them in one cell, which comes first. */
static FujinChartData *
create_cells (FujinLang lang,
              gboolean  marked)
{
  static const char *const columns[] = { "1", "2", "3", "4", "5", "not scored",
                                         "not evaluated" };
  FujinChartData *data = create (FUJIN_CHART_CELLS, lang);
  guint n_columns = marked ? 2 : G_N_ELEMENTS (columns), n_rows = marked ? 2 : 5, axis = 0;

  fujin_chart_data_set_bin_titles (data, "Level", "As-Is");
  for (guint i = 0; i < n_columns; i++)
    fujin_chart_data_add_column (data, NULL, marked ? long_names[lang] : columns[i], NULL);
  for (guint i = 0; i < n_rows; i++)
    fujin_chart_data_add_row (data, "low", -1, marked ? long_names[lang] : "Standard", "note");
  for (guint i = 0; marked && i < 4; i++)
    fujin_chart_data_set_cell (data, i / 2, i % 2, long_names[lang], FALSE);
  for (FujinChartMark i = 1; marked && i < FUJIN_CHART_MARK_CROSSED; i++)
    fujin_chart_data_set_mark_name (data, i, "Kind");
  if (!marked)
    {
      fujin_chart_data_set_cell (data, 0, 0, NULL, TRUE);
      fujin_chart_data_set_first_text (data, "Do first");
    }
  for (guint c = 0; c < G_N_ELEMENTS (n_services); c++)
    for (guint i = 0; i < n_services[c]; i++, axis++)
      {
        add_service (data, c, i + 1, lang);
        fujin_chart_data_place_axis (data, axis, axis < 40 ? 0 : (int) (axis % n_rows),
                                     axis < 40 ? 0 : (int) (axis % n_columns),
                                     marked ? FUJIN_CHART_MARK_FILLED : FUJIN_CHART_MARK_NONE);
        set_value (data, 0, axis, 1);
      }
  return data;
}

static void
test_sizes (void)
{
  for (FujinLang lang = 0; lang < FUJIN_N_LANGS; lang++)
    {
      g_autoptr (FujinChartData) tiles = create_tiles (lang);
      g_autoptr (FujinChartData) matrix = create_cells (lang, FALSE);
      g_autoptr (FujinChartData) map = create_cells (lang, TRUE);

      chart_checks_assert_sizes (tiles);
      chart_checks_assert_sizes (matrix);
      chart_checks_assert_sizes (map);
    }
}

/* Every service has its tile with its code, its score, and a mark where it has none. */
static void
test_tiles (void)
{
  g_autoptr (FujinChartData) data = create_tiles (FUJIN_LANG_EN);
  g_autoptr (FujinChartPainter) painter = fujin_chart_painter_new ();
  const FujinChartScene *scene;
  guint series, axis;
  double x, y;

  fujin_chart_painter_set_data (painter, data);
  scene = chart_checks_draw (painter, 1200, 800);
  g_assert_cmpuint (scene->rows->len, ==, 64);
  g_assert_cmpuint (chart_checks_count_text (scene, "A-13"), ==, 1);
  g_assert_cmpuint (chart_checks_count_text (scene, "1→4"), >, 0);
  g_assert_cmpuint (chart_checks_count_text (scene, "0→4"), ==, 0);
  /* A-2 is not scored and A-3 not evaluated: only To-Be is a figure. */
  g_assert_cmpuint (chart_checks_count_text (scene, "→4"), ==, 9 + 8);
  g_assert_true (fujin_chart_painter_get_position (painter, 0, 63, &x, &y));
  g_assert_true (fujin_chart_painter_hit (painter, x, y, &series, &axis));
  g_assert_cmpuint (axis, ==, 63);
  g_assert_cmpfloat (_fujin_chart_scene_point ((FujinChartScene *) scene, 0, 63)->half_width, >,
                     5.0);
}

static void
test_tile_words (void)
{
  g_autoptr (FujinChartData) en = create_tiles (FUJIN_LANG_EN);
  g_autoptr (FujinChartData) ja = create_tiles (FUJIN_LANG_JA);
  g_autoptr (FujinChartSheet) sheet = fujin_chart_data_make_sheet (en);
  g_autofree char *english = fujin_chart_data_make_sentence (en);
  g_autofree char *japanese = fujin_chart_data_make_sentence (ja);

  g_assert_nonnull (strstr (english, "9 not scored, 8 not evaluated, 1 out of scope."));
  g_assert_cmpstr (english, !=, japanese);
  g_assert_null (strstr (japanese, "scored"));
  g_assert_cmpuint (fujin_chart_sheet_get_n_rows (sheet), ==, 64);
  g_assert_cmpstr (fujin_chart_sheet_get_cell (sheet, 1, 3), ==, "–");
  g_assert_cmpstr (fujin_chart_sheet_get_cell (sheet, 2, 3), ==, "n/a");
  g_assert_cmpstr (fujin_chart_sheet_get_cell (sheet, 16, 3), ==, "out of scope");
}

/* With room every service is named; without it the counts stay, and every chip can be found. */
static void
test_cells (void)
{
  g_autoptr (FujinChartData) data = create_cells (FUJIN_LANG_EN, FALSE);
  g_autoptr (FujinChartPainter) painter = fujin_chart_painter_new ();
  const FujinChartScene *scene;
  double x, y;

  fujin_chart_painter_set_data (painter, data);
  scene = chart_checks_draw (painter, 1600, 1100);
  g_assert_cmpuint (chart_checks_count_text (scene, "A-1"), ==, 1);
  g_assert_cmpuint (chart_checks_count_text (scene, "I-7"), ==, 1);
  g_assert_cmpuint (chart_checks_count_text (scene, "Do first"), ==, 2);
  scene = chart_checks_draw (painter, 320, 240);
  g_assert_cmpuint (chart_checks_count_text (scene, "40"), ==, 1);
  for (guint axis = 0; axis < 64; axis++)
    g_assert_true (fujin_chart_painter_get_position (painter, 0, axis, &x, &y));
}

static void
test_cell_words (void)
{
  g_autoptr (FujinChartData) en = create_cells (FUJIN_LANG_EN, FALSE);
  g_autoptr (FujinChartData) ja = create_cells (FUJIN_LANG_JA, FALSE);
  g_autoptr (FujinChartSheet) sheet = fujin_chart_data_make_sheet (en);
  g_autofree char *english = fujin_chart_data_make_sentence (en);
  g_autofree char *japanese = fujin_chart_data_make_sentence (ja);
  g_autofree char *value = fujin_chart_data_point_value_text (en, 0, 0);

  g_assert_cmpstr (english, ==,
                   "To do first are 40 services, among them A-1, A-2, A-3, A-4, A-5, A-6, A-7, "
                   "A-8. The largest group is Standard, As-Is 1 (40).");
  g_assert_null (strstr (japanese, "services"));
  g_assert_cmpstr (value, ==, "Standard · As-Is 1");
  g_assert_cmpuint (fujin_chart_sheet_get_n_rows (sheet), ==, 64);
}

static void
test_empty (void)
{
  for (FujinLang lang = 0; lang < FUJIN_N_LANGS; lang++)
    {
      g_autoptr (FujinChartData) tiles = create (FUJIN_CHART_TILES, lang);
      g_autoptr (FujinChartData) cells = create (FUJIN_CHART_CELLS, lang);

      fujin_chart_data_set_bin_titles (tiles, "Category", "Level");
      fujin_chart_data_set_bin_titles (cells, "Level", "As-Is");
      chart_checks_assert_empty (tiles);
      chart_checks_assert_empty (cells);
    }
}

/* The legend speaks of To-Be only where tiles have room for it. */
static void
test_tile_legend (void)
{
  g_autoptr (FujinChartData) data = create_tiles (FUJIN_LANG_EN);
  g_autoptr (FujinChartPainter) painter = fujin_chart_painter_new ();
  static const double widths[] = { 1200, 700, 390, 320, 240 };
  guint n_without = 0;

  fujin_chart_painter_set_data (painter, data);
  for (guint i = 0; i < G_N_ELEMENTS (widths); i++)
    {
      const FujinChartScene *scene = chart_checks_draw (painter, widths[i], 480);
      gboolean has_pairs = chart_checks_count_text (scene, "1→4") > 0;

      g_assert_cmpuint (chart_checks_count_text (scene, "As-Is 1 to 5 → To-Be"), ==,
                        has_pairs ? 1 : 0);
      g_assert_cmpuint (chart_checks_count_text (scene, "As-Is 1 to 5"), ==, has_pairs ? 0 : 1);
      n_without += has_pairs ? 0 : 1;
    }
  g_assert_cmpuint (n_without, >, 0);
  g_assert_cmpuint (n_without, <, G_N_ELEMENTS (widths));
}

static guint
count_more (const FujinChartScene *scene)
{
  guint n = 0;

  for (guint i = 0; i < scene->texts->len; i++)
    if (*pango_layout_get_text (g_array_index (scene->texts, FujinPlacedText, i).layout) == '+')
      n++;
  return n;
}

/* At the height it asks for a map hides no service, though it does at a lesser one. */
static void
test_map_height (void)
{
  g_autoptr (FujinChartData) data = create_cells (FUJIN_LANG_EN, TRUE);
  g_autoptr (FujinChartPainter) painter = fujin_chart_painter_new ();
  const FujinChartScene *scene;
  double height;

  fujin_chart_painter_set_data (painter, data);
  height = fujin_chart_painter_get_height (painter, 400);
  g_assert_cmpfloat (height, >, 200.0);
  g_assert_cmpfloat (height, <, 780.0);
  scene = chart_checks_draw (painter, 400, height);
  g_assert_cmpuint (count_more (scene), ==, 0);
  for (guint c = 0; c < G_N_ELEMENTS (n_services); c++)
    for (guint i = 0; i < n_services[c]; i++)
      {
        g_autofree char *code = g_strdup_printf ("%c-%u", 'A' + c, i + 1);

        g_assert_cmpuint (chart_checks_count_text (scene, code), ==, 1);
      }
  scene = chart_checks_draw (painter, 400, height - 60);
  g_assert_cmpuint (count_more (scene) + chart_checks_count_text (scene, "40"), >, 0);
  g_assert_cmpuint (chart_checks_count_text (scene, "A-13"), <=, 1);
}

/* Both ends of the axis are told at length, or both in one word. */
static void
test_map_ends (void)
{
  g_autoptr (FujinChartData) data = fujin_chart_data_new (FUJIN_CHART_CELLS, FUJIN_LANG_EN);
  g_autoptr (FujinChartPainter) painter = fujin_chart_painter_new ();
  const FujinChartScene *scene;

  fujin_chart_data_set_bin_titles (data, "Expertise", "Information");
  fujin_chart_data_add_series (data, FUJIN_SERIES_AS_IS, "As-Is");
  fujin_chart_data_add_row (data, "low", -1, long_names[FUJIN_LANG_EN], NULL);
  fujin_chart_data_add_row (data, "high", -1, "High", NULL);
  for (guint i = 0; i < 2; i++)
    {
      fujin_chart_data_add_column (data, NULL, "Outside (attacker-side) information", NULL);
      fujin_chart_data_place_axis (data, add_service (data, i, 1, FUJIN_LANG_EN), (int) i, (int) i,
                                   FUJIN_CHART_MARK_NONE);
      set_value (data, 0, i, 1);
    }
  fujin_chart_painter_set_data (painter, data);
  scene = chart_checks_draw (painter, 700, 400);
  g_assert_cmpuint (chart_checks_count_text (scene, "High"), ==, 1);
  scene = chart_checks_draw (painter, 260, 400);
  g_assert_cmpuint (chart_checks_count_text (scene, "Expertise: low"), ==, 1);
  g_assert_cmpuint (chart_checks_count_text (scene, "Expertise: high"), ==, 1);
  for (guint i = 0; i < scene->texts->len; i++)
    g_assert_false (pango_layout_is_ellipsized (
      g_array_index (scene->texts, FujinPlacedText, i).layout));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/cells-chart/sizes", test_sizes);
  g_test_add_func ("/cells-chart/tiles", test_tiles);
  g_test_add_func ("/cells-chart/tile-words", test_tile_words);
  g_test_add_func ("/cells-chart/cells", test_cells);
  g_test_add_func ("/cells-chart/cell-words", test_cell_words);
  g_test_add_func ("/cells-chart/tile-legend", test_tile_legend);
  g_test_add_func ("/cells-chart/map-height", test_map_height);
  g_test_add_func ("/cells-chart/map-ends", test_map_ends);
  g_test_add_func ("/cells-chart/empty", test_empty);
  return g_test_run ();
}
