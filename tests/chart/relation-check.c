/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "relation-check.h"

#include <math.h>

#define SLACK 0.01

typedef struct
{
  double x1;
  double y1;
  double x2;
  double y2;
} Stretch;

static gboolean
overlap (const FujinRelationArea *a,
         const FujinRelationArea *b)
{
  return a->x < b->x + b->width - SLACK && b->x < a->x + a->width - SLACK
         && a->y < b->y + b->height - SLACK && b->y < a->y + a->height - SLACK;
}

static void
check_inside (const FujinRelationArea *area,
              double                   width,
              double                   height)
{
  g_assert_cmpfloat (area->x, >=, 0);
  g_assert_cmpfloat (area->y, >=, 0);
  g_assert_cmpfloat (area->x + area->width, <=, width);
  g_assert_cmpfloat (area->y + area->height, <=, height);
}

static GArray *
list_stretches (const FujinRelationChart *chart,
                guint                     line)
{
  GArray *stretches = g_array_new (FALSE, FALSE, sizeof (Stretch));
  double p[8];
  guint n = fujin_relation_chart_get_points (chart, line, p);

  for (guint i = 0; i + 1 < n; i++)
    {
      Stretch stretch = { MIN (p[2 * i], p[2 * i + 2]), MIN (p[2 * i + 1], p[2 * i + 3]),
                          MAX (p[2 * i], p[2 * i + 2]), MAX (p[2 * i + 1], p[2 * i + 3]) };

      /* All run straight across or down. */
      g_assert_true (stretch.x2 - stretch.x1 < SLACK || stretch.y2 - stretch.y1 < SLACK);
      g_array_append_val (stretches, stretch);
    }
  return stretches;
}

/* Whether a stretch goes through an area; it may end at its edge. */
static gboolean
passes (const Stretch           *stretch,
        const FujinRelationArea *area)
{
  return stretch->x1 < area->x + area->width - SLACK && stretch->x2 > area->x + SLACK
         && stretch->y1 < area->y + area->height - SLACK && stretch->y2 > area->y + SLACK;
}

static gboolean
meet (const Stretch *a,
      const Stretch *b)
{
  return a->x1 <= b->x2 + SLACK && b->x1 <= a->x2 + SLACK && a->y1 <= b->y2 + SLACK
         && b->y1 <= a->y2 + SLACK;
}

static void
check_boxes (const FujinRelationChart *chart,
             double                    width,
             double                    height)
{
  for (guint i = 0; i < fujin_relation_chart_get_n_nodes (chart); i++)
    {
      FujinRelationArea a, b;

      fujin_relation_chart_get_box (chart, i, &a);
      check_inside (&a, width, height);
      g_assert_cmpint (fujin_relation_chart_find_node (chart, a.x + a.width / 2,
                                                       a.y + a.height / 2), ==, (int) i);
      for (guint j = 0; j < i; j++)
        {
          fujin_relation_chart_get_box (chart, j, &b);
          g_assert_false (overlap (&a, &b));
        }
    }
}

static void
check_label (const FujinRelationChart *chart,
             guint                     line,
             double                    width,
             double                    height)
{
  FujinRelationArea label, other;

  fujin_relation_chart_get_label (chart, line, &label);
  check_inside (&label, width, height);
  g_assert_cmpfloat (label.width, >, 0);
  g_assert_cmpint (fujin_relation_chart_find_line (chart, label.x + label.width / 2,
                                                   label.y + label.height / 2), ==, (int) line);
  for (guint i = 0; i < fujin_relation_chart_get_n_nodes (chart); i++)
    {
      fujin_relation_chart_get_box (chart, i, &other);
      g_assert_false (overlap (&label, &other));
    }
  for (guint i = 0; i < fujin_relation_chart_get_n_lines (chart); i++)
    {
      g_autoptr (GArray) stretches = list_stretches (chart, i);

      fujin_relation_chart_get_label (chart, i, &other);
      g_assert_false (i != line && overlap (&label, &other));
      for (guint j = 0; j < stretches->len; j++)
        g_assert_false (passes (&g_array_index (stretches, Stretch, j), &label));
    }
}

static void
check_line (const FujinRelationChart *chart,
            guint                     line)
{
  g_autoptr (GArray) mine = list_stretches (chart, line);

  for (guint i = 0; i < mine->len; i++)
    {
      const Stretch *stretch = &g_array_index (mine, Stretch, i);

      for (guint j = 0; j < fujin_relation_chart_get_n_nodes (chart); j++)
        {
          FujinRelationArea box;

          fujin_relation_chart_get_box (chart, j, &box);
          g_assert_false (passes (stretch, &box));
        }
      for (guint j = 0; j < line; j++)
        {
          g_autoptr (GArray) other = list_stretches (chart, j);

          for (guint k = 0; k < other->len; k++)
            g_assert_false (meet (stretch, &g_array_index (other, Stretch, k)));
        }
    }
}

void
relation_check (const FujinRelationChart *chart,
                double                    width,
                double                    height)
{
  check_boxes (chart, width, height);
  for (guint i = 0; i < fujin_relation_chart_get_n_lines (chart); i++)
    {
      double points[8];

      if (fujin_relation_chart_get_points (chart, i, points) == 0)
        continue;
      check_label (chart, i, width, height);
      check_line (chart, i);
    }
}
