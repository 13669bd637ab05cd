/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-project.h"

G_BEGIN_DECLS

char *_fujin_report_dup_title   (FujinProject     *project,
                                 FujinLang         lang);
char *_fujin_report_dup_date    (FujinProject     *project,
                                 FujinLang         lang);
char *_fujin_report_dup_who     (FujinProject     *project,
                                 FujinLang         lang);
char *_fujin_report_dup_pattern (FujinProject     *project,
                                 FujinLang         lang);
char *_fujin_report_dup_score   (int               score,
                                 FujinLang         lang);
char *_fujin_report_dup_mean    (double            mean,
                                 guint             n_scored);
char *_fujin_report_dup_teams   (FujinServicePlan *plan,
                                 FujinLang         lang);
char *_fujin_report_dup_day     (const char       *day,
                                 FujinLang         lang);

G_END_DECLS
