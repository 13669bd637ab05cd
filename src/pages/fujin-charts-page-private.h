/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-chart-table.h"
#include "fujin-chart-view.h"
#include "fujin-charts-page.h"
#include "fujin-refresher.h"

G_BEGIN_DECLS

struct _FujinChartsPage
{
  FujinPage         parent_instance;

  FujinProject     *project;
  FujinRefresher   *refresher;
  guint             layout_source;

  GtkWidget        *content;
  GtkLabel         *status;
  GtkToggleButton  *categories_button;
  GtkToggleButton  *services_button;
  GtkToggleButton  *gaps_button;
  GtkToggleButton  *expected_button;
  GtkDropDown      *category;
  GtkPaned         *paned;
  FujinChartView   *view;
  FujinChartTable  *table;
};

FujinChartData *_fujin_charts_page_create_data (FujinChartsPage *self,
                                                FujinLang        lang);
void            _fujin_charts_page_copy        (FujinChartsPage *self);
void            _fujin_charts_page_measure     (GtkWidget       *widget,
                                                GtkOrientation   orientation,
                                                int              for_size,
                                                int             *minimum,
                                                int             *natural,
                                                int             *minimum_baseline,
                                                int             *natural_baseline);
void            _fujin_charts_page_size_allocate (GtkWidget     *widget,
                                                int              width,
                                                int              height,
                                                int              baseline);

G_END_DECLS
