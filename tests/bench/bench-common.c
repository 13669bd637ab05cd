/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "bench-common.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <stdio.h>
#include <time.h>
#include <unistd.h>

#include "fujin-edit-team.h"
#include "fujin-edit.h"
#include "fujin-project-writer.h"
#include "fujin-seal.h"

static void
add_number (GString *line,
            double   number,
            gboolean given)
{
  char text[G_ASCII_DTOSTR_BUF_SIZE];

  g_string_append_c (line, '\t');
  if (given)
    g_string_append (line, g_ascii_formatd (text, sizeof text, "%.6g", number));
}

static void
add_text (GString    *line,
          const char *text)
{
  g_string_append_c (line, '\t');
  g_string_append (line, text != NULL ? text : "");
}

/* Prints a line for table.py: BENCH, what, value, unit, floor, what the floor is, ratio, aim. */
void
bench_row (BenchRow    row,
           const char *format,
           ...)
{
  g_autoptr (GString) line = g_string_new ("BENCH\t");
  va_list arguments;

  va_start (arguments, format);
  g_string_append_vprintf (line, format, arguments);
  va_end (arguments);
  if (row.ratio == 0 && row.floor > 0)
    row.ratio = row.value / row.floor;
  add_number (line, row.value, TRUE);
  add_text (line, row.unit);
  add_number (line, row.floor, row.floor_of != NULL);
  add_text (line, row.floor_of);
  add_number (line, row.ratio, row.ratio != 0);
  add_text (line, row.aim);
  g_print ("%s\n", line->str);
  fflush (stdout);
}

/* Whether only the programs are tried, not the product: a tenth of everything, few rounds. */
gboolean
bench_is_quick (void)
{
  return g_getenv ("FUJIN_BENCH_QUICK") != NULL;
}

/* How many of anything. */
guint
bench_n (guint full)
{
  return bench_is_quick () ? MAX (full / 10, 1) : full;
}

guint
bench_rounds (guint full)
{
  return bench_is_quick () ? MIN (full, 3) : full;
}

void
bench_add (GArray *values,
           double  value)
{
  g_array_append_val (values, value);
}

static int
compare_doubles (gconstpointer a,
                 gconstpointer b)
{
  double one = *(const double *) a;
  double two = *(const double *) b;

  return (one > two) - (one < two);
}

/* @part 0.5 is the median; sorts @values. */
double
bench_percentile (GArray *values,
                  double  part)
{
  g_assert_cmpuint (values->len, >, 0);
  g_array_sort (values, compare_doubles);
  return g_array_index (values, double, MIN ((guint) (values->len * part), values->len - 1));
}

/* Processor time of this thread: what else the machine does is not in it. */
double
bench_cpu_ms (void)
{
  struct timespec now;

  clock_gettime (CLOCK_THREAD_CPUTIME_ID, &now);
  return now.tv_sec * 1e3 + now.tv_nsec / 1e6;
}

/* @since is of g_get_monotonic_time(). */
double
bench_elapsed_ms (gint64 since)
{
  return (g_get_monotonic_time () - since) / 1e3;
}

static void
assign (FujinProject *project,
        guint         plan,
        guint         n_teams)
{
  g_autoptr (GPtrArray) plans = g_ptr_array_new ();

  g_ptr_array_add (plans, fujin_project_get_plan (project, plan));
  fujin_edit_assign (project, plans, NULL, fujin_project_get_team (project, plan % n_teams));
}

/* A project of any size, made by the edits of a user. */
FujinProject *
bench_project (guint n_services,
               guint n_teams,
               guint n_assigned)
{
  FujinProject *project = fujin_project_new ();
  FujinFramework *framework = fujin_project_get_framework (project);
  guint n_categories = fujin_framework_get_n_categories (framework);

  for (guint i = fujin_project_get_n_plans (project); i < n_services; i++)
    fujin_edit_add_own_service (
      project, fujin_framework_get_category (framework, i % n_categories)->id, "Own service");
  for (guint i = 0; i < n_teams; i++)
    {
      g_autofree char *name = g_strdup_printf ("Team %u", i + 1);

      fujin_edit_add_team (project, name, i % 4 == 3, i);
    }
  for (guint i = 0; i < n_assigned; i++)
    assign (project, i, n_teams);
  return project;
}

/* Scores, levels and a sentence or two for each service, as people fill a plan in. */
void
bench_fill (FujinProject *project)
{
  g_autoptr (GPtrArray) plans = g_ptr_array_new ();

  g_ptr_array_set_size (plans, 1);
  for (guint i = 0; i < fujin_project_get_n_plans (project); i++)
    {
      FujinServicePlan *plan = fujin_project_get_plan (project, i);
      g_autofree char *note = g_strdup_printf (
        "Service %u is run by day; 夜間は委託先が監視し、重大なものだけ当番に知らせる。", i);

      plans->pdata[0] = plan;
      fujin_edit_set_level (project, plans, (FujinLevel) (1 + i % 3));
      fujin_edit_set_score (project, plans, FALSE, 1 + (int) (i % 4));
      fujin_edit_set_score (project, plans, TRUE, 2 + (int) (i % 4));
      fujin_edit_set_note (project, plan, note);
      fujin_edit_set_reason (project, plan, "The law asks for it, and so do the customers.");
      fujin_edit_set_score_note (project, plan, "By the audit of last spring.");
    }
}

/* What stands in the file of a saved project. */
GBytes *
bench_sealed (FujinProject *project)
{
  g_autoptr (GBytes) bare = fujin_project_writer_write (project);

  return fujin_seal_close (bare);
}

static void
write_all (const char *path,
           GBytes     *bytes,
           gboolean    sync)
{
  gsize size;
  const char *data = g_bytes_get_data (bytes, &size);
  int fd = g_open (path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);

  g_assert_cmpint (fd, >=, 0);
  while (size > 0)
    {
      gssize n = write (fd, data, size);

      g_assert_true (n > 0 || errno == EINTR);
      if (n > 0)
        data += n;
      size -= (gsize) MAX (n, 0);
    }
  if (sync)
    g_assert_cmpint (fsync (fd), ==, 0);
  g_assert_cmpint (close (fd), ==, 0);
}

void
bench_write (const char *path,
             GBytes     *bytes)
{
  write_all (path, bytes, FALSE);
}

/* The least that a file of that size takes to be on the disk. */
double
bench_copy_ms (const char *folder,
               GBytes     *bytes)
{
  g_autofree char *path = g_build_filename (folder, "copy", NULL);
  gint64 start = g_get_monotonic_time ();
  double time;

  write_all (path, bytes, TRUE);
  time = bench_elapsed_ms (start);
  g_unlink (path);
  return time;
}

/* An empty folder, on a disk rather than in memory when the build folder is on one; everything
 * that the program keeps for its user goes below it, too. Take it before anything is kept. */
char *
bench_make_folder (void)
{
  const char *base = g_getenv ("G_TEST_BUILDDIR");
  g_autofree char *template = g_build_filename (base != NULL ? base : g_get_tmp_dir (),
                                                "bench-XXXXXX", NULL);
  g_autofree char *state = NULL;

  g_assert_nonnull (g_mkdtemp (template));
  state = g_build_filename (template, "state", NULL);
  g_setenv ("XDG_STATE_HOME", state, TRUE);
  return g_steal_pointer (&template);
}

/* With all that is in it. */
void
bench_remove (const char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);

      if (g_file_test (path, G_FILE_TEST_IS_DIR) && !g_file_test (path, G_FILE_TEST_IS_SYMLINK))
        bench_remove (path);
      else
        g_unlink (path);
    }
  g_rmdir (folder);
}
