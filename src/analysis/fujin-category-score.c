/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-category-score.h"

#include <string.h>

static void
fill (FujinCategoryScore  *score,
      const FujinCategory *category,
      const FujinTally    *tally)
{
  *score = (FujinCategoryScore) {
    .category = category,
    .n_in_scope = fujin_tally_get_in_scope (tally),
    .n_as_is = tally->n_as_is,
    .n_to_be = tally->n_to_be,
    .n_not_evaluated = tally->n_not_evaluated,
    .n_not_evaluated_to_be = tally->n_not_evaluated_to_be,
  };
  if (tally->n_as_is > 0)
    score->as_is = (double) tally->sum_as_is / tally->n_as_is;
  if (tally->n_to_be > 0)
    score->to_be = (double) tally->sum_to_be / tally->n_to_be;
}

/**
 * fujin_category_score_get:
 * @project: a project
 * @category: index of a category
 * @score: (out caller-allocates): where to write
 *
 * The means of a category and their coverage (textbook 8.3), in constant time.
 */
void
fujin_category_score_get (FujinProject       *project,
                          guint               category,
                          FujinCategoryScore *score)
{
  FujinFramework *framework = fujin_project_get_framework (project);

  g_return_if_fail (category < fujin_framework_get_n_categories (framework));

  fill (score, fujin_framework_get_category (framework, category),
        fujin_project_get_tally (project, category));
}

/**
 * fujin_category_score_get_total:
 * @project: a project
 * @score: (out caller-allocates): where to write
 *
 * The means over all services in scope: each service weighs the same, not each category.
 */
void
fujin_category_score_get_total (FujinProject       *project,
                                FujinCategoryScore *score)
{
  FujinTally total;

  fujin_project_get_total (project, &total);
  fill (score, NULL, &total);
}

/**
 * fujin_category_score_count_to_score:
 * @score: means of a category or of the project
 * @to_be: %TRUE to ask about To-Be, %FALSE about As-Is
 *
 * How many services there are to score. What was decided to be left out of the assessment is no
 * gap in its coverage.
 *
 * Returns: the services in scope less those "not evaluated"; never fewer than are scored
 */
guint
fujin_category_score_count_to_score (const FujinCategoryScore *score,
                                     gboolean                  to_be)
{
  return score->n_in_scope - (to_be ? score->n_not_evaluated_to_be : score->n_not_evaluated);
}

/* A mean of more of the services in scope says more; then the letter decides. */
static int
compare_ties (const FujinCategoryScore *a,
              const FujinCategoryScore *b)
{
  guint64 coverage_a = (guint64) a->n_as_is * b->n_in_scope;
  guint64 coverage_b = (guint64) b->n_as_is * a->n_in_scope;

  if (coverage_a != coverage_b)
    return coverage_a > coverage_b ? -1 : 1;
  return a->category->index < b->category->index ? -1 : 1;
}

static int
compare_strongest (gconstpointer a,
                   gconstpointer b)
{
  const FujinCategoryScore *one = a;
  const FujinCategoryScore *two = b;

  if (one->as_is != two->as_is)
    return one->as_is > two->as_is ? -1 : 1;
  return compare_ties (one, two);
}

static int
compare_weakest (gconstpointer a,
                 gconstpointer b)
{
  const FujinCategoryScore *one = a;
  const FujinCategoryScore *two = b;

  if (one->as_is != two->as_is)
    return one->as_is < two->as_is ? -1 : 1;
  return compare_ties (one, two);
}

/**
 * fujin_category_score_rank:
 * @project: a project
 * @strongest_first: whether the highest mean comes first, else the lowest
 *
 * Orders the categories by their mean As-Is. Those in which nothing is scored are left out.
 * Where means are equal, the larger coverage comes first, then the earlier letter.
 *
 * Returns: (transfer full) (element-type FujinCategoryScore): the ranking
 */
GArray *
fujin_category_score_rank (FujinProject *project,
                           gboolean      strongest_first)
{
  FujinFramework *framework = fujin_project_get_framework (project);
  GArray *ranking = g_array_new (FALSE, FALSE, sizeof (FujinCategoryScore));

  for (guint i = 0; i < fujin_framework_get_n_categories (framework); i++)
    {
      FujinCategoryScore score;

      fujin_category_score_get (project, i, &score);
      if (score.n_as_is > 0)
        g_array_append_val (ranking, score);
    }
  g_array_sort (ranking, strongest_first ? compare_strongest : compare_weakest);
  return ranking;
}

/* Means are shown with one decimal; what shows alike is alike to who reads it. */
static gboolean
shows_alike (const FujinCategoryScore *a,
             const FujinCategoryScore *b)
{
  char one[G_ASCII_DTOSTR_BUF_SIZE];
  char two[G_ASCII_DTOSTR_BUF_SIZE];

  g_ascii_formatd (one, sizeof one, "%.1f", a->as_is);
  g_ascii_formatd (two, sizeof two, "%.1f", b->as_is);
  return strcmp (one, two) == 0;
}

/* The first of @ranking, as many as there are, without those that are like @limit. */
static GArray *
take_until (GArray                   *ranking,
            guint                     max,
            const FujinCategoryScore *limit)
{
  GArray *taken = g_array_new (FALSE, FALSE, sizeof (FujinCategoryScore));

  for (guint i = 0; i < ranking->len && taken->len < max; i++)
    {
      const FujinCategoryScore *score = &g_array_index (ranking, FujinCategoryScore, i);

      if (shows_alike (score, limit))
        break;
      g_array_append_val (taken, *score);
    }
  return taken;
}

/**
 * fujin_category_score_get_extremes:
 * @project: a project
 * @max: how many categories each list has at most, 1 or more
 * @strongest: (out) (transfer full) (element-type FujinCategoryScore): the highest means first
 * @weakest: (out) (transfer full) (element-type FujinCategoryScore): the lowest means first
 *
 * Chooses the strongest and the weakest categories, so that the lists can stand side by side: no
 * category is in both, and every mean among the weakest shows lower, to one decimal, than every
 * mean among the strongest. A single scored category is the strongest there is. The order is that
 * of fujin_category_score_rank().
 *
 * Returns: whether two or more categories are scored and all of them alike, in which case there
 *   is neither a strongest nor a weakest one
 */
gboolean
fujin_category_score_get_extremes (FujinProject  *project,
                                   guint          max,
                                   GArray       **strongest,
                                   GArray       **weakest)
{
  g_autoptr (GArray) down = fujin_category_score_rank (project, TRUE);
  g_autoptr (GArray) up = fujin_category_score_rank (project, FALSE);
  guint n_strong = MIN (max, (down->len + 1) / 2);

  g_return_val_if_fail (max > 0, FALSE);

  if (down->len < 2)
    {
      *strongest = g_steal_pointer (&down);
      *weakest = g_array_new (FALSE, FALSE, sizeof (FujinCategoryScore));
      return FALSE;
    }
  *strongest = take_until (down, n_strong, &g_array_index (up, FujinCategoryScore, 0));
  *weakest = take_until (up, max, &g_array_index (down, FujinCategoryScore,
                                                  MAX ((*strongest)->len, 1) - 1));
  return (*strongest)->len == 0;
}
