/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-level-weights.h"

#include <string.h>

#include "fujin-words.h"

/**
 * fujin_level_weights_usual:
 * @weights: (out caller-allocates): where to write
 *
 * The usual weights. They are our own; the textbook orders the levels but gives them no numbers.
 */
void
fujin_level_weights_usual (FujinLevelWeights *weights)
{
  memset (weights, 0, sizeof *weights);
  fujin_gap_weights_by_default (weights->of);
  weights->usual = TRUE;
}

static gboolean
are_usual (const FujinLevelWeights *weights)
{
  FujinLevelWeights usual;

  fujin_level_weights_usual (&usual);
  return memcmp (weights->of, usual.of, sizeof usual.of) == 0;
}

/**
 * fujin_level_weights_get:
 * @project: a project
 * @weights: (out caller-allocates): where to write
 *
 * The weights of the project; the usual ones where it has none.
 */
void
fujin_level_weights_get (FujinProject      *project,
                         FujinLevelWeights *weights)
{
  FujinLevelWeights read = { { 0 }, FALSE };

  fujin_level_weights_usual (weights);
  g_return_if_fail (FUJIN_IS_PROJECT (project));

  if (!fujin_gap_weights_parse (fujin_project_get_gap_weights (project), read.of))
    return;
  read.usual = are_usual (&read);
  *weights = read;
}

/**
 * fujin_level_weights_dup_text:
 * @weights: weights
 *
 * Returns: (transfer full): what the project keeps: "" for the usual ones
 */
char *
fujin_level_weights_dup_text (const FujinLevelWeights *weights)
{
  return are_usual (weights) ? g_strdup ("") : fujin_gap_weights_dup_text (weights->of);
}

/**
 * fujin_level_weights_dup_words:
 * @weights: weights
 * @lang: a language
 *
 * Returns: (transfer full): the weights and whose they are, in one sentence
 */
char *
fujin_level_weights_dup_words (const FujinLevelWeights *weights,
                             FujinLang              lang)
{
  const int *of = weights->of;
  g_autofree char *list = g_strdup_printf (
    /* Translators: weights of the five levels in the ranking of gaps */
    fujin_words (lang, "Basic %1$d, Standard %2$d, Advanced %3$d, Optional %4$d, undecided %5$d"),
    of[FUJIN_LEVEL_BASIC], of[FUJIN_LEVEL_STANDARD], of[FUJIN_LEVEL_ADVANCED],
    of[FUJIN_LEVEL_OPTIONAL], of[FUJIN_LEVEL_UNDECIDED]);

  if (weights->usual)
    return g_strdup_printf (
      /* Translators: %s is a list of weights */
      fujin_words (lang, "Priority is weight of the level × gap. Weights: %s (our own default; "
                         "the textbook gives none)."), list);
  return g_strdup_printf (
    fujin_words (lang, "Priority is weight of the level × gap. Weights: %s (set in this plan)."),
    list);
}
