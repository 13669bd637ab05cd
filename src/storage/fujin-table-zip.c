/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <archive.h>
#include <archive_entry.h>
#include <string.h>

#include "fujin-table-private.h"
#include "fujin-words.h"
#include "fujin-xml.h"
#include "fujin-xml-scan.h"

/* A workbook has some dozens of parts; a bomb has thousands, or grows a thousandfold. */
#define MAX_ENTRIES 2000
#define MAX_UNPACKED (128 * 1024 * 1024)
#define CHUNK 65536

typedef struct
{
  struct archive *archive;
  GHashTable *parts;
  gsize unpacked;
  guint n_entries;
  gboolean is_ods;
  gboolean is_xlsb;
  GPtrArray *problems;
} Unzip;

static gboolean
fail (Unzip      *unzip,
      const char *message)
{
  fujin_xml_add_problem (unzip->problems, 0, "%s", message);
  return FALSE;
}

static gboolean
fail_damaged (Unzip *unzip)
{
  return fail (unzip, W_("The workbook is damaged: it cannot be unpacked to its end. Open it in a "
                         "spreadsheet program and save it again, or use a backup copy."));
}

static gboolean
fail_bomb (Unzip *unzip)
{
  return fail (unzip, W_("The workbook unpacks to far more than any table of services needs: it is "
                         "not opened. Copy the table into a new workbook."));
}

static GBytes *
read_data (Unzip *unzip)
{
  g_autoptr (GByteArray) data = g_byte_array_new ();
  g_autofree guint8 *buffer = g_malloc (CHUNK);
  la_ssize_t n;

  while ((n = archive_read_data (unzip->archive, buffer, CHUNK)) > 0)
    {
      unzip->unpacked += (gsize) n;
      if (unzip->unpacked > MAX_UNPACKED || data->len > FUJIN_XML_MAX_SIZE)
        {
          fail_bomb (unzip);
          return NULL;
        }
      g_byte_array_append (data, buffer, (guint) n);
    }
  if (n < 0)
    {
      fail_damaged (unzip);
      return NULL;
    }
  return g_byte_array_free_to_bytes (g_steal_pointer (&data));
}

/* Names of parts are the same whatever their letters' case is (ECMA-376 part 2, 6.2). %NULL for
 * one that leads out of the archive, which nothing refers to. */
static char *
part_name (const char *path)
{
  g_autofree char *name = path ? g_ascii_strdown (path, -1) : NULL;

  if (!name)
    return NULL;
  g_strdelimit (name, "\\", '/');
  if (*name == '/')
    memmove (name, name + 1, strlen (name));
  if (strstr (name, "../") || strlen (name) > 250)
    return NULL;
  return g_steal_pointer (&name);
}

static gboolean
take_entry (Unzip                *unzip,
            struct archive_entry *entry)
{
  g_autofree char *name = part_name (archive_entry_pathname (entry));
  GBytes *data;

  if (++unzip->n_entries > MAX_ENTRIES)
    return fail_bomb (unzip);
  if (archive_entry_is_encrypted (entry))
    return fail (unzip, W_("The file is protected by a password. Save a copy without one."));
  if (!name)
    return TRUE;
  if (strcmp (name, "xl/workbook.bin") == 0)
    unzip->is_xlsb = TRUE;
  if (strcmp (name, "mimetype") == 0 || strcmp (name, "content.xml") == 0)
    unzip->is_ods = TRUE;
  if (!g_str_has_suffix (name, ".xml") && !g_str_has_suffix (name, ".rels"))
    return TRUE;
  if (g_hash_table_contains (unzip->parts, name))
    return fail_damaged (unzip);
  data = read_data (unzip);
  if (data)
    g_hash_table_insert (unzip->parts, g_steal_pointer (&name), data);
  return data != NULL;
}

static gboolean
read_entries (Unzip *unzip)
{
  struct archive_entry *entry;
  int result;

  while ((result = archive_read_next_header (unzip->archive, &entry)) == ARCHIVE_OK ||
         result == ARCHIVE_WARN)
    if (!take_entry (unzip, entry))
      return FALSE;
  return result == ARCHIVE_EOF || fail_damaged (unzip);
}

static gboolean
check_kind (Unzip *unzip)
{
  if (g_hash_table_contains (unzip->parts, "[content_types].xml") && !unzip->is_xlsb)
    return TRUE;
  if (unzip->is_xlsb)
    return fail (unzip, W_("This is a workbook in the XLSB format. Open it in a spreadsheet "
                           "program and save a copy as XLSX or CSV."));
  if (unzip->is_ods)
    return fail (unzip, W_("This is a workbook in the ODS format. Open it in a spreadsheet program "
                           "and save a copy as XLSX or CSV."));
  return fail (unzip, W_("This is a ZIP archive but not a workbook (XLSX). If the table is inside, "
                         "unpack it first."));
}

/* Unpacks the XML parts of a workbook into memory: name in small letters -> content. Nothing is
 * written anywhere. %NULL when that cannot be, which is said. */
GHashTable *
_fujin_table_unzip (GBytes    *bytes,
                    GPtrArray *problems)
{
  g_autoptr (GHashTable) parts =
    g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) g_bytes_unref);
  Unzip unzip = { archive_read_new (), parts, 0, 0, FALSE, FALSE, problems };
  gsize size;
  const void *data = g_bytes_get_data (bytes, &size);
  gboolean good;

  archive_read_support_format_zip (unzip.archive);
  if (archive_read_open_memory (unzip.archive, data, size) == ARCHIVE_OK)
    good = read_entries (&unzip) && check_kind (&unzip);
  else
    good = fail_damaged (&unzip);
  archive_read_free (unzip.archive);
  return good ? g_steal_pointer (&parts) : NULL;
}
