/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "fujin-cell-guard.h"
#include "fujin-export-private.h"
#include "fujin-parse-teams.h"
#include "fujin-words.h"

/* Excel takes a file for UTF-8 only when it begins with this. */
#define BYTE_ORDER_MARK "\xef\xbb\xbf"

/*
 * _fujin_export_csv_new:
 *
 * A table without rows.
 */
GString *
_fujin_export_csv_new (void)
{
  return g_string_new (BYTE_ORDER_MARK);
}

/*
 * _fujin_export_csv_add:
 * @is_first: whether it begins a row
 *
 * Adds a cell as RFC 4180 writes it.
 */
void
_fujin_export_csv_add (GString    *csv,
                       const char *text,
                       gboolean    is_first)
{
  gboolean guard = fujin_cell_needs_guard (text);
  gboolean quote = strpbrk (text, ",\"\r\n\t") != NULL;

  if (!is_first)
    g_string_append_c (csv, ',');
  if (quote)
    g_string_append_c (csv, '"');
  if (guard)
    g_string_append_c (csv, '\'');
  for (const char *p = text; *p != '\0'; p++)
    {
      if (*p == '"')
        g_string_append_c (csv, '"');
      g_string_append_c (csv, *p);
    }
  if (quote)
    g_string_append_c (csv, '"');
}

static void
add_text (GString    *csv,
          const char *text)
{
  _fujin_export_csv_add (csv, text != NULL ? text : "", FALSE);
}

static void
add_header (GString   *csv,
            FujinLang  lang)
{
  _fujin_export_csv_add (csv, fujin_words (lang, "Code"), TRUE);
  add_text (csv, fujin_words (lang, "Service"));
  add_text (csv, fujin_words (lang, "Category"));
  add_text (csv, fujin_words (lang, "Own service"));
  add_text (csv, fujin_words (lang, "Recommendation level"));
  add_text (csv, fujin_words (lang, "Reason"));
  add_text (csv, fujin_words (lang, "Assignment"));
  add_text (csv, fujin_words (lang, "Lead team"));
  add_text (csv, fujin_words (lang, "Other teams"));
  add_text (csv, fujin_words (lang, "Quadrant"));
  add_text (csv, fujin_words (lang, "As-Is"));
  add_text (csv, fujin_words (lang, "To-Be"));
  add_text (csv, fujin_words (lang, "Gap"));
  add_text (csv, fujin_words (lang, "Note"));
  add_text (csv, fujin_words (lang, "Teams outside"));
  g_string_append (csv, "\r\n");
}

static gboolean
is_other (FujinTeam *team,
          FujinTeam *lead)
{
  return team != lead;
}

static gboolean
is_outside (FujinTeam *team,
            FujinTeam *lead)
{
  return fujin_team_get_external (team);
}

/* Of several, names are written so that they can be read back from the sheet. */
static void
add_teams (GString          *csv,
           FujinServicePlan *plan,
           gboolean        (*test) (FujinTeam *team, FujinTeam *lead),
           FujinLang         lang)
{
  FujinAssignments *assignments = fujin_service_plan_get_assignments (plan);
  FujinTeam *lead = assignments != NULL ? fujin_assignments_get_lead (assignments) : NULL;
  g_autoptr (GString) names = g_string_new (NULL);

  for (guint i = 0; i < fujin_assignments_get_n_teams (assignments); i++)
    {
      FujinTeam *team = fujin_assignments_get_team (assignments, i);
      g_autofree char *name = fujin_parse_quote_team (fujin_team_get_name (team));

      if (!test (team, lead))
        continue;
      if (names->len > 0)
        g_string_append (names, fujin_words (lang, ", "));
      g_string_append (names, name);
    }
  add_text (csv, names->str);
}

static void
add_lead (GString          *csv,
          FujinServicePlan *plan)
{
  FujinAssignments *assignments = fujin_service_plan_get_assignments (plan);
  FujinTeam *lead = assignments != NULL ? fujin_assignments_get_lead (assignments) : NULL;

  add_text (csv, lead != NULL ? fujin_team_get_name (lead) : NULL);
}

/* What is not scored is empty, never zero. */
static void
add_score (GString   *csv,
           int        score,
           FujinLang  lang)
{
  char digits[] = { (char) ('0' + CLAMP (score, 0, FUJIN_SCORE_MAX)), '\0' };

  if (score == FUJIN_SCORE_NOT_EVALUATED)
    add_text (csv, fujin_words (lang, "not evaluated"));
  else
    add_text (csv, score == FUJIN_SCORE_NONE ? "" : digits);
}

/* A negative gap is a number and stays one: no text of a person can stand here. */
static void
add_gap (GString          *csv,
         FujinServicePlan *plan)
{
  int gap;

  g_string_append_c (csv, ',');
  if (fujin_service_plan_in_scope (plan) && fujin_service_plan_get_gap (plan, &gap))
    g_string_append_printf (csv, "%d", gap);
}

static void
add_plan (GString          *csv,
          FujinServicePlan *plan,
          FujinLang         lang)
{
  FujinFramework *framework =
    fujin_project_get_framework (fujin_service_plan_get_project (plan));
  const FujinTerm *level = fujin_framework_get_level (framework,
                                                      fujin_service_plan_get_level (plan));
  FujinAssignmentType kind = fujin_service_plan_get_kind (plan);
  const FujinTerm *type = fujin_framework_get_assignment_type (framework, kind);
  /* A service nobody needs lacks no team: only one in scope can be unassigned. */
  gboolean typed = kind != FUJIN_ASSIGNMENT_UNASSIGNED || fujin_service_plan_in_scope (plan);
  g_autofree char *quadrants = fujin_service_plan_dup_quadrants (plan);

  _fujin_export_csv_add (csv, fujin_service_plan_get_code (plan), TRUE);
  add_text (csv, fujin_service_plan_get_name (plan, lang));
  add_text (csv, fujin_text_get (&fujin_service_plan_get_category (plan)->name, lang));
  add_text (csv, fujin_service_plan_is_own (plan) ? fujin_words (lang, "yes") : "");
  add_text (csv, fujin_text_get (&level->name, lang));
  add_text (csv, fujin_service_plan_get_reason (plan));
  add_text (csv, typed ? fujin_text_get (&type->name, lang) : "");
  add_lead (csv, plan);
  add_teams (csv, plan, is_other, lang);
  add_text (csv, quadrants);
  add_score (csv, fujin_service_plan_get_as_is (plan), lang);
  add_score (csv, fujin_service_plan_get_to_be (plan), lang);
  add_gap (csv, plan);
  add_text (csv, fujin_service_plan_get_note (plan));
  add_teams (csv, plan, is_outside, lang);
  g_string_append (csv, "\r\n");
}

/*
 * _fujin_export_matrix_csv:
 *
 * The service matrix for spreadsheets: one row for each service, own ones included (RFC 4180).
 */
GBytes *
_fujin_export_matrix_csv (const FujinExportJob  *job,
                          GError               **error)
{
  GString *csv = _fujin_export_csv_new ();

  add_header (csv, job->lang);
  for (guint i = 0; i < fujin_project_get_n_plans (job->project); i++)
    add_plan (csv, fujin_project_get_plan (job->project, i), job->lang);
  return g_string_free_to_bytes (csv);
}
