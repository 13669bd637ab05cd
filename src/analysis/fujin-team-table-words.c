/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-team-table-words.h"

#include "fujin-pattern-advice.h"
#include "fujin-pattern-words.h"
#include "fujin-words.h"

/* Marks of a text, where nothing can be drawn: the legend says what they mean. */
#define BOTH "◐"
#define LEADS "★"
#define JUDGED "‡"
#define MISFIT "!"

/**
 * fujin_team_words_team:
 * @row: a row
 * @lang: a language
 *
 * Returns: (transfer none): the name of its team, or "Unassigned"
 */
const char *
fujin_team_words_team (const FujinTeamRow *row,
                       FujinLang           lang)
{
  return row->team ? fujin_team_get_name (row->team) : fujin_words (lang, "Unassigned");
}

/**
 * fujin_team_words_dup_counts:
 * @row: a row
 * @lang: a language
 *
 * Returns: (transfer full): "12 (leads 9)"
 */
char *
fujin_team_words_dup_counts (const FujinTeamRow *row,
                             FujinLang           lang)
{
  if (!row->team)
    return g_strdup_printf (fujin_words_n (lang, "%u service", "%u services", row->n_services),
                            row->n_services);
  return g_strdup_printf (
    /* Translators: %1$u services that a team carries, %2$u that it leads */
    fujin_words (lang, "%1$u (leads %2$u)"), row->n_services, row->n_led);
}

/**
 * fujin_team_words_dup_heading:
 * @table: a team table
 * @project: its project
 * @column: a column
 * @lang: a language
 *
 * Returns: (transfer full): the number and the official name of a quadrant
 */
char *
fujin_team_words_dup_heading (const FujinTeamTable *table,
                              FujinProject         *project,
                              guint                 column,
                              FujinLang             lang)
{
  const FujinQuadrant *quadrant;

  if (column == FUJIN_TEAM_COLUMN_UNPLACED)
    /* Translators: heads services that stand in no quadrant */
    return g_strdup (fujin_words (lang, "Not placed"));
  quadrant = fujin_framework_get_quadrant (fujin_project_get_framework (project),
                                           (int) column + 1);
  return g_strdup_printf ("%s  %s", quadrant->id, fujin_text_get (&quadrant->name, lang));
}

/**
 * fujin_team_words_dup_lead:
 * @table: a team table
 * @project: its project
 * @column: a column
 * @lang: a language
 *
 * Returns: (transfer full): who should lead there, and by whose word; "" for what is not placed
 */
char *
fujin_team_words_dup_lead (const FujinTeamTable *table,
                           FujinProject         *project,
                           guint                 column,
                           FujinLang             lang)
{
  FujinFramework *framework = fujin_project_get_framework (project);
  g_autofree char *lead = NULL;

  if (column == FUJIN_TEAM_COLUMN_UNPLACED)
    return g_strdup ("");
  if (!table->pattern)
    /* Translators: of a quadrant; %s is a way to divide: "insource >> outsource" */
    return g_strdup_printf (
      fujin_words (lang, "Usual: %s"),
      fujin_text_get (&fujin_framework_get_quadrant (framework, (int) column + 1)->balance, lang));
  lead = fujin_pattern_words_dup_lead (table->pattern, (int) column + 1, lang);
  /* Translators: of a quadrant; %s is who should lead: "our own organisation" */
  return g_strdup_printf (fujin_words (lang, "Should lead: %s"), lead);
}

/**
 * fujin_team_words_dup_pattern:
 * @table: a team table
 * @target: whether it was made for the target pattern
 * @lang: a language
 *
 * Returns: (transfer full): which pattern the assignments are held against
 */
char *
fujin_team_words_dup_pattern (const FujinTeamTable *table,
                              gboolean              target,
                              FujinLang             lang)
{
  g_autofree char *name = NULL;

  if (!table->pattern)
    return g_strdup (target ? fujin_words (lang, "no target pattern chosen")
                            : fujin_words (lang, "no present pattern chosen"));
  name = fujin_pattern_words_dup_name (table->pattern, lang);
  /* Translators: %s is an organisation pattern: "Pattern 2 Hybrid" */
  return g_strdup_printf (target ? fujin_words (lang, "target: %s")
                                 : fujin_words (lang, "present: %s"), name);
}

/**
 * fujin_team_words_dup_service:
 * @table: a team table
 * @row: one of its rows
 * @plan: a service in that row
 * @named: whether its name goes with the code
 * @lang: a language
 *
 * Returns: (transfer full): the service with the marks of fujin_team_words_legend()
 */
char *
fujin_team_words_dup_service (const FujinTeamTable *table,
                              const FujinTeamRow   *row,
                              FujinServicePlan     *plan,
                              gboolean              named,
                              FujinLang             lang)
{
  FujinTeamMark marks = fujin_team_table_get_marks (table, row, plan);
  GString *text = g_string_new (NULL);

  if (fujin_service_plan_get_kind (plan) == FUJIN_ASSIGNMENT_COMBINATION)
    g_string_append (text, BOTH);
  g_string_append (text, fujin_service_plan_get_code (plan));
  if (marks & FUJIN_TEAM_MARK_LEADS)
    g_string_append (text, LEADS);
  if (marks & FUJIN_TEAM_MARK_JUDGED)
    g_string_append (text, JUDGED);
  if (marks & FUJIN_TEAM_MARK_MISFIT)
    g_string_append (text, MISFIT);
  if (named)
    g_string_append_printf (text, " %s", fujin_service_plan_get_name (plan, lang));
  return g_string_free (text, FALSE);
}

static void
append (GString    *text,
        const char *part,
        FujinLang   lang)
{
  if (text->len > 0)
    g_string_append (text, fujin_words (lang, " · "));
  g_string_append (text, part);
}

static void
append_teams (GString            *text,
              const FujinTeamRow *row,
              FujinServicePlan   *plan,
              FujinLang           lang)
{
  FujinFramework *framework = fujin_project_get_framework (fujin_service_plan_get_project (plan));
  FujinAssignments *assignments = fujin_service_plan_get_assignments (plan);
  FujinTeam *lead = fujin_assignments_get_lead (assignments);
  const FujinTerm *kind =
    fujin_framework_get_assignment_type (framework, fujin_service_plan_get_kind (plan));
  g_autofree char *led = NULL;

  append (text, fujin_text_get (&kind->name, lang), lang);
  if (!lead || fujin_assignments_get_n_teams (assignments) < 2)
    return;
  if (lead == row->team)
    led = g_strdup (fujin_words (lang, "this team leads"));
  else
    /* Translators: %s is a team */
    led = g_strdup_printf (fujin_words (lang, "%s leads"), fujin_team_get_name (lead));
  append (text, led, lang);
}

/**
 * fujin_team_words_dup_facts:
 * @table: a team table
 * @row: one of its rows
 * @plan: a service in that row
 * @lang: a language
 *
 * Returns: (transfer full): all that a badge shows by marks, in words
 */
char *
fujin_team_words_dup_facts (const FujinTeamTable *table,
                            const FujinTeamRow   *row,
                            FujinServicePlan     *plan,
                            FujinLang             lang)
{
  FujinFramework *framework = fujin_project_get_framework (fujin_service_plan_get_project (plan));
  const FujinTerm *level =
    fujin_framework_get_level (framework, fujin_service_plan_get_level (plan));
  g_autofree char *basis = fujin_pattern_words_dup_basis (plan, lang);
  g_autofree char *reason = fujin_pattern_advice_dup_reason (
    plan, table->pattern ? table->pattern->number : 0, lang);
  GString *text = g_string_new (NULL);

  g_string_append_printf (text, "%s %s", fujin_service_plan_get_code (plan),
                          fujin_service_plan_get_name (plan, lang));
  append (text, fujin_text_get (&level->name, lang), lang);
  append_teams (text, row, plan, lang);
  append (text, basis, lang);
  if (reason)
    append (text, reason, lang);
  return g_string_free (text, FALSE);
}

/**
 * fujin_team_words_dup_origin:
 * @table: a team table
 * @lang: a language
 *
 * Returns: (transfer full): whose word the placement in quadrants is, in numbers
 */
char *
fujin_team_words_dup_origin (const FujinTeamTable *table,
                             FujinLang             lang)
{
  return g_strdup_printf (
    /* Translators: where services stand among the quadrants, in numbers of services */
    fujin_words (lang, "Placement: %1$u stated by the textbook, %2$u our own reasoning, "
                       "%3$u this plan's own."),
    table->n_stated, table->n_derived, table->n_judged);
}

/**
 * fujin_team_words_legend:
 * @lang: a language
 *
 * Returns: (transfer none): what the marks of texts mean
 */
const char *
fujin_team_words_legend (FujinLang lang)
{
  /* Translators: explains the marks of a printed table; keep the marks as they are */
  return fujin_words (lang, "● inside, ○ outside, ◐ both; ★ leads several teams; ‡ placed by this "
                            "plan; ! does not fit the pattern");
}
