/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fujin-cdc-flow.h"

/**
 * fujin_cdc_flow_free:
 * @flow: (nullable): a flow
 *
 * Frees @flow.
 */
void
fujin_cdc_flow_free (FujinCdcFlow *flow)
{
  if (flow == NULL)
    return;
  g_free (flow->from);
  g_free (flow->to);
  fujin_text_clear (&flow->text);
  fujin_text_clear (&flow->explain);
  g_free (flow);
}
