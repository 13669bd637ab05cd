/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "fujin-table.h"
#include "fujin-xml.h"
#include "zip-check.h"

#define HEAD "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
#define SHEET "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
#define NO_STRINGS HEAD "<sst/>"

static FujinTable *
read_static (const char *data,
             gssize      size)
{
  g_autoptr (GPtrArray) problems = fujin_xml_problems_new ();
  g_autoptr (GBytes) bytes =
    g_bytes_new (data, size < 0 ? strlen (data) : (gsize) size);
  FujinTable *table = fujin_table_read_bytes (bytes, problems);

  for (guint i = 0; i < problems->len; i++)
    g_test_message ("%s", ((FujinXmlProblem *) g_ptr_array_index (problems, i))->message);
  g_assert_true ((table == NULL) == (problems->len > 0));
  return table;
}

static void
assert_cell (const FujinTable *table,
             guint             row,
             guint             column,
             const char       *text)
{
  g_assert_nonnull (table);
  g_assert_cmpstr (fujin_table_sheet_get (fujin_table_get (table, 0), row, column), ==, text);
}

/* The text in any encoding and with any separator is the same table. */
static void
test_encodings (void)
{
  static const char text[] = "コード,推奨レベル\r\nA-1,\"必須, ﾊﾟ \"\"x\"\"\"\r\nＡ－２,～①\r\n";
  static const char *const encodings[] = { "UTF-8", "UTF-16LE", "UTF-16BE", "CP932" };
  static const char *const marks[] = { "\xef\xbb\xbf", "\xff\xfe", "\xfe\xff", "" };

  for (guint i = 0; i < G_N_ELEMENTS (encodings); i++)
    for (int marked = 0; marked < 2; marked++)
      {
        gsize written;
        g_autofree char *raw = g_convert (text, -1, encodings[i], "UTF-8", NULL, &written, NULL);
        g_autoptr (GByteArray) data = g_byte_array_new ();
        g_autoptr (FujinTable) table = NULL;

        /* Without a mark UTF-16 is seen by its zeros, of which Japanese has few. */
        if (!marked && g_str_has_prefix (encodings[i], "UTF-16"))
          continue;
        if (marked)
          g_byte_array_append (data, (const guint8 *) marks[i], (guint) strlen (marks[i]));
        g_byte_array_append (data, (const guint8 *) raw, (guint) written);
        table = read_static ((const char *) data->data, data->len);
        assert_cell (table, 0, 1, "推奨レベル");
        assert_cell (table, 1, 1, "必須, ﾊﾟ \"x\"");
        assert_cell (table, 2, 1, "～①");
        g_assert_cmpuint (fujin_table_sheet_get_n_rows (fujin_table_get (table, 0)), ==, 3);
        g_assert_true (table->is_csv);
      }
}

static void
test_separators (void)
{
  static const char *const files[] = {
    "a,b,c\n1,\"x,y\",3\n",
    "a;b;c\r1;x,y;3\r",
    "a\tb\tc\r\n1\tx,y\t3",
    "sep=|\r\na|b|c\r\n1|x,y|3\r\n",
  };

  for (guint i = 0; i < G_N_ELEMENTS (files); i++)
    {
      g_autoptr (FujinTable) table = read_static (files[i], -1);

      assert_cell (table, 0, 2, "c");
      assert_cell (table, 1, 1, "x,y");
      assert_cell (table, 1, 2, "3");
      g_assert_cmpuint (fujin_table_get (table, 0)->n_columns, ==, 3);
    }
}

static void
test_quotes (void)
{
  g_autoptr (FujinTable) table =
    read_static ("\"one\r\ntwo\",\"\",\"a\"b\nx,'=1+1,''-x\n,,'text\n", -1);

  assert_cell (table, 0, 0, "one\ntwo");
  assert_cell (table, 0, 1, "");
  assert_cell (table, 0, 2, "ab");
  /* The guard of exported cells goes away, one at a time. */
  assert_cell (table, 1, 1, "=1+1");
  assert_cell (table, 1, 2, "'-x");
  assert_cell (table, 2, 2, "'text");
}

static void
assert_refused (const char *data,
                gssize      size,
                const char *word)
{
  g_autoptr (GPtrArray) problems = fujin_xml_problems_new ();
  g_autoptr (GBytes) bytes = g_bytes_new (data, size < 0 ? strlen (data) : (gsize) size);
  g_autoptr (FujinTable) table = fujin_table_read_bytes (bytes, problems);
  const FujinXmlProblem *problem;

  g_assert_null (table);
  g_assert_cmpuint (problems->len, ==, 1);
  problem = g_ptr_array_index (problems, 0);
  if (strstr (problem->message, word) == NULL)
    g_error ("“%s” does not name “%s”", problem->message, word);
}

/* What cannot be read is named, with what to do. */
static void
test_refused (void)
{
  static const char ole[] = "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 old";
  static const char encrypted[] = "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
                                  "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0";

  assert_refused ("", 0, "empty");
  assert_refused (ole, -1, "XLS");
  assert_refused (encrypted, sizeof encrypted, "password");
  assert_refused ("%PDF-1.7", -1, "PDF");
  assert_refused ("\x1f\x8b\x08", 3, "gzip");
  assert_refused ("<html>", -1, "HTML");
  assert_refused ("a,b\0c", 5, "UTF-8");
  assert_refused ("a,\x81\xff\xfe\xfd", -1, "Shift_JIS");
  assert_refused ("a,\"b\nc", -1, "never closed");
  assert_refused ("PK\003\004 broken", -1, "damaged");
}

static void
test_xlsx_cells (void)
{
  g_autoptr (GBytes) bytes = zip_check_workbook (
    HEAD SHEET "<sheetData>"
    "<row r=\"2\"><c r=\"B2\" t=\"s\"><v>0</v></c><c r=\"D2\" t=\"s\"><v>1</v></c></row>"
    "<row r=\"4\"><c r=\"A4\" t=\"inlineStr\"><is><r><t>in</t></r><r><t xml:space=\"preserve\"> "
    "line</t></r></is></c><c r=\"B4\"><v>3.0000000000000004</v></c><c r=\"C4\" t=\"b\"><v>1</v></c>"
    "<c r=\"D4\"><f>SUM(1,2)</f><v>3</v></c><c r=\"E4\" t=\"str\"><f>\"a\"&amp;\"b\"</f><v>ab</v>"
    "</c><c r=\"F4\" t=\"e\"><v>#REF!</v></c><c r=\"G4\"><f>NOW()</f></c>"
    "<c r=\"H4\" s=\"1\"><v>46113</v></c><c r=\"I4\" s=\"2\"><v>46113.5</v></c></row>"
    "<row><c><v>2.50</v></c><c t=\"s\"><v>99</v></c></row>"
    "</sheetData><mergeCells><mergeCell ref=\"A4:A5\"/><mergeCell ref=\"B2:C2\"/>"
    "<mergeCell ref=\"J1:XFD1048576\"/></mergeCells></worksheet>",
    HEAD "<sst><si><t>コード</t><rPh sb=\"0\" eb=\"3\"><t>こーど</t></rPh></si>"
         "<si><r><t>As-</t></r><r><t>Is_x000D_\n_x005F_</t></r></si></sst>");
  gsize size;
  const char *data = g_bytes_get_data (bytes, &size);
  g_autoptr (FujinTable) table = read_static (data, (gssize) size);
  guint index;

  g_assert_cmpuint (fujin_table_get_n (table), ==, 2);
  g_assert_cmpstr (fujin_table_get (table, 0)->name, ==, "計画");
  g_assert_true (fujin_table_find (table, "Other", &index));
  g_assert_cmpuint (index, ==, 1);
  assert_cell (table, 0, 0, "");
  assert_cell (table, 1, 1, "コード");
  assert_cell (table, 1, 2, "コード"); /* merged */
  assert_cell (table, 1, 3, "As-Is\n_");
  assert_cell (table, 3, 0, "in line");
  assert_cell (table, 3, 1, "3");
  assert_cell (table, 3, 2, "TRUE");
  assert_cell (table, 3, 3, "3");
  assert_cell (table, 3, 4, "ab");
  assert_cell (table, 3, 5, "#REF!");
  assert_cell (table, 3, 6, ""); /* a formula that was never computed */
  assert_cell (table, 3, 7, "2026-04-01");
  assert_cell (table, 3, 8, "2026-04-01");
  assert_cell (table, 4, 0, "2.5"); /* not merged over: it holds something */
  assert_cell (table, 4, 1, "");
  g_assert_cmpuint (table->notes->len, ==, 1);
  g_assert_nonnull (strstr (g_ptr_array_index (table->notes, 0), "G4"));
}

static void
refuse_workbook (const char *sheet,
                 const char *word)
{
  g_autoptr (GBytes) bytes = zip_check_workbook (sheet, NO_STRINGS);
  gsize size;
  const char *data = g_bytes_get_data (bytes, &size);

  assert_refused (data, (gssize) size, word);
}

static void
refuse_zip (const ZipEntry *entries,
            gsize           n,
            const char     *word)
{
  g_autoptr (GBytes) bytes = zip_check_make (entries, n);
  gsize size;
  const char *data = g_bytes_get_data (bytes, &size);

  assert_refused (data, (gssize) size, word);
}

/* Parts are read under the limits of project files, and nothing outside is ever looked at. */
static void
test_xlsx_hostile (void)
{
  static const ZipEntry ods[] = {
    { "mimetype", "application/vnd.oasis.opendocument.spreadsheet" },
    { "content.xml", "<x/>" },
  };
  static const ZipEntry xlsb[] = {
    { "[Content_Types].xml", "<x/>" }, { "xl/workbook.bin", "x" },
  };
  static const ZipEntry plain[] = { { "readme.txt", "x" } };
  static const ZipEntry document[] = {
    { "[Content_Types].xml", "<x/>" },
    { "_rels/.rels", "<x><Relationship Id=\"a\" Type=\"t/officeDocument\" "
                     "Target=\"word/document.xml\"/></x>" },
  };
  static const ZipEntry outside[] = {
    { "[Content_Types].xml", "<x/>" },
    { "_rels/.rels", "<x><Relationship Id=\"a\" Type=\"t/officeDocument\" "
                     "Target=\"../../etc/passwd\"/></x>" },
  };
  static const ZipEntry twice[] = {
    { "[Content_Types].xml", "<x/>" }, { "xl/a.xml", "<a/>" }, { "XL/A.xml", "<b/>" },
  };
  static const ZipEntry missing[] = { { "[Content_Types].xml", "<x/>" } };

  refuse_zip (ods, G_N_ELEMENTS (ods), "ODS");
  refuse_zip (xlsb, G_N_ELEMENTS (xlsb), "XLSB");
  refuse_zip (plain, G_N_ELEMENTS (plain), "ZIP");
  refuse_zip (document, G_N_ELEMENTS (document), "not a workbook");
  refuse_zip (outside, G_N_ELEMENTS (outside), "outside");
  refuse_zip (twice, G_N_ELEMENTS (twice), "damaged");
  refuse_zip (missing, G_N_ELEMENTS (missing), "_rels/.rels");
  refuse_workbook ("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>", "sheet1");
  refuse_workbook (SHEET "<sheetData><row>", "sheet1");
  refuse_workbook (SHEET "<sheetData><row r=\"200000\"><c r=\"A200000\"><v>1</v></c></row>"
                         "</sheetData></worksheet>", "rows");
  refuse_workbook (SHEET "<sheetData><row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row>"
                         "</sheetData></worksheet>", "columns");
}

/* Hundreds of megabytes of spaces pack into almost nothing. */
static void
test_xlsx_bomb (void)
{
  g_autofree char *spaces = g_strnfill (70 * 1024 * 1024, ' ');

  memcpy (spaces, "<x>", 3);
  refuse_workbook (spaces, "unpacks");
}

static void
test_truncated (void)
{
  g_autoptr (GBytes) bytes = zip_check_rows ("Code|Level\nA-1|basic");
  gsize size;
  const char *data = g_bytes_get_data (bytes, &size);

  for (gsize length = 4; length < size; length += 37)
    {
      g_autoptr (GPtrArray) problems = fujin_xml_problems_new ();
      g_autoptr (GBytes) part = g_bytes_new (data, length);
      g_autoptr (FujinTable) table = fujin_table_read_bytes (part, problems);

      g_assert_true ((table == NULL) == (problems->len > 0));
    }
}

static void
test_columns (void)
{
  static const struct
  {
    const char *name;
    guint column;
  } names[] = { { "A", 0 }, { "Z", 25 }, { "AA", 26 }, { "AZ", 51 }, { "BA", 52 }, { "ALL", 999 } };
  guint column;

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *name = fujin_table_dup_column (names[i].column);

      g_assert_cmpstr (name, ==, names[i].name);
      g_assert_true (fujin_table_parse_column (names[i].name, &column));
      g_assert_cmpuint (column, ==, names[i].column);
    }
  g_assert_false (fujin_table_parse_column ("", &column));
  g_assert_false (fujin_table_parse_column ("1", &column));
  g_assert_false (fujin_table_parse_column ("ALM", &column));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/table/encodings", test_encodings);
  g_test_add_func ("/table/separators", test_separators);
  g_test_add_func ("/table/quotes", test_quotes);
  g_test_add_func ("/table/refused", test_refused);
  g_test_add_func ("/table/xlsx/cells", test_xlsx_cells);
  g_test_add_func ("/table/xlsx/hostile", test_xlsx_hostile);
  g_test_add_func ("/table/xlsx/bomb", test_xlsx_bomb);
  g_test_add_func ("/table/xlsx/truncated", test_truncated);
  g_test_add_func ("/table/columns", test_columns);
  return g_test_run ();
}
