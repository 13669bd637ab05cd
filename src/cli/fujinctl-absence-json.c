/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujinctl-json.h"
#include "fujinctl.h"

#include "fujin-absence-words.h"
#include "fujin-record.h"

static void
add_text (GString    *json,
          const char *name,
          const char *text)
{
  g_string_append (json, ", ");
  _fujinctl_json_member (json, name, text);
}

static void
add_teams (GString    *json,
           const char *name,
           GPtrArray  *teams)
{
  g_string_append_printf (json, ",\n  \"%s\": [", name);
  for (guint i = 0; i < teams->len; i++)
    {
      g_string_append (json, i > 0 ? ", " : "");
      _fujinctl_json_string (json, fujin_team_get_name (teams->pdata[i]));
    }
  g_string_append_c (json, ']');
}

static void
add_people (GString   *json,
            GPtrArray *people)
{
  g_string_append (json, ",\n  \"people_away\": [");
  for (guint i = 0; i < people->len; i++)
    {
      g_string_append (json, i > 0 ? ", " : "");
      _fujinctl_json_string (json, fujin_record_get (people->pdata[i], FUJIN_PERSON_NAME));
    }
  g_string_append_c (json, ']');
}

static void
add_counts (GString                  *json,
            const char               *name,
            const FujinAbsenceCounts *counts)
{
  g_string_append_printf (json,
                          ",\n  \"%s\": {\"carried\": %u, \"unassigned\": %u, \"hang_on_one\": "
                          "%u, \"steps_all\": %u, \"steps_partly\": %u, \"steps_nobody\": %u}",
                          name, counts->carried, counts->unassigned, counts->alone,
                          counts->steps[FUJIN_ACTOR_ALL], counts->steps[FUJIN_ACTOR_PARTLY],
                          counts->steps[FUJIN_ACTOR_NOBODY]);
}

static void
add_stand_ins (GString                   *json,
               const FujinAbsenceResult  *result,
               const FujinAbsenceFinding *finding,
               FujinLang                  lang)
{
  g_autofree char *asked = fujin_absence_words_dup_stand_ins (result, finding, lang);
  g_autoptr (GArray) found = NULL;

  if (!asked)
    {
      g_string_append (json, ", \"could_step_in\": null");
      return;
    }
  found = fujin_absence_result_list_stand_ins (result, finding);
  g_string_append (json, ", \"could_step_in\": [");
  for (guint i = 0; i < found->len; i++)
    {
      const FujinStandIn *item = &g_array_index (found, FujinStandIn, i);
      g_autofree char *words = fujin_absence_words_dup_stand_in (result, item, finding->plan,
                                                                 lang);

      g_string_append (json, i > 0 ? ", {" : "{");
      _fujinctl_json_member (json, "team", fujin_team_get_name (item->team));
      add_text (json, "why", words);
      g_string_append_c (json, '}');
    }
  g_string_append_c (json, ']');
}

static void
add_finding (GString                   *json,
             const FujinAbsenceResult  *result,
             const FujinAbsenceFinding *finding,
             FujinLang                  lang)
{
  g_autofree char *sentence = fujin_absence_words_dup_sentence (result, finding, lang);

  _fujinctl_json_member (json, "kind", fujin_absence_words_kind_id (finding->kind));
  if (finding->plan)
    {
      add_text (json, "code", fujin_service_plan_get_code (finding->plan));
      add_text (json, "before", fujin_assignment_type_get_id (finding->before));
      add_text (json, "after", fujin_assignment_type_get_id (finding->after));
    }
  else
    g_string_append_printf (
      json, ", \"step\": %d",
      g_array_index (result->steps, FujinAbsenceStep, finding->step).step->number);
  add_text (json, "why", sentence);
  add_stand_ins (json, result, finding, lang);
}

static void
add_step (GString                *json,
          const FujinAbsenceStep *step,
          FujinLang               lang)
{
  g_string_append_printf (json, "\"step\": %d", step->step->number);
  add_text (json, "name", fujin_text_get (&step->step->name, lang));
  add_text (json, "before", fujin_absence_words_actor_id (step->before));
  add_text (json, "after", fujin_absence_words_actor_id (step->after));
  g_string_append_printf (json, ", \"judged_by_our_reasoning\": %s, \"services\": [",
                          step->reasoned ? "true" : "false");
  for (guint i = 0; i < step->services->len; i++)
    {
      const FujinStepService *item = &g_array_index (step->services, FujinStepService, i);

      g_string_append (json, i > 0 ? ", {" : "{");
      _fujinctl_json_member (json, "code", fujin_service_plan_get_code (item->plan));
      add_text (json, "state", fujin_absence_words_service_id (item->state));
      g_string_append_printf (json, ", \"stated\": %s}", item->stated ? "true" : "false");
    }
  g_string_append_c (json, ']');
}

static void
add_lists (GString                  *json,
           const FujinAbsenceResult *result,
           FujinLang                 lang)
{
  g_string_append (json, ",\n  \"findings\": [");
  for (guint i = 0; i < result->findings->len; i++)
    {
      g_string_append (json, i > 0 ? ",\n    {" : "\n    {");
      add_finding (json, result, &g_array_index (result->findings, FujinAbsenceFinding, i), lang);
      g_string_append_c (json, '}');
    }
  g_string_append (json, "\n  ],\n  \"steps\": [");
  for (guint i = 0; i < result->steps->len; i++)
    {
      g_string_append (json, i > 0 ? ",\n    {" : "\n    {");
      add_step (json, &g_array_index (result->steps, FujinAbsenceStep, i), lang);
      g_string_append_c (json, '}');
    }
  g_string_append (json, "\n  ]");
}

/*
 * _fujinctl_absence_json:
 *
 * What a simulation found, for programs: always the same members in the same order.
 */
char *
_fujinctl_absence_json (const FujinAbsenceResult *result,
                        FujinLang                 lang)
{
  GString *json = g_string_new ("{\n  ");

  _fujinctl_json_member (json, "title", fujin_project_get_title (result->project));
  add_teams (json, "teams_away", result->teams);
  add_people (json, result->people);
  add_teams (json, "hours_not_stated", result->unknown_hours);
  add_teams (json, "heads_not_stated", result->unknown_heads);
  g_string_append_printf (json, ",\n  \"affected\": %u, \"person_away\": %u",
                          result->n_affected, result->n_found[FUJIN_ABSENCE_PERSON_AWAY]);
  add_counts (json, "before", &result->before);
  add_counts (json, "after", &result->after);
  g_string_append_printf (json, ",\n  \"combinations_without_inside_score\": %u",
                          result->n_unsplit);
  add_lists (json, result, lang);
  g_string_append (json, "\n}\n");
  return g_string_free (json, FALSE);
}
