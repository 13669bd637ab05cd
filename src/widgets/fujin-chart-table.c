/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-chart-table.h"

#include "fujin-chart-table-private.h"

/**
 * FujinChartTable:
 *
 * A chart as a sentence and a table of real labels, for people who cannot see it and people who
 * prefer text. The name of a row leads where a click on its axis leads. The rows are one stop for
 * Tab; the arrows, Home and End go from one to another.
 */
G_DEFINE_FINAL_TYPE (FujinChartTable, fujin_chart_table, GTK_TYPE_WIDGET)

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

/* Emits "axis-activated" for a row. */
void
_fujin_chart_table_activate (FujinChartTable *self,
                             GtkWidget       *button)
{
  /* The answer to the signal may be another chart. */
  g_autofree char *id = g_strdup (g_object_get_data (G_OBJECT (button), FUJIN_CHART_TABLE_AXIS));

  g_signal_emit (self, signals[AXIS_ACTIVATED], 0, id);
}

static void
rebuild (FujinChartTable *self)
{
  g_autofree char *sentence = NULL;
  g_autofree char *focused = _fujin_chart_table_dup_focused (self);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->grid))) != NULL)
    gtk_grid_remove (self->grid, child);
  if (self->data != NULL)
    sentence = fujin_chart_data_make_sentence (self->data);
  gtk_label_set_label (self->sentence, sentence != NULL ? sentence : "");
  self->row = 0;
  g_clear_pointer (&self->sheet, fujin_chart_sheet_free);
  if (self->data != NULL)
    self->sheet = fujin_chart_data_make_sheet (self->data);
  if (self->sheet == NULL || fujin_chart_sheet_get_n_rows (self->sheet) == 0)
    return;
  _fujin_chart_table_fill (self);
  if (focused != NULL)
    _fujin_chart_table_focus_axis (self, focused);
}

static void
fujin_chart_table_get_property (GObject    *object,
                                guint       prop_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  if (prop_id == PROP_DATA)
    g_value_set_object (value, FUJIN_CHART_TABLE (object)->data);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
}

static void
fujin_chart_table_set_property (GObject      *object,
                                guint         prop_id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  if (prop_id == PROP_DATA)
    fujin_chart_table_set_data (FUJIN_CHART_TABLE (object), g_value_get_object (value));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
}

static void
fujin_chart_table_dispose (GObject *object)
{
  FujinChartTable *self = FUJIN_CHART_TABLE (object);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_pointer (&self->sheet, fujin_chart_sheet_free);
  g_clear_object (&self->data);

  G_OBJECT_CLASS (fujin_chart_table_parent_class)->dispose (object);
}

static void
fujin_chart_table_class_init (FujinChartTableClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = fujin_chart_table_get_property;
  object_class->set_property = fujin_chart_table_set_property;
  object_class->dispose = fujin_chart_table_dispose;
  widget_class->focus = _fujin_chart_table_focus;
  widget_class->get_request_mode = _fujin_chart_table_get_request_mode;
  widget_class->measure = _fujin_chart_table_measure;
  widget_class->size_allocate = _fujin_chart_table_size_allocate;

  /**
   * FujinChartTable:data:
   *
   * The chart told.
   */
  properties[PROP_DATA] =
    g_param_spec_object ("data", NULL, NULL, FUJIN_TYPE_CHART_DATA,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPERTIES, properties);

  /**
   * FujinChartTable::axis-activated:
   * @self: a chart table
   * @id: the id of the axis: category letter, or service plan id
   *
   * The name of a row was pressed.
   */
  signals[AXIS_ACTIVATED] = g_signal_new ("axis-activated", FUJIN_TYPE_CHART_TABLE,
                                          G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1,
                                          G_TYPE_STRING);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Home, 0, _fujin_chart_table_jump, "b",
                                FALSE);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_End, 0, _fujin_chart_table_jump, "b", TRUE);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
fujin_chart_table_init (FujinChartTable *self)
{
  self->sentence = GTK_LABEL (gtk_label_new (""));
  gtk_label_set_wrap (self->sentence, TRUE);
  gtk_label_set_wrap_mode (self->sentence, PANGO_WRAP_WORD_CHAR);
  gtk_label_set_xalign (self->sentence, 0.0);
  gtk_label_set_selectable (self->sentence, TRUE);
  gtk_widget_set_focusable (GTK_WIDGET (self->sentence), FALSE);
  gtk_label_set_width_chars (self->sentence, 20);
  gtk_widget_set_parent (GTK_WIDGET (self->sentence), GTK_WIDGET (self));
  self->grid = GTK_GRID (gtk_grid_new ());
  gtk_grid_set_column_spacing (self->grid, FUJIN_CHART_TABLE_SPACING);
  gtk_widget_set_parent (GTK_WIDGET (self->grid), GTK_WIDGET (self));
}

/**
 * fujin_chart_table_set_data:
 * @self: a chart table
 * @data: (nullable): the chart to tell
 *
 * Shows another chart.
 */
void
fujin_chart_table_set_data (FujinChartTable *self,
                            FujinChartData  *data)
{
  g_return_if_fail (FUJIN_IS_CHART_TABLE (self));
  g_return_if_fail (data == NULL || FUJIN_IS_CHART_DATA (data));

  if (!g_set_object (&self->data, data))
    return;
  rebuild (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_DATA]);
}
