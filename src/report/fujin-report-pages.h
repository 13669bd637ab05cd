/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-chart-choice.h"
#include "fujin-report-table.h"
#include "fujin-report.h"

G_BEGIN_DECLS

void              _fujin_report_summary_draw (FujinPageLayout  *page,
                                              cairo_t          *cr);
FujinReportTable *_fujin_report_matrix_new   (FujinPageLayout  *page);
char             *_fujin_report_matrix_dup_subject (FujinPageLayout *page);
FujinReportTable *_fujin_report_gaps_new     (FujinPageLayout  *page);
char             *_fujin_report_gaps_dup_subject (FujinPageLayout *page);
char             *_fujin_report_gaps_dup_intro   (FujinPageLayout *page);
FujinReportTable *_fujin_report_improvements_new   (FujinPageLayout *page);
char             *_fujin_report_improvements_dup_subject (FujinPageLayout *page);
FujinReportTable *_fujin_report_ledger_new   (FujinPageLayout  *page);
char             *_fujin_report_ledger_dup_subject (FujinPageLayout *page);

/**
 * FujinReportChart:
 *
 * A chart with its table, on as many pages as it takes.
 */
typedef struct _FujinReportChart FujinReportChart;

FujinReportChart *_fujin_report_chart_new    (FujinPageLayout  *page,
                                              const FujinChartChoice *choice,
                                              const char       *category);
void              _fujin_report_chart_free   (FujinReportChart *self);
guint             _fujin_report_chart_cut    (FujinReportChart *self,
                                              double            top,
                                              double            bottom);
const char       *_fujin_report_chart_get_title (FujinReportChart *self);
void              _fujin_report_chart_draw   (FujinReportChart *self,
                                              cairo_t          *cr,
                                              guint             page);

G_END_DECLS
