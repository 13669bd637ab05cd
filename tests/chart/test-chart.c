/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <cairo-pdf.h>
#include <cairo-svg.h>
#include <math.h>
#include <string.h>

#include "fujin-chart-drawing.h"
#include "fujin-chart-painter-private.h"
#include "fujin-line-break.h"
#include "fujin-palette.h"

static const guint n_services[] = { 13, 4, 4, 7, 9, 5, 13, 2, 7 };
static const char *const long_names[] = {
  "Collection, analysis and evaluation data",
  "外部脅威情報の収集および分析と評価に関する業務の計画と実施の管理を行うサービス群"
};
static const char *const category_names[][2] = {
  { "Strategic management of CDC", "CDCの戦略マネジメント" },
  { "Real-time analysis", "即時分析" },
  { "Deep analysis", "深掘分析" },
  { "Incident response", "インシデント対応" },
  { "Checking and evaluating", "診断と評価" },
  { "Collection, analyzing and evaluating threat intelligence", "脅威情報の収集および分析と評価" },
  { "Development and maintenance of CDC platforms", "CDCプラットフォームの開発・保守" },
  { "Supporting internal fraud response", "内部不正対応支援" },
  { "Active relationship with external parties", "外部組織との積極的連携" },
};

static FujinChartData *
create_chart (FujinChartKind kind,
              FujinLang      lang)
{
  FujinChartData *data = fujin_chart_data_new (kind, lang);
  gboolean ja = lang == FUJIN_LANG_JA;

  fujin_chart_data_set_title (data, ja ? "カテゴリー別スコア" : "Score by category");
  fujin_chart_data_set_subtitle (data, ja ? "平均、60 中 47 を評価" : "Mean; 47 of 60 scored");
  fujin_chart_data_set_source (data, ja ? "出典 X.1060" : "Framework: ITU-T X.1060 (2021)");
  fujin_chart_data_add_series (data, FUJIN_SERIES_AS_IS, ja ? "現状" : "As-Is");
  fujin_chart_data_add_series (data, FUJIN_SERIES_TO_BE, ja ? "あるべき姿" : "To-Be");
  return data;
}

/* A value of 0 leaves the point not scored, below 0 it is not evaluated. */
static void
set_point (FujinChartData *data,
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

static FujinChartData *
create_categories (FujinLang lang)
{
  const double as_is[] = { 3.2, 2.0, 1.4, 3.4, 0, 1.8, -1, 1.5, 3.6 };
  const double to_be[] = { 4.5, 4.0, 3.0, 5.0, 3.8, 0, -1, 3.0, 4.2 };
  FujinChartData *data = create_chart (FUJIN_CHART_RADAR, lang);

  for (guint i = 0; i < G_N_ELEMENTS (as_is); i++)
    {
      const char badge[] = { (char) ('A' + i), '\0' };

      fujin_chart_data_add_axis (data, badge, badge, (int) i, NULL, category_names[i][lang], NULL);
      set_point (data, 0, i, as_is[i]);
      set_point (data, 1, i, to_be[i]);
    }
  return data;
}

static FujinChartData *
create_services (FujinChartKind kind,
                 FujinLang      lang,
                 guint          limit)
{
  FujinChartData *data = create_chart (kind, lang);

  for (guint c = 0; c < G_N_ELEMENTS (n_services); c++)
    for (guint i = 0; i < n_services[c]; i++)
      {
        const char badge[] = { (char) ('A' + c), '\0' };
        g_autofree char *code = g_strdup_printf ("%s-%u", badge, i + 1);
        guint k = fujin_chart_data_get_n_axes (data);

        if (k >= limit)
          return data;
        fujin_chart_data_add_axis (data, code, badge, (int) c, code, long_names[lang],
                                   kind == FUJIN_CHART_GAPS ? long_names[lang] : NULL);
        set_point (data, 0, k, k % 11 == 7 ? 0 : k % 13 == 9 ? -1.0 : 1.0 + k * 7 % 4);
        set_point (data, 1, k, k % 17 == 3 ? 0 : 3 + k % 3);
      }
  return data;
}

static FujinChartPainter *
create_painter (FujinChartData *data)
{
  FujinChartPainter *painter = fujin_chart_painter_new ();

  fujin_chart_painter_set_data (painter, data);
  return painter;
}

static cairo_surface_t *
draw_image (FujinChartPainter *painter,
            int                width,
            int                height)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, width, height);
  cairo_t *cr = cairo_create (surface);

  fujin_chart_painter_draw (painter, cr, width, height);
  g_assert_cmpint (cairo_status (cr), ==, CAIRO_STATUS_SUCCESS);
  cairo_destroy (cr);
  cairo_surface_flush (surface);
  return surface;
}

static gboolean
same_bytes (cairo_surface_t *a,
            cairo_surface_t *b)
{
  gsize size = (gsize) cairo_image_surface_get_stride (a)
               * (gsize) cairo_image_surface_get_height (a);

  return memcmp (cairo_image_surface_get_data (a), cairo_image_surface_get_data (b), size) == 0;
}

static void
test_contrast_formula (void)
{
  const FujinColour black = { 0, 0, 0 }, white = { 1, 1, 1 };
  const FujinColour grey = { 0x77 / 255.0, 0x77 / 255.0, 0x77 / 255.0 };

  g_assert_cmpfloat_with_epsilon (fujin_colour_contrast (&black, &white), 21.0, 1e-9);
  g_assert_cmpfloat_with_epsilon (fujin_colour_contrast (&white, &white), 1.0, 1e-9);
  /* #777 on white is the well-known grey that just misses 4.5. */
  g_assert_cmpfloat_with_epsilon (fujin_colour_contrast (&grey, &white), 4.48, 0.005);
}

static void
test_palettes (void)
{
  for (guint k = 0; k < FUJIN_N_PALETTES; k++)
    {
      const FujinPalette *p = fujin_palette_get (k);
      double last = 0.0;

      g_assert_cmpfloat (fujin_colour_contrast (&p->text, &p->ground), >=, 4.5);
      g_assert_cmpfloat (fujin_colour_contrast (&p->dim_text, &p->ground), >=, 4.5);
      g_assert_cmpfloat (fujin_colour_contrast (&p->warning, &p->ground), >=, 4.5);
      g_assert_cmpfloat (fujin_colour_contrast (&p->as_is, &p->ground), >=, 3.0);
      g_assert_cmpfloat (fujin_colour_contrast (&p->to_be, &p->ground), >=, 3.0);
      g_assert_cmpfloat (fujin_colour_contrast (&p->expected, &p->ground), >=, 3.0);
      /* The letter of a state stands on the ground, or as ground on the filled first one. */
      for (guint i = 0; i < FUJIN_N_STATE_COLOURS; i++)
        g_assert_cmpfloat (fujin_colour_contrast (&p->states[i], &p->ground), >=, 4.5);
      for (guint i = 0; i < FUJIN_N_CATEGORY_COLOURS; i++)
        {
          /* Letters of categories are text too. */
          g_assert_cmpfloat (fujin_colour_contrast (&p->categories[i], &p->ground), >=, 4.5);
          g_assert_cmpfloat (fujin_colour_contrast (&p->on_colour, &p->categories[i]), >=, 4.5);
        }
      for (guint i = 0; i < FUJIN_N_SCORE_COLOURS; i++)
        {
          double step = fujin_colour_contrast (&p->scores[i], &p->ground);

          g_assert_cmpfloat (fujin_colour_contrast (&p->on_scores[i], &p->scores[i]), >=, 4.5);
          g_assert_cmpfloat (step, >, last * 1.15);
          last = step;
        }
    }
}

static void
assert_labels_are_clear (FujinChartPainter *painter,
                         double             width,
                         double             height)
{
  const FujinChartScene *scene = _fujin_chart_painter_get_scene (painter);

  g_assert_cmpuint (scene->labels->len, >, 0);
  g_assert_cmpfloat (scene->radius, >, 20.0);
  for (guint i = 0; i < scene->labels->len; i++)
    {
      const FujinPlacedLabel *label = &g_array_index (scene->labels, FujinPlacedLabel, i);
      FujinBox box;

      _fujin_chart_label_extents (label, &box);
      g_assert_cmpfloat (box.x, >=, 0.0);
      g_assert_cmpfloat (box.y, >=, 0.0);
      g_assert_cmpfloat (box.x + box.width, <=, width);
      g_assert_cmpfloat (box.y + box.height, <=, height);
      for (guint j = i + 1; j < scene->labels->len; j++)
        g_assert_false (_fujin_chart_labels_overlap (
          label, &g_array_index (scene->labels, FujinPlacedLabel, j)));
    }
}

static void
test_labels (void)
{
  const int sizes[][2] = { { 420, 320 }, { 800, 600 }, { 1200, 800 }, { 1600, 1600 } };
  const guint counts[] = { 3, 7, 13, 17, 30, 64 };

  for (FujinLang lang = 0; lang < FUJIN_N_LANGS; lang++)
    for (guint s = 0; s < G_N_ELEMENTS (sizes); s++)
      for (guint c = 0; c <= G_N_ELEMENTS (counts); c++)
        {
          g_autoptr (FujinChartData) data = c < G_N_ELEMENTS (counts)
            ? create_services (FUJIN_CHART_RADAR, lang, counts[c])
            : create_categories (lang);
          g_autoptr (FujinChartPainter) painter = create_painter (data);

          cairo_surface_destroy (draw_image (painter, sizes[s][0], sizes[s][1]));
          assert_labels_are_clear (painter, sizes[s][0], sizes[s][1]);
        }
}

/* On the usual sizes every axis has a label of its own, and categories have their names. */
static void
test_labels_are_complete (void)
{
  for (FujinLang lang = 0; lang < FUJIN_N_LANGS; lang++)
    {
      g_autoptr (FujinChartData) all = create_services (FUJIN_CHART_RADAR, lang, 64);
      g_autoptr (FujinChartData) nine = create_categories (lang);
      g_autoptr (FujinChartPainter) painter = create_painter (all);
      const FujinChartScene *scene;

      cairo_surface_destroy (draw_image (painter, 1200, 800));
      g_assert_cmpuint (_fujin_chart_painter_get_scene (painter)->labels->len, ==, 64);
      fujin_chart_painter_set_data (painter, nine);
      cairo_surface_destroy (draw_image (painter, 800, 600));
      scene = _fujin_chart_painter_get_scene (painter);
      g_assert_cmpuint (scene->labels->len, ==, 9);
      for (guint i = 0; i < 9; i++)
        {
          const FujinPlacedLabel *label = &g_array_index (scene->labels, FujinPlacedLabel, i);

          g_assert_nonnull (label->name);
          g_assert_false (label->is_cut);
        }
    }
}

static FujinChartData *
create_short_names (void)
{
  static const char *const names[] = {
    "戦略マネジメント", "即時分析", "深掘分析", "インシデント対応", "診断と評価",
    "脅威情報", "プラットフォーム", "内部不正対応支援", "外部連携",
  };
  FujinChartData *data = create_chart (FUJIN_CHART_RADAR, FUJIN_LANG_JA);

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      const char badge[] = { (char) ('A' + i), '\0' };

      fujin_chart_data_add_axis (data, badge, badge, (int) i, NULL, names[i], NULL);
      set_point (data, 0, i, 2);
      set_point (data, 1, i, 4);
    }
  return data;
}

/* The nine names at every size a window or a sheet may give them; no word is torn. */
static void
test_words_stay_whole (void)
{
  for (int width = 350; width <= 1000; width += 25)
    for (int height = 260; height <= 660; height += 50)
      {
        g_autoptr (FujinChartData) data = create_short_names ();
        g_autoptr (FujinChartPainter) painter = create_painter (data);
        const FujinChartScene *scene;

        cairo_surface_destroy (draw_image (painter, width, height));
        scene = _fujin_chart_painter_get_scene (painter);
        g_assert_cmpuint (scene->labels->len, ==, 9);
        for (guint i = 0; i < scene->labels->len; i++)
          {
            PangoLayout *name = g_array_index (scene->labels, FujinPlacedLabel, i).name;
            const char *text = name != NULL ? pango_layout_get_text (name) : "";

            for (int k = 1; name != NULL && k < pango_layout_get_line_count (name); k++)
              {
                int start = pango_layout_get_line_readonly (name, k)->start_index;

                if (!_fujin_line_break_is_natural (text, text + start))
                  g_error ("%d × %d: %s is torn before %s", width, height, text, text + start);
              }
          }
      }
}

typedef struct
{
  const char *text;
  const char *parts; /* the same, with | where a line may end */
} Breaks;

static void
test_natural_breaks (void)
{
  static const Breaks texts[] = {
    { "診断と評価", "診断と|評価" },
    { "インシデント対応", "インシデント|対応" },
    { "戦略マネジメント", "戦略|マネジメント" },
    { "データの取り扱い", "データの|取り|扱い" },
    { "サーバー", "サーバー" },
    { "教科書第3版", "教科書第3版" },
    { "全9分類", "全|9分類" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (GString) parts = g_string_new (NULL);

      for (const char *p = texts[i].text; *p != '\0'; p = g_utf8_next_char (p))
        {
          if (p > texts[i].text && _fujin_line_break_is_natural (texts[i].text, p))
            g_string_append_c (parts, '|');
          g_string_append_unichar (parts, g_utf8_get_char (p));
        }
      g_assert_cmpstr (parts->str, ==, texts[i].parts);
    }
}

/* However narrow, no line ends within "第3.1版". */
static void
test_numbers_stay_whole (void)
{
  static const char text[] = "出典：ISOG-J セキュリティ対応組織の教科書 第3.1版 付録、図12、全58件";
  static const char *const wholes[] = { "第3.1版", "58件" };
  FujinTextCache *texts = fujin_text_cache_new ();
  gboolean is_broken = FALSE;

  fujin_text_cache_set_font (texts, "Sans", 13.0, FUJIN_LANG_JA);
  for (int width = 80; width < 600; width += 4)
    {
      PangoLayout *layout = fujin_text_cache_get (texts, text, FUJIN_TEXT_SMALL, width, 12);

      for (int i = 1; i < pango_layout_get_line_count (layout); i++)
        {
          const char *at = text + pango_layout_get_line_readonly (layout, i)->start_index;

          is_broken = TRUE;
          for (guint k = 0; k < G_N_ELEMENTS (wholes); k++)
            {
              const char *whole = strstr (text, wholes[k]);

              g_assert_false (at > whole && at < whole + strlen (wholes[k]));
            }
        }
    }
  g_assert_true (is_broken);
  fujin_text_cache_free (texts);
}

static void
test_boxes (void)
{
  FujinPlacedLabel a = { .half_width = 10, .half_height = 2 };
  FujinPlacedLabel b = { .x = 15, .half_width = 10, .half_height = 2 };

  g_assert_true (_fujin_chart_labels_overlap (&a, &b));
  b.x = 21;
  g_assert_false (_fujin_chart_labels_overlap (&a, &b));
  /* Turned upright it reaches only two to the left. */
  b.x = 13;
  b.angle = G_PI_2;
  g_assert_false (_fujin_chart_labels_overlap (&a, &b));
  b.x = 11;
  g_assert_true (_fujin_chart_labels_overlap (&a, &b));
  g_assert_true (_fujin_chart_label_contains (&b, 11, 9));
  g_assert_false (_fujin_chart_label_contains (&b, 20, 0));
}

static void
test_unscored_has_no_place (void)
{
  g_autoptr (FujinChartData) data = create_categories (FUJIN_LANG_EN);
  g_autoptr (FujinChartPainter) painter = create_painter (data);
  double x, y, ax, ay;

  g_assert_false (fujin_chart_painter_get_position (painter, 0, 0, &x, &y));
  cairo_surface_destroy (draw_image (painter, 800, 600));
  g_assert_true (fujin_chart_painter_get_position (painter, 0, 0, &ax, &ay));
  g_assert_true (fujin_chart_painter_get_position (painter, 1, 0, &x, &y));
  /* The first axis points up: 4.5 is above 3.2, in proportion. */
  g_assert_cmpfloat_with_epsilon (x, ax, 1e-6);
  g_assert_cmpfloat (y, <, ay);
  g_assert_false (fujin_chart_painter_get_position (painter, 0, 4, &x, &y));
  g_assert_false (fujin_chart_painter_get_position (painter, 1, 5, &x, &y));
  g_assert_false (fujin_chart_painter_get_position (painter, 0, 6, &x, &y));
  g_assert_false (fujin_chart_painter_get_position (painter, 0, 99, &x, &y));
}

static void
test_scale_starts_at_the_centre (void)
{
  g_autoptr (FujinChartData) data = create_categories (FUJIN_LANG_EN);
  g_autoptr (FujinChartPainter) painter = create_painter (data);
  const FujinChartScene *scene;
  double x, y;

  cairo_surface_destroy (draw_image (painter, 800, 600));
  scene = _fujin_chart_painter_get_scene (painter);
  for (guint a = 0; a < 9; a++)
    {
      double value = fujin_chart_data_get_point (data, 0, a)->value;

      if (fujin_chart_painter_get_position (painter, 0, a, &x, &y))
        g_assert_cmpfloat_with_epsilon (hypot (x - scene->centre_x, y - scene->centre_y),
                                        scene->radius * value / 5.0, 1e-6);
    }
}

static void
assert_hits (FujinChartData *data,
             int             width,
             int             height)
{
  g_autoptr (FujinChartPainter) painter = create_painter (data);
  guint n_found = 0;

  cairo_surface_destroy (draw_image (painter, width, height));
  for (guint s = 0; s < 2; s++)
    for (guint a = 0; a < fujin_chart_data_get_n_axes (data); a++)
      {
        double x, y, hit_x, hit_y;
        guint hit_s, hit_a;

        if (!fujin_chart_painter_get_position (painter, s, a, &x, &y))
          continue;
        n_found++;
        g_assert_true (fujin_chart_painter_hit (painter, x, y, &hit_s, &hit_a));
        /* Where As-Is and To-Be are equal the two lie on each other. */
        g_assert_cmpuint (hit_a, ==, a);
        g_assert_true (fujin_chart_painter_get_position (painter, hit_s, hit_a, &hit_x, &hit_y));
        g_assert_cmpfloat_with_epsilon (hypot (x - hit_x, y - hit_y), 0.0, 1e-6);
      }
  g_assert_cmpuint (n_found, >, 0);
}

static void
test_hit (void)
{
  g_autoptr (FujinChartData) nine = create_categories (FUJIN_LANG_EN);
  g_autoptr (FujinChartData) all = create_services (FUJIN_CHART_RADAR, FUJIN_LANG_JA, 64);
  g_autoptr (FujinChartData) two = create_services (FUJIN_CHART_RADAR, FUJIN_LANG_EN, 2);
  g_autoptr (FujinChartData) gaps = create_services (FUJIN_CHART_GAPS, FUJIN_LANG_EN, 12);

  assert_hits (nine, 800, 600);
  assert_hits (all, 1200, 800);
  assert_hits (two, 600, 300);
  assert_hits (gaps, 800, 700);
}

static void
test_hit_label (void)
{
  g_autoptr (FujinChartData) data = create_categories (FUJIN_LANG_EN);
  g_autoptr (FujinChartPainter) painter = create_painter (data);
  const FujinPlacedLabel *label;
  guint series = 9, axis = 9;

  cairo_surface_destroy (draw_image (painter, 800, 600));
  label = &g_array_index (_fujin_chart_painter_get_scene (painter)->labels, FujinPlacedLabel, 4);
  g_assert_true (fujin_chart_painter_hit (painter, label->x, label->y, &series, &axis));
  g_assert_cmpuint (series, ==, 0);
  g_assert_cmpuint (axis, ==, 4);
  g_assert_false (fujin_chart_painter_hit (painter, 3, 300, &series, &axis));
}

static void
test_few_axes_become_rows (void)
{
  for (guint n = 1; n <= 3; n++)
    {
      g_autoptr (FujinChartData) data = create_services (FUJIN_CHART_RADAR, FUJIN_LANG_EN, n);
      g_autoptr (FujinChartPainter) painter = create_painter (data);
      const FujinChartScene *scene;

      cairo_surface_destroy (draw_image (painter, 600, 400));
      scene = _fujin_chart_painter_get_scene (painter);
      g_assert_true (scene->drawing->hits_boxes == (n < 3));
      g_assert_cmpuint (scene->rows->len, ==, n < 3 ? n : 0);
    }
}

static void
test_rows_that_do_not_fit (void)
{
  g_autoptr (FujinChartData) data = create_services (FUJIN_CHART_GAPS, FUJIN_LANG_EN, 64);
  g_autoptr (FujinChartPainter) painter = create_painter (data);
  const FujinChartScene *scene;
  gboolean says_more = FALSE;
  g_autofree char *more = NULL;
  double x, y;

  cairo_surface_destroy (draw_image (painter, 600, 400));
  scene = _fujin_chart_painter_get_scene (painter);
  g_assert_cmpuint (scene->rows->len, >, 5);
  g_assert_cmpuint (scene->rows->len, <, 64);
  more = g_strdup_printf ("and %u more", 64 - scene->rows->len);
  for (guint i = 0; i < scene->texts->len; i++)
    {
      PangoLayout *layout = g_array_index (scene->texts, FujinPlacedText, i).layout;

      says_more |= g_str_equal (pango_layout_get_text (layout), more);
    }
  g_assert_true (says_more);
  g_assert_false (fujin_chart_painter_get_position (painter, 0, 63, &x, &y));
}

static void
test_no_shaping_on_redraw (void)
{
  g_autoptr (FujinChartData) data = create_services (FUJIN_CHART_RADAR, FUJIN_LANG_JA, 64);
  g_autoptr (FujinChartPainter) painter = create_painter (data);
  guint before;

  cairo_surface_destroy (draw_image (painter, 1200, 800));
  before = fujin_chart_painter_get_layouts_created (painter);
  g_assert_cmpuint (before, >, 0);
  fujin_chart_painter_set_palette (painter, FUJIN_PALETTE_DARK);
  cairo_surface_destroy (draw_image (painter, 1200, 800));
  cairo_surface_destroy (draw_image (painter, 1200, 800));
  g_assert_cmpuint (fujin_chart_painter_get_layouts_created (painter), ==, before);
  fujin_chart_painter_set_font (painter, NULL, 16);
  cairo_surface_destroy (draw_image (painter, 1200, 800));
  g_assert_cmpuint (fujin_chart_painter_get_layouts_created (painter), >, before);
}

static void
test_same_bytes (void)
{
  g_autoptr (FujinChartData) nine = create_categories (FUJIN_LANG_JA);
  g_autoptr (FujinChartPainter) one = create_painter (nine);
  g_autoptr (FujinChartPainter) two = create_painter (nine);
  cairo_surface_t *first = draw_image (one, 800, 600);

  /* Drawn, drawn into the kept picture, copied from it, and drawn by another painter. */
  for (guint i = 0; i < 4; i++)
    {
      cairo_surface_t *again = draw_image (i < 3 ? one : two, 800, 600);

      g_assert_true (same_bytes (first, again));
      cairo_surface_destroy (again);
    }
  cairo_surface_destroy (first);
}

/* What is kept for speed must never show something old. */
static void
test_changes_show (void)
{
  g_autoptr (FujinChartData) data = create_categories (FUJIN_LANG_EN);
  g_autoptr (FujinChartPainter) painter = create_painter (data);
  cairo_surface_t *shots[5];

  for (guint i = 0; i < 3; i++)
    cairo_surface_destroy (draw_image (painter, 500, 400));
  shots[0] = draw_image (painter, 500, 400);
  fujin_chart_painter_set_highlight (painter, 0, 0);
  shots[1] = draw_image (painter, 500, 400);
  fujin_chart_painter_set_highlight (painter, -1, -1);
  set_point (data, 0, 0, 1.0);
  shots[2] = draw_image (painter, 500, 400);
  fujin_chart_painter_set_palette (painter, FUJIN_PALETTE_DARK);
  shots[3] = draw_image (painter, 500, 400);
  fujin_chart_painter_set_parts (painter, 0);
  shots[4] = draw_image (painter, 500, 400);
  for (guint i = 0; i < G_N_ELEMENTS (shots); i++)
    for (guint j = i + 1; j < G_N_ELEMENTS (shots); j++)
      g_assert_false (same_bytes (shots[i], shots[j]));
  for (guint i = 0; i < G_N_ELEMENTS (shots); i++)
    cairo_surface_destroy (shots[i]);
}

static cairo_status_t
append_bytes (void                *closure,
              const unsigned char *data,
              unsigned int         length)
{
  g_byte_array_append (closure, data, length);
  return CAIRO_STATUS_SUCCESS;
}

static void
draw_vector (FujinChartPainter *painter,
             gboolean           as_pdf,
             double             width,
             double             height)
{
  g_autoptr (GByteArray) bytes = g_byte_array_new ();
  cairo_surface_t *surface = as_pdf
    ? cairo_pdf_surface_create_for_stream (append_bytes, bytes, width, height)
    : cairo_svg_surface_create_for_stream (append_bytes, bytes, width, height);
  cairo_t *cr = cairo_create (surface);

  fujin_chart_painter_draw (painter, cr, width, height);
  g_assert_cmpint (cairo_status (cr), ==, CAIRO_STATUS_SUCCESS);
  cairo_destroy (cr);
  cairo_surface_finish (surface);
  g_assert_cmpint (cairo_surface_status (surface), ==, CAIRO_STATUS_SUCCESS);
  cairo_surface_destroy (surface);
  g_assert_cmpuint (bytes->len, >, 500);
  /* A chart in a vector file is no picture of one. */
  g_assert_null (g_strstr_len ((char *) bytes->data, bytes->len, as_pdf ? "/Subtype /Image"
                                                                        : "<image"));
}

static void
draw_everywhere (FujinChartData *data)
{
  const int sizes[][2] = { { 240, 200 }, { 200, 500 }, { 690, 400 }, { 1366, 500 } };

  for (guint s = 0; s < G_N_ELEMENTS (sizes); s++)
    {
      g_autoptr (FujinChartPainter) painter = create_painter (data);

      fujin_chart_painter_set_palette (painter, s % FUJIN_N_PALETTES);
      fujin_chart_painter_set_highlight (painter, 0, (int) s);
      cairo_surface_destroy (draw_image (painter, sizes[s][0], sizes[s][1]));
      draw_vector (painter, FALSE, sizes[s][0], sizes[s][1]);
      draw_vector (painter, TRUE, sizes[s][0], sizes[s][1]);
    }
}

static void
test_draw_everything (void)
{
  for (FujinLang lang = 0; lang < FUJIN_N_LANGS; lang++)
    {
      const guint counts[] = { 0, 1, 2, 3, 13, 64 };
      g_autoptr (FujinChartData) nine = create_categories (lang);

      draw_everywhere (nine);
      for (guint c = 0; c < G_N_ELEMENTS (counts); c++)
        {
          g_autoptr (FujinChartData) radar = create_services (FUJIN_CHART_RADAR, lang, counts[c]);
          g_autoptr (FujinChartData) gaps = create_services (FUJIN_CHART_GAPS, lang, counts[c]);

          draw_everywhere (radar);
          draw_everywhere (gaps);
        }
    }
}

static void
test_very_large (void)
{
  g_autoptr (FujinChartData) data = create_services (FUJIN_CHART_RADAR, FUJIN_LANG_EN, 64);
  g_autoptr (FujinChartPainter) painter = create_painter (data);

  cairo_surface_destroy (draw_image (painter, 4000, 3000));
  assert_labels_are_clear (painter, 4000, 3000);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/palette/contrast-formula", test_contrast_formula);
  g_test_add_func ("/palette/contrast", test_palettes);
  g_test_add_func ("/chart/labels/clear", test_labels);
  g_test_add_func ("/chart/labels/complete", test_labels_are_complete);
  g_test_add_func ("/chart/labels/whole-words", test_words_stay_whole);
  g_test_add_func ("/chart/natural-breaks", test_natural_breaks);
  g_test_add_func ("/chart/numbers-stay-whole", test_numbers_stay_whole);
  g_test_add_func ("/chart/labels/boxes", test_boxes);
  g_test_add_func ("/chart/unscored-has-no-place", test_unscored_has_no_place);
  g_test_add_func ("/chart/scale-starts-at-the-centre", test_scale_starts_at_the_centre);
  g_test_add_func ("/chart/hit/points", test_hit);
  g_test_add_func ("/chart/hit/label", test_hit_label);
  g_test_add_func ("/chart/few-axes-become-rows", test_few_axes_become_rows);
  g_test_add_func ("/chart/rows-that-do-not-fit", test_rows_that_do_not_fit);
  g_test_add_func ("/chart/no-shaping-on-redraw", test_no_shaping_on_redraw);
  g_test_add_func ("/chart/same-bytes", test_same_bytes);
  g_test_add_func ("/chart/changes-show", test_changes_show);
  g_test_add_func ("/chart/draw-everything", test_draw_everything);
  g_test_add_func ("/chart/very-large", test_very_large);

  return g_test_run ();
}
