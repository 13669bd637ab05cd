/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-difference-class.h"

#include "fujin-words.h"

static FujinChangeClass
class_of_scope (const FujinDifference *difference)
{
  gboolean before = difference->before != NULL &&
                    fujin_service_plan_in_scope (FUJIN_SERVICE_PLAN (difference->before));
  gboolean after = difference->after != NULL &&
                   fujin_service_plan_in_scope (FUJIN_SERVICE_PLAN (difference->after));

  if (before == after)
    return FUJIN_CHANGE_CLASS_OTHER;
  return after ? FUJIN_CHANGE_CLASS_ADDED : FUJIN_CHANGE_CLASS_DROPPED;
}

static gboolean
has_team (FujinAssignments *assignments,
          const char       *id)
{
  for (guint i = 0; i < fujin_assignments_get_n_teams (assignments); i++)
    if (g_str_equal (fujin_team_get_id (fujin_assignments_get_team (assignments, i)), id))
      return TRUE;
  return FALSE;
}

/* A new lead among the same teams moves nothing between teams. */
static FujinChangeClass
class_of_teams (FujinServicePlan *before,
                FujinServicePlan *after)
{
  FujinAssignments *one = fujin_service_plan_get_assignments (before);
  FujinAssignments *two = fujin_service_plan_get_assignments (after);
  guint n_one = one != NULL ? fujin_assignments_get_n_teams (one) : 0;
  guint n_two = two != NULL ? fujin_assignments_get_n_teams (two) : 0;

  if (n_one != n_two)
    return FUJIN_CHANGE_CLASS_MOVED;
  for (guint i = 0; i < n_one; i++)
    if (!has_team (two, fujin_team_get_id (fujin_assignments_get_team (one, i))))
      return FUJIN_CHANGE_CLASS_MOVED;
  return FUJIN_CHANGE_CLASS_OTHER;
}

static FujinChangeClass
class_of_score (FujinServicePlan *before,
                FujinServicePlan *after)
{
  int one = fujin_service_plan_get_as_is (before);
  int two = fujin_service_plan_get_as_is (after);

  if (one < 1 || two < 1 || one == two)
    return FUJIN_CHANGE_CLASS_OTHER;
  return two > one ? FUJIN_CHANGE_CLASS_RAISED : FUJIN_CHANGE_CLASS_LOWERED;
}

static FujinChangeClass
class_of_field (const FujinDifference *difference)
{
  FujinServicePlan *before = FUJIN_SERVICE_PLAN (difference->before);
  FujinServicePlan *after = FUJIN_SERVICE_PLAN (difference->after);

  switch ((FujinPlanField) difference->field)
    {
    case FUJIN_PLAN_LEVEL:
      return class_of_scope (difference);
    case FUJIN_PLAN_ASSIGNMENTS:
      return class_of_teams (before, after);
    case FUJIN_PLAN_AS_IS:
      return class_of_score (before, after);
    default:
      return FUJIN_CHANGE_CLASS_OTHER;
    }
}

/**
 * fujin_difference_get_class:
 * @comparison: a comparison
 * @difference: one of its differences
 *
 * Returns: what the difference means to those who review the plan
 */
FujinChangeClass
fujin_difference_get_class (const FujinComparison *comparison,
                            const FujinDifference *difference)
{
  g_return_val_if_fail (comparison != NULL, FUJIN_CHANGE_CLASS_OTHER);
  g_return_val_if_fail (difference != NULL, FUJIN_CHANGE_CLASS_OTHER);

  switch (difference->kind)
    {
    case FUJIN_DIFFERENCE_PLAN_ADDED:
    case FUJIN_DIFFERENCE_PLAN_REMOVED:
      return class_of_scope (difference);
    case FUJIN_DIFFERENCE_PLAN_FIELD:
      return class_of_field (difference);
    default:
      return FUJIN_CHANGE_CLASS_OTHER;
    }
}

/**
 * fujin_change_class_get_id:
 * @change: a class
 *
 * Returns: (transfer none): its name in files and filters
 */
const char *
fujin_change_class_get_id (FujinChangeClass change)
{
  static const char *const ids[FUJIN_N_CHANGE_CLASSES] = { "added",  "dropped", "moved",
                                                           "raised", "lowered", "other" };

  g_return_val_if_fail (change < FUJIN_N_CHANGE_CLASSES, "");

  return ids[change];
}

/**
 * fujin_change_class_get_name:
 * @change: a class
 * @lang: a language
 *
 * Returns: (transfer none): the heading of the differences of this class
 */
const char *
fujin_change_class_get_name (FujinChangeClass change,
                             FujinLang        lang)
{
  static const char *const names[FUJIN_N_CHANGE_CLASSES] = {
    N_ ("Services added to the scope"), N_ ("Services dropped from the scope"),
    N_ ("Moved between teams"),         N_ ("As-Is raised"),
    N_ ("As-Is lowered"),               N_ ("Other differences"),
  };

  g_return_val_if_fail (change < FUJIN_N_CHANGE_CLASSES, "");

  return fujin_words (lang, names[change]);
}

/* What is never called small, although it is of no class of its own. */
static void
count_other (FujinChangeCounts     *counts,
             const FujinDifference *difference)
{
  if (difference->kind != FUJIN_DIFFERENCE_PLAN_FIELD)
    return;
  if (difference->field == FUJIN_PLAN_LEVEL)
    counts->n_levels++;
  else if (difference->field == FUJIN_PLAN_ASSIGNMENTS)
    counts->n_leads++;
}

/**
 * fujin_comparison_count:
 * @comparison: a comparison
 *
 * Counts the differences by class, in one pass.
 *
 * Returns: the counts
 */
FujinChangeCounts
fujin_comparison_count (const FujinComparison *comparison)
{
  FujinChangeCounts counts = { .total = 0 };
  /* The differences of a service stand together. */
  const char *last[FUJIN_N_CHANGE_CLASSES] = { NULL };

  g_return_val_if_fail (comparison != NULL, counts);

  counts.total = fujin_comparison_get_n (comparison);
  for (guint i = 0; i < counts.total; i++)
    {
      const FujinDifference *difference = fujin_comparison_get (comparison, i);
      FujinChangeClass change = fujin_difference_get_class (comparison, difference);

      if (change == FUJIN_CHANGE_CLASS_OTHER || g_strcmp0 (last[change], difference->id) != 0)
        counts.n[change]++;
      if (change == FUJIN_CHANGE_CLASS_OTHER)
        count_other (&counts, difference);
      last[change] = difference->id;
    }
  return counts;
}

/* The clauses of the headline, in their order; the last three are parts of one class. */
typedef enum
{
  CLAUSE_RAISED,
  CLAUSE_LOWERED,
  CLAUSE_MOVED,
  CLAUSE_ADDED,
  CLAUSE_DROPPED,
  CLAUSE_LEVEL,
  CLAUSE_LEAD,
  CLAUSE_SMALLER,
  N_CLAUSES,
} Clause;

static guint
count_clause (const FujinChangeCounts *counts,
              Clause                   clause)
{
  switch (clause)
    {
    case CLAUSE_RAISED:
      return counts->n[FUJIN_CHANGE_CLASS_RAISED];
    case CLAUSE_LOWERED:
      return counts->n[FUJIN_CHANGE_CLASS_LOWERED];
    case CLAUSE_MOVED:
      return counts->n[FUJIN_CHANGE_CLASS_MOVED];
    case CLAUSE_ADDED:
      return counts->n[FUJIN_CHANGE_CLASS_ADDED];
    case CLAUSE_DROPPED:
      return counts->n[FUJIN_CHANGE_CLASS_DROPPED];
    case CLAUSE_LEVEL:
      return counts->n_levels;
    case CLAUSE_LEAD:
      return counts->n_leads;
    case CLAUSE_SMALLER:
    case N_CLAUSES:
    default:
      return counts->n[FUJIN_CHANGE_CLASS_OTHER] - counts->n_levels - counts->n_leads;
    }
}

static const char *
get_first_format (Clause    clause,
                  guint     n,
                  FujinLang lang)
{
  switch (clause)
    {
    case CLAUSE_RAISED:
      return fujin_words_n (lang, "%u service raised", "%u services raised", n);
    case CLAUSE_LOWERED:
      return fujin_words_n (lang, "%u service lowered", "%u services lowered", n);
    case CLAUSE_MOVED:
      return fujin_words_n (lang, "%u service moved", "%u services moved", n);
    case CLAUSE_ADDED:
      return fujin_words_n (lang, "%u service added", "%u services added", n);
    case CLAUSE_DROPPED:
      return fujin_words_n (lang, "%u service dropped", "%u services dropped", n);
    case CLAUSE_LEVEL:
      return fujin_words_n (lang, "%u recommendation level changed",
                            "%u recommendation levels changed", n);
    case CLAUSE_LEAD:
      return fujin_words_n (lang, "%u assignment changed among the same teams",
                            "%u assignments changed among the same teams", n);
    case CLAUSE_SMALLER:
    case N_CLAUSES:
    default:
      /* Translators: at the end of what differs between two states, or all of it */
      return fujin_words_n (lang, "%u smaller change (first scores, notes, dates and the like)",
                            "%u smaller changes (first scores, notes, dates and the like)", n);
    }
}

/* The noun is said once: "5 services raised, 2 lowered". */
static const char *
get_short_format (Clause    clause,
                  guint     n,
                  FujinLang lang)
{
  switch (clause)
    {
    case CLAUSE_RAISED:
      /* Translators: goes on after "5 services ..." */
      return fujin_words (lang, "%u raised");
    case CLAUSE_LOWERED:
      return fujin_words (lang, "%u lowered");
    case CLAUSE_MOVED:
      return fujin_words (lang, "%u moved");
    case CLAUSE_ADDED:
      return fujin_words (lang, "%u added");
    case CLAUSE_DROPPED:
      return fujin_words (lang, "%u dropped");
    case CLAUSE_LEVEL:
    case CLAUSE_LEAD:
    case CLAUSE_SMALLER:
    case N_CLAUSES:
    default:
      return get_first_format (clause, n, lang);
    }
}

/**
 * fujin_change_counts_dup_headline:
 * @counts: counts of a comparison
 * @lang: a language
 *
 * The comparison in a line: "5 services raised, 2 lowered, 3 moved, 1 dropped". Levels and
 * assignments are never among the smaller changes.
 *
 * Returns: (transfer full): the words
 */
char *
fujin_change_counts_dup_headline (const FujinChangeCounts *counts,
                                  FujinLang                lang)
{
  g_autoptr (GString) line = g_string_new (NULL);

  g_return_val_if_fail (counts != NULL, NULL);

  for (Clause clause = 0; clause < N_CLAUSES; clause++)
    {
      guint n = count_clause (counts, clause);

      if (n == 0)
        continue;
      if (line->len == 0)
        {
          g_string_append_printf (line, get_first_format (clause, n, lang), n);
          continue;
        }
      g_string_append (line, clause == CLAUSE_SMALLER
                               /* Translators: before "39 smaller changes (notes ...)" */
                               ? fujin_words (lang, ", and ")
                               : fujin_words (lang, ", "));
      g_string_append_printf (line, get_short_format (clause, n, lang), n);
    }
  return g_strdup (line->len > 0 ? line->str : fujin_words (lang, "no differences"));
}
