/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-comparison.h"

G_BEGIN_DECLS

char *fujin_difference_text_new      (FujinComparison *comparison,
                                      guint            most);
char *fujin_difference_text_headline (FujinComparison *comparison);

G_END_DECLS
