/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-page-layout.h"

G_BEGIN_DECLS

/**
 * FujinReportTable:
 *
 * A table that is cut into pages: its head is repeated on each, and so is the band of a category
 * that goes on.
 */
typedef struct _FujinReportTable FujinReportTable;

FujinReportTable *_fujin_report_table_new        (FujinPageLayout     *page,
                                                  double               size);
void              _fujin_report_table_free       (FujinReportTable    *self);
void              _fujin_report_table_add_column (FujinReportTable    *self,
                                                  const char          *title,
                                                  double               share,
                                                  double               minimum,
                                                  gboolean             is_number);
void              _fujin_report_table_add_band   (FujinReportTable    *self,
                                                  const FujinCategory *category,
                                                  const char          *text);
void              _fujin_report_table_add_row    (FujinReportTable    *self,
                                                  char               **cells);
guint             _fujin_report_table_get_n_rows (FujinReportTable    *self);
guint             _fujin_report_table_get_n_sheets (FujinReportTable  *self);
void              _fujin_report_table_set_bold   (FujinReportTable    *self,
                                                  guint                column);
void              _fujin_report_table_set_note   (FujinReportTable    *self,
                                                  const char          *note);
void              _fujin_report_table_set_foot_note (FujinReportTable *self,
                                                  const char          *note);
guint             _fujin_report_table_cut        (FujinReportTable    *self,
                                                  double               first_width,
                                                  double               first_height,
                                                  double               next_width,
                                                  double               next_height);
double            _fujin_report_table_get_height (FujinReportTable    *self,
                                                  guint                page);
void              _fujin_report_table_draw       (FujinReportTable    *self,
                                                  cairo_t             *cr,
                                                  guint                page,
                                                  double               x,
                                                  double               y);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FujinReportTable, _fujin_report_table_free)

G_END_DECLS
