/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-lang.h"
#include "fujin-project.h"

G_BEGIN_DECLS

char *fujin_plan_lines_dup (FujinProject *project,
                           FujinLang     lang);

G_END_DECLS
