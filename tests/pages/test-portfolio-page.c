/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <gtk/gtk.h>
#include <string.h>

#include "fujin-edit-record.h"
#include "fujin-edit-team.h"
#include "fujin-edit.h"
#include "fujin-history.h"
#include "fujin-kind-mark.h"
#include "fujin-line.h"
#include "fujin-plan-text.h"
#include "fujin-plan-words.h"
#include "fujin-portfolio-page-private.h"
#include "fujin-score-guide-private.h"
#include "page-check.h"

typedef struct
{
  FujinProject *project;
  GtkWidget *window;
  FujinPortfolioPage *page;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->project = fujin_project_new ();
  fixture->page = g_object_new (FUJIN_TYPE_PORTFOLIO_PAGE, NULL);
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

static FujinServicePlan *
plan_of (Fixture    *fixture,
         const char *code)
{
  FujinServicePlan *plan = fujin_project_find_code (fixture->project, code);

  g_assert_nonnull (plan);
  return plan;
}

static void
reveal (Fixture    *fixture,
        const char *target)
{
  fujin_page_reveal (FUJIN_PAGE (fixture->page), target);
  page_check_settle (fixture->window);
}

static void
press (Fixture *fixture,
       guint    keyval)
{
  page_check_press (fujin_plan_table_get_view (fixture->page->table), keyval);
  page_check_settle (fixture->window);
}

static GPtrArray *
array_of (FujinServicePlan *plan)
{
  GPtrArray *plans = g_ptr_array_new ();

  g_ptr_array_add (plans, plan);
  return plans;
}

static void
test_keys (Fixture       *fixture,
           gconstpointer  data)
{
  FujinServicePlan *plan = plan_of (fixture, "B-1");

  reveal (fixture, "plan:B-1");
  press (fixture, GDK_KEY_2);
  g_assert_cmpint (fujin_service_plan_get_as_is (plan), ==, 2);
  g_assert_cmpint (fujin_service_plan_get_to_be (plan), ==, FUJIN_SCORE_NONE);
  press (fixture, GDK_KEY_Right);
  press (fixture, GDK_KEY_KP_4);
  g_assert_cmpint (fujin_service_plan_get_as_is (plan), ==, 2);
  g_assert_cmpint (fujin_service_plan_get_to_be (plan), ==, 4);
  press (fixture, GDK_KEY_n);
  g_assert_cmpint (fujin_service_plan_get_to_be (plan), ==, FUJIN_SCORE_NOT_EVALUATED);
  press (fixture, GDK_KEY_Left);
  press (fixture, GDK_KEY_0);
  g_assert_cmpint (fujin_service_plan_get_as_is (plan), ==, FUJIN_SCORE_NONE);
  g_assert_cmpint (fujin_service_plan_get_to_be (plan), ==, FUJIN_SCORE_NOT_EVALUATED);
}

static void
test_many (Fixture       *fixture,
           gconstpointer  data)
{
  FujinHistory *history = fujin_project_get_history (fixture->project);
  const FujinTally *tally = fujin_project_get_tally (fixture->project, 3);

  reveal (fixture, "category:D");
  fujin_plan_table_select_all (fixture->page->table, TRUE);
  page_check_settle (fixture->window);
  press (fixture, GDK_KEY_3);
  g_assert_cmpuint (tally->n_as_is, ==, tally->n_services);
  g_assert_cmpuint (tally->sum_as_is, ==, 3 * tally->n_services);
  /* The selection survives: the next key goes to the same services. */
  press (fixture, GDK_KEY_4);
  g_assert_cmpuint (tally->sum_as_is, ==, 4 * tally->n_services);
  g_assert_cmpuint (fujin_history_get_n_steps (history), ==, 2);
}

static void
test_scope (Fixture       *fixture,
            gconstpointer  data)
{
  guint all = fujin_project_get_n_plans (fixture->project);
  g_autoptr (GPtrArray) plans = array_of (plan_of (fixture, "A-1"));

  g_assert_cmpuint (fujin_plan_table_get_n_shown (fixture->page->table), ==, all);
  fujin_edit_set_level (fixture->project, plans, FUJIN_LEVEL_UNNECESSARY);
  page_check_settle (fixture->window);
  g_assert_cmpuint (fujin_plan_table_get_n_shown (fixture->page->table), ==, all - 1);
  fujin_history_undo (fujin_project_get_history (fixture->project));
  page_check_settle (fixture->window);
  g_assert_cmpuint (fujin_plan_table_get_n_shown (fixture->page->table), ==, all);
}

static void
test_other_scale (Fixture       *fixture,
                  gconstpointer  data)
{
  FujinTeam *inside = fujin_edit_add_team (fixture->project, "SOC", FALSE, 0);
  FujinTeam *outside = fujin_edit_add_team (fixture->project, "Provider", TRUE, 1);
  FujinServicePlan *plan = plan_of (fixture, "B-2");
  g_autoptr (GPtrArray) plans = array_of (plan);
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;

  fujin_edit_assign (fixture->project, plans, NULL, inside);
  fujin_edit_set_score (fixture->project, plans, FALSE, 3);
  before = fujin_plan_words_dup_score (plan, FALSE, FUJIN_SCORE_NONE);
  g_assert_null (strstr (before, "Given on"));
  reveal (fixture, "filter:other-scale");
  g_assert_cmpuint (fujin_plan_table_get_n_shown (fixture->page->table), ==, 0);
  fujin_edit_assign (fixture->project, plans, inside, outside);
  page_check_settle (fixture->window);
  g_assert_cmpuint (fujin_plan_table_get_n_shown (fixture->page->table), ==, 1);
  after = fujin_plan_words_dup_score (plan, FALSE, FUJIN_SCORE_NONE);
  g_assert_nonnull (strstr (after, "Given on the insource scale"));
}

/* What is not scored is not zero: there is no mean of nothing, and no gap of half. */
static void
test_unscored (Fixture       *fixture,
               gconstpointer  data)
{
  FujinServicePlan *plan = plan_of (fixture, "C-1");
  g_autoptr (GPtrArray) plans = array_of (plan);
  g_autofree char *gap = fujin_plan_words_dup_gap (plan);
  g_autofree char *half = NULL;
  g_autofree char *full = NULL;

  g_assert_cmpstr (gap, ==, "–");
  reveal (fixture, "category:C");
  g_assert_nonnull (strstr (gtk_label_get_text (fixture->page->totals), "– (0/4)"));
  fujin_edit_set_score (fixture->project, plans, TRUE, 5);
  half = fujin_plan_words_dup_gap (plan);
  g_assert_cmpstr (half, ==, "–");
  fujin_edit_set_score (fixture->project, plans, FALSE, 3);
  page_check_settle (fixture->window);
  full = fujin_plan_words_dup_gap (plan);
  g_assert_cmpstr (full, ==, "+2");
  g_assert_nonnull (strstr (gtk_label_get_text (fixture->page->totals), "3.0 (1/4)"));
}

static void
test_filters (Fixture       *fixture,
              gconstpointer  data)
{
  guint all = fujin_project_get_n_plans (fixture->project);
  g_autoptr (GPtrArray) plans = array_of (plan_of (fixture, "F-1"));

  fujin_edit_set_score (fixture->project, plans, FALSE, 1);
  reveal (fixture, "filter:unscored");
  g_assert_cmpuint (fujin_plan_table_get_n_shown (fixture->page->table), ==, all - 1);
  g_assert_false (fixture->page->to_be);
  reveal (fixture, "filter:no-target");
  g_assert_cmpuint (fujin_plan_table_get_n_shown (fixture->page->table), ==, all);
  g_assert_true (fixture->page->to_be);
  reveal (fixture, "filter:gap");
  g_assert_cmpuint (fujin_plan_table_get_n_shown (fixture->page->table), ==, 0);
  fujin_edit_set_score (fixture->project, plans, TRUE, 4);
  page_check_settle (fixture->window);
  g_assert_cmpuint (fujin_plan_table_get_n_shown (fixture->page->table), ==, 1);
  reveal (fixture, "filter:unassigned");
  g_assert_cmpuint (fujin_plan_table_get_n_shown (fixture->page->table), ==, all);
}

/* The note is beside the wording of the scale, one key away, and typing there goes to the plan. */
static void
test_note (Fixture       *fixture,
           gconstpointer  data)
{
  FujinServicePlan *plan = plan_of (fixture, "A-2");
  GtkWidget *guide = GTK_WIDGET (fixture->page->guide);
  GtkWidget *button = page_check_find (guide, "note_button");
  GtkWidget *note, *view;

  reveal (fixture, "plan:A-2");
  g_assert_nonnull (button);
  fujin_score_guide_set_note_visible (fixture->page->guide, FALSE);
  page_check_settle (fixture->window);
  g_assert_null (page_check_find (guide, "note"));
  g_assert_true (gtk_widget_mnemonic_activate (button, FALSE));
  page_check_settle (fixture->window);
  note = page_check_find (guide, "note");
  g_assert_nonnull (note);
  view = GTK_WIDGET (fujin_plan_text_get_view (FUJIN_PLAN_TEXT (note)));
  g_assert_true (gtk_widget_has_focus (view));
  gtk_text_buffer_insert_at_cursor (gtk_text_view_get_buffer (GTK_TEXT_VIEW (view)), "ask ", -1);
  gtk_text_buffer_insert_at_cursor (gtk_text_view_get_buffer (GTK_TEXT_VIEW (view)), "them", -1);
  g_assert_cmpstr (fujin_service_plan_get_note (plan), ==, "ask them");
  page_check_press (view, GDK_KEY_Escape);
  page_check_settle (fixture->window);
  g_assert_true (gtk_widget_is_ancestor (gtk_root_get_focus (GTK_ROOT (fixture->window)),
                                         GTK_WIDGET (fixture->page->table)));
  /* All of it was one step. */
  g_assert_true (fujin_history_undo (fujin_project_get_history (fixture->project)));
  g_assert_cmpstr (fujin_service_plan_get_note (plan), ==, "");
  g_assert_cmpuint (page_check_labels_on_tab (fixture->window), ==, 0);
}

static GtkWidget *
find_type (GtkWidget *widget,
           GType      type)
{
  if (G_TYPE_CHECK_INSTANCE_TYPE (widget, type))
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_type (child, type);

      if (found)
        return found;
    }
  return NULL;
}

/* The wording of the scale is all in sight right after a score made a sentence bold. */
/* What is typed goes to the service that is shown, letter by letter, whatever is selected. */
static void
test_note_of_many (Fixture       *fixture,
                   gconstpointer  data)
{
  static const char *const letters[] = { "m", "e", "m", "o", "!" };
  FujinServicePlan *shown = plan_of (fixture, "D-5");
  GtkWidget *guide = GTK_WIDGET (fixture->page->guide);
  GtkTextView *view;

  reveal (fixture, "category:D");
  reveal (fixture, "plan:D-5");
  g_assert_true (fujin_plan_table_take_focus (fixture->page->table));
  page_check_settle (fixture->window);
  fujin_plan_table_select_all (fixture->page->table, TRUE);
  page_check_settle (fixture->window);
  g_assert_true (fujin_plan_table_get_current (fixture->page->table) == shown);
  fujin_score_guide_set_note_visible (fixture->page->guide, TRUE);
  page_check_settle (fixture->window);
  view = fujin_plan_text_get_view (FUJIN_PLAN_TEXT (page_check_find (guide, "note")));
  g_assert_true (gtk_widget_grab_focus (GTK_WIDGET (view)));
  for (guint i = 0; i < G_N_ELEMENTS (letters); i++)
    {
      gtk_text_buffer_insert_at_cursor (gtk_text_view_get_buffer (view), letters[i], -1);
      page_check_settle (fixture->window);
    }
  g_assert_cmpstr (fujin_service_plan_get_note (shown), ==, "memo!");
  g_assert_cmpstr (fujin_service_plan_get_note (plan_of (fixture, "D-1")), ==, "");
}

static void
test_guide_height (Fixture       *fixture,
                   gconstpointer  data)
{
  GtkWidget *scroller = page_check_find (GTK_WIDGET (fixture->page->guide), "scroller");
  GtkAdjustment *place = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scroller));

  for (int width = 1130; width <= 1250; width += 30)
    {
      gtk_window_set_default_size (GTK_WINDOW (fixture->window), width, 700);
      reveal (fixture, "plan:A-2");
      for (guint key = GDK_KEY_1; key <= GDK_KEY_5; key++)
        {
          press (fixture, key);
          g_assert_cmpfloat (gtk_adjustment_get_upper (place), <=,
                             gtk_adjustment_get_page_size (place));
        }
    }
}

/* The team has the room, and its type is a mark; nobody is a word. */
static void
test_assignment_cell (Fixture       *fixture,
                      gconstpointer  data)
{
  FujinTeam *outside = fujin_edit_add_team (fixture->project, "Provider", TRUE, 1);
  FujinServicePlan *plan = plan_of (fixture, "A-1");
  g_autoptr (GPtrArray) plans = array_of (plan);
  GtkWidget *mark = find_type (fujin_plan_table_get_view (fixture->page->table),
                               FUJIN_TYPE_KIND_MARK);
  GtkWidget *cell = gtk_widget_get_parent (mark);
  FujinLine *line = FUJIN_LINE (gtk_widget_get_last_child (cell));
  g_autofree char *words = NULL;

  g_assert_cmpstr (fujin_line_get_text (line), ==, "Unassigned");
  fujin_edit_assign (fixture->project, plans, NULL, outside);
  page_check_settle (fixture->window);
  g_assert_cmpstr (fujin_line_get_text (line), ==, "Provider");
  words = _fujin_portfolio_page_dup_kind_words (plan);
  g_assert_nonnull (strstr (words, "Outsource"));
}

static void
set_scores (Fixture    *fixture,
            const char *code,
            int         as_is,
            int         to_be)
{
  g_autoptr (GPtrArray) plans = array_of (plan_of (fixture, code));

  fujin_edit_set_score (fixture->project, plans, FALSE, as_is);
  fujin_edit_set_score (fixture->project, plans, TRUE, to_be);
}

/* The first click on the gap brings the largest to the top. */
static void
test_gap_order (Fixture       *fixture,
                gconstpointer  data)
{
  guint n;
  const FujinPlanColumn *columns = _fujin_portfolio_page_get_columns (&n);

  set_scores (fixture, "A-1", 3, 4);
  set_scores (fixture, "A-2", 1, 5);
  for (guint i = 0; i < n; i++)
    if (g_str_equal (columns[i].id, "gap"))
      {
        g_assert_cmpint (columns[i].compare (plan_of (fixture, "A-2"), plan_of (fixture, "A-1")),
                         <, 0);
        g_assert_cmpint (columns[i].compare (plan_of (fixture, "A-1"), plan_of (fixture, "A-3")),
                         <, 0);
        return;
      }
  g_assert_not_reached ();
}

/* The rows that a 1366x768 laptop shows, even while the wordings of both scales are there. */
static void
test_rows (Fixture       *fixture,
           gconstpointer  data)
{
  GtkWidget *list = fujin_plan_table_get_view (fixture->page->table);
  g_autoptr (GPtrArray) plans = array_of (plan_of (fixture, "A-2"));
  int least;

  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 1160, 712);
  fujin_edit_assign (fixture->project, plans, NULL,
                     fujin_edit_add_team (fixture->project, "SOC", FALSE, 0));
  fujin_edit_add_assignment (fixture->project, plans,
                             fujin_edit_add_team (fixture->project, "Provider", TRUE, 1));
  g_assert_cmpint (fujin_service_plan_get_kind (plan_of (fixture, "A-2")), ==,
                   FUJIN_ASSIGNMENT_COMBINATION);
  reveal (fixture, "plan:A-2");
  page_check_settle (fixture->window);
  gtk_widget_measure (gtk_widget_get_first_child (list), GTK_ORIENTATION_VERTICAL, -1, &least,
                      NULL, NULL, NULL);
  g_assert_cmpint (gtk_widget_get_height (list), >=, 14 * least);
}

static FujinServicePlan *
make_combination (Fixture    *fixture,
                  const char *code)
{
  g_autoptr (GPtrArray) plans = array_of (plan_of (fixture, code));

  fujin_edit_assign (fixture->project, plans, NULL,
                     fujin_edit_add_team (fixture->project, "SOC", FALSE, 0));
  fujin_edit_add_assignment (fixture->project, plans,
                             fujin_edit_add_team (fixture->project, "Provider", TRUE, 1));
  return plan_of (fixture, code);
}

/* The button of a score on the scale: of insource, or of the outside part of a combination. */
static GtkWidget *
option_of (Fixture  *fixture,
           int       score,
           gboolean  outside)
{
  return fixture->page->guide->buttons[FUJIN_SCORE_MAX - score +
                                       (outside ? FUJIN_SCORE_MAX + 1 : 0)];
}

static void
click (Fixture   *fixture,
       GtkWidget *button)
{
  g_assert_true (gtk_widget_get_mapped (button));
  g_assert_true (gtk_widget_is_sensitive (button));
  g_signal_emit_by_name (button, "clicked");
  page_check_settle (fixture->window);
}

static const char *
hint_of (Fixture *fixture)
{
  FujinScoreGuide *guide = fixture->page->guide;

  return gtk_label_get_text (gtk_widget_get_mapped (GTK_WIDGET (guide->parts_hint))
                               ? guide->parts_hint : guide->hint);
}

/* Both parts on their own scale; the higher counts, and the page says so. */
static void
test_parts (Fixture       *fixture,
            gconstpointer  data)
{
  FujinServicePlan *plan = make_combination (fixture, "B-3");

  reveal (fixture, "plan:B-3");
  g_assert_nonnull (strstr (hint_of (fixture), "second edition"));
  click (fixture, option_of (fixture, 3, FALSE));
  g_assert_cmpint (fujin_service_plan_get_as_is (plan), ==, 3);
  g_assert_nonnull (strstr (hint_of (fixture), "not scored yet"));
  click (fixture, option_of (fixture, 4, TRUE));
  g_assert_cmpint (fujin_service_plan_get_side (plan, FALSE, FALSE), ==, 3);
  g_assert_cmpint (fujin_service_plan_get_side (plan, FALSE, TRUE), ==, 4);
  g_assert_cmpint (fujin_service_plan_get_as_is (plan), ==, 4);
  g_assert_cmpstr (hint_of (fixture), ==, "4: the higher of inside 3 and outside 4.");
  g_assert_true (gtk_widget_has_css_class (option_of (fixture, 3, FALSE), "current"));
  g_assert_true (gtk_widget_has_css_class (option_of (fixture, 4, TRUE), "current"));
  g_assert_false (gtk_widget_has_css_class (option_of (fixture, 4, FALSE), "current"));
  /* A digit scores both together. */
  press (fixture, GDK_KEY_2);
  g_assert_cmpint (fujin_service_plan_get_side (plan, FALSE, TRUE), ==, 0);
  g_assert_cmpstr (hint_of (fixture), ==, "2 was given for both parts together.");
  /* One scale again for a service of one kind of team. */
  reveal (fixture, "plan:B-2");
  g_assert_false (gtk_widget_get_mapped (option_of (fixture, 4, TRUE)));
}

/* Who is not sure gives a 1, by key and by button, and the rule says where it comes from. */
static void
test_unsure (Fixture       *fixture,
             gconstpointer  data)
{
  FujinServicePlan *plan = plan_of (fixture, "B-1");
  GtkWidget *button = fixture->page->guide->unsure_button;

  reveal (fixture, "plan:B-1");
  press (fixture, GDK_KEY_question);
  g_assert_cmpint (fujin_service_plan_get_as_is (plan), ==, 1);
  press (fixture, GDK_KEY_Right);
  click (fixture, button);
  g_assert_cmpint (fujin_service_plan_get_to_be (plan), ==, 1);
  g_assert_nonnull (strstr (gtk_widget_get_tooltip_text (button), "use 1 on either side"));
  g_assert_nonnull (strstr (gtk_widget_get_tooltip_text (button), "second edition"));
}

/* The mark of the other scale goes when the service is scored again, be it with the same score. */
static void
test_score_again (Fixture       *fixture,
                  gconstpointer  data)
{
  FujinServicePlan *plan = plan_of (fixture, "B-2");
  g_autoptr (GPtrArray) plans = array_of (plan);

  fujin_edit_assign (fixture->project, plans, NULL,
                     fujin_edit_add_team (fixture->project, "SOC", FALSE, 0));
  fujin_edit_set_score (fixture->project, plans, FALSE, 3);
  fujin_edit_assign (fixture->project, plans, NULL,
                     fujin_edit_add_team (fixture->project, "Provider", TRUE, 1));
  reveal (fixture, "plan:B-2");
  g_assert_true (fujin_service_plan_on_other_scale (plan, FALSE));
  g_assert_nonnull (strstr (hint_of (fixture), "kept"));
  press (fixture, GDK_KEY_3);
  g_assert_false (fujin_service_plan_on_other_scale (plan, FALSE));
  g_assert_cmpstr (hint_of (fixture), ==, "");
}

static GtkEntry *
reason_entry (GtkWidget *reason)
{
  return GTK_ENTRY (find_type (reason, GTK_TYPE_ENTRY));
}

/* A To-Be below As-Is asks for a reason and is marked until there is one; nothing is stopped. */
static void
test_lower_target (Fixture       *fixture,
                   gconstpointer  data)
{
  FujinServicePlan *plan = plan_of (fixture, "D-1");
  GtkWidget *reason = GTK_WIDGET (fixture->page->guide->reason);

  set_scores (fixture, "D-1", 4, 4);
  reveal (fixture, "plan:D-1");
  g_assert_false (gtk_widget_get_visible (reason));
  set_scores (fixture, "D-1", 4, 3);
  page_check_settle (fixture->window);
  g_assert_true (gtk_widget_get_visible (reason));
  reveal (fixture, "filter:lower-target");
  g_assert_cmpuint (fujin_plan_table_get_n_shown (fixture->page->table), ==, 1);
  reveal (fixture, "plan:D-1");
  gtk_editable_set_text (GTK_EDITABLE (reason_entry (reason)), "One person is enough.");
  page_check_settle (fixture->window);
  g_assert_cmpstr (fujin_service_plan_get_to_be_reason (plan), ==, "One person is enough.");
  g_assert_cmpint (fujin_service_plan_get_to_be (plan), ==, 3);
  reveal (fixture, "filter:lower-target");
  g_assert_cmpuint (fujin_plan_table_get_n_shown (fixture->page->table), ==, 0);
}

static void
test_all_fives (Fixture       *fixture,
                gconstpointer  data)
{
  static const char *const codes[] = { "A-1", "A-2", "A-3" };
  GtkWidget *reason = GTK_WIDGET (fixture->page->reason);

  g_assert_false (gtk_widget_get_visible (reason));
  for (guint i = 0; i < G_N_ELEMENTS (codes); i++)
    set_scores (fixture, codes[i], 2, 5);
  page_check_settle (fixture->window);
  g_assert_true (gtk_widget_get_visible (reason));
  gtk_editable_set_text (GTK_EDITABLE (reason_entry (reason)), "The law asks for it.");
  page_check_settle (fixture->window);
  g_assert_cmpstr (fujin_project_get_to_be_reason (fixture->project), ==, "The law asks for it.");
  set_scores (fixture, "A-3", 2, 4);
  page_check_settle (fixture->window);
  g_assert_false (gtk_widget_get_visible (reason));
}

static void
add_rating (Fixture    *fixture,
            const char *code,
            const char *rater,
            const char *as_is,
            const char *sheet)
{
  const char *values[FUJIN_RECORD_MAX_FIELDS] = { NULL };

  values[FUJIN_RATING_SERVICE] = code;
  values[FUJIN_RATING_RATER] = rater;
  values[FUJIN_RATING_AS_IS] = as_is;
  values[FUJIN_RATING_SHEET] = sheet;
  g_assert_nonnull (fujin_edit_add_record (fixture->project, FUJIN_RECORD_RATING, NULL, values));
}

/* Raters stand beside the scale, the table says how far they lie apart, and one click agrees. */
static void
test_raters (Fixture       *fixture,
             gconstpointer  data)
{
  FujinServicePlan *plan = plan_of (fixture, "E-1");
  FujinScoreGuide *guide = fixture->page->guide;
  GtkWidget *panel = GTK_WIDGET (guide->rater_panel);

  add_rating (fixture, "E-1", "Sato", "2", "k-a:1");
  add_rating (fixture, "E-1", "Ito", "4", NULL);
  add_rating (fixture, "E-2", "Sato", "3", NULL);
  reveal (fixture, "filter:raters-differ");
  g_assert_cmpuint (fujin_plan_table_get_n_shown (fixture->page->table), ==, 1);
  reveal (fixture, "plan:E-1");
  g_assert_nonnull (strstr (gtk_button_get_label (GTK_BUTTON (guide->raters_button)),
                            "2, differ by 2"));
  g_assert_cmpstr (gtk_label_get_text (guide->raters[FUJIN_SCORE_MAX - 4]), ==, "○");
  gtk_toggle_button_set_active (guide->raters_button, TRUE);
  page_check_settle (fixture->window);
  g_assert_true (gtk_widget_get_mapped (panel));
  g_assert_false (gtk_widget_get_mapped (GTK_WIDGET (guide->note)));
  click (fixture, page_check_find (panel, "middle"));
  g_assert_cmpint (fujin_service_plan_get_as_is (plan), ==, 2);
  click (fixture, page_check_find (panel, "highest"));
  g_assert_cmpint (fujin_service_plan_get_as_is (plan), ==, 4);
  gtk_editable_set_text (GTK_EDITABLE (page_check_find (panel, "note")), "in the meeting");
  g_assert_cmpstr (fujin_service_plan_get_score_note (plan), ==, "in the meeting");
  g_assert_cmpuint (page_check_labels_on_tab (fixture->window), ==, 0);
}

#define ADD(path, function) g_test_add (path, Fixture, NULL, set_up, function, tear_down)

int
main (int    argc,
      char **argv)
{
  page_check_init (&argc, &argv);
  ADD ("/pages/portfolio/keys", test_keys);
  ADD ("/pages/portfolio/many", test_many);
  ADD ("/pages/portfolio/scope", test_scope);
  ADD ("/pages/portfolio/other-scale", test_other_scale);
  ADD ("/pages/portfolio/unscored", test_unscored);
  ADD ("/pages/portfolio/filters", test_filters);
  ADD ("/pages/portfolio/note", test_note);
  ADD ("/pages/portfolio/note-of-many", test_note_of_many);
  ADD ("/pages/portfolio/guide-height", test_guide_height);
  ADD ("/pages/portfolio/assignment-cell", test_assignment_cell);
  ADD ("/pages/portfolio/gap-order", test_gap_order);
  ADD ("/pages/portfolio/rows", test_rows);
  ADD ("/pages/portfolio/parts", test_parts);
  ADD ("/pages/portfolio/unsure", test_unsure);
  ADD ("/pages/portfolio/score-again", test_score_again);
  ADD ("/pages/portfolio/lower-target", test_lower_target);
  ADD ("/pages/portfolio/all-fives", test_all_fives);
  ADD ("/pages/portfolio/raters", test_raters);
  return g_test_run ();
}
