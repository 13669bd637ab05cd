/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-project.h"

G_BEGIN_DECLS

/**
 * FujinPatternMove:
 * @FUJIN_MOVE_NONE: the assignment fits the pattern, or nothing can be said of it
 * @FUJIN_MOVE_IN: a provider leads; the organisation itself should
 * @FUJIN_MOVE_OUT: the organisation leads; a specialist outside should
 * @FUJIN_MOVE_FILL_IN: nobody carries it; the organisation itself should
 * @FUJIN_MOVE_FILL_OUT: nobody carries it; a specialist outside should
 *
 * What has to happen for a service to fit an organisation pattern.
 */
typedef enum
{
  FUJIN_MOVE_NONE,
  FUJIN_MOVE_IN,
  FUJIN_MOVE_OUT,
  FUJIN_MOVE_FILL_IN,
  FUJIN_MOVE_FILL_OUT,
  FUJIN_N_MOVES,
} FujinPatternMove;

/**
 * FujinPatternStep:
 * @plan: the service
 * @quadrant: where it sits, 1 to 4; 0 when in several
 * @lead: who leads there by the pattern; of several quadrants, in the first
 * @move: what has to happen
 * @differs_now: whether it differs from the present pattern as well, so that the step does not
 *   come from the change of pattern alone
 *
 * One step from what is assigned today to an organisation pattern.
 */
typedef struct
{
  FujinServicePlan *plan;
  int               quadrant;
  FujinLead         lead;
  FujinPatternMove  move;
  gboolean          differs_now;
} FujinPatternStep;

/**
 * FujinPatternSteps:
 * @pattern: the pattern aimed at, 1 to 4
 * @steps: (element-type FujinPatternStep): by quadrant, in code order; several quadrants last
 * @n_moves: how many steps there are of each kind
 * @n_fitting: services in scope that fit
 * @n_unplaced: services in scope that nobody has placed in a quadrant
 *
 * All the steps to a pattern.
 */
typedef struct
{
  int     pattern;
  GArray *steps;
  guint   n_moves[FUJIN_N_MOVES];
  guint   n_fitting;
  guint   n_unplaced;
} FujinPatternSteps;

FujinPatternMove   fujin_pattern_steps_judge (FujinServicePlan  *plan,
                                              int                pattern);
FujinPatternSteps *fujin_pattern_steps_new   (FujinProject      *project,
                                              int                pattern);
void               fujin_pattern_steps_free  (FujinPatternSteps *self);
FujinRecord       *fujin_pattern_step_find_improvement (const FujinPatternStep *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FujinPatternSteps, fujin_pattern_steps_free)

G_END_DECLS
