/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-project.h"
#include "fujin-record.h"

G_BEGIN_DECLS

FujinProject *fujin_journal_content_wrap   (FujinRecord  *version,
                                            FujinProject *project);
FujinProject *fujin_journal_content_unwrap (GBytes       *bytes);

G_END_DECLS
