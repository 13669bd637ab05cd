/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-report-pages.h"
#include "fujin-report-words.h"
#include "fujin-words.h"

#define SIZE 7.5

static void
add_columns (FujinReportTable *table,
             FujinLang         lang)
{
  _fujin_report_table_add_column (table, fujin_words (lang, "Code"), 0, 34, FALSE);
  _fujin_report_table_add_column (table, fujin_words (lang, "Service"), 26, 60, FALSE);
  _fujin_report_table_add_column (table, fujin_words (lang, "Level"), 4, 56, FALSE);
  _fujin_report_table_add_column (table, fujin_words (lang, "Assignment"), 4, 62, FALSE);
  _fujin_report_table_add_column (table, fujin_words (lang, "Teams (lead first)"), 18, 50, FALSE);
  _fujin_report_table_add_column (table, fujin_words (lang, "As-Is"), 0, 50, TRUE);
  _fujin_report_table_add_column (table, fujin_words (lang, "To-Be"), 0, 50, TRUE);
  _fujin_report_table_add_column (table, fujin_words (lang, "Gap"), 0, 46, TRUE);
  _fujin_report_table_add_column (table, fujin_words (lang, "Note"), 22, 40, FALSE);
  _fujin_report_table_set_bold (table, 0);
}

static char *
dup_gap (FujinServicePlan *plan)
{
  int gap;

  if (!fujin_service_plan_in_scope (plan) || !fujin_service_plan_get_gap (plan, &gap))
    return g_strdup ("");
  return g_strdup_printf (gap > 0 ? "+%d" : "%d", gap);
}

/* Why a service is unnecessary is part of the decision. */
static char *
dup_note (FujinServicePlan *plan,
          FujinLang         lang)
{
  const char *note = fujin_service_plan_get_note (plan);
  const char *reason = fujin_service_plan_get_reason (plan);

  if (fujin_service_plan_in_scope (plan) || *reason == '\0')
    return g_strdup (note);
  if (*note == '\0')
    return g_strdup (reason);
  /* Translators: %1$s is why a service is unnecessary, %2$s a note on it; both are sentences. */
  return g_strdup_printf (fujin_words (lang, "%1$s / %2$s"), reason, note);
}

/* A service nobody needs lacks no team: only one in scope can be unassigned. */
static const char *
type_name (FujinServicePlan *plan,
           FujinLang         lang)
{
  FujinFramework *framework =
    fujin_project_get_framework (fujin_service_plan_get_project (plan));
  FujinAssignmentType kind = fujin_service_plan_get_kind (plan);

  if (kind == FUJIN_ASSIGNMENT_UNASSIGNED && !fujin_service_plan_in_scope (plan))
    return "";
  return fujin_text_get (&fujin_framework_get_assignment_type (framework, kind)->name, lang);
}

static void
add_plan (FujinReportTable *table,
          FujinServicePlan *plan,
          FujinLang         lang)
{
  FujinFramework *framework =
    fujin_project_get_framework (fujin_service_plan_get_project (plan));
  const FujinTerm *level = fujin_framework_get_level (framework,
                                                      fujin_service_plan_get_level (plan));
  char **cells = g_new0 (char *, 10);

  cells[0] = g_strdup (fujin_service_plan_get_code (plan));
  cells[1] = g_strdup (fujin_service_plan_get_name (plan, lang));
  cells[2] = g_strdup (fujin_text_get (&level->name, lang));
  cells[3] = g_strdup (type_name (plan, lang));
  cells[4] = _fujin_report_dup_teams (plan, lang);
  cells[5] = _fujin_report_dup_score (fujin_service_plan_get_as_is (plan), lang);
  cells[6] = _fujin_report_dup_score (fujin_service_plan_get_to_be (plan), lang);
  cells[7] = dup_gap (plan);
  cells[8] = dup_note (plan, lang);
  _fujin_report_table_add_row (table, cells);
}

/*
 * _fujin_report_matrix_new:
 *
 * The service matrix: every service, own ones included, under the band of its category.
 */
FujinReportTable *
_fujin_report_matrix_new (FujinPageLayout *page)
{
  FujinReportTable *table = _fujin_report_table_new (page, SIZE);
  const FujinCategory *band = NULL;

  add_columns (table, page->lang);
  for (guint i = 0; i < fujin_project_get_n_plans (page->project); i++)
    {
      FujinServicePlan *plan = fujin_project_get_plan (page->project, i);
      const FujinCategory *category = fujin_service_plan_get_category (plan);

      if (category != band)
        _fujin_report_table_add_band (table, category,
                                      fujin_text_get (&category->name, page->lang));
      band = category;
      add_plan (table, plan, page->lang);
    }
  return table;
}

/*
 * _fujin_report_matrix_dup_subject:
 *
 * What the pages of the matrix show.
 */
char *
_fujin_report_matrix_dup_subject (FujinPageLayout *page)
{
  FujinTally total;

  fujin_project_get_total (page->project, &total);
  return g_strdup_printf (fujin_words (page->lang, "Service matrix: %1$u services, "
                                                   "%2$u in scope"),
                          total.n_services, fujin_tally_get_in_scope (&total));
}
