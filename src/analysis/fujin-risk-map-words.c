/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-risk-map-words.h"

#include "fujin-record-words.h"
#include "fujin-words.h"

/* Choices of FUJIN_IMPROVEMENT_CYCLE. */
#define CYCLE_SHORT 0
#define CYCLE_LONG 1

static const char *const answers[FUJIN_N_RISK_ANSWERS] = {
  [FUJIN_RISK_NOBODY] = N_ ("Nobody answers"),
  [FUJIN_RISK_WEAK] = N_ ("Weakly answered"),
  /* Translators: of a risk: its services are carried, but how well is not scored */
  [FUJIN_RISK_UNSCORED] = N_ ("Carried, not scored"),
  [FUJIN_RISK_ANSWERED] = N_ ("Answered"),
};

/* As they are used in Japanese tables, and told apart without colour. */
static const char *const marks[FUJIN_N_RISK_ANSWERS] = {
  [FUJIN_RISK_NOBODY] = "×",
  [FUJIN_RISK_WEAK] = "△",
  [FUJIN_RISK_UNSCORED] = "?",
  [FUJIN_RISK_ANSWERED] = "○",
};

/**
 * fujin_risk_words_answer:
 * @answer: how a risk is answered
 * @lang: a language
 *
 * Returns: (transfer none): it in words
 */
const char *
fujin_risk_words_answer (FujinRiskAnswer answer,
                         FujinLang       lang)
{
  g_return_val_if_fail (answer < FUJIN_N_RISK_ANSWERS, "");

  return fujin_words (lang, answers[answer]);
}

/**
 * fujin_risk_words_mark:
 * @answer: how a risk is answered
 *
 * Returns: (transfer none): a sign that stands before the words
 */
const char *
fujin_risk_words_mark (FujinRiskAnswer answer)
{
  g_return_val_if_fail (answer < FUJIN_N_RISK_ANSWERS, "");

  return marks[answer];
}

/**
 * fujin_risk_words_size:
 * @risk: a risk
 * @lang: a language
 *
 * Returns: (transfer none): how large it is; "–" when that is not stated
 */
const char *
fujin_risk_words_size (FujinRecord *risk,
                       FujinLang    lang)
{
  int size = fujin_record_get_choice (risk, FUJIN_RISK_SIZE);

  return size < 0 ? "–" : fujin_record_choice_name (FUJIN_RECORD_RISK, FUJIN_RISK_SIZE, size,
                                                    lang);
}

/**
 * fujin_risk_words_rule:
 * @lang: a language
 *
 * Returns: (transfer none): by what rule a risk counts as answered, and whose rule it is
 */
const char *
fujin_risk_words_rule (FujinLang lang)
{
  return fujin_words (lang, "○ answered: all its services in scope are carried and score 3 or "
                            "more · △ weakly: one scores 1 or 2, or nobody carries it · ? carried, "
                            "but not all are scored · × nobody answers: no service, or none that "
                            "is carried. This rule is our reasoning; that risks lie about in the "
                            "whole organisation is textbook 2.1, figure 1.");
}

static const char *
part_format (FujinRiskPart part,
             FujinLang     lang,
             guint         n)
{
  switch (part)
    {
    case FUJIN_RISK_PART_GOOD:
      return fujin_words_n (lang, "%u service answers it (3 or more)",
                            "%u services answer it (3 or more)", n);
    case FUJIN_RISK_PART_WEAK:
      return fujin_words_n (lang, "%u is weak (1 or 2)", "%u are weak (1 or 2)", n);
    case FUJIN_RISK_PART_UNSCORED:
      return fujin_words_n (lang, "%u is carried but not scored", "%u are carried but not scored",
                            n);
    case FUJIN_RISK_PART_UNASSIGNED:
      return fujin_words_n (lang, "%u is carried by nobody", "%u are carried by nobody", n);
    default:
      return fujin_words_n (lang, "%u was found unnecessary", "%u were found unnecessary", n);
    }
}

/**
 * fujin_risk_words_dup_reason:
 * @row: a risk of a map
 * @lang: a language
 *
 * Returns: (transfer full): why it counts as answered or not, in counts
 */
char *
fujin_risk_words_dup_reason (const FujinRiskRow *row,
                             FujinLang           lang)
{
  GString *text = g_string_new (NULL);

  if (row->n_services == 0)
    g_string_append (text, fujin_words (lang, "No service is named that answers it."));
  for (guint i = 0; i < FUJIN_N_RISK_PARTS; i++)
    {
      g_autofree char *part = NULL;

      if (row->n_parts[i] == 0)
        continue;
      part = g_strdup_printf (part_format (i, lang, row->n_parts[i]), row->n_parts[i]);
      g_string_append_printf (text, "%s%s", text->len > 0 ? fujin_words (lang, " · ") : "",
                              part);
    }
  return g_string_free (text, FALSE);
}

static char *
dup_carriers (FujinServicePlan *plan,
              FujinLang         lang)
{
  FujinAssignments *assignments = fujin_service_plan_get_assignments (plan);
  GString *names = g_string_new (NULL);

  for (guint i = 0; i < fujin_assignments_get_n_teams (assignments); i++)
    g_string_append_printf (names, "%s%s", i > 0 ? fujin_words (lang, ", ") : "",
                            fujin_team_get_name (fujin_assignments_get_team (assignments, i)));
  return g_string_free (names, FALSE);
}

static char *
dup_unscored (FujinServicePlan *plan,
              const char       *teams,
              FujinLang         lang)
{
  if (fujin_service_plan_get_as_is (plan) == FUJIN_SCORE_NOT_EVALUATED)
    /* Translators: %s names of teams; the service is decided to be left out of the scoring */
    return g_strdup_printf (fujin_words (lang, "%s, not evaluated"), teams);
  if (fujin_service_plan_on_other_scale (plan, FALSE))
    /* Translators: %s names of teams; the score is on the scale of another assignment type */
    return g_strdup_printf (fujin_words (lang, "%s, scored on the other scale"), teams);
  return g_strdup_printf (fujin_words (lang, "%s, not scored yet"), teams);
}

/**
 * fujin_risk_words_dup_part:
 * @plan: a service named for a risk
 * @lang: a language
 *
 * Returns: (transfer full): who carries it and how well: "CSIRT, score 4"
 */
char *
fujin_risk_words_dup_part (FujinServicePlan *plan,
                           FujinLang         lang)
{
  g_autofree char *teams = dup_carriers (plan, lang);

  switch (fujin_risk_map_judge (plan))
    {
    case FUJIN_RISK_PART_GOOD:
      /* Translators: %1$s names of teams, %2$d a score of 3 to 5 */
      return g_strdup_printf (fujin_words (lang, "%1$s, score %2$d"), teams,
                              fujin_service_plan_get_as_is (plan));
    case FUJIN_RISK_PART_WEAK:
      /* Translators: %1$s names of teams, %2$d a score of 1 or 2 */
      return g_strdup_printf (fujin_words (lang, "%1$s, weak: score %2$d"), teams,
                              fujin_service_plan_get_as_is (plan));
    case FUJIN_RISK_PART_UNSCORED:
      return dup_unscored (plan, teams, lang);
    case FUJIN_RISK_PART_UNNECESSARY:
      return g_strdup (fujin_words (lang, "found unnecessary"));
    case FUJIN_RISK_PART_UNASSIGNED:
    case FUJIN_N_RISK_PARTS:
    default:
      return g_strdup (fujin_words (lang, "carried by nobody"));
    }
}

/**
 * fujin_risk_words_dup_parts:
 * @risk: a risk
 * @lang: a language
 *
 * Returns: (transfer full): a line for each service named for it; "" when there is none
 */
char *
fujin_risk_words_dup_parts (FujinRecord *risk,
                            FujinLang    lang)
{
  g_autoptr (GPtrArray) plans = fujin_record_list_plans (risk);
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < plans->len; i++)
    {
      FujinServicePlan *plan = g_ptr_array_index (plans, i);
      g_autofree char *part = fujin_risk_words_dup_part (plan, lang);

      if (i > 0)
        g_string_append_c (text, '\n');
      /* Translators: %1$s the code of a service, %2$s who carries it and how well */
      g_string_append_printf (text, fujin_words (lang, "%1$s: %2$s"),
                              fujin_service_plan_get_code (plan), part);
    }
  return g_string_free (text, FALSE);
}

/**
 * fujin_risk_words_dup_codes:
 * @risk: a risk
 *
 * Returns: (transfer full): the codes of the services named for it
 */
char *
fujin_risk_words_dup_codes (FujinRecord *risk)
{
  g_autoptr (GPtrArray) plans = fujin_record_list_plans (risk);
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < plans->len; i++)
    g_string_append_printf (text, "%s%s", i > 0 ? " " : "",
                            fujin_service_plan_get_code (g_ptr_array_index (plans, i)));
  return g_string_free (text, FALSE);
}

/**
 * fujin_risk_words_dup_places:
 * @risk: a risk
 * @lang: a language
 *
 * Returns: (transfer full): names of the teams and departments where it sits
 */
char *
fujin_risk_words_dup_places (FujinRecord *risk,
                             FujinLang    lang)
{
  g_autoptr (GPtrArray) teams = fujin_record_list_teams (risk);
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < teams->len; i++)
    g_string_append_printf (text, "%s%s", i > 0 ? fujin_words (lang, ", ") : "",
                            fujin_team_get_name (g_ptr_array_index (teams, i)));
  return g_string_free (text, FALSE);
}

/**
 * fujin_risk_words_dup_counts:
 * @map: a map
 * @lang: a language
 *
 * Returns: (transfer full): how many risks there are and how they are answered
 */
char *
fujin_risk_words_dup_counts (const FujinRiskMap *map,
                             FujinLang           lang)
{
  g_autofree char *n = g_strdup_printf (
    fujin_words_n (lang, "%u risk", "%u risks", map->rows->len), map->rows->len);

  return g_strdup_printf (
    /* Translators: %1$s "12 risks"; then how many nobody answers, weakly, not scored, well */
    fujin_words (lang, "%1$s · × nobody answers: %2$u · △ weakly: %3$u · ? not scored: %4$u · "
                       "○ answered: %5$u"),
    n, map->n_answers[FUJIN_RISK_NOBODY], map->n_answers[FUJIN_RISK_WEAK],
    map->n_answers[FUJIN_RISK_UNSCORED], map->n_answers[FUJIN_RISK_ANSWERED]);
}

static char *
dup_title (FujinRecord     *risk,
           FujinRiskAnswer  answer,
           FujinLang        lang)
{
  const char *title = fujin_record_get (risk, FUJIN_RISK_TITLE);

  switch (answer)
    {
    case FUJIN_RISK_NOBODY:
      /* Translators: title of an improvement; %s is a risk */
      return g_strdup_printf (fujin_words (lang, "Find who answers the risk “%s”"), title);
    case FUJIN_RISK_WEAK:
      /* Translators: title of an improvement; %s is a risk */
      return g_strdup_printf (fujin_words (lang, "Answer the risk “%s” better"), title);
    case FUJIN_RISK_UNSCORED:
      /* Translators: title of an improvement; %s is a risk */
      return g_strdup_printf (fujin_words (lang, "Score the services that answer the risk “%s”"),
                              title);
    default:
      /* Translators: title of an improvement; %s is a risk */
      return g_strdup_printf (fujin_words (lang, "Keep the risk “%s” answered"), title);
    }
}

/* Those that have to do with it: what is good already needs no improvement. */
static char *
dup_services (FujinRecord     *risk,
              FujinRiskAnswer  answer)
{
  g_autoptr (GPtrArray) plans = fujin_record_list_plans (risk);
  GString *ids = g_string_new (NULL);

  for (guint i = 0; i < plans->len; i++)
    {
      FujinServicePlan *plan = g_ptr_array_index (plans, i);

      if (answer == FUJIN_RISK_ANSWERED || fujin_risk_map_judge (plan) != FUJIN_RISK_PART_GOOD)
        g_string_append_printf (ids, "%s%s", ids->len ? " " : "", fujin_service_plan_get_id (plan));
    }
  return g_string_free (ids, FALSE);
}

static char *
dup_note (const FujinRiskRow *row,
          FujinLang           lang)
{
  g_autofree char *reason = fujin_risk_words_dup_reason (row, lang);
  g_autofree char *places = fujin_risk_words_dup_places (row->record, lang);
  g_autofree char *parts = fujin_risk_words_dup_parts (row->record, lang);
  g_autofree char *where = NULL;

  if (*places)
    /* Translators: %s names of departments where a risk sits */
    where = g_strdup_printf (fujin_words (lang, "The risk sits in: %s"), places);
  return g_strjoin ("\n", reason, *parts ? parts : where ? where : NULL,
                    *parts && where ? where : NULL, NULL);
}

/**
 * fujin_risk_words_suggest:
 * @row: a risk of a map
 * @lang: language of title and note
 *
 * Sensible values of an improvement that answers the risk. Where nobody does, it is of the long
 * cycle, for somebody has to be found.
 *
 * Returns: (transfer full) (array zero-terminated=1): a value of every field, in their order
 */
char **
fujin_risk_words_suggest (const FujinRiskRow *row,
                          FujinLang           lang)
{
  const FujinRecordFormat *format = fujin_record_format_get (FUJIN_RECORD_IMPROVEMENT);
  char **values = g_new0 (char *, format->n_fields + 1);

  for (guint i = 0; i < format->n_fields; i++)
    {
      const FujinRecordField *field = &format->fields[i];

      if (i == FUJIN_IMPROVEMENT_TITLE)
        values[i] = dup_title (row->record, row->answer, lang);
      else if (i == FUJIN_IMPROVEMENT_SERVICES)
        values[i] = dup_services (row->record, row->answer);
      else if (i == FUJIN_IMPROVEMENT_CYCLE)
        values[i] = g_strdup (field->choices[row->answer == FUJIN_RISK_NOBODY ? CYCLE_LONG
                                                                              : CYCLE_SHORT]);
      else if (i == FUJIN_IMPROVEMENT_NOTE)
        values[i] = dup_note (row, lang);
      else
        values[i] = g_strdup (field->required ? field->choices[0] : "");
    }
  return values;
}

/* Whether a title is one that was suggested for the risk, whatever its answer was then. */
static gboolean
is_suggested (const char  *title,
              FujinRecord *risk)
{
  for (guint answer = 0; answer < FUJIN_N_RISK_ANSWERS; answer++)
    for (guint lang = 0; lang < FUJIN_N_LANGS; lang++)
      {
        g_autofree char *suggested = dup_title (risk, answer, lang);

        if (g_str_equal (suggested, title))
          return TRUE;
      }
  return FALSE;
}

/**
 * fujin_risk_words_find_improvement:
 * @risk: a risk
 *
 * Returns: (transfer none) (nullable): an open improvement that was suggested for it
 */
FujinRecord *
fujin_risk_words_find_improvement (FujinRecord *risk)
{
  FujinProject *project = fujin_record_get_project (risk);
  FujinRecordList *list;

  if (!project)
    return NULL;
  list = fujin_project_get_records (project, FUJIN_RECORD_IMPROVEMENT);
  for (guint i = 0; i < fujin_record_list_get_n (list); i++)
    {
      FujinRecord *record = fujin_record_list_peek (list, i);
      int state = fujin_record_get_choice (record, FUJIN_IMPROVEMENT_STATE);

      if (state != FUJIN_STATE_DONE && state != FUJIN_STATE_DROPPED &&
          is_suggested (fujin_record_get (record, FUJIN_IMPROVEMENT_TITLE), risk))
        return record;
    }
  return NULL;
}
