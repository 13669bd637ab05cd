/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fujin-save.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "fujin-strings.h"
#include "fujin-words.h"

G_DEFINE_QUARK (fujin-save-error-quark, fujin_save_error)

/* One save on its way. */
typedef struct
{
  char        *target;    /* with links followed */
  char        *directory;
  char        *temporary;
  gboolean     exists;
  struct stat  old;
  int          fd;
} Save;

static void
save_clear (Save *save)
{
  g_free (save->target);
  g_free (save->directory);
  g_free (save->temporary);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Save, save_clear)

/* Reads errno: call it at once after what failed. @step is marked by N_() and looked up here,
 * since looking it up could change errno. */
static gboolean
fail (GError     **error,
      const char  *path,
      const char  *step)
{
  int cause = errno;

  if (g_file_test (path, G_FILE_TEST_EXISTS))
    g_set_error (error, FUJIN_SAVE_ERROR, FUJIN_SAVE_ERROR_FAILED,
                 /* Translators: %1$s is a path, %2$s the step that failed ("Writing the content"),
                  * %3$s the cause in the words of the system. */
                 W_("“%1$s” could not be saved. %2$s failed: %3$s. The file is as it was before."),
                 path, W_(step), g_strerror (cause));
  else
    g_set_error (error, FUJIN_SAVE_ERROR, FUJIN_SAVE_ERROR_FAILED,
                 /* Translators: as before, where there was no file yet */
                 W_("“%1$s” could not be saved. %2$s failed: %3$s. No file was written."),
                 path, W_(step), g_strerror (cause));
  return FALSE;
}

/* Follows links, so that the file behind the link is replaced and not the link. */
static gboolean
find_target (Save        *save,
             const char  *path,
             GError     **error)
{
  char *real = realpath (path, NULL);

  if (real != NULL)
    {
      save->target = g_strdup (real);
      free (real);
    }
  else if (errno != ENOENT || g_file_test (path, G_FILE_TEST_IS_SYMLINK))
    return fail (error, path, N_("Finding the file"));
  else
    save->target = g_strdup (path);
  save->directory = g_path_get_dirname (save->target);
  save->exists = stat (save->target, &save->old) == 0;
  if (!save->exists)
    return TRUE;
  if (!S_ISREG (save->old.st_mode))
    {
      errno = S_ISDIR (save->old.st_mode) ? EISDIR : EINVAL;
      return fail (error, path, N_("Finding the file"));
    }
  /* Renaming over a write-protected file would work, but the protection was meant. */
  if (faccessat (AT_FDCWD, save->target, W_OK, AT_EACCESS) != 0)
    return fail (error, path, N_("Opening the file for writing"));
  return TRUE;
}

/* A hidden name beside the target, since only inside one file system renaming is atomic. */
static char *
make_temporary_path (const Save *save)
{
  g_autofree char *name = g_path_get_basename (save->target);
  g_autofree char *id = fujin_random_id ("save");
  gsize room = NAME_MAX - strlen (id) - strlen ("...tmp");
  g_autofree char *hidden = NULL;

  if (strlen (name) > room)
    {
      /* Cut between characters: some file systems refuse half ones. */
      while (room > 0 && ((guchar) name[room] & 0xC0) == 0x80)
        room--;
      name[room] = '\0';
    }
  hidden = g_strdup_printf (".%s.%s.tmp", name, id);
  return g_build_filename (save->directory, hidden, NULL);
}

/* A new file gets its mode from the system, which knows the umask and the directory's defaults;
 * one that will replace another is private until it has the other's mode. */
static gboolean
open_temporary (Save        *save,
                const char  *path,
                GError     **error)
{
  save->temporary = make_temporary_path (save);
  do
    save->fd = open (save->temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW,
                     save->exists ? 0600 : 0666);
  while (save->fd < 0 && errno == EINTR);
  if (save->fd < 0)
    return fail (error, path, N_("Creating a temporary file beside it"));
  return TRUE;
}

static gboolean
write_all (int     fd,
           GBytes *bytes)
{
  gsize size;
  const char *data = g_bytes_get_data (bytes, &size);

  while (size > 0)
    {
      ssize_t n = write (fd, data, size);

      if (n < 0 && errno == EINTR)
        continue;
      if (n < 0)
        return FALSE;
      data += n;
      size -= (gsize) n;
    }
  return TRUE;
}

static gboolean
keep_mode (const Save *save)
{
  mode_t mode = save->old.st_mode & 0777;

  if (!save->exists)
    return TRUE;
  /* Who may not give the file to its old group must not open it to another group. */
  if (fchown (save->fd, (uid_t) -1, save->old.st_gid) != 0)
    mode &= ~(mode_t) S_IRWXG | ((mode & S_IRWXO) << 3);
  return fchmod (save->fd, mode) == 0;
}

static gboolean
sync_file (int fd)
{
  int result;

  do
    result = fsync (fd);
  while (result != 0 && errno == EINTR);
  return result == 0;
}

static gboolean
fill_temporary (Save        *save,
                GBytes      *bytes,
                const char  *path,
                GError     **error)
{
  const char *step = NULL;
  int cause = 0;

  if (!write_all (save->fd, bytes))
    step = N_("Writing the content");
  else if (!keep_mode (save))
    step = N_("Setting the permissions");
  else if (!sync_file (save->fd))
    step = N_("Bringing the content to the disk");
  if (step != NULL)
    cause = errno;
  /* Network file systems report a full disk here. EINTR leaves the file closed on Linux. */
  if (close (save->fd) != 0 && step == NULL && errno != EINTR)
    {
      step = N_("Closing the file");
      cause = errno;
    }
  if (step == NULL)
    return TRUE;
  errno = cause;
  return fail (error, path, step);
}

/* Makes the renaming last through a power cut. The new content stands in place by now whatever
 * happens, and some file systems cannot do this, so it cannot fail the save. */
static void
sync_directory (const char *directory)
{
  int fd = open (directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC);

  if (fd < 0)
    return;
  if (!sync_file (fd))
    g_debug ("%s: %s", directory, g_strerror (errno));
  close (fd);
}

/**
 * fujin_save_bytes:
 * @path: a path in the file system
 * @bytes: the whole new content
 * @error: return location for a #GError
 *
 * Replaces the file at @path by @bytes, or creates it, so that at any moment, through crashes
 * and power cuts too, either the old or the new content stands there, never a part. Follows
 * links and keeps mode and group. On failure the file is as it was and no temporary file is left.
 *
 * Returns: %TRUE on success, otherwise @error is set to a %FUJIN_SAVE_ERROR
 */
gboolean
fujin_save_bytes (const char  *path,
                  GBytes      *bytes,
                  GError     **error)
{
  g_auto (Save) save = { .fd = -1 };
  gboolean ok;

  g_return_val_if_fail (path != NULL && bytes != NULL, FALSE);
  g_return_val_if_fail (error == NULL || *error == NULL, FALSE);

  if (!find_target (&save, path, error) || !open_temporary (&save, path, error))
    return FALSE;
  ok = fill_temporary (&save, bytes, path, error);
  if (ok && rename (save.temporary, save.target) != 0)
    ok = fail (error, path, N_("Putting the new file in the place of the old one"));
  if (!ok)
    {
      unlink (save.temporary);
      return FALSE;
    }
  sync_directory (save.directory);
  return TRUE;
}
