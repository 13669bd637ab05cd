/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-page-layout.h"

G_BEGIN_DECLS

/**
 * FujinReportRoleMatrix:
 *
 * The functions by roles of the cross-industry forum, on as many pages as it takes.
 */
typedef struct _FujinReportRoleMatrix FujinReportRoleMatrix;

FujinReportRoleMatrix *_fujin_report_role_matrix_new         (FujinPageLayout       *page,
                                                              const char            *filter);
void                   _fujin_report_role_matrix_free        (FujinReportRoleMatrix *self);
char                  *_fujin_report_role_matrix_dup_subject (FujinReportRoleMatrix *self,
                                                              const char            *filter);
const char            *_fujin_report_role_matrix_get_source  (FujinPageLayout       *page);
guint                  _fujin_report_role_matrix_cut         (FujinReportRoleMatrix *self,
                                                              double                 top,
                                                              double                 bottom);
void                   _fujin_report_role_matrix_draw        (FujinReportRoleMatrix *self,
                                                              cairo_t               *cr,
                                                              guint                  page);

G_END_DECLS
