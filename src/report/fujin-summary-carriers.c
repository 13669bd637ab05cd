/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <math.h>

#include "fujin-summary-blocks.h"
#include "fujin-words.h"

#define N_PARTS 4

typedef struct
{
  const char *label;
  guint       count;
} Part;

static const FujinAssignmentType order[N_PARTS] = {
  FUJIN_ASSIGNMENT_INSOURCE,
  FUJIN_ASSIGNMENT_COMBINATION,
  FUJIN_ASSIGNMENT_OUTSOURCE,
  FUJIN_ASSIGNMENT_UNASSIGNED,
};

static const char *
part_label (FujinAssignmentType type,
            FujinLang           lang)
{
  switch (type)
    {
    case FUJIN_ASSIGNMENT_INSOURCE:
      /* Translators: who carries a service: teams of the organisation. */
      return fujin_words (lang, "inside");
    case FUJIN_ASSIGNMENT_COMBINATION:
      /* Translators: who carries a service: teams inside and outside together. */
      return fujin_words (lang, "both");
    case FUJIN_ASSIGNMENT_OUTSOURCE:
      /* Translators: who carries a service: providers. */
      return fujin_words (lang, "outside");
    case FUJIN_ASSIGNMENT_UNASSIGNED:
    default:
      return fujin_words (lang, "nobody");
    }
}

static void
hatch (cairo_t *cr,
       double   x,
       double   y,
       double   width,
       double   height)
{
  cairo_save (cr);
  cairo_rectangle (cr, x, y, width, height);
  cairo_clip (cr);
  cairo_set_line_width (cr, 1.3);
  for (double at = x - height; at < x + width; at += 4.0)
    {
      cairo_move_to (cr, at, y + height);
      cairo_line_to (cr, at + height, y);
    }
  cairo_stroke (cr);
  cairo_restore (cr);
}

/* Filled inside, hatched both, outlined outside, dashed nobody: told apart without colour. */
static void
draw_part (FujinSummary        *self,
           cairo_t             *cr,
           FujinAssignmentType  type,
           double               x,
           double               y,
           double               width,
           double               height)
{
  const FujinPalette *palette = self->page->palette;
  const double dashes[] = { 2.5, 1.8 };
  gboolean nobody = type == FUJIN_ASSIGNMENT_UNASSIGNED;

  fujin_colour_set (nobody ? &palette->warning : &palette->as_is, cr, 1.0);
  cairo_set_line_width (cr, 0.9);
  if (type == FUJIN_ASSIGNMENT_INSOURCE)
    {
      cairo_rectangle (cr, x, y, width, height);
      cairo_fill (cr);
      return;
    }
  if (type == FUJIN_ASSIGNMENT_COMBINATION)
    hatch (cr, x, y, width, height);
  if (nobody)
    cairo_set_dash (cr, dashes, 2, 0);
  cairo_rectangle (cr, x + 0.45, y + 0.45, MAX (width - 0.9, 0.1), height - 0.9);
  cairo_stroke (cr);
  cairo_set_dash (cr, NULL, 0, 0);
}

static void
draw_bar (FujinSummary *self,
          cairo_t      *cr,
          const guint  *counts,
          guint         total,
          double        x,
          double        y,
          double        width,
          double        height)
{
  for (guint i = 0; i < N_PARTS; i++)
    {
      double part = total > 0 ? width * counts[order[i]] / total : 0.0;

      if (part > 0.0)
        draw_part (self, cr, order[i], x + 0.6, y, MAX (part - 1.2, 0.6), height);
      x += part;
    }
}

/* A quarter of the width for each, so that names never meet however thin a part is. */
static double
lay_keys (FujinSummary *self,
          cairo_t      *cr,
          const guint  *counts,
          double        x,
          double        y,
          double        width)
{
  FujinLang lang = self->page->lang;
  FujinPageStyle style =
    _fujin_summary_style (self, 8.5, FALSE, FUJIN_PAGE_INK_TEXT, PANGO_ALIGN_LEFT);
  double step = width / N_PARTS;
  double swatch = 10 * self->scale;
  double tallest = 0.0;

  for (guint i = 0; i < N_PARTS; i++)
    {
      /* Translators: in a legend: %1$s is inside, both, outside or nobody; %2$u how many. */
      g_autofree char *text = g_strdup_printf (fujin_words (lang, "%1$s %2$u"),
                                               part_label (order[i], lang), counts[order[i]]);
      double at = x + i * step;
      double height = _fujin_page_text (self->page, cr, &style, text, at + swatch + 5, y,
                                        step - swatch - 7);

      if (cr != NULL)
        draw_part (self, cr, order[i], at, y + 1, swatch, swatch - 1);
      tallest = MAX (tallest, height);
    }
  return tallest;
}

/*
 * _fujin_summary_carriers:
 *
 * Who carries the services in scope: inside, both, outside, nobody.
 */
double
_fujin_summary_carriers (FujinSummary *self,
                         cairo_t      *cr,
                         double        x,
                         double        y,
                         double        width)
{
  FujinLang lang = self->page->lang;
  double bar = 17 * self->scale;
  double top = y;
  g_autofree char *heading = NULL;
  FujinTally total;
  guint n;

  fujin_project_get_total (self->page->project, &total);
  n = fujin_tally_get_in_scope (&total);
  heading = g_strdup_printf (fujin_words_n (lang, "Who carries the %u service in scope",
                                            "Who carries the %u services in scope", n), n);
  y += _fujin_summary_heading (self, cr, heading, x, y, width);
  if (cr != NULL)
    draw_bar (self, cr, total.n_kinds, n, x, y, width, bar);
  y += bar + 5 * self->scale;
  y += lay_keys (self, cr, total.n_kinds, x, y, width);
  return y - top;
}
