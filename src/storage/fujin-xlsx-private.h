/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-table-private.h"

G_BEGIN_DECLS

/**
 * FujinXlsx:
 * @parts: name of a part in small letters -> its content
 * @table: what is read
 * @strings: (element-type utf8): the shared strings
 * @date_styles: (element-type gboolean): of each cell style, whether it shows a date
 * @problems: what keeps the workbook from being read
 * @date_1904: whether days are counted from 1904
 *
 * A workbook while it is read.
 */
typedef struct
{
  GHashTable *parts;
  FujinTable *table;
  GPtrArray *strings;
  GArray *date_styles;
  GPtrArray *problems;
  gboolean date_1904;
} FujinXlsx;

char    *_fujin_xlsx_resolve      (const char      *base,
                                   const char      *target);
char    *_fujin_xlsx_attribute    (xmlNode         *node,
                                   const char      *name);
xmlNode *_fujin_xlsx_child        (xmlNode         *node,
                                   const char      *name);
char    *_fujin_xlsx_rich_text    (xmlNode         *node);
gboolean _fujin_xlsx_read_strings (FujinXlsx       *xlsx,
                                   const char      *part);
gboolean _fujin_xlsx_read_styles  (FujinXlsx       *xlsx,
                                   const char      *part);
char    *_fujin_xlsx_number       (const FujinXlsx *xlsx,
                                   const char      *value,
                                   guint            style);
gboolean _fujin_xlsx_read_sheet   (FujinXlsx       *xlsx,
                                   FujinTableSheet *sheet,
                                   const char      *part);
gboolean _fujin_xlsx_merge        (FujinTableSheet *sheet,
                                   xmlNode         *root);
gboolean _fujin_xlsx_parse_cell   (const char      *ref,
                                   guint           *row,
                                   guint           *column);

G_END_DECLS
