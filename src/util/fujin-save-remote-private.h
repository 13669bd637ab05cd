/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-save-remote.h"

G_BEGIN_DECLS

GBytes *_fujin_save_remote_read (GFile         *file,
                                 char         **etag,
                                 GCancellable  *cancellable,
                                 GError       **error);

G_END_DECLS
