/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <gtk/gtk.h>

#include "fujin-chart-table.h"
#include "fujin-chart-view-private.h"

#define N_AXES 5
#define PATIENCE 5.0

static char *activated;

static void
set_value (FujinChartData *data,
           guint           series,
           guint           axis,
           double          value)
{
  FujinChartPoint point = { FUJIN_POINT_VALUE, value, 0, 0, (char *) "a stand-in can do it" };

  if (value <= 0)
    point.state = FUJIN_POINT_NOT_SCORED;
  fujin_chart_data_set_point (data, series, axis, &point);
}

static FujinChartData *
create_data (void)
{
  FujinChartData *data = fujin_chart_data_new (FUJIN_CHART_RADAR, FUJIN_LANG_EN);

  fujin_chart_data_set_title (data, "Services of Deep analysis");
  fujin_chart_data_add_series (data, FUJIN_SERIES_AS_IS, "As-Is");
  fujin_chart_data_add_series (data, FUJIN_SERIES_TO_BE, "To-Be");
  for (guint i = 0; i < N_AXES; i++)
    {
      g_autofree char *code = g_strdup_printf ("C-%u", i + 1);

      fujin_chart_data_add_axis (data, code, "C", 2, code, "Service", NULL);
      /* The last one is not scored: it is no zero and has no place. */
      set_value (data, 0, i, i + 1 < N_AXES ? i + 1 : 0);
      set_value (data, 1, i, 5);
    }
  return data;
}

static void
activated_cb (FujinChartView *view,
              const char     *id)
{
  g_free (activated);
  activated = g_strdup (id);
}

/* Runs the main loop until @wanted says so. */
static gboolean
wait_for (gboolean (*wanted) (FujinChartView *view),
          FujinChartView *view)
{
  g_autoptr (GTimer) timer = g_timer_new ();

  while (!wanted (view) && g_timer_elapsed (timer, NULL) < PATIENCE)
    {
      g_main_context_iteration (NULL, FALSE);
      g_usleep (1000);
    }
  return wanted (view);
}

static gboolean
is_drawn (FujinChartView *view)
{
  double x, y;

  return fujin_chart_view_get_place (view, 0, 0, &x, &y);
}

static gboolean
has_point (FujinChartView *view)
{
  guint series, axis;

  return fujin_chart_view_get_point (view, &series, &axis);
}

static gboolean
has_no_point (FujinChartView *view)
{
  return !has_point (view);
}

static gboolean
was_activated (FujinChartView *view)
{
  return activated != NULL;
}

static gboolean
is_to_be (FujinChartView *view)
{
  guint series = 0, axis;

  return fujin_chart_view_get_point (view, &series, &axis) && series == 1;
}

static gboolean
is_second_axis (FujinChartView *view)
{
  guint series, axis = 0;

  return fujin_chart_view_get_point (view, &series, &axis) && axis == 1;
}

static FujinChartView *
show_view (FujinChartData *data)
{
  GtkWidget *window = gtk_window_new ();
  GtkWidget *view = fujin_chart_view_new ();

  g_clear_pointer (&activated, g_free);
  fujin_chart_view_set_data (FUJIN_CHART_VIEW (view), data);
  g_signal_connect (view, "axis-activated", G_CALLBACK (activated_cb), NULL);
  gtk_window_set_decorated (GTK_WINDOW (window), FALSE);
  gtk_window_set_default_size (GTK_WINDOW (window), 600, 500);
  gtk_window_set_child (GTK_WINDOW (window), view);
  gtk_window_present (GTK_WINDOW (window));
  g_assert_true (wait_for (is_drawn, FUJIN_CHART_VIEW (view)));
  return FUJIN_CHART_VIEW (view);
}

static void
close_view (FujinChartView *view)
{
  gtk_window_destroy (GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (view))));
}

/* A real pointer or key of the X server, which the view cannot tell from a person's. */
static void
drive (const char *command)
{
  g_autofree char *line = g_strdup_printf ("xdotool %s", command);
  g_autoptr (GError) error = NULL;
  int status;

  g_assert_true (g_spawn_command_line_sync (line, NULL, NULL, &status, &error));
  g_assert_no_error (error);
  g_assert_true (g_spawn_check_wait_status (status, NULL));
}

static void
point_at (FujinChartView *view,
          guint           series,
          guint           axis)
{
  g_autofree char *command = NULL;
  double x, y;

  g_assert_true (fujin_chart_view_get_place (view, series, axis, &x, &y));
  command = g_strdup_printf ("mousemove %d %d", (int) x, (int) y);
  drive (command);
}

static void
test_pointer (void)
{
  g_autoptr (FujinChartData) data = create_data ();
  FujinChartView *view;
  guint series, axis;

  drive ("mousemove 2 2");
  view = show_view (data);
  point_at (view, 0, 3);
  g_assert_true (wait_for (has_point, view));
  g_assert_true (fujin_chart_view_get_point (view, &series, &axis));
  g_assert_cmpuint (series, ==, 0);
  g_assert_cmpuint (axis, ==, 3);
  drive ("click 1");
  g_assert_true (wait_for (was_activated, view));
  g_assert_cmpstr (activated, ==, "C-4");
  drive ("mousemove 2 2");
  g_assert_true (wait_for (has_no_point, view));
  close_view (view);
}

static void
test_keys (void)
{
  g_autoptr (FujinChartData) data = create_data ();
  FujinChartView *view;

  drive ("mousemove 2 2");
  view = show_view (data);
  g_assert_true (gtk_widget_grab_focus (GTK_WIDGET (view)));
  drive ("key Right");
  g_assert_true (wait_for (has_point, view));
  drive ("key Right");
  g_assert_true (wait_for (is_second_axis, view));
  drive ("key Down");
  g_assert_true (wait_for (is_to_be, view));
  drive ("key Return");
  g_assert_true (wait_for (was_activated, view));
  g_assert_cmpstr (activated, ==, "C-2");
  drive ("key Escape");
  g_assert_true (wait_for (has_no_point, view));
  close_view (view);
}

static void
test_accessible (void)
{
  g_autoptr (FujinChartData) data = create_data ();
  g_autofree char *sentence = fujin_chart_data_make_sentence (data);
  g_autofree char *value = fujin_chart_data_point_text (data, 0, 2);
  g_autofree char *missing = fujin_chart_data_point_text (data, 0, N_AXES - 1);
  FujinChartView *view = show_view (data);
  GtkAccessible *accessible = GTK_ACCESSIBLE (view);

  gtk_test_accessible_assert_role (accessible, GTK_ACCESSIBLE_ROLE_IMG);
  gtk_test_accessible_assert_property (accessible, GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Services of Deep analysis");
  gtk_test_accessible_assert_property (accessible, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, sentence);
  fujin_chart_view_set_point (view, 0, 2);
  gtk_test_accessible_assert_property (accessible, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, value);
  /* What is not scored can be reached as well, and says that it is not. */
  fujin_chart_view_set_point (view, 0, N_AXES - 1);
  gtk_test_accessible_assert_property (accessible, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, missing);
  fujin_chart_view_set_point (view, 0, N_AXES);
  g_assert_false (has_point (view));
  gtk_test_accessible_assert_property (accessible, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, sentence);
  close_view (view);
}

static gboolean
has_texture (FujinChartView *view)
{
  return view->texture != NULL;
}

/* Lets the window draw a few frames more. */
static GdkTexture *
draw_again (FujinChartView *view)
{
  g_autoptr (GTimer) timer = g_timer_new ();

  gtk_widget_queue_draw (GTK_WIDGET (view));
  while (g_timer_elapsed (timer, NULL) < 0.2 || view->texture == NULL)
    {
      g_main_context_iteration (NULL, FALSE);
      g_usleep (1000);
    }
  return view->texture;
}

/* The chart is drawn anew when it looks different, and only then. */
static void
test_texture (void)
{
  g_autoptr (FujinChartData) data = create_data ();
  g_autoptr (FujinChartData) other = create_data ();
  FujinChartView *view = show_view (data);
  g_autoptr (GdkTexture) plain = NULL;
  g_autoptr (GdkTexture) marked = NULL;

  g_assert_true (wait_for (has_texture, view));
  plain = g_object_ref (view->texture);
  gtk_widget_queue_resize (GTK_WIDGET (view));
  g_assert_true (draw_again (view) == plain);
  fujin_chart_view_set_point (view, 0, 2);
  marked = g_object_ref (draw_again (view));
  g_assert_true (marked != plain);
  view->pointer_x += 10;
  fujin_chart_view_set_point (view, 0, 2);
  g_assert_true (draw_again (view) == marked);
  fujin_chart_view_set_data (view, other);
  g_assert_true (draw_again (view) != marked);
  g_set_object (&marked, view->texture);
  fujin_chart_view_set_parts (view, 0);
  g_assert_true (draw_again (view) != marked);
  close_view (view);
}

static void
test_large_text (void)
{
  g_autoptr (FujinChartData) data = create_data ();
  FujinChartView *view = show_view (data);
  GtkSettings *settings = gtk_widget_get_settings (GTK_WIDGET (view));
  int before, after, resolution;

  gtk_widget_measure (GTK_WIDGET (view), GTK_ORIENTATION_HORIZONTAL, -1, &before, NULL, NULL,
                      NULL);
  g_object_get (settings, "gtk-xft-dpi", &resolution, NULL);
  g_object_set (settings, "gtk-xft-dpi", 2 * (resolution > 0 ? resolution : 96 * 1024), NULL);
  gtk_widget_measure (GTK_WIDGET (view), GTK_ORIENTATION_HORIZONTAL, -1, &after, NULL, NULL,
                      NULL);
  g_object_set (settings, "gtk-xft-dpi", resolution, NULL);
  g_assert_cmpint (after, >=, 2 * before - 4);
  close_view (view);
}

/* The same numbers as text, for a spreadsheet: a head, and five rows of code, name, As-Is, To-Be,
 * gap. */
static void
test_table_text (void)
{
  g_autoptr (FujinChartData) data = create_data ();
  g_autofree char *text = fujin_chart_data_write_text (data);
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);

  g_assert_cmpuint (g_strv_length (lines), ==, 3 + N_AXES + 1);
  g_assert_cmpstr (lines[0], ==, "Services of Deep analysis");
  g_assert_cmpstr (lines[3], ==, "C-1\tService\t1\t5\t+4");
  g_assert_cmpstr (lines[3 + N_AXES - 1], ==, "C-5\tService\t–\t5\t–");
}

int
main (int    argc,
      char **argv)
{
  /* Read when the first widget is made. */
  g_setenv ("GTK_A11Y", "test", TRUE);
  gtk_test_init (&argc, &argv, NULL);
  g_test_add_func ("/chart-view/pointer", test_pointer);
  g_test_add_func ("/chart-view/keys", test_keys);
  g_test_add_func ("/chart-view/accessible", test_accessible);
  g_test_add_func ("/chart-view/texture", test_texture);
  g_test_add_func ("/chart-view/large-text", test_large_text);
  g_test_add_func ("/chart-table/text", test_table_text);
  return g_test_run ();
}
