/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-category.h"

G_BEGIN_DECLS

/**
 * FujinStartSet:
 * @id: stable id ("new", "prevention", ...)
 * @section: section of the textbook it is from
 * @stated: whether the textbook says so or it is our reading
 * @situation: the situation it is for, our own words
 * @advice: what to do in it, our own words
 * @categories: (element-type FujinCategory): what to begin with, in this order; may be empty
 * @as_needed: (element-type FujinCategory): where to choose what is needed
 *
 * Which categories an organisation begins with.
 */
typedef struct
{
  char      *id;
  char      *section;
  gboolean   stated;
  FujinText  situation;
  FujinText  advice;
  GPtrArray *categories;
  GPtrArray *as_needed;
} FujinStartSet;

FujinStartSet *fujin_start_set_new          (void);
void           fujin_start_set_free         (FujinStartSet       *set);
gboolean       fujin_start_set_is_main      (const FujinStartSet *set,
                                             const FujinCategory *category);
gboolean       fujin_start_set_is_as_needed (const FujinStartSet *set,
                                             const FujinCategory *category);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FujinStartSet, fujin_start_set_free)

G_END_DECLS
