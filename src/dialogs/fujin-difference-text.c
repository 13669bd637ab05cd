/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-difference-text.h"

#include <glib/gi18n.h>

#include "fujin-difference-words.h"

/**
 * fujin_difference_text_new:
 * @comparison: two states of a plan
 * @most: how many differences are told in full
 *
 * Returns: (transfer full): the first differences, one on a line, and how many more there are
 */
char *
fujin_difference_text_new (FujinComparison *comparison,
                           guint            most)
{
  GString *text = g_string_new (NULL);
  guint n = fujin_comparison_get_n (comparison);

  for (guint i = 0; i < MIN (n, most); i++)
    {
      g_autofree char *sentence = fujin_difference_dup_sentence (
        comparison, fujin_comparison_get (comparison, i), fujin_lang_screen ());

      g_string_append_printf (text, i > 0 ? "\n%s" : "%s", sentence);
    }
  if (n > most)
    {
      g_string_append_c (text, '\n');
      g_string_append_printf (text,
                              ngettext ("and %u more difference", "and %u more differences",
                                        n - most),
                              n - most);
    }
  return g_string_free (text, FALSE);
}

/**
 * fujin_difference_text_headline:
 * @comparison: two states of a plan
 *
 * Returns: (transfer full): how many differences there are, by what they mean
 */
char *
fujin_difference_text_headline (FujinComparison *comparison)
{
  FujinChangeCounts counts = fujin_comparison_count (comparison);

  return fujin_change_counts_dup_headline (&counts, fujin_lang_screen ());
}
