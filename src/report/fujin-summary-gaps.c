/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <math.h>

#include "fujin-chart-marks.h"
#include "fujin-gap.h"
#include "fujin-summary-blocks.h"
#include "fujin-words.h"

/* Where the parts of a row stand. */
typedef struct
{
  double name_x;
  double name_width;
  double scale_x;
  double scale_step;
  double number_x;
  double number_width;
} Columns;

static Columns
place_columns (FujinSummary *self,
               double        x,
               double        width)
{
  double s = self->scale;
  Columns columns;

  columns.number_width = 32 * s;
  columns.number_x = x + width - columns.number_width;
  columns.scale_step = MAX (width * 0.052, 13 * s);
  columns.scale_x = columns.number_x - 4 * columns.scale_step - 8 * s;
  columns.name_x = x + 20 * s;
  columns.name_width = columns.scale_x - 10 * s - columns.name_x;
  return columns;
}

static double
place_of (const Columns *columns,
          int            score)
{
  return columns->scale_x + (score - 1) * columns->scale_step;
}

static void
draw_grid (FujinSummary  *self,
           cairo_t       *cr,
           const Columns *columns,
           double         top,
           double         bottom)
{
  if (cr == NULL)
    return;
  fujin_colour_set (&self->page->palette->grid, cr, 1.0);
  cairo_set_line_width (cr, 0.5);
  for (int score = 1; score <= FUJIN_SCORE_MAX; score++)
    {
      cairo_move_to (cr, place_of (columns, score), top);
      cairo_line_to (cr, place_of (columns, score), bottom);
    }
  cairo_stroke (cr);
}

static double
lay_scale (FujinSummary  *self,
           cairo_t       *cr,
           const Columns *columns,
           double         y)
{
  FujinPageStyle style =
    _fujin_summary_style (self, 7.0, FALSE, FUJIN_PAGE_INK_DIM, PANGO_ALIGN_CENTER);
  double height = 0.0;

  for (int score = 1; score <= FUJIN_SCORE_MAX; score++)
    {
      char digit[] = { (char) ('0' + score), '\0' };

      height = _fujin_page_text (self->page, cr, &style, digit, place_of (columns, score) - 6, y,
                                 12);
    }
  style.align = PANGO_ALIGN_RIGHT;
  /* Translators: head of a narrow column: To-Be less As-Is. */
  _fujin_page_text (self->page, cr, &style, fujin_words (self->page->lang, "Gap"),
                    columns->number_x - 10, y, columns->number_width + 10);
  return height + 2 * self->scale;
}

static void
draw_dumbbell (FujinSummary     *self,
               cairo_t          *cr,
               const Columns    *columns,
               FujinServicePlan *plan,
               double            y)
{
  const FujinPalette *palette = self->page->palette;
  double from = place_of (columns, fujin_service_plan_get_as_is (plan));
  double to = place_of (columns, fujin_service_plan_get_to_be (plan));
  double unit = 0.82 * self->scale;

  if (cr == NULL)
    return;
  fujin_colour_set (&palette->dim_text, cr, 1.0);
  cairo_set_line_width (cr, 1.2);
  cairo_move_to (cr, from, y);
  cairo_line_to (cr, to, y);
  cairo_stroke (cr);
  _fujin_chart_mark_series (cr, palette, FUJIN_SERIES_AS_IS, from, y, unit);
  _fujin_chart_mark_series (cr, palette, FUJIN_SERIES_TO_BE, to, y, unit);
}

static char *
dup_name (FujinServicePlan *plan,
          FujinLang         lang)
{
  return g_strdup_printf ("%s  %s", fujin_service_plan_get_code (plan),
                          fujin_service_plan_get_name (plan, lang));
}

static double
lay_row (FujinSummary     *self,
         cairo_t          *cr,
         const Columns    *columns,
         FujinServicePlan *plan,
         double            x,
         double            y)
{
  FujinPageLayout *page = self->page;
  FujinPageStyle name =
    _fujin_summary_style (self, 9.0, TRUE, FUJIN_PAGE_INK_TEXT, PANGO_ALIGN_LEFT);
  FujinPageStyle note =
    _fujin_summary_style (self, 7.5, FALSE, FUJIN_PAGE_INK_DIM, PANGO_ALIGN_LEFT);
  FujinPageStyle number =
    _fujin_summary_style (self, 9.0, TRUE, FUJIN_PAGE_INK_TEXT, PANGO_ALIGN_RIGHT);
  g_autofree char *text = dup_name (plan, page->lang);
  g_autofree char *cause = fujin_gap_dup_cause (plan, page->lang);
  g_autofree char *gap_text = NULL;
  double height, middle;
  int gap = 0;

  name.lines = note.lines = 3;
  fujin_service_plan_get_gap (plan, &gap);
  gap_text = g_strdup_printf ("+%d", gap);
  height = _fujin_page_text (page, cr, &name, text, columns->name_x, y, columns->name_width);
  height += _fujin_page_text (page, cr, &note, cause, columns->name_x, y + height,
                              columns->name_width);
  middle = y + 6 * self->scale;
  _fujin_page_badge (page, cr, fujin_service_plan_get_category (plan), x + 7 * self->scale,
                     middle, 6.5 * self->scale);
  draw_dumbbell (self, cr, columns, plan, middle);
  _fujin_page_text (page, cr, &number, gap_text, columns->number_x, y, columns->number_width);
  return height + 6 * self->scale;
}

static double
lay_nothing (FujinSummary *self,
             cairo_t      *cr,
             double        x,
             double        y,
             double        width)
{
  FujinLang lang = self->page->lang;
  FujinPageStyle style =
    _fujin_summary_style (self, 9.0, FALSE, FUJIN_PAGE_INK_DIM, PANGO_ALIGN_LEFT);
  FujinTally total;

  fujin_project_get_total (self->page->project, &total);
  return _fujin_page_text (
    self->page, cr, &style,
    total.n_both > 0
      ? fujin_words (lang, "As-Is reaches To-Be wherever both are scored.")
      : fujin_words (lang, "Score services As-Is and To-Be on the Portfolio page "
                           "to see the gaps."),
    x, y, width);
}

/*
 * _fujin_summary_gaps:
 *
 * The largest gaps: service, cause, As-Is and To-Be on the scale of 1 to 5, and the gap.
 */
double
_fujin_summary_gaps (FujinSummary *self,
                     cairo_t      *cr,
                     double        x,
                     double        y,
                     double        width)
{
  FujinLang lang = self->page->lang;
  Columns columns = place_columns (self, x, width);
  double top = y;
  g_autofree char *heading = NULL;

  if (self->gaps->len == 0)
    {
      y += _fujin_summary_heading (self, cr, fujin_words (lang, "Largest gaps"), x, y, width);
      return y + lay_nothing (self, cr, x, y, width) - top;
    }
  /* Translators: %1$u of %2$u gaps are shown; "Largest gaps (5 of 31)" */
  heading = g_strdup_printf (fujin_words (lang, "Largest gaps (%1$u of %2$u)"), self->gaps->len,
                             self->n_gaps);
  y += _fujin_summary_heading (self, cr, heading, x, y, columns.scale_x - 10 - x);
  lay_scale (self, cr, &columns, top + 3 * self->scale);
  for (guint pass = cr != NULL ? 0 : 1; pass < 2; pass++)
    {
      double row_y = y;

      for (guint i = 0; i < self->gaps->len; i++)
        row_y += lay_row (self, pass == 0 ? NULL : cr, &columns,
                          g_ptr_array_index (self->gaps, i), x, row_y);
      if (pass == 0)
        draw_grid (self, cr, &columns, y - 1, row_y - 4 * self->scale);
      else
        y = row_y;
    }
  return y - top;
}
