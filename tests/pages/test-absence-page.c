/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <dlfcn.h>
#include <gtk/gtk.h>
#include <string.h>

#include "fujin-absence-item.h"
#include "fujin-absence-page-private.h"
#include "fujin-absence-who-item.h"
#include "fujin-edit-record.h"
#include "fujin-edit-team.h"
#include "fujin-edit.h"
#include "fujin-history.h"
#include "fujin-record.h"
#include "page-check.h"

typedef struct
{
  FujinProject *project;
  FujinTeam *inside;
  FujinTeam *provider;
  GtkWidget *window;
  FujinAbsencePage *page;
} Fixture;

static guint n_measured;

/* In place of that of Pango, to count. */
void
pango_layout_get_size (PangoLayout *layout,
                       int         *width,
                       int         *height)
{
  static void (*real) (PangoLayout *, int *, int *);

  if (!real)
    *(void **) &real = dlsym (RTLD_NEXT, "pango_layout_get_size");
  n_measured++;
  real (layout, width, height);
}

static void
assign (Fixture    *fixture,
        const char *code,
        FujinTeam  *team)
{
  g_autoptr (GPtrArray) plans = g_ptr_array_new ();

  g_ptr_array_add (plans, fujin_project_find_code (fixture->project, code));
  fujin_edit_add_assignment (fixture->project, plans, team);
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->project = fujin_project_new ();
  fixture->inside = fujin_edit_add_team (fixture->project, "Inside", FALSE, 0);
  fixture->provider = fujin_edit_add_team (fixture->project, "Provider", TRUE, 1);
  assign (fixture, "B-1", fixture->provider);
  assign (fixture, "B-2", fixture->provider);
  assign (fixture, "D-1", fixture->provider);
  assign (fixture, "D-1", fixture->inside);
  fixture->page = g_object_new (FUJIN_TYPE_ABSENCE_PAGE, NULL);
  fixture->window = gtk_window_new ();
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 1000, 600);
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

static guint
n_listed (Fixture          *fixture,
          FujinAbsenceKind  kind)
{
  GListModel *model = fujin_absence_list_get_model (fixture->page->list);
  FujinAbsenceResult *result = fujin_absence_list_get_result (fixture->page->list);
  guint n = 0;

  for (guint i = 0; i < g_list_model_get_n_items (model); i++)
    {
      g_autoptr (FujinAbsenceItem) item = g_list_model_get_item (model, i);

      if (!fujin_absence_item_is_head (item))
        n += g_array_index (result->findings, FujinAbsenceFinding,
                            fujin_absence_item_get_finding (item)).kind == kind;
    }
  return n;
}

/* The box of a name, in the list on the left. */
static GtkCheckButton *
find_check (GtkWidget  *widget,
            const char *name)
{
  GtkWidget *next;
  GtkCheckButton *found = NULL;

  if (GTK_IS_LABEL (widget) && g_str_equal (gtk_label_get_text (GTK_LABEL (widget)), name))
    {
      next = gtk_widget_get_prev_sibling (widget);
      return next && GTK_IS_CHECK_BUTTON (next) ? GTK_CHECK_BUTTON (next) : NULL;
    }
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child && !found;
       child = gtk_widget_get_next_sibling (child))
    found = find_check (child, name);
  return found;
}

static void
tick (Fixture    *fixture,
      const char *name,
      gboolean    present)
{
  GtkCheckButton *check = find_check (GTK_WIDGET (fixture->page->who), name);

  g_assert_nonnull (check);
  gtk_check_button_set_active (check, present);
  page_check_settle (fixture->window);
}

static void
test_untick (Fixture       *fixture,
             gconstpointer  data)
{
  g_assert_cmpuint (n_listed (fixture, FUJIN_ABSENCE_FALLS), ==, 0);
  tick (fixture, "Provider", FALSE);
  g_assert_cmpuint (n_listed (fixture, FUJIN_ABSENCE_FALLS), ==, 2);
  g_assert_cmpuint (n_listed (fixture, FUJIN_ABSENCE_LEAD_LOST), ==, 1);
  g_assert_nonnull (strstr (gtk_label_get_text (fixture->page->status), "Provider"));
  tick (fixture, "Provider", TRUE);
  g_assert_cmpuint (n_listed (fixture, FUJIN_ABSENCE_FALLS), ==, 0);
  g_assert_cmpuint (fujin_history_get_n_steps (fujin_project_get_history (fixture->project)), ==,
                    6);
}

static void
test_save (Fixture       *fixture,
           gconstpointer  data)
{
  FujinHistory *history = fujin_project_get_history (fixture->project);
  FujinRecordList *records =
    fujin_project_get_records (fixture->project, FUJIN_RECORD_IMPROVEMENT);
  g_auto (GStrv) ids = NULL;

  tick (fixture, "Provider", FALSE);
  g_assert_true (fujin_absence_list_save (fixture->page->list, 0));
  g_assert_cmpuint (fujin_record_list_get_n (records), ==, 1);
  ids = fujin_record_dup_ids (fujin_record_list_peek (records, 0), FUJIN_IMPROVEMENT_SERVICES);
  g_assert_cmpuint (g_strv_length (ids), ==, 1);
  page_check_settle (fixture->window);
  /* The simulation outlives what was saved of it. */
  g_assert_cmpuint (n_listed (fixture, FUJIN_ABSENCE_FALLS), ==, 2);
  fujin_history_undo (history);
  g_assert_cmpuint (fujin_record_list_get_n (records), ==, 0);
  gtk_widget_activate_action (GTK_WIDGET (fixture->page), "absence.save", NULL);
  g_assert_cmpuint (fujin_record_list_get_n (records), ==, 1);
  g_clear_pointer (&ids, g_strfreev);
  ids = fujin_record_dup_ids (fujin_record_list_peek (records, 0), FUJIN_IMPROVEMENT_SERVICES);
  g_assert_cmpuint (g_strv_length (ids), >=, 3);
  fujin_history_undo (history);
  g_assert_cmpuint (fujin_record_list_get_n (records), ==, 0);
}

static void
test_follows (Fixture       *fixture,
              gconstpointer  data)
{
  g_autoptr (GPtrArray) plans = g_ptr_array_new ();

  fujin_edit_set_team_hours (fixture->project, fixture->provider, FUJIN_TEAM_HOURS_DAY);
  page_check_settle (fixture->window);
  fujin_absence_who_set_hour (fixture->page->who, FUJIN_ABSENCE_AFTER_18);
  page_check_settle (fixture->window);
  g_assert_cmpuint (n_listed (fixture, FUJIN_ABSENCE_FALLS), ==, 2);
  /* An edit elsewhere is followed, and who is away stays away. */
  g_ptr_array_add (plans, fujin_project_find_code (fixture->project, "B-1"));
  fujin_edit_add_assignment (fixture->project, plans, fixture->inside);
  page_check_settle (fixture->window);
  g_assert_cmpuint (n_listed (fixture, FUJIN_ABSENCE_FALLS), ==, 1);
  fujin_edit_set_team_hours (fixture->project, fixture->provider, FUJIN_TEAM_HOURS_ALWAYS);
  page_check_settle (fixture->window);
  g_assert_cmpuint (n_listed (fixture, FUJIN_ABSENCE_FALLS), ==, 0);
  fujin_absence_who_reset (fixture->page->who);
  page_check_settle (fixture->window);
  g_assert_true (fujin_absence_is_nobody (fujin_absence_who_get_absence (fixture->page->who)));
}

static void
test_many (Fixture       *fixture,
           gconstpointer  data)
{
  for (guint i = 0; i < 300; i++)
    fujin_edit_add_team (fixture->project, "Team", FALSE, 2);
  page_check_settle (fixture->window);
  g_assert_cmpuint (g_list_model_get_n_items (
                      fujin_absence_who_get_model (fixture->page->who)), ==, 304);
  fujin_edit_remove_team (fixture->project, fixture->provider);
  page_check_settle (fixture->window);
  g_assert_cmpuint (g_list_model_get_n_items (
                      fujin_absence_who_get_model (fixture->page->who)), ==, 302);
}

/* A change measures each text of the list a few times, and does not try a hundred widths for it. */
static void
test_measuring (Fixture       *fixture,
                gconstpointer  data)
{
  guint n_rows;

  for (guint i = 0; i < 40; i++)
    assign (fixture, fujin_service_plan_get_code (fujin_project_get_plan (fixture->project, i)),
            fixture->provider);
  page_check_settle (fixture->window);
  n_measured = 0;
  tick (fixture, "Provider", FALSE);
  n_rows = g_list_model_get_n_items (fujin_absence_list_get_model (fixture->page->list));
  g_test_message ("%u rows, %u texts measured", n_rows, n_measured);
  g_assert_cmpuint (n_rows, >, 30);
  g_assert_cmpuint (n_measured, <, 30 * n_rows);
}

int
main (int    argc,
      char **argv)
{
  page_check_init (&argc, &argv);
  g_test_add ("/absence-page/untick", Fixture, NULL, set_up, test_untick, tear_down);
  g_test_add ("/absence-page/save", Fixture, NULL, set_up, test_save, tear_down);
  g_test_add ("/absence-page/follows", Fixture, NULL, set_up, test_follows, tear_down);
  g_test_add ("/absence-page/many", Fixture, NULL, set_up, test_many, tear_down);
  g_test_add ("/absence-page/measuring", Fixture, NULL, set_up, test_measuring, tear_down);
  return g_test_run ();
}
