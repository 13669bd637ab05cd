/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-ancestor.h"

#include <string.h>

#include "fujin-backups-private.h"
#include "fujin-backups.h"

/* The part of the id of a kept content that is a digest of it. */
static const char *
digest_of (const FujinBackup *backup)
{
  return strrchr (backup->id, '-');
}

/* Whether the content was, or is, the one of the other file. */
static gboolean
is_theirs (GBytes    *content,
           GBytes    *theirs,
           GPtrArray *backups)
{
  if (g_bytes_equal (content, theirs))
    return TRUE;
  for (guint i = 0; i < backups->len; i++)
    if (_fujin_backup_is_content (((FujinBackup *) g_ptr_array_index (backups, i))->id, content))
      return TRUE;
  return FALSE;
}

static gboolean
is_theirs_by_id (const FujinBackup *backup,
                 GBytes            *theirs,
                 GPtrArray         *backups)
{
  if (_fujin_backup_is_content (backup->id, theirs))
    return TRUE;
  for (guint i = 0; i < backups->len; i++)
    if (strcmp (digest_of (g_ptr_array_index (backups, i)), digest_of (backup)) == 0)
      return TRUE;
  return FALSE;
}

/**
 * fujin_ancestor_find:
 * @ours_key: by what the earlier versions of our plan are kept: its path or address
 * @ours: (nullable): what our file holds
 * @theirs_key: by what those of the other file are kept
 * @theirs: what the other file holds
 *
 * Looks for the newest content that both files have had, so that it can be told on which side of a
 * merge something was changed: what our file holds, then its earlier versions. May be called in
 * any thread.
 *
 * Returns: (transfer full) (nullable): the content; %NULL when none is known
 */
GBytes *
fujin_ancestor_find (const char *ours_key,
                     GBytes     *ours,
                     const char *theirs_key,
                     GBytes     *theirs)
{
  g_autoptr (GPtrArray) own = fujin_backups_list (ours_key);
  g_autoptr (GPtrArray) others = fujin_backups_list (theirs_key);

  if (ours != NULL && is_theirs (ours, theirs, others))
    return g_bytes_ref (ours);
  for (guint i = 0; i < own->len; i++)
    {
      FujinBackup *backup = g_ptr_array_index (own, i);
      GBytes *content;

      if (!is_theirs_by_id (backup, theirs, others))
        continue;
      content = fujin_backups_read (ours_key, backup->id, NULL);
      if (content != NULL)
        return content;
    }
  return NULL;
}
