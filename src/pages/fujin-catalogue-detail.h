/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>
#include "fujin-project.h"

G_BEGIN_DECLS

#define FUJIN_TYPE_CATALOGUE_DETAIL (fujin_catalogue_detail_get_type ())
G_DECLARE_FINAL_TYPE (FujinCatalogueDetail, fujin_catalogue_detail, FUJIN, CATALOGUE_DETAIL,
                      GtkWidget)

void fujin_catalogue_detail_set_project (FujinCatalogueDetail *self,
                                         FujinProject         *project);
void fujin_catalogue_detail_set_plan    (FujinCatalogueDetail *self,
                                         FujinServicePlan     *plan);
void fujin_catalogue_detail_set_together (FujinCatalogueDetail *self,
                                         GPtrArray            *plans);
FujinServicePlan *
     fujin_catalogue_detail_get_plan    (FujinCatalogueDetail *self);
void fujin_catalogue_detail_rename      (FujinCatalogueDetail *self);
void fujin_catalogue_detail_show_question (FujinCatalogueDetail *self,
                                           FujinServicePlan     *plan);
void fujin_catalogue_detail_ask_reason  (FujinCatalogueDetail *self,
                                         FujinServicePlan     *plan);

G_END_DECLS
