/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <time.h>

#include "fujin-edit-project.h"
#include "fujin-edit-state.h"
#include "fujin-edit.h"
#include "fujin-history.h"
#include "fujin-project-reader.h"
#include "fujin-project-writer.h"
#include "fujin-project-writing.h"

#define N_SERVICES 10000
#define SLICE 3000

static FujinProject *
read_sample (const char *name)
{
  g_autofree char *path = g_build_filename (g_getenv ("FUJIN_SAMPLES"), name, NULL);
  g_autoptr (GPtrArray) problems = fujin_xml_problems_new ();
  FujinProject *project = fujin_project_reader_read_file (path, problems);

  g_assert_nonnull (project);
  return project;
}

static FujinProject *
make_large (void)
{
  FujinProject *project = fujin_project_new ();
  FujinFramework *framework = fujin_project_get_framework (project);
  guint n = fujin_framework_get_n_categories (framework);
  g_autoptr (GPtrArray) plans = g_ptr_array_new ();

  for (guint i = fujin_project_get_n_plans (project); i < N_SERVICES; i++)
    fujin_edit_add_own_service (project, fujin_framework_get_category (framework, i % n)->id,
                                "Own service");
  for (guint i = 0; i < fujin_project_get_n_plans (project); i++)
    g_ptr_array_add (plans, fujin_project_get_plan (project, i));
  fujin_edit_set_level (project, plans, FUJIN_LEVEL_BASIC);
  return project;
}

/* One part at a time gives the same bytes as one go; versions hold plans of their own. */
static void
test_parts (void)
{
  static const char *const samples[] = { "manufacturer.en.fujin", "textbook-example.ja.fujin" };

  for (gsize i = 0; i < G_N_ELEMENTS (samples); i++)
    {
      g_autoptr (FujinProject) project = read_sample (samples[i]);
      g_autoptr (GBytes) expected = fujin_project_writer_write (project);
      g_autoptr (FujinProjectWriting) writing = fujin_project_writing_new (project);
      g_autoptr (GBytes) written = NULL;
      guint n = 1;

      while (!fujin_project_writing_step (writing, 0))
        n++;
      g_assert_cmpuint (n, >, 64);
      g_assert_cmpuint (fujin_project_writing_get_n_restarts (writing), ==, 0);
      written = fujin_project_writing_finish (writing);
      g_assert_true (g_bytes_equal (written, expected));
    }
}

static void
set_note (FujinProject *project,
          guint         number)
{
  g_autofree char *note = g_strdup_printf ("Note %u", number);

  g_assert_true (fujin_edit_set_project_text (project, FUJIN_PROJECT_NOTE, note));
  fujin_history_end_typing (fujin_project_get_history (project));
}

/* Whatever is edited meanwhile, the file holds one state of the plan, the last one; and the writer
 * comes to an end however often that happens. */
static void
test_edits (void)
{
  g_autoptr (FujinProject) project = read_sample ("manufacturer.en.fujin");
  g_autoptr (FujinProjectWriting) writing = fujin_project_writing_new (project);
  g_autoptr (GBytes) written = NULL;
  g_autoptr (GBytes) expected = NULL;
  guint n = 0;

  while (!fujin_project_writing_step (writing, 0))
    set_note (project, n++);
  g_assert_cmpuint (n, ==, 3);
  g_assert_cmpuint (fujin_project_writing_get_n_restarts (writing), ==, 3);
  g_assert_cmpuint (fujin_project_writing_get_state (writing), ==,
                    fujin_history_get_state (fujin_project_get_history (project)));
  written = fujin_project_writing_finish (writing);
  expected = fujin_project_writer_write (project);
  g_assert_true (g_bytes_equal (written, expected));
}

/* Teams that go while the writer waits are not looked at again. */
static void
test_undo (void)
{
  g_autoptr (FujinProject) project = make_large ();
  g_autoptr (FujinProjectWriting) writing = fujin_project_writing_new (project);
  FujinHistory *history = fujin_project_get_history (project);
  g_autoptr (GBytes) written = NULL;
  g_autoptr (GBytes) expected = NULL;

  for (guint i = 0; i < N_SERVICES; i++)
    g_assert_false (fujin_project_writing_step (writing, 0));
  while (fujin_history_undo (history))
    ;
  g_assert_true (fujin_project_writing_step (writing, -1));
  written = fujin_project_writing_finish (writing);
  expected = fujin_project_writer_write (project);
  g_assert_true (g_bytes_equal (written, expected));
  g_assert_cmpuint (g_bytes_get_size (written), <, 1000);
}

/* Given up in the middle, with elements open at every depth. */
static void
test_free (void)
{
  g_autoptr (FujinProject) project = read_sample ("manufacturer.en.fujin");

  for (guint n = 0; n < 400; n += 7)
    {
      g_autoptr (FujinProjectWriting) writing = fujin_project_writing_new (project);

      for (guint i = 0; i < n && !fujin_project_writing_step (writing, 0); i++)
        ;
    }
}

static double
cpu_ms (void)
{
  struct timespec now;

  clock_gettime (CLOCK_THREAD_CPUTIME_ID, &now);
  return now.tv_sec * 1e3 + now.tv_nsec / 1e6;
}

/* The slices are counted, and timed for the record. */
static void
test_slices (void)
{
  g_autoptr (FujinProject) project = make_large ();
  g_autoptr (FujinProjectWriting) writing = fujin_project_writing_new (project);
  g_autoptr (GBytes) written = NULL;
  double longest = 0;
  double all = 0;
  guint n = 0;
  gboolean done;

  do
    {
      double start = cpu_ms ();
      double time;

      done = fujin_project_writing_step (writing, SLICE);
      time = cpu_ms () - start;
      longest = MAX (longest, time);
      all += time;
      n++;
    }
  while (!done);
  written = fujin_project_writing_finish (writing);
  g_test_message ("%u services, %.1f MB: %u slices, %.1f ms in all, the longest %.2f ms",
                  N_SERVICES, g_bytes_get_size (written) / 1e6, n, all, longest);
  g_assert_cmpuint (n, >, 1);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/writing/parts", test_parts);
  g_test_add_func ("/writing/edits", test_edits);
  g_test_add_func ("/writing/undo", test_undo);
  g_test_add_func ("/writing/free", test_free);
  g_test_add_func ("/writing/slices", test_slices);
  return g_test_run ();
}
