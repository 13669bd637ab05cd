/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-project.h"

G_BEGIN_DECLS

/**
 * FujinGapAnswer:
 * @FUJIN_GAP_ANSWER_NONE: nothing is done about it yet
 * @FUJIN_GAP_ANSWER_ACCEPTED: no improvement, but a decision that lacks nothing to live with it
 * @FUJIN_GAP_ANSWER_IMPROVEMENT: an improvement that was not dropped names the service
 *
 * What stands against the gap of a service.
 */
typedef enum
{
  FUJIN_GAP_ANSWER_NONE,
  FUJIN_GAP_ANSWER_ACCEPTED,
  FUJIN_GAP_ANSWER_IMPROVEMENT,
} FujinGapAnswer;

FujinGapAnswer fujin_gap_answer_get (FujinServicePlan *plan);

G_END_DECLS
