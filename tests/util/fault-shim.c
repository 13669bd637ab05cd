/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A library to load before a program (LD_PRELOAD) that makes file-system calls fail on demand.
 *
 * It counts the calls listed at the end of this file that concern a path under a folder, and lets
 * the chosen one go wrong. The test runs the program again and again, with the 1st, 2nd, 3rd ...
 * call failing, until a run passes in which none did: then every call has failed once. A program
 * that does a little more than what is to be tested is fine as long as it uses other folders for
 * it. Everything is told by environment variables:
 *
 *   FUJIN_FAULT_UNDER=/folder   only calls on this folder and what is in it (necessary)
 *   FUJIN_FAULT_LOG=/file       gets a line "NUMBER NAME PATH" for each call counted, and behind
 *                               it " FAULT" for those that went wrong; not under the folder
 *   FUJIN_FAULT_AT=7            the 7th call counted goes wrong
 *   FUJIN_FAULT_STICKY=1        and all behind it, too
 *   FUJIN_FAULT_KIND=ENOSPC     how: ENOSPC EIO EDQUOT EACCES EROFS EINTR EPERM ENOSYS EINVAL
 *                               EOPNOTSUPP ENOENT: it does nothing and gives this error (closing
 *                               closes all the same); SHORT: it reads or writes one byte only;
 *                               GARBLE: what it reads has one bit changed; EXIT_BEFORE,
 *                               EXIT_AFTER: the process ends there by _exit (99)
 *   FUJIN_FAULT_ALWAYS="renameat2=ENOSYS tmpfile=EOPNOTSUPP"
 *                               every call of that name gives this error; "tmpfile" stands for
 *                               openat() with O_TMPFILE. These are neither counted nor logged.
 *   FUJIN_FAULT_SPACE=1000      as if so many bytes were free: fallocate() of more fails, write()
 *                               writes what fits, then fails with ENOSPC
 *   FUJIN_FAULT_SYSTEM=0x6969   what fstatfs() says of the kind of file system (here: nfs)
 *
 * Exit status 99 means a wrong use of these variables as well, with words on stderr. Calls that
 * the C library makes within itself (getline(), opendir() ...) are not seen. */

/* Both kinds of names are defined here, those for large files, too. */
#undef _FILE_OFFSET_BITS
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/vfs.h>
#include <sys/xattr.h>
#include <unistd.h>

#define EXIT_STATUS 99

typedef enum
{
  PASS,
  FAIL,
  SHORT,
  GARBLE,
  EXIT_AFTER,
} Fate;

static const struct
{
  const char *name;
  int         number;
} errors[] = {
  { "ENOSPC", ENOSPC }, { "EIO", EIO },       { "EDQUOT", EDQUOT },
  { "EACCES", EACCES }, { "EROFS", EROFS },   { "EINTR", EINTR },
  { "EPERM", EPERM },   { "ENOSYS", ENOSYS }, { "EOPNOTSUPP", EOPNOTSUPP },
  { "EINVAL", EINVAL }, { "ENOENT", ENOENT }, { "EXDEV", EXDEV },
};

static atomic_long n_calls;
static atomic_long n_bytes;

static void
give_up (const char *why,
         const char *what)
{
  dprintf (STDERR_FILENO, "fault-shim: %s: %s\n", why, what);
  _exit (EXIT_STATUS);
}

/* The call that the program would have made without this library. */
static void *
next (const char *name)
{
  void *function = dlsym (RTLD_NEXT, name);

  if (function == NULL)
    give_up ("no such function", name);
  return function;
}

static int
find_error (const char *name,
            size_t      length)
{
  for (size_t i = 0; i < sizeof errors / sizeof *errors; i++)
    if (strlen (errors[i].name) == length && strncmp (errors[i].name, name, length) == 0)
      return errors[i].number;
  return 0;
}

static void
find_path (int         folder,
           const char *name,
           char       *path)
{
  char link[64];
  ssize_t length;

  path[0] = '\0';
  if (name != NULL && name[0] == '/')
    {
      snprintf (path, PATH_MAX, "%s", name);
      return;
    }
  snprintf (link, sizeof link, folder == AT_FDCWD ? "/proc/self/cwd" : "/proc/self/fd/%d", folder);
  length = syscall (SYS_readlinkat, AT_FDCWD, link, path, (size_t) PATH_MAX - 1);
  path[length > 0 ? length : 0] = '\0';
  if (name != NULL && length > 0)
    snprintf (path + length, (size_t) (PATH_MAX - length), "/%s", name);
}

static bool
is_under (const char *path)
{
  const char *under = getenv ("FUJIN_FAULT_UNDER");
  size_t length = under != NULL ? strlen (under) : 0;

  return length > 0 && strncmp (path, under, length) == 0 &&
         (path[length] == '/' || path[length] == '\0');
}

/* Past the functions below, which would count it. */
static void
log_call (long        number,
          const char *call,
          const char *path,
          bool        is_fault)
{
  const char *log = getenv ("FUJIN_FAULT_LOG");
  char line[PATH_MAX + 100];
  int length;
  long fd;

  if (log == NULL)
    return;
  length = snprintf (line, sizeof line, "%ld %s %s%s\n", number, call, path,
                     is_fault ? " FAULT" : "");
  fd = syscall (SYS_openat, AT_FDCWD, log, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0600);
  if (fd < 0 || syscall (SYS_write, fd, line, (size_t) length) != length)
    give_up ("cannot write", log);
  syscall (SYS_close, fd);
}

static Fate
choose_kind (void)
{
  const char *kind = getenv ("FUJIN_FAULT_KIND");

  if (kind == NULL)
    give_up ("no value", "FUJIN_FAULT_KIND");
  if (strcmp (kind, "EXIT_BEFORE") == 0)
    _exit (EXIT_STATUS);
  if (strcmp (kind, "EXIT_AFTER") == 0)
    return EXIT_AFTER;
  if (strcmp (kind, "SHORT") == 0)
    return SHORT;
  if (strcmp (kind, "GARBLE") == 0)
    return GARBLE;
  errno = find_error (kind, strlen (kind));
  if (errno == 0)
    give_up ("not known", kind);
  return FAIL;
}

static bool
fails_always (const char *call)
{
  const char *list = getenv ("FUJIN_FAULT_ALWAYS");
  size_t length = strlen (call);

  while (list != NULL && *list != '\0')
    {
      size_t word = strcspn (list, " ");

      if (word > length && strncmp (list, call, length) == 0 && list[length] == '=')
        {
          errno = find_error (list + length + 1, word - length - 1);
          return true;
        }
      list += word;
      list += strspn (list, " ");
    }
  return false;
}

/* What happens to a call. Sets errno when it fails. */
static Fate
decide (const char *call,
        int         folder,
        const char *name)
{
  const char *at = getenv ("FUJIN_FAULT_AT");
  long chosen = at != NULL ? atol (at) : 0;
  int before = errno;
  char path[PATH_MAX];
  bool is_fault;
  long number;

  find_path (folder, name, path);
  errno = before;
  if (!is_under (path))
    return PASS;
  if (fails_always (call))
    return FAIL;
  number = atomic_fetch_add (&n_calls, 1) + 1;
  is_fault = chosen > 0 && (number == chosen ||
                            (number > chosen && getenv ("FUJIN_FAULT_STICKY") != NULL));
  log_call (number, call, path, is_fault);
  errno = before;
  return is_fault ? choose_kind () : PASS;
}

static void
after (Fate fate)
{
  if (fate == EXIT_AFTER)
    _exit (EXIT_STATUS);
}

/* Defines a call that gives an int, fails by -1 and errno, and concerns @path in @folder. */
#define CALL_AS(call, name, folder, path, parameters, arguments) \
  int name parameters; \
  int name parameters \
  { \
    int (*real) parameters = next (#name); \
    Fate fate = decide (call, folder, path); \
    int result = fate == FAIL ? -1 : real arguments; \
    after (fate); \
    return result; \
  }
#define CALL(name, folder, path, parameters, arguments) \
  CALL_AS (#name, name, folder, path, parameters, arguments)

/* Where programs call it by the name for large files, which is the same on this machine. */
#define ALSO(name, large) extern __typeof__ (name) large __attribute__ ((alias (#name)))

_Static_assert (sizeof (off_t) == sizeof (off64_t), "the names for large files mean the same");

/* Whether FUJIN_FAULT_SPACE speaks of the disk that a file is on. */
static bool
is_limited (int fd)
{
  int before = errno;
  char path[PATH_MAX];

  if (getenv ("FUJIN_FAULT_SPACE") == NULL)
    return false;
  find_path (fd, NULL, path);
  errno = before;
  return is_under (path);
}

/* How many of @size bytes still fit on that disk. */
static size_t
fit (int    fd,
     size_t size)
{
  long room;

  if (!is_limited (fd))
    return size;
  room = atol (getenv ("FUJIN_FAULT_SPACE")) - atomic_load (&n_bytes);
  if (room <= 0)
    return 0;
  return (size_t) room < size ? (size_t) room : size;
}

static size_t
shorten (Fate   fate,
         size_t size)
{
  return fate == SHORT && size > 1 ? 1 : size;
}

static void
garble (Fate    fate,
        void   *data,
        ssize_t length)
{
  if (fate == GARBLE && length > 0)
    ((char *) data)[length / 2] ^= 1;
}

ssize_t
read (int    fd,
      void  *data,
      size_t size)
{
  ssize_t (*real) (int, void *, size_t) = next ("read");
  Fate fate = decide ("read", fd, NULL);
  ssize_t result = fate == FAIL ? -1 : real (fd, data, shorten (fate, size));

  garble (fate, data, result);
  after (fate);
  return result;
}

ssize_t
pread (int    fd,
       void  *data,
       size_t size,
       off_t  offset)
{
  ssize_t (*real) (int, void *, size_t, off_t) = next ("pread");
  Fate fate = decide ("pread", fd, NULL);
  ssize_t result = fate == FAIL ? -1 : real (fd, data, shorten (fate, size), offset);

  garble (fate, data, result);
  after (fate);
  return result;
}

ssize_t
write (int         fd,
       const void *data,
       size_t      size)
{
  ssize_t (*real) (int, const void *, size_t) = next ("write");
  Fate fate = decide ("write", fd, NULL);
  size_t room = fit (fd, shorten (fate, size));
  ssize_t result;

  if (fate != FAIL && size > 0 && room == 0)
    {
      errno = ENOSPC;
      fate = FAIL;
    }
  result = fate == FAIL ? -1 : real (fd, data, room);
  if (result > 0 && is_limited (fd))
    atomic_fetch_add (&n_bytes, result);
  after (fate);
  return result;
}

ssize_t
pwrite (int         fd,
        const void *data,
        size_t      size,
        off_t       offset)
{
  ssize_t (*real) (int, const void *, size_t, off_t) = next ("pwrite");
  Fate fate = decide ("pwrite", fd, NULL);
  ssize_t result = fate == FAIL ? -1 : real (fd, data, shorten (fate, size), offset);

  after (fate);
  return result;
}

ALSO (pread, pread64);
ALSO (pwrite, pwrite64);

int
fallocate (int   fd,
           int   mode,
           off_t offset,
           off_t size)
{
  int (*real) (int, int, off_t, off_t) = next ("fallocate");
  Fate fate = decide ("fallocate", fd, NULL);
  int result;

  if (fate != FAIL && fit (fd, (size_t) size) < (size_t) size)
    {
      errno = ENOSPC;
      fate = FAIL;
    }
  result = fate == FAIL ? -1 : real (fd, mode, offset, size);
  after (fate);
  return result;
}

/* Gives the error instead of setting errno. */
int
posix_fallocate (int   fd,
                 off_t offset,
                 off_t size)
{
  int (*real) (int, off_t, off_t) = next ("posix_fallocate");
  int before = errno;
  Fate fate = decide ("posix_fallocate", fd, NULL);
  int result = fate == FAIL ? errno : real (fd, offset, size);

  errno = before;
  after (fate);
  return result;
}

ALSO (fallocate, fallocate64);
ALSO (posix_fallocate, posix_fallocate64);

/* A file that could not be closed well is closed all the same. */
int
close (int fd)
{
  int (*real) (int) = next ("close");
  Fate fate = decide ("close", fd, NULL);
  int cause = errno;
  int result = real (fd);

  after (fate);
  if (fate != FAIL)
    return result;
  errno = cause;
  return -1;
}

static int
open_or_fail (const char *call,
              int         folder,
              const char *path,
              int         flags,
              mode_t      mode)
{
  int (*real) (int, const char *, int, ...) = next ("openat");
  bool is_nameless = (flags & O_TMPFILE) == O_TMPFILE;
  Fate fate = decide (is_nameless ? "tmpfile" : call, folder, path);
  int result = fate == FAIL ? -1 : real (folder, path, flags, mode);

  after (fate);
  return result;
}

static mode_t
take_mode (int     flags,
           va_list rest)
{
  return (flags & O_CREAT) != 0 || (flags & O_TMPFILE) == O_TMPFILE ? va_arg (rest, mode_t) : 0;
}

#define OPENAT(name) \
  int name (int folder, const char *path, int flags, ...) \
  { \
    va_list rest; \
    mode_t mode; \
    va_start (rest, flags); \
    mode = take_mode (flags, rest); \
    va_end (rest); \
    return open_or_fail ("openat", folder, path, flags, mode); \
  }

#define OPEN(name) \
  int name (const char *path, int flags, ...) \
  { \
    va_list rest; \
    mode_t mode; \
    va_start (rest, flags); \
    mode = take_mode (flags, rest); \
    va_end (rest); \
    return open_or_fail ("open", AT_FDCWD, path, flags, mode); \
  }

OPENAT (openat)
OPENAT (openat64)
OPEN (open)
OPEN (open64)

int
renameat2 (int          from,
           const char  *old,
           int          to,
           const char  *new,
           unsigned int flags)
{
  int (*real) (int, const char *, int, const char *, unsigned int) = next ("renameat2");
  Fate fate = decide ("renameat2", from, old);
  int result = fate == FAIL ? -1 : real (from, old, to, new, flags);

  after (fate);
  return result;
}

/* Programs call what their C library does not offer this way. */
long
syscall (long number,
         ...)
{
  long (*real) (long, ...) = next ("syscall");
  long a[6];
  va_list rest;
  long result;
  Fate fate;

  va_start (rest, number);
  for (int i = 0; i < 6; i++)
    a[i] = va_arg (rest, long);
  va_end (rest);
  if (number != SYS_renameat2)
    return real (number, a[0], a[1], a[2], a[3], a[4], a[5]);
  fate = decide ("renameat2", (int) a[0], (const char *) a[1]);
  result = fate == FAIL ? -1 : real (number, a[0], a[1], a[2], a[3], a[4]);
  after (fate);
  return result;
}

/* The target of a link through /proc is the other end of it. */
int
linkat (int         from,
        const char *old,
        int         to,
        const char *new,
        int         flags)
{
  int (*real) (int, const char *, int, const char *, int) = next ("linkat");
  Fate fate = decide ("linkat", to, new);
  int result = fate == FAIL ? -1 : real (from, old, to, new, flags);

  after (fate);
  return result;
}

/* The two names have two types here, which are the same but for their names. */
static int
ask_system (const char *name,
            int         fd,
            void       *system)
{
  int (*real) (int, void *) = next (name);
  const char *kind = getenv ("FUJIN_FAULT_SYSTEM");
  Fate fate = decide ("fstatfs", fd, NULL);
  char path[PATH_MAX];
  int result = fate == FAIL ? -1 : real (fd, system);

  find_path (fd, NULL, path);
  if (result == 0 && kind != NULL && is_under (path))
    ((struct statfs *) system)->f_type = strtol (kind, NULL, 16);
  after (fate);
  return result;
}

int
fstatfs (int            fd,
         struct statfs *system)
{
  return ask_system ("fstatfs", fd, system);
}

int
fstatfs64 (int              fd,
           struct statfs64 *system)
{
  return ask_system ("fstatfs64", fd, system);
}

ssize_t
fgetxattr (int         fd,
           const char *name,
           void       *value,
           size_t      size)
{
  ssize_t (*real) (int, const char *, void *, size_t) = next ("fgetxattr");
  Fate fate = decide ("fgetxattr", fd, NULL);
  ssize_t result = fate == FAIL ? -1 : real (fd, name, value, size);

  after (fate);
  return result;
}

CALL (fsync, fd, NULL, (int fd), (fd))
CALL (fdatasync, fd, NULL, (int fd), (fd))
CALL (ftruncate, fd, NULL, (int fd, off_t size), (fd, size))
ALSO (ftruncate, ftruncate64);
CALL (fchmod, fd, NULL, (int fd, mode_t mode), (fd, mode))
CALL (fchown, fd, NULL, (int fd, uid_t user, gid_t group), (fd, user, group))
CALL (fstat, fd, NULL, (int fd, struct stat *status), (fd, status))
CALL (fstatat, folder, path, (int folder, const char *path, struct stat *status, int flags),
      (folder, path, status, flags))
CALL_AS ("fstat", fstat64, fd, NULL, (int fd, struct stat64 *status), (fd, status))
CALL_AS ("fstatat", fstatat64, folder, path,
         (int folder, const char *path, struct stat64 *status, int flags),
         (folder, path, status, flags))
CALL (faccessat, folder, path, (int folder, const char *path, int mode, int flags),
      (folder, path, mode, flags))
CALL (fsetxattr, fd, NULL, (int fd, const char *name, const void *value, size_t size, int flags),
      (fd, name, value, size, flags))
CALL (fremovexattr, fd, NULL, (int fd, const char *name), (fd, name))
CALL (rename, AT_FDCWD, old, (const char *old, const char *new), (old, new))
CALL (renameat, from, old, (int from, const char *old, int to, const char *new),
      (from, old, to, new))
CALL (unlink, AT_FDCWD, path, (const char *path), (path))
CALL (unlinkat, folder, path, (int folder, const char *path, int flags), (folder, path, flags))
CALL (mkdir, AT_FDCWD, path, (const char *path, mode_t mode), (path, mode))
CALL (mkdirat, folder, path, (int folder, const char *path, mode_t mode), (folder, path, mode))
CALL (rmdir, AT_FDCWD, path, (const char *path), (path))
CALL (symlinkat, folder, path, (const char *target, int folder, const char *path),
      (target, folder, path))
