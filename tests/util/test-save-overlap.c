/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Several processes that read the same version of a file and save at the same instant: each has
 * looked at the file and written its own beside it before any of them replaces it. The program's
 * own renameat2() sees to that. FUJIN_TEST_ROUNDS says how often. */

#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <pthread.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include "fujin-save.h"

#define DEFAULT_ROUNDS 20
#define MAX_WRITERS 5

/* What the processes share. */
typedef struct
{
  pthread_barrier_t together;
  gboolean          can_exchange;
  char              theirs[MAX_WRITERS][16];
  gboolean          is_saved[MAX_WRITERS];
  gboolean          is_refused[MAX_WRITERS];
} Shared;

typedef struct
{
  const char *path;
  guint       n_writers;
  gboolean    can_exchange;
} Case;

static const Case cases[] = {
  { "/save/overlap/two", 2, TRUE },
  { "/save/overlap/five", 5, TRUE },
  { "/save/overlap/two-without-exchange", 2, FALSE },
  { "/save/overlap/five-without-exchange", 5, FALSE },
};

static Shared *shared;
static gboolean is_writer;

int
renameat2 (int           from,
           const char   *old,
           int           to,
           const char   *new,
           unsigned int  flags)
{
  if (is_writer)
    pthread_barrier_wait (&shared->together);
  if (is_writer && !shared->can_exchange)
    {
      errno = EINVAL;
      return -1;
    }
  return (int) syscall (SYS_renameat2, from, old, to, new, flags);
}

static guint
count_rounds (void)
{
  const char *rounds = g_getenv ("FUJIN_TEST_ROUNDS");

  return rounds != NULL ? (guint) g_ascii_strtoull (rounds, NULL, 10) : DEFAULT_ROUNDS;
}

static GBytes *
make_bytes (const char *text)
{
  return g_bytes_new (text, strlen (text));
}

static void
start_round (const Case *how,
             const char *path)
{
  g_autoptr (GBytes) first = make_bytes ("first");
  pthread_barrierattr_t kind;

  memset (shared, 0, sizeof *shared);
  shared->can_exchange = how->can_exchange;
  pthread_barrierattr_init (&kind);
  pthread_barrierattr_setpshared (&kind, PTHREAD_PROCESS_SHARED);
  g_assert_cmpint (pthread_barrier_init (&shared->together, &kind, how->n_writers), ==, 0);
  pthread_barrierattr_destroy (&kind);
  g_assert_true (fujin_save_bytes (path, first, NULL));
}

static void
save_as_writer (const char *path,
                guint       i)
{
  g_autofree char *text = g_strdup_printf ("writer %u", i);
  g_autoptr (GBytes) first = make_bytes ("first");
  g_autoptr (GBytes) ours = make_bytes (text);
  g_autoptr (FujinFileStamp) stamp = NULL;
  g_autoptr (GError) error = NULL;
  g_auto (FujinSaved) saved = { 0 };
  struct stat status;

  is_writer = TRUE;
  if (stat (path, &status) != 0)
    _exit (1);
  stamp = fujin_file_stamp_new (&status, first);
  shared->is_saved[i] = fujin_save_over (path, ours, stamp, &saved, &error);
  if (saved.theirs != NULL)
    memcpy (shared->theirs[i], g_bytes_get_data (saved.theirs, NULL),
            MIN (15, g_bytes_get_size (saved.theirs)));
  if (shared->is_saved[i] && !g_bytes_equal (saved.displaced, saved.theirs != NULL ? saved.theirs
                                                                                   : first))
    _exit (1);
  shared->is_refused[i] = g_error_matches (error, FUJIN_SAVE_ERROR, FUJIN_SAVE_ERROR_CHANGED);
  if (shared->is_saved[i] == shared->is_refused[i])
    {
      g_printerr ("%s\n", error != NULL ? error->message : "saved and refused");
      _exit (1);
    }
}

/* Each version is in the file, with a writer who was told that it was in the way, or still with
 * its own writer, who was told that it was not written. */
static guint
check_round (const Case *how,
             const char *path)
{
  g_autofree char *content = NULL;
  guint n_told = 0;
  guint n_first = 0;

  g_assert_true (g_file_get_contents (path, &content, NULL, NULL));
  for (guint i = 0; i < how->n_writers; i++)
    {
      g_autofree char *text = g_strdup_printf ("writer %u", i);
      guint n_places = g_str_equal (content, text) + shared->is_refused[i];

      for (guint j = 0; j < how->n_writers; j++)
        n_places += g_str_equal (shared->theirs[j], text);
      g_assert_cmpuint (n_places, ==, 1);
      n_told += shared->theirs[i][0] != '\0' || shared->is_refused[i];
      n_first += shared->is_saved[i] && shared->theirs[i][0] == '\0';
    }
  g_assert_cmpuint (n_told, ==, how->n_writers - 1);
  g_assert_cmpuint (n_first, ==, 1);
  return n_told;
}

static guint
run_round (const Case *how,
           const char *path)
{
  pid_t writers[MAX_WRITERS];
  guint n_told;

  start_round (how, path);
  for (guint i = 0; i < how->n_writers; i++)
    {
      writers[i] = fork ();
      g_assert_cmpint (writers[i], >=, 0);
      if (writers[i] == 0)
        {
          save_as_writer (path, i);
          _exit (0);
        }
    }
  for (guint i = 0; i < how->n_writers; i++)
    {
      int status;

      g_assert_cmpint (waitpid (writers[i], &status, 0), ==, writers[i]);
      g_assert_true (WIFEXITED (status) && WEXITSTATUS (status) == 0);
    }
  n_told = check_round (how, path);
  pthread_barrier_destroy (&shared->together);
  return n_told;
}

static void
test_overlap (gconstpointer data)
{
  const Case *how = data;
  g_autofree char *directory = g_dir_make_tmp ("fujin-overlap-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (directory, "plan.fujin", NULL);
  guint n_rounds = count_rounds ();
  guint n_told = 0;

  for (guint i = 0; i < n_rounds; i++)
    n_told += run_round (how, path);
  g_test_message ("%u rounds of %u writers: %u conflicts, each told once, 0 versions lost",
                  n_rounds, how->n_writers, n_told);
  g_unlink (path);
  g_assert_cmpint (g_rmdir (directory), ==, 0);
}

int
main (int    argc,
      char **argv)
{
  shared = mmap (NULL, sizeof *shared, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
  g_assert_true (shared != MAP_FAILED);
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_test_add_data_func (cases[i].path, &cases[i], test_overlap);
  return g_test_run ();
}
