/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * FujinLevel:
 * @FUJIN_LEVEL_UNDECIDED: not chosen yet; the textbook allows it to stay so (5.2)
 * @FUJIN_LEVEL_BASIC: ベーシック（必須）
 * @FUJIN_LEVEL_STANDARD: スタンダード（標準）
 * @FUJIN_LEVEL_ADVANCED: アドバンスド（推奨）
 * @FUJIN_LEVEL_OPTIONAL: オプション（任意）
 * @FUJIN_LEVEL_UNNECESSARY: 不要
 *
 * Recommendation level of a service (X.1060 9.2, textbook table 9). The numbers are the keys
 * that choose them.
 */
typedef enum
{
  FUJIN_LEVEL_UNDECIDED,
  FUJIN_LEVEL_BASIC,
  FUJIN_LEVEL_STANDARD,
  FUJIN_LEVEL_ADVANCED,
  FUJIN_LEVEL_OPTIONAL,
  FUJIN_LEVEL_UNNECESSARY,
} FujinLevel;

#define FUJIN_N_LEVELS 6

const char *fujin_level_get_id  (FujinLevel  level);
gboolean    fujin_level_from_id (const char *id,
                                 FujinLevel *level);

G_END_DECLS
