/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-recycler-private.h"

/**
 * FujinRecycler:
 *
 * A row or column of children of one size, of which only those in view exist. GtkListView keeps
 * some two hundred rows alive; with a list of cards in each of five hundred columns that would
 * be a hundred thousand. Here there are as many as fit, and one more.
 */
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

static void
scroll_to_now (FujinRecycler *self,
               guint          position)
{
  double start = position * (double) _fujin_recycler_get_stride (self);

  gtk_adjustment_clamp_page (_fujin_recycler_get_adjustment (self), start,
                             start + self->item_size);
}

/* What was to be seen before the first allocation. The children are arranged right after. */
static void
scroll_to_wanted (FujinRecycler *self)
{
  guint position = self->wanted;

  if (position == GTK_INVALID_LIST_POSITION || !_fujin_recycler_get_adjustment (self) ||
      _fujin_recycler_get_extent (self) <= 0)
    return;
  self->wanted = GTK_INVALID_LIST_POSITION;
  self->arranging = TRUE;
  scroll_to_now (self, position);
  self->arranging = FALSE;
}

static void
fujin_recycler_size_allocate (GtkWidget *widget,
                              int        width,
                              int        height,
                              int        baseline)
{
  FujinRecycler *self = FUJIN_RECYCLER (widget);

  _fujin_recycler_configure (self);
  scroll_to_wanted (self);
  _fujin_recycler_arrange (self);
  _fujin_recycler_allocate_children (self, width, height);
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
  *natural = 0;
  if (orientation == self->orientation)
    *natural =
      _fujin_recycler_get_stride (self) * (int) MIN (_fujin_recycler_get_n_items (self), 16);
}

static void
value_changed_cb (FujinRecycler *self)
{
  if (self->arranging)
    return;
  _fujin_recycler_arrange (self);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

static void
items_changed_cb (FujinRecycler *self)
{
  _fujin_recycler_configure (self);
  _fujin_recycler_arrange (self);
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
  self->slots = g_ptr_array_new_with_free_func (_fujin_recycler_free_slot);
  self->item_size = 48;
  self->wanted = GTK_INVALID_LIST_POSITION;
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
  self->wanted = GTK_INVALID_LIST_POSITION;
  if (_fujin_recycler_get_adjustment (self))
    gtk_adjustment_set_value (_fujin_recycler_get_adjustment (self), 0);
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
      FujinRecyclerSlot *slot = g_ptr_array_index (self->slots, i);

      if (slot->item && slot->used && slot->position == position)
        return slot->child;
    }
  return NULL;
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
      FujinRecyclerSlot *slot = g_ptr_array_index (self->slots, i);

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
  double start = where + _fujin_recycler_get_offset (self) + self->spacing / 2.0;
  double place = start / _fujin_recycler_get_stride (self);
  guint n = _fujin_recycler_get_n_items (self);

  if (n == 0 || place < 0)
    return 0;
  return MIN ((guint) place, n - 1);
}

/**
 * fujin_recycler_scroll_to:
 * @self: a recycler
 * @position: a position
 *
 * Scrolls as little as it takes to have @position in view, and makes its child. A recycler that
 * has no room yet does so when it is given some.
 */
void
fujin_recycler_scroll_to (FujinRecycler *self,
                          guint          position)
{
  g_return_if_fail (FUJIN_IS_RECYCLER (self));

  if (!_fujin_recycler_get_adjustment (self) || _fujin_recycler_get_extent (self) <= 0)
    {
      self->wanted = position;
      return;
    }
  self->wanted = GTK_INVALID_LIST_POSITION;
  _fujin_recycler_configure (self);
  scroll_to_now (self, position);
  _fujin_recycler_arrange (self);
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

  if (_fujin_recycler_get_adjustment (self))
    gtk_adjustment_set_value (_fujin_recycler_get_adjustment (self),
                              _fujin_recycler_get_offset (self) + distance);
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
      FujinRecyclerSlot *slot = g_ptr_array_index (self->slots, i);

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
