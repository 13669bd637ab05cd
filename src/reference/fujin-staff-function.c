/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fujin-staff-function.h"

/**
 * fujin_staff_function_free:
 * @function: (nullable): a function
 *
 * Frees @function.
 */
void
fujin_staff_function_free (FujinStaffFunction *function)
{
  if (function == NULL)
    return;
  g_free (function->id);
  fujin_text_clear (&function->name);
  g_free (function);
}
