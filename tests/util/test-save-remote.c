/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gstdio.h>
#include <string.h>

#include "fujin-save-remote.h"
#include "wrapped-file.h"

#define OLD "what stood there before, and is worth something"
#define NEW "what is saved now, which is somewhat longer than what stood there before it was saved"

typedef struct
{
  char          *directory;
  char          *path;
  char          *side;
  WrappedServer  server;
  GFile         *file;
  FujinSaved     saved;
  GError        *error;
} Fixture;

static void
put (const char *path,
     const char *content)
{
  g_assert_true (g_file_set_contents_full (path, content, -1, G_FILE_SET_CONTENTS_CONSISTENT, 0644,
                                           NULL));
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->directory = g_dir_make_tmp ("fujin-remote-XXXXXX", NULL);
  g_assert_nonnull (fixture->directory);
  fixture->path = g_build_filename (fixture->directory, "plan.fujin", NULL);
  fixture->side = g_strconcat (fixture->path, "~", NULL);
  fixture->server.write_fails_at = G_MAXSIZE;
  fixture->file = wrapped_file_new (fixture->path, &fixture->server);
  put (fixture->path, OLD);
}

/* Nothing may be left in the folder that the test did not expect and remove. */
static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_unlink (fixture->path);
  g_assert_cmpint (g_rmdir (fixture->directory), ==, 0);
  g_object_unref (fixture->file);
  fujin_saved_clear (&fixture->saved);
  g_clear_error (&fixture->error);
  g_free (fixture->directory);
  g_free (fixture->path);
  g_free (fixture->side);
}

static char *
hash_of (const char *content)
{
  return content != NULL ? g_compute_checksum_for_string (G_CHECKSUM_SHA256, content, -1) : NULL;
}

static gboolean
save (Fixture      *fixture,
      const char   *content,
      const char   *expected,
      GCancellable *cancellable)
{
  g_autoptr (GBytes) bytes = g_bytes_new (content, strlen (content));
  g_autofree char *hash = hash_of (expected);

  return fujin_save_remote (fixture->file, bytes, hash, &fixture->saved, cancellable,
                            &fixture->error);
}

static void
assert_stands (Fixture    *fixture,
               const char *content)
{
  g_autofree char *found = NULL;

  g_assert_true (g_file_get_contents (fixture->path, &found, NULL, NULL));
  g_assert_cmpstr (found, ==, content);
}

static void
assert_bytes (GBytes     *bytes,
              const char *content)
{
  g_assert_nonnull (bytes);
  g_assert_cmpmem (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), content,
                   strlen (content));
}

static void
assert_saved (Fixture    *fixture,
              const char *displaced)
{
  g_autofree char *hash = hash_of (NEW);

  g_assert_no_error (fixture->error);
  assert_stands (fixture, NEW);
  g_assert_cmpstr (fujin_file_stamp_get_hash (fixture->saved.stamp), ==, hash);
  if (displaced != NULL)
    assert_bytes (fixture->saved.displaced, displaced);
  else
    g_assert_null (fixture->saved.displaced);
}

/* The save failed, the words say so with the address, and nothing is as if it had not. */
static void
assert_failed (Fixture        *fixture,
               FujinSaveError  code,
               const char     *words)
{
  g_assert_error (fixture->error, FUJIN_SAVE_ERROR, (int) code);
  g_assert_nonnull (strstr (fixture->error->message, "test://server/plan.fujin"));
  g_assert_nonnull (strstr (fixture->error->message, words));
  g_assert_null (fixture->saved.stamp);
}

static void
test_plain (Fixture       *fixture,
            gconstpointer  data)
{
  fixture->server.write_at_most = GPOINTER_TO_SIZE (data);
  g_assert_null (g_file_peek_path (fixture->file));
  g_assert_true (save (fixture, NEW, OLD, NULL));
  assert_saved (fixture, OLD);
  g_assert_null (fixture->saved.theirs);
  g_assert_false (g_file_test (fixture->side, G_FILE_TEST_EXISTS));
  g_assert_cmpuint (fixture->server.n_cancelled, ==, 0);
}

static void
test_new (Fixture       *fixture,
          gconstpointer  data)
{
  g_unlink (fixture->path);
  g_assert_true (save (fixture, NEW, NULL, NULL));
  assert_saved (fixture, NULL);
}

static void
test_refused (Fixture       *fixture,
              gconstpointer  data)
{
  g_assert_false (save (fixture, NEW, "what I read", NULL));
  assert_failed (fixture, FUJIN_SAVE_ERROR_CHANGED, "changed by somebody else");
  g_clear_error (&fixture->error);
  g_assert_false (save (fixture, NEW, NULL, NULL));
  assert_failed (fixture, FUJIN_SAVE_ERROR_EXISTS, "there already");
  g_clear_error (&fixture->error);
  assert_stands (fixture, OLD);
  g_unlink (fixture->path);
  g_assert_false (save (fixture, NEW, OLD, NULL));
  assert_failed (fixture, FUJIN_SAVE_ERROR_VANISHED, "no longer there");
  g_assert_false (g_file_test (fixture->path, G_FILE_TEST_EXISTS));
  g_assert_cmpuint (fixture->server.n_writes + fixture->server.n_replaces, ==, 0);
}

/* Writing fails after every number of bytes, for each cause: the original stays. */
static void
test_write_fails (Fixture       *fixture,
                  gconstpointer  data)
{
  static const struct
  {
    int            code;
    FujinSaveError expected;
  } causes[] = {
    { G_IO_ERROR_NO_SPACE, FUJIN_SAVE_ERROR_NO_SPACE },
    { G_IO_ERROR_PERMISSION_DENIED, FUJIN_SAVE_ERROR_READ_ONLY },
    { G_IO_ERROR_CONNECTION_CLOSED, FUJIN_SAVE_ERROR_FAILED },
  };
  guint n = 0;

  for (guint i = 0; i < G_N_ELEMENTS (causes); i++)
    for (gsize at = 0; at < strlen (NEW); at += 7)
      {
        fixture->server.write_fails_at = at;
        fixture->server.write_code = causes[i].code;
        g_assert_false (save (fixture, NEW, OLD, NULL));
        assert_failed (fixture, causes[i].expected, "Nothing was changed");
        assert_stands (fixture, OLD);
        g_assert_false (g_file_test (fixture->side, G_FILE_TEST_EXISTS));
        g_assert_null (fixture->saved.displaced);
        g_clear_error (&fixture->error);
        n++;
      }
  /* None was closed in a way that puts a part in the place of the file. */
  g_assert_cmpuint (fixture->server.n_cancelled, ==, n);
  fixture->server.write_fails_at = G_MAXSIZE;
  g_assert_true (save (fixture, NEW, OLD, NULL));
  assert_saved (fixture, OLD);
}

static void
test_write_fails_new (Fixture       *fixture,
                      gconstpointer  data)
{
  g_unlink (fixture->path);
  fixture->server.write_code = G_IO_ERROR_NO_SPACE;
  for (gsize at = 0; at < strlen (NEW); at += 7)
    {
      fixture->server.write_fails_at = at;
      g_assert_false (save (fixture, NEW, NULL, NULL));
      assert_failed (fixture, FUJIN_SAVE_ERROR_NO_SPACE, "Nothing was changed");
      g_assert_false (g_file_test (fixture->path, G_FILE_TEST_EXISTS));
      g_clear_error (&fixture->error);
    }
}

static void
test_close_fails (Fixture       *fixture,
                  gconstpointer  data)
{
  fixture->server.close_fails = TRUE;
  g_assert_false (save (fixture, NEW, OLD, NULL));
  assert_failed (fixture, FUJIN_SAVE_ERROR_FAILED, "Nothing was changed");
  assert_stands (fixture, OLD);
  g_assert_false (g_file_test (fixture->side, G_FILE_TEST_EXISTS));
}

/* The new content stands there, but the server said it does not. */
static void
test_close_lies (Fixture       *fixture,
                 gconstpointer  data)
{
  fixture->server.close_lies = TRUE;
  g_assert_false (save (fixture, NEW, OLD, NULL));
  g_assert_error (fixture->error, FUJIN_SAVE_ERROR, FUJIN_SAVE_ERROR_FAILED);
  g_assert_nonnull (fixture->saved.stamp);
  assert_stands (fixture, NEW);
  assert_bytes (fixture->saved.displaced, OLD);
}

/* A part took the place of the file all the same: what stood there is handed over. */
static void
test_in_part (Fixture       *fixture,
              gconstpointer  data)
{
  fixture->server.close_lies = TRUE;
  fixture->server.write_lies = TRUE;
  g_assert_false (save (fixture, NEW, OLD, NULL));
  assert_failed (fixture, FUJIN_SAVE_ERROR_FAILED, "may be incomplete");
  assert_bytes (fixture->saved.displaced, OLD);
}

static void
test_read_back (Fixture       *fixture,
                gconstpointer  data)
{
  fixture->server.write_lies = TRUE;
  g_assert_false (save (fixture, NEW, OLD, NULL));
  assert_failed (fixture, FUJIN_SAVE_ERROR_FAILED, "something else stands there");
  assert_bytes (fixture->saved.displaced, OLD);
}

static void
test_no_read_back (Fixture       *fixture,
                   gconstpointer  data)
{
  fixture->server.no_read_back = TRUE;
  g_assert_false (save (fixture, NEW, OLD, NULL));
  g_assert_error (fixture->error, FUJIN_SAVE_ERROR, FUJIN_SAVE_ERROR_FAILED);
  g_assert_nonnull (strstr (fixture->error->message, "the server is silent"));
  g_assert_nonnull (fixture->saved.stamp);
  assert_bytes (fixture->saved.displaced, OLD);
  /* What lies beside the file could not be looked at, so it was left alone. */
  g_assert_cmpint (g_unlink (fixture->side), ==, 0);
}

static void
test_no_backup (Fixture       *fixture,
                gconstpointer  data)
{
  fixture->server.no_backup = TRUE;
  g_assert_true (save (fixture, NEW, OLD, NULL));
  assert_saved (fixture, OLD);
  g_assert_cmpuint (fixture->server.n_replaces, ==, 2);
}

/* Somebody saves between our look and our save. */
static void
test_same_instant (Fixture       *fixture,
                   gconstpointer  data)
{
  g_autofree char *side = NULL;

  fixture->server.colleague = (char *) "what A. Weber saved";
  g_assert_true (save (fixture, NEW, OLD, NULL));
  assert_saved (fixture, "what A. Weber saved");
  assert_bytes (fixture->saved.theirs, "what A. Weber saved");
  g_assert_true (g_file_get_contents (fixture->side, &side, NULL, NULL));
  g_assert_cmpstr (side, ==, "what A. Weber saved");
  g_unlink (fixture->side);
}

/* A file of the user's own that is called as GIO calls its copy. */
static void
test_own_side (Fixture       *fixture,
               gconstpointer  data)
{
  g_autofree char *side = NULL;

  put (fixture->side, "mine");
  fixture->server.no_backup = TRUE;
  g_assert_true (save (fixture, NEW, OLD, NULL));
  assert_saved (fixture, OLD);
  g_assert_null (fixture->saved.theirs);
  g_assert_true (g_file_get_contents (fixture->side, &side, NULL, NULL));
  g_assert_cmpstr (side, ==, "mine");
  g_unlink (fixture->side);
}

static void
test_cancelled (Fixture       *fixture,
                gconstpointer  data)
{
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();

  g_cancellable_cancel (cancellable);
  g_assert_false (save (fixture, NEW, OLD, cancellable));
  assert_failed (fixture, FUJIN_SAVE_ERROR_FAILED, "Nothing was changed");
  assert_stands (fixture, OLD);
}

static void
test_load (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr (GBytes) bytes = fujin_load_remote (fixture->file, NULL, &fixture->error);
  g_autofree char *large = g_strnfill (64 * 1024 * 1024 + 1, 'x');
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();

  g_assert_no_error (fixture->error);
  assert_bytes (bytes, OLD);
  g_cancellable_cancel (cancellable);
  g_assert_null (fujin_load_remote (fixture->file, cancellable, &fixture->error));
  g_assert_error (fixture->error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_clear_error (&fixture->error);
  put (fixture->path, large);
  g_assert_null (fujin_load_remote (fixture->file, NULL, &fixture->error));
  g_assert_nonnull (strstr (fixture->error->message, "64 MB"));
  g_clear_error (&fixture->error);
  g_unlink (fixture->path);
  g_assert_null (fujin_load_remote (fixture->file, NULL, &fixture->error));
  g_assert_error (fixture->error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
  g_assert_nonnull (strstr (fixture->error->message, "test://server/plan.fujin"));
}

#define ADD(name, data, function) \
  g_test_add ("/save-remote/" name, Fixture, data, set_up, function, tear_down)

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("plain", NULL, test_plain);
  ADD ("byte-by-byte", GSIZE_TO_POINTER (1), test_plain);
  ADD ("new", NULL, test_new);
  ADD ("refused", NULL, test_refused);
  ADD ("write-fails", NULL, test_write_fails);
  ADD ("write-fails-new", NULL, test_write_fails_new);
  ADD ("close-fails", NULL, test_close_fails);
  ADD ("close-lies", NULL, test_close_lies);
  ADD ("in-part", NULL, test_in_part);
  ADD ("read-back", NULL, test_read_back);
  ADD ("no-read-back", NULL, test_no_read_back);
  ADD ("no-backup", NULL, test_no_backup);
  ADD ("same-instant", NULL, test_same_instant);
  ADD ("own-side", NULL, test_own_side);
  ADD ("cancelled", NULL, test_cancelled);
  ADD ("load", NULL, test_load);
  return g_test_run ();
}
