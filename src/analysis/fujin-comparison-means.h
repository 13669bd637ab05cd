/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-comparison.h"

G_BEGIN_DECLS

char *fujin_comparison_dup_means (const FujinComparison *comparison,
                                  FujinLang              lang);

G_END_DECLS
