/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>
#include "fujin-journal.h"
#include "fujin-lang.h"
#include "fujin-project.h"

G_BEGIN_DECLS

/**
 * FujinRecovery:
 * @id: name of its journal
 * @path: (nullable): where the plan is saved, or its URI; %NULL for an untitled one
 * @name: title of the plan
 * @since: when the first change was made that is not saved, in seconds since 1970
 * @when: when the last one was made
 * @n_changes: how many changes are not saved, as a person counts them
 * @changes: (array zero-terminated=1): what they did, as the menu shows it, the first one first
 * @base_hash: SHA-256 of the file that the changes were made on
 * @is_damaged: whether a part of the journal cannot be read
 *
 * A plan that was open when its process ended. To be read only.
 */
typedef struct
{
  char *id;
  char *path;
  char *name;
  gint64 since;
  gint64 when;
  guint n_changes;
  char **changes;
  char *base_hash;
  gboolean is_damaged;
} FujinRecovery;

GPtrArray     *fujin_recovery_list      (void);
FujinRecovery *fujin_recovery_ref       (FujinRecovery *self);
void           fujin_recovery_unref     (FujinRecovery *self);
FujinProject  *fujin_recovery_open      (FujinRecovery *self,
                                         GPtrArray     *problems);
gboolean       fujin_recovery_is_gone   (FujinRecovery *self);
gboolean       fujin_recovery_is_of     (FujinRecovery *self,
                                         const char    *path);
GBytes        *fujin_recovery_get_base  (FujinRecovery *self);
FujinJournal  *fujin_recovery_adopt     (FujinRecovery *self,
                                         FujinProject  *project);
gboolean       fujin_recovery_discard   (FujinRecovery *self,
                                         GError       **error);
char          *fujin_recovery_dup_words (FujinRecovery *self,
                                         FujinLang      lang);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FujinRecovery, fujin_recovery_unref)

G_END_DECLS
