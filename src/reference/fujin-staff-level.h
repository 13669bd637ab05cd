/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-staff-cell.h"

G_BEGIN_DECLS

#define FUJIN_N_STAFF_LEVELS 4

/**
 * FujinStaffLevel:
 * @level: 0 to 3
 * @heads: people of all functions together
 * @name: what the level amounts to, our own words; the textbook only numbers it
 * @explain: our own words
 * @caution: what to mind, our own words
 * @always: whether somebody watches day and night all the year
 * @cells: (element-type FujinStaffCell): one for each function, in their order
 *
 * A level of textbook table 11.
 */
typedef struct
{
  int        level;
  guint      heads;
  FujinText  name;
  FujinText  explain;
  FujinText  caution;
  gboolean   always;
  GArray    *cells;
} FujinStaffLevel;

FujinStaffLevel *fujin_staff_level_new  (guint            n_functions);
void             fujin_staff_level_free (FujinStaffLevel *level);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FujinStaffLevel, fujin_staff_level_free)

G_END_DECLS
