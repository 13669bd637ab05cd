/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <gtk/gtk.h>

#include "fujin-category-rail.h"
#include "fujin-framework.h"
#include "fujin-level-picker.h"
#include "fujin-line.h"
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
  g_assert_cmpint (fujin_level_picker_pick (self, -1, 2), ==, 0);
  for (int x = 0; x < gtk_widget_get_width (picker); x++)
    {
      int level = fujin_level_picker_pick (self, x, 2);

      g_assert_cmpint (level, >=, last);
      g_assert_cmpint (level, <=, last + 1);
      last = level;
    }
  g_assert_cmpint (last, ==, FUJIN_LEVEL_UNNECESSARY);
  g_assert_cmpint (fujin_level_picker_pick (self, 10000, 2), ==, 0);
  fujin_level_picker_set_level (self, FUJIN_LEVEL_ADVANCED);
  g_assert_cmpint (fujin_level_picker_get_level (self), ==, FUJIN_LEVEL_ADVANCED);
  gtk_window_destroy (GTK_WINDOW (window));
}

static int
width_of (GtkWidget *widget)
{
  int least;

  gtk_widget_measure (widget, GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL, NULL, NULL);
  return least;
}

/* With little room there are two rows; the names are whole all the same. */
static void
test_level_rows (void)
{
  GtkWidget *row = fujin_level_picker_new ();
  GtkWidget *picker = g_object_new (FUJIN_TYPE_LEVEL_PICKER, "wrap", TRUE, NULL);
  GtkWidget *window = show (row);
  int least = width_of (row), one, two;

  gtk_window_set_child (GTK_WINDOW (window), picker);
  g_assert_cmpint (width_of (picker), <, least * 2 / 3);
  gtk_widget_measure (picker, GTK_ORIENTATION_VERTICAL, least, &one, NULL, NULL, NULL);
  gtk_widget_measure (picker, GTK_ORIENTATION_VERTICAL, least - 1, &two, NULL, NULL, NULL);
  g_assert_cmpint (two, ==, 2 * one);
  gtk_widget_set_halign (picker, GTK_ALIGN_START);
  gtk_widget_set_valign (picker, GTK_ALIGN_START);
  gtk_window_set_default_size (GTK_WINDOW (window), least - 20, 100);
  while (gtk_widget_get_height (picker) != two)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpint (fujin_level_picker_pick (FUJIN_LEVEL_PICKER (picker), 5, 2), ==,
                   FUJIN_LEVEL_BASIC);
  g_assert_cmpint (fujin_level_picker_pick (FUJIN_LEVEL_PICKER (picker), 5, two - 2), ==,
                   FUJIN_LEVEL_OPTIONAL);
  gtk_window_destroy (GTK_WINDOW (window));
}

/* Texts of a row stand on one line, whatever fonts they take. */
static void
test_baseline (void)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  static const char *const texts[] = { "A-1", "リスクマネジメント", "青葉SOC" };
  FujinLine *lines[G_N_ELEMENTS (texts)];
  GtkWidget *window;

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      lines[i] = FUJIN_LINE (fujin_line_new (4, 10, 0.0, PANGO_ELLIPSIZE_MIDDLE));
      gtk_box_append (GTK_BOX (box), GTK_WIDGET (lines[i]));
      fujin_line_set_text (lines[i], texts[i]);
      g_assert_cmpstr (fujin_line_get_text (lines[i]), ==, texts[i]);
    }
  window = show (box);
  g_assert_cmpint (width_of (GTK_WIDGET (lines[0])), ==, width_of (GTK_WIDGET (lines[1])));
  for (guint i = 1; i < G_N_ELEMENTS (texts); i++)
    g_assert_cmpint (ABS (fujin_line_get_baseline (lines[i]) - fujin_line_get_baseline (lines[0])),
                     <=, 1);
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
  int least, natural;

  g_signal_connect_swapped (rail, "notify::category", G_CALLBACK (count_cb), &count);
  g_assert_cmpint (fujin_category_rail_get_category (self), ==, FUJIN_CATEGORY_ALL);
  /* Its width does not follow what it says. */
  fujin_category_rail_set_count (self, FUJIN_CATEGORY_ALL, "2.7 (58/61)", "mean");
  least = width_of (rail);
  fujin_category_rail_set_count (self, FUJIN_CATEGORY_ALL, "–", "none");
  g_assert_cmpint (width_of (rail), ==, least);
  gtk_widget_measure (rail, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &natural, NULL, NULL);
  g_assert_cmpint (natural, ==, least);
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
  g_test_add_func ("/widgets/level-picker/rows", test_level_rows);
  g_test_add_func ("/widgets/line/baseline", test_baseline);
  g_test_add_func ("/widgets/score-dots", test_score);
  g_test_add_func ("/widgets/category-rail", test_rail);
  return g_test_run ();
}
