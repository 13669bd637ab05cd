/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "../util/sanitized.h"
#include "fujin-loaded.h"
#include "fujin-rating-file.h"
#include "hostile-files.h"

#include <fcntl.h>
#include <glib/gstdio.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#if IS_SANITIZED
#include <sanitizer/allocator_interface.h>
#endif

/* What opening one file may cost: 1 s of the processor for each 5 MB, and 200 MB. */
#define MAX_MEMORY (200u * 1024 * 1024)
#define SECOND_PER (5.0 * 1024 * 1024)
/* The processor of a test machine is a slow one, and may be shared. */
#if IS_SANITIZED
#define PATIENCE 20.0
#else
#define PATIENCE 3.0
#endif

typedef enum
{
  REFUSED,
  PARTIAL,
  OPENED,
} Outcome;

static char *folder;

static Outcome
load (const char *path)
{
  g_autoptr (FujinLoaded) loaded = fujin_loaded_new_from_path (path, NULL);
  g_autoptr (GPtrArray) problems = fujin_xml_problems_new ();
  g_autoptr (FujinRatingFile) rating = NULL;

  /* The same parser stands behind the sheets that come by mail. */
  rating = fujin_rating_file_read (path, problems);
  if (rating == NULL && problems->len == 0)
    abort ();
  if (loaded->project == NULL)
    {
      if (loaded->problems->len == 0)
        abort ();
      return REFUSED;
    }
  if (loaded->is_partial && !fujin_project_get_read_only (loaded->project))
    abort ();
  return loaded->is_partial ? PARTIAL : OPENED;
}

#if IS_SANITIZED
const char *__asan_default_options (void);

/* It measures the rest of the file at each strstr(): for a million of them that takes hours. */
const char *
__asan_default_options (void)
{
  return "intercept_strstr=0";
}

/* AddressSanitizer takes terabytes of address space for itself, puts room around everything and
 * keeps what was freed for a while. So what the program itself asked for is counted. A block that
 * grows is there twice for a moment. */
static gssize live_bytes;

static void
count_malloc (const volatile void *place,
              size_t               size)
{
  gssize more = (gssize) __sanitizer_get_allocated_size ((void *) place);

  if (__atomic_add_fetch (&live_bytes, more, __ATOMIC_RELAXED) > (gssize) MAX_MEMORY + more)
    abort ();
}

static void
count_free (const volatile void *place)
{
  if (place != NULL)
    __atomic_sub_fetch (&live_bytes, (gssize) __sanitizer_get_allocated_size ((void *) place),
                        __ATOMIC_RELAXED);
}

static void
limit_memory (void)
{
  if (!__sanitizer_install_malloc_and_free_hooks (count_malloc, count_free))
    abort ();
}
#else
static void
limit_memory (void)
{
  unsigned long pages = 0;
  FILE *file = fopen ("/proc/self/statm", "r");
  struct rlimit limit;

  if (file == NULL || fscanf (file, "%lu", &pages) != 1)
    abort ();
  fclose (file);
  limit.rlim_cur = limit.rlim_max = pages * (rlim_t) sysconf (_SC_PAGESIZE) + MAX_MEMORY;
  if (setrlimit (RLIMIT_AS, &limit) != 0)
    abort ();
}
#endif

/* In a process of its own, so that a crash or a limit is seen and not suffered. */
static Outcome
load_in_child (const char *path,
               double     *seconds)
{
  struct rusage usage;
  int status = 0;
  pid_t child = fork ();

  g_assert_cmpint (child, >=, 0);
  if (child == 0)
    {
      limit_memory ();
      _exit (load (path));
    }
  g_assert_cmpint (wait4 (child, &status, 0, &usage), ==, child);
  *seconds = (double) usage.ru_utime.tv_sec + (double) usage.ru_utime.tv_usec / 1e6 +
             (double) usage.ru_stime.tv_sec + (double) usage.ru_stime.tv_usec / 1e6;
  if (!WIFEXITED (status))
    g_error ("%s: ended by signal %d", path, WTERMSIG (status));
  return (Outcome) WEXITSTATUS (status);
}

static char *
write_file (const HostileFile *file,
            gsize             *size)
{
  g_autoptr (GBytes) bytes = hostile_file_make (file);
  char *path = g_build_filename (folder, file->name, NULL);

  *size = g_bytes_get_size (bytes);
  g_assert_true (g_file_set_contents_full (path, g_bytes_get_data (bytes, NULL), (gssize) *size,
                                           G_FILE_SET_CONTENTS_NONE, 0600, NULL));
  return path;
}

static void
test_file (gconstpointer data)
{
  static const char *const words[] = { "refused", "shown in part", "opened" };
  const HostileFile *file = data;
  gsize size;
  g_autofree char *path = write_file (file, &size);
  double seconds;
  Outcome outcome = load_in_child (path, &seconds);

  g_test_message ("%s: %s, %.2f s, %.1f MB", file->name, words[outcome], seconds,
                  (double) size / 1024 / 1024);
  g_assert_cmpfloat (seconds, <=, PATIENCE * (1.0 + (double) size / SECOND_PER));
  g_assert_cmpint (g_remove (path), ==, 0);
}

/* Whatever comes with a document type or an entity is refused, never even in part. */
static void
test_refused (void)
{
  guint n = 0;

  for (guint i = 0; i < hostile_n_files; i++)
    {
      g_autoptr (GBytes) bytes = NULL;
      g_autoptr (FujinLoaded) loaded = NULL;

      if (!g_str_has_prefix (hostile_files[i].name, "doctype") &&
          !g_str_equal (hostile_files[i].name, "entity-internal") &&
          !g_str_equal (hostile_files[i].name, "entity-file") &&
          !g_str_equal (hostile_files[i].name, "laughs") &&
          !g_str_equal (hostile_files[i].name, "quadratic"))
        continue;
      bytes = hostile_file_make (&hostile_files[i]);
      loaded = fujin_loaded_new_from_bytes (bytes, NULL);
      g_test_message ("%s", hostile_files[i].name);
      g_assert_null (loaded->project);
      g_assert_cmpuint (loaded->problems->len, ==, 1);
      n++;
    }
  g_assert_cmpuint (n, >, 10);
}

/* Nothing of another file or of an entity ever comes into a plan. */
static void
test_nothing_comes_in (void)
{
  static const char content[] =
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    "<fujin-project xmlns=\"https://fujin.jp/ns/project/1\" version=\"1.9\""
    " framework=\"x1060-2021\">\n"
    " <title><![CDATA[<!DOCTYPE a SYSTEM 'file:///etc/passwd'>]]>&#60;!ENTITY&#62;</title>\n"
    " <xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"/etc/passwd\"/>\n"
    "</fujin-project>\n";
  g_autoptr (GBytes) bytes = g_bytes_new_static (content, sizeof content - 1);
  g_autoptr (FujinLoaded) loaded = fujin_loaded_new_from_bytes (bytes, NULL);

  g_assert_nonnull (loaded->project);
  g_assert_false (loaded->is_partial);
  g_assert_cmpstr (fujin_project_get_title (loaded->project), ==,
                   "<!DOCTYPE a SYSTEM 'file:///etc/passwd'><!ENTITY>");
}

static void
refuse (const char *path)
{
  double seconds;

  g_test_message ("%s", path);
  g_assert_cmpint (load_in_child (path, &seconds), ==, REFUSED);
  g_assert_cmpfloat (seconds, <=, PATIENCE);
}

static char *
in_folder (const char *name)
{
  return g_build_filename (folder, name, NULL);
}

/* What is no file is not waited for, and not even opened. */
static void
test_no_files (void)
{
  g_autofree char *pipe = in_folder ("pipe");
  g_autofree char *loop_a = in_folder ("loop-a");
  g_autofree char *loop_b = in_folder ("loop-b");
  g_autofree char *link = in_folder ("link");
  g_autofree char *dangling = in_folder ("dangling");
  g_autofree char *long_name = g_strnfill (5000, 'x');
  struct sockaddr_un address = { .sun_family = AF_UNIX };
  int fd = socket (AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);

  g_assert_cmpint (mkfifo (pipe, 0600), ==, 0);
  g_assert_cmpint (symlink (loop_a, loop_b), ==, 0);
  g_assert_cmpint (symlink (loop_b, loop_a), ==, 0);
  g_assert_cmpint (symlink ("/dev/zero", link), ==, 0);
  g_assert_cmpint (symlink ("nowhere", dangling), ==, 0);
  g_snprintf (address.sun_path, sizeof address.sun_path, "%s/socket", folder);
  g_assert_cmpint (bind (fd, (struct sockaddr *) &address, sizeof address), ==, 0);
  refuse (pipe);
  refuse (loop_a);
  refuse (link);
  refuse (dangling);
  refuse (address.sun_path);
  refuse (folder);
  refuse (long_name);
  refuse ("");
  refuse ("/dev/zero");
  refuse ("/dev/null");
  refuse ("/dev/tty");
  refuse ("/dev/full");
  refuse ("/proc/self/mem");
  refuse ("/proc/self/status");
  refuse ("/proc/self/pagemap");
  refuse ("/proc/self/fd/0");
  close (fd);
  g_remove (pipe);
  g_remove (loop_a);
  g_remove (loop_b);
  g_remove (link);
  g_remove (dangling);
  g_remove (address.sun_path);
}

/* For test-hostile-opens.sh: writes all files into a folder, or opens those named. */
static int
write_all (const char *to)
{
  folder = g_strdup (to);
  for (guint i = 0; i < hostile_n_files; i++)
    {
      gsize size;

      g_free (write_file (&hostile_files[i], &size));
    }
  return 0;
}

static int
load_all (char **paths)
{
  for (guint i = 0; paths[i] != NULL; i++)
    load (paths[i]);
  return 0;
}

int
main (int   argc,
      char *argv[])
{
  int status;

  if (argc == 3 && g_str_equal (argv[1], "--write"))
    return write_all (argv[2]);
  if (argc > 2 && g_str_equal (argv[1], "--load"))
    return load_all (argv + 2);
  g_test_init (&argc, &argv, NULL);
  folder = g_dir_make_tmp ("fujin-XXXXXX", NULL);
  g_assert_cmpuint (hostile_n_files, >=, 60);
  for (guint i = 0; i < hostile_n_files; i++)
    {
      g_autofree char *path = g_strconcat ("/storage/hostile/", hostile_files[i].name, NULL);

      g_test_add_data_func (path, &hostile_files[i], test_file);
    }
  g_test_add_func ("/storage/hostile-refused", test_refused);
  g_test_add_func ("/storage/hostile-nothing-comes-in", test_nothing_comes_in);
  g_test_add_func ("/storage/hostile-no-files", test_no_files);
  status = g_test_run ();
  g_rmdir (folder);
  g_free (folder);
  return status;
}
