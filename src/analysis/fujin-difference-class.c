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
      last[change] = difference->id;
    }
  return counts;
}

typedef char *DupClause (guint     n,
                         FujinLang lang);

static char *
dup_raised (guint     n,
            FujinLang lang)
{
  return g_strdup_printf (fujin_words_n (lang, "%u service raised", "%u services raised", n), n);
}

static char *
dup_lowered (guint     n,
             FujinLang lang)
{
  return g_strdup_printf (fujin_words_n (lang, "%u service lowered", "%u services lowered", n), n);
}

static char *
dup_moved (guint     n,
           FujinLang lang)
{
  return g_strdup_printf (fujin_words_n (lang, "%u service moved", "%u services moved", n), n);
}

static char *
dup_added (guint     n,
           FujinLang lang)
{
  return g_strdup_printf (fujin_words_n (lang, "%u service added", "%u services added", n), n);
}

static char *
dup_dropped (guint     n,
             FujinLang lang)
{
  return g_strdup_printf (fujin_words_n (lang, "%u service dropped", "%u services dropped", n), n);
}

static char *
dup_other (guint     n,
           FujinLang lang)
{
  /* Translators: at the end of what differs between two states, or all of it */
  return g_strdup_printf (
    fujin_words_n (lang, "%u smaller change (first scores, notes, dates and the like)",
                   "%u smaller changes (first scores, notes, dates and the like)", n),
    n);
}

/* The noun is said once: "5 services raised, 2 lowered". */
static char *
dup_short_clause (FujinChangeClass change,
                  guint            n,
                  FujinLang        lang)
{
  switch (change)
    {
    case FUJIN_CHANGE_CLASS_RAISED:
      /* Translators: goes on after "5 services ..." */
      return g_strdup_printf (fujin_words (lang, "%u raised"), n);
    case FUJIN_CHANGE_CLASS_LOWERED:
      return g_strdup_printf (fujin_words (lang, "%u lowered"), n);
    case FUJIN_CHANGE_CLASS_MOVED:
      return g_strdup_printf (fujin_words (lang, "%u moved"), n);
    case FUJIN_CHANGE_CLASS_ADDED:
      return g_strdup_printf (fujin_words (lang, "%u added"), n);
    case FUJIN_CHANGE_CLASS_DROPPED:
      return g_strdup_printf (fujin_words (lang, "%u dropped"), n);
    case FUJIN_CHANGE_CLASS_OTHER:
    default:
      return dup_other (n, lang);
    }
}

/**
 * fujin_change_counts_dup_headline:
 * @counts: counts of a comparison
 * @lang: a language
 *
 * The comparison in a line: "5 services raised, 2 lowered, 3 moved, 1 dropped".
 *
 * Returns: (transfer full): the words
 */
char *
fujin_change_counts_dup_headline (const FujinChangeCounts *counts,
                                  FujinLang                lang)
{
  static const struct
  {
    FujinChangeClass change;
    DupClause *dup;
  } clauses[] = {
    { FUJIN_CHANGE_CLASS_RAISED, dup_raised },   { FUJIN_CHANGE_CLASS_LOWERED, dup_lowered },
    { FUJIN_CHANGE_CLASS_MOVED, dup_moved },     { FUJIN_CHANGE_CLASS_ADDED, dup_added },
    { FUJIN_CHANGE_CLASS_DROPPED, dup_dropped }, { FUJIN_CHANGE_CLASS_OTHER, dup_other },
  };
  g_autoptr (GString) line = g_string_new (NULL);

  g_return_val_if_fail (counts != NULL, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (clauses); i++)
    {
      guint n = counts->n[clauses[i].change];
      g_autofree char *clause = NULL;

      if (n == 0)
        continue;
      clause = line->len == 0 ? clauses[i].dup (n, lang)
                              : dup_short_clause (clauses[i].change, n, lang);
      if (line->len > 0)
        g_string_append (line, clauses[i].change == FUJIN_CHANGE_CLASS_OTHER
                                 /* Translators: before "39 smaller changes (notes ...)" */
                                 ? fujin_words (lang, ", and ")
                                 : fujin_words (lang, ", "));
      g_string_append (line, clause);
    }
  return g_strdup (line->len > 0 ? line->str : fujin_words (lang, "no differences"));
}
