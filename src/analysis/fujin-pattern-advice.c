/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-pattern-advice.h"
#include "fujin-words.h"

static const FujinPattern *
pattern_of (FujinServicePlan *plan,
            int               number)
{
  FujinProject *project = fujin_service_plan_get_project (plan);

  g_return_val_if_fail (number >= 0 && number <= FUJIN_N_PATTERNS, NULL);

  if (number == 0 || !project)
    return NULL;
  return fujin_framework_get_pattern (fujin_project_get_framework (project), number);
}

/* Whether the pattern wants the other side to lead in every quadrant the service sits in. */
static gboolean
disagrees (FujinServicePlan   *plan,
           const FujinPattern *pattern,
           gboolean            inside)
{
  int quadrants[FUJIN_N_QUADRANTS];
  guint n = fujin_service_plan_get_quadrants (plan, quadrants);

  for (guint i = 0; i < n; i++)
    if (fujin_lead_is_inside (pattern->leads[quadrants[i] - 1]) == inside)
      return FALSE;
  return n > 0;
}

/**
 * fujin_pattern_advice_breaks:
 * @plan: a service plan
 * @pattern: an organisation pattern, 1 to 4; 0 for none, which nothing breaks
 *
 * Whether the present assignment does not fit an organisation pattern. The textbook gives no
 * such rule; this is our own reasoning from 6.2 and 6.3: a pattern says for each quadrant whether
 * the organisation or a specialist leads, and a service breaks it when its leading team stands on
 * the other side in every quadrant the service sits in. What nobody carries breaks nothing.
 *
 * Returns: whether the service is in scope, carried, and breaks the pattern
 */
gboolean
fujin_pattern_advice_breaks (FujinServicePlan *plan,
                             int               pattern)
{
  const FujinPattern *rule;
  FujinTeam *lead;

  g_return_val_if_fail (FUJIN_IS_SERVICE_PLAN (plan), FALSE);

  rule = pattern_of (plan, pattern);
  lead = fujin_assignments_get_lead (fujin_service_plan_get_assignments (plan));
  if (!rule || !lead || !fujin_service_plan_in_scope (plan))
    return FALSE;
  return disagrees (plan, rule, !fujin_team_get_external (lead));
}

static gboolean
placement_is_stated (FujinServicePlan *plan)
{
  const FujinService *service = fujin_service_plan_get_service (plan);

  for (guint i = 0; i < service->places->len; i++)
    if (!((const FujinPlace *) g_ptr_array_index (service->places, i))->stated)
      return FALSE;
  return TRUE;
}

/* The sentence itself ends with a full stop; the placement is a remark behind it. */
static const char *
placement_format (FujinServicePlan *plan,
                  FujinLang         lang)
{
  if (fujin_service_plan_get_quadrant (plan))
    /* Translators: %s is a whole sentence; where the service was put among the quadrants */
    return fujin_words (lang, "%s (placement: this plan's own)");
  if (placement_is_stated (plan))
    /* Translators: %s is a whole sentence */
    return fujin_words (lang, "%s (placement: stated by the textbook)");
  /* Translators: %s is a whole sentence */
  return fujin_words (lang, "%s (placement: our own reasoning)");
}

static const char *
sentence_format (gboolean  external,
                 guint     n_quadrants,
                 FujinLang lang)
{
  if (external)
    return fujin_words_n (
      lang,
      /* Translators: %1$d a pattern, %2$s a quadrant, %3$s a team, %4$s a service code */
      "Pattern %1$d: our own organisation leads in quadrant %2$s, but %3$s (outside) leads %4$s.",
      "Pattern %1$d: our own organisation leads in quadrants %2$s, but %3$s (outside) leads %4$s.",
      n_quadrants);
  return fujin_words_n (
    lang,
    /* Translators: %1$d a pattern, %2$s a quadrant, %3$s a team, %4$s a service code */
    "Pattern %1$d: a specialist outside leads in quadrant %2$s, but %3$s (inside) leads %4$s.",
    "Pattern %1$d: a specialist outside leads in quadrants %2$s, but %3$s (inside) leads %4$s.",
    n_quadrants);
}

/**
 * fujin_pattern_advice_dup_reason:
 * @plan: a service plan
 * @pattern: an organisation pattern, 0 to 4
 * @lang: a language
 *
 * Says in words why the assignment does not fit, and whose word the placement is.
 *
 * Returns: (transfer full) (nullable): the reason; %NULL when the assignment fits
 */
char *
fujin_pattern_advice_dup_reason (FujinServicePlan *plan,
                                 int               pattern,
                                 FujinLang         lang)
{
  int quadrants[FUJIN_N_QUADRANTS];
  g_autofree char *where = NULL;
  g_autofree char *sentence = NULL;
  FujinTeam *lead;

  if (!fujin_pattern_advice_breaks (plan, pattern))
    return NULL;

  lead = fujin_assignments_get_lead (fujin_service_plan_get_assignments (plan));
  where = fujin_service_plan_dup_quadrants (plan);
  sentence = g_strdup_printf (
    sentence_format (fujin_team_get_external (lead),
                     fujin_service_plan_get_quadrants (plan, quadrants), lang),
    pattern, where, fujin_team_get_name (lead), fujin_service_plan_get_code (plan));
  return g_strdup_printf (placement_format (plan, lang), sentence);
}

/**
 * fujin_pattern_advice_list:
 * @project: a project
 * @pattern: an organisation pattern, 0 to 4
 *
 * Returns: (transfer full) (element-type FujinServicePlan): the plans that break it, in code order
 */
GPtrArray *
fujin_pattern_advice_list (FujinProject *project,
                           int           pattern)
{
  GPtrArray *list = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < fujin_project_get_n_plans (project); i++)
    {
      FujinServicePlan *plan = fujin_project_get_plan (project, i);

      if (fujin_pattern_advice_breaks (plan, pattern))
        g_ptr_array_add (list, g_object_ref (plan));
    }
  return list;
}
