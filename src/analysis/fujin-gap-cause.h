/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-project.h"

G_BEGIN_DECLS

/**
 * FujinGapStep:
 * @FUJIN_GAP_STEP_LEVEL: whether it is wanted, and how much (catalogue)
 * @FUJIN_GAP_STEP_ASSIGNMENT: who carries it (profile)
 * @FUJIN_GAP_STEP_SCORE: how well it goes (portfolio)
 * @FUJIN_GAP_STEP_IMPROVEMENT: what is done about it
 *
 * The steps of a cause chain.
 */
typedef enum
{
  FUJIN_GAP_STEP_LEVEL,
  FUJIN_GAP_STEP_ASSIGNMENT,
  FUJIN_GAP_STEP_SCORE,
  FUJIN_GAP_STEP_IMPROVEMENT,
} FujinGapStep;

#define FUJIN_N_GAP_STEPS 4

/**
 * FujinGapCause:
 * @step: the step it belongs to
 * @sentence: what is so, in the language asked for
 * @page: id of the page where it can be changed
 * @target: what to show there
 * @ours: whether it is our own reasoning
 *
 * One link of a cause chain.
 */
typedef struct
{
  FujinGapStep step;
  char        *sentence;
  const char  *page;
  char        *target;
  gboolean     ours;
} FujinGapCause;

GPtrArray  *fujin_gap_cause_list          (FujinServicePlan *plan,
                                           gboolean          from_score,
                                           const char       *today,
                                           FujinLang         lang);
char       *fujin_gap_cause_dup_line      (FujinServicePlan *plan,
                                           FujinLang         lang);
char       *fujin_gap_cause_dup_why       (FujinServicePlan *plan,
                                           FujinLang         lang);
const char *fujin_gap_cause_get_step_name (FujinGapStep      step,
                                           FujinLang         lang);
const char *fujin_gap_cause_get_step_id   (FujinGapStep      step);

G_END_DECLS
