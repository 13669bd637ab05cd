/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-project.h"

G_BEGIN_DECLS

char       *model_dump       (FujinProject *project);
void        model_check      (FujinProject *project);
GPtrArray  *model_plans      (FujinProject *project,
                              const char   *codes);
FujinServicePlan *model_plan (FujinProject *project,
                              const char   *code);

G_END_DECLS
