/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <errno.h>
#include <sys/stat.h>

#include "fujin-save.h"

G_BEGIN_DECLS

/* Nothing larger is read: no plan is, and what displaced one could be anything. */
#define FUJIN_SAVE_MAX_READ (64u * 1024 * 1024)

/* A call that a signal interrupted is made again. */
#define FUJIN_SAVE_RETRY(result, call) \
  do \
    (result) = (call); \
  while ((result) < 0 && errno == EINTR)

/* One save on its way. Everything happens in @folder by names in it: whoever renames folders
 * meanwhile cannot lead it elsewhere. */
typedef struct
{
  const char  *path;      /* as the caller wrote it, for messages */
  GBytes      *bytes;
  int          folder;
  char        *name;      /* in the folder, with links followed */
  gboolean     exists;
  struct stat  old;
  int          old_fd;    /* to read content and rights from; -1: not readable */
  gboolean     is_remote; /* its answers are not relied on: what is written is read back */
  gboolean     can_lock;
  int          fd;        /* of the new content */
  char        *temporary; /* its name, or that of what it displaced */
  char        *backup;    /* another name of what it displaced, where exchanging is not possible */
  struct stat  written;
  gboolean     is_in_place;
  GString     *notice;
} FujinSaveJob;

/* What became of a way of doing something that not every file system offers. */
typedef enum
{
  FUJIN_SAVE_DONE,
  FUJIN_SAVE_FAILED,
  FUJIN_SAVE_UNSUPPORTED,
} FujinSaveResult;

gboolean  _fujin_save_job_find     (FujinSaveJob          *job,
                                    GError               **error);
void      _fujin_save_job_clear    (FujinSaveJob          *job);
gboolean  _fujin_save_job_write    (FujinSaveJob          *job,
                                    GError               **error);
gboolean  _fujin_save_job_rights   (FujinSaveJob          *job,
                                    GError               **error);
gboolean  _fujin_save_job_check    (FujinSaveJob          *job,
                                    const FujinFileStamp  *expected,
                                    GError               **error);
gboolean  _fujin_save_job_commit   (FujinSaveJob          *job,
                                    const FujinFileStamp  *expected,
                                    FujinSaved            *saved,
                                    GError               **error);
gboolean  _fujin_save_job_replace  (FujinSaveJob          *job,
                                    GError               **error);
gboolean  _fujin_save_job_finish   (FujinSaveJob          *job,
                                    FujinSaved            *saved,
                                    GError               **error);
int       _fujin_save_job_lock     (const FujinSaveJob    *job);

int       _fujin_save_open_folder  (const char            *path,
                                    char                 **name);
gboolean  _fujin_save_fail         (const FujinSaveJob    *job,
                                    int                    cause,
                                    const char            *step,
                                    GError               **error);
gboolean  _fujin_save_fail_in_place (const FujinSaveJob   *job,
                                     int                   cause,
                                     const char           *step,
                                     GError              **error);
gboolean  _fujin_save_refuse       (const FujinSaveJob    *job,
                                    FujinSaveError         code,
                                    GError               **error);
gpointer  _fujin_save_kept_new     (int                    folder,
                                    char                  *name);
void      _fujin_save_kept_free    (gpointer               data);
GBytes   *_fujin_save_read         (int                    fd);
GBytes   *_fujin_save_read_name    (int                    folder,
                                    const char            *name);
gboolean  _fujin_save_is_content   (GBytes                *content,
                                    const FujinFileStamp  *expected,
                                    GBytes                *ours);

char     *_fujin_save_name_new     (int                    folder,
                                    const char            *name,
                                    gboolean               is_part);
gboolean  _fujin_save_name_is_left (int                    folder,
                                    const char            *name,
                                    const char            *entry,
                                    gboolean              *is_part);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (FujinSaveJob, _fujin_save_job_clear)

G_END_DECLS
