/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-text.h"

G_BEGIN_DECLS

/**
 * FujinControlFunction:
 * @id: stable id ("dedicated-central", ...)
 * @group: "dedicated" 専門組織型 or "committee" 委員会型
 * @name: its name
 * @stated: whether the whole name is in the text of the source; the textbook (2.4) gives the
 *   groups only, centralised and federated come from public summaries of the guide it refers to
 * @explain: what it is, our own words; that of the groups follows textbook 2.4, what centralised
 *   and federated mean is our reading
 * @merits: our own reasoning
 * @drawbacks: our own reasoning
 *
 * One of the four types in which the control of security sits in an organisation: figure 10 of
 * appendix F to the Cybersecurity Management Guidelines of Japan's ministry of economy.
 */
typedef struct
{
  char      *id;
  char      *group;
  FujinText  name;
  gboolean   stated;
  FujinText  explain;
  FujinText  merits;
  FujinText  drawbacks;
} FujinControlFunction;

void fujin_control_function_free (FujinControlFunction *function);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FujinControlFunction, fujin_control_function_free)

G_END_DECLS
