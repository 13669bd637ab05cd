/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gstdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "fujin-backups-private.h"
#include "fujin-state-dir.h"

/* 2026-11-21 12:00 UTC. */
#define NOON G_GINT64_CONSTANT (1795262400000000)
#define HOUR (G_GINT64_CONSTANT (3600) * G_USEC_PER_SEC)
#define DAY (24 * HOUR)

typedef struct
{
  char *directory;
  char *path;
} Fixture;

static void
remove_all (const char *directory)
{
  g_autoptr (GDir) dir = g_dir_open (directory, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (directory, name, NULL);

      if (g_unlink (path) != 0)
        remove_all (path);
    }
  g_rmdir (directory);
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *state = fujin_state_dir ("backups", &error);

  g_assert_no_error (error);
  remove_all (state);
  fixture->directory = g_dir_make_tmp ("fujin-backups-XXXXXX", NULL);
  fixture->path = g_build_filename (fixture->directory, "plan.fujin", NULL);
  g_file_set_contents_full (fixture->path, "now", -1, G_FILE_SET_CONTENTS_NONE, 0644, NULL);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  remove_all (fixture->directory);
  g_free (fixture->directory);
  g_free (fixture->path);
}

static void
add_at (const char      *path,
        const char      *content,
        FujinBackupKind  kind,
        gint64           now)
{
  g_autoptr (GBytes) bytes = g_bytes_new (content, strlen (content));
  g_autoptr (GError) error = NULL;

  g_assert_true (_fujin_backups_add_at (path, bytes, kind, now, &error));
  g_assert_no_error (error);
}

static void
add (const char      *path,
     const char      *content,
     FujinBackupKind  kind)
{
  g_autoptr (GBytes) bytes = g_bytes_new (content, strlen (content));
  g_autoptr (GError) error = NULL;

  g_assert_true (fujin_backups_add (path, bytes, kind, &error));
  g_assert_no_error (error);
}

static guint
count (const char *path)
{
  g_autoptr (GPtrArray) backups = fujin_backups_list (path);

  return backups->len;
}

/* The content of the one at @position, which must be readable. */
static char *
dup_content (const char *path,
             guint       position)
{
  g_autoptr (GPtrArray) backups = fujin_backups_list (path);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = NULL;
  const FujinBackup *backup;

  g_assert_cmpuint (position, <, backups->len);
  backup = g_ptr_array_index (backups, position);
  bytes = fujin_backups_read (path, backup->id, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (backup->size, ==, g_bytes_get_size (bytes));
  if (g_bytes_get_size (bytes) == 0)
    return g_strdup ("");
  return g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
}

static void
assert_content (const char *path,
                guint       position,
                const char *content)
{
  g_autofree char *found = dup_content (path, position);

  g_assert_cmpstr (found, ==, content);
}

/* Nothing in the folder, nor the folder, is for others. Returns how many files there are. */
static guint
assert_private (const char *directory)
{
  g_autoptr (GDir) dir = g_dir_open (directory, 0, NULL);
  struct stat status;
  const char *name;
  guint n = 0;

  g_assert_cmpint (g_stat (directory, &status), ==, 0);
  g_assert_cmphex (status.st_mode & 07777, ==, 0700);
  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (directory, name, NULL);

      g_assert_cmpint (g_lstat (path, &status), ==, 0);
      if (S_ISDIR (status.st_mode))
        n += assert_private (path);
      else
        {
          g_assert_cmphex (status.st_mode & 07777, ==, 0600);
          n++;
        }
    }
  return n;
}

static void
test_simple (Fixture       *fixture,
             gconstpointer  data)
{
  g_autoptr (GPtrArray) none = fujin_backups_list (fixture->path);
  g_autoptr (GPtrArray) backups = NULL;
  const FujinBackup *backup;
  gint64 now = g_get_real_time () / G_USEC_PER_SEC;

  g_assert_cmpuint (none->len, ==, 0);
  add (fixture->path, "one", FUJIN_BACKUP_SAVED);
  add (fixture->path, "two", FUJIN_BACKUP_CONFLICT);
  add (fixture->path, "three", FUJIN_BACKUP_DISCARDED);
  add (fixture->path, "", FUJIN_BACKUP_LEFTOVER);
  backups = fujin_backups_list (fixture->path);
  g_assert_cmpuint (backups->len, ==, 4);
  for (guint i = 0; i < 4; i++)
    {
      backup = g_ptr_array_index (backups, i);
      g_assert_cmpint (backup->kind, ==, 3 - i);
      g_assert_cmpint (ABS (backup->when - now), <, 100);
      g_assert_cmpstr (fujin_backup_kind_get_name (backup->kind, FUJIN_LANG_EN), !=,
                       fujin_backup_kind_get_name (backup->kind, FUJIN_LANG_JA));
    }
  assert_content (fixture->path, 0, "");
  assert_content (fixture->path, 1, "three");
  assert_content (fixture->path, 3, "one");
}

static void
test_same (Fixture       *fixture,
           gconstpointer  data)
{
  add (fixture->path, "one", FUJIN_BACKUP_SAVED);
  add (fixture->path, "one", FUJIN_BACKUP_SAVED);
  add (fixture->path, "one", FUJIN_BACKUP_DISCARDED);
  g_assert_cmpuint (count (fixture->path), ==, 1);
  add (fixture->path, "two", FUJIN_BACKUP_SAVED);
  add (fixture->path, "one", FUJIN_BACKUP_SAVED);
  g_assert_cmpuint (count (fixture->path), ==, 3);
}

/* What a save put into the file is kept at once: that the next save replaces just that adds
 * nothing, whatever else was kept in between. */
static void
test_saved (Fixture       *fixture,
            gconstpointer  data)
{
  g_autoptr (GPtrArray) backups = NULL;
  g_autoptr (GBytes) two = g_bytes_new_static ("two", 3);
  g_autoptr (GBytes) tow = g_bytes_new_static ("tow", 3);

  add (fixture->path, "one", FUJIN_BACKUP_SAVED);
  add (fixture->path, "two", FUJIN_BACKUP_SAVED);
  add (fixture->path, "closed", FUJIN_BACKUP_DISCARDED);
  add (fixture->path, "two", FUJIN_BACKUP_SAVED);
  g_assert_cmpuint (count (fixture->path), ==, 3);
  add (fixture->path, "one", FUJIN_BACKUP_SAVED);
  g_assert_cmpuint (count (fixture->path), ==, 4);
  backups = fujin_backups_list (fixture->path);
  g_assert_true (fujin_backup_is_of (g_ptr_array_index (backups, 2), two));
  g_assert_false (fujin_backup_is_of (g_ptr_array_index (backups, 2), tow));
  g_assert_false (fujin_backup_is_of (g_ptr_array_index (backups, 0), two));
}

static void
test_modes (Fixture       *fixture,
            gconstpointer  data)
{
  g_autofree char *state = fujin_state_dir ("backups", NULL);
  g_autofree char *own = g_path_get_dirname (state);
  g_autofree char *folder = _fujin_backups_dup_folder (fixture->path, NULL);
  mode_t mask = umask (0000);

  add (fixture->path, "one", FUJIN_BACKUP_SAVED);
  /* Left open by somebody: closed again. */
  g_chmod (own, 0755);
  g_chmod (state, 0777);
  g_chmod (folder, 0755);
  add (fixture->path, "two", FUJIN_BACKUP_SAVED);
  umask (mask);
  g_assert_cmpuint (assert_private (own), ==, 3);
}

/* How the kept ones are chosen, told once more in another way: of all that was ever kept. */
typedef struct
{
  gint64 when;
  char  *content;
} Kept;

static gboolean
must_be_there (GArray *all,
               guint   i,
               gint64  now)
{
  gint64 day = g_array_index (all, Kept, i).when / DAY;

  if (i + 10 >= all->len)
    return TRUE;
  if (day <= now / DAY - 30)
    return FALSE;
  return g_array_index (all, Kept, i + 1).when / DAY != day;
}

static void
assert_rules (const char *path,
              GArray     *all,
              gint64      now)
{
  g_autoptr (GPtrArray) backups = fujin_backups_list (path);
  guint position = 0;

  for (guint i = all->len; i-- > 0;)
    if (must_be_there (all, i, now))
      {
        g_assert_cmpuint (position, <, backups->len);
        g_assert_cmpint (((FujinBackup *) g_ptr_array_index (backups, position))->when, ==,
                         g_array_index (all, Kept, i).when / G_USEC_PER_SEC);
        assert_content (path, position, g_array_index (all, Kept, i).content);
        position++;
      }
  g_assert_cmpuint (backups->len, ==, position);
}

/* Saves over months, with busy days, quiet ones and long pauses. */
static void
test_rules (Fixture       *fixture,
            gconstpointer  data)
{
  const char *rounds = g_getenv ("FUJIN_TEST_ROUNDS");
  guint n = rounds != NULL ? (guint) g_ascii_strtoull (rounds, NULL, 10) : 300;
  g_autoptr (GArray) all = g_array_new (FALSE, FALSE, sizeof (Kept));
  g_autoptr (GRand) dice = g_rand_new_with_seed (20261121);
  gint64 now = NOON;
  guint most = 0;

  for (guint i = 0; i < n; i++)
    {
      int kind = g_rand_int_range (dice, 0, 100);
      gint64 step = kind < 60 ? 20 * 60 * G_USEC_PER_SEC : kind < 97 ? 9 * HOUR : 5 * DAY;
      Kept kept;

      if (kind == 99 && i % 4 == 0)
        step = 45 * DAY;
      now += 1 + (gint64) (g_rand_double (dice) * 2 * step);
      kept.when = now;
      kept.content = g_strdup_printf ("version %u", i);
      g_array_append_val (all, kept);
      add_at (fixture->path, kept.content, FUJIN_BACKUP_SAVED, now);
      if (i % 25 == 0 || i + 1 == n)
        assert_rules (fixture->path, all, now);
      most = MAX (most, count (fixture->path));
    }
  g_assert_cmpuint (most, >, 15);
  g_assert_cmpuint (most, <=, 40);
  g_test_message ("%u saves over %" G_GINT64_FORMAT " days: the rules hold, %u kept at most", n,
                  (now - NOON) / DAY, most);
  for (guint i = 0; i < all->len; i++)
    g_free (g_array_index (all, Kept, i).content);
}

/* What somebody else saved is not pushed out by our own saves. */
static void
test_special (Fixture       *fixture,
              gconstpointer  data)
{
  g_autofree char *last = NULL;

  add_at (fixture->path, "theirs", FUJIN_BACKUP_CONFLICT, NOON);
  for (guint i = 1; i <= 50; i++)
    {
      g_autofree char *content = g_strdup_printf ("ours %u", i);

      add_at (fixture->path, content, FUJIN_BACKUP_SAVED, NOON + i * G_USEC_PER_SEC);
    }
  g_assert_cmpuint (count (fixture->path), ==, 11);
  assert_content (fixture->path, 10, "theirs");
  /* The last of its day, and "theirs", as long as both are not too old. */
  for (guint i = 1; i <= 10; i++)
    {
      g_autofree char *content = g_strdup_printf ("later %u", i);

      add_at (fixture->path, content, FUJIN_BACKUP_SAVED, NOON + 29 * DAY + i * G_USEC_PER_SEC);
    }
  g_assert_cmpuint (count (fixture->path), ==, 12);
  assert_content (fixture->path, 11, "theirs");
  add_at (fixture->path, "much later", FUJIN_BACKUP_SAVED, NOON + 30 * DAY);
  g_assert_cmpuint (count (fixture->path), ==, 10);
}

/* The clock is set back by a year: what was kept last is the newest all the same. */
static void
test_clock (Fixture       *fixture,
            gconstpointer  data)
{
  for (guint i = 0; i < 12; i++)
    {
      g_autofree char *content = g_strdup_printf ("ahead %u", i);

      add_at (fixture->path, content, FUJIN_BACKUP_SAVED, NOON + i * G_USEC_PER_SEC);
    }
  for (guint i = 0; i < 12; i++)
    {
      g_autofree char *content = g_strdup_printf ("back %u", i);

      add_at (fixture->path, content, FUJIN_BACKUP_SAVED, NOON - 365 * DAY + i);
      assert_content (fixture->path, 0, content);
    }
  assert_content (fixture->path, 9, "back 2");
}

static void
test_paths (Fixture       *fixture,
            gconstpointer  data)
{
  g_autofree char *link = g_build_filename (fixture->directory, "link.fujin", NULL);
  g_autofree char *round = g_build_filename (fixture->directory, ".", "..", NULL);
  g_autofree char *base = g_path_get_basename (fixture->directory);
  g_autofree char *roundabout = g_build_filename (round, base, "plan.fujin", NULL);
  g_autofree char *other = g_build_filename (fixture->directory, "other", "plan.fujin", NULL);

  g_assert_cmpint (symlink ("plan.fujin", link), ==, 0);
  add (fixture->path, "one", FUJIN_BACKUP_SAVED);
  add (link, "two", FUJIN_BACKUP_SAVED);
  add (roundabout, "three", FUJIN_BACKUP_SAVED);
  add (other, "of another folder", FUJIN_BACKUP_SAVED);
  add ("smb://server/share/plan.fujin", "remote", FUJIN_BACKUP_SAVED);
  g_assert_cmpuint (count (link), ==, 3);
  assert_content (link, 0, "three");
  assert_content (fixture->path, 1, "two");
  assert_content (roundabout, 2, "one");
  assert_content (other, 0, "of another folder");
  assert_content ("smb://server/share/plan.fujin", 0, "remote");
  /* The file is gone, its earlier contents are not. */
  g_unlink (link);
  g_unlink (fixture->path);
  g_assert_cmpuint (count (fixture->path), ==, 3);
}

static void
put (const char *folder,
     const char *name,
     const char *content)
{
  g_autofree char *path = g_build_filename (folder, name, NULL);

  g_unlink (path);
  g_assert_true (g_file_set_contents_full (path, content, -1, G_FILE_SET_CONTENTS_NONE, 0600,
                                           NULL));
}

static void
test_foreign (Fixture       *fixture,
              gconstpointer  data)
{
  static const char *const names[] = {
    "notes.txt", "20261121-101712-123456-saved-0123456789abcdef~", "20261121-101712-123456-saved",
    "20261121-101712-123456-eaten-0123456789abcdef",
    "20261321-101712-123456-saved-0123456789abcdef",
    "99991121-101712-123456-saved-0123456789abcdef",
    "20261121-101712-12345x-saved-0123456789abcdef",
    "20261121-101712-123456-saved-0123456789abcdeg", "2026", "-", ".hidden", "saved\377",
    "20261121-101712-123456-", "20261121-10171", "20261121-101712--23456-saved-0123456789abcdef",
  };
  g_autofree char *folder = NULL;
  g_autofree char *trap = NULL;
  g_autofree char *subfolder = NULL;

  add (fixture->path, "one", FUJIN_BACKUP_SAVED);
  folder = _fujin_backups_dup_folder (fixture->path, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    put (folder, names[i], "x");
  trap = g_build_filename (folder, "20261121-101712-123456-saved-0123456789abcdef", NULL);
  g_assert_cmpint (symlink ("/etc/passwd", trap), ==, 0);
  subfolder = g_build_filename (folder, "20261121-101712-123457-saved-0123456789abcdef", NULL);
  g_assert_cmpint (g_mkdir (subfolder, 0700), ==, 0);
  g_assert_cmpuint (count (fixture->path), ==, 1);
  add (fixture->path, "two", FUJIN_BACKUP_SAVED);
  g_assert_cmpuint (count (fixture->path), ==, 2);
  assert_content (fixture->path, 0, "two");
  g_rmdir (subfolder);
}

/* Another process may purge between the list and the choice. */
static void
test_vanished (Fixture       *fixture,
               gconstpointer  data)
{
  g_autoptr (GPtrArray) backups = NULL;
  g_autoptr (GError) error = NULL;

  add (fixture->path, "one", FUJIN_BACKUP_SAVED);
  backups = fujin_backups_list (fixture->path);
  g_assert_cmpuint (backups->len, ==, 1);
  g_assert_true (fujin_backups_purge (fixture->path, NULL));
  g_assert_null (fujin_backups_read (
    fixture->path, ((FujinBackup *) g_ptr_array_index (backups, 0))->id, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
  g_assert_nonnull (strstr (error->message, "no longer kept"));
  g_assert_true (fujin_backups_purge (fixture->path, NULL));
}

static void
assert_unreadable (const char *path,
                   const char *id)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (fujin_backups_read (path, id, &error));
  g_assert_nonnull (error);
}

static void
test_damaged (Fixture       *fixture,
              gconstpointer  data)
{
  g_autoptr (GPtrArray) backups = NULL;
  g_autofree char *folder = NULL;
  const char *id;

  add (fixture->path, "content", FUJIN_BACKUP_SAVED);
  folder = _fujin_backups_dup_folder (fixture->path, NULL);
  backups = fujin_backups_list (fixture->path);
  id = ((FujinBackup *) g_ptr_array_index (backups, 0))->id;
  put (folder, id, "contend");
  assert_unreadable (fixture->path, id);
  /* What is damaged does not count as kept. */
  add (fixture->path, "content", FUJIN_BACKUP_SAVED);
  g_assert_cmpuint (count (fixture->path), ==, 2);
  assert_content (fixture->path, 0, "content");
  put (folder, id, "con");
  assert_unreadable (fixture->path, id);
  assert_unreadable (fixture->path, "20261121-101712-123456-saved-0123456789abcdef");
  assert_unreadable (fixture->path, "../../../etc/passwd");
  assert_unreadable (fixture->path, "path");
  assert_unreadable (fixture->path, "");
}

static gboolean
is_empty (const char *directory)
{
  g_autoptr (GDir) dir = g_dir_open (directory, 0, NULL);

  return dir == NULL || g_dir_read_name (dir) == NULL;
}

static void
test_purge (Fixture       *fixture,
            gconstpointer  data)
{
  g_autofree char *state = fujin_state_dir ("backups", NULL);
  g_autofree char *other = g_build_filename (fixture->directory, "other.fujin", NULL);
  g_autofree char *third = g_build_filename (fixture->directory, "third.fujin", NULL);
  g_autofree char *folder = _fujin_backups_dup_folder (fixture->path, NULL);
  g_autoptr (GError) error = NULL;

  g_assert_true (fujin_backups_purge (fixture->path, &error));
  g_assert_no_error (error);
  add (fixture->path, "one", FUJIN_BACKUP_SAVED);
  add (other, "two", FUJIN_BACKUP_SAVED);
  add (third, "three", FUJIN_BACKUP_SAVED);
  put (folder, ".left.tmp", "by an interrupted write");
  g_assert_true (fujin_backups_purge (fixture->path, &error));
  g_assert_no_error (error);
  g_assert_false (g_file_test (folder, G_FILE_TEST_EXISTS));
  g_assert_cmpuint (count (fixture->path), ==, 0);
  g_assert_cmpuint (count (other), ==, 1);
  add (fixture->path, "one", FUJIN_BACKUP_SAVED);
  put (state, "notes.txt", "not ours");
  g_assert_true (fujin_backups_purge (NULL, &error));
  g_assert_no_error (error);
  g_assert_cmpuint (count (fixture->path) + count (other) + count (third), ==, 0);
  put (state, "notes.txt", "");
  g_assert_false (is_empty (state));
  remove_all (state);
  g_assert_true (fujin_backups_purge (NULL, &error));
}

static void
test_disabled (Fixture       *fixture,
               gconstpointer  data)
{
  fujin_backups_set_enabled (FALSE);
  add (fixture->path, "one", FUJIN_BACKUP_SAVED);
  add (fixture->path, "two", FUJIN_BACKUP_DISCARDED);
  g_assert_cmpuint (count (fixture->path), ==, 0);
  add (fixture->path, "theirs", FUJIN_BACKUP_CONFLICT);
  add (fixture->path, "left", FUJIN_BACKUP_LEFTOVER);
  g_assert_cmpuint (count (fixture->path), ==, 2);
  fujin_backups_set_enabled (TRUE);
  add (fixture->path, "one", FUJIN_BACKUP_SAVED);
  g_assert_cmpuint (count (fixture->path), ==, 3);
}

static void
test_file (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (fujin_backups_add_file (fixture->path, &error));
  g_assert_no_error (error);
  assert_content (fixture->path, 0, "now");
  g_unlink (fixture->path);
  g_assert_true (fujin_backups_add_file (fixture->path, &error));
  g_assert_no_error (error);
  g_assert_cmpuint (count (fixture->path), ==, 1);
  g_assert_false (fujin_backups_add_file (fixture->directory, &error));
  g_assert_nonnull (error);
}

/* The private folder cannot be used: an error that names it, and nothing worse. */
static void
test_no_place (Fixture       *fixture,
               gconstpointer  data)
{
  g_autofree char *state = fujin_state_dir ("backups", NULL);
  g_autoptr (GBytes) bytes = g_bytes_new_static ("x", 1);
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) backups = NULL;

  remove_all (state);
  g_assert_true (g_file_set_contents_full (state, "", 0, G_FILE_SET_CONTENTS_NONE, 0600, NULL));
  g_assert_false (fujin_backups_add (fixture->path, bytes, FUJIN_BACKUP_SAVED, &error));
  g_assert_nonnull (strstr (error->message, state));
  backups = fujin_backups_list (fixture->path);
  g_assert_cmpuint (backups->len, ==, 0);
  g_unlink (state);
}

/* Children that keep @n contents each, two at once, and one that removes all of it now and then. */
static pid_t
spawn_writer (const char *path,
              char        name,
              guint       n,
              gboolean    purges)
{
  pid_t pid = fork ();

  g_assert_cmpint (pid, >=, 0);
  if (pid > 0)
    return pid;
  for (guint i = 0; i < n; i++)
    {
      g_autofree char *content = g_strdup_printf ("%c %u", name, i);
      g_autoptr (GBytes) bytes = g_bytes_new (content, strlen (content));

      if (purges ? !fujin_backups_purge (path, NULL)
                 : !fujin_backups_add (path, bytes, FUJIN_BACKUP_SAVED, NULL))
        _exit (1);
    }
  _exit (0);
}

static void
assert_good_end (pid_t pid)
{
  int status;

  g_assert_cmpint (waitpid (pid, &status, 0), ==, pid);
  g_assert_true (WIFEXITED (status));
  g_assert_cmpint (WEXITSTATUS (status), ==, 0);
}

static void
test_processes (Fixture       *fixture,
                gconstpointer  data)
{
  const char *rounds = g_getenv ("FUJIN_TEST_ROUNDS");
  guint n = rounds != NULL ? (guint) g_ascii_strtoull (rounds, NULL, 10) : 40;
  pid_t a = spawn_writer (fixture->path, 'a', n, FALSE);
  pid_t b = spawn_writer (fixture->path, 'b', n, FALSE);
  g_autoptr (GPtrArray) backups = NULL;

  assert_good_end (a);
  assert_good_end (b);
  backups = fujin_backups_list (fixture->path);
  g_assert_cmpuint (backups->len, ==, 10);
  for (guint i = 0; i < backups->len; i++)
    g_free (dup_content (fixture->path, i));
  a = spawn_writer (fixture->path, 'a', n, FALSE);
  b = spawn_writer (fixture->path, 'b', n, TRUE);
  assert_good_end (a);
  assert_good_end (b);
  g_test_message ("2 processes, %u contents each, then one against one that removes all", n);
}

/* A process that keeps contents is killed at any instant: what is listed can be read. */
static void
test_killed (Fixture       *fixture,
             gconstpointer  data)
{
  const char *rounds = g_getenv ("FUJIN_TEST_ROUNDS");
  guint n = rounds != NULL ? (guint) g_ascii_strtoull (rounds, NULL, 10) : 20;
  guint read = 0;

  for (guint i = 0; i < n; i++)
    {
      pid_t pid = spawn_writer (fixture->path, (char) ('a' + i % 26), 100000, FALSE);
      g_autoptr (GPtrArray) backups = NULL;

      g_usleep ((gulong) g_random_int_range (0, 30000));
      kill (pid, SIGKILL);
      waitpid (pid, NULL, 0);
      backups = fujin_backups_list (fixture->path);
      for (guint k = 0; k < backups->len; k++, read++)
        g_free (dup_content (fixture->path, k));
    }
  g_test_message ("%u kills while keeping: all %u contents listed can be read", n, read);
}

#define ADD(name, function) \
  g_test_add ("/backups/" name, Fixture, NULL, set_up, function, tear_down)

int
main (int    argc,
      char **argv)
{
  g_autofree char *home = g_dir_make_tmp ("fujin-state-XXXXXX", NULL);
  int result;

  /* Days of the rules are the days here. */
  g_setenv ("TZ", "UTC", TRUE);
  g_setenv ("XDG_STATE_HOME", home, TRUE);
  g_test_init (&argc, &argv, NULL);
  ADD ("simple", test_simple);
  ADD ("same", test_same);
  ADD ("saved", test_saved);
  ADD ("modes", test_modes);
  ADD ("rules", test_rules);
  ADD ("special", test_special);
  ADD ("clock", test_clock);
  ADD ("paths", test_paths);
  ADD ("foreign", test_foreign);
  ADD ("vanished", test_vanished);
  ADD ("damaged", test_damaged);
  ADD ("purge", test_purge);
  ADD ("disabled", test_disabled);
  ADD ("file", test_file);
  ADD ("no-place", test_no_place);
  ADD ("processes", test_processes);
  ADD ("killed", test_killed);
  result = g_test_run ();
  remove_all (home);
  return result;
}
