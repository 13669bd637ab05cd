/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-report-table.h"

G_BEGIN_DECLS

FujinReportTable *_fujin_report_risks_new         (FujinPageLayout *page);
char             *_fujin_report_risks_dup_subject (FujinPageLayout *page);
char             *_fujin_report_risks_dup_intro   (FujinPageLayout *page);

G_END_DECLS
