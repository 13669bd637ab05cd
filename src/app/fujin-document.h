/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>
#include "fujin-journal.h"
#include "fujin-loaded.h"
#include "fujin-lock.h"
#include "fujin-project.h"
#include "fujin-save-job.h"

G_BEGIN_DECLS

/**
 * FujinDocumentAccess:
 * @FUJIN_DOCUMENT_EDIT: it can be edited and saved
 * @FUJIN_DOCUMENT_READING: it is only read: somebody else has it open; it can be saved elsewhere
 * @FUJIN_DOCUMENT_PARTIAL: what could be read of a damaged file; it can be saved elsewhere
 * @FUJIN_DOCUMENT_NEWER: of a newer version: parts are not understood, so it is never saved
 *
 * What may be done with a document.
 */
typedef enum
{
  FUJIN_DOCUMENT_EDIT,
  FUJIN_DOCUMENT_READING,
  FUJIN_DOCUMENT_PARTIAL,
  FUJIN_DOCUMENT_NEWER,
} FujinDocumentAccess;

#define FUJIN_TYPE_DOCUMENT (fujin_document_get_type ())
G_DECLARE_FINAL_TYPE (FujinDocument, fujin_document, FUJIN, DOCUMENT, GObject)

FujinDocument *fujin_document_new              (FujinProject         *project);
FujinDocument *fujin_document_new_replacing    (FujinDocument        *damaged,
                                                FujinProject         *project);
FujinDocument *fujin_document_new_recovered    (FujinProject         *project,
                                                GFile                *file,
                                                GBytes               *base,
                                                FujinJournal         *journal);
void           fujin_document_open_async       (GFile                *file,
                                                GCancellable         *cancellable,
                                                GAsyncReadyCallback   callback,
                                                gpointer              user_data);
FujinDocument *fujin_document_open_finish      (GAsyncResult         *result,
                                                GPtrArray            *problems,
                                                GError              **error);

FujinProject  *fujin_document_get_project      (FujinDocument        *self);
GFile         *fujin_document_get_file         (FujinDocument        *self);
char          *fujin_document_dup_name         (FujinDocument        *self);
gboolean       fujin_document_get_modified     (FujinDocument        *self);
gboolean       fujin_document_needs_saving     (FujinDocument        *self);

FujinDocumentAccess   fujin_document_get_access     (FujinDocument   *self);
GPtrArray            *fujin_document_get_problems   (FujinDocument   *self);
GPtrArray            *fujin_document_get_notices    (FujinDocument   *self);
FujinSealState        fujin_document_get_seal       (FujinDocument   *self);
const FujinLockOwner *fujin_document_get_other_user (FujinDocument   *self);
void                  fujin_document_open_anyway    (FujinDocument   *self);
GBytes               *fujin_document_get_base       (FujinDocument   *self);
FujinJournal         *fujin_document_get_journal    (FujinDocument   *self);
const char           *fujin_document_get_trouble    (FujinDocument   *self);

gboolean       fujin_document_get_saving       (FujinDocument        *self);
void           fujin_document_save_async       (FujinDocument        *self,
                                                GFile                *file,
                                                FujinSaveExpect       expect,
                                                GAsyncReadyCallback   callback,
                                                gpointer              user_data);
gboolean       fujin_document_save_finish      (FujinDocument        *self,
                                                GAsyncResult         *result,
                                                char                **notice,
                                                FujinLoaded         **theirs,
                                                GError              **error);
gboolean       fujin_document_displaced_theirs (FujinDocument        *self);
void           fujin_document_take_theirs      (FujinDocument        *self,
                                                FujinLoaded          *theirs);
void           fujin_document_follow_theirs    (FujinDocument        *self,
                                                FujinLoaded          *theirs);
void           fujin_document_keep             (FujinDocument        *self);
void           fujin_document_discard          (FujinDocument        *self);
char          *fujin_document_get_samples_folder (void);

G_END_DECLS
