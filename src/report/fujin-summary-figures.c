/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <math.h>

#include "fujin-chart-marks.h"
#include "fujin-progress.h"
#include "fujin-project-charts-private.h"
#include "fujin-report-words.h"
#include "fujin-summary-blocks.h"
#include "fujin-words.h"

#define N_FIGURES 5

/* A number to be read from afar, what it is, and how much of the whole it stands for. */
typedef struct
{
  const char *label;
  char       *value;
  char       *detail;
  double      share;
  int         role;
} Figure;

static void
set_mean (Figure                   *figure,
          FujinLang                 lang,
          const FujinCategoryScore *total,
          FujinSeriesRole           role)
{
  gboolean to_be = role == FUJIN_SERIES_TO_BE;
  guint scored = to_be ? total->n_to_be : total->n_as_is;

  figure->label = to_be ? fujin_words (lang, "To-Be, mean") : fujin_words (lang, "As-Is, mean");
  figure->value = _fujin_report_dup_mean (to_be ? total->to_be : total->as_is, scored);
  /* Translators: under a mean: over how many services it was made. */
  figure->detail = g_strdup_printf (fujin_words (lang, "%1$u of %2$u services"), scored,
                                    fujin_category_score_count_to_score (total, to_be));
  figure->share = -1.0;
  figure->role = (int) role;
}

static void
set_share (Figure     *figure,
           FujinLang   lang,
           const char *label,
           guint       done,
           guint       total)
{
  figure->label = label;
  figure->value = g_strdup_printf ("%u", done);
  figure->detail = g_strdup_printf (fujin_words_n (lang, "of %u service", "of %u services", total),
                                    total);
  figure->share = total > 0 ? (double) done / total : 0.0;
  figure->role = -1;
}

static void
make_figures (FujinSummary *self,
              Figure       *figures)
{
  FujinLang lang = self->page->lang;
  FujinProject *project = self->page->project;
  FujinCategoryScore score;
  guint done, total;

  fujin_category_score_get_total (project, &score);
  set_mean (&figures[0], lang, &score, FUJIN_SERIES_AS_IS);
  set_mean (&figures[1], lang, &score, FUJIN_SERIES_TO_BE);
  fujin_progress_get (project, FUJIN_PHASE_CATALOGUE, &done, &total);
  set_share (&figures[2], lang, fujin_words (lang, "Level decided"), done, total);
  fujin_progress_get (project, FUJIN_PHASE_PROFILE, &done, &total);
  set_share (&figures[3], lang, fujin_words (lang, "Assigned"), done, total);
  set_share (&figures[4], lang, fujin_words (lang, "As-Is scored"), score.n_as_is,
             fujin_category_score_count_to_score (&score, FALSE));
}

static void
draw_share (FujinSummary *self,
            cairo_t      *cr,
            double        share,
            double        x,
            double        y,
            double        width)
{
  double height = 3.0 * self->scale;

  if (cr == NULL || share < 0.0)
    return;
  fujin_colour_set (&self->page->palette->grid, cr, 0.6);
  cairo_rectangle (cr, x, y, width, height);
  cairo_fill (cr);
  fujin_colour_set (&self->page->palette->as_is, cr, 1.0);
  cairo_rectangle (cr, x, y, width * MIN (share, 1.0), height);
  cairo_fill (cr);
}

static double
lay_figure (FujinSummary *self,
            cairo_t      *cr,
            const Figure *figure,
            double        x,
            double        y,
            double        width)
{
  FujinPageLayout *page = self->page;
  FujinPageStyle label =
    _fujin_summary_style (self, 8.0, FALSE, FUJIN_PAGE_INK_DIM, PANGO_ALIGN_LEFT);
  FujinPageStyle value =
    _fujin_summary_style (self, 19.0, TRUE, FUJIN_PAGE_INK_TEXT, PANGO_ALIGN_LEFT);
  FujinPageStyle detail =
    _fujin_summary_style (self, 7.5, FALSE, FUJIN_PAGE_INK_TEXT, PANGO_ALIGN_LEFT);
  double inset = figure->role >= 0 ? 14 * self->scale : 0.0;
  double height = _fujin_page_text (page, cr, &label, figure->label, x + inset, y, width - inset);

  if (cr != NULL && figure->role >= 0)
    _fujin_chart_mark_series (cr, page->palette, (FujinSeriesRole) figure->role,
                              x + 5 * self->scale, y + height / 2, 0.8 * self->scale);
  height += _fujin_page_text (page, cr, &value, figure->value, x, y + height, width);
  height += _fujin_page_text (page, cr, &detail, figure->detail, x, y + height, width);
  draw_share (self, cr, figure->share, x, y + height + 3 * self->scale, width);
  return height + 6 * self->scale;
}

/*
 * _fujin_summary_figures:
 *
 * The means with how many services they stand for, and how far the three phases have come.
 */
double
_fujin_summary_figures (FujinSummary *self,
                        cairo_t      *cr,
                        double        x,
                        double        y,
                        double        width)
{
  Figure figures[N_FIGURES];
  double step = width / N_FIGURES;
  double tallest = 0.0;

  make_figures (self, figures);
  for (guint i = 0; i < N_FIGURES; i++)
    {
      double height = lay_figure (self, cr, &figures[i], x + i * step, y, step - 14);

      tallest = MAX (tallest, height);
      g_free (figures[i].value);
      g_free (figures[i].detail);
    }
  if (cr != NULL)
    for (guint i = 1; i < N_FIGURES; i++)
      {
        fujin_colour_set (&self->page->palette->grid, cr, 1.0);
        cairo_set_line_width (cr, 0.5);
        cairo_move_to (cr, x + i * step - 8, y + 1);
        cairo_line_to (cr, x + i * step - 8, y + tallest);
        cairo_stroke (cr);
      }
  return tallest;
}
