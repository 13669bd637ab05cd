/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <math.h>

#include "fujin-project-charts-private.h"
#include "fujin-report-words.h"
#include "fujin-summary-blocks.h"
#include "fujin-words.h"

#define MOST_SHOWN 3
#define SPACE 16.0

static double
lay_category (FujinSummary             *self,
              cairo_t                  *cr,
              const FujinCategoryScore *score,
              double                    x,
              double                    y,
              double                    width)
{
  FujinPageLayout *page = self->page;
  double s = self->scale;
  FujinPageStyle name =
    _fujin_summary_style (self, 8.5, FALSE, FUJIN_PAGE_INK_TEXT, PANGO_ALIGN_LEFT);
  FujinPageStyle mean =
    _fujin_summary_style (self, 9.0, TRUE, FUJIN_PAGE_INK_TEXT, PANGO_ALIGN_RIGHT);
  FujinPageStyle detail =
    _fujin_summary_style (self, 7.0, FALSE, FUJIN_PAGE_INK_DIM, PANGO_ALIGN_RIGHT);
  g_autofree char *value = _fujin_report_dup_mean (score->as_is, score->n_as_is);
  guint n_to_score = fujin_category_score_count_to_score (score, FALSE);
  /* Translators: very short: of how many services in scope a mean was made; "7 of 9" */
  g_autofree char *coverage = g_strdup_printf (fujin_words (page->lang, "%1$u of %2$u"),
                                               score->n_as_is, n_to_score);
  double numbers = 58 * s;
  double height;

  height = _fujin_page_text (page, cr, &name, fujin_text_get (&score->category->short_name,
                                                              page->lang),
                             x + 17 * s, y, width - 17 * s - numbers);
  _fujin_page_text (page, cr, &mean, value, x + width - numbers, y - 0.4 * s, 24 * s);
  _fujin_page_text (page, cr, &detail, coverage, x + width - 34 * s, y + 1.3 * s, 34 * s);
  _fujin_page_badge (page, cr, score->category, x + 6 * s, y + 5.5 * s, 5.5 * s);
  return MAX (height, 12 * s) + 3 * s;
}

static double
lay_list (FujinSummary *self,
          cairo_t      *cr,
          const char   *heading,
          GArray       *ranking,
          double        x,
          double        y,
          double        width)
{
  double top = y;

  y += _fujin_summary_heading (self, cr, heading, x, y, width);
  for (guint i = 0; i < ranking->len; i++)
    y += lay_category (self, cr, &g_array_index (ranking, FujinCategoryScore, i), x, y, width);
  return y - top;
}

/* Said instead of two lists that would mean nothing. */
static double
lay_alike (FujinSummary *self,
           cairo_t      *cr,
           double        x,
           double        y,
           double        width)
{
  FujinLang lang = self->page->lang;
  FujinPageStyle style =
    _fujin_summary_style (self, 8.5, FALSE, FUJIN_PAGE_INK_TEXT, PANGO_ALIGN_LEFT);
  g_autoptr (GArray) ranking = fujin_category_score_rank (self->page->project, TRUE);
  const FujinCategoryScore *first = &g_array_index (ranking, FujinCategoryScore, 0);
  g_autofree char *mean = _fujin_report_dup_mean (first->as_is, first->n_as_is);
  g_autofree char *text = NULL;

  /* Translators: said where the strongest and weakest categories would stand; %s is a mean. */
  text = g_strdup_printf (fujin_words (lang, "All scored categories are alike: mean As-Is %s"),
                          mean);
  return _fujin_page_text (self->page, cr, &style, text, x, y, width);
}

/*
 * _fujin_summary_ranking:
 *
 * The strongest and the weakest categories side by side, with the coverage of their means; with
 * fewer than two scored the block is left out.
 */
double
_fujin_summary_ranking (FujinSummary *self,
                        cairo_t      *cr,
                        double        x,
                        double        y,
                        double        width)
{
  FujinLang lang = self->page->lang;
  g_autoptr (GArray) best = NULL;
  g_autoptr (GArray) worst = NULL;
  double half = (width - SPACE) / 2;
  double strong, weak;

  if (fujin_category_score_get_extremes (self->page->project, MOST_SHOWN, &best, &worst))
    return lay_alike (self, cr, x, y, width);
  if (worst->len == 0)
    return 0.0;
  strong = lay_list (self, cr, fujin_words (lang, "Strongest categories"), best, x, y, half);
  weak = lay_list (self, cr, fujin_words (lang, "Weakest categories"), worst, x + half + SPACE, y,
                   half);
  return MAX (strong, weak);
}
