/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "display-check.h"
#include "fujin-library-page-private.h"
#include "fujin-window-private.h"

/* F4 on every page: what is selected or has the focus is read in the library, and the same key
 * leads back to it. */

/* One for all: a process registers once. */
static FujinApplication *application;

typedef struct
{
  const char *name;
  const char *page;
  const char *target; /* what is shown there */
  const char *data;   /* what a widget carries that gets the focus; NULL for none */
  const char *value;  /* how it begins */
  const char *row;    /* the library's; NULL when nothing is selected */
} Case;

static const Case cases[] = {
  { "overview-service", "overview", "", "fujin-target", "plan:", "x1060:" },
  { "overview-pattern", "overview", "", "id", "pattern", "x1060:pattern-3" },
  { "catalogue", "catalogue", "plan:B-1", NULL, NULL, "x1060:B-1" },
  { "assignment", "assignment", "plan:C-2", NULL, NULL, "x1060:C-2" },
  { "matrix", "matrix", "plan:D-3", NULL, NULL, "x1060:D-3" },
  { "portfolio", "portfolio", "plan:A-5", NULL, NULL, "x1060:A-5" },
  { "evaluation-causes", "evaluation", "plan:B-2", NULL, NULL, "x1060:B-2" },
  { "evaluation-strengths", "evaluation", "filter:strengths", "fujin-id", "", "x1060:" },
  { "improvements", "improvements", "improvement:i-4p0n3jh2gdsl", NULL, NULL, "x1060:D-2" },
  { "decisions", "decisions", "plan:G-8", NULL, NULL, "x1060:G-8" },
  { "versions", "versions", "", NULL, NULL, NULL },
  { "map", "map", "plan:E-2", NULL, NULL, "x1060:E-2" },
  { "teams", "teams", "", NULL, NULL, "x1060:" },
  { "staffing-post", "staffing", "", "fujin-subject", "x1060:staff-", "x1060:staff-" },
  { "staffing-week", "staffing", "function:forensics", NULL, NULL, "x1060:staff-forensics" },
  { "organisation-tree", "organisation", "team:t-q3v8k1m5z0ra", NULL, NULL, "x1060:role-" },
  { "organisation-risks", "organisation", "risks:k-072mynfp2503", NULL, NULL, "x1060:H-1" },
  { "organisation-roles", "organisation", "roles:ciso", NULL, NULL, "x1060:role-ciso" },
  { "organisation-control", "organisation", "control", "fujin-subject",
    "x1060:control-dedicated", "x1060:control-dedicated" },
  { "absence-steps", "absence", "team:t-q3v8k1m5z0ra", "fujin-subject", "textbook:flow-2",
    "textbook:flow-2" },
  { "absence-list", "absence", "team:t-q3v8k1m5z0ra", "fujin-plan", "", "x1060:" },
  { "providers", "providers", "", NULL, NULL, "csf:out-" },
  { "organisation-provider", "organisation", "team:t-m6f1q8o3h5ey", NULL, NULL, "csf:out-" },
  { "organisation-department", "organisation", "team:t-h5n0w8y3e7jt", NULL, NULL,
    "x1060:pattern-" },
  { "providers-service", "providers", "", "fujin-target", "plan:", "x1060:" },
  { "charts", "charts", "category:F", NULL, NULL, "x1060:F" },
  { "presentation", "presentation", "", NULL, NULL, NULL },
  { "report", "report", "", NULL, NULL, NULL },
  { "role-matrix", "role-matrix", "entry:csf:CSF-22", NULL, NULL, "csf:CSF-22" },
};

static void
settle (FujinWindow *window)
{
  display_check_settle (GTK_WIDGET (window));
}

/* With the sample, as somebody has it open who goes from page to page. */
static FujinWindow *
open_sample (void)
{
  static FujinWindow *window;
  g_autofree char *path = display_check_sample ("manufacturer.en.fujin");
  g_autoptr (GFile) file = g_file_new_for_path (path);

  if (window)
    return window;
  window = fujin_window_new (application);
  gtk_window_present (GTK_WINDOW (window));
  settle (window);
  fujin_window_open_file (window, file);
  while (_fujin_window_is_opening (window))
    g_main_context_iteration (NULL, TRUE);
  settle (window);
  return window;
}

static void
press_key (FujinWindow *window)
{
  GAction *action = g_action_map_lookup_action (G_ACTION_MAP (window), "library-entry");

  g_assert_true (g_action_get_enabled (action));
  g_action_activate (action, NULL);
  settle (window);
}

static gboolean
carries (GtkWidget  *widget,
         const Case *test)
{
  const char *value;

  if (g_str_equal (test->data, "id"))
    return g_strcmp0 (gtk_buildable_get_buildable_id (GTK_BUILDABLE (widget)), test->value) == 0;
  value = g_object_get_data (G_OBJECT (widget), test->data);
  return value && g_str_has_prefix (value, test->value);
}

/* The first widget that carries what is looked for, and takes the focus, itself or within. */
static gboolean
give_focus (GtkWidget  *widget,
            const Case *test)
{
  if (!gtk_widget_get_mapped (widget) || !gtk_widget_get_sensitive (widget))
    return FALSE;
  if (carries (widget, test))
    {
      GtkWidget *focus;

      for (focus = widget; !FUJIN_IS_PAGE (focus); focus = gtk_widget_get_parent (focus))
        if (gtk_widget_grab_focus (focus)
            || gtk_widget_child_focus (focus, GTK_DIR_TAB_FORWARD))
          return TRUE;
    }
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child;
       child = gtk_widget_get_next_sibling (child))
    if (give_focus (child, test))
      return TRUE;
  return FALSE;
}

static FujinLibraryPage *
get_library (FujinWindow *window)
{
  FujinPage *page = _fujin_window_get_page (window);

  g_assert_true (FUJIN_IS_LIBRARY_PAGE (page));
  return FUJIN_LIBRARY_PAGE (page);
}

static void
show_case (FujinWindow *window,
           const Case  *test)
{
  fujin_window_go (window, test->page, test->target);
  settle (window);
  fujin_page_take_focus (_fujin_window_get_page (window));
  settle (window);
  if (test->data)
    g_assert_true (give_focus (GTK_WIDGET (_fujin_window_get_page (window)), test));
  settle (window);
}

/* What is selected, or comes nearest to it. */
static char *
dup_subject (FujinWindow *window)
{
  FujinPage *page = _fujin_window_get_page (window);
  char *subject = fujin_page_dup_subject (page);

  return subject ? subject : fujin_page_dup_nearest (page);
}

static void
test_page (gconstpointer data)
{
  const Case *test = data;
  FujinWindow *window = open_sample ();
  g_autofree char *subject = NULL;
  g_autofree char *again = NULL;
  const char *row;

  show_case (window, test);
  subject = dup_subject (window);
  press_key (window);
  row = get_library (window)->row->id;
  if (test->row)
    {
      g_assert_cmpstr (row, ==, subject);
      g_assert_true (g_str_has_prefix (row, test->row));
    }
  else
    g_assert_cmpstr (row, ==, "x1060:A");
  /* Reading on does not change where the key leads back to. */
  fujin_page_reveal (FUJIN_PAGE (get_library (window)), "entry:nca:NCA-11");
  press_key (window);
  g_assert_cmpstr (fujin_page_get_id (_fujin_window_get_page (window)), ==, test->page);
  again = dup_subject (window);
  g_assert_cmpstr (again, ==, subject);
  /* What was said of the library is over with it. */
  g_assert_false (gtk_revealer_get_reveal_child (window->toast));
}

/* Where the library was opened first there is no way back, and the key says what it is for. */
static void
test_first (void)
{
  FujinWindow *window = open_sample ();

  fujin_window_go (window, "library", "entry:nca:NCA-11");
  _fujin_window_forget_pages (window);
  settle (window);
  press_key (window);
  g_assert_cmpstr (get_library (window)->row->id, ==, "nca:NCA-11");
}

/* A difference of two versions is about a service. */
static void
test_comparison (void)
{
  FujinWindow *window = open_sample ();
  GtkWidget *list;
  GtkSelectionModel *rows;
  g_autofree char *subject = NULL;

  fujin_window_go (window, "versions", "compare:v-k2m8d4s6a0f1:v-p7n3c5x9e2r4");
  settle (window);
  list = display_check_find (GTK_WIDGET (_fujin_window_get_page (window)), GTK_TYPE_LIST_VIEW,
                             NULL);
  g_assert_nonnull (list);
  rows = gtk_list_view_get_model (GTK_LIST_VIEW (list));
  for (guint i = 0; !subject && i < g_list_model_get_n_items (G_LIST_MODEL (rows)); i++)
    {
      gtk_single_selection_set_selected (GTK_SINGLE_SELECTION (rows), i);
      subject = fujin_page_dup_subject (_fujin_window_get_page (window));
    }
  g_assert_nonnull (subject);
  press_key (window);
  g_assert_cmpstr (get_library (window)->row->id, ==, subject);
}

int
main (int    argc,
      char **argv)
{
  int status;

  display_check_init (&argc, &argv);
  application = fujin_application_new ();
  g_assert_true (g_application_register (G_APPLICATION (application), NULL, NULL));
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strconcat ("/library-key/", cases[i].name, NULL);

      g_test_add_data_func (path, &cases[i], test_page);
    }
  g_test_add_func ("/library-key/comparison", test_comparison);
  g_test_add_func ("/library-key/first", test_first);
  status = g_test_run ();
  gtk_window_destroy (GTK_WINDOW (open_sample ()));
  settle (NULL);
  g_object_unref (application);
  return status;
}
