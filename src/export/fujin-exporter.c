/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-exporter.h"

#include "fujin-export-private.h"
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
  static const char *const charts[] = { "radar", "category", "gaps", "expected", NULL };
  FujinFramework *framework = fujin_project_get_framework (job->project);

  if (job->chart == NULL || !g_strv_contains (charts, job->chart))
    {
      g_set_error (error, FUJIN_EXPORT_ERROR, FUJIN_EXPORT_ERROR_UNKNOWN,
                   W_("There is no chart “%s”. Choose radar, category, gaps or expected."),
                   job->chart != NULL ? job->chart : "");
      return FALSE;
    }
  if (g_str_equal (job->chart, "category") &&
      (job->category == NULL || fujin_framework_find_category (framework, job->category) == NULL))
    {
      g_set_error (error, FUJIN_EXPORT_ERROR, FUJIN_EXPORT_ERROR_UNKNOWN,
                   W_("There is no category “%s”. Choose a letter from A to I."),
                   job->category != NULL ? job->category : "");
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
check_job (const FujinExporter   *exporter,
           const FujinExportJob  *job,
           GError               **error)
{
  if (exporter->scope == FUJIN_EXPORT_CHART)
    return check_chart (job, error);
  if ((guint) job->paper < FUJIN_N_PAPERS)
    return TRUE;
  g_set_error_literal (error, FUJIN_EXPORT_ERROR, FUJIN_EXPORT_ERROR_SIZE,
                       W_("There is no such paper. Choose A4 or Letter."));
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
