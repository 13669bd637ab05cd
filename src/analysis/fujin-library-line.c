/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-library-line.h"

#include "fujin-words.h"

/**
 * fujin_library_line_free:
 * @self: (nullable): a line
 *
 * Frees @self.
 */
void
fujin_library_line_free (FujinLibraryLine *self)
{
  if (self == NULL)
    return;
  g_free (self->text);
  g_free (self->link);
  g_free (self->reason);
  g_free (self);
}

/**
 * fujin_library_basis_words:
 * @basis: how sure something is
 * @lang: a language
 *
 * Returns: (nullable): words for it; %NULL for what the source states
 */
const char *
fujin_library_basis_words (FujinBasis basis,
                           FujinLang  lang)
{
  switch (basis)
    {
    case FUJIN_BASIS_REASONED:
      return fujin_words (lang, "Fujin’s reading");
    case FUJIN_BASIS_UNCERTAIN:
      return fujin_words (lang, "uncertain");
    case FUJIN_BASIS_STATED:
    default:
      return NULL;
    }
}

/**
 * fujin_crosswalk_state_words:
 * @state: how a tie came about
 * @lang: a language
 *
 * Returns: words for it: no source states a tie, it is proposed or somebody's of the plan
 */
const char *
fujin_crosswalk_state_words (FujinCrosswalkState state,
                             FujinLang           lang)
{
  switch (state)
    {
    case FUJIN_CROSSWALK_ADDED:
      /* Translators: a tie between sources that this plan has added */
      return fujin_words (lang, "added in this plan");
    case FUJIN_CROSSWALK_CHANGED:
      /* Translators: a proposed tie between sources that this plan gives a reason of its own */
      return fujin_words (lang, "changed in this plan");
    case FUJIN_CROSSWALK_REMOVED:
      /* Translators: a tie between sources that this plan does not want */
      return fujin_words (lang, "taken off in this plan");
    case FUJIN_CROSSWALK_PROPOSED:
    default:
      /* Translators: a tie between sources that this program proposes */
      return fujin_words (lang, "Fujin’s proposal");
    }
}

/**
 * fujin_library_line_get_mark:
 * @self: a line
 * @lang: a language
 *
 * Returns: (nullable): what it rests on; %NULL for what the source states
 */
const char *
fujin_library_line_get_mark (const FujinLibraryLine *self,
                             FujinLang               lang)
{
  return self->is_tie ? fujin_crosswalk_state_words (self->tie, lang)
                      : fujin_library_basis_words (self->basis, lang);
}
