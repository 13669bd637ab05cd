/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * FujinChartSheet:
 *
 * A chart as a table of texts, for people who can't see it, for paper and for files.
 */
typedef struct _FujinChartSheet FujinChartSheet;

FujinChartSheet *fujin_chart_sheet_new           (void);
void             fujin_chart_sheet_free          (FujinChartSheet   *self);
void             fujin_chart_sheet_add_column    (FujinChartSheet   *self,
                                                  const char        *title,
                                                  gboolean           is_number);
void             fujin_chart_sheet_add_row       (FujinChartSheet   *self,
                                                  const char        *id,
                                                  char             **cells);
guint            fujin_chart_sheet_get_n_columns (FujinChartSheet   *self);
const char      *fujin_chart_sheet_get_title     (FujinChartSheet   *self,
                                                  guint              column);
gboolean         fujin_chart_sheet_is_number     (FujinChartSheet   *self,
                                                  guint              column);
guint            fujin_chart_sheet_get_n_rows    (FujinChartSheet   *self);
const char      *fujin_chart_sheet_get_id        (FujinChartSheet   *self,
                                                  guint              row);
const char      *fujin_chart_sheet_get_cell      (FujinChartSheet   *self,
                                                  guint              row,
                                                  guint              column);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FujinChartSheet, fujin_chart_sheet_free)

G_END_DECLS
