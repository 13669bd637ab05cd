/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <math.h>
#include <string.h>

#include "fujin-book-private.h"
#include "fujin-words.h"

#define COLUMN_GAP 40.0
#define NUMBER_WIDTH 26.0
#define GROUP_GAP 12.0
/* Room kept under a heading for the line that follows it. */
#define KEEP 34.0
#define STEP 12.0
#define DOT_GAP 3.6
#define LEAST_SPREAD 0.25
#define SHRINK 0.22

static const FujinPageStyle group_style = { 8.5, TRUE, FUJIN_PAGE_INK_AS_IS, PANGO_ALIGN_LEFT, 2 };
static const FujinPageStyle styles[] = {
  { 10.5, FALSE, FUJIN_PAGE_INK_TEXT, PANGO_ALIGN_LEFT, 3 },
  { 8.5, FALSE, FUJIN_PAGE_INK_DIM, PANGO_ALIGN_LEFT, 3 },
};
static const double indents[] = { 0.0, 14.0 };
static const double row_gaps[] = { 8.0, 4.5 };

/* Where the next line goes. */
typedef struct
{
  FujinBook *self;
  guint      side;
  guint      n_columns;
  double     spread;  /* of the space between lines */
  double     width;   /* of a column */
  double     top;
  double     limit;   /* where a column ends */
  guint      column;  /* counted over all pages */
  guint      level;   /* of the line before */
  double     y;
  cairo_t   *cr;
  guint      target;  /* the page to draw */
} Flow;

static FujinPageLayout *
page_of (Flow *flow)
{
  return flow->self->sides[flow->side].page;
}

static double
column_x (Flow *flow)
{
  return page_of (flow)->margin
         + (flow->column % flow->n_columns) * (flow->width + COLUMN_GAP);
}

static cairo_t *
cr_of (Flow *flow)
{
  return flow->cr != NULL && flow->column / flow->n_columns == flow->target ? flow->cr : NULL;
}

static void
next_column (Flow *flow)
{
  flow->column++;
  flow->y = flow->top;
}

/* Letters become a little smaller where lines come closer together. */
static FujinPageStyle
fit_style (Flow                 *flow,
           const FujinPageStyle *style)
{
  FujinPageStyle fitted = *style;

  fitted.size *= 1 - SHRINK * (1 - flow->spread);
  return fitted;
}

static const FujinBookItem *
item_of (FujinBook            *self,
         const FujinBookEntry *entry)
{
  for (guint i = 0; i < self->items->len; i++)
    {
      const FujinBookItem *item = g_ptr_array_index (self->items, i);

      if (g_str_equal (item->id, entry->id))
        return item;
    }
  return NULL;
}

static const char *
title_of (Flow                 *flow,
          const FujinBookEntry *entry)
{
  const FujinBookItem *item = item_of (flow->self, entry);
  guint part;

  if (item != NULL)
    return item->titles[flow->side];
  return fujin_book_part_find (entry->id, &part)
           ? fujin_book_part_get_label (part, flow->self->sides[flow->side].lang) : entry->title;
}

static void
lay_group (Flow           *flow,
           FujinBookGroup  group)
{
  const char *label = fujin_book_group_get_label (group, flow->self->sides[flow->side].lang);
  FujinPageLayout *page = page_of (flow);
  const FujinPageStyle style = fit_style (flow, &group_style);
  double height = _fujin_page_text (page, NULL, &style, label, 0, 0, flow->width);
  double gap = flow->y > flow->top ? GROUP_GAP * MAX (flow->spread, 0.5) : 0;
  cairo_t *cr;

  if (flow->y + gap + height + KEEP > flow->limit)
    {
      next_column (flow);
      gap = 0;
    }
  flow->y += gap;
  flow->level = 0;
  cr = cr_of (flow);
  if (cr != NULL)
    _fujin_page_text (page, cr, &style, label, column_x (flow), flow->y, flow->width);
  flow->y += height + 3;
  _fujin_page_rule (page, cr, column_x (flow), flow->y, flow->width, FALSE);
  flow->y += 3 + 4 * flow->spread;
}

/* Dots lead the eye from the title to the number. */
static void
draw_leader (FujinPageLayout *page,
             cairo_t         *cr,
             double           from,
             double           to,
             double           y)
{
  from = ceil (from / DOT_GAP) * DOT_GAP;
  fujin_colour_set (&page->palette->dim_text, cr, 1.0);
  for (; from <= to; from += DOT_GAP)
    {
      cairo_new_sub_path (cr);
      cairo_arc (cr, from, y, 0.45, 0, 2 * G_PI);
    }
  cairo_fill (cr);
}

/* How far the last line of a title reaches, points. */
static double
title_width (FujinPageLayout      *page,
             const FujinPageStyle *style,
             const char           *title,
             double                width)
{
  double line = _fujin_page_text (page, NULL, style, title, 0, 0, 100000.0);
  double least = 0, most = width;

  if (_fujin_page_text (page, NULL, style, title, 0, 0, width) > 1.5 * line)
    return width;
  while (most - least > 1.0)
    {
      double middle = (least + most) / 2;

      if (_fujin_page_text (page, NULL, style, title, 0, 0, middle) > 1.5 * line)
        least = middle;
      else
        most = middle;
    }
  return most;
}

static void
draw_line (Flow                 *flow,
           cairo_t              *cr,
           const FujinBookEntry *entry,
           const FujinPageStyle *style,
           double                height)
{
  FujinPageLayout *page = page_of (flow);
  FujinPageStyle number_style = *style;
  g_autofree char *number = g_strdup_printf ("%u", entry->page + 1);
  g_autofree char *dest = fujin_book_dup_dest (entry);
  g_autofree char *link = g_strdup_printf ("dest='%s'", dest);
  const char *title = title_of (flow, entry);
  double x = column_x (flow) + indents[entry->level];
  double right = column_x (flow) + flow->width;
  double width = right - x - NUMBER_WIDTH;
  double line = _fujin_page_text (page, NULL, style, number, 0, 0, width);

  number_style.align = PANGO_ALIGN_RIGHT;
  if (flow->self->links)
    cairo_tag_begin (cr, CAIRO_TAG_LINK, link);
  _fujin_page_text (page, cr, style, title, x, flow->y, width);
  draw_leader (page, cr, x + title_width (page, style, title, width) + 6,
               right - title_width (page, style, number, NUMBER_WIDTH) - 6,
               flow->y + height - line * 0.32);
  _fujin_page_text (page, cr, &number_style, number, right - NUMBER_WIDTH,
                    flow->y + height - line, NUMBER_WIDTH);
  if (flow->self->links)
    cairo_tag_end (cr, CAIRO_TAG_LINK);
}

static void
lay_line (Flow                 *flow,
          const FujinBookEntry *entry)
{
  FujinPageLayout *page = page_of (flow);
  const FujinPageStyle style = fit_style (flow, &styles[entry->level]);
  double width = flow->width - indents[entry->level] - NUMBER_WIDTH;
  double height = _fujin_page_text (page, NULL, &style, title_of (flow, entry), 0, 0, width);

  if (entry->level < flow->level)
    flow->y += (row_gaps[0] - row_gaps[1]) * flow->spread;
  if (flow->y + height > flow->limit)
    next_column (flow);
  flow->level = entry->level;
  if (cr_of (flow) != NULL)
    draw_line (flow, flow->cr, entry, &style, height);
  flow->y += height + row_gaps[entry->level] * flow->spread;
}

static gboolean
is_listed (const FujinBookEntry *entry,
           FujinBookGroup       *group)
{
  guint part;
  const char *dash = strrchr (entry->id, '-');
  g_autofree char *id = g_strdup (entry->id);

  /* A piece belongs to its part. */
  if (!fujin_book_part_find (id, &part) && dash != NULL)
    {
      id[dash - entry->id] = '\0';
      fujin_book_part_find (id, &part);
    }
  *group = fujin_book_part_get_group (part);
  return !g_str_equal (entry->id, "cover") && !g_str_equal (entry->id, "contents");
}

/* Lays all lines; returns how many columns they take. */
static guint
flow_lines (Flow *flow)
{
  int last = -1;

  flow->column = 0;
  flow->level = 0;
  flow->y = flow->top;
  for (guint i = 0; i < flow->self->entries->len; i++)
    {
      const FujinBookEntry *entry = g_ptr_array_index (flow->self->entries, i);
      FujinBookGroup group;

      if (!is_listed (entry, &group))
        continue;
      if ((int) group != last)
        lay_group (flow, group);
      last = (int) group;
      lay_line (flow, entry);
    }
  return flow->column + 1;
}

/* Columns on one page are made about as long as each other. */
static void
balance (Flow *flow)
{
  double bottom = flow->limit;

  if (flow->n_columns == 1 || flow_lines (flow) > flow->n_columns)
    return;
  for (flow->limit = flow->top + STEP; flow->limit < bottom; flow->limit += STEP)
    if (flow_lines (flow) <= flow->n_columns)
      return;
  flow->limit = bottom;
}

/* Lines come closer together where that saves a page. */
static Flow
start (FujinBook *self,
       guint      side)
{
  FujinPageLayout *page = self->sides[side].page;
  Flow flow = { self, side, page->width > page->height ? 2 : 1, 1.0 };

  flow.width = (page->width - 2 * page->margin - (flow.n_columns - 1) * COLUMN_GAP)
               / flow.n_columns;
  flow.top = _fujin_page_head (page, NULL, fujin_words (page->lang, "Contents")) + 4;
  flow.limit = _fujin_page_foot (page, NULL, 1, 1);
  while (flow.spread > LEAST_SPREAD && flow_lines (&flow) > flow.n_columns)
    flow.spread -= 0.1;
  if (flow_lines (&flow) > flow.n_columns)
    flow.spread = 1.0;
  balance (&flow);
  return flow;
}

static void
set_frame (FujinBook *self,
           guint      side)
{
  for (guint i = 0; i < self->items->len; i++)
    {
      FujinBookItem *item = g_ptr_array_index (self->items, i);

      if (item->kind == FUJIN_BOOK_ITEM_CONTENTS)
        self->sides[side].page->frame = &item->frames[side];
    }
}

/*
 * _fujin_book_contents_cut:
 * @side: which side
 *
 * Returns how many pages the contents take on a side.
 */
guint
_fujin_book_contents_cut (FujinBook *self,
                          guint      side)
{
  Flow flow;

  set_frame (self, side);
  self->sides[side].page->without_scores = TRUE;
  flow = start (self, side);
  return (flow_lines (&flow) + flow.n_columns - 1) / flow.n_columns;
}

/*
 * _fujin_book_contents_draw:
 * @side: which side
 * @page: page of the contents, from 0
 *
 * Draws a page of the contents. Each line leads to its part.
 */
void
_fujin_book_contents_draw (FujinBook *self,
                           guint      side,
                           guint      page,
                           cairo_t   *cr)
{
  FujinPageLayout *layout = self->sides[side].page;
  Flow flow;

  set_frame (self, side);
  layout->without_scores = TRUE;
  _fujin_page_head (layout, cr, fujin_words (layout->lang, "Contents"));
  _fujin_page_foot (layout, cr, page + 1, 1);
  flow = start (self, side);
  flow.cr = cr;
  flow.target = page;
  flow_lines (&flow);
}
