/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-gap.h"
#include "fujin-words.h"

static int
positive_gap (FujinServicePlan *plan)
{
  int gap;

  if (!fujin_service_plan_in_scope (plan) || !fujin_service_plan_get_gap (plan, &gap))
    return 0;
  return MAX (gap, 0);
}

/* What must be there comes before what is only recommended. */
static int
level_rank (FujinServicePlan *plan)
{
  static const int ranks[FUJIN_N_LEVELS] = {
    [FUJIN_LEVEL_BASIC] = 0,    [FUJIN_LEVEL_STANDARD] = 1,  [FUJIN_LEVEL_ADVANCED] = 2,
    [FUJIN_LEVEL_OPTIONAL] = 3, [FUJIN_LEVEL_UNDECIDED] = 4, [FUJIN_LEVEL_UNNECESSARY] = 5,
  };

  return ranks[fujin_service_plan_get_level (plan)];
}

static int
compare_gaps (gconstpointer a,
              gconstpointer b)
{
  FujinServicePlan *one = *(FujinServicePlan *const *) a;
  FujinServicePlan *two = *(FujinServicePlan *const *) b;
  int order = positive_gap (two) - positive_gap (one);

  if (order == 0)
    order = level_rank (one) - level_rank (two);
  if (order == 0)
    order = fujin_service_plan_get_as_is (one) - fujin_service_plan_get_as_is (two);
  return order ? order : fujin_service_plan_compare (one, two);
}

/**
 * fujin_gap_rank:
 * @project: a project
 * @max: how many at most; 0 for all
 *
 * The services in scope whose To-Be is above their As-Is: the largest gap first, then the more
 * binding level, the lower As-Is, the code.
 *
 * Returns: (transfer full) (element-type FujinServicePlan): the plans
 */
GPtrArray *
fujin_gap_rank (FujinProject *project,
                guint         max)
{
  GPtrArray *gaps = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < fujin_project_get_n_plans (project); i++)
    {
      FujinServicePlan *plan = fujin_project_get_plan (project, i);

      if (positive_gap (plan) > 0)
        g_ptr_array_add (gaps, g_object_ref (plan));
    }
  g_ptr_array_sort (gaps, compare_gaps);
  if (max > 0 && gaps->len > max)
    g_ptr_array_set_size (gaps, (int) max);
  return gaps;
}

/**
 * fujin_gap_count:
 * @project: a project
 *
 * Returns: how many services in scope have a To-Be above their As-Is
 */
guint
fujin_gap_count (FujinProject *project)
{
  guint n = 0;

  for (guint i = 0; i < fujin_project_get_n_plans (project); i++)
    if (positive_gap (fujin_project_get_plan (project, i)) > 0)
      n++;
  return n;
}

/* The scale of insource in a few words (textbook 8.3). */
static const char *
insource_clause (int       score,
                 FujinLang lang)
{
  switch (score)
    {
    case 1:
      /* Translators: this and the next: why a score is low, as a part of a line */
      return fujin_words (lang, "not done");
    case 2:
      return fujin_words (lang, "one person, unwritten");
    case 3:
      return fujin_words (lang, "unwritten, a stand-in for part of it");
    case 4:
      return fujin_words (lang, "written, but not approved");
    default:
      return fujin_words (lang, "written and approved");
    }
}

/* The scale of outsource in a few words (textbook 8.3). */
static const char *
outsource_clause (int       score,
                  FujinLang lang)
{
  switch (score)
    {
    case 1:
      return fujin_words (lang, "reports are not read");
    case 2:
      return fujin_words (lang, "neither service nor results understood");
    case 3:
      return fujin_words (lang, "service or results not understood");
    case 4:
      return fujin_words (lang, "results fall short");
    default:
      return fujin_words (lang, "results as expected");
    }
}

/* In a combination the higher of the two scores counts, so the score is an upper limit. */
static const char *
combination_clause (int       score,
                    FujinLang lang)
{
  switch (score)
    {
    case 1:
      return fujin_words (lang, "not done, reports not read");
    case 2:
      return fujin_words (lang, "at best one person, or not understood");
    case 3:
      return fujin_words (lang, "at best a stand-in, or half understood");
    case 4:
      return fujin_words (lang, "at best unapproved, or short of expectation");
    default:
      return fujin_words (lang, "approved, or results as expected");
    }
}

/* The provider that leads, or else the first, and how many more there are. */
static char *
dup_providers (FujinAssignments *assignments,
               FujinLang         lang)
{
  FujinTeam *named = NULL;
  guint n = 0;

  for (guint i = 0; i < fujin_assignments_get_n_teams (assignments); i++)
    {
      FujinTeam *team = fujin_assignments_get_team (assignments, i);

      if (!fujin_team_get_external (team))
        continue;
      n++;
      if (!named || team == fujin_assignments_get_lead (assignments))
        named = team;
    }
  if (n < 2)
    return g_strdup (named ? fujin_team_get_name (named) : "");
  /* Translators: %1$s is a provider, %2$u how many more there are */
  return g_strdup_printf (fujin_words (lang, "%1$s and %2$u more"), fujin_team_get_name (named),
                          n - 1);
}

/**
 * fujin_gap_get_clause:
 * @plan: a service plan with an As-Is of 1 to 5
 * @lang: a language
 *
 * Returns: (transfer none): what its As-Is means on the scale it was given on (textbook 8.3), in
 *   a few words
 */
const char *
fujin_gap_get_clause (FujinServicePlan *plan,
                      FujinLang         lang)
{
  int score = fujin_service_plan_get_as_is (plan);

  switch (fujin_service_plan_get_as_is_scale (plan))
    {
    case FUJIN_ASSIGNMENT_COMBINATION:
      return combination_clause (score, lang);
    case FUJIN_ASSIGNMENT_OUTSOURCE:
      return outsource_clause (score, lang);
    case FUJIN_ASSIGNMENT_UNASSIGNED:
    case FUJIN_ASSIGNMENT_INSOURCE:
    default:
      return insource_clause (score, lang);
    }
}

static char *
dup_combination_cause (FujinServicePlan *plan,
                       const char       *providers,
                       FujinLang         lang)
{
  const char *clause = fujin_gap_get_clause (plan, lang);

  /* Translators: %1$s is a provider, %2$s why the score is low ("one person, unwritten") */
  return g_strdup_printf (fujin_words (lang, "shared with %1$s; %2$s"), providers, clause);
}

static char *
dup_score_cause (FujinServicePlan *plan,
                 FujinLang         lang)
{
  int score = fujin_service_plan_get_as_is (plan);
  g_autofree char *providers = dup_providers (fujin_service_plan_get_assignments (plan), lang);

  if (fujin_service_plan_on_other_scale (plan, FALSE))
    return g_strdup (fujin_words (lang, "scored before its teams changed, to be scored again"));
  switch (fujin_service_plan_get_kind (plan))
    {
    case FUJIN_ASSIGNMENT_OUTSOURCE:
      /* Translators: %1$s is a provider, %2$s why the score is low ("reports are not read") */
      return g_strdup_printf (fujin_words (lang, "carried outside by %1$s; %2$s"), providers,
                              outsource_clause (score, lang));
    case FUJIN_ASSIGNMENT_COMBINATION:
      return dup_combination_cause (plan, providers, lang);
    case FUJIN_ASSIGNMENT_UNASSIGNED:
    case FUJIN_ASSIGNMENT_INSOURCE:
    default:
      return g_strdup (insource_clause (score, lang));
    }
}

/**
 * fujin_gap_dup_cause:
 * @plan: a service plan
 * @lang: a language
 *
 * Why As-Is is where it is, in one short line. It says nothing but what follows from the
 * assignment type, the teams and the meaning of the score on its scale (textbook 8.3).
 *
 * Returns: (transfer full): the line
 */
char *
fujin_gap_dup_cause (FujinServicePlan *plan,
                     FujinLang         lang)
{
  g_return_val_if_fail (FUJIN_IS_SERVICE_PLAN (plan), NULL);

  if (fujin_service_plan_get_kind (plan) == FUJIN_ASSIGNMENT_UNASSIGNED)
    return g_strdup (fujin_words (lang, "nobody carries it"));
  if (fujin_service_plan_get_as_is (plan) == FUJIN_SCORE_NONE)
    return g_strdup (fujin_words (lang, "not scored yet"));
  if (fujin_service_plan_get_as_is (plan) == FUJIN_SCORE_NOT_EVALUATED)
    return g_strdup (fujin_words (lang, "decided not to do it, not evaluated"));
  return dup_score_cause (plan, lang);
}
