/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-text.h"

G_BEGIN_DECLS

/**
 * FujinPlace:
 * @quadrant: 1 to 4
 * @stated: %TRUE when the textbook's text says so, %FALSE when it is our own reasoning
 * @confidence: (nullable): "high", "medium" or "low"
 * @alternative: 1 to 4, or 0: the quadrant that would also be defensible
 * @reason: why, in our own words
 *
 * Where a service sits among the four quadrants.
 */
typedef struct
{
  int        quadrant;
  gboolean   stated;
  char      *confidence;
  int        alternative;
  FujinText  reason;
} FujinPlace;

void fujin_place_free (FujinPlace *place);

G_END_DECLS
