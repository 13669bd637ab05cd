/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fuzz.h"

#include "fujin-history.h"
#include "fujin-plan-import.h"
#include "fujin-table-private.h"
#include "fujin-xml.h"

#include <string.h>

/* A table of somebody, CSV or XLSX: its cells are read, what the columns are is guessed, and the
 * rows are taken over into a plan, which stays one that can be written, and undone.
 *
 * No fuzzer gets far through a packed file. So an input that begins with PART is a workbook already
 * unpacked: each part stands below a line with PART and its name. */
#define PART "=== "

/* Every table is one in some way; checking the plan takes longest and is done for one in eight. */
static void
import (const FujinTableSheet *sheet,
        gboolean               check)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  g_autoptr (FujinImportMap) map =
    fujin_import_map_guess (sheet, fujin_project_get_framework (project));
  g_autoptr (GPtrArray) notes = g_ptr_array_new_with_free_func (g_free);
  FujinImportCount expected = { 0 };
  FujinImportCount count = { 0 };

  fujin_plan_import_count (project, sheet, map, &expected);
  fujin_plan_import (project, sheet, map, notes, &count);
  if (fujin_history_undo (fujin_project_get_history (project)) && check)
    {
      fujin_history_redo (fujin_project_get_history (project));
      g_bytes_unref (fuzz_write (project));
    }
}

/* The next part of an unpacked workbook, past which *text goes. */
static void
take_part (GHashTable  *parts,
           const char **text)
{
  const char *name = *text + strlen (PART);
  const char *end = strchr (name, '\n');
  const char *content = end ? end + 1 : name + strlen (name);
  const char *next = strstr (content, "\n" PART);
  const char *stop = next ? next + 1 : content + strlen (content);

  g_hash_table_replace (parts, g_strndup (name, end ? end - name : content - name),
                        g_bytes_new (content, stop - content));
  *text = stop;
}

static FujinTable *
read_unpacked (const char *text,
               GPtrArray  *problems)
{
  g_autoptr (GHashTable) parts =
    g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) g_bytes_unref);

  while (g_str_has_prefix (text, PART))
    take_part (parts, &text);
  return _fujin_table_read_xlsx (parts, problems);
}

static FujinTable *
read_table (const guint8 *data,
            gsize         size,
            GPtrArray    *problems)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (data, size);
  g_autofree char *text = NULL;

  if (size < strlen (PART) || memcmp (data, PART, strlen (PART)) != 0)
    return fujin_table_read_bytes (bytes, problems);
  text = g_strndup ((const char *) data, size);
  return read_unpacked (text, problems);
}

int
LLVMFuzzerTestOneInput (const guint8 *data,
                        gsize         size)
{
  g_autoptr (GPtrArray) problems = fujin_xml_problems_new ();
  g_autoptr (FujinTable) table = read_table (data, size, problems);

  if (table == NULL && problems->len == 0)
    g_error ("refused without a word");
  for (guint i = 0; table && i < MIN (fujin_table_get_n (table), 3); i++)
    import (fujin_table_get (table, i), size % 8 == 0);
  return 0;
}
