/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-chart-painter.h"
#include "fujin-chart-scene.h"

G_BEGIN_DECLS

guint                   fujin_chart_painter_get_layouts_created (FujinChartPainter *self);
const FujinChartScene  *_fujin_chart_painter_get_scene          (FujinChartPainter *self);

G_END_DECLS
