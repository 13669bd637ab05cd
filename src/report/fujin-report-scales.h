/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-page-layout.h"

G_BEGIN_DECLS

/**
 * FujinReportScales:
 *
 * The scales the plan is measured by, one small table after the other on as many pages as it takes.
 */
typedef struct _FujinReportScales FujinReportScales;

FujinReportScales *_fujin_report_scales_new         (FujinPageLayout   *page);
void               _fujin_report_scales_free        (FujinReportScales *self);
char              *_fujin_report_scales_dup_subject (FujinPageLayout   *page);
guint              _fujin_report_scales_cut         (FujinReportScales *self,
                                                     double             top,
                                                     double             bottom);
void               _fujin_report_scales_draw        (FujinReportScales *self,
                                                     cairo_t           *cr,
                                                     guint              page);

G_END_DECLS
