/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "fujin-gap-summary.h"
#include "fujin-key-figures.h"
#include "fujin-report-words.h"
#include "fujin-trend.h"
#include "fujin-words.h"
#include "fujin-workbook.h"

/* Above this many characters a line of the cover takes another row of its height. */
#define LINE_EN 108
#define LINE_JA 58
#define LINE_HEIGHT 16.5

static const struct
{
  const char *name;
  const char *words;
} sheets[FUJIN_N_WORKBOOK_SHEETS] = {
  /* Translators: names of sheets of a workbook, at most 31 characters, without []:*?/\ */
  { N_("How to read"), NULL },
  { N_("Charts"), N_("The picture of the means, of the gaps that come first and of the versions. "
                     "The charts follow the numbers of the sheets.") },
  { N_("Service matrix"), N_("Every service with all the plan says of it. Filter and sort by the "
                             "arrows in the first row.") },
  { N_("Category means"), N_("Means of the scored services by category, and how many are "
                             "scored.") },
  { N_("Gaps by priority"), N_("Services below their To-Be by priority, with causes, and what else "
                               "the gap analyses find.") },
  { N_("Improvements"), N_("What is done about the gaps, by whom and until when.") },
  { N_("Decision ledger"), N_("What was decided against, why, by whom, and when to look at it "
                              "again.") },
  { N_("Teams"), N_("The teams and providers of the organisation, and how many services they "
                    "carry.") },
  { N_("Versions"), N_("The plan at earlier days, in a few figures.") },
};

/* The name of a sheet. */
const char *
_fujin_workbook_sheet_name (FujinWorkbookSheetId id,
                            FujinLang            lang)
{
  return fujin_words (lang, sheets[id].name);
}

/* What a sheet holds, in a sentence; NULL for the first, which says so itself. */
const char *
_fujin_workbook_sheet_words (FujinWorkbookSheetId id,
                             FujinLang            lang)
{
  return sheets[id].words ? fujin_words (lang, sheets[id].words) : NULL;
}

/* The cover in the making: where its next line goes. */
typedef struct
{
  FujinWorkbook *book;
  lxw_worksheet *sheet;
  guint          row;
} Cover;

static void
add_line (Cover               *self,
          const char          *text,
          FujinWorkbookFormat  format)
{
  guint most = self->book->lang == FUJIN_LANG_JA ? LINE_JA : LINE_EN;
  guint n_lines = 1 + (guint) (g_utf8_strlen (text, -1) / most);

  for (const char *p = strchr (text, '\n'); p != NULL; p = strchr (p + 1, '\n'))
    n_lines++;
  worksheet_merge_range (self->sheet, self->row, 0, self->row, 2, text,
                         self->book->formats[format]);
  if (format == FUJIN_WORKBOOK_TITLE)
    worksheet_set_row (self->sheet, self->row, 30, NULL);
  else
    worksheet_set_row (self->sheet, self->row, LINE_HEIGHT * n_lines + 3, NULL);
  self->row++;
}

static void
add_heading (Cover      *self,
             const char *text)
{
  self->row++;
  worksheet_set_row (self->sheet, self->row, 21, NULL);
  _fujin_workbook_put_text (self->book, self->sheet, self->row++, 0, text,
                            FUJIN_WORKBOOK_HEADING);
}

static void
add_figures (Cover *self)
{
  g_autoptr (GArray) figures = _fujin_key_figures_list (self->book->project, self->book->lang);

  add_heading (self, fujin_words (self->book->lang, "Key figures"));
  for (guint i = 0; i < figures->len; i++)
    {
      const FujinKeyFigure *it = &g_array_index (figures, FujinKeyFigure, i);

      _fujin_workbook_put_text (self->book, self->sheet, self->row, 0, it->label,
                                FUJIN_WORKBOOK_WORDS);
      _fujin_workbook_put (self->book, self->sheet, self->row, 1, it->value,
                           strchr (it->value, '.') ? FUJIN_WORKBOOK_FIGURE_MEAN
                                                   : FUJIN_WORKBOOK_FIGURE);
      _fujin_workbook_put_text (self->book, self->sheet, self->row, 2, it->detail,
                                FUJIN_WORKBOOK_DIM);
      worksheet_set_row (self->sheet, self->row++, 24, NULL);
    }
}

static void
add_sheets (Cover *self)
{
  FujinLang lang = self->book->lang;

  add_heading (self, fujin_words (lang, "Sheets"));
  for (int i = FUJIN_WORKBOOK_COVER + 1; i < FUJIN_N_WORKBOOK_SHEETS; i++)
    {
      const char *name = _fujin_workbook_sheet_name ((FujinWorkbookSheetId) i, lang);
      g_autofree char *target = g_strdup_printf ("internal:'%s'!A1", name);
      guint row = self->row++;

      worksheet_write_url (self->sheet, row, 0, target, self->book->formats[FUJIN_WORKBOOK_LINK]);
      _fujin_workbook_put_text (self->book, self->sheet, row, 0, name, FUJIN_WORKBOOK_LINK);
      worksheet_merge_range (self->sheet, row, 1, row, 2,
                             _fujin_workbook_sheet_words ((FujinWorkbookSheetId) i, lang),
                             self->book->formats[FUJIN_WORKBOOK_WORDS]);
      worksheet_set_row (self->sheet, row, LINE_HEIGHT * 2, NULL);
    }
}

static void
add_scale (Cover               *self,
           FujinAssignmentType  scale)
{
  FujinFramework *framework = fujin_project_get_framework (self->book->project);
  FujinLang lang = self->book->lang;
  const FujinTerm *type = fujin_framework_get_assignment_type (framework, scale);

  _fujin_workbook_put_text (self->book, self->sheet, self->row, 0,
                            fujin_text_get (&type->name, lang), FUJIN_WORKBOOK_WORDS);
  for (int score = FUJIN_SCORE_MAX; score >= 1; score--)
    {
      g_autofree char *number = g_strdup_printf ("%d", score);
      const char *words = fujin_framework_get_criterion (framework, scale, score, lang);

      _fujin_workbook_put (self->book, self->sheet, self->row, 1, number, FUJIN_WORKBOOK_NUMBER);
      _fujin_workbook_put_text (self->book, self->sheet, self->row, 2, words ? words : "",
                                FUJIN_WORKBOOK_TEXT);
      worksheet_set_row (self->sheet, self->row++, LINE_HEIGHT * 2, NULL);
    }
}

static void
add_reading (Cover *self)
{
  FujinLang lang = self->book->lang;

  add_heading (self, fujin_words (lang, "How to read the numbers"));
  add_line (self, fujin_words (lang, "Scores go from 1 to 5. Means are made of scored services "
                                     "only and always stand beside how many are scored."),
            FUJIN_WORKBOOK_WORDS);
  add_line (self, fujin_words (lang, "An empty cell is not yet scored. “not evaluated” means that "
                                     "it was decided not to score; neither is a zero."),
            FUJIN_WORKBOOK_WORDS);
  add_heading (self, fujin_words (lang, "Scales of the scores"));
  add_scale (self, FUJIN_ASSIGNMENT_INSOURCE);
  add_scale (self, FUJIN_ASSIGNMENT_OUTSOURCE);
}

/*
 * _fujin_workbook_add_cover:
 *
 * What the workbook is about, what it comes to, and how to read it.
 */
void
_fujin_workbook_add_cover (FujinWorkbook *self)
{
  Cover cover = { self, _fujin_workbook_add_sheet (self, _fujin_workbook_sheet_name (
                                                           FUJIN_WORKBOOK_COVER, self->lang)), 0 };
  g_autoptr (FujinGapRanking) ranking = fujin_gap_ranking_new (self->project);
  g_autoptr (FujinGapSummary) summary = fujin_gap_summary_new (self->project, ranking);
  g_autofree char *title = _fujin_report_dup_title (self->project, self->lang);
  g_autofree char *who = _fujin_report_dup_who (self->project, self->lang);
  g_autofree char *pattern = _fujin_report_dup_pattern (self->project, self->lang);
  g_autofree char *words = fujin_gap_summary_dup_words (summary, self->lang);

  worksheet_set_portrait (cover.sheet);
  worksheet_gridlines (cover.sheet, LXW_HIDE_ALL_GRIDLINES);
  worksheet_set_column (cover.sheet, 0, 0, 26, NULL);
  worksheet_set_column (cover.sheet, 1, 1, 11, NULL);
  worksheet_set_column (cover.sheet, 2, 2, 72, NULL);
  add_line (&cover, title, FUJIN_WORKBOOK_TITLE);
  add_line (&cover, who, FUJIN_WORKBOOK_DIM);
  if (*pattern != '\0')
    add_line (&cover, pattern, FUJIN_WORKBOOK_DIM);
  add_line (&cover, words, FUJIN_WORKBOOK_WORDS);
  add_figures (&cover);
  add_sheets (&cover);
  add_reading (&cover);
  cover.row++;
  add_line (&cover, fujin_framework_get_source_line (fujin_project_get_framework (self->project),
                                                     self->lang), FUJIN_WORKBOOK_DIM);
}

/*
 * _fujin_workbook_add_charts:
 *
 * The charts on one sheet, to be looked at and copied.
 */
void
_fujin_workbook_add_charts (FujinWorkbook *self)
{
  lxw_worksheet *sheet = _fujin_workbook_add_sheet (
    self, _fujin_workbook_sheet_name (FUJIN_WORKBOOK_CHARTS, self->lang));
  g_autoptr (GArray) trend = fujin_trend_get (self->project);
  guint row = 2;

  worksheet_set_portrait (sheet);
  worksheet_gridlines (sheet, LXW_HIDE_ALL_GRIDLINES);
  worksheet_merge_range (sheet, 0, 0, 0, 11, _fujin_workbook_sheet_words (FUJIN_WORKBOOK_CHARTS,
                                                                          self->lang),
                         self->formats[FUJIN_WORKBOOK_DIM]);
  worksheet_set_row (sheet, 0, LINE_HEIGHT * 2, NULL);
  /* A row is 20 pixels high. */
  _fujin_workbook_insert_radar (self, sheet, row, 0);
  row += 28;
  if (trend->len > 1)
    {
      _fujin_workbook_insert_trend (self, sheet, row, 0);
      row += 22;
    }
  worksheet_set_h_pagebreaks (sheet, (lxw_row_t[]) { row, 0 });
  _fujin_workbook_insert_gaps (self, sheet, row, 0);
}
