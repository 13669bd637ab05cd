/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>
#include "fujin-chart-data.h"
#include "fujin-paper.h"
#include "fujin-project.h"

G_BEGIN_DECLS

/**
 * FujinExportScope:
 * @FUJIN_EXPORT_CHART: one chart
 * @FUJIN_EXPORT_MATRIX: the service matrix
 * @FUJIN_EXPORT_SUMMARY: the one-page summary
 * @FUJIN_EXPORT_GAP_ANALYSIS: the three gap analyses, the gaps of the scores by priority
 * @FUJIN_EXPORT_IMPROVEMENTS: the improvements
 * @FUJIN_EXPORT_LEDGER: the decision ledger
 * @FUJIN_EXPORT_QUADRANT_MAP: the services by the four quadrants
 * @FUJIN_EXPORT_OUTSOURCING: the providers and the partners of the supply chain
 * @FUJIN_EXPORT_TEAM_TABLE: teams by quadrants, held against the present pattern
 * @FUJIN_EXPORT_TEAM_TABLE_TARGET: the same, held against the target pattern
 * @FUJIN_EXPORT_STAFFING: people by function and the hours of the week
 * @FUJIN_EXPORT_RISK_MAP: the cyber risks over the departments
 * @FUJIN_EXPORT_ORGANISATION: the organisation tree
 * @FUJIN_EXPORT_CDC_ROLES: the roles around the cyber defence centre
 * @FUJIN_EXPORT_ROLE_MATRIX: the functions by roles of the cross-industry forum
 * @FUJIN_EXPORT_REPORT: the whole report, put together from parts
 * @FUJIN_EXPORT_SLIDES: the presentation
 * @FUJIN_EXPORT_WORKBOOK: plans, gaps, improvements and versions as a workbook with charts
 * @FUJIN_EXPORT_HANDOUT: a handout for training
 * @FUJIN_EXPORT_LIBRARY: a table of the library, with its pictures
 * @FUJIN_EXPORT_LIBRARY_PICTURE: one picture of a table of the library
 */
typedef enum
{
  FUJIN_EXPORT_CHART,
  FUJIN_EXPORT_MATRIX,
  FUJIN_EXPORT_SUMMARY,
  FUJIN_EXPORT_GAP_ANALYSIS,
  FUJIN_EXPORT_IMPROVEMENTS,
  FUJIN_EXPORT_LEDGER,
  FUJIN_EXPORT_QUADRANT_MAP,
  FUJIN_EXPORT_OUTSOURCING,
  FUJIN_EXPORT_TEAM_TABLE,
  FUJIN_EXPORT_TEAM_TABLE_TARGET,
  FUJIN_EXPORT_STAFFING,
  FUJIN_EXPORT_RISK_MAP,
  FUJIN_EXPORT_ORGANISATION,
  FUJIN_EXPORT_CDC_ROLES,
  FUJIN_EXPORT_ROLE_MATRIX,
  FUJIN_EXPORT_REPORT,
  FUJIN_EXPORT_SLIDES,
  FUJIN_EXPORT_WORKBOOK,
  FUJIN_EXPORT_HANDOUT,
  FUJIN_EXPORT_LIBRARY,
  FUJIN_EXPORT_LIBRARY_PICTURE,
} FujinExportScope;

/**
 * FujinExportJob:
 * @project: what to export
 * @chart: (nullable): id of a chart, see fujin_chart_choice_find()
 * @category: (nullable): letter for a chart that is about one category
 * @lang: language of the output
 * @width: width of a chart in pixels, points in PDF; 64 to 8192
 * @height: likewise
 * @paper: paper of what has pages
 * @columns: (nullable): ids of the columns of the service matrix on paper, see
 *   fujin_report_set_columns(); %NULL for the usual ones. Tables of data always have all.
 * @report: (nullable): how the report is put together, see fujin_book_spec_new(); %NULL for the
 *   usual report
 * @handout: (nullable): id of the handout, see fujin_handout_get_id()
 * @speaker_notes: whether slides carry what the speaker says, which nobody sees on them
 * @table: (nullable): a table of the library, as source:table, or a part of it, as a
 *   #FujinLibraryFilter; or a part of the role matrix, as a #FujinRoleFilter
 * @picture: (nullable): one of the pictures of that table, see fujin_library_picture_dup_id();
 *   %NULL for the first
 *
 * What an exporter is asked for.
 */
typedef struct
{
  FujinProject *project;
  const char   *chart;
  const char   *category;
  FujinLang     lang;
  int           width;
  int           height;
  FujinPaper    paper;
  const char *const *columns;
  const struct _FujinBookSpec *report;
  const char *handout;
  gboolean speaker_notes;
  const char *table;
  const char *picture;
} FujinExportJob;

typedef GBytes *(*FujinExportFunc) (const FujinExportJob  *job,
                                    GError               **error);

/**
 * FujinExporter:
 * @id: "chart-svg", ...
 * @label: for menus and dialogs, in English; the catalogue has it in Japanese
 * @suffix: "svg", ...
 * @mime: "image/svg+xml", ...
 * @scope: what it exports
 * @function: does it
 *
 * One row of the one table that the dialog, the command line and the tests walk.
 */
typedef struct
{
  const char       *id;
  const char       *label;
  const char       *suffix;
  const char       *mime;
  FujinExportScope  scope;
  FujinExportFunc   function;
} FujinExporter;

#define FUJIN_EXPORT_ERROR (fujin_export_error_quark ())

/**
 * FujinExportError:
 * @FUJIN_EXPORT_ERROR_UNKNOWN: no exporter writes that suffix, or no such chart or category
 * @FUJIN_EXPORT_ERROR_SIZE: the size is out of range
 * @FUJIN_EXPORT_ERROR_FAILED: drawing failed
 */
typedef enum
{
  FUJIN_EXPORT_ERROR_UNKNOWN,
  FUJIN_EXPORT_ERROR_SIZE,
  FUJIN_EXPORT_ERROR_FAILED,
} FujinExportError;

GQuark               fujin_export_error_quark   (void);
guint                fujin_exporter_get_n       (void);
const FujinExporter *fujin_exporter_get         (guint                  index);
const FujinExporter *fujin_exporter_find        (FujinExportScope       scope,
                                                 const char            *suffix);
GBytes              *fujin_exporter_run         (const FujinExporter   *exporter,
                                                 const FujinExportJob  *job,
                                                 GError               **error);
gboolean             fujin_exporter_run_to_file (const FujinExporter   *exporter,
                                                 const FujinExportJob  *job,
                                                 const char            *path,
                                                 GError               **error);

G_END_DECLS
