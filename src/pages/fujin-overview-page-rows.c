/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-overview-page-private.h"

#define MAX_LINES 2

static void
row_clicked_cb (GtkWidget *row,
                FujinPage *page)
{
  /* The answer may rebuild the rows. */
  g_autofree char *id = g_strdup (g_object_get_data (G_OBJECT (row), "fujin-page"));
  g_autofree char *target = g_strdup (g_object_get_data (G_OBJECT (row), "fujin-target"));

  fujin_page_go (page, id, target);
}

/* A row that leads to @target of @page. */
GtkWidget *
_fujin_overview_page_create_row (FujinOverviewPage *self,
                                 GtkWidget         *child,
                                 const char        *page,
                                 const char        *target)
{
  GtkWidget *row = gtk_button_new ();

  gtk_button_set_child (GTK_BUTTON (row), child);
  gtk_widget_add_css_class (row, "flat");
  gtk_widget_add_css_class (row, "fujin-row-button");
  g_object_set_data_full (G_OBJECT (row), "fujin-page", g_strdup (page), g_free);
  g_object_set_data_full (G_OBJECT (row), "fujin-target", g_strdup (target), g_free);
  g_signal_connect (row, "clicked", G_CALLBACK (row_clicked_cb), self);
  return row;
}

/* A text that takes a second line, and then gives way, where there is no room. */
GtkWidget *
_fujin_overview_page_create_text (const char *text,
                                  const char *css_class)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0.0);
  /* Numbers and codes are never cut. */
  if (css_class == NULL || g_str_equal (css_class, "dim"))
    {
      gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
      gtk_label_set_wrap (GTK_LABEL (label), TRUE);
      gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
      gtk_label_set_lines (GTK_LABEL (label), MAX_LINES);
    }
  if (css_class != NULL)
    gtk_widget_add_css_class (label, css_class);
  return label;
}
