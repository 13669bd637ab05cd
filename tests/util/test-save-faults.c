/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Every file-system call of a save goes wrong once, in every way. FUJIN_FAULT_SHIM names the
 * library that lets calls fail. With FUJIN_TEST_ROUNDS set to anything, some more ways than usual
 * are gone through. */

#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "fujin-save.h"

#define OLD_SIZE 30000
#define NEW_SIZE 50000
#define EXIT_STATUS 99
#define MAX_CALLS 200

/* What is saved how, on what kind of file system. */
typedef struct
{
  const char *name;
  gboolean    is_export; /* saved whatever is there */
  gboolean    is_known;  /* expected by its times, and not only by its content */
  gboolean    exists;
  const char *always;
  const char *system;
} Case;

static const Case cases[] = {
  { "export-over", TRUE, FALSE, TRUE, NULL, NULL },
  { "export-new", TRUE, FALSE, FALSE, NULL, NULL },
  { "over", FALSE, TRUE, TRUE, NULL, NULL },
  { "over-copied", FALSE, FALSE, TRUE, NULL, NULL },
  { "new", FALSE, FALSE, FALSE, NULL, NULL },
  { "network-over", FALSE, TRUE, TRUE, "renameat2=EINVAL tmpfile=EOPNOTSUPP", "0x6969" },
  { "network-new", FALSE, FALSE, FALSE, "renameat2=EINVAL tmpfile=EOPNOTSUPP", "0x6969" },
  { "fuse-over", FALSE, TRUE, TRUE,
    "renameat2=ENOSYS tmpfile=EOPNOTSUPP linkat=EPERM fallocate=EOPNOTSUPP", "0x65735546" },
  { "fuse-new", FALSE, FALSE, FALSE,
    "renameat2=ENOSYS tmpfile=EOPNOTSUPP linkat=EPERM fallocate=EOPNOTSUPP", "0x65735546" },
  { "no-proc-over", FALSE, TRUE, TRUE, "linkat=ENOENT", NULL },
};

/* The last two are like others and left out where it has to be quick. */
static const char *const kinds[] = {
  "ENOSPC", "EIO", "EACCES", "EINTR", "SHORT", "EXIT_BEFORE", "EXIT_AFTER", "EDQUOT", "EROFS",
};

static gboolean
is_thorough (void)
{
  return g_getenv ("FUJIN_TEST_ROUNDS") != NULL;
}

typedef struct
{
  guint       number;
  const char *kind;
  gboolean    is_sticky;
  const char *space;
} Fault;

enum
{
  SAVED = 10,
  FAILED,
  FAILED_IN_PLACE,
};

typedef struct
{
  char   *directory;
  char   *place;     /* in it: where calls fail */
  char   *path;
  char   *log;
  char   *message;
  GBytes *old;
  GBytes *new;
  guint   n_runs;
  guint   n_errors;
  guint   n_left;
} Fixture;

static GBytes *
make_content (char  letter,
              gsize size)
{
  char *text = g_malloc (size);

  memset (text, letter, size);
  return g_bytes_new_take (text, size);
}

static void
put_old (Fixture *fixture)
{
  gsize size;
  const char *text = g_bytes_get_data (fixture->old, &size);

  g_assert_true (g_file_set_contents_full (fixture->path, text, (gssize) size,
                                           G_FILE_SET_CONTENTS_NONE, 0600, NULL));
  g_assert_cmpint (g_chmod (fixture->path, 0640), ==, 0);
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  /* In memory it is the same and takes a tenth of the time. */
  fixture->directory = g_build_filename (g_access ("/dev/shm", W_OK) == 0 ? "/dev/shm"
                                                                          : g_get_tmp_dir (),
                                         "fujin-faults-XXXXXX", NULL);
  g_assert_nonnull (g_mkdtemp (fixture->directory));
  fixture->place = g_build_filename (fixture->directory, "place", NULL);
  fixture->path = g_build_filename (fixture->place, "plan.fujin", NULL);
  fixture->log = g_build_filename (fixture->directory, "log", NULL);
  fixture->message = g_build_filename (fixture->directory, "message", NULL);
  fixture->old = make_content ('o', OLD_SIZE);
  fixture->new = make_content ('n', NEW_SIZE);
  g_assert_cmpint (g_mkdir (fixture->place, 0700), ==, 0);
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
  remove_all (fixture->directory);
  g_free (fixture->directory);
  g_free (fixture->place);
  g_free (fixture->path);
  g_free (fixture->log);
  g_free (fixture->message);
  g_bytes_unref (fixture->old);
  g_bytes_unref (fixture->new);
}

static GBytes *
read_target (Fixture *fixture)
{
  char *text;
  gsize length;

  if (!g_file_get_contents (fixture->path, &text, &length, NULL))
    return NULL;
  return g_bytes_new_take (text, length);
}

/* For the child alone: in this process no call fails. */
static void
set_faults (Fixture     *fixture,
            const Case  *where,
            const Fault *fault)
{
  g_autofree char *at = g_strdup_printf ("%u", fault->number);

  g_setenv ("FUJIN_FAULT_LOG", fixture->log, TRUE);
  g_setenv ("FUJIN_FAULT_AT", at, TRUE);
  g_setenv ("FUJIN_FAULT_KIND", fault->kind, TRUE);
  if (where->always != NULL)
    g_setenv ("FUJIN_FAULT_ALWAYS", where->always, TRUE);
  if (where->system != NULL)
    g_setenv ("FUJIN_FAULT_SYSTEM", where->system, TRUE);
  if (fault->is_sticky)
    g_setenv ("FUJIN_FAULT_STICKY", "1", TRUE);
  if (fault->space != NULL)
    g_setenv ("FUJIN_FAULT_SPACE", fault->space, TRUE);
  g_setenv ("FUJIN_FAULT_UNDER", fixture->place, TRUE);
}

static FujinFileStamp *
make_stamp (Fixture    *fixture,
            const Case *where)
{
  struct stat status = { 0 };

  if (!where->exists)
    return NULL;
  if (where->is_known)
    g_assert_cmpint (g_stat (fixture->path, &status), ==, 0);
  return fujin_file_stamp_new (&status, fixture->old);
}

/* What the child does. Its status tells whether it saved, failed, or failed with the new content
 * in place; its message is put where nothing fails. */
static int
save_once (Fixture     *fixture,
           const Case  *where,
           const Fault *fault)
{
  g_autoptr (FujinFileStamp) expected = make_stamp (fixture, where);
  g_autoptr (GError) error = NULL;
  g_auto (FujinSaved) saved = { 0 };
  gboolean ok;
  int fd;

  set_faults (fixture, where, fault);
  ok = where->is_export
         ? fujin_save_bytes (fixture->path, fixture->new, &error)
         : fujin_save_over (fixture->path, fixture->new, expected, &saved, &error);
  if (ok)
    return SAVED;
  fd = open (fixture->message, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
  if (write (fd, error->message, strlen (error->message)) < 0 || close (fd) != 0)
    return 1;
  return saved.stamp != NULL || strstr (error->message, "was written, but") != NULL
           ? FAILED_IN_PLACE : FAILED;
}

static int
run_child (Fixture      *fixture,
           const Case   *where,
           const Fault  *fault,
           char        **message)
{
  int status;
  pid_t child;

  g_unlink (fixture->log);
  g_unlink (fixture->path);
  g_unlink (fixture->message);
  if (where->exists)
    put_old (fixture);
  child = fork ();
  g_assert_cmpint (child, >=, 0);
  if (child == 0)
    {
      int result = save_once (fixture, where, fault);

      _exit (result);
    }
  g_assert_cmpint (waitpid (child, &status, 0), ==, child);
  g_assert_true (WIFEXITED (status));
  *message = NULL;
  g_file_get_contents (fixture->message, message, NULL, NULL);
  return WEXITSTATUS (status);
}

/* A leftover is never part of a content. */
static void
keep (GBytes   *content,
      gpointer  data)
{
  Fixture *fixture = data;

  fixture->n_left++;
  g_assert_true (g_bytes_equal (content, fixture->old) || g_bytes_equal (content, fixture->new));
}

static void
check_leftovers (Fixture *fixture)
{
  g_autoptr (GDir) dir = NULL;
  const char *name;

  fujin_save_sweep (fixture->path, keep, fixture);
  dir = g_dir_open (fixture->place, 0, NULL);
  while ((name = g_dir_read_name (dir)) != NULL)
    g_assert_cmpstr (name, ==, "plan.fujin");
}

static void
check_run (Fixture    *fixture,
           const Case *where,
           const char *kind,
           int         status,
           const char *message)
{
  g_autoptr (GBytes) content = read_target (fixture);
  gboolean is_new = content != NULL && g_bytes_equal (content, fixture->new);
  gboolean is_old = where->exists ? content != NULL && g_bytes_equal (content, fixture->old)
                                  : content == NULL;
  struct stat info;

  g_assert_true (is_old || is_new);
  if (status == SAVED)
    g_assert_true (is_new);
  else if (status == FAILED || status == FAILED_IN_PLACE)
    {
      g_assert_true (status == FAILED ? is_old : is_new);
      g_assert_nonnull (strstr (message, fixture->path));
      fixture->n_errors++;
    }
  else
    g_assert_cmpint (status, ==, EXIT_STATUS);
  if (status != EXIT_STATUS && where->exists)
    {
      g_assert_cmpint (g_stat (fixture->path, &info), ==, 0);
      /* Where the rights may not be looked at or given, there are fewer. */
      if (!g_str_equal (kind, "EACCES") || (info.st_mode & 0777) != 0600)
        g_assert_cmpuint (info.st_mode & 0777, ==, 0640);
    }
  check_leftovers (fixture);
}

/* Returns whether the call of that number was made at all. */
static gboolean
run (Fixture    *fixture,
     const Case *where,
     const char *kind,
     guint       number,
     gboolean    is_sticky)
{
  const Fault fault = { number, kind, is_sticky, NULL };
  g_autofree char *message = NULL;
  g_autofree char *log = NULL;
  int status = run_child (fixture, where, &fault, &message);

  g_assert_true (g_file_get_contents (fixture->log, &log, NULL, NULL));
  check_run (fixture, where, kind, status, message);
  fixture->n_runs++;
  /* What is only interrupted or does less than asked for is done again or continued. */
  if (g_str_equal (kind, "SHORT") || (g_str_equal (kind, "EINTR") && !is_sticky))
    g_assert_cmpint (status, ==, SAVED);
  if (strstr (log, " FAULT") != NULL)
    return TRUE;
  g_assert_cmpint (status, ==, SAVED);
  return FALSE;
}

static void
test_case (Fixture       *fixture,
           gconstpointer  data)
{
  const Case *where = data;
  guint n_calls = 0;

  for (guint i = 0; i < G_N_ELEMENTS (kinds) - (is_thorough () ? 0 : 2); i++)
    {
      n_calls = 1;
      while (run (fixture, where, kinds[i], n_calls, FALSE))
        g_assert_cmpuint (n_calls++, <, MAX_CALLS);
    }
  for (guint i = 1; i < n_calls; i++)
    {
      if (is_thorough ())
        run (fixture, where, "ENOSPC", i, TRUE);
      run (fixture, where, "EIO", i, TRUE);
    }
  g_assert_cmpuint (n_calls, >, 10);
  g_assert_cmpuint (fixture->n_errors, >, n_calls);
  g_test_message ("%s: %u calls, %u runs, %u errors told, %u leftovers handed over, 0 lost",
                  where->name, n_calls - 1, fixture->n_runs, fixture->n_errors, fixture->n_left);
}

/* With 64 amounts of free space from nothing to more than enough the old content stays whole
 * until the new one fits, and the next attempt with more space works. */
static void
test_space (Fixture       *fixture,
            gconstpointer  data)
{
  const Case *where = data;
  guint n_full = 0;

  for (guint i = 0; i < 64; i++)
    {
      g_autofree char *space = g_strdup_printf ("%u", i * 2 * NEW_SIZE / 63);
      const Fault fault = { 0, "EIO", FALSE, space };
      g_autofree char *message = NULL;
      int status = run_child (fixture, where, &fault, &message);

      check_run (fixture, where, "", status, message);
      g_assert_cmpint (status, ==, i * 2 * NEW_SIZE / 63 >= NEW_SIZE ? SAVED : FAILED);
      if (status == FAILED)
        g_assert_nonnull (strstr (message, "no space"));
      n_full += status == FAILED;
    }
  g_assert_cmpuint (fixture->n_left, ==, 0);
  g_test_message ("%s: %u of 64 with too little space, the old content whole each time",
                  where->name, n_full);
}

/* A server that gives back something else than what it got is noticed before it matters. */
static void
test_garbled (Fixture       *fixture,
              gconstpointer  data)
{
  const Case *where = data;
  guint n_noticed = 0;

  for (guint i = 1; i < MAX_CALLS; i++)
    {
      const Fault fault = { i, "GARBLE", FALSE, NULL };
      g_autofree char *message = NULL;
      g_autofree char *log = NULL;
      int status = run_child (fixture, where, &fault, &message);

      g_assert_true (g_file_get_contents (fixture->log, &log, NULL, NULL));
      check_run (fixture, where, "", status, message);
      n_noticed += status != SAVED;
      if (strstr (log, " FAULT") == NULL)
        break;
    }
  g_assert_cmpuint (n_noticed, >=, 2);
}

/* Begins again with the library loaded. */
static void
load_shim (char **argv)
{
  const char *shim = g_getenv ("FUJIN_FAULT_SHIM");
  g_autofree char *options = NULL;

  if (shim == NULL || g_strcmp0 (g_getenv ("LD_PRELOAD"), shim) == 0)
    return;
  /* A sanitizer wants to be the first library, but can do without. */
  options = g_strdup_printf ("%s:verify_asan_link_order=0",
                             g_getenv ("ASAN_OPTIONS") != NULL ? g_getenv ("ASAN_OPTIONS") : "");
  g_setenv ("ASAN_OPTIONS", options, TRUE);
  g_setenv ("LD_PRELOAD", shim, TRUE);
  execv ("/proc/self/exe", argv);
  g_error ("%s: %s", argv[0], g_strerror (errno));
}

int
main (int    argc,
      char **argv)
{
  load_shim (argv);
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *faults = g_strconcat ("/save/faults/", cases[i].name, NULL);
      g_autofree char *space = g_strconcat ("/save/space/", cases[i].name, NULL);
      g_autofree char *garbled = g_strconcat ("/save/garbled/", cases[i].name, NULL);

      g_test_add (faults, Fixture, &cases[i], set_up, test_case, tear_down);
      /* (Where everything is written twice, the space is counted twice.) */
      if (g_strcmp0 (cases[i].always, "linkat=ENOENT") != 0 && (is_thorough () || i < 5))
        g_test_add (space, Fixture, &cases[i], set_up, test_space, tear_down);
      if (cases[i].system != NULL)
        g_test_add (garbled, Fixture, &cases[i], set_up, test_garbled, tear_down);
    }
  return g_test_run ();
}
