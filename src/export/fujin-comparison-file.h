/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-difference-words.h"

G_BEGIN_DECLS

/* The differences of two states as a table: for spreadsheets, and for the clipboard. */
GBytes *fujin_comparison_file_new_csv  (const FujinComparison *comparison,
                                        FujinLang              lang);
char   *fujin_comparison_file_dup_text (const FujinComparison *comparison,
                                        FujinLang              lang);

G_END_DECLS
