/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-chart-scene.h"

G_BEGIN_DECLS

void _fujin_radar_states_spread (FujinChartScene *scene);

G_END_DECLS
