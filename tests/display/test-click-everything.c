/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "display-check.h"
#include "display-poke.h"
#include "fujin-board-private.h"
#include "fujin-catalogue-page-private.h"
#include "fujin-decisions-page-private.h"
#include "fujin-history.h"
#include "fujin-matrix-page-private.h"
#include "fujin-portfolio-page-private.h"
#include "fujin-project-reader.h"
#include "fujin-project-writer.h"
#include "fujin-window-private.h"

/* Uses everything that can be seen on a page, in an order that the seed shuffles, and of what
 * stands around every page as much as the seed picks: all of it on the overview.  A warning or a
 * crash ends the test; afterwards undo brings the first bytes back, and no window or dialog
 * stays in memory. */

#define N_SEEDS 1

/* Of what is around a page: header bar, sidebar, menu and actions of the window. */
#define N_AROUND 40

/* Of the rows of a list, or the cells of a table. */
#define N_ALIKE 12

/* What a page may ask of one widget that opened something. */
#define MAX_IN_POPOVER 12
#define MAX_IN_DIALOG 40

static const char *const pages[] = {
  "overview", "catalogue", "assignment", "matrix", "portfolio", "evaluation", "decisions",
  "improvements", "versions", "providers", "map", "teams", "staffing", "absence", "organisation",
  "charts", "presentation", "report", "library", "role-matrix",
};

/* They end the program or its window, or leave to a file chooser, a printer or a window with a
 * test of its own. */
static const char *const kept_away[] = { "open", "open-uri", "save", "save-as", "close",
                                        "print-document", "merge-file", "recover", "recover-of",
                                        "share", "earlier-versions", "earlier-versions-of" };

/* What actions with a parameter can be given, as GVariant writes it. */
static const struct
{
  const char *action;
  const char *parameters[7];
} parameters[] = {
  { "level", { "0", "1", "2", "3", "4", "5" } },
  { "as-is", { "-1", "0", "1", "3", "5" } },
  { "to-be", { "-1", "0", "2", "4", "5" } },
  { "page", { "0", "1", "2", "3", "4", "5", "99" } },
  { "save-document", { "'pdf'", "'docx'" } },
  { "show-in", { "'catalogue'", "'portfolio'" } },
  { "show", { "'catalogue'", "'portfolio'" } },
  { "choose", { "(0, 0)", "(1, 2)", "(2, 1)", "(3, 99)", "(99, 1)", "(-1, -1)" } },
  { "go",
    { "('catalogue', 'plan:B-1')", "('assignment', 'filter:unassigned')", "('portfolio', '')",
      "('charts', 'category:B')", "('overview', '')", "('none', 'none')" } },
  { "print-chart", { "('radar', '')", "('category', 'B')", "('gaps', '')", "('expected', '')",
                     "('quadrant-map', '')", "('cdc-roles', '')" } },
  { "export-chart", { "('radar', '')", "('category', 'B')", "('gaps', '')", "('expected', '')",
                     "('quadrant-map', '')", "('outsourcing', '')" } },
  { "earlier-versions-of", { "'file:///none.fujin'" } },
  { "recover-of", { "('file:///none.fujin', false)" } },
  { "new-improvement", { "'B-1'", "''", "'none'" } },
  { "new", { "'B-3'", "''", "'none'" } },
  { "state", { "0", "2", "4", "9", "-1" } },
  { "move", { "1", "-1" } },
  { "step", { "1", "-1" } },
  { "cycle", { "'short'", "'long'", "'none'" } },
  { "accept-gap", { "'B-1'", "''", "'none'" } },
  { "restore-version", { "'v-k2m8d4s6a0f1'", "'none'" } },
  { "restore-part", { "'v-p7n3c5x9e2r4'", "'none'" } },
  { "delete-version", { "'v-p7n3c5x9e2r4'", "'none'" } },
  { "switch-branch", { "''", "'none'" } },
  { "take-over-branch", { "'none'" } },
  { "toast", { "''", "'Saved'" } },
  { "output-language", { "'ja'", "'en'", "'auto'" } },
  { "colour-scheme", { "'dark'", "'system'" } },
};

static FujinApplication *application;

typedef struct
{
  const char *sample; /* NULL: a new project */
  const char *page;
  guint seed;
} Case;

typedef struct
{
  const Case *data;
  FujinWindow *window;
  GRand *rand;
  GHashTable *seen_dialogs;
  GPtrArray *dialogs; /* GWeakRef to each that was opened */
} Fixture;

/* One thing to do: use a widget, or activate an action. */
typedef struct
{
  GWeakRef widget;
  GWeakRef group;
  char *action;
  GVariant *parameter;
} Deed;

static void
deed_free (gpointer data)
{
  Deed *deed = data;

  g_weak_ref_clear (&deed->widget);
  g_weak_ref_clear (&deed->group);
  g_free (deed->action);
  g_clear_pointer (&deed->parameter, g_variant_unref);
  g_free (deed);
}

static FujinProject *
project_of (Fixture *fixture)
{
  return fujin_document_get_project (fujin_window_get_document (fixture->window));
}

static void
weak_ref_free (gpointer data)
{
  g_weak_ref_clear (data);
  g_free (data);
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->data = data;
  /* Another order, and other things around, for each page. */
  fixture->rand = g_rand_new_with_seed (g_str_hash (fixture->data->page) + fixture->data->seed);
  fixture->dialogs = g_ptr_array_new_with_free_func (weak_ref_free);
  fixture->seen_dialogs = g_hash_table_new (NULL, NULL);
  fixture->window = fujin_window_new (application);
  for (gsize i = 0; i < G_N_ELEMENTS (kept_away); i++)
    {
      GActionMap *map = G_ACTION_MAP (fixture->window);
      const GVariantType *type =
        g_action_get_parameter_type (g_action_map_lookup_action (map, kept_away[i]));
      g_autoptr (GSimpleAction) nothing = g_simple_action_new (kept_away[i], type);

      g_action_map_add_action (map, G_ACTION (nothing));
    }
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 1024, 640);
  gtk_window_present (GTK_WINDOW (fixture->window));
  display_check_settle (GTK_WIDGET (fixture->window));
}

static void
watch_dialog (Fixture   *fixture,
              GtkWidget *dialog)
{
  GWeakRef *ref = g_new0 (GWeakRef, 1);

  g_weak_ref_init (ref, dialog);
  g_ptr_array_add (fixture->dialogs, ref);
}

static void
assert_dialogs_gone (Fixture *fixture)
{
  for (guint i = 0; i < fixture->dialogs->len; i++)
    {
      g_autoptr (GObject) left = g_weak_ref_get (g_ptr_array_index (fixture->dialogs, i));

      if (left)
        g_error ("%s stays in memory, with %u references", G_OBJECT_TYPE_NAME (left),
                 left->ref_count - 1);
    }
  g_ptr_array_unref (fixture->dialogs);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  gpointer project = project_of (fixture);
  gpointer window = fixture->window;

  g_object_add_weak_pointer (project, &project);
  g_object_add_weak_pointer (window, &window);
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  display_check_settle (NULL);
  g_assert_null (window);
  assert_dialogs_gone (fixture);
  g_test_message ("the project is %s", project ? "held by something still" : "gone");
  if (project)
    g_object_remove_weak_pointer (project, &project);
  g_assert_null (gtk_application_get_windows (GTK_APPLICATION (application)));
  g_hash_table_unref (fixture->seen_dialogs);
  g_rand_free (fixture->rand);
}

static void
open_project (Fixture *fixture)
{
  if (fixture->data->sample)
    {
      g_autofree char *path = display_check_sample (fixture->data->sample);
      g_autoptr (GFile) file = g_file_new_for_path (path);

      fujin_window_open_file (fixture->window, file);
      while (_fujin_window_is_opening (fixture->window))
        g_main_context_iteration (NULL, TRUE);
    }
  else
    g_action_group_activate_action (G_ACTION_GROUP (fixture->window), "new", NULL);
  fujin_window_go (fixture->window, fixture->data->page, "");
  display_check_settle (GTK_WIDGET (fixture->window));
}

static void
shuffle (Fixture   *fixture,
         GPtrArray *items)
{
  for (guint i = items->len; i > 1; i--)
    {
      guint other = (guint) g_rand_int_range (fixture->rand, 0, (int) i);
      gpointer item = items->pdata[i - 1];

      items->pdata[i - 1] = items->pdata[other];
      items->pdata[other] = item;
    }
}

static void
add_widgets (GtkWidget *top,
             GPtrArray *deeds)
{
  g_autoptr (GPtrArray) widgets = display_poke_collect (top);

  for (guint i = 0; i < widgets->len; i++)
    {
      Deed *deed = g_new0 (Deed, 1);

      g_weak_ref_init (&deed->widget, g_ptr_array_index (widgets, i));
      g_weak_ref_init (&deed->group, NULL);
      g_ptr_array_add (deeds, deed);
    }
}

static void
add_action (GActionGroup *group,
            const char   *action,
            const char   *parameter,
            GPtrArray    *deeds)
{
  Deed *deed = g_new0 (Deed, 1);

  g_weak_ref_init (&deed->widget, NULL);
  g_weak_ref_init (&deed->group, group);
  deed->action = g_strdup (action);
  if (parameter)
    {
      g_autoptr (GError) error = NULL;

      deed->parameter =
        g_variant_parse (g_action_group_get_action_parameter_type (group, action), parameter, NULL,
                         NULL, &error);
      g_assert_no_error (error);
      g_variant_take_ref (deed->parameter);
    }
  g_ptr_array_add (deeds, deed);
}

/* An action that takes something must say above what. */
static void
add_with_parameters (GActionGroup *group,
                     const char   *action,
                     GPtrArray    *deeds)
{
  for (gsize i = 0; i < G_N_ELEMENTS (parameters); i++)
    if (g_str_equal (parameters[i].action, action))
      {
        for (gsize p = 0; p < G_N_ELEMENTS (parameters[i].parameters); p++)
          if (parameters[i].parameters[p])
            add_action (group, action, parameters[i].parameters[p], deeds);
        return;
      }
  g_error ("what can the action %s be given?", action);
}

static void
add_actions (GActionGroup *group,
             GPtrArray    *deeds)
{
  g_auto (GStrv) names = g_action_group_list_actions (group);

  for (int i = 0; names[i]; i++)
    if (g_strv_contains ((const char *const[]) { "open-uri", "save", "open", NULL }, names[i]))
      continue;
    else if (g_action_group_get_action_parameter_type (group, names[i]))
      add_with_parameters (group, names[i], deeds);
    else
      add_action (group, names[i], NULL, deeds);
}

static GActionGroup *
actions_of_page (Fixture *fixture)
{
  FujinPage *page = _fujin_window_get_page (fixture->window);
  GtkWidget *board;

  if (FUJIN_IS_CATALOGUE_PAGE (page))
    return G_ACTION_GROUP (FUJIN_CATALOGUE_PAGE (page)->actions);
  if (FUJIN_IS_PORTFOLIO_PAGE (page))
    return G_ACTION_GROUP (FUJIN_PORTFOLIO_PAGE (page)->actions);
  if (FUJIN_IS_MATRIX_PAGE (page))
    return G_ACTION_GROUP (FUJIN_MATRIX_PAGE (page)->actions);
  if (FUJIN_IS_DECISIONS_PAGE (page))
    return G_ACTION_GROUP (FUJIN_DECISIONS_PAGE (page)->actions);
  board = display_check_find (GTK_WIDGET (page), FUJIN_TYPE_BOARD, NULL);
  return board ? G_ACTION_GROUP (FUJIN_BOARD (board)->actions) : NULL;
}

/* Whether there was still something to do it to. */
static gboolean
do_deed (Fixture *fixture,
         Deed    *deed)
{
  g_autoptr (GtkWidget) widget = g_weak_ref_get (&deed->widget);
  g_autoptr (GObject) strong = g_weak_ref_get (&deed->group);
  GActionGroup *group = (GActionGroup *) strong;

  if (widget && gtk_widget_get_mapped (widget))
    display_poke_widget (widget, fixture->rand);
  else if (group && g_action_group_get_action_enabled (group, deed->action))
    {
      g_autofree char *parameter =
        deed->parameter ? g_variant_print (deed->parameter, FALSE) : NULL;

      display_poke_note ("action %s (%s)", deed->action, parameter ? parameter : "");
      g_action_group_activate_action (group, deed->action, deed->parameter);
      display_poke_frames ();
    }
  else
    return FALSE;
  return TRUE;
}

/* A menu closes with the first item that is used: it is opened again by what opened it. */
static void
use_popover (Fixture *fixture,
             Deed    *opener)
{
  for (guint i = 0; i < MAX_IN_POPOVER; i++)
    {
      GtkWidget *popover = display_poke_popover (GTK_WIDGET (fixture->window));
      g_autoptr (GPtrArray) widgets = NULL;

      if (!popover && do_deed (fixture, opener))
        popover = display_poke_popover (GTK_WIDGET (fixture->window));
      if (!popover)
        return;
      widgets = display_poke_collect (popover);
      if (widgets->len == 0)
        return;
      display_poke_widget (
        g_ptr_array_index (widgets, g_rand_int_range (fixture->rand, 0, (int) widgets->len)),
        fixture->rand);
    }
}

static void
close_popovers (Fixture *fixture)
{
  GtkWidget *popover;

  for (int i = 0;
       i < 5 && (popover = display_poke_popover (GTK_WIDGET (fixture->window))); i++)
    {
      gtk_popover_popdown (GTK_POPOVER (popover));
      display_poke_frames ();
    }
}

static GtkWidget *
find_dialog (Fixture *fixture)
{
  g_autoptr (GList) toplevels = gtk_window_list_toplevels ();

  for (GList *l = toplevels; l; l = l->next)
    if (l->data != fixture->window && gtk_widget_get_visible (l->data))
      return l->data;
  return NULL;
}

/* These leave for a dialog of the desktop. */
static gboolean
leaves_program (GtkWidget *widget)
{
  const char *id = gtk_buildable_get_buildable_id (GTK_BUILDABLE (widget));

  return g_strcmp0 (id, "apply") == 0 || GTK_IS_LINK_BUTTON (widget);
}

static void
use_dialog (Fixture   *fixture,
            GtkWidget *dialog)
{
  g_autoptr (GPtrArray) deeds = g_ptr_array_new_with_free_func (deed_free);
  GWeakRef ref;

  g_weak_ref_init (&ref, dialog);
  add_widgets (dialog, deeds);
  shuffle (fixture, deeds);
  for (guint i = 0; i < MIN (deeds->len, MAX_IN_DIALOG); i++)
    {
      Deed *deed = g_ptr_array_index (deeds, i);
      g_autoptr (GtkWidget) widget = g_weak_ref_get (&deed->widget);
      g_autoptr (GtkWidget) alive = g_weak_ref_get (&ref);

      if (!alive || !gtk_widget_get_mapped (alive))
        break;
      if (widget && !leaves_program (widget))
        do_deed (fixture, deed);
    }
  g_weak_ref_clear (&ref);
}

/* Each kind is gone through once in a test, and closed as a person would. */
static void
use_dialogs (Fixture *fixture)
{
  GtkWidget *dialog;

  for (int i = 0; (dialog = find_dialog (fixture)); i++)
    {
      gpointer type = GSIZE_TO_POINTER (G_OBJECT_TYPE (dialog));

      g_assert_cmpint (i, <, 10);
      watch_dialog (fixture, dialog);
      if (!FUJIN_IS_WINDOW (dialog) && g_hash_table_add (fixture->seen_dialogs, type))
        {
          display_check_settle (dialog);
          use_dialog (fixture, dialog);
          dialog = find_dialog (fixture);
        }
      if (FUJIN_IS_WINDOW (dialog))
        gtk_window_destroy (GTK_WINDOW (dialog));
      else if (dialog)
        gtk_window_close (GTK_WINDOW (dialog));
      display_poke_frames ();
    }
}

static char *
kind_of (Deed *deed)
{
  g_autoptr (GtkWidget) widget = g_weak_ref_get (&deed->widget);
  GtkWidget *parent = widget ? gtk_widget_get_parent (widget) : NULL;
  const char *id = widget ? gtk_buildable_get_buildable_id (GTK_BUILDABLE (widget)) : NULL;

  if (!widget)
    return NULL;
  return g_strdup_printf ("%s %s in %s", G_OBJECT_TYPE_NAME (widget), id ? id : "",
                          parent ? G_OBJECT_TYPE_NAME (parent) : "");
}

/* Leaves enough of each kind, after they were shuffled. */
static void
pick_alike (GPtrArray *deeds)
{
  g_autoptr (GHashTable) numbers = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = deeds->len; i > 0; i--)
    {
      char *kind = kind_of (g_ptr_array_index (deeds, i - 1));
      guint n = kind ? GPOINTER_TO_UINT (g_hash_table_lookup (numbers, kind)) : 0;

      if (n == N_ALIKE)
        g_ptr_array_remove_index (deeds, i - 1);
      if (kind)
        g_hash_table_insert (numbers, kind, GUINT_TO_POINTER (MIN (n + 1, N_ALIKE)));
    }
}

static gboolean
is_of_page (Deed      *deed,
            GtkWidget *page)
{
  g_autoptr (GtkWidget) widget = g_weak_ref_get (&deed->widget);

  return widget && (widget == page || gtk_widget_is_ancestor (widget, page));
}

/* What is around is the same on each page, and there are many. */
static void
pick_around (Fixture   *fixture,
             GPtrArray *deeds)
{
  GtkWidget *page = GTK_WIDGET (_fujin_window_get_page (fixture->window));
  guint n_around = 0;

  shuffle (fixture, deeds);
  pick_alike (deeds);
  if (g_str_equal (fixture->data->page, "overview"))
    return;
  for (guint i = deeds->len; i > 0; i--)
    if (!is_of_page (g_ptr_array_index (deeds, i - 1), page) && ++n_around > N_AROUND)
      g_ptr_array_remove_index (deeds, i - 1);
  g_assert_cmpuint (n_around, >, N_AROUND);
}

static void
use_everything (Fixture *fixture)
{
  g_autoptr (GPtrArray) deeds = g_ptr_array_new_with_free_func (deed_free);
  GActionGroup *actions = actions_of_page (fixture);
  guint n_done = 0;

  add_widgets (GTK_WIDGET (fixture->window), deeds);
  add_actions (G_ACTION_GROUP (fixture->window), deeds);
  pick_around (fixture, deeds);
  if (actions)
    add_actions (actions, deeds);
  g_assert_cmpuint (deeds->len, >, N_AROUND);
  shuffle (fixture, deeds);
  for (guint i = 0; i < deeds->len; i++)
    {
      Deed *deed = g_ptr_array_index (deeds, i);

      if (!do_deed (fixture, deed))
        continue;
      n_done++;
      if (display_poke_popover (GTK_WIDGET (fixture->window)))
        use_popover (fixture, deed);
      use_dialogs (fixture);
      close_popovers (fixture);
      if (g_strcmp0 (fujin_page_get_id (_fujin_window_get_page (fixture->window)),
                     fixture->data->page))
        fujin_window_go (fixture->window, fixture->data->page, "");
      display_poke_frames ();
    }
  g_test_message ("%u of %u things done", n_done, deeds->len);
}

/* What was made of the project by all this can be saved, and comes back as it was. */
static void
assert_round_trip (Fixture *fixture)
{
  g_autoptr (GPtrArray) problems = fujin_xml_problems_new ();
  g_autoptr (GBytes) written = fujin_project_writer_write (project_of (fixture));
  g_autoptr (FujinProject) read = fujin_project_reader_read_bytes (written, problems);
  g_autoptr (GBytes) again = NULL;

  g_assert_nonnull (read);
  again = fujin_project_writer_write (read);
  g_assert_cmpmem (g_bytes_get_data (again, NULL), g_bytes_get_size (again),
                   g_bytes_get_data (written, NULL), g_bytes_get_size (written));
}

static void
test_everything (Fixture       *fixture,
                 gconstpointer  data)
{
  g_autoptr (GBytes) before = NULL;
  g_autoptr (GBytes) after = NULL;
  FujinHistory *history;

  display_poke_allow_gtk ();
  open_project (fixture);
  before = fujin_project_writer_write (project_of (fixture));
  use_everything (fixture);
  display_check_settle (GTK_WIDGET (fixture->window));
  display_poke_note ("writing and reading");
  assert_round_trip (fixture);
  history = fujin_project_get_history (project_of (fixture));
  fujin_history_end_typing (history);
  g_test_message ("%u edits", fujin_history_get_n_steps (history));
  display_poke_note ("undoing everything");
  while (fujin_history_undo (history))
    display_poke_frames ();
  after = fujin_project_writer_write (project_of (fixture));
  g_assert_cmpmem (g_bytes_get_data (after, NULL), g_bytes_get_size (after),
                   g_bytes_get_data (before, NULL), g_bytes_get_size (before));
  g_assert_false (fujin_history_get_modified (history));
}

static void
add_case (const char *sample,
          const char *page,
          guint       seed)
{
  Case *data = g_new0 (Case, 1);
  g_autofree char *path =
    g_strdup_printf ("/click/%s/%s-%u", page, sample ? "sample" : "empty", seed);

  data->sample = sample;
  data->page = page;
  data->seed = seed;
  g_test_add_vtable (path, sizeof (Fixture), data, (GTestFixtureFunc) set_up,
                     (GTestFixtureFunc) test_everything, (GTestFixtureFunc) tear_down);
}

int
main (int    argc,
      char **argv)
{
  int status;
  guint first_seed = 1;

  display_check_init (&argc, &argv);
  display_poke_init ();
  /* The text widget of GTK warns of its own blinking when a text changes in the midst of it. */
  g_object_set (gtk_settings_get_default (), "gtk-cursor-blink", FALSE, NULL);
  if (argc > 1)
    first_seed = (guint) g_ascii_strtoull (argv[1], NULL, 10);
  application = fujin_application_new ();
  g_assert_true (g_application_register (G_APPLICATION (application), NULL, NULL));
  for (guint seed = first_seed; seed < first_seed + N_SEEDS; seed++)
    for (gsize i = 0; i < G_N_ELEMENTS (pages); i++)
      {
        add_case ("manufacturer.ja.fujin", pages[i], seed);
        add_case (NULL, pages[i], seed);
      }
  status = g_test_run ();
  g_object_unref (application);
  return status;
}
