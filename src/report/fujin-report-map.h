/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-page-layout.h"

G_BEGIN_DECLS

/**
 * FujinReportMap:
 *
 * The quadrant map on as many pages as it takes.
 */
typedef struct _FujinReportMap FujinReportMap;

FujinReportMap *_fujin_report_map_new         (FujinPageLayout *page);
void            _fujin_report_map_free        (FujinReportMap  *self);
char           *_fujin_report_map_dup_subject (FujinPageLayout *page);
guint           _fujin_report_map_cut         (FujinReportMap  *self,
                                               double           top,
                                               double           bottom);
void            _fujin_report_map_draw        (FujinReportMap  *self,
                                               cairo_t         *cr,
                                               guint            page);

G_END_DECLS
