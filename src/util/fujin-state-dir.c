/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fujin-state-dir.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "fujin-words.h"

static gboolean
fail (GError     **error,
      const char  *directory,
      int          cause)
{
  g_set_error (error, G_IO_ERROR, g_io_error_from_errno (cause),
               /* Translators: %1$s is a path, %2$s the cause in the words of the system. */
               W_("The private folder “%1$s” cannot be used: %2$s."), directory,
               g_strerror (cause));
  return FALSE;
}

/* What lies inside says where an organisation is weak: a folder that others may look into, left
 * so by a backup restored or a careless chmod, is closed again. One of somebody else's is not
 * used at all. */
static gboolean
make_private (const char  *directory,
              GError     **error)
{
  struct stat status;
  int cause = 0;
  int fd;

  if (g_mkdir_with_parents (directory, 0700) != 0)
    return fail (error, directory, errno);
  fd = open (directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (fd < 0 || fstat (fd, &status) != 0)
    cause = errno;
  else if (status.st_uid != geteuid ())
    cause = EPERM;
  else if ((status.st_mode & 07777) != 0700 && fchmod (fd, 0700) != 0)
    cause = errno;
  if (fd >= 0)
    close (fd);
  return cause == 0 || fail (error, directory, cause);
}

/**
 * fujin_state_dir:
 * @name: what the folder is for, a single name such as "backups"
 * @error: return location for a #GError of %G_IO_ERROR
 *
 * The folder of that name among the private state of the program (XDG_STATE_HOME), made when it
 * is not there. Only its owner can look into it. May be called in any thread.
 *
 * Returns: (transfer full) (nullable): its path, or %NULL with @error set
 */
char *
fujin_state_dir (const char  *name,
                 GError     **error)
{
  g_autofree char *own = NULL;
  g_autofree char *directory = NULL;

  g_return_val_if_fail (name != NULL && *name != '\0' && strchr (name, '/') == NULL, NULL);

  own = g_build_filename (g_get_user_state_dir (), "fujin", NULL);
  directory = g_build_filename (own, name, NULL);
  if (!make_private (own, error) || !make_private (directory, error))
    return NULL;
  return g_steal_pointer (&directory);
}
