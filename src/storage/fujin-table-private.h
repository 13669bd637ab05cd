/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <libxml/tree.h>
#include "fujin-table.h"

G_BEGIN_DECLS

char       *_fujin_table_decode    (GBytes     *bytes,
                                    GPtrArray  *problems);
FujinTable *_fujin_table_read_csv  (GBytes     *bytes,
                                    GPtrArray  *problems);
GHashTable *_fujin_table_unzip     (GBytes     *bytes,
                                    GPtrArray  *problems);
FujinTable *_fujin_table_read_xlsx (GHashTable *parts,
                                    GPtrArray  *problems);
xmlDoc     *_fujin_table_parse_part (GHashTable *parts,
                                    const char *name,
                                    GPtrArray  *problems);
void        _fujin_table_too_large (const char *sheet,
                                    GPtrArray  *problems);

G_END_DECLS
