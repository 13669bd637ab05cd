/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-staffing-private.h"

#define FULL_LEVEL 3
#define LEAST_BRANCH 1
#define OFFICE_HOURS (5 * (FUJIN_DAY_TO - FUJIN_DAY_FROM))

void
_fujin_staffing_add_finding (FujinStaffing         *self,
                             FujinStaffFindingKind  kind,
                             const FujinStaffPost  *post,
                             guint                  region,
                             int                    number)
{
  FujinStaffFinding finding = { kind, post, post ? post->team : NULL, region, number };

  g_array_append_val (self->findings, finding);
}

static gboolean
is_office_hour (guint hour)
{
  return hour / 24 < 5 && hour % 24 >= FUJIN_DAY_FROM && hour % 24 < FUJIN_DAY_TO;
}

/* When the level wants somebody there: for double duty, when those are there who do it. */
static FujinShift
wanted_shift (FujinFramework       *framework,
              guint                 level,
              const FujinStaffCell *cell)
{
  guint n = fujin_framework_get_n_staff_functions (framework);

  for (guint i = 0; i < n && cell->shift == FUJIN_SHIFT_COVERED; i++)
    cell = fujin_framework_get_staff_cell (framework, level, cell->covered_by->index);
  return cell->shift;
}

static gboolean
is_short (const FujinWeek      *week,
          const FujinStaffCell *wanted,
          guint                 hour)
{
  if (wanted->shift == FUJIN_SHIFT_COVERED)
    return !week || !fujin_week_is_covered (week, hour);
  return !week || week->seats[hour] < wanted->posts;
}

/* In each hour that the level wants, as many seats as it wants; for double duty anybody. */
static void
measure (const FujinStaffing      *self,
         const FujinStaffOurs     *ours,
         const FujinStaffFunction *function,
         int                       level,
         FujinStaffGap            *gap)
{
  FujinFramework *framework = fujin_project_get_framework (self->project);
  const FujinStaffCell *wanted =
    fujin_framework_get_staff_cell (framework, (guint) level, function->index);
  FujinShift shift = wanted_shift (framework, (guint) level, wanted);

  *gap = (FujinStaffGap) { TRUE, 0, 0, (ours ? (int) ours->heads : 0) - (int) wanted->heads };
  for (guint hour = 0; hour < FUJIN_WEEK_HOURS && shift != FUJIN_SHIFT_NONE; hour++)
    if (shift == FUJIN_SHIFT_24X7 || is_office_hour (hour))
      {
        gap->n_wanted++;
        gap->n_short += is_short (ours ? &ours->week : NULL, wanted, hour);
      }
  gap->met = gap->n_short == 0;
}

/**
 * fujin_staffing_get_gap:
 * @self: a staffing
 * @slice: 0 for all together, then the regions
 * @row: a function
 * @level: a level of table 11, 0 to 3
 * @gap: (out caller-allocates): how far it is from that level
 *
 * Holds a function against a level: in each hour of the week that the level wants, as many seats
 * as it wants, whoever keeps them; for double duty anybody. Who meets a higher level meets the
 * lower ones. A function that the level does not do, or that is the project's own, is met. The
 * comparison by hours is our reasoning: the table has seats, shifts and people.
 */
void
fujin_staffing_get_gap (const FujinStaffing *self,
                        guint                slice,
                        guint                row,
                        int                  level,
                        FujinStaffGap       *gap)
{
  const FujinStaffFunction *function = fujin_staffing_get_row (self, row)->function;
  const FujinStaffOurs *ours = fujin_staffing_get (self, slice, row);

  *gap = (FujinStaffGap) { TRUE, 0, 0, ours ? (int) ours->heads : 0 };
  if (!function)
    return;
  measure (self, ours, function, level, gap);
  for (int higher = level + 1; !gap->met && higher < FUJIN_N_STAFF_LEVELS; higher++)
    {
      FujinStaffGap other;

      /* One seat round the clock is less than two by day only in the hours of the day. */
      measure (self, ours, function, higher, &other);
      if (other.met && other.n_wanted > 0)
        {
          gap->met = TRUE;
          gap->n_short = 0;
        }
    }
}

/**
 * fujin_staffing_count_met:
 * @self: a staffing
 * @slice: 0 for all together, then the regions
 * @level: a level of table 11, 0 to 3
 *
 * Returns: how many functions of table 11 meet that level
 */
guint
fujin_staffing_count_met (const FujinStaffing *self,
                          guint                slice,
                          int                  level)
{
  guint n = 0;

  for (guint row = 0; row < self->rows->len; row++)
    {
      FujinStaffGap gap;

      if (!fujin_staffing_get_row (self, row)->function)
        continue;
      fujin_staffing_get_gap (self, slice, row, level, &gap);
      n += gap.met;
    }
  return n;
}

/**
 * fujin_staffing_get_row_level:
 * @self: a staffing
 * @slice: 0 for all together, then the regions
 * @row: a function
 *
 * Returns: the highest level that the function alone meets; -1 for none, and for own functions
 */
int
fujin_staffing_get_row_level (const FujinStaffing *self,
                              guint                slice,
                              guint                row)
{
  FujinFramework *framework = fujin_project_get_framework (self->project);
  FujinStaffGap gap;

  if (!fujin_staffing_get_row (self, row)->function)
    return -1;
  for (int level = (int) fujin_framework_get_n_staff_levels (framework) - 1; level >= 0; level--)
    {
      fujin_staffing_get_gap (self, slice, row, level, &gap);
      if (gap.met)
        return level;
    }
  return -1;
}

static int
level_of (const FujinStaffing *self,
          guint                slice)
{
  FujinFramework *framework = fujin_project_get_framework (self->project);

  for (int level = (int) fujin_framework_get_n_staff_levels (framework) - 1; level >= 0; level--)
    if (fujin_staffing_count_met (self, slice, level) ==
        fujin_framework_get_n_staff_functions (framework))
      return level;
  return -1;
}

/* By our reading the head is the region with the highest level, then with most people. */
static guint
find_head (const FujinStaffing *self)
{
  guint head = 1;

  for (guint i = 2; i < self->slices->len; i++)
    {
      const FujinStaffSlice *best = self->slices->pdata[head];
      const FujinStaffSlice *slice = self->slices->pdata[i];

      if (slice->level > best->level ||
          (slice->level == best->level && slice->heads > best->heads))
        head = i;
    }
  return head;
}

/* Textbook 6.6: branches of Level 1 or 2 under a Level 3. */
static void
judge_regions (FujinStaffing *self)
{
  guint head;

  for (guint i = 0; i < self->slices->len; i++)
    ((FujinStaffSlice *) self->slices->pdata[i])->level = level_of (self, i);
  if (self->slices->len < 3)
    return;
  head = find_head (self);
  ((FujinStaffSlice *) self->slices->pdata[head])->is_head = TRUE;
  if (((FujinStaffSlice *) self->slices->pdata[head])->level < FULL_LEVEL)
    _fujin_staffing_add_finding (self, FUJIN_STAFF_NO_HEAD, NULL, head, 0);
  for (guint i = 1; i < self->slices->len; i++)
    if (i != head && ((FujinStaffSlice *) self->slices->pdata[i])->level < LEAST_BRANCH)
      _fujin_staffing_add_finding (self, FUJIN_STAFF_BRANCH_LOW, NULL, i, 0);
}

/* One head is there in working hours; a team that is there longer takes more of them. */
static void
judge_days (FujinStaffing *self)
{
  for (guint i = 0; i < self->posts->len; i++)
    {
      const FujinStaffPost *post = self->posts->pdata[i];
      guint hours = post->shift == FUJIN_POST_DAY ? _fujin_staffing_post_hours (post) : 0;

      if (hours > OFFICE_HOURS && !post->outside)
        _fujin_staffing_add_finding (self, FUJIN_STAFF_DAY_TOO_LONG, post, post->region,
                                     (int) hours);
    }
}

static void
count_names (FujinStaffing *self,
             GHashTable    *index)
{
  FujinRecordList *people = fujin_project_get_records (self->project, FUJIN_RECORD_PERSON);

  for (guint i = 0; i < fujin_record_list_get_n (people); i++)
    {
      g_autoptr (GPtrArray) teams =
        fujin_record_list_teams (fujin_record_list_peek (people, i));

      for (guint j = 0; j < teams->len; j++)
        {
          guint place = GPOINTER_TO_UINT (g_hash_table_lookup (index, teams->pdata[j]));

          if (place > 0)
            g_array_index (self->teams, FujinStaffTeam, place - 1).n_named++;
        }
    }
}

static int
compare_teams (gconstpointer a,
               gconstpointer b,
               gpointer      data)
{
  guint left = 0, right = 0;

  fujin_project_get_team_position (data, ((const FujinStaffTeam *) a)->team, &left);
  fujin_project_get_team_position (data, ((const FujinStaffTeam *) b)->team, &right);
  return left < right ? -1 : left > right;
}

static void
gather_teams (FujinStaffing *self,
              GHashTable    *index)
{
  g_autoptr (GHashTable) heads = g_hash_table_new (NULL, NULL);
  GHashTableIter iter;
  gpointer team, n;

  for (guint i = 0; i < self->posts->len; i++)
    {
      const FujinStaffPost *post = self->posts->pdata[i];

      if (post->team && post->shift <= FUJIN_POST_HOURS)
        g_hash_table_insert (heads, post->team,
                             GINT_TO_POINTER (GPOINTER_TO_INT (
                               g_hash_table_lookup (heads, post->team)) + post->heads));
    }
  g_hash_table_iter_init (&iter, heads);
  while (g_hash_table_iter_next (&iter, &team, &n))
    {
      FujinStaffTeam entry = { team, GPOINTER_TO_UINT (n), fujin_team_get_heads (team), 0 };

      g_array_append_val (self->teams, entry);
    }
  g_array_sort_with_data (self->teams, compare_teams, self->project);
  for (guint i = 0; i < self->teams->len; i++)
    g_hash_table_insert (index, g_array_index (self->teams, FujinStaffTeam, i).team,
                         GUINT_TO_POINTER (i + 1));
}

static void
judge_teams (FujinStaffing *self)
{
  g_autoptr (GHashTable) index = g_hash_table_new (NULL, NULL);

  gather_teams (self, index);
  count_names (self, index);
  for (guint i = 0; i < self->teams->len; i++)
    {
      const FujinStaffTeam *entry = &g_array_index (self->teams, FujinStaffTeam, i);
      FujinStaffFinding finding = { FUJIN_STAFF_TEAM_SMALL, NULL, entry->team, 0,
                                    (int) entry->heads };

      if (entry->stated >= 0 && entry->heads > (guint) entry->stated)
        g_array_append_val (self->findings, finding);
    }
}

/* Which level each region meets, and what else is to be said. */
void
_fujin_staffing_judge (FujinStaffing *self)
{
  judge_regions (self);
  judge_days (self);
  judge_teams (self);
}
