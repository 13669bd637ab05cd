/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fujin-lock-file-private.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "fujin-real-path.h"

#define BEFORE ".~lock."
#define BEHIND "#"
#define MAX_SIZE 4096

/* Beside the file, as office programs name theirs; a name too long for that is cut, and a digest
 * keeps it apart from others. */
char *
_fujin_lock_file_dup_place (const char *path)
{
  g_autofree char *real = fujin_real_path (path);
  g_autofree char *folder = g_path_get_dirname (real);
  g_autofree char *name = g_path_get_basename (real);
  g_autofree char *sidecar = NULL;

  if (strlen (name) > NAME_MAX - strlen (BEFORE BEHIND))
    {
      g_autofree char *digest = g_compute_checksum_for_string (G_CHECKSUM_SHA256, name, -1);
      gsize room = NAME_MAX - strlen (BEFORE "-" BEHIND) - 16;

      /* Cut between characters: some file systems refuse half ones. */
      while (room > 0 && ((guchar) name[room] & 0xC0) == 0x80)
        room--;
      name[room] = '\0';
      sidecar = g_strdup_printf (BEFORE "%s-%.16s" BEHIND, name, digest);
    }
  else
    sidecar = g_strconcat (BEFORE, name, BEHIND, NULL);
  return g_build_filename (folder, sidecar, NULL);
}

/* Never through a link, and never waiting on a pipe. */
static int
open_lock (const char *place)
{
  struct stat status;
  int fd;

  do
    fd = open (place, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
  while (fd < 0 && errno == EINTR);
  if (fd >= 0 && (fstat (fd, &status) != 0 || !S_ISREG (status.st_mode)))
    {
      close (fd);
      errno = EINVAL;
      return -1;
    }
  return fd;
}

static FujinLockMark *
read_mark (int fd)
{
  char text[MAX_SIZE];
  gsize length = 0;
  ssize_t n;

  do
    {
      n = pread (fd, text + length, sizeof text - length, (off_t) length);
      if (n > 0)
        length += (gsize) n;
    }
  while ((n > 0 && length < sizeof text) || (n < 0 && errno == EINTR));
  return n == 0 ? _fujin_lock_mark_parse (text, length) : NULL;
}

/*
 * _fujin_lock_file_judge:
 * @found: (out): what the lock says; %NULL when there is none or it cannot be read
 *
 * Looks at the lock that lies at @place.
 */
FujinLockState
_fujin_lock_file_judge (const char           *place,
                        const FujinLockMark  *own,
                        FujinLockMark       **found)
{
  g_autoptr (FujinLockMark) mark = NULL;
  int fd = open_lock (place);

  *found = NULL;
  if (fd < 0)
    return errno == ENOENT || errno == ENOTDIR ? FUJIN_LOCK_STATE_FREE
                                               : FUJIN_LOCK_STATE_UNREADABLE;
  mark = read_mark (fd);
  close (fd);
  if (mark == NULL)
    return FUJIN_LOCK_STATE_UNREADABLE;
  *found = g_steal_pointer (&mark);
  if (_fujin_lock_mark_is_own (*found, own))
    return FUJIN_LOCK_STATE_OWN;
  return _fujin_lock_mark_is_stale (*found, own) ? FUJIN_LOCK_STATE_STALE
                                                 : FUJIN_LOCK_STATE_OTHER;
}

static gboolean
write_text (int         fd,
            const char *text)
{
  gsize length = strlen (text);

  while (length > 0)
    {
      ssize_t n = write (fd, text, length);

      if (n < 0 && errno == EINTR)
        continue;
      if (n <= 0)
        return FALSE;
      text += n;
      length -= (gsize) n;
    }
  return TRUE;
}

/* The file gets its name when it is complete, so that nobody reads half a lock and a process
 * that is killed leaves none. Not every file system can do this. */
static int
place_complete (const char *place,
                const char *text)
{
  g_autofree char *folder = g_path_get_dirname (place);
  char self[64];
  int cause = 0;
  int fd = open (folder, O_TMPFILE | O_WRONLY | O_CLOEXEC, 0644);

  if (fd < 0)
    return errno;
  g_snprintf (self, sizeof self, "/proc/self/fd/%d", fd);
  if (!write_text (fd, text) ||
      linkat (AT_FDCWD, self, AT_FDCWD, place, AT_SYMLINK_FOLLOW) != 0)
    cause = errno;
  close (fd);
  return cause;
}

static int
place_plain (const char *place,
             const char *text)
{
  int cause = 0;
  int fd = open (place, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0644);

  if (fd < 0)
    return errno;
  if (!write_text (fd, text))
    cause = errno;
  if (close (fd) != 0 && cause == 0 && errno != EINTR)
    cause = errno;
  if (cause != 0)
    unlink (place);
  return cause;
}

/*
 * _fujin_lock_file_place:
 *
 * Returns 0, %EEXIST when a lock is there, or why it cannot be written.
 */
int
_fujin_lock_file_place (const char          *place,
                        const FujinLockMark *own)
{
  g_autofree char *text = _fujin_lock_mark_write (own);
  int cause = place_complete (place, text);

  return cause == 0 || cause == EEXIST ? cause : place_plain (place, text);
}

/* Whether the name still leads to the file that is open. */
static gboolean
is_in_place (int         fd,
             const char *place)
{
  struct stat open_one, placed;

  return fstat (fd, &open_one) == 0 && lstat (place, &placed) == 0 &&
         open_one.st_dev == placed.st_dev && open_one.st_ino == placed.st_ino;
}

/*
 * _fujin_lock_file_remove:
 * @token: which lock is meant
 *
 * Removes that lock and no other one: of two processes that want to remove the same, the second
 * must not hit what the first has put there since.
 *
 * Returns 0 also when another lock is there or none, %EAGAIN when somebody else is at it, or why
 * it cannot be removed.
 */
int
_fujin_lock_file_remove (const char *place,
                         const char *token)
{
  g_autoptr (FujinLockMark) mark = NULL;
  int cause = 0;
  int fd = open_lock (place);

  if (fd < 0)
    return errno == ENOENT ? 0 : errno;
  if (flock (fd, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK)
    cause = EAGAIN;
  else if (is_in_place (fd, place))
    {
      mark = read_mark (fd);
      if (mark != NULL && g_str_equal (mark->token, token) && unlink (place) != 0)
        cause = errno;
    }
  close (fd);
  return cause;
}
