/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-absence-who-item.h"
#include "fujin-absence-who.h"

G_BEGIN_DECLS

GPtrArray *_fujin_absence_who_list (FujinProject *project,
                                    const char   *search_key);

G_END_DECLS
