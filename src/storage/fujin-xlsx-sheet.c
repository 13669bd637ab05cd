/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "fujin-words.h"
#include "fujin-xlsx-private.h"
#include "fujin-xml.h"

/* Where the reader of a sheet is. */
typedef struct
{
  FujinXlsx *xlsx;
  FujinTableSheet *sheet;
  guint row;
  guint column;
} Place;

/* Reads the name of a cell, "C4". */
gboolean
_fujin_xlsx_parse_cell (const char *ref,
                        guint      *row,
                        guint      *column)
{
  gsize n_letters = strspn (ref, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");
  g_autofree char *letters = g_strndup (ref, n_letters);
  guint64 number;
  char *end;

  /* A column past what is read is none; the row still counts. */
  if (n_letters == 0 || n_letters > 3 || !g_ascii_isdigit (ref[n_letters]))
    return FALSE;
  if (!fujin_table_parse_column (letters, column))
    *column = FUJIN_TABLE_MAX_COLUMNS;
  number = g_ascii_strtoull (ref + n_letters, &end, 10);
  if (*end || number == 0 || number > G_MAXINT)
    return FALSE;
  *row = (guint) number - 1;
  return TRUE;
}

static char *
dup_shared (FujinXlsx  *xlsx,
            const char *value)
{
  char *end;
  guint64 index = g_ascii_strtoull (value, &end, 10);

  if (end == value || *end || index >= xlsx->strings->len)
    return NULL;
  return g_strdup (g_ptr_array_index (xlsx->strings, (guint) index));
}

static void
note_formula (const Place *place)
{
  g_autofree char *column = fujin_table_dup_column (place->column);

  g_ptr_array_add (place->xlsx->table->notes,
                   g_strdup_printf (
                     /* Translators: name of a sheet, name of a column, number of a row */
                     W_("Sheet “%1$s”, cell %2$s%3$u: the formula has no stored value, and "
                        "formulas are not executed. Open the workbook in a spreadsheet program "
                        "and save it again."),
                     place->sheet->name, column, place->row + 1));
}

/* What stands in <c>: %NULL for nothing. */
static char *
dup_value (const Place *place,
           xmlNode     *cell)
{
  g_autofree char *type = fujin_xml_attribute (cell, "t");
  g_autofree char *style = fujin_xml_attribute (cell, "s");
  xmlNode *value_node = _fujin_xlsx_child (cell, "v");
  xmlNode *inline_node = _fujin_xlsx_child (cell, "is");
  g_autofree char *value = value_node ? fujin_xml_content (value_node) : NULL;

  if (g_strcmp0 (type, "inlineStr") == 0 && inline_node)
    return _fujin_xlsx_rich_text (inline_node);
  if (!value && _fujin_xlsx_child (cell, "f"))
    note_formula (place);
  if (!value)
    return NULL;
  if (g_strcmp0 (type, "s") == 0)
    return dup_shared (place->xlsx, value);
  if (g_strcmp0 (type, "b") == 0)
    return g_strdup (strcmp (value, "1") == 0 ? "TRUE" : "FALSE");
  if (!type || strcmp (type, "n") == 0)
    return _fujin_xlsx_number (place->xlsx, value,
                               style ? (guint) g_ascii_strtoull (style, NULL, 10) : 0);
  /* Stored results of formulas, error values and days are texts already. */
  return g_steal_pointer (&value);
}

static gboolean
read_cell (Place   *place,
           xmlNode *cell)
{
  g_autofree char *ref = fujin_xml_attribute (cell, "r");
  g_autofree char *value = NULL;
  guint row;

  /* Some programs leave the names of cells out: then they follow one another. */
  if (ref && !_fujin_xlsx_parse_cell (ref, &row, &place->column))
    return TRUE;
  value = dup_value (place, cell);
  if (!fujin_table_sheet_set (place->sheet, place->row, place->column, value))
    {
      _fujin_table_too_large (place->sheet->name, place->xlsx->problems);
      return FALSE;
    }
  place->column++;
  return TRUE;
}

static gboolean
read_row (Place   *place,
          xmlNode *row)
{
  g_autofree char *number = fujin_xml_attribute (row, "r");
  guint64 value = number ? g_ascii_strtoull (number, NULL, 10) : 0;

  if (value > 0 && value < G_MAXINT)
    place->row = (guint) value - 1;
  place->column = 0;
  for (xmlNode *node = row->children; node; node = node->next)
    if (fujin_xml_is (node, "c") && !read_cell (place, node))
      return FALSE;
  place->row++;
  return TRUE;
}

static gboolean
fill_area (FujinTableSheet *sheet,
           const char      *ref)
{
  g_auto (GStrv) corners = g_strsplit (ref, ":", 2);
  g_autofree char *text = NULL;
  guint top, left, bottom, right;

  if (g_strv_length (corners) != 2 || !_fujin_xlsx_parse_cell (corners[0], &top, &left) ||
      !_fujin_xlsx_parse_cell (corners[1], &bottom, &right))
    return TRUE;
  text = g_strdup (fujin_table_sheet_get (sheet, top, left));
  /* Past the rows and columns in use there is nothing that it could belong to. */
  bottom = MIN (bottom, MAX (fujin_table_sheet_get_n_rows (sheet), 1) - 1);
  right = MIN (right, MAX (sheet->n_columns, 1) - 1);
  for (guint row = top; *text && row <= bottom; row++)
    for (guint column = left; column <= right; column++)
      if (!*fujin_table_sheet_get (sheet, row, column) &&
          !fujin_table_sheet_set (sheet, row, column, text))
        return FALSE;
  return TRUE;
}

/* Every cell of a merged area says what its first says. */
gboolean
_fujin_xlsx_merge (FujinTableSheet *sheet,
                   xmlNode         *root)
{
  xmlNode *list = _fujin_xlsx_child (root, "mergeCells");

  for (xmlNode *node = list ? list->children : NULL; node; node = node->next)
    if (fujin_xml_is (node, "mergeCell"))
      {
        g_autofree char *ref = fujin_xml_attribute (node, "ref");

        if (ref && !fill_area (sheet, ref))
          return FALSE;
      }
  return TRUE;
}

/* Reads the cells of a sheet. */
gboolean
_fujin_xlsx_read_sheet (FujinXlsx       *xlsx,
                        FujinTableSheet *sheet,
                        const char      *part)
{
  xmlDoc *doc = _fujin_table_parse_part (xlsx->parts, part, xlsx->problems);
  Place place = { xlsx, sheet, 0, 0 };
  xmlNode *data;
  gboolean good = TRUE;

  if (!doc)
    return FALSE;
  data = _fujin_xlsx_child (xmlDocGetRootElement (doc), "sheetData");
  for (xmlNode *node = data ? data->children : NULL; good && node; node = node->next)
    if (fujin_xml_is (node, "row"))
      good = read_row (&place, node);
  if (good && !_fujin_xlsx_merge (sheet, xmlDocGetRootElement (doc)))
    {
      _fujin_table_too_large (sheet->name, xlsx->problems);
      good = FALSE;
    }
  xmlFreeDoc (doc);
  return good;
}
