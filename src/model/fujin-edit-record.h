/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-project.h"
#include "fujin-record.h"

G_BEGIN_DECLS

FujinRecord *fujin_edit_add_record     (FujinProject       *project,
                                        FujinRecordKind     kind,
                                        const char         *id,
                                        const char *const  *values);
gboolean     fujin_edit_set_record     (FujinProject       *project,
                                        FujinRecord        *record,
                                        guint               field,
                                        const char         *value);
gboolean     fujin_edit_set_records    (FujinProject       *project,
                                        GPtrArray          *records,
                                        guint               field,
                                        const char         *value);
gboolean     fujin_edit_remove_records (FujinProject       *project,
                                        GPtrArray          *records);

/* Several edits as one undo step. */
void         fujin_edit_begin          (FujinProject       *project,
                                        char               *label);
gboolean     fujin_edit_end            (FujinProject       *project);

G_END_DECLS
