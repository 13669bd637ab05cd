/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>
#include "fujin-project.h"

G_BEGIN_DECLS

/* A row or column of totals. */
#define FUJIN_COUNTS_ALL (-1)

#define FUJIN_TYPE_CATALOGUE_COUNTS (fujin_catalogue_counts_get_type ())
G_DECLARE_FINAL_TYPE (FujinCatalogueCounts, fujin_catalogue_counts, FUJIN, CATALOGUE_COUNTS,
                      GtkWidget)

void  fujin_catalogue_counts_set_project (FujinCatalogueCounts *self,
                                          FujinProject         *project);
void  fujin_catalogue_counts_update      (FujinCatalogueCounts *self);
guint fujin_catalogue_counts_get         (FujinCatalogueCounts *self,
                                          int                   category,
                                          int                   level);

G_END_DECLS
