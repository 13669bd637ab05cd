/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-file-content.h"

#include <errno.h>
#include <fcntl.h>
#include <unistd.h>

#include "fujin-words.h"
#include "fujin-xml.h"
#include "fujin-xml-scan.h"

#define CHUNK 65536
#define MAX_READS 2

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
check_kind (const struct stat *status,
            const char        *path,
            GPtrArray         *problems)
{
  if (S_ISDIR (status->st_mode))
    fujin_xml_add_problem (problems, 0,
                           W_("“%s” is a folder. Choose a project file inside it."), path);
  else if (!S_ISREG (status->st_mode))
    fujin_xml_add_problem (problems, 0,
                           W_("“%s” is not a file but a device or a pipe: it is not opened."),
                           path);
  else if (status->st_size > FUJIN_XML_MAX_SIZE)
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

static gboolean
is_same (const struct stat *before,
         const struct stat *after,
         GBytes            *bytes)
{
  return before->st_size == after->st_size &&
         before->st_mtim.tv_sec == after->st_mtim.tv_sec &&
         before->st_mtim.tv_nsec == after->st_mtim.tv_nsec &&
         before->st_ctim.tv_sec == after->st_ctim.tv_sec &&
         before->st_ctim.tv_nsec == after->st_ctim.tv_nsec &&
         (gsize) after->st_size == g_bytes_get_size (bytes);
}

/* Only opening a device can already do something, so its kind is looked at before, too. */
static int
open_regular (const char  *path,
              struct stat *status,
              GPtrArray   *problems)
{
  int fd;

  if (stat (path, status) != 0)
    {
      add_open_problem (problems, path, errno);
      return -1;
    }
  if (!check_kind (status, path, problems))
    return -1;
  do
    fd = open (path, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY);
  while (fd < 0 && errno == EINTR);
  if (fd < 0 || fstat (fd, status) != 0)
    add_open_problem (problems, path, errno);
  else if (check_kind (status, path, problems))
    return fd;
  if (fd >= 0)
    close (fd);
  return -1;
}

/* @is_steady is whether nobody wrote to the file meanwhile. */
static GBytes *
read_once (const char  *path,
           struct stat *status,
           gboolean    *is_steady,
           GPtrArray   *problems)
{
  struct stat before;
  GBytes *bytes;
  int fd = open_regular (path, &before, problems);

  *is_steady = TRUE;
  if (fd < 0)
    return NULL;
  bytes = read_all (fd, path, problems);
  if (bytes != NULL)
    *is_steady = fstat (fd, status) == 0 && is_same (&before, status, bytes);
  close (fd);
  return bytes;
}

/**
 * fujin_file_content_read_status:
 * @path: a path in the file system
 * @status: (out) (nullable): what the system says of the file that was read
 * @problems: (element-type FujinXmlProblem): problems are added here, with line 0
 *
 * Reads a file that somebody else may have made: only a regular one of at most 64 MB. One that
 * changes meanwhile is read a second time, since half an old and half a new one is neither; if it
 * changes again it is not opened.
 *
 * Returns: (nullable) (transfer full): its content, or %NULL
 */
GBytes *
fujin_file_content_read_status (const char  *path,
                                struct stat *status,
                                GPtrArray   *problems)
{
  struct stat unused;
  gboolean is_steady = FALSE;

  g_return_val_if_fail (path != NULL && problems != NULL, NULL);

  for (guint i = 0; i < MAX_READS; i++)
    {
      g_autoptr (GBytes) bytes =
        read_once (path, status != NULL ? status : &unused, &is_steady, problems);

      if (is_steady)
        return g_steal_pointer (&bytes);
    }
  fujin_xml_add_problem (problems, 0,
                         W_("“%s” is being written by another program just now. Open it again "
                            "when that is done."),
                         path);
  return NULL;
}

/**
 * fujin_file_content_read:
 * @path: a path in the file system
 * @problems: (element-type FujinXmlProblem): problems are added here, with line 0
 *
 * Reads a file as fujin_file_content_read_status() does.
 *
 * Returns: (nullable) (transfer full): its content, or %NULL
 */
GBytes *
fujin_file_content_read (const char *path,
                         GPtrArray  *problems)
{
  return fujin_file_content_read_status (path, NULL, problems);
}
