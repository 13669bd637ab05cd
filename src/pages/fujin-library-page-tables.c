/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-library-page-private.h"

/* The tables by source, at the left. */

static void
row_selected_cb (FujinLibraryPage *self,
                 GtkListBoxRow    *row)
{
  const FujinLibraryTable *table =
    row != NULL ? g_object_get_data (G_OBJECT (row), "table") : NULL;

  if (table == NULL || self->filling)
    return;
  _fujin_library_page_keep_place (self);
  _fujin_library_page_browse (self, table);
  _fujin_library_page_read (self, g_ptr_array_index (table->rows, 0));
  _fujin_library_page_select (self, g_ptr_array_index (table->rows, 0));
}

static GtkWidget *
make_heading (const FujinLibrarySource *source)
{
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *label = gtk_label_new (fujin_text_get (&source->title, fujin_lang_screen ()));
  const char *note = fujin_text_get (&source->note, fujin_lang_screen ());
  g_autofree char *tooltip = NULL;

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_max_width_chars (GTK_LABEL (label), 24);
  gtk_widget_add_css_class (label, "fujin-library-source");
  gtk_widget_set_margin_top (label, 9);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), label);
  gtk_list_box_row_set_selectable (GTK_LIST_BOX_ROW (row), FALSE);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), FALSE);
  gtk_widget_set_focusable (row, FALSE);
  tooltip = g_strdup_printf ("%s\n%s", fujin_text_get (&source->title, fujin_lang_screen ()),
                             note != NULL ? note : "");
  gtk_widget_set_tooltip_text (label, g_strchomp (tooltip));
  return row;
}

static GtkWidget *
make_row (const FujinLibraryTable *table)
{
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *label = gtk_label_new (fujin_text_get (&table->title, fujin_lang_screen ()));

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_max_width_chars (GTK_LABEL (label), 24);
  gtk_widget_set_margin_start (label, 6);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), label);
  g_object_set_data (G_OBJECT (row), "table", (gpointer) table);
  return row;
}

/* When the page is first seen: the library is read then, and not with the window. */
void
_fujin_library_page_fill_tables (FujinLibraryPage *self)
{
  const FujinLibrary *library = fujin_library_get_default ();

  for (guint i = 0; i < fujin_library_get_n_sources (library); i++)
    {
      const FujinLibrarySource *source = fujin_library_get_source (library, i);

      gtk_list_box_append (self->tables, make_heading (source));
      for (guint j = 0; j < source->tables->len; j++)
        gtk_list_box_append (self->tables, make_row (g_ptr_array_index (source->tables, j)));
    }
}

/* Brings the table into sight, as soon as it has its place. */
static gboolean
scroll_cb (GtkWidget     *widget,
           GdkFrameClock *clock,
           gpointer       data)
{
  FujinLibraryPage *self = FUJIN_LIBRARY_PAGE (widget);
  GtkListBoxRow *row = gtk_list_box_get_selected_row (self->tables);
  graphene_rect_t place;

  if (row == NULL)
    return G_SOURCE_REMOVE;
  if (gtk_widget_get_height (GTK_WIDGET (row)) == 0
      || !gtk_widget_compute_bounds (GTK_WIDGET (row), GTK_WIDGET (self->tables), &place))
    return G_SOURCE_CONTINUE;
  gtk_adjustment_clamp_page (gtk_list_box_get_adjustment (self->tables), place.origin.y,
                             place.origin.y + place.size.height);
  return G_SOURCE_REMOVE;
}

void
_fujin_library_page_select_table (FujinLibraryPage        *self,
                                  const FujinLibraryTable *table)
{
  GtkListBoxRow *row;

  self->filling = TRUE;
  for (int i = 0; (row = gtk_list_box_get_row_at_index (self->tables, i)); i++)
    if (g_object_get_data (G_OBJECT (row), "table") == table)
      gtk_list_box_select_row (self->tables, row);
  gtk_widget_add_tick_callback (GTK_WIDGET (self), scroll_cb, NULL, NULL);
  self->filling = FALSE;
}

void
_fujin_library_page_init_tables (FujinLibraryPage *self)
{
  g_signal_connect_object (self->tables, "row-selected", G_CALLBACK (row_selected_cb), self,
                           G_CONNECT_SWAPPED);
}
