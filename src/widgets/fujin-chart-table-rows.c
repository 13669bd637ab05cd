/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-badge.h"
#include "fujin-chart-table-private.h"

/* Codes such as "A-12" stand in a column. */
#define CODE_CHARS 4
/* Heads and texts break into lines rather than push the table apart. */
#define HEAD_CHARS 12
#define TEXT_CHARS 10
/* As around the names that are buttons. */
#define NAME_MARGIN 6
#define ROW_MARGIN 4

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

static void
let_wrap (GtkWidget *label,
          int        chars)
{
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD);
  gtk_label_set_width_chars (GTK_LABEL (label), chars);
}

/* A first column without a title holds codes, and the name of the row is in the second. */
static guint
count_name_columns (FujinChartSheet *sheet)
{
  return *fujin_chart_sheet_get_title (sheet, 0) == '\0'
         && fujin_chart_sheet_get_n_columns (sheet) > 1 ? 2 : 1;
}

/* The axis a row stands for, or -1 where the table is not made of axes. */
static int
find_axis (FujinChartData *data,
           const char     *id)
{
  for (guint a = 0; id != NULL && a < fujin_chart_data_get_n_axes (data); a++)
    if (g_strcmp0 (fujin_chart_data_get_axis (data, a)->id, id) == 0)
      return (int) a;
  return -1;
}

static int
find_series (FujinChartData *data,
             const char     *name)
{
  for (guint s = 0; s < fujin_chart_data_get_n_series (data); s++)
    if (g_str_equal (fujin_chart_data_get_series_name (data, s), name))
      return (int) s;
  return -1;
}

/* The row in words: each cell under its head. */
static char *
dup_row_words (FujinChartSheet *sheet,
               guint            row)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint c = count_name_columns (sheet); c < fujin_chart_sheet_get_n_columns (sheet); c++)
    g_string_append_printf (text, "%s%s %s", text->len > 0 ? ", " : "",
                            fujin_chart_sheet_get_title (sheet, c),
                            fujin_chart_sheet_get_cell (sheet, row, c));
  return g_strdup (text->str);
}

static GtkWidget *
create_name_box (FujinChartTable *self,
                 guint            row,
                 int              axis)
{
  const FujinChartAxis *it =
    axis >= 0 ? fujin_chart_data_get_axis (self->data, (guint) axis) : NULL;
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  guint n = count_name_columns (self->sheet);
  const char *code = n > 1 ? fujin_chart_sheet_get_cell (self->sheet, row, 0) : "";
  GtkWidget *name =
    create_text (fujin_chart_sheet_get_cell (self->sheet, row, n - 1), NULL, 0.0);

  if (it != NULL && it->badge != NULL)
    gtk_box_append (GTK_BOX (box), fujin_badge_new (it->badge, it->colour));
  if (*code != '\0' && (it == NULL || g_strcmp0 (it->badge, code) != 0))
    {
      GtkWidget *label = create_text (code, "fujin-code", 0.0);

      gtk_label_set_width_chars (GTK_LABEL (label), CODE_CHARS);
      gtk_box_append (GTK_BOX (box), label);
    }
  let_wrap (name, TEXT_CHARS);
  gtk_widget_set_hexpand (name, TRUE);
  gtk_box_append (GTK_BOX (box), name);
  return box;
}

/* What the button says is the row: its first value, and then the others. */
static void
name_button (FujinChartTable *self,
             GtkWidget       *button,
             guint            row,
             int              axis)
{
  g_autofree char *words = dup_row_words (self->sheet, row);
  g_autofree char *first = NULL;
  g_autofree char *second = NULL;
  const char *name =
    fujin_chart_sheet_get_cell (self->sheet, row, count_name_columns (self->sheet) - 1);

  if (axis >= 0 && fujin_chart_data_get_n_series (self->data) > 0)
    first = fujin_chart_data_point_text (self->data, 0, (guint) axis);
  if (axis >= 0 && fujin_chart_data_get_n_series (self->data) == 2)
    second = fujin_chart_data_point_text (self->data, 1, (guint) axis);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  first != NULL ? first : name,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  second != NULL ? second : words, -1);
}

static GtkWidget *
create_name (FujinChartTable *self,
             guint            row,
             int              axis)
{
  const char *id = fujin_chart_sheet_get_id (self->sheet, row);
  GtkWidget *box = create_name_box (self, row, axis);
  GtkWidget *button;

  if (id == NULL)
    {
      gtk_widget_set_margin_start (box, NAME_MARGIN);
      gtk_widget_set_margin_top (box, ROW_MARGIN);
      gtk_widget_set_margin_bottom (box, ROW_MARGIN);
      return box;
    }
  button = gtk_button_new ();
  gtk_button_set_child (GTK_BUTTON (button), box);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "fujin-row-button");
  gtk_widget_set_hexpand (button, TRUE);
  g_object_set_data_full (G_OBJECT (button), FUJIN_CHART_TABLE_AXIS, g_strdup (id), g_free);
  g_signal_connect (button, "clicked", G_CALLBACK (name_clicked_cb), self);
  name_button (self, button, row, axis);
  return button;
}

/* To be read, selected and copied, but not a stop for the Tab key. */
static void
attach_cell (FujinChartTable *self,
             guint            row,
             guint            column,
             int              axis)
{
  gboolean is_number = fujin_chart_sheet_is_number (self->sheet, column);
  const char *text = fujin_chart_sheet_get_cell (self->sheet, row, column);
  GtkWidget *label = create_text (text, is_number ? "numeric" : NULL, is_number ? 1.0f : 0.0f);
  int series = find_series (self->data, fujin_chart_sheet_get_title (self->sheet, column));
  g_autofree char *words = NULL;

  if (axis >= 0 && series >= 0)
    words = fujin_chart_data_point_text (self->data, (guint) series, (guint) axis);
  if (!is_number)
    let_wrap (label, MIN ((int) g_utf8_strlen (text, -1), TEXT_CHARS));
  gtk_label_set_selectable (GTK_LABEL (label), TRUE);
  gtk_widget_set_focusable (label, FALSE);
  gtk_widget_set_tooltip_text (label, words);
  gtk_grid_attach (self->grid, label, (int) column, (int) row + 1, 1, 1);
}

static void
attach_head (FujinChartTable *self,
             guint            column,
             gboolean         is_name)
{
  const char *title = fujin_chart_sheet_get_title (self->sheet, column);
  gboolean is_number = fujin_chart_sheet_is_number (self->sheet, column);
  GtkWidget *label = create_text (title, "small", is_number ? 1.0f : 0.0f);

  gtk_widget_add_css_class (label, "dim");
  gtk_widget_set_valign (label, GTK_ALIGN_END);
  if (is_name)
    gtk_widget_set_margin_start (label, NAME_MARGIN);
  else if (g_utf8_strlen (title, -1) > HEAD_CHARS)
    {
      let_wrap (label, HEAD_CHARS);
      gtk_label_set_max_width_chars (GTK_LABEL (label), HEAD_CHARS);
      gtk_label_set_justify (GTK_LABEL (label), is_number ? GTK_JUSTIFY_RIGHT : GTK_JUSTIFY_LEFT);
    }
  gtk_grid_attach (self->grid, label, is_name ? 0 : (int) column, 0, 1, 1);
}

/* Puts the head and the rows into the grid. */
void
_fujin_chart_table_fill (FujinChartTable *self)
{
  guint n_names = count_name_columns (self->sheet);
  guint n_columns = fujin_chart_sheet_get_n_columns (self->sheet);

  for (guint c = n_names - 1; c < n_columns; c++)
    attach_head (self, c, c == n_names - 1);
  for (guint r = 0; r < fujin_chart_sheet_get_n_rows (self->sheet); r++)
    {
      int axis = find_axis (self->data, fujin_chart_sheet_get_id (self->sheet, r));

      gtk_grid_attach (self->grid, create_name (self, r, axis), 0, (int) r + 1, 1, 1);
      for (guint c = n_names; c < n_columns; c++)
        attach_cell (self, r, c, axis);
    }
}
