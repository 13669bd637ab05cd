/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-chart-painter-private.h"

G_BEGIN_DECLS

/* What tests of several kinds of charts share. */
const FujinChartScene *chart_checks_draw           (FujinChartPainter     *painter,
                                                    int                    width,
                                                    int                    height);
void                   chart_checks_assert_clear   (const FujinChartScene *scene);
guint                  chart_checks_count_text     (const FujinChartScene *scene,
                                                    const char            *text);
void                   chart_checks_assert_sizes   (FujinChartData        *data);
void                   chart_checks_assert_empty   (FujinChartData        *data);

G_END_DECLS
