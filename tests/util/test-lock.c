/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gstdio.h>
#include <signal.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "fujin-lock-mark-private.h"
#include "fujin-lock.h"

#define NOBODY 65534

typedef struct
{
  char *directory;
  char *path;
  char *place;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->directory = g_dir_make_tmp ("fujin-lock-XXXXXX", NULL);
  g_assert_nonnull (fixture->directory);
  fixture->path = g_build_filename (fixture->directory, "plan.fujin", NULL);
  fixture->place = g_build_filename (fixture->directory, ".~lock.plan.fujin#", NULL);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr (GDir) dir = NULL;
  const char *name;

  g_chmod (fixture->directory, 0700);
  dir = g_dir_open (fixture->directory, 0, NULL);
  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (fixture->directory, name, NULL);

      g_assert_cmpint (g_remove (path), ==, 0);
    }
  g_assert_cmpint (g_rmdir (fixture->directory), ==, 0);
  g_free (fixture->directory);
  g_free (fixture->path);
  g_free (fixture->place);
}

static void
put (Fixture    *fixture,
     const char *text,
     gssize      length)
{
  g_autoptr (GError) error = NULL;

  g_unlink (fixture->place);
  g_file_set_contents_full (fixture->place, text, length, G_FILE_SET_CONTENTS_NONE, 0644, &error);
  g_assert_no_error (error);
}

static void
put_mark (Fixture             *fixture,
          const FujinLockMark *mark)
{
  g_autofree char *text = _fujin_lock_mark_write (mark);

  put (fixture, text, -1);
}

static gboolean
is_locked (Fixture *fixture)
{
  return g_file_test (fixture->place, G_FILE_TEST_EXISTS);
}

/* The lock was free, or what lay there counts for nothing. */
static void
assert_taken (Fixture *fixture)
{
  g_autoptr (FujinLockOwner) other = (gpointer) 1;
  FujinLock *lock = fujin_lock_take (fixture->path, &other);

  g_assert_nonnull (lock);
  g_assert_null (other);
  g_assert_true (fujin_lock_is_written (lock));
  g_assert_true (is_locked (fixture));
  fujin_lock_release (lock);
  g_assert_false (is_locked (fixture));
}

static FujinLockOwner *
assert_refused (Fixture *fixture)
{
  FujinLockOwner *other = NULL;

  g_assert_null (fujin_lock_take (fixture->path, &other));
  g_assert_nonnull (other);
  return other;
}

static void
assert_unreadable (Fixture *fixture)
{
  g_autoptr (FujinLockOwner) other = assert_refused (fixture);

  g_assert_null (other->user);
  g_assert_null (other->host);
  g_assert_cmpint (other->pid, ==, 0);
  g_assert_cmpint (other->since, ==, 0);
  g_assert_false (other->here);
}

static void
test_free (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr (FujinLockMark) mark = NULL;
  g_autofree char *text = NULL;
  gsize length;
  GStatBuf status;
  FujinLock *lock = fujin_lock_take (fixture->path, NULL);

  g_assert_true (fujin_lock_is_written (lock));
  g_assert_cmpint (g_stat (fixture->place, &status), ==, 0);
  g_assert_cmpint (status.st_mode & 0133, ==, 0);
  g_assert_true (g_file_get_contents (fixture->place, &text, &length, NULL));
  mark = _fujin_lock_mark_parse (text, length);
  g_assert_nonnull (mark);
  g_assert_cmpint (mark->pid, ==, getpid ());
  g_assert_cmpint (mark->started, >, 0);
  g_assert_cmpint (ABS (mark->since - g_get_real_time () / G_USEC_PER_SEC), <, 100);
  fujin_lock_release (lock);
  g_assert_false (is_locked (fixture));
}

/* Two windows of one process share the lock. */
static void
test_own (Fixture       *fixture,
          gconstpointer  data)
{
  FujinLock *first = fujin_lock_take (fixture->path, NULL);
  FujinLock *second = fujin_lock_take (fixture->path, NULL);
  FujinLock *third = fujin_lock_take_over (fixture->path);

  g_assert_nonnull (second);
  fujin_lock_release (first);
  g_assert_true (is_locked (fixture));
  fujin_lock_release (third);
  g_assert_true (is_locked (fixture));
  fujin_lock_release (second);
  g_assert_false (is_locked (fixture));
}

/* A child that holds the lock until it is killed. */
static pid_t
spawn_holder (Fixture *fixture)
{
  int said[2];
  char answer = 0;
  pid_t pid;

  g_assert_cmpint (pipe (said), ==, 0);
  pid = fork ();
  g_assert_cmpint (pid, >=, 0);
  if (pid == 0)
    {
      FujinLock *lock = fujin_lock_take (fixture->path, NULL);

      answer = lock != NULL && fujin_lock_is_written (lock) ? 'y' : 'n';
      if (write (said[1], &answer, 1) != 1)
        _exit (1);
      for (;;)
        pause ();
    }
  g_assert_cmpint (read (said[0], &answer, 1), ==, 1);
  g_assert_cmpint (answer, ==, 'y');
  close (said[0]);
  close (said[1]);
  return pid;
}

static void
test_alive (Fixture       *fixture,
            gconstpointer  data)
{
  pid_t pid = spawn_holder (fixture);
  g_autoptr (FujinLockOwner) other = assert_refused (fixture);

  g_assert_cmpint (other->pid, ==, pid);
  g_assert_true (other->here);
  g_assert_nonnull (other->user);
  g_assert_cmpstr (other->host, ==, g_get_host_name ());
  g_assert_cmpint (other->since, >, 0);
  {
    g_autoptr (FujinLockOwner) seen = fujin_lock_find_other (fixture->path);

    g_assert_nonnull (seen);
    g_assert_cmpint (seen->pid, ==, pid);
  }
  kill (pid, SIGKILL);
  waitpid (pid, NULL, 0);
  /* Whose process has ended has it open no more; nor is one's own lock that of another. */
  g_assert_null (fujin_lock_find_other (fixture->path));
  {
    g_autoptr (FujinLock) own = fujin_lock_take (fixture->path, NULL);

    g_assert_nonnull (own);
    g_assert_null (fujin_lock_find_other (fixture->path));
  }
}

static void
test_killed (Fixture       *fixture,
             gconstpointer  data)
{
  gboolean collected = GPOINTER_TO_INT (data);
  pid_t pid = spawn_holder (fixture);
  siginfo_t info;

  kill (pid, SIGKILL);
  if (collected)
    waitpid (pid, NULL, 0);
  else
    g_assert_cmpint (waitid (P_PID, (id_t) pid, &info, WEXITED | WNOWAIT), ==, 0);
  g_assert_true (is_locked (fixture));
  assert_taken (fixture);
  if (!collected)
    waitpid (pid, NULL, 0);
}

/* A lock as another process would have written it: what @data names differs from ours. */
typedef struct
{
  const char *name;
  const char *host;
  const char *machine;
  const char *boot;
  const char *space;
  gint64      pid;     /* 0: ours; -1: of a process that has ended; -2: of our parent */
  gint64      started; /* added to ours */
  gboolean    is_stale;
  gboolean    is_here;
} Case;

static const Case cases[] = {
  { "other-boot", NULL, NULL, "0e", NULL, 0, 0, TRUE, TRUE },
  { "other-boot-same-pid-ended", NULL, NULL, "0e", NULL, -1, 0, TRUE, TRUE },
  { "other-boot-other-space", NULL, NULL, "0e", "pid:[1]", -1, 0, TRUE, TRUE },
  { "other-host", "elsewhere", NULL, NULL, NULL, -1, 0, FALSE, FALSE },
  { "other-host-other-boot", "elsewhere", NULL, "0e", NULL, -1, 0, FALSE, FALSE },
  { "other-machine-same-name", NULL, "00aa", "0e", NULL, -1, 0, FALSE, FALSE },
  { "pid-ended", NULL, NULL, NULL, NULL, -1, 0, TRUE, TRUE },
  { "pid-reused-by-us", NULL, NULL, NULL, NULL, 0, 7, TRUE, TRUE },
  { "pid-reused-by-another", NULL, NULL, NULL, NULL, -2, 1000000007, TRUE, TRUE },
  { "pid-too-large", NULL, NULL, NULL, NULL, G_MAXINT64, 0, TRUE, TRUE },
  { "other-space", NULL, NULL, NULL, "pid:[1]", -1, 0, FALSE, TRUE },
  { "boot-unknown", NULL, NULL, "", NULL, -1, 0, FALSE, TRUE },
};

static gint64
ended_pid (void)
{
  pid_t pid = fork ();

  if (pid == 0)
    _exit (0);
  waitpid (pid, NULL, 0);
  return pid;
}

static void
replace (char       **field,
         const char  *value)
{
  if (value == NULL)
    return;
  g_free (*field);
  *field = g_strdup (value);
}

static void
test_case (Fixture       *fixture,
           gconstpointer  data)
{
  const Case *one = data;
  g_autoptr (FujinLockMark) mark = _fujin_lock_mark_new ();
  g_autoptr (FujinLockOwner) other = NULL;

  replace (&mark->user, "A. Weber");
  replace (&mark->host, one->host);
  replace (&mark->machine, one->machine);
  replace (&mark->boot, one->boot);
  replace (&mark->space, one->space);
  if (one->pid != 0)
    mark->pid = one->pid == -1 ? ended_pid () : one->pid == -2 ? getppid () : one->pid;
  mark->started += one->started;
  mark->since = 1795000000;
  put_mark (fixture, mark);
  if (one->is_stale)
    {
      assert_taken (fixture);
      return;
    }
  other = assert_refused (fixture);
  g_assert_cmpstr (other->user, ==, "A. Weber");
  g_assert_cmpstr (other->host, ==, mark->host);
  g_assert_cmpint (other->pid, ==, mark->pid);
  g_assert_cmpint (other->since, ==, 1795000000);
  g_assert_cmpint (other->here, ==, one->is_here);
  g_assert_true (is_locked (fixture));
}

static void
test_unreadable_text (Fixture       *fixture,
                      gconstpointer  data)
{
  const char *text = data;

  put (fixture, text, -1);
  assert_unreadable (fixture);
  g_assert_true (is_locked (fixture));
}

static void
test_unreadable_bytes (Fixture       *fixture,
                       gconstpointer  data)
{
  g_autofree char *large = g_strnfill (1024 * 1024, '#');
  g_autoptr (FujinLockMark) mark = _fujin_lock_mark_new ();
  g_autofree char *text = _fujin_lock_mark_write (mark);

  put (fixture, large, -1);
  assert_unreadable (fixture);
  put (fixture, "\x00\xff\xfe[Lock]", 9);
  assert_unreadable (fixture);
  /* Cut off, as by a full disk. */
  *strstr (text, "token") = '\0';
  put (fixture, text, -1);
  assert_unreadable (fixture);
}

static void
test_unreadable_kind (Fixture       *fixture,
                      gconstpointer  data)
{
  g_autofree char *victim = g_build_filename (fixture->directory, "victim", NULL);
  g_autofree char *content = NULL;

  g_assert_cmpint (mkfifo (fixture->place, 0644), ==, 0);
  assert_unreadable (fixture);
  g_assert_cmpint (g_unlink (fixture->place), ==, 0);
  g_assert_cmpint (g_mkdir (fixture->place, 0755), ==, 0);
  assert_unreadable (fixture);
  fujin_lock_release (fujin_lock_take_over (fixture->path));
  g_assert_cmpint (g_rmdir (fixture->place), ==, 0);
  g_file_set_contents_full (victim, "precious", -1, G_FILE_SET_CONTENTS_NONE, 0644, NULL);
  g_assert_cmpint (symlink (victim, fixture->place), ==, 0);
  assert_unreadable (fixture);
  fujin_lock_release (fujin_lock_take_over (fixture->path));
  g_assert_true (g_file_get_contents (victim, &content, NULL, NULL));
  g_assert_cmpstr (content, ==, "precious");
}

/* Runs @check in a child that may do no more than anybody, and takes its verdict. */
static void
as_nobody (Fixture    *fixture,
           gboolean  (*check) (Fixture *fixture))
{
  int status;
  pid_t pid = fork ();

  g_assert_cmpint (pid, >=, 0);
  if (pid == 0)
    {
      if (geteuid () == 0 && setuid (NOBODY) != 0)
        _exit (2);
      _exit (check (fixture) ? 0 : 1);
    }
  g_assert_cmpint (waitpid (pid, &status, 0), ==, pid);
  g_assert_true (WIFEXITED (status));
  g_assert_cmpint (WEXITSTATUS (status), ==, 0);
}

static gboolean
is_refused_unknown (Fixture *fixture)
{
  g_autoptr (FujinLockOwner) other = NULL;
  FujinLock *lock = fujin_lock_take (fixture->path, &other);

  return lock == NULL && other != NULL && other->user == NULL;
}

static void
test_unreadable_mode (Fixture       *fixture,
                      gconstpointer  data)
{
  put (fixture, "[Lock]\n", -1);
  g_chmod (fixture->place, 0000);
  g_chmod (fixture->directory, 0755);
  as_nobody (fixture, is_refused_unknown);
}

static gboolean
is_taken_unwritten (Fixture *fixture)
{
  g_autoptr (FujinLockOwner) other = NULL;
  FujinLock *lock = fujin_lock_take (fixture->path, &other);
  FujinLock *over = fujin_lock_take_over (fixture->path);
  gboolean good = lock != NULL && other == NULL && !fujin_lock_is_written (lock) && over != NULL &&
                  !fujin_lock_is_written (over);

  fujin_lock_release (lock);
  fujin_lock_release (over);
  return good;
}

/* A folder that may only be read: empty, and with a lock that counts for nothing. */
static void
test_read_only (Fixture       *fixture,
                gconstpointer  data)
{
  g_autoptr (FujinLockMark) mark = _fujin_lock_mark_new ();

  g_chmod (fixture->directory, 0555);
  as_nobody (fixture, is_taken_unwritten);
  g_chmod (fixture->directory, 0755);
  g_assert_false (is_locked (fixture));
  replace (&mark->boot, "0e");
  put_mark (fixture, mark);
  g_chmod (fixture->directory, 0555);
  as_nobody (fixture, is_taken_unwritten);
  g_assert_true (is_locked (fixture));
}

static void
test_no_folder (Fixture       *fixture,
                gconstpointer  data)
{
  static const char *const paths[] = { "/proc/self/plan.fujin", "/no-such-folder/plan.fujin",
                                       "/dev/null/plan.fujin" };

  for (guint i = 0; i < G_N_ELEMENTS (paths); i++)
    {
      g_autoptr (FujinLock) lock = fujin_lock_take (paths[i], NULL);
      g_autoptr (FujinLock) over = fujin_lock_take_over (paths[i]);

      g_assert_nonnull (lock);
      g_assert_false (fujin_lock_is_written (lock));
      g_assert_false (fujin_lock_is_written (over));
    }
}

static void
test_take_over (Fixture       *fixture,
                gconstpointer  data)
{
  pid_t pid = spawn_holder (fixture);
  FujinLock *lock = fujin_lock_take_over (fixture->path);
  g_autoptr (FujinLockMark) stranger = _fujin_lock_mark_new ();

  g_assert_true (fujin_lock_is_written (lock));
  kill (pid, SIGKILL);
  waitpid (pid, NULL, 0);
  g_assert_true (is_locked (fixture));
  /* And ours is taken over: what lies there is not removed. */
  replace (&stranger->host, "elsewhere");
  put_mark (fixture, stranger);
  fujin_lock_release (lock);
  g_assert_true (is_locked (fixture));
}

static void
test_names (Fixture       *fixture,
            gconstpointer  data)
{
  g_autofree char *link = g_build_filename (fixture->directory, "link.fujin", NULL);
  g_autofree char *name = g_strnfill (255, 'x');
  g_autofree char *longest = g_build_filename (fixture->directory, name, NULL);
  FujinLock *first, *second;

  g_file_set_contents_full (fixture->path, "", 0, G_FILE_SET_CONTENTS_NONE, 0644, NULL);
  g_assert_cmpint (symlink ("plan.fujin", link), ==, 0);
  first = fujin_lock_take (link, NULL);
  g_assert_true (is_locked (fixture));
  fujin_lock_release (first);

  first = fujin_lock_take (longest, NULL);
  name[254] = 'y';
  g_free (longest);
  longest = g_build_filename (fixture->directory, name, NULL);
  second = fujin_lock_take (longest, NULL);
  g_assert_true (fujin_lock_is_written (first));
  g_assert_true (fujin_lock_is_written (second));
  fujin_lock_release (first);
  g_assert_true (fujin_lock_is_written (second));
  fujin_lock_release (second);
}

/* Names are shown: they come as one short line, whatever the file says. */
static void
test_hostile_names (Fixture       *fixture,
                    gconstpointer  data)
{
  g_autoptr (FujinLockMark) mark = _fujin_lock_mark_new ();
  g_autoptr (FujinLockOwner) other = NULL;
  g_autofree char *flood = g_strnfill (2000, 'w');

  replace (&mark->user, "A.\n\xe2\x80\xaeWeber\x1b[2J");
  replace (&mark->host, flood);
  put_mark (fixture, mark);
  other = assert_refused (fixture);
  g_assert_null (strpbrk (other->user, "\n\x1b"));
  g_assert_null (strstr (other->user, "\xe2\x80\xae"));
  g_assert_nonnull (strstr (other->user, "Weber"));
  g_assert_cmpint (g_utf8_strlen (other->host, -1), <=, 80);
}

#define RACERS 3

/* Waits for the start, tries to take the lock, says whether it did, and lives on: the lock must
 * not become free before all have looked. */
static void
race (Fixture *fixture,
      int      start,
      int      said)
{
  FujinLock *lock;
  char byte;

  if (read (start, &byte, 1) != 0)
    _exit (2);
  lock = fujin_lock_take (fixture->path, NULL);
  if (write (said, lock != NULL && fujin_lock_is_written (lock) ? "y" : "n", 1) != 1)
    _exit (2);
  for (;;)
    pause ();
}

static guint
count_winners (Fixture *fixture)
{
  pid_t pids[RACERS];
  int start[2], said[2];
  guint winners = 0;

  g_assert_cmpint (pipe (start), ==, 0);
  g_assert_cmpint (pipe (said), ==, 0);
  for (guint i = 0; i < RACERS; i++)
    if ((pids[i] = fork ()) == 0)
      {
        close (start[1]);
        race (fixture, start[0], said[1]);
      }
  close (start[1]);
  for (guint i = 0; i < RACERS; i++)
    {
      char byte;

      g_assert_cmpint (read (said[0], &byte, 1), ==, 1);
      winners += byte == 'y';
    }
  for (guint i = 0; i < RACERS; i++)
    {
      kill (pids[i], SIGKILL);
      waitpid (pids[i], NULL, 0);
    }
  close (start[0]);
  close (said[0]);
  close (said[1]);
  return winners;
}

/* Of several processes that find the same stale lock one gets it. */
static void
test_race (Fixture       *fixture,
           gconstpointer  data)
{
  const char *rounds = g_getenv ("FUJIN_TEST_ROUNDS");
  guint n = rounds != NULL ? (guint) g_ascii_strtoull (rounds, NULL, 10) : 40;

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (FujinLockMark) stale = _fujin_lock_mark_new ();

      replace (&stale->boot, "0e");
      put_mark (fixture, stale);
      g_assert_cmpuint (count_winners (fixture), ==, 1);
    }
  g_test_message ("%u races of %u processes for a stale lock: one owner each time", n, RACERS);
}

static void
test_words (void)
{
  FujinLockOwner owner = { (char *) "A. Weber", (char *) "desk-12", 77, 1795000000, FALSE };
  g_autofree char *far = fujin_lock_owner_dup_words (&owner, FUJIN_LANG_EN);
  g_autofree char *far_ja = fujin_lock_owner_dup_words (&owner, FUJIN_LANG_JA);
  g_autofree char *near = NULL;
  g_autofree char *unknown = NULL;

  g_assert_nonnull (strstr (far, "A. Weber"));
  g_assert_nonnull (strstr (far, "desk-12"));
  g_assert_nonnull (strstr (far, "2026-11-"));
  g_assert_nonnull (strstr (far_ja, "A. Weber"));
  g_assert_nonnull (strstr (far_ja, "desk-12"));
  g_assert_cmpstr (far, !=, far_ja);
  owner.here = TRUE;
  near = fujin_lock_owner_dup_words (&owner, FUJIN_LANG_EN);
  g_assert_null (strstr (near, "desk-12"));
  owner = (FujinLockOwner) { NULL };
  unknown = fujin_lock_owner_dup_words (&owner, FUJIN_LANG_EN);
  g_assert_nonnull (strstr (unknown, "cannot be read"));
}

#define ADD(name, data, function) \
  g_test_add ("/lock/" name, Fixture, data, set_up, function, tear_down)

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("free", NULL, test_free);
  ADD ("own", NULL, test_own);
  ADD ("alive", NULL, test_alive);
  ADD ("killed-not-collected", GINT_TO_POINTER (FALSE), test_killed);
  ADD ("killed", GINT_TO_POINTER (TRUE), test_killed);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *name = g_strconcat ("/lock/", cases[i].name, NULL);

      g_test_add (name, Fixture, &cases[i], set_up, test_case, tear_down);
    }
  ADD ("unreadable/empty", "", test_unreadable_text);
  ADD ("unreadable/office", ",weber,desk-12,21.11.2026 09:41,file:///home;", test_unreadable_text);
  ADD ("unreadable/no-pid", "[Lock]\nhost=a\ntoken=b\npid=0\n", test_unreadable_text);
  ADD ("unreadable/bytes", NULL, test_unreadable_bytes);
  ADD ("unreadable/kind", NULL, test_unreadable_kind);
  ADD ("unreadable/mode", NULL, test_unreadable_mode);
  ADD ("read-only", NULL, test_read_only);
  ADD ("no-folder", NULL, test_no_folder);
  ADD ("take-over", NULL, test_take_over);
  ADD ("names", NULL, test_names);
  ADD ("hostile-names", NULL, test_hostile_names);
  ADD ("race", NULL, test_race);
  g_test_add_func ("/lock/words", test_words);
  return g_test_run ();
}
