/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-project.h"
#include "fujin-staffing-factors.h"

G_BEGIN_DECLS

#define FUJIN_WEEK_HOURS 168

/* When a day seat is kept where the team does not say otherwise, working days; our assumption. */
#define FUJIN_DAY_FROM 9
#define FUJIN_DAY_TO 18
#define FUJIN_EXTENDED_TO 22

/**
 * FujinWeek:
 * @seats: seats that are kept in each hour, from Monday 0:00, local time
 * @doubled: how many others do it as well in that hour, as double duty
 *
 * The 168 hours of a week.
 */
typedef struct
{
  guint16 seats[FUJIN_WEEK_HOURS];
  guint16 doubled[FUJIN_WEEK_HOURS];
} FujinWeek;

/**
 * FujinStaffPost:
 * @record: the post
 * @team: (nullable): who keeps it
 * @row: which function: index of a row
 * @region: which region: index of a slice, from 1
 * @shift: when it is kept
 * @seats: how many seats; -1 not stated
 * @heads: people it takes: 0 for double duty, or where it cannot be said
 * @outside: whether these people are a provider's
 * @left_by: (nullable): name of the team that kept it and was removed: nobody keeps it now, and
 *   @heads are missing
 * @covered_by: row of the function that does it as well; -1 none or unknown
 *
 * A post as it counts.
 */
typedef struct
{
  FujinRecord    *record;
  FujinTeam      *team;
  guint           row;
  guint           region;
  FujinPostShift  shift;
  int             seats;
  int             heads;
  gboolean        outside;
  const char     *left_by;
  int             covered_by;
} FujinStaffPost;

/**
 * FujinStaffOurs:
 * @posts: (element-type FujinStaffPost): the posts of the cell
 * @heads: own people
 * @outside: people of providers
 * @unfilled: people that posts take whose team was removed
 * @seats: by #FujinPostShift
 * @heads_by_shift: own and outside people by #FujinPostShift
 * @n_unstated: posts whose seats or hours are not stated
 * @week: which hours are kept
 *
 * One function in one region, or in all of them together.
 */
typedef struct
{
  GPtrArray *posts;
  guint      heads;
  guint      outside;
  guint      unfilled;
  guint      seats[FUJIN_POST_NONE + 1];
  guint      heads_by_shift[FUJIN_POST_NONE + 1];
  guint      n_unstated;
  FujinWeek  week;
} FujinStaffOurs;

/**
 * FujinStaffRow:
 * @function: (nullable): a function of textbook table 11; %NULL for one of the project's own
 * @name: (nullable): what an own function is called
 *
 * A function.
 */
typedef struct
{
  const FujinStaffFunction *function;
  char                     *name;
} FujinStaffRow;

/**
 * FujinStaffSlice:
 * @name: (nullable): the region; %NULL for all together
 * @cells: (element-type FujinStaffOurs): by row; %NULL where there is no post
 * @heads: own people
 * @outside: people of providers
 * @unfilled: people that posts take whose team was removed
 * @level: the highest level of table 11 that all its hours meet; -1 for none
 * @is_head: whether it is the region that leads the others, by our reading: the highest level,
 *   then most people
 *
 * A region, or all of them.
 */
typedef struct
{
  char      *name;
  GPtrArray *cells;
  guint      heads;
  guint      outside;
  guint      unfilled;
  int        level;
  gboolean   is_head;
} FujinStaffSlice;

/**
 * FujinStaffFindingKind:
 * @FUJIN_STAFF_COVER_UNSTAFFED: the function that is to do it as well is not staffed itself
 * @FUJIN_STAFF_COVER_CIRCLE: double duties that lead back to where they began
 * @FUJIN_STAFF_COVER_UNKNOWN: it is not said, or not known, which function does it as well
 * @FUJIN_STAFF_NOT_STATED: seats or hours are not stated
 * @FUJIN_STAFF_LEFT: the team that kept it was removed
 * @FUJIN_STAFF_DAY_TOO_LONG: the hours of the team are more than one head a seat can keep
 * @FUJIN_STAFF_TEAM_SMALL: a team has fewer people than its posts take
 * @FUJIN_STAFF_NO_HEAD: several regions, and none has Level 3
 * @FUJIN_STAFF_BRANCH_LOW: a branch has not even Level 1
 *
 * What is to be said of a staffing.
 */
typedef enum
{
  FUJIN_STAFF_COVER_UNSTAFFED,
  FUJIN_STAFF_COVER_CIRCLE,
  FUJIN_STAFF_COVER_UNKNOWN,
  FUJIN_STAFF_NOT_STATED,
  FUJIN_STAFF_LEFT,
  FUJIN_STAFF_DAY_TOO_LONG,
  FUJIN_STAFF_TEAM_SMALL,
  FUJIN_STAFF_NO_HEAD,
  FUJIN_STAFF_BRANCH_LOW,
} FujinStaffFindingKind;

/**
 * FujinStaffFinding:
 * @kind: what it is
 * @post: (nullable): the post
 * @team: (nullable): the team
 * @region: the region, 0 for none
 * @number: heads that are wanted, or hours
 *
 * One finding.
 */
typedef struct
{
  FujinStaffFindingKind  kind;
  const FujinStaffPost  *post;
  FujinTeam             *team;
  guint                  region;
  int                    number;
} FujinStaffFinding;

/**
 * FujinStaffTeam:
 * @team: a team that has posts
 * @heads: people its posts take
 * @stated: people the team says it has; -1 not stated
 * @n_named: people who are named as its members, concurrent ones too
 *
 * Three numbers of one team; they are never added up.
 */
typedef struct
{
  FujinTeam *team;
  guint      heads;
  int        stated;
  guint      n_named;
} FujinStaffTeam;

/**
 * FujinStaffGap:
 * @met: whether all hours that the level wants are kept by as many seats
 * @n_wanted: hours of the week that the level wants
 * @n_short: how many of them are not kept by enough
 * @difference: our own people less those of the level
 *
 * How far a function is from a level of table 11.
 */
typedef struct
{
  gboolean met;
  guint    n_wanted;
  guint    n_short;
  int      difference;
} FujinStaffGap;

/**
 * FujinStaffHours:
 * @n_functions: the functions, those of table 11 and own ones
 * @n_always: of them, those that somebody is there for in all 168 hours of the week
 * @n_nobody: those that nobody is there for in any hour
 * @worst: row of the one that somebody is there for in the fewest hours, but in some; -1 none
 * @worst_hours: in how many
 * @n_outside: hours in which only people of providers keep a seat
 *
 * The week of all functions together.
 */
typedef struct
{
  guint n_functions;
  guint n_always;
  guint n_nobody;
  int   worst;
  guint worst_hours;
  guint n_outside;
} FujinStaffHours;

/**
 * FujinStaffing:
 * @project: the project
 * @factors: what decides how many people a seat takes
 * @factors_usual: whether they are the usual ones
 * @heads_per_seat: people a seat takes round the clock
 * @rows: (element-type FujinStaffRow): the functions of table 11, then own ones
 * @slices: (element-type FujinStaffSlice): all together, then the regions by name
 * @posts: (element-type FujinStaffPost): all posts, by region and function
 * @findings: (element-type FujinStaffFinding): what is to be said
 * @teams: (element-type FujinStaffTeam): teams with posts, in their order
 *
 * The posts of a project counted as table 11 counts, a picture of the moment.
 */
typedef struct
{
  FujinProject         *project;
  FujinStaffingFactors  factors;
  gboolean              factors_usual;
  int                   heads_per_seat;
  GPtrArray            *rows;
  GPtrArray            *slices;
  GPtrArray            *posts;
  GArray               *findings;
  GArray               *teams;
} FujinStaffing;

FujinStaffing         *fujin_staffing_new         (FujinProject        *project);
FujinStaffing         *fujin_staffing_new_level   (int                  level);
void                   fujin_staffing_free        (FujinStaffing       *self);
guint                  fujin_staffing_get_n_rows  (const FujinStaffing *self);
const FujinStaffRow   *fujin_staffing_get_row     (const FujinStaffing *self,
                                                   guint                row);
guint                  fujin_staffing_get_n_slices (const FujinStaffing *self);
const FujinStaffSlice *fujin_staffing_get_slice   (const FujinStaffing *self,
                                                   guint                slice);
const FujinStaffOurs  *fujin_staffing_get         (const FujinStaffing *self,
                                                   guint                slice,
                                                   guint                row);
void                   fujin_staffing_get_gap     (const FujinStaffing *self,
                                                   guint                slice,
                                                   guint                row,
                                                   int                  level,
                                                   FujinStaffGap       *gap);
guint                  fujin_staffing_count_met   (const FujinStaffing *self,
                                                   guint                slice,
                                                   int                  level);
int                    fujin_staffing_get_row_level (const FujinStaffing *self,
                                                   guint                slice,
                                                   guint                row);
int                    fujin_staffing_find_slice  (const FujinStaffing *self,
                                                   const char          *region);
int                    fujin_staffing_find_row    (const FujinStaffing *self,
                                                   const char          *function);
void                   fujin_staffing_get_factors (FujinProject         *project,
                                                   FujinStaffingFactors *factors);
int                    fujin_staffing_hours_heads (const FujinStaffingFactors *factors,
                                                   gboolean             every_day,
                                                   int                  from,
                                                   int                  to);
int                    fujin_staffing_get_length  (int                  from,
                                                   int                  to);
void                   fujin_staffing_get_hours   (const FujinStaffing *self,
                                                   guint                slice,
                                                   FujinStaffHours     *hours);
gboolean               fujin_staff_ours_is_meant  (const FujinStaffOurs *ours);
void                   fujin_staff_post_add_week  (const FujinStaffPost *post,
                                                   FujinWeek           *week);
gboolean               fujin_week_is_covered      (const FujinWeek     *week,
                                                   guint                hour);
guint                  fujin_week_count           (const FujinWeek     *week);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FujinStaffing, fujin_staffing_free)

G_END_DECLS
