/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-pattern-words.h"

#include "fujin-record-format.h"
#include "fujin-words.h"

/* The second choice of the cycle in the table of the model. */
#define CYCLE_LONG 1

/**
 * fujin_pattern_words_lead:
 * @lead: who leads
 * @lang: a language
 *
 * Returns: (transfer none): who leads, in words that fit in "X leads"
 */
const char *
fujin_pattern_words_lead (FujinLead lead,
                          FujinLang lang)
{
  switch (lead)
    {
    case FUJIN_LEAD_SELF:
      return fujin_words (lang, "our own organisation");
    case FUJIN_LEAD_SELF_WITH_PARTNER:
      return fujin_words (lang, "our own organisation, helped by a partner");
    case FUJIN_LEAD_PARTNER_WITH_SELF:
      return fujin_words (lang, "a partner, managed by us");
    case FUJIN_LEAD_PARTNER:
    default:
      return fujin_words (lang, "a partner");
    }
}

/**
 * fujin_pattern_words_dup_lead:
 * @pattern: an organisation pattern
 * @quadrant: a quadrant, 1 to 4
 * @lang: a language
 *
 * Returns: (transfer full): who leads there by the pattern, and whether that is our reading
 */
char *
fujin_pattern_words_dup_lead (const FujinPattern *pattern,
                              int                 quadrant,
                              FujinLang           lang)
{
  const char *lead = fujin_pattern_words_lead (pattern->leads[quadrant - 1], lang);

  if (pattern->lead_stated[quadrant - 1])
    return g_strdup (lead);
  /* Translators: %s is who leads; the textbook does not say so, we read it so */
  return g_strdup_printf (fujin_words (lang, "%s (Fujin’s reading)"), lead);
}

/**
 * fujin_pattern_words_dup_name:
 * @pattern: an organisation pattern
 * @lang: a language
 *
 * Returns: (transfer full): "Pattern 2 Hybrid"
 */
char *
fujin_pattern_words_dup_name (const FujinPattern *pattern,
                              FujinLang           lang)
{
  /* Translators: an organisation pattern: its number, its name */
  return g_strdup_printf (fujin_words (lang, "Pattern %1$d %2$s"), pattern->number,
                          fujin_text_get (&pattern->name, lang));
}

/**
 * fujin_pattern_words_move:
 * @move: what has to happen
 * @lang: a language
 *
 * Returns: (transfer none): its name: "Comes in"
 */
const char *
fujin_pattern_words_move (FujinPatternMove move,
                          FujinLang        lang)
{
  switch (move)
    {
    case FUJIN_MOVE_IN:
      /* Translators: a service that a provider leads is to be led by the organisation itself */
      return fujin_words (lang, "Comes in");
    case FUJIN_MOVE_OUT:
      /* Translators: a service that the organisation leads is to be led by a specialist */
      return fujin_words (lang, "Goes out");
    case FUJIN_MOVE_FILL_IN:
      /* Translators: nobody carries the service; a team of our own is to */
      return fujin_words (lang, "Needs an own team");
    case FUJIN_MOVE_FILL_OUT:
      /* Translators: nobody carries the service; a provider is to */
      return fujin_words (lang, "Needs a provider");
    case FUJIN_MOVE_NONE:
    case FUJIN_N_MOVES:
    default:
      return fujin_words (lang, "Fits");
    }
}

/**
 * fujin_pattern_words_move_id:
 * @move: what has to happen
 *
 * Returns: (transfer none): its id for programs: "in", "out", "fill-in", "fill-out" or "none"
 */
const char *
fujin_pattern_words_move_id (FujinPatternMove move)
{
  static const char *const ids[] = { "none", "in", "out", "fill-in", "fill-out" };

  return ids[MIN (move, G_N_ELEMENTS (ids) - 1)];
}

/**
 * fujin_pattern_words_dup_group:
 * @project: a project
 * @quadrant: a quadrant, 1 to 4; 0 for several
 * @lang: a language
 *
 * Returns: (transfer full): the quadrant with its name
 */
char *
fujin_pattern_words_dup_group (FujinProject *project,
                               int           quadrant,
                               FujinLang     lang)
{
  const FujinQuadrant *place;

  if (quadrant == 0)
    return g_strdup (fujin_words (lang, "In several quadrants"));
  place = fujin_framework_get_quadrant (fujin_project_get_framework (project), quadrant);
  /* Translators: number and name of a quadrant */
  return g_strdup_printf (fujin_words (lang, "Quadrant %1$s %2$s"), place->id,
                          fujin_text_get (&place->name, lang));
}

static const char *
confidence_words (const char *confidence,
                  FujinLang   lang)
{
  if (g_strcmp0 (confidence, "high") == 0)
    return fujin_words (lang, "our own reasoning, high confidence");
  if (g_strcmp0 (confidence, "medium") == 0)
    return fujin_words (lang, "our own reasoning, medium confidence");
  return fujin_words (lang, "our own reasoning, low confidence");
}

/**
 * fujin_pattern_words_dup_basis:
 * @plan: a service plan
 * @lang: a language
 *
 * Whose word it is that the service sits where it does, in a few words. The weakest basis
 * speaks where it is in several quadrants.
 *
 * Returns: (transfer full): the basis
 */
char *
fujin_pattern_words_dup_basis (FujinServicePlan *plan,
                               FujinLang         lang)
{
  const FujinService *service = fujin_service_plan_get_service (plan);

  if (fujin_service_plan_get_quadrant (plan))
    return g_strdup (fujin_words (lang, "this project's own judgement"));
  if (!service || service->places->len == 0)
    return g_strdup (fujin_words (lang, "not placed"));
  for (guint i = 0; i < service->places->len; i++)
    {
      const FujinPlace *place = g_ptr_array_index (service->places, i);

      if (!place->stated)
        return g_strdup (confidence_words (place->confidence, lang));
    }
  return g_strdup (fujin_words (lang, "stated by the textbook"));
}

static const char *
step_format (FujinPatternMove move,
             FujinLang        lang)
{
  switch (move)
    {
    case FUJIN_MOVE_IN:
      /* Translators: %1$d pattern, %2$s quadrant, %3$s who should lead, %4$s basis, %5$s team */
      return fujin_words (lang, "By pattern %1$d, %3$s leads in quadrant %2$s; today %5$s "
                                "(outside) leads. Placement: %4$s.");
    case FUJIN_MOVE_OUT:
      /* Translators: %1$d pattern, %2$s quadrant, %3$s who should lead, %4$s basis, %5$s team */
      return fujin_words (lang, "By pattern %1$d, %3$s leads in quadrant %2$s; today %5$s "
                                "(inside) leads. Placement: %4$s.");
    default:
      /* Translators: %1$d pattern, %2$s quadrant, %3$s who should lead, %4$s basis */
      return fujin_words (lang, "By pattern %1$d, %3$s leads in quadrant %2$s; today nobody "
                                "carries it. Placement: %4$s.");
    }
}

/**
 * fujin_pattern_words_dup_step:
 * @step: a step
 * @pattern: the pattern aimed at, 1 to 4
 * @lang: a language
 *
 * Returns: (transfer full): why the step is to be taken, with the basis of the placement
 */
char *
fujin_pattern_words_dup_step (const FujinPatternStep *step,
                              int                     pattern,
                              FujinLang               lang)
{
  FujinTeam *lead = fujin_assignments_get_lead (fujin_service_plan_get_assignments (step->plan));
  g_autofree char *quadrants = fujin_service_plan_dup_quadrants (step->plan);
  g_autofree char *basis = fujin_pattern_words_dup_basis (step->plan, lang);

  return g_strdup_printf (step_format (step->move, lang), pattern, quadrants,
                          fujin_pattern_words_lead (step->lead, lang), basis,
                          lead ? fujin_team_get_name (lead) : "");
}

/**
 * fujin_pattern_words_caution:
 * @lang: a language
 *
 * Returns: (transfer none): what the textbook warns of (6.3, note 18), in our own words
 */
const char *
fujin_pattern_words_caution (FujinLang lang)
{
  return fujin_words (lang, "No pattern is better than another in itself. Full insource is not a "
                            "goal that everybody must have: much may be given out as long as the "
                            "services needed are met and the cycle turns. Bringing in more than "
                            "one can carry does harm (textbook 6.3, note 18).");
}

static char *
dup_title (const FujinPatternStep *step,
           int                     pattern,
           FujinLang               lang)
{
  const char *code = fujin_service_plan_get_code (step->plan);

  switch (step->move)
    {
    case FUJIN_MOVE_IN:
      /* Translators: title of an improvement: %1$s a service code, %2$d a pattern */
      return g_strdup_printf (fujin_words (lang, "Bring the lead of %1$s inside (pattern %2$d)"),
                              code, pattern);
    case FUJIN_MOVE_OUT:
      /* Translators: title of an improvement: %1$s a service code, %2$d a pattern */
      return g_strdup_printf (
        fujin_words (lang, "Give the lead of %1$s to a specialist (pattern %2$d)"), code, pattern);
    case FUJIN_MOVE_FILL_OUT:
      /* Translators: title of an improvement: %1$s a service code, %2$d a pattern */
      return g_strdup_printf (fujin_words (lang, "Find a provider for %1$s (pattern %2$d)"), code,
                              pattern);
    default:
      /* Translators: title of an improvement: %1$s a service code, %2$d a pattern */
      return g_strdup_printf (fujin_words (lang, "Find an own team for %1$s (pattern %2$d)"), code,
                              pattern);
    }
}

/**
 * fujin_pattern_words_suggest:
 * @step: a step
 * @pattern: the pattern aimed at, 1 to 4
 * @lang: language of title and note
 *
 * Sensible values of an improvement that takes the step. It is of the long cycle, for it needs
 * people or a contract. No score is expected: the step changes the scale it would be on.
 *
 * Returns: (transfer full) (array zero-terminated=1): a value of every field, in their order
 */
char **
fujin_pattern_words_suggest (const FujinPatternStep *step,
                             int                     pattern,
                             FujinLang               lang)
{
  const FujinRecordFormat *format = fujin_record_format_get (FUJIN_RECORD_IMPROVEMENT);
  char **values = g_new0 (char *, format->n_fields + 1);

  for (guint i = 0; i < format->n_fields; i++)
    {
      const FujinRecordField *field = &format->fields[i];

      if (i == FUJIN_IMPROVEMENT_TITLE)
        values[i] = dup_title (step, pattern, lang);
      else if (i == FUJIN_IMPROVEMENT_SERVICES)
        values[i] = g_strdup (fujin_service_plan_get_id (step->plan));
      else if (i == FUJIN_IMPROVEMENT_CYCLE)
        values[i] = g_strdup (field->choices[CYCLE_LONG]);
      else if (i == FUJIN_IMPROVEMENT_NOTE)
        values[i] = fujin_pattern_words_dup_step (step, pattern, lang);
      else
        values[i] = g_strdup (field->required ? field->choices[0] : "");
    }
  return values;
}
