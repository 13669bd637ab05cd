/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-level.h"

G_BEGIN_DECLS

#define FUJIN_GAP_WEIGHT_MAX 9

gboolean fujin_gap_weights_parse      (const char  *text,
                                       int         *weights);
char    *fujin_gap_weights_dup_text   (const int   *weights);
void     fujin_gap_weights_by_default (int         *weights);

G_END_DECLS
