/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fuzz-edit.h"

#include <string.h>
#include <sys/random.h>

#include "fujin-history.h"
#include "fujin-merge.h"
#include "fujin-project-writer.h"

/* Three states of a plan. An input that begins as a file is the three files, with a line "%%"
 * between them; any other says what was done to a plan, and then what two people did to copies. */

#define BETWEEN "\n%%\n"
#define MAX_EDITS 24

static guint32 dice;

/* In place of that of the system: an input gives the same ids each time, whose order decides much,
 * and a plan that is made of a script three times is the same plan three times. */
ssize_t
getrandom (void         *buffer,
           size_t        size,
           unsigned int  flags)
{
  guint8 *bytes = buffer;

  for (size_t i = 0; i < size; i++)
    {
      dice = dice * 1664525u + 1013904223u;
      bytes[i] = (guint8) (dice >> 24);
    }
  return (ssize_t) size;
}

/* Merges, and gives the file of the result. */
static GBytes *
write_result (FujinMerge       *merge,
              FujinMergeChoice  choice)
{
  g_autoptr (FujinProject) result = NULL;

  fujin_merge_choose_all (merge, choice);
  result = fujin_merge_make_result (merge);
  /* The other way round it is the same file. */
  return choice == FUJIN_MERGE_OURS ? fuzz_write (result) : fujin_project_writer_write (result);
}

/* The same as one step of the plan that is open. */
static void
check_edit (FujinProject *ours,
            FujinMerge   *merge,
            GBytes       *result)
{
  g_autoptr (GBytes) before = fujin_project_writer_write (ours);
  g_autoptr (GBytes) merged = NULL;
  g_autoptr (GBytes) after = NULL;
  gboolean changed = fujin_edit_merge (ours, merge);

  merged = fujin_project_writer_write (ours);
  if (!g_bytes_equal (merged, result))
    g_error ("a merge into the open plan gives something else");
  if (changed)
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
  g_autoptr (FujinMerge) merge = fujin_merge_new (base, ours, theirs);
  g_autoptr (FujinMerge) mirror = fujin_merge_new (base, theirs, ours);
  g_autoptr (GBytes) one = NULL;
  g_autoptr (GBytes) other = NULL;

  if (fujin_merge_get_refusal (merge) != fujin_merge_get_refusal (mirror))
    g_error ("a merge is refused one way only");
  if (fujin_merge_get_refusal (merge) != FUJIN_MERGE_POSSIBLE)
    return;
  one = write_result (merge, FUJIN_MERGE_OURS);
  other = write_result (mirror, FUJIN_MERGE_THEIRS);
  if (!g_bytes_equal (one, other))
    g_error ("the merge depends on who is who:\n%s\n%s",
             (const char *) g_bytes_get_data (one, NULL),
             (const char *) g_bytes_get_data (other, NULL));
  check_edit (ours, merge, one);
}

static FujinProject *
make_plan (FuzzScript *script,
           guint       n_edits)
{
  FujinProject *project = fujin_project_new ();

  dice = 0;
  for (guint i = 0; i < n_edits; i++)
    fuzz_edit (project, script);
  fujin_history_end_typing (fujin_project_get_history (project));
  return project;
}

/* Each of the three is made from the beginning: that takes a fraction of the time of reading. */
static void
check_script (const guint8 *data,
              gsize         size)
{
  FuzzScript start = { data, data + size };
  guint n = fuzz_script_next (&start, MAX_EDITS);
  FuzzScript script;
  FujinProject *plans[3];

  for (guint i = 0; i < 3; i++)
    {
      script = start;
      plans[i] = make_plan (&script, n);
    }
  for (guint i = 0; i < MAX_EDITS && script.data < script.end; i++)
    fuzz_edit (plans[1 + fuzz_script_next (&script, 2)], &script);
  check (plans[0], plans[1], plans[2]);
  for (guint i = 0; i < 3; i++)
    g_object_unref (plans[i]);
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
  dice = 0;
  if (size > 0 && *data == '<')
    check_files (data, size);
  else
    check_script (data, size);
  return 0;
}
