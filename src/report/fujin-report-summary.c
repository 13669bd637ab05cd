/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <math.h>

#include "fujin-chart-painter.h"
#include "fujin-gap.h"
#include "fujin-project-charts.h"
#include "fujin-report-pages.h"
#include "fujin-summary-blocks.h"

#define N_GAPS 5
#define STEP 0.04
#define N_STEPS 10
#define SPACE 16.0
#define GUTTER 26.0
#define LEAST_RADAR 190.0

typedef double (*Block) (FujinSummary *self,
                         cairo_t      *cr,
                         double        x,
                         double        y,
                         double        width);

static double
lay_sentence (FujinSummary *self,
              cairo_t      *cr,
              const char   *sentence,
              double        x,
              double        y,
              double        width)
{
  FujinPageStyle style =
    _fujin_summary_style (self, 10.0, FALSE, FUJIN_PAGE_INK_TEXT, PANGO_ALIGN_LEFT);

  return _fujin_page_text (self->page, cr, &style, sentence, x, y, width);
}

/* One block under the other; empty blocks take no space. */
static double
lay_column (FujinSummary *self,
            cairo_t      *cr,
            const Block  *blocks,
            guint         n_blocks,
            double        space,
            double        x,
            double        y,
            double        width)
{
  double top = y;

  for (guint i = 0; i < n_blocks; i++)
    {
      double height = blocks[i] (self, cr, x, y, width);

      if (height > 0.0)
        y += height + space;
    }
  return y - top - (y > top ? space : 0.0);
}

/* Title, key sentence and figures: the top of both forms of the page. */
static double
lay_top (FujinSummary *self,
         cairo_t      *cr,
         const char   *sentence,
         double        x,
         double        y,
         double        width)
{
  double top = y;
  double space = 10 * self->scale;

  y += _fujin_summary_title (self, cr, x, y, width) + space;
  y += lay_sentence (self, cr, sentence, x, y, width) + space;
  y += _fujin_summary_figures (self, cr, x, y, width) + 1.4 * space;
  return y - top;
}

static void
draw_radar (FujinSummary   *self,
            cairo_t        *cr,
            FujinChartData *data,
            double          x,
            double          y,
            double          width,
            double          height)
{
  g_autoptr (FujinChartPainter) painter = NULL;
  FujinPageStyle small =
    _fujin_summary_style (self, 8.0, FALSE, FUJIN_PAGE_INK_DIM, PANGO_ALIGN_LEFT);
  double top = y;

  y += _fujin_summary_heading (self, cr, fujin_chart_data_get_title (data), x, y, width) - 2;
  y += _fujin_page_text (self->page, cr, &small, fujin_chart_data_get_subtitle (data), x, y,
                         width) + 4;
  height = MAX (height - (y - top), 1.0);
  painter = fujin_chart_painter_new ();
  fujin_chart_painter_set_data (painter, data);
  fujin_chart_painter_set_palette (painter, FUJIN_PALETTE_PRINT);
  fujin_chart_painter_set_parts (painter, FUJIN_CHART_PART_LEGEND);
  fujin_chart_painter_set_font (painter, "Sans", _fujin_page_chart_font (self->page)
                                                   * MAX (self->scale, 0.8));
  cairo_save (cr);
  cairo_translate (cr, x, y);
  fujin_chart_painter_draw (painter, cr, width, height);
  cairo_restore (cr);
}

/* Radar on the left, a column of blocks on the right. */
static gboolean
lay_landscape (FujinSummary   *self,
               cairo_t        *cr,
               FujinChartData *data,
               double          x,
               double          y,
               double          width,
               double          bottom)
{
  const Block blocks[] = { _fujin_summary_gaps, _fujin_summary_carriers, _fujin_summary_ranking };
  double right = floor (width * 0.46);
  double left = width - right - GUTTER;
  double height = lay_column (self, NULL, blocks, G_N_ELEMENTS (blocks), 0, x, y, right);
  double space = CLAMP ((bottom - y - height) / (G_N_ELEMENTS (blocks) - 1), 0.0, 26.0);

  if (cr == NULL)
    return height + 2 * SPACE * self->scale <= bottom - y && bottom - y >= LEAST_RADAR;
  draw_radar (self, cr, data, x, y, left, bottom - y);
  lay_column (self, cr, blocks, G_N_ELEMENTS (blocks), space, x + left + GUTTER, y, right);
  return TRUE;
}

/* Radar over the full width, the blocks under it. */
static gboolean
lay_portrait (FujinSummary   *self,
              cairo_t        *cr,
              FujinChartData *data,
              double          x,
              double          y,
              double          width,
              double          bottom)
{
  const Block blocks[] = { _fujin_summary_gaps, _fujin_summary_carriers, _fujin_summary_ranking };
  double height = lay_column (self, NULL, blocks, G_N_ELEMENTS (blocks), SPACE * self->scale, x,
                              y, width);
  double radar = bottom - y - height - SPACE * self->scale;

  if (cr == NULL)
    return radar >= LEAST_RADAR * 1.3;
  draw_radar (self, cr, data, x, y, width, radar);
  lay_column (self, cr, blocks, G_N_ELEMENTS (blocks), SPACE * self->scale, x, bottom - height,
              width);
  return TRUE;
}

/* The decisions stand at the foot of the page, where a reader ends. */
static gboolean
lay_page (FujinSummary   *self,
          cairo_t        *cr,
          FujinChartData *data,
          const char     *sentence,
          double          bottom)
{
  FujinPageLayout *page = self->page;
  double x = page->margin;
  double width = page->width - 2 * page->margin;
  double top = _fujin_page_begin (page, cr);
  double y = top + lay_top (self, cr, sentence, x, top, width);
  double decisions = _fujin_summary_decisions (self, NULL, x, 0, width);

  if (decisions > 0.0)
    {
      bottom -= decisions;
      _fujin_summary_decisions (self, cr, x, bottom, width);
      bottom -= SPACE * self->scale;
    }
  if (page->width > page->height)
    return lay_landscape (self, cr, data, x, y, width, bottom);
  return lay_portrait (self, cr, data, x, y, width, bottom);
}

/*
 * _fujin_report_summary_draw:
 *
 * The one page for the board. All text is made smaller together until everything has its place,
 * so that nothing meets and nothing is cut off.
 */
void
_fujin_report_summary_draw (FujinPageLayout *page,
                            cairo_t         *cr)
{
  g_autoptr (FujinChartData) data = fujin_project_charts_categories (page->project, page->lang);
  g_autoptr (GPtrArray) gaps = fujin_gap_rank (page->project, N_GAPS);
  g_autofree char *sentence = fujin_chart_data_make_sentence (data);
  double bottom = _fujin_page_foot (page, cr, 1, 1);
  FujinSummary summary = { page, gaps, fujin_gap_count (page->project), 1.0 };
  int least = 0, most = N_STEPS;

  /* Every size of letters costs time, so that few are tried. */
  while (least < most)
    {
      int step = least == 0 && most == N_STEPS ? 0 : (least + most) / 2;

      summary.scale = 1.0 - step * STEP;
      if (lay_page (&summary, NULL, data, sentence, bottom))
        most = step;
      else
        least = step + 1;
    }
  summary.scale = 1.0 - least * STEP;
  lay_page (&summary, cr, data, sentence, bottom);
}
