/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-gap-cause-private.h"

#include "fujin-level-gap.h"
#include "fujin-words.h"

#define MOST_CODES 6

static FujinFramework *
framework_of (FujinServicePlan *plan)
{
  return fujin_project_get_framework (fujin_service_plan_get_project (plan));
}

/* What the level says, or what is on record instead of one. */
char *
_fujin_gap_cause_dup_level (FujinServicePlan *plan,
                            FujinLang         lang)
{
  FujinLevel level = fujin_service_plan_get_level (plan);
  const FujinTerm *term = fujin_framework_get_level (framework_of (plan), level);
  const char *reason = fujin_level_gap_get_grounds (plan);

  if (level == FUJIN_LEVEL_UNDECIDED)
    return g_strdup (fujin_words (lang, "No level is chosen: whether it is wanted was never "
                                        "decided."));
  if (level == FUJIN_LEVEL_UNNECESSARY && *reason == '\0')
    return g_strdup (fujin_words (lang, "Unnecessary, without grounds on record. The textbook "
                                        "asks to keep them."));
  if (level == FUJIN_LEVEL_UNNECESSARY)
    /* Translators: %s is the reason somebody wrote */
    return g_strdup_printf (fujin_words (lang, "Unnecessary: %s"), reason);
  /* Translators: %1$s is a level, %2$s what it means */
  return g_strdup_printf (fujin_words (lang, "Level %1$s: %2$s"),
                          fujin_text_get (&term->name, lang),
                          fujin_text_get (&term->explanation, lang));
}

/* The Basic services that point to a service that is unnecessary; %NULL for none. */
char *
_fujin_gap_cause_dup_relying (FujinServicePlan *plan,
                              FujinLang         lang)
{
  g_autoptr (GPtrArray) relying = fujin_level_gap_list_relying (plan);
  g_autoptr (GString) codes = g_string_new (NULL);

  if (relying->len == 0)
    return NULL;
  for (guint i = 0; i < MIN (relying->len, MOST_CODES); i++)
    {
      if (i > 0)
        g_string_append (codes, fujin_words (lang, ", "));
      g_string_append (codes, fujin_service_plan_get_code (g_ptr_array_index (relying, i)));
    }
  if (relying->len > MOST_CODES)
    g_string_append (codes, fujin_words (lang, " …"));
  return g_strdup_printf (
    /* Translators: %1$u is how many, %2$s codes of services */
    fujin_words_n (lang, "%1$u Basic service points to it in the list of services: %2$s.",
                   "%1$u Basic services point to it in the list of services: %2$s.",
                   relying->len), relying->len, codes->str);
}

static char *
dup_teams (FujinAssignments *assignments,
           FujinLang         lang)
{
  GString *names = g_string_new (NULL);

  for (guint i = 0; i < fujin_assignments_get_n_teams (assignments); i++)
    {
      FujinTeam *team = fujin_assignments_get_team (assignments, i);

      if (i > 0)
        g_string_append (names, fujin_words (lang, ", "));
      g_string_append_printf (names,
                              fujin_team_get_external (team)
                                /* Translators: %s is a team */
                                ? fujin_words (lang, "%s (outside)")
                                : fujin_words (lang, "%s (inside)"), fujin_team_get_name (team));
    }
  return g_string_free (names, FALSE);
}

/* Who carries it, and who leads. */
char *
_fujin_gap_cause_dup_carriers (FujinServicePlan *plan,
                               FujinLang         lang)
{
  FujinAssignments *assignments = fujin_service_plan_get_assignments (plan);
  guint n = fujin_assignments_get_n_teams (assignments);
  g_autofree char *names = NULL;

  if (n == 0)
    return g_strdup (fujin_words (lang, "Nobody carries it."));
  names = dup_teams (assignments, lang);
  if (n == 1)
    /* Translators: %s is a team, "CSIRT (inside)" */
    return g_strdup_printf (fujin_words (lang, "Carried by one team: %s."), names);
  /* Translators: %1$u teams, %2$s their names, %3$s the one that leads */
  return g_strdup_printf (fujin_words_n (lang, "Carried by %1$u team: %2$s. %3$s leads.",
                                         "Carried by %1$u teams: %2$s. %3$s leads.", n), n, names,
                          fujin_team_get_name (fujin_assignments_get_lead (assignments)));
}

static FujinAssignmentType
scale_of (FujinAssignmentType given)
{
  return given == FUJIN_ASSIGNMENT_UNASSIGNED ? FUJIN_ASSIGNMENT_INSOURCE : given;
}

/* The criterion behind a score. A combination has one on each scale, of which the better counts. */
static char *
dup_criterion (FujinServicePlan    *plan,
               FujinAssignmentType  given,
               int                  score,
               FujinLang            lang)
{
  FujinFramework *framework = framework_of (plan);
  FujinAssignmentType scale = scale_of (given);

  if (scale != FUJIN_ASSIGNMENT_COMBINATION)
    return g_strdup (fujin_framework_get_criterion (framework, scale, score, lang));
  return g_strdup_printf (
    /* Translators: a score of inside and outside teams together: at best one of two criteria */
    fujin_words (lang, "at best, inside: %1$s Outside: %2$s"),
    fujin_framework_get_criterion (framework, FUJIN_ASSIGNMENT_INSOURCE, score, lang),
    fujin_framework_get_criterion (framework, FUJIN_ASSIGNMENT_OUTSOURCE, score, lang));
}

static gboolean
has_sides (FujinServicePlan *plan)
{
  return fujin_service_plan_get_kind (plan) == FUJIN_ASSIGNMENT_COMBINATION
         && (fujin_service_plan_get_side (plan, FALSE, FALSE) > 0
             || fujin_service_plan_get_side (plan, FALSE, TRUE) > 0);
}

/* As-Is and what it means on its scale. */
char *
_fujin_gap_cause_dup_score (FujinServicePlan *plan,
                            FujinLang         lang)
{
  int as_is = fujin_service_plan_get_as_is (plan);
  int to_be = fujin_service_plan_get_to_be (plan);
  const char *code = fujin_service_plan_get_code (plan);
  g_autofree char *meaning = NULL;

  if (as_is == FUJIN_SCORE_NONE)
    return g_strdup (fujin_words (lang, "As-Is is not scored yet, so nobody knows."));
  if (as_is > 0 && has_sides (plan))
    meaning = g_strdup (fujin_words (lang, "the higher of its two sides counts."));
  else
    meaning = dup_criterion (plan, fujin_service_plan_get_as_is_scale (plan), as_is, lang);
  if (as_is == FUJIN_SCORE_NOT_EVALUATED)
    /* Translators: %1$s is a code, %2$s what "not evaluated" means */
    return g_strdup_printf (fujin_words (lang, "%1$s is not evaluated: %2$s"), code, meaning);
  if (to_be < 1)
    /* Translators: %1$s is a code, %2$d As-Is, %3$s what it means */
    return g_strdup_printf (fujin_words (lang, "%1$s is at %2$d: %3$s"), code, as_is, meaning);
  /* Translators: %1$s is a code, %2$d As-Is, %3$d To-Be, %4$s what As-Is means */
  return g_strdup_printf (fujin_words (lang, "%1$s is at %2$d, target %3$d: %4$s"), code, as_is,
                          to_be, meaning);
}

/* The score of one side of a combination; %NULL where there is none. */
char *
_fujin_gap_cause_dup_side (FujinServicePlan *plan,
                           gboolean          outside,
                           FujinLang         lang)
{
  int score = fujin_service_plan_get_side (plan, FALSE, outside);
  const char *criterion;

  if (!has_sides (plan) || score < 1)
    return NULL;
  criterion = fujin_framework_get_criterion (framework_of (plan),
                                             outside ? FUJIN_ASSIGNMENT_OUTSOURCE
                                                     : FUJIN_ASSIGNMENT_INSOURCE, score, lang);
  return g_strdup_printf (outside
                            /* Translators: %1$d is a score, %2$s what it means */
                            ? fujin_words (lang, "The outside part is %1$d: %2$s")
                            : fujin_words (lang, "The inside part is %1$d: %2$s"),
                          score, criterion);
}

/* What is aimed at; %NULL where As-Is is there already. */
char *
_fujin_gap_cause_dup_to_be (FujinServicePlan *plan,
                            FujinLang         lang)
{
  int as_is = fujin_service_plan_get_as_is (plan);
  int to_be = fujin_service_plan_get_to_be (plan);
  const char *reason = fujin_service_plan_get_to_be_reason (plan);
  g_autofree char *meaning = NULL;

  if (to_be == FUJIN_SCORE_NONE && as_is != FUJIN_SCORE_NOT_EVALUATED)
    return g_strdup (fujin_words (lang, "To-Be is not set: what is aimed at is open."));
  if (to_be < 1 || to_be == as_is)
    return NULL;
  if (to_be < as_is && reason != NULL && *reason != '\0')
    /* Translators: %1$d is a score, %2$s why it is lower than As-Is */
    return g_strdup_printf (fujin_words (lang, "Aimed at is %1$d, lower than now: %2$s"), to_be,
                            reason);
  meaning = dup_criterion (plan, fujin_service_plan_get_to_be_scale (plan), to_be, lang);
  /* Translators: %1$d is a score, %2$s what it means */
  return g_strdup_printf (fujin_words (lang, "Aimed at is %1$d: %2$s"), to_be, meaning);
}
