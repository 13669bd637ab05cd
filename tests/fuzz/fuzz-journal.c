/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fuzz.h"

#include "fujin-journal-file.h"
#include "fujin-journal-frame.h"
#include "fujin-project-writer.h"
#include "fujin-xml.h"

/* A journal that a crash left. Its frames carry check values that no fuzzer guesses: an input that
 * begins with a zero is a number of entries, each with its length in two bytes in front, and gets
 * its frames here. Any other is the journal as it lies on the disk. */

static GBytes *
make_journal (const guint8 *data,
              gsize         size)
{
  static char base_text[] =
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    "<fujin-project xmlns=\"https://fujin.jp/ns/project/1\" version=\"1.0\""
    " framework=\"x1060-2021\">\n <teams>\n  <team id=\"t-1\">\n   <name>SOC</name>\n"
    "   <kind>internal</kind>\n   <colour>1</colour>\n  </team>\n </teams>\n</fujin-project>\n";
  const FujinJournalHeader header = { NULL, (char *) "plan", (char *) "0", 1, 3, 1 };
  g_autoptr (GBytes) base = g_bytes_new_static (base_text, sizeof base_text - 1);
  g_autoptr (GBytes) begin = fujin_journal_file_begin (&header, base);
  GByteArray *journal = g_byte_array_new ();

  g_byte_array_append (journal, g_bytes_get_data (begin, NULL), (guint) g_bytes_get_size (begin));
  for (gsize at = 1; at + 2 <= size;)
    {
      gsize length = MIN ((gsize) data[at] * 256 + data[at + 1], size - at - 2);
      g_autoptr (GBytes) payload = g_bytes_new (data + at + 2, length);
      g_autoptr (GBytes) frame = fujin_journal_frame_new (payload);

      g_byte_array_append (journal, g_bytes_get_data (frame, NULL),
                           (guint) g_bytes_get_size (frame));
      at += length + 2;
    }
  return g_byte_array_free_to_bytes (journal);
}

static void
replay (GBytes *bytes)
{
  g_autoptr (FujinJournalFile) file = fujin_journal_file_new (bytes);
  g_autoptr (GPtrArray) problems = fujin_xml_problems_new ();
  g_autoptr (FujinProject) project = NULL;
  guint n_done = 0;

  if (file == NULL || file->base == NULL)
    return;
  project = fujin_journal_file_replay (file, file->entries->len, &n_done, problems);
  if (n_done > file->entries->len)
    g_error ("%u of %u entries are done", n_done, file->entries->len);
  /* Entries with right check values that no edit made may name what is not there; what cannot be
   * read back is not saved. */
  if (project)
    g_bytes_unref (fujin_project_writer_write (project));
}

int
LLVMFuzzerTestOneInput (const guint8 *data,
                        gsize         size)
{
  g_autoptr (GBytes) bytes = size > 0 && *data == 0 ? make_journal (data, size)
                                                    : g_bytes_new_static (data, size);

  replay (bytes);
  return 0;
}
