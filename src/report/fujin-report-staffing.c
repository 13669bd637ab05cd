/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-report-staffing.h"

#include "fujin-staffing-week.h"
#include "fujin-staffing-words.h"
#include "fujin-words.h"

#define SIZE 8.0
#define GRID_SIZE 6.5
#define TITLE_SIZE 7.5
#define GAP 14.0
#define PER_PAGE 9
#define COLUMNS 3

/* Of findings in the intro; a first page must have room for the table. */
#define MAX_FINDINGS 6

enum
{
  COLUMN_FUNCTION,
  COLUMN_LEVELS,
  COLUMN_OURS = COLUMN_LEVELS + FUJIN_N_STAFF_LEVELS,
  COLUMN_HEADS,
  COLUMN_MEETS,
  COLUMN_TEAMS,
  N_COLUMNS,
};

static char *
dup_level_title (FujinPageLayout *page,
                 guint            level)
{
  const FujinStaffLevel *entry =
    fujin_framework_get_staff_level (fujin_project_get_framework (page->project), level);
  g_autofree char *name = fujin_staffing_words_dup_level ((int) level, page->lang);

  return g_strdup_printf ("%s\n%s", name, fujin_text_get (&entry->name, page->lang));
}

static void
add_columns (FujinReportTable *table,
             FujinPageLayout  *page)
{
  _fujin_report_table_add_column (table, fujin_words (page->lang, "Function"), 1.3, 60, FALSE);
  for (guint i = 0; i < FUJIN_N_STAFF_LEVELS; i++)
    {
      g_autofree char *title = dup_level_title (page, i);

      _fujin_report_table_add_column (table, title, 1, 56, FALSE);
    }
  _fujin_report_table_add_column (table, fujin_words (page->lang, "Ours"), 1.3, 56, FALSE);
  _fujin_report_table_add_column (table, fujin_words (page->lang, "People"), 0, 56, TRUE);
  /* Translators: heads a column: the levels that a function meets */
  _fujin_report_table_add_column (table, fujin_words (page->lang, "Meets"), 1.1, 64, FALSE);
  _fujin_report_table_add_column (table, fujin_words (page->lang, "Team and cost a head"), 1.5, 60,
                                  FALSE);
  _fujin_report_table_set_bold (table, COLUMN_FUNCTION);
}

static char *
dup_teams (const FujinStaffOurs *ours)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; ours && i < ours->posts->len; i++)
    {
      const FujinStaffPost *post = ours->posts->pdata[i];
      const char *cost = fujin_record_get (post->record, FUJIN_POST_COST);

      if (!post->team && *cost == '\0')
        continue;
      g_string_append_printf (text, "%s%s%s%s", text->len > 0 ? "\n" : "",
                              post->team ? fujin_team_get_name (post->team) : "",
                              post->team && *cost ? ": " : "", cost);
    }
  return g_string_free (text, FALSE);
}

static char *
dup_function (const FujinStaffing *staffing,
              guint                slice,
              guint                row,
              FujinLang            lang)
{
  const char *name = fujin_staffing_words_function (fujin_staffing_get_row (staffing, row), lang);
  g_autofree char *also = fujin_staffing_words_dup_also (staffing, slice, row, lang);

  if (*also == '\0')
    return g_strdup (name);
  /* Translators: %1$s function, %2$s functions its people do as double duty */
  return g_strdup_printf (fujin_words (lang, "%1$s\nalso does %2$s"), name, also);
}

static char *
dup_heads (guint     own,
           guint     outside,
           FujinLang lang)
{
  if (outside == 0)
    return g_strdup_printf ("%u", own);
  /* Translators: people: %1$u of one's own, %2$u of providers */
  return g_strdup_printf (fujin_words (lang, "%1$u (+%2$u outside)"), own, outside);
}

static void
add_row (FujinReportTable    *table,
         const FujinStaffing *staffing,
         guint                slice,
         guint                row,
         FujinLang            lang)
{
  FujinFramework *framework = fujin_project_get_framework (staffing->project);
  const FujinStaffFunction *function = fujin_staffing_get_row (staffing, row)->function;
  const FujinStaffOurs *ours = fujin_staffing_get (staffing, slice, row);
  char **cells = g_new0 (char *, N_COLUMNS + 1);

  cells[COLUMN_FUNCTION] = dup_function (staffing, slice, row, lang);
  for (guint level = 0; level < FUJIN_N_STAFF_LEVELS; level++)
    cells[COLUMN_LEVELS + level] =
      function ? fujin_staffing_words_dup_cell (
                   fujin_framework_get_staff_cell (framework, level, function->index), lang)
               : g_strdup ("");
  cells[COLUMN_OURS] = fujin_staffing_words_dup_ours (staffing, slice, row, lang);
  cells[COLUMN_HEADS] = ours ? dup_heads (ours->heads, ours->outside, lang) : g_strdup ("");
  cells[COLUMN_MEETS] = function ? fujin_staffing_words_dup_met (staffing, slice, row, lang)
                                 : g_strdup ("");
  cells[COLUMN_TEAMS] = dup_teams (ours);
  _fujin_report_table_add_row (table, cells);
}

static void
add_totals (FujinReportTable    *table,
            const FujinStaffing *staffing,
            guint                slice,
            FujinLang            lang)
{
  FujinFramework *framework = fujin_project_get_framework (staffing->project);
  const FujinStaffSlice *place = fujin_staffing_get_slice (staffing, slice);
  char **cells = g_new0 (char *, N_COLUMNS + 1);

  cells[COLUMN_FUNCTION] = g_strdup (fujin_words (lang, "Total"));
  for (guint level = 0; level < FUJIN_N_STAFF_LEVELS; level++)
    {
      guint heads = fujin_framework_get_staff_level (framework, level)->heads;

      cells[COLUMN_LEVELS + level] =
        g_strdup_printf (fujin_words_n (lang, "%u person", "%u people", heads), heads);
    }
  cells[COLUMN_OURS] =
    place->unfilled > 0
      ? g_strdup_printf (fujin_words_n (lang, "%u unfilled", "%u unfilled", place->unfilled),
                         place->unfilled)
      : g_strdup ("");
  cells[COLUMN_HEADS] = dup_heads (place->heads, place->outside, lang);
  cells[COLUMN_MEETS] = fujin_staffing_words_dup_all_reached (staffing, slice, lang);
  cells[COLUMN_TEAMS] = g_strdup ("");
  _fujin_report_table_add_row (table, cells);
}

/* A region has only the functions it has posts for. */
static void
add_slice (FujinReportTable    *table,
           const FujinStaffing *staffing,
           guint                slice,
           FujinLang            lang)
{
  if (fujin_staffing_get_n_slices (staffing) > 2)
    {
      g_autofree char *band = fujin_staffing_words_dup_region (staffing, slice, lang);

      _fujin_report_table_add_band (table, NULL, band);
    }
  for (guint row = 0; row < fujin_staffing_get_n_rows (staffing); row++)
    if (slice == 0 || fujin_staffing_get (staffing, slice, row))
      add_row (table, staffing, slice, row, lang);
  add_totals (table, staffing, slice, lang);
}

/*
 * _fujin_report_staffing_new:
 *
 * Functions by levels, with ours beside them, all regions together and each by itself.
 */
FujinReportTable *
_fujin_report_staffing_new (FujinPageLayout *page)
{
  FujinReportTable *table = _fujin_report_table_new (page, SIZE);
  g_autoptr (FujinStaffing) staffing = fujin_staffing_new (page->project);

  add_columns (table, page);
  _fujin_report_table_set_note (
    table, fujin_words (page->lang, "Levels 0 to 3 after textbook 6.6, table 11: the least for "
                                    "running quadrants III and IV in-house; I and II are not in "
                                    "it. “Ours” and “Meets” are counted by our own reasoning: "
                                    "“Meets” names the levels whose hours and seats a function "
                                    "keeps. Where a level itself asks for double duty only, double "
                                    "duty meets it; levels that want nobody for it stand apart. "
                                    "The last line counts the functions that meet each level."));
  add_slice (table, staffing, 0, page->lang);
  for (guint i = 1; fujin_staffing_get_n_slices (staffing) > 2
                    && i < fujin_staffing_get_n_slices (staffing); i++)
    add_slice (table, staffing, i, page->lang);
  return table;
}

char *
_fujin_report_staffing_dup_subject (FujinPageLayout *page)
{
  g_autoptr (FujinStaffing) staffing = fujin_staffing_new (page->project);
  g_autofree char *total = fujin_staffing_words_dup_total (staffing, 0, page->lang);

  /* Translators: heads printed pages; %s is "12 people" */
  return g_strdup_printf (fujin_words (page->lang, "Staffing: %s"), total);
}

static void
add_findings (GString             *text,
              const FujinStaffing *staffing,
              FujinLang            lang)
{
  for (guint i = 0; i < MIN (staffing->findings->len, MAX_FINDINGS); i++)
    {
      g_autofree char *finding = fujin_staffing_words_dup_finding (
        staffing, &g_array_index (staffing->findings, FujinStaffFinding, i), lang);

      g_string_append_printf (text, "\n• %s", finding);
    }
  if (staffing->findings->len > MAX_FINDINGS)
    {
      guint n = staffing->findings->len - MAX_FINDINGS;

      g_string_append (text, "\n• ");
      g_string_append_printf (text, fujin_words_n (lang, "%u more finding", "%u more findings", n),
                              n);
    }
}

/*
 * _fujin_report_staffing_dup_intro:
 *
 * The week in a sentence, the sum of the factors, and what is to be said.
 */
char *
_fujin_report_staffing_dup_intro (FujinPageLayout *page)
{
  g_autoptr (FujinStaffing) staffing = fujin_staffing_new (page->project);
  g_autoptr (FujinWeekGrid) week = fujin_staffing_week_new (staffing, 0, -1, page->lang);
  g_autofree char *sentence = fujin_week_grid_dup_sentence (week, page->lang);
  g_autofree char *sum = fujin_staffing_words_dup_factors (&staffing->factors, page->lang);
  GString *text = g_string_new (sentence);

  g_string_append_c (text, '\n');
  g_string_append_printf (
    text,
    /* Translators: %s is a sum in several lines */
    fujin_words (page->lang, "People a seat round the clock (our own sum; the textbook says six):\n"
                             "%s"), sum);
  add_findings (text, staffing, page->lang);
  return g_string_free (text, FALSE);
}

/*
 * _fujin_report_staffing_count_weeks:
 *
 * Returns: pages that the weeks take: of the organisation, and of each function
 */
guint
_fujin_report_staffing_count_weeks (FujinPageLayout *page)
{
  g_autoptr (FujinStaffing) staffing = fujin_staffing_new (page->project);

  return (fujin_staffing_get_n_rows (staffing) + PER_PAGE) / PER_PAGE;
}

/* Somebody somewhere at all hours is no full week. */
static char *
dup_all_title (const FujinStaffing *staffing,
               FujinLang            lang)
{
  FujinStaffHours hours;

  fujin_staffing_get_hours (staffing, 0, &hours);
  return g_strdup_printf (
    /* Translators: %1$u of %2$u functions */
    fujin_words (lang, "All functions: %1$u of %2$u at all hours"), hours.n_always,
    hours.n_functions);
}

static void
draw_week (FujinPageLayout     *page,
           cairo_t             *cr,
           const FujinWeekGrid *week,
           const char          *of_all,
           double               x,
           double               y,
           double               width,
           double               height)
{
  const FujinPageStyle style = { TITLE_SIZE, TRUE, FUJIN_PAGE_INK_TEXT, PANGO_ALIGN_LEFT, 1 };
  guint n = FUJIN_WEEK_HOURS - fujin_week_grid_count (week, FUJIN_WEEK_UNCOVERED);
  g_autofree char *hours = g_strdup_printf (
    /* Translators: %1$s is a function, %2$u of 168 hours of the week */
    fujin_words (page->lang, "%1$s: %2$u of 168 h"), fujin_week_grid_get_title (week), n);
  const char *title = of_all ? of_all : hours;
  double head = _fujin_page_text (page, cr, &style, title, x, y, width) + 3;

  cairo_save (cr);
  cairo_translate (cr, x, y + head);
  fujin_week_grid_draw (week, cr, page->context, page->palette, page->lang, GRID_SIZE, width,
                        height - head);
  cairo_restore (cr);
}

/*
 * _fujin_report_staffing_draw_weeks:
 * @index: page of the weeks, from 0
 *
 * Draws up to nine weeks between @top and @bottom.
 */
void
_fujin_report_staffing_draw_weeks (FujinPageLayout *page,
                                   cairo_t         *cr,
                                   guint            index,
                                   double           top,
                                   double           bottom)
{
  g_autoptr (FujinStaffing) staffing = fujin_staffing_new (page->project);
  guint columns = page->width > page->height ? COLUMNS : COLUMNS - 1;
  guint lines = (PER_PAGE + columns - 1) / columns;
  double width = (page->width - 2 * page->margin - (columns - 1) * GAP) / columns;
  double height = (bottom - top - (lines - 1) * GAP) / lines;
  PangoFontDescription *font = pango_font_description_from_string ("Sans");

  /* The week takes the family of its fonts, paper has none of its own. */
  pango_context_set_font_description (page->context, font);
  pango_font_description_free (font);
  for (guint i = 0; i < PER_PAGE; i++)
    {
      int row = (int) (index * PER_PAGE + i) - 1;
      g_autoptr (FujinWeekGrid) week = NULL;
      g_autofree char *of_all = row < 0 ? dup_all_title (staffing, page->lang) : NULL;

      if (row >= (int) fujin_staffing_get_n_rows (staffing))
        return;
      week = fujin_staffing_week_new (staffing, 0, row, page->lang);
      draw_week (page, cr, week, of_all, page->margin + i % columns * (width + GAP),
                 top + i / columns * (height + GAP), width, height);
    }
}
