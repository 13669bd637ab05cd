/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-chart-scene.h"
#include "fujin-radar-labels.h"

G_BEGIN_DECLS

/* One way to label: how wide names may be, after how many lines they end. */
typedef struct
{
  FujinTextStyle style;
  gboolean       with_names;
  gboolean       rotated;
  double         name_width;
  int            lines;
} FujinLabelManner;

/* Shared by the ways to arrange the labels of a radar. */
double            _fujin_radar_label_gap          (FujinChartScene        *scene);
double            _fujin_radar_label_word_gap     (FujinChartScene        *scene);
FujinPlacedLabel *_fujin_radar_label_at           (FujinChartScene        *scene,
                                                   guint                   index);
void              _fujin_radar_label_measure_lead (FujinChartScene        *scene,
                                                   FujinPlacedLabel       *label);
void              _fujin_radar_labels_shape       (FujinChartScene        *scene,
                                                   const FujinLabelManner *manner);
void              _fujin_radar_label_place        (FujinChartScene        *scene,
                                                   FujinPlacedLabel       *label,
                                                   const FujinLabelManner *manner,
                                                   double                  angle,
                                                   double                  radius);
void              _fujin_radar_labels_place       (FujinChartScene        *scene,
                                                   const FujinLabelManner *manner,
                                                   double                  radius);
void              _fujin_radar_labels_measure     (FujinChartScene        *scene,
                                                   double                  radius,
                                                   double                 *left,
                                                   double                 *right,
                                                   double                 *top,
                                                   double                 *bottom);
void              _fujin_radar_labels_settle      (FujinChartScene        *scene,
                                                   double                  radius);
double            _fujin_radar_least_radius       (FujinChartScene        *scene);
gboolean          _fujin_radar_columns_try        (FujinChartScene        *scene);

G_END_DECLS
