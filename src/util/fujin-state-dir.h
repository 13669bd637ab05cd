/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

char *fujin_state_dir (const char  *name,
                       GError     **error);

G_END_DECLS
