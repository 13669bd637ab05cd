/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-report-table.h"

G_BEGIN_DECLS

void                     _fujin_report_library_choose      (FujinPageLayout *page,
                                                           const char      *id);
FujinReportTable        *_fujin_report_library_new         (FujinPageLayout *page);
char                    *_fujin_report_library_dup_subject (FujinPageLayout *page);
double                   _fujin_report_library_head        (FujinPageLayout *page,
                                                            cairo_t         *cr);
double                   _fujin_report_library_foot        (FujinPageLayout *page,
                                                            cairo_t         *cr,
                                                            guint            number,
                                                            guint            n_pages);
guint                    _fujin_report_library_count_pictures (FujinPageLayout *page);
void                     _fujin_report_library_draw_picture (FujinPageLayout *page,
                                                            cairo_t         *cr,
                                                            guint            index,
                                                            double           top,
                                                            double           bottom);

G_END_DECLS
