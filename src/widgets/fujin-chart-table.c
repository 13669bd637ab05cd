/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-chart-table.h"

#include "fujin-badge.h"
#include "fujin-chart-table-private.h"
#include "fujin-words.h"

/* Codes such as "A-12" stand in a column. */
#define CODE_CHARS 4

/**
 * FujinChartTable:
 *
 * A chart as a sentence and a table of real labels, for people who cannot see it and people who
 * prefer text. The name of a row leads where a click on its axis leads.
 */
struct _FujinChartTable
{
  GtkWidget       parent_instance;

  FujinChartData *data;
  GtkLabel       *sentence;
  GtkGrid        *grid;
};

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

static void
name_clicked_cb (GtkWidget       *button,
                 FujinChartTable *self)
{
  g_autofree char *id = g_strdup (g_object_get_data (G_OBJECT (button), "fujin-axis"));

  g_signal_emit (self, signals[AXIS_ACTIVATED], 0, id);
}

static GtkWidget *
create_text (const char *text,
             const char *css_class,
             float       xalign)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), xalign);
  if (css_class != NULL)
    gtk_widget_add_css_class (label, css_class);
  return label;
}

static GtkWidget *
create_name (FujinChartTable *self,
             guint            axis)
{
  const FujinChartAxis *it = fujin_chart_data_get_axis (self->data, axis);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *button = gtk_button_new ();
  GtkWidget *name = create_text (it->label, NULL, 0.0);
  g_autofree char *first = fujin_chart_data_point_text (self->data, 0, axis);
  g_autofree char *second = NULL;

  if (fujin_chart_data_get_n_series (self->data) > 1)
    second = fujin_chart_data_point_text (self->data, 1, axis);
  if (it->badge != NULL)
    gtk_box_append (GTK_BOX (box), fujin_badge_new (it->badge, it->colour));
  if (it->code != NULL)
    {
      GtkWidget *code = create_text (it->code, "fujin-code", 0.0);

      gtk_label_set_width_chars (GTK_LABEL (code), CODE_CHARS);
      gtk_box_append (GTK_BOX (box), code);
    }
  gtk_label_set_wrap (GTK_LABEL (name), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (name), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_width_chars (GTK_LABEL (name), 10);
  gtk_widget_set_hexpand (name, TRUE);
  gtk_box_append (GTK_BOX (box), name);
  gtk_button_set_child (GTK_BUTTON (button), box);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "fujin-row-button");
  gtk_widget_set_hexpand (button, TRUE);
  g_object_set_data_full (G_OBJECT (button), "fujin-axis", g_strdup (it->id), g_free);
  g_signal_connect (button, "clicked", G_CALLBACK (name_clicked_cb), self);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, first,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  second != NULL ? second : "", -1);
  return button;
}

/* A number to be read, selected and copied, but not a stop for the Tab key. */
static void
attach_number (FujinChartTable *self,
               const char      *text,
               const char      *tooltip,
               int              column,
               int              row)
{
  GtkWidget *label = create_text (text, "numeric", 1.0);

  gtk_label_set_selectable (GTK_LABEL (label), TRUE);
  gtk_widget_set_focusable (label, FALSE);
  if (tooltip != NULL)
    gtk_widget_set_tooltip_text (label, tooltip);
  gtk_grid_attach (self->grid, label, column, row, 1, 1);
}

static void
attach_head (FujinChartTable *self,
             const char      *text,
             int              column)
{
  GtkWidget *label = create_text (text, "small", column == 0 ? 0.0 : 1.0);

  gtk_widget_add_css_class (label, "dim");
  if (column == 0)
    gtk_widget_set_margin_start (label, 6);
  gtk_grid_attach (self->grid, label, column, 0, 1, 1);
}

static void
attach_heads (FujinChartTable *self,
              gboolean         means)
{
  FujinLang lang = fujin_chart_data_get_lang (self->data);
  guint n_series = fujin_chart_data_get_n_series (self->data);
  int column = 1;

  attach_head (self, means ? fujin_words (lang, "Category") : fujin_words (lang, "Service"), 0);
  for (guint s = 0; s < n_series; s++)
    attach_head (self, fujin_chart_data_get_series_name (self->data, s), column++);
  if (means)
    /* Translators: heads a column of how many services are scored, "3 / 4" */
    attach_head (self, fujin_words (lang, "Scored"), column++);
  attach_head (self, fujin_words (lang, "Gap"), column);
}

static void
attach_row (FujinChartTable *self,
            guint            axis,
            gboolean         means)
{
  int row = (int) axis + 1;
  int column = 1;
  g_autofree char *gap = _fujin_chart_table_gap_text (self->data, axis);

  gtk_grid_attach (self->grid, create_name (self, axis), 0, row, 1, 1);
  for (guint s = 0; s < fujin_chart_data_get_n_series (self->data); s++)
    {
      g_autofree char *value = fujin_chart_data_point_value_text (self->data, s, axis);
      g_autofree char *words = fujin_chart_data_point_text (self->data, s, axis);

      attach_number (self, value, words, column++, row);
    }
  if (means)
    {
      g_autofree char *coverage = _fujin_chart_table_coverage_text (self->data, axis);

      attach_number (self, coverage, NULL, column++, row);
    }
  attach_number (self, gap, NULL, column, row);
}

static void
rebuild (FujinChartTable *self)
{
  g_autofree char *sentence = NULL;
  GtkWidget *child;
  gboolean means;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->grid))) != NULL)
    gtk_grid_remove (self->grid, child);
  if (self->data != NULL)
    sentence = fujin_chart_data_make_sentence (self->data);
  gtk_label_set_label (self->sentence, sentence != NULL ? sentence : "");
  if (self->data == NULL || fujin_chart_data_get_n_axes (self->data) == 0)
    return;
  means = _fujin_chart_table_has_means (self->data);
  attach_heads (self, means);
  for (guint axis = 0; axis < fujin_chart_data_get_n_axes (self->data); axis++)
    attach_row (self, axis, means);
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
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
fujin_chart_table_init (FujinChartTable *self)
{
  GtkBoxLayout *layout = GTK_BOX_LAYOUT (gtk_widget_get_layout_manager (GTK_WIDGET (self)));

  gtk_orientable_set_orientation (GTK_ORIENTABLE (layout), GTK_ORIENTATION_VERTICAL);
  gtk_box_layout_set_spacing (layout, 12);
  self->sentence = GTK_LABEL (gtk_label_new (""));
  gtk_label_set_wrap (self->sentence, TRUE);
  gtk_label_set_wrap_mode (self->sentence, PANGO_WRAP_WORD_CHAR);
  gtk_label_set_xalign (self->sentence, 0.0);
  gtk_label_set_selectable (self->sentence, TRUE);
  gtk_label_set_width_chars (self->sentence, 20);
  gtk_widget_set_parent (GTK_WIDGET (self->sentence), GTK_WIDGET (self));
  self->grid = GTK_GRID (gtk_grid_new ());
  gtk_grid_set_column_spacing (self->grid, 12);
  gtk_widget_set_parent (GTK_WIDGET (self->grid), GTK_WIDGET (self));
}

/**
 * fujin_chart_table_new:
 *
 * Returns: (transfer floating): a table of no chart
 */
GtkWidget *
fujin_chart_table_new (void)
{
  return g_object_new (FUJIN_TYPE_CHART_TABLE, NULL);
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
