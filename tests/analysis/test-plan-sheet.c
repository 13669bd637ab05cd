/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "fujin-comparison.h"
#include "fujin-edit-team.h"
#include "fujin-edit.h"
#include "fujin-plan-block.h"

/* How many random projects go through the clipboard and come back. */
#define N_RANDOM 100

static const FujinSheetColumn all_columns[] = {
  FUJIN_SHEET_CODE,          FUJIN_SHEET_NAME,          FUJIN_SHEET_CATEGORY,
  FUJIN_SHEET_LEVEL,         FUJIN_SHEET_REASON,        FUJIN_SHEET_TYPE,
  FUJIN_SHEET_TEAMS,         FUJIN_SHEET_AS_IS,         FUJIN_SHEET_TO_BE,
  FUJIN_SHEET_GAP,           FUJIN_SHEET_NOTE,          FUJIN_SHEET_AS_IS_INSIDE,
  FUJIN_SHEET_AS_IS_OUTSIDE, FUJIN_SHEET_TO_BE_INSIDE,  FUJIN_SHEET_TO_BE_OUTSIDE,
  FUJIN_SHEET_SCORE_NOTE,    FUJIN_SHEET_TO_BE_REASON,  FUJIN_SHEET_QUADRANT,
  FUJIN_SHEET_SUMMARY,
};

static void
test_titles (void)
{
  FujinSheetColumn column;

  for (int i = 0; i < FUJIN_N_SHEET_COLUMNS; i++)
    for (int lang = 0; lang < FUJIN_N_LANGS; lang++)
      {
        const char *title = fujin_plan_sheet_get_title ((FujinSheetColumn) i, (FujinLang) lang);

        g_test_message ("%s", title);
        g_assert_true (fujin_plan_sheet_match_title (title, &column));
        g_assert_cmpint (column, ==, i);
      }
  g_assert_true (fujin_plan_sheet_match_title ("Recommendation level", &column));
  g_assert_cmpint (column, ==, FUJIN_SHEET_LEVEL);
  g_assert_true (fujin_plan_sheet_find_column ("as-is", &column));
  g_assert_cmpint (column, ==, FUJIN_SHEET_AS_IS);
  g_assert_false (fujin_plan_sheet_match_title ("", &column));
  g_assert_false (fujin_plan_sheet_find_column ("colour", &column));
}

static FujinServicePlan *
plan_of (FujinProject *project,
         const char   *code)
{
  FujinServicePlan *plan = fujin_project_find_code (project, code);

  g_assert_nonnull (plan);
  return plan;
}

static FujinProject *
project_with_teams (void)
{
  static const struct
  {
    const char *name;
    gboolean external;
  } teams[] = { { "SOC", FALSE }, { "CSIRT", FALSE }, { "Acme, Inc.", TRUE },
                { "A \"quoted\" one", FALSE }, { "監視、対応", TRUE }, { "★ Star", TRUE },
                { "@home", FALSE }, { "+ One", FALSE }, { "North / South", FALSE },
                { "Night (external)", TRUE } };
  FujinProject *project = fujin_project_new ();

  for (guint i = 0; i < G_N_ELEMENTS (teams); i++)
    fujin_edit_add_team (project, teams[i].name, teams[i].external, i);
  return project;
}

static void
assert_teams (FujinProject *project,
              const char   *text,
              const char   *expected)
{
  FujinServicePlan *plan = plan_of (project, "B-1");
  g_autoptr (GPtrArray) notes = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *now = NULL;

  fujin_plan_sheet_set_cell (project, plan, FUJIN_SHEET_TEAMS, text, NULL, notes);
  g_test_message ("%s: %s", text, notes->len > 0 ? (char *) notes->pdata[0] : "");
  now = fujin_plan_sheet_dup_text (plan, FUJIN_SHEET_TEAMS, FUJIN_LANG_EN);
  g_assert_cmpuint (notes->len, ==, 0);
  g_assert_cmpstr (now, ==, expected);
}

static void
test_teams (void)
{
  g_autoptr (FujinProject) project = project_with_teams ();
  g_autoptr (GPtrArray) notes = g_ptr_array_new_with_free_func (g_free);
  FujinServicePlan *plan = plan_of (project, "B-1");

  fujin_edit_add_team (project, "Twin", FALSE, 0);
  fujin_edit_add_team (project, "Twin", TRUE, 0);
  assert_teams (project, "SOC", "SOC");
  assert_teams (project, "SOC, CSIRT", "★SOC, CSIRT");
  assert_teams (project, "SOC、★CSIRT", "SOC, ★CSIRT");
  assert_teams (project, "soc；ＣＳＩＲＴ★", "SOC, ★CSIRT");
  assert_teams (project, "CSIRT (lead), SOC", "★CSIRT, SOC");
  assert_teams (project, "Acme, Inc., SOC", "★\"Acme, Inc.\", SOC");
  assert_teams (project, "\"Acme, Inc.\", ★SOC", "\"Acme, Inc.\", ★SOC");
  assert_teams (project, "\"監視、対応\"", "\"監視、対応\"");
  assert_teams (project, "SOC/CSIRT", "★SOC, CSIRT");
  assert_teams (project, "SOC ＋ CSIRT（主担当）", "SOC, ★CSIRT");
  assert_teams (project, "SOC（社内）", "SOC");
  assert_teams (project, "North / South / SOC", "★North / South, SOC");
  assert_teams (project, "\"+ One\"", "\"+ One\"");
  assert_teams (project, "night (external)", "Night (external)");
  assert_teams (project, "SOC, soc", "SOC");
  assert_teams (project, "Twin, SOC, ★Twin", "Twin, SOC, ★Twin");
  assert_teams (project, "unassigned", "");
  assert_teams (project, "なし", "");
  assert_teams (project, "CSIRT", "CSIRT");
  assert_teams (project, "", "");

  /* A name nobody has changes nothing, and is said. */
  assert_teams (project, "CSIRT", "CSIRT");
  g_assert_false (fujin_plan_sheet_set_cell (project, plan, FUJIN_SHEET_TEAMS, "SOC, Nobody",
                                             "Row 3", notes));
  g_assert_cmpuint (notes->len, ==, 1);
  g_assert_nonnull (strstr (notes->pdata[0], "Row 3"));
  g_assert_nonnull (strstr (notes->pdata[0], "“Nobody”"));
  assert_teams (project, "CSIRT", "CSIRT");
}

static void
assert_cell (FujinProject     *project,
             FujinSheetColumn  column,
             const char       *text,
             const char       *expected)
{
  FujinServicePlan *plan = plan_of (project, "B-1");
  g_autoptr (GPtrArray) notes = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *now = NULL;

  fujin_plan_sheet_set_cell (project, plan, column, text, NULL, notes);
  now = fujin_plan_sheet_dup_text (plan, column, FUJIN_LANG_EN);
  g_test_message ("%s: %s", text, now);
  g_assert_cmpuint (notes->len, ==, 0);
  g_assert_cmpstr (now, ==, expected);
}

/* A paste takes what an imported file may say. */
static void
test_forms (void)
{
  g_autoptr (FujinProject) project = project_with_teams ();

  assert_cell (project, FUJIN_SHEET_LEVEL, "必", "Basic");
  assert_cell (project, FUJIN_SHEET_LEVEL, "アドバンスド（推奨）", "Advanced");
  assert_cell (project, FUJIN_SHEET_LEVEL, "推", "Advanced");
  assert_cell (project, FUJIN_SHEET_LEVEL, "ﾍﾞｰｼｯｸ", "Basic");
  assert_cell (project, FUJIN_SHEET_LEVEL, "－", "Undecided");
  assert_cell (project, FUJIN_SHEET_AS_IS, "+3", "3");
  assert_cell (project, FUJIN_SHEET_AS_IS, "4点", "4");
  assert_cell (project, FUJIN_SHEET_AS_IS, "2.0", "2");
  assert_cell (project, FUJIN_SHEET_AS_IS, "N", "not evaluated");
  assert_cell (project, FUJIN_SHEET_AS_IS, "未評価", "");
  assert_cell (project, FUJIN_SHEET_TO_BE, "対象外", "not evaluated");
  assert_cell (project, FUJIN_SHEET_QUADRANT, "領域Ⅲ", "3");
  assert_teams (project, "SOC/Acme, Inc.", "★SOC, \"Acme, Inc.\"");
  assert_cell (project, FUJIN_SHEET_TYPE, "両方", "Combination");
  assert_teams (project, "SOC", "SOC");
  assert_cell (project, FUJIN_SHEET_TYPE, "社内", "Insource");
}

static guint
refuse (FujinProject     *project,
        const char       *code,
        FujinSheetColumn  column,
        const char       *text)
{
  g_autoptr (GPtrArray) notes = g_ptr_array_new_with_free_func (g_free);

  g_assert_false (fujin_plan_sheet_set_cell (project, plan_of (project, code), column, text, NULL,
                                             notes));
  for (guint i = 0; i < notes->len; i++)
    {
      g_test_message ("%s", (char *) notes->pdata[i]);
      g_assert_nonnull (strstr (notes->pdata[i], code));
    }
  return notes->len;
}

static void
test_refused (void)
{
  g_autoptr (FujinProject) project = project_with_teams ();

  g_assert_cmpuint (refuse (project, "B-1", FUJIN_SHEET_LEVEL, "high"), ==, 1);
  g_assert_cmpuint (refuse (project, "B-1", FUJIN_SHEET_AS_IS, "7"), ==, 1);
  g_assert_cmpuint (refuse (project, "B-1", FUJIN_SHEET_AS_IS_INSIDE, "3"), ==, 1);
  g_assert_cmpuint (refuse (project, "B-1", FUJIN_SHEET_QUADRANT, "5"), ==, 1);
  g_assert_cmpuint (refuse (project, "B-1", FUJIN_SHEET_NAME, "My own name"), ==, 1);
  g_assert_cmpuint (refuse (project, "B-1", FUJIN_SHEET_TYPE, "Outsource"), ==, 1);
  g_assert_cmpuint (refuse (project, "B-1", FUJIN_SHEET_GAP, "2"), ==, 1);
  g_assert_cmpuint (refuse (project, "B-1", FUJIN_SHEET_CODE, "B-2"), ==, 1);
  /* What says the same as before is no mistake. */
  g_assert_cmpuint (refuse (project, "B-1", FUJIN_SHEET_CODE, "Ｂ－１"), ==, 0);
  g_assert_cmpuint (refuse (project, "B-1", FUJIN_SHEET_TYPE, "未割り当て"), ==, 0);
  g_assert_cmpuint (refuse (project, "B-1", FUJIN_SHEET_LEVEL, ""), ==, 0);
}

static void
assert_block (const char *text,
              const char *expected) /* cells with | between, rows with / */
{
  g_autoptr (GPtrArray) rows = fujin_plan_block_parse (text);
  g_autoptr (GString) all = g_string_new (NULL);

  for (guint i = 0; i < rows->len; i++)
    {
      g_autofree char *row = g_strjoinv ("|", g_ptr_array_index (rows, i));

      g_string_append_printf (all, "%s%s", i > 0 ? "/" : "", row);
    }
  g_assert_cmpstr (all->str, ==, expected);
}

static void
test_block (void)
{
  assert_block ("", "");
  assert_block ("a", "a");
  assert_block ("a\tb\nc\td\n", "a|b/c|d");
  assert_block ("a\tb\r\nc\td\r\n", "a|b/c|d");
  assert_block ("a\t\t\nb", "a||/b");
  assert_block ("\"two\nlines\"\tb", "two\nlines|b");
  assert_block ("\"a \"\"word\"\"\ttab\"\tb\n", "a \"word\"\ttab|b");
  assert_block ("\"quoted\" words\tb", "\"quoted\" words|b");
  assert_block ("say \"it\"\tb", "say \"it\"|b");
  assert_block ("'=1+1\t'+x\tit's\t''=y", "=1+1|+x|it's|'=y");
  assert_block ("\n\na", "//a");
}

static char *
paste (FujinProject     *project,
       const char       *code,
       const char       *text,
       guint             n_rows,
       guint             n_columns)
{
  static const FujinSheetColumn columns[] = { FUJIN_SHEET_LEVEL, FUJIN_SHEET_AS_IS,
                                              FUJIN_SHEET_TO_BE, FUJIN_SHEET_NOTE };
  g_autoptr (GPtrArray) rows = fujin_plan_block_parse (text);
  g_autoptr (GPtrArray) plans = g_ptr_array_new ();
  g_autoptr (GPtrArray) notes = g_ptr_array_new_with_free_func (g_free);
  FujinPlanBlockTarget target = { plans, columns, G_N_ELEMENTS (columns), n_rows, n_columns };
  gboolean reached = FALSE;

  for (guint i = 0; i < fujin_project_get_n_plans (project); i++)
    {
      FujinServicePlan *plan = fujin_project_get_plan (project, i);

      reached |= g_str_equal (fujin_service_plan_get_code (plan), code);
      if (reached)
        g_ptr_array_add (plans, plan);
    }
  fujin_plan_block_paste (project, rows, &target, notes);
  g_ptr_array_add (notes, NULL);
  return g_strjoinv ("\n", (char **) notes->pdata);
}

static void
test_paste_place (void)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  g_autofree char *first = paste (project, "D-2", "Basic\t2\t4\tnight\nStandard\t1\t3\t\n", 1, 1);
  g_autofree char *fill = NULL;
  g_autofree char *beyond = NULL;

  g_assert_cmpstr (first, ==, "");
  g_assert_cmpint (fujin_service_plan_get_level (plan_of (project, "D-2")), ==,
                   FUJIN_LEVEL_BASIC);
  g_assert_cmpint (fujin_service_plan_get_to_be (plan_of (project, "D-2")), ==, 4);
  g_assert_cmpstr (fujin_service_plan_get_note (plan_of (project, "D-2")), ==, "night");
  g_assert_cmpint (fujin_service_plan_get_as_is (plan_of (project, "D-3")), ==, 1);

  /* One cell fills the selection. */
  fill = paste (project, "A-1", "任意", 3, 1);
  g_assert_cmpstr (fill, ==, "");
  g_assert_cmpint (fujin_service_plan_get_level (plan_of (project, "A-3")), ==,
                   FUJIN_LEVEL_OPTIONAL);
  g_assert_cmpint (fujin_service_plan_get_level (plan_of (project, "A-4")), ==,
                   FUJIN_LEVEL_UNDECIDED);

  beyond = paste (project, "I-7", "Basic\nBasic\n\tx\ty\tz\tmore", 1, 1);
  g_assert_nonnull (strstr (beyond, "2 rows"));
  g_assert_nonnull (strstr (beyond, "1 column"));
  g_assert_cmpint (fujin_service_plan_get_level (plan_of (project, "I-7")), ==,
                   FUJIN_LEVEL_BASIC);
}

static void
test_paste_headings (void)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  g_autofree char *notes =
    paste (project, "A-1",
           "備考\t現状\tコード\tOther\nx\t3\tＢ－２\t?\ny\t9\tB-3\t?\nz\t1\tZ-9\t?\n\t1\tC-99\t?\n",
           1, 1);

  g_test_message ("%s", notes);
  g_assert_cmpint (fujin_service_plan_get_as_is (plan_of (project, "B-2")), ==, 3);
  g_assert_cmpint (fujin_service_plan_get_as_is (plan_of (project, "B-3")), ==, FUJIN_SCORE_NONE);
  g_assert_cmpint (fujin_service_plan_get_as_is (plan_of (project, "A-1")), ==, FUJIN_SCORE_NONE);
  g_assert_nonnull (strstr (notes, "“9”"));
  g_assert_nonnull (strstr (notes, "Z-9"));
  g_assert_nonnull (strstr (notes, "C-99"));
}

static const char *const words[] = { "", "", "夜間は外部。", "=1+1", "+x", "'-y", "two\nlines",
                                     "tab\there", "\"q\"", "plain", "@me", "''=z" };

static const char *
random_text (GRand *rand)
{
  return words[g_rand_int_range (rand, 0, G_N_ELEMENTS (words))];
}

static void
randomise_teams (FujinProject     *project,
                 FujinServicePlan *plan,
                 GRand            *rand)
{
  g_autoptr (GPtrArray) teams = g_ptr_array_new ();
  guint n = (guint) g_rand_int_range (rand, 0, 4);

  for (guint i = 0; i < n; i++)
    {
      FujinTeam *team = fujin_project_get_team (
        project, (guint) g_rand_int_range (rand, 0, (int) fujin_project_get_n_teams (project)));

      if (!g_ptr_array_find (teams, team, NULL))
        g_ptr_array_add (teams, team);
    }
  fujin_plan_sheet_set_teams (project, plan, teams,
                              teams->len ? (guint) g_rand_int_range (rand, 0, (int) teams->len)
                                         : 0);
}

static void
randomise_scores (FujinProject     *project,
                  FujinServicePlan *plan,
                  GRand            *rand)
{
  g_autoptr (GPtrArray) plans = g_ptr_array_new ();

  g_ptr_array_add (plans, plan);
  for (int to_be = 0; to_be < 2; to_be++)
    if (fujin_service_plan_get_kind (plan) == FUJIN_ASSIGNMENT_COMBINATION &&
        g_rand_boolean (rand))
      for (int outside = 0; outside < 2; outside++)
        fujin_edit_set_side (project, plan, to_be, outside, g_rand_int_range (rand, 0, 6));
    else
      fujin_edit_set_score (project, plans, to_be, g_rand_int_range (rand, -1, 6));
}

static void
randomise (FujinProject *project,
           GRand        *rand)
{
  g_autoptr (GPtrArray) plans = g_ptr_array_new ();

  for (int i = g_rand_int_range (rand, 0, 4); i > 0; i--)
    {
      FujinServicePlan *own = fujin_edit_add_own_service (project, i % 2 ? "C" : "H", "Own, one");

      fujin_edit_describe_own_service (project, own, random_text (rand));
    }
  for (guint i = 0; i < fujin_project_get_n_plans (project); i++)
    {
      FujinServicePlan *plan = fujin_project_get_plan (project, i);

      g_ptr_array_set_size (plans, 0);
      g_ptr_array_add (plans, plan);
      fujin_edit_set_level (project, plans, (FujinLevel) g_rand_int_range (rand, 0, 6));
      randomise_teams (project, plan, rand);
      randomise_scores (project, plan, rand);
      fujin_edit_set_note (project, plan, random_text (rand));
      fujin_edit_set_reason (project, plan, random_text (rand));
      fujin_edit_set_score_note (project, plan, random_text (rand));
      fujin_edit_set_to_be_reason (project, plan, random_text (rand));
      fujin_edit_set_quadrant (project, plans, g_rand_int_range (rand, 0, 5));
    }
}

static void
assert_same_plans (FujinProject *a,
                   FujinProject *b)
{
  g_assert_cmpuint (fujin_project_get_n_plans (a), ==, fujin_project_get_n_plans (b));
  for (guint i = 0; i < fujin_project_get_n_plans (a); i++)
    {
      FujinServicePlan *one = fujin_project_get_plan (a, i);
      FujinServicePlan *two = fujin_project_get_plan (b, i);

      g_assert_cmpstr (fujin_service_plan_get_code (one), ==, fujin_service_plan_get_code (two));
      g_assert_cmpint (fujin_service_plan_get_as_is_scale (one), ==,
                       fujin_service_plan_get_as_is_scale (two));
      g_assert_cmpint (fujin_service_plan_get_to_be_scale (one), ==,
                       fujin_service_plan_get_to_be_scale (two));
      for (guint j = 0; j < G_N_ELEMENTS (all_columns); j++)
        {
          g_autofree char *text = fujin_plan_sheet_dup_text (one, all_columns[j], FUJIN_LANG_JA);
          g_autofree char *other = fujin_plan_sheet_dup_text (two, all_columns[j], FUJIN_LANG_JA);

          g_assert_cmpstr (text, ==, other);
        }
    }
}

/* The whole sheet, copied and pasted into a blank project with the same teams, is the same plan:
 * in either language, whatever the order of the columns. */
static void
test_round_trip (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (20270401);

  for (guint i = 0; i < N_RANDOM; i++)
    {
      g_autoptr (FujinProject) project = project_with_teams ();
      g_autoptr (FujinProject) blank = project_with_teams ();
      g_autoptr (GPtrArray) plans = g_ptr_array_new ();
      g_autoptr (GPtrArray) rows = NULL;
      g_autoptr (GPtrArray) nothing = g_ptr_array_new ();
      g_autoptr (GPtrArray) notes = g_ptr_array_new_with_free_func (g_free);
      FujinPlanBlockTarget target = { nothing, all_columns, G_N_ELEMENTS (all_columns), 1, 1 };
      FujinSheetColumn columns[G_N_ELEMENTS (all_columns)];
      g_autofree char *text = NULL;

      randomise (project, rand);
      for (guint j = 0; j < fujin_project_get_n_plans (project); j++)
        g_ptr_array_add (plans, fujin_project_get_plan (project, j));
      for (guint j = 0; j < G_N_ELEMENTS (columns); j++)
        columns[j] = all_columns[(j * 7 + i) % G_N_ELEMENTS (columns)];
      text = fujin_plan_block_write (plans, columns, G_N_ELEMENTS (columns), TRUE,
                                     (FujinLang) (i % FUJIN_N_LANGS));
      rows = fujin_plan_block_parse (text);
      fujin_plan_block_paste (blank, rows, &target, notes);
      if (notes->len > 0)
        g_error ("%s", (char *) notes->pdata[0]);
      assert_same_plans (project, blank);
    }
}

/* A paste is prepared on a copy, and what was pasted is what the copy differs by. */
static void
test_copy (void)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  g_autoptr (FujinProject) copy = fujin_project_copy (project);
  g_autofree char *notes = paste (copy, "D-2", "Basic\t2", 1, 1);
  g_autoptr (FujinComparison) comparison = fujin_comparison_new (project, copy);

  g_assert_cmpstr (notes, ==, "");
  g_assert_cmpuint (fujin_comparison_get_n (comparison), ==, 2);
  g_assert_cmpint (fujin_service_plan_get_level (plan_of (project, "D-2")), ==,
                   FUJIN_LEVEL_UNDECIDED);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  fujin_lang_set_screen (FUJIN_LANG_EN);
  g_test_add_func ("/plan-sheet/titles", test_titles);
  g_test_add_func ("/plan-sheet/teams", test_teams);
  g_test_add_func ("/plan-sheet/forms", test_forms);
  g_test_add_func ("/plan-sheet/refused", test_refused);
  g_test_add_func ("/plan-sheet/block", test_block);
  g_test_add_func ("/plan-sheet/paste/place", test_paste_place);
  g_test_add_func ("/plan-sheet/paste/headings", test_paste_headings);
  g_test_add_func ("/plan-sheet/round-trip", test_round_trip);
  g_test_add_func ("/plan-sheet/copy", test_copy);
  return g_test_run ();
}
