/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-book-private.h"
#include "fujin-report-private.h"

static void
add_entry (FujinBook  *self,
           const char *id,
           const char *title,
           const char *other_title,
           guint       level)
{
  FujinBookEntry *entry = g_new0 (FujinBookEntry, 1);

  entry->id = g_strdup (id);
  entry->title = g_strdup (title);
  entry->other_title = g_strdup (other_title);
  entry->level = level;
  g_ptr_array_add (self->entries, entry);
}

/* The title in the language of the book comes first. */
static guint
main_side (FujinBook *self)
{
  return self->n_sides > 1 && self->sides[1].lang == self->spec->lang ? 1 : 0;
}

/* Lists what is in the book. A part all of whose pages are pieces has a line of its own, too. */
static void
add_entries (FujinBook *self)
{
  guint first = main_side (self);
  guint part = G_MAXUINT;

  for (guint i = 0; i < self->items->len; i++)
    {
      FujinBookItem *item = g_ptr_array_index (self->items, i);

      if (item->part != part && item->level == 1)
        add_entry (self, fujin_book_part_get_id (item->part),
                   fujin_book_part_get_label (item->part, self->sides[first].lang),
                   self->n_sides > 1
                     ? fujin_book_part_get_label (item->part, self->sides[1 - first].lang) : NULL,
                   0);
      part = item->part;
      add_entry (self, item->id, item->titles[first],
                 self->n_sides > 1 ? item->titles[1 - first] : NULL, item->level);
    }
}

static void
cut_item (FujinBook     *self,
          FujinBookItem *item)
{
  item->n_pages = 1;
  for (guint i = 0; i < self->n_sides; i++)
    {
      item->n_side_pages[i] = 1;
      if (item->kind == FUJIN_BOOK_ITEM_REPORT)
        item->n_side_pages[i] = fujin_report_get_n_pages (item->reports[i]);
      else if (item->kind == FUJIN_BOOK_ITEM_CONTENTS)
        item->n_side_pages[i] = _fujin_book_contents_cut (self, i);
      item->n_pages = MAX (item->n_pages, item->n_side_pages[i]);
    }
}

/* The contents know their own length before any page has its number: it depends on how many
 * lines there are, not on what the numbers are. */
static void
number_pages (FujinBook *self)
{
  guint entry = 0;

  for (guint i = 0; i < self->items->len; i++)
    {
      FujinBookItem *item = g_ptr_array_index (self->items, i);

      cut_item (self, item);
      item->first_page = self->n_pages;
      self->n_pages += item->n_pages;
    }
  for (guint i = 0; i < self->items->len; i++)
    {
      FujinBookItem *item = g_ptr_array_index (self->items, i);

      for (; entry < self->entries->len; entry++)
        {
          FujinBookEntry *it = g_ptr_array_index (self->entries, entry);

          it->page = item->first_page;
          it->n_pages = item->n_pages;
          if (g_str_equal (it->id, item->id))
            break;
        }
      entry++;
      for (guint side = 0; side < self->n_sides; side++)
        {
          item->frames[side].first_page = item->first_page + 1;
          item->frames[side].n_pages = self->n_pages;
          if (item->reports[side] != NULL)
            _fujin_report_set_numbers (item->reports[side], item->first_page + 1, self->n_pages);
        }
    }
}

/* What has no pages of its own spans its pieces. */
static void
span_pieces (FujinBook *self)
{
  for (guint i = 0; i + 1 < self->entries->len; i++)
    {
      FujinBookEntry *entry = g_ptr_array_index (self->entries, i);
      const FujinBookEntry *piece = g_ptr_array_index (self->entries, i + 1);

      if (entry->level > 0 || piece->level == 0 || piece->page != entry->page)
        continue;
      entry->n_pages = 0;
      for (guint j = i + 1; j < self->entries->len; j++)
        {
          piece = g_ptr_array_index (self->entries, j);
          if (piece->level == 0)
            break;
          entry->n_pages += piece->n_pages;
        }
    }
}

/*
 * _fujin_book_number:
 *
 * Cuts all parts into pages, numbers them, and lists what begins where.
 */
void
_fujin_book_number (FujinBook *self)
{
  add_entries (self);
  number_pages (self);
  span_pieces (self);
}
