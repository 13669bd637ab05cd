/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-chart-scene.h"
#include "fujin-time-scale.h"

G_BEGIN_DECLS

/* The row of the states that stands for done. */
#define FUJIN_TIME_DONE 3

/* The bar of an improvement, or the mark that stands in its place. */
typedef struct
{
  FujinBox       box;
  double         due;
  double         middle;
  FujinChartMark mark;
  gboolean       is_done;
  gboolean       is_late;
  gboolean       has_bar;
} FujinTimeBar;

/* The badge of a cycle. */
typedef struct
{
  double x;
  double middle;
  int    column;
} FujinTimeBadge;

/* What is arranged for a timeline. */
typedef struct
{
  FujinTimeScale scale;
  GArray        *bars;
  GArray        *badges;
  double         badge;
  double         strip;
  double         top;
  double         bottom;
} FujinTimes;

gboolean         _fujin_time_has_cycles          (FujinChartScene      *scene);
gboolean         _fujin_time_is_late             (FujinChartData       *data,
                                                  guint                 axis);
int              _fujin_time_get_due             (FujinChartData       *data,
                                                  guint                 axis);
void             _fujin_time_chart_arrange       (FujinChartScene      *scene);
void             _fujin_time_chart_draw          (FujinChartScene      *scene,
                                                  cairo_t              *cr,
                                                  const FujinPalette   *palette,
                                                  int                   highlight);
void             _fujin_time_chart_list_keys     (FujinChartScene      *scene,
                                                  GArray               *entries);
void             _fujin_time_chart_draw_key      (FujinChartScene      *scene,
                                                  cairo_t              *cr,
                                                  const FujinPalette   *palette,
                                                  const FujinPlacedKey *key);
char            *_fujin_time_chart_dup_state     (FujinChartData       *data,
                                                  guint                 axis);
char            *_fujin_time_chart_dup_value     (FujinChartData       *data,
                                                  guint                 series,
                                                  guint                 axis);
char            *_fujin_time_chart_make_sentence (FujinChartData       *data);
FujinChartSheet *_fujin_time_chart_make_sheet    (FujinChartData       *data);

G_END_DECLS
