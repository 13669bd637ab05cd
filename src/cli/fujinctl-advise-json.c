/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujinctl-json.h"
#include "fujinctl.h"

#include "fujin-pattern-advice.h"
#include "fujin-pattern-words.h"

static void
add_text (GString    *json,
          const char *name,
          const char *text)
{
  g_string_append (json, ", ");
  _fujinctl_json_member (json, name, text);
}

static void
add_number (GString    *json,
            const char *name,
            int         number)
{
  if (number > 0)
    g_string_append_printf (json, ",\n  \"%s\": %d", name, number);
  else
    g_string_append_printf (json, ",\n  \"%s\": null", name);
}

/* The code, and where and on what grounds the service sits. */
static void
add_plan (GString          *json,
          FujinServicePlan *plan,
          FujinLang         lang)
{
  g_autofree char *basis = fujin_pattern_words_dup_basis (plan, lang);
  int quadrants[FUJIN_N_QUADRANTS];
  guint n = fujin_service_plan_get_quadrants (plan, quadrants);

  _fujinctl_json_member (json, "code", fujin_service_plan_get_code (plan));
  add_text (json, "name", fujin_service_plan_get_name (plan, lang));
  add_text (json, "assignment",
            fujin_assignment_type_get_id (fujin_service_plan_get_kind (plan)));
  g_string_append (json, ", \"quadrants\": [");
  for (guint i = 0; i < n; i++)
    g_string_append_printf (json, "%s%d", i > 0 ? ", " : "", quadrants[i]);
  g_string_append (json, "]");
  add_text (json, "basis", basis);
}

static void
add_differences (GString      *json,
                 FujinProject *project,
                 FujinLang     lang)
{
  int present = fujin_project_get_present_pattern (project);
  g_autoptr (GPtrArray) plans = fujin_pattern_advice_list (project, present);

  g_string_append (json, ",\n  \"differ\": [");
  for (guint i = 0; i < plans->len; i++)
    {
      FujinServicePlan *plan = g_ptr_array_index (plans, i);
      g_autofree char *reason = fujin_pattern_advice_dup_reason (plan, present, lang);

      g_string_append (json, i > 0 ? ",\n    {" : "\n    {");
      add_plan (json, plan, lang);
      add_text (json, "reason", reason);
      g_string_append_c (json, '}');
    }
  g_string_append (json, "\n  ]");
}

static void
add_step (GString                *json,
          const FujinPatternStep *step,
          int                     pattern,
          FujinLang               lang)
{
  g_autofree char *reason = fujin_pattern_words_dup_step (step, pattern, lang);
  FujinRecord *record = fujin_pattern_step_find_improvement (step);

  add_plan (json, step->plan, lang);
  add_text (json, "move", fujin_pattern_words_move_id (step->move));
  add_text (json, "lead", fujin_pattern_words_lead (step->lead, lang));
  g_string_append_printf (json, ", \"differs_now\": %s", step->differs_now ? "true" : "false");
  add_text (json, "improvement", record ? fujin_record_get_id (record) : "");
  add_text (json, "reason", reason);
}

static void
add_steps (GString      *json,
           FujinProject *project,
           int           pattern,
           FujinLang     lang)
{
  g_autoptr (FujinPatternSteps) steps = NULL;

  if (pattern == 0)
    {
      g_string_append (json, ",\n  \"steps\": [],\n  \"fitting\": null,\n  \"unplaced\": null");
      return;
    }
  steps = fujin_pattern_steps_new (project, pattern);
  g_string_append (json, ",\n  \"steps\": [");
  for (guint i = 0; i < steps->steps->len; i++)
    {
      g_string_append (json, i > 0 ? ",\n    {" : "\n    {");
      add_step (json, &g_array_index (steps->steps, FujinPatternStep, i), pattern, lang);
      g_string_append_c (json, '}');
    }
  g_string_append_printf (json, "\n  ],\n  \"fitting\": %u,\n  \"unplaced\": %u",
                          steps->n_fitting, steps->n_unplaced);
}

/*
 * _fujinctl_advise_json:
 * @pattern: the pattern aimed at, 0 for none
 *
 * What differs from the present pattern and the steps to the target, for programs: always the
 * same members in the same order.
 */
char *
_fujinctl_advise_json (FujinProject *project,
                       int           pattern,
                       FujinLang     lang)
{
  GString *json = g_string_new ("{\n  ");

  _fujinctl_json_member (json, "title", fujin_project_get_title (project));
  add_number (json, "present_pattern", fujin_project_get_present_pattern (project));
  add_number (json, "target_pattern", pattern);
  add_differences (json, project, lang);
  add_steps (json, project, pattern, lang);
  g_string_append (json, ",\n  ");
  _fujinctl_json_member (json, "caution", fujin_pattern_words_caution (lang));
  g_string_append (json, "\n}\n");
  return g_string_free (json, FALSE);
}
