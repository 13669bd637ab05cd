/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>
#include "fujin-project.h"

G_BEGIN_DECLS

#define FUJIN_TYPE_VERSIONS_COMPARE (fujin_versions_compare_get_type ())
G_DECLARE_FINAL_TYPE (FujinVersionsCompare, fujin_versions_compare, FUJIN, VERSIONS_COMPARE,
                      GtkWidget)

void        fujin_versions_compare_set_project  (FujinVersionsCompare *self,
                                                 FujinProject         *project);
void        fujin_versions_compare_refresh      (FujinVersionsCompare *self);
void        fujin_versions_compare_choose       (FujinVersionsCompare *self,
                                                 const char           *from,
                                                 const char           *to);
const char *fujin_versions_compare_get_headline (FujinVersionsCompare *self);
const char *fujin_versions_compare_get_plan     (FujinVersionsCompare *self);
void        fujin_versions_compare_find         (FujinVersionsCompare *self);
void        fujin_versions_compare_take_focus   (FujinVersionsCompare *self);

G_END_DECLS
