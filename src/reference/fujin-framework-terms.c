/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fujin-framework-private.h"

/**
 * fujin_framework_get_level:
 * @self: a framework
 * @level: a recommendation level
 *
 * Returns: (transfer none): its words (textbook table 9)
 */
const FujinTerm *
fujin_framework_get_level (FujinFramework *self,
                           FujinLevel      level)
{
  g_return_val_if_fail ((guint) level < FUJIN_N_LEVELS, NULL);

  return self->levels[level];
}

/**
 * fujin_framework_get_assignment_type:
 * @self: a framework
 * @type: an assignment type
 *
 * Returns: (transfer none): its words
 */
const FujinTerm *
fujin_framework_get_assignment_type (FujinFramework      *self,
                                     FujinAssignmentType  type)
{
  g_return_val_if_fail ((guint) type < FUJIN_N_ASSIGNMENT_TYPES, NULL);

  return self->assignment_types[type];
}

/**
 * fujin_framework_get_process:
 * @self: a framework
 * @process: a process
 *
 * Returns: (transfer none): its words (textbook 3.3.2)
 */
const FujinTerm *
fujin_framework_get_process (FujinFramework *self,
                             FujinProcess    process)
{
  g_return_val_if_fail ((guint) process < FUJIN_N_PROCESSES, NULL);

  return self->processes[process];
}

/**
 * fujin_framework_get_phase:
 * @self: a framework
 * @number: 1 catalogue, 2 profile, 3 portfolio
 *
 * Returns: (transfer none): the words of a phase of the build process (textbook 3.2)
 */
const FujinTerm *
fujin_framework_get_phase (FujinFramework *self,
                           int             number)
{
  g_return_val_if_fail (number >= 1 && number <= FUJIN_N_PHASES, NULL);

  return self->phases[number - 1];
}

/**
 * fujin_framework_get_quadrant:
 * @self: a framework
 * @number: 1 to 4
 *
 * Returns: (transfer none): the quadrant (textbook 6.2)
 */
const FujinQuadrant *
fujin_framework_get_quadrant (FujinFramework *self,
                              int             number)
{
  g_return_val_if_fail (number >= 1 && number <= FUJIN_N_QUADRANTS, NULL);

  return self->quadrants[number - 1];
}

/**
 * fujin_framework_get_pattern:
 * @self: a framework
 * @number: 1 to 4
 *
 * Returns: (transfer none): the organisation pattern (textbook 6.3)
 */
const FujinPattern *
fujin_framework_get_pattern (FujinFramework *self,
                             int             number)
{
  g_return_val_if_fail (number >= 1 && number <= FUJIN_N_PATTERNS, NULL);

  return self->patterns[number - 1];
}

static const FujinTerm *
get_axis_end (FujinFramework *self,
              gboolean        skill_axis,
              gboolean        high_or_inside)
{
  return self->axis_ends[(skill_axis ? 2 : 0) + (high_or_inside ? 1 : 0)];
}

/**
 * fujin_framework_get_axis_text:
 * @self: a framework
 * @skill_axis: the axis of expertise, else that of information
 * @high_or_inside: the high end or the inside, else the low end or the outside
 * @lang: a language
 *
 * Returns: (transfer none): what that end of the axis means
 */
const char *
fujin_framework_get_axis_text (FujinFramework *self,
                               gboolean        skill_axis,
                               gboolean        high_or_inside,
                               FujinLang       lang)
{
  return fujin_text_get (&get_axis_end (self, skill_axis, high_or_inside)->name, lang);
}

/**
 * fujin_framework_get_axis_note:
 * @self: a framework
 * @skill_axis: the axis of expertise, else that of information
 * @high_or_inside: the high end or the inside, else the low end or the outside
 * @lang: a language
 *
 * Returns: (nullable) (transfer none): a remark on that end of the axis
 */
const char *
fujin_framework_get_axis_note (FujinFramework *self,
                               gboolean        skill_axis,
                               gboolean        high_or_inside,
                               FujinLang       lang)
{
  return fujin_text_get (&get_axis_end (self, skill_axis, high_or_inside)->note, lang);
}

/**
 * fujin_framework_get_score_rule:
 * @self: a framework
 * @id: id of a rule for scoring, such as "target"
 * @lang: a language
 *
 * Returns: (nullable) (transfer none): the rule, or %NULL when there is none of that id
 */
const char *
fujin_framework_get_score_rule (FujinFramework *self,
                                const char     *id,
                                FujinLang       lang)
{
  const FujinTerm *rule = g_hash_table_lookup (self->score_rules, id);

  return rule != NULL ? fujin_text_get (&rule->explanation, lang) : NULL;
}

/**
 * fujin_framework_get_score_rule_basis:
 * @self: a framework
 * @id: id of a rule for scoring
 *
 * Returns: (nullable) (transfer none): where the rule stands: "stated" in the textbook, or
 *   "v2-sheet-guide", in the guide to the self-check sheet of its second edition only; %NULL when
 *   there is no rule of that id
 */
const char *
fujin_framework_get_score_rule_basis (FujinFramework *self,
                                      const char     *id)
{
  const FujinTerm *rule = g_hash_table_lookup (self->score_rules, id);

  return rule != NULL ? rule->basis : NULL;
}

/**
 * fujin_framework_get_criterion:
 * @self: a framework
 * @scale: an assignment type; all but outsource mean the scale of insource, and for a combination
 *   both are shown by asking for each
 * @score: 1 to %FUJIN_SCORE_MAX, or %FUJIN_SCORE_NOT_EVALUATED
 * @lang: a language
 *
 * The wording of a score (textbook 8.3).
 *
 * Returns: (nullable) (transfer none): the wording; %NULL for %FUJIN_SCORE_NONE
 */
const char *
fujin_framework_get_criterion (FujinFramework      *self,
                               FujinAssignmentType  scale,
                               int                  score,
                               FujinLang            lang)
{
  int index = scale == FUJIN_ASSIGNMENT_OUTSOURCE ? 1 : 0;

  if (score == FUJIN_SCORE_NOT_EVALUATED)
    return fujin_text_get (&self->criteria[index][0], lang);
  if (score < 1 || score > FUJIN_SCORE_MAX)
    return NULL;
  return fujin_text_get (&self->criteria[index][score], lang);
}
