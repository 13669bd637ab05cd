/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-rating-words.h"

#include "fujin-words.h"

/**
 * fujin_rating_words_dup_answer:
 * @value: an answer of a rating
 * @lang: a language
 *
 * Returns: (transfer full): it in a few characters: "3", "1?" for one who was unsure, "N" for not
 *   evaluated, a dash for none
 */
char *
fujin_rating_words_dup_answer (const char *value,
                               FujinLang   lang)
{
  if (g_str_equal (value, "unsure"))
    /* Translators: the answer of a rater who was not sure, which counts as 1 */
    return g_strdup (fujin_words (lang, "1?"));
  if (g_str_equal (value, "not-evaluated"))
    /* Translators: the key for "not evaluated", which is N in every language */
    return g_strdup (fujin_words (lang, "N"));
  return g_strdup (*value ? value : "–");
}

/**
 * fujin_rating_words_dup_range:
 * @spread: a spread
 * @lang: a language
 *
 * Returns: (transfer full): "2–4", "3", or a dash when nobody gave a score
 */
char *
fujin_rating_words_dup_range (const FujinRatingSpread *spread,
                              FujinLang                lang)
{
  if (spread->n_scores == 0)
    return g_strdup (spread->n_not_evaluated > 0 ? fujin_words (lang, "N") : "–");
  if (spread->lowest == spread->highest)
    return g_strdup_printf ("%d", spread->lowest);
  return g_strdup_printf ("%d–%d", spread->lowest, spread->highest);
}

/**
 * fujin_rating_words_dup_pair:
 * @plan: a plan
 * @lang: a language
 *
 * Returns: (transfer full): what its raters gave as As-Is and as To-Be, "2–4 → 4"; "" when nobody
 *   rated it
 */
char *
fujin_rating_words_dup_pair (FujinServicePlan *plan,
                             FujinLang         lang)
{
  FujinRatingSpread as_is, to_be;
  g_autofree char *first = NULL;
  g_autofree char *second = NULL;

  fujin_rating_spread_get (plan, FALSE, &as_is);
  fujin_rating_spread_get (plan, TRUE, &to_be);
  if (as_is.n_ratings + to_be.n_ratings == 0)
    return g_strdup ("");
  first = fujin_rating_words_dup_range (&as_is, lang);
  second = fujin_rating_words_dup_range (&to_be, lang);
  /* Translators: what raters gave as As-Is and as To-Be, such as "2–4 → 4" */
  return g_strdup_printf (fujin_words (lang, "%1$s → %2$s"), first, second);
}

static void
append_part (GString   *text,
             FujinLang  lang,
             char      *part)
{
  g_string_append (text, fujin_words (lang, " · "));
  g_string_append (text, part);
  g_free (part);
}

static char *
dup_agreement (const FujinRatingSpread *spread,
               FujinLang                lang)
{
  int difference = fujin_rating_spread_get_difference (spread);

  if (spread->n_scores == 1)
    return g_strdup_printf (fujin_words (lang, "gives %d"), spread->lowest);
  if (difference == 0)
    /* Translators: %d is the score all raters gave */
    return g_strdup_printf (fujin_words (lang, "agree on %d"), spread->lowest);
  /* Translators: %1$d to %2$d are scores, %3$d their difference */
  return g_strdup_printf (fujin_words (lang, "%1$d–%2$d, differ by %3$d"), spread->lowest,
                          spread->highest, difference);
}

/**
 * fujin_rating_words_dup_spread:
 * @spread: a spread
 * @to_be: %TRUE when it is that of To-Be
 * @lang: a language
 *
 * Returns: (transfer full): how far raters lie apart, in words
 */
char *
fujin_rating_words_dup_spread (const FujinRatingSpread *spread,
                               gboolean                 to_be,
                               FujinLang                lang)
{
  const char *which = to_be ? fujin_words (lang, "To-Be") : fujin_words (lang, "As-Is");
  GString *text = g_string_new (NULL);

  if (spread->n_ratings == 0)
    {
      /* Translators: %s is "As-Is" or "To-Be" */
      g_string_append_printf (text, fujin_words (lang, "%s: no raters yet"), which);
      return g_string_free (text, FALSE);
    }
  /* Translators: %1$s is "As-Is" or "To-Be", %2$u how many raters */
  g_string_append_printf (text, fujin_words_n (lang, "%1$s: %2$u rater", "%1$s: %2$u raters",
                                               spread->n_ratings), which, spread->n_ratings);
  if (spread->n_scores > 0)
    append_part (text, lang, dup_agreement (spread, lang));
  if (spread->n_unsure > 0)
    append_part (text, lang, g_strdup_printf (fujin_words (lang, "%u unsure, counted as 1"),
                                              spread->n_unsure));
  if (spread->n_not_evaluated > 0)
    append_part (text, lang, g_strdup_printf (fujin_words (lang, "%u not evaluated"),
                                              spread->n_not_evaluated));
  if (spread->n_other_scale > 0)
    append_part (text, lang, g_strdup_printf (fujin_words (lang, "%u on the other scale"),
                                              spread->n_other_scale));
  return g_string_free (text, FALSE);
}

/**
 * fujin_rating_words_dup_both:
 * @plan: a plan
 * @lang: a language
 *
 * Returns: (transfer full): the spread of As-Is and of To-Be, a line each
 */
char *
fujin_rating_words_dup_both (FujinServicePlan *plan,
                             FujinLang         lang)
{
  FujinRatingSpread as_is, to_be;
  g_autofree char *first = NULL;
  g_autofree char *second = NULL;

  fujin_rating_spread_get (plan, FALSE, &as_is);
  fujin_rating_spread_get (plan, TRUE, &to_be);
  first = fujin_rating_words_dup_spread (&as_is, FALSE, lang);
  second = fujin_rating_words_dup_spread (&to_be, TRUE, lang);
  return g_strdup_printf ("%s\n%s", first, second);
}

/**
 * fujin_rating_words_dup_names:
 * @plan: a plan
 * @to_be: %TRUE to ask about To-Be, %FALSE about As-Is
 * @score: a score, or %FUJIN_SCORE_NOT_EVALUATED
 * @lang: a language
 * @n: (out): how many raters gave it
 *
 * Returns: (transfer full): their names
 */
char *
fujin_rating_words_dup_names (FujinServicePlan *plan,
                              gboolean          to_be,
                              int               score,
                              FujinLang         lang,
                              guint            *n)
{
  FujinProject *project = fujin_service_plan_get_project (plan);
  GPtrArray *ratings =
    project ? fujin_record_list_get_for (fujin_project_get_records (project, FUJIN_RECORD_RATING),
                                         fujin_service_plan_get_id (plan)) : NULL;
  GString *text = g_string_new (NULL);

  *n = 0;
  for (guint i = 0; ratings && i < ratings->len; i++)
    {
      FujinRecord *rating = g_ptr_array_index (ratings, i);

      if (fujin_record_get_score (rating, to_be ? FUJIN_RATING_TO_BE : FUJIN_RATING_AS_IS) != score)
        continue;
      if (*n > 0)
        g_string_append (text, fujin_words (lang, ", "));
      g_string_append (text, fujin_record_get (rating, FUJIN_RATING_RATER));
      (*n)++;
    }
  return g_string_free (text, FALSE);
}
