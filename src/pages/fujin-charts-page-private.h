/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-chart-choice.h"
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
  const FujinChartChoice *choice;
  /* The one that chart and table have their shares for. */
  const FujinChartChoice *arranged;
  /* The buttons of the picker, in its order. */
  GPtrArray        *entries;
  guint             layout_source;

  GtkWidget        *content;
  GtkLabel         *status;
  GtkMenuButton    *picker;
  GtkImage         *picker_icon;
  GtkLabel         *picker_name;
  GtkWidget        *previous;
  GtkWidget        *next;
  GtkDropDown      *category;
  GtkWidget        *states;
  GtkBox           *states_list;
  GtkPaned         *paned;
  FujinChartView   *view;
  FujinChartTable  *table;
};

FujinChartData *_fujin_charts_page_create_data (FujinChartsPage *self,
                                                FujinLang        lang);
void            _fujin_charts_page_choose      (FujinChartsPage        *self,
                                                const FujinChartChoice *choice);
const char     *_fujin_charts_page_get_hint    (FujinChartsPage *self,
                                                FujinChartData  *data);
void            _fujin_charts_page_show_category (FujinChartsPage *self,
                                                const char      *id);
void            _fujin_charts_page_follow      (FujinChartsPage *self,
                                                const char      *id);
void            _fujin_charts_page_fill_picker (FujinChartsPage *self);
void            _fujin_charts_page_update_picker (FujinChartsPage *self);
gboolean        _fujin_charts_page_step        (FujinChartsPage *self,
                                                int              by);
void            _fujin_charts_page_fill_states (FujinChartsPage *self);
void            _fujin_charts_page_add_file    (FujinChartsPage *self,
                                                GFile           *file);
void            _fujin_charts_page_ask_file    (FujinChartsPage *self);
void            _fujin_charts_page_copy        (FujinChartsPage *self);
void            _fujin_charts_page_queue_arrange (FujinChartsPage *self);
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
