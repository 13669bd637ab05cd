/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-shift.h"
#include "fujin-staff-function.h"

G_BEGIN_DECLS

/**
 * FujinStaffCell:
 * @shift: when the seats are kept
 * @posts: seats kept at the same time, 0 when it has none of its own
 * @heads: people that takes, 0 when it has none of its own
 * @covered_by: (nullable): who does the work besides its own, of %FUJIN_SHIFT_COVERED only
 *
 * The people of one function on one level (textbook table 11).
 */
typedef struct
{
  FujinShift                shift;
  guint                     posts;
  guint                     heads;
  const FujinStaffFunction *covered_by;
} FujinStaffCell;

G_END_DECLS
