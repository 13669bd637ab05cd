/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "chart-checks.h"

static const int sizes[][2] = {
  { 320, 240 }, { 360, 260 }, { 500, 760 }, { 800, 560 }, { 1200, 800 }, { 1600, 1100 },
};

const FujinChartScene *
chart_checks_draw (FujinChartPainter *painter,
                   int                width,
                   int                height)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, width, height);
  cairo_t *cr = cairo_create (surface);

  fujin_chart_painter_draw (painter, cr, width, height);
  g_assert_cmpint (cairo_status (cr), ==, CAIRO_STATUS_SUCCESS);
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
  return _fujin_chart_painter_get_scene (painter);
}

/* Where ink is; layouts have empty room around it. */
static FujinBox
get_ink (const FujinPlacedText *text)
{
  PangoRectangle ink;

  pango_layout_get_extents (text->layout, &ink, NULL);
  return (FujinBox) { text->x + ink.x / (double) PANGO_SCALE,
                      text->y + ink.y / (double) PANGO_SCALE,
                      ink.width / (double) PANGO_SCALE, ink.height / (double) PANGO_SCALE };
}

static gboolean
overlap (const FujinBox *a,
         const FujinBox *b)
{
  return a->x + 0.5 < b->x + b->width && b->x + 0.5 < a->x + a->width
         && a->y + 0.5 < b->y + b->height && b->y + 0.5 < a->y + a->height;
}

/* No text runs over another or over the edge, and no two boxes share a place. */
void
chart_checks_assert_clear (const FujinChartScene *scene)
{
  for (guint i = 0; i < scene->texts->len; i++)
    {
      const FujinPlacedText *one = &g_array_index (scene->texts, FujinPlacedText, i);
      FujinBox box = get_ink (one);

      g_assert_cmpfloat (box.x, >=, -0.5);
      g_assert_cmpfloat (box.y, >=, -0.5);
      g_assert_cmpfloat (box.x + box.width, <=, scene->width + 0.5);
      g_assert_cmpfloat (box.y + box.height, <=, scene->height + 0.5);
      for (guint j = i + 1; j < scene->texts->len; j++)
        {
          const FujinPlacedText *two = &g_array_index (scene->texts, FujinPlacedText, j);
          FujinBox other = get_ink (two);

          if (!overlap (&box, &other))
            continue;
          g_test_message ("%.0fx%.0f: “%s” runs over “%s”", scene->width, scene->height,
                          pango_layout_get_text (one->layout),
                          pango_layout_get_text (two->layout));
          g_test_fail ();
        }
    }
}

guint
chart_checks_count_text (const FujinChartScene *scene,
                         const char            *text)
{
  guint n = 0;

  for (guint i = 0; i < scene->texts->len; i++)
    if (g_str_equal (pango_layout_get_text (g_array_index (scene->texts, FujinPlacedText,
                                                           i).layout), text))
      n++;
  return n;
}

/* From the least size to a sheet of paper, on every ground. */
void
chart_checks_assert_sizes (FujinChartData *data)
{
  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    for (FujinPaletteKind palette = 0; palette < FUJIN_N_PALETTES; palette++)
      {
        g_autoptr (FujinChartPainter) painter = fujin_chart_painter_new ();

        fujin_chart_painter_set_data (painter, data);
        fujin_chart_painter_set_palette (painter, palette);
        fujin_chart_painter_set_highlight (painter, 0, 0);
        chart_checks_assert_clear (chart_checks_draw (painter, sizes[i][0], sizes[i][1]));
      }
}

/* What is empty says what to do next, in the picture and in words. */
void
chart_checks_assert_empty (FujinChartData *data)
{
  g_autoptr (FujinChartPainter) painter = fujin_chart_painter_new ();
  g_autofree char *sentence = fujin_chart_data_make_sentence (data);
  const FujinChartScene *scene;
  g_autoptr (FujinChartSheet) sheet = fujin_chart_data_make_sheet (data);

  fujin_chart_painter_set_data (painter, data);
  scene = chart_checks_draw (painter, 800, 560);
  g_assert_true (scene->is_empty);
  g_assert_cmpuint (chart_checks_count_text (scene, fujin_chart_data_get_empty_text (data)), ==,
                    1);
  g_assert_cmpstr (sentence, ==, fujin_chart_data_get_empty_text (data));
  g_assert_cmpuint (fujin_chart_sheet_get_n_rows (sheet), ==, 0);
}
