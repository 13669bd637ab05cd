/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <errno.h>
#include <glib/gstdio.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <signal.h>
#include <unistd.h>

#include "fujin-save.h"

typedef struct
{
  char *directory;
  char *path;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->directory = g_dir_make_tmp ("fujin-save-XXXXXX", NULL);
  g_assert_nonnull (fixture->directory);
  fixture->path = g_build_filename (fixture->directory, "plan.fujin", NULL);
}

static void
remove_all (const char *directory)
{
  g_autoptr (GDir) dir = g_dir_open (directory, 0, NULL);
  const char *name;

  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (directory, name, NULL);

      if (g_unlink (path) != 0)
        remove_all (path);
    }
  g_rmdir (directory);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_chmod (fixture->directory, 0700);
  remove_all (fixture->directory);
  g_free (fixture->directory);
  g_free (fixture->path);
}

static gboolean
save (const char  *path,
      const char  *content,
      GError     **error)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (content, strlen (content));

  return fujin_save_bytes (path, bytes, error);
}

static void
assert_content (const char *path,
                const char *expected)
{
  g_autofree char *content = NULL;

  g_assert_true (g_file_get_contents (path, &content, NULL, NULL));
  g_assert_cmpstr (content, ==, expected);
}

static void
assert_n_files (const char *directory,
                guint       expected)
{
  g_autoptr (GDir) dir = g_dir_open (directory, 0, NULL);
  guint n = 0;

  while (g_dir_read_name (dir) != NULL)
    n++;
  g_assert_cmpuint (n, ==, expected);
}

static void
assert_fails (const char    *path,
              FujinSaveError code,
              const char    *cause)
{
  g_autoptr (GError) error = NULL;

  g_assert_false (save (path, "new", &error));
  g_assert_error (error, FUJIN_SAVE_ERROR, (int) code);
  g_assert_nonnull (strstr (error->message, path));
  g_assert_nonnull (strstr (error->message, cause));
}

static void
test_new (Fixture       *fixture,
          gconstpointer  data)
{
  g_autoptr (GError) error = NULL;
  mode_t mask = umask (027);
  struct stat info;

  g_assert_true (save (fixture->path, "one", &error));
  umask (mask);
  g_assert_no_error (error);
  assert_content (fixture->path, "one");
  g_assert_cmpint (g_stat (fixture->path, &info), ==, 0);
  g_assert_cmpuint (info.st_mode & 0777, ==, 0640);
  assert_n_files (fixture->directory, 1);
}

static void
test_keeps_mode (Fixture       *fixture,
                 gconstpointer  data)
{
  struct stat info;

  g_assert_true (save (fixture->path, "one", NULL));
  g_assert_cmpint (g_chmod (fixture->path, 0604), ==, 0);
  g_assert_true (save (fixture->path, "two", NULL));
  assert_content (fixture->path, "two");
  g_assert_cmpint (g_stat (fixture->path, &info), ==, 0);
  g_assert_cmpuint (info.st_mode & 0777, ==, 0604);
  g_assert_true (save (fixture->path, "", NULL));
  assert_content (fixture->path, "");
  assert_n_files (fixture->directory, 1);
}

static void
test_link (Fixture       *fixture,
           gconstpointer  data)
{
  g_autofree char *place = g_build_filename (fixture->directory, "real", NULL);
  g_autofree char *real = g_build_filename (place, "plan", NULL);

  g_assert_cmpint (g_mkdir (place, 0700), ==, 0);
  g_assert_true (save (real, "one", NULL));
  g_assert_cmpint (symlink ("real/plan", fixture->path), ==, 0);
  g_assert_true (save (fixture->path, "two", NULL));
  g_assert_true (g_file_test (fixture->path, G_FILE_TEST_IS_SYMLINK));
  assert_content (real, "two");
  assert_n_files (place, 1);
  assert_n_files (fixture->directory, 2);
  g_assert_cmpint (g_unlink (real), ==, 0);
  assert_fails (fixture->path, FUJIN_SAVE_ERROR_FAILED, g_strerror (ENOENT));
}

static void
test_no_directory (Fixture       *fixture,
                   gconstpointer  data)
{
  g_autofree char *beneath = g_build_filename (fixture->path, "x.fujin", NULL);

  assert_fails (beneath, FUJIN_SAVE_ERROR_FAILED, g_strerror (ENOENT));
  g_assert_true (save (fixture->path, "one", NULL));
  assert_fails (beneath, FUJIN_SAVE_ERROR_FAILED, g_strerror (ENOTDIR));
  assert_fails (fixture->directory, FUJIN_SAVE_ERROR_FAILED, g_strerror (EISDIR));
  assert_content (fixture->path, "one");
}

/* Nothing is read-only for root: so it becomes nobody for a while. */
static void
test_read_only (Fixture       *fixture,
                gconstpointer  data)
{
  const uid_t nobody = 65534;
  gboolean root = geteuid () == 0;

  g_assert_true (save (fixture->path, "one", NULL));
  if (root)
    {
      g_assert_cmpint (chown (fixture->directory, nobody, (gid_t) -1), ==, 0);
      g_assert_cmpint (chown (fixture->path, nobody, (gid_t) -1), ==, 0);
      g_assert_cmpint (seteuid (nobody), ==, 0);
    }
  g_assert_cmpint (g_chmod (fixture->directory, 0500), ==, 0);
  assert_fails (fixture->path, FUJIN_SAVE_ERROR_READ_ONLY, g_strerror (EACCES));
  g_assert_cmpint (g_chmod (fixture->directory, 0700), ==, 0);
  g_assert_cmpint (g_chmod (fixture->path, 0400), ==, 0);
  assert_fails (fixture->path, FUJIN_SAVE_ERROR_READ_ONLY, g_strerror (EACCES));
  assert_content (fixture->path, "one");
  assert_n_files (fixture->directory, 1);
  if (root)
    g_assert_cmpint (seteuid (0), ==, 0);
}

/* Where the group cannot be kept, nobody else gets in by the new one. */
static void
test_foreign_group (Fixture       *fixture,
                    gconstpointer  data)
{
  struct stat info;

  if (geteuid () != 0)
    {
      g_test_skip ("Only root can give a file to a group that it is not in");
      return;
    }
  g_assert_true (save (fixture->path, "one", NULL));
  g_assert_cmpint (chown (fixture->path, (uid_t) -1, 12345), ==, 0);
  g_assert_cmpint (g_chmod (fixture->path, 0660), ==, 0);
  g_assert_true (save (fixture->path, "two", NULL));
  g_assert_cmpint (g_stat (fixture->path, &info), ==, 0);
  g_assert_cmpuint (info.st_gid, ==, 12345);
  g_assert_cmpuint (info.st_mode & 0777, ==, 0660);
  g_assert_cmpint (chown (fixture->directory, 65534, (gid_t) -1), ==, 0);
  g_assert_cmpint (chown (fixture->path, 65534, (gid_t) -1), ==, 0);
  g_assert_cmpint (seteuid (65534), ==, 0);
  g_assert_true (save (fixture->path, "three", NULL));
  g_assert_cmpint (seteuid (0), ==, 0);
  g_assert_cmpint (g_stat (fixture->path, &info), ==, 0);
  g_assert_cmpuint (info.st_gid, !=, 12345);
  g_assert_cmpuint (info.st_mode & 0777, ==, 0600);
}

/* A limit on file sizes stands for a full disk: writing stops in the middle. */
static void
test_disk_full (Fixture       *fixture,
                gconstpointer  data)
{
  g_autofree char *large = g_strnfill (100000, 'x');
  g_autoptr (GError) error = NULL;
  struct rlimit old;
  struct rlimit limit;
  gboolean saved;

  g_assert_true (save (fixture->path, "one", NULL));
  signal (SIGXFSZ, SIG_IGN);
  g_assert_cmpint (getrlimit (RLIMIT_FSIZE, &old), ==, 0);
  limit = old;
  limit.rlim_cur = 4096;
  g_assert_cmpint (setrlimit (RLIMIT_FSIZE, &limit), ==, 0);
  saved = save (fixture->path, large, &error);
  g_assert_cmpint (setrlimit (RLIMIT_FSIZE, &old), ==, 0);
  g_assert_false (saved);
  g_assert_error (error, FUJIN_SAVE_ERROR, FUJIN_SAVE_ERROR_FAILED);
  g_assert_nonnull (strstr (error->message, g_strerror (EFBIG)));
  assert_content (fixture->path, "one");
  assert_n_files (fixture->directory, 1);
}

static void
test_long_name (Fixture       *fixture,
                gconstpointer  data)
{
  g_autoptr (GString) name = g_string_new ("a");
  g_autofree char *path = NULL;

  while (name->len < 250)
    g_string_append (name, "陣");
  path = g_build_filename (fixture->directory, name->str, NULL);
  g_assert_true (save (path, "one", NULL));
  g_assert_true (save (path, "two", NULL));
  assert_content (path, "two");
  assert_n_files (fixture->directory, 1);
}

static void
test_relative (Fixture       *fixture,
               gconstpointer  data)
{
  g_autofree char *here = g_get_current_dir ();

  g_assert_cmpint (g_chdir (fixture->directory), ==, 0);
  g_assert_true (save ("plan.fujin", "one", NULL));
  g_assert_true (save ("./plan.fujin", "two", NULL));
  g_assert_cmpint (g_chdir (here), ==, 0);
  assert_content (fixture->path, "two");
  assert_n_files (fixture->directory, 1);
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
    { "/save/new", test_new },
    { "/save/keeps-mode", test_keeps_mode },
    { "/save/link", test_link },
    { "/save/no-directory", test_no_directory },
    { "/save/read-only", test_read_only },
    { "/save/foreign-group", test_foreign_group },
    { "/save/disk-full", test_disk_full },
    { "/save/long-name", test_long_name },
    { "/save/relative", test_relative },
  };

  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Fixture, NULL, set_up, tests[i].test, tear_down);
  return g_test_run ();
}
