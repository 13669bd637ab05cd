/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "fujin-edit-project.h"
#include "fujin-edit-team.h"
#include "fujin-edit.h"
#include "fujin-pattern-advice.h"
#include "fujin-project-reader.h"
#include "fujin-team-table-words.h"
#include "fujin-xml.h"
#include "model-check.h"

/* What the sample's table says: team, column, codes; read off the sample file by hand. */
static const struct
{
  const char *team;
  guint column;
  const char *codes;
} expected[] = {
  { "CSIRT", 0, "D-2 D-6 D-7 F-1 I-5" },
  { "CSIRT", 1, "D-1 D-3 D-4 F-4 F-5 I-5" },
  { "CSIRT", 2, "C-4 F-3 I-5" },
  { "CSIRT", 3, "I-5" },
  { "Plant Engineering", 3, "G-X1" },
  { "Plant Engineering", 0, "" },
  { "General Affairs and Legal", 3, "H-2" },
  { "Internal Audit", 0, "A-12 E-8" },
};

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

static const FujinTeamRow *
row_of (const FujinTeamTable *table,
        const char           *team)
{
  for (guint i = 0; i < table->rows->len; i++)
    if (g_strcmp0 (fujin_team_words_team (fujin_team_table_get (table, i), FUJIN_LANG_EN), team)
        == 0)
      return fujin_team_table_get (table, i);
  g_assert_not_reached ();
}

static char *
codes_of (const FujinTeamRow *row,
          guint               column)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < row->cells[column]->len; i++)
    g_string_append_printf (text, "%s%s", i ? " " : "",
                            fujin_service_plan_get_code (row->cells[column]->pdata[i]));
  return g_string_free (text, FALSE);
}

static void
test_sample (void)
{
  g_autoptr (FujinProject) project = load_sample ();
  g_autoptr (FujinTeamTable) table = fujin_team_table_new (project, NULL);
  FujinTally total;

  for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
    {
      g_autofree char *codes = codes_of (row_of (table, expected[i].team), expected[i].column);

      g_assert_cmpstr (codes, ==, expected[i].codes);
    }
  fujin_project_get_total (project, &total);
  g_assert_cmpuint (table->n_services, ==, fujin_tally_get_in_scope (&total));
  g_assert_cmpuint (row_of (table, "Unassigned")->n_services, ==,
                    total.n_kinds[FUJIN_ASSIGNMENT_UNASSIGNED]);
  g_assert_cmpuint (table->rows->len, ==, fujin_project_get_n_teams (project) + 1);
  g_assert_null (fujin_team_table_get (table, table->rows->len - 1)->team);
  g_assert_cmpuint (table->n_stated + table->n_derived + table->n_judged, ==, table->n_services);
}

/* As figure 17 has them: I, II, IV, III. */
static void
test_order (void)
{
  static const guint order[] = { 0, 1, 3, 2, FUJIN_TEAM_COLUMN_UNPLACED };

  for (guint i = 0; i < G_N_ELEMENTS (order); i++)
    g_assert_cmpuint (fujin_team_table_get_column (i), ==, order[i]);
}

/* I-5 is in all four; counted once in the row, once in each column. */
static void
test_everywhere (void)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  FujinTeam *team = fujin_edit_add_team (project, "One", FALSE, G_MAXUINT);
  g_autoptr (GPtrArray) plans = model_plans (project, "I-5");
  g_autoptr (FujinTeamTable) table = NULL;
  g_autoptr (FujinTeamTable) judged = NULL;

  fujin_edit_assign (project, plans, NULL, team);
  table = fujin_team_table_new (project, NULL);
  g_assert_cmpuint (fujin_team_table_get (table, 0)->n_services, ==, 1);
  for (guint i = 0; i < FUJIN_N_QUADRANTS; i++)
    {
      g_autofree char *codes = codes_of (fujin_team_table_get (table, 0), i);

      g_assert_cmpstr (codes, ==, "I-5");
    }
  /* The facts: I 27, II 6, III 9, IV 21, and I-5 in each. */
  g_assert_cmpuint (table->n_in_column[0], ==, 28);
  g_assert_cmpuint (table->n_in_column[1], ==, 7);
  g_assert_cmpuint (table->n_in_column[2], ==, 10);
  g_assert_cmpuint (table->n_in_column[3], ==, 22);
  g_assert_cmpuint (table->n_services, ==, 64);
  g_assert_cmpuint (table->n_stated, ==, 7);
  g_assert_cmpuint (table->n_derived, ==, 57);

  fujin_edit_set_quadrant (project, plans, 2);
  judged = fujin_team_table_new (project, NULL);
  g_assert_cmpuint (judged->n_judged, ==, 1);
  g_assert_cmpuint (fujin_team_table_get (judged, 0)->cells[0]->len, ==, 0);
  g_assert_cmpuint (fujin_team_table_get (judged, 0)->cells[1]->len, ==, 1);
  g_assert_true (fujin_team_table_get_marks (judged, fujin_team_table_get (judged, 0),
                                             plans->pdata[0]) & FUJIN_TEAM_MARK_JUDGED);
}

static void
test_teams (void)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  FujinTeam *inside = fujin_edit_add_team (project, "Inside", FALSE, G_MAXUINT);
  FujinTeam *outside = fujin_edit_add_team (project, "Outside", TRUE, G_MAXUINT);
  g_autoptr (GPtrArray) plans = model_plans (project, "B-1");
  FujinServicePlan *own = fujin_edit_add_own_service (project, "G", "Own");
  g_autoptr (FujinTeamTable) table = NULL;
  const FujinTeamRow *rows[3];
  g_autofree char *service = NULL;
  g_autofree char *facts = NULL;

  fujin_edit_assign (project, plans, NULL, outside);
  fujin_edit_add_assignment (project, plans, inside);
  table = fujin_team_table_new (project, NULL);
  for (guint i = 0; i < 3; i++)
    rows[i] = fujin_team_table_get (table, i);
  g_assert_true (rows[0]->team == inside && rows[1]->team == outside && !rows[2]->team);
  g_assert_cmpint (fujin_team_table_get_marks (table, rows[0], plans->pdata[0]), ==,
                   FUJIN_TEAM_MARK_HELPS);
  g_assert_cmpint (fujin_team_table_get_marks (table, rows[1], plans->pdata[0]), ==,
                   FUJIN_TEAM_MARK_LEADS);
  g_assert_cmpuint (rows[0]->n_led, ==, 0);
  g_assert_cmpuint (rows[1]->n_led, ==, 1);
  service = fujin_team_words_dup_service (table, rows[1], plans->pdata[0], FALSE, FUJIN_LANG_EN);
  g_assert_cmpstr (service, ==, "◐B-1★");
  facts = fujin_team_words_dup_facts (table, rows[0], plans->pdata[0], FUJIN_LANG_EN);
  g_assert_nonnull (strstr (facts, "Outside leads"));
  /* An own service that nobody placed is not lost. */
  g_assert_true (rows[2]->cells[FUJIN_TEAM_COLUMN_UNPLACED]->pdata[0] == own);
  g_assert_cmpuint (table->n_in_column[FUJIN_TEAM_COLUMN_UNPLACED], ==, 1);
}

static void
test_patterns (void)
{
  g_autoptr (FujinProject) project = load_sample ();

  for (int target = 0; target < 2; target++)
    {
      FujinTeamTableFilter filter = { NULL, -1, target, FALSE };
      g_autoptr (FujinTeamTable) table = fujin_team_table_new (project, &filter);
      int number = target ? fujin_project_get_target_pattern (project)
                          : fujin_project_get_present_pattern (project);
      g_autoptr (GPtrArray) breaking = fujin_pattern_advice_list (project, number);
      g_autoptr (FujinTeamTable) only = NULL;

      g_assert_cmpint (table->pattern->number, ==, number);
      g_assert_cmpuint (table->n_misfits, ==, breaking->len);
      g_assert_cmpuint (breaking->len, >, 0);
      filter.only_misfits = TRUE;
      only = fujin_team_table_new (project, &filter);
      g_assert_cmpuint (only->n_services, ==, breaking->len);
      for (guint i = 0; i < only->rows->len; i++)
        g_assert_cmpuint (fujin_team_table_get (only, i)->n_services, >, 0);
      for (guint column = 0; column < FUJIN_N_QUADRANTS; column++)
        g_assert_cmpint (fujin_team_table_get_lead (table, fujin_project_get_framework (project),
                                                    column), ==,
                         table->pattern->leads[column]);
    }
}

static void
test_filter (void)
{
  g_autoptr (FujinProject) project = load_sample ();
  FujinFramework *framework = fujin_project_get_framework (project);
  guint total = 0;

  for (guint c = 0; c < fujin_framework_get_n_categories (framework); c++)
    for (int level = 0; level < FUJIN_N_LEVELS; level++)
      {
        FujinTeamTableFilter filter = { fujin_framework_get_category (framework, c), level, FALSE,
                                        FALSE };
        g_autoptr (FujinTeamTable) table = fujin_team_table_new (project, &filter);

        g_assert_cmpuint (table->n_services, ==,
                          fujin_project_get_tally (project, c)->n_levels[level]);
        total += table->n_services;
      }
  g_assert_cmpuint (total, ==, fujin_project_get_n_plans (project));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/team-table/sample", test_sample);
  g_test_add_func ("/team-table/order", test_order);
  g_test_add_func ("/team-table/everywhere", test_everywhere);
  g_test_add_func ("/team-table/teams", test_teams);
  g_test_add_func ("/team-table/patterns", test_patterns);
  g_test_add_func ("/team-table/filter", test_filter);
  return g_test_run ();
}
