/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-staffing.h"
#include "fujin-lang.h"

G_BEGIN_DECLS

char     *_fujin_staffing_cell_dup_breaks    (const char          *text);
char     *_fujin_staffing_cell_dup_short     (const char          *text,
                                              const FujinStaffing *staffing,
                                              FujinLang            lang);
gboolean  _fujin_staffing_cell_has_long_word (const char          *text);

G_END_DECLS
