/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-difference-words.h"

#include "fujin-difference-private.h"
#include "fujin-record-words.h"
#include "fujin-words.h"

typedef struct
{
  const FujinComparison *comparison;
  const FujinDifference *difference;
  FujinLang lang;
  char *subject;
  char *before;
  char *after;
} Words;

static void
words_clear (Words *words)
{
  g_free (words->subject);
  g_free (words->before);
  g_free (words->after);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Words, words_clear)

static gboolean
is_empty (const Words *words,
          gboolean     after)
{
  g_autofree char *value = _fujin_difference_dup_value (words->comparison, words->difference,
                                                        after, words->lang);

  return *value == '\0';
}

static char *
say_field (const Words *words)
{
  const char *what = _fujin_difference_field_name (words->difference, words->lang);

  if (is_empty (words, FALSE))
    /* Translators: %1$s a service, team or record, %2$s one of its fields, %3$s its new value */
    return g_strdup_printf (fujin_words (words->lang, "%1$s: %2$s becomes “%3$s”"),
                            words->subject, what, words->after);
  if (is_empty (words, TRUE))
    /* Translators: %1$s a service, team or record, %2$s one of its fields, %3$s its old value */
    return g_strdup_printf (fujin_words (words->lang, "%1$s: %2$s “%3$s” is taken away"),
                            words->subject, what, words->before);
  /* Translators: %1$s a service, team or record, %2$s a field, %3$s its old and %4$s new value */
  return g_strdup_printf (fujin_words (words->lang, "%1$s: %2$s changes from “%3$s” to “%4$s”"),
                          words->subject, what, words->before, words->after);
}

static char *
say_level (const Words *words)
{
  switch (fujin_difference_get_class (words->comparison, words->difference))
    {
    case FUJIN_CHANGE_CLASS_ADDED:
      /* Translators: %1$s a service, %2$s its level from now on */
      return g_strdup_printf (fujin_words (words->lang, "%1$s comes into scope (%2$s)"),
                              words->subject, words->after);
    case FUJIN_CHANGE_CLASS_DROPPED:
      /* Translators: %1$s a service, %2$s its level until now */
      return g_strdup_printf (
        fujin_words (words->lang, "%1$s drops out of scope (%2$s until then)"), words->subject,
        words->before);
    default:
      return say_field (words);
    }
}

/* The same teams, but another leads. */
static char *
say_lead (const Words *words)
{
  FujinAssignments *one = fujin_service_plan_get_assignments (
    FUJIN_SERVICE_PLAN (words->difference->before));
  FujinAssignments *two = fujin_service_plan_get_assignments (
    FUJIN_SERVICE_PLAN (words->difference->after));
  FujinTeam *before = one != NULL ? fujin_assignments_get_lead (one) : NULL;
  FujinTeam *after = two != NULL ? fujin_assignments_get_lead (two) : NULL;

  if (after == NULL)
    return g_strdup_printf (fujin_words (words->lang, "%1$s: nobody leads any more"),
                            words->subject);
  if (before == NULL)
    /* Translators: %1$s a service, %2$s a team */
    return g_strdup_printf (fujin_words (words->lang, "%1$s: %2$s leads"), words->subject,
                            fujin_team_get_name (after));
  if (g_str_equal (fujin_team_get_id (before), fujin_team_get_id (after)))
    return say_field (words);
  /* Translators: %1$s a service, %2$s the new and %3$s the old team */
  return g_strdup_printf (fujin_words (words->lang, "%1$s: %2$s leads instead of %3$s"),
                          words->subject, fujin_team_get_name (after),
                          fujin_team_get_name (before));
}

static char *
say_teams (const Words *words)
{
  if (fujin_difference_get_class (words->comparison, words->difference) !=
      FUJIN_CHANGE_CLASS_MOVED)
    return say_lead (words);
  if (is_empty (words, FALSE))
    /* Translators: %1$s a service, %2$s teams */
    return g_strdup_printf (fujin_words (words->lang, "%1$s goes to %2$s"), words->subject,
                            words->after);
  if (is_empty (words, TRUE))
    /* Translators: %1$s a service, %2$s teams */
    return g_strdup_printf (
      fujin_words (words->lang, "%1$s is taken from %2$s and is unassigned"), words->subject,
      words->before);
  /* Translators: %1$s a service, %2$s and %3$s teams */
  return g_strdup_printf (fujin_words (words->lang, "%1$s moves from %2$s to %3$s"),
                          words->subject, words->before, words->after);
}

static int
get_score (const Words *words,
           gboolean     after)
{
  const FujinDifference *difference = words->difference;
  FujinServicePlan *plan = FUJIN_SERVICE_PLAN (after ? difference->after : difference->before);

  return difference->field == FUJIN_PLAN_TO_BE ? fujin_service_plan_get_to_be (plan)
                                               : fujin_service_plan_get_as_is (plan);
}

static char *
say_score (const Words *words)
{
  const char *what = _fujin_difference_field_name (words->difference, words->lang);
  int before = get_score (words, FALSE);
  int after = get_score (words, TRUE);

  if (before < 1 || after < 1 || before == after)
    return say_field (words);
  if (after > before)
    /* Translators: %1$s a service, %2$s As-Is or To-Be, then two scores */
    return g_strdup_printf (fujin_words (words->lang, "%1$s: %2$s rises from %3$s to %4$s"),
                            words->subject, what, words->before, words->after);
  /* Translators: %1$s a service, %2$s As-Is or To-Be, then two scores */
  return g_strdup_printf (fujin_words (words->lang, "%1$s: %2$s falls from %3$s to %4$s"),
                          words->subject, what, words->before, words->after);
}

static char *
say_plan_field (const Words *words)
{
  switch (words->difference->field)
    {
    case FUJIN_PLAN_LEVEL:
      return say_level (words);
    case FUJIN_PLAN_ASSIGNMENTS:
      return say_teams (words);
    case FUJIN_PLAN_AS_IS:
    case FUJIN_PLAN_TO_BE:
      return say_score (words);
    default:
      return say_field (words);
    }
}

static char *
say_added_plan (const Words *words)
{
  FujinServicePlan *plan = FUJIN_SERVICE_PLAN (words->difference->after);
  g_autofree char *details = _fujin_difference_dup_details (plan, words->lang);

  if (*details == '\0')
    /* Translators: %s is the code and name of a service of the project's own */
    return g_strdup_printf (fujin_words (words->lang, "Own service %s comes"), words->subject);
  /* Translators: %1$s is the code and name of a service of the project's own, %2$s its level,
   * teams and scores as far as they are given */
  return g_strdup_printf (fujin_words (words->lang, "Own service %1$s comes (%2$s)"),
                          words->subject, details);
}

static char *
say_listed (const Words *words)
{
  FujinLang lang = words->lang;

  switch (words->difference->kind)
    {
    case FUJIN_DIFFERENCE_TEAM_ADDED:
      /* Translators: %1$s a team, %2$s "inside" or "outside" */
      return g_strdup_printf (fujin_words (lang, "Team %1$s comes (%2$s)"), words->subject,
                              words->after);
    case FUJIN_DIFFERENCE_TEAM_REMOVED:
      /* Translators: %1$s a team, %2$s "inside" or "outside" */
      return g_strdup_printf (fujin_words (lang, "Team %1$s goes (%2$s)"), words->subject,
                              words->before);
    case FUJIN_DIFFERENCE_PLAN_ADDED:
      return say_added_plan (words);
    case FUJIN_DIFFERENCE_PLAN_REMOVED:
    default:
      /* Translators: %s is the code and name of a service of the project's own */
      return g_strdup_printf (fujin_words (lang, "Own service %s goes"), words->subject);
    }
}

static char *
say_record (const Words *words)
{
  const char *kind = fujin_record_kind_name (words->difference->record_kind, words->lang);

  if (words->difference->kind == FUJIN_DIFFERENCE_RECORD_ADDED)
    /* Translators: %1$s what it is about, %2$s "Decision", "Rating" or "Improvement", %3$s what
     * it says */
    return g_strdup_printf (fujin_words (words->lang, "%1$s: %2$s comes: %3$s"), words->subject,
                            kind, words->after);
  /* Translators: %1$s what it is about, %2$s "Decision", "Rating" or "Improvement", %3$s what
   * it says */
  return g_strdup_printf (fujin_words (words->lang, "%1$s: %2$s goes: %3$s"), words->subject,
                          kind, words->before);
}

static char *
say (const Words *words)
{
  switch (words->difference->kind)
    {
    case FUJIN_DIFFERENCE_PLAN_FIELD:
      return say_plan_field (words);
    case FUJIN_DIFFERENCE_TEAM_ORDER:
      /* Translators: %s is the names of all teams */
      return g_strdup_printf (fujin_words (words->lang, "The teams stand in the order %s"),
                              words->after);
    case FUJIN_DIFFERENCE_TEAM_ADDED:
    case FUJIN_DIFFERENCE_TEAM_REMOVED:
    case FUJIN_DIFFERENCE_PLAN_ADDED:
    case FUJIN_DIFFERENCE_PLAN_REMOVED:
      return say_listed (words);
    case FUJIN_DIFFERENCE_RECORD_ADDED:
    case FUJIN_DIFFERENCE_RECORD_REMOVED:
      return say_record (words);
    case FUJIN_DIFFERENCE_PROJECT_FIELD:
    case FUJIN_DIFFERENCE_TEAM_FIELD:
    case FUJIN_DIFFERENCE_RECORD_FIELD:
    default:
      return say_field (words);
    }
}

/**
 * fujin_difference_dup_sentence:
 * @comparison: a comparison
 * @difference: one of its differences
 * @lang: a language
 *
 * The whole difference in words: "B-1 Real-time monitoring: As-Is rises from 2 to 3".
 *
 * Returns: (transfer full): the words
 */
char *
fujin_difference_dup_sentence (const FujinComparison *comparison,
                               const FujinDifference *difference,
                               FujinLang              lang)
{
  g_auto (Words) words = { comparison, difference, lang, NULL, NULL, NULL };

  g_return_val_if_fail (comparison != NULL && difference != NULL, NULL);

  words.subject = fujin_difference_dup_subject (comparison, difference, lang);
  words.before = fujin_difference_dup_before (comparison, difference, lang);
  words.after = fujin_difference_dup_after (comparison, difference, lang);
  return say (&words);
}
