/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "fujin-comparison.h"
#include "fujin-edit-team.h"
#include "fujin-edit.h"
#include "fujin-exporter.h"
#include "fujin-plan-import.h"
#include "fujin-xml.h"

#define N_PROJECTS 100
#define N_EDITS 150

static const char *const names[] = {
  "SOC",     "情シス（東京、大阪）", "Acme, Inc.",  "外部委託先",  "a/b + c", "\"Quoted\" team",
  "★ Stars", "Vendor (outsource)",   "=1+1",        "insource",    "監査；室", "- dash",
};

static const char *const texts[] = {
  "", "plain", "two\nlines", "=SUM(A1)", "'=guarded", "''", "a \"quote\", and; more\t|", "－全角",
  "備考、あり", "+3", "@home", "code", "A-1",
};

static const char *
any (const char *const *list,
     gsize              n)
{
  return list[g_test_rand_int_range (0, (gint32) n)];
}

static void
edit_assignment (FujinProject *project,
                 GPtrArray    *plans)
{
  guint n = fujin_project_get_n_teams (project);
  FujinTeam *team = fujin_project_get_team (project, g_test_rand_int_range (0, (gint32) n));

  fujin_edit_add_assignment (project, plans, team);
  if (g_test_rand_bit ())
    fujin_edit_set_lead (project, plans, team);
}

static void
edit_once (FujinProject *project)
{
  guint n = fujin_project_get_n_plans (project);
  FujinServicePlan *plan = fujin_project_get_plan (project, g_test_rand_int_range (0, (gint32) n));
  g_autoptr (GPtrArray) plans = g_ptr_array_new ();

  g_ptr_array_add (plans, plan);
  switch (g_test_rand_int_range (0, 7))
    {
    case 0:
      fujin_edit_set_level (project, plans, (FujinLevel) g_test_rand_int_range (0, FUJIN_N_LEVELS));
      break;
    case 1:
      fujin_edit_set_reason (project, plan, any (texts, G_N_ELEMENTS (texts)));
      break;
    case 2:
      fujin_edit_set_note (project, plan, any (texts, G_N_ELEMENTS (texts)));
      break;
    case 3:
      fujin_edit_set_score (project, plans, g_test_rand_bit (), g_test_rand_int_range (-1, 6));
      break;
    case 4:
      fujin_edit_set_quadrant (project, plans, g_test_rand_int_range (0, 5));
      break;
    default:
      edit_assignment (project, plans);
      break;
    }
}

static FujinProject *
make_project (void)
{
  FujinProject *project = fujin_project_new ();
  guint n_own = (guint) g_test_rand_int_range (0, 5);

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    fujin_edit_add_team (project, names[i], g_test_rand_bit (), i);
  for (guint i = 0; i < n_own; i++)
    fujin_edit_add_own_service (project, g_test_rand_bit () ? "B" : "I",
                                any (texts + 1, G_N_ELEMENTS (texts) - 1));
  for (guint i = 0; i < N_EDITS; i++)
    edit_once (project);
  return project;
}

static FujinTableSheet *
export_sheet (FujinProject *project,
              FujinLang     lang,
              FujinTable  **table)
{
  FujinExportJob job = { 0 };
  g_autoptr (GPtrArray) problems = fujin_xml_problems_new ();
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) csv = NULL;

  job.project = project;
  job.lang = lang;
  csv = fujin_exporter_run (fujin_exporter_find (FUJIN_EXPORT_MATRIX, "csv"), &job, &error);
  g_assert_no_error (error);
  *table = fujin_table_read_bytes (csv, problems);
  g_assert_nonnull (*table);
  return (FujinTableSheet *) fujin_table_get (*table, 0);
}

static int
compare_text (gconstpointer a,
              gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

/* Who carries a service: the lead first, then the others in an order of their own, for the sheet
 * gives them none. */
static char *
dup_carriers (FujinServicePlan *plan)
{
  FujinAssignments *assignments = fujin_service_plan_get_assignments (plan);
  g_autoptr (GPtrArray) list = g_ptr_array_new_with_free_func (g_free);
  FujinTeam *lead = assignments ? fujin_assignments_get_lead (assignments) : NULL;

  for (guint i = 0; i < fujin_assignments_get_n_teams (assignments); i++)
    {
      FujinTeam *team = fujin_assignments_get_team (assignments, i);

      g_ptr_array_add (list, g_strdup_printf ("%s%s|%d", team == lead ? "*" : "",
                                              fujin_team_get_name (team),
                                              fujin_team_get_external (team)));
    }
  g_ptr_array_sort (list, compare_text);
  g_ptr_array_add (list, NULL);
  return g_strjoinv ("\n", (char **) list->pdata);
}

static void
assert_same_plan (FujinServicePlan *a,
                  FujinServicePlan *b)
{
  g_autofree char *carriers_a = dup_carriers (a);
  g_autofree char *carriers_b = dup_carriers (b);
  g_autofree char *quadrants_a = fujin_service_plan_dup_quadrants (a);
  g_autofree char *quadrants_b = fujin_service_plan_dup_quadrants (b);

  g_assert_cmpstr (fujin_service_plan_get_code (a), ==, fujin_service_plan_get_code (b));
  g_assert_cmpstr (fujin_service_plan_get_name (a, FUJIN_LANG_JA), ==,
                   fujin_service_plan_get_name (b, FUJIN_LANG_JA));
  g_assert_cmpint (fujin_service_plan_get_level (a), ==, fujin_service_plan_get_level (b));
  g_assert_cmpstr (fujin_service_plan_get_reason (a), ==, fujin_service_plan_get_reason (b));
  g_assert_cmpstr (fujin_service_plan_get_note (a), ==, fujin_service_plan_get_note (b));
  g_assert_cmpint (fujin_service_plan_get_as_is (a), ==, fujin_service_plan_get_as_is (b));
  g_assert_cmpint (fujin_service_plan_get_to_be (a), ==, fujin_service_plan_get_to_be (b));
  g_assert_cmpint (fujin_service_plan_get_kind (a), ==, fujin_service_plan_get_kind (b));
  g_assert_cmpstr (carriers_a, ==, carriers_b);
  g_assert_cmpstr (quadrants_a, ==, quadrants_b);
}

static void
assert_same (FujinProject *a,
             FujinProject *b)
{
  g_assert_cmpuint (fujin_project_get_n_plans (a), ==, fujin_project_get_n_plans (b));
  for (guint i = 0; i < fujin_project_get_n_plans (a); i++)
    assert_same_plan (fujin_project_get_plan (a, i), fujin_project_get_plan (b, i));
}

static void
import_into (FujinProject          *target,
             const FujinTableSheet *sheet)
{
  g_autoptr (FujinImportMap) map =
    fujin_import_map_guess (sheet, fujin_framework_get_default ());
  g_autoptr (GPtrArray) notes = g_ptr_array_new_with_free_func (g_free);
  FujinImportCount count;

  g_assert_cmpint (map->head_row, ==, 0);
  g_assert_false (map->v21);
  map->clear_empty = TRUE;
  fujin_plan_import (target, sheet, map, notes, &count);
  for (guint i = 0; i < notes->len; i++)
    g_error ("%s", (char *) g_ptr_array_index (notes, i));
  g_assert_cmpuint (count.n_taken, ==, count.n_rows);
  g_assert_cmpuint (count.n_services, ==, fujin_project_get_n_plans (target));
}

/* What was exported comes back the same, into a new plan and over one that was changed since. */
static void
test_round_trip (void)
{
  for (int i = 0; i < N_PROJECTS; i++)
    {
      g_autoptr (FujinProject) project = make_project ();
      g_autoptr (FujinProject) fresh = fujin_project_new ();
      g_autoptr (FujinProject) changed = NULL;
      g_autoptr (FujinTable) table = NULL;
      FujinTableSheet *sheet = export_sheet (project, (FujinLang) (i % 2), &table);

      import_into (fresh, sheet);
      assert_same (project, fresh);
      changed = fujin_project_copy (project);
      for (guint j = 0; j < N_EDITS; j++)
        edit_once (changed);
      import_into (changed, sheet);
      assert_same (project, changed);
    }
}

/* A sheet of the present plan changes nothing at all in it. */
static void
test_no_change (void)
{
  for (int i = 0; i < 20; i++)
    {
      g_autoptr (FujinProject) project = make_project ();
      g_autoptr (FujinProject) copy = fujin_project_copy (project);
      g_autoptr (FujinTable) table = NULL;
      g_autoptr (FujinComparison) comparison = NULL;

      import_into (copy, export_sheet (project, (FujinLang) (i % 2), &table));
      comparison = fujin_comparison_new (project, copy);
      g_assert_cmpuint (fujin_comparison_get_n (comparison), ==, 0);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/sheet/round-trip", test_round_trip);
  g_test_add_func ("/sheet/no-change", test_no_change);
  return g_test_run ();
}
