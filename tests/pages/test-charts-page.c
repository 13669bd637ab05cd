/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <gtk/gtk.h>

#include "fujin-chart-choice.h"
#include "fujin-chart-table.h"
#include "fujin-chart-view.h"
#include "fujin-charts-page-private.h"
#include "fujin-edit-project.h"
#include "fujin-edit-team.h"
#include "fujin-edit.h"
#include "fujin-overlay.h"
#include "fujin-overview-page.h"
#include "fujin-project-reader.h"

static char *gone_to;
static char *exported;
static char *toast;

static void
go_cb (GSimpleAction *action,
       GVariant      *parameter,
       gpointer       data)
{
  const char *page, *target;

  g_variant_get (parameter, "(&s&s)", &page, &target);
  g_free (gone_to);
  gone_to = g_strdup_printf ("%s %s", page, target);
}

static void
export_cb (GSimpleAction *action,
           GVariant      *parameter,
           gpointer       data)
{
  const char *what, *category;

  g_variant_get (parameter, "(&s&s)", &what, &category);
  g_free (exported);
  exported = g_strdup_printf ("%s %s", what, category);
}

static void
toast_cb (GSimpleAction *action,
          GVariant      *parameter,
          gpointer       data)
{
  g_free (toast);
  toast = g_variant_dup_string (parameter, NULL);
}

static const GActionEntry actions[] = {
  { "go", go_cb, "(ss)" },
  { "export-chart", export_cb, "(ss)" },
  { "toast", toast_cb, "s" },
};

static void
score (FujinProject *project,
       const char   *code,
       int           as_is,
       int           to_be)
{
  g_autoptr (GPtrArray) plans = g_ptr_array_new ();

  g_ptr_array_add (plans, fujin_project_find_code (project, code));
  g_assert_true (fujin_edit_set_level (project, plans, FUJIN_LEVEL_BASIC));
  g_assert_true (fujin_edit_set_score (project, plans, FALSE, as_is));
  g_assert_true (fujin_edit_set_score (project, plans, TRUE, to_be));
}

static FujinProject *
create_project (void)
{
  FujinProject *project = fujin_project_new ();

  score (project, "B-1", 1, 5);
  score (project, "B-2", 2, 4);
  score (project, "B-3", 3, 4);
  score (project, "C-1", 4, 4);
  score (project, "D-1", 2, 3);
  return project;
}

static void
show_page (GtkWidget    *page,
           FujinProject *project)
{
  GtkWidget *window = gtk_window_new ();
  g_autoptr (GSimpleActionGroup) group = g_simple_action_group_new ();

  g_action_map_add_action_entries (G_ACTION_MAP (group), actions, G_N_ELEMENTS (actions), NULL);
  gtk_widget_insert_action_group (window, "win", G_ACTION_GROUP (group));
  fujin_page_set_project (FUJIN_PAGE (page), project);
  gtk_window_set_decorated (GTK_WINDOW (window), FALSE);
  gtk_window_set_default_size (GTK_WINDOW (window), 1160, 700);
  gtk_window_set_child (GTK_WINDOW (window), page);
  gtk_window_present (GTK_WINDOW (window));
}

static void
settle (void)
{
  g_autoptr (GTimer) timer = g_timer_new ();

  while (g_timer_elapsed (timer, NULL) < 0.3)
    {
      g_main_context_iteration (NULL, FALSE);
      g_usleep (1000);
    }
}

static GtkWidget *
find_type (GtkWidget *widget,
           GType      type)
{
  if (G_TYPE_CHECK_INSTANCE_TYPE (widget, type))
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_type (child, type);

      if (found != NULL)
        return found;
    }
  return NULL;
}

static FujinChartData *
data_of (GtkWidget *page)
{
  return fujin_chart_view_get_data (FUJIN_CHART_VIEW (find_type (page, FUJIN_TYPE_CHART_VIEW)));
}

static GtkWidget *
find_label (GtkWidget  *widget,
            const char *text)
{
  if (GTK_IS_LABEL (widget) && g_str_equal (gtk_label_get_text (GTK_LABEL (widget)), text))
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_label (child, text);

      if (found != NULL)
        return found;
    }
  return NULL;
}

static void
click (GtkWidget  *page,
       const char *label)
{
  GtkWidget *found = find_label (page, label);

  g_assert_nonnull (found);
  g_signal_emit_by_name (gtk_widget_get_ancestor (found, GTK_TYPE_BUTTON), "clicked");
}

static void
press (GtkWidget  *page,
       const char *label)
{
  click (page, label);
  settle ();
}

static void
close_page (GtkWidget *page)
{
  gtk_window_destroy (GTK_WINDOW (gtk_widget_get_root (page)));
  g_clear_pointer (&gone_to, g_free);
  g_clear_pointer (&exported, g_free);
  g_clear_pointer (&toast, g_free);
}

static void
test_reveal (void)
{
  g_autoptr (FujinProject) project = create_project ();
  GtkWidget *page = fujin_charts_page_new ();

  show_page (page, project);
  settle ();
  g_assert_cmpuint (fujin_chart_data_get_n_axes (data_of (page)), ==, 9);
  fujin_page_reveal (FUJIN_PAGE (page), "category:B");
  settle ();
  g_assert_cmpstr (fujin_charts_page_get_chart (FUJIN_CHARTS_PAGE (page)), ==, "category");
  g_assert_cmpstr (fujin_charts_page_get_category (FUJIN_CHARTS_PAGE (page)), ==, "B");
  g_assert_cmpstr (fujin_chart_data_get_axis (data_of (page), 0)->code, ==, "B-1");
  fujin_page_reveal (FUJIN_PAGE (page), "filter:gaps");
  settle ();
  g_assert_cmpstr (fujin_charts_page_get_chart (FUJIN_CHARTS_PAGE (page)), ==, "gaps");
  g_assert_cmpint (fujin_chart_data_get_kind (data_of (page)), ==, FUJIN_CHART_GAPS);
  g_assert_cmpuint (fujin_chart_data_get_n_axes (data_of (page)), ==, 4);
  fujin_page_reveal (FUJIN_PAGE (page), "categories");
  settle ();
  g_assert_cmpstr (fujin_charts_page_get_chart (FUJIN_CHARTS_PAGE (page)), ==, "radar");
  close_page (page);
}

static void
test_activate (void)
{
  g_autoptr (FujinProject) project = create_project ();
  GtkWidget *page = fujin_charts_page_new ();

  show_page (page, project);
  settle ();
  g_signal_emit_by_name (find_type (page, FUJIN_TYPE_CHART_VIEW), "axis-activated", "B");
  settle ();
  g_assert_cmpstr (fujin_charts_page_get_chart (FUJIN_CHARTS_PAGE (page)), ==, "category");
  g_assert_null (gone_to);
  close_page (page);
}

static void
test_buttons (void)
{
  g_autoptr (FujinProject) project = create_project ();
  GtkWidget *page = fujin_charts_page_new ();
  GdkContentFormats *formats;

  show_page (page, project);
  fujin_page_reveal (FUJIN_PAGE (page), "category:B");
  settle ();
  g_signal_emit_by_name (find_type (page, FUJIN_TYPE_CHART_VIEW), "axis-activated", "B-2");
  g_assert_cmpstr (gone_to, ==, "portfolio plan:B-2");
  press (page, "Export…");
  g_assert_cmpstr (exported, ==, "category B");
  press (page, "Copy");
  g_assert_nonnull (toast);
  formats = gdk_clipboard_get_formats (gtk_widget_get_clipboard (page));
  g_assert_true (gdk_content_formats_contain_mime_type (formats, "image/png"));
  g_assert_true (gdk_content_formats_contain_mime_type (formats, "image/svg+xml"));
  g_assert_true (gdk_content_formats_contain_gtype (formats, G_TYPE_STRING));
  close_page (page);
}

/* Each chart of the table is reached through the picker and by key, has a sentence and a table, and
 * goes out under its own id. */
static void
test_picker (void)
{
  g_autoptr (FujinProject) project = create_project ();
  GtkWidget *page = fujin_charts_page_new ();

  show_page (page, project);
  settle ();
  for (guint i = 0; i < fujin_chart_choice_get_n (); i++)
    {
      const FujinChartChoice *choice = fujin_chart_choice_get (i);
      g_autofree char *out = NULL;

      press (page, choice->name);
      g_assert_cmpstr (fujin_charts_page_get_chart (FUJIN_CHARTS_PAGE (page)), ==, choice->id);
      g_assert_cmpstr (gtk_label_get_label (FUJIN_CHARTS_PAGE (page)->picker_name), ==,
                       choice->name);
      click (page, "Export…");
      out = g_strdup_printf ("%s %s", choice->id, choice->takes_category ? "A" : "");
      g_assert_cmpstr (exported, ==, out);
      click (page, "Copy");
      g_assert_cmpstr (toast, ==, "Chart copied as a picture and as text");
    }
  close_page (page);
}

/* From the first chart of the picker to the last and back, and no further. */
static void
test_step (void)
{
  g_autoptr (FujinProject) project = create_project ();
  GtkWidget *page = fujin_charts_page_new ();
  FujinChartsPage *self = FUJIN_CHARTS_PAGE (page);
  guint steps = 0;

  show_page (page, project);
  settle ();
  g_assert_false (gtk_widget_get_sensitive (self->previous));
  g_assert_false (_fujin_charts_page_step (self, -1));
  while (_fujin_charts_page_step (self, 1))
    steps++;
  g_assert_cmpuint (steps, ==, fujin_chart_choice_get_n () - 1);
  g_assert_false (gtk_widget_get_sensitive (self->next));
  settle ();
  while (_fujin_charts_page_step (self, -1))
    steps--;
  g_assert_cmpuint (steps, ==, 0);
  close_page (page);
}

/* The plan of another organisation is laid over this one, and can be left out again. */
static void
test_states (void)
{
  g_autoptr (FujinProject) project = create_project ();
  g_autoptr (GFile) file = g_file_new_build_filename (g_getenv ("FUJIN_SAMPLES"),
                                                      "manufacturer.en.fujin",
                                                      NULL);
  g_autoptr (GFile) missing = g_file_new_for_path ("/nowhere/at-all.fujin");
  GtkWidget *page = fujin_charts_page_new ();
  FujinChartsPage *self = FUJIN_CHARTS_PAGE (page);
  GtkWidget *list, *now, *other;

  show_page (page, project);
  settle ();
  g_assert_false (gtk_widget_get_visible (self->states));
  fujin_page_reveal (FUJIN_PAGE (page), "overlay");
  settle ();
  g_assert_true (gtk_widget_get_visible (self->states));
  g_assert_cmpuint (fujin_chart_data_get_n_series (data_of (page)), ==, 1);
  _fujin_charts_page_add_file (self, missing);
  g_assert_cmpstr (toast, ==, "“at-all.fujin” cannot be read as a plan");
  _fujin_charts_page_add_file (self, file);
  settle ();
  g_assert_cmpuint (fujin_chart_data_get_n_series (data_of (page)), ==, 2);
  list = GTK_WIDGET (self->states_list);
  now = gtk_widget_get_first_child (list);
  other = gtk_widget_get_last_child (list);
  g_assert_true (gtk_check_button_get_active (GTK_CHECK_BUTTON (other)));
  gtk_check_button_set_active (GTK_CHECK_BUTTON (now), FALSE);
  settle ();
  g_assert_cmpuint (fujin_chart_data_get_n_series (data_of (page)), ==, 1);
  g_assert_cmpstr (fujin_chart_data_get_series_name (data_of (page), 0), !=, "Now");
  gtk_check_button_set_active (GTK_CHECK_BUTTON (other), FALSE);
  settle ();
  g_assert_cmpuint (fujin_chart_data_get_n_series (data_of (page)), ==, 0);
  g_assert_nonnull (find_label (page, "Choose at least one state to show."));
  close_page (page);
}

/* An edit is shown once the burst is over, not while nobody looks. */
static void
test_edit (void)
{
  g_autoptr (FujinProject) project = create_project ();
  GtkWidget *page = fujin_charts_page_new ();
  FujinChartData *before;

  show_page (page, project);
  fujin_page_reveal (FUJIN_PAGE (page), "gaps");
  settle ();
  before = data_of (page);
  g_object_ref (before);
  score (project, "E-1", 1, 2);
  g_assert_true (data_of (page) == before);
  settle ();
  g_assert_cmpuint (fujin_chart_data_get_n_axes (data_of (page)), ==, 5);
  g_object_unref (before);
  gtk_widget_set_visible (page, FALSE);
  before = data_of (page);
  score (project, "E-2", 1, 2);
  settle ();
  g_assert_true (data_of (page) == before);
  gtk_widget_set_visible (page, TRUE);
  settle ();
  g_assert_cmpuint (fujin_chart_data_get_n_axes (data_of (page)), ==, 6);
  close_page (page);
}

static gboolean
move_focus (GtkWidget        *page,
            GtkDirectionType  direction)
{
  GtkWidget *window = GTK_WIDGET (gtk_widget_get_root (page));

  return gtk_widget_child_focus (window, direction);
}

static GtkWidget *
get_focus (GtkWidget *page)
{
  return gtk_window_get_focus (GTK_WINDOW (gtk_widget_get_root (page)));
}

static GtkWidget *
name_of (GtkWidget  *page,
         const char *name)
{
  GtkWidget *table = find_type (page, FUJIN_TYPE_CHART_TABLE);

  return gtk_widget_get_ancestor (find_label (table, name), GTK_TYPE_BUTTON);
}

/* One Tab into the table, arrows inside, one Tab out; and back to the row that was left. */
static void
test_table_focus (void)
{
  g_autoptr (FujinProject) project = create_project ();
  GtkWidget *page = fujin_charts_page_new ();
  GtkWidget *table, *view;

  show_page (page, project);
  settle ();
  table = find_type (page, FUJIN_TYPE_CHART_TABLE);
  view = find_type (page, FUJIN_TYPE_CHART_VIEW);
  g_assert_true (gtk_widget_grab_focus (view));
  move_focus (page, GTK_DIR_TAB_FORWARD);
  g_assert_true (get_focus (page) == name_of (page, "Strategic management"));
  move_focus (page, GTK_DIR_DOWN);
  move_focus (page, GTK_DIR_DOWN);
  g_assert_true (get_focus (page) == name_of (page, "Deep analysis"));
  move_focus (page, GTK_DIR_TAB_FORWARD);
  g_assert_false (gtk_widget_is_ancestor (get_focus (page), table));
  g_assert_true (gtk_widget_grab_focus (view));
  move_focus (page, GTK_DIR_TAB_FORWARD);
  g_assert_true (get_focus (page) == name_of (page, "Deep analysis"));
  move_focus (page, GTK_DIR_TAB_BACKWARD);
  g_assert_true (get_focus (page) == view);
  close_page (page);
}

/* An edit makes the table anew; the row a person is at stays the one with the focus. */
static void
test_table_keeps_focus (void)
{
  g_autoptr (FujinProject) project = create_project ();
  GtkWidget *page = fujin_charts_page_new ();

  show_page (page, project);
  settle ();
  g_assert_true (gtk_widget_grab_focus (name_of (page, "Deep analysis")));
  score (project, "E-1", 1, 2);
  settle ();
  g_assert_true (get_focus (page) == name_of (page, "Deep analysis"));
  close_page (page);
}

static FujinProject *
open_sample (void)
{
  g_autoptr (GPtrArray) problems = fujin_xml_problems_new ();
  g_autofree char *path =
    g_build_filename (g_getenv ("FUJIN_SAMPLES"), "manufacturer.en.fujin", NULL);
  FujinProject *project = fujin_project_reader_read_file (path, problems);

  g_assert_nonnull (project);
  return project;
}

/* No label ends a line within a word, and none stands beyond what is seen. */
static void
check_labels (GtkWidget *widget,
              GtkWidget *viewport)
{
  if (GTK_IS_LABEL (widget))
    {
      PangoLayout *layout = gtk_label_get_layout (GTK_LABEL (widget));
      const char *text = pango_layout_get_text (layout);
      graphene_rect_t bounds;

      for (int i = 1; i < pango_layout_get_line_count (layout); i++)
        {
          const char *at = text + pango_layout_get_line_readonly (layout, i)->start_index;

          if (strchr (" -\n", at[-1]) == NULL)
            g_error ("“%s” is torn before “%s”", text, at);
        }
      g_assert_true (gtk_widget_compute_bounds (widget, viewport, &bounds));
      if (bounds.origin.x + bounds.size.width > gtk_widget_get_width (viewport) + 0.5)
        g_error ("“%s” is cut", text);
    }
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    check_labels (child, viewport);
}

/* Beside the sidebar of a window of 1024 by 640 and of 1366 by 768, every table is seen whole. */
static void
test_sizes (void)
{
  static const int widths[] = { 820, 1160 };
  g_autoptr (FujinProject) project = open_sample ();

  for (guint i = 0; i < G_N_ELEMENTS (widths); i++)
    {
      GtkWidget *page = fujin_charts_page_new ();
      GtkWidget *table;

      show_page (page, project);
      gtk_window_set_default_size (GTK_WINDOW (gtk_widget_get_root (page)), widths[i], 560);
      settle ();
      for (guint k = 0; k < fujin_chart_choice_get_n (); k++)
        {
          GtkOrientation orientation;

          fujin_page_reveal (FUJIN_PAGE (page), fujin_chart_choice_get (k)->id);
          settle ();
          table = find_type (page, FUJIN_TYPE_CHART_TABLE);
          check_labels (table, gtk_widget_get_parent (table));
          orientation = gtk_orientable_get_orientation (
            GTK_ORIENTABLE (FUJIN_CHARTS_PAGE (page)->paned));
          if (widths[i] < 1000)
            g_assert_cmpint (orientation, ==, GTK_ORIENTATION_VERTICAL);
          else if (k == 0)
            g_assert_cmpint (orientation, ==, GTK_ORIENTATION_HORIZONTAL);
        }
      close_page (page);
    }
}

/* Where a table is wider than what is seen of it, its sentence still is not. */
static void
test_sentence_wraps (void)
{
  g_autoptr (FujinProject) project = open_sample ();
  GtkWidget *page = fujin_charts_page_new ();
  GtkWidget *sentence;

  show_page (page, project);
  gtk_window_set_default_size (GTK_WINDOW (gtk_widget_get_root (page)), 1160, 560);
  fujin_page_reveal (FUJIN_PAGE (page), "overlay");
  settle ();
  gtk_paned_set_position (FUJIN_CHARTS_PAGE (page)->paned, 820);
  settle ();
  sentence = gtk_widget_get_first_child (find_type (page, FUJIN_TYPE_CHART_TABLE));
  g_assert_true (GTK_IS_LABEL (sentence));
  check_labels (sentence, gtk_widget_get_ancestor (sentence, GTK_TYPE_VIEWPORT));
  close_page (page);
}

/* What has the focus is the button within the drop-down, so that is what must have the name. */
static void
test_drop_down_name (void)
{
  g_autoptr (FujinProject) project = create_project ();
  GtkWidget *page = fujin_charts_page_new ();
  GtkWidget *button;

  show_page (page, project);
  fujin_page_reveal (FUJIN_PAGE (page), "category:C");
  settle ();
  button = gtk_widget_get_first_child (find_type (page, GTK_TYPE_DROP_DOWN));
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Category: C Deep analysis");
  close_page (page);
}

/* Both patterns judge, and each number says which one it is about. */
static void
test_overview_pattern (void)
{
  g_autoptr (FujinProject) project = create_project ();
  g_autoptr (GPtrArray) plans = g_ptr_array_new ();
  GtkWidget *page = fujin_overview_page_new ();

  g_ptr_array_add (plans, fujin_project_find_code (project, "A-1"));
  fujin_edit_assign (project, plans, NULL, fujin_edit_add_team (project, "SOC", TRUE, 1));
  fujin_edit_set_pattern (project, FALSE, 2);
  fujin_edit_set_pattern (project, TRUE, 4);
  show_page (page, project);
  settle ();
  g_assert_nonnull (find_label (page, "Not fitting the present pattern: 1; not fitting the "
                                      "target: 1"));
  fujin_edit_set_pattern (project, FALSE, 0);
  settle ();
  g_assert_nonnull (find_label (page, "1 service does not fit the target"));
  close_page (page);
}

/* B, C and D are alike, so none of them is stronger than another. */
static void
test_overview_alike (void)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  GtkWidget *page = fujin_overview_page_new ();

  score (project, "B-1", 2, 4);
  score (project, "C-1", 2, 4);
  score (project, "D-1", 2, 4);
  show_page (page, project);
  settle ();
  g_assert_null (find_label (page, "Weakest"));
  g_assert_nonnull (find_label (page, "All scored categories are alike: mean As-Is 2.0"));
  score (project, "E-1", 1, 4);
  settle ();
  g_assert_nonnull (find_label (page, "Weakest"));
  g_assert_null (find_label (page, "All scored categories are alike: mean As-Is 2.0"));
  close_page (page);
}

static void
test_overview (void)
{
  g_autoptr (FujinProject) project = create_project ();
  GtkWidget *page = fujin_overview_page_new ();

  show_page (page, project);
  settle ();
  g_assert_nonnull (find_label (page, "5 / 64"));
  press (page, "B-1");
  g_assert_cmpstr (gone_to, ==, "portfolio plan:B-1");
  press (page, "2 Assignment");
  g_assert_cmpstr (gone_to, ==, "assignment ");
  g_signal_emit_by_name (find_type (page, FUJIN_TYPE_CHART_VIEW), "axis-activated", "D");
  g_assert_cmpstr (gone_to, ==, "charts category:D");
  fujin_page_set_project (FUJIN_PAGE (page), NULL);
  score (project, "E-2", 1, 2);
  settle ();
  close_page (page);
}

static void
test_overview_empty (void)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  GtkWidget *page = fujin_overview_page_new ();

  show_page (page, project);
  settle ();
  g_assert_nonnull (find_label (page, "Choose a pattern"));
  press (page, "Decide the level of 64 services");
  g_assert_cmpstr (gone_to, ==, "catalogue filter:undecided");
  close_page (page);
}

int
main (int    argc,
      char **argv)
{
  /* Read when the first widget is made. */
  g_setenv ("GTK_A11Y", "test", TRUE);
  gtk_test_init (&argc, &argv, NULL);
  g_test_add_func ("/charts-page/reveal", test_reveal);
  g_test_add_func ("/charts-page/activate", test_activate);
  g_test_add_func ("/charts-page/buttons", test_buttons);
  g_test_add_func ("/charts-page/picker", test_picker);
  g_test_add_func ("/charts-page/step", test_step);
  g_test_add_func ("/charts-page/states", test_states);
  g_test_add_func ("/charts-page/edit", test_edit);
  g_test_add_func ("/charts-page/table-focus", test_table_focus);
  g_test_add_func ("/charts-page/table-keeps-focus", test_table_keeps_focus);
  g_test_add_func ("/charts-page/sizes", test_sizes);
  g_test_add_func ("/charts-page/sentence-wraps", test_sentence_wraps);
  g_test_add_func ("/charts-page/drop-down-name", test_drop_down_name);
  g_test_add_func ("/overview-page/pattern", test_overview_pattern);
  g_test_add_func ("/overview-page/alike", test_overview_alike);
  g_test_add_func ("/overview-page/project", test_overview);
  g_test_add_func ("/overview-page/empty", test_overview_empty);
  return g_test_run ();
}
