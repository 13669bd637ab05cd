/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-decision.h"

#include "fujin-gap.h"
#include "fujin-pattern-advice.h"
#include "fujin-words.h"

/* A line stays short enough to be read aloud in a meeting. */
#define MOST_CODES 6
#define MOST_GAPS 5

/**
 * fujin_decision_dup_codes:
 * @plans: (element-type FujinServicePlan): services
 * @lang: a language
 *
 * Returns: (transfer full): their codes in a few words: "A-1, B-2 and 3 others"
 */
char *
fujin_decision_dup_codes (GPtrArray *plans,
                          FujinLang  lang)
{
  g_autoptr (GString) codes = g_string_new (NULL);
  guint shown = MIN (plans->len, MOST_CODES);
  guint rest = plans->len - shown;

  for (guint i = 0; i < shown; i++)
    {
      if (i > 0)
        /* Translators: stands between the codes of services */
        g_string_append (codes, fujin_words (lang, ", "));
      g_string_append (codes, fujin_service_plan_get_code (g_ptr_array_index (plans, i)));
    }
  if (rest == 0)
    return g_strdup (codes->str);
  /* Translators: %1$s is codes of services, %2$u how many others there are */
  return g_strdup_printf (fujin_words_n (lang, "%1$s and %2$u other", "%1$s and %2$u others",
                                         rest),
                          codes->str, rest);
}

static GPtrArray *
list_unassigned (FujinProject *project)
{
  GPtrArray *plans = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < fujin_project_get_n_plans (project); i++)
    {
      FujinServicePlan *plan = fujin_project_get_plan (project, i);

      if (fujin_service_plan_in_scope (plan)
          && fujin_service_plan_get_kind (plan) == FUJIN_ASSIGNMENT_UNASSIGNED)
        g_ptr_array_add (plans, g_object_ref (plan));
    }
  return plans;
}

static char *
dup_unassigned (FujinProject *project,
                FujinLang     lang)
{
  g_autoptr (GPtrArray) plans = list_unassigned (project);
  g_autofree char *codes = fujin_decision_dup_codes (plans, lang);

  if (plans->len == 0)
    return NULL;
  return g_strdup_printf (
    fujin_words_n (lang,
                   /* Translators: %1$u is how many, %2$s their codes */
                   "Who is to carry %1$u service that nobody does: %2$s",
                   "Who is to carry %1$u services that nobody does: %2$s", plans->len),
    plans->len, codes);
}

/* Without a target there is nothing to move towards, and nothing to decide. */
static char *
dup_misfits (FujinProject *project,
             FujinLang     lang)
{
  int target = fujin_project_get_target_pattern (project);
  g_autoptr (GPtrArray) plans = fujin_pattern_advice_list (project, target);
  g_autofree char *codes = fujin_decision_dup_codes (plans, lang);

  if (plans->len == 0)
    return NULL;
  return g_strdup_printf (
    fujin_words_n (
      lang,
      /* Translators: %1$u is how many, %2$d the target pattern, %3$s codes of services */
      "Whether to reassign %1$u service that does not fit target pattern %2$d: %3$s",
      "Whether to reassign %1$u services that do not fit target pattern %2$d: %3$s",
      plans->len),
    plans->len, target, codes);
}

/* How many more services have the gap that the last one named has. */
static guint
count_ties (FujinProject *project,
            GPtrArray    *named)
{
  g_autoptr (GPtrArray) all = fujin_gap_rank (project, 0);
  int last = 0;
  int gap = 0;
  guint n = named->len;

  fujin_service_plan_get_gap (g_ptr_array_index (named, named->len - 1), &last);
  while (n < all->len && fujin_service_plan_get_gap (g_ptr_array_index (all, n), &gap) &&
         gap == last)
    n++;
  return n - named->len;
}

static char *
dup_gaps (FujinProject *project,
          FujinLang     lang)
{
  g_autoptr (GPtrArray) plans = fujin_gap_rank (project, MOST_GAPS);
  g_autofree char *codes = fujin_decision_dup_codes (plans, lang);
  guint ties;

  if (plans->len == 0)
    return NULL;
  ties = count_ties (project, plans);
  if (ties == 0)
    /* Translators: the services to improve first; %s is their codes, the largest gap first */
    return g_strdup_printf (fujin_words (lang, "Whether to close the largest gaps first: %s"),
                            codes);
  return g_strdup_printf (
    /* Translators: as before; %2$u is how many others have the same gap as the last one */
    fujin_words_n (lang, "Whether to close the largest gaps first: %1$s (%2$u more is as large)",
                   "Whether to close the largest gaps first: %1$s (%2$u more are as large)", ties),
    codes, ties);
}

static void
add (GPtrArray *lines,
     char      *line)
{
  if (line != NULL)
    g_ptr_array_add (lines, line);
}

/**
 * fujin_decision_list:
 * @project: a project
 * @lang: a language
 *
 * What the plan asks of those who decide: teams for services that nobody carries, assignments
 * that do not fit the target pattern, and the largest gaps. Our own reasoning: these are what a
 * CISO office cannot settle by itself, as they move work, money or people.
 *
 * Returns: (transfer full) (element-type utf8): at most three lines; none when nothing waits
 */
GPtrArray *
fujin_decision_list (FujinProject *project,
                     FujinLang     lang)
{
  GPtrArray *lines = g_ptr_array_new_with_free_func (g_free);

  g_return_val_if_fail (FUJIN_IS_PROJECT (project), lines);

  add (lines, dup_unassigned (project, lang));
  add (lines, dup_misfits (project, lang));
  add (lines, dup_gaps (project, lang));
  return lines;
}
