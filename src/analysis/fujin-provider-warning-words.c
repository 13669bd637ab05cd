/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a provider asks for, in sentences. */
#include "config.h"

#include "fujin-provider-words.h"

#include "fujin-decision.h"
#include "fujin-record.h"
#include "fujin-words.h"

/* Contracts often have no title: there may be only one. */
static const char *
title_of (const FujinProviderWarning *warning,
          FujinLang                   lang)
{
  const char *title = fujin_record_get (warning->contract, FUJIN_CONTRACT_TITLE);

  return *title ? title : fujin_words (lang, "without a title");
}

static char *
dup_ended (const FujinProviderWarning *warning,
           FujinLang                   lang)
{
  guint days = (guint) -warning->days;

  return g_strdup_printf (
    /* Translators: %1$s is the title of a contract */
    fujin_words_n (lang, "The contract “%1$s” ended %2$u day ago, and none takes its place.",
                   "The contract “%1$s” ended %2$u days ago, and none takes its place.", days),
    title_of (warning, lang), days);
}

static char *
dup_ends (const FujinProviderWarning *warning,
          FujinLang                   lang)
{
  if (warning->days == 0)
    return g_strdup_printf (fujin_words (lang, "The contract “%s” ends today."),
                            title_of (warning, lang));
  return g_strdup_printf (fujin_words_n (lang, "The contract “%1$s” ends in %2$d day.",
                                         "The contract “%1$s” ends in %2$d days.",
                                         (gulong) warning->days),
                          title_of (warning, lang), warning->days);
}

static char *
dup_decide (const FujinProviderWarning *warning,
            FujinLang                   lang)
{
  guint days = (guint) ABS (warning->days);

  if (days == 0)
    return g_strdup_printf (fujin_words (lang, "The renewal of “%s” is to be decided today."),
                            title_of (warning, lang));
  if (warning->days < 0)
    return g_strdup_printf (
      fujin_words_n (lang, "The day to decide on the renewal of “%1$s” passed %2$u day ago.",
                     "The day to decide on the renewal of “%1$s” passed %2$u days ago.", days),
      title_of (warning, lang), days);
  return g_strdup_printf (
    fujin_words_n (lang, "The renewal of “%1$s” is to be decided in %2$u day.",
                   "The renewal of “%1$s” is to be decided in %2$u days.", days),
    title_of (warning, lang), days);
}

static char *
dup_fell (const FujinProviderWarning *warning,
          FujinLang                   lang)
{
  g_autofree char *codes = fujin_decision_dup_codes (warning->plans, lang);

  return g_strdup_printf (
    /* Translators: %1$s is the name of a version; %2$.1f and %3$.1f are means; %4$s codes of the
     * services whose scores are lower now */
    fujin_words (lang, "Understanding fell since “%1$s”: %2$.1f → %3$.1f over the services "
                       "scored both times. Lower now: %4$s"),
    fujin_record_get (warning->version, FUJIN_SNAPSHOT_NAME), warning->before, warning->after,
    codes);
}

static char *
dup_handed_over (const FujinProviderWarning *warning,
                 FujinLang                   lang)
{
  g_autofree char *codes = fujin_decision_dup_codes (warning->plans, lang);

  return g_strdup_printf (
    /* Translators: %1$u services; %2$s their codes */
    fujin_words (lang, "Handed over and not looked at: %1$u services have a score of 1, their "
                       "results and reports are not read (%2$s)."),
    warning->plans->len, codes);
}

/**
 * fujin_provider_words_dup_warning:
 * @health: how a provider stands
 * @warning: a warning of it
 * @lang: a language
 *
 * Returns: (transfer full): the warning in a sentence
 */
char *
fujin_provider_words_dup_warning (const FujinProviderHealth  *health,
                                  const FujinProviderWarning *warning,
                                  FujinLang                   lang)
{
  switch (warning->kind)
    {
    case FUJIN_PROVIDER_EXPIRED:
      return dup_ended (warning, lang);
    case FUJIN_PROVIDER_DECIDE_PASSED:
    case FUJIN_PROVIDER_DECIDE_SOON:
      return dup_decide (warning, lang);
    case FUJIN_PROVIDER_ENDS_PRESSING:
    case FUJIN_PROVIDER_ENDS:
      return dup_ends (warning, lang);
    case FUJIN_PROVIDER_FELL:
      return dup_fell (warning, lang);
    case FUJIN_PROVIDER_LOW:
      return g_strdup_printf (
        /* Translators: %.1f is a mean */
        fujin_words (lang, "A renewal is near, and what the provider does is not understood well "
                           "enough to judge it: %.1f on the outsource scale."), warning->after);
    case FUJIN_PROVIDER_HANDED_OVER:
      return dup_handed_over (warning, lang);
    case FUJIN_PROVIDER_NO_READER:
      return g_strdup_printf (
        fujin_words (lang, "Nobody is named who reads the reports of “%s”."),
        title_of (warning, lang));
    case FUJIN_PROVIDER_NO_CONTRACT:
    default:
      return g_strdup_printf (
        fujin_words_n (lang, "No contract is on record for the %u service it carries.",
                       "No contract is on record for the %u services it carries.",
                       health->services->len),
        health->services->len);
    }
}
