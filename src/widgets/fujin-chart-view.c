/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-chart-view.h"

#include "fujin-chart-view-private.h"

G_DEFINE_FINAL_TYPE (FujinChartView, fujin_chart_view, GTK_TYPE_WIDGET)

enum
{
  PROP_0,
  PROP_DATA,
  N_PROPERTIES,
};

enum
{
  AXIS_ACTIVATED,
  N_SIGNALS,
};

static GParamSpec *properties[N_PROPERTIES];
static guint signals[N_SIGNALS];

static void
fujin_chart_view_css_changed (GtkWidget         *widget,
                              GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (fujin_chart_view_parent_class)->css_changed (widget, change);

  /* A theme may change colours and font alone, which resizes nothing. */
  gtk_widget_queue_resize (widget);
}

static void
fujin_chart_view_get_property (GObject    *object,
                               guint       prop_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  if (prop_id == PROP_DATA)
    g_value_set_object (value, FUJIN_CHART_VIEW (object)->data);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
}

static void
fujin_chart_view_set_property (GObject      *object,
                               guint         prop_id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  if (prop_id == PROP_DATA)
    fujin_chart_view_set_data (FUJIN_CHART_VIEW (object), g_value_get_object (value));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
}

static void
fujin_chart_view_dispose (GObject *object)
{
  FujinChartView *self = FUJIN_CHART_VIEW (object);

  g_clear_pointer (&self->tip, gtk_widget_unparent);
  g_clear_object (&self->texture);
  g_clear_pointer (&self->font_family, g_free);
  g_clear_object (&self->painter);
  g_clear_object (&self->data);

  G_OBJECT_CLASS (fujin_chart_view_parent_class)->dispose (object);
}

static void
fujin_chart_view_class_init (FujinChartViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = fujin_chart_view_get_property;
  object_class->set_property = fujin_chart_view_set_property;
  object_class->dispose = fujin_chart_view_dispose;
  widget_class->get_request_mode = _fujin_chart_view_get_request_mode;
  widget_class->measure = _fujin_chart_view_measure;
  widget_class->size_allocate = _fujin_chart_view_size_allocate;
  widget_class->snapshot = _fujin_chart_view_snapshot;
  widget_class->css_changed = fujin_chart_view_css_changed;

  /**
   * FujinChartView:data:
   *
   * The chart shown.
   */
  properties[PROP_DATA] =
    g_param_spec_object ("data", NULL, NULL, FUJIN_TYPE_CHART_DATA,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPERTIES, properties);

  /**
   * FujinChartView::axis-activated:
   * @self: a chart view
   * @id: the id of the axis: category letter, or service plan id
   *
   * An axis, row or point was clicked, or the focused one was chosen by key.
   */
  signals[AXIS_ACTIVATED] = g_signal_new ("axis-activated", FUJIN_TYPE_CHART_VIEW,
                                          G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1,
                                          G_TYPE_STRING);
  gtk_widget_class_set_css_name (widget_class, "fujinchart");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
fujin_chart_view_init (FujinChartView *self)
{
  self->series = -1;
  self->axis = -1;
  self->painter = fujin_chart_painter_new ();
  self->tip = gtk_label_new (NULL);
  gtk_label_set_wrap (GTK_LABEL (self->tip), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (self->tip), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_max_width_chars (GTK_LABEL (self->tip), 44);
  gtk_label_set_xalign (GTK_LABEL (self->tip), 0.0);
  gtk_widget_add_css_class (self->tip, "fujin-tip");
  gtk_widget_set_visible (self->tip, FALSE);
  gtk_widget_set_can_target (self->tip, FALSE);
  gtk_widget_set_parent (self->tip, GTK_WIDGET (self));
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
  _fujin_chart_view_add_input (self);
}

/* Emits "axis-activated" for the point looked at. */
void
_fujin_chart_view_activate (FujinChartView *self)
{
  g_autofree char *id = NULL;

  if (self->data == NULL || self->axis < 0)
    return;
  /* The answer to the signal may be another chart. */
  id = g_strdup (fujin_chart_data_get_axis (self->data, (guint) self->axis)->id);
  g_signal_emit (self, signals[AXIS_ACTIVATED], 0, id);
}

/**
 * fujin_chart_view_new:
 *
 * Returns: (transfer floating): a view of no chart
 */
GtkWidget *
fujin_chart_view_new (void)
{
  return g_object_new (FUJIN_TYPE_CHART_VIEW, NULL);
}

/**
 * fujin_chart_view_get_data:
 * @self: a chart view
 *
 * Returns: (transfer none) (nullable): the chart shown
 */
FujinChartData *
fujin_chart_view_get_data (FujinChartView *self)
{
  g_return_val_if_fail (FUJIN_IS_CHART_VIEW (self), NULL);

  return self->data;
}

/**
 * fujin_chart_view_set_data:
 * @self: a chart view
 * @data: (nullable): the chart to show
 *
 * Shows another chart. The point looked at by key stays where the new chart has it too.
 */
void
fujin_chart_view_set_data (FujinChartView *self,
                           FujinChartData *data)
{
  g_autofree char *id = NULL;
  int axis = -1;

  g_return_if_fail (FUJIN_IS_CHART_VIEW (self));
  g_return_if_fail (data == NULL || FUJIN_IS_CHART_DATA (data));

  if (self->data != NULL && self->axis >= 0 && self->by_key)
    id = g_strdup (fujin_chart_data_get_axis (self->data, (guint) self->axis)->id);
  if (!g_set_object (&self->data, data))
    return;
  fujin_chart_painter_set_data (self->painter, data);
  g_clear_object (&self->texture);
  for (guint i = 0; id != NULL && data != NULL && i < fujin_chart_data_get_n_axes (data); i++)
    if (g_str_equal (fujin_chart_data_get_axis (data, i)->id, id))
      axis = (int) i;
  fujin_chart_view_set_point (self, axis < 0 ? -1 : self->series, axis);
  gtk_widget_queue_resize (GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_DATA]);
}

/**
 * fujin_chart_view_set_parts:
 * @self: a chart view
 * @parts: what stands around the drawing
 *
 * Sets which of title, legend and source are drawn.
 */
void
fujin_chart_view_set_parts (FujinChartView  *self,
                            FujinChartParts  parts)
{
  g_return_if_fail (FUJIN_IS_CHART_VIEW (self));

  fujin_chart_painter_set_parts (self->painter, parts);
  g_clear_object (&self->texture);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
