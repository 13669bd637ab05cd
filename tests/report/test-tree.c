/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fujin-edit-team.h"
#include "fujin-page-layout.h"
#include "fujin-report-tree.h"
#include "fujin-report.h"
#include "fujin-tree-cuts.h"
#include "sample-project.h"

#define TOP 80.0
#define BOTTOM 500.0

static FujinProject *
create (guint n,
        guint width)
{
  FujinProject *project = fujin_project_new ();

  for (guint i = 0; i < n; i++)
    {
      g_autofree char *name = g_strdup_printf ("Team %u", i);
      FujinTeam *team = fujin_edit_add_team (project, name, i % 5 == 4, G_MAXUINT);

      if (i > 0)
        fujin_edit_set_team_parent (project, team, fujin_project_get_team (project,
                                                                           (i - 1) / width));
    }
  return project;
}

/* Every box is whole on one page, within the margins. */
static void
check_pages (FujinProject *project,
             FujinPaper    paper)
{
  g_autoptr (FujinPageLayout) page = _fujin_page_layout_new (project, FUJIN_LANG_EN, paper);
  g_autoptr (FujinReportTree) tree = _fujin_report_tree_new (page);
  double bottom = page->height - (595 - BOTTOM);
  guint n_pages = _fujin_report_tree_cut (tree, TOP, bottom);

  g_assert_cmpuint (_fujin_report_tree_get_n_boxes (tree), ==,
                    fujin_project_get_n_teams (project));
  for (guint i = 0; i < _fujin_report_tree_get_n_boxes (tree); i++)
    {
      cairo_rectangle_t place;
      guint number;

      g_assert_true (_fujin_report_tree_get_place (tree, i, &number, &place));
      g_assert_cmpuint (number, <, n_pages);
      g_assert_cmpfloat (place.x, >=, page->margin);
      g_assert_cmpfloat (place.x + place.width, <=, page->width - page->margin);
      g_assert_cmpfloat (place.y, >=, TOP);
      g_assert_cmpfloat (place.y + place.height, <=, bottom);
    }
}

static void
test_whole (void)
{
  for (guint width = 1; width < 9; width++)
    {
      g_autoptr (FujinProject) project = create (60, width);

      check_pages (project, FUJIN_PAPER_A4_LANDSCAPE);
      check_pages (project, FUJIN_PAPER_A4_PORTRAIT);
      check_pages (project, FUJIN_PAPER_A3_LANDSCAPE);
    }
}

static void
test_one (void)
{
  g_autoptr (FujinProject) project = create (7, 3);
  g_autoptr (FujinReport) report = fujin_report_new (project, FUJIN_REPORT_ORGANISATION,
                                                     FUJIN_LANG_EN, FUJIN_PAPER_A4_LANDSCAPE);

  g_assert_cmpuint (fujin_report_get_n_pages (report), ==, 1);
}

static void
test_several (void)
{
  g_autoptr (FujinProject) project = create (120, 2);
  g_autoptr (FujinReport) a4 = fujin_report_new (project, FUJIN_REPORT_ORGANISATION,
                                                 FUJIN_LANG_EN, FUJIN_PAPER_A4_LANDSCAPE);
  g_autoptr (FujinReport) a3 = fujin_report_new (project, FUJIN_REPORT_ORGANISATION,
                                                 FUJIN_LANG_JA, FUJIN_PAPER_A3_LANDSCAPE);

  g_assert_cmpuint (fujin_report_get_n_pages (a4), >, 1);
  g_assert_cmpuint (fujin_report_get_n_pages (a3), <, fujin_report_get_n_pages (a4));
}

static void
test_none (void)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  g_autoptr (FujinReport) report = fujin_report_new (project, FUJIN_REPORT_ORGANISATION,
                                                     FUJIN_LANG_EN, FUJIN_PAPER_A4_LANDSCAPE);

  g_assert_cmpuint (fujin_report_get_n_pages (report), ==, 1);
}

/* A gap that all boxes leave is where the cut goes. */
static void
test_cuts (void)
{
  const double starts[] = { 0, 100, 200, 300, 420, 520 };
  g_autoptr (GArray) sheets = _fujin_tree_cuts_new (starts, 6, 90, 610, 400);

  g_assert_cmpuint (sheets->len, ==, 2);
  for (guint i = 0; i < 6; i++)
    {
      double cut = g_array_index (sheets, FujinTreeSheet, 0).end;

      g_assert_true (cut <= starts[i] || cut >= starts[i] + 90);
    }
  g_assert_cmpfloat (g_array_index (sheets, FujinTreeSheet, 0).after, ==, 0);
  g_assert_cmpuint (_fujin_tree_cuts_find (sheets, 345), ==, 0);
  g_assert_cmpuint (_fujin_tree_cuts_find (sheets, 465), ==, 1);
}

/* Boxes without any gap: whoever is in the way may reach over the cut by half its length. */
static void
test_dense (void)
{
  double starts[200];
  g_autoptr (GArray) sheets = NULL;

  for (guint i = 0; i < 200; i++)
    starts[i] = i * 7.0;
  sheets = _fujin_tree_cuts_new (starts, 200, 90, 199 * 7.0 + 90, 400);
  g_assert_cmpuint (sheets->len, >, 2);
  for (guint i = 0; i < 200; i++)
    {
      const FujinTreeSheet *sheet =
        &g_array_index (sheets, FujinTreeSheet, _fujin_tree_cuts_find (sheets, starts[i] + 45));

      g_assert_cmpfloat (starts[i], >=, sheet->start - sheet->before - 0.01);
      g_assert_cmpfloat (starts[i] + 90, <=, sheet->end + sheet->after + 0.01);
      g_assert_cmpfloat (sheet->end + sheet->after - sheet->start + sheet->before, <=, 400.01);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report-tree/whole", test_whole);
  g_test_add_func ("/report-tree/one", test_one);
  g_test_add_func ("/report-tree/several", test_several);
  g_test_add_func ("/report-tree/none", test_none);
  g_test_add_func ("/report-tree/cuts", test_cuts);
  g_test_add_func ("/report-tree/dense", test_dense);
  return g_test_run ();
}
