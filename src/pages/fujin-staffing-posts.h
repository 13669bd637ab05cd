/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>
#include "fujin-staffing.h"

G_BEGIN_DECLS

#define FUJIN_TYPE_STAFFING_POSTS (fujin_staffing_posts_get_type ())
G_DECLARE_FINAL_TYPE (FujinStaffingPosts, fujin_staffing_posts, FUJIN, STAFFING_POSTS, GtkBox)

void fujin_staffing_posts_show  (FujinStaffingPosts  *self,
                                 const FujinStaffing *staffing,
                                 guint                slice);
void fujin_staffing_posts_clear (FujinStaffingPosts  *self);

G_END_DECLS
