/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-project.h"

G_BEGIN_DECLS

/**
 * FujinPhase:
 * @FUJIN_PHASE_CATALOGUE: build phase 1, what
 * @FUJIN_PHASE_PROFILE: build phase 2, who
 * @FUJIN_PHASE_PORTFOLIO: build phase 3, how well
 */
typedef enum
{
  FUJIN_PHASE_CATALOGUE,
  FUJIN_PHASE_PROFILE,
  FUJIN_PHASE_PORTFOLIO,
} FujinPhase;

#define FUJIN_N_PHASES 3

/**
 * FujinNextStep:
 * @page: id of the page where it is done: "catalogue", "assignment", "portfolio", "charts"
 * @filter: id of the filter that shows just these services there, or ""
 * @count: how many services wait
 * @text: what to do, in the language asked for
 *
 * Something left to do.
 */
typedef struct
{
  const char *page;
  const char *filter;
  guint       count;
  char       *text;
} FujinNextStep;

void       fujin_progress_get        (FujinProject  *project,
                                      FujinPhase     phase,
                                      guint         *done,
                                      guint         *total);
GPtrArray *fujin_progress_next_steps (FujinProject  *project,
                                      FujinLang      lang);
void       fujin_next_step_free      (FujinNextStep *step);

G_END_DECLS
