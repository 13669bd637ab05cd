/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-project.h"

G_BEGIN_DECLS

void fujin_loaded_add_missing (GBytes       *bytes,
                               FujinProject *project,
                               GPtrArray    *problems);

G_END_DECLS
