/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "fujin-cdc-roles.h"
#include "fujin-comparison.h"
#include "fujin-difference-words.h"
#include "fujin-edit-project.h"
#include "fujin-edit-record.h"
#include "fujin-edit-state.h"
#include "fujin-edit-team.h"
#include "fujin-edit.h"
#include "fujin-history.h"
#include "fujin-risk-map-words.h"
#include "fujin-risk-proposal.h"
#include "model-check.h"

/* What a service is made to be. */
typedef struct
{
  const char *code;
  FujinLevel level;
  const char *carriers; /* i inside, o outside, "" nobody */
  int score;
} Service;

static const struct
{
  const char *name;
  Service services[4];
  FujinRiskAnswer answer;
} cases[] = {
  { "no service", { { NULL } }, FUJIN_RISK_NOBODY },
  { "unassigned", { { "B-1", FUJIN_LEVEL_BASIC, "", 0 } }, FUJIN_RISK_NOBODY },
  { "unassigned though scored", { { "B-1", FUJIN_LEVEL_BASIC, "", 4 } }, FUJIN_RISK_NOBODY },
  { "unnecessary", { { "B-1", FUJIN_LEVEL_UNNECESSARY, "i", 5 } }, FUJIN_RISK_NOBODY },
  { "unassigned and unnecessary",
    { { "B-1", FUJIN_LEVEL_BASIC, "", 0 }, { "B-2", FUJIN_LEVEL_UNNECESSARY, "i", 5 } },
    FUJIN_RISK_NOBODY },
  { "weak 1", { { "B-1", FUJIN_LEVEL_BASIC, "i", 1 } }, FUJIN_RISK_WEAK },
  { "weak 2", { { "B-1", FUJIN_LEVEL_BASIC, "i", 2 } }, FUJIN_RISK_WEAK },
  { "good 3", { { "B-1", FUJIN_LEVEL_BASIC, "i", 3 } }, FUJIN_RISK_ANSWERED },
  { "good 5 outside", { { "B-1", FUJIN_LEVEL_BASIC, "o", 5 } }, FUJIN_RISK_ANSWERED },
  { "combination", { { "B-1", FUJIN_LEVEL_BASIC, "io", 3 } }, FUJIN_RISK_ANSWERED },
  { "combination weak", { { "B-1", FUJIN_LEVEL_BASIC, "io", 2 } }, FUJIN_RISK_WEAK },
  { "undecided is in scope", { { "B-1", FUJIN_LEVEL_UNDECIDED, "i", 4 } }, FUJIN_RISK_ANSWERED },
  { "unscored", { { "B-1", FUJIN_LEVEL_BASIC, "i", 0 } }, FUJIN_RISK_UNSCORED },
  { "not evaluated", { { "B-1", FUJIN_LEVEL_BASIC, "i", FUJIN_SCORE_NOT_EVALUATED } },
    FUJIN_RISK_UNSCORED },
  { "good and unscored",
    { { "B-1", FUJIN_LEVEL_BASIC, "i", 4 }, { "B-2", FUJIN_LEVEL_BASIC, "i", 0 } },
    FUJIN_RISK_UNSCORED },
  { "good and unassigned",
    { { "B-1", FUJIN_LEVEL_BASIC, "i", 4 }, { "B-2", FUJIN_LEVEL_BASIC, "", 0 } },
    FUJIN_RISK_WEAK },
  { "good and weak",
    { { "B-1", FUJIN_LEVEL_BASIC, "i", 4 }, { "B-2", FUJIN_LEVEL_BASIC, "o", 2 } },
    FUJIN_RISK_WEAK },
  { "good and unnecessary",
    { { "B-1", FUJIN_LEVEL_BASIC, "i", 4 }, { "B-2", FUJIN_LEVEL_UNNECESSARY, "", 0 } },
    FUJIN_RISK_ANSWERED },
};

static FujinServicePlan *
make_service (FujinProject  *project,
              FujinTeam     *inside,
              FujinTeam     *outside,
              const Service *service)
{
  FujinServicePlan *plan = fujin_project_find_code (project, service->code);
  g_autoptr (GPtrArray) plans = g_ptr_array_new ();

  g_ptr_array_add (plans, plan);
  fujin_edit_set_level (project, plans, service->level);
  if (strchr (service->carriers, 'i'))
    fujin_edit_add_assignment (project, plans, inside);
  if (strchr (service->carriers, 'o'))
    fujin_edit_add_assignment (project, plans, outside);
  if (service->score != 0)
    fujin_edit_set_score (project, plans, FALSE, service->score);
  return plan;
}

static FujinRecord *
add_risk (FujinProject *project,
          const char   *title,
          const char   *size,
          const char   *teams,
          const char   *services)
{
  const char *values[FUJIN_RECORD_MAX_FIELDS] = { title, size, teams, services, "" };
  FujinRecord *risk = fujin_edit_add_record (project, FUJIN_RECORD_RISK, NULL, values);

  g_assert_nonnull (risk);
  return risk;
}

static void
test_answers (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (FujinProject) project = fujin_project_new ();
      FujinTeam *inside = fujin_edit_add_team (project, "In", FALSE, 0);
      FujinTeam *outside = fujin_edit_add_team (project, "Out", TRUE, 1);
      g_autoptr (GString) ids = g_string_new (NULL);
      g_autoptr (FujinRiskMap) map = NULL;
      guint n = 0;

      for (; n < 4 && cases[i].services[n].code; n++)
        g_string_append_printf (ids, " %s", fujin_service_plan_get_id (
          make_service (project, inside, outside, &cases[i].services[n])));
      add_risk (project, cases[i].name, "high", "", ids->str);
      map = fujin_risk_map_new (project);
      g_test_message ("%s", cases[i].name);
      g_assert_cmpint (fujin_risk_map_get (map, 0)->answer, ==, cases[i].answer);
      g_assert_cmpuint (fujin_risk_map_get (map, 0)->n_services, ==, n);
      g_assert_cmpuint (map->n_answers[cases[i].answer], ==, 1);
    }
}

/* A score given while others carried the service says nothing of those who carry it now. */
static void
test_other_scale (void)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  FujinTeam *inside = fujin_edit_add_team (project, "In", FALSE, 0);
  FujinTeam *outside = fujin_edit_add_team (project, "Out", TRUE, 1);
  const Service service = { "B-1", FUJIN_LEVEL_BASIC, "i", 4 };
  FujinServicePlan *plan = make_service (project, inside, outside, &service);
  g_autoptr (GPtrArray) plans = g_ptr_array_new ();

  g_assert_cmpint (fujin_risk_map_judge (plan), ==, FUJIN_RISK_PART_GOOD);
  g_ptr_array_add (plans, plan);
  fujin_edit_assign (project, plans, inside, outside);
  g_assert_cmpint (fujin_risk_map_judge (plan), ==, FUJIN_RISK_PART_UNSCORED);
}

static void
test_order_and_columns (void)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  FujinTeam *soc = fujin_edit_add_team (project, "SOC", FALSE, 0);
  FujinTeam *sales = fujin_edit_add_team (project, "Sales", FALSE, 1);
  FujinTeam *provider = fujin_edit_add_team (project, "Provider", TRUE, 2);
  const Service good = { "B-1", FUJIN_LEVEL_BASIC, "i", 4 };
  FujinServicePlan *plan = make_service (project, soc, provider, &good);
  FujinRecord *answered = add_risk (project, "Answered", "high", "",
                                    fujin_service_plan_get_id (plan));
  FujinRecord *unstated = add_risk (project, "Unstated", "", "", "");
  FujinRecord *low = add_risk (project, "Low", "low", "", "");
  FujinRecord *high = add_risk (project, "High", "high", fujin_team_get_id (soc), "");
  FujinRecord *expected[] = { high, low, unstated, answered };
  g_autoptr (FujinRiskMap) map = NULL;

  fujin_edit_set_team_role (project, sales, FUJIN_TEAM_ROLE_DEPARTMENT);
  fujin_edit_set_team_role (project, provider, FUJIN_TEAM_ROLE_GROUP_COMPANY);
  map = fujin_risk_map_new (project);
  for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
    g_assert_true (fujin_risk_map_get (map, i)->record == expected[i]);
  g_assert_cmpuint (map->columns->len, ==, 2);
  g_assert_true (g_ptr_array_index (map->columns, 0) == soc);
  g_assert_true (g_ptr_array_index (map->columns, 1) == sales);
  g_assert_cmpuint (map->n_unplaced, ==, 3);
  g_assert_cmpuint (map->n_free_columns, ==, 1);
  g_assert_cmpuint (map->n_answers[FUJIN_RISK_NOBODY], ==, 3);
  g_assert_true (fujin_risk_map_is_on (high, soc));
  g_assert_false (fujin_risk_map_is_on (high, sales));
}

static void
test_places (void)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  FujinTeam *a = fujin_edit_add_team (project, "A", FALSE, 0);
  FujinTeam *b = fujin_edit_add_team (project, "B", FALSE, 1);
  FujinRecord *risk = add_risk (project, "Risk", "", "", "");
  FujinHistory *history = fujin_project_get_history (project);
  g_autofree char *one = fujin_risk_map_dup_teams (risk, a, TRUE);
  g_autofree char *two = NULL;
  g_autofree char *less = NULL;

  g_assert_true (fujin_edit_set_record (project, risk, FUJIN_RISK_TEAMS, one));
  two = fujin_risk_map_dup_teams (risk, b, TRUE);
  g_assert_true (fujin_edit_set_record (project, risk, FUJIN_RISK_TEAMS, two));
  g_assert_true (fujin_risk_map_is_on (risk, a) && fujin_risk_map_is_on (risk, b));
  less = fujin_risk_map_dup_teams (risk, a, FALSE);
  g_assert_cmpstr (less, ==, fujin_team_get_id (b));
  fujin_history_undo (history);
  g_assert_false (fujin_risk_map_is_on (risk, b));
}

static void
test_improvement (void)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  FujinTeam *in = fujin_edit_add_team (project, "In", FALSE, 0);
  const Service good = { "B-1", FUJIN_LEVEL_BASIC, "i", 4 };
  const Service weak = { "B-2", FUJIN_LEVEL_BASIC, "i", 1 };
  FujinServicePlan *first = make_service (project, in, NULL, &good);
  FujinServicePlan *second = make_service (project, in, NULL, &weak);
  g_autofree char *ids = g_strdup_printf ("%s %s", fujin_service_plan_get_id (first),
                                          fujin_service_plan_get_id (second));
  FujinRecord *risk = add_risk (project, "Insider", "high", fujin_team_get_id (in), ids);
  g_autoptr (FujinRiskMap) map = fujin_risk_map_new (project);
  g_auto (GStrv) values = fujin_risk_words_suggest (fujin_risk_map_get (map, 0), FUJIN_LANG_EN);
  FujinRecord *improvement;

  g_assert_cmpstr (values[FUJIN_IMPROVEMENT_SERVICES], ==, fujin_service_plan_get_id (second));
  g_assert_nonnull (strstr (values[FUJIN_IMPROVEMENT_TITLE], "Insider"));
  g_assert_nonnull (strstr (values[FUJIN_IMPROVEMENT_NOTE], "B-2"));
  g_assert_null (fujin_risk_words_find_improvement (risk));
  improvement = fujin_edit_add_record (project, FUJIN_RECORD_IMPROVEMENT, NULL,
                                       (const char *const *) values);
  g_assert_nonnull (improvement);
  g_assert_true (fujin_risk_words_find_improvement (risk) == improvement);
  g_assert_true (fujin_edit_set_record (project, improvement, FUJIN_IMPROVEMENT_STATE, "done"));
  g_assert_null (fujin_risk_words_find_improvement (risk));
}

/* What is there already, in either language, is neither doubled nor changed. */
static void
test_proposal (void)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  FujinFramework *framework = fujin_project_get_framework (project);
  const FujinCommonRisk *common = fujin_framework_get_common_risk (framework, 0);
  guint n = fujin_framework_get_n_common_risks (framework);
  g_autoptr (FujinProject) proposed = NULL;
  g_autoptr (FujinProject) again = NULL;
  g_autoptr (GPtrArray) notes = NULL;
  g_autoptr (GPtrArray) more = NULL;
  FujinRecordList *risks;

  g_assert_cmpuint (n, >, 3);
  fujin_edit_add_team (project, fujin_text_get (&common->department, FUJIN_LANG_JA), FALSE, 0);
  add_risk (project, fujin_text_get (&common->name, FUJIN_LANG_JA), "high", "", "");
  proposed = fujin_risk_proposal_new (project, FUJIN_LANG_EN, &notes);
  risks = fujin_project_get_records (proposed, FUJIN_RECORD_RISK);
  g_assert_cmpuint (fujin_record_list_get_n (risks), ==, n);
  g_assert_cmpuint (fujin_record_list_get_n (fujin_project_get_records (project,
                                                                        FUJIN_RECORD_RISK)), ==, 1);
  for (guint i = 0; i < n; i++)
    {
      FujinRecord *risk = fujin_record_list_peek (risks, i);
      g_autoptr (GPtrArray) teams = fujin_record_list_teams (risk);

      if (g_str_equal (fujin_record_get (risk, FUJIN_RISK_TITLE),
                       fujin_text_get (&common->name, FUJIN_LANG_JA)))
        continue;
      g_assert_cmpuint (teams->len, ==, 1);
      g_assert_cmpstr (fujin_record_get (risk, FUJIN_RISK_SERVICES), !=, "");
      g_assert_cmpstr (fujin_record_get (risk, FUJIN_RISK_SIZE), ==, "");
    }
  g_assert_cmpuint (notes->len, >, 0);
  again = fujin_risk_proposal_new (proposed, FUJIN_LANG_JA, &more);
  g_assert_cmpuint (fujin_record_list_get_n (fujin_project_get_records (again, FUJIN_RECORD_RISK)),
                    ==, n);
  g_assert_cmpuint (fujin_project_get_n_teams (again), ==, fujin_project_get_n_teams (proposed));
}

static FujinTeam *
add_role (FujinProject  *project,
          const char    *name,
          gboolean       external,
          FujinTeamRole  role)
{
  FujinTeam *team = fujin_edit_add_team (project, name, external, G_MAXUINT);

  fujin_edit_set_team_role (project, team, role);
  return team;
}

/* Departments that are called nearly so are the same; providers and companies are not. */
static void
test_proposal_names (void)
{
  static const struct
  {
    const char *name;
    guint n_less;
    gboolean external;
    FujinTeamRole role;
  } names[] = {
    { "General Affairs and Legal", 2, FALSE, FUJIN_TEAM_ROLE_DEPARTMENT },
    { "総務・法務部", 2, FALSE, FUJIN_TEAM_ROLE_DEPARTMENT },
    { "IT Department", 1, FALSE, FUJIN_TEAM_ROLE_DEPARTMENT },
    { "情報システム室", 1, FALSE, FUJIN_TEAM_ROLE_DEPARTMENT },
    { "Sales Division", 1, FALSE, FUJIN_TEAM_ROLE_DEPARTMENT },
    { "Illegal Waste", 0, FALSE, FUJIN_TEAM_ROLE_DEPARTMENT },
    { "部", 0, FALSE, FUJIN_TEAM_ROLE_DEPARTMENT },
    { "Department", 0, FALSE, FUJIN_TEAM_ROLE_DEPARTMENT },
    { "Legal Partners", 0, TRUE, FUJIN_TEAM_ROLE_DEPARTMENT },
    { "Sales Thailand", 0, FALSE, FUJIN_TEAM_ROLE_GROUP_COMPANY },
  };
  g_autoptr (FujinProject) empty = fujin_project_new ();
  g_autoptr (GPtrArray) some = NULL;
  g_autoptr (FujinProject) all = fujin_risk_proposal_new (empty, FUJIN_LANG_EN, &some);
  guint n = fujin_project_get_n_teams (all);

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autoptr (FujinProject) project = fujin_project_new ();
      g_autoptr (GPtrArray) notes = NULL;
      g_autoptr (FujinProject) proposed = NULL;

      add_role (project, names[i].name, names[i].external, names[i].role);
      proposed = fujin_risk_proposal_new (project, FUJIN_LANG_EN, &notes);
      g_assert_cmpuint (fujin_project_get_n_teams (proposed), ==, n + 1 - names[i].n_less);
    }
}

/* Risks that are ticked without their departments bring these along: nothing points nowhere. */
static void
test_proposal_in_part (void)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  g_autoptr (GPtrArray) notes = NULL;
  g_autoptr (FujinProject) proposed = fujin_risk_proposal_new (project, FUJIN_LANG_EN, &notes);
  g_autoptr (FujinComparison) comparison = fujin_comparison_new (project, proposed);
  FujinRecordList *risks = fujin_project_get_records (project, FUJIN_RECORD_RISK);
  g_autofree gboolean *chosen = g_new0 (gboolean, fujin_comparison_get_n (comparison));

  for (guint i = 0; i < fujin_comparison_get_n (comparison); i++)
    if (fujin_comparison_get (comparison, i)->kind == FUJIN_DIFFERENCE_RECORD_ADDED)
      {
        const FujinDifference *difference = fujin_comparison_get (comparison, i);
        g_autofree char *after = fujin_difference_dup_after (comparison, difference,
                                                             FUJIN_LANG_EN);

        /* The department and the services are seen before they are taken over. */
        g_assert_nonnull (strstr (after, " · "));
      }
  for (guint i = 0; i < fujin_comparison_get_n (comparison); i++)
    chosen[i] = fujin_comparison_get (comparison, i)->kind == FUJIN_DIFFERENCE_RECORD_ADDED;
  fujin_edit_take_over (project, comparison, chosen, g_strdup ("risks"));
  g_assert_cmpuint (fujin_record_list_get_n (risks), >, 0);
  for (guint i = 0; i < fujin_record_list_get_n (risks); i++)
    {
      FujinRecord *risk = fujin_record_list_peek (risks, i);
      g_auto (GStrv) ids = fujin_record_dup_ids (risk, FUJIN_RISK_TEAMS);
      g_autoptr (GPtrArray) teams = fujin_record_list_teams (risk);

      g_assert_cmpuint (g_strv_length (ids), ==, 1);
      g_assert_cmpuint (teams->len, ==, 1);
      g_assert_cmpint (fujin_team_get_role (g_ptr_array_index (teams, 0)), ==,
                       FUJIN_TEAM_ROLE_DEPARTMENT);
    }
}

static const FujinCdcSeat *
seat_of (const FujinCdcRoles *roles,
         const char          *id)
{
  int index = fujin_cdc_roles_find (roles, id);

  g_assert_cmpint (index, >=, 0);
  return fujin_cdc_roles_get (roles, (guint) index);
}

static void
add_person (FujinProject *project,
            const char   *name,
            const char   *position,
            FujinTeam    *team)
{
  const char *values[FUJIN_RECORD_MAX_FIELDS] = { name, position,
                                                  team ? fujin_team_get_id (team) : "", "", "" };

  g_assert_nonnull (fujin_edit_add_record (project, FUJIN_RECORD_PERSON, NULL, values));
}

static void
test_roles_open (void)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  g_autoptr (FujinCdcRoles) roles = fujin_cdc_roles_new (project);
  g_autofree char *names = fujin_cdc_seat_dup_names (seat_of (roles, "ciso"), 3, FUJIN_LANG_EN);

  g_assert_cmpuint (roles->n_open, ==, 4);
  g_assert_cmpstr (names, ==, "not named yet");
  g_assert_false (fujin_cdc_seat_can_name (seat_of (roles, "function")));
  g_assert_false (fujin_cdc_seat_takes_people (seat_of (roles, "team")));
}

static void
test_roles_named (void)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  FujinTeam *board = fujin_edit_add_team (project, "Board", FALSE, 0);
  FujinTeam *soc = fujin_edit_add_team (project, "SOC", FALSE, 1);
  FujinTeam *provider = fujin_edit_add_team (project, "Provider", TRUE, 2);
  FujinTeam *sales = fujin_edit_add_team (project, "Sales", FALSE, 3);
  g_autoptr (FujinCdcRoles) roles = NULL;
  g_autofree char *names = NULL;

  fujin_edit_set_team_role (project, board, FUJIN_TEAM_ROLE_EXECUTIVE);
  fujin_edit_set_team_role (project, sales, FUJIN_TEAM_ROLE_DEPARTMENT);
  fujin_edit_set_team_role (project, provider, FUJIN_TEAM_ROLE_CDC);
  add_person (project, "Sato", "取締役 CISO", board);
  add_person (project, "Mori", "", board);
  add_person (project, "Ito", "analyst", soc);
  roles = fujin_cdc_roles_new (project);
  g_assert_cmpuint (seat_of (roles, "ciso")->people->len, ==, 1);
  g_assert_cmpuint (seat_of (roles, "executive")->people->len, ==, 1);
  g_assert_cmpuint (seat_of (roles, "executive")->teams->len, ==, 1);
  /* A provider works for the centre and is not it. */
  g_assert_true (fujin_cdc_seat_is_open (seat_of (roles, "cdc")));
  g_assert_cmpuint (seat_of (roles, "team")->teams->len, ==, 2);
  g_assert_cmpuint (seat_of (roles, "team")->people->len, ==, 0);
  g_assert_cmpuint (roles->n_open, ==, 1);
  names = fujin_cdc_seat_dup_names (seat_of (roles, "team"), 1, FUJIN_LANG_EN);
  g_assert_cmpstr (names, ==, "SOC\nand 1 more");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/risk-map/answers", test_answers);
  g_test_add_func ("/risk-map/other-scale", test_other_scale);
  g_test_add_func ("/risk-map/order-and-columns", test_order_and_columns);
  g_test_add_func ("/risk-map/places", test_places);
  g_test_add_func ("/risk-map/improvement", test_improvement);
  g_test_add_func ("/risk-map/proposal", test_proposal);
  g_test_add_func ("/risk-map/proposal-names", test_proposal_names);
  g_test_add_func ("/risk-map/proposal-in-part", test_proposal_in_part);
  g_test_add_func ("/cdc-roles/open", test_roles_open);
  g_test_add_func ("/cdc-roles/named", test_roles_named);
  return g_test_run ();
}
