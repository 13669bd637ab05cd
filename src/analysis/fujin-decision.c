/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-decision.h"

#include "fujin-words.h"

/* A line stays short enough to be read aloud in a meeting. */
#define MOST_CODES 6

/**
 * fujin_decision_dup_codes:
 * @plans: (element-type FujinServicePlan): services
 * @lang: a language
 *
 * Returns: (transfer full): their codes in a few words: "A-1, B-2 and 3 others"
 */
char *
fujin_decision_dup_codes (GPtrArray *plans,
                          FujinLang  lang)
{
  g_autoptr (GString) codes = g_string_new (NULL);
  guint shown = MIN (plans->len, MOST_CODES);
  guint rest = plans->len - shown;

  for (guint i = 0; i < shown; i++)
    {
      if (i > 0)
        /* Translators: stands between the codes of services */
        g_string_append (codes, fujin_words (lang, ", "));
      g_string_append (codes, fujin_service_plan_get_code (g_ptr_array_index (plans, i)));
    }
  if (rest == 0)
    return g_strdup (codes->str);
  /* Translators: %1$s is codes of services, %2$u how many others there are */
  return g_strdup_printf (fujin_words_n (lang, "%1$s and %2$u other", "%1$s and %2$u others",
                                         rest),
                          codes->str, rest);
}
