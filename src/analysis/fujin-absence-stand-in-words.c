/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-absence-words.h"

#include "fujin-record.h"
#include "fujin-team-words.h"
#include "fujin-words.h"

static void
add_reason (GString *text,
            char    *reason)
{
  g_string_append_printf (text, "%s%s", text->len > 0 ? " · " : "", reason);
  g_free (reason);
}

static void
add_counts (GString            *text,
            const FujinStandIn *stand_in,
            FujinServicePlan   *plan,
            FujinLang           lang)
{
  if (stand_in->n_category > 0)
    /* Translators: %1$u services of category %2$s */
    add_reason (text, g_strdup_printf (fujin_words (lang, "carries %1$u of category %2$s"),
                                       stand_in->n_category,
                                       fujin_service_plan_get_category (plan)->id));
  if (stand_in->n_quadrant > 0)
    {
      g_autofree char *quadrant = fujin_service_plan_dup_quadrants (plan);

      /* Translators: %1$u services of quadrant %2$s, such as "IV" */
      add_reason (text, g_strdup_printf (fujin_words (lang, "carries %1$u of quadrant %2$s"),
                                         stand_in->n_quadrant, quadrant));
    }
}

/* Nobody is offered for a need that their hours cannot cover without this being said. */
static void
add_hours (GString                  *text,
           const FujinAbsenceResult *result,
           const FujinStandIn       *stand_in,
           FujinLang                 lang)
{
  FujinTeamHours hours = fujin_team_get_hours (stand_in->team);

  const char *need = fujin_team_hours_name (stand_in->need, lang);

  if (hours < stand_in->need && hours == FUJIN_TEAM_HOURS_UNKNOWN)
    /* Translators: %s is "24x7"; a team of unknown hours for such a need */
    add_reason (text,
                g_strdup_printf (fujin_words (lang, "hours not stated, needed: %s"), need));
  else if (hours < stand_in->need)
    /* Translators: %1$s is "24x7", the hours that are needed, %2$s those of a team */
    add_reason (text, g_strdup_printf (fujin_words (lang, "hours: %2$s, needed: %1$s"), need,
                                       fujin_team_hours_name (hours, lang)));
  else if (stand_in->need > FUJIN_TEAM_HOURS_DAY)
    /* Translators: %s is "24x7" */
    add_reason (text, g_strdup_printf (fujin_words (lang, "covers %s"), need));
  else if (result->hour != FUJIN_ABSENCE_ANY_HOUR && hours == FUJIN_TEAM_HOURS_UNKNOWN)
    add_reason (text, g_strdup (fujin_words (lang, "hours not stated")));
}

/**
 * fujin_absence_words_dup_stand_in:
 * @result: a result
 * @stand_in: somebody who could step in
 * @plan: (nullable): for which service; %NULL for several
 * @lang: a language
 *
 * Returns: (transfer full): the name of the team, and why
 */
char *
fujin_absence_words_dup_stand_in (const FujinAbsenceResult *result,
                                  const FujinStandIn       *stand_in,
                                  FujinServicePlan         *plan,
                                  FujinLang                 lang)
{
  g_autoptr (GString) reasons = g_string_new (NULL);

  if (!plan && stand_in->plan)
    {
      plan = stand_in->plan;
      /* Translators: a team that could step in: %s is the service */
      add_reason (reasons, g_strdup_printf (fujin_words (lang, "for %s"),
                                            fujin_service_plan_get_code (plan)));
    }
  if (stand_in->carries && plan)
    add_reason (reasons, g_strdup (fujin_words (lang, "carries it already")));
  if (stand_in->person)
    /* Translators: %s is a person with a duty in the team that is away and in this one */
    add_reason (reasons, g_strdup_printf (fujin_words (lang, "%s has a duty in both"),
                                          fujin_record_get (stand_in->person,
                                                            FUJIN_PERSON_NAME)));
  if (plan && !stand_in->carries)
    add_counts (reasons, stand_in, plan, lang);
  add_hours (reasons, result, stand_in, lang);
  if (reasons->len == 0)
    return g_strdup (fujin_team_get_name (stand_in->team));
  /* Translators: %1$s is a team, %2$s reasons */
  return g_strdup_printf (fujin_words (lang, "%1$s (%2$s)"),
                          fujin_team_get_name (stand_in->team), reasons->str);
}

static gboolean
asks_for_one (const FujinAbsenceResult  *result,
              const FujinAbsenceFinding *finding)
{
  const FujinAbsenceStep *step;

  if (finding->kind != FUJIN_ABSENCE_STEP)
    return finding->kind < FUJIN_ABSENCE_STEP &&
           fujin_service_plan_get_project (finding->plan) != NULL;
  step = &g_array_index (result->steps, FujinAbsenceStep, finding->step);
  for (guint i = 0; i < step->services->len; i++)
    if (g_array_index (step->services, FujinStepService, i).judged &&
        g_array_index (step->services, FujinStepService, i).state == FUJIN_STEP_SERVICE_LOST)
      return TRUE;
  return FALSE;
}

/**
 * fujin_absence_words_dup_stand_ins:
 * @result: a result
 * @finding: a finding of it
 * @lang: a language
 *
 * Returns: (transfer full) (nullable): who could step in and why, or that nobody could; %NULL
 *   where nobody has to
 */
char *
fujin_absence_words_dup_stand_ins (const FujinAbsenceResult  *result,
                                   const FujinAbsenceFinding *finding,
                                   FujinLang                  lang)
{
  g_autoptr (GArray) found = NULL;
  g_autoptr (GString) names = g_string_new (NULL);

  if (!asks_for_one (result, finding))
    return NULL;
  found = fujin_absence_result_list_stand_ins (result, finding);
  for (guint i = 0; i < found->len; i++)
    {
      g_autofree char *words = fujin_absence_words_dup_stand_in (
        result, &g_array_index (found, FujinStandIn, i), finding->plan, lang);

      g_string_append_printf (names, "%s%s", i > 0 ? fujin_words (lang, ", ") : "", words);
    }
  if (found->len == 0)
    return g_strdup (fujin_words (lang, "Nobody could step in: no team present carries anything "
                                        "of the same category or quadrant (our own reasoning)."));
  /* Translators: %s are teams with reasons */
  return g_strdup_printf (fujin_words (lang, "Could step in (our own reasoning): %s"), names->str);
}
