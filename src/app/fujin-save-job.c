/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-save-job.h"

#include <errno.h>
#include <glib/gi18n.h>
#include <sys/stat.h>

#include "fujin-backups.h"
#include "fujin-file-content.h"
#include "fujin-project-reader.h"
#include "fujin-project-writer.h"
#include "fujin-save-remote.h"
#include "fujin-seal.h"

/**
 * fujin_save_job_new:
 * @file: where to save
 *
 * Returns: (transfer full): a job; @written and what may be replaced are to be set
 */
FujinSaveJob *
fujin_save_job_new (GFile *file)
{
  FujinSaveJob *self = g_new0 (FujinSaveJob, 1);

  self->file = g_object_ref (file);
  self->path = g_file_get_path (file);
  return self;
}

/**
 * fujin_save_job_free:
 * @self: (transfer full): a job
 */
void
fujin_save_job_free (FujinSaveJob *self)
{
  g_object_unref (self->file);
  g_free (self->path);
  g_clear_pointer (&self->written, g_bytes_unref);
  g_clear_pointer (&self->known, fujin_file_stamp_free);
  g_clear_pointer (&self->sealed, g_bytes_unref);
  fujin_saved_clear (&self->saved);
  g_clear_pointer (&self->theirs, fujin_loaded_free);
  g_clear_pointer (&self->lock, fujin_lock_release);
  g_clear_error (&self->error);
  g_free (self);
}

/**
 * fujin_save_job_dup_key:
 * @file: a file
 *
 * Returns: (transfer full): by what its earlier versions are kept: its path, or its address
 */
char *
fujin_save_job_dup_key (GFile *file)
{
  char *path = g_file_get_path (file);

  return path ? path : g_file_get_uri (file);
}

/**
 * fujin_save_job_stamp_content:
 * @content: what a file is known to hold
 *
 * Returns: (transfer full): the stamp of a file of which nothing else is known
 */
FujinFileStamp *
fujin_save_job_stamp_content (GBytes *content)
{
  const struct stat unknown = { 0 };

  return fujin_file_stamp_new (&unknown, content);
}

/* Earlier versions are a comfort: where they cannot be kept, the save goes on. */
static gboolean
keep (FujinSaveJob    *self,
      GBytes          *content,
      FujinBackupKind  kind)
{
  g_autofree char *key = fujin_save_job_dup_key (self->file);
  g_autoptr (GError) error = NULL;

  if (fujin_backups_add (key, content, kind, &error))
    return TRUE;
  g_debug ("%s: %s", key, error->message);
  return FALSE;
}

static gboolean
refuse_content (FujinSaveJob *self,
                const char   *why)
{
  keep (self, self->sealed, FUJIN_BACKUP_LEFTOVER);
  g_set_error (&self->error, FUJIN_SAVE_ERROR, FUJIN_SAVE_ERROR_FAILED,
               /* Translators: %s is a sentence about what is wrong */
               _("Before saving, the plan was read back as a trial, and it would not have come "
                 "back as it is: %s The file was not touched. What would have been written is "
                 "among its earlier versions."),
               why);
  return FALSE;
}

/* What cannot be read again as it is must not replace what can. */
static gboolean
verify (FujinSaveJob *self)
{
  g_autoptr (GPtrArray) problems = fujin_xml_problems_new ();
  g_autoptr (FujinProject) project = fujin_project_reader_read_bytes (self->sealed, problems);
  g_autoptr (GBytes) again = NULL;

  if (!project)
    {
      FujinXmlProblem *problem = problems->len ? g_ptr_array_index (problems, 0) : NULL;

      return refuse_content (self, problem ? problem->message : "");
    }
  again = fujin_project_writer_write (project);
  if (!g_bytes_equal (again, self->written))
    return refuse_content (self, _("a part of it would have been lost."));
  return TRUE;
}

static gboolean
is_whole (GBytes *content)
{
  g_autoptr (FujinLoaded) loaded = fujin_loaded_new_from_bytes (content, NULL);

  return loaded->project && !loaded->is_partial;
}

/* The stamp of what stands there now, which the user let be replaced; %NULL for nothing. Where
 * only what is broken may be replaced, a whole plan stays unexpected. */
static gboolean
look (FujinSaveJob *self)
{
  gboolean only_broken = self->expect == FUJIN_SAVE_EXPECT_BROKEN;
  g_autoptr (GPtrArray) problems = fujin_xml_problems_new ();
  g_autoptr (GBytes) content = NULL;
  struct stat status;

  if (!only_broken)
    g_clear_pointer (&self->known, fujin_file_stamp_free);
  if (self->path && stat (self->path, &status) != 0 && errno == ENOENT)
    return TRUE;
  if (self->path)
    content = fujin_file_content_read_status (self->path, &status, problems);
  else if (!g_file_query_exists (self->file, NULL))
    return TRUE;
  else
    content = fujin_load_remote (self->file, NULL, &self->error);
  if (content && only_broken && is_whole (content))
    return TRUE;
  g_clear_pointer (&self->known, fujin_file_stamp_free);
  if (content)
    self->known = self->path ? fujin_file_stamp_new (&status, content)
                             : fujin_save_job_stamp_content (content);
  else if (problems->len)
    g_set_error_literal (&self->error, FUJIN_SAVE_ERROR, FUJIN_SAVE_ERROR_FAILED,
                         ((FujinXmlProblem *) g_ptr_array_index (problems, 0))->message);
  return content != NULL;
}

static gboolean
save (FujinSaveJob *self)
{
  const char *hash = self->known ? fujin_file_stamp_get_hash (self->known) : NULL;

  if (self->path)
    return fujin_save_over (self->path, self->sealed, self->known, &self->saved, &self->error);
  return fujin_save_remote (self->file, self->sealed, hash, &self->saved, NULL, &self->error);
}

/* What somebody else put there, so that it can be told about and merged. */
static void
read_theirs (FujinSaveJob *self)
{
  g_autoptr (GBytes) content = NULL;

  if (self->saved.theirs)
    self->theirs = fujin_loaded_new_from_bytes (self->saved.theirs, NULL);
  else if (!g_error_matches (self->error, FUJIN_SAVE_ERROR, FUJIN_SAVE_ERROR_CHANGED) &&
           !g_error_matches (self->error, FUJIN_SAVE_ERROR, FUJIN_SAVE_ERROR_EXISTS))
    return;
  else if (self->path)
    self->theirs = fujin_loaded_new_from_path (self->path, NULL);
  else if ((content = fujin_load_remote (self->file, NULL, NULL)))
    {
      self->theirs = fujin_loaded_new_from_bytes (content, NULL);
      if (!self->theirs->stamp)
        self->theirs->stamp = fujin_save_job_stamp_content (content);
    }
}

/* What was saved is kept, too: the file may be damaged before the next save. That one displaces
 * what is kept already, so that it comes to one copy a save. */
static void
keep_both (FujinSaveJob *self,
           gboolean      is_saved)
{
  gboolean is_ours = !self->saved.theirs && self->expect != FUJIN_SAVE_EXPECT_BROKEN;

  if (self->saved.displaced)
    keep (self, self->saved.displaced, is_ours ? FUJIN_BACKUP_SAVED : FUJIN_BACKUP_CONFLICT);
  if (is_saved)
    keep (self, self->sealed, FUJIN_BACKUP_SAVED);
}

/**
 * fujin_save_job_run:
 * @self: a job
 *
 * Saves: seals the plan, reads it back as a trial, puts it in place, and keeps both what it
 * displaced and what it saved among the earlier versions. Any thread may do it.
 */
void
fujin_save_job_run (FujinSaveJob *self)
{
  gboolean looks = self->expect == FUJIN_SAVE_EXPECT_ANYTHING ||
                   self->expect == FUJIN_SAVE_EXPECT_BROKEN;
  gboolean is_saved;

  self->sealed = fujin_seal_close (self->written);
  if (!verify (self) || (looks && !look (self)))
    return;
  if (self->expect == FUJIN_SAVE_EXPECT_NOTHING)
    g_clear_pointer (&self->known, fujin_file_stamp_free);
  is_saved = save (self);
  keep_both (self, is_saved);
  read_theirs (self);
  if (self->takes_lock && self->path && self->saved.stamp)
    self->lock = fujin_lock_take (self->path, NULL);
}
