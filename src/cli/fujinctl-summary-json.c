/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujinctl-json.h"
#include "fujinctl.h"

#include "fujin-gap.h"
#include "fujin-progress.h"
#include "fujin-project-charts-private.h"

#define N_GAPS 5
#define N_RANKED 3

/* Numbers of what is not known are null, never 0. */
static void
add_known (GString    *json,
           const char *name,
           int         number)
{
  if (number > 0)
    g_string_append_printf (json, "\"%s\": %d", name, number);
  else
    g_string_append_printf (json, "\"%s\": null", name);
}

static void
add_mean (GString    *json,
          const char *name,
          double      mean,
          guint       scored,
          guint       total)
{
  char buffer[G_ASCII_DTOSTR_BUF_SIZE];

  g_string_append_printf (json, "\"%s\": {\"mean\": %s, \"scored\": %u, \"of\": %u}", name,
                          scored > 0 ? g_ascii_formatd (buffer, sizeof buffer, "%.2f", mean)
                                     : "null",
                          scored, total);
}

static void
add_means (GString                  *json,
           const FujinCategoryScore *score)
{
  add_mean (json, "as_is", score->as_is, score->n_as_is,
            fujin_category_score_count_to_score (score, FALSE));
  g_string_append (json, ", ");
  add_mean (json, "to_be", score->to_be, score->n_to_be,
            fujin_category_score_count_to_score (score, TRUE));
  g_string_append_printf (json, ", \"in_scope\": %u, \"not_evaluated\": %u", score->n_in_scope,
                          score->n_not_evaluated);
}

static void
add_project (GString      *json,
             FujinProject *project)
{
  _fujinctl_json_member (json, "title", fujin_project_get_title (project));
  g_string_append (json, ",\n  ");
  _fujinctl_json_member (json, "organisation", fujin_project_get_organisation (project));
  g_string_append (json, ",\n  ");
  _fujinctl_json_member (json, "as_of", fujin_project_get_as_of (project));
  g_string_append (json, ",\n  ");
  add_known (json, "present_pattern", fujin_project_get_present_pattern (project));
  g_string_append (json, ",\n  ");
  add_known (json, "target_pattern", fujin_project_get_target_pattern (project));
}

static void
add_phases (GString      *json,
            FujinProject *project)
{
  static const char *const names[FUJIN_N_PHASES] = { "catalogue", "profile", "portfolio" };

  g_string_append (json, ",\n  \"phases\": {");
  for (guint i = 0; i < FUJIN_N_PHASES; i++)
    {
      guint done, total;

      fujin_progress_get (project, (FujinPhase) i, &done, &total);
      g_string_append_printf (json, "%s\"%s\": {\"done\": %u, \"of\": %u}", i > 0 ? ", " : "",
                              names[i], done, total);
    }
  g_string_append_c (json, '}');
}

static void
add_categories (GString      *json,
                FujinProject *project,
                FujinLang     lang)
{
  FujinFramework *framework = fujin_project_get_framework (project);
  FujinCategoryScore score;

  fujin_category_score_get_total (project, &score);
  g_string_append (json, ",\n  \"total\": {");
  add_means (json, &score);
  g_string_append (json, "},\n  \"categories\": [");
  for (guint i = 0; i < fujin_framework_get_n_categories (framework); i++)
    {
      const FujinCategory *category = fujin_framework_get_category (framework, i);

      g_string_append (json, i > 0 ? ",\n    {" : "\n    {");
      _fujinctl_json_member (json, "id", category->id);
      g_string_append (json, ", ");
      _fujinctl_json_member (json, "name", fujin_text_get (&category->name, lang));
      g_string_append (json, ", ");
      fujin_category_score_get (project, i, &score);
      add_means (json, &score);
      g_string_append_c (json, '}');
    }
  g_string_append (json, "\n  ]");
}

static void
add_ranking (GString      *json,
             FujinProject *project,
             const char   *name,
             gboolean      strongest)
{
  g_autoptr (GArray) ranking = fujin_category_score_rank (project, strongest);

  g_string_append_printf (json, ",\n  \"%s\": [", name);
  for (guint i = 0; i < MIN (ranking->len, N_RANKED); i++)
    {
      if (i > 0)
        g_string_append (json, ", ");
      _fujinctl_json_string (json, g_array_index (ranking, FujinCategoryScore, i).category->id);
    }
  g_string_append_c (json, ']');
}

static void
add_gap (GString          *json,
         FujinServicePlan *plan,
         FujinLang         lang)
{
  g_autofree char *cause = fujin_gap_dup_cause (plan, lang);
  int gap = 0;

  fujin_service_plan_get_gap (plan, &gap);
  _fujinctl_json_member (json, "code", fujin_service_plan_get_code (plan));
  g_string_append (json, ", ");
  _fujinctl_json_member (json, "name", fujin_service_plan_get_name (plan, lang));
  g_string_append (json, ", ");
  add_known (json, "as_is", fujin_service_plan_get_as_is (plan));
  g_string_append (json, ", ");
  add_known (json, "to_be", fujin_service_plan_get_to_be (plan));
  g_string_append_printf (json, ", \"gap\": %d, ", gap);
  _fujinctl_json_member (json, "assignment",
                         fujin_assignment_type_get_id (fujin_service_plan_get_kind (plan)));
  g_string_append (json, ", ");
  _fujinctl_json_member (json, "cause", cause);
}

static void
add_gaps (GString      *json,
          FujinProject *project,
          FujinLang     lang)
{
  g_autoptr (GPtrArray) gaps = fujin_gap_rank (project, N_GAPS);

  g_string_append_printf (json, ",\n  \"gap_count\": %u,\n  \"gaps\": [",
                          fujin_gap_count (project));
  for (guint i = 0; i < gaps->len; i++)
    {
      g_string_append (json, i > 0 ? ",\n    {" : "\n    {");
      add_gap (json, g_ptr_array_index (gaps, i), lang);
      g_string_append_c (json, '}');
    }
  g_string_append (json, gaps->len > 0 ? "\n  ]" : "]");
}

/*
 * _fujinctl_summary_json:
 *
 * What is decided so far, for programs: always the same members in the same order.
 */
char *
_fujinctl_summary_json (FujinProject *project,
                        FujinLang     lang)
{
  GString *json = g_string_new ("{\n  ");
  FujinTally total;

  fujin_project_get_total (project, &total);
  add_project (json, project);
  add_phases (json, project);
  add_categories (json, project, lang);
  add_ranking (json, project, "strongest", TRUE);
  add_ranking (json, project, "weakest", FALSE);
  add_gaps (json, project, lang);
  g_string_append_printf (json, ",\n  \"carriers\": {\"inside\": %u, \"both\": %u, "
                                "\"outside\": %u, \"nobody\": %u}\n}\n",
                          total.n_kinds[FUJIN_ASSIGNMENT_INSOURCE],
                          total.n_kinds[FUJIN_ASSIGNMENT_COMBINATION],
                          total.n_kinds[FUJIN_ASSIGNMENT_OUTSOURCE],
                          total.n_kinds[FUJIN_ASSIGNMENT_UNASSIGNED]);
  return g_string_free (json, FALSE);
}
