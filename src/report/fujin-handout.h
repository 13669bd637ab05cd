/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-paged.h"
#include "fujin-paper.h"
#include "fujin-project.h"

G_BEGIN_DECLS

#define FUJIN_TYPE_HANDOUT (fujin_handout_get_type ())
G_DECLARE_FINAL_TYPE (FujinHandout, fujin_handout, FUJIN, HANDOUT, GObject)

guint         fujin_handout_get_n     (void);
const char   *fujin_handout_get_id    (guint         index);
const char   *fujin_handout_get_label (guint         index,
                                       FujinLang     lang);
const char   *fujin_handout_get_use   (guint         index,
                                       FujinLang     lang);
FujinPaper    fujin_handout_get_paper (guint         index);
gboolean      fujin_handout_find      (const char   *id,
                                       guint        *index);
FujinHandout *fujin_handout_new       (FujinProject *project,
                                       const char   *id,
                                       FujinLang     lang,
                                       FujinPaper    paper);

G_END_DECLS
