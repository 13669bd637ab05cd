/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-handout-private.h"

#include "fujin-words.h"

/* On A4 a card is about 10 by 7 cm: eight a sheet. A3 takes twice as many. */
#define EDGE 22.0
#define PAD 11.0
/* Texts that are too long for their card are set smaller, down to this share. */
#define LEAST_SHARE 0.62
/* Short ones are set larger, to be read across a table. */
#define MOST_SHARE 1.45

static void
get_grid (FujinHandoutSheet *self,
          guint             *columns,
          guint             *rows)
{
  FujinPageLayout *page = self->page;
  gboolean large = page->width * page->height > 700000;
  gboolean upright = page->height > page->width;

  *columns = upright ? 2 : large ? 4 : 2;
  *rows = upright ? (large ? 8 : 4) : 4;
}

guint
_fujin_handout_cards_cut (FujinHandoutSheet *self)
{
  guint columns, rows;

  get_grid (self, &columns, &rows);
  return MAX (1, (self->plans->len + columns * rows - 1) / (columns * rows));
}

/* Names and explanations, the language of the handout first. Returns the height. */
static double
lay_texts (FujinHandoutSheet *self,
           cairo_t           *cr,
           FujinServicePlan  *plan,
           double             share,
           double             x,
           double             y,
           double             width)
{
  const FujinLang langs[] = { self->page->lang, self->page->lang == FUJIN_LANG_JA
                                                  ? FUJIN_LANG_EN : FUJIN_LANG_JA };
  double top = y;

  for (guint i = 0; i < 2; i++)
    {
      FujinPageStyle name = { (i == 0 ? 11.5 : 9.5) * share, TRUE, FUJIN_PAGE_INK_TEXT,
                              PANGO_ALIGN_LEFT, 0 };
      const FujinPageStyle text = { 7.6 * share, FALSE, FUJIN_PAGE_INK_TEXT, PANGO_ALIGN_LEFT, 0 };
      const char *label = fujin_service_plan_get_name (plan, langs[i]);

      /* A service of the project's own has one name. */
      if (i == 1 && fujin_service_plan_is_own (plan))
        break;
      y += _fujin_page_text (self->page, cr, &name, label, x, y, width) + 1;
      y += _fujin_page_text (self->page, cr, &text, fujin_service_plan_get_summary (plan, langs[i]),
                             x, y, width) + 5 * share;
    }
  return y - top;
}

static double
find_share (FujinHandoutSheet *self,
            FujinServicePlan  *plan,
            double             width,
            double             room)
{
  double share = MOST_SHARE;

  while (share > LEAST_SHARE && lay_texts (self, NULL, plan, share, 0, 0, width) > room)
    share -= 0.05;
  return share;
}

/* What the plan itself says of the service is the answer, so it is not on the card. */
static void
draw_card (FujinHandoutSheet *self,
           cairo_t           *cr,
           FujinServicePlan  *plan,
           double             x,
           double             y,
           double             width,
           double             height)
{
  const FujinPageStyle code_style = { 15.0, TRUE, FUJIN_PAGE_INK_TEXT, PANGO_ALIGN_LEFT, 1 };
  const FujinPageStyle dim = { 7.0, FALSE, FUJIN_PAGE_INK_DIM, PANGO_ALIGN_RIGHT, 2 };
  const FujinCategory *category = fujin_service_plan_get_category (plan);
  g_autofree char *names = g_strdup_printf ("%s\n%s",
                                            fujin_text_get (&category->name, FUJIN_LANG_JA),
                                            fujin_text_get (&category->name, FUJIN_LANG_EN));
  double inner = width - 2 * PAD;
  double body = y + PAD + 30;
  double share = find_share (self, plan, inner, y + height - PAD - body);

  _fujin_page_badge (self->page, cr, category, x + PAD + 10, y + PAD + 10, 10);
  _fujin_page_text (self->page, cr, &code_style, fujin_service_plan_get_code (plan),
                    x + PAD + 26, y + PAD, 60);
  _fujin_page_text (self->page, cr, &dim, names, x + PAD + 80, y + PAD, inner - 80);
  _fujin_page_rule (self->page, cr, x + PAD, body - 5, inner, FALSE);
  lay_texts (self, cr, plan, share, x + PAD, body, inner);
}

/* Short lines at the edges and crosses between the cards show where to cut. */
static void
draw_cuts (FujinHandoutSheet *self,
           cairo_t           *cr,
           guint              columns,
           guint              rows,
           double             width,
           double             height)
{
  const double dashes[] = { 2.0, 3.0 };

  cairo_save (cr);
  fujin_colour_set (&self->page->palette->dim_text, cr, 1.0);
  cairo_set_line_width (cr, 0.5);
  cairo_set_dash (cr, dashes, G_N_ELEMENTS (dashes), 0);
  for (guint i = 0; i <= columns; i++)
    {
      cairo_move_to (cr, EDGE + i * width, EDGE - 10);
      cairo_line_to (cr, EDGE + i * width, self->page->height - EDGE + 10);
    }
  for (guint i = 0; i <= rows; i++)
    {
      cairo_move_to (cr, EDGE - 10, EDGE + i * height);
      cairo_line_to (cr, self->page->width - EDGE + 10, EDGE + i * height);
    }
  cairo_stroke (cr);
  cairo_restore (cr);
}

void
_fujin_handout_cards_draw (FujinHandoutSheet *self,
                           cairo_t           *cr,
                           guint              page,
                           guint              n_pages)
{
  guint columns, rows;
  double width, height;

  get_grid (self, &columns, &rows);
  width = (self->page->width - 2 * EDGE) / columns;
  height = (self->page->height - 2 * EDGE) / rows;
  draw_cuts (self, cr, columns, rows, width, height);
  for (guint i = 0; i < columns * rows; i++)
    {
      guint index = page * columns * rows + i;

      if (index >= self->plans->len)
        break;
      draw_card (self, cr, g_ptr_array_index (self->plans, index), EDGE + i % columns * width,
                 EDGE + i / columns * height, width, height);
    }
}
