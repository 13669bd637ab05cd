/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-page-layout.h"

G_BEGIN_DECLS

/**
 * FujinReportOutsourcing:
 *
 * The providers with what they ask for, and the partners of the supply chain, on as many pages as
 * it takes.
 */
typedef struct _FujinReportOutsourcing FujinReportOutsourcing;

FujinReportOutsourcing *_fujin_report_outsourcing_new         (FujinPageLayout        *page);
void                    _fujin_report_outsourcing_free        (FujinReportOutsourcing *self);
GPtrArray              *_fujin_report_outsourcing_get_tables  (FujinReportOutsourcing *self);
char                   *_fujin_report_outsourcing_dup_subject (FujinPageLayout        *page);
guint                   _fujin_report_outsourcing_cut         (FujinReportOutsourcing *self,
                                                               double                  top,
                                                               double                  bottom);
void                    _fujin_report_outsourcing_draw        (FujinReportOutsourcing *self,
                                                               cairo_t                *cr,
                                                               guint                   page,
                                                               double                  top);

G_END_DECLS
