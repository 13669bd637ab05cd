/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-project.h"

G_BEGIN_DECLS

GBytes *fujin_loaded_find_earlier (const char   *path,
                                   GBytes       *bytes,
                                   gboolean     *is_last);
void    fujin_loaded_add_loss     (GBytes       *bytes,
                                   GBytes       *earlier,
                                   gboolean      is_last,
                                   GPtrArray    *problems);
void    fujin_loaded_add_missing  (GBytes       *bytes,
                                   FujinProject *project,
                                   GBytes       *earlier,
                                   GPtrArray    *problems);
void    fujin_loaded_name_places  (GBytes       *bytes,
                                   GPtrArray    *problems);

G_END_DECLS
