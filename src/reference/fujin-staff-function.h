/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-text.h"

G_BEGIN_DECLS

/**
 * FujinStaffFunction:
 * @id: stable id ("first-response", ...), that of a proposed team
 * @index: position from 0, in the order of table 11
 * @name: official name
 *
 * A function with its people in textbook table 11 (6.6). They are the ones that need expertise:
 * the work of quadrants III and IV.
 */
typedef struct
{
  char      *id;
  guint      index;
  FujinText  name;
} FujinStaffFunction;

void fujin_staff_function_free (FujinStaffFunction *function);

G_END_DECLS
