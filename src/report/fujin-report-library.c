/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-report-library.h"

#include "fujin-library-picture.h"
#include "fujin-library-sheet.h"
#include "fujin-words.h"

/* Of the text, points; tables of many columns are smaller. */
#define SIZE 8.0
#define SIZE_OF_MANY 7.0
#define MANY 8

/* What no column goes below, points. */
#define LEAST 34.0

/* Pictures do not become coarse on large sheets. */
#define MOST_SCALE 1.5

/*
 * _fujin_report_library_choose:
 * @id: (nullable): a table of the library, as source:table, or a #FujinLibraryFilter as text
 *
 * The page is for that table, or for the first one of the library.
 */
void
_fujin_report_library_choose (FujinPageLayout *page,
                              const char      *id)
{
  const FujinLibrary *library = fujin_library_get_default ();

  page->shown = fujin_library_filter_parse (id);
  if (page->shown == NULL)
    page->shown = fujin_library_filter_new (
      g_ptr_array_index (fujin_library_get_source (library, 0)->tables, 0));
  page->library = page->shown->table;
}

char *
_fujin_report_library_dup_subject (FujinPageLayout *page)
{
  return g_strdup (fujin_text_get (&page->library->title, page->lang));
}

static void
add_row (FujinReportTable      *report,
         const FujinLibraryRow *row,
         FujinLang              lang)
{
  guint n = fujin_library_sheet_get_n_columns (row->table);
  char **cells = g_new0 (char *, n + 1);

  for (guint i = 0; i < n; i++)
    cells[i] = fujin_library_sheet_dup_marked (row, i, lang);
  _fujin_report_table_add_row (report, cells);
}

/*
 * _fujin_report_library_new:
 *
 * The table of the library that the page is for, with signs behind what the source does not state.
 */
FujinReportTable *
_fujin_report_library_new (FujinPageLayout *page)
{
  const FujinLibraryTable *table = page->library;
  guint n = fujin_library_sheet_get_n_columns (table);
  double size = n > MANY ? SIZE_OF_MANY : SIZE;
  FujinReportTable *report = _fujin_report_table_new (page, size);
  g_autoptr (GPtrArray) rows = fujin_library_filter_list_rows (page->shown, page->lang);

  for (guint i = 0; i < n; i++)
    {
      double width = fujin_library_sheet_get_width (table, i, page->lang);

      _fujin_report_table_add_column (report, fujin_library_sheet_get_head (table, i, page->lang),
                                      width, LEAST, FALSE);
    }
  if (table->has_items)
    _fujin_report_table_set_bold (report, 0);
  for (guint i = 0; i < rows->len; i++)
    add_row (report, g_ptr_array_index (rows, i), page->lang);
  return report;
}

/*
 * _fujin_report_library_head:
 *
 * The running head: the title of the table, its source and what of it is shown; a sheet of the
 * library is of no plan.
 * Returns where the body begins.
 */
double
_fujin_report_library_head (FujinPageLayout *page,
                            cairo_t         *cr)
{
  const FujinPageStyle title_style = { 12.0, TRUE, FUJIN_PAGE_INK_TEXT, PANGO_ALIGN_LEFT, 3 };
  const FujinPageStyle source_style = { 9.5, FALSE, FUJIN_PAGE_INK_DIM, PANGO_ALIGN_LEFT, 2 };
  const FujinLibraryTable *table = page->library;
  g_autofree char *shown = fujin_library_filter_dup_words (page->shown, page->lang);
  double width = page->width - 2 * page->margin;
  double y = page->margin;

  y += _fujin_page_text (page, cr, &title_style, fujin_text_get (&table->title, page->lang),
                         page->margin, y, width);
  y += 2 + _fujin_page_text (page, cr, &source_style,
                             fujin_text_get (&table->source->title, page->lang), page->margin,
                             y + 2, width);
  if (shown != NULL)
    y += 2 + _fujin_page_text (page, cr, &source_style, shown, page->margin, y + 2, width);
  _fujin_page_rule (page, cr, page->margin, y + 6, width, TRUE);
  return y + 16;
}

/*
 * _fujin_report_library_foot:
 *
 * The foot: what the signs mean, the line to cite the source by with what to know before relying
 * on it, and the page of how many. Returns where the body must end.
 */
double
_fujin_report_library_foot (FujinPageLayout *page,
                            cairo_t         *cr,
                            guint            number,
                            guint            n_pages)
{
  const FujinPageStyle style = { 7.0, FALSE, FUJIN_PAGE_INK_DIM, PANGO_ALIGN_LEFT, 0 };
  const FujinPageStyle number_style = { 8.0, FALSE, FUJIN_PAGE_INK_DIM, PANGO_ALIGN_RIGHT, 1 };
  g_autofree char *legend = fujin_library_sheet_dup_legend (page->library, page->lang);
  g_autofree char *source = fujin_library_sheet_dup_source (page->library, page->lang);
  /* Translators: page %1$u of %2$u */
  g_autofree char *text = g_strdup_printf (fujin_words (page->lang, "%1$u / %2$u"), number,
                                           n_pages);
  double width = page->width - 2 * page->margin;
  double text_width = width - 60;
  double legend_height = _fujin_page_text (page, NULL, &style, legend, 0, 0, text_width);
  double source_height = _fujin_page_text (page, NULL, &style, source, 0, 0, text_width);
  double y = page->height - page->margin - legend_height - source_height + 8;

  _fujin_page_rule (page, cr, page->margin, y - 4, width, FALSE);
  _fujin_page_text (page, cr, &style, legend, page->margin, y, text_width);
  _fujin_page_text (page, cr, &style, source, page->margin, y + legend_height, text_width);
  _fujin_page_text (page, cr, &number_style, text, page->margin + width - 55, y, 55);
  return y - 12;
}

/*
 * _fujin_report_library_count_pictures:
 *
 * How many pictures go before the table, a page each; none before a part of it.
 */
guint
_fujin_report_library_count_pictures (FujinPageLayout *page)
{
  return fujin_library_filter_is_all (page->shown) ? fujin_library_picture_count (page->library)
                                                   : 0;
}

/*
 * _fujin_report_library_draw_picture:
 * @index: which picture
 *
 * Draws a picture of the table as large as the page allows.
 */
void
_fujin_report_library_draw_picture (FujinPageLayout *page,
                                    cairo_t         *cr,
                                    guint            index,
                                    double           top,
                                    double           bottom)
{
  g_autoptr (FujinLibraryPicture) picture =
    fujin_library_picture_new (page->library, index, page->lang);
  double page_width = page->width - 2 * page->margin, width, height, scale;

  fujin_library_picture_leave_source (picture);
  fujin_library_picture_get_size (picture, &width, &height);
  scale = MIN (MIN (page_width / width, (bottom - top) / height), MOST_SCALE);
  cairo_save (cr);
  cairo_translate (cr, page->margin + (page_width - width * scale) / 2, top);
  cairo_scale (cr, scale, scale);
  fujin_library_picture_draw (picture, cr, page->palette, -1, NULL);
  cairo_restore (cr);
}
