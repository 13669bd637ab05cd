/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <math.h>

#include "fujin-recycler-private.h"

/* Which children there are, what they show, and where they lie. */

int
_fujin_recycler_get_stride (FujinRecycler *self)
{
  return self->item_size + self->spacing;
}

guint
_fujin_recycler_get_n_items (FujinRecycler *self)
{
  return self->model ? g_list_model_get_n_items (self->model) : 0;
}

GtkAdjustment *
_fujin_recycler_get_adjustment (FujinRecycler *self)
{
  return self->adjustments[self->orientation];
}

double
_fujin_recycler_get_offset (FujinRecycler *self)
{
  GtkAdjustment *adjustment = _fujin_recycler_get_adjustment (self);

  return adjustment ? gtk_adjustment_get_value (adjustment) : 0;
}

int
_fujin_recycler_get_extent (FujinRecycler *self)
{
  return self->orientation == GTK_ORIENTATION_VERTICAL
           ? gtk_widget_get_height (GTK_WIDGET (self))
           : gtk_widget_get_width (GTK_WIDGET (self));
}

static void
empty_slot (FujinRecycler     *self,
            FujinRecyclerSlot *slot)
{
  if (!slot->item)
    return;
  self->funcs.unbind (slot->child, self->user_data);
  g_clear_object (&slot->item);
}

void
_fujin_recycler_free_slot (gpointer data)
{
  FujinRecyclerSlot *slot = data;

  g_clear_object (&slot->item);
  gtk_widget_unparent (slot->child);
  g_free (slot);
}

static FujinRecyclerSlot *
new_slot (FujinRecycler *self)
{
  FujinRecyclerSlot *slot = g_new0 (FujinRecyclerSlot, 1);

  slot->child = self->funcs.create (self->user_data);
  gtk_widget_set_parent (slot->child, GTK_WIDGET (self));
  g_ptr_array_add (self->slots, slot);
  self->n_created++;
  return slot;
}

static FujinRecyclerSlot *
find_slot (FujinRecycler *self,
           gpointer       item)
{
  for (guint i = 0; i < self->slots->len; i++)
    {
      FujinRecyclerSlot *slot = g_ptr_array_index (self->slots, i);

      if (slot->item == item && !slot->used)
        return slot;
    }
  return NULL;
}

/* A child that shows the item already stays with it, so that focus and hover stay too. */
static void
place_kept (FujinRecycler *self,
            guint          first,
            guint          last)
{
  for (guint i = 0; i < self->slots->len; i++)
    ((FujinRecyclerSlot *) g_ptr_array_index (self->slots, i))->used = FALSE;
  for (guint position = first; position < last; position++)
    {
      g_autoptr (GObject) item = g_list_model_get_item (self->model, position);
      FujinRecyclerSlot *slot = find_slot (self, item);

      if (!slot)
        continue;
      slot->used = TRUE;
      slot->position = position;
    }
  for (guint i = 0; i < self->slots->len; i++)
    {
      FujinRecyclerSlot *slot = g_ptr_array_index (self->slots, i);

      if (!slot->used)
        empty_slot (self, slot);
    }
}

static gboolean
is_placed (FujinRecycler *self,
           guint          position)
{
  return fujin_recycler_get_child (self, position) != NULL;
}

static void
place_new (FujinRecycler *self,
           guint          first,
           guint          last)
{
  for (guint position = first; position < last; position++)
    {
      FujinRecyclerSlot *slot;

      if (is_placed (self, position))
        continue;
      slot = find_slot (self, NULL);
      if (!slot)
        slot = new_slot (self);
      slot->item = g_list_model_get_item (self->model, position);
      slot->position = position;
      slot->used = TRUE;
      self->funcs.bind (slot->child, slot->item, self->user_data);
    }
}

/* Sees that just the items in view have a child. */
void
_fujin_recycler_arrange (FujinRecycler *self)
{
  int size = _fujin_recycler_get_extent (self);
  double start = _fujin_recycler_get_offset (self);
  double stride = _fujin_recycler_get_stride (self);
  guint first = 0;
  guint last = 0;

  if (self->arranging)
    return;
  self->arranging = TRUE;
  if (self->model && size > 0)
    {
      first = (guint) MAX (0, floor (start / stride));
      last = MIN (_fujin_recycler_get_n_items (self), (guint) ceil ((start + size) / stride));
    }
  place_kept (self, first, last);
  place_new (self, first, last);
  for (guint i = 0; i < self->slots->len; i++)
    {
      FujinRecyclerSlot *slot = g_ptr_array_index (self->slots, i);

      gtk_widget_set_child_visible (slot->child, slot->item != NULL);
    }
  self->arranging = FALSE;
}

void
_fujin_recycler_allocate_children (FujinRecycler *self,
                                   int            width,
                                   int            height)
{
  double start = round (_fujin_recycler_get_offset (self));
  double stride = _fujin_recycler_get_stride (self);

  for (guint i = 0; i < self->slots->len; i++)
    {
      FujinRecyclerSlot *slot = g_ptr_array_index (self->slots, i);
      int where = (int) (slot->position * stride - start);
      GtkAllocation allocation = { 0, where, width, self->item_size };
      int minimum;

      if (!slot->item)
        continue;
      if (self->orientation == GTK_ORIENTATION_HORIZONTAL)
        allocation = (GtkAllocation) { where, 0, self->item_size, height };
      gtk_widget_measure (slot->child, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
      allocation.width = MAX (allocation.width, minimum);
      gtk_widget_measure (slot->child, GTK_ORIENTATION_VERTICAL, allocation.width, &minimum, NULL,
                          NULL, NULL);
      allocation.height = MAX (allocation.height, minimum);
      gtk_widget_size_allocate (slot->child, &allocation, -1);
    }
}

void
_fujin_recycler_configure (FujinRecycler *self)
{
  GtkAdjustment *adjustment = _fujin_recycler_get_adjustment (self);
  int size = _fujin_recycler_get_extent (self);
  int stride = _fujin_recycler_get_stride (self);
  double total = _fujin_recycler_get_n_items (self) * (double) stride - self->spacing;
  double start = _fujin_recycler_get_offset (self);

  if (!adjustment)
    return;
  self->arranging = TRUE;
  gtk_adjustment_configure (adjustment, CLAMP (start, 0, MAX (0, total - size)), 0,
                            MAX (total, size), stride, MAX (size - stride, 1), size);
  self->arranging = FALSE;
}
