/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-ledger-words.h"

#include "fujin-record-words.h"
#include "fujin-today.h"
#include "fujin-words.h"

/**
 * fujin_ledger_words_about:
 * @about: what is decided
 * @lang: a language
 *
 * Returns: (transfer none): its name
 */
const char *
fujin_ledger_words_about (FujinDecisionAbout about,
                          FujinLang          lang)
{
  return fujin_record_choice_name (FUJIN_RECORD_DECISION, FUJIN_DECISION_ABOUT, (int) about, lang);
}

/**
 * fujin_ledger_words_cause:
 * @entry: a line of the ledger
 * @lang: a language
 *
 * Returns: (transfer none): its cause, "" for none
 */
const char *
fujin_ledger_words_cause (const FujinLedgerEntry *entry,
                          FujinLang               lang)
{
  const char *cause = fujin_ledger_entry_get (entry, FUJIN_DECISION_CAUSE);

  return *cause == '\0' ? ""
                        : fujin_record_choice_name_for (FUJIN_RECORD_DECISION,
                                                        FUJIN_DECISION_CAUSE, cause, lang);
}

/**
 * fujin_ledger_words_state:
 * @state: a state
 * @lang: a language
 *
 * Returns: (transfer none): its name, short enough for a column
 */
const char *
fujin_ledger_words_state (FujinLedgerState state,
                          FujinLang        lang)
{
  static const char *const names[FUJIN_N_LEDGER_STATES] = {
    /* Translators: these six: what a decision of the ledger asks for, in a narrow column; this
     * one: the day to look at it again has passed */
    [FUJIN_LEDGER_OVERDUE] = N_("Review overdue"),
    [FUJIN_LEDGER_UNRECORDED] = N_("Not yet on record"),
    [FUJIN_LEDGER_SOON] = N_("Review due soon"),
    /* Translators: cause, decider, review date or evidence is missing */
    [FUJIN_LEDGER_INCOMPLETE] = N_("Incomplete"),
    [FUJIN_LEDGER_COMPLETE] = N_("On record"),
    /* Translators: no longer in force */
    [FUJIN_LEDGER_PAST] = N_("Past"),
  };

  g_return_val_if_fail (state < FUJIN_N_LEDGER_STATES, "");

  return fujin_words (lang, names[state]);
}

/**
 * fujin_ledger_words_dup_missing:
 * @entry: a line of the ledger
 * @lang: a language
 *
 * Returns: (transfer full) (nullable): what is missing, in a line; %NULL when nothing is
 */
char *
fujin_ledger_words_dup_missing (const FujinLedgerEntry *entry,
                                FujinLang               lang)
{
  static const char *const names[FUJIN_N_MISSING] = {
    /* Translators: these six stand in a list of what is missing: "Missing: cause, evidence" */
    N_("cause"),          N_("reason"),      N_("who decided"),
    N_("day of decision"), N_("review date"), N_("evidence"),
  };
  g_autoptr (GString) list = g_string_new (NULL);

  for (guint i = 0; i < FUJIN_N_MISSING; i++)
    if (entry->missing & (1u << i))
      {
        if (list->len > 0)
          g_string_append (list, fujin_words (lang, ", "));
        g_string_append (list, fujin_words (lang, names[i]));
      }
  if (list->len == 0)
    return NULL;
  /* Translators: %s is a list of what a decision lacks */
  return g_strdup_printf (fujin_words (lang, "Missing: %s"), list->str);
}

/**
 * fujin_ledger_words_dup_due:
 * @entry: a line of the ledger
 * @today: the day it is
 * @lang: a language
 *
 * Returns: (transfer full) (nullable): how its review stands to @today, in a sentence; %NULL when
 *   it has none
 */
char *
fujin_ledger_words_dup_due (const FujinLedgerEntry *entry,
                            const char             *today,
                            FujinLang               lang)
{
  const char *review = fujin_ledger_entry_get (entry, FUJIN_DECISION_REVIEW);
  int days;

  if (!entry->in_force || !fujin_date_get_days (today, review, &days))
    return NULL;
  if (days == 0)
    return g_strdup (fujin_words (lang, "Its review is due today."));
  if (days < 0)
    return g_strdup_printf (fujin_words_n (lang, "Its review is overdue by %u day.",
                                           "Its review is overdue by %u days.", (gulong) -days),
                            (guint) -days);
  return g_strdup_printf (fujin_words_n (lang, "Its review is due in %u day.",
                                         "Its review is due in %u days.", (gulong) days),
                          (guint) days);
}
