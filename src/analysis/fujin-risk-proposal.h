/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-project.h"

G_BEGIN_DECLS

FujinProject *fujin_risk_proposal_new (FujinProject  *project,
                                       FujinLang      lang,
                                       GPtrArray    **notes);

G_END_DECLS
