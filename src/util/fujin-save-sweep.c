/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Removes what processes that ended in the middle of a save left. */

#include <dirent.h>
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

#include "fujin-save-private.h"

/* What stands in the file itself needs no second place. */
static gboolean
hand_over (int            folder,
           const char    *name,
           const char    *entry,
           FujinSaveKeep  keep,
           gpointer       data)
{
  g_autoptr (GBytes) content = _fujin_save_read_name (folder, entry);
  g_autoptr (GBytes) current = NULL;

  /* It could be the only copy of something. */
  if (content == NULL)
    return FALSE;
  current = _fujin_save_read_name (folder, name);
  if (keep != NULL && g_bytes_get_size (content) > 0 &&
      (current == NULL || !g_bytes_equal (content, current)))
    keep (content, data);
  return TRUE;
}

static GPtrArray *
list_leftovers (int         folder,
                const char *name,
                GPtrArray  *parts)
{
  GPtrArray *found = g_ptr_array_new_with_free_func (g_free);
  int fd = openat (folder, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  DIR *entries = fd >= 0 ? fdopendir (fd) : NULL;
  struct dirent *entry;

  if (entries == NULL)
    {
      if (fd >= 0)
        close (fd);
      return found;
    }
  while ((entry = readdir (entries)) != NULL)
    {
      gboolean is_part;

      if (_fujin_save_name_is_left (folder, name, entry->d_name, &is_part))
        g_ptr_array_add (is_part ? parts : found, g_strdup (entry->d_name));
    }
  closedir (entries);
  return found;
}

/**
 * fujin_save_sweep:
 * @path: a file that is saved by fujin_save_over() or fujin_save_bytes()
 * @keep: (nullable): gets each content that could be lost otherwise
 * @data: handed to @keep
 *
 * Finds the temporary files beside @path that processes of this computer left which are no longer
 * running, hands over what is complete in them and removes them. Such a content can be a version
 * that was about to be saved, or one that was displaced and not put away yet. Files of running
 * processes and of other computers are left alone.
 */
void
fujin_save_sweep (const char    *path,
                  FujinSaveKeep  keep,
                  gpointer       data)
{
  g_autoptr (GPtrArray) complete = NULL;
  g_autoptr (GPtrArray) parts = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *name = NULL;
  int folder;

  g_return_if_fail (path != NULL);

  folder = _fujin_save_open_folder (path, &name);
  if (folder < 0)
    return;
  complete = list_leftovers (folder, name, parts);
  for (guint i = 0; i < complete->len; i++)
    if (hand_over (folder, name, complete->pdata[i], keep, data))
      unlinkat (folder, complete->pdata[i], 0);
  for (guint i = 0; i < parts->len; i++)
    unlinkat (folder, parts->pdata[i], 0);
  close (folder);
}
