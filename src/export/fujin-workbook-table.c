/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-workbook.h"

#include "fujin-palette.h"

/* Widths that can be read on paper, in characters; numbers of papers are those of the library. */
#define MAX_A4 190
#define MAX_A3 300
#define PAPER_A3 8

/* Of text of 10 points: a line and the highest row (Excel's limit) in points, and a Japanese letter
 * in characters. */
#define LINE_HEIGHT 13.5
#define MAX_HEIGHT 409.0
#define WIDE 1.9

typedef struct
{
  char                *title;
  double               width;
  FujinWorkbookFormat  format;
} Column;

struct _FujinWorkbookTable
{
  FujinWorkbook *book;
  lxw_worksheet *sheet;
  char          *id;
  GArray        *columns;
  guint          n_rows;
};

static void
clear_column (gpointer data)
{
  g_free (((Column *) data)->title);
}

/*
 * _fujin_workbook_table_new:
 * @name: of the sheet
 * @id: of the table, letters only
 */
FujinWorkbookTable *
_fujin_workbook_table_new (FujinWorkbook *book,
                           const char    *name,
                           const char    *id)
{
  FujinWorkbookTable *self = g_new0 (FujinWorkbookTable, 1);

  self->book = book;
  self->sheet = _fujin_workbook_add_sheet (book, name);
  self->id = g_strdup (id);
  self->columns = g_array_new (FALSE, TRUE, sizeof (Column));
  g_array_set_clear_func (self->columns, clear_column);
  return self;
}

/* Whether a head is there already: a table has each once. */
static gboolean
has_title (FujinWorkbookTable *self,
           const char         *title)
{
  g_autofree char *wanted = g_utf8_casefold (title, -1);

  for (guint i = 0; i < self->columns->len; i++)
    {
      g_autofree char *other =
        g_utf8_casefold (g_array_index (self->columns, Column, i).title, -1);

      if (g_str_equal (wanted, other))
        return TRUE;
    }
  return FALSE;
}

/*
 * _fujin_workbook_table_add_column:
 * @width: in characters
 * @format: of its cells
 *
 * Adds a column. All columns come before the first row.
 */
void
_fujin_workbook_table_add_column (FujinWorkbookTable  *self,
                                  const char          *title,
                                  double               width,
                                  FujinWorkbookFormat  format)
{
  Column column = { g_strdup (title), width, format };

  g_assert (self->n_rows == 0);
  for (guint n = 2; has_title (self, column.title); n++)
    {
      g_free (column.title);
      column.title = g_strdup_printf ("%s (%u)", title, n);
    }
  g_array_append_val (self->columns, column);
}

/* How many lines a text takes in a column, a Japanese letter being as wide as two others. */
static guint
count_lines (const char *text,
             double      width)
{
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);
  guint n = 0;

  for (guint i = 0; lines[i] != NULL; i++)
    {
      double used = 0;

      for (const char *p = lines[i]; *p != '\0'; p = g_utf8_next_char (p))
        used += g_unichar_iswide (g_utf8_get_char (p)) ? WIDE : 1.0;
      n += 1 + (guint) (used / MAX (width - 1.0, 1.0));
    }
  return n;
}

/* Not every program makes a row as high as its longest text when it opens a file. */
static void
set_height (FujinWorkbookTable  *self,
            char               **cells)
{
  guint most = 1;

  for (guint i = 0; i < self->columns->len; i++)
    most = MAX (most, count_lines (cells[i], g_array_index (self->columns, Column, i).width));
  worksheet_set_row (self->sheet, self->n_rows, MIN (3.0 + LINE_HEIGHT * most, MAX_HEIGHT), NULL);
}

/*
 * _fujin_workbook_table_add_row:
 * @cells: (transfer full): a text for each column
 */
void
_fujin_workbook_table_add_row (FujinWorkbookTable  *self,
                               char               **cells)
{
  g_assert (g_strv_length (cells) == self->columns->len);

  self->n_rows++;
  set_height (self, cells);
  for (guint i = 0; i < self->columns->len; i++)
    _fujin_workbook_put (self->book, self->sheet, self->n_rows, i, cells[i],
                         g_array_index (self->columns, Column, i).format);
  g_strfreev (cells);
}

guint
_fujin_workbook_table_get_n_rows (FujinWorkbookTable *self)
{
  return self->n_rows;
}

guint
_fujin_workbook_table_get_n_columns (FujinWorkbookTable *self)
{
  return self->columns->len;
}

lxw_worksheet *
_fujin_workbook_table_get_sheet (FujinWorkbookTable *self)
{
  return self->sheet;
}

static lxw_color_t
colour_of (const FujinColour *colour)
{
  return (lxw_color_t) ((int) (colour->red * 255 + 0.5) << 16 |
                        (int) (colour->green * 255 + 0.5) << 8 |
                        (int) (colour->blue * 255 + 0.5));
}

/*
 * _fujin_workbook_table_mark_scores:
 *
 * Colours the scores of a column from light to dark, as everywhere; a rule of the sheet, so that
 * it follows the numbers.
 */
void
_fujin_workbook_table_mark_scores (FujinWorkbookTable *self,
                                   guint               column)
{
  const FujinPalette *palette = fujin_palette_get (FUJIN_PALETTE_PRINT);

  for (int i = 0; i < FUJIN_N_SCORE_COLOURS && self->n_rows > 0; i++)
    {
      lxw_format *format = workbook_add_format (self->book->book);
      lxw_conditional_format rule = { 0 };

      format_set_bg_color (format, colour_of (&palette->scores[i]));
      format_set_font_color (format, colour_of (&palette->on_scores[i]));
      rule.type = LXW_CONDITIONAL_TYPE_CELL;
      rule.criteria = LXW_CONDITIONAL_CRITERIA_EQUAL_TO;
      rule.value = i + 1;
      rule.format = format;
      worksheet_conditional_format_range (self->sheet, 1, (lxw_col_t) column, self->n_rows,
                                          (lxw_col_t) column, &rule);
    }
}

static void
add_table (FujinWorkbookTable *self)
{
  guint n = self->columns->len;
  g_autofree lxw_table_column *columns = g_new0 (lxw_table_column, n);
  g_autofree lxw_table_column **list = g_new0 (lxw_table_column *, n + 1);
  lxw_table_options options = { 0 };

  for (guint i = 0; i < n; i++)
    {
      const Column *column = &g_array_index (self->columns, Column, i);

      columns[i].header = column->title;
      columns[i].header_format = self->book->formats[FUJIN_WORKBOOK_HEAD];
      columns[i].format = self->book->formats[column->format];
      list[i] = &columns[i];
    }
  options.name = self->id;
  options.style_type = LXW_TABLE_STYLE_TYPE_LIGHT;
  options.style_type_number = 1;
  options.columns = list;
  worksheet_add_table (self->sheet, 0, 0, self->n_rows, (lxw_col_t) (n - 1), &options);
}

/* What is too wide for one sheet of A4 is printed on A3, with the codes on each sheet. */
static void
set_paper (FujinWorkbookTable *self,
           guint               n_frozen)
{
  double width = 0;

  for (guint i = 0; i < self->columns->len; i++)
    width += g_array_index (self->columns, Column, i).width;
  if (width < MAX_A4)
    return;
  worksheet_set_paper (self->sheet, PAPER_A3);
  worksheet_fit_to_pages (self->sheet, (guint16) (1 + width / MAX_A3), 0);
  worksheet_repeat_columns (self->sheet, 0, (lxw_col_t) (n_frozen - 1));
}

/*
 * _fujin_workbook_table_finish:
 * @self: (transfer full): a table
 * @n_frozen: how many columns stay in sight
 * @nothing: what to say below the heads when there is no row
 */
void
_fujin_workbook_table_finish (FujinWorkbookTable *self,
                              guint               n_frozen,
                              const char         *nothing)
{
  guint n_lines = 1;

  for (guint i = 0; i < self->columns->len; i++)
    {
      const Column *column = &g_array_index (self->columns, Column, i);

      worksheet_set_column (self->sheet, (lxw_col_t) i, (lxw_col_t) i, column->width, NULL);
      n_lines = MAX (n_lines, count_lines (column->title, column->width - 3));
      if (self->n_rows == 0)
        _fujin_workbook_put_text (self->book, self->sheet, 0, i, column->title,
                                  FUJIN_WORKBOOK_HEAD);
    }
  /* A table has a row at least. */
  if (self->n_rows > 0)
    add_table (self);
  else
    worksheet_merge_range (self->sheet, 1, 0, 1, (lxw_col_t) (self->columns->len - 1), nothing,
                           self->book->formats[FUJIN_WORKBOOK_WORDS]);
  worksheet_set_row (self->sheet, 0, 5.0 + LINE_HEIGHT * n_lines, NULL);
  worksheet_freeze_panes (self->sheet, 1, (lxw_col_t) n_frozen);
  worksheet_repeat_rows (self->sheet, 0, 0);
  set_paper (self, n_frozen);
  g_array_unref (self->columns);
  g_free (self->id);
  g_free (self);
}
