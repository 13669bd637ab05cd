/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-gap-weights.h"

/* The order in which they are written. */
static const FujinLevel levels[] = {
  FUJIN_LEVEL_BASIC,    FUJIN_LEVEL_STANDARD,  FUJIN_LEVEL_ADVANCED,
  FUJIN_LEVEL_OPTIONAL, FUJIN_LEVEL_UNDECIDED,
};

/**
 * fujin_gap_weights_parse:
 * @text: five numbers from 0 to 9 with one space between: the weights of basic, standard,
 *   advanced, optional and of what has no level yet
 * @weights: (out caller-allocates) (optional) (array): weights by #FujinLevel
 *
 * Returns: whether @text is weights
 */
gboolean
fujin_gap_weights_parse (const char *text,
                         int        *weights)
{
  gsize i;

  for (i = 0; i < G_N_ELEMENTS (levels); i++)
    {
      if (!g_ascii_isdigit (text[2 * i]) ||
          text[2 * i + 1] != (i + 1 < G_N_ELEMENTS (levels) ? ' ' : '\0'))
        return FALSE;
      if (weights)
        weights[levels[i]] = text[2 * i] - '0';
    }
  if (weights)
    weights[FUJIN_LEVEL_UNNECESSARY] = 0;
  return TRUE;
}

/**
 * fujin_gap_weights_dup_text:
 * @weights: (array): weights by #FujinLevel, 0 to %FUJIN_GAP_WEIGHT_MAX
 *
 * Returns: (transfer full): them as fujin_gap_weights_parse() takes them
 */
char *
fujin_gap_weights_dup_text (const int *weights)
{
  return g_strdup_printf ("%d %d %d %d %d", weights[levels[0]], weights[levels[1]],
                          weights[levels[2]], weights[levels[3]], weights[levels[4]]);
}

/**
 * fujin_gap_weights_by_default:
 * @weights: (out caller-allocates) (array): weights by #FujinLevel
 *
 * The weights of a project that chose none: basic 4, standard 3, advanced 2, optional and
 * undecided 1. The textbook names no numbers; these are our own reasoning and shown as such.
 */
void
fujin_gap_weights_by_default (int *weights)
{
  fujin_gap_weights_parse ("4 3 2 1 1", weights);
}
