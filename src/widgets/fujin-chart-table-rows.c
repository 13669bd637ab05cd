/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-badge.h"
#include "fujin-chart-table-private.h"
#include "fujin-words.h"

/* Codes such as "A-12" stand in a column. */
#define CODE_CHARS 4

static void
name_clicked_cb (GtkWidget       *button,
                 FujinChartTable *self)
{
  _fujin_chart_table_activate (self, button);
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
  g_object_set_data_full (G_OBJECT (button), FUJIN_CHART_TABLE_AXIS, g_strdup (it->id), g_free);
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

static const char *
get_axis_name (FujinChartData *data,
               gboolean        means)
{
  FujinLang lang = fujin_chart_data_get_lang (data);

  if (fujin_chart_data_get_kind (data) == FUJIN_CHART_TREND)
    return fujin_words (lang, "Version");
  return means ? fujin_words (lang, "Category") : fujin_words (lang, "Service");
}

static void
attach_heads (FujinChartTable *self,
              gboolean         means)
{
  FujinLang lang = fujin_chart_data_get_lang (self->data);
  guint n_series = fujin_chart_data_get_n_series (self->data);
  int column = 1;

  attach_head (self, get_axis_name (self->data, means), 0);
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

/* Puts the head and a row for each axis into the grid. */
void
_fujin_chart_table_fill (FujinChartTable *self)
{
  gboolean means = _fujin_chart_table_has_means (self->data);

  attach_heads (self, means);
  for (guint axis = 0; axis < fujin_chart_data_get_n_axes (self->data); axis++)
    attach_row (self, axis, means);
}
