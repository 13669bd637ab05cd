/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Saving over a file that others save, too: what counts as changed, and what happens then. */

#include <fcntl.h>
#include <glib/gstdio.h>
#include <signal.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include "fujin-save.h"

#define N_TIMES 200
#define TEN_YEARS (10 * 365 * 24 * 60 * 60)

typedef struct
{
  char           *directory;
  char           *path;
  FujinFileStamp *stamp; /* of "first", which stands at path */
  GPtrArray      *kept;  /* texts that a sweep handed over */
} Fixture;

static void
write_file (const char *path,
            const char *text)
{
  int fd = open (path, O_WRONLY | O_CREAT | O_TRUNC, 0600);

  g_assert_cmpint (fd, >=, 0);
  g_assert_cmpint (write (fd, text, strlen (text)), ==, (gssize) strlen (text));
  g_assert_cmpint (close (fd), ==, 0);
}

static void
assert_content (const char *path,
                const char *expected)
{
  g_autofree char *content = NULL;

  g_assert_true (g_file_get_contents (path, &content, NULL, NULL));
  g_assert_cmpstr (content, ==, expected);
}

static guint
count_files (Fixture *fixture)
{
  g_autoptr (GDir) dir = g_dir_open (fixture->directory, 0, NULL);
  guint n = 0;

  while (g_dir_read_name (dir) != NULL)
    n++;
  return n;
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autoptr (GBytes) first = g_bytes_new_static ("first", 5);
  struct stat status;

  fixture->directory = g_dir_make_tmp ("fujin-over-XXXXXX", NULL);
  g_assert_nonnull (fixture->directory);
  fixture->path = g_build_filename (fixture->directory, "plan.fujin", NULL);
  fixture->kept = g_ptr_array_new_with_free_func (g_free);
  write_file (fixture->path, "first");
  g_assert_cmpint (g_stat (fixture->path, &status), ==, 0);
  fixture->stamp = fujin_file_stamp_new (&status, first);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr (GDir) dir = g_dir_open (fixture->directory, 0, NULL);
  const char *name;

  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (fixture->directory, name, NULL);

      g_assert_cmpint (g_unlink (path), ==, 0);
    }
  g_assert_cmpint (g_rmdir (fixture->directory), ==, 0);
  g_free (fixture->directory);
  g_free (fixture->path);
  fujin_file_stamp_free (fixture->stamp);
  g_ptr_array_unref (fixture->kept);
}

static gboolean
save_over (Fixture               *fixture,
           const char            *text,
           const FujinFileStamp  *expected,
           FujinSaved            *saved,
           GError               **error)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));

  return fujin_save_over (fixture->path, bytes, expected, saved, error);
}

static void
assert_refused (Fixture              *fixture,
                const FujinFileStamp *expected,
                FujinSaveError        code)
{
  g_auto (FujinSaved) saved = { 0 };
  g_autoptr (GError) error = NULL;
  guint n = count_files (fixture);

  g_assert_false (save_over (fixture, "ours", expected, &saved, &error));
  g_assert_error (error, FUJIN_SAVE_ERROR, (int) code);
  g_assert_nonnull (strstr (error->message, fixture->path));
  g_assert_null (saved.stamp);
  g_assert_null (saved.displaced);
  g_assert_cmpuint (count_files (fixture), ==, n);
}

static void
test_again (Fixture       *fixture,
            gconstpointer  data)
{
  g_autoptr (FujinFileStamp) stamp = fujin_file_stamp_copy (fixture->stamp);
  const char *texts[] = { "first", "second", "third", "" };

  for (guint i = 1; i < G_N_ELEMENTS (texts); i++)
    {
      g_auto (FujinSaved) saved = { 0 };
      g_autoptr (GError) error = NULL;
      struct stat status;

      g_assert_true (save_over (fixture, texts[i], stamp, &saved, &error));
      g_assert_no_error (error);
      assert_content (fixture->path, texts[i]);
      g_assert_cmpmem (g_bytes_get_data (saved.displaced, NULL),
                       g_bytes_get_size (saved.displaced), texts[i - 1], strlen (texts[i - 1]));
      g_assert_null (saved.theirs);
      g_assert_null (saved.notice);
      g_assert_cmpint (g_stat (fixture->path, &status), ==, 0);
      g_assert_true (fujin_file_stamp_matches_status (saved.stamp, &status));
      fujin_file_stamp_free (stamp);
      stamp = fujin_file_stamp_copy (saved.stamp);
      g_assert_cmpuint (count_files (fixture), ==, 1);
    }
}

static void
test_expected (Fixture       *fixture,
               gconstpointer  data)
{
  g_auto (FujinSaved) saved = { 0 };

  assert_refused (fixture, NULL, FUJIN_SAVE_ERROR_EXISTS);
  write_file (fixture->path, "other");
  assert_refused (fixture, fixture->stamp, FUJIN_SAVE_ERROR_CHANGED);
  assert_content (fixture->path, "other");
  g_assert_cmpint (g_unlink (fixture->path), ==, 0);
  assert_refused (fixture, fixture->stamp, FUJIN_SAVE_ERROR_VANISHED);
  g_assert_true (save_over (fixture, "ours", NULL, &saved, NULL));
  assert_content (fixture->path, "ours");
  g_assert_null (saved.displaced);
  g_assert_nonnull (saved.stamp);
}

/* A save that was not confirmed is repeated: what stands there is our own. */
static void
test_own_content (Fixture       *fixture,
                  gconstpointer  data)
{
  g_auto (FujinSaved) saved = { 0 };

  write_file (fixture->path, "ours");
  g_assert_true (save_over (fixture, "ours", fixture->stamp, &saved, NULL));
  g_assert_null (saved.theirs);
  assert_content (fixture->path, "ours");
}

static void
set_time (const char   *path,
          const struct stat *like,
          gint64        shift)
{
  struct timespec times[2] = { like->st_atim, like->st_mtim };

  times[1].tv_sec += shift;
  g_assert_cmpint (utimensat (AT_FDCWD, path, times, 0), ==, 0);
}

/* Brings the file into a state: the content is the same or not, written in place or by another
 * file, with the time of before or another. */
static gboolean
disturb (Fixture           *fixture,
         guint              number,
         const struct stat *before)
{
  g_autofree char *other = g_strconcat (fixture->path, ".copy", NULL);
  gboolean is_changed = (number & 1) != 0;
  gboolean is_copied = (number & 2) != 0;
  gint64 years = ((gint64) number - N_TIMES / 2) * TEN_YEARS / (N_TIMES / 2);
  gint64 shift = (number & 4) != 0 ? 0 : years;
  const char *path = is_copied ? other : fixture->path;

  if (is_copied || is_changed)
    write_file (path, is_changed ? "FIRST" : "first");
  set_time (path, before, shift);
  if (is_copied)
    g_assert_cmpint (g_rename (other, fixture->path), ==, 0);
  return is_changed;
}

static void
test_times (Fixture       *fixture,
            gconstpointer  data)
{
  struct stat before;

  g_assert_cmpint (g_stat (fixture->path, &before), ==, 0);
  for (guint i = 0; i < N_TIMES; i++)
    {
      g_autoptr (GBytes) first = g_bytes_new_static ("first", 5);
      g_autoptr (FujinFileStamp) stamp = NULL;
      g_auto (FujinSaved) saved = { 0 };
      struct stat status;
      gboolean is_changed;

      write_file (fixture->path, "first");
      set_time (fixture->path, &before, 0);
      g_assert_cmpint (g_stat (fixture->path, &status), ==, 0);
      stamp = fujin_file_stamp_new (&status, first);
      is_changed = disturb (fixture, i, &before);
      if (is_changed && save_over (fixture, "ours", stamp, &saved, NULL))
        {
          /* Within one tick of the clock even the kernel sees no difference: then it is told after
           * the fact. */
          g_assert_nonnull (saved.theirs);
          g_assert_cmpmem (g_bytes_get_data (saved.theirs, NULL), 5, "FIRST", 5);
        }
      else if (is_changed)
        assert_content (fixture->path, "FIRST");
      else
        {
          g_assert_true (save_over (fixture, "ours", stamp, &saved, NULL));
          g_assert_null (saved.theirs);
          assert_content (fixture->path, "ours");
        }
    }
  g_test_message ("%d cases of times: 0 changes missed, 0 false alarms", N_TIMES);
}

static void
keep (GBytes   *content,
      gpointer  data)
{
  Fixture *fixture = data;
  gsize size;
  const char *text = g_bytes_get_data (content, &size);

  g_ptr_array_add (fixture->kept, g_strndup (text, size));
}

/* Renames the file by a colleague's in the very moment before ours takes its place: the program's
 * own exchange, see below. */
static const char *intruder;
static const char *intruder_target;

int renameat2 (int from, const char *old, int to, const char *new, unsigned int flags);

int
renameat2 (int           from,
           const char   *old,
           int           to,
           const char   *new,
           unsigned int  flags)
{
  if (intruder != NULL)
    g_assert_cmpint (g_rename (intruder, intruder_target), ==, 0);
  intruder = NULL;
  return (int) syscall (SYS_renameat2, from, old, to, new, flags);
}

static void
save_beside_intruder (Fixture    *fixture,
                      FujinSaved *saved)
{
  g_autofree char *other = g_strconcat (fixture->path, ".theirs", NULL);
  g_autoptr (GError) error = NULL;

  write_file (other, "theirs");
  intruder = other;
  intruder_target = fixture->path;
  g_assert_true (save_over (fixture, "ours", fixture->stamp, saved, &error));
  g_assert_no_error (error);
  g_assert_null (intruder);
}

/* Two at the same instant: ours is in the file, theirs in our hands, and on the disk until it is
 * put away. */
static void
test_theirs (Fixture       *fixture,
             gconstpointer  data)
{
  g_auto (FujinSaved) saved = { 0 };

  save_beside_intruder (fixture, &saved);
  assert_content (fixture->path, "ours");
  g_assert_true (saved.theirs == saved.displaced);
  g_assert_cmpmem (g_bytes_get_data (saved.theirs, NULL), g_bytes_get_size (saved.theirs),
                   "theirs", 6);
  g_assert_cmpuint (count_files (fixture), ==, 2);
  fujin_save_sweep (fixture->path, keep, fixture);
  g_assert_cmpuint (fixture->kept->len, ==, 0);
  fujin_saved_clear (&saved);
  g_assert_cmpuint (count_files (fixture), ==, 1);
}

/* Who dies with a colleague's version in the hands leaves it to the next sweep. */
static void
test_theirs_left (Fixture       *fixture,
                  gconstpointer  data)
{
  int status;
  pid_t child = fork ();

  g_assert_cmpint (child, >=, 0);
  if (child == 0)
    {
      FujinSaved saved = { 0 };

      save_beside_intruder (fixture, &saved);
      raise (SIGKILL);
    }
  g_assert_cmpint (waitpid (child, &status, 0), ==, child);
  g_assert_true (WIFSIGNALED (status) && WTERMSIG (status) == SIGKILL);
  assert_content (fixture->path, "ours");
  fujin_save_sweep (fixture->path, keep, fixture);
  g_assert_cmpuint (fixture->kept->len, ==, 1);
  g_assert_cmpstr (fixture->kept->pdata[0], ==, "theirs");
  g_assert_cmpuint (count_files (fixture), ==, 1);
}

/* The name that a dead process of this host gave a temporary file. */
static char *
leave_one (Fixture *fixture)
{
  g_autoptr (GDir) dir = NULL;
  const char *name;
  int status;
  pid_t child = fork ();

  if (child == 0)
    {
      FujinSaved saved = { 0 };

      save_beside_intruder (fixture, &saved);
      _exit (0);
    }
  g_assert_cmpint (waitpid (child, &status, 0), ==, child);
  dir = g_dir_open (fixture->directory, 0, NULL);
  while ((name = g_dir_read_name (dir)) != NULL)
    if (g_str_has_suffix (name, ".tmp"))
      return g_strdup (name);
  g_assert_not_reached ();
}

/* Puts other digits at an offset behind ".fujin-" and sees whether the file is swept. */
static gboolean
is_swept (Fixture    *fixture,
          const char *name,
          gsize       offset,
          const char *digits)
{
  g_autofree char *other = g_strdup (name);
  g_autofree char *path = NULL;

  memcpy (strstr (other, ".fujin-") + strlen (".fujin-") + offset, digits, strlen (digits));
  path = g_build_filename (fixture->directory, other, NULL);
  write_file (path, "left");
  fujin_save_sweep (fixture->path, keep, fixture);
  if (g_access (path, F_OK) != 0)
    return TRUE;
  g_assert_cmpint (g_unlink (path), ==, 0);
  return FALSE;
}

static void
test_sweep (Fixture       *fixture,
            gconstpointer  data)
{
  g_autofree char *name = leave_one (fixture);
  g_autofree char *self = g_strdup_printf ("%08x", (guint) getpid ());
  g_autofree char *plain = g_build_filename (fixture->directory, "plan.fujin.tmp", NULL);

  write_file (plain, "somebody's own");
  g_assert_true (is_swept (fixture, name, 0, ""));
  g_assert_false (is_swept (fixture, name, 0, "00000000"));  /* another file's */
  g_assert_false (is_swept (fixture, name, 9, "00000000"));  /* another host's */
  g_assert_true (is_swept (fixture, name, 18, "00000000"));  /* before the last start */
  g_assert_false (is_swept (fixture, name, 27, "00000000")); /* another container's */
  g_assert_true (is_swept (fixture, name, 36, self));        /* the number was used again */
  g_assert_true (is_swept (fixture, name, strlen (name) - strlen (".plan.fujin.fujin-tmp"), "new"));
  assert_content (plain, "somebody's own");
  g_assert_cmpuint (count_files (fixture), ==, 2);
  /* What was not complete was removed and not handed over. */
  g_assert_cmpuint (fixture->kept->len, ==, 3);
  g_assert_cmpstr (fixture->kept->pdata[2], ==, "left");
}

int
main (int    argc,
      char **argv)
{
  static const struct
  {
    const char *path;
    void      (*test) (Fixture       *fixture,
                       gconstpointer  data);
  } tests[] = {
    { "/save-over/again", test_again },
    { "/save-over/expected", test_expected },
    { "/save-over/own-content", test_own_content },
    { "/save-over/times", test_times },
    { "/save-over/theirs", test_theirs },
    { "/save-over/theirs-left", test_theirs_left },
    { "/save-over/sweep", test_sweep },
  };

  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Fixture, NULL, set_up, tests[i].test, tear_down);
  return g_test_run ();
}
