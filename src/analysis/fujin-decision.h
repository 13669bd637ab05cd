/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-project.h"

G_BEGIN_DECLS

GPtrArray *fujin_decision_list (FujinProject *project,
                                FujinLang     lang);

G_END_DECLS
