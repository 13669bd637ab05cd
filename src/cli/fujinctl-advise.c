/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujinctl-common.h"

#include <stdio.h>

#include "fujin-pattern-advice.h"
#include "fujin-pattern-words.h"
#include "fujin-words.h"

static void
add_pattern (GString      *text,
             FujinProject *project,
             const char   *format,
             int           number,
             FujinLang     lang)
{
  g_autofree char *name = NULL;

  if (number > 0)
    name = fujin_pattern_words_dup_name (
      fujin_framework_get_pattern (fujin_project_get_framework (project), number), lang);
  g_string_append_printf (text, format, name ? name : fujin_words (lang, "not chosen"));
  g_string_append_c (text, '\n');
}

static void
add_differences (GString      *text,
                 FujinProject *project,
                 FujinLang     lang)
{
  int present = fujin_project_get_present_pattern (project);
  g_autoptr (GPtrArray) plans = fujin_pattern_advice_list (project, present);

  if (present == 0)
    return;
  g_string_append_c (text, '\n');
  g_string_append_printf (
    text, fujin_words_n (lang, "Differs from the present pattern: %u service",
                         "Differ from the present pattern: %u services", plans->len), plans->len);
  g_string_append_c (text, '\n');
  for (guint i = 0; i < plans->len; i++)
    {
      FujinServicePlan *plan = g_ptr_array_index (plans, i);
      g_autofree char *reason = fujin_pattern_advice_dup_reason (plan, present, lang);

      g_string_append_printf (text, "  %-4s  %s\n        %s\n",
                              fujin_service_plan_get_code (plan),
                              fujin_service_plan_get_name (plan, lang), reason);
    }
}

/* Both leads are told where they differ: what the quadrant itself goes through. */
static void
add_group (GString            *text,
           FujinProject       *project,
           const FujinPattern *target,
           int                 quadrant,
           FujinLang           lang)
{
  g_autofree char *group = fujin_pattern_words_dup_group (project, quadrant, lang);
  g_autofree char *lead = NULL;

  g_string_append_printf (text, "\n%s\n", group);
  if (quadrant == 0)
    return;
  lead = fujin_pattern_words_dup_lead (target, quadrant, lang);
  /* Translators: %s is who leads in a quadrant by the target pattern */
  g_string_append_printf (text, fujin_words (lang, "  Leads by the target: %s"), lead);
  g_string_append_c (text, '\n');
}

static void
add_step (GString                *text,
          const FujinPatternStep *step,
          int                     pattern,
          FujinLang               lang)
{
  g_autofree char *sentence = fujin_pattern_words_dup_step (step, pattern, lang);
  FujinRecord *record = fujin_pattern_step_find_improvement (step);

  /* Translators: code of a service, what is to be done with it, its name, why */
  g_string_append_printf (text, fujin_words (lang, "  %1$-4s  %2$s: %3$s\n        %4$s\n"),
                          fujin_service_plan_get_code (step->plan),
                          fujin_pattern_words_move (step->move, lang),
                          fujin_service_plan_get_name (step->plan, lang), sentence);
  if (record)
    {
      g_string_append (text, "        ");
      /* Translators: %s is the title of an improvement */
      g_string_append_printf (text, fujin_words (lang, "An improvement is there: %s"),
                              fujin_record_get (record, FUJIN_IMPROVEMENT_TITLE));
      g_string_append_c (text, '\n');
    }
}

static void
add_steps (GString      *text,
           FujinProject *project,
           int           pattern,
           FujinLang     lang)
{
  g_autoptr (FujinPatternSteps) steps = fujin_pattern_steps_new (project, pattern);
  const FujinPattern *target =
    fujin_framework_get_pattern (fujin_project_get_framework (project), pattern);
  int group = -1;

  g_string_append_printf (
    text, fujin_words_n (lang, "\nSteps to the target: %u service", "\nSteps to the target: %u "
                         "services", steps->steps->len), steps->steps->len);
  g_string_append_c (text, '\n');
  for (guint i = 0; i < steps->steps->len; i++)
    {
      const FujinPatternStep *step = &g_array_index (steps->steps, FujinPatternStep, i);

      if (step->quadrant != group)
        add_group (text, project, target, step->quadrant, lang);
      group = step->quadrant;
      add_step (text, step, pattern, lang);
    }
  g_string_append_c (text, '\n');
  /* Translators: %1$u services fit the target pattern, %2$u are in no quadrant */
  g_string_append_printf (text, fujin_words (lang, "Fit already: %1$u; in no quadrant: %2$u"),
                          steps->n_fitting, steps->n_unplaced);
  g_string_append_c (text, '\n');
}

static char *
advise_text (FujinProject *project,
             int           pattern,
             FujinLang     lang)
{
  GString *text = g_string_new (NULL);

  /* Translators: %s is an organisation pattern */
  add_pattern (text, project, fujin_words (lang, "Present pattern: %s"),
               fujin_project_get_present_pattern (project), lang);
  /* Translators: %s is an organisation pattern */
  add_pattern (text, project, fujin_words (lang, "Target pattern: %s"), pattern, lang);
  add_differences (text, project, lang);
  if (pattern > 0)
    add_steps (text, project, pattern, lang);
  g_string_append_printf (text, "\n%s\n%s\n", fujin_pattern_words_caution (lang),
                          fujin_words (lang, "The advice is our own reasoning from textbook 6.2 "
                                             "to 6.4, not the textbook's word."));
  return g_string_free (text, FALSE);
}

/* fujinctl advise */
int
_fujinctl_advise (const FujinctlCommand  *command,
                  int                     argc,
                  char                  **argv)
{
  gboolean json = FALSE;
  int pattern = G_MININT;
  const GOptionEntry entries[] = {
    { "pattern", 0, 0, G_OPTION_ARG_INT, &pattern,
      N_("Aim at this pattern instead of the project's target"), "1…4" },
    { "json", 0, 0, G_OPTION_ARG_NONE, &json, N_("Print JSON, for other programs to read"), NULL },
    G_OPTION_ENTRY_NULL
  };
  g_autoptr (FujinProject) project = NULL;
  g_autofree char *text = NULL;

  if (!_fujinctl_parse (command, entries, &argc, &argv) ||
      !_fujinctl_one_file (command, argc, argv))
    return FUJINCTL_USAGE;
  if (pattern != G_MININT && (pattern < 1 || pattern > FUJIN_N_PATTERNS))
    return _fujinctl_usage (command, W_("There is no pattern %d. Choose 1, 2, 3 or 4."), pattern);
  project = _fujinctl_load (argv[1]);
  if (project == NULL)
    return FUJINCTL_FAILED;
  if (pattern == G_MININT)
    pattern = fujin_project_get_target_pattern (project);
  text = json ? _fujinctl_advise_json (project, pattern, _fujinctl_lang (project))
              : advise_text (project, pattern, _fujinctl_lang (project));
  fputs (text, stdout);
  return FUJINCTL_GOOD;
}
