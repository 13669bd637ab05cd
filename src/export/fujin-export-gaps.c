/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-export-private.h"
#include "fujin-gap-cause.h"
#include "fujin-gap-cycle.h"
#include "fujin-gap-finding.h"
#include "fujin-gap-ranking.h"
#include "fujin-report-day.h"
#include "fujin-words.h"

static void
add_text (GString    *csv,
          const char *text)
{
  _fujin_export_csv_add (csv, text, FALSE);
}

/* Numbers of our own stay numbers: no text of a person can stand here. */
static void
add_number (GString *csv,
            int      number)
{
  g_string_append_printf (csv, ",%d", number);
}

static void
add_score (GString *csv,
           int      score)
{
  if (score > 0)
    add_number (csv, score);
  else
    g_string_append_c (csv, ',');
}

static void
add_header (GString   *csv,
            FujinLang  lang)
{
  _fujin_export_csv_add (csv, fujin_words (lang, "No."), TRUE);
  add_text (csv, fujin_words (lang, "Code"));
  add_text (csv, fujin_words (lang, "Service"));
  add_text (csv, fujin_words (lang, "Recommendation level"));
  add_text (csv, fujin_words (lang, "As-Is"));
  add_text (csv, fujin_words (lang, "To-Be"));
  add_text (csv, fujin_words (lang, "Gap"));
  /* Translators: how much a gap counts by the level of its service */
  add_text (csv, fujin_words (lang, "Weight"));
  add_text (csv, fujin_words (lang, "Priority"));
  add_text (csv, fujin_words (lang, "Level gap"));
  add_text (csv, fujin_words (lang, "Assignment gap"));
  add_text (csv, fujin_words (lang, "Score gap"));
  add_text (csv, fujin_words (lang, "Causes"));
  add_text (csv, fujin_words (lang, "Cycle"));
  g_string_append (csv, "\r\n");
}

static void
add_findings (GString          *csv,
              FujinServicePlan *plan,
              const char       *today,
              FujinLang         lang)
{
  for (guint i = 0; i < FUJIN_N_PHASES; i++)
    {
      guint kinds = fujin_gap_finding_get_kinds (plan, (FujinPhase) i, today);
      g_autofree char *words = fujin_gap_finding_dup_words (kinds, FALSE, lang);

      add_text (csv, words);
    }
}

static void
add_plan (GString              *csv,
          FujinServicePlan     *plan,
          const FujinRankedGap *ranked,
          const char           *today,
          FujinLang             lang)
{
  FujinFramework *framework =
    fujin_project_get_framework (fujin_service_plan_get_project (plan));
  const FujinTerm *level = fujin_framework_get_level (framework,
                                                      fujin_service_plan_get_level (plan));
  g_autofree char *line = fujin_gap_cause_dup_line (plan, lang);
  g_autofree char *cycle_words = NULL;
  FujinGapCycle cycle;

  if (fujin_gap_cycle_get (plan, fujin_gap_finding_get_all (plan, today), &cycle))
    cycle_words = fujin_gap_cycle_dup_words (&cycle, lang);
  if (ranked != NULL)
    g_string_append_printf (csv, "%u", ranked->place);
  add_text (csv, fujin_service_plan_get_code (plan));
  add_text (csv, fujin_service_plan_get_name (plan, lang));
  add_text (csv, fujin_text_get (&level->name, lang));
  add_score (csv, fujin_service_plan_get_as_is (plan));
  add_score (csv, fujin_service_plan_get_to_be (plan));
  if (ranked != NULL)
    g_string_append_printf (csv, ",%d,%d,%d", ranked->gap, ranked->weight, ranked->priority);
  else
    g_string_append (csv, ",,,");
  add_findings (csv, plan, today, lang);
  add_text (csv, line);
  add_text (csv, cycle_words != NULL ? cycle_words : "");
  g_string_append (csv, "\r\n");
}

static gboolean
is_ranked (FujinServicePlan *plan)
{
  int gap;

  return fujin_service_plan_in_scope (plan) && fujin_service_plan_get_gap (plan, &gap) && gap > 0;
}

/*
 * _fujin_export_gaps_csv:
 *
 * The ranking for spreadsheets, and behind it, without a place, every other service of which one
 * of the three analyses has something to say (RFC 4180).
 */
GBytes *
_fujin_export_gaps_csv (const FujinExportJob  *job,
                        GError               **error)
{
  g_autoptr (FujinGapRanking) ranking = fujin_gap_ranking_new (job->project);
  g_autofree char *today = fujin_report_day_dup (job->project);
  GString *csv = _fujin_export_csv_new ();

  add_header (csv, job->lang);
  for (guint i = 0; i < ranking->ranked->len; i++)
    {
      const FujinRankedGap *gap = &g_array_index (ranking->ranked, FujinRankedGap, i);

      add_plan (csv, gap->plan, gap, today, job->lang);
    }
  for (guint i = 0; i < fujin_project_get_n_plans (job->project); i++)
    {
      FujinServicePlan *plan = fujin_project_get_plan (job->project, i);

      if (!is_ranked (plan) && fujin_gap_finding_get_all (plan, today) != 0)
        add_plan (csv, plan, NULL, today, job->lang);
    }
  return g_string_free_to_bytes (csv);
}
