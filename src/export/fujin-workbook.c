/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-workbook.h"

#include <locale.h>
#include <stdlib.h>
#include <string.h>

#include <glib/gstdio.h>

#include "fujin-export-private.h"
#include "fujin-report-words.h"
#include "fujin-strings.h"
#include "fujin-words.h"

/* A cell holds 32,767 units of UTF-16 (Excel's limits); a sign takes two at most. */
#define MAX_CELL_CHARS 16000

/* Zip archives know no time before. */
#define FIRST_TIME 315532800

/* Of the palette for paper, as the library wants colours. */
#define DARK 0x123f7a
#define DIM 0x484f59
#define LINE 0xbfc4cb

static const struct
{
  const char *number;
  double      size;
  gboolean    bold;
  gboolean    in_table;
  int         colour;
  int         ground;
  gboolean    right;
} looks[FUJIN_N_WORKBOOK_FORMATS] = {
  [FUJIN_WORKBOOK_TITLE] = { NULL, 20, TRUE, FALSE, DARK, -1, FALSE },
  [FUJIN_WORKBOOK_HEADING] = { NULL, 13, TRUE, FALSE, DARK, -1, FALSE },
  [FUJIN_WORKBOOK_WORDS] = { NULL, 11, FALSE, FALSE, -1, -1, FALSE },
  [FUJIN_WORKBOOK_DIM] = { NULL, 10, FALSE, FALSE, DIM, -1, FALSE },
  [FUJIN_WORKBOOK_FIGURE] = { NULL, 16, TRUE, FALSE, DARK, -1, TRUE },
  [FUJIN_WORKBOOK_FIGURE_MEAN] = { "0.0", 16, TRUE, FALSE, DARK, -1, TRUE },
  [FUJIN_WORKBOOK_LINK] = { NULL, 11, FALSE, FALSE, DARK, -1, FALSE },
  [FUJIN_WORKBOOK_HEAD] = { NULL, 10, TRUE, TRUE, 0xffffff, DARK, FALSE },
  [FUJIN_WORKBOOK_TEXT] = { NULL, 10, FALSE, TRUE, -1, -1, FALSE },
  [FUJIN_WORKBOOK_BOLD] = { NULL, 10, TRUE, TRUE, -1, -1, FALSE },
  [FUJIN_WORKBOOK_NUMBER] = { "0", 10, FALSE, TRUE, -1, -1, TRUE },
  [FUJIN_WORKBOOK_SIGNED] = { "+0;-0;0", 10, FALSE, TRUE, -1, -1, TRUE },
  [FUJIN_WORKBOOK_MEAN] = { "0.0", 10, FALSE, TRUE, -1, -1, TRUE },
  [FUJIN_WORKBOOK_DAY] = { "yyyy-mm-dd", 10, FALSE, TRUE, -1, -1, FALSE },
  [FUJIN_WORKBOOK_ABSENT] = { NULL, 9, FALSE, TRUE, DIM, -1, TRUE },
};

static lxw_format *
create_format (FujinWorkbook       *self,
               FujinWorkbookFormat  id)
{
  lxw_format *format = workbook_add_format (self->book);

  format_set_font_name (format, self->lang == FUJIN_LANG_JA ? "Yu Gothic" : "Arial");
  format_set_font_size (format, looks[id].size);
  format_set_align (format, LXW_ALIGN_VERTICAL_TOP);
  format_set_align (format, looks[id].right ? LXW_ALIGN_RIGHT : LXW_ALIGN_LEFT);
  if (id != FUJIN_WORKBOOK_TITLE && id != FUJIN_WORKBOOK_FIGURE)
    format_set_text_wrap (format);
  if (looks[id].number != NULL)
    format_set_num_format (format, looks[id].number);
  if (looks[id].bold)
    format_set_bold (format);
  if (id == FUJIN_WORKBOOK_LINK)
    format_set_underline (format, LXW_UNDERLINE_SINGLE);
  if (looks[id].colour >= 0)
    format_set_font_color (format, (lxw_color_t) looks[id].colour);
  if (looks[id].ground >= 0)
    format_set_bg_color (format, (lxw_color_t) looks[id].ground);
  if (looks[id].in_table)
    {
      format_set_bottom (format, LXW_BORDER_THIN);
      format_set_bottom_color (format, LINE);
    }
  return format;
}

/* The library writes numbers as the locale does, a file must not. */
static void
enter_plain_locale (FujinWorkbook *self)
{
  self->plain = newlocale (LC_NUMERIC_MASK, "C", duplocale (uselocale ((locale_t) 0)));
  self->before = uselocale (self->plain);
}

static void
set_properties (FujinWorkbook *self)
{
  g_autofree char *title = _fujin_report_dup_title (self->project, self->lang);
  g_autofree char *date = _fujin_export_dup_date (self->project);
  g_autoptr (GDateTime) time = g_date_time_new_from_iso8601 (date, NULL);
  lxw_doc_properties properties = { 0 };

  properties.title = title;
  properties.subject = (char *) fujin_words (self->lang, "Cyber defence centre plan");
  properties.company = (char *) fujin_project_get_organisation (self->project);
  properties.created = (time_t) MAX (time ? g_date_time_to_unix (time) : 0, FIRST_TIME);
  workbook_set_properties (self->book, &properties);
}

static gboolean
fail (GError **error)
{
  g_set_error_literal (error, FUJIN_EXPORT_ERROR, FUJIN_EXPORT_ERROR_FAILED,
                       W_("The workbook could not be made: there is no room for temporary "
                          "files. Free some and try again."));
  return FALSE;
}

/*
 * _fujin_workbook_new:
 *
 * An empty workbook. Until it is freed, the calling thread writes numbers with a point.
 */
FujinWorkbook *
_fujin_workbook_new (FujinProject  *project,
                     FujinLang      lang,
                     GError       **error)
{
  g_autofree char *folder = g_dir_make_tmp ("fujin-XXXXXX", NULL);
  lxw_workbook_options options = { LXW_FALSE, folder, LXW_FALSE };
  FujinWorkbook *self;

  if (folder == NULL)
    {
      fail (error);
      return NULL;
    }
  self = g_new0 (FujinWorkbook, 1);
  self->project = project;
  self->lang = lang;
  self->path = g_build_filename (folder, "book.xlsx", NULL);
  enter_plain_locale (self);
  self->book = workbook_new_opt (self->path, &options);
  self->folder = g_steal_pointer (&folder);
  set_properties (self);
  for (guint i = 0; i < FUJIN_N_WORKBOOK_FORMATS; i++)
    self->formats[i] = create_format (self, (FujinWorkbookFormat) i);
  return self;
}

/* Frees the workbook and what it had on disk. */
void
_fujin_workbook_free (FujinWorkbook *self)
{
  if (self->book != NULL)
    lxw_workbook_free (self->book);
  g_unlink (self->path);
  g_rmdir (self->folder);
  uselocale (self->before);
  freelocale (self->plain);
  g_free (self->path);
  g_free (self->folder);
  g_free (self);
}

/*
 * _fujin_workbook_finish:
 *
 * The whole file. The workbook takes nothing more after that.
 */
GBytes *
_fujin_workbook_finish (FujinWorkbook  *self,
                        GError        **error)
{
  lxw_error result = workbook_close (self->book);
  char *data = NULL;
  gsize size;

  self->book = NULL;
  if (result != LXW_NO_ERROR || !g_file_get_contents (self->path, &data, &size, NULL))
    {
      fail (error);
      return NULL;
    }
  return g_bytes_new_take (data, size);
}

/*
 * _fujin_workbook_add_sheet:
 * @name: up to 31 characters without []:*?/\
 *
 * A sheet that prints as wide as the paper, with its name and the page under it.
 */
lxw_worksheet *
_fujin_workbook_add_sheet (FujinWorkbook *self,
                           const char    *name)
{
  lxw_worksheet *sheet = workbook_add_worksheet (self->book, name);

  worksheet_set_landscape (sheet);
  worksheet_set_paper (sheet, 9);
  worksheet_fit_to_pages (sheet, 1, 0);
  worksheet_set_margins (sheet, 0.4, 0.4, 0.5, 0.6);
  worksheet_set_footer (sheet, "&L&A&R&P / &N");
  return sheet;
}

/*
 * _fujin_workbook_put_text:
 *
 * Writes a text, whatever it begins with.
 */
void
_fujin_workbook_put_text (FujinWorkbook       *self,
                          lxw_worksheet       *sheet,
                          guint                row,
                          guint                column,
                          const char          *text,
                          FujinWorkbookFormat  format)
{
  g_autofree char *cut = NULL;

  if (g_utf8_strlen (text, -1) > MAX_CELL_CHARS)
    cut = g_utf8_substring (text, 0, MAX_CELL_CHARS);
  if (*text == '\0')
    worksheet_write_blank (sheet, row, (lxw_col_t) column, self->formats[format]);
  else
    worksheet_write_string (sheet, row, (lxw_col_t) column, cut ? cut : text,
                            self->formats[format]);
}

static gboolean
put_day (FujinWorkbook *self,
         lxw_worksheet *sheet,
         guint          row,
         guint          column,
         const char    *text)
{
  lxw_datetime day = { 0 };

  if (!fujin_is_date (text) || strncmp (text, "1900-03", 7) < 0)
    return FALSE;
  day.year = (int) g_ascii_strtoll (text, NULL, 10);
  day.month = (int) g_ascii_strtoll (text + 5, NULL, 10);
  day.day = (int) g_ascii_strtoll (text + 8, NULL, 10);
  return worksheet_write_datetime (sheet, row, (lxw_col_t) column, &day,
                                   self->formats[FUJIN_WORKBOOK_DAY]) == LXW_NO_ERROR;
}

/*
 * _fujin_workbook_put:
 *
 * Writes a cell of a table. In a column of numbers or days what is none stays the word it is; "0"
 * never stands for what is not known.
 */
void
_fujin_workbook_put (FujinWorkbook       *self,
                     lxw_worksheet       *sheet,
                     guint                row,
                     guint                column,
                     const char          *text,
                     FujinWorkbookFormat  format)
{
  gboolean is_figure = format == FUJIN_WORKBOOK_FIGURE || format == FUJIN_WORKBOOK_FIGURE_MEAN;
  gboolean is_number = format == FUJIN_WORKBOOK_NUMBER || format == FUJIN_WORKBOOK_SIGNED ||
                       format == FUJIN_WORKBOOK_MEAN || is_figure;
  char *end = NULL;
  double number;

  if (format == FUJIN_WORKBOOK_DAY && put_day (self, sheet, row, column, text))
    return;
  number = is_number ? g_ascii_strtod (text, &end) : 0.0;
  if (is_number && end != text && *end == '\0')
    worksheet_write_number (sheet, row, (lxw_col_t) column, number, self->formats[format]);
  else if (is_number && *text != '\0')
    _fujin_workbook_put_text (self, sheet, row, column, text,
                              is_figure ? format : FUJIN_WORKBOOK_ABSENT);
  else
    _fujin_workbook_put_text (self, sheet, row, column, text,
                              format == FUJIN_WORKBOOK_DAY && *text ? FUJIN_WORKBOOK_TEXT : format);
}
