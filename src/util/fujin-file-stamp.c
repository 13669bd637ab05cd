/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fujin-file-stamp.h"

struct _FujinFileStamp
{
  dev_t           device;
  ino_t           inode;
  off_t           size;
  struct timespec changed; /* the content */
  struct timespec touched; /* content, mode, names: nobody can set this one back */
  char           *hash;
};

static gboolean
same_time (const struct timespec *a,
           const struct timespec *b)
{
  return a->tv_sec == b->tv_sec && a->tv_nsec == b->tv_nsec;
}

/**
 * fujin_file_stamp_new:
 * @status: what fstat() said of the file when @content was read or written
 * @content: its whole content
 *
 * Returns: (transfer full): a stamp
 */
FujinFileStamp *
fujin_file_stamp_new (const struct stat *status,
                      GBytes            *content)
{
  FujinFileStamp *self;

  g_return_val_if_fail (status != NULL && content != NULL, NULL);

  self = g_new0 (FujinFileStamp, 1);
  self->device = status->st_dev;
  self->inode = status->st_ino;
  self->size = status->st_size;
  self->changed = status->st_mtim;
  self->touched = status->st_ctim;
  self->hash = g_compute_checksum_for_bytes (G_CHECKSUM_SHA256, content);
  return self;
}

/**
 * fujin_file_stamp_copy:
 * @self: (nullable): a stamp
 *
 * Returns: (transfer full) (nullable): a stamp equal to @self
 */
FujinFileStamp *
fujin_file_stamp_copy (const FujinFileStamp *self)
{
  FujinFileStamp *copy;

  if (self == NULL)
    return NULL;
  copy = g_new (FujinFileStamp, 1);
  *copy = *self;
  copy->hash = g_strdup (self->hash);
  return copy;
}

/**
 * fujin_file_stamp_free:
 * @self: (nullable) (transfer full): a stamp
 *
 * Frees a stamp.
 */
void
fujin_file_stamp_free (FujinFileStamp *self)
{
  if (self == NULL)
    return;
  g_free (self->hash);
  g_free (self);
}

/**
 * fujin_file_stamp_get_hash:
 * @self: a stamp
 *
 * Returns: (transfer none): the SHA-256 of the content, 64 hexadecimal digits
 */
const char *
fujin_file_stamp_get_hash (const FujinFileStamp *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->hash;
}

/**
 * fujin_file_stamp_matches_status:
 * @self: a stamp
 * @status: what fstat() says now
 *
 * Whether the file is to all appearances the one that was stamped. When it is not, its content
 * can still be the same (it was copied, or its mode changed): compare hashes then.
 *
 * Returns: whether device, inode, size and both times are equal
 */
gboolean
fujin_file_stamp_matches_status (const FujinFileStamp *self,
                                 const struct stat    *status)
{
  g_return_val_if_fail (self != NULL && status != NULL, FALSE);

  return self->device == status->st_dev && self->inode == status->st_ino &&
         self->size == status->st_size && same_time (&self->changed, &status->st_mtim) &&
         same_time (&self->touched, &status->st_ctim);
}
