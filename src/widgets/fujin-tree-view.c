/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-tree-view-private.h"

#include "fujin-look.h"

/**
 * FujinTreeView:
 *
 * A tree of boxes that is zoomed, moved about and walked through; only what is in view is drawn.
 *
 * Signal "selected": another box has the cursor. Signal "activated": Enter or a double click.
 * Signal "toggle" (index): a box is to be opened or closed. Signal "drop" (index, target): a box
 * was dragged to another one, or to empty ground (-1). Signal "dragging": something is dragged
 * over another box, or no longer. Signal "menu" (x, y): a menu is wanted. Signal "move" (step):
 * the selected box is to go before or after its neighbour. Signal "remove": it is to go.
 * Signal "zoomed": the size is another one.
 */
enum
{
  PROP_0,
  PROP_HADJUSTMENT,
  PROP_VADJUSTMENT,
  PROP_HSCROLL_POLICY,
  PROP_VSCROLL_POLICY,
};

G_DEFINE_FINAL_TYPE_WITH_CODE (FujinTreeView, fujin_tree_view, GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (GTK_TYPE_SCROLLABLE, NULL))

void
_fujin_tree_view_emit (FujinTreeView *self,
                       const char    *name)
{
  g_signal_emit_by_name (self, name);
}

void
_fujin_tree_view_emit_toggle (FujinTreeView *self,
                              int            index)
{
  g_signal_emit_by_name (self, "toggle", index);
}

void
_fujin_tree_view_emit_drop (FujinTreeView *self,
                            int            index,
                            int            target)
{
  g_signal_emit_by_name (self, "drop", index, target);
}

void
_fujin_tree_view_emit_drag (FujinTreeView *self)
{
  g_signal_emit_by_name (self, "dragging", self->dragged, self->target);
}

void
_fujin_tree_view_emit_menu (FujinTreeView *self,
                            double         x,
                            double         y)
{
  g_signal_emit_by_name (self, "menu", x, y);
}

void
_fujin_tree_view_emit_move (FujinTreeView *self,
                            int            step)
{
  g_signal_emit_by_name (self, "move", step);
}

static void
fill_look (FujinTreeView *self,
           FujinTreeLook *look,
           int            width,
           int            height)
{
  fujin_tree_look_init (look, fujin_look_palette (GTK_WIDGET (self)));
  look->selected = self->selected;
  look->focused = gtk_widget_has_focus (GTK_WIDGET (self));
  look->dragged = self->dragged;
  look->target = self->target;
  look->found = self->found;
  look->knobs = TRUE;
  _fujin_tree_view_to_tree (self, 0, 0, &look->left, &look->top);
  _fujin_tree_view_to_tree (self, width, height, &look->right, &look->bottom);
}

/* What is dragged goes along with the pointer. */
static void
draw_dragged (FujinTreeView *self,
              cairo_t       *cr,
              FujinTreeLook *look)
{
  const FujinTreeBox *box =
    fujin_tree_layout_get (fujin_tree_picture_get_layout (self->picture), (guint) self->dragged);
  double x, y;

  _fujin_tree_view_to_tree (self, self->pointer_x + 8, self->pointer_y + 8, &x, &y);
  cairo_translate (cr, x - box->x, y - box->y);
  look->dragged = -1;
  cairo_push_group (cr);
  fujin_tree_picture_draw_box (self->picture, cr, look, (guint) self->dragged);
  cairo_pop_group_to_source (cr);
  cairo_paint_with_alpha (cr, 0.85);
}

static void
fujin_tree_view_snapshot (GtkWidget   *widget,
                          GtkSnapshot *snapshot)
{
  FujinTreeView *self = FUJIN_TREE_VIEW (widget);
  int width = gtk_widget_get_width (widget);
  int height = gtk_widget_get_height (widget);
  FujinTreeLook look;
  double x, y;
  cairo_t *cr;

  if (!self->picture)
    return;
  fill_look (self, &look, width, height);
  _fujin_tree_view_from_tree (self, 0, 0, &x, &y);
  cr = gtk_snapshot_append_cairo (snapshot, &GRAPHENE_RECT_INIT (0, 0, width, height));
  cairo_translate (cr, x, y);
  cairo_scale (cr, self->zoom, self->zoom);
  fujin_tree_picture_draw (self->picture, cr, &look);
  if (self->dragged >= 0)
    draw_dragged (self, cr, &look);
  cairo_destroy (cr);
}

static gboolean
tell_cb (gpointer data)
{
  ((FujinTreeView *) data)->told_source = 0;
  _fujin_tree_view_emit (data, "zoomed");
  return G_SOURCE_REMOVE;
}

static void
fujin_tree_view_size_allocate (GtkWidget *widget,
                               int        width,
                               int        height,
                               int        baseline)
{
  FujinTreeView *self = FUJIN_TREE_VIEW (widget);
  gboolean seen = !self->fresh && self->seen_width > 0;
  double zoom = self->zoom;

  _fujin_tree_view_configure (self, width, height);
  /* What opens beside the tree does not cover the box that it is about. */
  if (seen && (width < self->seen_width || height < self->seen_height))
    _fujin_tree_view_show_box (self, self->selected);
  /* Whoever shows the size may not do so in the middle of an allocation. */
  if (zoom != self->zoom && self->told_source == 0)
    self->told_source = g_idle_add (tell_cb, self);
  self->seen_width = width;
  self->seen_height = height;
}

static void
fujin_tree_view_measure (GtkWidget      *widget,
                         GtkOrientation  orientation,
                         int             for_size,
                         int            *minimum,
                         int            *natural,
                         int            *minimum_baseline,
                         int            *natural_baseline)
{
  *minimum = 0;
  *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? 600 : 400;
}

static void
value_changed_cb (FujinTreeView *self)
{
  if (!self->configuring)
    gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
set_adjustment (FujinTreeView  *self,
                GtkOrientation  orientation,
                GtkAdjustment  *value)
{
  if (self->adjustments[orientation])
    g_signal_handlers_disconnect_by_func (self->adjustments[orientation], value_changed_cb, self);
  g_clear_object (&self->adjustments[orientation]);
  self->adjustments[orientation] = value ? g_object_ref_sink (value) : NULL;
  if (value)
    g_signal_connect_swapped (value, "value-changed", G_CALLBACK (value_changed_cb), self);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

static void
fujin_tree_view_get_property (GObject    *object,
                              guint       prop_id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  FujinTreeView *self = FUJIN_TREE_VIEW (object);

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
fujin_tree_view_set_property (GObject      *object,
                              guint         prop_id,
                              const GValue *value,
                              GParamSpec   *pspec)
{
  FujinTreeView *self = FUJIN_TREE_VIEW (object);

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
fujin_tree_view_dispose (GObject *object)
{
  FujinTreeView *self = FUJIN_TREE_VIEW (object);

  g_clear_handle_id (&self->told_source, g_source_remove);
  for (int i = 0; i < 2; i++)
    set_adjustment (self, (GtkOrientation) i, NULL);
  g_clear_pointer (&self->picture, fujin_tree_picture_free);
  g_clear_pointer (&self->found, g_free);
  G_OBJECT_CLASS (fujin_tree_view_parent_class)->dispose (object);
}

static void
install_signals (GType type)
{
  static const char *const plain[] = { "selected", "activated", "remove", "zoomed" };

  for (guint i = 0; i < G_N_ELEMENTS (plain); i++)
    g_signal_new (plain[i], type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  g_signal_new ("toggle", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_INT);
  g_signal_new ("move", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_INT);
  g_signal_new ("drop", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 2, G_TYPE_INT,
                G_TYPE_INT);
  g_signal_new ("dragging", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 2,
                G_TYPE_INT, G_TYPE_INT);
  g_signal_new ("menu", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 2,
                G_TYPE_DOUBLE, G_TYPE_DOUBLE);
}

static void
fujin_tree_view_class_init (FujinTreeViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = fujin_tree_view_get_property;
  object_class->set_property = fujin_tree_view_set_property;
  object_class->dispose = fujin_tree_view_dispose;
  widget_class->snapshot = fujin_tree_view_snapshot;
  widget_class->size_allocate = fujin_tree_view_size_allocate;
  widget_class->measure = fujin_tree_view_measure;
  gtk_widget_class_set_css_name (widget_class, "fujin-tree");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_TREE);
  g_object_class_override_property (object_class, PROP_HADJUSTMENT, "hadjustment");
  g_object_class_override_property (object_class, PROP_VADJUSTMENT, "vadjustment");
  g_object_class_override_property (object_class, PROP_HSCROLL_POLICY, "hscroll-policy");
  g_object_class_override_property (object_class, PROP_VSCROLL_POLICY, "vscroll-policy");
  install_signals (G_TYPE_FROM_CLASS (klass));
}

static void
fujin_tree_view_init (FujinTreeView *self)
{
  self->selected = self->home = -1;
  self->zoom = 1;
  self->fitting = TRUE;
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
  g_signal_connect (self, "notify::has-focus", G_CALLBACK (gtk_widget_queue_draw), NULL);
  _fujin_tree_view_init_pointer (self);
  _fujin_tree_view_init_keys (self);
}

/* Where the box with the cursor stands in the tree. */
static void
get_place (FujinTreeView *self,
           double        *x,
           double        *y)
{
  FujinTreeLayout *layout = self->picture ? fujin_tree_picture_get_layout (self->picture) : NULL;
  const FujinTreeBox *box;

  *x = *y = -1;
  if (!layout || self->selected < 0 ||
      (guint) self->selected >= fujin_tree_layout_get_n (layout))
    return;
  box = fujin_tree_layout_get (layout, (guint) self->selected);
  *x = box->x;
  *y = box->y;
}

/**
 * fujin_tree_view_set_home:
 * @self: a view
 * @index: a box, -1 for the first
 *
 * Says which box is to be in view when a tree is seen for the first time.
 */
void
fujin_tree_view_set_home (FujinTreeView *self,
                          int            index)
{
  g_return_if_fail (FUJIN_IS_TREE_VIEW (self));

  self->home = index;
}

/**
 * fujin_tree_view_set_picture:
 * @self: a view
 * @picture: (transfer full) (nullable): what to show
 * @selected: index of the box with the cursor, -1 for none
 *
 * Shows another picture in the same place and size; when the box with the cursor stands somewhere
 * else than before, it comes into view.
 */
void
fujin_tree_view_set_picture (FujinTreeView    *self,
                             FujinTreePicture *picture,
                             int               selected)
{
  gboolean fresh = self->fresh || !self->picture;
  double x, y, old_x, old_y;

  g_return_if_fail (FUJIN_IS_TREE_VIEW (self));

  get_place (self, &old_x, &old_y);
  if (self->dragged >= 0)
    _fujin_tree_view_end_drag (self);
  self->pressed = -1;
  self->fresh = fresh;
  g_clear_pointer (&self->picture, fujin_tree_picture_free);
  g_clear_pointer (&self->found, g_free);
  self->picture = picture;
  self->selected = selected;
  _fujin_tree_view_configure (self, gtk_widget_get_width (GTK_WIDGET (self)),
                              gtk_widget_get_height (GTK_WIDGET (self)));
  get_place (self, &x, &y);
  if (!fresh && (x != old_x || y != old_y))
    _fujin_tree_view_show_box (self, selected);
}

/**
 * fujin_tree_view_set_editable:
 * @self: a view
 * @editable: whether boxes can be dragged
 *
 * Lets boxes be dragged, or only the sheet.
 */
void
fujin_tree_view_set_editable (FujinTreeView *self,
                              gboolean       editable)
{
  g_return_if_fail (FUJIN_IS_TREE_VIEW (self));

  self->editable = editable;
}

/**
 * fujin_tree_view_get_selected:
 * @self: a view
 *
 * Returns: index of the box with the cursor, -1 for none
 */
int
fujin_tree_view_get_selected (FujinTreeView *self)
{
  g_return_val_if_fail (FUJIN_IS_TREE_VIEW (self), -1);

  return self->selected;
}

/**
 * fujin_tree_view_select:
 * @self: a view
 * @index: a box, -1 for none
 *
 * Moves the cursor, and the sheet so that it is seen.
 */
void
fujin_tree_view_select (FujinTreeView *self,
                        int            index)
{
  g_return_if_fail (FUJIN_IS_TREE_VIEW (self));

  _fujin_tree_view_show_box (self, index);
  if (self->selected == index)
    return;
  self->selected = index;
  gtk_widget_queue_draw (GTK_WIDGET (self));
  _fujin_tree_view_emit (self, "selected");
}

/**
 * fujin_tree_view_set_found:
 * @self: a view
 * @found: (nullable): which boxes are searched for, as many as there are boxes
 *
 * Marks boxes.
 */
void
fujin_tree_view_set_found (FujinTreeView  *self,
                           const gboolean *found)
{
  g_return_if_fail (FUJIN_IS_TREE_VIEW (self));

  g_clear_pointer (&self->found, g_free);
  if (found && self->picture)
    self->found = g_memdup2 (
      found, fujin_tree_layout_get_n (fujin_tree_picture_get_layout (self->picture))
               * sizeof (gboolean));
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
