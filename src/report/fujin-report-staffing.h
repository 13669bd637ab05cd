/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-report-table.h"

G_BEGIN_DECLS

FujinReportTable *_fujin_report_staffing_new         (FujinPageLayout *page);
char             *_fujin_report_staffing_dup_subject (FujinPageLayout *page);
char             *_fujin_report_staffing_dup_intro   (FujinPageLayout *page);

/* The weeks, on pages of their own after the table. */
guint             _fujin_report_staffing_count_weeks (FujinPageLayout *page);
void              _fujin_report_staffing_draw_weeks  (FujinPageLayout *page,
                                                      cairo_t         *cr,
                                                      guint            index,
                                                      double           top,
                                                      double           bottom);

G_END_DECLS
