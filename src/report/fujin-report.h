/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <cairo.h>
#include "fujin-paper.h"
#include "fujin-project.h"

G_BEGIN_DECLS

/**
 * FujinReportKind:
 * @FUJIN_REPORT_SUMMARY: the one page for the board
 * @FUJIN_REPORT_CHART: any chart with its table, see fujin_report_set_chart(), on as many pages as
 *   it takes
 * @FUJIN_REPORT_MATRIX: the service matrix, on as many pages as it takes
 * @FUJIN_REPORT_GAP_ANALYSIS: what the three gap analyses find, the gaps of the scores by priority,
 *   with causes, on as many pages as it takes
 * @FUJIN_REPORT_IMPROVEMENTS: the improvements, on as many pages as it takes
 * @FUJIN_REPORT_LEDGER: the decision ledger, on as many pages as it takes
 * @FUJIN_REPORT_QUADRANT_MAP: the services by the four quadrants, on as many pages as it takes
 * @FUJIN_REPORT_OUTSOURCING: the providers and the partners of the supply chain, on as many pages
 *   as it takes
 * @FUJIN_REPORT_TEAM_TABLE: teams by quadrants, held against the present pattern, on as many
 *   pages as it takes
 * @FUJIN_REPORT_TEAM_TABLE_TARGET: the same, held against the target pattern
 * @FUJIN_REPORT_STAFFING: people by function and the hours of the week, on as many pages as it
 *   takes
 * @FUJIN_REPORT_RISK_MAP: the cyber risks over the departments, on as many pages as it takes
 * @FUJIN_REPORT_CDC_ROLES: the roles around the cyber defence centre, with what passes between
 *   them, on as many pages as it takes
 * @FUJIN_REPORT_ROLE_MATRIX: the functions by roles of the cross-industry forum, which is no
 *   part of the project, on as many pages as it takes: one on A3
 * @FUJIN_REPORT_ORGANISATION: the organisation tree, on as many sheets as it takes, to be joined
 * @FUJIN_REPORT_SLIDES: the slides of the presentation, one a sheet
 * @FUJIN_REPORT_SCALES: the scales the plan is measured by: levels, scores, assignment types,
 *   quadrants and patterns
 * @FUJIN_REPORT_LIBRARY: a table of the library, see fujin_report_set_table(), on as many pages as
 *   it takes
 */
typedef enum
{
  FUJIN_REPORT_SUMMARY,
  FUJIN_REPORT_CHART,
  FUJIN_REPORT_MATRIX,
  FUJIN_REPORT_GAP_ANALYSIS,
  FUJIN_REPORT_IMPROVEMENTS,
  FUJIN_REPORT_LEDGER,
  FUJIN_REPORT_QUADRANT_MAP,
  FUJIN_REPORT_OUTSOURCING,
  FUJIN_REPORT_TEAM_TABLE,
  FUJIN_REPORT_TEAM_TABLE_TARGET,
  FUJIN_REPORT_STAFFING,
  FUJIN_REPORT_RISK_MAP,
  FUJIN_REPORT_CDC_ROLES,
  FUJIN_REPORT_ROLE_MATRIX,
  FUJIN_REPORT_ORGANISATION,
  FUJIN_REPORT_SLIDES,
  FUJIN_REPORT_SCALES,
  FUJIN_REPORT_LIBRARY,
  FUJIN_N_REPORT_KINDS,
} FujinReportKind;

#define FUJIN_TYPE_REPORT (fujin_report_get_type ())
G_DECLARE_FINAL_TYPE (FujinReport, fujin_report, FUJIN, REPORT, GObject)

FujinReport *fujin_report_new         (FujinProject    *project,
                                       FujinReportKind  kind,
                                       FujinLang        lang,
                                       FujinPaper       paper);
void         fujin_report_set_chart   (FujinReport      *self,
                                       const char       *id);
void         fujin_report_set_category (FujinReport    *self,
                                       const char      *category);
void         fujin_report_set_table   (FujinReport      *self,
                                       const char       *id);
void         fujin_report_set_columns (FujinReport      *self,
                                       const char *const *ids);
void         fujin_report_set_plans   (FujinReport      *self,
                                       GPtrArray        *plans);
const char  *fujin_report_get_title   (FujinReport     *self);
FujinPaper   fujin_report_get_paper   (FujinReport     *self);
guint        fujin_report_get_n_pages (FujinReport     *self);
void         fujin_report_draw_page   (FujinReport     *self,
                                       guint            page,
                                       cairo_t         *cr);

G_END_DECLS
