/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "fujin-absence-words.h"
#include "fujin-edit-project.h"
#include "fujin-edit-record.h"
#include "fujin-edit-team.h"
#include "fujin-edit.h"
#include "fujin-history.h"
#include "fujin-project-reader.h"
#include "fujin-record.h"
#include "model-check.h"
#include "random-edit.h"

static FujinProject *
load_sample (void)
{
  g_autofree char *path =
    g_build_filename (g_getenv ("FUJIN_SAMPLES"), "manufacturer.en.fujin", NULL);
  g_autoptr (GPtrArray) problems = fujin_xml_problems_new ();
  FujinProject *project = fujin_project_reader_read_file (path, problems);

  g_assert_nonnull (project);
  return project;
}

static FujinTeam *
team_of (FujinProject *project,
         const char   *name)
{
  for (guint i = 0; i < fujin_project_get_n_teams (project); i++)
    if (g_str_has_prefix (fujin_team_get_name (fujin_project_get_team (project, i)), name))
      return fujin_project_get_team (project, i);
  g_assert_not_reached ();
}

/* Codes of the findings of a kind. */
static char *
codes_of (const FujinAbsenceResult *result,
          FujinAbsenceKind          kind)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < result->findings->len; i++)
    {
      const FujinAbsenceFinding *finding =
        &g_array_index (result->findings, FujinAbsenceFinding, i);

      if (finding->kind != kind)
        continue;
      g_string_append (text, text->len > 0 ? " " : "");
      if (finding->plan)
        g_string_append (text, fujin_service_plan_get_code (finding->plan));
      else
        g_string_append_printf (
          text, "%d", g_array_index (result->steps, FujinAbsenceStep, finding->step).step->number);
    }
  return g_string_free (text, FALSE);
}

static char *
states_of (const FujinAbsenceResult *result)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < result->steps->len; i++)
    g_string_append_c (text, "APN"[g_array_index (result->steps, FujinAbsenceStep, i).after]);
  return g_string_free (text, FALSE);
}

/* Worked by hand on the sample: who is away, what falls, what loses its lead, the steps: all
 * actors, partly, nobody. */
static const struct
{
  const char *teams;
  const char *falls;
  const char *lead_lost;
  const char *steps;
} sample[] = {
  { "", "", "", "AAAPAAAA" },
  { "Aoba SOC", "B-1 B-2 B-3 B-4 E-3 G-3 G-5 G-9 I-6", "G-2 G-4", "PPAPAAAA" },
  { "Hokushin", "C-1 E-5", "C-4", "AAAPAAAA" },
  { "CSIRT", "D-1 D-2 D-3 D-7 F-1 F-3 F-4 F-5", "D-4 D-6 I-5", "APPPNPNP" },
  { "Internal Audit", "A-12 E-8", "", "AAAPAAAA" },
};

static void
test_sample (void)
{
  g_autoptr (FujinProject) project = load_sample ();

  for (guint i = 0; i < G_N_ELEMENTS (sample); i++)
    {
      g_autoptr (FujinAbsence) absence = fujin_absence_new (project);
      g_autoptr (FujinAbsenceResult) result = NULL;
      g_autofree char *falls = NULL;
      g_autofree char *lead_lost = NULL;
      g_autofree char *steps = NULL;

      if (*sample[i].teams)
        fujin_absence_set_team (absence, team_of (project, sample[i].teams), TRUE, FALSE);
      result = fujin_absence_result_new (absence);
      falls = codes_of (result, FUJIN_ABSENCE_FALLS);
      lead_lost = codes_of (result, FUJIN_ABSENCE_LEAD_LOST);
      steps = states_of (result);
      g_assert_cmpstr (falls, ==, sample[i].falls);
      g_assert_cmpstr (lead_lost, ==, sample[i].lead_lost);
      g_assert_cmpstr (steps, ==, sample[i].steps);
      g_assert_cmpuint (result->before.unassigned, ==, 5);
      g_assert_cmpuint (result->after.unassigned, ==,
                        5 + result->n_found[FUJIN_ABSENCE_FALLS]);
      g_assert_cmpuint (result->n_unsplit, ==, i == 3 ? 2 : 3);
    }
}

static FujinServicePlan *
set_up_plan (FujinProject *project,
             const char   *code,
             FujinTeam    *first,
             FujinTeam    *second,
             int           score)
{
  g_autoptr (GPtrArray) plans = model_plans (project, code);

  fujin_edit_set_level (project, plans, FUJIN_LEVEL_BASIC);
  if (first)
    fujin_edit_assign (project, plans, NULL, first);
  if (second)
    fujin_edit_add_assignment (project, plans, second);
  if (score)
    fujin_edit_set_score (project, plans, FALSE, score);
  return model_plan (project, code);
}

static guint
count_of (FujinAbsence     *absence,
          FujinAbsenceKind  kind)
{
  g_autoptr (FujinAbsenceResult) result = fujin_absence_result_new (absence);

  return result->n_found[kind];
}

/* Only 2 and 3 on the in-house scale say that a service hangs on one person. */
static void
test_alone (void)
{
  static const struct
  {
    gboolean outside;
    int score;
    gboolean alone;
  } rows[] = {
    { FALSE, 1, FALSE }, { FALSE, 2, TRUE }, { FALSE, 3, TRUE }, { FALSE, 4, FALSE },
    { FALSE, 5, FALSE }, { TRUE, 2, FALSE }, { TRUE, 3, FALSE }, { FALSE, -1, FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (FujinProject) project = fujin_project_new ();
      g_autoptr (FujinAbsence) absence = fujin_absence_new (project);
      FujinTeam *team = fujin_edit_add_team (project, "Team", rows[i].outside, 0);

      set_up_plan (project, "A-1", team, NULL, rows[i].score);
      g_assert_cmpuint (count_of (absence, FUJIN_ABSENCE_ALONE_ANYWAY), ==, rows[i].alone);
    }
}

/* Of a combination the inside part counts, and only while its team is there. */
static void
test_combination (void)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  g_autoptr (FujinAbsence) absence = fujin_absence_new (project);
  FujinTeam *inside = fujin_edit_add_team (project, "Inside", FALSE, 0);
  FujinTeam *outside = fujin_edit_add_team (project, "Outside", TRUE, 1);
  FujinServicePlan *plan = set_up_plan (project, "A-1", inside, outside, 0);

  fujin_edit_set_side (project, plan, FALSE, FALSE, 2);
  fujin_edit_set_side (project, plan, FALSE, TRUE, 5);
  g_assert_cmpint (fujin_service_plan_get_as_is (plan), ==, 5);
  g_assert_cmpint (fujin_absence_inside_score (plan), ==, 2);
  g_assert_cmpuint (count_of (absence, FUJIN_ABSENCE_ALONE_ANYWAY), ==, 1);
  fujin_absence_set_team (absence, outside, TRUE, FALSE);
  g_assert_cmpuint (count_of (absence, FUJIN_ABSENCE_ALONE), ==, 1);
  g_assert_cmpuint (count_of (absence, FUJIN_ABSENCE_TYPE_CHANGED), ==, 1);
  g_assert_cmpuint (count_of (absence, FUJIN_ABSENCE_LEAD_LOST), ==, 0);
  fujin_absence_set_team (absence, outside, FALSE, FALSE);
  fujin_absence_set_team (absence, inside, TRUE, FALSE);
  g_assert_cmpuint (count_of (absence, FUJIN_ABSENCE_ALONE), ==, 0);
  g_assert_cmpuint (count_of (absence, FUJIN_ABSENCE_LEAD_LOST), ==, 1);
}

static FujinRecord *
add_person (FujinProject *project,
            const char   *name,
            FujinTeam    *first,
            FujinTeam    *second,
            const char   *services)
{
  g_autofree char *teams =
    g_strjoin (" ", fujin_team_get_id (first), second ? fujin_team_get_id (second) : NULL, NULL);
  const char *values[] = { name, "", teams, services, "", NULL };

  return fujin_edit_add_record (project, FUJIN_RECORD_PERSON, NULL, values);
}

static void
test_person (void)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  g_autoptr (FujinAbsence) absence = fujin_absence_new (project);
  FujinTeam *team = fujin_edit_add_team (project, "Team", FALSE, 0);
  FujinTeam *other = fujin_edit_add_team (project, "Other", FALSE, 1);
  FujinRecord *person;
  g_autoptr (FujinAbsenceResult) result = NULL;

  set_up_plan (project, "A-1", team, NULL, 4);
  set_up_plan (project, "A-2", other, NULL, 4);
  person = add_person (project, "Sato", team, other, "A-1");
  g_assert_cmpuint (count_of (absence, FUJIN_ABSENCE_ALONE_ANYWAY), ==, 1);
  fujin_absence_set_person (absence, person, TRUE);
  result = fujin_absence_result_new (absence);
  g_assert_cmpuint (result->n_found[FUJIN_ABSENCE_PERSON_AWAY], ==, 1);
  g_assert_cmpuint (result->n_found[FUJIN_ABSENCE_FALLS], ==, 0);
  /* How many people there are is not stated: nothing is assumed. */
  g_assert_cmpuint (result->unknown_heads->len, ==, 2);
  fujin_edit_set_team_heads (project, team, 2);
  fujin_edit_set_team_heads (project, other, 1);
  g_clear_pointer (&result, fujin_absence_result_free);
  result = fujin_absence_result_new (absence);
  g_assert_cmpuint (result->emptied->len, ==, 1);
  g_assert_true (result->emptied->pdata[0] == other);
  g_assert_cmpuint (result->n_found[FUJIN_ABSENCE_FALLS], ==, 1);
  g_assert_cmpuint (result->unknown_heads->len, ==, 0);
}

static void
test_hours (void)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  g_autoptr (FujinAbsence) absence = fujin_absence_new (project);
  FujinTeam *teams[FUJIN_N_TEAM_HOURS];
  g_autoptr (FujinAbsenceResult) result = NULL;

  for (guint i = 0; i < FUJIN_N_TEAM_HOURS; i++)
    {
      teams[i] = fujin_edit_add_team (project, "Team", FALSE, i);
      fujin_edit_set_team_hours (project, teams[i], (FujinTeamHours) i);
    }
  fujin_absence_set_hour (absence, FUJIN_ABSENCE_AFTER_18);
  g_assert_true (fujin_absence_has_team (absence, teams[FUJIN_TEAM_HOURS_DAY]));
  g_assert_false (fujin_absence_has_team (absence, teams[FUJIN_TEAM_HOURS_EXTENDED]));
  fujin_absence_set_hour (absence, FUJIN_ABSENCE_AFTER_22);
  g_assert_true (fujin_absence_has_team (absence, teams[FUJIN_TEAM_HOURS_DAY]));
  g_assert_true (fujin_absence_has_team (absence, teams[FUJIN_TEAM_HOURS_EXTENDED]));
  g_assert_false (fujin_absence_has_team (absence, teams[FUJIN_TEAM_HOURS_ALWAYS]));
  g_assert_false (fujin_absence_has_team (absence, teams[FUJIN_TEAM_HOURS_UNKNOWN]));
  result = fujin_absence_result_new (absence);
  g_assert_cmpuint (result->unknown_hours->len, ==, 1);
  g_assert_true (result->unknown_hours->pdata[0] == teams[FUJIN_TEAM_HOURS_UNKNOWN]);
  /* Somebody on call stays, also when the same hour is looked at again. */
  fujin_absence_set_team (absence, teams[FUJIN_TEAM_HOURS_DAY], FALSE, FALSE);
  fujin_absence_set_hour (absence, FUJIN_ABSENCE_AFTER_22);
  g_assert_false (fujin_absence_has_team (absence, teams[FUJIN_TEAM_HOURS_DAY]));
  fujin_absence_set_hour (absence, FUJIN_ABSENCE_ANY_HOUR);
  g_assert_true (fujin_absence_is_nobody (absence));
}

static void
test_below (void)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  g_autoptr (FujinAbsence) absence = fujin_absence_new (project);
  FujinTeam *top = fujin_edit_add_team (project, "Top", FALSE, 0);
  FujinTeam *middle = fujin_edit_add_team (project, "Middle", FALSE, 1);
  FujinTeam *low = fujin_edit_add_team (project, "Low", FALSE, 2);

  fujin_edit_set_team_parent (project, middle, top);
  fujin_edit_set_team_parent (project, low, middle);
  fujin_absence_set_team (absence, top, TRUE, FALSE);
  g_assert_false (fujin_absence_has_team (absence, middle));
  fujin_absence_set_team (absence, top, TRUE, TRUE);
  g_assert_true (fujin_absence_has_team (absence, low));
  /* A team that left the project is away from nothing. */
  fujin_absence_clear (absence);
  fujin_absence_set_team (absence, low, TRUE, FALSE);
  fujin_edit_remove_team (project, low);
  g_assert_true (fujin_absence_is_nobody (absence));
  g_assert_cmpuint (count_of (absence, FUJIN_ABSENCE_FALLS), ==, 0);
}

/* Who carries it already, then who shares somebody, then by what they carry; the same side. */
static void
test_stand_ins (void)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  g_autoptr (FujinAbsence) absence = fujin_absence_new (project);
  FujinTeam *lead = fujin_edit_add_team (project, "Lead", FALSE, 0);
  FujinTeam *helper = fujin_edit_add_team (project, "Helper", TRUE, 1);
  FujinTeam *much = fujin_edit_add_team (project, "Much", FALSE, 2);
  FujinTeam *shared = fujin_edit_add_team (project, "Shared", FALSE, 3);
  FujinTeam *provider = fujin_edit_add_team (project, "Provider", TRUE, 4);
  g_autoptr (FujinAbsenceResult) result = NULL;
  g_autoptr (GArray) found = NULL;
  FujinRecord *person;

  set_up_plan (project, "D-1", lead, helper, 0);
  set_up_plan (project, "D-2", much, NULL, 0);
  set_up_plan (project, "D-3", much, NULL, 0);
  set_up_plan (project, "D-4", provider, NULL, 0);
  set_up_plan (project, "H-1", shared, NULL, 0);
  person = add_person (project, "Sato", lead, shared, "");
  fujin_absence_set_team (absence, lead, TRUE, FALSE);
  result = fujin_absence_result_new (absence);
  g_assert_cmpuint (result->n_found[FUJIN_ABSENCE_LEAD_LOST], ==, 1);
  found = fujin_absence_result_list_stand_ins (
    result, &g_array_index (result->findings, FujinAbsenceFinding, 0));
  g_assert_cmpuint (found->len, ==, 3);
  g_assert_true (g_array_index (found, FujinStandIn, 0).team == helper);
  g_assert_true (g_array_index (found, FujinStandIn, 0).carries);
  g_assert_true (g_array_index (found, FujinStandIn, 1).team == shared);
  g_assert_true (g_array_index (found, FujinStandIn, 1).person == person);
  g_assert_true (g_array_index (found, FujinStandIn, 2).team == much);
  g_assert_cmpuint (g_array_index (found, FujinStandIn, 2).n_category, ==, 2);
}

/* In the place of a provider round the clock a team inside that carries much of the quadrant stands
 * before another provider, and it is said that its hours do not cover the need; one whose hours do
 * stands before both. */
static void
test_stand_in_hours (void)
{
  g_autoptr (FujinProject) project = load_sample ();
  g_autoptr (FujinAbsence) absence = fujin_absence_new (project);
  g_autoptr (FujinAbsenceResult) result = NULL;
  g_autoptr (GArray) found = NULL;
  g_autofree char *words = NULL;
  FujinTeam *department = team_of (project, "IT Department");
  FujinTeam *office = team_of (project, "Security Office");
  const FujinAbsenceFinding *finding;

  fujin_absence_set_team (absence, team_of (project, "Aoba SOC"), TRUE, FALSE);
  result = fujin_absence_result_new (absence);
  finding = &g_array_index (result->findings, FujinAbsenceFinding, 0);
  g_assert_cmpstr (fujin_service_plan_get_code (finding->plan), ==, "B-1");
  found = fujin_absence_result_list_stand_ins (result, finding);
  g_assert_true (g_array_index (found, FujinStandIn, 0).team == department);
  g_assert_cmpuint (g_array_index (found, FujinStandIn, 0).n_quadrant, ==, 8);
  words = fujin_absence_words_dup_stand_in (result, &g_array_index (found, FujinStandIn, 0),
                                            finding->plan, FUJIN_LANG_EN);
  g_assert_nonnull (strstr (words, "carries 8 of quadrant IV"));
  g_assert_nonnull (strstr (words, "needed: 24 hours"));
  fujin_edit_set_team_hours (project, office, FUJIN_TEAM_HOURS_ALWAYS);
  g_clear_pointer (&result, fujin_absence_result_free);
  g_clear_pointer (&found, g_array_unref);
  result = fujin_absence_result_new (absence);
  found = fujin_absence_result_list_stand_ins (
    result, &g_array_index (result->findings, FujinAbsenceFinding, 0));
  g_assert_true (g_array_index (found, FujinStandIn, 0).team == office);
}

/* What hangs on somebody is affected when they are away, and no absence looks like a gain. */
static void
test_affected (void)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  g_autoptr (FujinAbsence) absence = fujin_absence_new (project);
  FujinTeam *team = fujin_edit_add_team (project, "Team", FALSE, 0);
  FujinTeam *idle = fujin_edit_add_team (project, "Idle", FALSE, 1);
  FujinRecord *person;
  g_autoptr (FujinAbsenceResult) result = NULL;

  set_up_plan (project, "A-1", team, NULL, 2);
  set_up_plan (project, "A-2", team, NULL, 4);
  set_up_plan (project, "A-3", NULL, NULL, 0);
  person = add_person (project, "Sato", team, NULL, "A-2");
  fujin_absence_set_team (absence, idle, TRUE, FALSE);
  result = fujin_absence_result_new (absence);
  g_assert_false (fujin_absence_brings_about (result));
  g_assert_cmpuint (result->n_affected, ==, 0);
  g_assert_cmpuint (result->n_found[FUJIN_ABSENCE_UNASSIGNED], ==, result->before.unassigned);
  g_assert_cmpuint (result->before.unassigned, ==, fujin_project_get_n_plans (project) - 2);
  fujin_absence_clear (absence);
  fujin_absence_set_person (absence, person, TRUE);
  g_clear_pointer (&result, fujin_absence_result_free);
  result = fujin_absence_result_new (absence);
  g_assert_true (fujin_absence_brings_about (result));
  g_assert_cmpuint (result->n_affected, ==, 1);
  g_assert_cmpuint (result->before.alone, ==, 2);
  g_assert_cmpuint (result->after.alone, ==, 2);
  fujin_absence_set_team (absence, team, TRUE, FALSE);
  g_clear_pointer (&result, fujin_absence_result_free);
  result = fujin_absence_result_new (absence);
  g_assert_cmpuint (result->n_affected, ==, 2);
  g_assert_cmpuint (result->after.alone, ==, 2);
}

static void
send_away_at_random (FujinAbsence *absence)
{
  FujinProject *project = fujin_absence_get_project (absence);

  for (guint i = 0; i < fujin_project_get_n_teams (project); i++)
    fujin_absence_set_team (absence, fujin_project_get_team (project, i),
                            g_test_rand_int_range (0, 2), FALSE);
}

/* A service in scope falls if and only if it has teams and all of them are away; it loses its
 * lead if and only if one stays and the lead does not. */
static void
check_falls (FujinAbsence *absence)
{
  g_autoptr (FujinAbsenceResult) result = fujin_absence_result_new (absence);
  GHashTable *kinds[FUJIN_ABSENCE_N_KINDS];

  for (guint i = 0; i < FUJIN_ABSENCE_N_KINDS; i++)
    kinds[i] = g_hash_table_new (NULL, NULL);
  g_assert_cmpuint (result->after.alone, >=, result->before.alone);
  for (guint i = 0; i < result->findings->len; i++)
    {
      FujinAbsenceFinding *finding = &g_array_index (result->findings, FujinAbsenceFinding, i);

      g_hash_table_add (kinds[finding->kind], finding->plan);
    }
  for (guint i = 0; i < fujin_project_get_n_plans (result->project); i++)
    {
      FujinServicePlan *plan = fujin_project_get_plan (result->project, i);
      FujinAssignments *teams = fujin_service_plan_get_assignments (plan);
      FujinTeam *lead = fujin_assignments_get_lead (teams);
      guint n = fujin_assignments_get_n_teams (teams), n_away = 0;
      gboolean in_scope = fujin_service_plan_in_scope (plan);

      for (guint j = 0; j < n; j++)
        n_away += fujin_absence_result_is_away (result, fujin_assignments_get_team (teams, j));
      g_assert_cmpint (g_hash_table_contains (kinds[FUJIN_ABSENCE_FALLS], plan), ==,
                       in_scope && n > 0 && n_away == n);
      g_assert_cmpint (g_hash_table_contains (kinds[FUJIN_ABSENCE_LEAD_LOST], plan), ==,
                       in_scope && n_away < n && lead &&
                         fujin_absence_result_is_away (result, lead));
    }
  for (guint i = 0; i < FUJIN_ABSENCE_N_KINDS; i++)
    g_hash_table_unref (kinds[i]);
}

static void
test_random (void)
{
  for (guint i = 0; i < 40; i++)
    {
      g_autoptr (FujinProject) project = fujin_project_new ();
      g_autoptr (FujinAbsence) absence = fujin_absence_new (project);
      g_autofree char *before = NULL;
      g_autofree char *after = NULL;
      guint n_steps;

      random_edit_many (project, 120);
      before = model_dump (project);
      n_steps = fujin_history_get_n_steps (fujin_project_get_history (project));
      send_away_at_random (absence);
      fujin_absence_set_hour (absence, (FujinAbsenceHour) (i % 3));
      check_falls (absence);
      after = model_dump (project);
      g_assert_cmpstr (before, ==, after);
      g_assert_cmpuint (fujin_history_get_n_steps (fujin_project_get_history (project)), ==,
                        n_steps);
    }
}

/* Every finding has words in both languages, and a sensible improvement. */
static void
test_words (void)
{
  g_autoptr (FujinProject) project = load_sample ();
  g_autoptr (FujinAbsence) absence = fujin_absence_new (project);
  g_autoptr (FujinAbsenceResult) result = NULL;
  const FujinRecordFormat *format = fujin_record_format_get (FUJIN_RECORD_IMPROVEMENT);

  fujin_absence_set_providers (absence, TRUE);
  g_assert_true (fujin_absence_has_providers (absence));
  result = fujin_absence_result_new (absence);
  for (int lang = 0; lang < 2; lang++)
    {
      g_autofree char *text = fujin_absence_text_write (result, (FujinLang) lang);
      g_auto (GStrv) all = fujin_absence_suggest (result, NULL, (FujinLang) lang);

      g_assert_nonnull (strstr (text, "B-1"));
      g_assert_nonnull (strstr (all[FUJIN_IMPROVEMENT_SERVICES], "B-1"));
      g_assert_null (strstr (all[FUJIN_IMPROVEMENT_SERVICES], "A-12"));
      for (guint i = 0; i < result->findings->len; i++)
        {
          const FujinAbsenceFinding *finding =
            &g_array_index (result->findings, FujinAbsenceFinding, i);
          g_autofree char *sentence =
            fujin_absence_words_dup_sentence (result, finding, (FujinLang) lang);
          g_auto (GStrv) values = fujin_absence_suggest (result, finding, (FujinLang) lang);

          g_assert_cmpuint (strlen (sentence), >, 5);
          g_assert_null (strstr (sentence, "%"));
          g_assert_cmpuint (g_strv_length (values), ==, format->n_fields);
          g_assert_cmpuint (strlen (values[FUJIN_IMPROVEMENT_TITLE]), >, 5);
          g_assert_cmpuint (strlen (values[FUJIN_IMPROVEMENT_SERVICES]), >, 0);
        }
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/absence/sample", test_sample);
  g_test_add_func ("/absence/alone", test_alone);
  g_test_add_func ("/absence/combination", test_combination);
  g_test_add_func ("/absence/person", test_person);
  g_test_add_func ("/absence/hours", test_hours);
  g_test_add_func ("/absence/below", test_below);
  g_test_add_func ("/absence/stand-ins", test_stand_ins);
  g_test_add_func ("/absence/stand-in-hours", test_stand_in_hours);
  g_test_add_func ("/absence/affected", test_affected);
  g_test_add_func ("/absence/random", test_random);
  g_test_add_func ("/absence/words", test_words);
  return g_test_run ();
}
