/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-merge-private.h"

#include <string.h>

#include "fujin-history.h"

/* A comparison that knows its two states only: what differs is found here. */
static FujinComparison *
frame (FujinProject *from,
       FujinProject *to)
{
  FujinComparison *comparison = g_new0 (FujinComparison, 1);

  comparison->from = g_object_ref (from);
  comparison->to = g_object_ref (to);
  comparison->differences = g_array_new (FALSE, FALSE, sizeof (FujinDifference));
  return comparison;
}

/* Whether two of the three are the same: there is nothing to put together then, and what stands
 * in branches stays as it is. */
static gboolean
is_one_sided (FujinProject *base,
              FujinProject *ours,
              FujinProject *theirs)
{
  g_autofree char *before = _fujin_merge_fingerprint (base);
  g_autofree char *one = _fujin_merge_fingerprint (ours);
  g_autofree char *two = _fujin_merge_fingerprint (theirs);

  return strcmp (before, one) == 0 || strcmp (before, two) == 0 || strcmp (one, two) == 0;
}

static FujinProject *
to_line (FujinMerge   *self,
         FujinProject *base,
         FujinProject *side)
{
  const char *branch = fujin_project_get_branch (side);

  if (g_str_equal (branch, self->branch) || is_one_sided (base, self->given, self->other))
    return g_object_ref (side);
  return _fujin_merge_to_line (side, self->branch);
}

static void
take_sides (FujinMerge   *self,
            FujinProject *base,
            FujinProject *ours,
            FujinProject *theirs)
{
  self->given = g_object_ref (ours);
  self->other = g_object_ref (theirs);
  self->state = fujin_history_get_state (fujin_project_get_history (ours));
  self->branch = g_strdup (fujin_project_get_branch (base));
  self->branches[OURS] = g_strdup (fujin_project_get_branch (ours));
  self->branches[THEIRS] = g_strdup (fujin_project_get_branch (theirs));
  self->sides[BASE] = g_object_ref (base);
  self->sides[OURS] = to_line (self, base, ours);
  self->sides[THEIRS] = to_line (self, base, theirs);
  for (guint side = OURS; side <= THEIRS; side++)
    self->comparisons[side] = frame (self->sides[BASE], self->sides[side]);
  self->between = frame (self->sides[OURS], self->sides[THEIRS]);
}

/* A side that went to another branch was brought back for the comparison: where it went is a
 * change all the same. */
static void
set_branches (FujinMerge *self)
{
  const FujinMergeItem *project = _fujin_merge_find (self, FUJIN_MERGE_ITEM_PROJECT, "");

  for (guint side = OURS; side <= THEIRS; side++)
    {
      const char *branch = _fujin_merge_keep (self, self->branches[side]);

      project->values[side][FUJIN_PROJECT_BRANCH - 1] = branch;
    }
}

static void
reset_choices (FujinMerge *self)
{
  for (guint i = 0; i < self->conflicts->len; i++)
    {
      FujinMergeConflict *conflict = &g_array_index (self->conflicts, FujinMergeConflict, i);
      gboolean deleted = conflict->kind == FUJIN_MERGE_CONFLICT_DELETED ||
                         conflict->kind == FUJIN_MERGE_CONFLICT_USED;

      conflict->choice =
        deleted && conflict->ours.after == NULL ? FUJIN_MERGE_THEIRS : FUJIN_MERGE_OURS;
    }
}

/**
 * fujin_merge_new:
 * @base: (nullable): what both sides began with; %NULL when they have nothing in common
 * @ours: our side
 * @theirs: the other side
 *
 * Puts together what two sides made of one plan, field by field; objects with the same id are the
 * same thing. What one side changed is taken, what both changed alike is taken once, and where
 * both changed the same field in different ways there is a conflict to choose in. What one side
 * deleted and the other edited, or uses anew, stays until something else is chosen. None of the
 * three is changed, and none may be changed while the merge is in use.
 *
 * Calling the other side ours gives the same result for the same choices by content.
 *
 * Returns: (transfer full): the merge
 */
FujinMerge *
fujin_merge_new (FujinProject *base,
                 FujinProject *ours,
                 FujinProject *theirs)
{
  g_autoptr (FujinProject) nothing = base == NULL ? fujin_project_new () : NULL;
  FujinMerge *self;

  g_return_val_if_fail (FUJIN_IS_PROJECT (ours), NULL);
  g_return_val_if_fail (FUJIN_IS_PROJECT (theirs), NULL);

  self = g_new0 (FujinMerge, 1);
  self->texts = g_string_chunk_new (4096);
  self->conflicts = g_array_new (FALSE, FALSE, sizeof (FujinMergeConflict));
  if (fujin_project_get_read_only (ours) || fujin_project_get_read_only (theirs))
    self->refusal = FUJIN_MERGE_REFUSED_READ_ONLY;
  take_sides (self, base != NULL ? base : nothing, ours, theirs);
  _fujin_merge_collect (self);
  set_branches (self);
  _fujin_merge_forgive (self);
  _fujin_merge_find_used (self);
  _fujin_merge_find_conflicts (self);
  _fujin_merge_find_circles (self);
  reset_choices (self);
  _fujin_merge_list_changes (self);
  return self;
}

/**
 * fujin_merge_free:
 * @self: (transfer full) (nullable): a merge
 *
 * Frees it.
 */
void
fujin_merge_free (FujinMerge *self)
{
  if (self == NULL)
    return;
  for (guint side = OURS; side <= THEIRS; side++)
    {
      g_clear_pointer (&self->changes[side], g_array_unref);
      g_clear_pointer (&self->used[side], g_hash_table_unref);
      g_clear_pointer (&self->comparisons[side], fujin_comparison_free);
      g_free (self->branches[side]);
    }
  for (guint side = 0; side < N_SIDES; side++)
    g_clear_object (&self->sides[side]);
  g_clear_pointer (&self->between, fujin_comparison_free);
  g_array_unref (self->conflicts);
  for (guint i = 0; i < FUJIN_MERGE_N_TABLES; i++)
    g_hash_table_unref (self->by_id[i]);
  g_ptr_array_unref (self->items);
  g_string_chunk_free (self->texts);
  g_object_unref (self->given);
  g_object_unref (self->other);
  g_free (self->branch);
  g_free (self->order);
  g_free (self);
}

/**
 * fujin_merge_get_refusal:
 * @self: a merge
 *
 * Returns: why the merge cannot be made without losing something; its conflicts and changes can be
 *   looked at nevertheless
 */
FujinMergeRefusal
fujin_merge_get_refusal (const FujinMerge *self)
{
  g_return_val_if_fail (self != NULL, FUJIN_MERGE_POSSIBLE);

  return self->refusal;
}

/**
 * fujin_merge_get_n_conflicts:
 * @self: a merge
 *
 * Returns: how many conflicts there are
 */
guint
fujin_merge_get_n_conflicts (const FujinMerge *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->conflicts->len;
}

/**
 * fujin_merge_get_conflict:
 * @self: a merge
 * @index: number of a conflict
 *
 * Returns: (transfer none): the conflict
 */
const FujinMergeConflict *
fujin_merge_get_conflict (const FujinMerge *self,
                          guint             index)
{
  g_return_val_if_fail (self != NULL && index < self->conflicts->len, NULL);

  return &g_array_index (self->conflicts, FujinMergeConflict, index);
}

/**
 * fujin_merge_choose:
 * @self: a merge
 * @index: number of a conflict
 * @choice: what to take
 *
 * Chooses. Where not both can be had, that choice takes ours.
 */
void
fujin_merge_choose (FujinMerge       *self,
                    guint             index,
                    FujinMergeChoice  choice)
{
  FujinMergeConflict *conflict;

  g_return_if_fail (self != NULL && index < self->conflicts->len);

  conflict = &g_array_index (self->conflicts, FujinMergeConflict, index);
  conflict->choice =
    choice == FUJIN_MERGE_BOTH && !conflict->can_both ? FUJIN_MERGE_OURS : choice;
}

/**
 * fujin_merge_choose_all:
 * @self: a merge
 * @choice: what to take
 *
 * Chooses the same everywhere, what the side deleted included.
 */
void
fujin_merge_choose_all (FujinMerge       *self,
                        FujinMergeChoice  choice)
{
  g_return_if_fail (self != NULL);

  for (guint i = 0; i < self->conflicts->len; i++)
    fujin_merge_choose (self, i, choice);
}

/**
 * fujin_merge_get_n_changes:
 * @self: a merge
 * @side: %FUJIN_MERGE_OURS or %FUJIN_MERGE_THEIRS
 *
 * Returns: how many changes this side alone made and nobody needs to be asked about
 */
guint
fujin_merge_get_n_changes (const FujinMerge *self,
                           FujinMergeChoice  side)
{
  g_return_val_if_fail (self != NULL && side <= FUJIN_MERGE_THEIRS, 0);

  return self->changes[side]->len;
}

/**
 * fujin_merge_get_change:
 * @self: a merge
 * @side: %FUJIN_MERGE_OURS or %FUJIN_MERGE_THEIRS
 * @index: number of a change
 *
 * Returns: (transfer none): the change, a difference of fujin_merge_get_comparison()
 */
const FujinDifference *
fujin_merge_get_change (const FujinMerge *self,
                        FujinMergeChoice  side,
                        guint             index)
{
  g_return_val_if_fail (self != NULL && side <= FUJIN_MERGE_THEIRS, NULL);
  g_return_val_if_fail (index < self->changes[side]->len, NULL);

  return &g_array_index (self->changes[side], FujinDifference, index);
}

/**
 * fujin_merge_get_comparison:
 * @self: a merge
 * @side: %FUJIN_MERGE_OURS or %FUJIN_MERGE_THEIRS
 *
 * Returns: (transfer none): a frame for the differences from the base to this side, which holds
 *   none itself
 */
const FujinComparison *
fujin_merge_get_comparison (const FujinMerge *self,
                            FujinMergeChoice  side)
{
  g_return_val_if_fail (self != NULL && side <= FUJIN_MERGE_THEIRS, NULL);

  return self->comparisons[side];
}

/**
 * fujin_merge_get_between:
 * @self: a merge
 *
 * Returns: (transfer none): a frame for the differences from ours to theirs, which holds none
 */
const FujinComparison *
fujin_merge_get_between (const FujinMerge *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->between;
}
