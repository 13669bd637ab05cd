/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-palette.h"
#include "fujin-text-cache.h"

G_BEGIN_DECLS

typedef struct _FujinRoleChart FujinRoleChart;

FujinRoleChart *fujin_role_chart_new      (FujinLang           lang);
void            fujin_role_chart_free     (FujinRoleChart      *self);
void            fujin_role_chart_add_box  (FujinRoleChart      *self,
                                           const char          *title,
                                           const char          *names,
                                           const char          *output,
                                           gboolean             is_open);
void            fujin_role_chart_add_flow (FujinRoleChart      *self,
                                           guint                from,
                                           guint                to,
                                           const char          *text,
                                           gboolean             stated);
void            fujin_role_chart_set_note (FujinRoleChart      *self,
                                           const char          *note);
double          fujin_role_chart_layout   (FujinRoleChart      *self,
                                           const char          *family,
                                           double               size,
                                           double               width);
void            fujin_role_chart_draw     (FujinRoleChart      *self,
                                           cairo_t             *cr,
                                           const FujinPalette  *palette,
                                           int                  chosen);
guint           fujin_role_chart_get_n    (FujinRoleChart      *self);
int             fujin_role_chart_find     (FujinRoleChart      *self,
                                           double               x,
                                           double               y);
void            fujin_role_chart_get_box  (FujinRoleChart      *self,
                                           guint                index,
                                           double              *x,
                                           double              *y,
                                           double              *width,
                                           double              *height);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FujinRoleChart, fujin_role_chart_free)

G_END_DECLS
