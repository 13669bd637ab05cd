/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <libxml/xmlreader.h>
#include <string.h>
#include <time.h>

#include "bench-common.h"
#include "fujin-loaded.h"

/* Loading a project file - check of the seal, stamp of the content, schema, all other checks and
 * the project itself -, beside a bare pass of the XML reader over the same bytes. Elapsed time of
 * both in turn, since loading uses a second processor, and of each the quickest round, since
 * whatever else the machine does can only add to it. The growth from n to 10n in the same way.
 * And how long a load goes on once it is cancelled, at instants all over it. */

#define N_ROUNDS 15
#define N_CANCELS 40
#define N_SERVICES 10000

/* Of all threads. */
static double
processor_ms (void)
{
  struct timespec now;

  clock_gettime (CLOCK_PROCESS_CPUTIME_ID, &now);
  return now.tv_sec * 1e3 + now.tv_nsec / 1e6;
}

static double
read_bare (GBytes *bytes)
{
  gint64 start = g_get_monotonic_time ();
  gsize size;
  const char *data = g_bytes_get_data (bytes, &size);
  xmlTextReader *reader =
    xmlReaderForMemory (data, (int) size, NULL, NULL, XML_PARSE_NONET | XML_PARSE_COMPACT);
  int more;

  while ((more = xmlTextReaderRead (reader)) == 1)
    ;
  g_assert_cmpint (more, ==, 0);
  xmlFreeTextReader (reader);
  return bench_elapsed_ms (start);
}

static double
load (const char *path,
      guint       n_services,
      double     *processor)
{
  gint64 start = g_get_monotonic_time ();
  double before = processor_ms ();
  g_autoptr (FujinLoaded) loaded = fujin_loaded_new_from_path (path, NULL);
  double time = bench_elapsed_ms (start);

  *processor = processor_ms () - before;
  g_assert_nonnull (loaded->project);
  g_assert_false (loaded->is_partial);
  g_assert_cmpint (loaded->seal, ==, FUJIN_SEAL_RIGHT);
  g_assert_cmpuint (fujin_project_get_n_plans (loaded->project), ==, n_services);
  return time;
}

/* Writes a file of that many services; 0 stands for those of the framework only. */
static char *
make_file (const char *folder,
           guint       n_services,
           gboolean    filled)
{
  g_autoptr (FujinProject) project =
    n_services > 0 ? bench_project (n_services, MAX (n_services / 20, 1), n_services)
                   : fujin_project_new ();
  g_autofree char *name = g_strdup_printf ("%u%s.fujin", n_services, filled ? "-filled" : "");
  char *path = g_build_filename (folder, name, NULL);
  g_autoptr (GBytes) sealed = NULL;

  if (filled)
    bench_fill (project);
  sealed = bench_sealed (project);
  bench_write (path, sealed);
  return path;
}

/* Loads of both files and bare passes over the large one, in turn. */
static void
compare_times (const char *path,
               const char *small_path,
               guint       n,
               const char *kind)
{
  g_autoptr (GArray) bare = g_array_new (FALSE, FALSE, sizeof (double));
  g_autoptr (GArray) many = g_array_new (FALSE, FALSE, sizeof (double));
  g_autoptr (GArray) some = g_array_new (FALSE, FALSE, sizeof (double));
  g_autoptr (GArray) processor = g_array_new (FALSE, FALSE, sizeof (double));
  g_autoptr (GMappedFile) mapped = g_mapped_file_new (path, FALSE, NULL);
  g_autoptr (GBytes) bytes = g_mapped_file_get_bytes (mapped);
  double bare_ms, many_ms;

  for (int i = -1; i < (int) bench_rounds (N_ROUNDS); i++)
    {
      double start = processor_ms ();
      double one = read_bare (bytes);
      double alone = processor_ms () - start;
      double all, few;
      double two = load (path, n, &all);
      double three = load (small_path, n / 10, &few);

      if (i < 0)
        continue; /* to warm up */
      bench_add (bare, one);
      bench_add (many, two);
      bench_add (some, three);
      bench_add (processor, all / alone);
    }
  bare_ms = bench_percentile (bare, 0);
  many_ms = bench_percentile (many, 0);
  bench_row ((BenchRow) { many_ms, "ms", bare_ms, "bare XML pass", 0, "ratio <= 5" },
             "load: %u services, %s, %.1f MB, with all checks", n, kind,
             g_bytes_get_size (bytes) / 1e6);
  bench_row ((BenchRow) { many_ms, "ms", 0, NULL, 0, "value <= 500" },
             "load: %s, until usable", kind);
  bench_row ((BenchRow) { many_ms, "ms", bench_percentile (some, 0), "a tenth of it", 0,
                          "ratio <= 12" }, "load: %s, growth of the time, n to 10n", kind);
  bench_row ((BenchRow) { bench_percentile (processor, 0.5), "times", 1, "bare XML pass", 0, NULL },
             "load: %s, processor time of all threads", kind);
}

typedef struct
{
  const char *path;
  GCancellable *cancellable;
} Cancelled;

static gpointer
load_in_thread (gpointer data)
{
  Cancelled *cancelled = data;
  FujinLoaded *loaded = fujin_loaded_new_from_path (cancelled->path, cancelled->cancellable);
  gint64 *end = g_new (gint64, 1);

  *end = g_get_monotonic_time ();
  fujin_loaded_free (loaded);
  return end;
}

/* Milliseconds from the cancelling to the end of the load. */
static double
time_cancel (const char *path,
             gulong      after_us)
{
  Cancelled cancelled = { path, g_cancellable_new () };
  GThread *thread = g_thread_new ("load", load_in_thread, &cancelled);
  g_autofree gint64 *end = NULL;
  gint64 start;

  g_usleep (after_us);
  start = g_get_monotonic_time ();
  g_cancellable_cancel (cancelled.cancellable);
  end = g_thread_join (thread);
  g_object_unref (cancelled.cancellable);
  return MAX (*end - start, 0) / 1e3;
}

static void
measure_cancels (const char *path,
                 guint       n,
                 const char *kind)
{
  g_autoptr (GArray) times = g_array_new (FALSE, FALSE, sizeof (double));
  double processor;
  double whole = load (path, n, &processor);
  guint rounds = bench_rounds (N_CANCELS);

  for (guint i = 0; i < rounds; i++)
    bench_add (times, time_cancel (path, (gulong) (whole * 1e3 * i / rounds)));
  g_print ("load: cancel p50 %.1f p95 %.1f ms\n", bench_percentile (times, 0.5),
           bench_percentile (times, 0.95));
  bench_row ((BenchRow) { .value = bench_percentile (times, 1), .unit = "ms",
                          .aim = "value <= 100" }, "load: %s, longest of %u cancels", kind, rounds);
}

/* Most memory that the process ever had, in KiB. */
static guint64
peak_kib (void)
{
  g_autofree char *status = NULL;
  const char *line;

  if (!g_file_get_contents ("/proc/self/status", &status, NULL, NULL))
    return 0;
  line = strstr (status, "VmHWM:");
  return line != NULL ? g_ascii_strtoull (line + strlen ("VmHWM:"), NULL, 10) : 0;
}

static void
tell_memory (const char *program,
             const char *path,
             const char *empty,
             const char *kind)
{
  const char *files[] = { path, empty };
  double peaks[2] = { 0, 0 };
  g_autoptr (GMappedFile) mapped = g_mapped_file_new (path, FALSE, NULL);
  double size = g_mapped_file_get_length (mapped) / 1e6;

  for (guint i = 0; i < 2; i++)
    {
      const char *command[] = { program, "memory", files[i], NULL };
      g_autofree char *output = NULL;

      if (!g_spawn_sync (NULL, (char **) command, NULL, G_SPAWN_DEFAULT, NULL, NULL, &output, NULL,
                         NULL, NULL))
        return;
      peaks[i] = g_ascii_strtoull (output, NULL, 10) * 1024 / 1e6;
    }
  bench_row ((BenchRow) { peaks[0], "MB", size, "size of the file", 0, "ratio <= 20" },
             "load: %s, most memory of the process", kind);
  bench_row ((BenchRow) { peaks[0] - peaks[1], "MB", size, "size of the file", 0, NULL },
             "load: %s, most memory, less that of a file of 64 services", kind);
}

static void
measure (const char *program,
         const char *folder,
         gboolean    filled)
{
  guint n = bench_n (N_SERVICES);
  const char *kind = filled ? "filled in" : "bare";
  g_autofree char *small = make_file (folder, n / 10, filled);
  g_autofree char *large = make_file (folder, n, filled);
  g_autofree char *empty = make_file (folder, 0, filled);

  compare_times (large, small, n, kind);
  measure_cancels (large, n, kind);
  tell_memory (program, large, empty, kind);
}

int
main (int   argc,
      char *argv[])
{
  g_autofree char *folder = NULL;

  if (argc == 3)
    {
      g_autoptr (FujinLoaded) loaded = fujin_loaded_new_from_path (argv[2], NULL);

      g_assert_nonnull (loaded->project);
      g_print ("%" G_GUINT64_FORMAT "\n", peak_kib ());
      return 0;
    }
  folder = bench_make_folder ();
  measure (argv[0], folder, FALSE);
  measure (argv[0], folder, TRUE);
  bench_remove (folder);
  return 0;
}
