/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-comparison-means.h"

#include "fujin-category-score.h"
#include "fujin-words.h"

static char *
dup_mean (const FujinCategoryScore *score,
          FujinLang                 lang)
{
  char number[G_ASCII_DTOSTR_BUF_SIZE];

  if (score->n_as_is == 0)
    return g_strdup (fujin_words (lang, "not scored"));
  g_ascii_formatd (number, sizeof number, "%.1f", score->as_is);
  /* Translators: a mean, and of how many services of how many */
  return g_strdup_printf (fujin_words (lang, "%1$s (%2$u of %3$u)"), number, score->n_as_is,
                          fujin_category_score_count_to_score (score, FALSE));
}

/**
 * fujin_comparison_dup_means:
 * @comparison: a comparison
 * @lang: a language
 *
 * The mean of As-Is in both states, each with of how many services it is the mean: a mean may
 * rise just because fewer services were scored.
 *
 * Returns: (transfer full): the words
 */
char *
fujin_comparison_dup_means (const FujinComparison *comparison,
                            FujinLang              lang)
{
  FujinCategoryScore before, after;
  g_autofree char *from = NULL;
  g_autofree char *to = NULL;

  g_return_val_if_fail (comparison != NULL, NULL);

  fujin_category_score_get_total (comparison->from, &before);
  fujin_category_score_get_total (comparison->to, &after);
  from = dup_mean (&before, lang);
  to = dup_mean (&after, lang);
  /* Translators: two means of As-Is, each "2.8 (47 of 60)" */
  return g_strdup_printf (fujin_words (lang, "Mean of As-Is: %1$s before, %2$s after"), from, to);
}
