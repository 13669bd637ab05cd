/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-text.h"

G_BEGIN_DECLS

/**
 * FujinCdcFlow:
 * @from: id of the role that gives
 * @to: id of the role that receives
 * @text: the label of the figure; its English is our translation
 * @explain: what it means, our own words
 * @stated: whether the textbook's text says who gives it to whom or it is our reading of the
 *   figure, whose labels all are the textbook's
 *
 * What passes between two roles around the cyber defence centre (textbook figure 2).
 */
typedef struct
{
  char      *from;
  char      *to;
  FujinText  text;
  FujinText  explain;
  gboolean   stated;
} FujinCdcFlow;

void fujin_cdc_flow_free (FujinCdcFlow *flow);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FujinCdcFlow, fujin_cdc_flow_free)

G_END_DECLS
