/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-staffing-private.h"

/* Double duty: a function that has no people of its own is done by those of another, who may
 * have it from a third. */

typedef enum
{
  UNKNOWN,
  UNDER_WAY,
  DONE,
} State;

typedef struct
{
  FujinStaffing *staffing;
  guint          n_rows;
  guint8        *states; /* by region and row */
} Cover;

static void resolve (Cover *self,
                     guint  region,
                     guint  row);

static guint8 *
state_of (Cover *self,
          guint  region,
          guint  row)
{
  return &self->states[(gsize) region * self->n_rows + row];
}

static gboolean
add_covered (FujinWeek       *week,
             const FujinWeek *by)
{
  gboolean any = FALSE;

  for (guint hour = 0; hour < FUJIN_WEEK_HOURS; hour++)
    if (fujin_week_is_covered (by, hour))
      {
        week->doubled[hour] = (guint16) MIN (week->doubled[hour] + 1, G_MAXUINT16);
        any = TRUE;
      }
  return any;
}

/* A branch has no such function: the other regions' people do it. */
static gboolean
cover_from_elsewhere (Cover                *self,
                      const FujinStaffPost *post,
                      FujinWeek            *week)
{
  FujinWeek there = { 0 };

  for (guint region = 1; region < self->staffing->slices->len; region++)
    {
      const FujinStaffOurs *ours =
        region == post->region
          ? NULL : fujin_staffing_get (self->staffing, region, (guint) post->covered_by);

      for (guint i = 0; ours && i < ours->posts->len; i++)
        fujin_staff_post_add_week (ours->posts->pdata[i], &there);
    }
  return add_covered (week, &there);
}

static void
cover_post (Cover                *self,
            const FujinStaffPost *post,
            FujinWeek            *week)
{
  FujinStaffing *staffing = self->staffing;
  const FujinStaffOurs *by;
  guint row = (guint) post->covered_by;

  if (post->covered_by < 0)
    {
      _fujin_staffing_add_finding (staffing, FUJIN_STAFF_COVER_UNKNOWN, post, post->region, 0);
      return;
    }
  by = fujin_staffing_get (staffing, post->region, row);
  if (by == NULL || row == post->row)
    {
      if (!cover_from_elsewhere (self, post, week))
        _fujin_staffing_add_finding (
          staffing, by == NULL ? FUJIN_STAFF_COVER_UNSTAFFED : FUJIN_STAFF_COVER_CIRCLE, post,
          post->region, 0);
      return;
    }
  if (*state_of (self, post->region, row) == UNDER_WAY)
    {
      _fujin_staffing_add_finding (staffing, FUJIN_STAFF_COVER_CIRCLE, post, post->region, 0);
      return;
    }
  resolve (self, post->region, row);
  if (!add_covered (week, &by->week))
    _fujin_staffing_add_finding (staffing, FUJIN_STAFF_COVER_UNSTAFFED, post, post->region, 0);
}

static void
resolve (Cover *self,
         guint  region,
         guint  row)
{
  guint8 *state = state_of (self, region, row);
  FujinStaffOurs *ours = _fujin_staffing_peek (self->staffing, region, row);

  if (*state != UNKNOWN)
    return;
  *state = UNDER_WAY;
  for (guint i = 0; i < ours->posts->len; i++)
    {
      const FujinStaffPost *post = ours->posts->pdata[i];

      if (post->shift == FUJIN_POST_COVERED)
        cover_post (self, post, &ours->week);
    }
  *state = DONE;
}

/* All together: what is double duty in a region is so for all. */
static void
add_to_all (FujinStaffing *self,
            guint          region,
            guint          row)
{
  const FujinStaffOurs *ours = fujin_staffing_get (self, region, row);
  FujinStaffOurs *all = _fujin_staffing_peek (self, 0, row);

  for (guint hour = 0; hour < FUJIN_WEEK_HOURS; hour++)
    all->week.doubled[hour] =
      (guint16) MIN (all->week.doubled[hour] + ours->week.doubled[hour], G_MAXUINT16);
}

/* Adds the hours of double duty to the weeks, and finds what is covered by nobody. */
void
_fujin_staffing_cover (FujinStaffing *self)
{
  Cover cover = { self, self->rows->len, NULL };

  cover.states = g_malloc0_n ((gsize) self->slices->len * self->rows->len, 1);
  for (guint region = 1; region < self->slices->len; region++)
    for (guint row = 0; row < self->rows->len; row++)
      if (fujin_staffing_get (self, region, row))
        {
          resolve (&cover, region, row);
          add_to_all (self, region, row);
        }
  g_free (cover.states);
}
