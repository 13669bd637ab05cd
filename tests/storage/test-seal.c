/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-edit-project.h"
#include "fujin-loaded.h"
#include "fujin-rating-file.h"
#include "fujin-seal.h"
#include "storage-check.h"

#include <glib/gstdio.h>
#include <string.h>

#define PLAN STORAGE_HEAD ("1.0") " <title>Plan</title>\n" STORAGE_TAIL
#define SEAL_LENGTH 89

static GBytes *
bytes_of (const char *text)
{
  return g_bytes_new (text, strlen (text));
}

static char *
text_of (GBytes *bytes)
{
  return g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
}

static FujinSealState
check_text (const char *text)
{
  g_autoptr (GBytes) bytes = bytes_of (text);

  return fujin_seal_check (bytes);
}

static char *
seal_text (const char *text)
{
  g_autoptr (GBytes) bytes = bytes_of (text);
  g_autoptr (GBytes) sealed = fujin_seal_close (bytes);

  return text_of (sealed);
}

/* The digest is that of any other program: sha256sum of the file without its second line. */
static void
test_form (void)
{
  g_autofree char *sealed = seal_text ("<?xml version=\"1.0\"?>\n<a/>\n");

  g_assert_cmpstr (sealed, ==,
                   "<?xml version=\"1.0\"?>\n"
                   "<?fujin-seal sha256=\""
                   "00d7a08fc8b33620bc55baafcce5b85939a0284090dd9df14f99bb3bd60cfc12\"?>\n"
                   "<a/>\n");
}

static void
test_states (void)
{
  g_autofree char *sealed = seal_text (PLAN);
  g_autofree char *again = seal_text (sealed);
  g_autofree char *changed = g_strdup (sealed);
  g_autoptr (GBytes) bytes = bytes_of (sealed);
  g_autoptr (GBytes) open = fujin_seal_open (bytes);
  g_autofree char *text = text_of (open);

  g_assert_cmpuint (strlen (sealed), ==, strlen (PLAN) + SEAL_LENGTH);
  g_assert_cmpint (check_text (PLAN), ==, FUJIN_SEAL_NONE);
  g_assert_cmpint (check_text (sealed), ==, FUJIN_SEAL_RIGHT);
  g_assert_cmpstr (again, ==, sealed);
  g_assert_cmpstr (text, ==, PLAN);
  memcpy (strstr (changed, "Plan"), "Plum", 4);
  g_assert_cmpint (check_text (changed), ==, FUJIN_SEAL_WRONG);
  g_assert_nonnull (fujin_seal_get_words (FUJIN_SEAL_WRONG));
  g_assert_null (fujin_seal_get_words (FUJIN_SEAL_RIGHT));
  g_assert_null (fujin_seal_get_words (FUJIN_SEAL_NONE));
}

/* Every byte is covered, those of the seal and those in front of it, too. */
static void
test_every_byte (void)
{
  g_autofree char *sealed = seal_text (PLAN);

  for (char *p = sealed; *p != '\0'; p++)
    {
      char was = *p;

      *p = was == 'x' ? 'y' : 'x';
      if (check_text (sealed) != FUJIN_SEAL_WRONG)
        g_error ("byte %d", (int) (p - sealed));
      *p = was;
    }
  g_assert_cmpint (check_text (sealed), ==, FUJIN_SEAL_RIGHT);
}

/* What is not exactly a seal is not taken for no seal. */
static void
test_traces (void)
{
  g_autofree char *sealed = seal_text (PLAN);
  g_autofree char *lower = g_strdup (sealed);
  g_autofree char *joined = g_strdup (sealed);
  g_autofree char *crlf = NULL;
  g_auto (GStrv) lines = g_strsplit (sealed, "\n", -1);

  *strchr (joined, '\n') = ' ';
  g_assert_cmpint (check_text (joined), ==, FUJIN_SEAL_WRONG);
  crlf = g_strjoinv ("\r\n", lines);
  g_assert_cmpint (check_text (crlf), ==, FUJIN_SEAL_WRONG);
  memcpy (strstr (lower, "fujin-seal"), "fujin-deal", 10);
  g_assert_cmpint (check_text (lower), ==, FUJIN_SEAL_WRONG);
  g_assert_cmpint (check_text ("<?xml version=\"1.0\"?>\n<?other?>\n<a/>\n"), ==,
                   FUJIN_SEAL_WRONG);
  g_assert_cmpint (check_text ("<?xml version=\"1.0\"?>\n<!-- x -->\n<?fujin-seal?>\n<a/>\n"), ==,
                   FUJIN_SEAL_WRONG);
  g_assert_cmpint (check_text (""), ==, FUJIN_SEAL_NONE);
  g_assert_cmpint (check_text ("\n"), ==, FUJIN_SEAL_NONE);
  g_assert_cmpint (check_text ("<?xml?>\n<?fujin-seal"), ==, FUJIN_SEAL_WRONG);
}

/* The seal is no part of the plan: it is neither kept nor written twice. */
static void
test_reader (void)
{
  g_autofree char *sealed = seal_text (PLAN);
  g_autofree char *written = NULL;
  g_autoptr (FujinProject) project = storage_check_read_all (sealed);

  written = storage_check_write (project);
  g_assert_cmpstr (written, ==, PLAN);
}

/* Instructions that are not ours keep their place behind the seal. */
static void
test_others_kept (void)
{
  static const char content[] = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                                "<?xml-stylesheet href=\"plan.css\"?>\n"
                                "<!-- by hand -->\n"
                                "<fujin-project xmlns=\"https://fujin.jp/ns/project/1\""
                                " version=\"1.0\" framework=\"x1060-2021\">\n"
                                " <title>Plan</title>\n" STORAGE_TAIL;
  g_autofree char *sealed = seal_text (content);

  storage_check_kept (sealed);
  g_assert_nonnull (strstr (sealed, "\"?>\n<?xml-stylesheet href=\"plan.css\"?>\n<!-- by hand"));
}

static char *
make_path (const char *name)
{
  g_autofree char *folder = g_dir_make_tmp ("fujin-XXXXXX", NULL);

  g_assert_nonnull (folder);
  return g_build_filename (folder, name, NULL);
}

static void
remove_path (const char *path)
{
  g_autofree char *folder = g_path_get_dirname (path);

  g_remove (path);
  g_assert_cmpint (g_rmdir (folder), ==, 0);
}

/* Whatever is saved has a seal, and who loads it is told. */
static void
test_saved (void)
{
  g_autofree char *path = make_path ("plan.fujin");
  g_autoptr (FujinProject) project = fujin_project_new ();
  g_autoptr (FujinLoaded) loaded = NULL;
  g_autoptr (FujinLoaded) changed = NULL;
  g_autofree char *content = NULL;

  fujin_edit_set_project_text (project, FUJIN_PROJECT_TITLE, "Saved");
  g_assert_true (fujin_project_writer_save (project, path, NULL));
  loaded = fujin_loaded_new_from_path (path, NULL);
  g_assert_nonnull (loaded->project);
  g_assert_nonnull (loaded->stamp);
  g_assert_cmpint (loaded->seal, ==, FUJIN_SEAL_RIGHT);
  g_assert_false (loaded->is_partial);
  g_assert_cmpuint (loaded->problems->len + loaded->notices->len, ==, 0);

  g_assert_true (g_file_get_contents (path, &content, NULL, NULL));
  memcpy (strstr (content, "Saved"), "Safes", 5);
  g_assert_true (g_file_set_contents_full (path, content, -1, G_FILE_SET_CONTENTS_NONE, 0600,
                                           NULL));
  changed = fujin_loaded_new_from_path (path, NULL);
  g_assert_cmpstr (fujin_project_get_title (changed->project), ==, "Safes");
  g_assert_cmpint (changed->seal, ==, FUJIN_SEAL_WRONG);
  g_assert_false (changed->is_partial);
  remove_path (path);
}

/* A rating file that changed on its way would bring scores that nobody gave. */
static void
test_rating (void)
{
  g_autofree char *path = make_path ("a.fujin-rating");
  g_autoptr (FujinRatingFile) sheet = fujin_rating_file_new ();
  g_autoptr (FujinRatingFile) read = NULL;
  g_autoptr (FujinRatingFile) refused = NULL;
  g_autoptr (GPtrArray) problems = fujin_xml_problems_new ();
  g_autofree char *content = NULL;
  FujinXmlProblem *problem;

  fujin_rating_file_add (sheet, "A-1");
  g_free (sheet->packet);
  sheet->packet = g_strdup ("k-a");
  g_assert_true (fujin_rating_file_save (sheet, path, NULL));
  read = fujin_rating_file_read (path, problems);
  g_assert_nonnull (read);
  g_assert_true (g_file_get_contents (path, &content, NULL, NULL));
  g_assert_cmpint (check_text (content), ==, FUJIN_SEAL_RIGHT);

  memcpy (strstr (content, "A-1"), "A-2", 3);
  g_assert_true (g_file_set_contents_full (path, content, -1, G_FILE_SET_CONTENTS_NONE, 0600,
                                           NULL));
  refused = fujin_rating_file_read (path, problems);
  g_assert_null (refused);
  g_assert_cmpuint (problems->len, ==, 1);
  problem = g_ptr_array_index (problems, 0);
  g_assert_cmpuint (problem->line, ==, 2);
  remove_path (path);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/storage/seal/form", test_form);
  g_test_add_func ("/storage/seal/states", test_states);
  g_test_add_func ("/storage/seal/every-byte", test_every_byte);
  g_test_add_func ("/storage/seal/traces", test_traces);
  g_test_add_func ("/storage/seal/reader", test_reader);
  g_test_add_func ("/storage/seal/others-kept", test_others_kept);
  g_test_add_func ("/storage/seal/saved", test_saved);
  g_test_add_func ("/storage/seal/rating", test_rating);
  return g_test_run ();
}
