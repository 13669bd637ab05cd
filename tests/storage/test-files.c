/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-edit-project.h"
#include "fujin-history.h"
#include "storage-check.h"

#include <glib/gstdio.h>
#include <signal.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#define N_SERVICES 10000
#define N_TEAMS 500

typedef struct
{
  char *folder;
  char *path;
  FujinProject *project;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->folder = g_dir_make_tmp ("fujin-XXXXXX", NULL);
  g_assert_nonnull (fixture->folder);
  fixture->path = g_build_filename (fixture->folder, "plan.fujin", NULL);
  fixture->project = fujin_project_new ();
  fujin_edit_set_project_text (fixture->project, FUJIN_PROJECT_TITLE, "Saved");
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_chmod (fixture->folder, 0700);
  g_remove (fixture->path);
  g_assert_cmpint (g_rmdir (fixture->folder), ==, 0);
  g_free (fixture->folder);
  g_free (fixture->path);
  g_object_unref (fixture->project);
}

static gboolean
is_modified (Fixture *fixture)
{
  return fujin_history_get_modified (fujin_project_get_history (fixture->project));
}

static void
save (Fixture *fixture)
{
  g_autoptr (GError) error = NULL;

  fujin_project_writer_save (fixture->project, fixture->path, &error);
  g_assert_no_error (error);
}

/* The path must fail to be read, for the reason given, as a whole. */
static void
refuse (const char *path,
        const char *message)
{
  g_autoptr (GPtrArray) problems = fujin_xml_problems_new ();
  g_autoptr (FujinProject) project = fujin_project_reader_read_file (path, problems);
  FujinXmlProblem *problem;

  g_assert_null (project);
  g_assert_cmpuint (problems->len, ==, 1);
  problem = g_ptr_array_index (problems, 0);
  g_assert_cmpuint (problem->line, ==, 0);
  g_test_message ("%s", problem->message);
  g_assert_nonnull (strstr (problem->message, message));
}

static void
test_save (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr (GPtrArray) problems = fujin_xml_problems_new ();
  g_autoptr (FujinProject) again = NULL;

  g_assert_true (is_modified (fixture));
  save (fixture);
  g_assert_false (is_modified (fixture));
  again = fujin_project_reader_read_file (fixture->path, problems);
  g_assert_cmpuint (problems->len, ==, 0);
  g_assert_cmpstr (fujin_project_get_title (again), ==, "Saved");
  g_assert_false (fujin_history_get_modified (fujin_project_get_history (again)));
  /* Undoing leaves the saved state, redoing comes back to it. */
  fujin_history_undo (fujin_project_get_history (fixture->project));
  g_assert_true (is_modified (fixture));
  fujin_history_redo (fujin_project_get_history (fixture->project));
  g_assert_false (is_modified (fixture));
}

/* Saves with room for so many bytes only, as on a full disk. */
static gboolean
save_in (Fixture  *fixture,
         rlim_t    room,
         GError  **error)
{
  struct rlimit old;
  struct rlimit small;
  gboolean saved;

  signal (SIGXFSZ, SIG_IGN);
  g_assert_cmpint (getrlimit (RLIMIT_FSIZE, &old), ==, 0);
  small = (struct rlimit) { MIN (room, old.rlim_max), old.rlim_max };
  g_assert_cmpint (setrlimit (RLIMIT_FSIZE, &small), ==, 0);
  saved = fujin_project_writer_save (fixture->project, fixture->path, error);
  g_assert_cmpint (setrlimit (RLIMIT_FSIZE, &old), ==, 0);
  return saved;
}

/* Tries to save a change, which must fail and leave everything as it was. */
static void
fail_to_save (Fixture *fixture,
              rlim_t   room)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;

  g_assert_true (g_file_get_contents (fixture->path, &before, NULL, NULL));
  fujin_edit_set_project_text (fixture->project, FUJIN_PROJECT_ORGANISATION, "Not saved");
  g_assert_false (save_in (fixture, room, &error));
  g_assert_nonnull (error);
  g_test_message ("%s", error->message);
  g_assert_true (is_modified (fixture));
  g_assert_true (g_file_get_contents (fixture->path, &after, NULL, NULL));
  g_assert_cmpstr (after, ==, before);
}

static void
test_no_room (Fixture       *fixture,
              gconstpointer  data)
{
  save (fixture);
  fail_to_save (fixture, 64);
}

static void
test_read_only_folder (Fixture       *fixture,
                       gconstpointer  data)
{
  save (fixture);
  if (geteuid () == 0)
    {
      g_test_skip ("nothing is read-only for root");
      return;
    }
  g_chmod (fixture->folder, 0500);
  fail_to_save (fixture, RLIM_INFINITY);
}

/* A folder that somebody deleted meanwhile. */
static void
test_lost_folder (Fixture       *fixture,
                  gconstpointer  data)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *path = g_build_filename (fixture->folder, "gone", "plan.fujin", NULL);

  g_assert_false (fujin_project_writer_save (fixture->project, path, &error));
  g_assert_nonnull (error);
  g_assert_true (is_modified (fixture));
}

static void
test_missing (Fixture       *fixture,
              gconstpointer  data)
{
  refuse (fixture->path, "There is no file");
}

static void
test_folder (Fixture       *fixture,
             gconstpointer  data)
{
  refuse (fixture->folder, "is a folder");
}

/* Opening a pipe must not wait for somebody to write into it. */
static void
test_pipe (Fixture       *fixture,
           gconstpointer  data)
{
  g_assert_cmpint (mkfifo (fixture->path, 0600), ==, 0);
  refuse (fixture->path, "a device or a pipe");
}

static void
test_permission (Fixture       *fixture,
                 gconstpointer  data)
{
  save (fixture);
  if (geteuid () == 0)
    {
      g_test_skip ("root may read everything");
      return;
    }
  g_chmod (fixture->path, 0000);
  refuse (fixture->path, "You may not read");
}

static void
test_too_large (Fixture       *fixture,
                gconstpointer  data)
{
  save (fixture);
  g_assert_cmpint (truncate (fixture->path, 64 * 1024 * 1024 + 1), ==, 0);
  refuse (fixture->path, "larger than 64 MB");
}

static void
test_nothing (Fixture       *fixture,
              gconstpointer  data)
{
  g_autoptr (GPtrArray) problems = fujin_xml_problems_new ();

  save (fixture);
  g_assert_cmpint (truncate (fixture->path, 0), ==, 0);
  g_assert_null (fujin_project_reader_read_file (fixture->path, problems));
  g_assert_cmpuint (problems->len, ==, 1);
}

static char *
make_large (void)
{
  GString *content = g_string_new (STORAGE_HEAD ("1.0") " <teams>\n");

  for (int i = 0; i < N_TEAMS; i++)
    g_string_append_printf (content,
                            "  <team id=\"t-%d\">\n   <name>Team %d</name>\n"
                            "   <kind>internal</kind>\n  </team>\n",
                            i, i);
  g_string_append (content, " </teams>\n <own-services>\n");
  for (int i = 0; i < N_SERVICES; i++)
    g_string_append_printf (content,
                            "  <own-service id=\"s-%d\" category=\"A\" number=\"%d\">\n"
                            "   <name>Service number %d</name>\n  </own-service>\n",
                            i, i + 1, i);
  g_string_append (content, " </own-services>\n <plans>\n");
  for (int i = 0; i < N_SERVICES; i++)
    g_string_append_printf (content,
                            "  <plan service=\"s-%d\">\n   <level>basic</level>\n"
                            "   <assigned team=\"t-%d\" lead=\"yes\"/>\n"
                            "   <assigned team=\"t-%d\"/>\n"
                            "   <as-is scale=\"insource\">2</as-is>\n"
                            "   <to-be scale=\"insource\">4</to-be>\n"
                            "   <note>%0180d</note>\n  </plan>\n",
                            i, i % N_TEAMS, (i + 1) % N_TEAMS, i);
  g_string_append (content, " </plans>\n" STORAGE_TAIL);
  return g_string_free (content, FALSE);
}

/* Far more than anybody plans. The bound is loose, for slow machines and checking tools; work
 * that grows with the square of the size would break it all the same. */
static void
test_large (Fixture       *fixture,
            gconstpointer  data)
{
  g_autofree char *content = make_large ();
  gint64 start = g_get_monotonic_time ();
  double seconds;

  storage_check_kept (content);
  seconds = (double) (g_get_monotonic_time () - start) / G_USEC_PER_SEC;
  g_test_message ("%.1f MB in %.2f s", (double) strlen (content) / 1e6, seconds);
  g_assert_cmpfloat (seconds, <, 10.0);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
#define ADD(path, function)                                                                        \
  g_test_add ("/storage/files/" path, Fixture, NULL, set_up, function, tear_down)
  ADD ("save", test_save);
  ADD ("no-room", test_no_room);
  ADD ("read-only-folder", test_read_only_folder);
  ADD ("lost-folder", test_lost_folder);
  ADD ("missing", test_missing);
  ADD ("folder", test_folder);
  ADD ("pipe", test_pipe);
  ADD ("permission", test_permission);
  ADD ("too-large", test_too_large);
  ADD ("nothing", test_nothing);
  ADD ("large", test_large);
#undef ADD
  return g_test_run ();
}
