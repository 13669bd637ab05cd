/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-book-part-private.h"
#include "fujin-book-private.h"
#include "fujin-words.h"

/* What to do so that an empty part fills; or that the other language goes on alone. */
static void
draw_words (FujinBookSide        *side,
            const FujinPageFrame *frame,
            const char           *title,
            const char           *words,
            guint                 page,
            cairo_t              *cr)
{
  const FujinPageStyle style = { 10.5, FALSE, FUJIN_PAGE_INK_DIM, PANGO_ALIGN_LEFT, 0 };
  FujinPageLayout *layout = side->page;
  double top;

  layout->frame = frame;
  layout->without_scores = TRUE;
  top = _fujin_page_head (layout, cr, title);
  _fujin_page_foot (layout, cr, page + 1, 1);
  _fujin_page_text (layout, cr, &style, words, layout->margin, top + 6,
                    layout->width - 2 * layout->margin);
}

static void
draw_side_page (FujinBook     *self,
                FujinBookItem *item,
                guint          index,
                guint          page,
                cairo_t       *cr)
{
  FujinBookSide *side = &self->sides[index];

  if (page >= item->n_side_pages[index])
    draw_words (side, &item->frames[index], item->titles[index],
                fujin_words (side->lang, "This part ended on a page before this one."), page, cr);
  else if (item->kind == FUJIN_BOOK_ITEM_CONTENTS)
    _fujin_book_contents_draw (self, index, page, cr);
  else if (item->kind == FUJIN_BOOK_ITEM_HINT)
    draw_words (side, &item->frames[index], item->titles[index],
                _fujin_book_part_get_hint (item->part, side->lang), page, cr);
  else
    fujin_report_draw_page (item->reports[index], page, cr);
}

/* A line between the two languages. */
static void
draw_fold (FujinBook *self,
           cairo_t   *cr)
{
  FujinPageLayout *sheet = self->sheet;
  gboolean beside = sheet->width > sheet->height;

  fujin_colour_set (&sheet->palette->grid, cr, 1.0);
  cairo_set_line_width (cr, 0.5);
  cairo_move_to (cr, beside ? sheet->width / 2 : sheet->margin,
                 beside ? sheet->margin : sheet->height / 2);
  cairo_line_to (cr, beside ? sheet->width / 2 : sheet->width - sheet->margin,
                 beside ? sheet->height - sheet->margin : sheet->height / 2);
  cairo_stroke (cr);
}

/* Names the place where a part begins, also the part that a first piece begins. */
static void
name_places (FujinBook *self,
             guint      page,
             cairo_t   *cr)
{
  for (guint i = 0; i < self->entries->len; i++)
    {
      const FujinBookEntry *entry = g_ptr_array_index (self->entries, i);
      g_autofree char *dest = NULL;
      g_autofree char *attributes = NULL;

      if (entry->page != page)
        continue;
      dest = fujin_book_dup_dest (entry);
      attributes = g_strdup_printf ("name='%s' x=0 y=0", dest);
      cairo_tag_begin (cr, CAIRO_TAG_DEST, attributes);
      cairo_tag_end (cr, CAIRO_TAG_DEST);
    }
}

static FujinBookItem *
find_item (FujinBook *self,
           guint      page)
{
  FujinBookItem *item = g_ptr_array_index (self->items, 0);

  for (guint i = 1; i < self->items->len; i++)
    {
      FujinBookItem *next = g_ptr_array_index (self->items, i);

      if (next->first_page > page)
        break;
      item = next;
    }
  return item;
}

/*
 * _fujin_book_draw_page:
 * @page: page from 0
 *
 * Draws a sheet of a book that is put together, each language on its side.
 */
void
_fujin_book_draw_page (FujinBook *self,
                       guint      page,
                       cairo_t   *cr)
{
  FujinBookItem *item = find_item (self, page);

  if (self->links)
    name_places (self, page, cr);
  if (item->kind == FUJIN_BOOK_ITEM_COVER)
    {
      cairo_save (cr);
      _fujin_book_cover_draw (self, cr);
      cairo_restore (cr);
      return;
    }
  for (guint i = 0; i < self->n_sides; i++)
    {
      cairo_save (cr);
      cairo_translate (cr, self->sides[i].x, self->sides[i].y);
      cairo_scale (cr, self->sides[i].scale, self->sides[i].scale);
      draw_side_page (self, item, i, page - item->first_page, cr);
      cairo_restore (cr);
    }
  if (self->n_sides > 1)
    draw_fold (self, cr);
}
