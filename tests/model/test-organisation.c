/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-edit-project.h"
#include "fujin-edit-record.h"
#include "fujin-edit-team.h"
#include "fujin-edit.h"
#include "fujin-history.h"
#include "fujin-record-list.h"
#include "fujin-staffing-factors.h"

static FujinTeam *
add_team (FujinProject *project,
          const char   *name)
{
  return fujin_edit_add_team (project, name, FALSE, G_MAXUINT);
}

static FujinRecord *
add_person (FujinProject *project,
            const char   *teams)
{
  const char *values[] = { "Sato", NULL, teams, "B-1 A-2 B-1 Z-9", NULL };

  return fujin_edit_add_record (project, FUJIN_RECORD_PERSON, NULL, values);
}

static void
test_person (void)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  FujinTeam *soc = add_team (project, "SOC");
  FujinTeam *csirt = add_team (project, "CSIRT");
  g_autofree char *ids = g_strdup_printf ("%s %s %s t-nobody", fujin_team_get_id (csirt),
                                          fujin_team_get_id (soc), fujin_team_get_id (csirt));
  FujinRecord *person = add_person (project, ids);
  g_autoptr (GPtrArray) teams = fujin_record_list_teams (person);
  g_autoptr (GPtrArray) rest = NULL;

  /* The first is the main one: the order stays, each once, unknown ones not at all. */
  g_assert_cmpuint (teams->len, ==, 2);
  g_assert_true (g_ptr_array_index (teams, 0) == csirt);
  g_assert_true (g_ptr_array_index (teams, 1) == soc);
  g_assert_cmpstr (fujin_record_get (person, FUJIN_PERSON_SERVICES), ==, "A-2 B-1");

  g_assert_true (fujin_edit_remove_team (project, csirt));
  rest = fujin_record_list_teams (person);
  g_assert_cmpuint (rest->len, ==, 1);
  g_assert_true (g_ptr_array_index (rest, 0) == soc);
  fujin_history_undo (fujin_project_get_history (project));
  g_clear_pointer (&rest, g_ptr_array_unref);
  rest = fujin_record_list_teams (person);
  g_assert_cmpuint (rest->len, ==, 2);
  g_assert_cmpstr (fujin_team_get_name (g_ptr_array_index (rest, 0)), ==, "CSIRT");
}

/* A service that stands in several fields of one record is found once. */
static void
test_partner (void)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  const char *values[] = { "Kowa", "D-1 E-4", "D-1", "D-1", NULL, NULL, NULL };
  FujinRecord *partner = fujin_edit_add_record (project, FUJIN_RECORD_PARTNER, NULL, values);
  FujinRecordList *list = fujin_project_get_records (project, FUJIN_RECORD_PARTNER);

  g_assert_cmpuint (fujin_record_list_get_for (list, "D-1")->len, ==, 1);
  g_assert_true (fujin_edit_set_record (project, partner, FUJIN_PARTNER_CONFIRMED, ""));
  g_assert_cmpuint (fujin_record_list_get_for (list, "D-1")->len, ==, 1);
  g_assert_true (fujin_edit_set_record (project, partner, FUJIN_PARTNER_SERVICES, "E-4"));
  g_assert_true (fujin_edit_set_record (project, partner, FUJIN_PARTNER_SHARED, ""));
  g_assert_null (fujin_record_list_get_for (list, "D-1"));
}

static void
test_numbers (void)
{
  static const struct
  {
    const char *text;
    int number; /* -2: refused */
  } cases[] = { { "0", 0 },   { "6", 6 },   { "9999", 9999 }, { "", -1 },
                { "10000", -2 }, { "06", -2 }, { "-1", -2 },  { "2.5", -2 }, { "six", -2 } };
  g_autoptr (FujinProject) project = fujin_project_new ();
  const char *values[FUJIN_RECORD_MAX_FIELDS] = { NULL };
  FujinRecord *post = fujin_edit_add_record (project, FUJIN_RECORD_POST, NULL, values);

  g_assert_cmpint (fujin_record_get_number (post, FUJIN_POST_SEATS), ==, -1);
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      fujin_edit_set_record (project, post, FUJIN_POST_SEATS, "3");
      fujin_edit_set_record (project, post, FUJIN_POST_SEATS, cases[i].text);
      g_assert_cmpint (fujin_record_get_number (post, FUJIN_POST_SEATS), ==,
                       cases[i].number == -2 ? 3 : cases[i].number);
    }
}

static void
test_team (void)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  FujinHistory *history = fujin_project_get_history (project);
  FujinTeam *team = add_team (project, "SOC");

  g_assert_cmpint (fujin_team_get_heads (team), ==, -1);
  g_assert_true (fujin_edit_set_team_heads (project, team, 0));
  g_assert_false (fujin_edit_set_team_heads (project, team, 0));
  g_assert_true (fujin_edit_set_team_role (project, team, FUJIN_TEAM_ROLE_CDC));
  g_assert_true (fujin_edit_set_team_hours (project, team, FUJIN_TEAM_HOURS_ALWAYS));
  for (int i = 0; i < 3; i++)
    fujin_history_undo (history);
  g_assert_cmpint (fujin_team_get_heads (team), ==, -1);
  g_assert_cmpint (fujin_team_get_role (team), ==, FUJIN_TEAM_ROLE_TEAM);
  g_assert_cmpint (fujin_team_get_hours (team), ==, FUJIN_TEAM_HOURS_UNKNOWN);
}

/* Worked out by hand: a seat is 365 x (24 + shifts x handover / 60) hours a year, a person
 * (260 - off - training) x weekly / 5. */
static void
test_factors (void)
{
  static const struct
  {
    const char *text;
    double per_seat;
    int heads; /* 0: no factors */
  } cases[] = {
    { "40 36 10 30 3", 9307.5 / 1712, 6 }, { "40 0 0 0 3", 8760.0 / 2080, 5 },
    { "35 40 15 20 3", 9125.0 / 1435, 7 }, { "168 0 0 0 1", 8760.0 / 8736, 2 },
    { "40 200 60 30 3", 0, 0 },            { "0 36 10 30 3", 0, 0 },
    { "40 36 10 30", 0, 0 },               { "40 36 10 30 3 ", 0, 0 },
    { "40  36 10 30 3", 0, 0 },            { "40 36 10 30 7", 0, 0 },
    { "040 36 10 30 3", 0, 0 },            { "40 36 10 241 3", 0, 0 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      FujinStaffingFactors factors;
      g_autofree char *text = NULL;

      g_assert_cmpint (fujin_staffing_factors_parse (cases[i].text, &factors), ==,
                       cases[i].heads > 0);
      if (cases[i].heads == 0)
        continue;
      text = fujin_staffing_factors_dup_text (&factors);
      g_assert_cmpstr (text, ==, cases[i].text);
      g_assert_cmpfloat_with_epsilon (fujin_staffing_factors_per_seat (&factors),
                                      cases[i].per_seat, 1e-9);
      g_assert_cmpint (fujin_staffing_factors_heads (&factors), ==, cases[i].heads);
    }
}

/* The textbook says that one seat round the clock takes six people (6.6). */
static void
test_six (void)
{
  FujinStaffingFactors factors;

  fujin_staffing_factors_by_default (&factors);
  g_assert_cmpint (fujin_staffing_factors_heads (&factors), ==, 6);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/model/organisation/person", test_person);
  g_test_add_func ("/model/organisation/partner", test_partner);
  g_test_add_func ("/model/organisation/numbers", test_numbers);
  g_test_add_func ("/model/organisation/team", test_team);
  g_test_add_func ("/model/organisation/factors", test_factors);
  g_test_add_func ("/model/organisation/six", test_six);
  return g_test_run ();
}
