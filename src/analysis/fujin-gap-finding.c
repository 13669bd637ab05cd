/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-gap-finding.h"

#include "fujin-assignment-gap.h"
#include "fujin-level-gap.h"
#include "fujin-words.h"

/* Phase 3 of the evaluation (textbook 3.4, 8.1): the scores against each other. What was decided
 * not to be evaluated is left out, as 8.3 says. */
static guint
find_scores (FujinServicePlan *plan)
{
  int as_is = fujin_service_plan_get_as_is (plan);
  int to_be = fujin_service_plan_get_to_be (plan);
  guint kinds = 0;
  int gap;

  if (!fujin_service_plan_in_scope (plan) || as_is == FUJIN_SCORE_NOT_EVALUATED)
    return 0;
  if (as_is == FUJIN_SCORE_NONE || to_be == FUJIN_SCORE_NONE)
    kinds |= FUJIN_GAP_BIT (FUJIN_GAP_UNSCORED);
  if (fujin_service_plan_get_gap (plan, &gap) && gap != 0)
    kinds |= FUJIN_GAP_BIT (gap > 0 ? FUJIN_GAP_BELOW : FUJIN_GAP_ABOVE);
  if (fujin_service_plan_get_kind (plan) != FUJIN_ASSIGNMENT_UNASSIGNED
      && (fujin_service_plan_on_other_scale (plan, FALSE)
          || fujin_service_plan_on_other_scale (plan, TRUE)))
    kinds |= FUJIN_GAP_BIT (FUJIN_GAP_OTHER_SCALE);
  return kinds;
}

/**
 * fujin_gap_finding_get_kinds:
 * @plan: a service plan
 * @phase: one of the three analyses
 * @today: (nullable): the day as YYYY-MM-DD, for reviews that are due
 *
 * Returns: what the analysis finds about the service, as bits
 */
guint
fujin_gap_finding_get_kinds (FujinServicePlan *plan,
                             FujinPhase        phase,
                             const char       *today)
{
  g_return_val_if_fail (FUJIN_IS_SERVICE_PLAN (plan), 0);

  switch (phase)
    {
    case FUJIN_PHASE_CATALOGUE:
      return fujin_level_gap_find (plan, today);
    case FUJIN_PHASE_PROFILE:
      return fujin_assignment_gap_find (plan);
    case FUJIN_PHASE_PORTFOLIO:
    default:
      return find_scores (plan);
    }
}

/**
 * fujin_gap_finding_get_all:
 * @plan: a service plan
 * @today: (nullable): the day as YYYY-MM-DD, for reviews that are due
 *
 * Returns: what all three analyses find about the service, as bits
 */
guint
fujin_gap_finding_get_all (FujinServicePlan *plan,
                           const char       *today)
{
  guint kinds = 0;

  for (guint i = 0; i < FUJIN_N_PHASES; i++)
    kinds |= fujin_gap_finding_get_kinds (plan, (FujinPhase) i, today);
  return kinds;
}

/**
 * fujin_gap_finding_list:
 * @project: a project
 * @phase: one of the three analyses
 * @today: (nullable): the day as YYYY-MM-DD, for reviews that are due
 *
 * Returns: (transfer full) (element-type FujinGapFinding): what is found, by code; one finding
 *   for a service, with all that was found about it
 */
GArray *
fujin_gap_finding_list (FujinProject *project,
                        FujinPhase    phase,
                        const char   *today)
{
  GArray *findings = g_array_new (FALSE, FALSE, sizeof (FujinGapFinding));

  g_return_val_if_fail (FUJIN_IS_PROJECT (project), findings);

  for (guint i = 0; i < fujin_project_get_n_plans (project); i++)
    {
      FujinServicePlan *plan = fujin_project_get_plan (project, i);
      FujinGapFinding finding = { plan, phase, fujin_gap_finding_get_kinds (plan, phase, today) };

      if (finding.kinds != 0)
        g_array_append_val (findings, finding);
    }
  return findings;
}

/**
 * fujin_gap_finding_count:
 * @findings: (element-type FujinGapFinding): findings
 * @kind: a kind of gap
 *
 * Returns: how many of them are of this kind
 */
guint
fujin_gap_finding_count (GArray       *findings,
                         FujinGapKind  kind)
{
  guint n = 0;

  for (guint i = 0; i < findings->len; i++)
    if (g_array_index (findings, FujinGapFinding, i).kinds & FUJIN_GAP_BIT (kind))
      n++;
  return n;
}

/**
 * fujin_gap_finding_dup_words:
 * @kinds: kinds of gaps, as bits
 * @shorter: whether in a word or two each
 * @lang: a language
 *
 * Returns: (transfer full): what was found, in words
 */
char *
fujin_gap_finding_dup_words (guint     kinds,
                             gboolean  shorter,
                             FujinLang lang)
{
  GString *words = g_string_new (NULL);

  for (guint i = 0; i < FUJIN_N_GAP_KINDS; i++)
    {
      if ((kinds & FUJIN_GAP_BIT (i)) == 0)
        continue;
      if (words->len > 0)
        /* Translators: stands between the gaps of one service */
        g_string_append (words, fujin_words (lang, "; "));
      g_string_append (words, shorter ? fujin_gap_kind_get_short ((FujinGapKind) i, lang)
                                      : fujin_gap_kind_get_words ((FujinGapKind) i, lang));
    }
  return g_string_free (words, FALSE);
}
