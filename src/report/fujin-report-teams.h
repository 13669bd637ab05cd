/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-report-table.h"

G_BEGIN_DECLS

FujinReportTable *_fujin_report_teams_new                (FujinPageLayout *page);
char             *_fujin_report_teams_dup_subject        (FujinPageLayout *page);
FujinReportTable *_fujin_report_teams_new_target         (FujinPageLayout *page);
char             *_fujin_report_teams_dup_target_subject (FujinPageLayout *page);

G_END_DECLS
