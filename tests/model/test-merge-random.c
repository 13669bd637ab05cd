/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gstdio.h>
#include <string.h>
#include <sys/random.h>

#include "fujin-edit-state.h"
#include "fujin-edit.h"
#include "fujin-history.h"
#include "fujin-merge.h"
#include "fujin-project-reader.h"
#include "fujin-project-writer.h"
#include "model-check.h"
#include "random-edit.h"

/* How many triples; FUJIN_TEST_ROUNDS asks for more. */
#define ROUNDS 200
#define GIT_ROUNDS 100

/* In place of that of the system, so that the ids, whose order decides, come again with the seed
 * of a test. */
ssize_t
getrandom (void         *buffer,
           size_t        size,
           unsigned int  flags)
{
  guint8 *bytes = buffer;

  for (size_t i = 0; i < size; i++)
    bytes[i] = (guint8) g_test_rand_int_range (0, 256);
  return (ssize_t) size;
}

static guint
get_rounds (guint usual)
{
  const char *text = g_getenv ("FUJIN_TEST_ROUNDS");

  return text != NULL ? (guint) g_ascii_strtoull (text, NULL, 10) : usual;
}

static FujinProject *
read_again (GBytes *bytes)
{
  g_autoptr (GPtrArray) problems = fujin_xml_problems_new ();
  FujinProject *project = fujin_project_reader_read_bytes (bytes, problems);

  for (guint i = 0; i < problems->len; i++)
    g_test_message ("line %u: %s", ((FujinXmlProblem *) g_ptr_array_index (problems, i))->line,
                    ((FujinXmlProblem *) g_ptr_array_index (problems, i))->message);
  g_assert_nonnull (project);
  return project;
}

/* Both sides edit who carries the same few services. */
static void
edit_few (FujinProject *project)
{
  guint n_teams = fujin_project_get_n_teams (project);
  g_autoptr (GPtrArray) plans = g_ptr_array_new ();
  FujinTeam *team;

  if (n_teams == 0)
    return;
  team = fujin_project_get_team (project, (guint) g_test_rand_int_range (0, (int) n_teams));
  g_ptr_array_add (plans, fujin_project_get_plan (project, (guint) g_test_rand_int_range (0, 3)));
  switch (g_test_rand_int_range (0, 4))
    {
    case 0:
      fujin_edit_withdraw (project, plans, team);
      break;
    case 1:
      fujin_edit_set_lead (project, plans, team);
      break;
    case 2:
      fujin_edit_assign (project, plans, NULL, team);
      break;
    default:
      fujin_edit_add_assignment (project, plans, team);
    }
}

static FujinProject *
edit_copy (GBytes *base,
           int     n_edits,
           int     n_few)
{
  FujinProject *copy = read_again (base);

  random_edit_many (copy, (guint) g_test_rand_int_range (0, n_edits));
  for (int i = n_few > 0 ? g_test_rand_int_range (0, n_few) : 0; i > 0; i--)
    edit_few (copy);
  return copy;
}

static char **
split_lines (GBytes *bytes)
{
  g_autofree char *text = g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));

  return g_strsplit (text, "\n", -1);
}

/* Says where two files part. */
static void
assert_same (GBytes     *one,
             GBytes     *two,
             const char *what)
{
  g_auto (GStrv) a = split_lines (one);
  g_auto (GStrv) b = split_lines (two);
  guint i = 0;

  if (g_bytes_equal (one, two))
    return;
  while (a[i] != NULL && b[i] != NULL && strcmp (a[i], b[i]) == 0)
    i++;
  g_test_message ("%s", what);
  for (guint j = i < 6 ? 0 : i - 6; j < i + 6; j++)
    g_test_message ("%-60s | %s", j < g_strv_length (a) ? a[j] : "",
                    j < g_strv_length (b) ? b[j] : "");
  g_assert_not_reached ();
}

static char *
key_of (const FujinDifference *difference)
{
  return g_strdup_printf ("%d %d %u %s", difference->kind, difference->record_kind,
                          difference->field, difference->id != NULL ? difference->id : "");
}

static GHashTable *
keys_of (FujinProject *from,
         FujinProject *to)
{
  GHashTable *keys = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (FujinComparison) comparison = fujin_comparison_new (from, to);

  for (guint i = 0; i < fujin_comparison_get_n (comparison); i++)
    g_hash_table_add (keys, key_of (fujin_comparison_get (comparison, i)));
  return keys;
}

static const FujinMergeConflict *
find_conflict (const FujinMerge   *merge,
               FujinDifferenceKind kind,
               guint               record_kind,
               guint               field,
               const char         *id)
{
  for (guint i = 0; i < fujin_merge_get_n_conflicts (merge); i++)
    {
      const FujinMergeConflict *conflict = fujin_merge_get_conflict (merge, i);

      if (conflict->ours.kind == kind && conflict->ours.record_kind == record_kind &&
          conflict->ours.field == field && g_strcmp0 (conflict->ours.id, id) == 0)
        return conflict;
    }
  return NULL;
}

/* Chooses at random in the one and the same from the other's point of view. */
static void
choose_mirrored (FujinMerge *merge,
                 FujinMerge *mirror)
{
  g_assert_cmpuint (fujin_merge_get_n_conflicts (merge), ==, fujin_merge_get_n_conflicts (mirror));
  for (guint i = 0; i < fujin_merge_get_n_conflicts (merge); i++)
    {
      const FujinMergeConflict *conflict = fujin_merge_get_conflict (merge, i);
      FujinMergeChoice choice = g_test_rand_int_range (0, conflict->can_both ? 3 : 2);
      gboolean found = FALSE;

      fujin_merge_choose (merge, i, choice);
      for (guint j = 0; j < fujin_merge_get_n_conflicts (mirror) && !found; j++)
        {
          const FujinMergeConflict *other = fujin_merge_get_conflict (mirror, j);
          g_autofree char *one = key_of (&conflict->ours);
          g_autofree char *two = key_of (&other->theirs);

          found = conflict->kind == other->kind && strcmp (one, two) == 0;
          if (found)
            fujin_merge_choose (mirror, j, choice == FUJIN_MERGE_BOTH ? choice : 1 - choice);
        }
      g_assert_true (found);
    }
}

static gboolean
has_whole_conflict (const FujinMerge *merge)
{
  for (guint i = 0; i < fujin_merge_get_n_conflicts (merge); i++)
    if (fujin_merge_get_conflict (merge, i)->kind >= FUJIN_MERGE_CONFLICT_DELETED)
      return TRUE;
  return FALSE;
}

static gboolean
is_field (const FujinDifference *difference)
{
  return difference->kind == FUJIN_DIFFERENCE_PROJECT_FIELD ||
         difference->kind == FUJIN_DIFFERENCE_TEAM_FIELD ||
         difference->kind == FUJIN_DIFFERENCE_PLAN_FIELD ||
         difference->kind == FUJIN_DIFFERENCE_RECORD_FIELD;
}

/* Whether the sides can both have put something into it. */
static gboolean
is_list (const FujinDifference *difference)
{
  FujinValueType type;

  if (difference->kind == FUJIN_DIFFERENCE_PLAN_FIELD)
    return difference->field == FUJIN_PLAN_ASSIGNMENTS;
  if (difference->kind != FUJIN_DIFFERENCE_RECORD_FIELD)
    return FALSE;
  type = fujin_record_format_get (difference->record_kind)->fields[difference->field].type;
  return type == FUJIN_VALUE_TEAMS || type == FUJIN_VALUE_PLANS;
}

static gboolean
is_gone (const FujinMerge *merge,
         const char       *team)
{
  for (FujinMergeChoice side = FUJIN_MERGE_OURS; side <= FUJIN_MERGE_THEIRS; side++)
    if (*team != '\0' &&
        !fujin_project_find_team (fujin_merge_get_comparison (merge, side)->to, team))
      return TRUE;
  return FALSE;
}

/* Whether a side changed the field because it took away the team that stood there: the rest of
 * that deletion, and no edit. */
static gboolean
follows_deletion (const FujinMerge      *merge,
                  const FujinDifference *difference)
{
  guint field = difference->field;
  FujinTeam *parent;

  if (difference->kind == FUJIN_DIFFERENCE_TEAM_FIELD && field == FUJIN_TEAM_PARENT)
    {
      parent = fujin_team_get_parent (FUJIN_TEAM (difference->before));
      return parent && is_gone (merge, fujin_team_get_id (parent));
    }
  if (difference->kind != FUJIN_DIFFERENCE_RECORD_FIELD)
    return FALSE;
  if (difference->record_kind == FUJIN_RECORD_POST && field == FUJIN_POST_LEFT_BY)
    field = FUJIN_POST_TEAM;
  if (fujin_record_format_get (difference->record_kind)->fields[field].type != FUJIN_VALUE_TEAM)
    return FALSE;
  return is_gone (merge, fujin_record_get (FUJIN_RECORD (difference->before), field));
}

/* A field of something that the other side took away is no field to compare. */
static gboolean
removed_by (GHashTable            *keys,
            const FujinDifference *difference)
{
  FujinDifference removal = *difference;
  g_autofree char *key = NULL;

  removal.field = 0;
  removal.kind = difference->kind == FUJIN_DIFFERENCE_TEAM_FIELD ? FUJIN_DIFFERENCE_TEAM_REMOVED
                 : difference->kind == FUJIN_DIFFERENCE_PLAN_FIELD
                   ? FUJIN_DIFFERENCE_PLAN_REMOVED
                   : FUJIN_DIFFERENCE_RECORD_REMOVED;
  key = key_of (&removal);
  return g_hash_table_contains (keys, key);
}

typedef struct
{
  guint taken;
  guint conflicts;
  guint whole;
  guint lists;
  guint branches;
} Counts;

/* Two records on one slide are put together under the smaller id. */
static gboolean
is_slide (const FujinDifference *difference)
{
  return difference->kind >= FUJIN_DIFFERENCE_RECORD_ADDED &&
         difference->record_kind == FUJIN_RECORD_SLIDE;
}

/* What only @side changed is in the result as it has it; what both changed in different ways is
 * asked about, or was put together. */
static void
check_side (const FujinMerge *merge,
            FujinMergeChoice  side,
            FujinProject     *result,
            Counts           *counts)
{
  FujinProject *base = fujin_merge_get_comparison (merge, side)->from;
  FujinProject *here = fujin_merge_get_comparison (merge, side)->to;
  FujinProject *there = fujin_merge_get_comparison (merge, 1 - side)->to;
  g_autoptr (FujinComparison) comparison = fujin_comparison_new (base, here);
  g_autoptr (GHashTable) other = keys_of (base, there);
  g_autoptr (GHashTable) between = keys_of (here, there);
  g_autoptr (GHashTable) left = keys_of (here, result);
  gboolean whole = has_whole_conflict (merge);

  for (guint i = 0; i < fujin_comparison_get_n (comparison); i++)
    {
      const FujinDifference *difference = fujin_comparison_get (comparison, i);
      g_autofree char *key = key_of (difference);

      if (difference->kind == FUJIN_DIFFERENCE_TEAM_ORDER || is_slide (difference))
        continue;
      if (g_hash_table_contains (other, key))
        {
          /* What goes with a deletion is no edit. */
          if (!is_field (difference) || !g_hash_table_contains (between, key) || whole)
            continue;
          if (find_conflict (merge, difference->kind, difference->record_kind, difference->field,
                             difference->id) != NULL)
            counts->conflicts++;
          else
            {
              if (!is_list (difference) && !follows_deletion (merge, difference))
                g_test_message ("neither asked nor put together: %s", key);
              g_assert_true (is_list (difference) || follows_deletion (merge, difference));
              counts->lists++;
            }
          continue;
        }
      /* Where a deletion is asked about, what it brings along depends on the answer. */
      if (whole || (is_field (difference) && removed_by (other, difference)))
        {
          counts->whole++;
          continue;
        }
      counts->taken++;
      if (g_hash_table_contains (left, key))
        g_test_message ("lost: %s", key);
      g_assert_false (g_hash_table_contains (left, key));
    }
}

/* Each thing that is asked about was changed by both sides, and not alike. */
static void
check_conflicts (const FujinMerge *merge)
{
  FujinProject *base = fujin_merge_get_comparison (merge, FUJIN_MERGE_OURS)->from;
  FujinProject *ours = fujin_merge_get_comparison (merge, FUJIN_MERGE_OURS)->to;
  FujinProject *theirs = fujin_merge_get_comparison (merge, FUJIN_MERGE_THEIRS)->to;
  g_autoptr (GHashTable) one = keys_of (base, ours);
  g_autoptr (GHashTable) two = keys_of (base, theirs);
  g_autoptr (GHashTable) between = keys_of (ours, theirs);

  for (guint i = 0; i < fujin_merge_get_n_conflicts (merge); i++)
    {
      const FujinMergeConflict *conflict = fujin_merge_get_conflict (merge, i);
      g_autofree char *key = key_of (&conflict->ours);
      gboolean hidden =
        conflict->ours.record_kind == FUJIN_RECORD_SNAPSHOT ||
        (conflict->ours.kind == FUJIN_DIFFERENCE_PROJECT_FIELD &&
         (conflict->ours.field == FUJIN_PROJECT_LANGUAGE ||
          conflict->ours.field == FUJIN_PROJECT_BRANCH ||
          conflict->ours.field == FUJIN_PROJECT_GAP_WEIGHTS)); /* no comparison has them */

      if (hidden || is_slide (&conflict->ours))
        continue;
      if (conflict->kind >= FUJIN_MERGE_CONFLICT_DELETED)
        {
          if (conflict->kind != FUJIN_MERGE_CONFLICT_CIRCLE)
            g_assert_true ((conflict->ours.after == NULL) != (conflict->theirs.after == NULL));
          continue;
        }
      g_assert_true (g_hash_table_contains (between, key));
      g_assert_true (conflict->ours.before == NULL || g_hash_table_contains (one, key));
      g_assert_true (conflict->ours.before == NULL || g_hash_table_contains (two, key));
    }
}

static gboolean
carries (FujinProject *project,
         const char   *plan_id,
         const char   *team_id)
{
  FujinServicePlan *plan = fujin_project_find_plan (project, plan_id);
  FujinTeam *team = fujin_project_find_team (project, team_id);

  return plan != NULL && team != NULL &&
         fujin_assignments_contains (fujin_service_plan_get_assignments (plan), team);
}

/* Who was put to a service or taken from it by one side is so in the result. */
static void
check_assignments (const FujinMerge *merge,
                   FujinProject     *result)
{
  FujinProject *base = fujin_merge_get_comparison (merge, FUJIN_MERGE_OURS)->from;
  FujinProject *ours = fujin_merge_get_comparison (merge, FUJIN_MERGE_OURS)->to;
  FujinProject *theirs = fujin_merge_get_comparison (merge, FUJIN_MERGE_THEIRS)->to;

  if (has_whole_conflict (merge))
    return;
  for (guint i = 0; i < fujin_project_get_n_plans (result); i++)
    {
      const char *id = fujin_service_plan_get_id (fujin_project_get_plan (result, i));
      const FujinMergeConflict *conflict = find_conflict (
        merge, FUJIN_DIFFERENCE_PLAN_FIELD, 0, FUJIN_PLAN_ASSIGNMENTS, id);

      if ((conflict != NULL && conflict->kind == FUJIN_MERGE_CONFLICT_FIELD) ||
          !fujin_project_find_plan (ours, id) || !fujin_project_find_plan (theirs, id))
        continue;
      for (guint t = 0; t < fujin_project_get_n_teams (result); t++)
        {
          const char *team = fujin_team_get_id (fujin_project_get_team (result, t));
          gboolean one = carries (ours, id, team);
          gboolean two = carries (theirs, id, team);

          g_assert_cmpint (carries (result, id, team), ==,
                           one == two ? one : !carries (base, id, team));
        }
    }
}

/* The result is a good file and gives the same bytes again; on the open plan it is one step. */
static void
check_valid (FujinMerge   *merge,
             FujinProject *ours,
             GBytes       *result)
{
  g_autoptr (FujinProject) again = read_again (result);
  g_autoptr (GBytes) written = fujin_project_writer_write (again);
  g_autoptr (GBytes) before = fujin_project_writer_write (ours);
  FujinHistory *history = fujin_project_get_history (ours);
  guint n = fujin_history_get_n_steps (history);
  g_autoptr (GBytes) after = NULL;
  g_autoptr (GBytes) undone = NULL;
  gboolean changed;

  assert_same (written, result, "the result, read and written again");
  model_check (again);
  changed = fujin_edit_merge (ours, merge);
  after = fujin_project_writer_write (ours);
  assert_same (after, result, "the merge as an edit");
  g_assert_cmpint (changed, ==, fujin_history_get_n_steps (history) == n + 1);
  if (changed)
    fujin_history_undo (history);
  undone = fujin_project_writer_write (ours);
  assert_same (undone, before, "the merge taken back");
}

/* Whether both sides work on the version that was loaded. Lines of another version's open state
 * stand in the same place, and lines alone cannot tell which version was meant. */
static gboolean
on_one_branch (FujinProject *base,
               FujinProject *ours,
               FujinProject *theirs)
{
  const char *branch = fujin_project_get_branch (base);

  return g_str_equal (fujin_project_get_branch (ours), branch) &&
         g_str_equal (fujin_project_get_branch (theirs), branch);
}

static void
check_triple (FujinProject *base,
              FujinProject *ours,
              FujinProject *theirs,
              Counts       *counts)
{
  g_autoptr (FujinMerge) merge = fujin_merge_new (base, ours, theirs);
  g_autoptr (FujinMerge) mirror = fujin_merge_new (base, theirs, ours);
  g_autoptr (FujinProject) result = NULL;
  g_autoptr (FujinProject) mirrored = NULL;
  g_autoptr (GBytes) one = NULL;
  g_autoptr (GBytes) two = NULL;

  choose_mirrored (merge, mirror);
  result = fujin_merge_make_result (merge);
  mirrored = fujin_merge_make_result (mirror);
  one = fujin_project_writer_write (result);
  two = fujin_project_writer_write (mirrored);
  assert_same (one, two, "the merge from the other side");
  check_conflicts (merge);
  if (!on_one_branch (base, ours, theirs))
    counts->branches++;
  else
    {
      check_side (merge, FUJIN_MERGE_OURS, result, counts);
      check_side (merge, FUJIN_MERGE_THEIRS, result, counts);
      check_assignments (merge, result);
    }
  check_valid (merge, ours, one);
}

/* A side that was not changed leaves the other one as it is. */
static void
check_unchanged (FujinProject *base,
                 FujinProject *side)
{
  g_autoptr (GBytes) wanted = fujin_project_writer_write (side);

  for (guint i = 0; i < 3; i++)
    {
      g_autoptr (FujinMerge) merge =
        fujin_merge_new (base, i == 0 ? base : side, i == 1 ? base : side);
      g_autoptr (FujinProject) result = fujin_merge_make_result (merge);
      g_autoptr (GBytes) bytes = fujin_project_writer_write (result);

      g_assert_cmpuint (fujin_merge_get_n_conflicts (merge), ==, 0);
      assert_same (bytes, wanted, "a side that was not changed");
    }
}

static void
test_random (void)
{
  guint rounds = get_rounds (ROUNDS);
  Counts counts = { 0 };

  for (guint i = 0; i < rounds; i++)
    {
      g_autoptr (FujinProject) base = fujin_project_new ();
      g_autoptr (FujinProject) ours = NULL;
      g_autoptr (FujinProject) theirs = NULL;
      g_autoptr (GBytes) bytes = NULL;

      random_edit_many (base, (guint) g_test_rand_int_range (0, 60));
      bytes = fujin_project_writer_write (base);
      ours = edit_copy (bytes, i % 2 ? 30 : 6, 4);
      theirs = edit_copy (bytes, i % 2 ? 30 : 6, 4);
      check_triple (base, ours, theirs, &counts);
      if (i % 4 == 0)
        check_unchanged (base, ours);
    }
  g_test_message ("%u triples: %u edits of one side taken, %u conflicts of fields, %u lists put "
                  "together, %u edits beside a deletion, %u triples on several branches",
                  rounds, counts.taken, counts.conflicts, counts.lists, counts.whole,
                  counts.branches);
  g_assert_cmpuint (counts.taken, >, rounds);
  /* Rare: a few in a thousand. */
  g_assert_true (rounds < 2000 || counts.lists > 0);
}

/* Both began with nothing. */
static void
test_without_base (void)
{
  for (guint i = 0; i < get_rounds (ROUNDS) / 10; i++)
    {
      g_autoptr (FujinProject) base = fujin_project_new ();
      g_autoptr (FujinProject) ours = fujin_project_new ();
      g_autoptr (FujinProject) theirs = fujin_project_new ();
      Counts counts = { 0 };

      random_edit_many (ours, 30);
      random_edit_many (theirs, 30);
      check_triple (base, ours, theirs, &counts);
    }
}

static void
put (const char *folder,
     const char *name,
     GBytes     *bytes)
{
  g_autofree char *path = g_build_filename (folder, name, NULL);
  g_autoptr (GError) error = NULL;

  g_file_set_contents_full (path, g_bytes_get_data (bytes, NULL),
                            (gssize) g_bytes_get_size (bytes), G_FILE_SET_CONTENTS_CONSISTENT, 0600,
                            &error);
  g_assert_no_error (error);
}

/* What git makes of the three files by lines; %NULL where it finds a conflict. */
static GBytes *
merge_by_lines (const char *folder)
{
  const char *const command[] = { "git", "merge-file", "-p", "ours", "base", "theirs", NULL };
  char *output = NULL;
  int status = 0;

  g_assert_true (g_spawn_sync (folder, (char **) command, NULL,
                               G_SPAWN_SEARCH_PATH | G_SPAWN_STDERR_TO_DEV_NULL, NULL, NULL,
                               &output, NULL, &status, NULL));
  if (status != 0)
    {
      g_free (output);
      return NULL;
    }
  return g_bytes_new_take (output, strlen (output));
}

static void
remove_folder (const char *folder)
{
  static const char *const names[] = { "base", "ours", "theirs" };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *path = g_build_filename (folder, names[i], NULL);

      g_remove (path);
    }
  g_rmdir (folder);
}

typedef struct
{
  guint triples;
  guint by_lines;
  guint readable;
  guint agreed;
  guint ordered;
  guint asked;
} GitCounts;

/* Whether teams that were there stand in another order. By lines that is a team deleted and one
 * added, and comes back when the other side deletes it. */
static gboolean
moved_teams (FujinProject *base,
             FujinProject *side)
{
  guint last = 0;

  for (guint i = 0; i < fujin_project_get_n_teams (side); i++)
    {
      const char *id = fujin_team_get_id (fujin_project_get_team (side, i));
      FujinTeam *team = fujin_project_find_team (base, id);
      guint position;

      if (team == NULL || !fujin_project_get_team_position (base, team, &position))
        continue;
      if (position < last)
        return TRUE;
      last = position;
    }
  return FALSE;
}

static int
compare_lines (gconstpointer a,
               gconstpointer b)
{
  return strcmp (*(char *const *) a, *(char *const *) b);
}

/* Two teams that came to the same place may stand in either order. */
static gboolean
has_same_lines (GBytes *one,
                GBytes *two)
{
  g_auto (GStrv) a = split_lines (one);
  g_auto (GStrv) b = split_lines (two);

  qsort (a, g_strv_length (a), sizeof *a, compare_lines);
  qsort (b, g_strv_length (b), sizeof *b, compare_lines);
  return g_strv_equal ((const char *const *) a, (const char *const *) b);
}

/* Where merging the lines gives a good plan and there is nothing to ask, it is the same plan. */
static void
compare_with_git (const char   *folder,
                  FujinProject *base,
                  FujinProject *ours,
                  FujinProject *theirs,
                  GitCounts    *counts)
{
  g_autoptr (FujinMerge) merge = fujin_merge_new (base, ours, theirs);
  g_autoptr (FujinProject) result = fujin_merge_make_result (merge);
  g_autoptr (GBytes) bytes = fujin_project_writer_write (result);
  g_autoptr (GBytes) lines = merge_by_lines (folder);
  g_autoptr (GPtrArray) problems = fujin_xml_problems_new ();
  g_autoptr (FujinProject) read = NULL;
  g_autoptr (GBytes) again = NULL;

  if (lines == NULL)
    return;
  counts->by_lines++;
  read = fujin_project_reader_read_bytes (lines, problems);
  if (read == NULL || !on_one_branch (base, ours, theirs) || moved_teams (base, ours) ||
      moved_teams (base, theirs))
    return;
  counts->readable++;
  again = fujin_project_writer_write (read);
  if (fujin_merge_get_n_conflicts (merge) > 0)
    {
      counts->asked++;
      return;
    }
  counts->agreed++;
  if (g_bytes_equal (bytes, again))
    return;
  counts->ordered++;
  if (!has_same_lines (bytes, again))
    assert_same (bytes, again, "what git makes of the lines");
}

static void
test_git (void)
{
  g_autofree char *folder = g_dir_make_tmp ("fujin-merge-XXXXXX", NULL);
  g_autofree char *git = g_find_program_in_path ("git");
  GitCounts counts = { 0 };

  if (git == NULL)
    {
      g_test_skip ("git is not there");
      return;
    }
  for (guint i = 0; i < 20 * GIT_ROUNDS && counts.readable < GIT_ROUNDS; i++)
    {
      counts.triples++;
      g_autoptr (FujinProject) base = fujin_project_new ();
      g_autoptr (FujinProject) ours = NULL;
      g_autoptr (FujinProject) theirs = NULL;
      g_autoptr (GBytes) bytes = NULL;
      g_autoptr (GBytes) one = NULL;
      g_autoptr (GBytes) two = NULL;

      random_edit_many (base, 60);
      bytes = fujin_project_writer_write (base);
      ours = edit_copy (bytes, 5, 0);
      theirs = edit_copy (bytes, 5, 0);
      one = fujin_project_writer_write (ours);
      two = fujin_project_writer_write (theirs);
      put (folder, "base", bytes);
      put (folder, "ours", one);
      put (folder, "theirs", two);
      compare_with_git (folder, base, ours, theirs, &counts);
    }
  remove_folder (folder);
  g_test_message ("%u triples: git merges the lines of %u, %u of these are good plans of one "
                  "version without a team moved, %u of them as here (%u with new teams in "
                  "another order), in %u there is something to ask",
                  counts.triples, counts.by_lines, counts.readable, counts.agreed, counts.ordered,
                  counts.asked);
  g_assert_cmpuint (counts.agreed, >, GIT_ROUNDS / 2);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/merge/random", test_random);
  g_test_add_func ("/merge/without-base", test_without_base);
  g_test_add_func ("/merge/git", test_git);
  return g_test_run ();
}
