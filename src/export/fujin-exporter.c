/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-exporter.h"

#include "fujin-chart-choice.h"
#include "fujin-export-private.h"
#include "fujin-handout.h"
#include "fujin-library-picture.h"
#include "fujin-library-sheet.h"
#include "fujin-save.h"
#include "fujin-words.h"

#define LEAST_SIZE 64
#define MOST_SIZE 8192

static const FujinExporter exporters[] = {
  { "chart-svg", N_("SVG drawing"), "svg", "image/svg+xml", FUJIN_EXPORT_CHART,
    _fujin_export_chart_svg },
  { "chart-png", N_("PNG picture"), "png", "image/png", FUJIN_EXPORT_CHART,
    _fujin_export_chart_png },
  { "chart-pdf", N_("PDF document"), "pdf", "application/pdf", FUJIN_EXPORT_CHART,
    _fujin_export_chart_pdf },
  { "matrix-csv", N_("CSV table for spreadsheets"), "csv", "text/csv", FUJIN_EXPORT_MATRIX,
    _fujin_export_matrix_csv },
  { "matrix-pdf", N_("Service matrix as PDF"), "pdf", "application/pdf", FUJIN_EXPORT_MATRIX,
    _fujin_export_matrix_pdf },
  { "report-pdf", N_("Report as PDF"), "pdf", "application/pdf", FUJIN_EXPORT_REPORT,
    _fujin_export_book_pdf },
  { "report-docx", N_("Word document"), "docx",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    FUJIN_EXPORT_REPORT, _fujin_export_report_docx },
  { "summary-pdf", N_("One-page summary as PDF"), "pdf", "application/pdf", FUJIN_EXPORT_SUMMARY,
    _fujin_export_summary_pdf },
  { "gap-analysis-pdf", N_("Gap analysis as PDF"), "pdf", "application/pdf",
    FUJIN_EXPORT_GAP_ANALYSIS, _fujin_export_gaps_pdf },
  { "gap-analysis-csv", N_("CSV table for spreadsheets"), "csv", "text/csv",
    FUJIN_EXPORT_GAP_ANALYSIS, _fujin_export_gaps_csv },
  { "improvements-pdf", N_("Improvements as PDF"), "pdf", "application/pdf",
    FUJIN_EXPORT_IMPROVEMENTS, _fujin_export_improvements_pdf },
  { "improvements-csv", N_("CSV table for spreadsheets"), "csv", "text/csv",
    FUJIN_EXPORT_IMPROVEMENTS, _fujin_export_improvements_csv },
  { "ledger-pdf", N_("Decision ledger as PDF"), "pdf", "application/pdf", FUJIN_EXPORT_LEDGER,
    _fujin_export_ledger_pdf },
  { "ledger-csv", N_("CSV table for spreadsheets"), "csv", "text/csv", FUJIN_EXPORT_LEDGER,
    _fujin_export_ledger_csv },
  { "team-table-pdf", N_("Team table as PDF"), "pdf", "application/pdf", FUJIN_EXPORT_TEAM_TABLE,
    _fujin_export_teams_pdf },
  { "team-table-csv", N_("CSV table for spreadsheets"), "csv", "text/csv",
    FUJIN_EXPORT_TEAM_TABLE, _fujin_export_teams_csv },
  { "team-table-target-pdf", N_("Team table as PDF"), "pdf", "application/pdf",
    FUJIN_EXPORT_TEAM_TABLE_TARGET, _fujin_export_teams_target_pdf },
  { "team-table-target-csv", N_("CSV table for spreadsheets"), "csv", "text/csv",
    FUJIN_EXPORT_TEAM_TABLE_TARGET, _fujin_export_teams_target_csv },
  { "staffing-pdf", N_("Staffing as PDF"), "pdf", "application/pdf", FUJIN_EXPORT_STAFFING,
    _fujin_export_staffing_pdf },
  { "staffing-csv", N_("CSV table for spreadsheets"), "csv", "text/csv", FUJIN_EXPORT_STAFFING,
    _fujin_export_staffing_csv },
  { "outsourcing-pdf", N_("Outsourcing as PDF"), "pdf", "application/pdf",
    FUJIN_EXPORT_OUTSOURCING, _fujin_export_outsourcing_pdf },
  { "outsourcing-csv", N_("CSV table for spreadsheets"), "csv", "text/csv",
    FUJIN_EXPORT_OUTSOURCING, _fujin_export_outsourcing_csv },
  { "organisation-pdf", N_("Organisation chart as PDF"), "pdf", "application/pdf",
    FUJIN_EXPORT_ORGANISATION, _fujin_export_organisation_pdf },
  { "organisation-svg", N_("SVG drawing"), "svg", "image/svg+xml", FUJIN_EXPORT_ORGANISATION,
    _fujin_export_organisation_svg },
  { "organisation-csv", N_("CSV table for spreadsheets"), "csv", "text/csv",
    FUJIN_EXPORT_ORGANISATION, _fujin_export_organisation_csv },
  { "quadrant-map-pdf", N_("Quadrant map as PDF"), "pdf", "application/pdf",
    FUJIN_EXPORT_QUADRANT_MAP, _fujin_export_quadrant_map_pdf },
  { "risk-map-pdf", N_("Risk map as PDF"), "pdf", "application/pdf", FUJIN_EXPORT_RISK_MAP,
    _fujin_export_risks_pdf },
  { "risk-map-csv", N_("CSV table for spreadsheets"), "csv", "text/csv", FUJIN_EXPORT_RISK_MAP,
    _fujin_export_risks_csv },
  { "handout-pdf", N_("Handout as PDF"), "pdf", "application/pdf", FUJIN_EXPORT_HANDOUT,
    _fujin_export_handout_pdf },
  { "cdc-roles-pdf", N_("Roles around the CDC and control function as PDF"), "pdf",
    "application/pdf", FUJIN_EXPORT_CDC_ROLES, _fujin_export_roles_pdf },
  { "cdc-roles-svg", N_("SVG drawing"), "svg", "image/svg+xml", FUJIN_EXPORT_CDC_ROLES,
    _fujin_export_roles_svg },
  { "cdc-roles-png", N_("PNG picture"), "png", "image/png", FUJIN_EXPORT_CDC_ROLES,
    _fujin_export_roles_png },
  { "role-matrix-pdf", N_("Role matrix as PDF"), "pdf", "application/pdf",
    FUJIN_EXPORT_ROLE_MATRIX, _fujin_export_role_matrix_pdf },
  { "role-matrix-xlsx", N_("Excel workbook"), "xlsx",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    FUJIN_EXPORT_ROLE_MATRIX, _fujin_export_role_matrix_xlsx },
  { "role-matrix-csv", N_("CSV table for spreadsheets"), "csv", "text/csv",
    FUJIN_EXPORT_ROLE_MATRIX, _fujin_export_role_matrix_csv },
  { "slides-pdf", N_("Slides as PDF"), "pdf", "application/pdf", FUJIN_EXPORT_SLIDES,
    _fujin_export_slides_pdf },
  { "slides-pptx", N_("PowerPoint presentation"), "pptx",
    "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    FUJIN_EXPORT_SLIDES, _fujin_export_slides_pptx },
  { "workbook-xlsx", N_("Excel workbook with charts"), "xlsx",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", FUJIN_EXPORT_WORKBOOK,
    _fujin_export_workbook_xlsx },
  { "library-pdf", N_("Table of the library as PDF"), "pdf", "application/pdf",
    FUJIN_EXPORT_LIBRARY, _fujin_export_library_pdf },
  { "library-xlsx", N_("Excel workbook"), "xlsx",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", FUJIN_EXPORT_LIBRARY,
    _fujin_export_library_xlsx },
  { "library-csv", N_("CSV table for spreadsheets"), "csv", "text/csv", FUJIN_EXPORT_LIBRARY,
    _fujin_export_library_csv },
  { "library-picture-pdf", N_("This picture as PDF"), "pdf", "application/pdf",
    FUJIN_EXPORT_LIBRARY_PICTURE, _fujin_export_library_picture_pdf },
  { "library-picture-png", N_("PNG picture"), "png", "image/png", FUJIN_EXPORT_LIBRARY_PICTURE,
    _fujin_export_library_picture_png },
  { "library-picture-svg", N_("SVG drawing"), "svg", "image/svg+xml",
    FUJIN_EXPORT_LIBRARY_PICTURE, _fujin_export_library_picture_svg },
};

G_DEFINE_QUARK (fujin-export-error-quark, fujin_export_error)

/**
 * fujin_exporter_get_n:
 *
 * Returns: how many exporters there are
 */
guint
fujin_exporter_get_n (void)
{
  return G_N_ELEMENTS (exporters);
}

/**
 * fujin_exporter_get:
 * @index: position, below their number
 *
 * Returns: (transfer none): the exporter
 */
const FujinExporter *
fujin_exporter_get (guint index)
{
  g_return_val_if_fail (index < G_N_ELEMENTS (exporters), NULL);

  return &exporters[index];
}

/**
 * fujin_exporter_find:
 * @scope: what is to be exported
 * @suffix: (nullable): suffix of a file name without the dot, in any case
 *
 * Returns: (transfer none) (nullable): the exporter that writes such files
 */
const FujinExporter *
fujin_exporter_find (FujinExportScope  scope,
                     const char       *suffix)
{
  if (suffix == NULL)
    return NULL;
  for (guint i = 0; i < G_N_ELEMENTS (exporters); i++)
    if (exporters[i].scope == scope && g_ascii_strcasecmp (exporters[i].suffix, suffix) == 0)
      return &exporters[i];
  return NULL;
}

static gboolean
check_chart (const FujinExportJob  *job,
             GError               **error)
{
  FujinFramework *framework = fujin_project_get_framework (job->project);
  const FujinChartChoice *choice = fujin_chart_choice_find (job->chart);

  if (choice == NULL)
    {
      g_autofree char *ids = fujin_chart_choice_list_ids (W_(", "));

      g_set_error (error, FUJIN_EXPORT_ERROR, FUJIN_EXPORT_ERROR_UNKNOWN,
                   /* Translators: %2$s is a list of names such as "radar, category, gaps" */
                   W_("There is no chart “%1$s”. Choose one of %2$s."),
                   job->chart != NULL ? job->chart : "", ids);
      return FALSE;
    }
  if (choice->takes_category && job->category == NULL)
    {
      g_set_error_literal (error, FUJIN_EXPORT_ERROR, FUJIN_EXPORT_ERROR_UNKNOWN,
                           W_("This chart is of one category: say which, A to I."));
      return FALSE;
    }
  if (choice->takes_category &&
      fujin_framework_find_category (framework, job->category) == NULL)
    {
      g_set_error (error, FUJIN_EXPORT_ERROR, FUJIN_EXPORT_ERROR_UNKNOWN,
                   W_("There is no category “%s”. Choose a letter from A to I."),
                   job->category);
      return FALSE;
    }
  if (MIN (job->width, job->height) < LEAST_SIZE || MAX (job->width, job->height) > MOST_SIZE)
    {
      g_set_error (error, FUJIN_EXPORT_ERROR, FUJIN_EXPORT_ERROR_SIZE,
                   W_("A chart cannot be %1$d × %2$d. Width and height go from %3$d to %4$d."),
                   job->width, job->height, LEAST_SIZE, MOST_SIZE);
      return FALSE;
    }
  return TRUE;
}

static gboolean
check_handout (const FujinExportJob  *job,
               GError               **error)
{
  guint kind;

  if (fujin_handout_find (job->handout, &kind))
    return TRUE;
  g_set_error (error, FUJIN_EXPORT_ERROR, FUJIN_EXPORT_ERROR_UNKNOWN,
               W_("There is no handout “%s”."), job->handout != NULL ? job->handout : "");
  return FALSE;
}

static gboolean
check_table (const FujinExportJob  *job,
             GError               **error)
{
  if (fujin_library_sheet_find (job->table) != NULL)
    return TRUE;
  g_set_error (error, FUJIN_EXPORT_ERROR, FUJIN_EXPORT_ERROR_UNKNOWN,
               W_("The library has no table “%s”."), job->table != NULL ? job->table : "");
  return FALSE;
}

/* Names the pictures that there are. */
static gboolean
check_picture (const FujinExportJob  *job,
               GError               **error)
{
  const FujinLibraryTable *table = fujin_library_sheet_find (job->table);
  guint n = fujin_library_picture_count (table);
  g_autoptr (GString) ids = g_string_new (NULL);

  for (guint i = 0; i < n; i++)
    {
      g_autofree char *id = fujin_library_picture_dup_id (table, i);

      if (job->picture == NULL || g_str_equal (id, job->picture))
        return TRUE;
      g_string_append_printf (ids, "%s%s", i > 0 ? W_(", ") : "", id);
    }
  if (n == 0)
    g_set_error (error, FUJIN_EXPORT_ERROR, FUJIN_EXPORT_ERROR_UNKNOWN,
                 W_("The table “%s” has no picture."), job->table);
  else
    g_set_error (error, FUJIN_EXPORT_ERROR, FUJIN_EXPORT_ERROR_UNKNOWN,
                 /* Translators: %2$s is a list of names such as "pattern-A-peacetime" */
                 W_("The table has no picture “%1$s”. Choose one of %2$s."), job->picture,
                 ids->str);
  return FALSE;
}

static gboolean
check_job (const FujinExporter   *exporter,
           const FujinExportJob  *job,
           GError               **error)
{
  if (exporter->scope == FUJIN_EXPORT_CHART)
    return check_chart (job, error);
  if (exporter->scope == FUJIN_EXPORT_HANDOUT && !check_handout (job, error))
    return FALSE;
  if (exporter->scope == FUJIN_EXPORT_LIBRARY && !check_table (job, error))
    return FALSE;
  if (exporter->scope == FUJIN_EXPORT_LIBRARY_PICTURE)
    return check_table (job, error) && check_picture (job, error);
  if ((guint) job->paper < FUJIN_N_PAPERS)
    return TRUE;
  g_set_error_literal (error, FUJIN_EXPORT_ERROR, FUJIN_EXPORT_ERROR_SIZE,
                       W_("There is no such paper. Choose A4, A3 or Letter."));
  return FALSE;
}

/**
 * fujin_exporter_run:
 * @exporter: an exporter
 * @job: what is asked for
 * @error: return location for a #GError
 *
 * Makes the whole file in memory. The same project and job give the same bytes; only the numbers
 * of ids inside SVG drawings may differ within one process.
 *
 * Returns: (transfer full) (nullable): the content of the file; %NULL with @error set to a
 *   %FUJIN_EXPORT_ERROR
 */
GBytes *
fujin_exporter_run (const FujinExporter   *exporter,
                    const FujinExportJob  *job,
                    GError               **error)
{
  g_return_val_if_fail (exporter != NULL && job != NULL, NULL);
  g_return_val_if_fail (FUJIN_IS_PROJECT (job->project), NULL);

  if (!check_job (exporter, job, error))
    return NULL;
  return exporter->function (job, error);
}

/**
 * fujin_exporter_run_to_file:
 * @exporter: an exporter
 * @job: what is asked for
 * @path: where the file goes
 * @error: return location for a #GError
 *
 * Like fujin_exporter_run(), into a file that appears complete or not at all.
 *
 * Returns: %TRUE on success; otherwise @error is a %FUJIN_EXPORT_ERROR or a %FUJIN_SAVE_ERROR
 */
gboolean
fujin_exporter_run_to_file (const FujinExporter   *exporter,
                            const FujinExportJob  *job,
                            const char            *path,
                            GError               **error)
{
  g_autoptr (GBytes) bytes = NULL;

  g_return_val_if_fail (path != NULL, FALSE);

  bytes = fujin_exporter_run (exporter, job, error);
  return bytes != NULL && fujin_save_bytes (path, bytes, error);
}
