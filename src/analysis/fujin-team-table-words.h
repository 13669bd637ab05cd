/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-team-table.h"

G_BEGIN_DECLS

/* What a team table says, for screen, paper and spreadsheet alike. */
const char *fujin_team_words_team        (const FujinTeamRow   *row,
                                          FujinLang             lang);
char       *fujin_team_words_dup_counts  (const FujinTeamRow   *row,
                                          FujinLang             lang);
char       *fujin_team_words_dup_heading (const FujinTeamTable *table,
                                          FujinProject         *project,
                                          guint                 column,
                                          FujinLang             lang);
char       *fujin_team_words_dup_lead    (const FujinTeamTable *table,
                                          FujinProject         *project,
                                          guint                 column,
                                          FujinLang             lang);
char       *fujin_team_words_dup_pattern (const FujinTeamTable *table,
                                          gboolean              target,
                                          FujinLang             lang);
char       *fujin_team_words_dup_service (const FujinTeamTable *table,
                                          const FujinTeamRow   *row,
                                          FujinServicePlan     *plan,
                                          gboolean              named,
                                          FujinLang             lang);
char       *fujin_team_words_dup_facts   (const FujinTeamTable *table,
                                          const FujinTeamRow   *row,
                                          FujinServicePlan     *plan,
                                          FujinLang             lang);
char       *fujin_team_words_dup_origin  (const FujinTeamTable *table,
                                          FujinLang             lang);
const char *fujin_team_words_legend      (FujinLang             lang);

G_END_DECLS
