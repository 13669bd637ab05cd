/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <math.h>

#include "fujin-chart-painter.h"
#include "fujin-gap.h"
#include "fujin-project-charts-private.h"
#include "fujin-report-chart-private.h"
#include "fujin-report-pages.h"

#define GAPS_A_PAGE 10
#define GUTTER 20.0
/* A chart of more axes needs the whole page. */
#define MANY_AXES 24

static void
add_chart (FujinReportChart *self,
           FujinChartData   *data)
{
  g_ptr_array_add (self->charts, data);
  g_ptr_array_add (self->tables, _fujin_report_chart_make_table (self, data));
}

static void
free_table (gpointer data)
{
  _fujin_report_table_free (data);
}

/* All gaps, so many on a page that each has its cause beside it. */
static void
add_gaps (FujinReportChart *self)
{
  FujinPageLayout *page = self->page;
  g_autoptr (GPtrArray) gaps = fujin_gap_rank (page->project, G_MAXUINT);

  for (guint i = 0; i == 0 || i < gaps->len; i += GAPS_A_PAGE)
    add_chart (self, _fujin_project_charts_gaps_of (page->project, gaps, i, GAPS_A_PAGE,
                                                    page->lang));
}

/*
 * _fujin_report_chart_new:
 * @choice: which chart
 * @category: letter of the category, for a chart that is about one
 */
FujinReportChart *
_fujin_report_chart_new (FujinPageLayout        *page,
                         const FujinChartChoice *choice,
                         const char             *category)
{
  FujinReportChart *self = g_new0 (FujinReportChart, 1);

  self->page = page;
  self->is_gaps = g_str_equal (choice->id, "gaps");
  self->share = self->is_gaps ? 0.66 : choice->takes_category ? 0.52 : 0.56;
  self->charts = g_ptr_array_new_with_free_func (g_object_unref);
  self->tables = g_ptr_array_new_with_free_func (free_table);
  if (self->is_gaps)
    add_gaps (self);
  else
    add_chart (self, fujin_chart_choice_create (choice, page->project, category, page->lang));
  return self;
}

void
_fujin_report_chart_free (FujinReportChart *self)
{
  g_ptr_array_unref (self->charts);
  g_ptr_array_unref (self->tables);
  g_free (self);
}

/*
 * _fujin_report_chart_get_title:
 *
 * The title of the chart.
 */
const char *
_fujin_report_chart_get_title (FujinReportChart *self)
{
  return fujin_chart_data_get_title (g_ptr_array_index (self->charts, 0));
}

/* The chart has the larger part of the page, or all of it. */
static void
place (FujinReportChart *self,
       double           *chart_width,
       double           *chart_height,
       double           *table_x,
       double           *table_y,
       double           *table_width)
{
  FujinPageLayout *page = self->page;
  double width = page->width - 2 * page->margin;
  double height = self->bottom - self->top;

  if (self->is_apart)
    {
      *chart_width = width;
      *chart_height = height;
      *table_x = page->margin;
      *table_y = self->top;
    }
  else if (page->width > page->height)
    {
      *chart_width = floor (width * self->share);
      *chart_height = height;
      *table_x = page->margin + *chart_width + GUTTER;
      *table_y = self->top + 4;
    }
  else
    {
      *chart_width = width;
      *chart_height = floor (height * 0.60);
      *table_x = page->margin;
      *table_y = self->top + *chart_height + GUTTER;
    }
  *table_width = page->width - page->margin - *table_x;
}

/* Whether the table cannot stand beside the chart. */
static gboolean
stands_apart (FujinReportChart *self)
{
  FujinChartData *data = g_ptr_array_index (self->charts, 0);
  double width = self->page->width - 2 * self->page->margin;
  double room = self->page->width > self->page->height ? width * (1 - self->share) - GUTTER : width;

  return !self->is_gaps
         && (fujin_chart_data_get_n_axes (data) > MANY_AXES || self->least_width > room);
}

/*
 * _fujin_report_chart_cut:
 * @top: where the body of each page begins, points
 * @bottom: where it ends
 *
 * Cuts the chart into pages and returns how many there are.
 */
guint
_fujin_report_chart_cut (FujinReportChart *self,
                         double            top,
                         double            bottom)
{
  double chart_width, chart_height, table_x, table_y, table_width;
  double width = self->page->width - 2 * self->page->margin;

  self->top = top;
  self->bottom = bottom;
  self->n_more = 0;
  self->is_apart = stands_apart (self);
  place (self, &chart_width, &chart_height, &table_x, &table_y, &table_width);
  for (guint i = 0; i < self->tables->len; i++)
    {
      guint n = _fujin_report_table_cut (g_ptr_array_index (self->tables, i), table_width,
                                         bottom - table_y, width, bottom - top);

      /* In a document a chart that needs the page stands alone: the matrix and the tables of the
       * other parts say what it shows. */
      if (self->is_apart)
        self->n_more += self->page->frame != NULL ? 0 : n;
      else
        self->n_more += n - 1;
    }
  return self->charts->len + self->n_more;
}

static void
draw_chart (FujinReportChart *self,
            cairo_t          *cr,
            FujinChartData   *data,
            double            width,
            double            height)
{
  g_autoptr (FujinChartPainter) painter = fujin_chart_painter_new ();

  fujin_chart_painter_set_data (painter, data);
  fujin_chart_painter_set_palette (painter, FUJIN_PALETTE_PRINT);
  fujin_chart_painter_set_parts (painter, FUJIN_CHART_PART_TITLE | FUJIN_CHART_PART_LEGEND);
  fujin_chart_painter_set_font (painter, "Sans", _fujin_page_chart_font (self->page));
  cairo_save (cr);
  cairo_translate (cr, self->page->margin, self->top);
  fujin_chart_painter_draw (painter, cr, width, height);
  cairo_restore (cr);
}

/* Which chart a page belongs to, and which sheet of its table stands on it. */
static guint
find_chart (FujinReportChart *self,
            guint             page,
            guint            *sheet)
{
  guint chart = 0;

  for (; chart + 1 < self->tables->len; chart++)
    {
      guint n = _fujin_report_table_get_n_sheets (g_ptr_array_index (self->tables, chart))
                + (self->is_apart ? 1 : 0);

      if (page < n)
        break;
      page -= n;
    }
  *sheet = page;
  return chart;
}

/*
 * _fujin_report_chart_draw:
 * @page: page from 0
 */
void
_fujin_report_chart_draw (FujinReportChart *self,
                          cairo_t          *cr,
                          guint             page)
{
  double chart_width, chart_height, table_x, table_y, table_width;
  guint sheet;
  guint chart = find_chart (self, page, &sheet);
  FujinReportTable *table = g_ptr_array_index (self->tables, chart);

  place (self, &chart_width, &chart_height, &table_x, &table_y, &table_width);
  if (sheet > 0)
    {
      _fujin_report_table_draw (table, cr, self->is_apart ? sheet - 1 : sheet, self->page->margin,
                                self->top);
      return;
    }
  draw_chart (self, cr, g_ptr_array_index (self->charts, chart),
              _fujin_report_table_get_n_rows (table) > 0
                ? chart_width : self->page->width - 2 * self->page->margin,
              chart_height);
  if (!self->is_apart)
    _fujin_report_table_draw (table, cr, 0, table_x, table_y);
}
