/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fujin-category.h"

/**
 * fujin_category_free:
 * @category: (nullable): a category
 *
 * Frees @category.
 */
void
fujin_category_free (FujinCategory *category)
{
  if (category == NULL)
    return;
  g_free (category->id);
  fujin_text_clear (&category->name);
  fujin_text_clear (&category->short_name);
  fujin_text_clear (&category->purpose);
  g_free (category->v21_name);
  g_free (category);
}
