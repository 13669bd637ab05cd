/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-page-layout.h"

G_BEGIN_DECLS

/**
 * FujinSummary:
 * @page: the sheet
 * @gaps: (element-type FujinServicePlan): the largest gaps
 * @n_gaps: how many gaps there are in all
 * @scale: 1, or less to make all the text smaller so that everything fits
 *
 * What the blocks of the summary share. Each block draws itself with its upper left corner at a
 * point and returns its height; without a cairo context it only measures.
 */
typedef struct
{
  FujinPageLayout *page;
  GPtrArray       *gaps;
  guint            n_gaps;
  double           scale;
} FujinSummary;

double _fujin_summary_title    (FujinSummary *self,
                                cairo_t      *cr,
                                double        x,
                                double        y,
                                double        width);
double _fujin_summary_figures  (FujinSummary *self,
                                cairo_t      *cr,
                                double        x,
                                double        y,
                                double        width);
double _fujin_summary_gaps     (FujinSummary *self,
                                cairo_t      *cr,
                                double        x,
                                double        y,
                                double        width);
double _fujin_summary_carriers (FujinSummary *self,
                                cairo_t      *cr,
                                double        x,
                                double        y,
                                double        width);
double _fujin_summary_decisions (FujinSummary *self,
                                cairo_t      *cr,
                                double        x,
                                double        y,
                                double        width);
double _fujin_summary_ranking  (FujinSummary *self,
                                cairo_t      *cr,
                                double        x,
                                double        y,
                                double        width);
double _fujin_summary_heading  (FujinSummary *self,
                                cairo_t      *cr,
                                const char   *text,
                                double        x,
                                double        y,
                                double        width);
FujinPageStyle _fujin_summary_style (FujinSummary   *self,
                                     double          size,
                                     gboolean        bold,
                                     int             ink,
                                     PangoAlignment  align);

G_END_DECLS
