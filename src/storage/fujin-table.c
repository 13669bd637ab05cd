/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "fujin-file-content.h"
#include "fujin-table-private.h"
#include "fujin-words.h"
#include "fujin-xml.h"

/**
 * fujin_table_new:
 *
 * Returns: (transfer full): a table without sheets
 */
FujinTable *
fujin_table_new (void)
{
  FujinTable *self = g_new0 (FujinTable, 1);

  self->sheets = g_ptr_array_new_with_free_func ((GDestroyNotify) fujin_table_sheet_free);
  self->notes = g_ptr_array_new_with_free_func (g_free);
  return self;
}

/**
 * fujin_table_free:
 * @self: a table
 */
void
fujin_table_free (FujinTable *self)
{
  g_ptr_array_unref (self->sheets);
  g_ptr_array_unref (self->notes);
  g_free (self);
}

/**
 * fujin_table_get_n:
 * @self: a table
 *
 * Returns: the number of sheets
 */
guint
fujin_table_get_n (const FujinTable *self)
{
  return self->sheets->len;
}

/**
 * fujin_table_get:
 * @self: a table
 * @index: number of a sheet
 *
 * Returns: (transfer none): the sheet
 */
const FujinTableSheet *
fujin_table_get (const FujinTable *self,
                 guint             index)
{
  g_return_val_if_fail (index < self->sheets->len, NULL);

  return g_ptr_array_index (self->sheets, index);
}

/**
 * fujin_table_find:
 * @self: a table
 * @name: name of a sheet
 * @index: (out): its number
 *
 * Returns: whether there is such a sheet
 */
gboolean
fujin_table_find (const FujinTable *self,
                  const char       *name,
                  guint            *index)
{
  for (guint i = 0; i < self->sheets->len; i++)
    if (strcmp (fujin_table_get (self, i)->name, name) == 0)
      {
        *index = i;
        return TRUE;
      }
  return FALSE;
}

/* Says that a sheet is larger than Fujin reads. */
void
_fujin_table_too_large (const char *sheet,
                        GPtrArray  *problems)
{
  fujin_xml_add_problem (problems, 0,
                         /* Translators: %1$s is the name of a sheet, maybe empty */
                         W_("The sheet “%1$s” has more than %2$d rows, %3$d columns or %4$d cells: "
                            "it is not read. Keep only the rows of services in it."),
                         sheet, FUJIN_TABLE_MAX_ROWS, FUJIN_TABLE_MAX_COLUMNS,
                         FUJIN_TABLE_MAX_CELLS);
}

/* The name of a stream in an OLE file, in UTF-16: only encrypted workbooks have it. */
static gboolean
is_encrypted_package (const char *data,
                      gsize       size)
{
  static const char name[] = "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e";

  return memmem (data, size, name, sizeof name - 1) != NULL;
}

static gboolean
starts_with (const char *data,
             gsize       size,
             const char *start,
             gsize       length)
{
  return size >= length && memcmp (data, start, length) == 0;
}

/* Words for files that are something else; %NULL for one that may be a table. */
static const char *
foreign_kind (const char *data,
              gsize       size)
{
  if (size == 0)
    return W_("The file is empty.");
  if (starts_with (data, size, "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 8))
    return is_encrypted_package (data, size)
             ? W_("The workbook is protected by a password. Open it in a spreadsheet program, take "
                  "the password away and save a copy as XLSX.")
             : W_("This is a workbook in the old XLS format. Open it in a spreadsheet program and "
                  "save a copy as XLSX or CSV.");
  if (starts_with (data, size, "%PDF", 4))
    return W_("This is a PDF file. Export the table as XLSX or CSV from the program it was made "
              "with.");
  if (starts_with (data, size, "\x1f\x8b", 2))
    return W_("The file is compressed (gzip). Unpack it first, then import the file inside.");
  if (starts_with (data, size, "<?xml", 5) || starts_with (data, size, "<html", 5) ||
      starts_with (data, size, "<!DOCTYPE", 9))
    return W_("This is an XML or HTML file, not a table. Save the table as XLSX or CSV.");
  return NULL;
}

/**
 * fujin_table_read_bytes:
 * @bytes: the content of a CSV or XLSX file
 * @problems: (element-type FujinXmlProblem): problems are added here
 *
 * Reads a table that may come from anywhere. What it is is seen by its content, not by its name.
 * Formulas are never executed: the values that were stored with them are read.
 *
 * Returns: (nullable) (transfer full): the table, or %NULL when problems were added
 */
FujinTable *
fujin_table_read_bytes (GBytes    *bytes,
                        GPtrArray *problems)
{
  gsize size;
  const char *data;
  const char *kind;
  g_autoptr (GHashTable) parts = NULL;

  g_return_val_if_fail (bytes != NULL && problems != NULL, NULL);

  data = g_bytes_get_data (bytes, &size);
  kind = foreign_kind (data, size);
  if (kind)
    {
      fujin_xml_add_problem (problems, 0, "%s", kind);
      return NULL;
    }
  if (!starts_with (data, size, "PK", 2))
    return _fujin_table_read_csv (bytes, problems);
  parts = _fujin_table_unzip (bytes, problems);
  return parts ? _fujin_table_read_xlsx (parts, problems) : NULL;
}

/**
 * fujin_table_read_file:
 * @path: a path in the file system
 * @problems: (element-type FujinXmlProblem): problems are added here, with line 0
 *
 * Reads a CSV or XLSX file of at most 64 MB as fujin_table_read_bytes() does.
 *
 * Returns: (nullable) (transfer full): the table, or %NULL when problems were added
 */
FujinTable *
fujin_table_read_file (const char *path,
                       GPtrArray  *problems)
{
  g_autoptr (GBytes) bytes = fujin_file_content_read (path, problems);

  return bytes ? fujin_table_read_bytes (bytes, problems) : NULL;
}
