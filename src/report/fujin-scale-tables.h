/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-report-table.h"

G_BEGIN_DECLS

/* The tables of the appendix: what the framework says, in our own words. */
FujinReportTable *_fujin_scale_table_levels    (FujinPageLayout *page);
FujinReportTable *_fujin_scale_table_scores    (FujinPageLayout *page);
FujinReportTable *_fujin_scale_table_types     (FujinPageLayout *page);
FujinReportTable *_fujin_scale_table_quadrants (FujinPageLayout *page);
FujinReportTable *_fujin_scale_table_patterns  (FujinPageLayout *page);

G_END_DECLS
