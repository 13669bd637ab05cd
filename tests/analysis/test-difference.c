/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fujin-comparison-file.h"
#include "fujin-difference-words.h"
#include "fujin-edit-project.h"
#include "fujin-edit-record.h"
#include "fujin-edit-state.h"
#include "fujin-edit-team.h"
#include "fujin-edit.h"
#include "fujin-record-words.h"
#include "model-check.h"

typedef struct
{
  FujinProject *before;
  FujinProject *after;
  FujinTeam *soc;
  FujinTeam *acme;
} Fixture;

/* B-1 at the SOC with As-Is 2; B-2 unassigned; an own service J-like in A; one decision. */
static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autoptr (GPtrArray) plans = NULL;

  fixture->before = fujin_project_new ();
  plans = model_plans (fixture->before, "B-1");
  fixture->soc = fujin_edit_add_team (fixture->before, "SOC", FALSE, 0);
  fixture->acme = fujin_edit_add_team (fixture->before, "Acme", TRUE, 1);
  fujin_edit_assign (fixture->before, plans, NULL, fixture->soc);
  fujin_edit_set_score (fixture->before, plans, FALSE, 2);
  fujin_edit_set_level (fixture->before, plans, FUJIN_LEVEL_STANDARD);
  fixture->after = fujin_project_copy (fixture->before);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_object_unref (fixture->before);
  g_object_unref (fixture->after);
}

static FujinTeam *
team (Fixture    *fixture,
      const char *name)
{
  for (guint i = 0; i < fujin_project_get_n_teams (fixture->after); i++)
    if (g_str_equal (fujin_team_get_name (fujin_project_get_team (fixture->after, i)), name))
      return fujin_project_get_team (fixture->after, i);
  g_assert_not_reached ();
}

/* The only difference, in both languages, with its class. */
static void
assert_says (Fixture          *fixture,
             FujinChangeClass  change,
             const char       *en,
             const char       *ja)
{
  g_autoptr (FujinComparison) comparison = fujin_comparison_new (fixture->before, fixture->after);
  const FujinDifference *difference;
  g_autofree char *english = NULL;
  g_autofree char *japanese = NULL;

  g_assert_cmpuint (fujin_comparison_get_n (comparison), ==, 1);
  difference = fujin_comparison_get (comparison, 0);
  english = fujin_difference_dup_sentence (comparison, difference, FUJIN_LANG_EN);
  japanese = fujin_difference_dup_sentence (comparison, difference, FUJIN_LANG_JA);
  g_assert_cmpstr (english, ==, en);
  if (ja != NULL)
    g_assert_cmpstr (japanese, ==, ja);
  g_assert_cmpuint (fujin_difference_get_class (comparison, difference), ==, change);
}

static void
test_scores (Fixture       *fixture,
             gconstpointer  data)
{
  g_autoptr (GPtrArray) one = model_plans (fixture->after, "B-1");
  g_autoptr (GPtrArray) two = model_plans (fixture->after, "B-2");

  fujin_edit_set_score (fixture->after, one, FALSE, 3);
  assert_says (fixture, FUJIN_CHANGE_CLASS_RAISED,
               "B-1 Real time asset monitoring: As-Is rises from 2 to 3",
               "B-1 リアルタイム監視、現状：2→3");
  fujin_edit_set_score (fixture->after, one, FALSE, 1);
  assert_says (fixture, FUJIN_CHANGE_CLASS_LOWERED,
               "B-1 Real time asset monitoring: As-Is falls from 2 to 1", NULL);
  /* What is not scored is no zero, so nothing falls or rises to or from it. */
  fujin_edit_set_score (fixture->after, one, FALSE, FUJIN_SCORE_NONE);
  assert_says (fixture, FUJIN_CHANGE_CLASS_OTHER,
               "B-1 Real time asset monitoring: As-Is “2” is taken away", NULL);
  fujin_edit_set_score (fixture->after, one, FALSE, FUJIN_SCORE_NOT_EVALUATED);
  assert_says (fixture, FUJIN_CHANGE_CLASS_OTHER,
               "B-1 Real time asset monitoring: As-Is changes from “2” to “not evaluated”", NULL);
  fujin_edit_set_score (fixture->after, one, FALSE, 2);
  fujin_edit_set_score (fixture->after, two, TRUE, 4);
  assert_says (fixture, FUJIN_CHANGE_CLASS_OTHER,
               "B-2 Event data retention: To-Be becomes “4”", NULL);
}

static void
test_scope (Fixture       *fixture,
            gconstpointer  data)
{
  g_autoptr (GPtrArray) one = model_plans (fixture->after, "B-1");

  fujin_edit_set_level (fixture->after, one, FUJIN_LEVEL_UNNECESSARY);
  assert_says (fixture, FUJIN_CHANGE_CLASS_DROPPED,
               "B-1 Real time asset monitoring drops out of scope (Standard until then)", NULL);
  fujin_edit_set_level (fixture->after, one, FUJIN_LEVEL_BASIC);
  assert_says (fixture, FUJIN_CHANGE_CLASS_OTHER,
               "B-1 Real time asset monitoring: Recommendation level changes from “Standard” to "
               "“Basic”",
               NULL);
}

static void
test_teams (Fixture       *fixture,
            gconstpointer  data)
{
  g_autoptr (GPtrArray) one = model_plans (fixture->after, "B-1");
  g_autoptr (GPtrArray) two = model_plans (fixture->after, "B-2");
  FujinTeam *soc = team (fixture, "SOC");
  FujinTeam *acme = team (fixture, "Acme");

  fujin_edit_assign (fixture->after, one, soc, acme);
  assert_says (fixture, FUJIN_CHANGE_CLASS_MOVED,
               "B-1 Real time asset monitoring moves from SOC to Acme",
               "B-1 リアルタイム監視：担当がSOCからAcmeへ");
  fujin_edit_unassign (fixture->after, one);
  assert_says (fixture, FUJIN_CHANGE_CLASS_MOVED,
               "B-1 Real time asset monitoring is taken from SOC and is unassigned", NULL);
  fujin_edit_assign (fixture->after, one, NULL, soc);
  fujin_edit_assign (fixture->after, two, NULL, acme);
  assert_says (fixture, FUJIN_CHANGE_CLASS_MOVED, "B-2 Event data retention goes to Acme", NULL);
}

static void
test_lead (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr (GPtrArray) old = model_plans (fixture->before, "B-1");
  g_autoptr (GPtrArray) one = NULL;

  fujin_edit_add_assignment (fixture->before, old, fixture->acme);
  fujin_edit_set_lead (fixture->before, old, fixture->soc);
  g_object_unref (fixture->after);
  fixture->after = fujin_project_copy (fixture->before);
  one = model_plans (fixture->after, "B-1");
  fujin_edit_set_lead (fixture->after, one, team (fixture, "Acme"));
  assert_says (fixture, FUJIN_CHANGE_CLASS_OTHER,
               "B-1 Real time asset monitoring: Acme leads instead of SOC", NULL);
}

static void
set_up_own (Fixture          *fixture,
            FujinServicePlan *own)
{
  g_autoptr (GPtrArray) plans = g_ptr_array_new ();

  g_ptr_array_add (plans, own);
  fujin_edit_set_level (fixture->after, plans, FUJIN_LEVEL_BASIC);
  fujin_edit_assign (fixture->after, plans, NULL, team (fixture, "SOC"));
  fujin_edit_set_score (fixture->after, plans, FALSE, 2);
  fujin_edit_set_score (fixture->after, plans, TRUE, 4);
}

static void
test_lists (Fixture       *fixture,
            gconstpointer  data)
{
  FujinServicePlan *own;

  fujin_edit_rename_team (fixture->after, team (fixture, "Acme"), "Zenith");
  assert_says (fixture, FUJIN_CHANGE_CLASS_OTHER, "Zenith: Name changes from “Acme” to “Zenith”",
               NULL);
  fujin_edit_rename_team (fixture->after, team (fixture, "Zenith"), "Acme");
  fujin_edit_add_team (fixture->after, "New", TRUE, 2);
  assert_says (fixture, FUJIN_CHANGE_CLASS_OTHER, "Team New comes (outside)",
               "チーム「New」（委託先）を追加");
  fujin_edit_remove_team (fixture->after, team (fixture, "New"));
  fujin_edit_move_team (fixture->after, team (fixture, "Acme"), 0);
  assert_says (fixture, FUJIN_CHANGE_CLASS_OTHER, "The teams stand in the order Acme, SOC", NULL);
  fujin_edit_move_team (fixture->after, team (fixture, "Acme"), 1);
  own = fujin_edit_add_own_service (fixture->after, "B", "Radio watch");
  g_assert_nonnull (own);
  assert_says (fixture, FUJIN_CHANGE_CLASS_ADDED, "Own service B-X1 Radio watch comes",
               "独自サービス「B-X1 Radio watch」を追加");
  set_up_own (fixture, own);
  assert_says (fixture, FUJIN_CHANGE_CLASS_ADDED,
               "Own service B-X1 Radio watch comes (Recommendation level: Basic; "
               "Teams: SOC; As-Is: 2; To-Be: 4)",
               "独自サービス「B-X1 Radio watch」を追加（推奨レベル：ベーシック、担当チーム：SOC、"
               "現状：2、あるべき姿：4）");
}

static void
test_project (Fixture       *fixture,
              gconstpointer  data)
{
  fujin_edit_set_project_text (fixture->after, FUJIN_PROJECT_AS_OF, "2026-04-01");
  assert_says (fixture, FUJIN_CHANGE_CLASS_OTHER,
               "The plan: Date of the plan becomes “2026-04-01”", NULL);
  fujin_edit_set_project_text (fixture->after, FUJIN_PROJECT_AS_OF, "");
  fujin_edit_set_pattern (fixture->after, TRUE, 2);
  assert_says (fixture, FUJIN_CHANGE_CLASS_OTHER,
               "The plan: Target pattern becomes “Hybrid”", NULL);
}

static void
test_records (Fixture       *fixture,
              gconstpointer  data)
{
  const char *id = fujin_service_plan_get_id (model_plan (fixture->after, "B-1"));
  const char *values[FUJIN_RECORD_MAX_FIELDS] = { id, "unnecessary", "budget" };
  FujinRecord *record = fujin_edit_add_record (fixture->after, FUJIN_RECORD_DECISION, "d1",
                                               values);

  assert_says (fixture, FUJIN_CHANGE_CLASS_OTHER,
               "B-1 Real time asset monitoring: Decision comes: Unnecessary (Not now: budget)",
               "B-1 リアルタイム監視：判断を追加（不要（今は行わない：予算））");
  g_object_unref (fixture->before);
  fixture->before = fujin_project_copy (fixture->after);
  fujin_edit_set_record (fixture->after, record, FUJIN_DECISION_CAUSE, "skill");
  assert_says (fixture, FUJIN_CHANGE_CLASS_OTHER,
               "B-1 Real time asset monitoring: Cause changes from “Not now: budget” to "
               "“Not now: skill”",
               NULL);
}

/* A long note is cut, with its lines joined: a difference is one line. */
static void
test_long_note (Fixture       *fixture,
                gconstpointer  data)
{
  g_autofree char *rest = g_strnfill (200, 'x');
  g_autofree char *note = g_strconcat ("one\ntwo", rest, NULL);
  g_autoptr (FujinComparison) comparison = NULL;
  g_autofree char *after = NULL;

  fujin_edit_set_note (fixture->after, model_plan (fixture->after, "B-1"), note);
  comparison = fujin_comparison_new (fixture->before, fixture->after);
  after = fujin_difference_dup_after (comparison, fujin_comparison_get (comparison, 0),
                                      FUJIN_LANG_EN);
  g_assert_true (g_str_has_prefix (after, "one twox"));
  g_assert_true (g_str_has_suffix (after, "x…"));
  g_assert_cmpint (g_utf8_strlen (after, -1), ==, 80);
}

static void
set_level (FujinProject *project,
           const char   *codes,
           FujinLevel    level)
{
  g_autoptr (GPtrArray) plans = model_plans (project, codes);

  fujin_edit_set_level (project, plans, level);
}

static void
set_as_is (FujinProject *project,
           const char   *codes,
           int           score)
{
  g_autoptr (GPtrArray) plans = model_plans (project, codes);

  fujin_edit_set_score (project, plans, FALSE, score);
}

static void
test_headline (Fixture       *fixture,
               gconstpointer  data)
{
  g_autoptr (GPtrArray) moved = model_plans (fixture->after, "E-1 E-2 E-3");
  g_autoptr (FujinComparison) comparison = NULL;
  FujinChangeCounts counts;
  g_autofree char *en = NULL;
  g_autofree char *ja = NULL;
  g_autofree char *same = NULL;

  set_as_is (fixture->before, "C-1 C-2 C-3 C-4 D-1 D-2", 3);
  set_as_is (fixture->after, "C-1 C-2 C-3 C-4", 4);
  set_as_is (fixture->after, "B-1", 5);
  set_as_is (fixture->after, "D-1 D-2", 2);
  fujin_edit_assign (fixture->after, moved, NULL, team (fixture, "SOC"));
  set_level (fixture->after, "A-1", FUJIN_LEVEL_UNNECESSARY);
  comparison = fujin_comparison_new (fixture->before, fixture->after);
  counts = fujin_comparison_count (comparison);
  en = fujin_change_counts_dup_headline (&counts, FUJIN_LANG_EN);
  ja = fujin_change_counts_dup_headline (&counts, FUJIN_LANG_JA);
  g_assert_cmpstr (en, ==, "5 services raised, 2 lowered, 3 moved, 1 dropped");
  g_assert_cmpstr (ja, ==, "上昇5サービス、低下2、担当の移動3、対象外へ1");
  g_assert_cmpuint (counts.total, ==, 11);

  g_clear_pointer (&comparison, fujin_comparison_free);
  comparison = fujin_comparison_new (fixture->after, fixture->after);
  counts = fujin_comparison_count (comparison);
  same = fujin_change_counts_dup_headline (&counts, FUJIN_LANG_EN);
  g_assert_cmpstr (same, ==, "no differences");
}

static void
test_files (Fixture       *fixture,
            gconstpointer  data)
{
  g_autoptr (FujinComparison) comparison = NULL;
  g_autoptr (GBytes) csv = NULL;
  g_autofree char *text = NULL;
  gsize size;

  set_as_is (fixture->after, "B-1", 4);
  fujin_edit_set_note (fixture->after, model_plan (fixture->after, "B-2"), "=1+1, \"x\"");
  comparison = fujin_comparison_new (fixture->before, fixture->after);
  csv = fujin_comparison_file_new_csv (comparison, FUJIN_LANG_EN);
  text = g_strndup (g_bytes_get_data (csv, NULL), g_bytes_get_size (csv));
  g_assert_cmpstr (text, ==,
                   "\xef\xbb\xbfKind of change,What it is about,Field,Before,After\r\n"
                   "As-Is raised,B-1 Real time asset monitoring,As-Is,2,4\r\n"
                   "Other differences,B-2 Event data retention,Note,none,"
                   "\"'=1+1, \"\"x\"\"\"\r\n");
  g_clear_pointer (&text, g_free);
  text = fujin_comparison_file_dup_text (comparison, FUJIN_LANG_EN);
  g_assert_true (g_str_has_prefix (text, "1 service raised, and 1 smaller change (first "
                                         "scores, notes, dates and the like)\nKind of change\t"));
  g_assert_nonnull (strstr (text, "\tnone\t'=1+1, \"x\"\n"));
  g_bytes_get_data (csv, &size);
  g_assert_cmpuint (size, >, 0);
}

/* Every field and every choice of every kind has a name in both languages, and no two choices of a
 * field have the same. */
static void
test_record_words (void)
{
  for (guint kind = 0; kind < FUJIN_N_RECORD_KINDS; kind++)
    for (guint field = 0; field < fujin_record_format_get (kind)->n_fields; field++)
      for (guint lang = 0; lang < FUJIN_N_LANGS; lang++)
        {
          const char *const *ids = fujin_record_format_get (kind)->fields[field].choices;
          g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);

          g_assert_cmpstr (fujin_record_field_name (kind, field, lang), !=, "");
          for (int i = 0; ids != NULL && ids[i] != NULL; i++)
            {
              const char *name = fujin_record_choice_name (kind, field, i, lang);

              g_assert_cmpstr (name, !=, "");
              /* Only scores are called by their ids. */
              if (!g_ascii_isdigit (*ids[i]))
                g_assert_cmpstr (name, !=, ids[i]);
              g_assert_true (g_hash_table_add (seen, (gpointer) name));
            }
        }
}

/* Functions of table 11 are told by their names, not their ids. */
static void
test_covered_by (Fixture       *fixture,
                 gconstpointer  data)
{
  const char *values[FUJIN_RECORD_MAX_FIELDS] = { NULL };
  FujinRecord *post;

  values[FUJIN_POST_FUNCTION] = "forensics";
  values[FUJIN_POST_SHIFT] = "covered";
  fujin_edit_add_record (fixture->before, FUJIN_RECORD_POST, NULL, values);
  g_object_unref (fixture->after);
  fixture->after = fujin_project_copy (fixture->before);
  post = fujin_record_list_peek (fujin_project_get_records (fixture->after, FUJIN_RECORD_POST), 0);
  fujin_edit_set_record (fixture->after, post, FUJIN_POST_COVERED_BY, "second-response");
  assert_says (fixture, FUJIN_CHANGE_CLASS_OTHER,
               "Forensics: Covered by becomes “Second response (tier 2)”", NULL);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

#define ADD(name, func) g_test_add ("/difference/" name, Fixture, NULL, set_up, func, tear_down)
  ADD ("scores", test_scores);
  ADD ("scope", test_scope);
  ADD ("teams", test_teams);
  ADD ("lead", test_lead);
  ADD ("lists", test_lists);
  ADD ("project", test_project);
  ADD ("records", test_records);
  ADD ("long-note", test_long_note);
  ADD ("headline", test_headline);
  ADD ("files", test_files);
  g_test_add_func ("/difference/record-words", test_record_words);
  ADD ("covered-by", test_covered_by);
  return g_test_run ();
}
