/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>
#include "fujin-project.h"

G_BEGIN_DECLS

GBytes  *fujin_project_writer_write (FujinProject  *project);
gboolean fujin_project_writer_save  (FujinProject  *project,
                                     const char    *path,
                                     GError       **error);

G_END_DECLS
