/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef struct
{
  const char *name;
  const char *content;
} ZipEntry;

GBytes *zip_check_make      (const ZipEntry *entries,
                             gsize           n);
GBytes *zip_check_workbook  (const char     *sheet,
                             const char     *strings);
GBytes *zip_check_rows      (const char     *rows);

G_END_DECLS
