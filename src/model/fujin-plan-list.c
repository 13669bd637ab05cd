/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-plan-list.h"
#include "fujin-service-plan.h"

/**
 * FujinPlanList:
 *
 * A #GListModel of service plans in code order. Adding, removing and finding are O(log n), so
 * that one edit costs the same in a project of 64 and of 10,000 services; #GListStore finds
 * in O(n).
 */
struct _FujinPlanList
{
  GObject parent_instance;
  GSequence *sequence;
  GHashTable *places;
  guint items_changed; /* id of the signal */
};

static GType
get_item_type (GListModel *model)
{
  return FUJIN_TYPE_SERVICE_PLAN;
}

static guint
get_n_items (GListModel *model)
{
  return g_sequence_get_length (FUJIN_PLAN_LIST (model)->sequence);
}

static gpointer
get_item (GListModel *model,
          guint       position)
{
  FujinServicePlan *plan = fujin_plan_list_peek (FUJIN_PLAN_LIST (model), position);

  return plan ? g_object_ref (plan) : NULL;
}

static void
list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = get_item_type;
  iface->get_n_items = get_n_items;
  iface->get_item = get_item;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (FujinPlanList, fujin_plan_list, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, list_model_init))

static void
fujin_plan_list_finalize (GObject *object)
{
  FujinPlanList *self = FUJIN_PLAN_LIST (object);

  g_hash_table_unref (self->places);
  g_sequence_free (self->sequence);
  G_OBJECT_CLASS (fujin_plan_list_parent_class)->finalize (object);
}

static void
fujin_plan_list_class_init (FujinPlanListClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = fujin_plan_list_finalize;
}

static void
fujin_plan_list_init (FujinPlanList *self)
{
  self->sequence = g_sequence_new (g_object_unref);
  self->places = g_hash_table_new (NULL, NULL);
  self->items_changed = g_signal_lookup ("items-changed", G_TYPE_LIST_MODEL);
}

static int
compare (gconstpointer a,
         gconstpointer b,
         gpointer      data)
{
  return fujin_service_plan_compare ((FujinServicePlan *) a, (FujinServicePlan *) b);
}

/**
 * fujin_plan_list_new:
 *
 * Returns: (transfer full): an empty list
 */
FujinPlanList *
fujin_plan_list_new (void)
{
  return g_object_new (FUJIN_TYPE_PLAN_LIST, NULL);
}

/* A file holds the plans in their order, and nearly all of them are put in while it is read. */
static gboolean
is_behind_all (FujinPlanList    *self,
               FujinServicePlan *plan)
{
  GSequenceIter *end = g_sequence_get_end_iter (self->sequence);

  return g_sequence_iter_is_begin (end) ||
         fujin_service_plan_compare (g_sequence_get (g_sequence_iter_prev (end)), plan) < 0;
}

/* Finding out a position and telling nobody of it would take most of the time. */
static gboolean
has_listeners (FujinPlanList *self)
{
  return g_signal_has_handler_pending (self, self->items_changed, 0, TRUE);
}

/**
 * fujin_plan_list_add:
 * @self: a list
 * @plan: a plan; nothing happens when it is in the list already
 *
 * Puts @plan at its place.
 */
void
fujin_plan_list_add (FujinPlanList    *self,
                     FujinServicePlan *plan)
{
  GSequenceIter *iter;

  if (g_hash_table_contains (self->places, plan))
    return;

  iter = is_behind_all (self, plan)
           ? g_sequence_append (self->sequence, g_object_ref (plan))
           : g_sequence_insert_sorted (self->sequence, g_object_ref (plan), compare, NULL);
  g_hash_table_insert (self->places, plan, iter);
  if (has_listeners (self))
    g_list_model_items_changed (G_LIST_MODEL (self), g_sequence_iter_get_position (iter), 0, 1);
}

/**
 * fujin_plan_list_remove:
 * @self: a list
 * @plan: a plan; nothing happens when it is not in the list
 *
 * Takes @plan out.
 */
void
fujin_plan_list_remove (FujinPlanList    *self,
                        FujinServicePlan *plan)
{
  GSequenceIter *iter = g_hash_table_lookup (self->places, plan);
  guint position;

  if (!iter)
    return;

  position = g_sequence_iter_get_position (iter);
  g_hash_table_remove (self->places, plan);
  g_sequence_remove (iter);
  g_list_model_items_changed (G_LIST_MODEL (self), position, 1, 0);
}

/**
 * fujin_plan_list_clear:
 * @self: a list
 *
 * Takes all plans out.
 */
void
fujin_plan_list_clear (FujinPlanList *self)
{
  guint n = fujin_plan_list_get_n (self);

  if (n == 0)
    return;
  g_hash_table_remove_all (self->places);
  g_sequence_remove_range (g_sequence_get_begin_iter (self->sequence),
                           g_sequence_get_end_iter (self->sequence));
  g_list_model_items_changed (G_LIST_MODEL (self), 0, n, 0);
}

/**
 * fujin_plan_list_contains:
 * @self: a list
 * @plan: a plan
 *
 * Returns: whether @plan is in the list
 */
gboolean
fujin_plan_list_contains (FujinPlanList    *self,
                          FujinServicePlan *plan)
{
  return g_hash_table_contains (self->places, plan);
}

/**
 * fujin_plan_list_find:
 * @self: a list
 * @plan: a plan
 * @position: (out) (optional): its position
 *
 * Returns: whether @plan is in the list
 */
gboolean
fujin_plan_list_find (FujinPlanList    *self,
                      FujinServicePlan *plan,
                      guint            *position)
{
  GSequenceIter *iter = g_hash_table_lookup (self->places, plan);

  if (iter && position)
    *position = g_sequence_iter_get_position (iter);
  return iter != NULL;
}

/**
 * fujin_plan_list_get_n:
 * @self: a list
 *
 * Returns: how many plans it holds
 */
guint
fujin_plan_list_get_n (FujinPlanList *self)
{
  return g_sequence_get_length (self->sequence);
}

/**
 * fujin_plan_list_peek:
 * @self: a list
 * @position: any number
 *
 * Returns: (transfer none) (nullable): the plan there, %NULL past the end
 */
FujinServicePlan *
fujin_plan_list_peek (FujinPlanList *self,
                      guint          position)
{
  GSequenceIter *iter = g_sequence_get_iter_at_pos (self->sequence, position);

  return g_sequence_iter_is_end (iter) ? NULL : g_sequence_get (iter);
}
