/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-project.h"

G_BEGIN_DECLS

GPtrArray *fujin_long_range_list (FujinProject *project);

G_END_DECLS
