/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-export-private.h"
#include "fujin-report.h"

static GBytes *
export_report (const FujinExportJob  *job,
               FujinReportKind        kind,
               GError               **error)
{
  g_autoptr (FujinReport) report = fujin_report_new (job->project, kind, job->lang, job->paper);

  fujin_report_set_columns (report, job->columns);
  fujin_report_set_table (report, job->table);
  return _fujin_export_paged_pdf (FUJIN_PAGED (report), job->project, error);
}

GBytes *
_fujin_export_summary_pdf (const FujinExportJob  *job,
                           GError               **error)
{
  return export_report (job, FUJIN_REPORT_SUMMARY, error);
}

GBytes *
_fujin_export_matrix_pdf (const FujinExportJob  *job,
                          GError               **error)
{
  return export_report (job, FUJIN_REPORT_MATRIX, error);
}

GBytes *
_fujin_export_improvements_pdf (const FujinExportJob  *job,
                                GError               **error)
{
  return export_report (job, FUJIN_REPORT_IMPROVEMENTS, error);
}

GBytes *
_fujin_export_gaps_pdf (const FujinExportJob  *job,
                        GError               **error)
{
  return export_report (job, FUJIN_REPORT_GAP_ANALYSIS, error);
}

GBytes *
_fujin_export_ledger_pdf (const FujinExportJob  *job,
                          GError               **error)
{
  return export_report (job, FUJIN_REPORT_LEDGER, error);
}

GBytes *
_fujin_export_outsourcing_pdf (const FujinExportJob  *job,
                               GError               **error)
{
  return export_report (job, FUJIN_REPORT_OUTSOURCING, error);
}

GBytes *
_fujin_export_quadrant_map_pdf (const FujinExportJob  *job,
                                GError               **error)
{
  return export_report (job, FUJIN_REPORT_QUADRANT_MAP, error);
}

GBytes *
_fujin_export_teams_pdf (const FujinExportJob  *job,
                         GError               **error)
{
  return export_report (job, FUJIN_REPORT_TEAM_TABLE, error);
}

GBytes *
_fujin_export_teams_target_pdf (const FujinExportJob  *job,
                                GError               **error)
{
  return export_report (job, FUJIN_REPORT_TEAM_TABLE_TARGET, error);
}

GBytes *
_fujin_export_staffing_pdf (const FujinExportJob  *job,
                            GError               **error)
{
  return export_report (job, FUJIN_REPORT_STAFFING, error);
}

GBytes *
_fujin_export_risks_pdf (const FujinExportJob  *job,
                         GError               **error)
{
  return export_report (job, FUJIN_REPORT_RISK_MAP, error);
}

GBytes *
_fujin_export_roles_pdf (const FujinExportJob  *job,
                         GError               **error)
{
  return export_report (job, FUJIN_REPORT_CDC_ROLES, error);
}

GBytes *
_fujin_export_role_matrix_pdf (const FujinExportJob  *job,
                               GError               **error)
{
  return export_report (job, FUJIN_REPORT_ROLE_MATRIX, error);
}

GBytes *
_fujin_export_organisation_pdf (const FujinExportJob  *job,
                                GError               **error)
{
  return export_report (job, FUJIN_REPORT_ORGANISATION, error);
}
