/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What the comparison of pictures must see, and what it must not. */

#include <glib/gstdio.h>
#include <math.h>
#include <pango/pangocairo.h>

#include "golden-picture.h"

/* A little chart of the kind that is compared. */
typedef struct
{
  const char *label;
  double      label_x;
  double      value;
  double      red;
  double      blue;
  double      softness;
  gboolean    dashed;
  gboolean    hatched;
} Chart;

static const Chart usual = { "3.5", 100, 80, 0.1, 0.6, 0, FALSE, FALSE };

static void
draw_text (cairo_t    *cr,
           const char *text,
           double      x,
           double      y)
{
  PangoLayout *layout = pango_cairo_create_layout (cr);
  PangoFontDescription *font = pango_font_description_from_string ("Sans 9px");

  pango_layout_set_font_description (layout, font);
  pango_layout_set_text (layout, text, -1);
  cairo_move_to (cr, x, y);
  pango_cairo_show_layout (cr, layout);
  pango_font_description_free (font);
  g_object_unref (layout);
}

static void
draw_bar (cairo_t     *cr,
          const Chart *chart)
{
  cairo_rectangle (cr, 20, 60, chart->value, 10);
  if (!chart->hatched)
    {
      cairo_fill (cr);
      return;
    }
  cairo_clip (cr);
  for (double x = 0; x < 200; x += 4)
    {
      cairo_move_to (cr, x, 50);
      cairo_rel_line_to (cr, 20, 20);
    }
  cairo_stroke (cr);
  cairo_reset_clip (cr);
}

static cairo_surface_t *
draw (const Chart *chart)
{
  const double dashes[] = { 4, 3 };
  cairo_surface_t *drawn =
    cairo_image_surface_create (CAIRO_FORMAT_RGB24, 200 * GOLDEN_ZOOM, 120 * GOLDEN_ZOOM);
  cairo_t *cr = cairo_create (drawn);
  cairo_surface_t *picture;

  cairo_scale (cr, GOLDEN_ZOOM, GOLDEN_ZOOM);
  cairo_set_source_rgb (cr, 1, 1, 1);
  cairo_paint (cr);
  cairo_set_source_rgb (cr, chart->softness, chart->softness, chart->softness);
  draw_text (cr, chart->label, chart->label_x + chart->softness, 20);
  draw_text (cr, "漢字の見出し", 20, 90);
  cairo_set_source_rgb (cr, chart->red, 0.3, chart->blue);
  draw_bar (cr, chart);
  if (chart->dashed)
    cairo_set_dash (cr, dashes, 2, 0);
  cairo_set_line_width (cr, 1);
  cairo_move_to (cr, 20, 50);
  cairo_line_to (cr, 120, 38);
  cairo_stroke (cr);
  cairo_destroy (cr);
  picture = golden_picture_reduce (drawn);
  cairo_surface_destroy (drawn);
  return picture;
}

static void
check (const Chart *chart,
       gboolean     same)
{
  cairo_surface_t *one = draw (&usual);
  cairo_surface_t *two = draw (chart);
  GoldenDifference difference;

  g_assert_cmpint (golden_picture_compare (one, two, &difference), ==, same);
  g_assert_true (difference.same_size);
  g_test_message ("%u blocks, worst %.1f", difference.n_blocks, difference.worst);
  cairo_surface_destroy (one);
  cairo_surface_destroy (two);
}

static void
test_same (void)
{
  Chart chart = usual;

  check (&chart, TRUE);
  chart.softness = 0.12; /* a little lighter, and a little to the right */
  check (&chart, TRUE);
}

static void
test_text (void)
{
  Chart chart = usual;

  chart.label = "3.6";
  check (&chart, FALSE);
  chart.label = "";
  check (&chart, FALSE);
}

static void
test_place (void)
{
  Chart chart = usual;

  chart.label_x += 1.5;
  check (&chart, FALSE);
  chart = usual;
  chart.value += 3;
  check (&chart, FALSE);
}

static void
test_colour (void)
{
  Chart chart = usual;

  /* As bright as before: 0.299 red + 0.114 blue. */
  chart.red = 0.3;
  chart.blue = 0.6 - (0.3 - 0.1) * 0.299 / 0.114;
  check (&chart, FALSE);
  chart = usual;
  chart.blue = 0.1;
  check (&chart, FALSE);
}

static void
test_pattern (void)
{
  Chart chart = usual;

  chart.dashed = TRUE;
  check (&chart, FALSE);
  chart = usual;
  chart.hatched = TRUE;
  check (&chart, FALSE);
}

static void
test_size (void)
{
  cairo_surface_t *one = draw (&usual);
  cairo_surface_t *two = cairo_image_surface_create (CAIRO_FORMAT_A8, 200, 120);
  GoldenDifference difference;

  g_assert_false (golden_picture_compare (one, two, &difference));
  g_assert_false (difference.same_size);
  cairo_surface_destroy (one);
  cairo_surface_destroy (two);
}

static void
test_file (void)
{
  g_autofree char *path = g_build_filename (g_get_tmp_dir (), "fujin-golden-XXXXXX", NULL);
  cairo_surface_t *one = draw (&usual);
  cairo_surface_t *two;

  g_close (g_mkstemp (path), NULL);
  g_assert_true (golden_picture_write (one, path));
  two = golden_picture_read (path);
  g_assert_nonnull (two);
  g_assert_true (golden_picture_equal (one, two));
  g_assert_null (golden_picture_read ("/nothing/there.png"));
  cairo_surface_destroy (one);
  cairo_surface_destroy (two);
  g_unlink (path);
}

/* The fonts that everything stored was drawn with; anything else would fail everywhere. */
static void
test_fonts (void)
{
  const char *const asked[][3] = { { "en", "A", "DejaVu Sans" }, { "ja", "漢", "Noto Sans CJK JP" },
                                   { "en", "漢", "Noto Sans CJK JP" } };
  PangoContext *context = pango_font_map_create_context (pango_cairo_font_map_get_default ());
  PangoFontDescription *font = pango_font_description_from_string ("Sans");

  for (guint i = 0; i < G_N_ELEMENTS (asked); i++)
    {
      PangoFontset *set = pango_font_map_load_fontset (pango_cairo_font_map_get_default (),
                                                       context, font,
                                                       pango_language_from_string (asked[i][0]));
      PangoFont *found = pango_fontset_get_font (set, g_utf8_get_char (asked[i][1]));
      PangoFontDescription *description = pango_font_describe (found);

      g_assert_cmpstr (pango_font_description_get_family (description), ==, asked[i][2]);
      pango_font_description_free (description);
      g_object_unref (found);
      g_object_unref (set);
    }
  pango_font_description_free (font);
  g_object_unref (context);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/golden-picture/fonts", test_fonts);
  g_test_add_func ("/golden-picture/same", test_same);
  g_test_add_func ("/golden-picture/text", test_text);
  g_test_add_func ("/golden-picture/place", test_place);
  g_test_add_func ("/golden-picture/colour", test_colour);
  g_test_add_func ("/golden-picture/pattern", test_pattern);
  g_test_add_func ("/golden-picture/size", test_size);
  g_test_add_func ("/golden-picture/file", test_file);
  return g_test_run ();
}
