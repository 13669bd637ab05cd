/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fujin-control-function.h"

/**
 * fujin_control_function_free:
 * @function: (nullable): a type
 *
 * Frees @function.
 */
void
fujin_control_function_free (FujinControlFunction *function)
{
  if (function == NULL)
    return;
  g_free (function->id);
  g_free (function->group);
  fujin_text_clear (&function->name);
  fujin_text_clear (&function->explain);
  fujin_text_clear (&function->merits);
  fujin_text_clear (&function->drawbacks);
  g_free (function);
}
