/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fuzz-edit.h"

#include <string.h>

#include "fujin-history.h"
#include "fujin-merge.h"
#include "fujin-project-writer.h"

/* Three states of a plan. An input that begins as a file is the three files, with a line "%%"
 * between them; any other says what was done to a plan, and then what two people did to copies. */

#define BETWEEN "\n%%\n"
#define MAX_EDITS 24

/* Merges, and gives the file of the result. */
static GBytes *
merge (FujinProject    *base,
       FujinProject    *ours,
       FujinProject    *theirs,
       FujinMergeChoice choice)
{
  g_autoptr (FujinMerge) merge = fujin_merge_new (base, ours, theirs);
  g_autoptr (FujinProject) result = NULL;

  if (fujin_merge_get_refusal (merge) != FUJIN_MERGE_POSSIBLE)
    return NULL;
  fujin_merge_choose_all (merge, choice);
  result = fujin_merge_make_result (merge);
  /* The other way round it is the same file. */
  return choice == FUJIN_MERGE_OURS ? fuzz_write (result) : fujin_project_writer_write (result);
}

/* The same as one step of the plan that is open. */
static void
check_edit (FujinProject *base,
            FujinProject *ours,
            FujinProject *theirs)
{
  g_autoptr (FujinMerge) merge = fujin_merge_new (base, ours, theirs);
  g_autoptr (GBytes) before = fujin_project_writer_write (ours);
  g_autoptr (GBytes) after = NULL;

  if (fujin_edit_merge (ours, merge))
    fujin_history_undo (fujin_project_get_history (ours));
  after = fujin_project_writer_write (ours);
  if (!g_bytes_equal (before, after))
    g_error ("undoing a merge gives something else");
}

static void
check (FujinProject *base,
       FujinProject *ours,
       FujinProject *theirs)
{
  g_autoptr (GBytes) one = merge (base, ours, theirs, FUJIN_MERGE_OURS);
  g_autoptr (GBytes) other = merge (base, theirs, ours, FUJIN_MERGE_THEIRS);

  if ((one == NULL) != (other == NULL))
    g_error ("a merge is refused one way only");
  if (one == NULL)
    return;
  if (!g_bytes_equal (one, other))
    g_error ("the merge depends on who is who:\n%s\n%s",
             (const char *) g_bytes_get_data (one, NULL),
             (const char *) g_bytes_get_data (other, NULL));
  check_edit (base, ours, theirs);
}

static void
check_script (const guint8 *data,
              gsize         size)
{
  FuzzScript script = { data, data + size };
  g_autoptr (FujinProject) base = fujin_project_new ();
  g_autoptr (GBytes) bytes = NULL;
  FujinProject *sides[2];
  guint n = fuzz_script_next (&script, MAX_EDITS);

  for (guint i = 0; i < n; i++)
    fuzz_edit (base, &script);
  bytes = fujin_project_writer_write (base);
  sides[0] = fuzz_read (bytes);
  sides[1] = fuzz_read (bytes);
  for (guint i = 0; i < MAX_EDITS && script.data < script.end; i++)
    fuzz_edit (sides[fuzz_script_next (&script, 2)], &script);
  check (base, sides[0], sides[1]);
  g_object_unref (sides[0]);
  g_object_unref (sides[1]);
}

static void
check_files (const guint8 *data,
             gsize         size)
{
  g_autofree char *text = g_strndup ((const char *) data, size);
  g_auto (GStrv) files = g_strsplit (text, BETWEEN, 3);
  FujinProject *projects[3] = { NULL };
  guint n = 0;

  while (n < 3 && files[n])
    {
      g_autoptr (GBytes) bytes = g_bytes_new (files[n], strlen (files[n]));

      projects[n] = fuzz_read (bytes);
      if (projects[n] == NULL)
        break;
      n++;
    }
  if (n == 3)
    check (projects[0], projects[1], projects[2]);
  for (guint i = 0; i < 3; i++)
    g_clear_object (&projects[i]);
}

int
LLVMFuzzerTestOneInput (const guint8 *data,
                        gsize         size)
{
  if (size > 0 && *data == '<')
    check_files (data, size);
  else
    check_script (data, size);
  return 0;
}
