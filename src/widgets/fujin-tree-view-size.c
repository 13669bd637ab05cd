/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Zooming and scrolling of the tree. */
#include "config.h"

#include "fujin-look.h"
#include "fujin-tree-view-private.h"

#define LEAST_ZOOM 0.04
#define MOST_ZOOM 3.0
/* What a tree is made smaller to by itself; below it nobody reads. */
#define LEAST_OWN_ZOOM 0.7
/* Whoever set a large text needs it, also where more would fit otherwise: from this font size, in
 * pixels. */
#define LARGE_FONT 20
#define LEAST_OWN_ZOOM_LARGE 0.85
#define MARGIN 1.0
#define STEP 60.0

double
_fujin_tree_view_margin (FujinTreeView *self)
{
  return MARGIN * fujin_look_font_size (GTK_WIDGET (self));
}

static void
get_size (FujinTreeView *self,
          double        *width,
          double        *height)
{
  double margin = _fujin_tree_view_margin (self);

  *width = *height = 0;
  if (self->picture)
    fujin_tree_layout_get_size (fujin_tree_picture_get_layout (self->picture), width, height);
  *width += 2 * margin;
  *height += 2 * margin;
}

/* Where the sheet begins: what is narrower than the view stands in its middle. */
static void
get_origin (FujinTreeView *self,
            double        *x,
            double        *y)
{
  double width, height;

  get_size (self, &width, &height);
  *x = MAX (0, (gtk_widget_get_width (GTK_WIDGET (self)) - width * self->zoom) / 2);
  *y = 0;
  if (self->adjustments[GTK_ORIENTATION_HORIZONTAL])
    *x -= gtk_adjustment_get_value (self->adjustments[GTK_ORIENTATION_HORIZONTAL]);
  if (self->adjustments[GTK_ORIENTATION_VERTICAL])
    *y -= gtk_adjustment_get_value (self->adjustments[GTK_ORIENTATION_VERTICAL]);
}

void
_fujin_tree_view_to_tree (FujinTreeView *self,
                          double         x,
                          double         y,
                          double        *tree_x,
                          double        *tree_y)
{
  double origin_x, origin_y;

  get_origin (self, &origin_x, &origin_y);
  *tree_x = (x - origin_x) / self->zoom - _fujin_tree_view_margin (self);
  *tree_y = (y - origin_y) / self->zoom - _fujin_tree_view_margin (self);
}

void
_fujin_tree_view_from_tree (FujinTreeView *self,
                            double         tree_x,
                            double         tree_y,
                            double        *x,
                            double        *y)
{
  double origin_x, origin_y;

  get_origin (self, &origin_x, &origin_y);
  *x = origin_x + (tree_x + _fujin_tree_view_margin (self)) * self->zoom;
  *y = origin_y + (tree_y + _fujin_tree_view_margin (self)) * self->zoom;
}

static void
configure (FujinTreeView  *self,
           GtkOrientation  orientation,
           double          size,
           double          page)
{
  GtkAdjustment *adjustment = self->adjustments[orientation];

  if (adjustment)
    gtk_adjustment_configure (adjustment,
                              CLAMP (gtk_adjustment_get_value (adjustment), 0,
                                     MAX (size - page, 0)),
                              0, MAX (size, page), STEP, page * 0.9, page);
}

static double
fitting_zoom (FujinTreeView *self,
              int            view_width,
              int            view_height,
              double         least)
{
  double width, height;

  get_size (self, &width, &height);
  return CLAMP (MIN (view_width / width, view_height / height), least, 1);
}

static void
scroll_by (FujinTreeView  *self,
           GtkOrientation  orientation,
           double          by)
{
  GtkAdjustment *adjustment = self->adjustments[orientation];

  if (adjustment && by != 0)
    gtk_adjustment_set_value (adjustment, gtk_adjustment_get_value (adjustment) + by);
}

static double
least_own_zoom (FujinTreeView *self)
{
  return fujin_look_font_size (GTK_WIDGET (self)) >= LARGE_FONT ? LEAST_OWN_ZOOM_LARGE
                                                                : LEAST_OWN_ZOOM;
}

/* One begins at the top and where the centre is, not where the leftmost branch happens to end. */
static void
show_first (FujinTreeView *self,
            int            view_width)
{
  FujinTreeLayout *layout = fujin_tree_picture_get_layout (self->picture);
  int index = self->home;
  GdkRectangle area;

  self->fresh = FALSE;
  if (fujin_tree_layout_get_n_visible (layout) == 0)
    return;
  if (index < 0 || !fujin_tree_layout_get (layout, (guint) index)->visible)
    index = (int) fujin_tree_layout_get_nth_visible (layout, 0);
  fujin_tree_view_get_area (self, index, &area);
  scroll_by (self, GTK_ORIENTATION_HORIZONTAL, area.x + area.width / 2.0 - view_width / 2.0);
  _fujin_tree_view_show_box (self, index);
}

void
_fujin_tree_view_configure (FujinTreeView *self,
                            int            view_width,
                            int            view_height)
{
  double width, height;

  if (view_width <= 0 || view_height <= 0)
    return;
  if (self->fitting)
    self->zoom = fitting_zoom (self, view_width, view_height, least_own_zoom (self));
  get_size (self, &width, &height);
  self->configuring = TRUE;
  configure (self, GTK_ORIENTATION_HORIZONTAL, width * self->zoom, view_width);
  configure (self, GTK_ORIENTATION_VERTICAL, height * self->zoom, view_height);
  if (self->fresh && self->picture)
    show_first (self, view_width);
  self->configuring = FALSE;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/* What is at @x, @y stays there. */
void
_fujin_tree_view_zoom_at (FujinTreeView *self,
                          double         zoom,
                          double         x,
                          double         y)
{
  double tree_x, tree_y, new_x, new_y;

  _fujin_tree_view_to_tree (self, x, y, &tree_x, &tree_y);
  self->zoom = CLAMP (zoom, LEAST_ZOOM, MOST_ZOOM);
  self->fitting = FALSE;
  _fujin_tree_view_configure (self, gtk_widget_get_width (GTK_WIDGET (self)),
                              gtk_widget_get_height (GTK_WIDGET (self)));
  _fujin_tree_view_from_tree (self, tree_x, tree_y, &new_x, &new_y);
  scroll_by (self, GTK_ORIENTATION_HORIZONTAL, new_x - x);
  scroll_by (self, GTK_ORIENTATION_VERTICAL, new_y - y);
  _fujin_tree_view_emit (self, "zoomed");
}

static double
needed (double start,
        double end,
        double room,
        double margin)
{
  if (start < margin || end - start > room - 2 * margin)
    return start - margin;
  return end > room - margin ? end - room + margin : 0;
}

void
_fujin_tree_view_show_box (FujinTreeView *self,
                           int            index)
{
  double margin = _fujin_tree_view_margin (self);
  GdkRectangle area;

  if (index < 0 || !self->picture || gtk_widget_get_width (GTK_WIDGET (self)) <= 0)
    return;
  fujin_tree_view_get_area (self, index, &area);
  scroll_by (self, GTK_ORIENTATION_HORIZONTAL,
             needed (area.x, area.x + area.width, gtk_widget_get_width (GTK_WIDGET (self)),
                     margin));
  scroll_by (self, GTK_ORIENTATION_VERTICAL,
             needed (area.y, area.y + area.height, gtk_widget_get_height (GTK_WIDGET (self)),
                     margin));
}

/**
 * fujin_tree_view_get_zoom:
 * @self: a view
 *
 * Returns: how large the tree is shown, 1 for text as large as elsewhere
 */
double
fujin_tree_view_get_zoom (FujinTreeView *self)
{
  g_return_val_if_fail (FUJIN_IS_TREE_VIEW (self), 1);

  return self->zoom;
}

/**
 * fujin_tree_view_zoom_by:
 * @self: a view
 * @factor: above 1 for larger
 *
 * Zooms around the selected box, or around the middle.
 */
void
fujin_tree_view_zoom_by (FujinTreeView *self,
                         double         factor)
{
  double x = gtk_widget_get_width (GTK_WIDGET (self)) / 2.0;
  double y = gtk_widget_get_height (GTK_WIDGET (self)) / 2.0;

  g_return_if_fail (FUJIN_IS_TREE_VIEW (self));

  _fujin_tree_view_zoom_at (self, self->zoom * factor, x, y);
  _fujin_tree_view_show_box (self, self->selected);
}

/**
 * fujin_tree_view_zoom_to:
 * @self: a view
 * @zoom: 1 for text as large as elsewhere
 *
 * Shows the tree in a certain size.
 */
void
fujin_tree_view_zoom_to (FujinTreeView *self,
                         double         zoom)
{
  g_return_if_fail (FUJIN_IS_TREE_VIEW (self));

  fujin_tree_view_zoom_by (self, zoom / self->zoom);
}

/**
 * fujin_tree_view_fit:
 * @self: a view
 *
 * Shows the whole tree at once.
 */
void
fujin_tree_view_fit (FujinTreeView *self)
{
  g_return_if_fail (FUJIN_IS_TREE_VIEW (self));

  _fujin_tree_view_zoom_at (self,
                            fitting_zoom (self, gtk_widget_get_width (GTK_WIDGET (self)),
                                          gtk_widget_get_height (GTK_WIDGET (self)), LEAST_ZOOM),
                            0, 0);
}

/**
 * fujin_tree_view_get_area:
 * @self: a view
 * @index: a box
 * @area: (out): where it is in the view
 *
 * Tells where a box is seen.
 */
void
fujin_tree_view_get_area (FujinTreeView *self,
                          int            index,
                          GdkRectangle  *area)
{
  FujinTreeLayout *layout = fujin_tree_picture_get_layout (self->picture);
  const FujinTreeMetrics *m = fujin_tree_layout_get_metrics (layout);
  const FujinTreeBox *box;
  double x, y;

  *area = (GdkRectangle) { 0, 0, 1, 1 };
  if (index < 0 || (guint) index >= fujin_tree_layout_get_n (layout))
    return;
  box = fujin_tree_layout_get (layout, (guint) index);
  _fujin_tree_view_from_tree (self, box->x, box->y, &x, &y);
  *area = (GdkRectangle) { (int) x, (int) y, (int) (m->width * self->zoom),
                           (int) (m->height * self->zoom) };
}
