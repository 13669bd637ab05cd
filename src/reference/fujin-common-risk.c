/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fujin-common-risk.h"

/**
 * fujin_common_risk_new:
 *
 * Returns: (transfer full): a risk that nothing answers
 */
FujinCommonRisk *
fujin_common_risk_new (void)
{
  FujinCommonRisk *risk = g_new0 (FujinCommonRisk, 1);

  risk->services = g_ptr_array_new ();
  return risk;
}

/**
 * fujin_common_risk_free:
 * @risk: (nullable): a risk
 *
 * Frees @risk.
 */
void
fujin_common_risk_free (FujinCommonRisk *risk)
{
  if (risk == NULL)
    return;
  g_free (risk->id);
  fujin_text_clear (&risk->name);
  fujin_text_clear (&risk->department);
  fujin_text_clear (&risk->explain);
  g_ptr_array_unref (risk->services);
  g_free (risk);
}
