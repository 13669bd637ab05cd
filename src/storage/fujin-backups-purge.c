/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-backups-private.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/file.h>
#include <unistd.h>

#include "fujin-state-dir.h"
#include "fujin-words.h"

static gboolean
fail (const char  *directory,
      int          cause,
      GError     **error)
{
  g_set_error (error, G_IO_ERROR, g_io_error_from_errno (cause),
               /* Translators: %1$s is a path, %2$s the cause in the words of the system. */
               W_("Not all earlier versions in “%1$s” could be removed: %2$s."), directory,
               g_strerror (cause));
  return FALSE;
}

/* Everything in it, also what an interrupted write left. A folder in it is not ours: it stays,
 * and is said. */
static int
empty (const char *directory,
       int         fd)
{
  g_autoptr (GDir) dir = g_dir_open (directory, 0, NULL);
  const char *name;
  int cause = 0;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    if (unlinkat (fd, name, 0) != 0 && errno != ENOENT)
      cause = errno;
  return cause;
}

/* Waits until nobody is writing there. */
static gboolean
remove_folder (const char  *directory,
               GError     **error)
{
  int cause;
  int result;
  int fd = open (directory, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);

  if (fd < 0)
    return errno == ENOENT || fail (directory, errno, error);
  do
    result = flock (fd, LOCK_EX);
  while (result != 0 && errno == EINTR);
  cause = empty (directory, fd);
  if (rmdir (directory) != 0 && cause == 0 && errno != ENOENT)
    cause = errno;
  close (fd);
  return cause == 0 || fail (directory, cause, error);
}

static gboolean
is_digest (const char *name)
{
  return strlen (name) == 64 && strspn (name, "0123456789abcdef") == 64;
}

/* As much as can be, whatever happens to some. */
static gboolean
remove_all (GError **error)
{
  g_autofree char *state = fujin_state_dir ("backups", error);
  g_autoptr (GDir) dir = state != NULL ? g_dir_open (state, 0, error) : NULL;
  const char *name;
  gboolean good = dir != NULL;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    if (is_digest (name))
      {
        g_autofree char *directory = g_build_filename (state, name, NULL);

        good = remove_folder (directory, good ? error : NULL) && good;
      }
  return good;
}

/**
 * fujin_backups_purge:
 * @path: (nullable): a file; %NULL for all files
 * @error: return location for a #GError of %G_IO_ERROR
 *
 * Removes what is kept of earlier contents, and every trace of the file in the private folder.
 * May be called in any thread.
 *
 * Returns: whether nothing is left
 */
gboolean
fujin_backups_purge (const char  *path,
                     GError     **error)
{
  g_autofree char *directory = NULL;

  if (path == NULL)
    return remove_all (error);
  directory = _fujin_backups_dup_folder (path, error);
  return directory != NULL && remove_folder (directory, error);
}
