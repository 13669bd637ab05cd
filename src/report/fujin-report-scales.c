/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-report-scales.h"

#include "fujin-scale-tables.h"
#include "fujin-words.h"

#define GAP 16.0

typedef struct
{
  const char       *title;
  FujinReportTable *table;
  guint             first_page;
  guint             n_pages;
  double            y; /* of the heading on the first page */
} Section;

struct _FujinReportScales
{
  FujinPageLayout *page;
  GArray          *sections;
  double           top;
};

static const struct
{
  const char       *title;
  FujinReportTable *(*create) (FujinPageLayout *page);
} sections[] = {
  { N_("Recommendation levels"), _fujin_scale_table_levels },
  { N_("Scores"), _fujin_scale_table_scores },
  { N_("Assignment types"), _fujin_scale_table_types },
  { N_("Quadrants"), _fujin_scale_table_quadrants },
  { N_("Organisation patterns"), _fujin_scale_table_patterns },
};

static const FujinPageStyle heading = { 10.0, TRUE, FUJIN_PAGE_INK_AS_IS, PANGO_ALIGN_LEFT, 2 };

static void
clear_section (gpointer data)
{
  _fujin_report_table_free (((Section *) data)->table);
}

/*
 * _fujin_report_scales_new:
 * @page: fonts and inks; must outlive it
 *
 * The appendix, not cut into pages yet.
 */
FujinReportScales *
_fujin_report_scales_new (FujinPageLayout *page)
{
  FujinReportScales *self = g_new0 (FujinReportScales, 1);

  self->page = page;
  self->sections = g_array_new (FALSE, TRUE, sizeof (Section));
  g_array_set_clear_func (self->sections, clear_section);
  for (guint i = 0; i < G_N_ELEMENTS (sections); i++)
    {
      Section section = { fujin_words (page->lang, sections[i].title), sections[i].create (page) };

      g_array_append_val (self->sections, section);
    }
  return self;
}

/*
 * _fujin_report_scales_free:
 *
 * Frees it.
 */
void
_fujin_report_scales_free (FujinReportScales *self)
{
  g_array_unref (self->sections);
  g_free (self);
}

/*
 * _fujin_report_scales_dup_subject:
 *
 * What the pages show.
 */
char *
_fujin_report_scales_dup_subject (FujinPageLayout *page)
{
  return g_strdup (fujin_words (page->lang, "Scales: how the plan is measured (in our own words)"));
}

static double
lay_heading (FujinReportScales *self,
             cairo_t           *cr,
             const char        *title,
             double             y)
{
  return _fujin_page_text (self->page, cr, &heading, title, self->page->margin, y,
                           self->page->width - 2 * self->page->margin) + 4;
}

/*
 * _fujin_report_scales_cut:
 * @top: where the body of each page begins, points
 * @bottom: where it ends
 *
 * Places the tables one after the other; one that does not fit on the rest of a page begins on
 * the next, so that a scale is seen as a whole. Returns the number of pages.
 */
guint
_fujin_report_scales_cut (FujinReportScales *self,
                          double             top,
                          double             bottom)
{
  double width = self->page->width - 2 * self->page->margin;
  double y = top;
  guint page = 0;

  self->top = top;
  for (guint i = 0; i < self->sections->len; i++)
    {
      Section *it = &g_array_index (self->sections, Section, i);
      double head = lay_heading (self, NULL, it->title, 0);
      double last;

      it->n_pages = _fujin_report_table_cut (it->table, width, bottom - top - head, width,
                                             bottom - top);
      if (y > top && (it->n_pages > 1 ||
                      y + head + _fujin_report_table_get_height (it->table, 0) > bottom))
        {
          page++;
          y = top;
        }
      it->first_page = page;
      it->y = y;
      page += it->n_pages - 1;
      last = _fujin_report_table_get_height (it->table, it->n_pages - 1);
      y = (it->n_pages > 1 ? top : y + head) + last + GAP;
    }
  return page + 1;
}

/*
 * _fujin_report_scales_draw:
 * @page: page from 0
 *
 * Draws what stands on it.
 */
void
_fujin_report_scales_draw (FujinReportScales *self,
                           cairo_t           *cr,
                           guint              page)
{
  for (guint i = 0; i < self->sections->len; i++)
    {
      Section *it = &g_array_index (self->sections, Section, i);
      double y = self->top;

      if (page < it->first_page || page >= it->first_page + it->n_pages)
        continue;
      if (page == it->first_page)
        y = it->y + lay_heading (self, cr, it->title, it->y);
      _fujin_report_table_draw (it->table, cr, page - it->first_page, self->page->margin, y);
    }
}
