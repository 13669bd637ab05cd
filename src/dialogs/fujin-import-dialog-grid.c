/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "fujin-drop-down.h"
#include "fujin-import-dialog-private.h"

/* Of a sheet so much is shown; the rest of the rows looks alike. */
#define MOST_COLUMNS 40
#define MOST_ROWS 7
#define CELL_WIDTH 16

static GtkWidget *
make_cell (const char *text,
           gboolean    is_head)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_label_set_single_line_mode (GTK_LABEL (label), TRUE);
  gtk_label_set_max_width_chars (GTK_LABEL (label), CELL_WIDTH);
  if (*text)
    gtk_widget_set_tooltip_text (label, text);
  if (is_head)
    gtk_widget_add_css_class (label, "card-title");
  return label;
}

static guint
find_field (const FujinImportMap *map,
            guint                 column)
{
  for (guint i = 0; i < FUJIN_N_IMPORT_FIELDS; i++)
    if (map->columns[i] == column)
      return i + 1;
  return 0;
}

/* A column holds one thing and a thing stands in one column: all choices follow one another. */
static void
show_choices (FujinImportDialog *self)
{
  self->filling = TRUE;
  for (guint i = 0; i < self->drop_downs->len; i++)
    gtk_drop_down_set_selected (g_ptr_array_index (self->drop_downs, i),
                                find_field (self->map, i));
  self->filling = FALSE;
}

static void
field_selected_cb (GtkDropDown       *drop_down,
                   GParamSpec        *pspec,
                   FujinImportDialog *self)
{
  guint column;
  guint selected = gtk_drop_down_get_selected (drop_down);

  if (self->filling || !g_ptr_array_find (self->drop_downs, drop_down, &column))
    return;
  for (guint i = 0; i < FUJIN_N_IMPORT_FIELDS; i++)
    if (self->map->columns[i] == column)
      self->map->columns[i] = FUJIN_IMPORT_NO_COLUMN;
  if (selected > 0 && selected <= FUJIN_N_IMPORT_FIELDS)
    fujin_import_map_set (self->map, (FujinImportField) (selected - 1), column);
  fujin_import_map_find_first (self->map, _fujin_import_dialog_get_sheet (self));
  show_choices (self);
  _fujin_import_dialog_show_status (self);
}

static GtkWidget *
make_choice (FujinImportDialog *self,
             guint              column)
{
  g_autoptr (GtkStringList) labels = gtk_string_list_new (NULL);
  g_autofree char *letter = fujin_table_dup_column (column);
  /* Translators: %s is the letter of a column */
  g_autofree char *name = g_strdup_printf (_("What column %s holds"), letter);
  GtkWidget *drop_down;

  /* Translators: choice for a column that is not imported */
  gtk_string_list_append (labels, C_("column", "(not taken)"));
  for (guint i = 0; i < FUJIN_N_IMPORT_FIELDS; i++)
    gtk_string_list_append (
      labels, fujin_import_field_get_label ((FujinImportField) i, fujin_lang_screen ()));
  drop_down = gtk_drop_down_new (G_LIST_MODEL (g_steal_pointer (&labels)), NULL);
  fujin_drop_down_set_name (GTK_DROP_DOWN (drop_down), name);
  g_signal_connect (drop_down, "notify::selected", G_CALLBACK (field_selected_cb), self);
  return drop_down;
}

static void
clear_grid (FujinImportDialog *self)
{
  GtkWidget *child;

  g_ptr_array_set_size (self->drop_downs, 0);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->grid))))
    gtk_grid_remove (self->grid, child);
}

static void
fill_row (FujinImportDialog     *self,
          const FujinTableSheet *sheet,
          guint                  row,
          int                    place,
          gboolean               is_head)
{
  g_autofree char *number = g_strdup_printf ("%u", row + 1);
  GtkWidget *label = gtk_label_new (number);

  gtk_label_set_xalign (GTK_LABEL (label), 1);
  gtk_widget_add_css_class (label, "dim");
  gtk_widget_add_css_class (label, "numeric");
  gtk_grid_attach (self->grid, label, 0, place, 1, 1);
  for (guint column = 0; column < self->drop_downs->len; column++)
    gtk_grid_attach (self->grid,
                     make_cell (fujin_table_sheet_get (sheet, row, column), is_head),
                     (int) column + 1, place, 1, 1);
}

static void
fill_heads (FujinImportDialog     *self,
            const FujinTableSheet *sheet)
{
  for (guint column = 0; column < MIN (sheet->n_columns, MOST_COLUMNS); column++)
    {
      g_autofree char *letter = fujin_table_dup_column (column);
      GtkWidget *label = gtk_label_new (letter);
      GtkWidget *choice = make_choice (self, column);

      gtk_widget_add_css_class (label, "dim");
      gtk_grid_attach (self->grid, label, (int) column + 1, 0, 1, 1);
      gtk_grid_attach (self->grid, choice, (int) column + 1, 1, 1, 1);
      g_ptr_array_add (self->drop_downs, choice);
    }
}

/* Shows the first rows of the sheet under a choice for each column. */
void
_fujin_import_dialog_fill_grid (FujinImportDialog *self)
{
  const FujinTableSheet *sheet = _fujin_import_dialog_get_sheet (self);
  int place = 2;

  clear_grid (self);
  fill_heads (self, sheet);
  if (self->map->head_row >= 0)
    fill_row (self, sheet, (guint) self->map->head_row, place++, TRUE);
  for (guint row = self->map->first_row;
       row < fujin_table_sheet_get_n_rows (sheet) && place < MOST_ROWS + 3; row++)
    if (!fujin_table_sheet_is_empty_row (sheet, row))
      fill_row (self, sheet, row, place++, FALSE);
  show_choices (self);
}
