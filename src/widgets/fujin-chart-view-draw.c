/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-chart-view-private.h"
#include "fujin-dark.h"
#include "fujin-look.h"

#include <math.h>

/* How far the tip keeps from its point, so that it does not cover the value drawn there. */
#define TIP_BELOW 14
#define TIP_ABOVE 34
#define TIP_EDGE 4
/* A ranked chart asks for this much height, in text sizes. */
#define ROW_IN_EMS 2.9
#define FRAME_IN_EMS 8.0

static void
update_font (FujinChartView *self)
{
  g_autofree char *family = fujin_look_font_family (GTK_WIDGET (self));

  fujin_chart_painter_set_font (self->painter, family, fujin_look_font_size (GTK_WIDGET (self)));
}

static double
measure_rows (FujinChartView *self)
{
  if (self->data == NULL || fujin_chart_data_get_kind (self->data) != FUJIN_CHART_GAPS)
    return 0.0;
  return (fujin_chart_data_get_n_axes (self->data) * ROW_IN_EMS + FRAME_IN_EMS)
         * fujin_look_font_size (GTK_WIDGET (self));
}

/* Large enough for a chart of this text size, and for each row of a ranking. */
void
_fujin_chart_view_measure (GtkWidget      *widget,
                           GtkOrientation  orientation,
                           int             for_size,
                           int            *minimum,
                           int            *natural,
                           int            *minimum_baseline,
                           int            *natural_baseline)
{
  FujinChartView *self = FUJIN_CHART_VIEW (widget);
  double width, height, size;

  update_font (self);
  fujin_chart_painter_get_minimum (self->painter, &width, &height);
  size = orientation == GTK_ORIENTATION_HORIZONTAL ? width : MAX (height, measure_rows (self));
  *minimum = (int) ceil (size);
  *natural = MAX (*minimum,
                  (int) ceil (orientation == GTK_ORIENTATION_HORIZONTAL ? 1.8 * width
                                                                        : 1.8 * height));
}

static void
find_tip_place (FujinChartView *self,
                int             width,
                int             height,
                GtkRequisition  size,
                int            *x,
                int            *y)
{
  double point_x, point_y;

  if (self->axis < 0 || self->series < 0
      || !fujin_chart_painter_get_position (self->painter, (guint) self->series,
                                            (guint) self->axis, &point_x, &point_y))
    {
      point_x = self->pointer_x;
      point_y = self->pointer_y;
    }
  *x = (int) point_x - size.width / 2;
  *y = (int) point_y + TIP_BELOW;
  if (*y + size.height > height - TIP_EDGE)
    *y = (int) point_y - size.height - TIP_ABOVE;
  *x = CLAMP (*x, TIP_EDGE, MAX (width - size.width - TIP_EDGE, TIP_EDGE));
  *y = CLAMP (*y, TIP_EDGE, MAX (height - size.height - TIP_EDGE, TIP_EDGE));
}

/* Places the tip beside its point, within the view. */
void
_fujin_chart_view_size_allocate (GtkWidget *widget,
                                 int        width,
                                 int        height,
                                 int        baseline)
{
  FujinChartView *self = FUJIN_CHART_VIEW (widget);
  GtkRequisition size;
  int natural, x, y;

  if (!gtk_widget_get_visible (self->tip))
    return;
  gtk_widget_measure (self->tip, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &natural, NULL, NULL);
  size.width = MIN (natural, MAX (width - 2 * TIP_EDGE, 1));
  gtk_widget_measure (self->tip, GTK_ORIENTATION_VERTICAL, size.width, NULL, &size.height, NULL,
                      NULL);
  find_tip_place (self, width, height, size, &x, &y);
  gtk_widget_size_allocate (self->tip, &(GtkAllocation) { x, y, size.width, size.height }, -1);
}

/* Draws the chart in the colours of the theme, and the tip over it. */
void
_fujin_chart_view_snapshot (GtkWidget   *widget,
                            GtkSnapshot *snapshot)
{
  FujinChartView *self = FUJIN_CHART_VIEW (widget);
  int width = gtk_widget_get_width (widget);
  int height = gtk_widget_get_height (widget);
  cairo_t *cr;

  if (width < 1 || height < 1)
    return;
  update_font (self);
  fujin_chart_painter_set_palette (self->painter, fujin_dark_get_palette (widget));
  cr = gtk_snapshot_append_cairo (snapshot, &GRAPHENE_RECT_INIT (0, 0, width, height));
  fujin_chart_painter_draw (self->painter, cr, width, height);
  cairo_destroy (cr);
  gtk_widget_snapshot_child (widget, self->tip, snapshot);
}
