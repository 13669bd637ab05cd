/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-provider-words.h"

#include "fujin-provider-due.h"
#include "fujin-record.h"
#include "fujin-words.h"

/**
 * fujin_provider_words_dup_services:
 * @health: how a provider stands
 * @lang: a language
 *
 * Returns: (transfer full): how many services it carries, alone and as the lead
 */
char *
fujin_provider_words_dup_services (const FujinProviderHealth *health,
                                   FujinLang                  lang)
{
  guint n = health->services->len;

  if (n == 0)
    return g_strdup (fujin_words (lang, "carries no service"));
  return g_strdup_printf (
    /* Translators: %1$u services of a provider; %2$u nobody else carries; %3$u it leads */
    fujin_words_n (lang, "%1$u service · %2$u alone · %3$u in the lead",
                   "%1$u services · %2$u alone · %3$u in the lead", n),
    n, health->n_alone, health->n_lead);
}

/**
 * fujin_provider_words_dup_service_role:
 * @service: a service of a provider
 * @lang: a language
 *
 * Returns: (transfer full): how it carries the service
 */
char *
fujin_provider_words_dup_service_role (const FujinProviderService *service,
                                       FujinLang                   lang)
{
  if (service->alone)
    /* Translators: a provider carries a service, and nobody else does */
    return g_strdup (fujin_words (lang, "alone"));
  if (service->lead)
    return g_strdup (fujin_words (lang, "leads, with others"));
  return g_strdup (fujin_words (lang, "with others"));
}

/* How a day stands to today, after the day itself. */
static char *
dup_day (const char *day,
         int         days,
         FujinLang   lang)
{
  if (days == 0)
    /* Translators: %s is a day */
    return g_strdup_printf (fujin_words (lang, "%s (today)"), day);
  if (days < 0)
    return g_strdup_printf (fujin_words_n (lang, "%1$s (%2$u day ago)", "%1$s (%2$u days ago)",
                                           (gulong) -days),
                            day, (guint) -days);
  return g_strdup_printf (fujin_words_n (lang, "%1$s (in %2$u day)", "%1$s (in %2$u days)",
                                         (gulong) days),
                          day, (guint) days);
}

/**
 * fujin_provider_words_dup_end:
 * @contract: (nullable): a contract
 * @lang: a language
 *
 * Returns: (transfer full): when it ends, in a few words
 */
char *
fujin_provider_words_dup_end (const FujinProviderContract *contract,
                              FujinLang                    lang)
{
  if (!contract)
    return g_strdup (fujin_words (lang, "no contract on record"));
  if (!contract->has_end)
    return g_strdup (fujin_words (lang, "end not stated"));
  return dup_day (fujin_record_get (contract->record, FUJIN_CONTRACT_ENDS), contract->days_left,
                  lang);
}

/**
 * fujin_provider_words_dup_decide:
 * @contract: (nullable): a contract
 * @lang: a language
 *
 * Returns: (transfer full): by when its renewal is decided; "" when it does not say
 */
char *
fujin_provider_words_dup_decide (const FujinProviderContract *contract,
                                 FujinLang                    lang)
{
  if (!contract || !contract->has_decide)
    return g_strdup ("");
  return dup_day (fujin_record_get (contract->record, FUJIN_CONTRACT_DECIDE),
                  contract->decide_days, lang);
}

/* Contracts that no other takes the place of. */
static guint
count_counting (const FujinProviderHealth *health)
{
  guint n = 0;

  for (guint i = 0; i < health->contracts->len; i++)
    n += !g_array_index (health->contracts, FujinProviderContract, i).followed;
  return n;
}

/* Of one of several contracts its title stands first, so that ends and readers can be matched. */
static char *
dup_of_contract (const FujinProviderContract *contract,
                 gboolean                     several,
                 const char                  *words,
                 FujinLang                    lang)
{
  const char *title = fujin_record_get (contract->record, FUJIN_CONTRACT_TITLE);

  if (!several || *title == '\0')
    return g_strdup (words);
  /* Translators: %1$s is the title of a contract, %2$s when it ends, or who reads its reports */
  return g_strdup_printf (fujin_words (lang, "%1$s: %2$s"), title, words);
}

/**
 * fujin_provider_words_dup_contracts:
 * @health: how a provider stands
 * @readers: whether to say who reads the reports; else when it ends
 * @lang: a language
 *
 * Tells it of each contract that still counts, the first to end first, with its title where there
 * are several.
 *
 * Returns: (transfer full): a line for each contract
 */
char *
fujin_provider_words_dup_contracts (const FujinProviderHealth *health,
                                    gboolean                   readers,
                                    FujinLang                  lang)
{
  GString *text = g_string_new (NULL);
  guint n = count_counting (health);

  for (guint i = 0; i < health->contracts->len; i++)
    {
      const FujinProviderContract *contract =
        &g_array_index (health->contracts, FujinProviderContract, i);
      const char *reader = fujin_record_get (contract->record, FUJIN_CONTRACT_READER);
      g_autofree char *words = NULL;
      g_autofree char *line = NULL;

      if (contract->followed)
        continue;
      words = !readers ? fujin_provider_words_dup_end (contract, lang)
                       : g_strdup (*reader ? reader : fujin_words (lang, "nobody is named"));
      line = dup_of_contract (contract, n > 1, words, lang);
      g_string_append_printf (text, "%s%s", text->len > 0 ? "\n" : "", line);
    }
  if (n == 0 && !readers)
    g_string_append (text, fujin_words (lang, "no contract on record"));
  return g_string_free (text, FALSE);
}

/**
 * fujin_provider_words_dup_next:
 * @health: how a provider stands
 * @lang: a language
 *
 * Returns: (transfer full): the end of the contract to be looked at first, with its title where
 *   there are several
 */
char *
fujin_provider_words_dup_next (const FujinProviderHealth *health,
                               FujinLang                  lang)
{
  const FujinProviderContract *next = fujin_provider_health_get_next (health);
  g_autofree char *end = fujin_provider_words_dup_end (next, lang);

  if (!next)
    return g_steal_pointer (&end);
  return dup_of_contract (next, count_counting (health) > 1, end, lang);
}

/**
 * fujin_provider_words_dup_understanding:
 * @state: an understanding
 * @lang: a language
 *
 * Returns: (transfer full): the mean with its coverage
 */
char *
fujin_provider_words_dup_understanding (const FujinUnderstanding *state,
                                        FujinLang                 lang)
{
  if (!state->present)
    return g_strdup (fujin_words (lang, "not there yet"));
  if (state->n_services == 0)
    return g_strdup (fujin_words (lang, "no service"));
  if (state->n_scored == 0)
    /* Translators: %u services, none of which has a score on the outsource scale */
    return g_strdup_printf (fujin_words (lang, "none of %u scored"), state->n_services);
  return g_strdup_printf (
    /* Translators: a mean, and of how many services it is of how many: "3.5 (4 of 6 scored)" */
    fujin_words (lang, "%1$.1f (%2$u of %3$u scored)"), state->mean, state->n_scored,
    state->n_services);
}

/**
 * fujin_provider_words_dup_trend:
 * @health: how a provider stands
 * @lang: a language
 *
 * Returns: (transfer full) (nullable): the understanding over the versions in a sentence; %NULL
 *   when no state has any
 */
char *
fujin_provider_words_dup_trend (const FujinProviderHealth *health,
                                FujinLang                  lang)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < health->states->len; i++)
    {
      const FujinUnderstanding *state = &g_array_index (health->states, FujinUnderstanding, i);
      g_autofree char *part = NULL;

      if (state->n_scored == 0)
        continue;
      part = fujin_provider_words_dup_understanding (state, lang);
      if (text->len > 0)
        g_string_append (text, " → ");
      g_string_append_printf (
        /* Translators: name of a version, and the understanding at that time */
        text, fujin_words (lang, "%1$s: %2$s"),
        state->version ? fujin_record_get (state->version, FUJIN_SNAPSHOT_NAME)
                       : fujin_words (lang, "Now"), part);
    }
  return text->len > 0 ? g_strdup (text->str) : NULL;
}

/**
 * fujin_provider_words_dup_left_out:
 * @state: an understanding
 * @lang: a language
 *
 * Returns: (transfer full) (nullable): how many scores it leaves out and why; %NULL for none
 */
char *
fujin_provider_words_dup_left_out (const FujinUnderstanding *state,
                                   FujinLang                 lang)
{
  if (state->n_other == 0)
    return NULL;
  return g_strdup_printf (
    fujin_words_n (lang, "%u score is left out: it was not given on the outsource scale.",
                   "%u scores are left out: they were not given on the outsource scale.",
                   state->n_other),
    state->n_other);
}

/**
 * fujin_provider_words_dup_board:
 * @project: a project
 * @today: the day it is
 * @lang: a language
 *
 * Returns: (transfer full) (nullable): what presses of the contracts with providers, in a few
 *   words; %NULL when nothing does
 */
char *
fujin_provider_words_dup_board (FujinProject *project,
                                const char   *today,
                                FujinLang     lang)
{
  g_autoptr (GPtrArray) due = fujin_provider_due_list (project, today);
  g_autoptr (GString) names = g_string_new (NULL);

  if (due->len == 0)
    return NULL;
  for (guint i = 0; i < due->len; i++)
    {
      const FujinProviderHealth *health = g_ptr_array_index (due, i);

      if (i > 0)
        g_string_append (names, fujin_words (lang, ", "));
      g_string_append (names, fujin_team_get_name (health->team));
    }
  /* Translators: %1$u is how many providers, %2$s their names */
  return g_strdup_printf (fujin_words (lang, "Contracts to be decided: %1$u (%2$s)"), due->len,
                          names->str);
}
