/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-library.h"

G_BEGIN_DECLS

const FujinLibraryTable *fujin_role_table_get_functions (void);
const FujinLibraryTable *fujin_role_table_get_roles     (void);
const FujinLibraryTable *fujin_role_table_get_areas     (void);
FujinRoleCell            fujin_role_table_get           (guint                  function,
                                                         guint                  role);
guint                    fujin_role_table_count         (guint                  function,
                                                         guint                  involvement);
gboolean                 fujin_role_table_is_in_area    (guint                  function,
                                                         const FujinLibraryRow *area);
gboolean                 fujin_role_table_is_beside     (guint                  role,
                                                         guint                  other);
gboolean                 fujin_role_table_find_function (const char            *id,
                                                         guint                 *function);
gboolean                 fujin_role_table_find_role     (const char            *id,
                                                         guint                 *role);

G_END_DECLS
