/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Saving where it is not allowed, where there is no space, and where more than a plain file is to
 * be kept. What needs a file system of its own is done in a child with its own view of them. */

#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <linux/fs.h>
#include <sched.h>
#include <signal.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <sys/wait.h>
#include <sys/xattr.h>
#include <unistd.h>

#include "fujin-save.h"

#define NOBODY 65534
#define OTHER_USER 65533
#define PAGE 4096
#define N_PAGES 32 /* of the old and the new content */
#define NO_RIGHT 77
#define ACL "system.posix_acl_access"

typedef struct
{
  char *directory;
  char *place;
  char *path;
} Fixture;

static void
write_file (const char *path,
            const char *text,
            mode_t      mode)
{
  int fd = open (path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);

  g_assert_cmpint (fd, >=, 0);
  g_assert_cmpint (write (fd, text, strlen (text)), ==, (gssize) strlen (text));
  g_assert_cmpint (fchmod (fd, mode), ==, 0);
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
count_files (const char *directory)
{
  g_autoptr (GDir) dir = g_dir_open (directory, 0, NULL);
  guint n = 0;

  while (g_dir_read_name (dir) != NULL)
    n++;
  return n;
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->directory = g_dir_make_tmp ("fujin-places-XXXXXX", NULL);
  g_assert_nonnull (fixture->directory);
  fixture->place = g_build_filename (fixture->directory, "place", NULL);
  fixture->path = g_build_filename (fixture->place, "plan.fujin", NULL);
  g_assert_cmpint (g_mkdir (fixture->place, 0700), ==, 0);
  g_assert_cmpint (g_chmod (fixture->directory, 0755), ==, 0);
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
  g_chmod (fixture->place, 0700);
  remove_all (fixture->directory);
  g_free (fixture->directory);
  g_free (fixture->place);
  g_free (fixture->path);
}

static FujinFileStamp *
stamp_text (const char *text)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
  struct stat status = { 0 };

  return fujin_file_stamp_new (&status, bytes);
}

static gboolean
save (const char  *path,
      const char  *text,
      FujinSaved  *saved,
      GError     **error)
{
  g_autoptr (FujinFileStamp) stamp = stamp_text ("one");
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));

  return fujin_save_over (path, bytes, stamp, saved, error);
}

/* Nothing is read-only for root: so it becomes nobody for a while. */
static void
become_nobody (Fixture *fixture)
{
  if (geteuid () != 0)
    return;
  g_assert_cmpint (chown (fixture->place, NOBODY, (gid_t) -1), ==, 0);
  if (g_access (fixture->path, F_OK) == 0)
    g_assert_cmpint (chown (fixture->path, NOBODY, (gid_t) -1), ==, 0);
  g_assert_cmpint (seteuid (NOBODY), ==, 0);
}

static void
become_root (void)
{
  if (getuid () == 0)
    g_assert_cmpint (seteuid (0), ==, 0);
}

static void
assert_read_only (const char *path)
{
  g_auto (FujinSaved) saved = { 0 };
  g_autoptr (GError) error = NULL;

  g_assert_false (save (path, "two", &saved, &error));
  g_assert_error (error, FUJIN_SAVE_ERROR, FUJIN_SAVE_ERROR_READ_ONLY);
  g_assert_nonnull (strstr (error->message, path));
  g_assert_nonnull (strstr (error->message, "another place"));
  g_assert_null (saved.stamp);
  g_clear_error (&error);
}

static void
test_read_only_folder (Fixture       *fixture,
                       gconstpointer  data)
{
  write_file (fixture->path, "one", 0600);
  become_nobody (fixture);
  g_assert_cmpint (g_chmod (fixture->place, 0500), ==, 0);
  assert_read_only (fixture->path);
  become_root ();
  assert_content (fixture->path, "one");
  g_assert_cmpuint (count_files (fixture->place), ==, 1);
}

static void
test_read_only_file (Fixture       *fixture,
                     gconstpointer  data)
{
  write_file (fixture->path, "one", 0400);
  become_nobody (fixture);
  assert_read_only (fixture->path);
  become_root ();
  assert_content (fixture->path, "one");
  g_assert_cmpuint (count_files (fixture->place), ==, 1);
}

static void
test_foreign_owner (Fixture       *fixture,
                    gconstpointer  data)
{
  if (geteuid () != 0)
    {
      g_test_skip ("Only root can make a file of somebody else");
      return;
    }
  write_file (fixture->path, "one", 0644);
  g_assert_cmpint (chown (fixture->path, OTHER_USER, OTHER_USER), ==, 0);
  g_assert_cmpint (chown (fixture->place, NOBODY, (gid_t) -1), ==, 0);
  g_assert_cmpint (seteuid (NOBODY), ==, 0);
  assert_read_only (fixture->path);
  become_root ();
  assert_content (fixture->path, "one");
  g_assert_cmpuint (count_files (fixture->place), ==, 1);
}

static void
test_closed_parent (Fixture       *fixture,
                    gconstpointer  data)
{
  write_file (fixture->path, "one", 0600);
  become_nobody (fixture);
  g_assert_cmpint (g_chmod (fixture->place, 0600), ==, 0);
  assert_read_only (fixture->path);
  become_root ();
  g_assert_cmpint (g_chmod (fixture->place, 0700), ==, 0);
  assert_content (fixture->path, "one");
  g_assert_cmpuint (count_files (fixture->place), ==, 1);
}

static gboolean
set_immutable (const char *path,
               gboolean    is_immutable)
{
  int fd = open (path, O_RDONLY | O_CLOEXEC);
  int flags = 0;
  gboolean ok = ioctl (fd, FS_IOC_GETFLAGS, &flags) == 0;

  flags = is_immutable ? flags | FS_IMMUTABLE_FL : flags & ~FS_IMMUTABLE_FL;
  ok = ok && ioctl (fd, FS_IOC_SETFLAGS, &flags) == 0;
  close (fd);
  return ok;
}

static void
test_immutable (Fixture       *fixture,
                gconstpointer  data)
{
  write_file (fixture->path, "one", 0600);
  if (!set_immutable (fixture->path, TRUE))
    {
      g_test_skip ("The file system or the rights do not allow immutable files");
      return;
    }
  assert_read_only (fixture->path);
  g_assert_true (set_immutable (fixture->path, FALSE));
  assert_content (fixture->path, "one");
  g_assert_cmpuint (count_files (fixture->place), ==, 1);
}

static gboolean
write_map (const char *path,
           const char *text)
{
  int fd = open (path, O_WRONLY | O_CLOEXEC);
  gboolean ok = write (fd, text, strlen (text)) == (gssize) strlen (text);

  return close (fd) == 0 && ok;
}

/* Who is not root can be root in a world of their own, where the system allows that. */
static gboolean
get_own_disks (void)
{
  g_autofree char *user = g_strdup_printf ("0 %u 1", (guint) geteuid ());
  g_autofree char *group = g_strdup_printf ("0 %u 1", (guint) getegid ());

  if (geteuid () != 0 &&
      (unshare (CLONE_NEWUSER) != 0 || !write_map ("/proc/self/setgroups", "deny") ||
       !write_map ("/proc/self/uid_map", user) || !write_map ("/proc/self/gid_map", group)))
    return FALSE;
  return unshare (CLONE_NEWNS) == 0;
}

/* Runs @function in a child that has a small disk of its own at the place. */
static void
run_on_disk (Fixture *fixture,
             void   (*function) (Fixture *fixture))
{
  int status;
  pid_t child = fork ();

  g_assert_cmpint (child, >=, 0);
  if (child == 0)
    {
      g_autofree char *size = g_strdup_printf ("size=%d", 4 * N_PAGES * PAGE);

      if (!get_own_disks () || mount (NULL, "/", NULL, MS_REC | MS_PRIVATE, NULL) != 0 ||
          mount ("tmpfs", fixture->place, "tmpfs", 0, size) != 0)
        _exit (NO_RIGHT);
      function (fixture);
      _exit (0);
    }
  g_assert_cmpint (waitpid (child, &status, 0), ==, child);
  g_assert_true (WIFEXITED (status));
  if (WEXITSTATUS (status) == NO_RIGHT)
    g_test_skip ("No right to mount a file system");
  else
    g_assert_cmpint (WEXITSTATUS (status), ==, 0);
}

static void
save_on_read_only_disk (Fixture *fixture)
{
  write_file (fixture->path, "one", 0600);
  if (mount (NULL, fixture->place, NULL, MS_REMOUNT | MS_RDONLY, NULL) != 0)
    _exit (NO_RIGHT);
  assert_read_only (fixture->path);
  assert_content (fixture->path, "one");
  g_assert_cmpuint (count_files (fixture->place), ==, 1);
}

static void
test_read_only_disk (Fixture       *fixture,
                     gconstpointer  data)
{
  run_on_disk (fixture, save_on_read_only_disk);
}

static guint64
count_free (const char *path)
{
  struct statvfs disk;

  g_assert_cmpint (statvfs (path, &disk), ==, 0);
  return (guint64) disk.f_bavail * disk.f_frsize / PAGE;
}

/* Takes space until @n_free pages are left. */
static void
fill_disk (const char *path,
           guint64     n_free)
{
  static const char page[PAGE] = { 'x' };
  int fd = open (path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);

  g_assert_cmpint (fd, >=, 0);
  while (count_free (path) > n_free)
    g_assert_cmpint (write (fd, page, PAGE), ==, PAGE);
  g_assert_cmpint (close (fd), ==, 0);
  g_assert_cmpuint (count_free (path), ==, n_free);
}

static void
save_with_space (Fixture    *fixture,
                 const char *old,
                 const char *new,
                 guint64     n_free)
{
  g_autofree char *filler = g_build_filename (fixture->place, "filler", NULL);
  g_autoptr (FujinFileStamp) stamp = stamp_text (old);
  g_autoptr (GBytes) bytes = g_bytes_new (new, strlen (new));
  g_auto (FujinSaved) saved = { 0 };
  g_autoptr (GError) error = NULL;

  write_file (fixture->path, old, 0600);
  fill_disk (filler, n_free);
  if (fujin_save_over (fixture->path, bytes, stamp, &saved, &error))
    {
      g_assert_cmpuint (n_free, >=, N_PAGES);
      assert_content (fixture->path, new);
      g_assert_cmpuint (count_files (fixture->place), ==, 2);
      return;
    }
  g_assert_error (error, FUJIN_SAVE_ERROR, FUJIN_SAVE_ERROR_NO_SPACE);
  g_assert_nonnull (strstr (error->message, "more are needed"));
  g_assert_cmpuint (n_free, <, N_PAGES);
  assert_content (fixture->path, old);
  g_assert_cmpuint (count_files (fixture->place), ==, 2);
  g_assert_cmpuint (count_free (filler), ==, n_free);
  /* When there is space again, the next attempt works. */
  g_assert_cmpint (g_unlink (filler), ==, 0);
  g_assert_true (fujin_save_over (fixture->path, bytes, stamp, &saved, NULL));
  assert_content (fixture->path, new);
}

static void
save_on_full_disk (Fixture *fixture)
{
  g_autofree char *old = g_strnfill (N_PAGES * PAGE - 100, 'o');
  g_autofree char *new = g_strnfill (N_PAGES * PAGE - 10, 'n');

  for (guint64 n_free = 0; n_free < 64; n_free++)
    save_with_space (fixture, old, new, n_free);
}

static void
test_full_disk (Fixture       *fixture,
                gconstpointer  data)
{
  run_on_disk (fixture, save_on_full_disk);
  g_test_message ("64 amounts of free space: the old content whole or the new one saved");
}

/* One of the twelve kinds of place: what is made before, and what has to be there after saving.
 * Each begins with "one" at the path; gives back the path to save to. */
typedef struct
{
  const char *name;
  mode_t      mode;
  char     *(*prepare) (Fixture *fixture);
  void      (*check)   (Fixture          *fixture,
                        const char       *path,
                        const FujinSaved *saved);
} Place;

static char *
prepare_plain (Fixture *fixture)
{
  return g_strdup (fixture->path);
}

static void
check_plain (Fixture          *fixture,
             const char       *path,
             const FujinSaved *saved)
{
  g_assert_null (saved->notice);
}

static char *
prepare_group_folder (Fixture *fixture)
{
  if (geteuid () == 0)
    g_assert_cmpint (chown (fixture->place, (uid_t) -1, 12345), ==, 0);
  g_assert_cmpint (g_chmod (fixture->place, 02770), ==, 0);
  return g_strdup (fixture->path);
}

/* The folder would give the new file another group than the old one has. */
static void
check_group_folder (Fixture          *fixture,
                    const char       *path,
                    const FujinSaved *saved)
{
  struct stat status;

  g_assert_null (saved->notice);
  g_assert_cmpint (g_stat (path, &status), ==, 0);
  g_assert_cmpuint (status.st_gid, ==, getegid ());
}

/* Version 2; owner rw, one other user r, group none, mask r, others none */
static const guint8 acl[] = {
  2, 0, 0, 0,
  0x01, 0, 6, 0, 0xFF, 0xFF, 0xFF, 0xFF,
  0x02, 0, 4, 0, 0xFD, 0xFF, 0x00, 0x00,
  0x04, 0, 0, 0, 0xFF, 0xFF, 0xFF, 0xFF,
  0x10, 0, 4, 0, 0xFF, 0xFF, 0xFF, 0xFF,
  0x20, 0, 0, 0, 0xFF, 0xFF, 0xFF, 0xFF,
};

static char *
prepare_acl (Fixture *fixture)
{
  if (setxattr (fixture->path, ACL, acl, sizeof acl, 0) != 0)
    return NULL;
  g_assert_cmpint (setxattr (fixture->path, "user.tag", "red", 3, 0), ==, 0);
  return g_strdup (fixture->path);
}

static void
check_acl (Fixture          *fixture,
           const char       *path,
           const FujinSaved *saved)
{
  guint8 now[sizeof acl];

  g_assert_null (saved->notice);
  g_assert_cmpint (getxattr (path, ACL, now, sizeof now), ==, sizeof acl);
  g_assert_cmpmem (now, sizeof now, acl, sizeof acl);
  g_assert_cmpint (getxattr (path, "user.tag", now, sizeof now), ==, 3);
  g_assert_cmpmem (now, 3, "red", 3);
}

static char *
link_to (Fixture    *fixture,
         const char *name,
         const char *target)
{
  char *path = g_build_filename (fixture->directory, name, NULL);

  g_assert_cmpint (symlink (target, path), ==, 0);
  return path;
}

static char *
prepare_link (Fixture *fixture)
{
  return link_to (fixture, "link", "place/plan.fujin");
}

static char *
prepare_chain (Fixture *fixture)
{
  g_autofree char *folder = link_to (fixture, "folder", "place");

  g_free (link_to (fixture, "second", "folder/plan.fujin"));
  return link_to (fixture, "first", "second");
}

static void
check_link (Fixture          *fixture,
            const char       *path,
            const FujinSaved *saved)
{
  g_assert_true (g_file_test (path, G_FILE_TEST_IS_SYMLINK));
  g_assert_false (g_file_test (fixture->path, G_FILE_TEST_IS_SYMLINK));
  g_assert_null (saved->notice);
}

static char *
prepare_hard_link (Fixture *fixture)
{
  g_autofree char *other = g_build_filename (fixture->directory, "other", NULL);

  g_assert_cmpint (link (fixture->path, other), ==, 0);
  return g_strdup (fixture->path);
}

static void
check_hard_link (Fixture          *fixture,
                 const char       *path,
                 const FujinSaved *saved)
{
  g_autofree char *other = g_build_filename (fixture->directory, "other", NULL);

  assert_content (other, "one");
  g_assert_nonnull (strstr (saved->notice, "hard links"));
}

static char *
prepare_sticky (Fixture *fixture)
{
  g_assert_cmpint (g_chmod (fixture->place, 01777), ==, 0);
  return g_strdup (fixture->path);
}

static char *
rename_to (Fixture    *fixture,
           const char *name)
{
  char *path = g_build_filename (fixture->place, name, NULL);

  g_assert_cmpint (g_rename (fixture->path, path), ==, 0);
  return path;
}

static char *
prepare_long_name (Fixture *fixture)
{
  g_autofree char *name = g_strnfill (255, 'n');

  return rename_to (fixture, name);
}

static char *
prepare_bytes (Fixture *fixture)
{
  return rename_to (fixture, "\xFF\x80plan\xE5.fujin");
}

static char *
prepare_blanks (Fixture *fixture)
{
  return rename_to (fixture, " my plan\n2.fujin ");
}

static const Place places[] = {
  { "0600", 0600, prepare_plain, check_plain },
  { "0640", 0640, prepare_plain, check_plain },
  { "folder-2770", 0660, prepare_group_folder, check_group_folder },
  { "access-list", 0640, prepare_acl, check_acl },
  { "link", 0644, prepare_link, check_link },
  { "chain-of-links", 0640, prepare_chain, check_link },
  { "hard-link", 0640, prepare_hard_link, check_hard_link },
  { "sticky-folder", 0640, prepare_sticky, check_plain },
  { "name-of-255-bytes", 0640, prepare_long_name, check_plain },
  { "name-not-utf8", 0640, prepare_bytes, check_plain },
  { "name-with-blanks", 0640, prepare_blanks, check_plain },
};

static void
test_place (Fixture       *fixture,
            gconstpointer  data)
{
  const Place *place = data;
  g_auto (FujinSaved) saved = { 0 };
  g_autofree char *path = NULL;
  g_autoptr (GError) error = NULL;
  struct stat status;

  write_file (fixture->path, "one", place->mode);
  path = place->prepare (fixture);
  if (path == NULL)
    {
      g_test_skip ("The file system has no access lists");
      return;
    }
  g_assert_true (save (path, "two", &saved, &error));
  g_assert_no_error (error);
  assert_content (path, "two");
  g_assert_cmpmem (g_bytes_get_data (saved.displaced, NULL), 3, "one", 3);
  g_assert_cmpint (g_stat (path, &status), ==, 0);
  g_assert_cmpuint (status.st_mode & 0777, ==, place->mode);
  g_assert_cmpuint (count_files (fixture->place), ==, 1);
  place->check (fixture, path, &saved);
}

/* The twelfth: a link to nothing is neither replaced nor followed to a new file. */
static void
test_dangling (Fixture       *fixture,
               gconstpointer  data)
{
  g_autofree char *path = link_to (fixture, "link", "place/plan.fujin");
  g_autoptr (GBytes) bytes = g_bytes_new_static ("two", 3);
  g_auto (FujinSaved) saved = { 0 };
  g_autoptr (GError) error = NULL;

  g_assert_false (fujin_save_over (path, bytes, NULL, &saved, &error));
  g_assert_error (error, FUJIN_SAVE_ERROR, FUJIN_SAVE_ERROR_FAILED);
  g_assert_nonnull (strstr (error->message, path));
  g_assert_true (g_file_test (path, G_FILE_TEST_IS_SYMLINK));
  g_assert_cmpuint (count_files (fixture->place), ==, 0);
}

/* A colleague's file in a folder of the group: it becomes ours, and the group can still use it. */
static void
test_colleague (Fixture       *fixture,
                gconstpointer  data)
{
  g_auto (FujinSaved) saved = { 0 };
  g_autoptr (GError) error = NULL;
  struct stat status;
  gid_t before;

  if (geteuid () != 0)
    {
      g_test_skip ("Only root can make a file of somebody else");
      return;
    }
  before = getegid ();
  write_file (fixture->path, "one", 0664);
  g_assert_cmpint (chown (fixture->path, OTHER_USER, 12345), ==, 0);
  g_assert_cmpint (chown (fixture->place, OTHER_USER, 12345), ==, 0);
  g_assert_cmpint (g_chmod (fixture->place, 02775), ==, 0);
  g_assert_cmpint (setegid (12345), ==, 0);
  g_assert_cmpint (seteuid (NOBODY), ==, 0);
  g_assert_true (save (fixture->path, "two", &saved, &error));
  become_root ();
  g_assert_cmpint (setegid (before), ==, 0);
  g_assert_no_error (error);
  assert_content (fixture->path, "two");
  g_assert_cmpint (g_stat (fixture->path, &status), ==, 0);
  g_assert_cmpuint (status.st_uid, ==, NOBODY);
  g_assert_cmpuint (status.st_gid, ==, 12345);
  g_assert_cmpuint (status.st_mode & 0777, ==, 0664);
  g_assert_nonnull (strstr (saved.notice, "65533"));
  g_assert_cmpuint (count_files (fixture->place), ==, 1);
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
    { "/save/read-only/folder", test_read_only_folder },
    { "/save/read-only/file", test_read_only_file },
    { "/save/read-only/disk", test_read_only_disk },
    { "/save/read-only/immutable", test_immutable },
    { "/save/read-only/foreign-owner", test_foreign_owner },
    { "/save/read-only/closed-parent", test_closed_parent },
    { "/save/full-disk", test_full_disk },
    { "/save/kept/dangling-link", test_dangling },
    { "/save/kept/colleague", test_colleague },
  };

  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Fixture, NULL, set_up, tests[i].test, tear_down);
  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    {
      g_autofree char *path = g_strconcat ("/save/kept/", places[i].name, NULL);

      g_test_add (path, Fixture, &places[i], set_up, test_place, tear_down);
    }
  return g_test_run ();
}
