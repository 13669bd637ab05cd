/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujinctl-common.h"

#include <stdio.h>

#include "fujin-gap.h"
#include "fujin-progress.h"
#include "fujin-project-charts-private.h"
#include "fujin-report-words.h"
#include "fujin-words.h"

#define N_GAPS 5
#define N_RANKED 3

static void
add_head (GString      *text,
          FujinProject *project,
          FujinLang     lang)
{
  g_autofree char *title = _fujin_report_dup_title (project, lang);
  g_autofree char *who = _fujin_report_dup_who (project, lang);
  g_autofree char *pattern = _fujin_report_dup_pattern (project, lang);

  g_string_append_printf (text, "%s\n%s\n", title, who);
  if (*pattern != '\0')
    g_string_append_printf (text, "%s\n", pattern);
}

static void
add_phases (GString      *text,
            FujinProject *project,
            FujinLang     lang)
{
  FujinFramework *framework = fujin_project_get_framework (project);

  g_string_append_printf (text, "\n%s\n", fujin_words (lang, "Phases"));
  for (int i = 0; i < FUJIN_N_PHASES; i++)
    {
      const FujinTerm *phase = fujin_framework_get_phase (framework, i + 1);
      guint done, total;

      fujin_progress_get (project, (FujinPhase) i, &done, &total);
      g_string_append (text, "  ");
      /* Translators: %1$s is a phase, the numbers count services. */
      g_string_append_printf (text, fujin_words (lang, "%1$s: %2$u of %3$u"),
                              fujin_text_get (&phase->name, lang), done, total);
      g_string_append_c (text, '\n');
    }
}

static void
add_score (GString                  *text,
           const char               *name,
           const FujinCategoryScore *score,
           FujinLang                 lang)
{
  g_autofree char *as_is = _fujin_report_dup_mean (score->as_is, score->n_as_is);
  g_autofree char *to_be = _fujin_report_dup_mean (score->to_be, score->n_to_be);

  g_string_append (text, "  ");
  /* Translators: %1$s is a category; each mean stands with of how many services it was made. */
  g_string_append_printf (
    text,
    fujin_words (lang, "%1$s: As-Is %2$s (%3$u of %4$u), To-Be %5$s (%6$u of %7$u)"), name, as_is,
    score->n_as_is, fujin_category_score_count_to_score (score, FALSE), to_be,
    score->n_to_be, fujin_category_score_count_to_score (score, TRUE));
  g_string_append_c (text, '\n');
}

static char *
dup_category (const FujinCategory *category,
              FujinLang            lang)
{
  return g_strdup_printf ("%s %s", category->id, fujin_text_get (&category->name, lang));
}

static void
add_means (GString      *text,
           FujinProject *project,
           FujinLang     lang)
{
  FujinFramework *framework = fujin_project_get_framework (project);
  FujinCategoryScore score;

  g_string_append_printf (text, "\n%s\n", fujin_words (lang, "Means, and of how many services"));
  fujin_category_score_get_total (project, &score);
  add_score (text, fujin_words (lang, "All services"), &score, lang);
  for (guint i = 0; i < fujin_framework_get_n_categories (framework); i++)
    {
      g_autofree char *name = dup_category (fujin_framework_get_category (framework, i), lang);

      fujin_category_score_get (project, i, &score);
      add_score (text, name, &score, lang);
    }
}

static void
add_ranking (GString      *text,
             FujinProject *project,
             gboolean      strongest,
             FujinLang     lang)
{
  g_autoptr (GArray) ranking = fujin_category_score_rank (project, strongest);

  if (ranking->len == 0)
    return;
  g_string_append_printf (text, "\n%s\n",
                          strongest ? fujin_words (lang, "Strongest categories")
                                    : fujin_words (lang, "Weakest categories"));
  for (guint i = 0; i < MIN (ranking->len, N_RANKED); i++)
    {
      const FujinCategoryScore *score = &g_array_index (ranking, FujinCategoryScore, i);
      g_autofree char *name = dup_category (score->category, lang);
      g_autofree char *mean = _fujin_report_dup_mean (score->as_is, score->n_as_is);

      g_string_append_printf (text, "  %s  %s\n", mean, name);
    }
}

static void
add_gaps (GString      *text,
          FujinProject *project,
          FujinLang     lang)
{
  g_autoptr (GPtrArray) gaps = fujin_gap_rank (project, N_GAPS);

  if (gaps->len == 0)
    return;
  g_string_append_c (text, '\n');
  g_string_append_printf (text, fujin_words (lang, "Largest gaps (%1$u of %2$u)"), gaps->len,
                          fujin_gap_count (project));
  g_string_append_c (text, '\n');
  for (guint i = 0; i < gaps->len; i++)
    {
      FujinServicePlan *plan = g_ptr_array_index (gaps, i);
      g_autofree char *cause = fujin_gap_dup_cause (plan, lang);

      g_string_append_printf (text, "  %d → %d  %s %s: %s\n", fujin_service_plan_get_as_is (plan),
                              fujin_service_plan_get_to_be (plan),
                              fujin_service_plan_get_code (plan),
                              fujin_service_plan_get_name (plan, lang), cause);
    }
}

static void
add_carriers (GString      *text,
              FujinProject *project,
              FujinLang     lang)
{
  FujinTally total;

  fujin_project_get_total (project, &total);
  g_string_append_printf (text, "\n%s\n  ", fujin_words (lang, "Who carries the services"));
  g_string_append_printf (
    text,
    fujin_words (lang, "inside %1$u, both %2$u, outside %3$u, nobody %4$u; in scope %5$u"),
    total.n_kinds[FUJIN_ASSIGNMENT_INSOURCE], total.n_kinds[FUJIN_ASSIGNMENT_COMBINATION],
    total.n_kinds[FUJIN_ASSIGNMENT_OUTSOURCE], total.n_kinds[FUJIN_ASSIGNMENT_UNASSIGNED],
    fujin_tally_get_in_scope (&total));
  g_string_append_c (text, '\n');
}

/*
 * _fujinctl_summary_text:
 *
 * What is decided so far, for people.
 */
char *
_fujinctl_summary_text (FujinProject *project,
                        FujinLang     lang)
{
  GString *text = g_string_new (NULL);

  add_head (text, project, lang);
  add_phases (text, project, lang);
  add_means (text, project, lang);
  add_ranking (text, project, TRUE, lang);
  add_ranking (text, project, FALSE, lang);
  add_gaps (text, project, lang);
  add_carriers (text, project, lang);
  return g_string_free (text, FALSE);
}

/* fujinctl summary */
int
_fujinctl_summary (const FujinctlCommand  *command,
                   int                     argc,
                   char                  **argv)
{
  gboolean json = FALSE;
  const GOptionEntry entries[] = {
    { "json", 0, 0, G_OPTION_ARG_NONE, &json, N_("Print JSON, for other programs to read"), NULL },
    G_OPTION_ENTRY_NULL
  };
  g_autoptr (FujinProject) project = NULL;
  g_autofree char *text = NULL;

  if (!_fujinctl_parse (command, entries, &argc, &argv) ||
      !_fujinctl_one_file (command, argc, argv))
    return FUJINCTL_USAGE;
  project = _fujinctl_load (argv[1]);
  if (project == NULL)
    return FUJINCTL_FAILED;
  text = json ? _fujinctl_summary_json (project, _fujinctl_lang (project))
              : _fujinctl_summary_text (project, _fujinctl_lang (project));
  fputs (text, stdout);
  return FUJINCTL_GOOD;
}
