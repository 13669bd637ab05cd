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
void     _fujin_chart_data_free_axis   (gpointer        data);
void     _fujin_chart_data_free_series (gpointer        data);

G_END_DECLS
