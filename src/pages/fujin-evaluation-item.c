/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-evaluation-item.h"

/**
 * FujinEvaluationItem:
 *
 * A row of the evaluation: a service and what an analysis found about it.
 */
struct _FujinEvaluationItem
{
  GObject           parent_instance;

  FujinServicePlan *plan;
  FujinPhase        phase;
  guint             kinds;
  FujinRankedGap    ranked;
};

G_DEFINE_FINAL_TYPE (FujinEvaluationItem, fujin_evaluation_item, G_TYPE_OBJECT)

static void
fujin_evaluation_item_finalize (GObject *object)
{
  g_object_unref (FUJIN_EVALUATION_ITEM (object)->plan);

  G_OBJECT_CLASS (fujin_evaluation_item_parent_class)->finalize (object);
}

static void
fujin_evaluation_item_class_init (FujinEvaluationItemClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = fujin_evaluation_item_finalize;
}

static void
fujin_evaluation_item_init (FujinEvaluationItem *self)
{
}

/**
 * fujin_evaluation_item_new:
 * @plan: a service plan
 * @phase: the analysis
 * @kinds: what it found, as bits
 * @ranked: (nullable): its place, where it has one
 *
 * Returns: (transfer full): a new row
 */
FujinEvaluationItem *
fujin_evaluation_item_new (FujinServicePlan     *plan,
                           FujinPhase            phase,
                           guint                 kinds,
                           const FujinRankedGap *ranked)
{
  FujinEvaluationItem *self = g_object_new (FUJIN_TYPE_EVALUATION_ITEM, NULL);

  self->plan = g_object_ref (plan);
  self->phase = phase;
  self->kinds = kinds;
  if (ranked != NULL)
    self->ranked = *ranked;
  return self;
}

/**
 * fujin_evaluation_item_get_plan:
 * @self: a row
 *
 * Returns: (transfer none): its service
 */
FujinServicePlan *
fujin_evaluation_item_get_plan (FujinEvaluationItem *self)
{
  return self->plan;
}

/**
 * fujin_evaluation_item_get_phase:
 * @self: a row
 *
 * Returns: the analysis it belongs to
 */
FujinPhase
fujin_evaluation_item_get_phase (FujinEvaluationItem *self)
{
  return self->phase;
}

/**
 * fujin_evaluation_item_get_kinds:
 * @self: a row
 *
 * Returns: what was found, as bits
 */
guint
fujin_evaluation_item_get_kinds (FujinEvaluationItem *self)
{
  return self->kinds;
}

/**
 * fujin_evaluation_item_get_ranked:
 * @self: a row
 *
 * Returns: (nullable) (transfer none): its place among the gaps of the scores
 */
const FujinRankedGap *
fujin_evaluation_item_get_ranked (FujinEvaluationItem *self)
{
  return self->ranked.plan != NULL ? &self->ranked : NULL;
}
