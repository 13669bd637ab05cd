/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fujin-pattern.h"

/**
 * fujin_pattern_free:
 * @pattern: (nullable): an organisation pattern
 *
 * Frees @pattern.
 */
void
fujin_pattern_free (FujinPattern *pattern)
{
  if (pattern == NULL)
    return;
  fujin_text_clear (&pattern->name);
  fujin_text_clear (&pattern->typical);
  fujin_text_clear (&pattern->skill);
  fujin_text_clear (&pattern->note);
  g_free (pattern);
}
