/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujinctl-common.h"

#include <stdio.h>

#include "fujin-gap-cause.h"
#include "fujin-gap-cycle.h"
#include "fujin-gap-finding.h"
#include "fujin-gap-ranking.h"
#include "fujin-today.h"
#include "fujin-words.h"

static void
add_place (GString              *text,
           const FujinRankedGap *gap,
           const char           *today,
           FujinLang             lang)
{
  g_autofree char *line = fujin_gap_cause_dup_line (gap->plan, lang);
  g_autofree char *words = NULL;
  FujinGapCycle cycle;

  /* Translators: %1$u a place, %2$d weight of the level, %3$d gap, %4$d their product */
  g_string_append_printf (text, fujin_words (lang, "%1$3u. %2$d × %3$d = %4$2d"), gap->place,
                          gap->weight, gap->gap, gap->priority);
  g_string_append_printf (text, "  %s %s\n", fujin_service_plan_get_code (gap->plan),
                          fujin_service_plan_get_name (gap->plan, lang));
  g_string_append_printf (text, "     %s\n", line);
  if (fujin_gap_cycle_get (gap->plan, fujin_gap_finding_get_all (gap->plan, today), &cycle))
    {
      words = fujin_gap_cycle_dup_words (&cycle, lang);
      g_string_append_printf (text, "     %s\n", words);
    }
}

static void
add_ranking (GString      *text,
             FujinProject *project,
             const char   *today,
             FujinLang     lang)
{
  g_autoptr (FujinGapRanking) ranking = fujin_gap_ranking_new (project);
  g_autofree char *weights = fujin_level_weights_dup_words (&ranking->weights, lang);

  g_string_append_printf (text, "%s\n%s\n", fujin_words (lang, "Gaps of the scores by priority"),
                          weights);
  for (guint i = 0; i < ranking->ranked->len; i++)
    add_place (text, &g_array_index (ranking->ranked, FujinRankedGap, i), today, lang);
  if (ranking->ranked->len == 0)
    g_string_append_printf (text, "  %s\n", fujin_words (lang, "none"));
  if (ranking->unscored->len == 0)
    return;
  g_string_append_printf (text,
                          fujin_words_n (lang, "Not scored, so in no order: %u service",
                                         "Not scored, so in no order: %u services",
                                         ranking->unscored->len), ranking->unscored->len);
  for (guint i = 0; i < ranking->unscored->len; i++)
    g_string_append_printf (text, "%s%s", i % 12 == 0 ? "\n  " : " ",
                            fujin_service_plan_get_code (g_ptr_array_index (ranking->unscored,
                                                                            i)));
  g_string_append_c (text, '\n');
}

static void
add_findings (GString      *text,
              FujinProject *project,
              FujinPhase    phase,
              const char   *title,
              const char   *today,
              FujinLang     lang)
{
  g_autoptr (GArray) findings = fujin_gap_finding_list (project, phase, today);

  g_string_append_printf (text, "\n%s: %u\n", title, findings->len);
  for (guint i = 0; i < findings->len; i++)
    {
      const FujinGapFinding *finding = &g_array_index (findings, FujinGapFinding, i);
      g_autofree char *words = fujin_gap_finding_dup_words (finding->kinds, FALSE, lang);

      g_string_append_printf (text, "  %-4s  %s: %s\n", fujin_service_plan_get_code (finding->plan),
                              fujin_service_plan_get_name (finding->plan, lang), words);
    }
}

static char *
gaps_text (FujinProject *project,
           const char   *today,
           FujinLang     lang)
{
  GString *text = g_string_new (NULL);

  add_ranking (text, project, today, lang);
  add_findings (text, project, FUJIN_PHASE_CATALOGUE, fujin_words (lang, "Gaps of the levels"),
                today, lang);
  add_findings (text, project, FUJIN_PHASE_PROFILE, fujin_words (lang, "Gaps of the assignments"),
                today, lang);
  return g_string_free (text, FALSE);
}

/* fujinctl gaps */
int
_fujinctl_gaps (const FujinctlCommand  *command,
                int                     argc,
                char                  **argv)
{
  gboolean json = FALSE;
  const GOptionEntry entries[] = {
    { "json", 0, 0, G_OPTION_ARG_NONE, &json, N_("Print JSON, for other programs to read"), NULL },
    G_OPTION_ENTRY_NULL
  };
  g_autofree char *today = fujin_today_dup ();
  g_autoptr (FujinProject) project = NULL;
  g_autofree char *text = NULL;

  if (!_fujinctl_parse (command, entries, &argc, &argv) ||
      !_fujinctl_one_file (command, argc, argv))
    return FUJINCTL_USAGE;
  project = _fujinctl_load (argv[1]);
  if (project == NULL)
    return FUJINCTL_FAILED;
  text = json ? _fujinctl_gaps_json (project, today, _fujinctl_lang (project))
              : gaps_text (project, today, _fujinctl_lang (project));
  fputs (text, stdout);
  return FUJINCTL_GOOD;
}
