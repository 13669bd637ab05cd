/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-gap-cause-private.h"

#include "fujin-level-gap.h"
#include "fujin-words.h"

static void
join (GString    *text,
      const char *clause,
      FujinLang   lang)
{
  if (text->len > 0)
    g_string_append (text, fujin_words (lang, "; "));
  g_string_append (text, clause);
}

/* Joins a clause with a value, when there is one. */
static void
join_value (GString    *text,
            const char *format,
            const char *value,
            FujinLang   lang)
{
  g_autofree char *clause = NULL;

  if (value == NULL || *value == '\0')
    return;
  clause = g_strdup_printf (format, value);
  join (text, clause, lang);
}

static const char *
cause_words (FujinRecord *decision,
             FujinLang    lang)
{
  switch (fujin_record_get_choice (decision, FUJIN_DECISION_CAUSE))
    {
    case FUJIN_CAUSE_NO_RISK:
      return fujin_words (lang, "no risk");
    case FUJIN_CAUSE_BUDGET:
      return fujin_words (lang, "not now, for want of budget");
    case FUJIN_CAUSE_PEOPLE:
      return fujin_words (lang, "not now, for want of people");
    case FUJIN_CAUSE_SKILL:
      return fujin_words (lang, "not now, for want of skill");
    case FUJIN_CAUSE_OTHER:
    default:
      return "";
    }
}

static const char *
about_format (FujinRecord *decision,
              FujinLang    lang)
{
  switch (fujin_record_get_choice (decision, FUJIN_DECISION_ABOUT))
    {
    case FUJIN_ABOUT_ACCEPTED_GAP:
      /* Translators: %s is clauses: why, who, when */
      return fujin_words (lang, "The gap is accepted: %s");
    case FUJIN_ABOUT_NOT_EVALUATED:
      return fujin_words (lang, "Not to be evaluated, by decision: %s");
    case FUJIN_ABOUT_UNNECESSARY:
    default:
      return fujin_words (lang, "Decision on record: %s");
    }
}

/* A decision on record in one sentence. */
char *
_fujin_gap_cause_dup_decision (FujinRecord *decision,
                               const char  *today,
                               FujinLang    lang)
{
  g_autoptr (GString) text = g_string_new (NULL);
  gboolean due = fujin_level_gap_is_due (decision, today);

  join_value (text, "%s", cause_words (decision, lang), lang);
  join_value (text, "%s", fujin_record_get (decision, FUJIN_DECISION_REASON), lang);
  /* Translators: %s is a person */
  join_value (text, fujin_words (lang, "decided by %s"),
              fujin_record_get (decision, FUJIN_DECISION_DECIDER), lang);
  /* Translators: %s is a day */
  join_value (text, fujin_words (lang, "on %s"),
              fujin_record_get (decision, FUJIN_DECISION_DECIDED), lang);
  join_value (text, due ? fujin_words (lang, "to be looked at again since %s")
                        : fujin_words (lang, "to be looked at again on %s"),
              fujin_record_get (decision, FUJIN_DECISION_REVIEW), lang);
  if (*fujin_record_get (decision, FUJIN_DECISION_EVIDENCE) == '\0'
      && *fujin_record_get (decision, FUJIN_DECISION_LINKS) == '\0')
    join (text, fujin_words (lang, "no evidence kept"), lang);
  return g_strdup_printf (about_format (decision, lang), text->str);
}

static const char *
state_words (FujinRecord *improvement,
             FujinLang    lang)
{
  switch (fujin_record_get_choice (improvement, FUJIN_IMPROVEMENT_STATE))
    {
    case FUJIN_STATE_APPROVED:
      /* Translators: this and the next: the state of an improvement, as part of a line */
      return fujin_words (lang, "approved");
    case FUJIN_STATE_UNDER_WAY:
      return fujin_words (lang, "under way");
    case FUJIN_STATE_DONE:
      return fujin_words (lang, "done");
    case FUJIN_STATE_DROPPED:
      return fujin_words (lang, "dropped");
    case FUJIN_STATE_PROPOSED:
    default:
      return fujin_words (lang, "proposed");
    }
}

/* An improvement on record in one sentence. */
char *
_fujin_gap_cause_dup_improvement (FujinRecord *improvement,
                                  const char  *today,
                                  FujinLang    lang)
{
  g_autoptr (GString) text = g_string_new (NULL);
  FujinTeam *team = fujin_record_find_team (improvement);
  const char *due = fujin_record_get (improvement, FUJIN_IMPROVEMENT_DUE);
  gboolean open = fujin_record_get_choice (improvement, FUJIN_IMPROVEMENT_STATE)
                  < FUJIN_STATE_DONE;
  gboolean late = open && today != NULL && *due != '\0' && g_strcmp0 (due, today) < 0;

  join (text, state_words (improvement, lang), lang);
  /* Translators: %s is a team */
  join_value (text, fujin_words (lang, "by %s"), team != NULL ? fujin_team_get_name (team) : "",
              lang);
  /* Translators: %s is a day */
  join_value (text, late ? fujin_words (lang, "overdue since %s") : fujin_words (lang, "due %s"),
              due, lang);
  /* Translators: %s is a score */
  join_value (text, fujin_words (lang, "expected As-Is %s"),
              fujin_record_get (improvement, FUJIN_IMPROVEMENT_EXPECTED), lang);
  /* Translators: %1$s is the title of an improvement, %2$s clauses: state, team, day */
  return g_strdup_printf (fujin_words (lang, "Improvement “%1$s”: %2$s"),
                          fujin_record_get (improvement, FUJIN_IMPROVEMENT_TITLE), text->str);
}
