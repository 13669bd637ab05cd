/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-chart-scene.h"

G_BEGIN_DECLS

/* Widths of the columns, from left to right: badge, code, name, scale, gap. */
typedef struct
{
  double badge;
  double code;
  double name;
  double scale;
  double gap;
  double space;
  double row;
  double head;
  gboolean has_notes;
} FujinGapColumns;

double       _fujin_gap_small_height         (FujinChartScene *scene);
double       _fujin_gap_base_height          (FujinChartScene *scene);
PangoLayout *_fujin_gap_layout               (FujinChartScene *scene,
                                              guint            axis,
                                              int             *ink);
PangoLayout *_fujin_gap_code_layout          (FujinChartScene *scene,
                                              guint            axis);
PangoLayout *_fujin_gap_head_layout          (FujinChartScene *scene);
void         _fujin_gap_columns_measure      (FujinChartScene *scene,
                                              FujinGapColumns *columns);
guint        _fujin_gap_columns_share_height (FujinChartScene *scene,
                                              FujinGapColumns *columns);

G_END_DECLS
