/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-category-score.h"
#include "fujin-project.h"

G_BEGIN_DECLS

/**
 * FujinStateFigures:
 * @snapshot: (nullable): the version or branch; %NULL for the present state
 * @state: its plans
 * @score: means over all services, with their coverage
 * @n_outside: services in scope that only teams outside carry
 * @n_unassigned: services in scope that nobody carries
 * @n_improvements: improvements that are not dropped
 * @n_costs: how many of these have a cost note
 *
 * A state of the plans in a few figures, to be held against another. Costs are notes in words and
 * are not summed.
 */
typedef struct
{
  FujinRecord *snapshot;
  FujinProject *state;
  FujinCategoryScore score;
  guint n_outside;
  guint n_unassigned;
  guint n_improvements;
  guint n_costs;
} FujinStateFigures;

void         fujin_state_figures_get       (FujinRecord             *snapshot,
                                            FujinProject            *state,
                                            FujinStateFigures       *figures);
char        *fujin_state_figures_dup_costs (const FujinStateFigures *figures,
                                            FujinLang                lang);

GPtrArray   *fujin_trend_list_versions     (FujinProject            *project);
GPtrArray   *fujin_trend_list_branches     (FujinProject            *project);
FujinRecord *fujin_trend_find_main         (FujinProject            *project);
FujinRecord *fujin_trend_find_branch       (FujinProject            *project);
FujinRecord *fujin_trend_find_version      (FujinProject            *project,
                                            const char              *name_or_id);
FujinProject *fujin_trend_find_state       (FujinProject            *project,
                                            const char              *id);
GArray      *fujin_trend_get               (FujinProject            *project);
GArray      *fujin_trend_get_lines         (FujinProject            *project);

G_END_DECLS
