/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-merge-words.h"

#include "fujin-difference-words.h"
#include "fujin-words.h"

/* What only the merge knows of, and no comparison. */
static const char *
get_hidden (const FujinDifference *difference,
            FujinLang              lang)
{
  if (difference->field == FUJIN_MERGE_CONTENT)
    /* Translators: the frozen plans of a version or branch */
    return fujin_words (lang, "Content");
  if (difference->field == FUJIN_MERGE_UNKNOWN)
    /* Translators: what a newer version of Fujin wrote into a file, and comments in it */
    return fujin_words (lang, "Parts that only a newer version knows");
  return NULL;
}

static gboolean
is_whole (const FujinMergeConflict *conflict)
{
  return conflict->kind == FUJIN_MERGE_CONFLICT_DELETED ||
         conflict->kind == FUJIN_MERGE_CONFLICT_USED;
}

/* The conflict as a difference from ours to theirs: each value as it reads beside the other. */
static FujinDifference
get_between (const FujinMergeConflict *conflict)
{
  FujinDifference between = conflict->ours;

  between.before = conflict->ours.after;
  between.after = conflict->theirs.after;
  return between;
}

/**
 * fujin_merge_dup_subject:
 * @merge: a merge
 * @index: number of a conflict
 * @lang: a language
 *
 * Returns: (transfer full): the service, team or record that is asked about; "The plan"
 */
char *
fujin_merge_dup_subject (const FujinMerge *merge,
                         guint             index,
                         FujinLang         lang)
{
  const FujinMergeConflict *conflict = fujin_merge_get_conflict (merge, index);
  FujinMergeChoice side;

  g_return_val_if_fail (conflict != NULL, NULL);

  side = conflict->ours.after != NULL ? FUJIN_MERGE_OURS : FUJIN_MERGE_THEIRS;
  return fujin_difference_dup_subject (fujin_merge_get_comparison (merge, side),
                                       side == FUJIN_MERGE_OURS ? &conflict->ours
                                                                : &conflict->theirs,
                                       lang);
}

/**
 * fujin_merge_dup_what:
 * @merge: a merge
 * @index: number of a conflict
 * @lang: a language
 *
 * Returns: (transfer full): what of the subject is asked about: "As-Is", "Teams", "Lead"; "Team"
 *   where it is whether there is one
 */
char *
fujin_merge_dup_what (const FujinMerge *merge,
                      guint             index,
                      FujinLang         lang)
{
  const FujinMergeConflict *conflict = fujin_merge_get_conflict (merge, index);

  g_return_val_if_fail (conflict != NULL, NULL);

  if (get_hidden (&conflict->ours, lang) != NULL)
    return g_strdup (get_hidden (&conflict->ours, lang));
  if (conflict->kind == FUJIN_MERGE_CONFLICT_LEAD)
    /* Translators: the team that leads a service */
    return g_strdup (fujin_words (lang, "Leading team"));
  return g_strdup (fujin_difference_get_what (fujin_merge_get_between (merge), &conflict->ours,
                                              lang));
}

static char *
dup_lead (GObject  *plan,
          FujinLang lang)
{
  FujinAssignments *assignments =
    plan != NULL ? fujin_service_plan_get_assignments (FUJIN_SERVICE_PLAN (plan)) : NULL;
  FujinTeam *lead = fujin_assignments_get_lead (assignments);

  return g_strdup (lead != NULL ? fujin_team_get_name (lead) : fujin_words (lang, "none"));
}

/* What a side did with something that one of them deleted. */
static char *
dup_fate (const FujinMergeConflict *conflict,
          FujinMergeChoice          side,
          FujinLang                 lang)
{
  const FujinDifference *here = side == FUJIN_MERGE_OURS ? &conflict->ours : &conflict->theirs;

  if (here->after == NULL)
    /* Translators: what one side of a merge did with a team, a service or the like */
    return g_strdup (fujin_words (lang, "deleted"));
  if (conflict->kind == FUJIN_MERGE_CONFLICT_USED)
    /* Translators: what one side of a merge did with a team, a service or the like */
    return g_strdup (fujin_words (lang, "used anew"));
  /* Translators: what one side of a merge did with a team, a service or the like */
  return g_strdup (fujin_words (lang, "edited"));
}

static char *
dup_content (GObject  *record,
             FujinLang lang)
{
  FujinProject *content = record != NULL ? fujin_record_get_content (FUJIN_RECORD (record)) : NULL;
  guint n;

  if (content == NULL)
    return g_strdup (fujin_words (lang, "none"));
  n = fujin_project_get_n_teams (content);
  /* Translators: the frozen plans of a version or branch in short */
  return g_strdup_printf (fujin_words_n (lang, "plans with %u team", "plans with %u teams", n), n);
}

/**
 * fujin_merge_dup_side:
 * @merge: a merge
 * @index: number of a conflict
 * @side: %FUJIN_MERGE_OURS or %FUJIN_MERGE_THEIRS
 * @lang: a language
 *
 * Returns: (transfer full): what the side made of it, on one line
 */
char *
fujin_merge_dup_side (const FujinMerge *merge,
                      guint             index,
                      FujinMergeChoice  side,
                      FujinLang         lang)
{
  const FujinMergeConflict *conflict = fujin_merge_get_conflict (merge, index);
  FujinDifference between;
  GObject *object;

  g_return_val_if_fail (conflict != NULL, NULL);

  between = get_between (conflict);
  object = side == FUJIN_MERGE_OURS ? between.before : between.after;
  if (is_whole (conflict))
    return dup_fate (conflict, side, lang);
  if (conflict->kind == FUJIN_MERGE_CONFLICT_LEAD)
    return dup_lead (object, lang);
  if (between.field == FUJIN_MERGE_CONTENT)
    return dup_content (object, lang);
  return side == FUJIN_MERGE_OURS
           ? fujin_difference_dup_before (fujin_merge_get_between (merge), &between, lang)
           : fujin_difference_dup_after (fujin_merge_get_between (merge), &between, lang);
}

/**
 * fujin_merge_dup_before:
 * @merge: a merge
 * @index: number of a conflict
 * @lang: a language
 *
 * Returns: (transfer full) (nullable): what it was before, on one line; %NULL when it was not
 *   there, or one side deleted it
 */
char *
fujin_merge_dup_before (const FujinMerge *merge,
                        guint             index,
                        FujinLang         lang)
{
  const FujinMergeConflict *conflict = fujin_merge_get_conflict (merge, index);

  g_return_val_if_fail (conflict != NULL, NULL);

  if (is_whole (conflict) || conflict->ours.before == NULL)
    return NULL;
  if (conflict->kind == FUJIN_MERGE_CONFLICT_LEAD)
    return dup_lead (conflict->ours.before, lang);
  if (conflict->ours.field == FUJIN_MERGE_CONTENT)
    return dup_content (conflict->ours.before, lang);
  return fujin_difference_dup_before (fujin_merge_get_comparison (merge, FUJIN_MERGE_OURS),
                                      &conflict->ours, lang);
}

static char *
dup_whole_question (const FujinMergeConflict *conflict,
                    const char               *what,
                    const char               *subject,
                    FujinLang                 lang)
{
  gboolean ours = conflict->ours.after == NULL;

  if (conflict->kind == FUJIN_MERGE_CONFLICT_USED)
    return g_strdup_printf (
      /* Translators: %1$s is "Team", "Own service" or the like, %2$s its name */
      ours ? fujin_words (lang, "%1$s “%2$s”: you deleted it, the other began to use it")
           : fujin_words (lang, "%1$s “%2$s”: you began to use it, the other deleted it"),
      what, subject);
  return g_strdup_printf (
    /* Translators: %1$s is "Team", "Own service" or the like, %2$s its name */
    ours ? fujin_words (lang, "%1$s “%2$s”: you deleted it, the other edited it")
         : fujin_words (lang, "%1$s “%2$s”: you edited it, the other deleted it"),
    what, subject);
}

/**
 * fujin_merge_dup_question:
 * @merge: a merge
 * @index: number of a conflict
 * @lang: a language
 *
 * The whole conflict in words: "As-Is of B-1 Real-time monitoring: you 2, the other 3; before 1".
 *
 * Returns: (transfer full): the words
 */
char *
fujin_merge_dup_question (const FujinMerge *merge,
                          guint             index,
                          FujinLang         lang)
{
  const FujinMergeConflict *conflict = fujin_merge_get_conflict (merge, index);
  g_autofree char *what = fujin_merge_dup_what (merge, index, lang);
  g_autofree char *subject = fujin_merge_dup_subject (merge, index, lang);
  g_autofree char *ours = fujin_merge_dup_side (merge, index, FUJIN_MERGE_OURS, lang);
  g_autofree char *theirs = fujin_merge_dup_side (merge, index, FUJIN_MERGE_THEIRS, lang);
  g_autofree char *before = fujin_merge_dup_before (merge, index, lang);

  g_return_val_if_fail (conflict != NULL, NULL);

  if (is_whole (conflict))
    return dup_whole_question (conflict, what, subject, lang);
  if (before == NULL)
    /* Translators: %1$s a field, %2$s a service, team or record, then its two values */
    return g_strdup_printf (fujin_words (lang, "%1$s of %2$s: you “%3$s”, the other “%4$s”"), what,
                            subject, ours, theirs);
  /* Translators: %1$s a field, %2$s a service, team or record, then its two values and the one
   * that both began with */
  return g_strdup_printf (
    fujin_words (lang, "%1$s of %2$s: you “%3$s”, the other “%4$s”; before “%5$s”"), what, subject,
    ours, theirs, before);
}

/**
 * fujin_merge_dup_change:
 * @merge: a merge
 * @side: %FUJIN_MERGE_OURS or %FUJIN_MERGE_THEIRS
 * @index: number of a change
 * @lang: a language
 *
 * Returns: (transfer full): what this side alone changed: "B-1 Real-time monitoring: As-Is rises
 *   from 2 to 3"
 */
char *
fujin_merge_dup_change (const FujinMerge *merge,
                        FujinMergeChoice  side,
                        guint             index,
                        FujinLang         lang)
{
  const FujinDifference *change = fujin_merge_get_change (merge, side, index);
  const FujinComparison *comparison = fujin_merge_get_comparison (merge, side);
  g_autofree char *subject = NULL;

  g_return_val_if_fail (change != NULL, NULL);

  if (get_hidden (change, lang) == NULL)
    return fujin_difference_dup_sentence (comparison, change, lang);
  subject = fujin_difference_dup_subject (comparison, change, lang);
  /* Translators: %1$s a version or another part of a plan, %2$s what of it is another one now */
  return g_strdup_printf (fujin_words (lang, "%1$s: changed: %2$s"), subject,
                          get_hidden (change, lang));
}

/**
 * fujin_merge_dup_headline:
 * @merge: a merge
 * @lang: a language
 *
 * Returns: (transfer full): the merge in a line: "3 changes of the other taken over, 2 to decide"
 */
char *
fujin_merge_dup_headline (const FujinMerge *merge,
                          FujinLang         lang)
{
  guint taken = fujin_merge_get_n_changes (merge, FUJIN_MERGE_THEIRS);
  guint asked = fujin_merge_get_n_conflicts (merge);
  g_autofree char *first = NULL;
  g_autofree char *second = NULL;

  /* Translators: how many changes of the other side come into our plan */
  first = g_strdup_printf (fujin_words_n (lang, "%u change of the other side is taken over",
                                          "%u changes of the other side are taken over", taken),
                           taken);
  if (asked == 0)
    return g_steal_pointer (&first);
  second =
    g_strdup_printf (fujin_words_n (lang, "%u is to be decided", "%u are to be decided", asked),
                     asked);
  /* Translators: %1$s is "3 changes ... are taken over", %2$s is "2 are to be decided" */
  return g_strdup_printf (fujin_words (lang, "%1$s, %2$s"), first, second);
}

/**
 * fujin_merge_dup_refusal:
 * @merge: a merge
 * @lang: a language
 *
 * Returns: (transfer full) (nullable): why the two sides cannot be merged, %NULL when they can
 */
char *
fujin_merge_dup_refusal (const FujinMerge *merge,
                         FujinLang         lang)
{
  switch (fujin_merge_get_refusal (merge))
    {
    case FUJIN_MERGE_REFUSED_READ_ONLY:
      return g_strdup (
        fujin_words (lang, "One of the two plans is not understood as a whole here, so they are "
                           "not merged: something of it would be lost. Merge them with the newer "
                           "version of Fujin, or repair the damaged file first."));
    case FUJIN_MERGE_REFUSED_UNKNOWN:
      return g_strdup (
        fujin_words (lang, "Both plans were changed in parts that only a newer version of Fujin "
                           "knows, so they are not merged: something of it would be lost. Merge "
                           "them with the newer version."));
    case FUJIN_MERGE_POSSIBLE:
    default:
      return NULL;
    }
}
