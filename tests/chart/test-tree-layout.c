/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <math.h>

#include "fujin-tree-layout.h"
#include "fujin-tree-picture.h"

static const FujinTreeMetrics metrics = { 140, 60, 20, 30, 8, 18, 2, 8 };

static FujinTreeLayout *
lay (const int      *parents,
     const gboolean *collapsed,
     guint           n)
{
  g_autofree gboolean *open = g_new0 (gboolean, n + 1);

  return fujin_tree_layout_new (parents, collapsed ? collapsed : open, n, &metrics);
}

static double
middle (FujinTreeLayout *layout,
        guint            index)
{
  return fujin_tree_layout_get (layout, index)->x + metrics.width / 2;
}

/* No two boxes that are seen touch, and all lie in the sheet. */
static void
check_apart (FujinTreeLayout *layout)
{
  guint n = fujin_tree_layout_get_n_visible (layout);
  double width, height;

  fujin_tree_layout_get_size (layout, &width, &height);
  for (guint i = 0; i < n; i++)
    {
      const FujinTreeBox *a =
        fujin_tree_layout_get (layout, fujin_tree_layout_get_nth_visible (layout, i));

      g_assert_cmpfloat (a->x, >=, -0.01);
      g_assert_cmpfloat (a->y, >=, 0);
      g_assert_cmpfloat (a->x + metrics.width, <=, width + 0.01);
      g_assert_cmpfloat (a->y + metrics.height, <=, height + 0.01);
      for (guint j = 0; j < i; j++)
        {
          const FujinTreeBox *b =
            fujin_tree_layout_get (layout, fujin_tree_layout_get_nth_visible (layout, j));

          g_assert_true (fabs (a->x - b->x) >= metrics.width + metrics.gap_list - 0.01
                         || fabs (a->y - b->y) >= metrics.height + metrics.gap_list - 0.01);
        }
    }
}

/* Parents stand above their children: centred over a row, in order. */
static void
check_families (FujinTreeLayout *layout)
{
  guint n = fujin_tree_layout_get_n (layout);

  for (guint i = 0; i < n; i++)
    {
      const FujinTreeBox *box = fujin_tree_layout_get (layout, i);
      int first = -1, last = -1;

      if (!box->visible || box->family == FUJIN_TREE_FAMILY_NONE)
        continue;
      for (guint c = 0; c < n; c++)
        {
          const FujinTreeBox *child = fujin_tree_layout_get (layout, c);

          if (child->parent != (int) i)
            continue;
          g_assert_true (child->visible);
          g_assert_cmpfloat (child->y, >=, box->y + metrics.height);
          if (box->family == FUJIN_TREE_FAMILY_ROW && last >= 0)
            g_assert_cmpfloat (child->x, >,
                               fujin_tree_layout_get (layout, (guint) last)->x);
          if (box->family == FUJIN_TREE_FAMILY_LIST && last >= 0)
            g_assert_cmpfloat (child->y, >,
                               fujin_tree_layout_get (layout, (guint) last)->y);
          if (box->family == FUJIN_TREE_FAMILY_LIST)
            g_assert_cmpfloat_with_epsilon (child->x, box->x + metrics.indent, 0.01);
          first = first < 0 ? (int) c : first;
          last = (int) c;
        }
      if (box->family == FUJIN_TREE_FAMILY_ROW)
        g_assert_cmpfloat_with_epsilon (
          middle (layout, i),
          (middle (layout, (guint) first) + middle (layout, (guint) last)) / 2, 0.01);
    }
}

static void
test_small (void)
{
  const int parents[] = { -1, 0, 0, 1, 1, 2 };
  g_autoptr (FujinTreeLayout) layout = lay (parents, NULL, 6);

  check_apart (layout);
  check_families (layout);
  g_assert_cmpint (fujin_tree_layout_get (layout, 0)->family, ==, FUJIN_TREE_FAMILY_ROW);
  g_assert_cmpuint (fujin_tree_layout_get (layout, 0)->n_below, ==, 5);
  g_assert_cmpuint (fujin_tree_layout_get (layout, 0)->n_children, ==, 2);
  /* Neighbours stand as near as they may. */
  g_assert_cmpfloat_with_epsilon (fujin_tree_layout_get (layout, 4)->x
                                    - fujin_tree_layout_get (layout, 3)->x,
                                  metrics.width + metrics.gap_x, 0.01);
  g_assert_cmpint (fujin_tree_layout_find (layout, fujin_tree_layout_get (layout, 5)->x + 1,
                                           fujin_tree_layout_get (layout, 5)->y + 1), ==, 5);
  g_assert_cmpint (fujin_tree_layout_find (layout, -5, -5), ==, -1);
}

static void
test_order (void)
{
  /* The order of the indices is the order of the children, whoever comes between. */
  const int parents[] = { 3, 3, -1, -1, 3 };
  g_autoptr (FujinTreeLayout) layout = lay (parents, NULL, 5);
  const guint order[] = { 2, 3, 0, 1, 4 };

  check_apart (layout);
  g_assert_cmpuint (fujin_tree_layout_get_n_visible (layout), ==, 5);
  for (guint i = 0; i < 5; i++)
    g_assert_cmpuint (fujin_tree_layout_get_nth_visible (layout, i), ==, order[i]);
}

static void
test_collapsed (void)
{
  const int parents[] = { -1, 0, 0, 1, 1, 3 };
  const gboolean collapsed[] = { FALSE, TRUE, FALSE, FALSE, FALSE, FALSE };
  g_autoptr (FujinTreeLayout) layout = lay (parents, collapsed, 6);
  FujinTreePoint points[FUJIN_TREE_MAX_POINTS], knob;

  check_apart (layout);
  g_assert_cmpuint (fujin_tree_layout_get_n_visible (layout), ==, 3);
  g_assert_false (fujin_tree_layout_get (layout, 3)->visible);
  g_assert_false (fujin_tree_layout_get (layout, 5)->visible);
  g_assert_cmpuint (fujin_tree_layout_get (layout, 1)->n_below, ==, 3);
  g_assert_cmpuint (fujin_tree_layout_get_line (layout, 3, points), ==, 0);
  g_assert_true (fujin_tree_layout_get_knob (layout, 1, &knob));
  g_assert_false (fujin_tree_layout_get_knob (layout, 2, &knob));
}

/* Childless ones beside a deep one stand below each other, no lower than that one reaches. */
static void
test_stacks (void)
{
  /* The board; four departments, the CISO, a company; below the CISO the CDC, its team and two. */
  const int parents[] = { -1, 0, 0, 0, 0, 0, 0, 5, 7, 8, 8 };
  g_autoptr (FujinTreeLayout) layout = lay (parents, NULL, 11);
  FujinTreePoint points[FUJIN_TREE_MAX_POINTS];
  double width, height, lowest = fujin_tree_layout_get (layout, 9)->y;

  check_apart (layout);
  check_families (layout);
  g_assert_cmpint (fujin_tree_layout_get (layout, 0)->family, ==, FUJIN_TREE_FAMILY_MIXED);
  for (guint i = 2; i <= 4; i++)
    {
      g_assert_cmpfloat (fujin_tree_layout_get (layout, i)->x, ==,
                         fujin_tree_layout_get (layout, 1)->x);
      g_assert_cmpfloat (fujin_tree_layout_get (layout, i)->y, >,
                         fujin_tree_layout_get (layout, i - 1)->y);
      g_assert_cmpfloat (fujin_tree_layout_get (layout, i)->y, <=, lowest);
      g_assert_cmpuint (fujin_tree_layout_get_line (layout, i, points), ==, 5);
      g_assert_cmpfloat (points[4].x, ==, fujin_tree_layout_get (layout, i)->x);
    }
  /* A single one stands beside the others as before. */
  g_assert_cmpfloat (fujin_tree_layout_get (layout, 6)->y, ==,
                     fujin_tree_layout_get (layout, 5)->y);
  fujin_tree_layout_get_size (layout, &width, &height);
  g_assert_cmpfloat (width, <, 5 * (metrics.width + metrics.gap_x));
}

/* Five hundred in one family do not stand side by side. */
static void
test_wide (void)
{
  g_autofree int *parents = g_new (int, 501);
  g_autoptr (FujinTreeLayout) layout = NULL;
  double width, height;

  parents[0] = -1;
  for (guint i = 1; i <= 500; i++)
    parents[i] = 0;
  layout = lay (parents, NULL, 501);
  check_apart (layout);
  check_families (layout);
  fujin_tree_layout_get_size (layout, &width, &height);
  g_assert_cmpfloat (width / height, <, 3);
  g_assert_cmpfloat (height / width, <, 3);
}

static void
test_loose (void)
{
  g_autofree int *parents = g_new (int, 500);
  g_autoptr (FujinTreeLayout) layout = NULL;
  double width, height;

  for (guint i = 0; i < 500; i++)
    parents[i] = -1;
  layout = lay (parents, NULL, 500);
  check_apart (layout);
  fujin_tree_layout_get_size (layout, &width, &height);
  g_assert_cmpfloat (width / height, <, 3);
  g_assert_cmpfloat (height / width, <, 3);
}

static void
test_chain (void)
{
  guint n = 100000;
  g_autofree int *parents = g_new (int, n);
  g_autoptr (FujinTreeLayout) layout = NULL;

  for (guint i = 0; i < n; i++)
    parents[i] = (int) i - 1;
  layout = lay (parents, NULL, n);
  g_assert_cmpuint (fujin_tree_layout_get (layout, 0)->n_below, ==, n - 1);
  g_assert_cmpfloat_with_epsilon (fujin_tree_layout_get (layout, n - 1)->x,
                                  fujin_tree_layout_get (layout, 0)->x, 0.01);
}

static void
test_none (void)
{
  g_autoptr (FujinTreeLayout) layout = lay (NULL, NULL, 0);
  double width, height;

  fujin_tree_layout_get_size (layout, &width, &height);
  g_assert_cmpfloat (width, ==, 0);
  g_assert_cmpfloat (height, ==, 0);
}

static void
test_random (void)
{
  for (guint seed = 0; seed < 500; seed++)
    {
      g_autoptr (GRand) rand = g_rand_new_with_seed (seed);
      guint n = (guint) g_rand_int_range (rand, 1, 120);
      int reach = g_rand_int_range (rand, 1, 40);
      g_autofree int *parents = g_new (int, n);
      g_autofree gboolean *collapsed = g_new0 (gboolean, n);
      g_autoptr (FujinTreeLayout) layout = NULL;

      for (guint i = 0; i < n; i++)
        {
          parents[i] = i == 0 || g_rand_int_range (rand, 0, 30) == 0
                         ? -1 : g_rand_int_range (rand, MAX (0, (int) i - reach), (int) i);
          collapsed[i] = g_rand_int_range (rand, 0, 20) == 0;
        }
      layout = lay (parents, collapsed, n);
      check_apart (layout);
      check_families (layout);
    }
}

/* Lines run from the lower edge of the parent to the edge of the child. */
static void
test_lines (void)
{
  const int parents[] = { -1, 0, 0, 1, 1, 1, 3 };
  g_autoptr (FujinTreeLayout) layout = lay (parents, NULL, 7);

  for (guint i = 1; i < 7; i++)
    {
      const FujinTreeBox *box = fujin_tree_layout_get (layout, i);
      const FujinTreeBox *parent = fujin_tree_layout_get (layout, (guint) box->parent);
      FujinTreePoint points[FUJIN_TREE_MAX_POINTS];
      guint n = fujin_tree_layout_get_line (layout, i, points);

      g_assert_cmpuint (n, >=, 3);
      g_assert_cmpfloat (points[0].y, ==, parent->y + metrics.height);
      g_assert_true (points[n - 1].y == box->y || points[n - 1].x == box->x);
      for (guint p = 1; p < n; p++)
        g_assert_true (points[p].x == points[p - 1].x || points[p].y == points[p - 1].y);
    }
}

static double
measure_height (const char *more,
                gboolean    wraps)
{
  g_autoptr (FujinTreePicture) picture = fujin_tree_picture_new ("Sans", 12, FUJIN_LANG_EN);
  FujinTreeItem item = { -1, FALSE, FUJIN_TREE_SHAPE_TEAM };

  item.name = (char *) "Team";
  item.facts = (char *) "People: 1";
  item.more = (char *) more;
  item.wraps = wraps;
  fujin_tree_picture_set_items (picture, &item, 1);
  return fujin_tree_layout_get_metrics (fujin_tree_picture_get_layout (picture))->height;
}

/* A last line that may be long takes its room; others stay as they are. */
static void
test_wraps (void)
{
  const char *words = "Part-time staff; where this is bought, somebody has to stay who can "
                      "tell how the systems of the house work";

  g_assert_cmpfloat (measure_height ("Short", TRUE), ==, measure_height ("Short", FALSE));
  g_assert_cmpfloat (measure_height (words, FALSE), ==, measure_height ("Short", FALSE));
  g_assert_cmpfloat (measure_height (words, TRUE), >, measure_height (words, FALSE));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/tree-layout/small", test_small);
  g_test_add_func ("/tree-layout/order", test_order);
  g_test_add_func ("/tree-layout/collapsed", test_collapsed);
  g_test_add_func ("/tree-layout/stacks", test_stacks);
  g_test_add_func ("/tree-layout/wide", test_wide);
  g_test_add_func ("/tree-layout/loose", test_loose);
  g_test_add_func ("/tree-layout/chain", test_chain);
  g_test_add_func ("/tree-layout/none", test_none);
  g_test_add_func ("/tree-layout/random", test_random);
  g_test_add_func ("/tree-layout/lines", test_lines);
  g_test_add_func ("/tree-picture/wraps", test_wraps);
  return g_test_run ();
}
