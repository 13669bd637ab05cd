/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fuzz.h"

#include "fujin-history.h"
#include "fujin-rating-merge.h"
#include "fujin-xml.h"

/* A rating file that somebody sent: read, written, and taken over into a plan twice, which brings
 * nothing new and can be undone. */

static void
check_round_trip (FujinRatingFile *file)
{
  g_autoptr (GBytes) bytes = fujin_rating_file_write (file);
  g_autoptr (GPtrArray) problems = fujin_xml_problems_new ();
  g_autoptr (FujinRatingFile) again = fujin_rating_file_read_bytes (bytes, problems);
  g_autoptr (GBytes) twice = again ? fujin_rating_file_write (again) : NULL;

  if (twice == NULL || !g_bytes_equal (bytes, twice))
    g_error ("the rating file does not come back:\n%s",
             (const char *) g_bytes_get_data (bytes, NULL));
}

static void
check_merge (FujinRatingFile *file)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  g_autoptr (GBytes) before = fuzz_write (project);
  g_autoptr (GBytes) undone = NULL;
  g_autoptr (GPtrArray) files = g_ptr_array_new ();
  g_autoptr (GPtrArray) names = g_ptr_array_new ();
  g_autoptr (FujinRatingMerge) first = NULL;
  g_autoptr (FujinRatingMerge) second = NULL;

  g_ptr_array_add (files, file);
  g_ptr_array_add (names, (char *) "a");
  first = fujin_rating_merge (project, files, names);
  g_bytes_unref (fuzz_write (project));
  second = fujin_rating_merge (project, files, names);
  if (second->n_added + second->n_changed + second->n_removed > 0)
    g_error ("the same file twice brings something new");
  while (fujin_history_undo (fujin_project_get_history (project)))
    continue;
  undone = fuzz_write (project);
  if (!g_bytes_equal (before, undone))
    g_error ("taking over cannot be undone");
}

int
LLVMFuzzerTestOneInput (const guint8 *data,
                        gsize         size)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (data, size);
  g_autoptr (GPtrArray) problems = fujin_xml_problems_new ();
  g_autoptr (FujinRatingFile) file = fujin_rating_file_read_bytes (bytes, problems);

  if (file == NULL && problems->len == 0)
    g_error ("refused without a word");
  if (file == NULL)
    return 0;
  check_round_trip (file);
  check_merge (file);
  return 0;
}
