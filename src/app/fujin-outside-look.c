/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-outside-look.h"

#include <errno.h>
#include <sys/stat.h>

#include "fujin-file-content.h"
#include "fujin-lock.h"
#include "fujin-real-path.h"
#include "fujin-save-job.h"
#include "fujin-save-remote.h"

/**
 * fujin_outside_look_new:
 * @file: a file
 * @known: stamp of the content that it is known to have had
 *
 * Returns: (transfer full): a look at it
 */
FujinOutsideLook *
fujin_outside_look_new (GFile                *file,
                        const FujinFileStamp *known)
{
  FujinOutsideLook *self = g_new0 (FujinOutsideLook, 1);

  self->file = g_object_ref (file);
  self->known = fujin_file_stamp_copy (known);
  self->state = FUJIN_OUTSIDE_UNKNOWN;
  return self;
}

/**
 * fujin_outside_look_free:
 * @self: (transfer full): a look
 */
void
fujin_outside_look_free (FujinOutsideLook *self)
{
  g_object_unref (self->file);
  g_clear_pointer (&self->known, fujin_file_stamp_free);
  g_clear_pointer (&self->same, fujin_file_stamp_free);
  g_free (self->etag);
  g_free (self->theirs_hash);
  g_clear_object (&self->monitor);
  g_clear_pointer (&self->theirs, fujin_loaded_free);
  g_free (self->who);
  g_free (self);
}

/**
 * fujin_outside_look_dup_saver:
 * @file: a file that somebody else saved
 *
 * Returns: (transfer full) (nullable): whoever owns the file, where that is not the user: saving
 *   makes a new file, which belongs to who saved
 */
char *
fujin_outside_look_dup_saver (GFile *file)
{
  g_autoptr (GFileInfo) info = NULL;
  const char *user;
  const char *name;

  if (!g_file_is_native (file))
    return NULL;
  info = g_file_query_info (file,
                            G_FILE_ATTRIBUTE_OWNER_USER "," G_FILE_ATTRIBUTE_OWNER_USER_REAL,
                            G_FILE_QUERY_INFO_NONE, NULL, NULL);
  user = info ? g_file_info_get_attribute_string (info, G_FILE_ATTRIBUTE_OWNER_USER) : NULL;
  name = info ? g_file_info_get_attribute_string (info, G_FILE_ATTRIBUTE_OWNER_USER_REAL) : NULL;
  if (!user || g_str_equal (user, g_get_user_name ()))
    return NULL;
  return g_strdup (name && *name ? name : user);
}

/* Another window of the user is nobody to be named. */
static void
find_who (FujinOutsideLook *self)
{
  g_autofree char *path = g_file_get_path (self->file);
  g_autoptr (FujinLockOwner) other = path ? fujin_lock_find_other (path) : NULL;
  gboolean is_user = other && other->here && g_strcmp0 (other->user, g_get_user_name ()) == 0;

  if (other && other->user && !is_user)
    self->who = g_strdup (other->user);
  else
    self->who = fujin_outside_look_dup_saver (self->file);
}

/* The content decides. @status: (nullable): of the file it was read from. */
static void
judge (FujinOutsideLook  *self,
       GBytes            *content,
       const struct stat *status)
{
  g_autoptr (FujinFileStamp) stamp =
    status ? fujin_file_stamp_new (status, content) : fujin_save_job_stamp_content (content);
  const char *hash = fujin_file_stamp_get_hash (stamp);

  self->state = FUJIN_OUTSIDE_SAME;
  if (g_str_equal (hash, fujin_file_stamp_get_hash (self->known)))
    {
      g_clear_pointer (&self->same, fujin_file_stamp_free);
      self->same = g_steal_pointer (&stamp);
      return;
    }
  self->state = FUJIN_OUTSIDE_CHANGED;
  if (g_strcmp0 (hash, self->theirs_hash) == 0)
    return;
  self->theirs = fujin_loaded_new_from_bytes (content, NULL);
  g_clear_pointer (&self->theirs->stamp, fujin_file_stamp_free);
  self->theirs->stamp = g_steal_pointer (&stamp);
  find_who (self);
}

static gboolean
appears_same (FujinOutsideLook  *self,
              const struct stat *status)
{
  return fujin_file_stamp_matches_status (self->known, status) ||
         (self->same && fujin_file_stamp_matches_status (self->same, status));
}

static void
look_at_path (FujinOutsideLook *self,
              const char       *path)
{
  g_autoptr (GPtrArray) problems = fujin_xml_problems_new ();
  g_autoptr (GBytes) content = NULL;
  struct stat status;

  if (stat (path, &status) != 0)
    {
      self->state =
        errno == ENOENT || errno == ENOTDIR ? FUJIN_OUTSIDE_GONE : FUJIN_OUTSIDE_UNKNOWN;
      return;
    }
  if (!self->thorough && appears_same (self, &status))
    {
      self->state = FUJIN_OUTSIDE_SAME;
      return;
    }
  content = fujin_file_content_read_status (path, &status, problems);
  if (content)
    judge (self, content, &status);
}

/* The tag only says when to read: it can be another one though nothing was changed. */
static void
look_at_remote (FujinOutsideLook *self)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GFileInfo) info = g_file_query_info (self->file, G_FILE_ATTRIBUTE_ETAG_VALUE,
                                                  G_FILE_QUERY_INFO_NONE, NULL, &error);
  const char *etag = info ? g_file_info_get_etag (info) : NULL;
  g_autoptr (GBytes) content = NULL;

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND))
    self->state = FUJIN_OUTSIDE_GONE;
  if (!etag)
    return;
  /* The first look comes right after the file was read. */
  if (!self->thorough && (!self->etag || g_str_equal (etag, self->etag)))
    self->state = FUJIN_OUTSIDE_SAME;
  else if ((content = fujin_load_remote (self->file, NULL, NULL)))
    judge (self, content, NULL);
  if (self->state != FUJIN_OUTSIDE_UNKNOWN)
    {
      g_free (self->etag);
      self->etag = g_strdup (etag);
    }
}

/* Links are followed: what they point to is what changes. Made here, since to ask a file system
 * that does not answer takes as long as it takes. */
static GFileMonitor *
create_monitor (const char *path)
{
  g_autofree char *real = fujin_real_path (path);
  g_autoptr (GFile) file = g_file_new_for_path (real);

  return g_file_monitor_file (file, G_FILE_MONITOR_WATCH_MOVES, NULL, NULL);
}

/**
 * fujin_outside_look_run:
 * @self: a look
 *
 * Looks. A file that appears to be the one that is known (same device, inode, size and times, of
 * which nobody can set the last one back) is not read; of any other one the content decides, and
 * no time. Any thread may do it.
 */
void
fujin_outside_look_run (FujinOutsideLook *self)
{
  g_autofree char *path = g_file_get_path (self->file);

  if (path && self->wants_monitor)
    self->monitor = create_monitor (path);
  if (path)
    look_at_path (self, path);
  else
    look_at_remote (self);
}
