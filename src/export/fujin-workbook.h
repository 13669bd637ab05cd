/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <xlsxwriter.h>
#include "fujin-project.h"

G_BEGIN_DECLS

/**
 * FujinWorkbookFormat:
 * @FUJIN_WORKBOOK_TITLE: title of the first sheet
 * @FUJIN_WORKBOOK_HEADING: heading on a sheet of words
 * @FUJIN_WORKBOOK_WORDS: sentences
 * @FUJIN_WORKBOOK_DIM: second lines and sources
 * @FUJIN_WORKBOOK_FIGURE: a key figure
 * @FUJIN_WORKBOOK_FIGURE_MEAN: a key figure with one decimal
 * @FUJIN_WORKBOOK_LINK: a link to another sheet
 * @FUJIN_WORKBOOK_HEAD: head of a table
 * @FUJIN_WORKBOOK_TEXT: text in a table
 * @FUJIN_WORKBOOK_BOLD: likewise, bold
 * @FUJIN_WORKBOOK_NUMBER: a whole number
 * @FUJIN_WORKBOOK_SIGNED: a whole number with its sign
 * @FUJIN_WORKBOOK_MEAN: a number with one decimal
 * @FUJIN_WORKBOOK_DAY: a day
 * @FUJIN_WORKBOOK_ABSENT: a word where a number could stand, as "not evaluated"
 *
 * How cells look.
 */
typedef enum
{
  FUJIN_WORKBOOK_TITLE,
  FUJIN_WORKBOOK_HEADING,
  FUJIN_WORKBOOK_WORDS,
  FUJIN_WORKBOOK_DIM,
  FUJIN_WORKBOOK_FIGURE,
  FUJIN_WORKBOOK_FIGURE_MEAN,
  FUJIN_WORKBOOK_LINK,
  FUJIN_WORKBOOK_HEAD,
  FUJIN_WORKBOOK_TEXT,
  FUJIN_WORKBOOK_BOLD,
  FUJIN_WORKBOOK_NUMBER,
  FUJIN_WORKBOOK_SIGNED,
  FUJIN_WORKBOOK_MEAN,
  FUJIN_WORKBOOK_DAY,
  FUJIN_WORKBOOK_ABSENT,
  FUJIN_N_WORKBOOK_FORMATS,
} FujinWorkbookFormat;

/**
 * FujinWorkbook:
 * @project: what is written
 * @lang: language of all texts
 * @book: the library's workbook
 * @formats: how cells look
 *
 * A workbook (ECMA-376, SpreadsheetML) in the making. Texts only ever become text cells: nothing
 * that somebody typed can be taken for a formula.
 */
typedef struct
{
  FujinProject *project;
  FujinLang     lang;
  lxw_workbook *book;
  lxw_format   *formats[FUJIN_N_WORKBOOK_FORMATS];

  /*< private >*/
  char         *folder;
  char         *path;
  locale_t      before;
  locale_t      plain;
} FujinWorkbook;

FujinWorkbook *_fujin_workbook_new       (FujinProject    *project,
                                          FujinLang        lang,
                                          GError         **error);
void           _fujin_workbook_free      (FujinWorkbook   *self);
GBytes        *_fujin_workbook_finish    (FujinWorkbook   *self,
                                          GError         **error);
lxw_worksheet *_fujin_workbook_add_sheet (FujinWorkbook   *self,
                                          const char      *name);
void           _fujin_workbook_put_text  (FujinWorkbook   *self,
                                          lxw_worksheet   *sheet,
                                          guint            row,
                                          guint            column,
                                          const char      *text,
                                          FujinWorkbookFormat format);
void           _fujin_workbook_put       (FujinWorkbook   *self,
                                          lxw_worksheet   *sheet,
                                          guint            row,
                                          guint            column,
                                          const char      *text,
                                          FujinWorkbookFormat format);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FujinWorkbook, _fujin_workbook_free)

/**
 * FujinWorkbookTable:
 *
 * A sheet that is one table, with its head in the first row: filters, heads and codes that stay in
 * sight, on paper as wide as the sheet.
 */
typedef struct _FujinWorkbookTable FujinWorkbookTable;

FujinWorkbookTable *_fujin_workbook_table_new        (FujinWorkbook       *book,
                                                      const char          *name,
                                                      const char          *id);
void                _fujin_workbook_table_add_column (FujinWorkbookTable  *self,
                                                      const char          *title,
                                                      double               width,
                                                      FujinWorkbookFormat  format);
void                _fujin_workbook_table_add_row    (FujinWorkbookTable  *self,
                                                      char               **cells);
guint               _fujin_workbook_table_get_n_rows (FujinWorkbookTable  *self);
guint               _fujin_workbook_table_get_n_columns (FujinWorkbookTable *self);
lxw_worksheet      *_fujin_workbook_table_get_sheet  (FujinWorkbookTable  *self);
void                _fujin_workbook_table_mark_scores (FujinWorkbookTable *self,
                                                      guint                column);
void                _fujin_workbook_table_finish     (FujinWorkbookTable  *self,
                                                      guint                n_frozen,
                                                      const char          *nothing);

/* The sheets, in their order. */
void  _fujin_workbook_add_cover        (FujinWorkbook *self);
void  _fujin_workbook_add_charts       (FujinWorkbook *self);
void  _fujin_workbook_add_matrix       (FujinWorkbook *self);
void  _fujin_workbook_add_categories   (FujinWorkbook *self);
void  _fujin_workbook_add_gaps         (FujinWorkbook *self);
void  _fujin_workbook_add_improvements (FujinWorkbook *self);
void  _fujin_workbook_add_decisions    (FujinWorkbook *self);
void  _fujin_workbook_add_teams        (FujinWorkbook *self);
void  _fujin_workbook_add_versions     (FujinWorkbook *self);

/* Charts fed by the cells of the sheets above. */
void  _fujin_workbook_insert_radar     (FujinWorkbook *self,
                                        lxw_worksheet *sheet,
                                        guint          row,
                                        guint          column);
void  _fujin_workbook_insert_gaps      (FujinWorkbook *self,
                                        lxw_worksheet *sheet,
                                        guint          row,
                                        guint          column);
void  _fujin_workbook_insert_trend     (FujinWorkbook *self,
                                        lxw_worksheet *sheet,
                                        guint          row,
                                        guint          column);

/**
 * FujinWorkbookSheetId:
 *
 * The sheets of the workbook.
 */
typedef enum
{
  FUJIN_WORKBOOK_COVER,
  FUJIN_WORKBOOK_CHARTS,
  FUJIN_WORKBOOK_MATRIX,
  FUJIN_WORKBOOK_CATEGORIES,
  FUJIN_WORKBOOK_GAPS,
  FUJIN_WORKBOOK_IMPROVEMENTS,
  FUJIN_WORKBOOK_DECISIONS,
  FUJIN_WORKBOOK_TEAMS,
  FUJIN_WORKBOOK_VERSIONS,
  FUJIN_N_WORKBOOK_SHEETS,
} FujinWorkbookSheetId;

const char *_fujin_workbook_sheet_name (FujinWorkbookSheetId id,
                                        FujinLang            lang);
const char *_fujin_workbook_sheet_words (FujinWorkbookSheetId id,
                                        FujinLang            lang);

G_END_DECLS
