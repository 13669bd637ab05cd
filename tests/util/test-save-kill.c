/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Processes that are killed in the middle of saving, at random instants. FUJIN_TEST_ROUNDS says
 * how often for each kind of file. */

#include <fcntl.h>
#include <glib/gstdio.h>
#include <grp.h>
#include <signal.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "fujin-save.h"

#define DEFAULT_ROUNDS 20
#define MAX_WAIT 12000 /* microseconds: several saves long */
#define OTHER_USER 65533
#define OUR_USER 65532
#define GROUP 64321

typedef enum
{
  PLAIN,
  SYMLINK,
  HARD_LINK,
  NEW,
  COLLEAGUE,
} Kind;

static const char *const kind_names[] = { "plain", "symlink", "hard-link", "new", "colleague" };

typedef struct
{
  char *directory;
  char *place;
  char *path; /* what is saved to */
  char *file; /* what is behind it */
} Fixture;

static guint
count_rounds (void)
{
  const char *rounds = g_getenv ("FUJIN_TEST_ROUNDS");

  return rounds != NULL ? (guint) g_ascii_strtoull (rounds, NULL, 10) : DEFAULT_ROUNDS;
}

/* A content that shows whether it is whole: its size follows from its first eight digits, and
 * every eight bytes repeat them. */
static GBytes *
make_version (guint number)
{
  gsize n = 2000 + number % 97 * 100;
  char *text = g_malloc (n * 8 + 1);

  for (gsize i = 0; i < n; i++)
    g_snprintf (text + 8 * i, 9, "%08u", number);
  return g_bytes_new_take (text, n * 8);
}

static gboolean
is_whole (GBytes *content)
{
  g_autofree char *digits = g_strndup (g_bytes_get_data (content, NULL),
                                       MIN (8, g_bytes_get_size (content)));
  g_autoptr (GBytes) version = make_version ((guint) g_ascii_strtoull (digits, NULL, 10));

  return g_bytes_equal (content, version);
}

static GBytes *
read_file (const char *path)
{
  char *text;
  gsize length;

  if (!g_file_get_contents (path, &text, &length, NULL))
    return NULL;
  return g_bytes_new_take (text, length);
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->directory = g_dir_make_tmp ("fujin-kill-XXXXXX", NULL);
  g_assert_nonnull (fixture->directory);
  fixture->place = g_build_filename (fixture->directory, "place", NULL);
  fixture->file = g_build_filename (fixture->place, "plan.fujin", NULL);
  fixture->path = g_strdup (fixture->file);
  g_assert_cmpint (g_mkdir (fixture->place, 0700), ==, 0);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  static const char *const names[] = { "place/plan.fujin", "place", "link", "other" };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *path = g_build_filename (fixture->directory, names[i], NULL);

      if (g_unlink (path) != 0)
        g_rmdir (path);
    }
  g_assert_cmpint (g_rmdir (fixture->directory), ==, 0);
  g_free (fixture->directory);
  g_free (fixture->place);
  g_free (fixture->path);
  g_free (fixture->file);
}

static void
prepare (Fixture *fixture,
         Kind     kind)
{
  g_autofree char *link_path = g_build_filename (fixture->directory, "link", NULL);
  g_autofree char *other = g_build_filename (fixture->directory, "other", NULL);
  g_autoptr (GBytes) first = make_version (1);

  if (kind != NEW)
    g_assert_true (fujin_save_bytes (fixture->file, first, NULL));
  if (kind == SYMLINK)
    {
      g_assert_cmpint (symlink ("place/plan.fujin", link_path), ==, 0);
      g_free (fixture->path);
      fixture->path = g_steal_pointer (&link_path);
    }
  if (kind == HARD_LINK)
    g_assert_cmpint (link (fixture->file, other), ==, 0);
  if (kind != COLLEAGUE)
    return;
  g_assert_cmpint (g_chmod (fixture->directory, 0755), ==, 0);
  g_assert_cmpint (chown (fixture->file, OTHER_USER, GROUP), ==, 0);
  g_assert_cmpint (g_chmod (fixture->file, 0664), ==, 0);
  g_assert_cmpint (chown (fixture->place, OTHER_USER, GROUP), ==, 0);
  g_assert_cmpint (g_chmod (fixture->place, 02775), ==, 0);
}

static void
become_colleague (void)
{
  gid_t group = GROUP;

  if (setgroups (1, &group) != 0 || setgid (OUR_USER) != 0 || setuid (OUR_USER) != 0)
    _exit (1);
}

/* Saves one version after another until it is killed; of a new file only the first save counts,
 * so that is removed each time. */
static void
save_for_ever (Fixture *fixture,
               Kind     kind,
               guint    number,
               int      ready)
{
  g_autoptr (GBytes) before = read_file (fixture->file);
  g_autoptr (FujinFileStamp) stamp = NULL;
  struct stat status = { 0 };

  if (kind == COLLEAGUE)
    become_colleague ();
  if (kind != NEW)
    stamp = fujin_file_stamp_new (&status, before);
  if (write (ready, "r", 1) != 1)
    _exit (1);
  while (TRUE)
    {
      g_autoptr (GBytes) next = make_version (++number);
      g_autoptr (GError) error = NULL;
      g_auto (FujinSaved) saved = { 0 };

      if (!fujin_save_over (fixture->path, next, stamp, &saved, &error))
        {
          g_printerr ("%s\n", error->message);
          _exit (1);
        }
      if (kind == NEW)
        unlink (fixture->file);
      else
        {
          fujin_file_stamp_free (stamp);
          stamp = fujin_file_stamp_copy (saved.stamp);
        }
    }
}

static void
kill_one (Fixture *fixture,
          Kind     kind,
          guint    round)
{
  int ends[2];
  char byte;
  int status;
  pid_t child;

  g_assert_cmpint (pipe (ends), ==, 0);
  child = fork ();
  g_assert_cmpint (child, >=, 0);
  if (child == 0)
    {
      signal (SIGABRT, SIG_DFL);
      save_for_ever (fixture, kind, 2 + round * 1000, ends[1]);
    }
  g_assert_cmpint (read (ends[0], &byte, 1), ==, 1);
  g_usleep ((gulong) g_test_rand_int_range (0, MAX_WAIT));
  g_assert_cmpint (kill (child, SIGKILL), ==, 0);
  g_assert_cmpint (waitpid (child, &status, 0), ==, child);
  g_assert_true (WIFSIGNALED (status) && WTERMSIG (status) == SIGKILL);
  close (ends[0]);
  close (ends[1]);
}

static guint
count_files (Fixture *fixture)
{
  g_autoptr (GDir) dir = g_dir_open (fixture->place, 0, NULL);
  const char *name;
  guint n = 0;

  while ((name = g_dir_read_name (dir)) != NULL)
    n += !g_str_equal (name, "plan.fujin");
  return n;
}

static void
keep_whole (GBytes   *content,
            gpointer  data)
{
  g_assert_true (is_whole (content));
}

static void
check_file (Fixture *fixture,
            Kind     kind)
{
  g_autoptr (GBytes) content = read_file (fixture->file);

  if (content != NULL)
    g_assert_true (is_whole (content));
  else
    g_assert_cmpint (kind, ==, NEW);
  if (kind == SYMLINK)
    g_assert_true (g_file_test (fixture->path, G_FILE_TEST_IS_SYMLINK));
  if (kind == COLLEAGUE)
    {
      struct stat status;

      g_assert_cmpint (g_stat (fixture->file, &status), ==, 0);
      g_assert_cmpuint (status.st_gid, ==, GROUP);
      g_assert_cmpuint (status.st_mode & 0777, ==, 0664);
    }
}

/* The other name of a hard link keeps the whole of what it had. */
static void
check_other_name (Fixture *fixture)
{
  g_autofree char *other = g_build_filename (fixture->directory, "other", NULL);
  g_autoptr (GBytes) content = read_file (other);
  g_autoptr (GBytes) first = make_version (1);

  g_assert_nonnull (content);
  g_assert_true (g_bytes_equal (content, first));
}

static void
test_kill (Fixture       *fixture,
           gconstpointer  data)
{
  Kind kind = (Kind) GPOINTER_TO_INT (data);
  guint n_rounds = count_rounds ();
  guint n_left = 0;

  if (kind == COLLEAGUE && geteuid () != 0)
    {
      g_test_skip ("Only root can make a file of somebody else");
      return;
    }
  prepare (fixture, kind);
  for (guint i = 0; i < n_rounds; i++)
    {
      kill_one (fixture, kind, i);
      check_file (fixture, kind);
      n_left += count_files (fixture);
      fujin_save_sweep (fixture->path, keep_whole, NULL);
      g_assert_cmpuint (count_files (fixture), ==, 0);
      if (kind == NEW)
        g_unlink (fixture->file);
    }
  if (kind == HARD_LINK)
    check_other_name (fixture);
  g_test_message ("%s: %u kills, 0 lost, 0 unreadable, %u leftovers (%.1f %%), 0 after the sweep",
                  kind_names[kind], n_rounds, n_left, 100.0 * n_left / MAX (n_rounds, 1));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (kind_names); i++)
    {
      g_autofree char *path = g_strconcat ("/save/kill/", kind_names[i], NULL);

      g_test_add (path, Fixture, GUINT_TO_POINTER (i), set_up, test_kill, tear_down);
    }
  return g_test_run ();
}
