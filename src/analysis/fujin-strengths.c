/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-strengths.h"

#include <string.h>

#include "fujin-words.h"

/* Means are shown with one decimal; what shows alike is alike to who reads it. */
static gboolean
shows_alike (double a,
             double b)
{
  char one[G_ASCII_DTOSTR_BUF_SIZE];
  char two[G_ASCII_DTOSTR_BUF_SIZE];

  g_ascii_formatd (one, sizeof one, "%.1f", a);
  g_ascii_formatd (two, sizeof two, "%.1f", b);
  return strcmp (one, two) == 0;
}

static gboolean
holds (GArray              *scores,
       const FujinCategory *category)
{
  for (guint i = 0; i < scores->len; i++)
    if (g_array_index (scores, FujinCategoryScore, i).category == category)
      return TRUE;
  return FALSE;
}

/* Categories that were left out though their mean shows like the last one taken. */
static GArray *
find_ties (GArray *ranking,
           GArray *taken)
{
  GArray *ties = g_array_new (FALSE, FALSE, sizeof (FujinCategoryScore));
  double last;

  if (taken->len == 0)
    return ties;
  last = g_array_index (taken, FujinCategoryScore, taken->len - 1).as_is;
  for (guint i = 0; i < ranking->len; i++)
    {
      const FujinCategoryScore *score = &g_array_index (ranking, FujinCategoryScore, i);

      if (shows_alike (score->as_is, last) && !holds (taken, score->category))
        g_array_append_val (ties, *score);
    }
  return ties;
}

/**
 * fujin_strengths_new:
 * @project: a project
 * @max: how many categories each list has at most, 1 or more
 *
 * Picks strengths and weaknesses: categories with a high mean As-Is are strengths, those with a
 * low one weaknesses (textbook 8.2, step 4). No category is in both lists, none without a score
 * is in either, and what the limit cuts off though it is alike is told.
 *
 * Returns: (transfer full): both lists
 */
FujinStrengths *
fujin_strengths_new (FujinProject *project,
                     guint         max)
{
  FujinStrengths *self = g_new0 (FujinStrengths, 1);
  g_autoptr (GArray) ranking = fujin_category_score_rank (project, TRUE);

  self->n_categories = ranking->len;
  self->alike = fujin_category_score_get_extremes (project, max, &self->strong, &self->weak);
  self->strong_ties = find_ties (ranking, self->strong);
  self->weak_ties = find_ties (ranking, self->weak);
  return self;
}

/**
 * fujin_strengths_free:
 * @self: strengths and weaknesses
 *
 * Frees them.
 */
void
fujin_strengths_free (FujinStrengths *self)
{
  g_array_unref (self->strong);
  g_array_unref (self->weak);
  g_array_unref (self->strong_ties);
  g_array_unref (self->weak_ties);
  g_free (self);
}

/**
 * fujin_strengths_dup_ties:
 * @ties: (element-type FujinCategoryScore): categories that are alike but were left out
 * @lang: a language
 *
 * Returns: (transfer full) (nullable): the sentence that tells of them; %NULL for none
 */
char *
fujin_strengths_dup_ties (GArray    *ties,
                          FujinLang  lang)
{
  g_autoptr (GString) letters = g_string_new (NULL);

  if (ties->len == 0)
    return NULL;
  for (guint i = 0; i < ties->len; i++)
    {
      if (i > 0)
        g_string_append (letters, fujin_words (lang, ", "));
      g_string_append (letters, g_array_index (ties, FujinCategoryScore, i).category->id);
    }
  /* Translators: %s is letters of categories: "B, F" */
  return g_strdup_printf (fujin_words (lang, "The same mean as the last one: %s"), letters->str);
}

/**
 * fujin_strengths_dup_coverage:
 * @project: a project
 * @lang: a language
 *
 * Returns: (transfer full): of how many scores the means are made, and what that is worth
 */
char *
fujin_strengths_dup_coverage (FujinProject *project,
                              FujinLang     lang)
{
  FujinCategoryScore total;
  guint to_score, rest;

  fujin_category_score_get_total (project, &total);
  to_score = fujin_category_score_count_to_score (&total, FALSE);
  rest = to_score - total.n_as_is;
  if (rest == 0)
    return g_strdup_printf (fujin_words_n (lang, "The %u service to score is scored.",
                                           "All %u services to score are scored.", to_score),
                            to_score);
  return g_strdup_printf (
    /* Translators: %1$u of %2$u are scored; %3$u are still to be scored. */
    fujin_words_n (lang, "%1$u of %2$u services scored. The order may change when "
                         "the remaining %3$u is scored.",
                   "%1$u of %2$u services scored. The order may change when "
                   "the remaining %3$u are scored.", rest),
    total.n_as_is, to_score, rest);
}
