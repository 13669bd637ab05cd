/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-report-file.h"

#include <stdarg.h>

#include "fujin-asked-words.h"
#include "fujin-category-score.h"
#include "fujin-gap-summary.h"
#include "fujin-gap.h"
#include "fujin-progress.h"
#include "fujin-project-charts.h"
#include "fujin-report-day.h"
#include "fujin-report-words.h"
#include "fujin-strengths.h"
#include "fujin-words.h"

#define CHART_FONT 11.0
#define RADAR_HEIGHT 300.0
#define N_EXTREMES 3
#define N_GAPS 5

/* A table of so many columns with heads; %NULL ends the list. */
static FujinChartSheet *
sheet_new (const char *first,
           ...)
{
  FujinChartSheet *sheet = fujin_chart_sheet_new ();
  va_list list;

  va_start (list, first);
  for (const char *head = first; head != NULL; head = va_arg (list, const char *))
    fujin_chart_sheet_add_column (sheet, head, va_arg (list, int));
  va_end (list);
  return sheet;
}

/* A row of texts, which it takes; %NULL ends the list. */
static void
add_row (FujinChartSheet *sheet,
         char            *first,
         ...)
{
  char **cells = g_new0 (char *, fujin_chart_sheet_get_n_columns (sheet) + 1);
  va_list list;
  guint n = 0;

  va_start (list, first);
  for (char *cell = first; cell != NULL; cell = va_arg (list, char *))
    cells[n++] = cell;
  va_end (list);
  fujin_chart_sheet_add_row (sheet, NULL, cells);
}

static void
add_mean (FujinReportFile          *self,
          FujinChartSheet          *sheet,
          const FujinCategoryScore *score,
          gboolean                  to_be)
{
  guint scored = to_be ? score->n_to_be : score->n_as_is;
  const char *label = to_be ? fujin_words (self->lang, "To-Be, mean")
                            : fujin_words (self->lang, "As-Is, mean");

  add_row (sheet, g_strdup (label),
           _fujin_report_dup_mean (to_be ? score->to_be : score->as_is, scored),
           g_strdup_printf (fujin_words (self->lang, "mean of %1$u of %2$u services scored"),
                            scored, fujin_category_score_count_to_score (score, to_be)), NULL);
}

static void
add_share (FujinReportFile *self,
           FujinChartSheet *sheet,
           const char      *label,
           guint            done,
           guint            total)
{
  add_row (sheet, g_strdup (label), g_strdup_printf ("%u", done),
           g_strdup_printf (fujin_words_n (self->lang, "%1$u of %2$u service",
                                           "%1$u of %2$u services", total), done, total), NULL);
}

static void
add_figures (FujinReportFile *self)
{
  FujinLang lang = self->lang;
  g_autoptr (FujinChartSheet) sheet = sheet_new (
    /* Translators: head of a column of key figures */
    fujin_words (lang, "Key figure"), FALSE,
    /* Translators: head of a column of key figures */
    fujin_words (lang, "Number"), TRUE,
    /* Translators: head of a column: over how many services a figure was made */
    fujin_words (lang, "Over"), FALSE, NULL);
  FujinCategoryScore score;
  guint done, total;

  fujin_category_score_get_total (self->project, &score);
  add_mean (self, sheet, &score, FALSE);
  add_mean (self, sheet, &score, TRUE);
  fujin_progress_get (self->project, FUJIN_PHASE_CATALOGUE, &done, &total);
  add_share (self, sheet, fujin_words (lang, "Level decided"), done, total);
  fujin_progress_get (self->project, FUJIN_PHASE_PROFILE, &done, &total);
  add_share (self, sheet, fujin_words (lang, "Assigned"), done, total);
  add_share (self, sheet, fujin_words (lang, "As-Is scored"), score.n_as_is,
             fujin_category_score_count_to_score (&score, FALSE));
  _fujin_report_file_add_sheet (self, sheet);
}

static void
add_radar (FujinReportFile *self)
{
  g_autoptr (FujinChartData) data = fujin_project_charts_categories (self->project, self->lang);
  g_autoptr (FujinOfficePicture) picture = NULL;

  if (!fujin_chart_data_has_values (data))
    return;
  picture = _fujin_office_picture_new (self->package, "/word/media", ++self->n_pictures, data,
                                       FUJIN_CHART_PART_ALL, CHART_FONT, self->width,
                                       RADAR_HEIGHT);
  _fujin_report_file_add_picture (self, picture, fujin_chart_data_get_title (data));
}

static void
add_gaps (FujinReportFile *self)
{
  FujinLang lang = self->lang;
  g_autoptr (GPtrArray) plans = fujin_gap_rank (self->project, N_GAPS);
  g_autofree char *heading = NULL;
  g_autoptr (FujinChartSheet) sheet = NULL;

  if (plans->len == 0)
    return;
  heading = g_strdup_printf (fujin_words (lang, "Largest gaps (%1$u of %2$u)"), plans->len,
                             fujin_gap_count (self->project));
  sheet = sheet_new (fujin_words (lang, "Service"), FALSE, fujin_words (lang, "As-Is"), TRUE,
                     fujin_words (lang, "To-Be"), TRUE, fujin_words (lang, "Gap"), TRUE,
                     fujin_words (lang, "Causes"), FALSE, NULL);
  for (guint i = 0; i < plans->len; i++)
    {
      FujinServicePlan *plan = g_ptr_array_index (plans, i);
      int gap = 0;

      fujin_service_plan_get_gap (plan, &gap);
      add_row (sheet, g_strdup_printf ("%s %s", fujin_service_plan_get_code (plan),
                                       fujin_service_plan_get_name (plan, lang)),
               _fujin_report_dup_score (fujin_service_plan_get_as_is (plan), lang),
               _fujin_report_dup_score (fujin_service_plan_get_to_be (plan), lang),
               g_strdup_printf ("+%d", gap), fujin_gap_dup_cause (plan, lang), NULL);
    }
  _fujin_report_file_add_heading (self, 2, heading, NULL);
  _fujin_report_file_add_sheet (self, sheet);
}

static void
add_carriers (FujinReportFile *self)
{
  static const struct
  {
    FujinAssignmentType  type;
    const char          *label;
  } parts[] = {
    { FUJIN_ASSIGNMENT_INSOURCE, N_("inside") },
    { FUJIN_ASSIGNMENT_COMBINATION, N_("both") },
    { FUJIN_ASSIGNMENT_OUTSOURCE, N_("outside") },
    { FUJIN_ASSIGNMENT_UNASSIGNED, N_("nobody") },
  };
  FujinLang lang = self->lang;
  g_autoptr (FujinChartSheet) sheet = sheet_new (fujin_words (lang, "Carried by"), FALSE,
                                                 fujin_words (lang, "Services"), TRUE, NULL);
  g_autofree char *heading = NULL;
  FujinTally total;
  guint n;

  fujin_project_get_total (self->project, &total);
  n = fujin_tally_get_in_scope (&total);
  heading = g_strdup_printf (fujin_words_n (lang, "Who carries the %u service in scope",
                                            "Who carries the %u services in scope", n), n);
  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    add_row (sheet, g_strdup (fujin_words (lang, parts[i].label)),
             g_strdup_printf ("%u", total.n_kinds[parts[i].type]), NULL);
  _fujin_report_file_add_heading (self, 2, heading, NULL);
  _fujin_report_file_add_sheet (self, sheet);
}

static void
add_extremes (FujinReportFile *self,
              const char    *heading,
              GArray        *scores)
{
  if (scores->len == 0)
    return;
  _fujin_report_file_add_heading (self, 2, heading, NULL);
  for (guint i = 0; i < scores->len; i++)
    {
      const FujinCategoryScore *score = &g_array_index (scores, FujinCategoryScore, i);
      g_autofree char *mean = _fujin_report_dup_mean (score->as_is, score->n_as_is);
      /* Translators: "A Strategic management: As-Is 3.2 (12 of 13 services)" */
      g_autofree char *line = g_strdup_printf (
        fujin_words (self->lang, "%1$s %2$s: As-Is %3$s (%4$u of %5$u services)"),
        score->category->id, fujin_text_get (&score->category->name, self->lang), mean,
        score->n_as_is, fujin_category_score_count_to_score (score, FALSE));

      _fujin_report_file_add_text (self, "Point", line);
    }
}

static void
add_strengths (FujinReportFile *self)
{
  g_autoptr (FujinStrengths) strengths = fujin_strengths_new (self->project, N_EXTREMES);

  if (strengths->alike)
    return;
  add_extremes (self, fujin_words (self->lang, "Strongest categories"), strengths->strong);
  add_extremes (self, fujin_words (self->lang, "Weakest categories"), strengths->weak);
}

/* The same list as on the board page and the slide. */
static void
add_decisions (FujinReportFile *self)
{
  FujinLang lang = self->lang;
  g_autofree char *day = fujin_report_day_dup (self->project);
  g_autoptr (GPtrArray) list = fujin_asked_list (self->project, day, FUJIN_ASKED_MOST);
  g_autoptr (FujinChartSheet) sheet = NULL;

  if (list->len == 0)
    return;
  sheet = sheet_new ("#", TRUE, fujin_words (lang, "To decide"), FALSE,
                     fujin_words (lang, "Services"), FALSE,
                     fujin_words (lang, "Cost and day"), FALSE, NULL);
  for (guint i = 0; i < list->len; i++)
    {
      const FujinAsked *asked = g_ptr_array_index (list, i);

      add_row (sheet, g_strdup_printf ("%u", i + 1), fujin_asked_words_dup_what (asked, lang),
               fujin_asked_words_dup_services (asked, lang),
               fujin_asked_words_dup_needs (asked, lang), NULL);
    }
  _fujin_report_file_add_heading (self, 2, fujin_words (lang, "Decisions to take"), NULL);
  _fujin_report_file_add_sheet (self, sheet);
}

/*
 * _fujin_report_file_add_summary:
 *
 * What the plan comes to, with the content of the board page: a few sentences, key figures, the
 * radar, the largest gaps with their causes, who carries the services, strengths and weaknesses,
 * and what is to be decided.
 */
void
_fujin_report_file_add_summary (FujinReportFile *self)
{
  g_autoptr (FujinGapRanking) ranking = fujin_gap_ranking_new (self->project);
  g_autoptr (FujinGapSummary) summary = fujin_gap_summary_new (self->project, ranking);
  g_autofree char *words = fujin_gap_summary_dup_words (summary, self->lang);
  g_autofree char *pattern = _fujin_report_dup_pattern (self->project, self->lang);

  _fujin_report_file_add_text (self, "Normal", words);
  if (*pattern != '\0')
    _fujin_report_file_add_text (self, "Normal", pattern);
  add_figures (self);
  add_radar (self);
  add_gaps (self);
  add_carriers (self);
  add_strengths (self);
  add_decisions (self);
}
