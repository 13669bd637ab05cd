/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-project.h"

G_BEGIN_DECLS

FujinProject *fujin_project_align (FujinProject *project,
                                   FujinProject *with);

G_END_DECLS
