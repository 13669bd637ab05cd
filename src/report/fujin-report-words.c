/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-report-words.h"

#include <stdio.h>

#include "fujin-words.h"

/* Translators: %1$d is the day, %2$d the year. */
static const char *const months[] = {
  N_("%1$d January %2$d"), N_("%1$d February %2$d"), N_("%1$d March %2$d"),
  N_("%1$d April %2$d"), N_("%1$d May %2$d"), N_("%1$d June %2$d"),
  N_("%1$d July %2$d"), N_("%1$d August %2$d"), N_("%1$d September %2$d"),
  N_("%1$d October %2$d"), N_("%1$d November %2$d"), N_("%1$d December %2$d"),
};

/*
 * _fujin_report_dup_title:
 *
 * The title of the project, or a sensible one.
 */
char *
_fujin_report_dup_title (FujinProject *project,
                         FujinLang     lang)
{
  const char *title = fujin_project_get_title (project);

  return g_strdup (*title != '\0' ? title : fujin_words (lang, "Cyber defence centre plan"));
}

/* The day of printing; a build that must be repeatable names it. */
static GDateTime *
today (void)
{
  const char *epoch = g_getenv ("SOURCE_DATE_EPOCH");
  GDateTime *date = NULL;
  gint64 seconds;

  if (epoch != NULL && g_ascii_string_to_signed (epoch, 10, 0, G_MAXINT32, &seconds, NULL))
    date = g_date_time_new_from_unix_utc (seconds);
  return date != NULL ? date : g_date_time_new_now_local ();
}

/*
 * _fujin_report_dup_day:
 * @day: a day as YYYY-MM-DD, or nothing
 *
 * A day as the head of the page writes it, so that there is one style on a page. What is no day
 * stays as it is.
 */
char *
_fujin_report_dup_day (const char *day,
                       FujinLang   lang)
{
  int year, month, number;

  if (sscanf (day, "%4d-%2d-%2d", &year, &month, &number) != 3 || month < 1 || month > 12)
    return g_strdup (day);
  return g_strdup_printf (fujin_words (lang, months[month - 1]), number, year);
}

/*
 * _fujin_report_dup_date:
 *
 * The date the plan speaks of, or else of today, as the language of the output writes it.
 */
char *
_fujin_report_dup_date (FujinProject *project,
                        FujinLang     lang)
{
  g_autoptr (GDateTime) now = NULL;
  int year, month, day;

  if (sscanf (fujin_project_get_as_of (project), "%4d-%2d-%2d", &year, &month, &day) != 3 ||
      month < 1 || month > 12)
    {
      now = today ();
      g_date_time_get_ymd (now, &year, &month, &day);
    }
  return g_strdup_printf (fujin_words (lang, months[month - 1]), day, year);
}

/*
 * _fujin_report_dup_who:
 *
 * Whose plan it is and of when.
 */
char *
_fujin_report_dup_who (FujinProject *project,
                       FujinLang     lang)
{
  const char *organisation = fujin_project_get_organisation (project);
  g_autofree char *date = _fujin_report_dup_date (project, lang);

  if (*organisation == '\0')
    return g_steal_pointer (&date);
  /* Translators: %1$s is the organisation, %2$s a date. */
  return g_strdup_printf (fujin_words (lang, "%1$s  ·  %2$s"), organisation, date);
}

/*
 * _fujin_report_dup_pattern:
 *
 * The organisation pattern, present and target; "" when none is chosen.
 */
char *
_fujin_report_dup_pattern (FujinProject *project,
                           FujinLang     lang)
{
  FujinFramework *framework = fujin_project_get_framework (project);
  int present = fujin_project_get_present_pattern (project);
  int target = fujin_project_get_target_pattern (project);
  const FujinPattern *from = present > 0 ? fujin_framework_get_pattern (framework, present) : NULL;
  const FujinPattern *to = target > 0 ? fujin_framework_get_pattern (framework, target) : NULL;
  const char *from_name = from != NULL ? fujin_text_get (&from->name, lang) : NULL;
  const char *to_name = to != NULL ? fujin_text_get (&to->name, lang) : NULL;

  if (from == NULL && to == NULL)
    return g_strdup ("");
  if (to == NULL)
    /* Translators: an organisation pattern, "Pattern 2 Hybrid" */
    return g_strdup_printf (fujin_words (lang, "Pattern %1$d %2$s"), present, from_name);
  if (from == NULL)
    return g_strdup_printf (fujin_words (lang, "Target: pattern %1$d %2$s"), target, to_name);
  if (present == target)
    return g_strdup_printf (fujin_words (lang, "Pattern %1$d %2$s, to be kept"), present,
                            from_name);
  /* Translators: "Pattern 2 Hybrid, moving to 3 Minimum outsource" */
  return g_strdup_printf (fujin_words (lang, "Pattern %1$d %2$s, moving to %3$d %4$s"), present,
                          from_name, target, to_name);
}

/*
 * _fujin_report_dup_score:
 *
 * A score for a table; nothing where nothing is known, never zero.
 */
char *
_fujin_report_dup_score (int       score,
                         FujinLang lang)
{
  if (score == FUJIN_SCORE_NOT_EVALUATED)
    return g_strdup (fujin_words (lang, "not evaluated"));
  if (score == FUJIN_SCORE_NONE)
    return g_strdup ("");
  return g_strdup_printf ("%d", score);
}

/*
 * _fujin_report_dup_mean:
 *
 * A mean with one decimal, a dash where nothing is scored.
 */
char *
_fujin_report_dup_mean (double mean,
                        guint  n_scored)
{
  char buffer[G_ASCII_DTOSTR_BUF_SIZE];

  if (n_scored == 0)
    return g_strdup ("–");
  return g_strdup (g_ascii_formatd (buffer, sizeof buffer, "%.1f", mean));
}

/*
 * _fujin_report_dup_teams:
 *
 * The teams that carry a service, the lead first; "" when nobody does.
 */
char *
_fujin_report_dup_teams (FujinServicePlan *plan,
                         FujinLang         lang)
{
  FujinAssignments *assignments = fujin_service_plan_get_assignments (plan);
  FujinTeam *lead;
  GString *text;

  if (assignments == NULL)
    return g_strdup ("");
  lead = fujin_assignments_get_lead (assignments);
  text = g_string_new (lead != NULL ? fujin_team_get_name (lead) : NULL);
  for (guint i = 0; i < fujin_assignments_get_n_teams (assignments); i++)
    {
      FujinTeam *team = fujin_assignments_get_team (assignments, i);

      if (team == lead)
        continue;
      if (text->len > 0)
        /* Translators: stands between the names of teams. */
        g_string_append (text, fujin_words (lang, ", "));
      g_string_append (text, fujin_team_get_name (team));
    }
  return g_string_free (text, FALSE);
}
