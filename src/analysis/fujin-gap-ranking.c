/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-gap-ranking.h"

static int
compare_ranked (gconstpointer a,
                gconstpointer b)
{
  const FujinRankedGap *one = a;
  const FujinRankedGap *two = b;

  if (one->priority != two->priority)
    return two->priority - one->priority;
  return fujin_service_plan_compare (one->plan, two->plan);
}

static void
sort_in (FujinGapRanking  *self,
         FujinServicePlan *plan)
{
  FujinRankedGap ranked = { plan, 0, self->weights.of[fujin_service_plan_get_level (plan)], 0, 0 };

  if (fujin_service_plan_get_as_is (plan) == FUJIN_SCORE_NOT_EVALUATED
      || fujin_service_plan_get_to_be (plan) == FUJIN_SCORE_NOT_EVALUATED)
    {
      self->n_not_evaluated++;
    }
  else if (!fujin_service_plan_get_gap (plan, &ranked.gap))
    {
      g_ptr_array_add (self->unscored, plan);
    }
  else if (ranked.gap <= 0)
    {
      self->n_reached++;
    }
  else
    {
      ranked.priority = ranked.weight * ranked.gap;
      g_array_append_val (self->ranked, ranked);
    }
}

static void
give_places (GArray *ranked)
{
  for (guint i = 0; i < ranked->len; i++)
    {
      FujinRankedGap *gap = &g_array_index (ranked, FujinRankedGap, i);

      gap->place = i > 0 && gap[-1].priority == gap->priority ? gap[-1].place : i + 1;
    }
}

/**
 * fujin_gap_ranking_new:
 * @project: a project; it must outlive the ranking unchanged
 *
 * Ranks the gaps by the level and the size of the gap: priority is the weight of the level times
 * To-Be less As-Is. Where it is equal the services share a place and stand by code. What is not
 * scored is listed apart, never as zero. The weights are the project's; the textbook gives none.
 *
 * Returns: (transfer full): the ranking
 */
FujinGapRanking *
fujin_gap_ranking_new (FujinProject *project)
{
  FujinGapRanking *self = g_new0 (FujinGapRanking, 1);

  self->ranked = g_array_new (FALSE, FALSE, sizeof (FujinRankedGap));
  self->unscored = g_ptr_array_new ();
  g_return_val_if_fail (FUJIN_IS_PROJECT (project), self);

  fujin_level_weights_get (project, &self->weights);
  for (guint i = 0; i < fujin_project_get_n_plans (project); i++)
    {
      FujinServicePlan *plan = fujin_project_get_plan (project, i);

      if (fujin_service_plan_in_scope (plan))
        sort_in (self, plan);
    }
  g_array_sort (self->ranked, compare_ranked);
  give_places (self->ranked);
  return self;
}

/**
 * fujin_gap_ranking_free:
 * @self: a ranking
 *
 * Frees it.
 */
void
fujin_gap_ranking_free (FujinGapRanking *self)
{
  g_array_unref (self->ranked);
  g_ptr_array_unref (self->unscored);
  g_free (self);
}

/**
 * fujin_gap_ranking_get_n_ties:
 * @self: a ranking
 * @index: position in it
 *
 * Returns: how many others share the place of this one
 */
guint
fujin_gap_ranking_get_n_ties (const FujinGapRanking *self,
                              guint                  index)
{
  guint place, n = 0;

  g_return_val_if_fail (index < self->ranked->len, 0);

  place = g_array_index (self->ranked, FujinRankedGap, index).place;
  for (guint i = place - 1; i < self->ranked->len
       && g_array_index (self->ranked, FujinRankedGap, i).place == place; i++)
    n++;
  return n - 1;
}
