/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-backups-private.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "fujin-real-path.h"
#include "fujin-save.h"
#include "fujin-state-dir.h"
#include "fujin-words.h"

#define NAME_FILE "path"
/* How often somebody may remove the folder under our hands. */
#define ATTEMPTS 5

/*
 * _fujin_backups_dup_key:
 * @path: a path, or the address of a file that has none
 *
 * Returns the one name of the file that all ways to it share.
 */
char *
_fujin_backups_dup_key (const char *path)
{
  g_autofree char *scheme = strstr (path, "://") != NULL ? g_uri_parse_scheme (path) : NULL;

  return scheme != NULL ? g_strdup (path) : fujin_real_path (path);
}

/*
 * _fujin_backups_dup_folder:
 *
 * Returns where the contents of this file are kept, whether the folder is there or not.
 */
char *
_fujin_backups_dup_folder (const char  *path,
                           GError     **error)
{
  g_autofree char *key = _fujin_backups_dup_key (path);
  g_autofree char *digest = g_compute_checksum_for_string (G_CHECKSUM_SHA256, key, -1);
  g_autofree char *state = fujin_state_dir ("backups", error);

  return state != NULL ? g_build_filename (state, digest, NULL) : NULL;
}

static gboolean
fail (const char  *directory,
      int          cause,
      GError     **error)
{
  g_set_error (error, G_IO_ERROR, g_io_error_from_errno (cause),
               W_("The private folder “%1$s” cannot be used: %2$s."), directory,
               g_strerror (cause));
  return FALSE;
}

/* Opens it and waits until no other process is at it. %FALSE with errno 0 when the other one
 * removed it meanwhile. A file system that cannot lock keeps single files whole all the same. */
static gboolean
hold (FujinBackupsFolder *folder)
{
  struct stat held, there;
  int result;

  folder->fd = open (folder->path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
  if (folder->fd < 0)
    return FALSE;
  do
    result = flock (folder->fd, LOCK_EX);
  while (result != 0 && errno == EINTR);
  errno = 0;
  if (fstat (folder->fd, &held) == 0 && lstat (folder->path, &there) == 0 &&
      held.st_ino == there.st_ino && held.st_dev == there.st_dev)
    return TRUE;
  close (folder->fd);
  folder->fd = -1;
  errno = 0;
  return FALSE;
}

/* Says in the folder whose it is, for a person who looks for something there. */
static gboolean
write_name (FujinBackupsFolder  *folder,
            const char          *path,
            GError             **error)
{
  g_autofree char *file = g_build_filename (folder->path, NAME_FILE, NULL);
  g_autofree char *key = NULL;
  g_autoptr (GBytes) bytes = NULL;

  if (g_file_test (file, G_FILE_TEST_EXISTS))
    return TRUE;
  key = _fujin_backups_dup_key (path);
  bytes = g_bytes_new (key, strlen (key));
  if (!fujin_save_bytes (file, bytes, error))
    return FALSE;
  return fchmodat (folder->fd, NAME_FILE, 0600, 0) == 0 || fail (file, errno, error);
}

/*
 * _fujin_backups_folder_open:
 * @folder: all zero
 * @path: the file whose contents are kept
 *
 * Makes the folder if need be, and holds it against other processes until it is cleared.
 */
gboolean
_fujin_backups_folder_open (FujinBackupsFolder  *folder,
                            const char          *path,
                            GError             **error)
{
  folder->fd = -1;
  folder->path = _fujin_backups_dup_folder (path, error);
  if (folder->path == NULL)
    return FALSE;
  for (guint i = 0; i < ATTEMPTS && folder->fd < 0; i++)
    {
      if (mkdir (folder->path, 0700) != 0 && errno != EEXIST)
        return fail (folder->path, errno, error);
      if (!hold (folder) && errno != 0 && errno != ENOENT)
        return fail (folder->path, errno, error);
    }
  if (folder->fd < 0)
    return fail (folder->path, EBUSY, error);
  if (fchmod (folder->fd, 0700) != 0)
    return fail (folder->path, errno, error);
  return write_name (folder, path, error);
}

/*
 * _fujin_backups_folder_clear:
 *
 * Lets others at it.
 */
void
_fujin_backups_folder_clear (FujinBackupsFolder *folder)
{
  if (folder->fd >= 0)
    close (folder->fd);
  folder->fd = -1;
  g_clear_pointer (&folder->path, g_free);
}

/* NULL when the name or what is behind it is not ours. */
static FujinBackup *
look_at (const char *directory,
         const char *name)
{
  g_autofree char *path = g_build_filename (directory, name, NULL);
  struct stat status;
  FujinBackupKind kind;
  FujinBackup *backup;
  gint64 stamp;

  if (!_fujin_backup_parse_id (name, &stamp, &kind) || lstat (path, &status) != 0 ||
      !S_ISREG (status.st_mode))
    return NULL;
  backup = g_new0 (FujinBackup, 1);
  backup->id = g_strdup (name);
  backup->when = stamp / G_USEC_PER_SEC;
  backup->size = (gsize) status.st_size;
  backup->kind = kind;
  return backup;
}

/* By the stamp at the head of the name. */
static int
compare_newest_first (gconstpointer a,
                      gconstpointer b)
{
  const FujinBackup *one = *(FujinBackup *const *) a;
  const FujinBackup *other = *(FujinBackup *const *) b;

  return -strcmp (one->id, other->id);
}

/*
 * _fujin_backups_folder_list:
 *
 * Returns what is kept there, newest first; nothing when there is no folder. What lies there
 * besides is passed over.
 */
GPtrArray *
_fujin_backups_folder_list (const char *directory)
{
  GPtrArray *backups = g_ptr_array_new_with_free_func ((GDestroyNotify) fujin_backup_free);
  g_autoptr (GDir) dir = g_dir_open (directory, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      FujinBackup *backup = look_at (directory, name);

      if (backup != NULL)
        g_ptr_array_add (backups, backup);
    }
  g_ptr_array_sort (backups, compare_newest_first);
  return backups;
}
