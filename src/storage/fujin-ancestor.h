/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

GBytes *fujin_ancestor_find (const char *ours_key,
                             GBytes     *ours,
                             const char *theirs_key,
                             GBytes     *theirs);

G_END_DECLS
