/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-project.h"

G_BEGIN_DECLS

gboolean fujin_journal_replay (FujinProject *project,
                               GVariant     *changes,
                               GVariant     *contents);

G_END_DECLS
