/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-relation-chart.h"

/* Fails where anything of a picture of @width by @height stands on anything else. */
void relation_check (const FujinRelationChart *chart,
                     double                    width,
                     double                    height);
