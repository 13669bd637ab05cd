/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-staffing-week.h"

#include "fujin-staffing-words.h"
#include "fujin-words.h"

/* More are counted only: a line of text is no list. */
#define MAX_NAMES 8

static void
add_name (GString    *text,
          guint      *n,
          const char *name,
          FujinLang   lang)
{
  if (++*n > MAX_NAMES)
    return;
  if (text->len > 0)
    g_string_append (text, fujin_words (lang, ", "));
  g_string_append (text, name);
}

static void
end_names (GString   *text,
           guint      n,
           FujinLang  lang)
{
  if (n > MAX_NAMES)
    g_string_append_printf (text,
                            /* Translators: after a list of names: so many more */
                            fujin_words (lang, " and %u more"), n - MAX_NAMES);
}

/* Own people by their teams; "no team named" once. */
static void
add_team (const FujinStaffPost *post,
          GHashTable           *seen,
          GString              *text,
          guint                *n,
          FujinLang             lang)
{
  if (!g_hash_table_add (seen, post->team))
    return;
  add_name (text, n, post->team ? fujin_team_get_name (post->team)
                                /* Translators: who is there in an hour */
                                : fujin_words (lang, "no team named"), lang);
}

static gboolean
is_kept (const FujinStaffPost *post,
         guint                 hour,
         const GArray         *weeks,
         guint                 index)
{
  return post->shift != FUJIN_POST_COVERED &&
         g_array_index (weeks, FujinWeek, index).seats[hour] > 0;
}

static void
add_who (const FujinStaffing  *staffing,
         const FujinStaffOurs *ours,
         const GArray         *weeks,
         guint                 hour,
         GString              *text,
         FujinLang             lang)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);
  guint n = 0;

  for (guint i = 0; i < ours->posts->len; i++)
    if (is_kept (ours->posts->pdata[i], hour, weeks, i))
      add_team (ours->posts->pdata[i], seen, text, &n, lang);
  for (guint i = 0; i < ours->posts->len && ours->week.doubled[hour] > 0; i++)
    {
      const FujinStaffPost *post = ours->posts->pdata[i];
      const FujinStaffRow *by;
      g_autofree char *words = NULL;

      if (post->shift != FUJIN_POST_COVERED || post->covered_by < 0)
        continue;
      by = fujin_staffing_get_row (staffing, (guint) post->covered_by);
      if (!g_hash_table_add (seen, (gpointer) by))
        continue;
      words = g_strdup_printf (fujin_words (lang, "done by %s"),
                               fujin_staffing_words_function (by, lang));
      add_name (text, &n, words, lang);
    }
  end_names (text, n, lang);
}

static void
fill_function (FujinWeekGrid        *grid,
               const FujinStaffing  *staffing,
               const FujinStaffOurs *ours,
               FujinLang             lang)
{
  g_autoptr (GArray) weeks = g_array_new (FALSE, TRUE, sizeof (FujinWeek));

  g_array_set_size (weeks, ours->posts->len);
  for (guint i = 0; i < ours->posts->len; i++)
    fujin_staff_post_add_week (ours->posts->pdata[i], &g_array_index (weeks, FujinWeek, i));
  for (guint hour = 0; hour < FUJIN_WEEK_HOURS; hour++)
    {
      g_autoptr (GString) who = g_string_new (NULL);
      FujinWeekState state = ours->week.seats[hour] > 0     ? FUJIN_WEEK_COVERED
                             : ours->week.doubled[hour] > 0 ? FUJIN_WEEK_PARTLY
                                                            : FUJIN_WEEK_UNCOVERED;

      if (state == FUJIN_WEEK_UNCOVERED)
        continue;
      add_who (staffing, ours, weeks, hour, who, lang);
      fujin_week_grid_set (grid, hour, state, ours->week.seats[hour], who->str);
    }
}

static void
fill_all (FujinWeekGrid       *grid,
          const FujinStaffing *staffing,
          guint                slice,
          FujinLang            lang)
{
  guint n_rows = fujin_staffing_get_n_rows (staffing);
  guint n_meant = 0;

  for (guint row = 0; row < n_rows; row++)
    n_meant += fujin_staff_ours_is_meant (fujin_staffing_get (staffing, slice, row));
  for (guint hour = 0; hour < FUJIN_WEEK_HOURS; hour++)
    {
      g_autoptr (GString) who = g_string_new (NULL);
      guint n = 0;

      for (guint row = 0; row < n_rows; row++)
        {
          const FujinStaffOurs *ours = fujin_staffing_get (staffing, slice, row);

          if (ours && fujin_week_is_covered (&ours->week, hour))
            add_name (who, &n, fujin_staffing_words_function (
                                 fujin_staffing_get_row (staffing, row), lang), lang);
        }
      end_names (who, n, lang);
      fujin_week_grid_set_share (grid, hour, (double) n / MAX (n_rows, 1));
      if (n > 0)
        fujin_week_grid_set (grid, hour, n == n_meant ? FUJIN_WEEK_COVERED : FUJIN_WEEK_PARTLY, n,
                             who->str);
    }
}

/**
 * fujin_staffing_week_new:
 * @staffing: a staffing
 * @slice: 0 for all together, then the regions
 * @row: a function; -1 for all of them
 * @lang: a language
 *
 * Makes the week to draw: of a function its seats in each hour, of the organisation how many
 * functions somebody is there for. There the colour is the share of all functions, and an hour is
 * whole only when every function that is meant to be staffed has somebody; the sentence says what
 * is missing.
 *
 * Returns: (transfer full): the week
 */
FujinWeekGrid *
fujin_staffing_week_new (const FujinStaffing *staffing,
                         guint                slice,
                         int                  row,
                         FujinLang            lang)
{
  FujinWeekGrid *grid;
  const FujinStaffOurs *ours;

  if (row < 0)
    {
      g_autofree char *sentence = fujin_staffing_words_dup_hours (staffing, slice, lang);
      g_autofree char *covered = g_strdup_printf (
        /* Translators: legend of hours of a week; %u functions there are */
        fujin_words (lang, "all we staff (number: how many of %u)"),
        fujin_staffing_get_n_rows (staffing));

      grid = fujin_week_grid_new (fujin_words (lang, "All functions"), covered,
                                  /* Translators: legend of hours of a week */
                                  fujin_words (lang, "some have nobody"));
      fill_all (grid, staffing, slice, lang);
      fujin_week_grid_set_sentence (grid, sentence);
      return grid;
    }
  grid = fujin_week_grid_new (
    fujin_staffing_words_function (fujin_staffing_get_row (staffing, (guint) row), lang),
    /* Translators: legend of hours of a week */
    fujin_words (lang, "kept (number: seats)"), fujin_words (lang, "double duty only"));
  ours = fujin_staffing_get (staffing, slice, (guint) row);
  if (ours)
    fill_function (grid, staffing, ours, lang);
  return grid;
}
