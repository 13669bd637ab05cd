/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-chart-data.h"
#include "fujin-project.h"

G_BEGIN_DECLS

/**
 * FujinChartGroup:
 * @FUJIN_CHART_GROUP_EVALUATION: how well
 * @FUJIN_CHART_GROUP_ORGANISATION: who and what
 * @FUJIN_CHART_GROUP_PROGRESS: how it changes
 *
 * What a chart is about.
 */
typedef enum
{
  FUJIN_CHART_GROUP_EVALUATION,
  FUJIN_CHART_GROUP_ORGANISATION,
  FUJIN_CHART_GROUP_PROGRESS,
  FUJIN_N_CHART_GROUPS,
} FujinChartGroup;

/**
 * FujinChartChoice:
 * @id: "radar", ...
 * @label: what it is, for dialogs and contents, in English; the catalogue has it in Japanese
 * @name: the same in a word or two, for a picker
 * @icon_name: its symbolic icon
 * @group: what it is about
 * @takes_category: whether it is about one category
 * @takes_states: whether it lays states over one another, see fujin_overlay_list()
 * @create: makes it; with @max rows at most where it is a ranking
 *
 * One row of the one table of charts that the charts page, the dialogs, the command line, the
 * report and the tests walk.
 */
typedef struct
{
  const char      *id;
  const char      *label;
  const char      *name;
  const char      *icon_name;
  FujinChartGroup  group;
  gboolean         takes_category;
  gboolean         takes_states;
  FujinChartData *(*create) (FujinProject *project,
                             const char   *category,
                             guint         max,
                             FujinLang     lang);
} FujinChartChoice;

guint                   fujin_chart_choice_get_n       (void);
const FujinChartChoice *fujin_chart_choice_get         (guint                   index);
const FujinChartChoice *fujin_chart_choice_find        (const char             *id);
char                   *fujin_chart_choice_list_ids    (const char             *separator);
const char             *fujin_chart_group_get_label    (FujinChartGroup         group,
                                                        FujinLang               lang);
FujinChartData         *fujin_chart_choice_create      (const FujinChartChoice *choice,
                                                        FujinProject           *project,
                                                        const char             *category,
                                                        FujinLang               lang);
FujinChartData         *fujin_chart_choice_create_long (const FujinChartChoice *choice,
                                                        FujinProject           *project,
                                                        const char             *category,
                                                        FujinLang               lang);

G_END_DECLS
