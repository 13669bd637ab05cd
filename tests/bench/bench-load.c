/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <libxml/xmlreader.h>

#include "bench-common.h"
#include "fujin-project-reader.h"
#include "fujin-project-writer.h"
#include "fujin-xml.h"

/* Reading a project file, beside a bare pass of the XML reader over the same bytes: what reading
 * costs beyond finding the elements. And whether ten times the file takes ten times as long. */

#define N_ROUNDS 15
#define AIM 6.0
#define AIM_GROWTH 12.0

static double
read_bare (GBytes *bytes)
{
  double start = bench_cpu_ms ();
  gsize size;
  const char *data = g_bytes_get_data (bytes, &size);
  xmlTextReader *reader =
    xmlReaderForMemory (data, (int) size, NULL, NULL, XML_PARSE_NONET | XML_PARSE_COMPACT);
  int more;

  while ((more = xmlTextReaderRead (reader)) == 1)
    ;
  g_assert_cmpint (more, ==, 0);
  xmlFreeTextReader (reader);
  return bench_cpu_ms () - start;
}

static double
read_project (GBytes *bytes,
              guint   n_services)
{
  g_autoptr (GPtrArray) problems = fujin_xml_problems_new ();
  g_autoptr (FujinProject) project = NULL;
  double start = bench_cpu_ms ();
  double time;

  project = fujin_project_reader_read_bytes (bytes, problems);
  time = bench_cpu_ms () - start;
  g_assert_nonnull (project);
  g_assert_cmpuint (fujin_project_get_n_plans (project), ==, n_services);
  return time;
}

static GBytes *
make_file (guint n_services)
{
  g_autoptr (FujinProject) project = bench_project (n_services, n_services / 20, n_services);

  return fujin_project_writer_write (project);
}

static void
add (GArray *values,
     double  value)
{
  g_array_append_val (values, value);
}

int
main (void)
{
  g_autoptr (GBytes) small = make_file (1000);
  g_autoptr (GBytes) large = make_file (10000);
  g_autoptr (GArray) bare = g_array_new (FALSE, FALSE, sizeof (double));
  g_autoptr (GArray) some = g_array_new (FALSE, FALSE, sizeof (double));
  g_autoptr (GArray) many = g_array_new (FALSE, FALSE, sizeof (double));
  double bare_ms, some_ms, many_ms;

  for (int i = -1; i < N_ROUNDS; i++)
    {
      double one = read_bare (large);
      double two = read_project (large, 10000);
      double three = read_project (small, 1000);

      if (i < 0)
        continue; /* to warm up */
      add (bare, one);
      add (many, two);
      add (some, three);
    }
  bare_ms = bench_percentile (bare, 0.5);
  many_ms = bench_percentile (many, 0.5);
  some_ms = bench_percentile (some, 0.5);
  g_print ("load: 10000 services (%.1f MB) %.1f ms, bare XML pass %.1f ms, ratio %.2f "
           "(aim <= %.1f); 10 times the services: %.2f times the time (aim <= %.0f)\n",
           g_bytes_get_size (large) / 1e6, many_ms, bare_ms, many_ms / bare_ms, AIM,
           many_ms / some_ms, AIM_GROWTH);
  return 0;
}
