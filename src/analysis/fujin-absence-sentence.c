/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-absence-words.h"

#include "fujin-record.h"
#include "fujin-words.h"

#define MOST_NAMES 3

static void
add_sentence (GString    *text,
              const char *sentence,
              FujinLang   lang)
{
  /* Japanese sentences follow each other without a space. */
  if (text->len > 0 && lang != FUJIN_LANG_JA)
    g_string_append_c (text, ' ');
  g_string_append (text, sentence);
}

static char *
dup_teams (const FujinAbsenceResult *result,
           FujinServicePlan         *plan,
           gboolean                  away,
           FujinLang                 lang)
{
  FujinAssignments *assignments = fujin_service_plan_get_assignments (plan);
  g_autoptr (GPtrArray) teams = g_ptr_array_new ();

  for (guint i = 0; i < fujin_assignments_get_n_teams (assignments); i++)
    {
      FujinTeam *team = fujin_assignments_get_team (assignments, i);

      if (fujin_absence_result_is_away (result, team) == away)
        g_ptr_array_add (teams, team);
    }
  return fujin_absence_words_dup_names (teams, MOST_NAMES, lang);
}

static char *
dup_lead_lost (const FujinAbsenceResult  *result,
               const FujinAbsenceFinding *finding,
               FujinLang                  lang)
{
  g_autofree char *left = dup_teams (result, finding->plan, FALSE, lang);

  /* Translators: %1$s the team that led and is away, %2$s teams that stay */
  return g_strdup_printf (fujin_words (lang, "%1$s led it and is away; %2$s stays, without a "
                                             "lead."),
                          fujin_team_get_name (finding->lead), left);
}

static char *
dup_type_changed (const FujinAbsenceFinding *finding,
                  FujinLang                  lang)
{
  FujinFramework *framework =
    fujin_project_get_framework (fujin_service_plan_get_project (finding->plan));
  const FujinTerm *before = fujin_framework_get_assignment_type (framework, finding->before);
  const FujinTerm *after = fujin_framework_get_assignment_type (framework, finding->after);

  /* Translators: assignment types, such as "Combination" and "Insource" */
  return g_strdup_printf (fujin_words (lang, "The assignment goes from %1$s to %2$s."),
                          fujin_text_get (&before->name, lang),
                          fujin_text_get (&after->name, lang));
}

static const char *
person_score_words (int       score,
                    FujinLang lang)
{
  if (score == 2)
    return fujin_words (lang, "In-house score 2: nobody else can do it.");
  if (score == 3)
    return fujin_words (lang, "In-house score 3: another person can stand in for part of it.");
  if (score > 3)
    return fujin_words (lang, "By its in-house score another person can take over.");
  return NULL;
}

static void
add_alone (GString                   *text,
           const FujinAbsenceFinding *finding,
           FujinLang                  lang)
{
  FujinFramework *framework =
    fujin_project_get_framework (fujin_service_plan_get_project (finding->plan));

  if (finding->score > 0)
    {
      g_autofree char *sentence = g_strdup_printf (
        /* Translators: %1$d a score, %2$s what it means (textbook 8.3), a whole sentence */
        fujin_words (lang, "In-house score %1$d: %2$s"), finding->score,
        fujin_framework_get_criterion (framework, FUJIN_ASSIGNMENT_INSOURCE, finding->score,
                                       lang));

      add_sentence (text, sentence, lang);
    }
  if (finding->person)
    {
      g_autofree char *sentence = g_strdup_printf (
        /* Translators: %s is a person */
        fujin_words (lang, "By the list of people it hangs on %s."),
        fujin_record_get (finding->person, FUJIN_PERSON_NAME));

      add_sentence (text, sentence, lang);
    }
}

static void
add_service (GString                *text,
             const FujinStepService *item,
             FujinLang               lang)
{
  g_string_append_printf (text, "%s%s", text->len > 0 ? fujin_words (lang, ", ") : "",
                          fujin_service_plan_get_code (item->plan));
  if (item->state == FUJIN_STEP_SERVICE_NOBODY)
    /* Translators: after the code of a service that no team carries; begins with a space */
    g_string_append (text, fujin_words (lang, " (unassigned)"));
}

/**
 * fujin_absence_words_dup_step:
 * @step: a step of incident response
 * @lang: a language
 *
 * Returns: (transfer full): which of its services have a team present and which not
 */
char *
fujin_absence_words_dup_step (const FujinAbsenceStep *step,
                              FujinLang               lang)
{
  g_autoptr (GString) here = g_string_new (NULL);
  g_autoptr (GString) gone = g_string_new (NULL);
  g_autofree char *sentence = NULL;
  GString *text = g_string_new (NULL);
  gboolean lost = FALSE;

  for (guint i = 0; i < step->services->len; i++)
    {
      const FujinStepService *item = &g_array_index (step->services, FujinStepService, i);

      if (!item->judged || item->state == FUJIN_STEP_SERVICE_OUT)
        continue;
      add_service (item->state == FUJIN_STEP_SERVICE_PRESENT ? here : gone, item, lang);
      lost |= item->state == FUJIN_STEP_SERVICE_LOST;
    }
  if (here->len == 0 && gone->len == 0)
    sentence = g_strdup (fujin_words (lang, "None of its services is in scope."));
  else if (gone->len == 0)
    /* Translators: %s are codes of services */
    sentence = g_strdup_printf (fujin_words (lang, "A team is present for %s."), here->str);
  else if (here->len == 0)
    /* Translators: %s are codes of services */
    sentence = g_strdup_printf (fujin_words (lang, "No team is present for %s."), gone->str);
  else
    /* Translators: codes of services */
    sentence = g_strdup_printf (fujin_words (lang, "No team is present for %1$s; one is for "
                                                   "%2$s."), gone->str, here->str);
  add_sentence (text, sentence, lang);
  if (gone->len > 0 && !lost)
    add_sentence (text, fujin_words (lang, "So it is with everybody present, too."), lang);
  if (step->reasoned)
    add_sentence (text, fujin_words (lang, "The textbook names no services for this step; these "
                                           "are our own reasoning."), lang);
  return g_string_free (text, FALSE);
}

static char *
dup_falls (const FujinAbsenceResult  *result,
           const FujinAbsenceFinding *finding,
           FujinLang                  lang)
{
  g_autofree char *names = dup_teams (result, finding->plan, TRUE, lang);
  FujinAssignments *assignments = fujin_service_plan_get_assignments (finding->plan);

  return g_strdup_printf (
    /* Translators: %s are teams that are away */
    fujin_words_n (lang, "Only %s carries it, and is away.",
                   "Only %s carry it, and all are away.",
                   fujin_assignments_get_n_teams (assignments)), names);
}

static void
add_person_away (GString                   *text,
                 const FujinAbsenceFinding *finding,
                 FujinLang                  lang)
{
  g_autofree char *sentence = g_strdup_printf (
    /* Translators: %s is a person */
    fujin_words (lang, "It hangs on %s, who is away."),
    fujin_record_get (finding->person, FUJIN_PERSON_NAME));
  const char *score = person_score_words (finding->score, lang);

  add_sentence (text, sentence, lang);
  if (score)
    add_sentence (text, score, lang);
}

static void
add_change (GString                   *text,
            const FujinAbsenceResult  *result,
            const FujinAbsenceFinding *finding,
            FujinLang                  lang)
{
  if (finding->kind == FUJIN_ABSENCE_LEAD_LOST)
    {
      g_autofree char *sentence = dup_lead_lost (result, finding, lang);

      add_sentence (text, sentence, lang);
    }
  else
    {
      g_autofree char *names = dup_teams (result, finding->plan, TRUE, lang);
      g_autofree char *sentence =
        /* Translators: %s are teams */
        g_strdup_printf (fujin_words (lang, "Away: %s."), names);

      add_sentence (text, sentence, lang);
    }
  if (finding->before != finding->after)
    {
      g_autofree char *sentence = dup_type_changed (finding, lang);

      add_sentence (text, sentence, lang);
    }
}

/**
 * fujin_absence_words_dup_sentence:
 * @result: a result
 * @finding: a finding of it
 * @lang: a language
 *
 * Returns: (transfer full): what happens to the service or step, and why
 */
char *
fujin_absence_words_dup_sentence (const FujinAbsenceResult  *result,
                                  const FujinAbsenceFinding *finding,
                                  FujinLang                  lang)
{
  GString *text;

  if (finding->kind == FUJIN_ABSENCE_STEP)
    return fujin_absence_words_dup_step (
      &g_array_index (result->steps, FujinAbsenceStep, finding->step), lang);
  /* It may have left the project before the simulation was done again. */
  if (!fujin_service_plan_get_project (finding->plan))
    return g_strdup ("");
  if (finding->kind == FUJIN_ABSENCE_FALLS)
    return dup_falls (result, finding, lang);
  if (finding->kind == FUJIN_ABSENCE_UNASSIGNED)
    return g_strdup (fujin_words (lang, "No team carries it, whoever is away."));
  text = g_string_new (NULL);
  if (finding->kind == FUJIN_ABSENCE_PERSON_AWAY)
    add_person_away (text, finding, lang);
  else if (finding->kind == FUJIN_ABSENCE_LEAD_LOST ||
           finding->kind == FUJIN_ABSENCE_TYPE_CHANGED)
    add_change (text, result, finding, lang);
  else
    add_alone (text, finding, lang);
  return g_string_free (text, FALSE);
}

/**
 * fujin_absence_words_dup_subject:
 * @result: a result
 * @finding: a finding of it
 * @lang: a language
 *
 * Returns: (transfer full): code and name of the service, or number and name of the step
 */
char *
fujin_absence_words_dup_subject (const FujinAbsenceResult  *result,
                                 const FujinAbsenceFinding *finding,
                                 FujinLang                  lang)
{
  const FujinIncidentStep *step;

  if (finding->plan)
    return g_strdup_printf ("%s %s", fujin_service_plan_get_code (finding->plan),
                            fujin_service_plan_get_name (finding->plan, lang));
  step = g_array_index (result->steps, FujinAbsenceStep, finding->step).step;
  /* Translators: a step of incident response: its number, its name */
  return g_strdup_printf (fujin_words (lang, "Step %1$d %2$s"), step->number,
                          fujin_text_get (&step->name, lang));
}
