/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-gap-answer.h"
#include "fujin-gap-cause.h"
#include "fujin-gap-cycle.h"
#include "fujin-gap-finding.h"
#include "fujin-gap-summary.h"
#include "fujin-improvement.h"
#include "fujin-report-pages.h"
#include "fujin-report-words.h"
#include "fujin-words.h"

#define SIZE 7.5
#define N_COLUMNS 10

/* Heads, shares of the width that is left over, least widths in points, whether numbers. */
static const struct
{
  const char *title;
  double      share;
  double      minimum;
  gboolean    is_number;
} columns[N_COLUMNS] = {
  /* Translators: head of a narrow column: the place in an order */
  { N_("No."), 0, 26, TRUE },
  { N_("Code"), 0, 32, FALSE },
  { N_("Service"), 20, 62, FALSE },
  { N_("Level"), 0, 56, FALSE },
  /* Translators: head of a narrow column: As-Is and To-Be, as in "2 → 4" */
  { N_("Scores"), 0, 50, FALSE },
  /* Translators: head of a column: weight of the level times the gap, as in "5 × 2 = 10" */
  { N_("Priority"), 0, 52, TRUE },
  /* Translators: head of a column: what a gap analysis found about a service */
  { N_("Found"), 14, 58, FALSE },
  /* Translators: head of a column: why there is a gap */
  { N_("Causes"), 30, 78, FALSE },
  { N_("Cycle"), 0, 36, FALSE },
  { N_("Improvement"), 30, 74, FALSE },
};

/* On a narrow sheet all columns give way alike. */
static void
add_columns (FujinReportTable *table,
             FujinPageLayout  *page)
{
  double room = page->width - 2 * page->margin;
  double total = 0;

  for (guint i = 0; i < N_COLUMNS; i++)
    total += columns[i].minimum;
  for (guint i = 0; i < N_COLUMNS; i++)
    _fujin_report_table_add_column (table, fujin_words (page->lang, columns[i].title),
                                    columns[i].share,
                                    columns[i].minimum * MIN (1, room / total),
                                    columns[i].is_number);
  _fujin_report_table_set_bold (table, 1);
}

static char *
dup_scores (FujinServicePlan *plan,
            FujinLang         lang)
{
  g_autofree char *as_is = _fujin_report_dup_score (fujin_service_plan_get_as_is (plan), lang);
  g_autofree char *to_be = _fujin_report_dup_score (fujin_service_plan_get_to_be (plan), lang);

  if (!fujin_service_plan_in_scope (plan))
    return g_strdup ("");
  /* Translators: %1$s is As-Is, %2$s To-Be */
  return g_strdup_printf (fujin_words (lang, "%1$s → %2$s"), as_is, to_be);
}

static char *
dup_cycle (FujinServicePlan *plan,
           guint             kinds,
           FujinLang         lang)
{
  const char *word;
  FujinGapCycle cycle;

  if (!fujin_gap_cycle_get (plan, kinds, &cycle))
    return g_strdup ("");
  /* Translators: this and the next: stand in a column with the head "Cycle" */
  word = cycle.long_cycle ? fujin_words (lang, "long") : fujin_words (lang, "short");
  if (!cycle.ours)
    return g_strdup (word);
  /* Translators: a mark on what is our own reasoning, explained above the table */
  return g_strdup_printf (fujin_words (lang, "%s*"), word);
}

static gboolean
any_is_ours (guint kinds)
{
  for (guint i = 0; i < FUJIN_N_GAP_KINDS; i++)
    if ((kinds & FUJIN_GAP_BIT (i)) && fujin_gap_kind_is_ours ((FujinGapKind) i))
      return TRUE;
  return FALSE;
}

static char *
dup_found (guint     kinds,
           FujinLang lang)
{
  g_autofree char *words = fujin_gap_finding_dup_words (kinds, TRUE, lang);

  return any_is_ours (kinds) ? g_strdup_printf (fujin_words (lang, "%s*"), words)
                             : g_steal_pointer (&words);
}

/* Title, team and due day of an improvement, as far as they are known. */
static void
append_improvement (GString     *text,
                    FujinRecord *record,
                    FujinLang    lang)
{
  FujinTeam *team = fujin_record_find_team (record);
  g_autofree char *due = _fujin_report_dup_day (fujin_record_get (record, FUJIN_IMPROVEMENT_DUE),
                                                lang);

  if (text->len > 0)
    g_string_append_c (text, '\n');
  g_string_append (text, fujin_record_get (record, FUJIN_IMPROVEMENT_TITLE));
  if (team != NULL)
    /* Translators: stands between the title of an improvement, its team and its due day */
    g_string_append_printf (text, fujin_words (lang, "; %s"), fujin_team_get_name (team));
  if (!fujin_improvement_is_open (record))
    g_string_append_printf (text, fujin_words (lang, "; %s"), fujin_words (lang, "Done"));
  else if (*due != '\0')
    g_string_append_printf (text, fujin_words (lang, "; %s"), due);
}

/* What is done about it, or that nothing is. */
static char *
dup_improvement (FujinServicePlan *plan,
                 FujinLang         lang)
{
  g_autoptr (GPtrArray) kept = fujin_improvement_list_kept (plan);
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < kept->len; i++)
    append_improvement (text, g_ptr_array_index (kept, i), lang);
  if (kept->len == 0)
    g_string_append (text, fujin_gap_answer_get (plan) == FUJIN_GAP_ANSWER_ACCEPTED
                             ? fujin_words (lang, "gap accepted")
                             /* Translators: no improvement addresses the gap */
                             : fujin_words (lang, "none"));
  return g_string_free (text, FALSE);
}

/* Fills a row; @ranked is %NULL for what has no place. */
static void
add_row (FujinReportTable     *table,
         FujinServicePlan     *plan,
         const FujinRankedGap *ranked,
         guint                 kinds,
         FujinLang             lang)
{
  FujinFramework *framework =
    fujin_project_get_framework (fujin_service_plan_get_project (plan));
  const FujinTerm *level = fujin_framework_get_level (framework,
                                                      fujin_service_plan_get_level (plan));
  char **cells = g_new0 (char *, N_COLUMNS + 1);

  cells[0] = ranked != NULL ? g_strdup_printf ("%u", ranked->place) : g_strdup ("");
  cells[1] = g_strdup (fujin_service_plan_get_code (plan));
  cells[2] = g_strdup (fujin_service_plan_get_name (plan, lang));
  cells[3] = g_strdup (fujin_text_get (&level->name, lang));
  cells[4] = dup_scores (plan, lang);
  cells[5] = ranked != NULL ? g_strdup_printf ("%d × %d = %d", ranked->weight, ranked->gap,
                                               ranked->priority)
                            : g_strdup ("");
  cells[6] = dup_found (kinds, lang);
  cells[7] = fujin_gap_cause_dup_why (plan, lang);
  cells[8] = dup_cycle (plan, kinds, lang);
  cells[9] = dup_improvement (plan, lang);
  _fujin_report_table_add_row (table, cells);
}

static void
add_band (FujinReportTable *table,
          const char       *format,
          guint             n)
{
  g_autofree char *text = g_strdup_printf (format, n);

  _fujin_report_table_add_band (table, NULL, text);
}

static void
add_scores (FujinReportTable *table,
            FujinPageLayout  *page,
            const char       *today)
{
  g_autoptr (FujinGapRanking) ranking = fujin_gap_ranking_new (page->project);
  g_autofree char *weights = fujin_level_weights_dup_words (&ranking->weights, page->lang);
  g_autofree char *band = NULL;
  guint n = ranking->ranked->len;

  if (n > 0)
    /* Translators: %1$u gaps, %2$s says how they are ordered */
    band = g_strdup_printf (
      fujin_words_n (page->lang, "Scores (portfolio): %1$u service below To-Be. %2$s",
                     "Scores (portfolio): %1$u services below To-Be. %2$s", n), n, weights);
  if (n > 0)
    _fujin_report_table_add_band (table, NULL, band);
  for (guint i = 0; i < n; i++)
    {
      const FujinRankedGap *gap = &g_array_index (ranking->ranked, FujinRankedGap, i);

      add_row (table, gap->plan, gap,
               fujin_gap_finding_get_kinds (gap->plan, FUJIN_PHASE_PORTFOLIO, today), page->lang);
    }
  if (ranking->unscored->len > 0)
    add_band (table, fujin_words_n (page->lang, "Not scored, so in no order: %u service",
                                    "Not scored, so in no order: %u services",
                                    ranking->unscored->len), ranking->unscored->len);
  for (guint i = 0; i < ranking->unscored->len; i++)
    {
      FujinServicePlan *plan = g_ptr_array_index (ranking->unscored, i);

      add_row (table, plan, NULL,
               fujin_gap_finding_get_kinds (plan, FUJIN_PHASE_PORTFOLIO, today), page->lang);
    }
}

static void
add_findings (FujinReportTable *table,
              FujinPageLayout  *page,
              FujinPhase        phase,
              const char       *today)
{
  g_autoptr (GArray) findings = fujin_gap_finding_list (page->project, phase, today);

  if (findings->len == 0)
    return;
  if (phase == FUJIN_PHASE_CATALOGUE)
    add_band (table, fujin_words_n (page->lang, "Levels (catalogue): %u service",
                                    "Levels (catalogue): %u services", findings->len),
              findings->len);
  else
    add_band (table, fujin_words_n (page->lang, "Assignments (profile): %u service",
                                    "Assignments (profile): %u services", findings->len),
              findings->len);
  for (guint i = 0; i < findings->len; i++)
    {
      const FujinGapFinding *finding = &g_array_index (findings, FujinGapFinding, i);

      add_row (table, finding->plan, NULL, finding->kinds, page->lang);
    }
}

/*
 * _fujin_report_gaps_new:
 *
 * The three gap analyses: the gaps of the scores by priority, what is not scored, then what the
 * levels and the assignments show, each service with its causes.
 */
FujinReportTable *
_fujin_report_gaps_new (FujinPageLayout *page)
{
  FujinReportTable *table = _fujin_report_table_new (page, SIZE);
  g_autofree char *today = _fujin_page_dup_today (page);

  add_columns (table, page);
  add_scores (table, page, today);
  add_findings (table, page, FUJIN_PHASE_CATALOGUE, today);
  add_findings (table, page, FUJIN_PHASE_PROFILE, today);
  return table;
}

/*
 * _fujin_report_gaps_dup_subject:
 *
 * What the pages of the gap analysis show.
 */
char *
_fujin_report_gaps_dup_subject (FujinPageLayout *page)
{
  g_autofree char *today = _fujin_page_dup_today (page);
  g_autoptr (GArray) levels = fujin_gap_finding_list (page->project, FUJIN_PHASE_CATALOGUE, today);
  g_autoptr (GArray) teams = fujin_gap_finding_list (page->project, FUJIN_PHASE_PROFILE, today);
  g_autoptr (GArray) scores = fujin_gap_finding_list (page->project, FUJIN_PHASE_PORTFOLIO, today);

  return g_strdup_printf (
    /* Translators: heading of printed pages: how many services each analysis names; the star marks
     * cells of the table */
    fujin_words (page->lang, "Gap analysis: levels %1$u, assignments %2$u, below To-Be %3$u "
                             "(* our own reasoning)"),
    levels->len, teams->len, fujin_gap_finding_count (scores, FUJIN_GAP_BELOW));
}

/*
 * _fujin_report_gaps_dup_intro:
 *
 * What the gap analyses come to, for who reads no table.
 */
char *
_fujin_report_gaps_dup_intro (FujinPageLayout *page)
{
  g_autoptr (FujinGapRanking) ranking = fujin_gap_ranking_new (page->project);
  g_autoptr (FujinGapSummary) summary = fujin_gap_summary_new (page->project, ranking);

  return fujin_gap_summary_dup_words (summary, page->lang);
}
