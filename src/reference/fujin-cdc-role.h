/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-text.h"

G_BEGIN_DECLS

/**
 * FujinCdcRole:
 * @id: "executive", "ciso", "cdc", "team" or "function"
 * @name: official name
 * @explain: what it does, our own words
 * @output: (nullable): what the figure shows with it, such as the security policy
 *
 * One of those around the cyber defence centre (textbook figure 2). The security functions are
 * what the teams keep running, and stand here as the last of them.
 */
typedef struct
{
  char      *id;
  FujinText  name;
  FujinText  explain;
  FujinText  output;
} FujinCdcRole;

void fujin_cdc_role_free (FujinCdcRole *role);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FujinCdcRole, fujin_cdc_role_free)

G_END_DECLS
