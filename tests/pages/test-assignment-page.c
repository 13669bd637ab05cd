/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <gtk/gtk.h>

#include "fujin-assignment-page.h"
#include "fujin-board-private.h"
#include "fujin-edit-team.h"
#include "fujin-edit.h"
#include "fujin-service-card.h"
#include "page-check.h"

/* More than a window shows, in both directions. */
#define N_TEAMS 12
#define N_PLANS 30
/* As when nothing moves: a tick that comes again and again draws sixty frames in a second. */
#define REST_MS 360
#define FEW_FRAMES 5

typedef struct
{
  FujinProject *project;
  FujinTeam *last;
  FujinServicePlan *plan; /* the last one of the last team */
  GtkWidget *window;
  GtkWidget *stack;
  FujinPage *page;
  FujinBoard *board;
} Fixture;

static FujinBoard *
find_board (GtkWidget *widget)
{
  FujinBoard *found = FUJIN_IS_BOARD (widget) ? FUJIN_BOARD (widget) : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child && !found;
       child = gtk_widget_get_next_sibling (child))
    found = find_board (child);
  return found;
}

static void
make_project (Fixture *fixture)
{
  g_autoptr (GPtrArray) plans = g_ptr_array_new ();
  FujinPlanList *list;

  fixture->project = fujin_project_new ();
  for (guint i = 0; i < N_TEAMS; i++)
    fixture->last = fujin_edit_add_team (fixture->project, "Team", FALSE, G_MAXUINT);
  list = fujin_project_get_unassigned (fixture->project);
  g_assert_cmpuint (fujin_plan_list_get_n (list), >, N_PLANS);
  for (guint i = 0; i < N_PLANS; i++)
    g_ptr_array_add (plans, fujin_plan_list_peek (list, i));
  fujin_edit_add_assignment (fixture->project, plans, fixture->last);
  fixture->plan = fujin_plan_list_peek (fujin_team_get_plans (fixture->last), N_PLANS - 1);
  g_assert_nonnull (fixture->plan);
}

/* Another page is seen; that of the assignments was never laid out. */
static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  make_project (fixture);
  fixture->window = gtk_window_new ();
  fixture->stack = gtk_stack_new ();
  gtk_stack_add_named (GTK_STACK (fixture->stack), gtk_button_new (), "other");
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 900, 600);
  gtk_window_set_child (GTK_WINDOW (fixture->window), fixture->stack);
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

/* As the window goes to a page that it makes for it. */
static void
open_at (Fixture    *fixture,
         const char *target)
{
  fixture->page = g_object_new (FUJIN_TYPE_ASSIGNMENT_PAGE, NULL);
  fixture->board = find_board (GTK_WIDGET (fixture->page));
  gtk_stack_add_named (GTK_STACK (fixture->stack), GTK_WIDGET (fixture->page), "assignment");
  fujin_page_set_project (fixture->page, fixture->project);
  gtk_stack_set_visible_child (GTK_STACK (fixture->stack), GTK_WIDGET (fixture->page));
  fujin_page_reveal (fixture->page, target);
  page_check_settle (fixture->window);
}

static gboolean
is_inside (GtkWidget *widget,
           GtkWidget *area)
{
  graphene_rect_t bounds;

  g_assert_true (gtk_widget_compute_bounds (widget, area, &bounds));
  return bounds.origin.x >= -1 && bounds.origin.y >= -1
         && bounds.origin.x + bounds.size.width <= gtk_widget_get_width (area) + 1
         && bounds.origin.y + bounds.size.height <= gtk_widget_get_height (area) + 1;
}

static void
assert_at (Fixture          *fixture,
           FujinTeam        *team,
           FujinServicePlan *plan)
{
  FujinBoardColumn *column = _fujin_board_get_column (fixture->board, team);
  g_autoptr (GPtrArray) selection = _fujin_board_get_selection (fixture->board);
  FujinRecycler *cards;
  GtkWidget *card;
  guint index;

  g_assert_cmpuint (selection->len, ==, 1);
  g_assert_true (g_ptr_array_index (selection, 0) == plan);
  g_assert_nonnull (column);
  if (team)
    g_assert_true (is_inside (GTK_WIDGET (column), GTK_WIDGET (fixture->board->columns)));
  cards = fujin_board_column_get_cards (column);
  g_assert_true (fujin_plan_list_find (_fujin_board_get_list (fixture->board, team), plan,
                                       &index));
  card = fujin_recycler_get_child (cards, index);
  g_assert_nonnull (card);
  g_assert_true (fujin_service_card_get_plan (FUJIN_SERVICE_CARD (card)) == plan);
  g_assert_true (is_inside (card, GTK_WIDGET (cards)));
  g_assert_true (gtk_widget_get_state_flags (card) & GTK_STATE_FLAG_SELECTED);
  g_assert_true (gtk_root_get_focus (GTK_ROOT (fixture->window)) == card);
}

static char *
target_of (FujinServicePlan *plan)
{
  return g_strconcat ("plan:", fujin_service_plan_get_code (plan), NULL);
}

static void
test_first_time (Fixture       *fixture,
                 gconstpointer  data)
{
  g_autofree char *target = target_of (fixture->plan);

  open_at (fixture, target);
  assert_at (fixture, fixture->last, fixture->plan);
}

static void
test_first_unassigned (Fixture       *fixture,
                       gconstpointer  data)
{
  FujinPlanList *list = fujin_project_get_unassigned (fixture->project);
  FujinServicePlan *plan = fujin_plan_list_peek (list, fujin_plan_list_get_n (list) - 1);
  g_autofree char *target = target_of (plan);

  open_at (fixture, target);
  assert_at (fixture, NULL, plan);
}

/* Whoever has scrolled away since is not brought back. */
static void
test_later (Fixture       *fixture,
            gconstpointer  data)
{
  g_autofree char *target = target_of (fixture->plan);

  open_at (fixture, "");
  g_assert_null (_fujin_board_get_column (fixture->board, fixture->last));
  fujin_page_reveal (fixture->page, target);
  page_check_settle (fixture->window);
  assert_at (fixture, fixture->last, fixture->plan);
  gtk_adjustment_set_value (gtk_scrolled_window_get_hadjustment (fixture->board->scrolled), 0);
  page_check_settle (fixture->window);
  gtk_widget_queue_resize (GTK_WIDGET (fixture->board));
  page_check_settle (fixture->window);
  g_assert_null (_fujin_board_get_column (fixture->board, fixture->last));
}

static void
update_cb (GdkFrameClock *clock,
           guint         *n)
{
  (*n)++;
}

static gboolean
over_cb (gpointer data)
{
  *(gboolean *) data = TRUE;
  return G_SOURCE_REMOVE;
}

static void
test_rests (Fixture       *fixture,
            gconstpointer  data)
{
  GdkFrameClock *clock = gtk_widget_get_frame_clock (fixture->window);
  g_autofree char *target = target_of (fixture->plan);
  gboolean over = FALSE;
  guint n = 0;
  gulong handler;

  open_at (fixture, target);
  page_check_settle (fixture->window);
  page_check_settle (fixture->window);
  handler = g_signal_connect (clock, "update", G_CALLBACK (update_cb), &n);
  /* Settling asks for frames of its own. */
  g_timeout_add (REST_MS, over_cb, &over);
  while (!over)
    g_main_context_iteration (NULL, TRUE);
  g_signal_handler_disconnect (clock, handler);
  g_assert_cmpuint (n, <=, FEW_FRAMES);
}

int
main (int    argc,
      char **argv)
{
  page_check_init (&argc, &argv);
  /* Bars that fade would draw frames of their own. */
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
  g_test_add ("/assignment-page/first-time", Fixture, NULL, set_up, test_first_time, tear_down);
  g_test_add ("/assignment-page/first-unassigned", Fixture, NULL, set_up, test_first_unassigned,
              tear_down);
  g_test_add ("/assignment-page/later", Fixture, NULL, set_up, test_later, tear_down);
  g_test_add ("/assignment-page/rests", Fixture, NULL, set_up, test_rests, tear_down);
  return g_test_run ();
}
