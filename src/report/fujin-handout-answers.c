/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-handout-private.h"

#include "fujin-assignments.h"
#include "fujin-report-words.h"
#include "fujin-words.h"

#include <math.h>

#define NAME_SIZE 7.6
#define CODE_WIDTH 34.0
#define MARK 13.0
#define LEAST_ROW 15.6
#define BAND 16.0
#define HEAD 24.0
#define N_SCORES 5
#define N_CHOICES (N_SCORES + 1)
#define N_LEVEL_CHOICES (FUJIN_N_LEVELS - 1)

/* Where the columns stand. */
typedef struct
{
  double name;
  double level;
  double teams;
  double as_is;
  double to_be;
  double end;
} Columns;

static void
find_columns (FujinHandoutSheet *self,
              Columns           *columns)
{
  double left = self->page->margin;
  double scores = N_CHOICES * MARK + 10;
  double levels = N_LEVEL_CHOICES * MARK + 10;
  double room = self->page->width - 2 * left - CODE_WIDTH - levels - 2 * scores;

  columns->name = left + CODE_WIDTH;
  columns->level = columns->name + floor (room * 0.58);
  columns->teams = columns->level + levels;
  columns->end = self->page->width - left;
  columns->to_be = columns->end - scores;
  columns->as_is = columns->to_be - scores;
}

/* The first letters of the levels, to be ringed; spelled out above the table. */
static char **
split_marks (FujinLang lang)
{
  /* Translators: one letter for each level, on answer sheets, with a space between: basic (必須),
   * standard (標準), advanced (推奨), optional (任意), unnecessary (不要) */
  return g_strsplit (fujin_words (lang, "B S A O U"), " ", N_LEVEL_CHOICES);
}

static char *
dup_task (FujinHandoutSheet *self)
{
  FujinLang lang = self->page->lang;
  FujinFramework *framework = fujin_project_get_framework (self->page->project);
  GString *levels = g_string_new (NULL);
  g_auto (GStrv) marks = split_marks (lang);
  char *text;

  for (FujinLevel level = FUJIN_LEVEL_BASIC; level <= FUJIN_LEVEL_UNNECESSARY; level++)
    {
      const FujinTerm *term = fujin_framework_get_level (framework, level);

      g_string_append_printf (levels, "%s%s %s", levels->len > 0 ? "   " : "",
                              marks[level - FUJIN_LEVEL_BASIC], fujin_text_get (&term->name, lang));
    }
  if (self->filled)
    /* Translators: %s lists the letters of the levels and their names. */
    text = g_strdup_printf (fujin_words (lang, "Levels: %s. Scores 1 to 5; – is not evaluated. "
                                               "The first team leads."),
                            levels->str);
  else
    /* Translators: %s lists the letters of the levels and their names. */
    text = g_strdup_printf (fujin_words (lang, "Ring one level and one score each (– means not "
                                               "evaluated) and write who carries the service, the "
                                               "team in the lead first. Levels: %s."),
                            levels->str);
  g_string_free (levels, TRUE);
  return text;
}

static double
row_height (FujinHandoutSheet *self,
            FujinServicePlan  *plan,
            const Columns     *columns)
{
  const FujinPageStyle style = { NAME_SIZE, FALSE, FUJIN_PAGE_INK_TEXT, PANGO_ALIGN_LEFT, 0 };
  FujinLang lang = self->page->lang;
  g_autofree char *teams = self->filled ? _fujin_report_dup_teams (plan, lang) : g_strdup ("");
  double name = _fujin_page_text (self->page, NULL, &style,
                                  fujin_service_plan_get_name (plan, lang), 0, 0,
                                  columns->level - columns->name - 6);
  double team = _fujin_page_text (self->page, NULL, &style, teams, 0, 0,
                                  columns->as_is - columns->teams - 6);

  return MAX (LEAST_ROW, MAX (name, team) + 4);
}

static gboolean
begins_category (FujinHandoutSheet *self,
                 guint              index)
{
  FujinServicePlan *plan = g_ptr_array_index (self->plans, index);

  return index == 0
         || fujin_service_plan_get_category (plan)
              != fujin_service_plan_get_category (g_ptr_array_index (self->plans, index - 1));
}

guint
_fujin_handout_answers_cut (FujinHandoutSheet *self)
{
  g_autofree char *task = dup_task (self);
  double room = _fujin_handout_foot (self, NULL, 0, 1) - _fujin_handout_head (self, NULL, task)
                - HEAD;
  Columns columns;
  double used = 0;
  guint first = 0;

  find_columns (self, &columns);
  g_array_append_val (self->breaks, first);
  for (guint i = 0; i < self->plans->len; i++)
    {
      double row = row_height (self, g_ptr_array_index (self->plans, i), &columns);
      double band = begins_category (self, i) ? BAND : 0;

      if (used > 0 && used + band + row > room)
        {
          g_array_append_val (self->breaks, i);
          used = 0;
          band = BAND;
        }
      used += band + row;
    }
  return self->breaks->len;
}

/* A letter or digit to ring, or ringed and filled. */
static void
draw_choice (FujinHandoutSheet *self,
             cairo_t           *cr,
             const char        *text,
             gboolean           chosen,
             double             x,
             double             middle)
{
  const FujinPageStyle style = { 7.4, chosen,
                                 chosen ? FUJIN_PAGE_INK_ON_COLOUR : FUJIN_PAGE_INK_DIM,
                                 PANGO_ALIGN_CENTER, 1 };
  double height = _fujin_page_text (self->page, NULL, &style, text, 0, 0, MARK);

  cairo_new_path (cr);
  cairo_arc (cr, x + MARK / 2, middle, MARK / 2 - 1.2, 0, 2 * G_PI);
  fujin_colour_set (chosen ? &self->page->palette->text : &self->page->palette->grid, cr, 1.0);
  cairo_set_line_width (cr, 0.6);
  if (chosen)
    cairo_fill (cr);
  else
    cairo_stroke (cr);
  _fujin_page_text (self->page, cr, &style, text, x, middle - height / 2, MARK);
}

static void
draw_scores (FujinHandoutSheet *self,
             cairo_t           *cr,
             int                score,
             double             x,
             double             middle)
{
  for (int i = 1; i <= N_SCORES; i++)
    {
      char digit[] = { (char) ('0' + i), '\0' };

      draw_choice (self, cr, digit, self->filled && score == i, x + (i - 1) * MARK, middle);
    }
  draw_choice (self, cr, "–", self->filled && score == FUJIN_SCORE_NOT_EVALUATED,
               x + N_SCORES * MARK, middle);
}

static void
draw_row (FujinHandoutSheet *self,
          cairo_t           *cr,
          FujinServicePlan  *plan,
          const Columns     *columns,
          double             y,
          double             height)
{
  const FujinPageStyle code = { NAME_SIZE, TRUE, FUJIN_PAGE_INK_TEXT, PANGO_ALIGN_LEFT, 1 };
  const FujinPageStyle style = { NAME_SIZE, FALSE, FUJIN_PAGE_INK_TEXT, PANGO_ALIGN_LEFT, 0 };
  FujinLang lang = self->page->lang;
  double middle = y + height / 2;
  g_auto (GStrv) marks = split_marks (lang);
  g_autofree char *teams = _fujin_report_dup_teams (plan, lang);

  _fujin_page_text (self->page, cr, &code, fujin_service_plan_get_code (plan), self->page->margin,
                    y + 2, CODE_WIDTH);
  _fujin_page_text (self->page, cr, &style, fujin_service_plan_get_name (plan, lang),
                    columns->name, y + 2, columns->level - columns->name - 6);
  for (FujinLevel level = FUJIN_LEVEL_BASIC; level <= FUJIN_LEVEL_UNNECESSARY; level++)
    draw_choice (self, cr, marks[level - FUJIN_LEVEL_BASIC],
                 self->filled && fujin_service_plan_get_level (plan) == level,
                 columns->level + (level - FUJIN_LEVEL_BASIC) * MARK, middle);
  if (self->filled)
    _fujin_page_text (self->page, cr, &style, teams, columns->teams, y + 2,
                      columns->as_is - columns->teams - 6);
  draw_scores (self, cr, fujin_service_plan_get_as_is (plan), columns->as_is, middle);
  draw_scores (self, cr, fujin_service_plan_get_to_be (plan), columns->to_be, middle);
  _fujin_page_rule (self->page, cr, self->page->margin, y + height,
                    columns->end - self->page->margin, FALSE);
}

static double
draw_band (FujinHandoutSheet *self,
           cairo_t           *cr,
           FujinServicePlan  *plan,
           double             y)
{
  const FujinPageStyle style = { 8.6, TRUE, FUJIN_PAGE_INK_TEXT, PANGO_ALIGN_LEFT, 1 };
  const FujinCategory *category = fujin_service_plan_get_category (plan);

  _fujin_page_badge (self->page, cr, category, self->page->margin + 7, y + BAND / 2, 6.5);
  _fujin_page_text (self->page, cr, &style, fujin_text_get (&category->name, self->page->lang),
                    self->page->margin + 18, y + 3,
                    self->page->width - 2 * self->page->margin - 18);
  return BAND;
}

static void
draw_titles (FujinHandoutSheet *self,
             cairo_t           *cr,
             const Columns     *columns,
             double             y)
{
  const FujinPageStyle style = { 8.0, FALSE, FUJIN_PAGE_INK_DIM, PANGO_ALIGN_LEFT, 2 };
  FujinLang lang = self->page->lang;
  const struct { double x; const char *text; double end; } titles[] = {
    { columns->name, fujin_words (lang, "Service"), columns->level },
    { columns->level, fujin_words (lang, "Level"), columns->teams },
    { columns->teams, fujin_words (lang, "Teams (lead first)"), columns->as_is },
    { columns->as_is, fujin_words (lang, "As-Is"), columns->to_be },
    { columns->to_be, fujin_words (lang, "To-Be"), columns->end },
  };

  for (guint i = 0; i < G_N_ELEMENTS (titles); i++)
    _fujin_page_text (self->page, cr, &style, titles[i].text, titles[i].x, y + 2,
                      titles[i].end - titles[i].x - 4);
  _fujin_page_rule (self->page, cr, self->page->margin, y + HEAD - 4,
                    columns->end - self->page->margin, TRUE);
}

void
_fujin_handout_answers_draw (FujinHandoutSheet *self,
                             cairo_t           *cr,
                             guint              page,
                             guint              n_pages)
{
  g_autofree char *task = dup_task (self);
  guint first = g_array_index (self->breaks, guint, page);
  guint end = page + 1 < self->breaks->len ? g_array_index (self->breaks, guint, page + 1)
                                           : self->plans->len;
  double y = _fujin_handout_head (self, cr, task);
  Columns columns;

  find_columns (self, &columns);
  draw_titles (self, cr, &columns, y);
  y += HEAD;
  for (guint i = first; i < end; i++)
    {
      FujinServicePlan *plan = g_ptr_array_index (self->plans, i);
      double height = row_height (self, plan, &columns);

      if (i == first || begins_category (self, i))
        y += draw_band (self, cr, plan, y);
      draw_row (self, cr, plan, &columns, y, height);
      y += height;
    }
  _fujin_handout_foot (self, cr, page, n_pages);
}
