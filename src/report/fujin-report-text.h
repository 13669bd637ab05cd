/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-report.h"

G_BEGIN_DECLS

/**
 * FujinReportTextColumn:
 * @title: its head
 * @share: how much of the width that is left over it takes
 * @minimum: what it takes in any case, points
 * @is_number: whether it is set to the right
 * @is_bold: whether its texts are bold
 *
 * A column of a table on paper.
 */
typedef struct
{
  char    *title;
  double   share;
  double   minimum;
  gboolean is_number;
  gboolean is_bold;
} FujinReportTextColumn;

/**
 * FujinReportTextRow:
 * @cells: (array zero-terminated=1): a text for each column; a band has one
 * @is_band: whether it heads the rows below it
 *
 * A row of a table on paper.
 */
typedef struct
{
  char   **cells;
  gboolean is_band;
} FujinReportTextRow;

/**
 * FujinReportText:
 * @title: what stands over it
 * @intro: what it comes to in sentences; ""
 * @note: what its marks mean; ""
 * @foot_note: what stands under it; ""
 * @columns: (element-type FujinReportTextColumn): its columns
 * @rows: (element-type FujinReportTextRow): its rows
 *
 * A table of a report with the very texts that it has on paper, for files that can be edited.
 */
typedef struct
{
  char   *title;
  char   *intro;
  char   *note;
  char   *foot_note;
  GArray *columns;
  GArray *rows;
} FujinReportText;

GPtrArray *fujin_report_text_list (FujinProject    *project,
                                   FujinReportKind  kind,
                                   FujinLang        lang,
                                   FujinPaper       paper);

G_END_DECLS
