/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <math.h>

#include "fujin-role-chart-private.h"

#define SIZE 13.0

static FujinRoleChart *
create (void)
{
  FujinRoleChart *chart = fujin_role_chart_new (FUJIN_LANG_EN);

  for (guint i = 0; i < 5; i++)
    fujin_role_chart_add_box (chart, "Role", "Somebody", i == 1 ? "Policy" : NULL, i == 0);
  fujin_role_chart_add_flow (chart, 0, 1, "Goals", FALSE);
  fujin_role_chart_add_flow (chart, 2, 4, "Deployment", FALSE);
  fujin_role_chart_add_flow (chart, 2, 3, "Services", TRUE);
  fujin_role_chart_add_flow (chart, 3, 4, "Implementation and maintenance", TRUE);
  fujin_role_chart_add_flow (chart, 2, 1, "Support", FALSE);
  return chart;
}

static gboolean
share_room (const FujinRoleFlow *a,
            const FujinRoleFlow *b)
{
  return (a->from < a->to) == (b->from < b->to) && MIN (a->from, a->to) < MAX (b->from, b->to) &&
         MIN (b->from, b->to) < MAX (a->from, a->to);
}

/* At any width arrows have lanes of their own, and what comes back runs below. */
static void
test_lanes (void)
{
  static const double widths[] = { 440, 560, 800, 1600 };
  g_autoptr (FujinRoleChart) chart = create ();

  for (guint w = 0; w < G_N_ELEMENTS (widths); w++)
    {
      double height = fujin_role_chart_layout (chart, "Sans", SIZE, widths[w]);

      for (guint i = 0; i < chart->flows->len; i++)
        {
          const FujinRoleFlow *flow = g_ptr_array_index (chart->flows, i);

          if (flow->from < flow->to)
            g_assert_true (flow->y > 0 && flow->y < chart->box_top);
          else
            g_assert_true (flow->y > chart->box_top + chart->box_height && flow->y < height);
          g_assert_cmpfloat (flow->x_to > flow->x_from, ==, flow->to > flow->from);
          for (guint j = 0; j < i; j++)
            if (share_room (flow, g_ptr_array_index (chart->flows, j)))
              g_assert_cmpfloat (fabs (flow->y - ((FujinRoleFlow *) chart->flows->pdata[j])->y), >=,
                                 SIZE);
        }
    }
}

static void
test_find (void)
{
  g_autoptr (FujinRoleChart) chart = create ();

  fujin_role_chart_layout (chart, "Sans", SIZE, 800);
  for (guint i = 0; i < fujin_role_chart_get_n (chart); i++)
    {
      double x, y, width, height;

      fujin_role_chart_get_box (chart, i, &x, &y, &width, &height);
      g_assert_true (x >= 0 && x + width <= 800);
      g_assert_cmpint (fujin_role_chart_find (chart, x + width / 2, y + height / 2), ==, (int) i);
    }
  g_assert_cmpint (fujin_role_chart_find (chart, 1, 1), ==, -1);
}

static void
test_draw (void)
{
  g_autoptr (FujinRoleChart) chart = create ();
  double height = fujin_role_chart_layout (chart, "Sans", SIZE, 800);
  cairo_surface_t *surface = cairo_recording_surface_create (CAIRO_CONTENT_COLOR_ALPHA, NULL);
  cairo_t *cr = cairo_create (surface);
  double x, y, inked_width, inked_height;

  fujin_role_chart_draw (chart, cr, fujin_palette_get (FUJIN_PALETTE_PRINT), 2);
  g_assert_cmpint (cairo_status (cr), ==, CAIRO_STATUS_SUCCESS);
  cairo_recording_surface_ink_extents (surface, &x, &y, &inked_width, &inked_height);
  g_assert_true (x >= 0 && y >= 0 && x + inked_width <= 801 && y + inked_height <= height + 1);
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/role-chart/lanes", test_lanes);
  g_test_add_func ("/role-chart/find", test_find);
  g_test_add_func ("/role-chart/draw", test_draw);
  return g_test_run ();
}
