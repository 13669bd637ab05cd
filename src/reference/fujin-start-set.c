/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fujin-start-set.h"

/**
 * fujin_start_set_new:
 *
 * Returns: (transfer full): an empty set
 */
FujinStartSet *
fujin_start_set_new (void)
{
  FujinStartSet *set = g_new0 (FujinStartSet, 1);

  set->categories = g_ptr_array_new ();
  set->as_needed = g_ptr_array_new ();
  return set;
}

/**
 * fujin_start_set_free:
 * @set: (nullable): a start set
 *
 * Frees @set.
 */
void
fujin_start_set_free (FujinStartSet *set)
{
  if (set == NULL)
    return;
  g_free (set->id);
  g_free (set->section);
  fujin_text_clear (&set->situation);
  fujin_text_clear (&set->advice);
  g_ptr_array_unref (set->categories);
  g_ptr_array_unref (set->as_needed);
  g_free (set);
}

/**
 * fujin_start_set_is_main:
 * @set: a start set
 * @category: a category
 *
 * Returns: whether one begins with the category
 */
gboolean
fujin_start_set_is_main (const FujinStartSet *set,
                         const FujinCategory *category)
{
  return g_ptr_array_find (set->categories, category, NULL);
}

/**
 * fujin_start_set_is_as_needed:
 * @set: a start set
 * @category: a category
 *
 * Returns: whether one chooses from the category what is needed
 */
gboolean
fujin_start_set_is_as_needed (const FujinStartSet *set,
                              const FujinCategory *category)
{
  return g_ptr_array_find (set->as_needed, category, NULL);
}
