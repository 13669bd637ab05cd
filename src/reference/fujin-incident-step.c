/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fujin-incident-step.h"

/**
 * fujin_incident_step_new:
 *
 * Returns: (transfer full): a step that nobody does
 */
FujinIncidentStep *
fujin_incident_step_new (void)
{
  FujinIncidentStep *step = g_new0 (FujinIncidentStep, 1);

  step->services = g_ptr_array_new ();
  step->services_reasoned = g_ptr_array_new ();
  step->teams = g_ptr_array_new ();
  return step;
}

/**
 * fujin_incident_step_free:
 * @step: (nullable): a step
 *
 * Frees @step.
 */
void
fujin_incident_step_free (FujinIncidentStep *step)
{
  if (step == NULL)
    return;
  fujin_text_clear (&step->name);
  fujin_text_clear (&step->explain);
  g_ptr_array_unref (step->services);
  g_ptr_array_unref (step->services_reasoned);
  g_ptr_array_unref (step->teams);
  g_free (step);
}
