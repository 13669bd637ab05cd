/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-backups-private.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* What is kept: the last ones; before them the last one of each day; and whatever nobody saved
 * on purpose, which is found nowhere else. */
#define LAST 10
#define DAYS 30
#define MAX_SPECIAL 50
/* What an interrupted write left in the folder is of no use, once it certainly is over. */
#define LEFTOVER_AGE (60 * 60)

/* The number of the day that a person here calls so; 0 when there is none. */
static int
get_day (gint64 when)
{
  g_autoptr (GDateTime) time = g_date_time_new_from_unix_local (when);
  GDate date;

  if (time == NULL)
    return 0;
  g_date_clear (&date, 1);
  g_date_set_dmy (&date, (GDateDay) g_date_time_get_day_of_month (time),
                  (GDateMonth) g_date_time_get_month (time),
                  (GDateYear) g_date_time_get_year (time));
  return (int) g_date_get_julian (&date);
}

/*
 * _fujin_backups_list_spare:
 * @backups: (element-type FujinBackup): newest first
 * @now: in seconds since 1970 UTC
 *
 * Returns (element-type FujinBackup): those of @backups that need no longer be kept.
 */
GPtrArray *
_fujin_backups_list_spare (GPtrArray *backups,
                           gint64     now)
{
  GPtrArray *spare = g_ptr_array_new ();
  int today = get_day (now);
  int last_day = G_MAXINT;
  guint n_special = 0;

  for (guint i = 0; i < backups->len; i++)
    {
      FujinBackup *backup = g_ptr_array_index (backups, i);
      int day = get_day (backup->when);
      gboolean is_recent = day > today - DAYS;
      gboolean is_last_of_day = day != last_day;
      gboolean is_special = backup->kind != FUJIN_BACKUP_SAVED && is_recent &&
                            n_special++ < MAX_SPECIAL;

      last_day = day;
      if (i >= LAST && !is_special && !(is_recent && is_last_of_day))
        g_ptr_array_add (spare, backup);
    }
  return spare;
}

static void
remove_leftovers (FujinBackupsFolder *folder,
                  gint64              now)
{
  g_autoptr (GDir) dir = g_dir_open (folder->path, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      struct stat status;

      if (*name == '.' && fstatat (folder->fd, name, &status, AT_SYMLINK_NOFOLLOW) == 0 &&
          S_ISREG (status.st_mode) && status.st_mtime < now - LEFTOVER_AGE)
        unlinkat (folder->fd, name, 0);
    }
}

/*
 * _fujin_backups_thin:
 * @now: in seconds since 1970 UTC
 *
 * Removes what need no longer be kept. What cannot be removed stays until the next time.
 */
void
_fujin_backups_thin (FujinBackupsFolder *folder,
                     gint64              now)
{
  g_autoptr (GPtrArray) backups = _fujin_backups_folder_list (folder->path);
  g_autoptr (GPtrArray) spare = _fujin_backups_list_spare (backups, now);

  for (guint i = 0; i < spare->len; i++)
    {
      const FujinBackup *backup = g_ptr_array_index (spare, i);

      if (unlinkat (folder->fd, backup->id, 0) != 0)
        g_debug ("%s: %s", backup->id, g_strerror (errno));
    }
  remove_leftovers (folder, now);
}
