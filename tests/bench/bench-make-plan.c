/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <stdlib.h>

#include "bench-common.h"

/* bench-make-plan FILE N: writes a plan of N services, as saved, for the benchmarks that start a
 * program with a file. */

int
main (int   argc,
      char *argv[])
{
  guint n = argc == 3 ? (guint) strtoul (argv[2], NULL, 10) : 0;
  g_autoptr (FujinProject) project = NULL;
  g_autoptr (GBytes) sealed = NULL;

  if (n == 0)
    return 2;
  project = bench_project (n, MAX (n / 20, 8), n);
  sealed = bench_sealed (project);
  bench_write (argv[1], sealed);
  return 0;
}
