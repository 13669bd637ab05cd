/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-comparison.h"
#include "fujin-project.h"
#include "fujin-record.h"

G_BEGIN_DECLS

gboolean     fujin_edit_take_over        (FujinProject      *project,
                                          FujinComparison   *comparison,
                                          const gboolean    *chosen,
                                          char              *label);
FujinRecord *fujin_edit_take_snapshot    (FujinProject      *project,
                                          const char *const *values);
gboolean     fujin_edit_restore_snapshot (FujinProject      *project,
                                          FujinRecord       *snapshot);
FujinRecord *fujin_edit_add_branch       (FujinProject      *project,
                                          const char        *name,
                                          const char        *date,
                                          const char        *note);
gboolean     fujin_edit_switch_branch    (FujinProject      *project,
                                          FujinRecord       *branch);
gboolean     fujin_edit_take_over_branch (FujinProject      *project,
                                          const char        *id,
                                          FujinComparison   *shown,
                                          const gboolean    *chosen,
                                          char              *label);
FujinProject *fujin_project_get_main_line (FujinProject     *project);

G_END_DECLS
