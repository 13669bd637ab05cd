/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-edit-project.h"
#include "fujin-edit-team.h"
#include "fujin-edit.h"
#include "fujin-history.h"
#include "fujin-project-private.h"
#include "storage-check.h"

#define N_PROJECTS 300
#define N_EDITS 60

static const char *const nasty[] = {
  "",
  "a",
  "<note>&amp;</note>",
  "]]> <![CDATA[ \"x\" 'y' -->",
  "  leading and trailing  ",
  "one\ntwo\n\n\tthree",
  "carriage\r\nreturn\rhere",
  "セキュリティ統括室\n深堀・深掘　全角",
  "🛡️ e\xcc\x81 \xc3\xa9",
  "a\x01" "b\x7f" "c\xc2\x85" "d\xe2\x80\xae" "e\xef\xbf\xbf" "f\xef\xbb\xbf",
  "broken \xff\xfe utf-8 \xc3",
  "&#13;&lt;!-- no comment --&gt;",
  "=1+1",
  "\xe2\x80\xa8line\xe2\x80\xa9separators",
};

static const char *
any_text (GRand *rand)
{
  return nasty[g_rand_int_range (rand, 0, G_N_ELEMENTS (nasty))];
}

static FujinTeam *
any_team (GRand        *rand,
          FujinProject *project)
{
  guint n = fujin_project_get_n_teams (project);

  return n > 0 ? fujin_project_get_team (project, g_rand_int_range (rand, 0, (gint32) n)) : NULL;
}

static FujinServicePlan *
any_plan (GRand        *rand,
          FujinProject *project)
{
  guint n = fujin_project_get_n_plans (project);

  return fujin_project_get_plan (project, g_rand_int_range (rand, 0, (gint32) n));
}

static GPtrArray *
any_plans (GRand        *rand,
           FujinProject *project)
{
  GPtrArray *plans = g_ptr_array_new ();

  for (int i = g_rand_int_range (rand, 1, 4); i > 0; i--)
    {
      FujinServicePlan *plan = any_plan (rand, project);

      if (!g_ptr_array_find (plans, plan, NULL))
        g_ptr_array_add (plans, plan);
    }
  return plans;
}

static void
edit_project (GRand        *rand,
              FujinProject *project)
{
  static const char *const dates[] = { "2026-10-01", "2028-02-29", "", "2026-02-30" };
  static const char *const languages[] = { "ja", "en", "ja_JP.UTF-8", "" };

  switch (g_rand_int_range (rand, 0, 6))
    {
    case 0:
      fujin_edit_set_project_text (project, FUJIN_PROJECT_TITLE, any_text (rand));
      break;
    case 1:
      fujin_edit_set_project_text (project, FUJIN_PROJECT_ORGANISATION, any_text (rand));
      break;
    case 2:
      fujin_edit_set_project_text (project, FUJIN_PROJECT_NOTE, any_text (rand));
      break;
    case 3:
      fujin_edit_set_project_text (project, FUJIN_PROJECT_AS_OF,
                                   dates[g_rand_int_range (rand, 0, 4)]);
      break;
    case 4:
      fujin_edit_set_project_text (project, FUJIN_PROJECT_LANGUAGE,
                                   languages[g_rand_int_range (rand, 0, 4)]);
      break;
    default:
      fujin_edit_set_pattern (project, g_rand_boolean (rand), g_rand_int_range (rand, 0, 5));
      break;
    }
}

static void
edit_team (GRand        *rand,
           FujinProject *project)
{
  FujinTeam *team = any_team (rand, project);
  int what = team != NULL ? g_rand_int_range (rand, 0, 9) : 0;

  if (what < 2)
    fujin_edit_add_team (project, any_text (rand), g_rand_boolean (rand),
                         g_rand_int_range (rand, 0, 10));
  else if (what == 2)
    fujin_edit_remove_team (project, team);
  else if (what == 3)
    fujin_edit_move_team (project, team, g_rand_int_range (rand, 0, 10));
  else if (what == 4)
    fujin_edit_rename_team (project, team, any_text (rand));
  else if (what == 5)
    fujin_edit_set_team_external (project, team, g_rand_boolean (rand));
  else if (what == 6)
    fujin_edit_set_team_colour (project, team, g_rand_int_range (rand, 0, 10));
  else if (what == 7)
    fujin_edit_set_team_note (project, team, any_text (rand));
  else
    fujin_edit_set_team_parent (project, team, any_team (rand, project));
}

static void
edit_assignment (GRand        *rand,
                 FujinProject *project)
{
  g_autoptr (GPtrArray) plans = any_plans (rand, project);
  FujinTeam *team = any_team (rand, project);

  if (team == NULL)
    return;
  switch (g_rand_int_range (rand, 0, 6))
    {
    case 0:
      fujin_edit_withdraw (project, plans, team);
      break;
    case 1:
      fujin_edit_set_lead (project, plans, team);
      break;
    case 2:
      fujin_edit_assign (project, plans, any_team (rand, project), team);
      break;
    default:
      fujin_edit_add_assignment (project, plans, team);
      break;
    }
}

static void
edit_plan (GRand        *rand,
           FujinProject *project)
{
  g_autoptr (GPtrArray) plans = any_plans (rand, project);
  FujinServicePlan *plan = any_plan (rand, project);

  switch (g_rand_int_range (rand, 0, 5))
    {
    case 0:
      fujin_edit_set_level (project, plans, (FujinLevel) g_rand_int_range (rand, 0, 6));
      break;
    case 1:
      fujin_edit_set_reason (project, plan, any_text (rand));
      break;
    case 2:
      fujin_edit_set_note (project, plan, any_text (rand));
      break;
    case 3:
      fujin_edit_set_quadrant (project, plans, g_rand_int_range (rand, 0, 5));
      break;
    default:
      fujin_edit_set_score (project, plans, g_rand_boolean (rand), g_rand_int_range (rand, -1, 6));
      break;
    }
}

static void
edit_own_service (GRand        *rand,
                  FujinProject *project)
{
  static const char *const letters[] = { "A", "B", "C", "D", "E", "F", "G", "H", "I" };
  FujinServicePlan *plan = any_plan (rand, project);
  g_autoptr (GPtrArray) plans = NULL;

  switch (fujin_service_plan_is_own (plan) ? g_rand_int_range (rand, 0, 4) : 0)
    {
    case 0:
      fujin_edit_add_own_service (project, letters[g_rand_int_range (rand, 0, 9)], any_text (rand));
      break;
    case 1:
      fujin_edit_rename_own_service (project, plan, any_text (rand));
      break;
    case 2:
      fujin_edit_describe_own_service (project, plan, any_text (rand));
      break;
    default:
      plans = any_plans (rand, project);
      fujin_edit_remove_own_services (project, plans);
      break;
    }
}

static void
edit_anything (GRand        *rand,
               FujinProject *project)
{
  switch (g_rand_int_range (rand, 0, 12))
    {
    case 0:
      edit_project (rand, project);
      break;
    case 1:
    case 2:
      edit_team (rand, project);
      break;
    case 3:
      edit_own_service (rand, project);
      break;
    case 4:
      fujin_history_undo (fujin_project_get_history (project));
      break;
    case 5:
    case 6:
    case 7:
    case 8:
      edit_assignment (rand, project);
      break;
    default:
      edit_plan (rand, project);
      break;
    }
}

static void
test_random (void)
{
  for (guint32 seed = 0; seed < N_PROJECTS; seed++)
    {
      g_autoptr (GRand) rand = g_rand_new_with_seed (seed);
      g_autoptr (FujinProject) project = fujin_project_new ();
      g_autofree char *content = NULL;

      for (int i = 0; i < N_EDITS; i++)
        edit_anything (rand, project);
      content = storage_check_write (project);
      storage_check_kept (content);
    }
}

/* Reading must not lose what writing cannot show: the meaning, not only the bytes. */
static void
test_meaning (void)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  g_autoptr (FujinProject) again = NULL;
  g_autoptr (GPtrArray) plans = g_ptr_array_new ();
  g_autofree char *content = NULL;
  FujinTeam *inside = fujin_edit_add_team (project, "内 <A>", FALSE, 9);
  FujinTeam *outside = fujin_edit_add_team (project, "外 & B", TRUE, 0);
  FujinServicePlan *plan;

  g_ptr_array_add (plans, fujin_project_find_code (project, "C-2"));
  fujin_edit_set_team_parent (project, inside, outside);
  fujin_edit_add_assignment (project, plans, inside);
  fujin_edit_set_score (project, plans, FALSE, 3);
  fujin_edit_add_assignment (project, plans, outside);
  fujin_edit_set_lead (project, plans, outside);
  fujin_edit_set_score (project, plans, TRUE, FUJIN_SCORE_NOT_EVALUATED);
  fujin_edit_set_note (project, plans->pdata[0], "one\ntwo");
  content = storage_check_write (project);
  again = storage_check_read_all (content);

  g_assert_cmpuint (fujin_project_get_n_teams (again), ==, 2);
  g_assert_cmpstr (fujin_team_get_name (fujin_project_get_team (again, 0)), ==, "外 & B");
  g_assert_true (fujin_team_get_external (fujin_project_get_team (again, 0)));
  g_assert_true (fujin_team_get_parent (fujin_project_get_team (again, 1)) ==
                 fujin_project_get_team (again, 0));
  plan = fujin_project_find_code (again, "C-2");
  g_assert_cmpint (fujin_service_plan_get_kind (plan), ==, FUJIN_ASSIGNMENT_COMBINATION);
  g_assert_true (fujin_assignments_get_lead (fujin_service_plan_get_assignments (plan)) ==
                 fujin_project_get_team (again, 0));
  g_assert_true (fujin_assignments_get_team (fujin_service_plan_get_assignments (plan), 0) ==
                 fujin_project_get_team (again, 1));
  g_assert_cmpint (fujin_service_plan_get_as_is (plan), ==, 3);
  g_assert_cmpint (fujin_service_plan_get_as_is_scale (plan), ==, FUJIN_ASSIGNMENT_INSOURCE);
  g_assert_cmpint (fujin_service_plan_get_to_be (plan), ==, FUJIN_SCORE_NOT_EVALUATED);
  g_assert_cmpint (fujin_service_plan_get_to_be_scale (plan), ==, FUJIN_ASSIGNMENT_COMBINATION);
  g_assert_cmpstr (fujin_service_plan_get_note (plan), ==, "one\ntwo");
  inside = fujin_project_get_team (again, 1);
  g_assert_cmpuint (fujin_plan_list_get_n (fujin_team_get_plans (inside)), ==, 1);
}

/* Texts that no editor of ours makes, but a file can hold. */
static void
test_exact_texts (void)
{
  g_auto (GValue) value = G_VALUE_INIT;
  g_autoptr (FujinProject) project = fujin_project_new ();
  g_autoptr (FujinProject) again = NULL;
  g_autofree char *content = NULL;
  const char *text = "  \n<a> & \"b\"\r\n]]>\r\ttail \n ";

  g_value_init (&value, G_TYPE_STRING);
  g_value_set_static_string (&value, text);
  _fujin_project_set_field (project, FUJIN_PROJECT_NOTE, &value);
  content = storage_check_write (project);
  again = storage_check_read_all (content);
  g_assert_cmpstr (fujin_project_get_note (again), ==, text);
  storage_check_kept (content);
}

/* What cannot be written in XML at all must never make a file that cannot be read. */
static void
test_impossible_texts (void)
{
  g_auto (GValue) value = G_VALUE_INIT;
  g_autoptr (FujinProject) project = fujin_project_new ();
  g_autoptr (FujinProject) again = NULL;
  g_autofree char *content = NULL;

  g_value_init (&value, G_TYPE_STRING);
  g_value_set_static_string (&value, "a\x01\x1f\xef\xbf\xbe" "b");
  _fujin_project_set_field (project, FUJIN_PROJECT_TITLE, &value);
  content = storage_check_write (project);
  again = storage_check_read_all (content);
  g_assert_cmpstr (fujin_project_get_title (again), ==, "ab");
}

static void
test_empty (void)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  g_autofree char *content = storage_check_write (project);

  g_assert_cmpstr (content, ==,
                   "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                   "<fujin-project xmlns=\"https://fujin.jp/ns/project/1\" version=\"1.0\" "
                   "framework=\"x1060-2021\"/>\n");
  storage_check_kept (content);
}

/* The form of the file is a promise: others compare and merge it. */
static void
test_form (void)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  g_autoptr (GPtrArray) plans = g_ptr_array_new ();
  g_autofree char *content = NULL;
  g_autofree char *expected = NULL;
  FujinTeam *team = fujin_edit_add_team (project, "T", FALSE, 0);
  FujinServicePlan *own = fujin_edit_add_own_service (project, "B", "Own");

  fujin_edit_set_team_colour (project, team, 0);
  fujin_edit_set_project_text (project, FUJIN_PROJECT_TITLE, "P");
  g_ptr_array_add (plans, fujin_project_find_code (project, "A-10"));
  fujin_edit_set_level (project, plans, FUJIN_LEVEL_BASIC);
  g_ptr_array_add (plans, fujin_project_find_code (project, "A-2"));
  fujin_edit_assign (project, plans, NULL, team);
  content = storage_check_write (project);
  expected = g_strdup_printf (STORAGE_HEAD ("1.0")
                              " <title>P</title>\n"
                              " <teams>\n"
                              "  <team id=\"%1$s\">\n"
                              "   <name>T</name>\n"
                              "   <kind>internal</kind>\n"
                              "  </team>\n"
                              " </teams>\n"
                              " <own-services>\n"
                              "  <own-service id=\"%2$s\" category=\"B\" number=\"1\">\n"
                              "   <name>Own</name>\n"
                              "  </own-service>\n"
                              " </own-services>\n"
                              " <plans>\n"
                              "  <plan service=\"A-2\">\n"
                              "   <assigned team=\"%1$s\" lead=\"yes\"/>\n"
                              "  </plan>\n"
                              "  <plan service=\"A-10\">\n"
                              "   <level>basic</level>\n"
                              "   <assigned team=\"%1$s\" lead=\"yes\"/>\n"
                              "  </plan>\n"
                              " </plans>\n" STORAGE_TAIL,
                              fujin_team_get_id (team), fujin_service_plan_get_id (own));
  g_assert_cmpstr (content, ==, expected);
}

static void
test_samples (void)
{
  const char *folder = g_getenv ("FUJIN_SAMPLES");
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;
  guint n = 0;

  g_assert_nonnull (dir);
  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);
      g_autofree char *content = NULL;

      if (!g_str_has_suffix (name, ".fujin"))
        continue;
      g_test_message ("%s", name);
      g_assert_true (g_file_get_contents (path, &content, NULL, NULL));
      storage_check_kept (content);
      g_assert_nonnull (strstr (content, "\n<?fujin-seal sha256=\""));
      n++;
    }
  g_assert_cmpuint (n, >=, 4);
}

static FujinProject *
read_sample (const char *name)
{
  g_autofree char *path = g_build_filename (g_getenv ("FUJIN_SAMPLES"), name, NULL);
  g_autoptr (GPtrArray) problems = fujin_xml_problems_new ();
  FujinProject *project = fujin_project_reader_read_file (path, problems);

  g_assert_nonnull (project);
  g_assert_cmpuint (problems->len, ==, 0);
  return project;
}

static void
compare_assignments (FujinServicePlan *a,
                     FujinServicePlan *b)
{
  FujinAssignments *of_a = fujin_service_plan_get_assignments (a);
  FujinAssignments *of_b = fujin_service_plan_get_assignments (b);

  g_assert_cmpuint (fujin_assignments_get_n_teams (of_a), ==, fujin_assignments_get_n_teams (of_b));
  for (guint i = 0; i < fujin_assignments_get_n_teams (of_a); i++)
    g_assert_cmpstr (fujin_team_get_id (fujin_assignments_get_team (of_a, i)), ==,
                     fujin_team_get_id (fujin_assignments_get_team (of_b, i)));
}

/* The samples in both languages are one and the same plan. */
static void
compare_samples (const char *stem)
{
  g_autofree char *name_ja = g_strconcat (stem, ".ja.fujin", NULL);
  g_autofree char *name_en = g_strconcat (stem, ".en.fujin", NULL);
  g_autoptr (FujinProject) ja = read_sample (name_ja);
  g_autoptr (FujinProject) en = read_sample (name_en);

  g_assert_cmpuint (fujin_project_get_n_plans (ja), ==, fujin_project_get_n_plans (en));
  for (guint i = 0; i < fujin_project_get_n_plans (ja); i++)
    {
      FujinServicePlan *a = fujin_project_get_plan (ja, i);
      FujinServicePlan *b = fujin_project_find_plan (en, fujin_service_plan_get_id (a));

      g_assert_nonnull (b);
      g_assert_cmpint (fujin_service_plan_get_level (a), ==, fujin_service_plan_get_level (b));
      g_assert_cmpint (fujin_service_plan_get_as_is (a), ==, fujin_service_plan_get_as_is (b));
      g_assert_cmpint (fujin_service_plan_get_to_be (a), ==, fujin_service_plan_get_to_be (b));
      g_assert_cmpint (fujin_service_plan_get_quadrant (a), ==,
                       fujin_service_plan_get_quadrant (b));
      g_assert_cmpint (*fujin_service_plan_get_note (a) != '\0', ==,
                       *fujin_service_plan_get_note (b) != '\0');
      compare_assignments (a, b);
    }
}

static void
test_sample_pairs (void)
{
  compare_samples ("manufacturer");
  compare_samples ("textbook-example");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/storage/round-trip/empty", test_empty);
  g_test_add_func ("/storage/round-trip/form", test_form);
  g_test_add_func ("/storage/round-trip/meaning", test_meaning);
  g_test_add_func ("/storage/round-trip/exact-texts", test_exact_texts);
  g_test_add_func ("/storage/round-trip/impossible-texts", test_impossible_texts);
  g_test_add_func ("/storage/round-trip/random", test_random);
  g_test_add_func ("/storage/round-trip/samples", test_samples);
  g_test_add_func ("/storage/round-trip/sample-pairs", test_sample_pairs);
  return g_test_run ();
}
