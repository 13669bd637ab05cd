/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fujin-term.h"

/**
 * fujin_term_free:
 * @term: (nullable): a term
 *
 * Frees @term.
 */
void
fujin_term_free (FujinTerm *term)
{
  if (term == NULL)
    return;
  g_free (term->id);
  g_free (term->basis);
  fujin_text_clear (&term->name);
  fujin_text_clear (&term->label);
  fujin_text_clear (&term->explanation);
  fujin_text_clear (&term->note);
  g_free (term);
}
