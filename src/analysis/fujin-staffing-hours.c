/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-staffing-words.h"

#include "fujin-words.h"

/* More are counted only: a line of text is no list. */
#define MAX_NAMES 4

/**
 * fujin_staff_ours_is_meant:
 * @ours: (nullable): what there is of a function
 *
 * Returns: whether somebody is meant to be there for it: a post that says more than "not staffed"
 */
gboolean
fujin_staff_ours_is_meant (const FujinStaffOurs *ours)
{
  for (guint i = 0; ours && i < ours->posts->len; i++)
    if (((const FujinStaffPost *) ours->posts->pdata[i])->shift != FUJIN_POST_NONE)
      return TRUE;
  return FALSE;
}

/* The worst of those that somebody is there for at times. */
static void
count_row (FujinStaffHours      *hours,
           const FujinStaffOurs *ours,
           guint                 row)
{
  guint n = ours ? fujin_week_count (&ours->week) : 0;

  hours->n_functions++;
  hours->n_always += n == FUJIN_WEEK_HOURS;
  hours->n_nobody += n == 0;
  if (n > 0 && n < FUJIN_WEEK_HOURS && (hours->worst < 0 || n < hours->worst_hours))
    {
      hours->worst = (int) row;
      hours->worst_hours = n;
    }
}

/* Hours in which nobody of one's own keeps a seat, but a provider does. */
static guint
count_outside (const FujinStaffing *self,
               guint                slice)
{
  FujinWeek own = { 0 };
  FujinWeek outside = { 0 };
  guint n = 0;

  for (guint i = 0; i < self->posts->len; i++)
    {
      const FujinStaffPost *post = self->posts->pdata[i];

      if (slice == 0 || post->region == slice)
        fujin_staff_post_add_week (post, post->outside ? &outside : &own);
    }
  for (guint hour = 0; hour < FUJIN_WEEK_HOURS; hour++)
    n += own.seats[hour] == 0 && outside.seats[hour] > 0;
  return n;
}

/**
 * fujin_staffing_get_hours:
 * @self: a staffing
 * @slice: 0 for all together, then the regions
 * @hours: (out caller-allocates): the hours of its functions
 *
 * Counts for how many functions, those of table 11 and own ones, somebody is there at which hours.
 */
void
fujin_staffing_get_hours (const FujinStaffing *self,
                          guint                slice,
                          FujinStaffHours     *hours)
{
  *hours = (FujinStaffHours) { .worst = -1 };
  for (guint row = 0; row < fujin_staffing_get_n_rows (self); row++)
    count_row (hours, fujin_staffing_get (self, slice, row), row);
  hours->n_outside = count_outside (self, slice);
}

static char *
dup_nobody (const FujinStaffing *self,
            guint                slice,
            FujinLang            lang)
{
  GString *names = g_string_new (NULL);
  guint n = 0;

  for (guint row = 0; row < fujin_staffing_get_n_rows (self); row++)
    {
      const FujinStaffOurs *ours = fujin_staffing_get (self, slice, row);

      if ((ours && fujin_week_count (&ours->week) > 0) || ++n > MAX_NAMES)
        continue;
      g_string_append_printf (names, "%s%s", n > 1 ? fujin_words (lang, ", ") : "",
                              fujin_staffing_words_function (fujin_staffing_get_row (self, row),
                                                             lang));
    }
  if (n > MAX_NAMES)
    g_string_append_printf (names, fujin_words (lang, " and %u more"), n - MAX_NAMES);
  return g_string_free (names, FALSE);
}

static void
add_sentence (GString   *text,
              char      *sentence,
              FujinLang  lang)
{
  /* Japanese sentences follow each other without a space. */
  g_string_append_printf (text, "%s%s", text->len > 0 && lang != FUJIN_LANG_JA ? " " : "",
                          sentence);
  g_free (sentence);
}

/**
 * fujin_staffing_words_dup_hours:
 * @staffing: a staffing
 * @slice: 0 for all together, then the regions
 * @lang: a language
 *
 * Says of the week of all functions what is missing in it: how many somebody is there for at all
 * hours, for which nobody is, and the worst of the others.
 *
 * Returns: (transfer full): some sentences
 */
char *
fujin_staffing_words_dup_hours (const FujinStaffing *staffing,
                                guint                slice,
                                FujinLang            lang)
{
  GString *text = g_string_new (NULL);
  FujinStaffHours hours;

  fujin_staffing_get_hours (staffing, slice, &hours);
  add_sentence (text, g_strdup_printf (
    /* Translators: %1$u of %2$u functions of the organisation */
    fujin_words (lang, "All functions: somebody is there in all 168 hours of the week for %1$u of "
                       "%2$u."), hours.n_always, hours.n_functions), lang);
  if (hours.n_nobody > 0)
    {
      g_autofree char *names = dup_nobody (staffing, slice, lang);

      /* Translators: %s are functions */
      add_sentence (text, g_strdup_printf (fujin_words (lang, "Nobody in any hour: %s."), names),
                    lang);
    }
  if (hours.worst >= 0)
    add_sentence (text, g_strdup_printf (
      /* Translators: %1$s is a function, %2$u of 168 hours */
      fujin_words (lang, "Longest without anybody otherwise: %1$s, nobody in %2$u of 168 hours."),
      fujin_staffing_words_function (fujin_staffing_get_row (staffing, (guint) hours.worst), lang),
      FUJIN_WEEK_HOURS - hours.worst_hours), lang);
  if (hours.n_outside > 0)
    add_sentence (text, g_strdup_printf (
      fujin_words_n (lang, "In %u hour only people of providers are there.",
                     "In %u hours only people of providers are there.", hours.n_outside),
      hours.n_outside), lang);
  return g_string_free (text, FALSE);
}

/* Levels by their numbers: "0, 1". */
static void
add_number (GString   *text,
            int        level,
            FujinLang  lang)
{
  g_string_append_printf (text, "%s%d", text->len > 0 ? fujin_words (lang, ", ") : "", level);
}

/**
 * fujin_staffing_words_dup_met:
 * @staffing: a staffing
 * @slice: 0 for all together, then the regions
 * @row: a function
 * @lang: a language
 *
 * Says which levels a function meets, those apart that want nobody for it.
 *
 * Returns: (transfer full): "Level 0, 1 (2: not wanted)", "none"; "" for an own function
 */
char *
fujin_staffing_words_dup_met (const FujinStaffing *staffing,
                              guint                slice,
                              guint                row,
                              FujinLang            lang)
{
  g_autoptr (GString) met = g_string_new (NULL);
  g_autoptr (GString) unwanted = g_string_new (NULL);

  if (!fujin_staffing_get_row (staffing, row)->function)
    return g_strdup ("");
  for (int level = 0; level < FUJIN_N_STAFF_LEVELS; level++)
    {
      FujinStaffGap gap;

      fujin_staffing_get_gap (staffing, slice, row, level, &gap);
      if (gap.met)
        add_number (gap.n_wanted > 0 ? met : unwanted, level, lang);
    }
  if (met->len == 0)
    /* Translators: no level is met */
    g_string_append (met, fujin_words (lang, "no level"));
  else
    {
      g_autofree char *numbers = g_strdup (met->str);

      /* Translators: numbers of levels of table 11: "Level 0, 1, 2" */
      g_string_printf (met, fujin_words (lang, "Level %s"), numbers);
    }
  if (unwanted->len > 0)
    /* Translators: %1$s is "no level" or "Level 2, 3", %2$s are numbers of levels, "0, 1" */
    return g_strdup_printf (fujin_words (lang, "%1$s (not wanted: %2$s)"), met->str,
                            unwanted->str);
  return g_strdup (met->str);
}

/**
 * fujin_staffing_words_dup_all_reached:
 * @staffing: a staffing
 * @slice: 0 for all together, then the regions
 * @lang: a language
 *
 * Returns: (transfer full): how many functions meet each level, a line each
 */
char *
fujin_staffing_words_dup_all_reached (const FujinStaffing *staffing,
                                      guint                slice,
                                      FujinLang            lang)
{
  FujinFramework *framework = fujin_project_get_framework (staffing->project);
  GString *text = g_string_new (NULL);

  for (int level = 0; level < FUJIN_N_STAFF_LEVELS; level++)
    {
      g_autofree char *name = fujin_staffing_words_dup_level (level, lang);

      g_string_append (text, level > 0 ? "\n" : "");
      /* Translators: "Level 1": %2$u of %3$u functions meet it */
      g_string_append_printf (text, fujin_words (lang, "%1$s: %2$u of %3$u"), name,
                              fujin_staffing_count_met (staffing, slice, level),
                              fujin_framework_get_n_staff_functions (framework));
    }
  return g_string_free (text, FALSE);
}
