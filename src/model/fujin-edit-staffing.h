/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-project.h"

G_BEGIN_DECLS

gboolean fujin_edit_start_staffing (FujinProject *project,
                                    int           level,
                                    const char   *region);

G_END_DECLS
