/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-book.h"
#include "fujin-page-frame.h"
#include "fujin-report.h"

G_BEGIN_DECLS

/**
 * FujinBookSide:
 * @lang: its language
 * @paper: what its pages are laid out for
 * @page: fonts and inks for what is no report of its own
 * @x: where its corner is on the sheet, points
 * @y: likewise
 * @scale: how much smaller it is drawn
 *
 * Where the pages of one language stand on a sheet: all over it, or on one half.
 */
typedef struct
{
  FujinLang        lang;
  FujinPaper       paper;
  FujinPageLayout *page;
  double           x;
  double           y;
  double           scale;
} FujinBookSide;

#define FUJIN_BOOK_MAX_SIDES 2

/**
 * FujinBookItemKind:
 * @FUJIN_BOOK_ITEM_COVER: the cover
 * @FUJIN_BOOK_ITEM_CONTENTS: the contents
 * @FUJIN_BOOK_ITEM_REPORT: pages of a report
 * @FUJIN_BOOK_ITEM_HINT: what to do so that the part fills
 */
typedef enum
{
  FUJIN_BOOK_ITEM_COVER,
  FUJIN_BOOK_ITEM_CONTENTS,
  FUJIN_BOOK_ITEM_REPORT,
  FUJIN_BOOK_ITEM_HINT,
} FujinBookItemKind;

/**
 * FujinBookItem:
 * @kind: how it is drawn
 * @part: of which part it is
 * @id: of the part, and for a piece of it what piece
 * @level: 0 for a part, 1 for a piece of one
 * @first_page: its first page, from 0
 * @n_pages: how many sheets it takes
 * @titles: in the language of each side
 * @frames: what stands around its pages on each side
 * @reports: (nullable): what is drawn on each side
 * @n_side_pages: how many pages each side has
 *
 * Pages of a book that belong together.
 */
typedef struct
{
  FujinBookItemKind kind;
  guint             part;
  char             *id;
  guint             level;
  guint             first_page;
  guint             n_pages;
  char             *titles[FUJIN_BOOK_MAX_SIDES];
  FujinPageFrame    frames[FUJIN_BOOK_MAX_SIDES];
  FujinReport      *reports[FUJIN_BOOK_MAX_SIDES];
  guint             n_side_pages[FUJIN_BOOK_MAX_SIDES];
} FujinBookItem;

struct _FujinBook
{
  GObject          parent_instance;

  FujinProject    *project;
  FujinBookSpec   *spec;
  gboolean         links;

  /* As it was put together, and the state of the project it was put together for. */
  gboolean         is_ready;
  guint64          state;
  cairo_surface_t *logo;
  FujinPageLayout *sheet;
  FujinBookSide    sides[FUJIN_BOOK_MAX_SIDES];
  guint            n_sides;
  GPtrArray       *items;   /* FujinBookItem */
  GPtrArray       *entries; /* FujinBookEntry */
  char            *title;
  guint            n_pages;
};

/* fujin-book-frame.c */
cairo_surface_t *_fujin_book_read_logo       (GBytes          *png);
void             _fujin_book_place_sides     (FujinBook       *self);
void             _fujin_book_forget_sides    (FujinBook       *self);

/* fujin-book-plan.c */
void             _fujin_book_plan            (FujinBook       *self);
void             _fujin_book_item_free       (FujinBookItem   *item);
void             _fujin_book_entry_free      (FujinBookEntry  *entry);

/* fujin-book-number.c */
void             _fujin_book_number          (FujinBook       *self);

/* fujin-book-draw.c */
void             _fujin_book_draw_page       (FujinBook       *self,
                                              guint            page,
                                              cairo_t         *cr);

/* fujin-book-cover.c */
void             _fujin_book_cover_draw      (FujinBook       *self,
                                              cairo_t         *cr);

/* fujin-book-contents.c */
guint            _fujin_book_contents_cut    (FujinBook       *self,
                                              guint            side);
void             _fujin_book_contents_draw   (FujinBook       *self,
                                              guint            side,
                                              guint            page,
                                              cairo_t         *cr);

G_END_DECLS
