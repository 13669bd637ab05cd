/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-handout-private.h"

#include "fujin-words.h"

#include <math.h>

#define N_STEPS 5
#define LABEL_SIZE 8.4
#define LABEL_WIDTH 104.0
#define ROW_HEIGHT 30.0

typedef struct
{
  double x;
  double y;
  double width;
  double height;
} Box;

guint
_fujin_handout_radar_cut (FujinHandoutSheet *self)
{
  return 1;
}

static void
find_axis (const Box *box,
           guint      axis,
           guint      n,
           double     share,
           double    *x,
           double    *y)
{
  double radius = MIN (box->width / 2 - LABEL_WIDTH, box->height / 2 - 34) * share;
  double angle = 2 * G_PI * axis / n - G_PI_2;

  *x = box->x + box->width / 2 + radius * cos (angle);
  *y = box->y + box->height / 2 + radius * sin (angle);
}

static void
draw_ring (FujinHandoutSheet *self,
           cairo_t           *cr,
           const Box         *box,
           guint              n,
           guint              step)
{
  cairo_new_path (cr);
  for (guint i = 0; i < n; i++)
    {
      double x, y;

      find_axis (box, i, n, step / (double) N_STEPS, &x, &y);
      cairo_line_to (cr, x, y);
    }
  cairo_close_path (cr);
  fujin_colour_set (&self->page->palette->grid, cr, 1.0);
  cairo_set_line_width (cr, step == N_STEPS ? 1.2 : 0.6);
  cairo_stroke (cr);
}

static void
draw_digits (FujinHandoutSheet *self,
             cairo_t           *cr,
             const Box         *box,
             guint              n)
{
  const FujinPageStyle style = { 7.5, FALSE, FUJIN_PAGE_INK_DIM, PANGO_ALIGN_RIGHT, 1 };

  for (guint step = 0; step <= N_STEPS; step++)
    {
      g_autofree char *digit = g_strdup_printf ("%u", step);
      double x, y;

      find_axis (box, 0, n, step / (double) N_STEPS, &x, &y);
      _fujin_page_text (self->page, cr, &style, digit, x - 18, y - 5, 14);
    }
}

static void
draw_axis (FujinHandoutSheet *self,
           cairo_t           *cr,
           const Box         *box,
           guint              axis,
           guint              n)
{
  FujinFramework *framework = fujin_project_get_framework (self->page->project);
  const FujinCategory *category = fujin_framework_get_category (framework, axis);
  FujinPageStyle style = { LABEL_SIZE, FALSE, FUJIN_PAGE_INK_TEXT, PANGO_ALIGN_LEFT, 0 };
  g_autofree char *label = g_strdup_printf ("%s %s", category->id,
                                            fujin_text_get (&category->name, self->page->lang));
  double cx = box->x + box->width / 2, cy = box->y + box->height / 2;
  double x, y, height;

  find_axis (box, axis, n, 1.0, &x, &y);
  cairo_move_to (cr, cx, cy);
  cairo_line_to (cr, x, y);
  fujin_colour_set (&self->page->palette->grid, cr, 1.0);
  cairo_set_line_width (cr, 0.6);
  cairo_stroke (cr);
  find_axis (box, axis, n, 1.05, &x, &y);
  if (fabs (x - cx) < 1)
    style.align = PANGO_ALIGN_CENTER;
  else if (x < cx)
    style.align = PANGO_ALIGN_RIGHT;
  height = _fujin_page_text (self->page, NULL, &style, label, 0, 0, LABEL_WIDTH);
  if (style.align == PANGO_ALIGN_CENTER)
    {
      /* The label on top may be wide: nothing stands beside it. */
      height = _fujin_page_text (self->page, NULL, &style, label, 0, 0, 2 * LABEL_WIDTH);
      _fujin_page_text (self->page, cr, &style, label, x - LABEL_WIDTH, y - height,
                        2 * LABEL_WIDTH);
    }
  else
    {
      _fujin_page_text (self->page, cr, &style, label, x < cx ? x - LABEL_WIDTH - 3 : x + 3,
                        MAX (y - height / 2, box->y), LABEL_WIDTH);
    }
}

static void
draw_radar (FujinHandoutSheet *self,
            cairo_t           *cr,
            const Box         *box)
{
  guint n = fujin_framework_get_n_categories (fujin_project_get_framework (self->page->project));

  for (guint step = 1; step <= N_STEPS; step++)
    draw_ring (self, cr, box, n, step);
  for (guint i = 0; i < n; i++)
    draw_axis (self, cr, box, i, n);
  draw_digits (self, cr, box, n);
}

static void
draw_boxes (FujinHandoutSheet *self,
            cairo_t           *cr,
            double             x,
            double             y,
            double             width)
{
  fujin_colour_set (&self->page->palette->dim_text, cr, 1.0);
  cairo_set_line_width (cr, 0.6);
  for (guint i = 0; i < 3; i++)
    cairo_rectangle (cr, x + i * width / 3 + 3, y + 3, width / 3 - 6, ROW_HEIGHT - 6);
  cairo_stroke (cr);
}

/* A row for each category: mean of As-Is, of To-Be, and the gap. */
static void
draw_table (FujinHandoutSheet *self,
            cairo_t           *cr,
            const Box         *box)
{
  const FujinPageStyle head = { 8.0, FALSE, FUJIN_PAGE_INK_DIM, PANGO_ALIGN_CENTER, 1 };
  const FujinPageStyle style = { 7.8, FALSE, FUJIN_PAGE_INK_TEXT, PANGO_ALIGN_LEFT, 3 };
  FujinFramework *framework = fujin_project_get_framework (self->page->project);
  FujinLang lang = self->page->lang;
  const char *titles[] = { fujin_words (lang, "As-Is"), fujin_words (lang, "To-Be"),
                           fujin_words (lang, "Gap") };
  double answers = MIN (150, box->width * 0.5);
  double names = box->width - answers;
  double y = box->y;
  double height;

  for (guint i = 0; i < G_N_ELEMENTS (titles); i++)
    _fujin_page_text (self->page, cr, &head, titles[i], box->x + names + i * answers / 3, y,
                      answers / 3);
  y += 14;
  for (guint i = 0; i < fujin_framework_get_n_categories (framework); i++)
    {
      const FujinCategory *category = fujin_framework_get_category (framework, i);

      _fujin_page_badge (self->page, cr, category, box->x + 9, y + ROW_HEIGHT / 2, 7.5);
      height = _fujin_page_text (self->page, NULL, &style, fujin_text_get (&category->name, lang),
                                 0, 0, names - 26);
      _fujin_page_text (self->page, cr, &style, fujin_text_get (&category->name, lang),
                        box->x + 22, y + (ROW_HEIGHT - height) / 2, names - 26);
      draw_boxes (self, cr, box->x + names, y, answers);
      y += ROW_HEIGHT;
    }
  if (y + 66 > box->y + box->height)
    return;
  _fujin_page_text (self->page, cr, &style,
                    fujin_words (lang, "What stands out? What should come first?"), box->x,
                    y + 10, box->width);
  for (guint i = 0; i < 4 && y + 44 + i * 22 < box->y + box->height; i++)
    _fujin_page_rule (self->page, cr, box->x, y + 44 + i * 22, box->width, FALSE);
}

void
_fujin_handout_radar_draw (FujinHandoutSheet *self,
                           cairo_t           *cr,
                           guint              page,
                           guint              n_pages)
{
  FujinPageLayout *sheet = self->page;
  double top = _fujin_handout_head (
    self, cr,
    fujin_words (sheet->lang, "Take the mean of the scored services of each category; leave out "
                              "what is not scored or not evaluated. Draw As-Is as a solid line "
                              "with dots and To-Be as a dashed line with diamonds."));
  double bottom = _fujin_handout_foot (self, cr, page, n_pages);
  double width = sheet->width - 2 * sheet->margin;
  Box radar = { sheet->margin, top, width, bottom - top };
  Box table = radar;

  if (sheet->width > sheet->height)
    {
      radar.width = floor (width * 0.62);
      table.x += radar.width + 12;
      table.width -= radar.width + 12;
      table.y += 12;
      table.height -= 12;
    }
  else
    {
      radar.height = floor ((bottom - top) * 0.46);
      table.y += radar.height + 6;
      table.height -= radar.height + 6;
    }
  draw_radar (self, cr, &radar);
  draw_table (self, cr, &table);
}
