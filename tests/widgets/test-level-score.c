/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <gtk/gtk.h>

#include "fujin-category-rail.h"
#include "fujin-framework.h"
#include "fujin-level-picker.h"
#include "fujin-score-dots.h"

static GtkWidget *
show (GtkWidget *widget)
{
  GtkWidget *window = gtk_window_new ();

  gtk_widget_set_halign (widget, GTK_ALIGN_START);
  gtk_window_set_child (GTK_WINDOW (window), widget);
  gtk_window_set_default_size (GTK_WINDOW (window), 600, 400);
  gtk_window_present (GTK_WINDOW (window));
  while (gtk_widget_get_width (widget) == 0)
    g_main_context_iteration (NULL, TRUE);
  return window;
}

/* Every chip can be hit, in order, and nothing else. */
static void
test_level (void)
{
  GtkWidget *picker = fujin_level_picker_new ();
  GtkWidget *window = show (picker);
  FujinLevelPicker *self = FUJIN_LEVEL_PICKER (picker);
  int last = 1;

  g_assert_cmpint (fujin_level_picker_get_level (self), ==, -1);
  g_assert_cmpint (fujin_level_picker_pick (self, -1), ==, 0);
  for (int x = 0; x < gtk_widget_get_width (picker); x++)
    {
      int level = fujin_level_picker_pick (self, x);

      g_assert_cmpint (level, >=, last);
      g_assert_cmpint (level, <=, last + 1);
      last = level;
    }
  g_assert_cmpint (last, ==, FUJIN_LEVEL_UNNECESSARY);
  g_assert_cmpint (fujin_level_picker_pick (self, 10000), ==, 0);
  fujin_level_picker_set_level (self, FUJIN_LEVEL_ADVANCED);
  g_assert_cmpint (fujin_level_picker_get_level (self), ==, FUJIN_LEVEL_ADVANCED);
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_score (void)
{
  GtkWidget *dots = fujin_score_dots_new (TRUE);
  GtkWidget *window = show (dots);
  FujinScoreDots *self = FUJIN_SCORE_DOTS (dots);
  int seen[FUJIN_SCORE_MAX + 1] = { 0 };

  g_assert_true (fujin_score_dots_get_to_be (self));
  g_assert_cmpint (fujin_score_dots_get_score (self), ==, FUJIN_SCORE_NONE);
  for (int x = 0; x < gtk_widget_get_width (dots); x++)
    seen[fujin_score_dots_pick (self, x)]++;
  for (int score = 1; score <= FUJIN_SCORE_MAX; score++)
    g_assert_cmpint (seen[score], >=, 12);
  fujin_score_dots_set_score (self, FUJIN_SCORE_NOT_EVALUATED, FALSE);
  g_assert_cmpint (fujin_score_dots_get_score (self), ==, FUJIN_SCORE_NOT_EVALUATED);
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
count_cb (guint *count)
{
  (*count)++;
}

static void
test_rail (void)
{
  GtkWidget *rail = fujin_category_rail_new ();
  GtkWidget *window = show (rail);
  FujinCategoryRail *self = FUJIN_CATEGORY_RAIL (rail);
  guint count = 0;

  g_signal_connect_swapped (rail, "notify::category", G_CALLBACK (count_cb), &count);
  g_assert_cmpint (fujin_category_rail_get_category (self), ==, FUJIN_CATEGORY_ALL);
  fujin_category_rail_set_category (self, 8);
  g_assert_cmpint (fujin_category_rail_get_category (self), ==, 8);
  fujin_category_rail_set_category (self, 8);
  fujin_category_rail_set_category (self, 99);
  g_assert_cmpint (fujin_category_rail_get_category (self), ==, 8);
  g_assert_cmpuint (count, ==, 1);
  gtk_window_destroy (GTK_WINDOW (window));
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv);
  g_test_add_func ("/widgets/level-picker", test_level);
  g_test_add_func ("/widgets/score-dots", test_score);
  g_test_add_func ("/widgets/category-rail", test_rail);
  return g_test_run ();
}
