/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "fujin-file-stamp.h"
#include "fujin-project.h"
#include "fujin-seal.h"
#include "fujin-xml.h"

G_BEGIN_DECLS

/**
 * FujinLoaded:
 * @project: (nullable): the project; %NULL when nothing at all could be read
 * @stamp: (nullable): what is known of the file that was read; %NULL when it could not be read, or
 *   there was none
 * @bytes: (nullable): the content of the file, with its seal
 * @seal: what the seal says of it
 * @is_partial: whether the file is damaged and @project is what could be read of it, to be looked
 *   at and never to be changed or saved
 * @problems: (element-type FujinXmlProblem): what is wrong with the file, what is missing, or that
 *   it is of a newer version
 * @notices: (element-type FujinXmlProblem): what was changed while reading, so that @project is
 *   not quite what the file says
 *
 * A file on its way to the window.
 */
typedef struct
{
  FujinProject *project;
  FujinFileStamp *stamp;
  GBytes *bytes;
  FujinSealState seal;
  gboolean is_partial;
  GPtrArray *problems;
  GPtrArray *notices;
} FujinLoaded;

FujinLoaded *fujin_loaded_new_from_path  (const char   *path,
                                          GCancellable *cancellable);
FujinLoaded *fujin_loaded_new_from_bytes (GBytes       *bytes,
                                          GCancellable *cancellable);
void         fujin_loaded_free           (FujinLoaded  *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FujinLoaded, fujin_loaded_free)

G_END_DECLS
