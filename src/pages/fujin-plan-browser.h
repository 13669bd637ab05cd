/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-category-rail.h"
#include "fujin-plan-table.h"

G_BEGIN_DECLS

/**
 * FujinPlanChoice:
 * @id: what other pages call it: "filter:@id"
 * @name: its name in the drop-down, untranslated
 * @test: (nullable): which plans it shows; %NULL for all
 *
 * A choice of the filter drop-down.
 */
typedef struct
{
  const char    *id;
  const char    *name;
  FujinPlanTest  test;
} FujinPlanChoice;

#define FUJIN_TYPE_PLAN_BROWSER (fujin_plan_browser_get_type ())
G_DECLARE_FINAL_TYPE (FujinPlanBrowser, fujin_plan_browser, FUJIN, PLAN_BROWSER, GtkWidget)

void               fujin_plan_browser_set_choices (FujinPlanBrowser      *self,
                                                   const FujinPlanChoice *choices,
                                                   guint                  n_choices);
FujinPlanTable    *fujin_plan_browser_get_table   (FujinPlanBrowser      *self);
FujinCategoryRail *fujin_plan_browser_get_rail    (FujinPlanBrowser      *self);
void               fujin_plan_browser_show_all    (FujinPlanBrowser      *self);
void               fujin_plan_browser_find        (FujinPlanBrowser      *self);
void               fujin_plan_browser_take_focus  (FujinPlanBrowser      *self);
void               fujin_plan_browser_reveal      (FujinPlanBrowser      *self,
                                                   FujinProject          *project,
                                                   const char            *target);

G_END_DECLS
