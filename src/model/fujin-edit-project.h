/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-project.h"

G_BEGIN_DECLS

gboolean fujin_edit_set_project_text (FujinProject      *project,
                                      FujinProjectField  field,
                                      const char        *text);
gboolean fujin_edit_set_pattern      (FujinProject      *project,
                                      gboolean           target,
                                      int                pattern);

G_END_DECLS
