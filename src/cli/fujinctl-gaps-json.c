/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujinctl-json.h"
#include "fujinctl.h"

#include "fujin-gap-cause.h"
#include "fujin-gap-cycle.h"
#include "fujin-gap-finding.h"
#include "fujin-gap-ranking.h"

static void
add_text (GString    *json,
          const char *name,
          const char *text)
{
  g_string_append (json, ", ");
  _fujinctl_json_member (json, name, text);
}

/* What is not scored is null, never 0. */
static void
add_score (GString    *json,
           const char *name,
           int         score)
{
  if (score > 0)
    g_string_append_printf (json, ", \"%s\": %d", name, score);
  else
    g_string_append_printf (json, ", \"%s\": null", name);
}

static void
add_kinds (GString *json,
           guint    kinds)
{
  gboolean is_first = TRUE;

  g_string_append (json, ", \"found\": [");
  for (guint i = 0; i < FUJIN_N_GAP_KINDS; i++)
    {
      if ((kinds & FUJIN_GAP_BIT (i)) == 0)
        continue;
      g_string_append_printf (json, "%s\"%s\"", is_first ? "" : ", ",
                              fujin_gap_kind_get_id ((FujinGapKind) i));
      is_first = FALSE;
    }
  g_string_append_c (json, ']');
}

static void
add_cycle (GString          *json,
           FujinServicePlan *plan,
           guint             kinds,
           FujinLang         lang)
{
  g_autofree char *words = NULL;
  FujinGapCycle cycle;

  if (!fujin_gap_cycle_get (plan, kinds, &cycle))
    return;
  words = fujin_gap_cycle_dup_words (&cycle, lang);
  g_string_append_printf (json, ", \"cycle\": \"%s\"", cycle.long_cycle ? "long" : "short");
  add_text (json, "cycle_reason", words);
}

static void
add_causes (GString          *json,
            FujinServicePlan *plan,
            const char       *today,
            FujinLang         lang)
{
  g_autoptr (GPtrArray) causes = fujin_gap_cause_list (plan, TRUE, today, lang);

  g_string_append (json, ", \"causes\": [");
  for (guint i = 0; i < causes->len; i++)
    {
      const FujinGapCause *cause = g_ptr_array_index (causes, i);

      g_string_append_printf (json, "%s\n      {\"step\": \"%s\", \"ours\": %s",
                              i > 0 ? "," : "", fujin_gap_cause_get_step_id (cause->step),
                              cause->ours ? "true" : "false");
      add_text (json, "sentence", cause->sentence);
      g_string_append_c (json, '}');
    }
  g_string_append (json, "\n    ]");
}

static void
add_plan (GString          *json,
          FujinServicePlan *plan,
          guint             kinds,
          const char       *today,
          FujinLang         lang)
{
  g_autofree char *line = fujin_gap_cause_dup_line (plan, lang);

  _fujinctl_json_member (json, "code", fujin_service_plan_get_code (plan));
  add_text (json, "name", fujin_service_plan_get_name (plan, lang));
  add_text (json, "level", fujin_level_get_id (fujin_service_plan_get_level (plan)));
  add_text (json, "assignment",
            fujin_assignment_type_get_id (fujin_service_plan_get_kind (plan)));
  add_score (json, "as_is", fujin_service_plan_get_as_is (plan));
  add_score (json, "to_be", fujin_service_plan_get_to_be (plan));
  add_kinds (json, kinds);
  add_text (json, "line", line);
  add_cycle (json, plan, kinds, lang);
  add_causes (json, plan, today, lang);
}

static void
add_ranking (GString               *json,
             const FujinGapRanking *ranking,
             const char            *today,
             FujinLang              lang)
{
  g_string_append (json, ",\n  \"ranking\": [");
  for (guint i = 0; i < ranking->ranked->len; i++)
    {
      const FujinRankedGap *gap = &g_array_index (ranking->ranked, FujinRankedGap, i);

      g_string_append_printf (json, "%s\n    {\"place\": %u, \"gap\": %d, \"weight\": %d, "
                              "\"priority\": %d, ", i > 0 ? "," : "", gap->place, gap->gap,
                              gap->weight, gap->priority);
      add_plan (json, gap->plan, fujin_gap_finding_get_all (gap->plan, today), today, lang);
      g_string_append_c (json, '}');
    }
  g_string_append (json, "\n  ],\n  \"unscored\": [");
  for (guint i = 0; i < ranking->unscored->len; i++)
    {
      if (i > 0)
        g_string_append (json, ", ");
      _fujinctl_json_string (json, fujin_service_plan_get_code (g_ptr_array_index (
                                     ranking->unscored, i)));
    }
  g_string_append_printf (json, "],\n  \"reached\": %u,\n  \"not_evaluated\": %u",
                          ranking->n_reached, ranking->n_not_evaluated);
}

static void
add_findings (GString      *json,
              FujinProject *project,
              FujinPhase    phase,
              const char   *name,
              const char   *today,
              FujinLang     lang)
{
  g_autoptr (GArray) findings = fujin_gap_finding_list (project, phase, today);

  g_string_append_printf (json, ",\n  \"%s\": [", name);
  for (guint i = 0; i < findings->len; i++)
    {
      const FujinGapFinding *finding = &g_array_index (findings, FujinGapFinding, i);

      g_string_append (json, i > 0 ? ",\n    {" : "\n    {");
      add_plan (json, finding->plan, finding->kinds, today, lang);
      g_string_append_c (json, '}');
    }
  g_string_append (json, "\n  ]");
}

/*
 * _fujinctl_gaps_json:
 *
 * The three gap analyses, for programs: always the same members in the same order.
 */
char *
_fujinctl_gaps_json (FujinProject *project,
                     const char   *today,
                     FujinLang     lang)
{
  g_autoptr (FujinGapRanking) ranking = fujin_gap_ranking_new (project);
  const FujinLevelWeights *weights = &ranking->weights;
  GString *json = g_string_new ("{\n  ");

  _fujinctl_json_member (json, "title", fujin_project_get_title (project));
  g_string_append_printf (json, ",\n  \"weights\": {\"basic\": %d, \"standard\": %d, "
                          "\"advanced\": %d, \"optional\": %d, \"undecided\": %d, "
                          "\"usual\": %s}", weights->of[FUJIN_LEVEL_BASIC],
                          weights->of[FUJIN_LEVEL_STANDARD], weights->of[FUJIN_LEVEL_ADVANCED],
                          weights->of[FUJIN_LEVEL_OPTIONAL], weights->of[FUJIN_LEVEL_UNDECIDED],
                          weights->usual ? "true" : "false");
  add_ranking (json, ranking, today, lang);
  add_findings (json, project, FUJIN_PHASE_CATALOGUE, "level_gaps", today, lang);
  add_findings (json, project, FUJIN_PHASE_PROFILE, "assignment_gaps", today, lang);
  g_string_append (json, "\n}\n");
  return g_string_free (json, FALSE);
}
