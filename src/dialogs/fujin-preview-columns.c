/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-preview-columns.h"

#include <glib/gi18n.h>

#include "fujin-preview-row.h"

typedef const char *(*GetText) (FujinPreviewRow *row);

static void
setup_tick_cb (GtkSignalListItemFactory *factory,
               GtkListItem              *item)
{
  GtkWidget *tick = gtk_check_button_new ();

  gtk_widget_set_halign (tick, GTK_ALIGN_CENTER);
  gtk_widget_set_valign (tick, GTK_ALIGN_CENTER);
  gtk_list_item_set_child (item, tick);
}

static void
bind_tick_cb (GtkSignalListItemFactory *factory,
              GtkListItem              *item)
{
  GtkWidget *tick = gtk_list_item_get_child (item);
  FujinPreviewRow *row = gtk_list_item_get_item (item);
  GBinding *binding = g_object_bind_property (row, "chosen", tick, "active",
                                              G_BINDING_SYNC_CREATE | G_BINDING_BIDIRECTIONAL);
  /* Translators: a tick box: make this change or not; %1$s is a service or team, %2$s what of
   * it would change ("As-Is"), %3$s how that is now, %4$s how it would be. */
  g_autofree char *name = g_strdup_printf (_("%1$s, %2$s: %3$s becomes %4$s"),
                                           fujin_preview_row_get_subject (row),
                                           fujin_preview_row_get_what (row),
                                           fujin_preview_row_get_before (row),
                                           fujin_preview_row_get_after (row));

  g_object_set_data (G_OBJECT (item), "fujin-binding", binding);
  gtk_accessible_update_property (GTK_ACCESSIBLE (tick), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

static void
unbind_tick_cb (GtkSignalListItemFactory *factory,
                GtkListItem              *item)
{
  GBinding *binding = g_object_get_data (G_OBJECT (item), "fujin-binding");

  g_object_set_data (G_OBJECT (item), "fujin-binding", NULL);
  if (binding)
    g_binding_unbind (binding);
}

static void
setup_text_cb (GtkSignalListItemFactory *factory,
               GtkListItem              *item)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_label_set_single_line_mode (GTK_LABEL (label), TRUE);
  gtk_list_item_set_child (item, label);
}

static void
show_chosen_cb (FujinPreviewRow *row,
                GParamSpec      *pspec,
                GtkWidget       *label)
{
  if (fujin_preview_row_get_chosen (row))
    gtk_widget_remove_css_class (label, "dim");
  else
    gtk_widget_add_css_class (label, "dim");
}

static void
bind_text_cb (GtkSignalListItemFactory *factory,
              GtkListItem              *item,
              gpointer                  get_text)
{
  GtkWidget *label = gtk_list_item_get_child (item);
  FujinPreviewRow *row = gtk_list_item_get_item (item);
  const char *text = ((GetText) get_text) (row);

  gtk_label_set_text (GTK_LABEL (label), text);
  gtk_widget_set_tooltip_text (label, text);
  show_chosen_cb (row, NULL, label);
  g_signal_connect (row, "notify::chosen", G_CALLBACK (show_chosen_cb), label);
}

static void
unbind_text_cb (GtkSignalListItemFactory *factory,
                GtkListItem              *item)
{
  g_signal_handlers_disconnect_by_data (gtk_list_item_get_item (item),
                                        gtk_list_item_get_child (item));
}

static void
add_text_column (GtkColumnView *view,
                 const char    *title,
                 GetText        get_text,
                 gboolean       expand)
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();
  g_autoptr (GtkColumnViewColumn) column = NULL;

  g_signal_connect (factory, "setup", G_CALLBACK (setup_text_cb), NULL);
  g_signal_connect (factory, "bind", G_CALLBACK (bind_text_cb), get_text);
  g_signal_connect (factory, "unbind", G_CALLBACK (unbind_text_cb), NULL);
  column = gtk_column_view_column_new (title, factory);
  gtk_column_view_column_set_expand (column, expand);
  gtk_column_view_column_set_resizable (column, TRUE);
  gtk_column_view_append_column (view, column);
}

/* The columns of the preview: a tick, what would change, how it is, how it would be. */
void
_fujin_preview_add_columns (GtkColumnView *view)
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();
  g_autoptr (GtkColumnViewColumn) column = NULL;

  g_signal_connect (factory, "setup", G_CALLBACK (setup_tick_cb), NULL);
  g_signal_connect (factory, "bind", G_CALLBACK (bind_tick_cb), NULL);
  g_signal_connect (factory, "unbind", G_CALLBACK (unbind_tick_cb), NULL);
  /* Translators: heading of a column of tick boxes */
  column = gtk_column_view_column_new (C_("column", "Make"), factory);
  gtk_column_view_append_column (view, column);
  add_text_column (view, C_("column", "Subject"), fujin_preview_row_get_subject, TRUE);
  /* Translators: heading of a column: which part of a service, "As-Is", "Teams" */
  add_text_column (view, C_("column", "What"), fujin_preview_row_get_what, FALSE);
  add_text_column (view, C_("column", "Now"), fujin_preview_row_get_before, TRUE);
  add_text_column (view, C_("column", "Then"), fujin_preview_row_get_after, TRUE);
}

static void
setup_note_cb (GtkSignalListItemFactory *factory,
               GtkListItem              *item)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_widget_set_margin_start (label, 6);
  gtk_widget_set_margin_end (label, 6);
  gtk_list_item_set_child (item, label);
}

static void
bind_note_cb (GtkSignalListItemFactory *factory,
              GtkListItem              *item)
{
  GtkStringObject *note = gtk_list_item_get_item (item);

  gtk_label_set_text (GTK_LABEL (gtk_list_item_get_child (item)),
                      gtk_string_object_get_string (note));
}

/* Shows the notes, each on a row of its own. */
void
_fujin_preview_set_notes (GtkListView *view,
                          GPtrArray   *notes)
{
  g_autoptr (GtkListItemFactory) factory = gtk_signal_list_item_factory_new ();
  GtkStringList *texts = gtk_string_list_new (NULL);
  g_autoptr (GtkSelectionModel) model =
    GTK_SELECTION_MODEL (gtk_no_selection_new (G_LIST_MODEL (texts)));

  for (guint i = 0; notes && i < notes->len; i++)
    gtk_string_list_append (texts, g_ptr_array_index (notes, i));
  g_signal_connect (factory, "setup", G_CALLBACK (setup_note_cb), NULL);
  g_signal_connect (factory, "bind", G_CALLBACK (bind_note_cb), NULL);
  gtk_list_view_set_factory (view, factory);
  gtk_list_view_set_model (view, model);
}
