/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "fujin-relation-chart-private.h"
#include "relation-check.h"

#define SIZE 13.0

static guint
add (FujinRelationChart *chart,
     const char         *name)
{
  return fujin_relation_chart_add_node (chart, name, "own", FUJIN_RELATION_OWN,
                                        FUJIN_BASIS_STATED);
}

static void
relate (FujinRelationChart *chart,
        guint               from,
        guint               to,
        const char         *label,
        FujinRelationRise   rise)
{
  fujin_relation_chart_add_relation (chart, from, to, label, rise, FUJIN_BASIS_UNCERTAIN);
}

static double
get_top (const FujinRelationChart *chart,
         guint                     node)
{
  FujinRelationArea area;

  fujin_relation_chart_get_box (chart, node, &area);
  return area.y;
}

/* A name that is too long is broken at its marks, and only where it has to be. */
static void
test_names (void)
{
  static const struct
  {
    const char *name;
    const char *shown;
  } cases[] = {
    { "対応ベンダー(ＭＳＳ，インテリジェンス)", "対応ベンダー(ＭＳＳ，\nインテリジェンス)" },
    { "リサーチャー、キュレーター", "リサーチャー、\nキュレーター" },
    { "調査、記録", "調査、記録" },
    { "Vendor (services, more)", "Vendor (services, more)" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (FujinRelationChart) chart = fujin_relation_chart_new (FUJIN_LANG_JA);
      double width, height;

      add (chart, cases[i].name);
      fujin_relation_chart_layout (chart, "Sans", SIZE, &width, &height);
      g_assert_cmpstr (_fujin_relation_node (chart, 0)->shown, ==, cases[i].shown);
      g_assert_cmpstr (fujin_relation_chart_get_name (chart, 0), ==, cases[i].name);
    }
}

/* How dark it is beside the first line, within its head, 0 to 255. */
static guint
draw_head (FujinRelationChart *chart)
{
  const FujinPalette *palette = fujin_palette_get (FUJIN_PALETTE_PRINT);
  cairo_surface_t *surface;
  cairo_t *cr;
  double width, height, points[8];
  guint dark, n;
  int x, y;

  fujin_relation_chart_layout (chart, "Sans", 4 * SIZE, &width, &height);
  n = fujin_relation_chart_get_points (chart, 0, points);
  g_assert_cmpuint (n, ==, 2);
  x = (int) (points[2] + 0.14 * 4 * SIZE);
  y = (int) (points[3] + (points[1] > points[3] ? 0.5 : -0.5) * 4 * SIZE);
  surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, (int) width, (int) height);
  cr = cairo_create (surface);
  fujin_colour_set (&palette->ground, cr, 1);
  cairo_paint (cr);
  fujin_relation_chart_draw (chart, cr, palette, -1, -1);
  cairo_surface_flush (surface);
  dark = 255u - cairo_image_surface_get_data (surface)[y * cairo_image_surface_get_stride (surface)
                                                        + 4 * x];
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
  return dark;
}

/* A line whose words are ours has no head: the source says no direction either. */
static void
test_reworded (void)
{
  g_autoptr (FujinRelationChart) chart = fujin_relation_chart_new (FUJIN_LANG_EN);
  guint a = add (chart, "A"), b = add (chart, "B");

  relate (chart, a, b, "gives", FUJIN_RELATION_UP);
  g_assert_cmpuint (draw_head (chart), >, 80);
  fujin_relation_chart_set_reworded (chart, 0);
  g_assert_cmpuint (draw_head (chart), <, 40);
}

/* Who reports stands below, who is asked as well; what goes both ways is one line. */
static void
test_rows (void)
{
  g_autoptr (FujinRelationChart) chart = fujin_relation_chart_new (FUJIN_LANG_EN);
  guint chief = add (chart, "Chief"), board = add (chart, "Board");
  guint handler = add (chart, "Handler"), vendor = add (chart, "Vendor");
  double width, height;
  g_autofree char *label = NULL;

  relate (chart, chief, board, "Explain", FUJIN_RELATION_UP);
  relate (chart, handler, chief, "Report", FUJIN_RELATION_UP);
  relate (chart, chief, handler, "Order", FUJIN_RELATION_DOWN);
  relate (chart, handler, vendor, "Ask", FUJIN_RELATION_DOWN);
  fujin_relation_chart_layout (chart, "Sans", SIZE, &width, &height);
  relation_check (chart, width, height);
  g_assert_cmpfloat (get_top (chart, board), <, get_top (chart, chief));
  g_assert_cmpfloat (get_top (chart, chief), <, get_top (chart, handler));
  g_assert_cmpfloat (get_top (chart, handler), <, get_top (chart, vendor));
  g_assert_cmpuint (fujin_relation_chart_get_n_lines (chart), ==, 3);
  g_assert_cmpuint (fujin_relation_chart_get_n_loose (chart), ==, 0);
  g_assert_cmpint (fujin_relation_chart_get_line (chart, 1), ==,
                   fujin_relation_chart_get_line (chart, 2));
  label = fujin_relation_chart_dup_label (chart, 1);
  g_assert_cmpstr (label, ==, "↑ Report\n↓ Order");
}

/* Neighbours that deal with each other, too, have a line from side to side. */
static void
test_neighbours (void)
{
  g_autoptr (FujinRelationChart) chart = fujin_relation_chart_new (FUJIN_LANG_EN);
  guint chief = add (chart, "Chief"), one = add (chart, "One"), two = add (chart, "Two");
  guint three = add (chart, "Three");
  double width, height, points[8];

  relate (chart, chief, one, "Order", FUJIN_RELATION_DOWN);
  relate (chart, chief, two, "Order", FUJIN_RELATION_DOWN);
  relate (chart, chief, three, "Order", FUJIN_RELATION_DOWN);
  relate (chart, two, one, "Work together on what comes", FUJIN_RELATION_BESIDE);
  relate (chart, one, three, "Too far away", FUJIN_RELATION_BESIDE);
  fujin_relation_chart_layout (chart, "Sans", SIZE, &width, &height);
  relation_check (chart, width, height);
  g_assert_cmpuint (fujin_relation_chart_get_points (chart, 3, points), ==, 2);
  g_assert_cmpfloat (points[1], ==, points[3]);
  /* From the second to the first, with room for the words. */
  g_assert_cmpfloat (points[0], >=, points[2] + 5 * SIZE);
  /* What would cross something is only told. */
  g_assert_cmpuint (fujin_relation_chart_get_n_loose (chart), ==, 1);
  g_assert_cmpuint (fujin_relation_chart_get_points (chart, 4, points), ==, 0);
}

/* Whatever deals with whatever, nothing stands on anything. */
static void
test_random (void)
{
  static const char *const labels[] = { "Ask", "Explain how the work is going and what is next",
                                        "脆弱性情報などの伝達、対応依頼" };

  for (guint seed = 0; seed < 150; seed++)
    {
      g_autoptr (GRand) rand = g_rand_new_with_seed (seed);
      g_autoptr (FujinRelationChart) chart = fujin_relation_chart_new (FUJIN_LANG_JA);
      guint n = (guint) g_rand_int_range (rand, 2, 21);
      guint n_relations = (guint) g_rand_int_range (rand, 1, 2 * (int) n);
      double width, height;

      for (guint i = 0; i < n; i++)
        add (chart, i % 3 == 0 ? "社内システム、関連システム" : "Responding vendor (concrete)");
      for (guint i = 0; i < n_relations; i++)
        {
          guint from = (guint) g_rand_int_range (rand, 0, (int) n);
          guint to = (guint) g_rand_int_range (rand, 0, (int) n);

          if (from != to)
            relate (chart, from, to, labels[g_rand_int_range (rand, 0, 3)],
                    (FujinRelationRise) g_rand_int_range (rand, -1, 2));
        }
      fujin_relation_chart_layout (chart, "Sans", SIZE, &width, &height);
      relation_check (chart, width, height);
      g_assert_cmpuint (fujin_relation_chart_get_n_loose (chart), <=,
                        fujin_relation_chart_get_n_lines (chart));
    }
}

static void
test_none (void)
{
  g_autoptr (FujinRelationChart) chart = fujin_relation_chart_new (FUJIN_LANG_EN);
  double width, height;

  fujin_relation_chart_layout (chart, "Sans", SIZE, &width, &height);
  relation_check (chart, width, height);
  g_assert_cmpint (fujin_relation_chart_find_node (chart, 1, 1), ==, -1);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/relation-chart/names", test_names);
  g_test_add_func ("/relation-chart/reworded", test_reworded);
  g_test_add_func ("/relation-chart/rows", test_rows);
  g_test_add_func ("/relation-chart/neighbours", test_neighbours);
  g_test_add_func ("/relation-chart/random", test_random);
  g_test_add_func ("/relation-chart/none", test_none);
  return g_test_run ();
}
