/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "../model/random-edit.h"
#include "fujin-comparison.h"
#include "fujin-edit-record.h"
#include "fujin-edit-state.h"
#include "fujin-edit-team.h"
#include "fujin-history.h"
#include "fujin-version.h"
#include "storage-check.h"

#include <string.h>

/* The file without the versions it keeps. */
static char *
write_without_versions (FujinProject *project)
{
  g_autofree char *text = storage_check_write (project);
  const char *start = strstr (text, " <snapshots>\n");
  const char *end = strstr (text, " </snapshots>\n");
  GString *rest;

  if (!start)
    return g_steal_pointer (&text);
  rest = g_string_new (NULL);
  g_string_append_len (rest, text, start - text);
  g_string_append (rest, end + strlen (" </snapshots>\n"));
  return g_string_free (rest, FALSE);
}

static FujinProject *
random_project (guint n)
{
  FujinProject *project = fujin_project_new ();

  random_edit_many (project, n);
  return project;
}

/* What is written is read back the same, with all records and versions. */
static void
test_round_trip (void)
{
  for (guint i = 0; i < 40; i++)
    {
      g_autoptr (FujinProject) project = random_project (150);
      g_autofree char *text = storage_check_write (project);

      storage_check_kept (text);
    }
}

/* A copy has no versions; the file may say 1.4 because of them, so both are held at that. */
static void
test_copy (void)
{
  for (guint i = 0; i < 40; i++)
    {
      g_autoptr (FujinProject) project = random_project (150);
      g_autoptr (FujinProject) copy = fujin_project_copy (project);
      g_autoptr (FujinComparison) comparison = fujin_comparison_new (project, copy);
      g_autofree char *expected = NULL;
      g_autofree char *text = NULL;

      fujin_version_keep (project, 4);
      fujin_version_keep (copy, 4);
      expected = write_without_versions (project);
      text = storage_check_write (copy);
      g_assert_cmpstr (text, ==, expected);
      g_assert_cmpuint (fujin_comparison_get_n (comparison), ==, 0);
      g_assert_false (fujin_history_get_modified (fujin_project_get_history (copy)));
    }
}

static void
assert_version (FujinProject *project,
                const char   *version)
{
  g_autofree char *text = storage_check_write (project);
  g_autofree char *attribute = g_strdup_printf (" version=\"%s\"", version);

  g_assert_nonnull (strstr (text, attribute));
}

/* The lowest version that knows all parts, those inside of versions included. */
static void
test_minor (void)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  FujinTeam *team = fujin_edit_add_team (project, "A", FALSE, 0);
  const char *values[] = { "v", "2026-11-20", NULL, NULL, NULL };

  assert_version (project, "1.0");
  fujin_edit_set_team_heads (project, team, 0);
  assert_version (project, "1.2");
  g_assert_nonnull (fujin_edit_take_snapshot (project, values));
  fujin_edit_set_team_heads (project, team, -1);
  assert_version (project, "1.2");
  fujin_history_undo (fujin_project_get_history (project));
  fujin_history_undo (fujin_project_get_history (project));
  fujin_history_undo (fujin_project_get_history (project));
  assert_version (project, "1.0");
  g_assert_nonnull (fujin_edit_take_snapshot (project, values));
  assert_version (project, "1.1");
}

/* Whatever happened since, restoring brings the frozen state back, in one step. */
static void
test_restore (void)
{
  for (guint i = 0; i < 40; i++)
    {
      g_autoptr (FujinProject) project = random_project (100);
      FujinHistory *history = fujin_project_get_history (project);
      const char *values[] = { "v", "2026-11-20", NULL, NULL, NULL };
      g_autoptr (FujinProject) frozen = fujin_project_copy (project);
      g_autoptr (FujinRecord) version =
        g_object_ref (fujin_edit_take_snapshot (project, values));
      g_autoptr (FujinComparison) comparison = NULL;
      g_autofree char *edited = NULL;
      g_autofree char *undone = NULL;
      guint n;

      random_edit_many (project, 60);
      edited = storage_check_write (project);
      n = fujin_history_get_n_steps (history);
      if (!fujin_edit_restore_snapshot (project, version))
        continue;
      g_assert_cmpuint (fujin_history_get_n_steps (history), ==, n + 1);
      comparison = fujin_comparison_new (frozen, project);
      g_assert_cmpuint (fujin_comparison_get_n (comparison), ==, 0);
      fujin_history_undo (history);
      undone = storage_check_write (project);
      g_assert_cmpstr (undone, ==, edited);
    }
}

/* A line that is left and come back to is as it was. */
static void
test_branches (void)
{
  for (guint i = 0; i < 40; i++)
    {
      g_autoptr (FujinProject) project = random_project (80);
      FujinRecord *branch = fujin_edit_add_branch (project, "B", NULL, NULL);
      g_autofree char *id = g_strdup (fujin_record_get_id (branch));
      FujinRecordList *list = fujin_project_get_records (project, FUJIN_RECORD_SNAPSHOT);
      g_autoptr (FujinProject) main_line = NULL;
      g_autoptr (FujinProject) tried = NULL;
      g_autoptr (FujinComparison) back = NULL;
      g_autoptr (FujinComparison) again = NULL;

      fujin_edit_switch_branch (project, NULL);
      main_line = fujin_project_copy (project);
      g_assert_true (fujin_edit_switch_branch (project, fujin_record_list_find (list, id)));
      g_assert_cmpstr (fujin_project_get_branch (project), ==, id);
      for (guint k = 0; k < 30; k++)
        random_edits[random_edit_pick () % 25].edit (project);
      tried = fujin_project_copy (project);

      g_assert_true (fujin_edit_switch_branch (project, NULL));
      g_assert_cmpstr (fujin_project_get_branch (project), ==, "");
      back = fujin_comparison_new (main_line, project);
      g_assert_cmpuint (fujin_comparison_get_n (back), ==, 0);

      g_assert_true (fujin_edit_switch_branch (project, fujin_record_list_find (list, id)));
      again = fujin_comparison_new (tried, project);
      g_assert_cmpuint (fujin_comparison_get_n (again), ==, 0);
    }
}

/* What was chosen of the branch in use comes to the main line in one step; the branch stays. */
static void
test_take_over_branch (void)
{
  for (guint i = 0; i < 30; i++)
    {
      g_autoptr (FujinProject) project = random_project (60);
      FujinHistory *history = fujin_project_get_history (project);
      FujinRecordList *list = fujin_project_get_records (project, FUJIN_RECORD_SNAPSHOT);
      g_autofree char *id = NULL;
      g_autofree char *before = NULL;
      g_autofree char *undone = NULL;
      g_autoptr (FujinProject) main_line = NULL;
      g_autoptr (FujinProject) tried = NULL;
      g_autoptr (FujinProject) expected = NULL;
      g_autoptr (FujinComparison) shown = NULL;
      g_autoptr (FujinComparison) same = NULL;
      g_autoptr (FujinComparison) rest = NULL;
      g_autoptr (FujinComparison) kept = NULL;
      g_autofree gboolean *chosen = NULL;
      guint n, n_steps;

      fujin_edit_switch_branch (project, NULL);
      main_line = fujin_project_copy (project);
      id = g_strdup (fujin_record_get_id (fujin_edit_add_branch (project, "B", NULL, NULL)));
      g_assert_true (fujin_edit_switch_branch (project, fujin_record_list_find (list, id)));
      for (guint k = 0; k < 30; k++)
        random_edits[random_edit_pick () % 25].edit (project);
      tried = fujin_project_copy (project);
      before = storage_check_write (project);
      n_steps = fujin_history_get_n_steps (history);

      /* Looking at it changes nothing. */
      shown = fujin_comparison_new (fujin_project_get_main_line (project), tried);
      g_assert_cmpstr (fujin_project_get_branch (project), ==, id);
      same = fujin_comparison_new (main_line, tried);
      n = fujin_comparison_get_n (shown);
      g_assert_cmpuint (n, ==, fujin_comparison_get_n (same));
      chosen = g_new0 (gboolean, n + 1);
      for (guint k = 0; k < n; k++)
        chosen[k] = g_test_rand_bit ();

      g_assert_true (fujin_edit_take_over_branch (project, id, shown, chosen, g_strdup ("over")));
      g_assert_cmpstr (fujin_project_get_branch (project), ==, "");
      g_assert_cmpuint (fujin_history_get_n_steps (history), ==, n_steps + 1);
      g_assert_cmpstr (fujin_history_get_undo_label (history), ==, "over");
      expected = fujin_project_copy (main_line);
      {
        g_autoptr (FujinComparison) again = fujin_comparison_new (expected, tried);

        fujin_edit_take_over (expected, again, chosen, g_strdup ("part"));
      }
      rest = fujin_comparison_new (expected, project);
      g_assert_cmpuint (fujin_comparison_get_n (rest), ==, 0);
      kept = fujin_comparison_new (
        tried, fujin_record_get_content (fujin_record_list_find (list, id)));
      g_assert_cmpuint (fujin_comparison_get_n (kept), ==, 0);

      g_assert_true (fujin_history_undo (history));
      g_assert_cmpstr (fujin_project_get_branch (project), ==, id);
      undone = storage_check_write (project);
      g_assert_cmpstr (undone, ==, before);
    }
}

/* Differences chosen one by one: when all are taken over at last, nothing differs. */
static void
test_by_parts (void)
{
  for (guint i = 0; i < 30; i++)
    {
      g_autoptr (FujinProject) project = random_project (80);
      g_autoptr (FujinProject) other = fujin_project_copy (project);

      random_edit_many (other, 40);
      for (guint round = 0; round < 6; round++)
        {
          g_autoptr (FujinComparison) comparison = fujin_comparison_new (project, other);
          guint n = fujin_comparison_get_n (comparison);
          g_autofree gboolean *chosen = g_new0 (gboolean, n + 1);

          for (guint k = 0; k < n; k++)
            chosen[k] = round == 5 || g_test_rand_bit ();
          fujin_edit_take_over (project, comparison, chosen, g_strdup ("part"));
        }
      {
        g_autoptr (FujinComparison) rest = fujin_comparison_new (project, other);

        g_assert_cmpuint (fujin_comparison_get_n (rest), ==, 0);
      }
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/storage/states/round-trip", test_round_trip);
  g_test_add_func ("/storage/states/copy", test_copy);
  g_test_add_func ("/storage/states/minor", test_minor);
  g_test_add_func ("/storage/states/restore", test_restore);
  g_test_add_func ("/storage/states/branches", test_branches);
  g_test_add_func ("/storage/states/take-over-branch", test_take_over_branch);
  g_test_add_func ("/storage/states/by-parts", test_by_parts);
  return g_test_run ();
}
