/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "zip-check.h"

#include <archive.h>
#include <archive_entry.h>
#include <string.h>

#define HEAD "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
#define MAIN "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
#define REL "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
#define PACKAGE "http://schemas.openxmlformats.org/package/2006/relationships"

static la_ssize_t
write_cb (struct archive *archive,
          void           *data,
          const void     *buffer,
          size_t          length)
{
  g_byte_array_append (data, buffer, (guint) length);
  return (la_ssize_t) length;
}

/* A zip archive of the entries, in their order. */
GBytes *
zip_check_make (const ZipEntry *entries,
                gsize           n)
{
  GByteArray *data = g_byte_array_new ();
  struct archive *archive = archive_write_new ();

  archive_write_set_format_zip (archive);
  archive_write_set_bytes_in_last_block (archive, 1);
  g_assert_cmpint (archive_write_open (archive, data, NULL, write_cb, NULL), ==, ARCHIVE_OK);
  for (gsize i = 0; i < n; i++)
    {
      struct archive_entry *entry = archive_entry_new ();

      archive_entry_set_pathname (entry, entries[i].name);
      archive_entry_set_size (entry, (la_int64_t) strlen (entries[i].content));
      archive_entry_set_filetype (entry, AE_IFREG);
      archive_entry_set_perm (entry, 0644);
      g_assert_cmpint (archive_write_header (archive, entry), ==, ARCHIVE_OK);
      archive_write_data (archive, entries[i].content, strlen (entries[i].content));
      archive_entry_free (entry);
    }
  archive_write_close (archive);
  archive_write_free (archive);
  return g_byte_array_free_to_bytes (data);
}

/* A workbook with one sheet 計画 and a sheet "Other" that is empty. */
GBytes *
zip_check_workbook (const char *sheet,
                    const char *strings)
{
  const ZipEntry entries[] = {
    { "[Content_Types].xml",
      HEAD "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>" },
    { "_rels/.rels",
      HEAD "<Relationships xmlns=\"" PACKAGE "\"><Relationship Id=\"rId1\" Type=\"" REL
           "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>" },
    { "xl/workbook.xml",
      HEAD "<workbook xmlns=\"" MAIN "\" xmlns:r=\"" REL "\"><sheets>"
           "<sheet name=\"計画\" sheetId=\"1\" r:id=\"rId1\"/>"
           "<sheet name=\"Other\" sheetId=\"2\" r:id=\"rId2\"/></sheets></workbook>" },
    { "xl/_rels/workbook.xml.rels",
      HEAD "<Relationships xmlns=\"" PACKAGE "\">"
           "<Relationship Id=\"rId1\" Type=\"" REL "/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
           "<Relationship Id=\"rId2\" Type=\"" REL "/worksheet\" "
           "Target=\"/xl/worksheets/sheet2.xml\"/>"
           "<Relationship Id=\"rId3\" Type=\"" REL "/sharedStrings\" Target=\"sharedStrings.xml\"/>"
           "<Relationship Id=\"rId4\" Type=\"" REL "/styles\" Target=\"styles.xml\"/>"
           "<Relationship Id=\"rId5\" Type=\"" REL "/hyperlink\" Target=\"file:///etc/passwd\" "
           "TargetMode=\"External\"/></Relationships>" },
    { "xl/styles.xml",
      HEAD "<styleSheet xmlns=\"" MAIN "\"><numFmts count=\"1\"><numFmt numFmtId=\"170\" "
           "formatCode=\"yyyy&quot;年&quot;m&quot;月&quot;\"/></numFmts><cellXfs count=\"3\">"
           "<xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"170\"/></cellXfs>"
           "</styleSheet>" },
    { "xl/sharedStrings.xml", strings },
    { "xl/worksheets/sheet1.xml", sheet },
    { "xl/worksheets/sheet2.xml",
      HEAD "<worksheet xmlns=\"" MAIN "\"><sheetData/></worksheet>" },
  };

  return zip_check_make (entries, G_N_ELEMENTS (entries));
}

/* A workbook whose rows are texts: cells with "|", rows with a line end between. */
GBytes *
zip_check_rows (const char *rows)
{
  g_auto (GStrv) lines = g_strsplit (rows, "\n", -1);
  g_autoptr (GString) sheet =
    g_string_new (HEAD "<worksheet xmlns=\"" MAIN "\"><sheetData>");

  for (guint i = 0; lines[i] != NULL; i++)
    {
      g_auto (GStrv) cells = g_strsplit (lines[i], "|", -1);

      g_string_append_printf (sheet, "<row r=\"%u\">", i + 1);
      for (guint j = 0; cells[j] != NULL; j++)
        {
          g_autofree char *text = g_markup_escape_text (cells[j], -1);

          g_string_append_printf (sheet, "<c r=\"%c%u\" t=\"inlineStr\"><is><t>%s</t></is></c>",
                                  (char) ('A' + j), i + 1, text);
        }
      g_string_append (sheet, "</row>");
    }
  g_string_append (sheet, "</sheetData></worksheet>");
  return zip_check_workbook (sheet->str, HEAD "<sst xmlns=\"" MAIN "\"/>");
}
