/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-report-table.h"

G_BEGIN_DECLS

typedef struct
{
  char    *title;
  double   share;
  double   minimum;
  gboolean is_number;
  gboolean is_bold;
} FujinReportColumn;

/* A band has one text, and a category or none; a row has one text for each column. */
typedef struct
{
  const FujinCategory  *category;
  char                **cells;
  gboolean              is_band;
} FujinReportRow;

struct _FujinReportTable
{
  FujinPageLayout *page;
  double           size;
  GArray          *columns;
  GArray          *rows;
  GArray          *sheets;
  char            *note;
  char            *foot_note;
};

double _fujin_report_table_lay_band (FujinReportTable     *self,
                                     cairo_t              *cr,
                                     const FujinReportRow *row,
                                     gboolean              goes_on,
                                     double                x,
                                     double                y,
                                     double                width);
double _fujin_report_table_lay_row  (FujinReportTable     *self,
                                     cairo_t              *cr,
                                     guint                 index,
                                     double                room,
                                     double                x,
                                     double                y,
                                     double                width);
double _fujin_report_table_lay_head (FujinReportTable     *self,
                                     cairo_t              *cr,
                                     double                x,
                                     double                y,
                                     double                width);
double _fujin_report_table_lay_foot_note (FujinReportTable *self,
                                          cairo_t          *cr,
                                          double            x,
                                          double            y,
                                          double            width);

G_END_DECLS
