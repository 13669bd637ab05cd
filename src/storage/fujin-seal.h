/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The name of the instruction that holds the seal, which is no part of a plan. */
#define FUJIN_SEAL_NAME "fujin-seal"

/**
 * FujinSealState:
 * @FUJIN_SEAL_NONE: there is no seal: the file was made by hand, or by an older version
 * @FUJIN_SEAL_RIGHT: not one byte has changed since the file was saved
 * @FUJIN_SEAL_WRONG: the file was changed by something else, or damaged, since it was saved
 *
 * What the seal of a file says about it.
 */
typedef enum
{
  FUJIN_SEAL_NONE,
  FUJIN_SEAL_RIGHT,
  FUJIN_SEAL_WRONG,
} FujinSealState;

GBytes         *fujin_seal_close     (GBytes         *canonical);
GBytes         *fujin_seal_open      (GBytes         *bytes);
FujinSealState  fujin_seal_check     (GBytes         *bytes);
char           *fujin_seal_dup_digest (GBytes        *bytes);
const char     *fujin_seal_get_words (FujinSealState  state);

G_END_DECLS
