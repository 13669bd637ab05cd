/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>
#include <sys/stat.h>

G_BEGIN_DECLS

/**
 * FujinFileStamp:
 *
 * What is known of a file whose content was read or written: where it is (device, inode), its
 * size and times, and the SHA-256 of its content. Equal places, sizes and times let a save pass
 * quickly; whether the content is the same is decided by the SHA-256 alone.
 */
typedef struct _FujinFileStamp FujinFileStamp;

FujinFileStamp *fujin_file_stamp_new            (const struct stat    *status,
                                                 GBytes               *content);
FujinFileStamp *fujin_file_stamp_copy           (const FujinFileStamp *self);
void            fujin_file_stamp_free           (FujinFileStamp       *self);
const char     *fujin_file_stamp_get_hash       (const FujinFileStamp *self);
gboolean        fujin_file_stamp_matches_status (const FujinFileStamp *self,
                                                 const struct stat    *status);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FujinFileStamp, fujin_file_stamp_free)

G_END_DECLS
