/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-plan-sheet.h"

G_BEGIN_DECLS

/**
 * FujinPlanBlockTarget:
 * @plans: (element-type FujinServicePlan): the rows from the first one down to the last shown
 * @columns: (array length=n_columns): the columns from the first one to the last shown
 * @n_columns: how many
 * @n_rows: how many rows are selected
 * @n_selected: how many columns are selected
 *
 * Where a block goes that has no headings.
 */
typedef struct
{
  GPtrArray              *plans;
  const FujinSheetColumn *columns;
  guint                   n_columns;
  guint                   n_rows;
  guint                   n_selected;
} FujinPlanBlockTarget;

char      *fujin_plan_block_write (GPtrArray                  *plans,
                                   const FujinSheetColumn     *columns,
                                   guint                       n_columns,
                                   gboolean                    headings,
                                   FujinLang                   lang);
GPtrArray *fujin_plan_block_parse (const char                 *text);
gboolean   fujin_plan_block_paste (FujinProject               *project,
                                   GPtrArray                  *rows,
                                   const FujinPlanBlockTarget *target,
                                   GPtrArray                  *notes);

G_END_DECLS
