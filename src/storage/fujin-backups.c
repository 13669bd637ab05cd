/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-backups-private.h"

#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>

#include "fujin-file-content.h"
#include "fujin-save.h"
#include "fujin-words.h"
#include "fujin-xml.h"

/* Read and written by several threads. */
static int disabled;

/**
 * fujin_backups_set_enabled:
 * @enabled: whether earlier versions are kept; they are, until somebody says otherwise
 *
 * For places where a plan may lie in its file alone. What is kept already stays until
 * fujin_backups_purge(). What somebody else saved, and what an interrupted save left, is kept all
 * the same: nobody has decided to give that up.
 */
void
fujin_backups_set_enabled (gboolean enabled)
{
  g_atomic_int_set (&disabled, !enabled);
}

static GBytes *
read_content (const char  *path,
              GError     **error)
{
  g_autoptr (GPtrArray) problems = fujin_xml_problems_new ();
  GBytes *content = fujin_file_content_read (path, problems);

  if (content == NULL)
    {
      const FujinXmlProblem *problem = g_ptr_array_index (problems, 0);

      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_FAILED, problem->message);
    }
  return content;
}

static GBytes *
read_kept (const char  *directory,
           const char  *id,
           GError     **error)
{
  g_autofree char *path = g_build_filename (directory, id, NULL);

  return read_content (path, error);
}

static gboolean
is_kept_as (const char        *directory,
            const FujinBackup *backup,
            GBytes            *content)
{
  g_autoptr (GBytes) kept = NULL;

  if (!fujin_backup_is_of (backup, content))
    return FALSE;
  kept = read_kept (directory, backup->id, NULL);
  return kept != NULL && g_bytes_equal (kept, content);
}

/* What stood in the file is kept as soon as it is saved, and is still there as the last of its
 * kind when the next save replaces it. */
static gboolean
is_kept_last (const char      *directory,
              GPtrArray       *backups,
              GBytes          *content,
              FujinBackupKind  kind)
{
  for (guint i = 0; i < backups->len; i++)
    {
      const FujinBackup *backup = g_ptr_array_index (backups, i);
      gboolean is_last_saved = kind == FUJIN_BACKUP_SAVED && backup->kind == kind;

      if ((i == 0 || is_last_saved) && is_kept_as (directory, backup, content))
        return TRUE;
      if (is_last_saved || kind != FUJIN_BACKUP_SAVED)
        return FALSE;
    }
  return FALSE;
}

/* Later than all that is there even when the clock was set back: the order of the names is the
 * order in which they were kept. */
static gint64
choose_stamp (GPtrArray *backups,
              gint64     now)
{
  FujinBackupKind kind;
  gint64 latest;

  if (backups->len == 0)
    return now;
  _fujin_backup_parse_id (((FujinBackup *) g_ptr_array_index (backups, 0))->id, &latest, &kind);
  return MAX (now, latest + 1);
}

/*
 * _fujin_backups_add_at:
 * @now: the time, in microseconds since 1970 UTC
 *
 * fujin_backups_add() at a time of one's choice.
 */
gboolean
_fujin_backups_add_at (const char       *path,
                       GBytes           *content,
                       FujinBackupKind   kind,
                       gint64            now,
                       GError          **error)
{
  g_auto (FujinBackupsFolder) folder = { NULL, -1 };
  g_autoptr (GPtrArray) backups = NULL;
  g_autofree char *id = NULL;
  g_autofree char *file = NULL;

  if (!_fujin_backups_folder_open (&folder, path, error))
    return FALSE;
  backups = _fujin_backups_folder_list (folder.path);
  if (is_kept_last (folder.path, backups, content, kind))
    return TRUE;
  id = _fujin_backup_make_id (choose_stamp (backups, now), kind, content);
  file = g_build_filename (folder.path, id, NULL);
  if (!fujin_save_bytes (file, content, error))
    return FALSE;
  /* Nobody else can look into the folder, so it was private before, too. */
  if (fchmodat (folder.fd, id, 0600, 0) != 0)
    g_debug ("%s: its mode stays as it is", file);
  _fujin_backups_thin (&folder, now / G_USEC_PER_SEC);
  return TRUE;
}

/**
 * fujin_backups_add:
 * @path: the file that @content belongs to, by whatever path; or the address of one that has no
 *   path
 * @content: a whole content of it
 * @kind: where @content comes from
 * @error: return location for a #GError of %G_IO_ERROR or %FUJIN_SAVE_ERROR
 *
 * Keeps a content in the private folder, unless it is the same as the one kept last, or, of what
 * stood in the file, the last one of that kind. The last 10
 * are kept, and the last one of each of the last 30 days; what was not saved on purpose (other
 * kinds than %FUJIN_BACKUP_SAVED) stays 30 days in any case. May be called in any thread, and in
 * several processes at once; takes as long as a save.
 *
 * Returns: whether it is kept, or need not be
 */
gboolean
fujin_backups_add (const char       *path,
                   GBytes           *content,
                   FujinBackupKind   kind,
                   GError          **error)
{
  g_return_val_if_fail (path != NULL && content != NULL, FALSE);
  g_return_val_if_fail (kind < FUJIN_N_BACKUP_KINDS, FALSE);

  if (g_atomic_int_get (&disabled) &&
      (kind == FUJIN_BACKUP_SAVED || kind == FUJIN_BACKUP_DISCARDED))
    return TRUE;
  return _fujin_backups_add_at (path, content, kind, g_get_real_time (), error);
}

/**
 * fujin_backups_add_file:
 * @path: a file that is about to be replaced
 * @error: return location for a #GError as of fujin_backups_add()
 *
 * Keeps what stands in a file, when there is one: for those that replace it without looking.
 *
 * Returns: whether it is kept, or need not be
 */
gboolean
fujin_backups_add_file (const char  *path,
                        GError     **error)
{
  g_autoptr (GBytes) content = NULL;

  g_return_val_if_fail (path != NULL, FALSE);

  if (g_atomic_int_get (&disabled) || !g_file_test (path, G_FILE_TEST_EXISTS))
    return TRUE;
  content = read_content (path, error);
  return content != NULL && fujin_backups_add (path, content, FUJIN_BACKUP_SAVED, error);
}

/**
 * fujin_backups_list:
 * @path: a file, which need not be there any more
 *
 * Returns: (transfer full) (element-type FujinBackup): the contents of it that are kept, newest
 *   first
 */
GPtrArray *
fujin_backups_list (const char *path)
{
  g_autofree char *directory = NULL;

  g_return_val_if_fail (path != NULL, NULL);

  directory = _fujin_backups_dup_folder (path, NULL);
  return _fujin_backups_folder_list (directory != NULL ? directory : "");
}

/**
 * fujin_backups_read:
 * @path: a file
 * @id: the id of a kept content of it
 * @error: return location for a #GError of %G_IO_ERROR
 *
 * Returns: (transfer full) (nullable): the content; %NULL with @error set when it is not there or
 *   is no longer what was kept
 */
GBytes *
fujin_backups_read (const char  *path,
                    const char  *id,
                    GError     **error)
{
  g_autofree char *directory = NULL;
  g_autofree char *file = NULL;
  g_autoptr (GBytes) content = NULL;
  FujinBackupKind kind;
  gint64 stamp;

  g_return_val_if_fail (path != NULL && id != NULL, NULL);

  if (!_fujin_backup_parse_id (id, &stamp, &kind))
    {
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND,
                   W_("There is no earlier version “%s”."), id);
      return NULL;
    }
  directory = _fujin_backups_dup_folder (path, error);
  if (directory == NULL)
    return NULL;
  file = g_build_filename (directory, id, NULL);
  /* Another process may keep, or purge, at any time. */
  if (!g_file_test (file, G_FILE_TEST_EXISTS))
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND,
                           W_("This earlier version is no longer kept: it was deleted, or made "
                              "room for newer ones, in the meantime."));
      return NULL;
    }
  content = read_content (file, error);
  if (content == NULL)
    return NULL;
  if (!_fujin_backup_is_content (id, content))
    {
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA,
                   W_("The earlier version “%s” was changed or damaged since it was kept."),
                   id);
      return NULL;
    }
  return g_steal_pointer (&content);
}
