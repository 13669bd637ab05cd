/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-gap-cause-private.h"

#include "fujin-assignment-gap.h"
#include "fujin-gap.h"
#include "fujin-level-gap.h"
#include "fujin-pattern-advice.h"
#include "fujin-words.h"

/* A chain as it grows, and what it is about. */
typedef struct
{
  GPtrArray        *causes;
  FujinServicePlan *plan;
  const char       *today;
  FujinLang         lang;
} Chain;

static void
free_cause (gpointer data)
{
  FujinGapCause *cause = data;

  g_free (cause->sentence);
  g_free (cause->target);
  g_free (cause);
}

/* Takes @sentence; %NULL for nothing to say. */
static void
add (Chain        *chain,
     FujinGapStep  step,
     char         *sentence,
     const char   *page,
     gboolean      ours)
{
  FujinGapCause *cause;

  if (sentence == NULL)
    return;
  cause = g_new0 (FujinGapCause, 1);
  cause->step = step;
  cause->sentence = sentence;
  cause->page = page;
  cause->target = g_strdup_printf ("plan:%s", fujin_service_plan_get_id (chain->plan));
  cause->ours = ours;
  g_ptr_array_add (chain->causes, cause);
}

static void
add_words (Chain        *chain,
           FujinGapStep  step,
           const char   *words,
           const char   *page,
           gboolean      ours)
{
  add (chain, step, g_strdup (words), page, ours);
}

static void
add_decision (Chain              *chain,
              FujinGapStep        step,
              FujinDecisionAbout  about)
{
  FujinRecord *decision = fujin_level_gap_find_decision (chain->plan, about);

  if (decision != NULL)
    add (chain, step, _fujin_gap_cause_dup_decision (decision, chain->today, chain->lang),
         "decisions", FALSE);
}

static void
add_level (Chain *chain)
{
  FujinServicePlan *plan = chain->plan;

  add (chain, FUJIN_GAP_STEP_LEVEL, _fujin_gap_cause_dup_level (plan, chain->lang), "catalogue",
       FALSE);
  if (fujin_service_plan_in_scope (plan))
    return;
  add_decision (chain, FUJIN_GAP_STEP_LEVEL, FUJIN_ABOUT_UNNECESSARY);
  add (chain, FUJIN_GAP_STEP_LEVEL, _fujin_gap_cause_dup_relying (plan, chain->lang), "catalogue",
       TRUE);
}

static void
add_assignment (Chain *chain)
{
  FujinProject *project = fujin_service_plan_get_project (chain->plan);
  int present = fujin_project_get_present_pattern (project);
  int target = fujin_project_get_target_pattern (project);
  FujinGapStep step = FUJIN_GAP_STEP_ASSIGNMENT;

  add (chain, step, _fujin_gap_cause_dup_carriers (chain->plan, chain->lang), "assignment", FALSE);
  if (!fujin_service_plan_in_scope (chain->plan))
    return;
  if (fujin_assignment_gap_is_on_one_person (chain->plan))
    add_words (chain, step,
               fujin_words (chain->lang, "One team, and nobody who can take all of it over: it "
                                         "hangs on one person."), "assignment", TRUE);
  if (fujin_assignment_gap_is_handed_over (chain->plan))
    add_words (chain, step,
               fujin_words (chain->lang, "It was handed over and left to itself: what comes back "
                                         "is not understood or not read."), "assignment", TRUE);
  add (chain, step, fujin_pattern_advice_dup_reason (chain->plan, present, chain->lang),
       "assignment", TRUE);
  if (target != present)
    add (chain, step, fujin_pattern_advice_dup_reason (chain->plan, target, chain->lang),
         "assignment", TRUE);
}

static void
add_score (Chain *chain)
{
  FujinServicePlan *plan = chain->plan;
  FujinGapStep step = FUJIN_GAP_STEP_SCORE;
  const char *note = fujin_service_plan_get_score_note (plan);

  if (!fujin_service_plan_in_scope (plan))
    return;
  add (chain, step, _fujin_gap_cause_dup_score (plan, chain->lang), "portfolio", FALSE);
  add (chain, step, _fujin_gap_cause_dup_side (plan, FALSE, chain->lang), "portfolio", FALSE);
  add (chain, step, _fujin_gap_cause_dup_side (plan, TRUE, chain->lang), "portfolio", FALSE);
  if (fujin_service_plan_get_kind (plan) != FUJIN_ASSIGNMENT_UNASSIGNED
      && fujin_service_plan_on_other_scale (plan, FALSE))
    add_words (chain, step,
               fujin_words (chain->lang, "This As-Is was given before its teams changed, on the "
                                         "other scale: score it again."), "portfolio", TRUE);
  add (chain, step, _fujin_gap_cause_dup_to_be (plan, chain->lang), "portfolio", FALSE);
  if (note != NULL && *note != '\0')
    /* Translators: %s is what somebody wrote about how the score was agreed */
    add (chain, step, g_strdup_printf (fujin_words (chain->lang, "How it was agreed: %s"), note),
         "portfolio", FALSE);
  add_decision (chain, step, FUJIN_ABOUT_NOT_EVALUATED);
  add_decision (chain, step, FUJIN_ABOUT_ACCEPTED_GAP);
}

static void
add_improvements (Chain *chain)
{
  FujinProject *project = fujin_service_plan_get_project (chain->plan);
  GPtrArray *records =
    fujin_record_list_get_for (fujin_project_get_records (project, FUJIN_RECORD_IMPROVEMENT),
                               fujin_service_plan_get_id (chain->plan));

  for (guint i = 0; records != NULL && i < records->len; i++)
    add (chain, FUJIN_GAP_STEP_IMPROVEMENT,
         _fujin_gap_cause_dup_improvement (g_ptr_array_index (records, i), chain->today,
                                           chain->lang), "improvements", FALSE);
  if (records == NULL || records->len == 0)
    add_words (chain, FUJIN_GAP_STEP_IMPROVEMENT,
               fujin_words (chain->lang, "No improvement addresses it."), "improvements", FALSE);
}

/**
 * fujin_gap_cause_list:
 * @plan: a service plan of a project
 * @from_score: %TRUE to start from the score, back through who carries it to whether it is wanted
 *   at all; %FALSE to start from the catalogue, forward to its scores
 * @today: (nullable): the day as YYYY-MM-DD, for what is due
 * @lang: a language
 *
 * Why a service stands where it stands, as a chain that can be read from either end (textbook
 * 3.4.1). It says nothing but what is on record: the level, the teams, the criterion of the score
 * on its scale (8.3), decisions and improvements; what we read into them is marked as ours. What
 * is done about it comes last in both directions.
 *
 * Returns: (transfer full) (element-type FujinGapCause): the links
 */
GPtrArray *
fujin_gap_cause_list (FujinServicePlan *plan,
                      gboolean          from_score,
                      const char       *today,
                      FujinLang         lang)
{
  Chain chain = { g_ptr_array_new_with_free_func (free_cause), plan, today, lang };

  g_return_val_if_fail (FUJIN_IS_SERVICE_PLAN (plan), chain.causes);
  g_return_val_if_fail (fujin_service_plan_get_project (plan) != NULL, chain.causes);

  if (from_score)
    add_score (&chain);
  else
    add_level (&chain);
  add_assignment (&chain);
  if (from_score)
    add_level (&chain);
  else
    add_score (&chain);
  add_improvements (&chain);
  return chain.causes;
}

static const char *
carried_format (FujinServicePlan *plan,
                guint             n,
                FujinLang         lang)
{
  switch (fujin_service_plan_get_kind (plan))
    {
    case FUJIN_ASSIGNMENT_INSOURCE:
      /* Translators: this and the next: part of a line on a service; %u teams of our own */
      return fujin_words_n (lang, "carried by %u team, inside", "carried by %u teams, inside", n);
    case FUJIN_ASSIGNMENT_OUTSOURCE:
      return fujin_words_n (lang, "carried by %u team, outside", "carried by %u teams, outside",
                            n);
    case FUJIN_ASSIGNMENT_COMBINATION:
      return fujin_words_n (lang, "carried by %u team, inside and outside",
                            "carried by %u teams, inside and outside", n);
    case FUJIN_ASSIGNMENT_UNASSIGNED:
    default:
      return fujin_words (lang, "nobody carries it");
    }
}

static char *
dup_unnecessary_line (FujinServicePlan *plan,
                      const char       *carried,
                      FujinLang         lang)
{
  const char *reason = fujin_level_gap_get_grounds (plan);

  if (*reason == '\0')
    reason = fujin_words (lang, "without grounds on record");
  /* Translators: %1$s a code, %2$s why, %3$s who carries it */
  return g_strdup_printf (fujin_words (lang, "%1$s is unnecessary: %2$s; %3$s"),
                          fujin_service_plan_get_code (plan), reason, carried);
}

static char *
dup_scored_line (FujinServicePlan *plan,
                 const char       *carried,
                 const char       *level,
                 FujinLang         lang)
{
  const char *code = fujin_service_plan_get_code (plan);
  const char *clause = fujin_gap_get_clause (plan, lang);
  int as_is = fujin_service_plan_get_as_is (plan);
  int to_be = fujin_service_plan_get_to_be (plan);

  if (as_is == FUJIN_SCORE_NOT_EVALUATED)
    /* Translators: %1$s a code, %2$s who carries it, %3$s a level */
    return g_strdup_printf (fujin_words (lang, "%1$s is not evaluated; %2$s; level %3$s"), code,
                            carried, level);
  if (as_is == FUJIN_SCORE_NONE)
    /* Translators: as before */
    return g_strdup_printf (fujin_words (lang, "%1$s is not scored; %2$s; level %3$s"), code,
                            carried, level);
  if (to_be < 1)
    /* Translators: %1$s a code, %2$d a score, %3$s what it means, %4$s who, %5$s a level */
    return g_strdup_printf (fujin_words (lang, "%1$s is at %2$d, without a To-Be: %3$s; %4$s; "
                                               "level %5$s"), code, as_is, clause, carried, level);
  /* Translators: "B-3 is at 2, target 4: one person, unwritten; carried by 1 team, inside; level
   * Standard"; %2$d is As-Is, %3$d To-Be */
  return g_strdup_printf (fujin_words (lang, "%1$s is at %2$d, target %3$d: %4$s; %5$s; "
                                             "level %6$s"),
                          code, as_is, to_be, clause, carried, level);
}

/**
 * fujin_gap_cause_dup_line:
 * @plan: a service plan of a project
 * @lang: a language
 *
 * The whole chain in one line: "B-3 is at 2, target 4: one person, unwritten; carried by 1 team,
 * inside; level Standard".
 *
 * Returns: (transfer full): the line
 */
char *
fujin_gap_cause_dup_line (FujinServicePlan *plan,
                          FujinLang         lang)
{
  FujinFramework *framework;
  const FujinTerm *level;
  g_autofree char *carried = NULL;
  guint n;

  g_return_val_if_fail (FUJIN_IS_SERVICE_PLAN (plan), NULL);

  framework = fujin_project_get_framework (fujin_service_plan_get_project (plan));
  level = fujin_framework_get_level (framework, fujin_service_plan_get_level (plan));
  n = fujin_assignments_get_n_teams (fujin_service_plan_get_assignments (plan));
  carried = g_strdup_printf (carried_format (plan, n, lang), n);
  if (!fujin_service_plan_in_scope (plan))
    return dup_unnecessary_line (plan, carried, lang);
  return dup_scored_line (plan, carried, fujin_text_get (&level->name, lang), lang);
}

static const char *
get_why (FujinServicePlan *plan,
         FujinLang         lang)
{
  if (!fujin_service_plan_in_scope (plan))
    {
      const char *reason = fujin_level_gap_get_grounds (plan);

      return *reason != '\0' ? reason : fujin_words (lang, "without grounds on record");
    }
  if (fujin_service_plan_get_as_is (plan) == FUJIN_SCORE_NOT_EVALUATED)
    return fujin_words (lang, "not evaluated");
  if (fujin_service_plan_get_as_is (plan) == FUJIN_SCORE_NONE)
    return fujin_words (lang, "not scored");
  return fujin_gap_get_clause (plan, lang);
}

/**
 * fujin_gap_cause_dup_why:
 * @plan: a service plan of a project
 * @lang: a language
 *
 * The line of fujin_gap_cause_dup_line() without code, scores and level, for a table that has
 * columns for these: "one person, unwritten; carried by 1 team, inside".
 *
 * Returns: (transfer full): the causes
 */
char *
fujin_gap_cause_dup_why (FujinServicePlan *plan,
                         FujinLang         lang)
{
  g_autofree char *carried = NULL;
  guint n;

  g_return_val_if_fail (FUJIN_IS_SERVICE_PLAN (plan), NULL);

  n = fujin_assignments_get_n_teams (fujin_service_plan_get_assignments (plan));
  carried = g_strdup_printf (carried_format (plan, n, lang), n);
  /* Translators: %1$s why a score is low, or a reason; %2$s who carries the service */
  return g_strdup_printf (fujin_words (lang, "%1$s; %2$s"), get_why (plan, lang), carried);
}

/**
 * fujin_gap_cause_get_step_name:
 * @step: a step of a cause chain
 * @lang: a language
 *
 * Returns: its heading
 */
const char *
fujin_gap_cause_get_step_name (FujinGapStep step,
                               FujinLang    lang)
{
  switch (step)
    {
    case FUJIN_GAP_STEP_LEVEL:
      /* Translators: this and the next: headings in the chain of causes of a gap */
      return fujin_words (lang, "Was it wanted? (catalogue)");
    case FUJIN_GAP_STEP_ASSIGNMENT:
      return fujin_words (lang, "Who carries it? (profile)");
    case FUJIN_GAP_STEP_SCORE:
      return fujin_words (lang, "How well does it go? (portfolio)");
    case FUJIN_GAP_STEP_IMPROVEMENT:
    default:
      return fujin_words (lang, "What is done about it?");
    }
}

/**
 * fujin_gap_cause_get_step_id:
 * @step: a step of a cause chain
 *
 * Returns: "level", "assignment", "score" or "improvement"
 */
const char *
fujin_gap_cause_get_step_id (FujinGapStep step)
{
  static const char *const ids[FUJIN_N_GAP_STEPS]
    = { "level", "assignment", "score", "improvement" };

  g_return_val_if_fail (step < FUJIN_N_GAP_STEPS, NULL);

  return ids[step];
}
