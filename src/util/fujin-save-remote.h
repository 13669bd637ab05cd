/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-save.h"

G_BEGIN_DECLS

GBytes  *fujin_load_remote (GFile         *file,
                            GCancellable  *cancellable,
                            GError       **error);
gboolean fujin_save_remote (GFile         *file,
                            GBytes        *bytes,
                            const char    *expected_hash,
                            FujinSaved    *saved,
                            GCancellable  *cancellable,
                            GError       **error);

G_END_DECLS
