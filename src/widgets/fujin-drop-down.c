/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-drop-down.h"

#include <glib/gi18n.h>

#define NAME_KEY "fujin-name"

/* The button within has the focus, and GTK gives it no name. */
static void
update (GtkDropDown *drop_down)
{
  GtkWidget *button = gtk_widget_get_first_child (GTK_WIDGET (drop_down));
  const char *name = g_object_get_data (G_OBJECT (drop_down), NAME_KEY);
  gpointer item = gtk_drop_down_get_selected_item (drop_down);
  g_autofree char *text = NULL;

  if (GTK_IS_STRING_OBJECT (item))
    /* Translators: what a list is about, and what is chosen in it: "Paper: A4" */
    text = g_strdup_printf (C_("choice", "%1$s: %2$s"), name, gtk_string_object_get_string (item));
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  text != NULL ? text : name, -1);
}

/**
 * fujin_drop_down_set_name:
 * @drop_down: a drop-down of strings
 * @name: what is chosen with it
 *
 * Says to assistive technologies what the drop-down is about and what is chosen, now and whenever
 * that changes.
 */
void
fujin_drop_down_set_name (GtkDropDown *drop_down,
                          const char  *name)
{
  gboolean is_known;

  g_return_if_fail (GTK_IS_DROP_DOWN (drop_down));
  g_return_if_fail (name != NULL);

  is_known = g_object_get_data (G_OBJECT (drop_down), NAME_KEY) != NULL;
  g_object_set_data_full (G_OBJECT (drop_down), NAME_KEY, g_strdup (name), g_free);
  if (!is_known)
    g_signal_connect (drop_down, "notify::selected-item", G_CALLBACK (update), NULL);
  update (drop_down);
}
