/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "fujin-edit-project.h"
#include "fujin-edit-record.h"
#include "fujin-edit-slide.h"
#include "fujin-edit-state.h"
#include "fujin-edit-team.h"
#include "fujin-edit.h"
#include "fujin-history.h"
#include "fujin-merge-words.h"
#include "fujin-project-reader.h"
#include "fujin-project-writer.h"
#include "model-check.h"

#define HEAD(version) \
  "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" \
  "<fujin-project xmlns=\"https://fujin.jp/ns/project/1\" version=\"" version "\"" \
  " framework=\"x1060-2021\">\n"

typedef struct
{
  FujinProject *base;
  FujinProject *ours;
  FujinProject *theirs;
  FujinMerge *merge;
  FujinProject *result;
} Trio;

static FujinProject *
read_text (const char *text)
{
  g_autoptr (GPtrArray) problems = fujin_xml_problems_new ();
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
  FujinProject *project = fujin_project_reader_read_bytes (bytes, problems);

  g_assert_cmpuint (problems->len, ==, 0);
  g_assert_nonnull (project);
  return project;
}

static char *
write_text (FujinProject *project)
{
  g_autoptr (GBytes) bytes = fujin_project_writer_write (project);

  return g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
}

/* Both sides begin as copies of the base. */
static Trio
begin (FujinProject *base)
{
  g_autofree char *text = write_text (base);
  Trio trio = { base, read_text (text), read_text (text), NULL, NULL };

  return trio;
}

/* The base was edited. */
static void
begin_again (Trio *trio)
{
  g_object_unref (trio->ours);
  g_object_unref (trio->theirs);
  g_clear_pointer (&trio->merge, fujin_merge_free);
  g_clear_object (&trio->result);
  *trio = begin (trio->base);
}

/* Merges in both directions: the same result, and one that can be read. */
static void
merge (Trio *trio)
{
  g_autoptr (FujinMerge) mirror = fujin_merge_new (trio->base, trio->theirs, trio->ours);
  g_autoptr (FujinProject) mirrored = NULL;
  g_autoptr (FujinProject) again = NULL;
  g_autofree char *one = NULL;
  g_autofree char *two = NULL;
  g_autofree char *three = NULL;

  g_clear_object (&trio->result);
  if (trio->merge == NULL)
    trio->merge = fujin_merge_new (trio->base, trio->ours, trio->theirs);
  for (guint i = 0; i < fujin_merge_get_n_conflicts (trio->merge); i++)
    {
      FujinMergeChoice choice = fujin_merge_get_conflict (trio->merge, i)->choice;

      fujin_merge_choose (mirror, i, choice == FUJIN_MERGE_BOTH ? choice : 1 - choice);
    }
  trio->result = fujin_merge_make_result (trio->merge);
  mirrored = fujin_merge_make_result (mirror);
  one = write_text (trio->result);
  two = write_text (mirrored);
  g_assert_cmpstr (one, ==, two);
  again = read_text (one);
  three = write_text (again);
  g_assert_cmpstr (three, ==, one);
  model_check (trio->result);
}

static void
finish (Trio *trio)
{
  fujin_merge_free (trio->merge);
  g_object_unref (trio->base);
  g_object_unref (trio->ours);
  g_object_unref (trio->theirs);
  g_object_unref (trio->result);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Trio, finish)

static void
assert_questions (const Trio *trio,
                  const char *questions)
{
  GString *text = g_string_new (NULL);
  g_autofree char *all = NULL;

  for (guint i = 0; i < fujin_merge_get_n_conflicts (trio->merge); i++)
    {
      g_autofree char *question = fujin_merge_dup_question (trio->merge, i, FUJIN_LANG_EN);

      g_string_append_printf (text, "%s\n", question);
    }
  all = g_string_free (text, FALSE);
  g_assert_cmpstr (all, ==, questions);
}

static FujinTeam *
team_in (FujinProject *project,
         FujinTeam    *team)
{
  return fujin_project_find_team (project, fujin_team_get_id (team));
}

static void
assign (FujinProject *project,
        const char   *codes,
        FujinTeam    *team)
{
  g_autoptr (GPtrArray) plans = model_plans (project, codes);

  fujin_edit_add_assignment (project, plans, team_in (project, team));
}

static void
score (FujinProject *project,
       const char   *codes,
       int           as_is)
{
  g_autoptr (GPtrArray) plans = model_plans (project, codes);

  fujin_edit_set_score (project, plans, FALSE, as_is);
}

static char *
carriers (FujinProject *project,
          const char   *code)
{
  FujinAssignments *assignments = fujin_service_plan_get_assignments (model_plan (project, code));
  GString *names = g_string_new (NULL);

  for (guint i = 0; i < fujin_assignments_get_n_teams (assignments); i++)
    {
      FujinTeam *team = fujin_assignments_get_team (assignments, i);

      g_string_append_printf (names, "%s%s%s", i > 0 ? " " : "", fujin_team_get_name (team),
                              team == fujin_assignments_get_lead (assignments) ? "*" : "");
    }
  return g_string_free (names, FALSE);
}

static void
assert_carriers (FujinProject *project,
                 const char   *code,
                 const char   *names)
{
  g_autofree char *now = carriers (project, code);

  g_assert_cmpstr (now, ==, names);
}

/* Two teams with ids that sort as their names do. */
static FujinProject *
new_base (void)
{
  return read_text (HEAD ("1.0") " <teams>\n"
                                 "  <team id=\"t-a\">\n   <name>A</name>\n"
                                 "   <kind>internal</kind>\n  </team>\n"
                                 "  <team id=\"t-b\">\n   <name>B</name>\n"
                                 "   <kind>internal</kind>\n  </team>\n"
                                 "  <team id=\"t-c\">\n   <name>C</name>\n"
                                 "   <kind>external</kind>\n  </team>\n"
                                 " </teams>\n</fujin-project>\n");
}

static FujinTeam *
named (FujinProject *project,
       const char   *name)
{
  for (guint i = 0; i < fujin_project_get_n_teams (project); i++)
    if (g_str_equal (fujin_team_get_name (fujin_project_get_team (project, i)), name))
      return fujin_project_get_team (project, i);
  return NULL;
}

static void
test_fields (void)
{
  g_auto (Trio) trio = begin (new_base ());

  score (trio.ours, "B-1 B-4", 2);
  score (trio.theirs, "B-2", 4);
  score (trio.theirs, "B-1", 2);
  score (trio.theirs, "B-4", 3);
  fujin_edit_set_note (trio.theirs, model_plan (trio.theirs, "B-4"), "Night shift");
  fujin_edit_set_project_text (trio.ours, FUJIN_PROJECT_LANGUAGE, "ja");
  fujin_edit_set_project_text (trio.theirs, FUJIN_PROJECT_GAP_WEIGHTS, "9 9 9 9 9");
  merge (&trio);
  assert_questions (&trio, "As-Is of B-4 Handling enquiry on report: you “2”, the other “3”; "
                           "before “not scored”\n");
  g_assert_cmpint (fujin_service_plan_get_as_is (model_plan (trio.result, "B-1")), ==, 2);
  g_assert_cmpint (fujin_service_plan_get_as_is (model_plan (trio.result, "B-2")), ==, 4);
  g_assert_cmpint (fujin_service_plan_get_as_is (model_plan (trio.result, "B-4")), ==, 2);
  g_assert_cmpstr (fujin_service_plan_get_note (model_plan (trio.result, "B-4")), ==,
                   "Night shift");
  g_assert_cmpint (fujin_project_get_language (trio.result), ==, FUJIN_LANG_JA);
  g_assert_cmpstr (fujin_project_get_gap_weights (trio.result), ==, "9 9 9 9 9");
  g_assert_cmpuint (fujin_merge_get_n_changes (trio.merge, FUJIN_MERGE_OURS), ==, 1);
  g_assert_cmpuint (fujin_merge_get_n_changes (trio.merge, FUJIN_MERGE_THEIRS), ==, 3);
  fujin_merge_choose (trio.merge, 0, FUJIN_MERGE_THEIRS);
  merge (&trio);
  g_assert_cmpint (fujin_service_plan_get_as_is (model_plan (trio.result, "B-4")), ==, 3);
}

static void
test_texts (void)
{
  g_auto (Trio) trio = begin (new_base ());

  fujin_edit_set_note (trio.base, model_plan (trio.base, "A-1"), "begins");
  fujin_edit_set_note (trio.ours, model_plan (trio.ours, "A-1"), "begins\nours");
  fujin_edit_set_note (trio.theirs, model_plan (trio.theirs, "A-1"), "begins\nother");
  merge (&trio);
  g_assert_cmpuint (fujin_merge_get_n_conflicts (trio.merge), ==, 1);
  g_assert_true (fujin_merge_get_conflict (trio.merge, 0)->can_both);
  g_assert_cmpstr (fujin_service_plan_get_note (model_plan (trio.result, "A-1")), ==,
                   "begins\nours");
  fujin_merge_choose (trio.merge, 0, FUJIN_MERGE_BOTH);
  merge (&trio);
  g_assert_cmpstr (fujin_service_plan_get_note (model_plan (trio.result, "A-1")), ==,
                   "begins\nother\nours");
}

static void
test_assignments (void)
{
  g_auto (Trio) trio = begin (new_base ());
  FujinTeam *a = named (trio.base, "A");
  FujinTeam *b = named (trio.base, "B");
  FujinTeam *c = named (trio.base, "C");
  g_autoptr (GPtrArray) one = NULL;
  g_autoptr (GPtrArray) two = NULL;

  assign (trio.base, "A-1 A-2 A-3", a);
  begin_again (&trio);
  assign (trio.ours, "A-1 A-4", b);
  assign (trio.theirs, "A-1 A-4", c);
  one = model_plans (trio.ours, "A-2 A-3");
  two = model_plans (trio.theirs, "A-3");
  fujin_edit_assign (trio.ours, one, team_in (trio.ours, a), team_in (trio.ours, b));
  fujin_edit_assign (trio.theirs, two, team_in (trio.theirs, a), team_in (trio.theirs, c));
  merge (&trio);
  assert_carriers (trio.result, "A-1", "A* B C");
  assert_carriers (trio.result, "A-2", "B*");
  assert_carriers (trio.result, "A-3", "B*");
  assert_carriers (trio.result, "A-4", "B* C");
  g_assert_cmpuint (fujin_merge_get_n_conflicts (trio.merge), ==, 2);
  g_assert_cmpint (fujin_merge_get_conflict (trio.merge, 0)->kind, ==,
                   FUJIN_MERGE_CONFLICT_FIELD); /* A-3 went to two teams */
  g_assert_cmpint (fujin_merge_get_conflict (trio.merge, 1)->kind, ==,
                   FUJIN_MERGE_CONFLICT_LEAD); /* A-4 has two */
  fujin_merge_choose_all (trio.merge, FUJIN_MERGE_THEIRS);
  merge (&trio);
  assert_carriers (trio.result, "A-3", "C*");
  assert_carriers (trio.result, "A-4", "B C*");
}

static void
test_deleted (void)
{
  g_auto (Trio) trio = begin (new_base ());
  FujinTeam *b = named (trio.base, "B");
  FujinTeam *c = named (trio.base, "C");

  assign (trio.base, "A-1", b);
  assign (trio.base, "A-2", named (trio.base, "A"));
  begin_again (&trio);
  /* A goes without a question; B was edited, C is used. */
  fujin_edit_remove_team (trio.theirs, named (trio.theirs, "A"));
  fujin_edit_remove_team (trio.theirs, team_in (trio.theirs, b));
  fujin_edit_remove_team (trio.theirs, team_in (trio.theirs, c));
  fujin_edit_rename_team (trio.ours, team_in (trio.ours, b), "Bee");
  assign (trio.ours, "A-3", c);
  merge (&trio);
  assert_questions (&trio, "Team “Bee”: you edited it, the other deleted it\n"
                           "Team “C”: you began to use it, the other deleted it\n");
  g_assert_null (named (trio.result, "A"));
  assert_carriers (trio.result, "A-1", "Bee*");
  assert_carriers (trio.result, "A-2", "");
  assert_carriers (trio.result, "A-3", "C*");
  fujin_merge_choose_all (trio.merge, FUJIN_MERGE_THEIRS);
  merge (&trio);
  g_assert_cmpuint (fujin_project_get_n_teams (trio.result), ==, 0);
  assert_carriers (trio.result, "A-1", "");
  assert_carriers (trio.result, "A-3", "");
}

/* Both sides delete the team of a post, one of them after renaming it: the post remembers the
 * later name, whoever merges. */
static void
test_left_post (void)
{
  g_auto (Trio) trio = begin (new_base ());
  const char *values[FUJIN_RECORD_MAX_FIELDS] = {
    [FUJIN_POST_REGION] = "Here", [FUJIN_POST_FUNCTION] = "monitoring", [FUJIN_POST_TEAM] = "t-b",
    [FUJIN_POST_SHIFT] = "day",
  };
  FujinRecord *post;

  g_assert_nonnull (fujin_edit_add_record (trio.base, FUJIN_RECORD_POST, NULL, values));
  for (guint i = 0; i < 2; i++)
    {
      FujinProject *side;

      begin_again (&trio);
      side = i == 0 ? trio.ours : trio.theirs;
      fujin_edit_rename_team (side, named (side, "B"), i == 0 ? "Bee" : "Ant");
      fujin_edit_remove_team (trio.ours, fujin_project_find_team (trio.ours, "t-b"));
      fujin_edit_remove_team (trio.theirs, fujin_project_find_team (trio.theirs, "t-b"));
      merge (&trio);
      assert_questions (&trio, "");
      post = fujin_record_list_peek (fujin_project_get_records (trio.result, FUJIN_RECORD_POST), 0);
      g_assert_cmpstr (fujin_record_get (post, FUJIN_POST_TEAM), ==, "");
      g_assert_cmpstr (fujin_record_get (post, FUJIN_POST_LEFT_BY), ==, i == 0 ? "Bee" : "Ant");
    }
}

/* Deleting a service takes its records with it; who writes about it meanwhile keeps it. */
static void
test_deleted_service (void)
{
  g_auto (Trio) trio = begin (new_base ());
  g_autoptr (GPtrArray) plans = g_ptr_array_new ();
  FujinServicePlan *plan = fujin_edit_add_own_service (trio.base, "A", "Own");
  g_autofree char *id = g_strdup (fujin_service_plan_get_id (plan));
  const char *values[] = { id, "accepted-gap", NULL, "why", NULL, NULL, NULL, NULL, NULL };

  begin_again (&trio);
  g_ptr_array_add (plans, fujin_project_find_plan (trio.theirs, id));
  fujin_edit_remove_own_services (trio.theirs, plans);
  fujin_edit_add_record (trio.ours, FUJIN_RECORD_DECISION, NULL, values);
  merge (&trio);
  g_assert_cmpuint (fujin_merge_get_n_conflicts (trio.merge), ==, 1);
  g_assert_nonnull (fujin_project_find_plan (trio.result, id));
  fujin_merge_choose (trio.merge, 0, FUJIN_MERGE_THEIRS);
  merge (&trio);
  g_assert_null (fujin_project_find_plan (trio.result, id));
  g_assert_cmpuint (
    fujin_record_list_get_n (fujin_project_get_records (trio.result, FUJIN_RECORD_DECISION)), ==,
    0);
}

/* Both sides give their own service the next number. */
static void
test_numbers (void)
{
  g_auto (Trio) trio = begin (new_base ());
  FujinServicePlan *one = fujin_edit_add_own_service (trio.ours, "A", "One");
  FujinServicePlan *two = fujin_edit_add_own_service (trio.theirs, "A", "Two");
  gboolean first = strcmp (fujin_service_plan_get_id (one), fujin_service_plan_get_id (two)) < 0;

  g_assert_cmpstr (fujin_service_plan_get_code (one), ==, fujin_service_plan_get_code (two));
  score (trio.ours, "A-X1", 2);
  score (trio.theirs, "A-X1", 3);
  merge (&trio);
  g_assert_cmpuint (fujin_merge_get_n_conflicts (trio.merge), ==, 0);
  g_assert_cmpstr (
    fujin_service_plan_get_name (model_plan (trio.result, first ? "A-X1" : "A-X2"), FUJIN_LANG_EN),
    ==, "One");
  g_assert_cmpint (
    fujin_service_plan_get_as_is (model_plan (trio.result, first ? "A-X2" : "A-X1")), ==, 3);
}

static void
test_circle (void)
{
  g_auto (Trio) trio = begin (new_base ());
  FujinTeam *a = named (trio.base, "A");
  FujinTeam *b = named (trio.base, "B");

  fujin_edit_set_team_parent (trio.ours, team_in (trio.ours, a), team_in (trio.ours, b));
  fujin_edit_set_team_parent (trio.theirs, team_in (trio.theirs, b), team_in (trio.theirs, a));
  merge (&trio);
  g_assert_cmpuint (fujin_merge_get_n_conflicts (trio.merge), ==, 2);
  g_assert_true (fujin_team_get_parent (named (trio.result, "A")) == named (trio.result, "B"));
  g_assert_null (fujin_team_get_parent (named (trio.result, "B")));
  /* One from each: there must be no circle, whatever is chosen. */
  fujin_merge_choose (trio.merge, 1, FUJIN_MERGE_THEIRS);
  merge (&trio);
  fujin_merge_choose_all (trio.merge, FUJIN_MERGE_THEIRS);
  merge (&trio);
  g_assert_true (fujin_team_get_parent (named (trio.result, "B")) == named (trio.result, "A"));
}

static void
test_order (void)
{
  g_auto (Trio) trio = begin (new_base ());

  fujin_edit_move_team (trio.ours, named (trio.ours, "C"), 0);
  fujin_edit_add_team (trio.theirs, "D", FALSE, 1);
  merge (&trio);
  g_assert_cmpuint (fujin_merge_get_n_conflicts (trio.merge), ==, 0);
  g_assert_cmpstr (fujin_team_get_name (fujin_project_get_team (trio.result, 0)), ==, "C");
  g_assert_cmpstr (fujin_team_get_name (fujin_project_get_team (trio.result, 1)), ==, "A");
  g_assert_cmpstr (fujin_team_get_name (fujin_project_get_team (trio.result, 2)), ==, "D");
  g_assert_cmpstr (fujin_team_get_name (fujin_project_get_team (trio.result, 3)), ==, "B");
}

/* Own words on one slide are one record, whoever made it first. */
static void
test_slides (void)
{
  g_auto (Trio) trio = begin (new_base ());
  FujinRecord *slide;

  fujin_edit_set_slide (trio.ours, "gaps", FUJIN_SLIDE_HEADLINE, "Headline");
  fujin_edit_set_slide (trio.theirs, "gaps", FUJIN_SLIDE_NOTE, "Note");
  merge (&trio);
  g_assert_cmpuint (
    fujin_record_list_get_n (fujin_project_get_records (trio.result, FUJIN_RECORD_SLIDE)), ==, 1);
  slide = fujin_project_find_slide (trio.result, "gaps");
  g_assert_cmpuint (fujin_merge_get_n_conflicts (trio.merge), ==, 2);
  g_assert_cmpstr (fujin_record_get (slide, FUJIN_SLIDE_HEADLINE), ==, "Headline");
}

/* One side goes to a branch and edits there, the other one stays on the main line. */
static void
test_branches (void)
{
  g_auto (Trio) trio = begin (new_base ());
  FujinRecord *branch;

  branch = fujin_edit_add_branch (trio.theirs, "What if", "2026-11-21", NULL);
  fujin_edit_switch_branch (trio.theirs, branch);
  score (trio.theirs, "A-1", 5);
  score (trio.ours, "A-1", 2);
  merge (&trio);
  g_assert_cmpuint (fujin_merge_get_n_conflicts (trio.merge), ==, 0);
  g_assert_cmpint (fujin_service_plan_get_as_is (model_plan (trio.result, "A-1")), ==, 5);
  g_assert_true (fujin_edit_switch_branch (trio.result, NULL));
  g_assert_cmpint (fujin_service_plan_get_as_is (model_plan (trio.result, "A-1")), ==, 2);
}

/* On the open plan it is one step. */
static void
test_edit (void)
{
  g_auto (Trio) trio = begin (new_base ());
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  g_autofree char *undone = NULL;
  g_autofree char *result = NULL;

  fujin_edit_add_own_service (trio.ours, "C", "Ours");
  fujin_edit_add_own_service (trio.theirs, "C", "Theirs");
  fujin_edit_remove_team (trio.theirs, named (trio.theirs, "B"));
  score (trio.theirs, "A-1", 2);
  merge (&trio);
  before = write_text (trio.ours);
  result = write_text (trio.result);
  g_assert_true (fujin_edit_merge (trio.ours, trio.merge));
  after = write_text (trio.ours);
  g_assert_cmpstr (after, ==, result);
  /* The merge was of another state than the present one. */
  g_assert_false (fujin_edit_merge (trio.ours, trio.merge));
  fujin_history_undo (fujin_project_get_history (trio.ours));
  undone = write_text (trio.ours);
  g_assert_cmpstr (undone, ==, before);
}

#define NEWER(budget, colour) \
  HEAD ("1.7") " <title>T</title>\n <budget>" budget "</budget>\n <teams>\n" \
  "  <team id=\"t-a\">\n   <name>A</name>\n   <kind>internal</kind>\n   <shade>" colour \
  "</shade>\n  </team>\n </teams>\n</fujin-project>\n"

static void
assert_holds (FujinProject *project,
              const char   *part)
{
  g_autofree char *text = write_text (project);

  g_assert_nonnull (strstr (text, part));
}

/* What only a newer version knows comes along from the side that changed it. */
static void
test_unknown (void)
{
  g_auto (Trio) trio = { read_text (NEWER ("1", "red")), read_text (NEWER ("2", "red")),
                         read_text (NEWER ("1", "blue")), NULL, NULL };
  g_autoptr (FujinProject) theirs = read_text (NEWER ("3", "blue"));
  g_autoptr (FujinMerge) refused = NULL;
  g_autofree char *words = NULL;

  fujin_edit_rename_team (trio.ours, named (trio.ours, "A"), "Ay");
  merge (&trio);
  assert_holds (trio.result, "<budget>2</budget>");
  assert_holds (trio.result, "<shade>blue</shade>");
  assert_holds (trio.result, "<name>Ay</name>");
  assert_holds (trio.result, "version=\"1.7\"");
  refused = fujin_merge_new (trio.base, trio.ours, theirs);
  g_assert_cmpint (fujin_merge_get_refusal (refused), ==, FUJIN_MERGE_REFUSED_UNKNOWN);
  g_assert_null (fujin_merge_make_result (refused));
  g_assert_false (fujin_edit_merge (trio.ours, refused));
  words = fujin_merge_dup_refusal (refused, FUJIN_LANG_EN);
  g_assert_nonnull (strstr (words, "newer version"));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/merge/fields", test_fields);
  g_test_add_func ("/merge/texts", test_texts);
  g_test_add_func ("/merge/assignments", test_assignments);
  g_test_add_func ("/merge/deleted", test_deleted);
  g_test_add_func ("/merge/left-post", test_left_post);
  g_test_add_func ("/merge/deleted-service", test_deleted_service);
  g_test_add_func ("/merge/numbers", test_numbers);
  g_test_add_func ("/merge/circle", test_circle);
  g_test_add_func ("/merge/order", test_order);
  g_test_add_func ("/merge/slides", test_slides);
  g_test_add_func ("/merge/branches", test_branches);
  g_test_add_func ("/merge/edit", test_edit);
  g_test_add_func ("/merge/unknown", test_unknown);
  return g_test_run ();
}
