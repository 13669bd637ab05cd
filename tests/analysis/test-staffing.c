/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "fujin-edit-project.h"
#include "fujin-edit-record.h"
#include "fujin-edit-staffing.h"
#include "fujin-edit-team.h"
#include "fujin-history.h"
#include "fujin-staffing-week.h"
#include "fujin-staffing-words.h"

#define OFFICE 45 /* hours of a week of day seats */

/* Table 11, cell by cell, from the fact sheet. */
enum
{
  CELL_ID,
  CELL_JA,
  CELL_EN,
  CELL_LEVEL,
  CELL_SHIFT,
  CELL_POSTS,
  CELL_HEADS,
  CELL_COVER,
  N_CELLS,
};

static FujinRecord *
add_post (FujinProject *project,
          const char   *region,
          const char   *function,
          const char   *shift,
          const char   *seats,
          const char   *covered_by)
{
  const char *values[FUJIN_RECORD_MAX_FIELDS] = { NULL };
  FujinRecord *post;

  values[FUJIN_POST_REGION] = region;
  values[FUJIN_POST_FUNCTION] = function;
  values[FUJIN_POST_SHIFT] = shift;
  values[FUJIN_POST_SEATS] = seats;
  values[FUJIN_POST_COVERED_BY] = covered_by;
  post = fujin_edit_add_record (project, FUJIN_RECORD_POST, NULL, values);
  g_assert_nonnull (post);
  return post;
}

static char **
read_table (void)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "analysis", "staffing.tsv", NULL);
  g_autofree char *text = NULL;

  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  return g_strsplit (g_strstrip (text), "\n", -1);
}

static guint
hours_of (const char *shift)
{
  return g_str_equal (shift, "24x7") ? FUJIN_WEEK_HOURS : g_str_equal (shift, "day") ? OFFICE : 0;
}

/* What a level comes to when a project is started from it. */
static void
check_cell (FujinStaffing **levels,
            char          **cells)
{
  int level = (int) g_ascii_strtoll (cells[CELL_LEVEL], NULL, 10);
  const FujinStaffing *staffing = levels[level];
  int row = fujin_staffing_find_row (staffing, cells[CELL_ID]);
  const FujinStaffOurs *ours;
  const FujinStaffPost *post;
  FujinStaffGap gap;

  g_assert_cmpint (row, >=, 0);
  ours = fujin_staffing_get (staffing, 0, (guint) row);
  g_assert_nonnull (ours);
  g_assert_cmpuint (ours->posts->len, ==, 1);
  post = ours->posts->pdata[0];
  g_assert_cmpstr (fujin_record_get (post->record, FUJIN_POST_SHIFT), ==, cells[CELL_SHIFT]);
  g_assert_cmpint (MAX (post->seats, 0), ==, g_ascii_strtoll (cells[CELL_POSTS], NULL, 10));
  g_assert_cmpuint (ours->heads, ==, (guint) g_ascii_strtoull (cells[CELL_HEADS], NULL, 10));
  if (g_str_has_prefix (cells[CELL_COVER], "covered-by:"))
    {
      g_assert_cmpstr (fujin_record_get (post->record, FUJIN_POST_COVERED_BY), ==,
                       strchr (cells[CELL_COVER], ':') + 1);
      g_assert_cmpuint (fujin_week_count (&ours->week), >=, OFFICE);
    }
  else
    g_assert_cmpuint (fujin_week_count (&ours->week), ==, hours_of (cells[CELL_SHIFT]));
  fujin_staffing_get_gap (staffing, 0, (guint) row, level, &gap);
  g_assert_true (gap.met);
  g_assert_cmpint (gap.difference, ==, 0);
}

static void
test_table (void)
{
  static const guint totals[] = { 4, 7, 12, 26 };
  g_auto (GStrv) lines = read_table ();
  FujinStaffing *levels[FUJIN_N_STAFF_LEVELS];
  guint n = 0;

  for (int i = 0; i < FUJIN_N_STAFF_LEVELS; i++)
    {
      levels[i] = fujin_staffing_new_level (i);
      g_assert_cmpuint (fujin_staffing_get_slice (levels[i], 0)->heads, ==, totals[i]);
      g_assert_cmpuint (fujin_framework_get_staff_level (fujin_framework_get_default (),
                                                         (guint) i)->heads, ==, totals[i]);
      g_assert_cmpint (fujin_staffing_get_slice (levels[i], 0)->level, ==, i);
      g_assert_cmpuint (levels[i]->findings->len, ==, 0);
    }
  for (guint i = 1; lines[i]; i++)
    {
      g_auto (GStrv) cells = g_strsplit (lines[i], "\t", -1);

      g_assert_cmpuint (g_strv_length (cells), ==, N_CELLS);
      if (g_str_equal (cells[CELL_ID], "total"))
        continue;
      check_cell (levels, cells);
      n++;
    }
  g_assert_cmpuint (n, ==, 8 * FUJIN_N_STAFF_LEVELS);
  for (int i = 0; i < FUJIN_N_STAFF_LEVELS; i++)
    fujin_staffing_free (levels[i]);
}

/* Worked out by hand: hours of a seat in a year through those of a person, rounded up. */
static void
test_factors (void)
{
  static const struct
  {
    const char *factors;
    int heads;
  } cases[] = {
    { "", 6 },               /* 365 × 25.5 = 9307.5; 214 × 8 = 1712; 5.44 */
    { "40 0 0 0 3", 5 },     /* 365 × 24 = 8760; 260 × 8 = 2080; 4.21 */
    { "35 50 10 30 3", 7 },  /* 9307.5; 200 × 7 = 1400; 6.65 */
    { "40 10 0 0 2", 5 },    /* 8760; 250 × 8 = 2000; 4.38 */
    { "40 36 10 60 3", 6 },  /* 365 × 27 = 9855; 1712; 5.76 */
    { "20 0 0 0 3", 9 },     /* 8760; 1040; 8.42 */
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (FujinProject) project = fujin_project_new ();
      g_autoptr (FujinStaffing) staffing = NULL;

      fujin_edit_set_project_text (project, FUJIN_PROJECT_STAFFING, cases[i].factors);
      add_post (project, NULL, "first-response", "24x7", "2", NULL);
      staffing = fujin_staffing_new (project);
      g_assert_cmpint (staffing->heads_per_seat, ==, cases[i].heads);
      g_assert_cmpuint (fujin_staffing_get_slice (staffing, 0)->heads, ==,
                        2 * (guint) cases[i].heads);
    }
}

static void
test_hours (void)
{
  FujinStaffingFactors usual;

  fujin_staffing_factors_by_default (&usual);
  /* 260 × 9.5 = 2470; with one handover of 30 minutes, for 9 hours are more than a shift of 8. */
  g_assert_cmpint (fujin_staffing_hours_heads (&usual, FALSE, 9, 18), ==, 2);
  /* 260 × 8 = 2080 ÷ 1712 = 1.21 */
  g_assert_cmpint (fujin_staffing_hours_heads (&usual, FALSE, 9, 17), ==, 2);
  /* 260 × 6 = 1560 ÷ 1712 = 0.91 */
  g_assert_cmpint (fujin_staffing_hours_heads (&usual, FALSE, 9, 15), ==, 1);
  /* 365 × 14.5 = 5292.5 ÷ 1712 = 3.09 */
  g_assert_cmpint (fujin_staffing_hours_heads (&usual, TRUE, 8, 22), ==, 4);
  /* Over midnight: 365 × 8 = 2920 ÷ 1712 = 1.71 */
  g_assert_cmpint (fujin_staffing_hours_heads (&usual, TRUE, 22, 6), ==, 2);
  g_assert_cmpint (fujin_staffing_hours_heads (&usual, TRUE, 0, 24), ==, 6);
  g_assert_cmpint (fujin_staffing_hours_heads (&usual, TRUE, -1, 6), ==, 0);
  g_assert_cmpint (fujin_staffing_hours_heads (&usual, TRUE, 6, 6), ==, 0);
}

/* Friday night goes on into Saturday; Sunday's into Monday. */
static void
test_week (void)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  FujinRecord *post = add_post (project, NULL, "first-response", "hours", "2", NULL);
  g_autoptr (FujinStaffing) weekdays = NULL;
  g_autoptr (FujinStaffing) daily = NULL;
  g_autoptr (FujinWeekGrid) grid = NULL;
  g_autofree char *sentence = NULL;
  const FujinWeek *week;

  fujin_edit_set_record (project, post, FUJIN_POST_FROM, "22");
  fujin_edit_set_record (project, post, FUJIN_POST_TO, "6");
  weekdays = fujin_staffing_new (project);
  week = &fujin_staffing_get (weekdays, 0, 0)->week;
  g_assert_cmpuint (fujin_week_count (week), ==, 5 * 8);
  g_assert_cmpuint (week->seats[4 * 24 + 22], ==, 2);
  g_assert_cmpuint (week->seats[5 * 24 + 5], ==, 2);
  g_assert_cmpuint (week->seats[5 * 24 + 6], ==, 0);
  g_assert_cmpuint (week->seats[5 * 24 + 22], ==, 0);
  g_assert_cmpuint (week->seats[0], ==, 0);
  fujin_edit_set_record (project, post, FUJIN_POST_DAYS, "every-day");
  daily = fujin_staffing_new (project);
  week = &fujin_staffing_get (daily, 0, 0)->week;
  g_assert_cmpuint (fujin_week_count (week), ==, 7 * 8);
  g_assert_cmpuint (week->seats[0], ==, 2);
  grid = fujin_staffing_week_new (daily, 0, 0, FUJIN_LANG_EN);
  g_assert_cmpuint (fujin_week_grid_count (grid, FUJIN_WEEK_UNCOVERED), ==, 7 * 16);
  sentence = fujin_week_grid_dup_sentence (grid, FUJIN_LANG_EN);
  g_assert_nonnull (strstr (sentence, "every day 6–22"));
  g_assert_nonnull (strstr (sentence, "56 of 168"));
}

static void
check_team_hours (FujinTeamHours hours,
                  guint          expected,
                  guint          n_findings)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  FujinTeam *team = fujin_edit_add_team (project, "SOC", FALSE, G_MAXUINT);
  FujinRecord *post = add_post (project, NULL, "first-response", "day", "1", NULL);
  g_autoptr (FujinStaffing) staffing = NULL;

  fujin_edit_set_record (project, post, FUJIN_POST_TEAM, fujin_team_get_id (team));
  fujin_edit_set_team_hours (project, team, hours);
  staffing = fujin_staffing_new (project);
  g_assert_cmpuint (fujin_week_count (&fujin_staffing_get (staffing, 0, 0)->week), ==, expected);
  g_assert_cmpuint (fujin_staffing_get_slice (staffing, 0)->heads, ==, 1);
  g_assert_cmpuint (staffing->findings->len, ==, n_findings);
}

static void
test_team_hours (void)
{
  check_team_hours (FUJIN_TEAM_HOURS_UNKNOWN, OFFICE, 0);
  check_team_hours (FUJIN_TEAM_HOURS_DAY, OFFICE, 0);
  check_team_hours (FUJIN_TEAM_HOURS_EXTENDED, 5 * 13, 1);
  check_team_hours (FUJIN_TEAM_HOURS_ALWAYS, FUJIN_WEEK_HOURS, 1);
}

static gboolean
has_finding (const FujinStaffing   *staffing,
             FujinStaffFindingKind  kind)
{
  for (guint i = 0; i < staffing->findings->len; i++)
    {
      const FujinStaffFinding *finding = &g_array_index (staffing->findings, FujinStaffFinding, i);
      g_autofree char *words = fujin_staffing_words_dup_finding (staffing, finding, FUJIN_LANG_EN);

      g_assert_cmpuint (strlen (words), >, 0);
      if (finding->kind == kind)
        return TRUE;
    }
  return FALSE;
}

static guint
covered_hours (const FujinStaffing *staffing,
               const char          *function)
{
  const FujinStaffOurs *ours = fujin_staffing_get (
    staffing, 0, (guint) fujin_staffing_find_row (staffing, function));

  return ours ? fujin_week_count (&ours->week) : 0;
}

/* Forensics by research, research by tier 2: a chain; its hours are those of tier 2. */
static void
test_double_duty (void)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  g_autoptr (FujinStaffing) chain = NULL;
  g_autoptr (FujinStaffing) broken = NULL;
  g_autoptr (FujinStaffing) circle = NULL;
  g_autoptr (FujinStaffing) unknown = NULL;
  g_autofree char *also = NULL;
  FujinRecord *second = add_post (project, NULL, "second-response", "day", "1", NULL);

  add_post (project, NULL, "research", "covered", NULL, "second-response");
  add_post (project, NULL, "forensics", "covered", NULL, "research");
  chain = fujin_staffing_new (project);
  g_assert_cmpuint (covered_hours (chain, "forensics"), ==, OFFICE);
  g_assert_cmpuint (chain->findings->len, ==, 0);
  g_assert_cmpuint (fujin_staffing_get_slice (chain, 0)->heads, ==, 1);
  also = fujin_staffing_words_dup_also (
    chain, 0, (guint) fujin_staffing_find_row (chain, "second-response"), FUJIN_LANG_EN);
  g_assert_cmpstr (also, ==, "Research and analysis");

  fujin_edit_set_record (project, second, FUJIN_POST_SHIFT, "none");
  broken = fujin_staffing_new (project);
  g_assert_true (has_finding (broken, FUJIN_STAFF_COVER_UNSTAFFED));
  g_assert_cmpuint (covered_hours (broken, "forensics"), ==, 0);

  fujin_edit_set_record (project, second, FUJIN_POST_SHIFT, "covered");
  fujin_edit_set_record (project, second, FUJIN_POST_COVERED_BY, "forensics");
  circle = fujin_staffing_new (project);
  g_assert_true (has_finding (circle, FUJIN_STAFF_COVER_CIRCLE));
  g_assert_cmpuint (covered_hours (circle, "research"), ==, 0);

  fujin_edit_set_record (project, second, FUJIN_POST_COVERED_BY, "");
  unknown = fujin_staffing_new (project);
  g_assert_true (has_finding (unknown, FUJIN_STAFF_COVER_UNKNOWN));
}

static void
test_regions (void)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  g_autoptr (FujinStaffing) staffing = NULL;
  g_autoptr (FujinStaffing) low = NULL;
  guint tokyo, osaka;

  g_assert_true (fujin_edit_start_staffing (project, 3, "Tokyo"));
  g_assert_true (fujin_edit_start_staffing (project, 1, "Osaka"));
  staffing = fujin_staffing_new (project);
  tokyo = (guint) fujin_staffing_find_slice (staffing, "Tokyo");
  osaka = (guint) fujin_staffing_find_slice (staffing, "Osaka");
  g_assert_cmpuint (fujin_staffing_get_n_slices (staffing), ==, 3);
  g_assert_cmpuint (fujin_staffing_get_slice (staffing, 0)->heads, ==, 26 + 7);
  g_assert_cmpuint (fujin_staffing_get_slice (staffing, tokyo)->heads, ==, 26);
  g_assert_cmpuint (fujin_staffing_get_slice (staffing, osaka)->heads, ==, 7);
  g_assert_cmpint (fujin_staffing_get_slice (staffing, tokyo)->level, ==, 3);
  g_assert_cmpint (fujin_staffing_get_slice (staffing, osaka)->level, ==, 1);
  g_assert_true (fujin_staffing_get_slice (staffing, tokyo)->is_head);
  g_assert_false (fujin_staffing_get_slice (staffing, osaka)->is_head);
  g_assert_cmpuint (staffing->findings->len, ==, 0);

  g_assert_true (fujin_edit_start_staffing (project, 2, "Tokyo"));
  g_assert_true (fujin_edit_start_staffing (project, 0, "Osaka"));
  low = fujin_staffing_new (project);
  g_assert_true (has_finding (low, FUJIN_STAFF_NO_HEAD));
  g_assert_true (has_finding (low, FUJIN_STAFF_BRANCH_LOW));
}

/* Somebody somewhere at all hours is no week without holes. */
static void
test_all_functions (void)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  g_autoptr (FujinStaffing) staffing = NULL;
  g_autoptr (FujinWeekGrid) week = NULL;
  g_autofree char *sentence = NULL;
  g_autofree char *met = NULL;
  g_autofree char *reached = NULL;
  FujinTeam *provider = fujin_edit_add_team (project, "Watch", TRUE, 0);
  FujinStaffHours hours;

  fujin_edit_set_record (project, add_post (project, "", "first-response", "24x7", "1", NULL),
                         FUJIN_POST_TEAM, fujin_team_get_id (provider));
  add_post (project, "", "incident-response", "day", "1", NULL);
  add_post (project, "", "forensics", "none", NULL, NULL);
  staffing = fujin_staffing_new (project);
  fujin_staffing_get_hours (staffing, 0, &hours);
  g_assert_cmpuint (hours.n_functions, ==, 8);
  g_assert_cmpuint (hours.n_always, ==, 1);
  g_assert_cmpuint (hours.n_nobody, ==, 6);
  g_assert_cmpint (hours.worst, ==, fujin_staffing_find_row (staffing, "incident-response"));
  g_assert_cmpuint (hours.worst_hours, ==, OFFICE);
  g_assert_cmpuint (hours.n_outside, ==, FUJIN_WEEK_HOURS - OFFICE);
  week = fujin_staffing_week_new (staffing, 0, -1, FUJIN_LANG_EN);
  g_assert_cmpuint (fujin_week_grid_count (week, FUJIN_WEEK_COVERED), ==, OFFICE);
  sentence = fujin_week_grid_dup_sentence (week, FUJIN_LANG_EN);
  g_assert_nonnull (strstr (sentence, "for 1 of 8"));
  g_assert_nonnull (strstr (sentence, "nobody in 123 of 168 hours"));
  met = fujin_staffing_words_dup_met (staffing, 0, (guint) fujin_staffing_find_row (
                                                     staffing, "forensics"), FUJIN_LANG_EN);
  g_assert_cmpstr (met, ==, "no level (not wanted: 0, 1)");
  reached = fujin_staffing_words_dup_all_reached (staffing, 0, FUJIN_LANG_EN);
  g_assert_true (g_str_has_prefix (reached, "Level 0: 4 of 8\nLevel 1: "));
}

/* A branch without such a function leans on the head. */
static void
test_branch_leans (void)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  g_autoptr (FujinStaffing) staffing = NULL;

  add_post (project, "Head", "forensics", "day", "1", NULL);
  add_post (project, "Branch", "first-response", "day", "1", NULL);
  add_post (project, "Branch", "forensics", "covered", NULL, "forensics");
  staffing = fujin_staffing_new (project);
  g_assert_false (has_finding (staffing, FUJIN_STAFF_COVER_UNSTAFFED));
  g_assert_false (has_finding (staffing, FUJIN_STAFF_COVER_CIRCLE));
  g_assert_cmpuint (
    fujin_week_count (&fujin_staffing_get (
      staffing, (guint) fujin_staffing_find_slice (staffing, "Branch"),
      (guint) fujin_staffing_find_row (staffing, "forensics"))->week), ==, OFFICE);
}

static void
test_gap (void)
{
  g_autoptr (FujinStaffing) staffing = fujin_staffing_new_level (1);
  FujinStaffGap gap;

  /* Level 2 wants one seat round the clock; Level 1 has two by day. */
  fujin_staffing_get_gap (staffing, 0, 0, 2, &gap);
  g_assert_false (gap.met);
  g_assert_cmpuint (gap.n_wanted, ==, FUJIN_WEEK_HOURS);
  g_assert_cmpuint (gap.n_short, ==, FUJIN_WEEK_HOURS - OFFICE);
  g_assert_cmpint (gap.difference, ==, 2 - 6);
  g_assert_cmpint (fujin_staffing_get_row_level (staffing, 0, 0), ==, 1);
  fujin_staffing_get_gap (staffing, 0, 1, 2, &gap);
  g_assert_cmpuint (gap.n_short, ==, OFFICE);
  g_assert_cmpuint (fujin_staffing_count_met (staffing, 0, 1), ==, 8);
  g_assert_cmpuint (fujin_staffing_count_met (staffing, 0, 2), <, 8);
}

static void
test_teams (void)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  FujinTeam *inside = fujin_edit_add_team (project, "Office", FALSE, G_MAXUINT);
  FujinTeam *outside = fujin_edit_add_team (project, "Provider", TRUE, G_MAXUINT);
  FujinRecord *first = add_post (project, NULL, "first-response", "24x7", "1", NULL);
  FujinRecord *second = add_post (project, NULL, "second-response", "day", "3", NULL);
  const char *person[FUJIN_RECORD_MAX_FIELDS] = { NULL };
  g_autoptr (FujinStaffing) staffing = NULL;
  const FujinStaffTeam *team;

  person[FUJIN_PERSON_NAME] = "Sato";
  person[FUJIN_PERSON_TEAMS] = fujin_team_get_id (inside);
  g_assert_nonnull (fujin_edit_add_record (project, FUJIN_RECORD_PERSON, NULL, person));
  fujin_edit_set_record (project, first, FUJIN_POST_TEAM, fujin_team_get_id (outside));
  fujin_edit_set_record (project, second, FUJIN_POST_TEAM, fujin_team_get_id (inside));
  fujin_edit_set_team_heads (project, inside, 2);
  staffing = fujin_staffing_new (project);
  /* A provider's people are not ours, but they are there. */
  g_assert_cmpuint (fujin_staffing_get_slice (staffing, 0)->heads, ==, 3);
  g_assert_cmpuint (fujin_staffing_get_slice (staffing, 0)->outside, ==, 6);
  g_assert_cmpuint (covered_hours (staffing, "first-response"), ==, FUJIN_WEEK_HOURS);
  g_assert_cmpuint (staffing->teams->len, ==, 2);
  team = &g_array_index (staffing->teams, FujinStaffTeam, 0);
  g_assert_true (team->team == inside);
  g_assert_cmpuint (team->heads, ==, 3);
  g_assert_cmpint (team->stated, ==, 2);
  g_assert_cmpuint (team->n_named, ==, 1);
  g_assert_cmpint (g_array_index (staffing->teams, FujinStaffTeam, 1).stated, ==, -1);
  g_assert_true (has_finding (staffing, FUJIN_STAFF_TEAM_SMALL));
}

/* Who is removed keeps nothing: neither as ours nor as theirs. */
static void
test_removed_team (void)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  FujinHistory *history = fujin_project_get_history (project);
  FujinTeam *inside = fujin_edit_add_team (project, "Office", FALSE, G_MAXUINT);
  FujinTeam *outside = fujin_edit_add_team (project, "Provider", TRUE, G_MAXUINT);
  FujinRecord *first = add_post (project, NULL, "first-response", "24x7", "1", NULL);
  FujinRecord *second = add_post (project, NULL, "second-response", "day", "1", NULL);
  FujinStaffing *staffing;
  g_autofree char *words = NULL;
  g_autofree char *total = NULL;
  g_autofree char *finding = NULL;

  /* Not named from the start: our own. */
  staffing = fujin_staffing_new (project);
  g_assert_cmpuint (fujin_staffing_get_slice (staffing, 0)->heads, ==, 7);
  g_assert_cmpuint (fujin_staffing_get_slice (staffing, 0)->unfilled, ==, 0);
  fujin_staffing_free (staffing);

  fujin_edit_set_record (project, first, FUJIN_POST_TEAM, fujin_team_get_id (outside));
  g_assert_true (fujin_edit_remove_team (project, outside));
  staffing = fujin_staffing_new (project);
  g_assert_cmpstr (fujin_record_get (first, FUJIN_POST_TEAM), ==, "");
  g_assert_cmpstr (fujin_record_get (first, FUJIN_POST_LEFT_BY), ==, "Provider");
  g_assert_cmpuint (fujin_staffing_get_slice (staffing, 0)->heads, ==, 1);
  g_assert_cmpuint (fujin_staffing_get_slice (staffing, 0)->outside, ==, 0);
  g_assert_cmpuint (fujin_staffing_get_slice (staffing, 0)->unfilled, ==, 6);
  g_assert_cmpuint (covered_hours (staffing, "first-response"), ==, 0);
  g_assert_true (has_finding (staffing, FUJIN_STAFF_LEFT));
  words = fujin_staffing_words_dup_ours (staffing, 0, 0, FUJIN_LANG_EN);
  g_assert_cmpstr (words, ==, "unfilled: 1");
  total = fujin_staffing_words_dup_total (staffing, 0, FUJIN_LANG_EN);
  g_assert_cmpstr (total, ==, "1 person; 6 unfilled");
  finding = fujin_staffing_words_dup_finding (
    staffing, &g_array_index (staffing->findings, FujinStaffFinding, 0), FUJIN_LANG_EN);
  g_assert_nonnull (strstr (finding, "its team Provider was removed"));
  fujin_staffing_free (staffing);

  /* One undo step brings all of it back. */
  g_assert_true (fujin_history_undo (history));
  g_assert_cmpstr (fujin_record_get (first, FUJIN_POST_LEFT_BY), ==, "");
  staffing = fujin_staffing_new (project);
  g_assert_cmpuint (fujin_staffing_get_slice (staffing, 0)->outside, ==, 6);
  g_assert_cmpuint (covered_hours (staffing, "first-response"), ==, FUJIN_WEEK_HOURS);
  fujin_staffing_free (staffing);

  /* Another team fills it; a post of its own that was never the provider's is not touched. */
  g_assert_true (fujin_history_redo (history));
  fujin_edit_set_record (project, first, FUJIN_POST_TEAM, fujin_team_get_id (inside));
  staffing = fujin_staffing_new (project);
  g_assert_cmpuint (fujin_staffing_get_slice (staffing, 0)->heads, ==, 7);
  g_assert_cmpuint (fujin_staffing_get_slice (staffing, 0)->unfilled, ==, 0);
  g_assert_false (has_finding (staffing, FUJIN_STAFF_LEFT));
  fujin_staffing_free (staffing);
  g_assert_cmpstr (fujin_record_get (second, FUJIN_POST_LEFT_BY), ==, "");
}

/* One undo step; what is one's own stays. */
static void
test_start (void)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  FujinHistory *history = fujin_project_get_history (project);
  FujinRecordList *list = fujin_project_get_records (project, FUJIN_RECORD_POST);
  FujinRecord *post;
  guint n_steps;

  g_assert_true (fujin_edit_start_staffing (project, 2, ""));
  g_assert_cmpuint (fujin_record_list_get_n (list), ==, 8);
  g_assert_cmpuint (fujin_history_get_n_steps (history), ==, 1);
  g_assert_true (fujin_history_undo (history));
  g_assert_cmpuint (fujin_record_list_get_n (list), ==, 0);
  g_assert_true (fujin_history_redo (history));

  post = fujin_record_list_peek (list, 0);
  fujin_edit_set_record (project, post, FUJIN_POST_COST, "8 M JPY");
  fujin_history_end_typing (history);
  add_post (project, "", "first-response", "day", "1", NULL);
  add_post (project, "", "Threat hunting", "day", "1", NULL);
  n_steps = fujin_history_get_n_steps (history);
  g_assert_true (fujin_edit_start_staffing (project, 3, ""));
  g_assert_cmpuint (fujin_history_get_n_steps (history), ==, n_steps + 1);
  g_assert_cmpuint (fujin_record_list_get_n (list), ==, 9);
  g_assert_cmpstr (fujin_record_get (post, FUJIN_POST_COST), ==, "8 M JPY");
  g_assert_false (fujin_edit_start_staffing (project, 3, ""));
  g_assert_true (fujin_history_undo (history));
  g_assert_cmpuint (fujin_record_list_get_n (list), ==, 10);
}

static void
test_not_stated (void)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  g_autoptr (FujinStaffing) staffing = NULL;
  g_autofree char *words = NULL;

  add_post (project, NULL, "first-response", "day", NULL, NULL);
  add_post (project, NULL, "", "day", "1", NULL);
  staffing = fujin_staffing_new (project);
  g_assert_true (has_finding (staffing, FUJIN_STAFF_NOT_STATED));
  words = fujin_staffing_words_dup_ours (staffing, 0, 0, FUJIN_LANG_EN);
  g_assert_cmpstr (words, ==, "not stated");
  g_assert_cmpuint (fujin_staffing_get_n_rows (staffing), ==, 9);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/staffing/table", test_table);
  g_test_add_func ("/staffing/factors", test_factors);
  g_test_add_func ("/staffing/hours", test_hours);
  g_test_add_func ("/staffing/all-functions", test_all_functions);
  g_test_add_func ("/staffing/week", test_week);
  g_test_add_func ("/staffing/team-hours", test_team_hours);
  g_test_add_func ("/staffing/double-duty", test_double_duty);
  g_test_add_func ("/staffing/regions", test_regions);
  g_test_add_func ("/staffing/branch-leans", test_branch_leans);
  g_test_add_func ("/staffing/gap", test_gap);
  g_test_add_func ("/staffing/teams", test_teams);
  g_test_add_func ("/staffing/removed-team", test_removed_team);
  g_test_add_func ("/staffing/start", test_start);
  g_test_add_func ("/staffing/not-stated", test_not_stated);
  return g_test_run ();
}
