/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-asked-words.h"
#include "fujin-report-day.h"
#include "fujin-summary-blocks.h"
#include "fujin-words.h"

/* A number before each line, so that a meeting can name it. */
static double
lay_line (FujinSummary *self,
          cairo_t      *cr,
          guint         number,
          const char   *text,
          double        x,
          double        y,
          double        width)
{
  FujinPageStyle bold =
    _fujin_summary_style (self, 9.0, TRUE, FUJIN_PAGE_INK_TEXT, PANGO_ALIGN_RIGHT);
  FujinPageStyle plain =
    _fujin_summary_style (self, 9.0, FALSE, FUJIN_PAGE_INK_TEXT, PANGO_ALIGN_LEFT);
  double inset = 16 * self->scale;
  g_autofree char *lead = g_strdup_printf ("%u", number);

  _fujin_page_text (self->page, cr, &bold, lead, x, y, 8 * self->scale);
  return _fujin_page_text (self->page, cr, &plain, text, x + inset, y, width - inset);
}

/*
 * _fujin_summary_decisions:
 *
 * What the reader is asked to decide, one line each: the same list as on the slide; nothing where
 * nothing waits.
 */
double
_fujin_summary_decisions (FujinSummary *self,
                          cairo_t      *cr,
                          double        x,
                          double        y,
                          double        width)
{
  FujinLang lang = self->page->lang;
  g_autofree char *day = fujin_report_day_dup (self->page->project);
  g_autoptr (GPtrArray) list = fujin_asked_list (self->page->project, day, FUJIN_ASKED_MOST);
  double top = y;

  if (list->len == 0)
    return 0.0;
  /* Translators: heads what the board is asked to decide. */
  y += _fujin_summary_heading (self, cr, fujin_words (lang, "Decisions to take"), x, y, width);
  for (guint i = 0; i < list->len; i++)
    {
      g_autofree char *line = fujin_asked_words_dup_line (g_ptr_array_index (list, i), lang);

      y += lay_line (self, cr, i + 1, line, x, y, width) + 2 * self->scale;
    }
  return y - top;
}
