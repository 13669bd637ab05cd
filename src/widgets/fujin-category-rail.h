/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Stands for "all categories". */
#define FUJIN_CATEGORY_ALL (-1)

#define FUJIN_TYPE_CATEGORY_RAIL (fujin_category_rail_get_type ())
G_DECLARE_FINAL_TYPE (FujinCategoryRail, fujin_category_rail, FUJIN, CATEGORY_RAIL, GtkWidget)

GtkWidget *fujin_category_rail_new          (void);
int        fujin_category_rail_get_category (FujinCategoryRail *self);
void       fujin_category_rail_set_category (FujinCategoryRail *self,
                                             int                category);
void       fujin_category_rail_set_count    (FujinCategoryRail *self,
                                             int                category,
                                             const char        *text,
                                             const char        *explanation);
void       fujin_category_rail_set_compact  (FujinCategoryRail *self,
                                             gboolean           compact);

G_END_DECLS
