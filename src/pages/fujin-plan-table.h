/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>
#include "fujin-plan-filter.h"
#include "fujin-project.h"

G_BEGIN_DECLS

#define FUJIN_TYPE_PLAN_TABLE (fujin_plan_table_get_type ())
G_DECLARE_FINAL_TYPE (FujinPlanTable, fujin_plan_table, FUJIN, PLAN_TABLE, GtkWidget)

/**
 * FujinPlanColumn:
 * @id: id of the column
 * @title: (nullable): its heading, marked for translation with the context "column"
 * @create: creates an empty cell; @owner is the page
 * @show: shows a plan in a cell; @selected is whether its row is
 * @compare: (nullable): order of two plans; %NULL when the column does not sort
 * @expand: whether it takes the room that is left
 *
 * A column of the table.
 */
typedef struct
{
  const char *id;
  const char *title;
  GtkWidget *(*create)  (GtkWidget              *owner);
  void       (*show)    (GtkWidget              *cell,
                         FujinServicePlan       *plan,
                         gboolean                selected);
  int        (*compare) (FujinServicePlan       *a,
                         FujinServicePlan       *b);
  gboolean    expand;
} FujinPlanColumn;

GtkWidget        *fujin_plan_table_new            (void);
void              fujin_plan_table_set_up         (FujinPlanTable        *self,
                                                   GtkWidget             *owner,
                                                   const FujinPlanColumn *columns,
                                                   guint                  n_columns,
                                                   FujinPlanTest          scope);
void              fujin_plan_table_set_project    (FujinPlanTable        *self,
                                                   FujinProject          *project);
FujinPlanFilter  *fujin_plan_table_get_filter     (FujinPlanTable        *self);
void              fujin_plan_table_search         (FujinPlanTable        *self,
                                                   const char            *text);
GtkWidget        *fujin_plan_table_get_view       (FujinPlanTable        *self);
void              fujin_plan_table_set_column_visible (FujinPlanTable    *self,
                                                   const char            *id,
                                                   gboolean               visible);
guint             fujin_plan_table_get_n_shown    (FujinPlanTable        *self);
FujinServicePlan *fujin_plan_table_get_current    (FujinPlanTable        *self);
GPtrArray        *fujin_plan_table_dup_selected   (FujinPlanTable        *self);
gboolean          fujin_plan_table_select         (FujinPlanTable        *self,
                                                   FujinServicePlan      *plan);
gboolean          fujin_plan_table_select_first   (FujinPlanTable        *self);
gboolean          fujin_plan_table_take_focus     (FujinPlanTable        *self);
void              fujin_plan_table_touch          (FujinPlanTable        *self,
                                                   FujinServicePlan      *plan);
int               fujin_plan_table_get_digit      (guint                  keyval);
void              fujin_plan_table_select_all     (FujinPlanTable        *self,
                                                   gboolean               select);
FujinServicePlan *fujin_plan_table_get_plan_at    (GtkWidget             *cell);
void              fujin_plan_table_refresh        (FujinPlanTable        *self);
void              fujin_plan_table_popup          (FujinPlanTable        *self,
                                                   GMenuModel            *menu,
                                                   double                 x,
                                                   double                 y);
void              fujin_plan_table_focus_menu     (FujinPlanTable        *self,
                                                   guint                  position);

G_END_DECLS
