/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "fujin-edit-team.h"
#include "fujin-edit.h"
#include "fujin-parse-teams.h"
#include "fujin-parse.h"

static void
test_codes (void)
{
  static const char *const forms[][2] = {
    { "A-1", "A-1" },      { "A1", "A-1" },          { "Ａ－１", "A-1" },    { "a-1", "A-1" },
    { "a – 01", "A-1" },   { "Aー1", "A-1" },        { " B-13 ", "B-13" },  { "A-1 name", "A-1" },
    { "A-1サービス", "A-1" }, { "A-1：方針", "A-1" }, { "[C-2] x", "C-2" },  { "A-X1", "A-X1" },
    { "ａｘ１２", "A-X12" }, { "A_3", "A-3" },        { "A.4", "A-4" },      { "Z9", "Z-9" },
    { "", NULL },          { "A", NULL },            { "1", NULL },         { "A-", NULL },
    { "A-0", NULL },       { "AB-1", NULL },         { "A-1st", NULL },     { "サービス", NULL },
    { "A-12345678", NULL }, { NULL, NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (forms); i++)
    {
      g_autofree char *code = fujin_parse_dup_code (forms[i][0]);

      g_assert_cmpstr (code, ==, forms[i][1]);
    }
}

static void
test_code_of_project (void)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  FujinServicePlan *own = fujin_edit_add_own_service (project, "C", "Own");

  g_assert_cmpstr (fujin_service_plan_get_id (fujin_parse_code (project, "ｉ７")), ==, "I-7");
  g_assert_true (fujin_parse_code (project, "cx1 Own") == own);
  g_assert_null (fujin_parse_code (project, "I-8"));
  g_assert_null (fujin_parse_code (project, "CX2"));
}

static void
test_levels (void)
{
  static const struct
  {
    const char *text;
    int level;
  } forms[] = {
    { "basic", FUJIN_LEVEL_BASIC },          { "ベーシック（必須）", FUJIN_LEVEL_BASIC },
    { "必須", FUJIN_LEVEL_BASIC },           { "必", FUJIN_LEVEL_BASIC },
    { "ﾍﾞｰｼｯｸ", FUJIN_LEVEL_BASIC },         { "Standard", FUJIN_LEVEL_STANDARD },
    { "標準", FUJIN_LEVEL_STANDARD },        { "推奨", FUJIN_LEVEL_ADVANCED },
    { "Advanced (recommended)", FUJIN_LEVEL_ADVANCED }, { "任意", FUJIN_LEVEL_OPTIONAL },
    { "ＯＰＴＩＯＮＡＬ", FUJIN_LEVEL_OPTIONAL }, { "不要", FUJIN_LEVEL_UNNECESSARY },
    { "not needed", FUJIN_LEVEL_UNNECESSARY }, { "", FUJIN_LEVEL_UNDECIDED },
    { "－", FUJIN_LEVEL_UNDECIDED },         { "未決定", FUJIN_LEVEL_UNDECIDED },
    { "とても必須", -1 },                    { "1", -1 }, { "(必須)", -1 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (forms); i++)
    {
      FujinLevel level;
      gboolean good = fujin_parse_level (fujin_framework_get_default (), forms[i].text, &level);

      g_assert_cmpint (good ? (int) level : -1, ==, forms[i].level);
    }
}

static void
test_scores (void)
{
  static const struct
  {
    const char *text;
    int score;
  } forms[] = {
    { "1", 1 },    { "５", 5 },  { "+3", 3 },  { "＋4", 4 },  { "3.0", 3 },     { "2点", 2 },
    { "①", 1 },   { "", 0 },    { "-", 0 },   { "ー", 0 },   { "未評価", 0 },  { "対象外", -1 },
    { "未採点", 0 },
    { "評価対象外", -1 }, { "N/A", -1 }, { "not evaluated", -1 }, { "Ｎ", -1 },
    { "0", 99 },   { "6", 99 },  { "2.5", 99 }, { "33", 99 }, { "三", 99 },     { "-1", 99 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (forms); i++)
    {
      int score;
      gboolean good = fujin_parse_score (forms[i].text, &score);

      g_assert_cmpint (good ? score : 99, ==, forms[i].score);
    }
}

static void
test_kinds (void)
{
  FujinFramework *framework = fujin_framework_get_default ();
  FujinAssignmentType kind;
  int quadrant;

  g_assert_true (fujin_parse_kind (framework, "インソース", &kind));
  g_assert_cmpint (kind, ==, FUJIN_ASSIGNMENT_INSOURCE);
  g_assert_true (fujin_parse_kind (framework, "外部委託", &kind));
  g_assert_cmpint (kind, ==, FUJIN_ASSIGNMENT_OUTSOURCE);
  g_assert_true (fujin_parse_kind (framework, "Combination", &kind));
  g_assert_cmpint (kind, ==, FUJIN_ASSIGNMENT_COMBINATION);
  g_assert_true (fujin_parse_kind (framework, "未割当", &kind));
  g_assert_cmpint (kind, ==, FUJIN_ASSIGNMENT_UNASSIGNED);
  g_assert_false (fujin_parse_kind (framework, "SOC", &kind));
  g_assert_true (fujin_parse_quadrant ("領域Ⅳ", &quadrant));
  g_assert_cmpint (quadrant, ==, 4);
  g_assert_false (fujin_parse_quadrant ("V", &quadrant));
}

static char *
join_teams (FujinProject *project,
            const char   *text)
{
  g_autoptr (GPtrArray) teams = fujin_parse_teams (project, text);
  GString *all = g_string_new (NULL);

  for (guint i = 0; i < teams->len; i++)
    {
      const FujinParsedTeam *team = g_ptr_array_index (teams, i);

      g_string_append_printf (all, "%s%s%s%s%s", i > 0 ? "|" : "", team->lead ? "*" : "",
                              team->name, team->external ? "!" : "", team->team ? "=" : "");
    }
  return g_string_free (all, FALSE);
}

/* = of the project, ! outside by its words, * leads. */
static void
test_teams (void)
{
  static const char *const forms[][2] = {
    { "", "" },
    { "  SOC ", "SOC=" },
    { "ｓｏｃ、CSIRT", "ｓｏｃ=|CSIRT" },
    { "SOC,CSIRT;IT/HR＋GA&X\nY", "SOC=|CSIRT|IT|HR|GA|X|Y" },
    { "Acme, Inc., SOC", "Acme, Inc.=|SOC=" },
    { "Acme, Inc", "Acme|Inc" },
    { "★CSIRT、SOC", "*CSIRT|SOC=" },
    { "X社(委託)", "X社!" },
    { "X社（外部）、外部委託先", "X社!|外部委託先!" },
    { "情シス（東京、大阪）", "情シス（東京、大阪）" },
    { "\"a, b\", \"c \"\"d\"\"\"", "a, b|c \"d\"" },
    { "SOC, SOC", "SOC=" },
    { "SOC, ★soc", "*SOC=" },
    { "SOC、CSIRT★", "SOC=|*CSIRT" },
    { "SOC (lead), X社（主担当）", "*SOC=|*X社" },
    { "Twin, Twin, Twin", "Twin=|Twin=" },
  };
  g_autoptr (FujinProject) project = fujin_project_new ();

  fujin_edit_add_team (project, "SOC", FALSE, 0);
  fujin_edit_add_team (project, "Acme, Inc.", TRUE, 1);
  fujin_edit_add_team (project, "Twin", FALSE, 2);
  fujin_edit_add_team (project, "Twin", TRUE, 3);
  for (guint i = 0; i < G_N_ELEMENTS (forms); i++)
    {
      g_autofree char *found = join_teams (project, forms[i][0]);

      g_assert_cmpstr (found, ==, forms[i][1]);
    }
}

/* A name is read back alone and among others, whatever it holds. */
static void
test_quotes (void)
{
  static const char *const names[] = { "SOC", "a, b", "\"x\"", "★", "★ a", "X (external)", "社内",
                                       "a\"b", "情シス（a、b）", "(", "a / b", "none", "a ★",
                                       "b (lead)", "c（主担当）" };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *quoted = fujin_parse_quote_team (names[i]);
      g_autofree char *list = g_strdup_printf ("first, %s、last", quoted);
      g_autoptr (GPtrArray) teams = fujin_parse_teams (NULL, list);

      g_assert_cmpuint (teams->len, ==, 3);
      g_assert_cmpstr (((FujinParsedTeam *) g_ptr_array_index (teams, 1))->name, ==, names[i]);
      g_assert_false (((FujinParsedTeam *) g_ptr_array_index (teams, 1))->lead);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/parse/codes", test_codes);
  g_test_add_func ("/parse/code-of-project", test_code_of_project);
  g_test_add_func ("/parse/levels", test_levels);
  g_test_add_func ("/parse/scores", test_scores);
  g_test_add_func ("/parse/kinds", test_kinds);
  g_test_add_func ("/parse/teams", test_teams);
  g_test_add_func ("/parse/quotes", test_quotes);
  return g_test_run ();
}
