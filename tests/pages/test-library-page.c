/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <gtk/gtk.h>
#include <string.h>

#include "fujin-crosswalk-view.h"
#include "fujin-crosswalk.h"
#include "fujin-edit-tie.h"
#include "fujin-grid.h"
#include "fujin-history.h"
#include "fujin-library-page-private.h"
#include "fujin-library-row-object.h"
#include "fujin-library-season.h"
#include "fujin-library-sheet.h"
#include "page-check.h"

typedef struct
{
  FujinProject *project;
  GtkWidget *window;
  FujinLibraryPage *page;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->project = fujin_project_new ();
  fixture->page = g_object_new (FUJIN_TYPE_LIBRARY_PAGE, NULL);
  fixture->window = gtk_window_new ();
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 1160, 700);
  gtk_window_set_child (GTK_WINDOW (fixture->window), GTK_WIDGET (fixture->page));
  fujin_page_set_project (FUJIN_PAGE (fixture->page), fixture->project);
  gtk_window_present (GTK_WINDOW (fixture->window));
  page_check_settle (fixture->window);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  g_object_unref (fixture->project);
}

static void
assert_reads (Fixture    *fixture,
              const char *id)
{
  g_assert_nonnull (fixture->page->row);
  g_assert_cmpstr (fixture->page->row->id, ==, id);
}

static guint
count_rows (Fixture *fixture)
{
  return g_list_model_get_n_items (G_LIST_MODEL (fixture->page->rows));
}

static const char *
get_listed (Fixture *fixture,
            guint    at)
{
  g_autoptr (FujinLibraryRowObject) object =
    g_list_model_get_item (G_LIST_MODEL (fixture->page->rows), at);

  return fujin_library_row_object_get_row (object)->id;
}

static void
search (Fixture    *fixture,
        const char *text)
{
  gtk_editable_set_text (GTK_EDITABLE (fixture->page->search), text);
  page_check_settle (fixture->window);
}

static char *
dup_copied (Fixture    *fixture,
            GtkWidget  *widget,
            const char *action)
{
  GdkContentProvider *content;
  GValue value = G_VALUE_INIT;
  char *text;

  g_assert_true (gtk_widget_activate_action (widget, action, NULL));
  content = gdk_clipboard_get_content (gtk_widget_get_clipboard (fixture->window));
  g_value_init (&value, G_TYPE_STRING);
  g_assert_true (gdk_content_provider_get_value (content, &value, NULL));
  text = g_value_dup_string (&value);
  g_value_unset (&value);
  return text;
}

static GtkListBoxRow *
find_table (Fixture    *fixture,
            const char *source,
            const char *id)
{
  GtkListBoxRow *row;

  for (int i = 0; (row = gtk_list_box_get_row_at_index (fixture->page->tables, i)); i++)
    {
      const FujinLibraryTable *table = g_object_get_data (G_OBJECT (row), "table");

      if (table != NULL && g_str_equal (table->source->id, source) && g_str_equal (table->id, id))
        return row;
    }
  g_error ("no table %s:%s", source, id);
}

static void
browse (Fixture    *fixture,
        const char *source,
        const char *id)
{
  gtk_list_box_select_row (fixture->page->tables, find_table (fixture, source, id));
  page_check_settle (fixture->window);
}

/* A source, a table, its rows; the first one is read. */
static void
test_browse (Fixture       *fixture,
             gconstpointer  data)
{
  browse (fixture, "nca", "roles");
  g_assert_cmpuint (count_rows (fixture), ==, 17);
  assert_reads (fixture, "nca:NCA-01");
  gtk_single_selection_set_selected (fixture->page->selection, 10);
  assert_reads (fixture, "nca:NCA-11");
  browse (fixture, "glossary", "work");
  assert_reads (fixture, "glossary:term-event");
}

/* Neither the width of kana nor spelling variants matter. */
static void
test_search (Fixture       *fixture,
             gconstpointer  data)
{
  static const char *const pairs[][2] = {
    { "ﾃﾞｰﾀﾍﾞｰｽ", "データベース" }, { "深堀分析", "深掘分析" }, { "ＣＳＩＲＴ", "csirt" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (pairs); i++)
    {
      g_autofree char *first = NULL;
      guint n;

      search (fixture, pairs[i][0]);
      n = count_rows (fixture);
      g_assert_cmpuint (n, >, 0);
      first = g_strdup (get_listed (fixture, 0));
      search (fixture, pairs[i][1]);
      g_assert_cmpuint (count_rows (fixture), ==, n);
      g_assert_cmpstr (get_listed (fixture, 0), ==, first);
      /* The best one is read at once. */
      assert_reads (fixture, first);
    }
  search (fixture, "zzzz qqqq");
  g_assert_cmpuint (count_rows (fixture), ==, 0);
  g_assert_cmpstr (gtk_stack_get_visible_child_name (fixture->page->stack), ==, "nothing");
  search (fixture, "");
  g_assert_cmpuint (count_rows (fixture), >, 0);
}

/* What a trainer asks, in both languages. */
static void
test_questions (Fixture       *fixture,
                gconstpointer  data)
{
  search (fixture, "ID管理");
  g_assert_cmpuint (count_rows (fixture), >, 0);
  search (fixture, "CSF-22");
  assert_reads (fixture, "csf:CSF-22");
  search (fixture, "7月 カレンダー");
  g_assert_cmpuint (count_rows (fixture), >, 0);
  g_assert_true (g_str_has_prefix (get_listed (fixture, 0), "csf:"));
}

static void
follow (Fixture    *fixture,
        const char *id)
{
  g_signal_emit_by_name (fixture->page->view, "follow", id);
  page_check_settle (fixture->window);
}

/* A link leads into another source, and back and forward again. */
static void
test_follow (Fixture       *fixture,
             gconstpointer  data)
{
  GtkWidget *page = GTK_WIDGET (fixture->page);

  fujin_page_reveal (FUJIN_PAGE (page), "entry:nca:NCA-11");
  follow (fixture, "x1060:A-1");
  assert_reads (fixture, "x1060:A-1");
  g_assert_cmpstr (fixture->page->table->source->id, ==, "x1060");
  follow (fixture, "csf:CSF-01");
  assert_reads (fixture, "csf:CSF-01");
  g_assert_cmpstr (fixture->page->table->source->id, ==, "csf");
  gtk_widget_activate_action (page, "library.back", NULL);
  assert_reads (fixture, "x1060:A-1");
  gtk_widget_activate_action (page, "library.back", NULL);
  assert_reads (fixture, "nca:NCA-11");
  g_assert_cmpstr (fixture->page->table->id, ==, "roles");
  gtk_widget_activate_action (page, "library.forward", NULL);
  assert_reads (fixture, "x1060:A-1");
  /* From there another way goes on: what was ahead is forgotten. */
  follow (fixture, "nco:NCO-01");
  gtk_widget_activate_action (page, "library.forward", NULL);
  assert_reads (fixture, "nco:NCO-01");
  /* What is not there changes nothing. */
  follow (fixture, "nco:nobody");
  assert_reads (fixture, "nco:NCO-01");
}

static void
test_copy (Fixture       *fixture,
           gconstpointer  data)
{
  g_autofree char *citation = NULL;
  g_autofree char *entry = NULL;

  fujin_page_reveal (FUJIN_PAGE (fixture->page), "entry:nco:NCO-01");
  citation = dup_copied (fixture, GTK_WIDGET (fixture->page), "library.copy-citation");
  /* The workforce framework asks that edited use is marked as such. */
  g_assert_true (g_str_has_prefix (citation, "Edited from: National Cybersecurity Office"));
  /* It names the entry too. */
  g_assert_true (g_str_has_suffix (citation, fixture->page->row->name.en));
  entry = dup_copied (fixture, GTK_WIDGET (fixture->page), "library.copy");
  g_assert_nonnull (strstr (entry, "NCO-01"));
  g_assert_nonnull (strstr (entry, citation));
}

static FujinGrid *
find_grid (GtkWidget *widget)
{
  if (FUJIN_IS_GRID (widget))
    return FUJIN_GRID (widget);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child;
       child = gtk_widget_get_next_sibling (child))
    {
      FujinGrid *found = find_grid (child);

      if (found != NULL)
        return found;
    }
  return NULL;
}

static guint
count (const char *text,
       char        letter)
{
  guint n = 0;

  for (const char *p = text; *p != '\0'; p++)
    n += *p == letter;
  return n;
}

/* The table instead of the list: the cursor reads, and a block can be copied. */
static void
test_table (Fixture       *fixture,
            gconstpointer  data)
{
  FujinLibraryPage *page = fixture->page;
  FujinGrid *grid = find_grid (GTK_WIDGET (page->table_view));
  g_autofree char *block = NULL;
  guint row;

  browse (fixture, "csf", "outsourcing");
  gtk_toggle_button_set_active (page->table_button, TRUE);
  page_check_settle (fixture->window);
  g_assert_cmpstr (gtk_stack_get_visible_child_name (page->body), ==, "table");
  g_assert_true (gtk_widget_get_mapped (GTK_WIDGET (grid)));
  fujin_grid_set_cursor (grid, 3, 1, FALSE);
  g_assert_true (page->row == g_ptr_array_index (page->table->rows, 3));
  fujin_grid_set_cursor (grid, 4, 2, TRUE);
  block = dup_copied (fixture, GTK_WIDGET (page->table_view), "library-table.copy");
  g_assert_cmpint (block[strlen (block) - 1], ==, '\n');
  g_assert_cmpuint (count (block, '\n'), ==, 2);
  g_assert_cmpuint (count (block, '\t'), ==, 2);
  /* Another table takes the place of the first; back brings both table and cursor. */
  browse (fixture, "nca", "roles");
  g_assert_true (fujin_grid_get_cursor (grid, &row, NULL));
  g_assert_cmpuint (row, ==, 0);
  gtk_widget_activate_action (GTK_WIDGET (page), "library.back", NULL);
  g_assert_cmpstr (page->table->id, ==, "outsourcing");
  g_assert_true (fujin_grid_get_cursor (grid, &row, NULL));
  g_assert_cmpuint (row, ==, 4);
  /* A search has no table; it comes back when the search goes. */
  search (fixture, "NCA-11");
  g_assert_cmpstr (gtk_stack_get_visible_child_name (page->body), ==, "list");
  g_assert_false (gtk_widget_get_sensitive (GTK_WIDGET (page->table_button)));
  search (fixture, "");
  g_assert_cmpstr (gtk_stack_get_visible_child_name (page->body), ==, "table");
  assert_reads (fixture, "nca:NCA-11");
}

/* The buttons say which table is printed. */
static const char *
get_body (Fixture *fixture)
{
  return gtk_stack_get_visible_child_name (fixture->page->body);
}

/* Relations are seen as a picture first; it shows what is read, and leads to its roles. */
static void
test_picture (Fixture       *fixture,
              gconstpointer  data)
{
  FujinLibraryPage *page = fixture->page;
  GtkDropDown *choice = fujin_library_picture_view_get_choice (page->picture_view);
  FujinLibraryPictureArea *area = fujin_library_picture_view_get_area (page->picture_view);
  const FujinLibraryPicture *picture;

  browse (fixture, "nca", "roles");
  g_assert_cmpstr (get_body (fixture), ==, "list");
  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (page->picture_button)));
  browse (fixture, "nca", "relations");
  g_assert_cmpstr (get_body (fixture), ==, "picture");
  g_assert_cmpuint (g_list_model_get_n_items (gtk_drop_down_get_model (choice)), ==, 6);
  picture = fujin_library_picture_area_get_picture (area);
  g_assert_cmpint (fujin_library_picture_find_box (picture, 0, 0), ==, -1);
  g_signal_emit_by_name (area, "row-chosen", "nca:NCA-R101");
  page_check_settle (fixture->window);
  assert_reads (fixture, "nca:NCA-R101");
  g_assert_cmpuint (gtk_drop_down_get_selected (choice), ==, 5);
  g_signal_emit_by_name (area, "follow", "nca:C-01");
  page_check_settle (fixture->window);
  assert_reads (fixture, "nca:C-01");
  g_assert_cmpstr (get_body (fixture), ==, "list");
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (page), "library.back", NULL));
  page_check_settle (fixture->window);
  assert_reads (fixture, "nca:NCA-R101");
  g_assert_cmpstr (get_body (fixture), ==, "picture");
  gtk_toggle_button_set_active (page->table_button, TRUE);
  g_assert_cmpstr (get_body (fixture), ==, "table");
  g_assert_false (gtk_toggle_button_get_active (page->picture_button));
  gtk_toggle_button_set_active (page->picture_button, TRUE);
  g_assert_cmpstr (get_body (fixture), ==, "picture");
  browse (fixture, "nca", "orgchart");
  g_assert_cmpuint (g_list_model_get_n_items (gtk_drop_down_get_model (choice)), ==, 2);
}

/* Larger than what is seen of it, the picture stays where it is when it is clicked; back shows it
 * as it was left, with its box. */
static void
test_picture_place (Fixture       *fixture,
                    gconstpointer  data)
{
  FujinLibraryPage *page = fixture->page;
  GtkDropDown *choice = fujin_library_picture_view_get_choice (page->picture_view);
  FujinLibraryPictureArea *area = fujin_library_picture_view_get_area (page->picture_view);
  GtkScrolledWindow *scroller;
  GtkAdjustment *x, *y;
  const FujinLibraryRow *row;

  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 900, 500);
  browse (fixture, "nca", "relations");
  row = page->row;
  scroller = GTK_SCROLLED_WINDOW (gtk_widget_get_ancestor (GTK_WIDGET (area),
                                                           GTK_TYPE_SCROLLED_WINDOW));
  x = gtk_scrolled_window_get_hadjustment (scroller);
  y = gtk_scrolled_window_get_vadjustment (scroller);
  gtk_drop_down_set_selected (choice, 3);
  page_check_settle (fixture->window);
  g_assert_cmpfloat (gtk_adjustment_get_upper (x), >, gtk_adjustment_get_page_size (x) + 20);
  g_assert_cmpfloat (gtk_adjustment_get_upper (y), >, gtk_adjustment_get_page_size (y) + 30);
  gtk_widget_grab_focus (GTK_WIDGET (area));
  page_check_settle (fixture->window);
  g_assert_cmpfloat (gtk_adjustment_get_value (x), ==, 0);
  g_assert_cmpfloat (gtk_adjustment_get_value (y), ==, 0);
  gtk_adjustment_set_value (x, 20);
  gtk_adjustment_set_value (y, 30);
  fujin_library_picture_area_set_box (area, 2);
  g_signal_emit_by_name (area, "follow", "nca:NCA-11");
  page_check_settle (fixture->window);
  assert_reads (fixture, "nca:NCA-11");
  browse (fixture, "nca", "orgchart");
  g_assert_true (fujin_page_step (FUJIN_PAGE (page), -1));
  page_check_settle (fixture->window);
  assert_reads (fixture, "nca:NCA-11");
  g_assert_cmpstr (get_body (fixture), ==, "list");
  g_assert_true (fujin_page_step (FUJIN_PAGE (page), -1));
  page_check_settle (fixture->window);
  g_assert_true (page->row == row);
  g_assert_cmpstr (get_body (fixture), ==, "picture");
  g_assert_cmpstr (page->table->id, ==, "relations");
  g_assert_cmpuint (gtk_drop_down_get_selected (choice), ==, 3);
  g_assert_cmpint (fujin_library_picture_area_get_box (area), ==, 2);
  g_assert_true (gtk_widget_has_focus (GTK_WIDGET (area)));
  g_assert_cmpfloat (gtk_adjustment_get_value (x), ==, 20);
  g_assert_cmpfloat (gtk_adjustment_get_value (y), ==, 30);
  /* The keys bring a box into sight. */
  for (guint i = 0; i < 6; i++)
    page_check_press (GTK_WIDGET (area), GDK_KEY_Down);
  page_check_settle (fixture->window);
  g_assert_cmpfloat (gtk_adjustment_get_value (y), >, 30);
}

static void
test_output (Fixture       *fixture,
             gconstpointer  data)
{
  GVariant *target;
  const char *what, *more;

  browse (fixture, "nco", "exams");
  target = gtk_actionable_get_action_target_value (GTK_ACTIONABLE (fixture->page->export_button));
  g_variant_get (target, "(&s&s)", &what, &more);
  g_assert_cmpstr (what, ==, "library:nco:exams");
  g_assert_cmpstr (more, ==, "");
  browse (fixture, "nca", "relations");
  gtk_drop_down_set_selected (
    fujin_library_picture_view_get_choice (fixture->page->picture_view), 3);
  target = gtk_actionable_get_action_target_value (GTK_ACTIONABLE (fixture->page->export_button));
  g_variant_get (target, "(&s&s)", &what, &more);
  g_assert_cmpstr (what, ==, "library:nca:relations");
  g_assert_cmpstr (more, ==, "pattern-B-emergency");
  gtk_toggle_button_set_active (fixture->page->picture_button, FALSE);
  target = gtk_actionable_get_action_target_value (GTK_ACTIONABLE (fixture->page->export_button));
  g_variant_get (target, "(&s&s)", &what, &more);
  g_assert_cmpstr (more, ==, "");
}

static GtkWidget *
find_type (GtkWidget *widget,
           GType      type,
           guint      skip)
{
  static guint left;

  if (skip != G_MAXUINT)
    left = skip;
  if (g_type_is_a (G_OBJECT_TYPE (widget), type) && left-- == 0)
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_type (child, type, G_MAXUINT);

      if (found != NULL)
        return found;
    }
  return NULL;
}

static guint
count_ties (Fixture             *fixture,
            FujinCrosswalkState  state)
{
  FujinServicePlan *plan = fujin_project_find_code (fixture->project, "A-1");
  g_autoptr (GArray) ties = fujin_crosswalk_list (fixture->project, plan);
  guint n = 0;

  for (guint i = 0; i < ties->len; i++)
    n += g_array_index (ties, FujinCrosswalkTie, i).state == state;
  return n;
}

/* The proposed ties of a service are changed for this plan in its entry, and undone. */
static void
test_crosswalk (Fixture       *fixture,
                gconstpointer  data)
{
  GtkWidget *crosswalk, *search;

  fujin_page_reveal (FUJIN_PAGE (fixture->page), "entry:x1060:A-1");
  page_check_settle (fixture->window);
  crosswalk = find_type (fixture->window, FUJIN_TYPE_CROSSWALK_VIEW, 0);
  g_assert_nonnull (crosswalk);
  g_assert_cmpuint (count_ties (fixture, FUJIN_CROSSWALK_PROPOSED), ==, 4);
  /* The second button of a tie takes it off; the first one leads to it. */
  g_signal_emit_by_name (find_type (crosswalk, GTK_TYPE_BUTTON, 1), "clicked");
  page_check_settle (fixture->window);
  g_assert_cmpuint (count_ties (fixture, FUJIN_CROSSWALK_REMOVED), ==, 1);
  gtk_editable_set_text (GTK_EDITABLE (find_type (crosswalk, GTK_TYPE_ENTRY, 0)), "Not ours");
  page_check_settle (fixture->window);
  g_assert_cmpuint (count_ties (fixture, FUJIN_CROSSWALK_REMOVED), ==, 1);
  search = find_type (crosswalk, GTK_TYPE_SEARCH_ENTRY, 0);
  g_signal_emit_by_name (search, "changed");
  /* Something is proposed, which Enter alone does not take. */
  g_assert_nonnull (gtk_list_box_get_row_at_index (
    GTK_LIST_BOX (find_type (crosswalk, GTK_TYPE_LIST_BOX, 0)), 0));
  g_signal_emit_by_name (search, "activate");
  page_check_settle (fixture->window);
  g_assert_cmpuint (count_ties (fixture, FUJIN_CROSSWALK_ADDED), ==, 0);
  gtk_editable_set_text (GTK_EDITABLE (search), "NCA-16");
  page_check_settle (fixture->window);
  g_signal_emit_by_name (search, "activate");
  page_check_settle (fixture->window);
  g_assert_cmpuint (count_ties (fixture, FUJIN_CROSSWALK_ADDED), ==, 1);
  for (guint i = 0; i < 3; i++)
    fujin_history_undo (fujin_project_get_history (fixture->project));
  page_check_settle (fixture->window);
  g_assert_cmpuint (count_ties (fixture, FUJIN_CROSSWALK_PROPOSED), ==, 4);
  g_assert_null (find_type (crosswalk, GTK_TYPE_ENTRY, 0));
  /* Its first button leads to the role. */
  g_signal_emit_by_name (find_type (crosswalk, GTK_TYPE_BUTTON, 0), "clicked");
  page_check_settle (fixture->window);
  assert_reads (fixture, "nca:NCA-11");
}

static gboolean
has_label (GtkWidget  *widget,
           const char *text)
{
  if (GTK_IS_LABEL (widget) && g_str_equal (gtk_label_get_text (GTK_LABEL (widget)), text))
    return TRUE;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child;
       child = gtk_widget_get_next_sibling (child))
    if (has_label (child, text))
      return TRUE;
  return FALSE;
}

/* The entry of a role tells the ties of the plan, as they change and when one comes back to it. */
static void
test_role_ties (Fixture       *fixture,
                gconstpointer  data)
{
  FujinServicePlan *plan = fujin_project_find_code (fixture->project, "A-1");
  GtkWidget *view = GTK_WIDGET (fixture->page->view);

  fujin_page_reveal (FUJIN_PAGE (fixture->page), "entry:csf:ROLE-01");
  page_check_settle (fixture->window);
  g_assert_false (has_label (view, "A-1 Risk management"));
  fujin_edit_set_tie (fixture->project, plan, "csf:ROLE-01", TRUE);
  page_check_settle (fixture->window);
  g_assert_true (has_label (view, "A-1 Risk management"));
  g_assert_true (has_label (view, "added in this plan"));
  gtk_widget_set_visible (GTK_WIDGET (fixture->page), FALSE);
  fujin_history_undo (fujin_project_get_history (fixture->project));
  page_check_settle (fixture->window);
  gtk_widget_set_visible (GTK_WIDGET (fixture->page), TRUE);
  page_check_settle (fixture->window);
  g_assert_false (has_label (view, "A-1 Risk management"));
}

/* The keys go back as far as where another page led here; what is found on the way to the whole
 * word is no stop. */
static void
test_step (Fixture       *fixture,
           gconstpointer  data)
{
  FujinPage *page = FUJIN_PAGE (fixture->page);

  fujin_page_reveal (page, "entry:x1060:B-1");
  g_assert_false (fujin_page_step (page, 1));
  g_assert_false (fujin_page_step (page, -1));
  assert_reads (fixture, "x1060:B-1");
  search (fixture, "nca-1");
  search (fixture, "nca-16");
  assert_reads (fixture, "nca:NCA-16");
  g_assert_true (fujin_page_step (page, -1));
  assert_reads (fixture, "x1060:B-1");
  g_assert_false (fujin_page_step (page, -1));
  g_assert_true (fujin_page_step (page, 1));
  assert_reads (fixture, "nca:NCA-16");
}

/* Enter on a result goes on to what leads further; the first result is in sight. */
static void
test_enter (Fixture       *fixture,
            gconstpointer  data)
{
  GtkWidget *focus;

  search (fixture, "risk");
  g_signal_emit_by_name (fixture->page->list, "activate", 0);
  focus = gtk_window_get_focus (GTK_WINDOW (fixture->window));
  g_assert_true (GTK_IS_BUTTON (focus));
  g_assert_true (gtk_widget_is_ancestor (focus, GTK_WIDGET (fixture->page->view)));
  g_assert_true (gtk_search_entry_get_key_capture_widget (fixture->page->search) ==
                 GTK_WIDGET (fixture->page->list));
}

/* What the print button prints is what is shown. */
static void
assert_printed (Fixture    *fixture,
                const char *subject)
{
  GVariant *target =
    gtk_actionable_get_action_target_value (GTK_ACTIONABLE (fixture->page->print_button));
  const char *found;

  g_variant_get (target, "(&s&s)", &found, NULL);
  g_assert_cmpstr (found, ==, subject);
}

/* A month of the calendar, in the list and in the table, which can be filtered and sorted. */
static void
test_calendar (Fixture       *fixture,
               gconstpointer  data)
{
  FujinLibraryPage *page = fixture->page;
  FujinGrid *grid = find_grid (GTK_WIDGET (page->table_view));
  g_autofree char *title = NULL;
  guint n;

  browse (fixture, "nca", "roles");
  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (page->season)));
  browse (fixture, "csf", "calendar");
  g_assert_cmpuint (count_rows (fixture), ==, 133);
  title = fujin_library_entry_dup_title (page->row, FUJIN_LANG_EN);
  g_assert_true (g_str_has_prefix (title, "April · Policy announcement · CSF-03"));
  /* July: first all the year, then April, May, June, the quarter, and July. */
  gtk_drop_down_set_selected (page->season, 5);
  page_check_settle (fixture->window);
  n = count_rows (fixture);
  g_assert_cmpuint (n, >, 3);
  assert_printed (fixture, "library:csf:calendar/4/-1/up/");
  for (guint i = 0; i < n; i++)
    g_assert_true (fujin_library_season_has (
      fujin_library_find (fujin_library_get_default (), get_listed (fixture, i)), 3));
  gtk_toggle_button_set_active (page->table_button, TRUE);
  page_check_settle (fixture->window);
  gtk_editable_set_text (GTK_EDITABLE (page->table_filter), "firewall");
  page_check_settle (fixture->window);
  fujin_grid_set_cursor (grid, 0, 0, FALSE);
  assert_reads (fixture, "csf:calendar-111");
  assert_printed (fixture, "library:csf:calendar/4/-1/up/firewall");
  /* Another table has no filter. */
  browse (fixture, "csf", "recurring");
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (page->table_filter)), ==, "");
  g_assert_cmpuint (count_rows (fixture), ==, 138);
  assert_printed (fixture, "library:csf:recurring");
}

/* A heading sorts up, down, and as the source has it; numbers by their value. */
static void
test_sort (Fixture       *fixture,
           gconstpointer  data)
{
  FujinLibraryPage *page = fixture->page;
  FujinGrid *grid = find_grid (GTK_WIDGET (page->table_view));

  browse (fixture, "csf", "calendar");
  gtk_toggle_button_set_active (page->table_button, TRUE);
  page_check_settle (fixture->window);
  g_signal_emit_by_name (grid, "sort", 1);
  g_signal_emit_by_name (grid, "sort", 1);
  fujin_grid_set_cursor (grid, 0, 1, FALSE);
  g_assert_cmpint (fujin_library_season_of_quarter (page->row), ==, -1);
  assert_printed (fixture, "library:csf:calendar/-1/1/down/");
  g_signal_emit_by_name (grid, "sort", 1);
  fujin_grid_set_cursor (grid, 0, 1, FALSE);
  assert_reads (fixture, "csf:calendar-1");
  g_assert_cmpint (fujin_library_sheet_compare (
                     fujin_library_find (fujin_library_get_default (), "csf:calendar-1"),
                     fujin_library_find (fujin_library_get_default (), "csf:calendar-9"), 3,
                     FUJIN_LANG_EN), <, 0);
}

/* A table and a picture are found by their names, told of, and opened by Enter. */
static void
test_whole (Fixture       *fixture,
            gconstpointer  data)
{
  FujinLibraryPage *page = fixture->page;
  GtkDropDown *choice = fujin_library_picture_view_get_choice (page->picture_view);
  g_autofree char *citation = NULL;
  const char *title;
  guint i;

  search (fixture, "calendar");
  g_assert_nonnull (page->whole);
  title = fujin_library_row_object_get_row (page->whole)->table->title.en;
  g_assert_true (has_label (GTK_WIDGET (page->view), title));
  citation = dup_copied (fixture, GTK_WIDGET (page), "library.copy-citation");
  g_assert_nonnull (strstr (citation, title));
  g_signal_emit_by_name (page->list, "activate", 0);
  page_check_settle (fixture->window);
  g_assert_cmpstr (page->table->id, ==, "calendar");
  g_assert_cmpstr (get_body (fixture), ==, "table");
  g_assert_null (page->whole);
  search (fixture, "パターンB");
  for (i = 0; i < count_rows (fixture); i++)
    {
      g_autoptr (FujinLibraryRowObject) object =
        g_list_model_get_item (G_LIST_MODEL (page->rows), i);

      if (fujin_library_row_object_get_picture (object) >= 0)
        break;
    }
  g_assert_cmpuint (i, <, count_rows (fixture));
  gtk_single_selection_set_selected (page->selection, i);
  follow (fixture, FUJIN_LIBRARY_VIEW_WHOLE);
  g_assert_cmpstr (get_body (fixture), ==, "picture");
  g_assert_nonnull (strstr (
    gtk_string_object_get_string (gtk_drop_down_get_selected_item (choice)),
    "Pattern B: peacetime"));
}

/* Rows that are passed are no stops; the one where somebody presses Enter is. */
static void
test_pass (Fixture       *fixture,
           gconstpointer  data)
{
  FujinLibraryPage *page = fixture->page;

  fujin_page_reveal (FUJIN_PAGE (page), "entry:nca:NCA-01");
  page->arrowing = TRUE;
  for (guint i = 1; i < 5; i++)
    gtk_single_selection_set_selected (page->selection, i);
  assert_reads (fixture, "nca:NCA-05");
  page->arrowing = FALSE;
  _fujin_library_page_stay (page);
  gtk_single_selection_set_selected (page->selection, 8);
  g_assert_true (fujin_page_step (FUJIN_PAGE (page), -1));
  assert_reads (fixture, "nca:NCA-05");
  g_assert_true (fujin_page_step (FUJIN_PAGE (page), -1));
  assert_reads (fixture, "nca:NCA-01");
}

/* The keyboard stays with the entry on the way back and forward, and no text is selected there. */
static void
test_step_focus (Fixture       *fixture,
                 gconstpointer  data)
{
  FujinPage *page = FUJIN_PAGE (fixture->page);

  fujin_page_reveal (page, "entry:x1060:B-1");
  follow (fixture, "x1060:A-1");
  search (fixture, "risk");
  g_signal_emit_by_name (fixture->page->list, "activate", 0);
  for (int i = 0; i < 4; i++)
    {
      GtkWidget *focus;

      g_assert_true (fujin_page_step (page, i % 2 == 0 ? -1 : 1));
      page_check_settle (fixture->window);
      focus = gtk_window_get_focus (GTK_WINDOW (fixture->window));
      g_assert_nonnull (focus);
      g_assert_true (gtk_widget_get_mapped (focus));
      g_assert_false (GTK_IS_LABEL (focus));
    }
}

/* The table that is read is in sight at the left, however far down. */
static void
test_table_in_sight (Fixture       *fixture,
                     gconstpointer  data)
{
  GtkAdjustment *adjustment = gtk_list_box_get_adjustment (fixture->page->tables);
  GtkListBoxRow *row;
  graphene_rect_t place;

  fujin_page_reveal (FUJIN_PAGE (fixture->page), "entry:nco:exam-1");
  fujin_page_reveal (FUJIN_PAGE (fixture->page), "entry:glossary:term-risk");
  page_check_settle (fixture->window);
  row = gtk_list_box_get_selected_row (fixture->page->tables);
  g_assert_nonnull (row);
  g_assert_true (gtk_widget_compute_bounds (GTK_WIDGET (row), GTK_WIDGET (fixture->page->tables),
                                            &place));
  g_assert_cmpfloat (gtk_adjustment_get_value (adjustment), <=, place.origin.y);
  g_assert_cmpfloat (gtk_adjustment_get_value (adjustment)
                       + gtk_adjustment_get_page_size (adjustment), >=,
                     place.origin.y + place.size.height);
}

int
main (int    argc,
      char **argv)
{
  page_check_init (&argc, &argv);
  g_test_add ("/library-page/browse", Fixture, NULL, set_up, test_browse, tear_down);
  g_test_add ("/library-page/search", Fixture, NULL, set_up, test_search, tear_down);
  g_test_add ("/library-page/questions", Fixture, NULL, set_up, test_questions, tear_down);
  g_test_add ("/library-page/follow", Fixture, NULL, set_up, test_follow, tear_down);
  g_test_add ("/library-page/copy", Fixture, NULL, set_up, test_copy, tear_down);
  g_test_add ("/library-page/table", Fixture, NULL, set_up, test_table, tear_down);
  g_test_add ("/library-page/picture", Fixture, NULL, set_up, test_picture, tear_down);
  g_test_add ("/library-page/picture-place", Fixture, NULL, set_up, test_picture_place, tear_down);
  g_test_add ("/library-page/output", Fixture, NULL, set_up, test_output, tear_down);
  g_test_add ("/library-page/crosswalk", Fixture, NULL, set_up, test_crosswalk, tear_down);
  g_test_add ("/library-page/role-ties", Fixture, NULL, set_up, test_role_ties, tear_down);
  g_test_add ("/library-page/step", Fixture, NULL, set_up, test_step, tear_down);
  g_test_add ("/library-page/enter", Fixture, NULL, set_up, test_enter, tear_down);
  g_test_add ("/library-page/calendar", Fixture, NULL, set_up, test_calendar, tear_down);
  g_test_add ("/library-page/sort", Fixture, NULL, set_up, test_sort, tear_down);
  g_test_add ("/library-page/whole", Fixture, NULL, set_up, test_whole, tear_down);
  g_test_add ("/library-page/pass", Fixture, NULL, set_up, test_pass, tear_down);
  g_test_add ("/library-page/step-focus", Fixture, NULL, set_up, test_step_focus, tear_down);
  g_test_add ("/library-page/in-sight", Fixture, NULL, set_up, test_table_in_sight, tear_down);
  return g_test_run ();
}
