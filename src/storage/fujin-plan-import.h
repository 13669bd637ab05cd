/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-import-map.h"
#include "fujin-project.h"

G_BEGIN_DECLS

/**
 * FujinImportCount:
 * @n_rows: rows below the heads that hold something
 * @n_taken: rows that were taken
 * @n_services: services that they are about
 *
 * How much of a sheet was taken.
 */
typedef struct
{
  guint n_rows;
  guint n_taken;
  guint n_services;
} FujinImportCount;

void fujin_plan_import (FujinProject          *project,
                        const FujinTableSheet *sheet,
                        const FujinImportMap  *map,
                        GPtrArray             *notes,
                        FujinImportCount      *count);
void fujin_plan_import_count (FujinProject          *project,
                              const FujinTableSheet *sheet,
                              const FujinImportMap  *map,
                              FujinImportCount      *count);

G_END_DECLS
