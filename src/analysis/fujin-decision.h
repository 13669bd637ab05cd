/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-project.h"

G_BEGIN_DECLS

char *fujin_decision_dup_codes (GPtrArray *plans,
                                FujinLang  lang);

G_END_DECLS
