/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-map-slice.h"

/**
 * FujinMapSlice:
 *
 * As many services of a quadrant as stand in one row of the map.
 */
struct _FujinMapSlice
{
  GObject    parent_instance;

  GPtrArray *plans;
  guint      first;
  guint      n;
};

G_DEFINE_FINAL_TYPE (FujinMapSlice, fujin_map_slice, G_TYPE_OBJECT)

static void
fujin_map_slice_finalize (GObject *object)
{
  g_ptr_array_unref (FUJIN_MAP_SLICE (object)->plans);
  G_OBJECT_CLASS (fujin_map_slice_parent_class)->finalize (object);
}

static void
fujin_map_slice_class_init (FujinMapSliceClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = fujin_map_slice_finalize;
}

static void
fujin_map_slice_init (FujinMapSlice *self)
{
  self->plans = g_ptr_array_new ();
}

/**
 * fujin_map_slice_new:
 * @plans: (element-type FujinServicePlan): services that stay as they are
 * @first: where the row begins among them
 * @n: how many there are from there on, at least
 *
 * Returns: (transfer full): a row of services
 */
FujinMapSlice *
fujin_map_slice_new (GPtrArray *plans,
                     guint      first,
                     guint      n)
{
  FujinMapSlice *self = g_object_new (FUJIN_TYPE_MAP_SLICE, NULL);

  g_ptr_array_unref (self->plans);
  self->plans = g_ptr_array_ref (plans);
  self->first = first;
  self->n = MIN (n, plans->len - first);
  return self;
}

/**
 * fujin_map_slice_get_n:
 * @self: a row
 *
 * Returns: how many services there are
 */
guint
fujin_map_slice_get_n (FujinMapSlice *self)
{
  return self->n;
}

/**
 * fujin_map_slice_peek:
 * @self: a row
 * @index: a position
 *
 * Returns: (transfer none) (nullable): the service, %NULL behind the last
 */
FujinServicePlan *
fujin_map_slice_peek (FujinMapSlice *self,
                      guint          index)
{
  return index < self->n ? g_ptr_array_index (self->plans, self->first + index) : NULL;
}
