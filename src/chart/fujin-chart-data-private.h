/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-chart-data.h"

G_BEGIN_DECLS

struct _FujinChartData
{
  GObject         parent_instance;

  FujinChartKind  kind;
  FujinLang       lang;
  char           *title;
  char           *subtitle;
  char           *source;
  char           *empty_text;
  GPtrArray      *axes;
  GPtrArray      *series;
  GPtrArray      *rows;
  GPtrArray      *columns;
  GArray         *cells;
  GArray         *series_marks;
  char           *row_title;
  char           *column_title;
  char           *first_text;
  char           *mark_names[FUJIN_N_CHART_MARKS];
  int             today;
  guint           serial;
};

guint  _fujin_chart_data_get_serial  (FujinChartData  *self);
int    _fujin_chart_data_find_role   (FujinChartData  *self,
                                      FujinSeriesRole  role);
char  *_fujin_chart_data_axis_name   (FujinChartData  *self,
                                      guint            axis);
char  *_fujin_chart_data_format      (double           value,
                                      gboolean         is_mean);
gboolean _fujin_chart_data_get_value (FujinChartData  *self,
                                      int              series,
                                      guint            axis,
                                      double          *value);
gboolean _fujin_chart_data_has_means (FujinChartData  *self);
char    *_fujin_chart_data_trend_sentence (FujinChartData *self);
gboolean _fujin_chart_data_has_states (FujinChartData  *self);
char    *_fujin_chart_data_states_sentence (FujinChartData *self);
void     _fujin_chart_data_init_bins   (FujinChartData *self);
GArray  *_fujin_chart_data_new_cells   (void);
void     _fujin_chart_data_clear_bins  (FujinChartData *self);
void     _fujin_chart_data_free_axis   (gpointer        data);
void     _fujin_chart_data_free_series (gpointer        data);

G_END_DECLS
