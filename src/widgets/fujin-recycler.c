/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <math.h>

#include "fujin-recycler.h"

/**
 * FujinRecycler:
 *
 * A row or column of children of one size, of which only those in view exist. GtkListView keeps
 * some two hundred rows alive; with a list of cards in each of five hundred columns that would
 * be a hundred thousand. Here there are as many as fit, and one more.
 */
struct _FujinRecycler
{
  GtkWidget parent_instance;
  GtkOrientation orientation;
  FujinRecyclerFuncs funcs;
  gpointer user_data;
  GListModel *model;
  GPtrArray *slots;
  int item_size;
  int spacing;
  guint n_created;
  gboolean arranging;
  GtkAdjustment *adjustments[2]; /* by orientation */
  GtkScrollablePolicy policies[2];
};

typedef struct
{
  GtkWidget *child;
  GObject *item;
  guint position;
  gboolean used;
} Slot;

enum
{
  PROP_0,
  PROP_HADJUSTMENT,
  PROP_VADJUSTMENT,
  PROP_HSCROLL_POLICY,
  PROP_VSCROLL_POLICY,
};

G_DEFINE_FINAL_TYPE_WITH_CODE (FujinRecycler, fujin_recycler, GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (GTK_TYPE_SCROLLABLE, NULL))

static int
stride (FujinRecycler *self)
{
  return self->item_size + self->spacing;
}

static guint
n_items (FujinRecycler *self)
{
  return self->model ? g_list_model_get_n_items (self->model) : 0;
}

static GtkAdjustment *
adjustment (FujinRecycler *self)
{
  return self->adjustments[self->orientation];
}

static double
offset (FujinRecycler *self)
{
  return adjustment (self) ? gtk_adjustment_get_value (adjustment (self)) : 0;
}

static int
extent (FujinRecycler *self)
{
  return self->orientation == GTK_ORIENTATION_VERTICAL
           ? gtk_widget_get_height (GTK_WIDGET (self))
           : gtk_widget_get_width (GTK_WIDGET (self));
}

static void
empty_slot (FujinRecycler *self,
            Slot          *slot)
{
  if (!slot->item)
    return;
  self->funcs.unbind (slot->child, self->user_data);
  g_clear_object (&slot->item);
}

static void
free_slot (gpointer data)
{
  Slot *slot = data;

  g_clear_object (&slot->item);
  gtk_widget_unparent (slot->child);
  g_free (slot);
}

static Slot *
new_slot (FujinRecycler *self)
{
  Slot *slot = g_new0 (Slot, 1);

  slot->child = self->funcs.create (self->user_data);
  gtk_widget_set_parent (slot->child, GTK_WIDGET (self));
  g_ptr_array_add (self->slots, slot);
  self->n_created++;
  return slot;
}

static Slot *
find_slot (FujinRecycler *self,
           gpointer       item)
{
  for (guint i = 0; i < self->slots->len; i++)
    {
      Slot *slot = g_ptr_array_index (self->slots, i);

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
    ((Slot *) g_ptr_array_index (self->slots, i))->used = FALSE;
  for (guint position = first; position < last; position++)
    {
      g_autoptr (GObject) item = g_list_model_get_item (self->model, position);
      Slot *slot = find_slot (self, item);

      if (!slot)
        continue;
      slot->used = TRUE;
      slot->position = position;
    }
  for (guint i = 0; i < self->slots->len; i++)
    {
      Slot *slot = g_ptr_array_index (self->slots, i);

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
      Slot *slot;

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
static void
arrange (FujinRecycler *self)
{
  int size = extent (self);
  guint first = 0;
  guint last = 0;

  if (self->arranging)
    return;
  self->arranging = TRUE;
  if (self->model && size > 0)
    {
      first = (guint) MAX (0, floor (offset (self) / stride (self)));
      last = MIN (n_items (self), (guint) ceil ((offset (self) + size) / stride (self)));
    }
  place_kept (self, first, last);
  place_new (self, first, last);
  for (guint i = 0; i < self->slots->len; i++)
    {
      Slot *slot = g_ptr_array_index (self->slots, i);

      gtk_widget_set_child_visible (slot->child, slot->item != NULL);
    }
  self->arranging = FALSE;
}

static void
allocate_children (FujinRecycler *self,
                   int            width,
                   int            height)
{
  for (guint i = 0; i < self->slots->len; i++)
    {
      Slot *slot = g_ptr_array_index (self->slots, i);
      int where = (int) (slot->position * (double) stride (self) - round (offset (self)));
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

static void
configure (FujinRecycler *self)
{
  int size = extent (self);
  double total = n_items (self) * (double) stride (self) - self->spacing;

  if (!adjustment (self))
    return;
  self->arranging = TRUE;
  gtk_adjustment_configure (adjustment (self),
                            CLAMP (offset (self), 0, MAX (0, total - size)), 0,
                            MAX (total, size), stride (self), MAX (size - stride (self), 1), size);
  self->arranging = FALSE;
}

static void
fujin_recycler_size_allocate (GtkWidget *widget,
                              int        width,
                              int        height,
                              int        baseline)
{
  FujinRecycler *self = FUJIN_RECYCLER (widget);

  configure (self);
  arrange (self);
  allocate_children (self, width, height);
}

static void
fujin_recycler_measure (GtkWidget      *widget,
                        GtkOrientation  orientation,
                        int             for_size,
                        int            *minimum,
                        int            *natural,
                        int            *minimum_baseline,
                        int            *natural_baseline)
{
  FujinRecycler *self = FUJIN_RECYCLER (widget);

  *minimum = 0;
  *natural = orientation == self->orientation ? stride (self) * (int) MIN (n_items (self), 16) : 0;
}

static void
value_changed_cb (FujinRecycler *self)
{
  if (self->arranging)
    return;
  arrange (self);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

static void
items_changed_cb (FujinRecycler *self)
{
  configure (self);
  arrange (self);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

static void
set_adjustment (FujinRecycler  *self,
                GtkOrientation  orientation,
                GtkAdjustment  *value)
{
  if (self->adjustments[orientation])
    g_signal_handlers_disconnect_by_func (self->adjustments[orientation], value_changed_cb, self);
  g_clear_object (&self->adjustments[orientation]);
  self->adjustments[orientation] = value ? g_object_ref_sink (value) : NULL;
  if (value && orientation == self->orientation)
    g_signal_connect_swapped (value, "value-changed", G_CALLBACK (value_changed_cb), self);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

static void
fujin_recycler_get_property (GObject    *object,
                             guint       prop_id,
                             GValue     *value,
                             GParamSpec *pspec)
{
  FujinRecycler *self = FUJIN_RECYCLER (object);

  switch (prop_id)
    {
    case PROP_HADJUSTMENT:
      g_value_set_object (value, self->adjustments[GTK_ORIENTATION_HORIZONTAL]);
      break;
    case PROP_VADJUSTMENT:
      g_value_set_object (value, self->adjustments[GTK_ORIENTATION_VERTICAL]);
      break;
    case PROP_HSCROLL_POLICY:
      g_value_set_enum (value, self->policies[GTK_ORIENTATION_HORIZONTAL]);
      break;
    case PROP_VSCROLL_POLICY:
      g_value_set_enum (value, self->policies[GTK_ORIENTATION_VERTICAL]);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
fujin_recycler_set_property (GObject      *object,
                             guint         prop_id,
                             const GValue *value,
                             GParamSpec   *pspec)
{
  FujinRecycler *self = FUJIN_RECYCLER (object);

  switch (prop_id)
    {
    case PROP_HADJUSTMENT:
      set_adjustment (self, GTK_ORIENTATION_HORIZONTAL, g_value_get_object (value));
      break;
    case PROP_VADJUSTMENT:
      set_adjustment (self, GTK_ORIENTATION_VERTICAL, g_value_get_object (value));
      break;
    case PROP_HSCROLL_POLICY:
      self->policies[GTK_ORIENTATION_HORIZONTAL] = g_value_get_enum (value);
      break;
    case PROP_VSCROLL_POLICY:
      self->policies[GTK_ORIENTATION_VERTICAL] = g_value_get_enum (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
fujin_recycler_dispose (GObject *object)
{
  FujinRecycler *self = FUJIN_RECYCLER (object);

  if (self->slots)
    {
      fujin_recycler_set_model (self, NULL);
      g_clear_pointer (&self->slots, g_ptr_array_unref);
    }
  set_adjustment (self, GTK_ORIENTATION_HORIZONTAL, NULL);
  set_adjustment (self, GTK_ORIENTATION_VERTICAL, NULL);
  G_OBJECT_CLASS (fujin_recycler_parent_class)->dispose (object);
}

static void
fujin_recycler_class_init (FujinRecyclerClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = fujin_recycler_get_property;
  object_class->set_property = fujin_recycler_set_property;
  object_class->dispose = fujin_recycler_dispose;
  widget_class->measure = fujin_recycler_measure;
  widget_class->size_allocate = fujin_recycler_size_allocate;
  g_object_class_override_property (object_class, PROP_HADJUSTMENT, "hadjustment");
  g_object_class_override_property (object_class, PROP_VADJUSTMENT, "vadjustment");
  g_object_class_override_property (object_class, PROP_HSCROLL_POLICY, "hscroll-policy");
  g_object_class_override_property (object_class, PROP_VSCROLL_POLICY, "vscroll-policy");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_LIST);
}

static void
fujin_recycler_init (FujinRecycler *self)
{
  self->slots = g_ptr_array_new_with_free_func (free_slot);
  self->item_size = 48;
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
}

/**
 * fujin_recycler_new:
 * @orientation: vertical for a column of children, horizontal for a row
 * @funcs: how children are made and filled
 * @user_data: for @funcs
 *
 * Returns: (transfer floating): a recycler without a model
 */
GtkWidget *
fujin_recycler_new (GtkOrientation            orientation,
                    const FujinRecyclerFuncs *funcs,
                    gpointer                  user_data)
{
  FujinRecycler *self = g_object_new (FUJIN_TYPE_RECYCLER, NULL);

  self->orientation = orientation;
  self->funcs = *funcs;
  self->user_data = user_data;
  return GTK_WIDGET (self);
}

/**
 * fujin_recycler_set_item_size:
 * @self: a recycler
 * @size: pixels of a child along the orientation
 * @spacing: pixels between children
 *
 * Sets the size all children have.
 */
void
fujin_recycler_set_item_size (FujinRecycler *self,
                              int            size,
                              int            spacing)
{
  g_return_if_fail (FUJIN_IS_RECYCLER (self));

  if (self->item_size == size && self->spacing == spacing)
    return;
  self->item_size = MAX (size, 1);
  self->spacing = spacing;
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

/**
 * fujin_recycler_set_model:
 * @self: a recycler
 * @model: (nullable): what to show
 *
 * Shows another list from its beginning.
 */
void
fujin_recycler_set_model (FujinRecycler *self,
                          GListModel    *model)
{
  g_return_if_fail (FUJIN_IS_RECYCLER (self));

  if (self->model == model)
    return;
  if (self->model)
    g_signal_handlers_disconnect_by_func (self->model, items_changed_cb, self);
  g_set_object (&self->model, model);
  if (model)
    g_signal_connect_swapped (model, "items-changed", G_CALLBACK (items_changed_cb), self);
  if (adjustment (self))
    gtk_adjustment_set_value (adjustment (self), 0);
  items_changed_cb (self);
}

/**
 * fujin_recycler_get_child:
 * @self: a recycler
 * @position: a position
 *
 * Returns: (transfer none) (nullable): the child that shows it, %NULL when it is out of view
 */
GtkWidget *
fujin_recycler_get_child (FujinRecycler *self,
                          guint          position)
{
  for (guint i = 0; i < self->slots->len; i++)
    {
      Slot *slot = g_ptr_array_index (self->slots, i);

      if (slot->item && slot->used && slot->position == position)
        return slot->child;
    }
  return NULL;
}

/**
 * fujin_recycler_first_child:
 * @self: a recycler
 * @position: (out): its position
 *
 * Returns: (transfer none) (nullable): the first child in view
 */
GtkWidget *
fujin_recycler_first_child (FujinRecycler *self,
                            guint         *position)
{
  guint first = (guint) (offset (self) / stride (self));

  *position = first;
  return fujin_recycler_get_child (self, first);
}

/**
 * fujin_recycler_get_position:
 * @self: a recycler
 * @child: one of its children
 * @position: (out): the position it shows
 *
 * Returns: whether it shows anything
 */
gboolean
fujin_recycler_get_position (FujinRecycler *self,
                             GtkWidget     *child,
                             guint         *position)
{
  for (guint i = 0; i < self->slots->len; i++)
    {
      Slot *slot = g_ptr_array_index (self->slots, i);

      if (slot->child != child || !slot->item)
        continue;
      *position = slot->position;
      return TRUE;
    }
  return FALSE;
}

/**
 * fujin_recycler_get_nearest:
 * @self: a recycler
 * @where: pixels from the start of what is in view
 *
 * Returns: the position at that place; between two children the nearer one
 */
guint
fujin_recycler_get_nearest (FujinRecycler *self,
                            double         where)
{
  double place = (where + offset (self) + self->spacing / 2.0) / stride (self);
  guint n = n_items (self);

  if (n == 0 || place < 0)
    return 0;
  return MIN ((guint) place, n - 1);
}

/**
 * fujin_recycler_scroll_to:
 * @self: a recycler
 * @position: a position
 *
 * Scrolls as little as it takes to have @position in view, and makes its child.
 */
void
fujin_recycler_scroll_to (FujinRecycler *self,
                          guint          position)
{
  double start = position * (double) stride (self);

  g_return_if_fail (FUJIN_IS_RECYCLER (self));

  if (!adjustment (self) || extent (self) <= 0)
    return;
  configure (self);
  gtk_adjustment_clamp_page (adjustment (self), start, start + self->item_size);
  arrange (self);
}

/**
 * fujin_recycler_scroll_by:
 * @self: a recycler
 * @distance: pixels; negative towards the start
 *
 * Scrolls.
 */
void
fujin_recycler_scroll_by (FujinRecycler *self,
                          double         distance)
{
  g_return_if_fail (FUJIN_IS_RECYCLER (self));

  if (adjustment (self))
    gtk_adjustment_set_value (adjustment (self), offset (self) + distance);
}

/**
 * fujin_recycler_foreach:
 * @self: a recycler
 * @func: (scope call): called with each child in view
 * @user_data: for @func
 *
 * Visits the children that show something.
 */
void
fujin_recycler_foreach (FujinRecycler *self,
                        GFunc          func,
                        gpointer       user_data)
{
  g_return_if_fail (FUJIN_IS_RECYCLER (self));

  for (guint i = 0; i < self->slots->len; i++)
    {
      Slot *slot = g_ptr_array_index (self->slots, i);

      if (slot->item)
        func (slot->child, user_data);
    }
}

/**
 * fujin_recycler_get_n_created:
 * @self: a recycler
 *
 * Returns: how many children were ever made, for tests and benchmarks
 */
guint
fujin_recycler_get_n_created (FujinRecycler *self)
{
  g_return_val_if_fail (FUJIN_IS_RECYCLER (self), 0);

  return self->n_created;
}
