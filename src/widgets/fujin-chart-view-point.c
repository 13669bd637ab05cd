/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-chart-view-private.h"

/* The description is the whole chart in words, or the one point that is looked at. */
static void
describe (FujinChartView *self,
          const char     *point)
{
  g_autofree char *sentence = NULL;
  const char *title = self->data != NULL ? fujin_chart_data_get_title (self->data) : NULL;

  if (point == NULL && self->data != NULL)
    sentence = fujin_chart_data_make_sentence (self->data);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, title != NULL ? title : "",
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  point != NULL ? point : sentence != NULL ? sentence : "", -1);
}

/**
 * fujin_chart_view_get_point:
 * @self: a chart view
 * @series: (out): its series
 * @axis: (out): its axis
 *
 * Gets the point looked at: the one under the pointer, or the one reached by key.
 *
 * Returns: whether there is one
 */
gboolean
fujin_chart_view_get_point (FujinChartView *self,
                            guint          *series,
                            guint          *axis)
{
  g_return_val_if_fail (FUJIN_IS_CHART_VIEW (self), FALSE);

  if (self->series < 0 || self->axis < 0)
    return FALSE;
  *series = (guint) self->series;
  *axis = (guint) self->axis;
  return TRUE;
}

/**
 * fujin_chart_view_set_point:
 * @self: a chart view
 * @series: series, or -1 for none
 * @axis: axis, or -1 for none
 *
 * Looks at a point: marks it, and tells its value and wording beside it and to assistive
 * technologies.
 */
void
fujin_chart_view_set_point (FujinChartView *self,
                            int             series,
                            int             axis)
{
  g_autofree char *text = NULL;

  g_return_if_fail (FUJIN_IS_CHART_VIEW (self));

  if (self->data == NULL || series < 0 || axis < 0
      || (guint) series >= fujin_chart_data_get_n_series (self->data)
      || (guint) axis >= fujin_chart_data_get_n_axes (self->data))
    series = axis = -1;
  if (series != self->series || axis != self->axis)
    g_clear_object (&self->texture);
  self->series = series;
  self->axis = axis;
  if (axis < 0)
    self->by_key = FALSE;
  else
    text = fujin_chart_data_point_text (self->data, (guint) series, (guint) axis);
  fujin_chart_painter_set_highlight (self->painter, series, axis);
  gtk_label_set_label (GTK_LABEL (self->tip), text != NULL ? text : "");
  gtk_widget_set_visible (self->tip, text != NULL);
  describe (self, text);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * fujin_chart_view_get_place:
 * @self: a chart view
 * @series: a series
 * @axis: an axis
 * @x: (out): where it was last drawn
 * @y: (out): where it was last drawn
 *
 * Returns: %FALSE if the point has no value or was not drawn yet
 */
gboolean
fujin_chart_view_get_place (FujinChartView *self,
                            guint           series,
                            guint           axis,
                            double         *x,
                            double         *y)
{
  g_return_val_if_fail (FUJIN_IS_CHART_VIEW (self), FALSE);

  return fujin_chart_painter_get_position (self->painter, series, axis, x, y);
}
