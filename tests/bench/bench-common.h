/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-project.h"

double        bench_percentile (GArray       *values,
                                double        part);
double        bench_cpu_ms     (void);
FujinProject *bench_project    (guint         n_services,
                                guint         n_teams,
                                guint         n_assigned);
