/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-week-grid-private.h"

#include "fujin-words.h"

/**
 * fujin_week_grid_new:
 * @title: what the week is of
 * @covered: what an hour is called in which all are there
 * @partly: what an hour is called in which some are there
 *
 * Returns: (transfer full): a week in which nobody is there
 */
FujinWeekGrid *
fujin_week_grid_new (const char *title,
                     const char *covered,
                     const char *partly)
{
  FujinWeekGrid *self = g_new0 (FujinWeekGrid, 1);

  self->texts = g_string_chunk_new (1024);
  self->title = g_string_chunk_insert_const (self->texts, title);
  self->covered = g_string_chunk_insert_const (self->texts, covered);
  self->partly = g_string_chunk_insert_const (self->texts, partly);
  for (guint hour = 0; hour < FUJIN_GRID_HOURS; hour++)
    self->who[hour] = g_string_chunk_insert_const (self->texts, "");
  return self;
}

/**
 * fujin_week_grid_free:
 * @self: (nullable): a week
 *
 * Frees @self.
 */
void
fujin_week_grid_free (FujinWeekGrid *self)
{
  if (self == NULL)
    return;
  g_string_chunk_free (self->texts);
  g_free (self);
}

/**
 * fujin_week_grid_set:
 * @self: a week
 * @hour: from 0, Monday 0:00, to 167
 * @state: what is to be said of it
 * @number: what is counted
 * @who: who is there
 *
 * Sets an hour.
 */
void
fujin_week_grid_set (FujinWeekGrid  *self,
                     guint           hour,
                     FujinWeekState  state,
                     guint           number,
                     const char     *who)
{
  g_return_if_fail (hour < FUJIN_GRID_HOURS);

  self->states[hour] = (guint8) state;
  self->numbers[hour] = number;
  self->who[hour] = g_string_chunk_insert_const (self->texts, who);
}

/**
 * fujin_week_grid_set_share:
 * @self: a week
 * @hour: from 0, Monday 0:00, to 167
 * @share: 0 to 1
 *
 * Sets of how much of what is to be there somebody is there in an hour. A week with shares is
 * coloured by them, and hatched where only some are there.
 */
void
fujin_week_grid_set_share (FujinWeekGrid *self,
                           guint          hour,
                           double         share)
{
  g_return_if_fail (hour < FUJIN_GRID_HOURS);

  self->shared = TRUE;
  self->shares[hour] = (float) CLAMP (share, 0, 1);
}

/**
 * fujin_week_grid_set_sentence:
 * @self: a week
 * @sentence: what it shows
 *
 * Sets what is said of the week, where its hours alone do not tell all.
 */
void
fujin_week_grid_set_sentence (FujinWeekGrid *self,
                              const char    *sentence)
{
  self->sentence = g_string_chunk_insert_const (self->texts, sentence);
}

/**
 * fujin_week_grid_get_title:
 * @self: a week
 *
 * Returns: (transfer none): what it is of
 */
const char *
fujin_week_grid_get_title (const FujinWeekGrid *self)
{
  return self->title;
}

/**
 * fujin_week_grid_get_state:
 * @self: a week
 * @hour: from 0 to 167
 *
 * Returns: what is to be said of the hour
 */
FujinWeekState
fujin_week_grid_get_state (const FujinWeekGrid *self,
                           guint                hour)
{
  g_return_val_if_fail (hour < FUJIN_GRID_HOURS, FUJIN_WEEK_UNCOVERED);

  return (FujinWeekState) self->states[hour];
}

/**
 * fujin_week_grid_get_number:
 * @self: a week
 * @hour: from 0 to 167
 *
 * Returns: what is counted in the hour
 */
guint
fujin_week_grid_get_number (const FujinWeekGrid *self,
                            guint                hour)
{
  g_return_val_if_fail (hour < FUJIN_GRID_HOURS, 0);

  return self->numbers[hour];
}

/**
 * fujin_week_grid_get_who:
 * @self: a week
 * @hour: from 0 to 167
 *
 * Returns: (transfer none): who is there in the hour
 */
const char *
fujin_week_grid_get_who (const FujinWeekGrid *self,
                         guint                hour)
{
  g_return_val_if_fail (hour < FUJIN_GRID_HOURS, "");

  return self->who[hour];
}

/**
 * fujin_week_grid_get_label:
 * @self: a week
 * @state: a state
 * @lang: a language
 *
 * Returns: (transfer none): what such hours are called
 */
const char *
fujin_week_grid_get_label (const FujinWeekGrid *self,
                           FujinWeekState       state,
                           FujinLang            lang)
{
  switch (state)
    {
    case FUJIN_WEEK_COVERED:
      return self->covered;
    case FUJIN_WEEK_PARTLY:
      return self->partly;
    case FUJIN_WEEK_UNCOVERED:
    case FUJIN_N_WEEK_STATES:
    default:
      /* Translators: hours of a week */
      return fujin_words (lang, "nobody is there");
    }
}

/**
 * fujin_week_grid_count:
 * @self: a week
 * @state: a state
 *
 * Returns: how many of the 168 hours are so
 */
guint
fujin_week_grid_count (const FujinWeekGrid *self,
                       FujinWeekState       state)
{
  guint n = 0;

  for (guint hour = 0; hour < FUJIN_GRID_HOURS; hour++)
    n += self->states[hour] == state;
  return n;
}

static gboolean
hours_alike (const FujinWeekGrid *self,
             guint                a,
             guint                b)
{
  return self->states[a] == self->states[b] && self->numbers[a] == self->numbers[b] &&
         self->who[a] == self->who[b];
}

static gboolean
days_alike (const FujinWeekGrid *self,
            guint                a,
            guint                b)
{
  for (guint hour = 0; hour < FUJIN_DAY_HOURS; hour++)
    if (!hours_alike (self, a * FUJIN_DAY_HOURS + hour, b * FUJIN_DAY_HOURS + hour))
      return FALSE;
  return TRUE;
}

static void
add_spans (const FujinWeekGrid *self,
           GArray              *spans,
           guint                first,
           guint                last)
{
  guint start = first * FUJIN_DAY_HOURS;

  for (guint from = 0, to; from < FUJIN_DAY_HOURS; from = to)
    {
      FujinWeekSpan span;

      for (to = from + 1; to < FUJIN_DAY_HOURS; to++)
        if (!hours_alike (self, start + from, start + to))
          break;
      span = (FujinWeekSpan) { first, last, from, to,
                               fujin_week_grid_get_state (self, start + from),
                               self->numbers[start + from], self->who[start + from] };
      g_array_append_val (spans, span);
    }
}

/**
 * fujin_week_grid_list_spans:
 * @self: a week
 *
 * Lists its hours as a table: days that are alike together, and of each the hours that are alike.
 *
 * Returns: (transfer full) (element-type FujinWeekSpan): the whole week, Monday first
 */
GArray *
fujin_week_grid_list_spans (const FujinWeekGrid *self)
{
  GArray *spans = g_array_new (FALSE, FALSE, sizeof (FujinWeekSpan));

  for (guint first = 0, last; first < FUJIN_WEEK_DAYS; first = last + 1)
    {
      for (last = first; last + 1 < FUJIN_WEEK_DAYS; last++)
        if (!days_alike (self, first, last + 1))
          break;
      add_spans (self, spans, first, last);
    }
  return spans;
}
