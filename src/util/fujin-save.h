/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "fujin-file-stamp.h"

G_BEGIN_DECLS

#define FUJIN_SAVE_ERROR (fujin_save_error_quark ())

/**
 * FujinSaveError:
 * @FUJIN_SAVE_ERROR_FAILED: a step failed
 * @FUJIN_SAVE_ERROR_NO_SPACE: the disk or the user's share of it is full
 * @FUJIN_SAVE_ERROR_READ_ONLY: the file or its folder may not be changed
 * @FUJIN_SAVE_ERROR_CHANGED: other content than expected stands there; nothing was written
 * @FUJIN_SAVE_ERROR_VANISHED: a file was expected and there is none; nothing was written
 * @FUJIN_SAVE_ERROR_EXISTS: no file was expected and there is one; nothing was written
 *
 * Why a save failed. The message names path, step and cause and says what can be done.
 */
typedef enum
{
  FUJIN_SAVE_ERROR_FAILED,
  FUJIN_SAVE_ERROR_NO_SPACE,
  FUJIN_SAVE_ERROR_READ_ONLY,
  FUJIN_SAVE_ERROR_CHANGED,
  FUJIN_SAVE_ERROR_VANISHED,
  FUJIN_SAVE_ERROR_EXISTS,
} FujinSaveError;

/**
 * FujinSaved:
 * @stamp: (nullable): of the file now in place
 * @displaced: (nullable): what stood there before, to become a backup; %NULL for a new file
 * @theirs: (nullable): set (to the same as @displaced) when the content displaced was not the one
 *   expected: somebody saved at the same instant. Our content stands in the file, theirs is here
 *   and has to be merged.
 * @notice: (nullable): what could not be kept (owner, group, rights, other names of the file), in
 *   words, one sentence a line
 * @kept: private: the file with @theirs stays on the disk until fujin_saved_clear()
 *
 * What a save did. Begin with all zero, end with fujin_saved_clear().
 *
 * Is @stamp set although the save failed, then the new content does stand there and only could
 * not be confirmed: take the stamp over, and what is in @displaced and @theirs, and let the plan
 * stay modified.
 */
typedef struct
{
  FujinFileStamp *stamp;
  GBytes         *displaced;
  GBytes         *theirs;
  char           *notice;
  gpointer        kept;
} FujinSaved;

/**
 * FujinSaveKeep:
 * @content: a content found in a leftover
 * @data: what was handed over
 *
 * Puts away what a dead process left, see fujin_save_sweep().
 */
typedef void (*FujinSaveKeep) (GBytes   *content,
                               gpointer  data);

GQuark   fujin_save_error_quark (void);
gboolean fujin_save_bytes       (const char            *path,
                                 GBytes                *bytes,
                                 GError               **error);
gboolean fujin_save_over        (const char            *path,
                                 GBytes                *bytes,
                                 const FujinFileStamp  *expected,
                                 FujinSaved            *saved,
                                 GError               **error);
void     fujin_save_sweep       (const char            *path,
                                 FujinSaveKeep          keep,
                                 gpointer               data);
void     fujin_saved_clear      (FujinSaved            *saved);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (FujinSaved, fujin_saved_clear)

G_END_DECLS
