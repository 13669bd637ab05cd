/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * FujinShift:
 * @FUJIN_SHIFT_NONE: しない, the work is not done
 * @FUJIN_SHIFT_DAY: 日勤, by day
 * @FUJIN_SHIFT_24X7: 常時, day and night all the year
 * @FUJIN_SHIFT_COVERED: 兼務, by the people of another function
 *
 * When and by whom the seats of a function are kept (textbook table 11).
 */
typedef enum
{
  FUJIN_SHIFT_NONE,
  FUJIN_SHIFT_DAY,
  FUJIN_SHIFT_24X7,
  FUJIN_SHIFT_COVERED,
} FujinShift;

#define FUJIN_N_SHIFTS 4

const char *fujin_shift_get_id  (FujinShift  shift);
gboolean    fujin_shift_from_id (const char *id,
                                 FujinShift *shift);

G_END_DECLS
