/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-chart-painter.h"
#include "fujin-chart-picture.h"
#include "fujin-chart-scene.h"

G_BEGIN_DECLS

struct _FujinChartPainter
{
  GObject           parent_instance;

  FujinChartData   *data;
  FujinPaletteKind  palette;
  FujinChartParts   parts;
  char             *family;
  double            size;
  int               highlight_series;
  int               highlight_axis;

  FujinTextCache   *texts;
  FujinChartScene  *scene;
  guint             scene_serial;
  FujinChartPicture *picture;
};

guint                   fujin_chart_painter_get_layouts_created (FujinChartPainter *self);
const FujinChartScene  *_fujin_chart_painter_get_scene          (FujinChartPainter *self);
void                    _fujin_chart_painter_drop_scene         (FujinChartPainter *self);

G_END_DECLS
