/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-staffing-words.h"

#include "fujin-words.h"

/**
 * fujin_staffing_words_function:
 * @row: a function
 * @lang: a language
 *
 * Returns: (transfer none): what it is called
 */
const char *
fujin_staffing_words_function (const FujinStaffRow *row,
                               FujinLang            lang)
{
  if (row->function)
    return fujin_text_get (&row->function->name, lang);
  return *row->name ? row->name : fujin_words (lang, "Function without a name");
}

/**
 * fujin_staffing_words_region:
 * @slice: a slice
 * @lang: a language
 *
 * Returns: (transfer none): the name of the region
 */
const char *
fujin_staffing_words_region (const FujinStaffSlice *slice,
                             FujinLang              lang)
{
  if (!slice->name)
    return fujin_words (lang, "All regions");
  /* Translators: the region that has no name, where most plans have all their people */
  return *slice->name ? slice->name : fujin_words (lang, "Main site");
}

/**
 * fujin_staffing_words_dup_level:
 * @level: a level of table 11; -1 for none
 * @lang: a language
 *
 * Returns: (transfer full): "Level 2"
 */
char *
fujin_staffing_words_dup_level (int       level,
                                FujinLang lang)
{
  if (level < 0)
    return g_strdup (fujin_words (lang, "below Level 0"));
  return g_strdup_printf (fujin_words (lang, "Level %d"), level);
}

/**
 * fujin_staffing_words_dup_cell:
 * @cell: a cell of table 11
 * @lang: a language
 *
 * Returns: (transfer full): "24x7: 1 (6 in all)", as the table has it
 */
char *
fujin_staffing_words_dup_cell (const FujinStaffCell *cell,
                               FujinLang             lang)
{
  switch (cell->shift)
    {
    case FUJIN_SHIFT_DAY:
      /* Translators: seats kept in working hours */
      return g_strdup_printf (fujin_words (lang, "Day: %u"), cell->posts);
    case FUJIN_SHIFT_24X7:
      /* Translators: %1$u seats kept round the clock, %2$u people that takes */
      return g_strdup_printf (fujin_words (lang, "24x7: %1$u (%2$u in all)"), cell->posts,
                              cell->heads);
    case FUJIN_SHIFT_COVERED:
      /* Translators: double duty; %s is the function that does this one as well */
      return g_strdup_printf (fujin_words (lang, "done by %s"),
                              fujin_text_get (&cell->covered_by->name, lang));
    case FUJIN_SHIFT_NONE:
    default:
      /* Translators: of a function */
      return g_strdup (fujin_words (lang, "not staffed"));
    }
}

static void
add_part (GString *text,
          char    *part)
{
  if (text->len > 0)
    g_string_append (text, " + ");
  g_string_append (text, part);
  g_free (part);
}

static void
add_seats (GString              *text,
           const FujinStaffOurs *ours,
           FujinLang             lang)
{
  FujinStaffCell cell = { FUJIN_SHIFT_24X7, ours->seats[FUJIN_POST_24X7],
                          ours->heads_by_shift[FUJIN_POST_24X7], NULL };

  if (cell.posts > 0)
    add_part (text, fujin_staffing_words_dup_cell (&cell, lang));
  cell = (FujinStaffCell) { FUJIN_SHIFT_DAY, ours->seats[FUJIN_POST_DAY], 0, NULL };
  if (cell.posts > 0)
    add_part (text, fujin_staffing_words_dup_cell (&cell, lang));
  if (ours->seats[FUJIN_POST_HOURS] > 0)
    add_part (text, g_strdup_printf (
      /* Translators: %1$u seats kept at hours of their own, %2$u people that takes */
      fujin_words (lang, "Hours: %1$u (%2$u in all)"), ours->seats[FUJIN_POST_HOURS],
      ours->heads_by_shift[FUJIN_POST_HOURS]));
}

/* Seats whose team was removed. */
static void
add_left (GString              *text,
          const FujinStaffOurs *ours,
          FujinLang             lang)
{
  guint n = 0;

  for (guint i = 0; i < ours->posts->len; i++)
    {
      const FujinStaffPost *post = ours->posts->pdata[i];

      if (post->left_by)
        n += (guint) MAX (post->seats, 0);
    }
  if (n > 0)
    /* Translators: seats that nobody keeps because their team was removed */
    add_part (text, g_strdup_printf (fujin_words (lang, "unfilled: %u"), n));
}

static void
add_covered (GString              *text,
             const FujinStaffing  *staffing,
             const FujinStaffOurs *ours,
             FujinLang             lang)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < ours->posts->len; i++)
    {
      const FujinStaffPost *post = ours->posts->pdata[i];

      if (post->shift != FUJIN_POST_COVERED ||
          !g_hash_table_add (seen, GINT_TO_POINTER (post->covered_by + 1)))
        continue;
      if (post->covered_by >= 0)
        add_part (text, g_strdup_printf (
          fujin_words (lang, "done by %s"),
          fujin_staffing_words_function (
            fujin_staffing_get_row (staffing, (guint) post->covered_by), lang)));
      else
        /* Translators: double duty, but not said whose */
        add_part (text, g_strdup (fujin_words (lang, "by whom?")));
    }
}

/**
 * fujin_staffing_words_dup_ours:
 * @staffing: a staffing
 * @slice: 0 for all together, then the regions
 * @row: a function
 * @lang: a language
 *
 * Returns: (transfer full): what there is, worded as the cells of table 11
 */
char *
fujin_staffing_words_dup_ours (const FujinStaffing *staffing,
                               guint                slice,
                               guint                row,
                               FujinLang            lang)
{
  const FujinStaffOurs *ours = fujin_staffing_get (staffing, slice, row);
  GString *text;

  if (!ours)
    return g_strdup ("–");
  text = g_string_new (NULL);
  add_seats (text, ours, lang);
  add_left (text, ours, lang);
  add_covered (text, staffing, ours, lang);
  if (ours->n_unstated > 0)
    add_part (text, g_strdup (fujin_words (lang, "not stated")));
  if (text->len == 0)
    g_string_append (text, fujin_words (lang, "not staffed"));
  return g_string_free (text, FALSE);
}

/**
 * fujin_staffing_words_dup_also:
 * @staffing: a staffing
 * @slice: 0 for all together, then the regions
 * @row: a function
 * @lang: a language
 *
 * Returns: (transfer full): the functions that its people do as well; "" for none
 */
char *
fujin_staffing_words_dup_also (const FujinStaffing *staffing,
                               guint                slice,
                               guint                row,
                               FujinLang            lang)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < staffing->posts->len; i++)
    {
      const FujinStaffPost *post = staffing->posts->pdata[i];

      if (post->shift != FUJIN_POST_COVERED || post->covered_by != (int) row ||
          (slice > 0 && post->region != slice) ||
          !g_hash_table_add (seen, GUINT_TO_POINTER (post->row + 1)))
        continue;
      if (text->len > 0)
        /* Translators: stands between names of functions */
        g_string_append (text, fujin_words (lang, ", "));
      g_string_append (text, fujin_staffing_words_function (
        fujin_staffing_get_row (staffing, post->row), lang));
    }
  return g_string_free (text, FALSE);
}

/**
 * fujin_staffing_words_dup_gap:
 * @staffing: a staffing
 * @slice: 0 for all together, then the regions
 * @row: a function
 * @level: a level of table 11, 0 to 3
 * @lang: a language
 *
 * Returns: (transfer full): how far it is from that level; "" for an own function
 */
char *
fujin_staffing_words_dup_gap (const FujinStaffing *staffing,
                              guint                slice,
                              guint                row,
                              int                  level,
                              FujinLang            lang)
{
  FujinStaffGap gap;

  fujin_staffing_get_gap (staffing, slice, row, level, &gap);
  if (!fujin_staffing_get_row (staffing, row)->function)
    return g_strdup ("");
  if (gap.met && gap.n_wanted == 0)
    return g_strdup (fujin_words (lang, "not wanted"));
  if (gap.met)
    return g_strdup (fujin_words (lang, "met"));
  return g_strdup_printf (
    /* Translators: %1$u of %2$u hours of the week that a level wants are kept by too few */
    fujin_words (lang, "short in %1$u of %2$u h"), gap.n_short, gap.n_wanted);
}

/**
 * fujin_staffing_words_dup_total:
 * @staffing: a staffing
 * @slice: 0 for all together, then the regions
 * @lang: a language
 *
 * Returns: (transfer full): "12 people", and beside them those of providers and those missing
 */
char *
fujin_staffing_words_dup_total (const FujinStaffing *staffing,
                                guint                slice,
                                FujinLang            lang)
{
  const FujinStaffSlice *place = fujin_staffing_get_slice (staffing, slice);
  g_autofree char *own = g_strdup_printf (
    fujin_words_n (lang, "%u person", "%u people", place->heads), place->heads);

  if (place->outside > 0 && place->unfilled > 0)
    return g_strdup_printf (
      /* Translators: %1$s is "12 people" of one's own, %2$u people of providers, %3$u that posts
       * take whose team was removed */
      fujin_words (lang, "%1$s, and %2$u of providers; %3$u unfilled"), own, place->outside,
      place->unfilled);
  if (place->outside > 0)
    return g_strdup_printf (
      /* Translators: %1$s is "12 people" of one's own, %2$u people of providers */
      fujin_words (lang, "%1$s, and %2$u of providers"), own, place->outside);
  if (place->unfilled > 0)
    return g_strdup_printf (
      /* Translators: %1$s is "12 people", %2$u people that posts take whose team was removed */
      fujin_words (lang, "%1$s; %2$u unfilled"), own, place->unfilled);
  return g_steal_pointer (&own);
}

/**
 * fujin_staffing_words_dup_reached:
 * @staffing: a staffing
 * @slice: 0 for all together, then the regions
 * @level: the level it is held against
 * @lang: a language
 *
 * Returns: (transfer full): how many functions meet that level
 */
char *
fujin_staffing_words_dup_reached (const FujinStaffing *staffing,
                                  guint                slice,
                                  int                  level,
                                  FujinLang            lang)
{
  FujinFramework *framework = fujin_project_get_framework (staffing->project);

  return g_strdup_printf (
    /* Translators: %1$u of %2$u functions are there as Level %3$d wants them */
    fujin_words (lang, "%1$u of %2$u functions meet Level %3$d"),
    fujin_staffing_count_met (staffing, slice, level),
    fujin_framework_get_n_staff_functions (framework), level);
}

/**
 * fujin_staffing_words_dup_region:
 * @staffing: a staffing
 * @slice: a region
 * @lang: a language
 *
 * Returns: (transfer full): the region, its people and the level it meets
 */
char *
fujin_staffing_words_dup_region (const FujinStaffing *staffing,
                                 guint                slice,
                                 FujinLang            lang)
{
  const FujinStaffSlice *place = fujin_staffing_get_slice (staffing, slice);
  g_autofree char *total = fujin_staffing_words_dup_total (staffing, slice, lang);
  g_autofree char *level = fujin_staffing_words_dup_level (place->level, lang);

  if (place->is_head)
    /* Translators: %1$s is a region, %2$s is "26 people", %3$s is "Level 3" */
    return g_strdup_printf (fujin_words (lang, "%1$s (head): %2$s, %3$s"),
                            fujin_staffing_words_region (place, lang), total, level);
  /* Translators: %1$s is a region, %2$s is "7 people", %3$s is "Level 1" */
  return g_strdup_printf (fujin_words (lang, "%1$s: %2$s, %3$s"),
                          fujin_staffing_words_region (place, lang), total, level);
}
