/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>
#include <glib/gstdio.h>

#include "display-check.h"
#include "fujin-board.h"
#include "fujin-edit-project.h"
#include "fujin-edit-record.h"
#include "fujin-edit.h"
#include "fujin-history.h"
#include "fujin-library-page-private.h"
#include "fujin-project-writer.h"
#include "fujin-service-card.h"
#include "fujin-window-private.h"

static const char *const pages[] = {
  "overview", "catalogue", "assignment", "portfolio", "charts",
};

/* One for all: a process registers once. */
static FujinApplication *application;

typedef struct
{
  FujinWindow *window;
  char *folder;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->folder = g_dir_make_tmp ("fujin-XXXXXX", NULL);
  fixture->window = fujin_window_new (application);
  gtk_window_present (GTK_WINDOW (fixture->window));
  display_check_settle (GTK_WIDGET (fixture->window));
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  gpointer window = fixture->window;

  if (window)
    {
      g_object_add_weak_pointer (G_OBJECT (window), &window);
      gtk_window_destroy (GTK_WINDOW (window));
      display_check_settle (NULL);
      g_assert_null (window);
    }
  display_check_remove (fixture->folder);
  g_free (fixture->folder);
}

static GFile *
write_file (Fixture    *fixture,
            const char *name,
            const char *text)
{
  g_autofree char *path = g_build_filename (fixture->folder, name, NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GFileOutputStream) stream = g_file_create (file, 0, NULL, NULL);

  g_assert_true (g_output_stream_write_all (G_OUTPUT_STREAM (stream), text, strlen (text), NULL,
                                            NULL, NULL));
  return g_steal_pointer (&file);
}

static void
settle (Fixture *fixture)
{
  display_check_settle (GTK_WIDGET (fixture->window));
}

static FujinProject *
project_of (Fixture *fixture)
{
  return fujin_document_get_project (fujin_window_get_document (fixture->window));
}

/* A worker thread reads it. */
static void
open_file (Fixture *fixture,
           GFile   *file)
{
  fujin_window_open_file (fixture->window, file);
  while (_fujin_window_is_opening (fixture->window))
    g_main_context_iteration (NULL, TRUE);
  settle (fixture);
}

static void
wait_for_save (Fixture *fixture)
{
  while (fujin_document_get_saving (fujin_window_get_document (fixture->window)))
    g_main_context_iteration (NULL, TRUE);
}

static void
open_sample (Fixture    *fixture,
             const char *name)
{
  g_autofree char *path = display_check_sample (name);
  g_autoptr (GFile) file = g_file_new_for_path (path);

  open_file (fixture, file);
  g_assert_nonnull (fujin_window_get_document (fixture->window));
}

static gboolean
set_level (Fixture    *fixture,
           const char *code,
           FujinLevel  level)
{
  g_autoptr (GPtrArray) plans = g_ptr_array_new ();

  g_ptr_array_add (plans, fujin_project_find_code (project_of (fixture), code));
  return fujin_edit_set_level (project_of (fixture), plans, level);
}

static gboolean
is_enabled (Fixture    *fixture,
            const char *action)
{
  return g_action_group_get_action_enabled (G_ACTION_GROUP (fixture->window), action);
}

static void
activate (Fixture    *fixture,
          const char *action)
{
  g_action_group_activate_action (G_ACTION_GROUP (fixture->window), action, NULL);
}

static void
assert_subtitle (Fixture    *fixture,
                 const char *state)
{
  g_assert_true (
    g_str_has_suffix (gtk_label_get_text (fixture->window->subtitle), state));
}

/* The other toplevel: a dialog over the window. */
static GtkWidget *
find_dialog (Fixture *fixture)
{
  g_autoptr (GList) toplevels = gtk_window_list_toplevels ();

  for (GList *l = toplevels; l; l = l->next)
    if (l->data != fixture->window && gtk_widget_get_visible (l->data) &&
        gtk_window_get_transient_for (l->data) == GTK_WINDOW (fixture->window))
      return l->data;
  return NULL;
}

static void
test_start (Fixture       *fixture,
            gconstpointer  data)
{
  g_assert_true (fujin_window_is_empty (fixture->window));
  g_assert_cmpstr (gtk_stack_get_visible_child_name (fixture->window->stack), ==, "start");
  g_assert_false (is_enabled (fixture, "save"));
  g_assert_false (is_enabled (fixture, "undo"));
  g_assert_false (is_enabled (fixture, "print"));
  g_assert_true (is_enabled (fixture, "open"));
  fujin_window_go (fixture->window, "catalogue", "");
  g_assert_cmpstr (gtk_stack_get_visible_child_name (fixture->window->stack), ==, "start");
}

/* A sample opens as an untitled copy, and every page can show it. */
static void
test_samples (Fixture       *fixture,
              gconstpointer  data)
{
  g_autoptr (GDir) dir = g_dir_open (g_getenv ("FUJIN_SAMPLES"), 0, NULL);
  const char *name;
  guint n = 0;

  while ((name = g_dir_read_name (dir)))
    {
      if (!g_str_has_suffix (name, ".fujin"))
        continue;
      open_sample (fixture, name);
      g_assert_null (fujin_document_get_file (fujin_window_get_document (fixture->window)));
      assert_subtitle (fixture, _("not saved yet"));
      g_assert_cmpstr (gtk_label_get_text (fixture->window->title), ==,
                       fujin_project_get_title (project_of (fixture)));
      for (gsize i = 0; i < G_N_ELEMENTS (pages); i++)
        {
          fujin_window_go (fixture->window, pages[i], "");
          settle (fixture);
          g_assert_cmpstr (fujin_page_get_id (_fujin_window_get_page (fixture->window)), ==,
                           pages[i]);
        }
      n++;
    }
  g_assert_cmpuint (n, >=, 4);
}

static char *
find_menu_label (GMenuModel *menu,
                 const char *action)
{
  for (int i = 0; i < g_menu_model_get_n_items (menu); i++)
    {
      g_autoptr (GMenuModel) section = g_menu_model_get_item_link (menu, i, G_MENU_LINK_SECTION);
      g_autofree char *found = NULL;
      char *label = NULL;

      if (section)
        label = find_menu_label (section, action);
      else if (g_menu_model_get_item_attribute (menu, i, G_MENU_ATTRIBUTE_ACTION, "s", &found) &&
               g_str_equal (found, action))
        g_menu_model_get_item_attribute (menu, i, G_MENU_ATTRIBUTE_LABEL, "s", &label);
      if (label)
        return label;
    }
  return NULL;
}

/* What the menu calls an action when it is opened now. */
static char *
menu_label (Fixture    *fixture,
            const char *action)
{
  _fujin_window_build_menu (fixture->window);
  return find_menu_label (gtk_menu_button_get_menu_model (fixture->window->menu_button), action);
}

static void
test_undo (Fixture       *fixture,
           gconstpointer  data)
{
  FujinHistory *history;
  g_autofree char *undo = NULL;
  g_autofree char *redo = NULL;
  g_autofree char *plain = NULL;
  g_autofree char *named = NULL;

  activate (fixture, "new");
  settle (fixture);
  history = fujin_project_get_history (project_of (fixture));
  g_assert_false (is_enabled (fixture, "undo"));
  plain = menu_label (fixture, "win.undo");
  g_assert_cmpstr (plain, ==, _("Undo"));

  g_assert_true (set_level (fixture, "A-1", FUJIN_LEVEL_BASIC));
  assert_subtitle (fixture, _("unsaved changes"));
  g_assert_true (is_enabled (fixture, "undo"));
  g_assert_false (is_enabled (fixture, "redo"));
  undo = menu_label (fixture, "win.undo");
  named = g_strdup_printf (_("Undo: %s"), fujin_history_get_undo_label (history));
  g_assert_cmpstr (undo, ==, named);
  g_assert_nonnull (strstr (undo, "A-1"));

  activate (fixture, "undo");
  assert_subtitle (fixture, _("not saved yet"));
  g_assert_cmpint (fujin_service_plan_get_level (
                     fujin_project_find_code (project_of (fixture), "A-1")),
                   ==, FUJIN_LEVEL_UNDECIDED);
  g_assert_true (is_enabled (fixture, "redo"));
  redo = menu_label (fixture, "win.redo");
  g_assert_nonnull (strstr (redo, fujin_history_get_redo_label (history)));
  activate (fixture, "redo");
  g_assert_cmpint (fujin_service_plan_get_level (
                     fujin_project_find_code (project_of (fixture), "A-1")),
                   ==, FUJIN_LEVEL_BASIC);
  activate (fixture, "undo");
}

static void
test_title (Fixture       *fixture,
            gconstpointer  data)
{
  g_autofree char *path = g_build_filename (fixture->folder, "plan.fujin", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);

  activate (fixture, "new");
  g_assert_cmpstr (gtk_label_get_text (fixture->window->title), ==, _("Untitled plan"));
  assert_subtitle (fixture, _("not saved yet"));
  g_assert_true (_fujin_window_save_chosen (fixture->window, file, FALSE));
  assert_subtitle (fixture, _("Saving…"));
  wait_for_save (fixture);
  g_assert_cmpstr (gtk_label_get_text (fixture->window->title), ==, "plan.fujin");
  assert_subtitle (fixture, _("saved"));
  fujin_edit_set_project_text (project_of (fixture), FUJIN_PROJECT_TITLE, "布陣 2026");
  fujin_edit_set_project_text (project_of (fixture), FUJIN_PROJECT_ORGANISATION, "Sakura");
  g_assert_cmpstr (gtk_label_get_text (fixture->window->title), ==, "布陣 2026");
  g_assert_cmpstr (gtk_window_get_title (GTK_WINDOW (fixture->window)), ==, "布陣 2026");
  assert_subtitle (fixture, _("unsaved changes"));
  g_assert_true (g_str_has_prefix (gtk_label_get_text (fixture->window->subtitle), "Sakura"));
  activate (fixture, "save");
  wait_for_save (fixture);
  assert_subtitle (fixture, _("saved"));
  g_assert_false (is_enabled (fixture, "save"));
}

/* A file that cannot be read at all changes nothing in the window, and is not touched. */
static void
test_refused (Fixture       *fixture,
              gconstpointer  data)
{
  static const char text[] = "This is a letter and no plan.\n";
  g_autoptr (GFile) file = write_file (fixture, "letter.fujin", text);
  g_autofree char *after = NULL;
  FujinDocument *document;
  GtkWidget *dialog;

  activate (fixture, "new");
  document = fujin_window_get_document (fixture->window);
  open_file (fixture, file);
  g_assert_true (fujin_window_get_document (fixture->window) == document);
  g_assert_cmpstr (gtk_stack_get_visible_child_name (fixture->window->stack), ==, "project");
  dialog = find_dialog (fixture);
  g_assert_nonnull (dialog);
  g_assert_nonnull (display_check_find (dialog, GTK_TYPE_LABEL, "letter.fujin"));
  gtk_window_close (GTK_WINDOW (dialog));
  display_check_settle (NULL);
  g_assert_null (find_dialog (fixture));
  g_assert_true (g_file_load_contents (file, NULL, &after, NULL, NULL, NULL));
  g_assert_cmpstr (after, ==, text);
}

/* Of a damaged file what could be read is shown for reading only, with the list of the rest. */
static void
test_damaged (Fixture       *fixture,
              gconstpointer  data)
{
  static const char text[] =
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    "<fujin-project xmlns=\"https://fujin.jp/ns/project/1\" version=\"1.0\""
    " framework=\"x1060-2021\">\n <plans>\n  <plan service=\"Z-99\">\n   <level>basic</level>\n"
    "  </plan>\n </plans>\n</fujin-project>\n";
  g_autoptr (GFile) file = write_file (fixture, "damaged.fujin", text);
  g_autofree char *after = NULL;
  GtkWidget *bar;
  GtkWidget *dialog;

  open_file (fixture, file);
  assert_subtitle (fixture, _("read-only"));
  g_assert_false (is_enabled (fixture, "save"));
  bar = display_check_find (GTK_WIDGET (fixture->window->notices), GTK_TYPE_INFO_BAR, NULL);
  g_assert_nonnull (bar);
  gtk_info_bar_response (GTK_INFO_BAR (bar), 0);
  display_check_settle (NULL);
  dialog = find_dialog (fixture);
  g_assert_nonnull (dialog);
  g_assert_nonnull (display_check_find (dialog, GTK_TYPE_LABEL, "Z-99"));
  g_assert_nonnull (display_check_find (dialog, GTK_TYPE_LABEL, "4"));
  gtk_window_close (GTK_WINDOW (dialog));
  display_check_settle (NULL);
  g_assert_null (find_dialog (fixture));
  g_assert_true (g_file_load_contents (file, NULL, &after, NULL, NULL, NULL));
  g_assert_cmpstr (after, ==, text);
}

static gboolean
has_editable_entry (GtkWidget *widget)
{
  if (GTK_IS_ENTRY (widget))
    return gtk_editable_get_editable (GTK_EDITABLE (widget));
  if (GTK_IS_TEXT_VIEW (widget))
    return gtk_text_view_get_editable (GTK_TEXT_VIEW (widget));
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child;
       child = gtk_widget_get_next_sibling (child))
    if (has_editable_entry (child))
      return TRUE;
  return FALSE;
}

/* The properties must not take words that would be dropped. */
static void
assert_properties (Fixture  *fixture,
                   gboolean  editable)
{
  g_autoptr (GListModel) windows = g_object_ref (gtk_window_get_toplevels ());
  GtkWindow *found = NULL;

  activate (fixture, "properties");
  settle (fixture);
  for (guint i = 0; i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr (GtkWindow) window = g_list_model_get_item (windows, i);

      if (g_str_equal (G_OBJECT_TYPE_NAME (window), "FujinProjectDialog"))
        found = window;
    }
  g_assert_nonnull (found);
  g_assert_cmpint (has_editable_entry (GTK_WIDGET (found)), ==, editable);
  gtk_window_destroy (found);
  settle (fixture);
}

/* A file of a version to come may be looked at, and no more. */
static void
test_read_only (Fixture       *fixture,
                gconstpointer  data)
{
  static const char text[] =
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    "<fujin-project xmlns=\"https://fujin.jp/ns/project/1\" version=\"2.0\""
    " framework=\"x1060-2021\">\n <title>Later</title>\n</fujin-project>\n";
  g_autoptr (GFile) file = write_file (fixture, "newer.fujin", text);

  open_file (fixture, file);
  g_assert_false (fujin_window_is_empty (fixture->window));
  g_assert_nonnull (
    display_check_find (GTK_WIDGET (fixture->window->notices), GTK_TYPE_INFO_BAR, NULL));
  assert_subtitle (fixture, _("read-only"));
  g_assert_false (set_level (fixture, "A-1", FUJIN_LEVEL_BASIC));
  for (gsize i = 0; i < G_N_ELEMENTS (pages); i++)
    {
      fujin_window_go (fixture->window, pages[i], "");
      settle (fixture);
    }
  g_assert_false (is_enabled (fixture, "undo"));
  g_assert_false (is_enabled (fixture, "save-as"));
  g_assert_false (is_enabled (fixture, "new-team"));
  assert_properties (fixture, FALSE);
  g_assert_false (fujin_document_get_modified (fujin_window_get_document (fixture->window)));
}

/* Unsaved work is asked about; cancel keeps all, and only "discard" lets go. */
static void
test_close (Fixture       *fixture,
            gconstpointer  data)
{
  gpointer window = fixture->window;
  GtkWidget *dialog;

  activate (fixture, "new");
  assert_properties (fixture, TRUE);
  g_assert_true (set_level (fixture, "A-1", FUJIN_LEVEL_BASIC));
  gtk_window_close (GTK_WINDOW (fixture->window));
  display_check_settle (NULL);
  dialog = find_dialog (fixture);
  g_assert_nonnull (dialog);
  gtk_dialog_response (GTK_DIALOG (dialog), GTK_RESPONSE_CANCEL);
  settle (fixture);
  g_assert_null (find_dialog (fixture));
  g_assert_true (gtk_widget_get_mapped (GTK_WIDGET (fixture->window)));
  assert_subtitle (fixture, _("unsaved changes"));

  g_object_add_weak_pointer (G_OBJECT (fixture->window), &window);
  gtk_window_close (GTK_WINDOW (fixture->window));
  display_check_settle (NULL);
  gtk_dialog_response (GTK_DIALOG (find_dialog (fixture)), GTK_RESPONSE_REJECT);
  display_check_settle (NULL);
  g_assert_null (window);
  fixture->window = NULL;
}

/* The smallest screen that is promised. */
#define LEAST_WIDTH 1024

/* No page asks for more than that screen has, whatever the project says in it; and none is shown
 * wider than it was asked to be. */
static void
test_width (Fixture       *fixture,
            gconstpointer  data)
{
  static const char *const samples[] = { "manufacturer", "textbook-example" };
  const char *page;

  gtk_window_set_default_size (GTK_WINDOW (fixture->window), LEAST_WIDTH, 640);
  for (gsize i = 0; i < G_N_ELEMENTS (samples); i++)
    {
      g_autofree char *name = g_strdup_printf ("%s.%s.fujin", samples[i], g_getenv ("LANGUAGE"));

      open_sample (fixture, name);
      for (guint n = 1; (page = fujin_sidebar_get_nth (fixture->window->sidebar, n)) != NULL; n++)
        {
          int least;

          fujin_window_go (fixture->window, page, "");
          settle (fixture);
          gtk_widget_measure (GTK_WIDGET (fixture->window), GTK_ORIENTATION_HORIZONTAL, -1, &least,
                              NULL, NULL, NULL);
          g_test_message ("%s, %s: %d", name, page, least);
          g_assert_cmpint (least, <=, LEAST_WIDTH);
          g_assert_cmpint (gtk_widget_get_width (GTK_WIDGET (fixture->window)), <=, LEAST_WIDTH);
        }
    }
}

/* What is due is said in rows of one line: of a title that is as long as it may be, and whose end
 * is in another script, no more is shown than there is room for. */
static void
test_due_width (Fixture       *fixture,
                gconstpointer  data)
{
  static const char title[] = "Alert on holidays, Alert on holidays, Alert on holidays, "
                              "Alert on holidays, Alert on holidays, Alert on holidays, "
                              "休日の通知を当番が受ける ｾｷｭﾘﾃｨ ไทย हिन्दी";
  FujinRecordList *list;
  GtkWidget *label;

  gtk_window_set_default_size (GTK_WINDOW (fixture->window), LEAST_WIDTH, 640);
  open_sample (fixture, "manufacturer.en.fujin");
  list = fujin_project_get_records (project_of (fixture), FUJIN_RECORD_IMPROVEMENT);
  for (guint i = 0; i < fujin_record_list_get_n (list); i++)
    {
      g_autoptr (FujinRecord) record = g_list_model_get_item (G_LIST_MODEL (list), i);

      fujin_edit_set_record (project_of (fixture), record, FUJIN_IMPROVEMENT_TITLE, title);
    }
  fujin_window_go (fixture->window, "overview", "");
  settle (fixture);
  g_assert_cmpint (gtk_widget_get_width (GTK_WIDGET (fixture->window)), <=, LEAST_WIDTH);
  label = display_check_find (GTK_WIDGET (fixture->window), GTK_TYPE_LABEL, "Alert on holidays");
  g_assert_nonnull (label);
  g_assert_cmpint (gtk_widget_get_width (label), <, LEAST_WIDTH);
}

/* What one page asks another to show. */
static const struct
{
  const char *page;
  const char *target;
} targets[] = {
  { "catalogue", "filter:undecided" },   { "catalogue", "plan:B-1" },
  { "catalogue", "category:B" },         { "catalogue", "plan:none" },
  { "catalogue", "filter:none" },        { "catalogue", "nonsense" },
  { "assignment", "filter:unassigned" }, { "assignment", "plan:B-1" },
  { "assignment", "filter:pattern" },    { "assignment", "plan:none" },
  { "portfolio", "filter:unscored" },    { "portfolio", "plan:B-1" },
  { "portfolio", "category:C" },         { "portfolio", "filter:gap" },
  { "charts", "category:B" },            { "charts", "gaps" },
  { "charts", "categories" },            { "charts", "category:none" },
  { "overview", "plan:B-1" },            { "none", "plan:B-1" },
};

static void
test_targets (Fixture       *fixture,
              gconstpointer  data)
{
  GtkWidget *focus;

  open_sample (fixture, "textbook-example.en.fujin");
  for (gsize i = 0; i < G_N_ELEMENTS (targets); i++)
    {
      fujin_window_go (fixture->window, targets[i].page, targets[i].target);
      settle (fixture);
      g_assert_cmpstr (fujin_page_get_id (_fujin_window_get_page (fixture->window)), ==,
                       g_str_equal (targets[i].page, "none") ? "overview" : targets[i].page);
    }
  /* On a page that is shown for the first time, too. */
  fujin_window_set_document (fixture->window, NULL);
  open_sample (fixture, "manufacturer.en.fujin");
  fujin_window_go (fixture->window, "assignment", "plan:B-1");
  settle (fixture);
  focus = gtk_window_get_focus (GTK_WINDOW (fixture->window));
  g_assert_true (FUJIN_IS_SERVICE_CARD (focus));
  g_assert_cmpstr (
    fujin_service_plan_get_code (fujin_service_card_get_plan (FUJIN_SERVICE_CARD (focus))), ==,
    "B-1");
}

/* A page that is new when it is asked to reveal has no size yet; it reveals all the same. */
static void
test_first_target (Fixture       *fixture,
                   gconstpointer  data)
{
  GtkWidget *focus;

  open_sample (fixture, "manufacturer.en.fujin");
  fujin_window_go (fixture->window, "overview", "");
  fujin_window_go (fixture->window, "assignment", "plan:I-7");
  settle (fixture);
  focus = gtk_window_get_focus (GTK_WINDOW (fixture->window));
  g_assert_true (FUJIN_IS_SERVICE_CARD (focus));
  g_assert_cmpstr (
    fujin_service_plan_get_code (fujin_service_card_get_plan (FUJIN_SERVICE_CARD (focus))), ==,
    "I-7");
}

/* Alt+Left goes back to where one was, page by page; not into another plan. */
static void
test_back (Fixture       *fixture,
           gconstpointer  data)
{
  GAction *back = g_action_map_lookup_action (G_ACTION_MAP (fixture->window), "back");

  open_sample (fixture, "manufacturer.en.fujin");
  g_assert_false (g_action_get_enabled (back));
  fujin_window_go (fixture->window, "overview", "");
  fujin_window_go (fixture->window, "absence", "");
  fujin_window_go (fixture->window, "assignment", "plan:B-1");
  fujin_window_go (fixture->window, "assignment", "plan:B-2");
  settle (fixture);
  activate (fixture, "back");
  g_assert_cmpstr (gtk_stack_get_visible_child_name (fixture->window->pages), ==, "absence");
  activate (fixture, "back");
  g_assert_cmpstr (gtk_stack_get_visible_child_name (fixture->window->pages), ==, "overview");
}

/* F4 opens what is selected in the library, Alt+Left leads back to it. */
static void
test_library_entry (Fixture       *fixture,
                    gconstpointer  data)
{
  FujinPage *page;

  g_assert_false (is_enabled (fixture, "library-entry"));
  open_sample (fixture, "manufacturer.en.fujin");
  fujin_window_go (fixture->window, "catalogue", "plan:B-1");
  settle (fixture);
  activate (fixture, "library-entry");
  page = _fujin_window_get_page (fixture->window);
  g_assert_true (FUJIN_IS_LIBRARY_PAGE (page));
  g_assert_cmpstr (FUJIN_LIBRARY_PAGE (page)->row->id, ==, "x1060:B-1");
  activate (fixture, "back");
  g_assert_cmpstr (fujin_page_get_id (_fujin_window_get_page (fixture->window)), ==, "catalogue");
  fujin_window_go (fixture->window, "assignment", "plan:C-2");
  settle (fixture);
  activate (fixture, "library-entry");
  g_assert_cmpstr (FUJIN_LIBRARY_PAGE (page)->row->id, ==, "x1060:C-2");
}

/* The first team of an empty plan: its column and its popover come at the same time. */
static void
test_first_team (Fixture       *fixture,
                 gconstpointer  data)
{
  GtkWidget *board;

  activate (fixture, "new");
  fujin_window_go (fixture->window, "assignment", "");
  settle (fixture);
  board = display_check_find (GTK_WIDGET (fixture->window), FUJIN_TYPE_BOARD, NULL);
  g_assert_true (gtk_widget_activate_action (board, "board.new-team", NULL));
  settle (fixture);
  g_assert_cmpuint (fujin_project_get_n_teams (project_of (fixture)), ==, 1);
  g_assert_true (GTK_IS_EDITABLE (gtk_window_get_focus (GTK_WINDOW (fixture->window))));
}

/* The names of the framework come in the language of the screen, not in that of the project. */
static void
test_language (Fixture       *fixture,
               gconstpointer  data)
{
  gboolean japanese = g_str_equal (g_getenv ("LANGUAGE"), "ja");

  open_sample (fixture, japanese ? "textbook-example.en.fujin" : "textbook-example.ja.fujin");
  fujin_window_go (fixture->window, "catalogue", "plan:A-1");
  settle (fixture);
  g_assert_nonnull (display_check_find (GTK_WIDGET (fixture->window), GTK_TYPE_LABEL,
                                        japanese ? "リスクマネジメント" : "Risk management"));
  g_assert_cmpstr (_("Undo"), ==, japanese ? "元に戻す" : "Undo");
}

/* The window lets go of a project: another one, or none, and the old one is gone. */
static void
test_release (Fixture       *fixture,
              gconstpointer  data)
{
  gpointer project;

  for (int i = 0; i < 2; i++)
    {
      open_sample (fixture, "manufacturer.en.fujin");
      project = project_of (fixture);
      g_object_add_weak_pointer (project, &project);
      for (gsize p = 0; p < G_N_ELEMENTS (pages); p++)
        {
          fujin_window_go (fixture->window, pages[p], "plan:B-1");
          settle (fixture);
        }
      set_level (fixture, "A-1", FUJIN_LEVEL_OPTIONAL);
      if (i == 0)
        open_sample (fixture, "textbook-example.en.fujin");
      else
        fujin_window_set_document (fixture->window, NULL);
      settle (fixture);
      g_assert_null (project);
    }
}

#define ADD(name, function) \
  g_test_add ("/window/" name, Fixture, NULL, set_up, function, tear_down)

int
main (int    argc,
      char **argv)
{
  int status;

  display_check_init (&argc, &argv);
  application = fujin_application_new ();
  g_assert_true (g_application_register (G_APPLICATION (application), NULL, NULL));
  ADD ("start", test_start);
  ADD ("samples", test_samples);
  ADD ("undo", test_undo);
  ADD ("title", test_title);
  ADD ("refused", test_refused);
  ADD ("damaged", test_damaged);
  ADD ("read-only", test_read_only);
  ADD ("close", test_close);
  ADD ("width", test_width);
  ADD ("due-width", test_due_width);
  ADD ("targets", test_targets);
  ADD ("first-target", test_first_target);
  ADD ("back", test_back);
  ADD ("library-entry", test_library_entry);
  ADD ("first-team", test_first_team);
  ADD ("language", test_language);
  ADD ("release", test_release);
  status = g_test_run ();
  g_object_unref (application);
  return status;
}
