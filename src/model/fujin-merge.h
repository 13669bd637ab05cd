/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-comparison.h"
#include "fujin-project.h"

G_BEGIN_DECLS

/**
 * FujinMergeChoice:
 * @FUJIN_MERGE_OURS: what our side made of it
 * @FUJIN_MERGE_THEIRS: what the other side made of it
 * @FUJIN_MERGE_BOTH: of a text: both, one after the other
 *
 * One of the two sides, or both.
 */
typedef enum
{
  FUJIN_MERGE_OURS,
  FUJIN_MERGE_THEIRS,
  FUJIN_MERGE_BOTH,
} FujinMergeChoice;

/**
 * FujinMergeConflictKind:
 * @FUJIN_MERGE_CONFLICT_FIELD: both sides changed the same field, each in its own way
 * @FUJIN_MERGE_CONFLICT_LEAD: the teams of a service go together, but who leads was changed twice
 * @FUJIN_MERGE_CONFLICT_DELETED: one side deleted what the other one edited
 * @FUJIN_MERGE_CONFLICT_USED: one side deleted what the other one uses where it did not before
 * @FUJIN_MERGE_CONFLICT_CIRCLE: the sides moved teams so that together they stand below themselves
 *
 * What the sides do not agree about.
 */
typedef enum
{
  FUJIN_MERGE_CONFLICT_FIELD,
  FUJIN_MERGE_CONFLICT_LEAD,
  FUJIN_MERGE_CONFLICT_DELETED,
  FUJIN_MERGE_CONFLICT_USED,
  FUJIN_MERGE_CONFLICT_CIRCLE,
} FujinMergeConflictKind;

/**
 * FujinMergeRefusal:
 * @FUJIN_MERGE_POSSIBLE: the merge can be made
 * @FUJIN_MERGE_REFUSED_READ_ONLY: one of the sides is not understood as a whole: a file of a newer
 *   major version, or what could be read of a damaged one
 * @FUJIN_MERGE_REFUSED_UNKNOWN: both sides changed the same part of a newer minor version, which
 *   is not understood here
 *
 * Why two sides cannot be merged.
 */
typedef enum
{
  FUJIN_MERGE_POSSIBLE,
  FUJIN_MERGE_REFUSED_READ_ONLY,
  FUJIN_MERGE_REFUSED_UNKNOWN,
} FujinMergeRefusal;

/* In place of the number of a field of a #FujinDifference: the frozen plans of a version or branch;
 * parts that only a newer version knows. */
#define FUJIN_MERGE_CONTENT 1000
#define FUJIN_MERGE_UNKNOWN 1001

/**
 * FujinMergeConflict:
 * @kind: what is disagreed about
 * @ours: from base to ours; it has no "before" when both sides added it, no "after" when we
 *   deleted it
 * @theirs: from base to theirs, as @ours
 * @can_both: whether %FUJIN_MERGE_BOTH is a choice
 * @choice: what is chosen now
 *
 * Something to be asked.
 */
typedef struct
{
  FujinMergeConflictKind kind;
  FujinDifference ours;
  FujinDifference theirs;
  gboolean can_both;
  FujinMergeChoice choice;
} FujinMergeConflict;

typedef struct _FujinMerge FujinMerge;

FujinMerge               *fujin_merge_new             (FujinProject       *base,
                                                       FujinProject       *ours,
                                                       FujinProject       *theirs);
void                      fujin_merge_free            (FujinMerge         *self);
FujinMergeRefusal         fujin_merge_get_refusal     (const FujinMerge   *self);

guint                     fujin_merge_get_n_conflicts (const FujinMerge   *self);
const FujinMergeConflict *fujin_merge_get_conflict    (const FujinMerge   *self,
                                                       guint               index);
void                      fujin_merge_choose          (FujinMerge         *self,
                                                       guint               index,
                                                       FujinMergeChoice    choice);
void                      fujin_merge_choose_all      (FujinMerge         *self,
                                                       FujinMergeChoice    choice);

guint                     fujin_merge_get_n_changes   (const FujinMerge   *self,
                                                       FujinMergeChoice    side);
const FujinDifference    *fujin_merge_get_change      (const FujinMerge   *self,
                                                       FujinMergeChoice    side,
                                                       guint               index);
const FujinComparison    *fujin_merge_get_comparison  (const FujinMerge   *self,
                                                       FujinMergeChoice    side);
const FujinComparison    *fujin_merge_get_between     (const FujinMerge   *self);

FujinProject             *fujin_merge_make_result     (FujinMerge         *self);
gboolean                  fujin_edit_merge_named      (FujinProject       *ours,
                                                       FujinMerge         *merge,
                                                       const char         *label);
gboolean                  fujin_edit_merge            (FujinProject       *ours,
                                                       FujinMerge         *merge);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FujinMerge, fujin_merge_free)

G_END_DECLS
