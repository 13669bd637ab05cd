/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-chart-scene.h"

G_BEGIN_DECLS

/* A line of the scale, heavier where a fiscal year begins. */
typedef struct
{
  double   x;
  gboolean begins_year;
} FujinTimeTick;

/**
 * FujinTimeScale:
 * @first: the first day shown, the first of a month
 * @last: the day after the last one shown, the first of a month
 * @left: where @first is
 * @width: how far it is to @last
 * @ticks: (element-type FujinTimeTick): its lines
 */
typedef struct
{
  int     first;
  int     last;
  double  left;
  double  width;
  GArray *ticks;
} FujinTimeScale;

void   _fujin_time_scale_init   (FujinTimeScale       *self,
                                 int                   earliest,
                                 int                   latest,
                                 double                left,
                                 double                width);
void   _fujin_time_scale_clear  (FujinTimeScale       *self);
double _fujin_time_scale_get_x  (const FujinTimeScale *self,
                                 int                   day);
double _fujin_time_scale_height (FujinChartScene      *scene);
void   _fujin_time_scale_place  (FujinTimeScale       *self,
                                 FujinChartScene      *scene,
                                 double                top);
char  *_fujin_time_dup_day      (int                   day);

G_END_DECLS
