/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-book-part.h"
#include "fujin-book-spec.h"
#include "fujin-paged.h"

G_BEGIN_DECLS

/**
 * FujinBookEntry:
 * @id: of the part, see fujin_book_part_get_id()
 * @title: in the language of the book
 * @other_title: (nullable): in the other language, when both stand side by side
 * @page: on which page it begins, from 0
 * @n_pages: how many pages it takes
 * @level: 0 for a part, 1 for what stands under the part before it
 *
 * One line of the contents, and one bookmark.
 */
typedef struct
{
  char  *id;
  char  *title;
  char  *other_title;
  guint  page;
  guint  n_pages;
  guint  level;
} FujinBookEntry;

#define FUJIN_TYPE_BOOK (fujin_book_get_type ())
G_DECLARE_FINAL_TYPE (FujinBook, fujin_book, FUJIN, BOOK, GObject)

FujinBook            *fujin_book_new           (FujinProject        *project,
                                                const FujinBookSpec *spec);
void                  fujin_book_set_spec      (FujinBook           *self,
                                                const FujinBookSpec *spec);
const FujinBookSpec  *fujin_book_get_spec      (FujinBook           *self);
void                  fujin_book_set_links     (FujinBook           *self,
                                                gboolean             links);
guint                 fujin_book_get_n_pages   (FujinBook           *self);
guint                 fujin_book_get_n_entries (FujinBook           *self);
const FujinBookEntry *fujin_book_get_entry     (FujinBook           *self,
                                                guint                entry);
const FujinBookEntry *fujin_book_find_page     (FujinBook           *self,
                                                guint                page);
char                 *fujin_book_dup_dest      (const FujinBookEntry *entry);

G_END_DECLS
