/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gstdio.h>
#include <string.h>

#include "../model/random-edit.h"
#include "fujin-crc32c.h"
#include "fujin-history.h"
#include "fujin-journal-change.h"
#include "fujin-journal-frame.h"
#include "fujin-journal-replay.h"
#include "fujin-project-reader.h"
#include "fujin-project-writer.h"
#include "fujin-xml.h"
#include "journal-check.h"
#include "journal-notes.h"

#define N_EDITS 40

/* A journal, and the file that the project made after each of its steps. */
typedef struct
{
  char *path;
  GBytes *bytes;
  FujinJournalFile *whole;
  GPtrArray *states;
} Sample;

static guint
rounds (guint usual)
{
  const char *text = g_getenv ("FUJIN_TEST_ROUNDS");

  return text != NULL ? (guint) g_ascii_strtoull (text, NULL, 10) : usual;
}

static GBytes *
read_bytes (const char *path)
{
  char *content;
  gsize size;

  g_assert_true (g_file_get_contents (path, &content, &size, NULL));
  return g_bytes_new_take (content, size);
}

static void
write_bytes (const char   *path,
             gconstpointer data,
             gsize         size)
{
  g_assert_true (g_file_set_contents_full (path, data, (gssize) size,
                                           G_FILE_SET_CONTENTS_CONSISTENT, 0600, NULL));
}

/* It stays on the disk as after a crash. */
static void
sample_init (Sample *self)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  g_autoptr (FujinJournal) journal = NULL;

  random_edit_many (project, 60);
  journal = fujin_journal_new (project, NULL, NULL);
  self->states = g_ptr_array_new_with_free_func ((GDestroyNotify) g_bytes_unref);
  g_ptr_array_add (self->states, fujin_project_writer_write (project));
  for (guint i = 0; i < N_EDITS; i++)
    {
      random_edit_many (project, 1);
      g_ptr_array_add (self->states, fujin_project_writer_write (project));
    }
  fujin_journal_flush (journal);
  self->path = journal_check_find ();
  self->bytes = read_bytes (self->path);
  self->whole = fujin_journal_file_new (self->bytes);
  g_assert_cmpuint (self->whole->entries->len, ==, N_EDITS);
}

static void
sample_clear (Sample *self)
{
  journal_check_sweep ();
  g_free (self->path);
  g_bytes_unref (self->bytes);
  fujin_journal_file_free (self->whole);
  g_ptr_array_unref (self->states);
}

/* The steps that are read must be the first ones of the sample. */
static void
check_prefix (const Sample     *sample,
              FujinJournalFile *file)
{
  g_assert_cmpuint (file->entries->len, <=, N_EDITS);
  for (guint i = 0; i < file->entries->len; i++)
    {
      FujinJournalEntry *entry = g_ptr_array_index (file->entries, i);
      FujinJournalEntry *expected = g_ptr_array_index (sample->whole->entries, i);

      g_assert_true (g_bytes_equal (entry->frame, expected->frame));
    }
}

/* What a person is given, and whether anything is said. */
static guint
recover (const Sample *sample,
         guint        *n_told)
{
  g_autoptr (GPtrArray) found = fujin_recovery_list ();
  g_autoptr (GPtrArray) problems = fujin_xml_problems_new ();
  g_autoptr (FujinProject) project = NULL;
  g_autoptr (GBytes) bytes = NULL;

  g_assert_cmpuint (found->len, ==, 1);
  project = fujin_recovery_open (g_ptr_array_index (found, 0), problems);
  *n_told = problems->len;
  if (project == NULL)
    {
      g_assert_cmpuint (problems->len, >, 0);
      return 0;
    }
  bytes = fujin_project_writer_write (project);
  for (guint i = sample->states->len; i > 0; i--)
    if (g_bytes_equal (bytes, g_ptr_array_index (sample->states, i - 1)))
      return i - 1;
  g_assert_not_reached ();
}

/* Cut off anywhere it is as at some earlier instant; what is cut in its base is said. */
static void
test_truncation (void)
{
  Sample sample;
  gsize size;
  const char *data;
  guint n_last = 0;

  sample_init (&sample);
  data = g_bytes_get_data (sample.bytes, &size);
  for (gsize length = 0; length <= size; length++)
    {
      g_autoptr (GBytes) part = g_bytes_new_from_bytes (sample.bytes, 0, length);
      g_autoptr (FujinJournalFile) file = fujin_journal_file_new (part);
      guint n_told;

      if (file != NULL)
        {
          g_assert_false (file->is_damaged);
          check_prefix (&sample, file);
        }
      /* Nothing at all is no journal. */
      if (length == 0)
        continue;
      /* The whole way at each step, and now and then between. */
      if (file == NULL || file->base == NULL
            ? length % 1024 != 0
            : file->entries->len == n_last && length % 97 != 0)
        continue;
      write_bytes (sample.path, data, length);
      if (file == NULL || file->base == NULL)
        {
          recover (&sample, &n_told);
          g_assert_cmpuint (n_told, >, 0);
        }
      else if (file->entries->len > 0)
        {
          g_assert_cmpuint (recover (&sample, &n_told), >=, file->entries->len);
          g_assert_cmpuint (n_told, ==, 0);
          n_last = file->entries->len;
        }
      /* One without a step has nothing to recover, and was swept away by looking. */
      if (!g_file_test (sample.path, G_FILE_TEST_EXISTS))
        {
          g_autofree char *folder = g_path_get_dirname (sample.path);
          g_autofree char *lock = g_build_filename (folder, "lock", NULL);

          g_assert_cmpint (g_mkdir_with_parents (folder, 0700), ==, 0);
          write_bytes (lock, "", 0);
        }
    }
  g_assert_cmpuint (n_last, ==, N_EDITS);
  write_bytes (sample.path, data, size);
  sample_clear (&sample);
}

/* One changed byte: the steps before it, and it is said, each time. */
static void
test_flips (void)
{
  guint n = MAX (rounds (2000), 2000);
  guint n_steps = 0;
  Sample sample;
  gsize size;
  const guint8 *data;

  sample_init (&sample);
  data = g_bytes_get_data (sample.bytes, &size);
  for (guint i = 0; i < n; i++)
    {
      g_autofree guint8 *copy = g_memdup2 (data, size);
      gsize at = (gsize) g_test_rand_int_range (0, (int) size);
      g_autoptr (GBytes) flipped = NULL;
      g_autoptr (FujinJournalFile) file = NULL;
      guint n_told;

      copy[at] ^= (guint8) g_test_rand_int_range (1, 256);
      flipped = g_bytes_new (copy, size);
      file = fujin_journal_file_new (flipped);
      if (file != NULL)
        {
          g_assert_true (file->is_damaged || file->base == NULL);
          check_prefix (&sample, file);
          n_steps += file->entries->len;
        }
      if (i % 20 != 0)
        continue;
      write_bytes (sample.path, copy, size);
      recover (&sample, &n_told);
      g_assert_cmpuint (n_told, >, 0);
    }
  g_test_message ("%u flips, all told; %.1f of %d steps kept on average", n,
                  (double) n_steps / n, N_EDITS);
  write_bytes (sample.path, data, size);
  sample_clear (&sample);
}

static GVariant *
mutate (GVariant *changes)
{
  gsize size = g_variant_get_size (changes);
  guint8 *data = g_memdup2 (g_variant_get_data (changes), size);
  int n = g_test_rand_int_range (1, 4);
  GVariant *variant;

  for (int i = 0; i < n; i++)
    data[g_test_rand_int_range (0, (int) size)] = (guint8) g_test_rand_int_range (0, 256);
  variant = g_variant_new_from_data (g_variant_get_type (changes), data, size, FALSE, g_free,
                                     data);
  return g_variant_ref_sink (variant);
}

/* Steps that nobody made, in a journal whose checksums are right: made as a whole or not at all. */
static void
test_nonsense (void)
{
  guint n_made = 0, n_refused = 0;
  g_autoptr (FujinProject) project = NULL;
  g_autoptr (GPtrArray) problems = fujin_xml_problems_new ();
  guint n_done;
  Sample sample;

  sample_init (&sample);
  project = fujin_journal_file_replay (sample.whole, N_EDITS / 2, &n_done, problems);
  for (guint i = 0; i < 4000; i++)
    {
      FujinJournalEntry *entry =
        g_ptr_array_index (sample.whole->entries, g_test_rand_int_range (0, N_EDITS));
      g_autoptr (GVariant) changes = mutate (entry->changes);
      g_autoptr (GBytes) before = NULL;
      g_autoptr (GBytes) after = NULL;

      if (!g_variant_is_normal_form (changes))
        continue;
      before = fujin_project_writer_write (project);
      if (fujin_journal_replay (project, changes, entry->contents))
        {
          n_made++;
          continue;
        }
      n_refused++;
      after = fujin_project_writer_write (project);
      g_assert_true (g_bytes_equal (before, after));
    }
  g_test_message ("%u steps made, %u refused", n_made, n_refused);
  g_assert_cmpuint (n_refused, >, 100);
  sample_clear (&sample);
}

/* The example of RFC 3720, B.4, and the check value of the checksum. */
static void
test_checksum (void)
{
  guint8 bytes[48];
  guint32 whole;

  memset (bytes, 0, sizeof bytes);
  g_assert_cmphex (fujin_crc32c (0, bytes, 32), ==, 0x8a9136aa);
  memset (bytes, 0xff, sizeof bytes);
  g_assert_cmphex (fujin_crc32c (0, bytes, 32), ==, 0x62a8ab43);
  for (guint i = 0; i < 32; i++)
    bytes[i] = (guint8) i;
  g_assert_cmphex (fujin_crc32c (0, bytes, 32), ==, 0x46dd794e);
  g_assert_cmphex (fujin_crc32c (0, "123456789", 9), ==, 0xe3069283);
  whole = fujin_crc32c (0, bytes, sizeof bytes);
  for (guint i = 0; i <= sizeof bytes; i++)
    g_assert_cmphex (fujin_crc32c (fujin_crc32c (0, bytes, i), bytes + i, sizeof bytes - i), ==,
                     whole);
}

/* A damaged journal that is gone on with: what can be read and what is new, and the damaged one
 * beside it until the plan is saved. */
static void
test_go_on (void)
{
  g_autoptr (GPtrArray) problems = fujin_xml_problems_new ();
  g_autoptr (FujinProject) project = NULL;
  g_autoptr (FujinProject) again = NULL;
  g_autoptr (FujinRecovery) recovery = NULL;
  g_autofree char *damaged = NULL;
  g_autofree guint8 *copy = NULL;
  Sample sample;
  gsize size;

  sample_init (&sample);
  damaged = g_strconcat (sample.path, ".damaged", NULL);
  copy = g_memdup2 (g_bytes_get_data (sample.bytes, &size), g_bytes_get_size (sample.bytes));
  copy[size - 1] ^= 1;
  write_bytes (sample.path, copy, size);
  {
    g_autoptr (GPtrArray) found = fujin_recovery_list ();
    g_autoptr (FujinJournal) journal = NULL;
    FujinRecovery *first;

    g_assert_cmpuint (found->len, ==, 1);
    first = g_ptr_array_index (found, 0);
    g_assert_true (first->is_damaged);
    project = fujin_recovery_open (first, problems);
    g_assert_cmpuint (problems->len, ==, 1);
    journal = fujin_recovery_adopt (first, project);
    random_edit_many (project, 3);
  }
  g_assert_true (g_file_test (damaged, G_FILE_TEST_EXISTS));
  again = journal_check_recover (&recovery);
  journal_check_same (project, again);
  {
    g_autoptr (FujinJournal) journal = fujin_recovery_adopt (recovery, again);
    g_autoptr (GBytes) saved = fujin_project_writer_write (again);

    fujin_journal_rebase (journal, saved,
                          fujin_history_get_state (fujin_project_get_history (again)), "/x");
    fujin_journal_flush (journal);
    g_assert_false (g_file_test (damaged, G_FILE_TEST_EXISTS));
    fujin_journal_discard (journal);
  }
  sample_clear (&sample);
}

/* A damaged base is no loss while the file is still as it was. */
static void
test_base (void)
{
  g_autofree char *file = g_build_filename (g_get_user_state_dir (), "plan.fujin", NULL);
  g_autoptr (FujinProject) project = fujin_project_new ();
  g_autoptr (FujinProject) again = NULL;
  g_autoptr (FujinRecovery) recovery = NULL;
  g_autofree char *path = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autofree guint8 *copy = NULL;
  gsize size;

  random_edit_many (project, 30);
  {
    g_autoptr (GBytes) base = fujin_project_writer_write (project);
    g_autoptr (FujinJournal) journal = fujin_journal_new (project, base, file);

    write_bytes (file, g_bytes_get_data (base, NULL), g_bytes_get_size (base));
    random_edit_many (project, 5);
  }
  path = journal_check_find ();
  bytes = read_bytes (path);
  copy = g_memdup2 (g_bytes_get_data (bytes, &size), g_bytes_get_size (bytes));
  copy[600] ^= 1;
  write_bytes (path, copy, size);
  again = journal_check_recover (&recovery);
  journal_check_same (project, again);
  g_assert_true (fujin_recovery_discard (recovery, NULL));
  g_unlink (file);
}

int
main (int   argc,
      char *argv[])
{
  g_autofree char *state = journal_check_make_place ();
  int result;

  g_setenv ("XDG_STATE_HOME", state, TRUE);
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/journal-damage/checksum", test_checksum);
  g_test_add_func ("/journal-damage/truncation", test_truncation);
  g_test_add_func ("/journal-damage/flips", test_flips);
  g_test_add_func ("/journal-damage/nonsense", test_nonsense);
  g_test_add_func ("/journal-damage/go-on", test_go_on);
  g_test_add_func ("/journal-damage/base", test_base);
  result = g_test_run ();
  journal_notes_remove (state);
  return result;
}
