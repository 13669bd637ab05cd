/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-project.h"

G_BEGIN_DECLS

char      *fujin_improvement_dup_cell   (FujinRecord           *record,
                                         FujinImprovementField  field,
                                         FujinLang              lang);
char     **fujin_improvement_dup_cells  (FujinRecord  *record,
                                         FujinLang     lang);
char      *fujin_improvement_text_write (GPtrArray    *records,
                                         FujinLang     lang);
GPtrArray *fujin_improvement_text_read  (FujinProject *project,
                                         const char   *text,
                                         FujinLang     lang);
char      *fujin_improvement_dup_codes  (FujinRecord  *record,
                                         FujinLang     lang);

G_END_DECLS
