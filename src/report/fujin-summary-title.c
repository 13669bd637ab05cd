/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <math.h>

#include "fujin-report-words.h"
#include "fujin-summary-blocks.h"
#include "fujin-words.h"

#define LARGEST_TITLE 21.0
#define SMALLEST_TITLE 12.0

FujinPageStyle
_fujin_summary_style (FujinSummary   *self,
                      double          size,
                      gboolean        bold,
                      int             ink,
                      PangoAlignment  align)
{
  FujinPageStyle style = { size * self->scale, bold, ink, align, 0 };

  return style;
}

/* A heading over a block, with the space beneath it. */
double
_fujin_summary_heading (FujinSummary *self,
                        cairo_t      *cr,
                        const char   *text,
                        double        x,
                        double        y,
                        double        width)
{
  FujinPageStyle style =
    _fujin_summary_style (self, 10.0, TRUE, FUJIN_PAGE_INK_TEXT, PANGO_ALIGN_LEFT);

  return _fujin_page_text (self->page, cr, &style, text, x, y, width) + 4 * self->scale;
}

/* The largest size at which the title stands on two lines; a very long one gets more lines. */
static FujinPageStyle
title_style (FujinSummary *self,
             const char   *title,
             double        width)
{
  FujinPageStyle style = { LARGEST_TITLE, TRUE, FUJIN_PAGE_INK_TEXT, PANGO_ALIGN_LEFT, 0 };

  while (style.size > SMALLEST_TITLE)
    {
      FujinPageStyle line = style;

      line.lines = 1;
      if (_fujin_page_text (self->page, NULL, &style, title, 0, 0, width)
          < 2.5 * _fujin_page_text (self->page, NULL, &line, title, 0, 0, width))
        break;
      style.size -= 1.0;
    }
  style.lines = 4;
  return style;
}

/* A document names no day of its own accord. */
static char *
dup_who (FujinSummary *self)
{
  FujinProject *project = self->page->project;

  if (self->page->frame != NULL && *fujin_project_get_as_of (project) == '\0')
    return g_strdup (fujin_project_get_organisation (project));
  return _fujin_report_dup_who (project, self->page->lang);
}

static char *
dup_subtitle (FujinSummary *self)
{
  FujinLang lang = self->page->lang;
  g_autofree char *who = dup_who (self);
  g_autofree char *pattern = _fujin_report_dup_pattern (self->page->project, lang);

  if (*pattern == '\0')
    return g_steal_pointer (&who);
  /* Translators: %1$s is the organisation and the date, %2$s the organisation pattern. */
  return g_strdup_printf (fujin_words (lang, "%1$s  ·  %2$s"), who, pattern);
}

/*
 * _fujin_summary_title:
 *
 * The title, whose plan it is, of when, and which organisation pattern it follows.
 */
double
_fujin_summary_title (FujinSummary *self,
                      cairo_t      *cr,
                      double        x,
                      double        y,
                      double        width)
{
  g_autofree char *title = _fujin_report_dup_title (self->page->project, self->page->lang);
  g_autofree char *subtitle = dup_subtitle (self);
  FujinPageStyle large = title_style (self, title, width);
  FujinPageStyle small =
    _fujin_summary_style (self, 10.0, FALSE, FUJIN_PAGE_INK_DIM, PANGO_ALIGN_LEFT);
  double height = _fujin_page_text (self->page, cr, &large, title, x, y, width) + 2;

  height += _fujin_page_text (self->page, cr, &small, subtitle, x, y + height, width) + 7;
  _fujin_page_rule (self->page, cr, x, y + height, width, TRUE);
  return height + 1;
}
