/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-project.h"

G_BEGIN_DECLS

char *fujin_report_day_dup (FujinProject *project);

G_END_DECLS
