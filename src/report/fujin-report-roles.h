/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-page-layout.h"

G_BEGIN_DECLS

/**
 * FujinReportRoles:
 *
 * The roles around the cyber defence centre: the picture, and a table of who does what.
 */
typedef struct _FujinReportRoles FujinReportRoles;

FujinReportRoles *_fujin_report_roles_new         (FujinPageLayout  *page);
void              _fujin_report_roles_free        (FujinReportRoles *self);
char             *_fujin_report_roles_dup_subject (FujinPageLayout  *page);
guint             _fujin_report_roles_cut         (FujinReportRoles *self,
                                                   double            top,
                                                   double            bottom);
void              _fujin_report_roles_draw        (FujinReportRoles *self,
                                                   cairo_t          *cr,
                                                   guint             page);

G_END_DECLS
