/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model-check.h"

#include <string.h>

#include "fujin-history.h"

static void
dump_field (GString    *text,
            const char *name,
            const char *value)
{
  g_autofree char *escaped = g_strescape (value, NULL);

  g_string_append_printf (text, " %s=\"%s\"", name, escaped);
}

static void
dump_list (GString       *text,
           const char    *name,
           FujinPlanList *list)
{
  g_string_append_printf (text, " %s:", name);
  for (guint i = 0; i < fujin_plan_list_get_n (list); i++)
    g_string_append_printf (text, " %s",
                            fujin_service_plan_get_id (fujin_plan_list_peek (list, i)));
}

static void
dump_team (GString   *text,
           FujinTeam *team)
{
  FujinTeam *parent = fujin_team_get_parent (team);

  dump_field (text, "id", fujin_team_get_id (team));
  dump_field (text, "name", fujin_team_get_name (team));
  dump_field (text, "note", fujin_team_get_note (team));
  dump_field (text, "parent", parent ? fujin_team_get_id (parent) : "");
  g_string_append_printf (text, " external=%d colour=%d role=%d heads=%d hours=%d",
                          fujin_team_get_external (team), fujin_team_get_colour (team),
                          fujin_team_get_role (team), fujin_team_get_heads (team),
                          fujin_team_get_hours (team));
  dump_list (text, "plans", fujin_team_get_plans (team));
  g_string_append_c (text, '\n');
}

static void
dump_plan (GString          *text,
           FujinServicePlan *plan)
{
  FujinAssignments *assignments = fujin_service_plan_get_assignments (plan);

  dump_field (text, "id", fujin_service_plan_get_id (plan));
  dump_field (text, "code", fujin_service_plan_get_code (plan));
  dump_field (text, "name", fujin_service_plan_get_name (plan, FUJIN_LANG_EN));
  dump_field (text, "summary", fujin_service_plan_get_summary (plan, FUJIN_LANG_EN));
  dump_field (text, "reason", fujin_service_plan_get_reason (plan));
  dump_field (text, "note", fujin_service_plan_get_note (plan));
  g_string_append_printf (
    text, " %u level=%d as-is=%d/%d to-be=%d/%d quadrant=%d teams:",
    fujin_service_plan_get_number (plan), fujin_service_plan_get_level (plan),
    fujin_service_plan_get_as_is (plan), fujin_service_plan_get_as_is_scale (plan),
    fujin_service_plan_get_to_be (plan), fujin_service_plan_get_to_be_scale (plan),
    fujin_service_plan_get_quadrant (plan));
  for (guint i = 0; i < fujin_assignments_get_n_teams (assignments); i++)
    {
      FujinTeam *team = fujin_assignments_get_team (assignments, i);

      g_string_append_printf (text, " %s%s", fujin_team_get_id (team),
                              team == fujin_assignments_get_lead (assignments) ? "*" : "");
    }
  g_string_append_c (text, '\n');
}

/* Every field of a project as text, and the lists that are kept of it. */
char *
model_dump (FujinProject *project)
{
  static const char *const names[] = { "title", "organisation", "as-of", "note", "language" };
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *value = NULL;

      g_object_get (project, names[i], &value, NULL);
      dump_field (text, names[i], value);
    }
  g_string_append_printf (text, " present=%d target=%d\n",
                          fujin_project_get_present_pattern (project),
                          fujin_project_get_target_pattern (project));
  for (guint i = 0; i < fujin_project_get_n_teams (project); i++)
    dump_team (text, fujin_project_get_team (project, i));
  for (guint i = 0; i < fujin_project_get_n_plans (project); i++)
    dump_plan (text, fujin_project_get_plan (project, i));
  dump_list (text, "unassigned", fujin_project_get_unassigned (project));
  return g_string_free (text, FALSE);
}

/* What a list must hold: the plans in scope that @team carries; with no team, that nobody does. */
static void
check_list (FujinProject  *project,
            FujinPlanList *list,
            FujinTeam     *team)
{
  guint n = 0;

  for (guint i = 0; i < fujin_project_get_n_plans (project); i++)
    {
      FujinServicePlan *plan = fujin_project_get_plan (project, i);
      FujinAssignments *assignments = fujin_service_plan_get_assignments (plan);
      gboolean listed = team ? fujin_assignments_contains (assignments, team)
                             : fujin_assignments_get_n_teams (assignments) == 0;

      if (fujin_service_plan_get_level (plan) == FUJIN_LEVEL_UNNECESSARY)
        listed = FALSE;
      g_assert_cmpint (fujin_plan_list_contains (list, plan), ==, listed);
      if (listed)
        g_assert_true (fujin_plan_list_peek (list, n++) == plan);
    }
  g_assert_cmpuint (fujin_plan_list_get_n (list), ==, n);
}

static FujinAssignmentType
recount_kind (FujinServicePlan *plan)
{
  FujinAssignments *assignments = fujin_service_plan_get_assignments (plan);
  gboolean inside = FALSE;
  gboolean outside = FALSE;

  for (guint i = 0; i < fujin_assignments_get_n_teams (assignments); i++)
    if (fujin_team_get_external (fujin_assignments_get_team (assignments, i)))
      outside = TRUE;
    else
      inside = TRUE;
  if (inside && outside)
    return FUJIN_ASSIGNMENT_COMBINATION;
  if (outside)
    return FUJIN_ASSIGNMENT_OUTSOURCE;
  return inside ? FUJIN_ASSIGNMENT_INSOURCE : FUJIN_ASSIGNMENT_UNASSIGNED;
}

static void
recount_scores (FujinTally       *tally,
                FujinServicePlan *plan)
{
  int as_is = fujin_service_plan_get_as_is (plan);
  int to_be = fujin_service_plan_get_to_be (plan);

  tally->n_as_is += as_is >= 1;
  tally->sum_as_is += MAX (as_is, 0);
  tally->n_to_be += to_be >= 1;
  tally->sum_to_be += MAX (to_be, 0);
  tally->n_not_evaluated += as_is == FUJIN_SCORE_NOT_EVALUATED;
  tally->n_not_evaluated_to_be += to_be == FUJIN_SCORE_NOT_EVALUATED;
  if (as_is >= 1 && to_be >= 1)
    {
      tally->n_both++;
      tally->sum_gap += to_be - as_is;
    }
}

static void
check_tally (FujinProject *project,
             guint         category)
{
  FujinTally tally;

  memset (&tally, 0, sizeof tally);
  for (guint i = 0; i < fujin_project_get_n_plans (project); i++)
    {
      FujinServicePlan *plan = fujin_project_get_plan (project, i);

      if (fujin_service_plan_get_category (plan)->index != category)
        continue;
      tally.n_services++;
      tally.n_levels[fujin_service_plan_get_level (plan)]++;
      if (fujin_service_plan_get_level (plan) == FUJIN_LEVEL_UNNECESSARY)
        continue;
      tally.n_kinds[recount_kind (plan)]++;
      recount_scores (&tally, plan);
    }
  g_assert_cmpmem (&tally, sizeof tally, fujin_project_get_tally (project, category),
                   sizeof tally);
}

/* Counts all again that the model keeps up to date, and compares. */
void
model_check (FujinProject *project)
{
  FujinServicePlan *before = NULL;

  for (guint i = 0; i < fujin_framework_get_n_categories (fujin_project_get_framework (project));
       i++)
    check_tally (project, i);
  check_list (project, fujin_project_get_unassigned (project), NULL);
  for (guint i = 0; i < fujin_project_get_n_teams (project); i++)
    {
      FujinTeam *team = fujin_project_get_team (project, i);

      check_list (project, fujin_team_get_plans (team), team);
      g_assert_true (fujin_team_get_project (team) == project);
      g_assert_true (fujin_project_find_team (project, fujin_team_get_id (team)) == team);
    }
  for (guint i = 0; i < fujin_project_get_n_plans (project); i++)
    {
      FujinServicePlan *plan = fujin_project_get_plan (project, i);

      g_assert_true (fujin_service_plan_get_project (plan) == project);
      g_assert_true (fujin_project_find_plan (project, fujin_service_plan_get_id (plan)) == plan);
      g_assert_true (fujin_project_find_code (project, fujin_service_plan_get_code (plan)) ==
                     plan);
      g_assert_cmpint (fujin_service_plan_get_kind (plan), ==, recount_kind (plan));
      if (before)
        g_assert_cmpint (fujin_service_plan_compare (before, plan), <, 0);
      before = plan;
    }
}

FujinServicePlan *
model_plan (FujinProject *project,
            const char   *code)
{
  FujinServicePlan *plan = fujin_project_find_code (project, code);

  g_assert_nonnull (plan);
  return plan;
}

/* The plans of codes with spaces between. */
GPtrArray *
model_plans (FujinProject *project,
             const char   *codes)
{
  GPtrArray *plans = g_ptr_array_new_with_free_func (g_object_unref);
  g_auto (GStrv) list = g_strsplit (codes, " ", 0);

  for (guint i = 0; list[i]; i++)
    g_ptr_array_add (plans, g_object_ref (model_plan (project, list[i])));
  return plans;
}
