/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-decision.h"
#include "fujin-ledger-words.h"
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
 * What the reader is asked to decide, one line each, and last what was decided and is due again;
 * nothing where nothing waits.
 */
double
_fujin_summary_decisions (FujinSummary *self,
                          cairo_t      *cr,
                          double        x,
                          double        y,
                          double        width)
{
  FujinLang lang = self->page->lang;
  g_autoptr (GPtrArray) lines = fujin_decision_list (self->page->project, lang);
  g_autofree char *today = _fujin_page_dup_today (self->page);
  char *due = fujin_ledger_words_dup_board (self->page->project, today, lang);
  double top = y;

  if (due != NULL)
    g_ptr_array_add (lines, due);
  if (lines->len == 0)
    return 0.0;
  /* Translators: heads what the board is asked to decide. */
  y += _fujin_summary_heading (self, cr, fujin_words (lang, "Decisions to take"), x, y, width);
  for (guint i = 0; i < lines->len; i++)
    y += lay_line (self, cr, i + 1, g_ptr_array_index (lines, i), x, y, width) + 2 * self->scale;
  return y - top;
}
