/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-report-table.h"

G_BEGIN_DECLS

void _fujin_report_supply_chain_add (FujinPageLayout *page,
                                     GPtrArray       *tables);

G_END_DECLS
