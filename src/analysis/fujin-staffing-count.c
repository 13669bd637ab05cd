/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-staffing-private.h"

#include <math.h>

#define WORKING_DAYS 260
#define DAYS 365
#define WEEKDAYS 5

/**
 * fujin_staffing_get_factors:
 * @project: a project
 * @factors: (out caller-allocates): its factors, those by default where it chose none
 *
 * Gets what decides how many people a seat takes.
 */
void
fujin_staffing_get_factors (FujinProject         *project,
                            FujinStaffingFactors *factors)
{
  if (!fujin_staffing_factors_parse (fujin_project_get_staffing (project), factors))
    fujin_staffing_factors_by_default (factors);
}

/**
 * fujin_staffing_get_length:
 * @from: hour it begins, 0 to 24; -1 not stated
 * @to: hour it ends, 0 to 24; -1 not stated; before @from it is the next day's
 *
 * Returns: hours a day, 0 when they cannot be said
 */
int
fujin_staffing_get_length (int from,
                           int to)
{
  if (from < 0 || to < 0 || from > 24 || to > 24)
    return 0;
  return to > from ? to - from : to < from ? 24 - from + to : 0;
}

/**
 * fujin_staffing_hours_heads:
 * @factors: what decides how many people a seat takes
 * @every_day: whether it is kept on all days, or on working days
 * @from: hour it begins, 0 to 24
 * @to: hour it ends, 0 to 24
 *
 * Counts the people a seat takes that is kept so many hours a day. Our own sum, as for a seat round
 * the clock: hours of the seat in a year, with a handover where one shift follows another, through
 * the hours of one person.
 *
 * Returns: people, rounded up; 0 when the hours cannot be said
 */
int
fujin_staffing_hours_heads (const FujinStaffingFactors *factors,
                            gboolean                    every_day,
                            int                         from,
                            int                         to)
{
  int length = fujin_staffing_get_length (from, to);
  double shift = 24.0 / factors->shifts;
  int n_shifts = (int) ceil (length / shift - 1e-9);
  int handovers = length == 24 ? factors->shifts : MAX (n_shifts - 1, 0);
  double hours = length + handovers * factors->handover / 60.0;

  if (length == 0)
    return 0;
  return (int) ceil ((every_day ? DAYS : WORKING_DAYS) * hours /
                     fujin_staffing_factors_hours (factors) - 1e-9);
}

static gboolean
is_every_day (const FujinStaffPost *post)
{
  return fujin_record_get_choice (post->record, FUJIN_POST_DAYS) == FUJIN_POST_EVERY_DAY;
}

static int
heads_of_seat (const FujinStaffing  *self,
               const FujinStaffPost *post)
{
  switch (post->shift)
    {
    case FUJIN_POST_DAY:
      return 1;
    case FUJIN_POST_24X7:
      return self->heads_per_seat;
    case FUJIN_POST_HOURS:
      return fujin_staffing_hours_heads (&self->factors, is_every_day (post),
                                         fujin_record_get_number (post->record, FUJIN_POST_FROM),
                                         fujin_record_get_number (post->record, FUJIN_POST_TO));
    case FUJIN_POST_COVERED:
    case FUJIN_POST_NONE:
    default:
      return 0;
    }
}

static void
add_hours (FujinWeek *week,
           guint      n_days,
           int        from,
           int        length,
           int        seats)
{
  for (guint day = 0; day < n_days; day++)
    for (int i = 0; i < length; i++)
      {
        guint hour = (day * 24 + (guint) (from + i)) % FUJIN_WEEK_HOURS;

        week->seats[hour] = (guint16) MIN (week->seats[hour] + seats, G_MAXUINT16);
      }
}

/* The team says when a day seat is kept; else it is our assumption. */
static void
add_day (const FujinStaffPost *post,
         FujinWeek            *week)
{
  FujinTeamHours hours = post->team ? fujin_team_get_hours (post->team) : FUJIN_TEAM_HOURS_UNKNOWN;

  if (hours == FUJIN_TEAM_HOURS_ALWAYS)
    add_hours (week, 7, 0, 24, post->seats);
  else if (hours == FUJIN_TEAM_HOURS_EXTENDED)
    add_hours (week, WEEKDAYS, FUJIN_DAY_FROM, FUJIN_EXTENDED_TO - FUJIN_DAY_FROM, post->seats);
  else
    add_hours (week, WEEKDAYS, FUJIN_DAY_FROM, FUJIN_DAY_TO - FUJIN_DAY_FROM, post->seats);
}

/**
 * fujin_staff_post_add_week:
 * @post: a post
 * @week: (inout): a week
 *
 * Adds the seats of a post to the hours in which they are kept: none when its team was removed.
 */
void
fujin_staff_post_add_week (const FujinStaffPost *post,
                               FujinWeek            *week)
{
  int from = fujin_record_get_number (post->record, FUJIN_POST_FROM);
  int to = fujin_record_get_number (post->record, FUJIN_POST_TO);

  if (post->seats <= 0 || post->left_by)
    return;
  if (post->shift == FUJIN_POST_DAY)
    add_day (post, week);
  else if (post->shift == FUJIN_POST_24X7)
    add_hours (week, 7, 0, 24, post->seats);
  else if (post->shift == FUJIN_POST_HOURS)
    add_hours (week, is_every_day (post) ? 7 : WEEKDAYS, from,
               fujin_staffing_get_length (from, to), post->seats);
}

/* Hours of a week that one post is kept. */
guint
_fujin_staffing_post_hours (const FujinStaffPost *post)
{
  FujinWeek week = { 0 };

  fujin_staff_post_add_week (post, &week);
  return fujin_week_count (&week);
}

/* A post's people are ours, a provider's or missing. */
static void
add_heads (const FujinStaffPost *post,
           guint                *own,
           guint                *outside,
           guint                *unfilled)
{
  *(post->left_by ? unfilled : post->outside ? outside : own) += (guint) post->heads;
}

static void
count_cell (FujinStaffOurs *ours,
            FujinStaffPost *post,
            gboolean        unstated)
{
  g_ptr_array_add (ours->posts, post);
  add_heads (post, &ours->heads, &ours->outside, &ours->unfilled);
  ours->n_unstated += unstated;
  if (post->left_by)
    return;
  ours->seats[post->shift] += (guint) MAX (post->seats, 0);
  ours->heads_by_shift[post->shift] += (guint) post->heads;
  fujin_staff_post_add_week (post, &ours->week);
}

static void
count_post (FujinStaffing  *self,
            FujinStaffPost *post)
{
  gboolean kept = post->shift != FUJIN_POST_COVERED && post->shift != FUJIN_POST_NONE;
  int per_seat = heads_of_seat (self, post);
  gboolean unstated = kept && (post->seats < 0 || per_seat == 0);
  const guint slices[] = { 0, post->region };

  if (kept)
    post->heads = MAX (post->seats, 0) * per_seat;
  for (guint i = 0; i < G_N_ELEMENTS (slices); i++)
    {
      FujinStaffSlice *slice = self->slices->pdata[slices[i]];

      add_heads (post, &slice->heads, &slice->outside, &slice->unfilled);
      count_cell (_fujin_staffing_peek (self, slices[i], post->row), post, unstated);
    }
  if (unstated)
    _fujin_staffing_add_finding (self, FUJIN_STAFF_NOT_STATED, post, post->region, 0);
  if (post->left_by)
    _fujin_staffing_add_finding (self, FUJIN_STAFF_LEFT, post, post->region, 0);
}

/* Seats and people of every post, where they are kept and when. */
void
_fujin_staffing_count (FujinStaffing *self)
{
  for (guint i = 0; i < self->posts->len; i++)
    count_post (self, self->posts->pdata[i]);
}

/**
 * fujin_week_is_covered:
 * @week: a week
 * @hour: from 0, Monday 0:00, to 167
 *
 * Returns: whether anybody is there in that hour, in a seat or as double duty
 */
gboolean
fujin_week_is_covered (const FujinWeek *week,
                       guint            hour)
{
  g_return_val_if_fail (hour < FUJIN_WEEK_HOURS, FALSE);

  return week->seats[hour] > 0 || week->doubled[hour] > 0;
}

/**
 * fujin_week_count:
 * @week: a week
 *
 * Returns: in how many of its 168 hours anybody is there
 */
guint
fujin_week_count (const FujinWeek *week)
{
  guint n = 0;

  for (guint hour = 0; hour < FUJIN_WEEK_HOURS; hour++)
    n += fujin_week_is_covered (week, hour);
  return n;
}
