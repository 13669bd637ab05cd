/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "bench-count.h"

#include <stdlib.h>
#include <string.h>

#include "bench-common.h"

/* Instructions that valgrind counts, of all threads: of the same work in a small and in a large
 * project. Unlike times they do not depend on what else the machine does, so that growth shows.
 * The program starts itself under valgrind with the name of the work and a size; there, the work
 * is done once in the smallest project first, so that what is only made once is not counted. */

#define SMALLEST 64

static double
parse_count (const char *output)
{
  const char *count = strstr (output, "Collected :");

  return count != NULL ? g_ascii_strtod (count + strlen ("Collected :"), NULL) : 0;
}

static double
count (const char *program,
       const char *name,
       guint       n)
{
  g_autofree char *size = g_strdup_printf ("%u", n);
  const char *command[] = { "valgrind", "--tool=callgrind", "--instr-atstart=no",
                            "--callgrind-out-file=/dev/null", program, name, size, NULL };
  g_autofree char *output = NULL;
  g_autoptr (GError) error = NULL;
  int status;

  if (!g_spawn_sync (NULL, (char **) command, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, NULL, &output,
                     &status, &error) ||
      !g_spawn_check_wait_status (status, &error))
    g_error ("%s, %u services: %s\n%s", name, n, error->message, output ? output : "");
  return parse_count (output);
}

/* Returns the count in the large project. */
static double
tell (const char      *program,
      const CountWork *work)
{
  guint large = bench_n (10000);
  guint small = work->is_constant ? SMALLEST : large / 10;
  double scale = work->n_times > 0 ? work->n_times : 1e6;
  const char *unit = work->n_times > 0 ? "instr." : "M instr.";
  const char *aim = work->is_constant ? "ratio <= 1.2" : "ratio <= 11";
  g_autofree char *floor_of = g_strdup_printf ("%u services", small);
  double some = count (program, work->name, small) / scale;
  double many = count (program, work->name, large) / scale;

  bench_row ((BenchRow) { many, unit, some, floor_of, 0, aim }, "instructions: %s, %u services",
             work->what, large);
  return many;
}

static void
tell_all (const char      *program,
          const CountWork *works,
          guint            n_works)
{
  double bare = 0;

  for (guint i = 0; i < n_works; i++)
    {
      double many = tell (program, &works[i]);

      if (g_str_equal (works[i].name, "bare"))
        bare = many;
      else if (g_str_equal (works[i].name, "load"))
        bench_row ((BenchRow) { many, "M instr.", bare, "bare XML pass", 0, "ratio <= 5" },
                   "instructions: load, all threads");
    }
}

static void
run (const char      *folder,
     const CountWork *work,
     guint            n,
     gboolean         counted)
{
  CountPlace *place = count_place_new (folder, n);

  work->prepare (place);
  if (counted)
    count_start ();
  work->run (place);
  if (counted)
    count_stop ();
  count_place_free (place);
}

static void
run_here (const CountWork *work,
          const char      *size)
{
  g_autofree char *folder = bench_make_folder ();

  run (folder, work, SMALLEST, FALSE);
  run (folder, work, (guint) strtoul (size, NULL, 10), TRUE);
  bench_remove (folder);
}

int
main (int   argc,
      char *argv[])
{
  guint n_works;
  const CountWork *works = count_get_works (&n_works);
  g_autofree char *valgrind = g_find_program_in_path ("valgrind");

  if (argc == 1 && (valgrind == NULL || !count_is_possible ()))
    {
      g_print ("instructions: valgrind was not there when this was built, so none are counted\n");
      return 77;
    }
  /* The pools of GLib would hide what is taken anew. */
  g_setenv ("G_SLICE", "always-malloc", TRUE);
  if (argc == 1)
    tell_all (argv[0], works, n_works);
  for (guint i = 0; argc == 3 && i < n_works; i++)
    if (g_str_equal (argv[1], works[i].name))
      run_here (&works[i], argv[2]);
  return 0;
}
