/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-rating-file.h"

G_BEGIN_DECLS

/**
 * FujinRatingMerge:
 * @n_taken: files whose answers came in
 * @n_added: answers about a service that were not there before
 * @n_changed: answers that were there and now say something else
 * @n_removed: answers that were taken back in a newer revision
 * @notes: (element-type utf8): what was passed over, and why, in the language of the screen
 *
 * What merging rating files did.
 */
typedef struct
{
  guint n_taken;
  guint n_added;
  guint n_changed;
  guint n_removed;
  GPtrArray *notes;
} FujinRatingMerge;

FujinRatingMerge *fujin_rating_merge      (FujinProject     *project,
                                           GPtrArray        *files,
                                           GPtrArray        *names);
void              fujin_rating_merge_free (FujinRatingMerge *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FujinRatingMerge, fujin_rating_merge_free)

G_END_DECLS
