/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-plan-view.h"

/* From so many plans coming or going at once, all is made anew. */
#define MANY 64

/* In a hurry, so many plans are told of at first, and so many more with each frame until a screen
 * is full. The others follow when no key has come for a while; GTK makes rows for 200 of them, and
 * none for the rest. */
#define FIRST 4
#define STEP 6
#define SCREEN 36
#define LAST 220
#define PAUSE_MS 250

/**
 * FujinPlanView:
 *
 * The plans of a list that a filter lets through, in the order of a sorter. Each key in a search
 * is one pass over plain arrays, nothing is sorted again, and what changes is told once: GTK's own
 * filter and sort models cost several times as much with ten thousand plans. While a person types
 * it can be in a hurry: what fits on a screen is there at once, the rest a moment later.
 */
struct _FujinPlanView
{
  GObject parent_instance;
  GListModel *source;
  GtkFilter *filter;
  GtkSorter *sorter;
  GPtrArray *mirror; /* the source, in its order */
  GPtrArray *sorted; /* the same in ours, not owned */
  GPtrArray *shown;  /* what the filter lets through of these, not owned */
  guint told;        /* how many of these the list has so far */
  gboolean hurried;
  guint source_id;
};

static GType
get_item_type (GListModel *model)
{
  return FUJIN_TYPE_SERVICE_PLAN;
}

static guint
get_n_items (GListModel *model)
{
  return FUJIN_PLAN_VIEW (model)->told;
}

static gpointer
get_item (GListModel *model,
          guint       position)
{
  FujinPlanView *self = FUJIN_PLAN_VIEW (model);

  return position < self->told ? g_object_ref (g_ptr_array_index (self->shown, position)) : NULL;
}

static void
list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = get_item_type;
  iface->get_n_items = get_n_items;
  iface->get_item = get_item;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (FujinPlanView, fujin_plan_view, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, list_model_init))

static gboolean
is_sorting (FujinPlanView *self)
{
  return self->sorter && gtk_sorter_get_order (self->sorter) != GTK_SORTER_ORDER_NONE;
}

static int
compare (gconstpointer a,
         gconstpointer b,
         gpointer      data)
{
  FujinPlanView *self = data;
  FujinServicePlan *one = *(FujinServicePlan *const *) a;
  FujinServicePlan *two = *(FujinServicePlan *const *) b;
  int order = is_sorting (self) ? (int) gtk_sorter_compare (self->sorter, one, two) : 0;

  return order ? order : fujin_service_plan_compare (one, two);
}

static void
sort (FujinPlanView *self)
{
  g_ptr_array_set_size (self->sorted, 0);
  for (guint i = 0; i < self->mirror->len; i++)
    g_ptr_array_add (self->sorted, g_ptr_array_index (self->mirror, i));
  /* The source is in order already. */
  if (is_sorting (self))
    g_ptr_array_sort_with_data (self->sorted, compare, self);
}

static void
tell_more (FujinPlanView *self,
           guint          told)
{
  guint before = self->told;

  g_clear_handle_id (&self->source_id, g_source_remove);
  self->told = told;
  if (told > before)
    g_list_model_items_changed (G_LIST_MODEL (self), before, 0, told - before);
}

static void
tell_all (FujinPlanView *self)
{
  tell_more (self, self->shown->len);
}

static void queue_more (FujinPlanView *self);

static gboolean
more_cb (gpointer data)
{
  FujinPlanView *self = data;
  guint told = self->told + STEP;

  self->source_id = 0;
  tell_more (self, told < MIN (LAST, self->shown->len) ? told : self->shown->len);
  queue_more (self);
  return G_SOURCE_REMOVE;
}

/* After the frame that is due: drawing goes before idle work. */
static void
queue_more (FujinPlanView *self)
{
  if (self->told >= self->shown->len)
    return;
  if (self->told >= SCREEN && self->told < SCREEN + STEP)
    self->source_id = g_timeout_add (PAUSE_MS, more_cb, self);
  else
    self->source_id = g_idle_add (more_cb, self);
}

/* Tells what differs, which is most often at the end, or all. */
static void
show (FujinPlanView *self,
      GPtrArray     *plans)
{
  g_autoptr (GPtrArray) before = self->shown;
  guint n_before = self->told;
  guint n = self->hurried ? MIN (FIRST, plans->len) : plans->len;
  guint start = 0, end = 0;
  guint shorter = MIN (n_before, n);

  g_clear_handle_id (&self->source_id, g_source_remove);
  while (start < shorter &&
         g_ptr_array_index (before, start) == g_ptr_array_index (plans, start))
    start++;
  while (end < shorter - start && g_ptr_array_index (before, n_before - end - 1)
                                    == g_ptr_array_index (plans, n - end - 1))
    end++;
  self->shown = plans;
  self->told = n;
  if (n < plans->len)
    self->source_id = g_timeout_add (PAUSE_MS, more_cb, self);
  if (n_before != n || start + end < n)
    g_list_model_items_changed (G_LIST_MODEL (self), start, n_before - start - end,
                                n - start - end);
}

static gboolean
is_wanted (FujinPlanView *self,
           gpointer       plan)
{
  return !self->filter || gtk_filter_match (self->filter, plan);
}

static void
filter (FujinPlanView *self,
        GPtrArray     *from)
{
  GPtrArray *plans = g_ptr_array_sized_new (from->len);

  for (guint i = 0; i < from->len; i++)
    if (is_wanted (self, g_ptr_array_index (from, i)))
      g_ptr_array_add (plans, g_ptr_array_index (from, i));
  show (self, plans);
}

static void
filter_changed_cb (FujinPlanView   *self,
                   GtkFilterChange  change)
{
  filter (self, change == GTK_FILTER_CHANGE_MORE_STRICT ? self->shown : self->sorted);
}

static void
sorter_changed_cb (FujinPlanView *self)
{
  sort (self);
  filter (self, self->sorted);
}

static guint
find_place (FujinPlanView *self,
            GPtrArray     *plans,
            gpointer       plan)
{
  guint low = 0, high = plans->len;

  while (low < high)
    {
      guint middle = (low + high) / 2;

      if (compare (&g_ptr_array_index (plans, middle), &plan, self) <= 0)
        low = middle + 1;
      else
        high = middle;
    }
  return low;
}

static void
add (FujinPlanView *self,
     gpointer       plan,
     guint          position)
{
  guint place;

  g_ptr_array_insert (self->mirror, (int) position, g_object_ref (plan));
  g_ptr_array_insert (self->sorted, (int) find_place (self, self->sorted, plan), plan);
  if (!is_wanted (self, plan))
    return;
  place = find_place (self, self->shown, plan);
  g_ptr_array_insert (self->shown, (int) place, plan);
  self->told++;
  g_list_model_items_changed (G_LIST_MODEL (self), place, 0, 1);
}

static void
drop (FujinPlanView *self,
      guint          position)
{
  g_autoptr (GObject) plan = g_object_ref (g_ptr_array_index (self->mirror, position));
  guint place;

  g_ptr_array_remove_index (self->mirror, position);
  g_ptr_array_remove (self->sorted, plan);
  if (!g_ptr_array_find (self->shown, plan, &place))
    return;
  g_ptr_array_remove_index (self->shown, place);
  self->told--;
  g_list_model_items_changed (G_LIST_MODEL (self), place, 1, 0);
}

static void
load (FujinPlanView *self)
{
  g_autoptr (GPtrArray) before = g_steal_pointer (&self->mirror);
  guint n = self->source ? g_list_model_get_n_items (self->source) : 0;

  self->mirror = g_ptr_array_new_full (n, g_object_unref);
  for (guint i = 0; i < n; i++)
    g_ptr_array_add (self->mirror, g_list_model_get_item (self->source, i));
  sort (self);
  filter (self, self->sorted);
}

static void
items_changed_cb (FujinPlanView *self,
                  guint          position,
                  guint          removed,
                  guint          added)
{
  tell_all (self);
  if (removed + added > MANY)
    {
      load (self);
      return;
    }
  for (guint i = 0; i < removed; i++)
    drop (self, position);
  for (guint i = 0; i < added; i++)
    {
      g_autoptr (GObject) plan = g_list_model_get_item (self->source, position + i);

      add (self, plan, position + i);
    }
}

static void
fujin_plan_view_dispose (GObject *object)
{
  FujinPlanView *self = FUJIN_PLAN_VIEW (object);

  g_clear_handle_id (&self->source_id, g_source_remove);
  if (self->source)
    g_signal_handlers_disconnect_by_data (self->source, self);
  g_clear_object (&self->source);
  g_clear_object (&self->filter);
  g_clear_object (&self->sorter);
  G_OBJECT_CLASS (fujin_plan_view_parent_class)->dispose (object);
}

static void
fujin_plan_view_finalize (GObject *object)
{
  FujinPlanView *self = FUJIN_PLAN_VIEW (object);

  g_ptr_array_unref (self->shown);
  g_ptr_array_unref (self->sorted);
  g_ptr_array_unref (self->mirror);
  G_OBJECT_CLASS (fujin_plan_view_parent_class)->finalize (object);
}

static void
fujin_plan_view_class_init (FujinPlanViewClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = fujin_plan_view_dispose;
  G_OBJECT_CLASS (klass)->finalize = fujin_plan_view_finalize;
}

static void
fujin_plan_view_init (FujinPlanView *self)
{
  self->mirror = g_ptr_array_new_with_free_func (g_object_unref);
  self->sorted = g_ptr_array_new ();
  self->shown = g_ptr_array_new ();
}

/**
 * fujin_plan_view_new:
 * @filter: (nullable): what is shown
 * @sorter: (nullable): in which order; the source's where it says none
 *
 * Returns: (transfer full): a view of nothing yet
 */
FujinPlanView *
fujin_plan_view_new (GtkFilter *filter,
                     GtkSorter *sorter)
{
  FujinPlanView *self = g_object_new (FUJIN_TYPE_PLAN_VIEW, NULL);

  g_set_object (&self->filter, filter);
  g_set_object (&self->sorter, sorter);
  if (filter)
    g_signal_connect_object (filter, "changed", G_CALLBACK (filter_changed_cb), self,
                             G_CONNECT_SWAPPED);
  if (sorter)
    g_signal_connect_object (sorter, "changed", G_CALLBACK (sorter_changed_cb), self,
                             G_CONNECT_SWAPPED);
  return self;
}

/**
 * fujin_plan_view_set_source:
 * @self: a view
 * @source: (nullable): a list of plans, ordered by fujin_service_plan_compare()
 *
 * Shows another list.
 */
void
fujin_plan_view_set_source (FujinPlanView *self,
                            GListModel    *source)
{
  g_return_if_fail (FUJIN_IS_PLAN_VIEW (self));

  if (self->source)
    g_signal_handlers_disconnect_by_data (self->source, self);
  g_set_object (&self->source, source);
  if (source)
    g_signal_connect_swapped (source, "items-changed", G_CALLBACK (items_changed_cb), self);
  load (self);
}

/**
 * fujin_plan_view_get_n:
 * @self: a view
 *
 * Returns: how many plans it shows
 */
guint
fujin_plan_view_get_n (FujinPlanView *self)
{
  g_return_val_if_fail (FUJIN_IS_PLAN_VIEW (self), 0);

  return self->shown->len;
}

/**
 * fujin_plan_view_peek:
 * @self: a view
 * @position: a position
 *
 * Returns: (transfer none) (nullable): the plan there
 */
FujinServicePlan *
fujin_plan_view_peek (FujinPlanView *self,
                      guint          position)
{
  g_return_val_if_fail (FUJIN_IS_PLAN_VIEW (self), NULL);

  return position < self->shown->len ? g_ptr_array_index (self->shown, position) : NULL;
}

/**
 * fujin_plan_view_find:
 * @self: a view
 * @plan: a plan
 * @position: (out): where it is
 *
 * Returns: whether it is shown
 */
gboolean
fujin_plan_view_find (FujinPlanView    *self,
                      FujinServicePlan *plan,
                      guint            *position)
{
  g_return_val_if_fail (FUJIN_IS_PLAN_VIEW (self), FALSE);

  if (!g_ptr_array_find (self->shown, plan, position))
    return FALSE;
  if (*position >= self->told)
    tell_all (self);
  return TRUE;
}

/**
 * fujin_plan_view_set_hurried:
 * @self: a view
 * @hurried: whether what follows is a key that a person pressed
 *
 * In a hurry, the list has the first plans at once and the others a moment later. What this view
 * itself says, as fujin_plan_view_get_n(), is about all of them.
 */
void
fujin_plan_view_set_hurried (FujinPlanView *self,
                             gboolean       hurried)
{
  g_return_if_fail (FUJIN_IS_PLAN_VIEW (self));

  self->hurried = hurried;
}
