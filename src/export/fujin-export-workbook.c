/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-export-private.h"
#include "fujin-workbook.h"

/*
 * _fujin_export_workbook_xlsx:
 *
 * The plan as a workbook with live charts. Sheets come in the order of #FujinWorkbookSheetId.
 */
GBytes *
_fujin_export_workbook_xlsx (const FujinExportJob  *job,
                             GError               **error)
{
  static void (*const add[FUJIN_N_WORKBOOK_SHEETS]) (FujinWorkbook *self) = {
    _fujin_workbook_add_cover,      _fujin_workbook_add_charts, _fujin_workbook_add_matrix,
    _fujin_workbook_add_categories, _fujin_workbook_add_gaps,   _fujin_workbook_add_improvements,
    _fujin_workbook_add_decisions,  _fujin_workbook_add_teams,  _fujin_workbook_add_versions,
  };
  g_autoptr (FujinWorkbook) book = _fujin_workbook_new (job->project, job->lang, error);

  if (book == NULL)
    return NULL;
  for (guint i = 0; i < FUJIN_N_WORKBOOK_SHEETS; i++)
    add[i] (book);
  return _fujin_workbook_finish (book, error);
}
