/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>
#include "fujin-project.h"

G_BEGIN_DECLS

#define FUJIN_TYPE_JOURNAL (fujin_journal_get_type ())
G_DECLARE_FINAL_TYPE (FujinJournal, fujin_journal, FUJIN, JOURNAL, GObject)

FujinJournal *fujin_journal_new           (FujinProject *project,
                                           GBytes       *base,
                                           const char   *path);
void          fujin_journal_rebase        (FujinJournal *self,
                                           GBytes       *saved,
                                           guint64       state,
                                           const char   *path);
void          fujin_journal_flush         (FujinJournal *self);
void          fujin_journal_discard       (FujinJournal *self);
gboolean      fujin_journal_get_protected (FujinJournal *self);
const char   *fujin_journal_get_trouble   (FujinJournal *self);

G_END_DECLS
