/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-project.h"

G_BEGIN_DECLS

char             *fujin_parse_dup_code (const char           *text);
FujinServicePlan *fujin_parse_code     (FujinProject         *project,
                                        const char           *text);
gboolean          fujin_parse_level    (FujinFramework       *framework,
                                        const char           *text,
                                        FujinLevel           *level);
gboolean          fujin_parse_score    (const char           *text,
                                        int                  *score);
gboolean          fujin_parse_kind     (FujinFramework       *framework,
                                        const char           *text,
                                        FujinAssignmentType  *kind);
gboolean          fujin_parse_quadrant (const char           *text,
                                        int                  *quadrant);
char             *fujin_parse_dup_key  (const char           *text);

G_END_DECLS
