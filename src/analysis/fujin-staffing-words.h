/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-staffing.h"

G_BEGIN_DECLS

const char *fujin_staffing_words_function    (const FujinStaffRow     *row,
                                              FujinLang                lang);
const char *fujin_staffing_words_region      (const FujinStaffSlice   *slice,
                                              FujinLang                lang);
char       *fujin_staffing_words_dup_level   (int                      level,
                                              FujinLang                lang);
char       *fujin_staffing_words_dup_cell    (const FujinStaffCell    *cell,
                                              FujinLang                lang);
char       *fujin_staffing_words_dup_ours    (const FujinStaffing     *staffing,
                                              guint                    slice,
                                              guint                    row,
                                              FujinLang                lang);
char       *fujin_staffing_words_dup_also    (const FujinStaffing     *staffing,
                                              guint                    slice,
                                              guint                    row,
                                              FujinLang                lang);
char       *fujin_staffing_words_dup_gap     (const FujinStaffing     *staffing,
                                              guint                    slice,
                                              guint                    row,
                                              int                      level,
                                              FujinLang                lang);
char       *fujin_staffing_words_dup_total   (const FujinStaffing     *staffing,
                                              guint                    slice,
                                              FujinLang                lang);
char       *fujin_staffing_words_dup_reached (const FujinStaffing     *staffing,
                                              guint                    slice,
                                              int                      level,
                                              FujinLang                lang);
char       *fujin_staffing_words_dup_region  (const FujinStaffing     *staffing,
                                              guint                    slice,
                                              FujinLang                lang);
char       *fujin_staffing_words_dup_hours   (const FujinStaffing     *staffing,
                                              guint                    slice,
                                              FujinLang                lang);
char       *fujin_staffing_words_dup_met     (const FujinStaffing     *staffing,
                                              guint                    slice,
                                              guint                    row,
                                              FujinLang                lang);
char       *fujin_staffing_words_dup_all_reached (const FujinStaffing *staffing,
                                              guint                    slice,
                                              FujinLang                lang);
char       *fujin_staffing_words_dup_finding (const FujinStaffing     *staffing,
                                              const FujinStaffFinding *finding,
                                              FujinLang                lang);
char       *fujin_staffing_words_dup_team    (const FujinStaffTeam    *team,
                                              FujinLang                lang);
char       *fujin_staffing_words_dup_factors (const FujinStaffingFactors *factors,
                                              FujinLang                lang);
char       *fujin_staffing_words_dup_notes   (const FujinStaffing     *staffing,
                                              FujinLang                lang);

G_END_DECLS
