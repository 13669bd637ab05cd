/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-project.h"
#include "fujin-record.h"

G_BEGIN_DECLS

FujinRecord *fujin_project_find_slide (FujinProject    *project,
                                       const char      *slide_id);
gboolean     fujin_edit_set_slide     (FujinProject    *project,
                                       const char      *slide_id,
                                       FujinSlideField  field,
                                       const char      *value);

G_END_DECLS
