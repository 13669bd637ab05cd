/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-week-grid-private.h"

#include "fujin-words.h"

static const char *const days[FUJIN_WEEK_DAYS] = {
  N_ ("Mon"), N_ ("Tue"), N_ ("Wed"), N_ ("Thu"), N_ ("Fri"), N_ ("Sat"), N_ ("Sun"),
};

/**
 * fujin_week_grid_get_day:
 * @day: 0 Monday to 6
 * @lang: a language
 *
 * Returns: (transfer none): its short name
 */
const char *
fujin_week_grid_get_day (guint     day,
                         FujinLang lang)
{
  g_return_val_if_fail (day < FUJIN_WEEK_DAYS, "");

  return fujin_words (lang, days[day]);
}

static char *
dup_days (const FujinWeekSpan *span,
          FujinLang            lang)
{
  if (span->first_day == 0 && span->last_day == FUJIN_WEEK_DAYS - 1)
    return g_strdup (fujin_words (lang, "every day"));
  if (span->first_day == span->last_day)
    return g_strdup (fujin_week_grid_get_day (span->first_day, lang));
  /* Translators: from one day of the week to another: "Mon–Fri" */
  return g_strdup_printf (fujin_words (lang, "%1$s–%2$s"),
                          fujin_week_grid_get_day (span->first_day, lang),
                          fujin_week_grid_get_day (span->last_day, lang));
}

/**
 * fujin_week_grid_dup_span:
 * @span: hours that are alike
 * @lang: a language
 *
 * Returns: (transfer full): "Mon–Fri 9–18"
 */
char *
fujin_week_grid_dup_span (const FujinWeekSpan *span,
                          FujinLang            lang)
{
  g_autofree char *names = dup_days (span, lang);

  if (span->from == 0 && span->to == FUJIN_DAY_HOURS)
    /* Translators: %s is days of the week */
    return g_strdup_printf (fujin_words (lang, "%s all day"), names);
  /* Translators: %1$s is days of the week, %2$u and %3$u are hours */
  return g_strdup_printf (fujin_words (lang, "%1$s %2$u–%3$u"), names, span->from, span->to);
}

static char *
dup_uncovered (const FujinWeekGrid *self,
               FujinLang            lang)
{
  /* What it is alike in must not part hours in which nobody is there. */
  g_autoptr (FujinWeekGrid) bare = fujin_week_grid_new ("", "", "");
  g_autoptr (GArray) spans = NULL;
  GString *text = g_string_new (NULL);

  for (guint hour = 0; hour < FUJIN_GRID_HOURS; hour++)
    fujin_week_grid_set (bare, hour, self->states[hour] != FUJIN_WEEK_UNCOVERED
                                       ? FUJIN_WEEK_COVERED : FUJIN_WEEK_UNCOVERED, 0, "");
  spans = fujin_week_grid_list_spans (bare);
  for (guint i = 0; i < spans->len; i++)
    {
      const FujinWeekSpan *span = &g_array_index (spans, FujinWeekSpan, i);
      g_autofree char *part = NULL;

      if (span->state != FUJIN_WEEK_UNCOVERED)
        continue;
      part = fujin_week_grid_dup_span (span, lang);
      if (text->len > 0)
        g_string_append (text, fujin_words (lang, ", "));
      g_string_append (text, part);
    }
  return g_string_free (text, FALSE);
}

/**
 * fujin_week_grid_dup_sentence:
 * @self: a week
 * @lang: a language
 *
 * Returns: (transfer full): what the drawing shows, in a sentence
 */
char *
fujin_week_grid_dup_sentence (const FujinWeekGrid *self,
                              FujinLang            lang)
{
  guint n_uncovered = fujin_week_grid_count (self, FUJIN_WEEK_UNCOVERED);
  g_autofree char *uncovered = dup_uncovered (self, lang);

  if (self->sentence)
    return g_strdup (self->sentence);
  if (n_uncovered == FUJIN_GRID_HOURS)
    /* Translators: %s is what a week is of */
    return g_strdup_printf (fujin_words (lang, "%s: nobody is there in any hour of the week."),
                            self->title);
  if (n_uncovered == 0)
    return g_strdup_printf (
      fujin_words (lang, "%s: somebody is there in all 168 hours of the week."), self->title);
  return g_strdup_printf (
    /* Translators: %1$s is what a week is of, %4$s are days and hours */
    fujin_words (lang, "%1$s: somebody is there in %2$u of 168 hours of the week. Nobody in %3$u: "
                       "%4$s."),
    self->title, FUJIN_GRID_HOURS - n_uncovered, n_uncovered, uncovered);
}
