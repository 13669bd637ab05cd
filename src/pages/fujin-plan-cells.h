/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>
#include "fujin-service-plan.h"

G_BEGIN_DECLS

GtkWidget *fujin_plan_cells_create_code (GtkWidget        *owner);
void       fujin_plan_cells_show_code   (GtkWidget        *cell,
                                         FujinServicePlan *plan,
                                         gboolean          selected);
GtkWidget *fujin_plan_cells_create_name (GtkWidget        *owner);
void       fujin_plan_cells_show_name   (GtkWidget        *cell,
                                         FujinServicePlan *plan,
                                         gboolean          selected);
GtkWidget *fujin_plan_cells_create_text (GtkWidget        *owner);
void       fujin_plan_cells_set_text    (GtkWidget        *cell,
                                         const char       *text,
                                         const char       *style);
GtkWidget *fujin_plan_cells_create_hint (GtkWidget        *owner);
void       fujin_plan_cells_show_hint   (GtkWidget        *cell,
                                         FujinServicePlan *plan,
                                         gboolean          selected);
int        fujin_plan_cells_compare_name (FujinServicePlan *a,
                                         FujinServicePlan *b);
int        fujin_plan_cells_compare_level (FujinServicePlan *a,
                                         FujinServicePlan *b);

G_END_DECLS
