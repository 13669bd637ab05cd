/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>
#include "fujin-project.h"

G_BEGIN_DECLS

#define FUJIN_TYPE_CDC_ROLES_VIEW (fujin_cdc_roles_view_get_type ())
G_DECLARE_FINAL_TYPE (FujinCdcRolesView, fujin_cdc_roles_view, FUJIN, CDC_ROLES_VIEW, GtkWidget)

void fujin_cdc_roles_view_set_project (FujinCdcRolesView *self,
                                       FujinProject      *project);
void fujin_cdc_roles_view_reveal      (FujinCdcRolesView *self,
                                       const char        *target);
void fujin_cdc_roles_view_take_focus  (FujinCdcRolesView *self);
char *fujin_cdc_roles_view_dup_subject (FujinCdcRolesView *self);

G_END_DECLS
