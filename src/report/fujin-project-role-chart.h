/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-cdc-roles.h"
#include "fujin-role-chart.h"

G_BEGIN_DECLS

FujinRoleChart *fujin_project_role_chart_new      (FujinProject        *project,
                                                   const FujinCdcRoles *roles,
                                                   FujinLang            lang);
const char     *fujin_project_role_chart_source   (FujinLang            lang);
char           *fujin_project_role_chart_dup_flow (FujinProject        *project,
                                                   const FujinCdcFlow  *flow,
                                                   FujinLang            lang);

G_END_DECLS
