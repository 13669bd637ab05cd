/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-file-content.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "fujin-words.h"
#include "fujin-xml.h"
#include "fujin-xml-scan.h"

#define CHUNK 65536

static void
add_open_problem (GPtrArray  *problems,
                  const char *path,
                  int         cause)
{
  switch (cause)
    {
    case ENOENT:
    case ENOTDIR:
      fujin_xml_add_problem (problems, 0,
                             W_("There is no file “%s”. It may have been moved, renamed or "
                                "deleted."),
                             path);
      break;
    case EACCES:
    case EPERM:
      fujin_xml_add_problem (problems, 0,
                             W_("You may not read “%s”. Ask its owner for permission."), path);
      break;
    default:
      /* Translators: %2$s is the cause as the system words it. */
      fujin_xml_add_problem (problems, 0, W_("“%1$s” could not be read: %2$s."), path,
                             g_strerror (cause));
      break;
    }
}

/* A pipe or a device could keep the program waiting for ever. */
static gboolean
check_kind (int         fd,
            const char *path,
            GPtrArray  *problems)
{
  struct stat status;

  if (fstat (fd, &status) != 0)
    add_open_problem (problems, path, errno);
  else if (S_ISDIR (status.st_mode))
    fujin_xml_add_problem (problems, 0,
                           W_("“%s” is a folder. Choose a project file inside it."), path);
  else if (!S_ISREG (status.st_mode))
    fujin_xml_add_problem (problems, 0,
                           W_("“%s” is not a file but a device or a pipe: it is not opened."),
                           path);
  else if (status.st_size > FUJIN_XML_MAX_SIZE)
    fujin_xml_add_problem (problems, 0,
                           W_("“%1$s” is larger than %2$d MB: it is not opened."), path,
                           FUJIN_XML_MAX_SIZE / (1024 * 1024));
  else
    return TRUE;
  return FALSE;
}

/* To the end, whatever its size was before: another program may just be writing. */
static GBytes *
read_all (int         fd,
          const char *path,
          GPtrArray  *problems)
{
  g_autoptr (GByteArray) content = g_byte_array_new ();
  g_autofree guint8 *buffer = g_malloc (CHUNK);
  ssize_t n;

  do
    {
      n = read (fd, buffer, CHUNK);
      if (n > 0)
        g_byte_array_append (content, buffer, (guint) n);
    }
  while ((n > 0 && content->len <= FUJIN_XML_MAX_SIZE) || (n < 0 && errno == EINTR));
  if (n >= 0)
    return g_byte_array_free_to_bytes (g_steal_pointer (&content));
  add_open_problem (problems, path, errno);
  return NULL;
}

/**
 * fujin_file_content_read:
 * @path: a path in the file system
 * @problems: (element-type FujinXmlProblem): problems are added here, with line 0
 *
 * Reads a file that somebody else may have made: only a regular one of at most 64 MB.
 *
 * Returns: (nullable) (transfer full): its content, or %NULL
 */
GBytes *
fujin_file_content_read (const char *path,
                         GPtrArray  *problems)
{
  GBytes *bytes = NULL;
  int fd;

  g_return_val_if_fail (path != NULL && problems != NULL, NULL);

  do
    fd = open (path, O_RDONLY | O_NONBLOCK | O_CLOEXEC);
  while (fd < 0 && errno == EINTR);
  if (fd < 0)
    {
      add_open_problem (problems, path, errno);
      return NULL;
    }
  if (check_kind (fd, path, problems))
    bytes = read_all (fd, path, problems);
  close (fd);
  return bytes;
}
