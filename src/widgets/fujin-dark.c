/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-dark.h"

/**
 * fujin_dark_is:
 * @widget: a widget
 *
 * Asks the theme itself rather than a setting, so that any dark or high-contrast theme is known.
 *
 * Returns: whether @widget writes light on dark
 */
gboolean
fujin_dark_is (GtkWidget *widget)
{
  GdkRGBA colour;

  gtk_style_context_get_color (gtk_widget_get_style_context (widget), &colour);
  return 0.2126 * colour.red + 0.7152 * colour.green + 0.0722 * colour.blue > 0.5;
}

/**
 * fujin_dark_get_palette:
 * @widget: a widget
 *
 * Returns: the palette that suits the ground @widget stands on
 */
FujinPaletteKind
fujin_dark_get_palette (GtkWidget *widget)
{
  return fujin_dark_is (widget) ? FUJIN_PALETTE_DARK : FUJIN_PALETTE_LIGHT;
}

static void
update (GtkWidget *widget)
{
  gboolean dark = fujin_dark_is (widget);

  /* Changing the class restyles: only when it differs, or it would never end. */
  if (dark && !gtk_widget_has_css_class (widget, "fujin-dark"))
    gtk_widget_add_css_class (widget, "fujin-dark");
  else if (!dark && gtk_widget_has_css_class (widget, "fujin-dark"))
    gtk_widget_remove_css_class (widget, "fujin-dark");
}

static gboolean
update_later_cb (gpointer user_data)
{
  update (GTK_WIDGET (user_data));
  return G_SOURCE_REMOVE;
}

static void
theme_changed_cb (GtkWidget *widget)
{
  /* The new theme's colours are there once its style has been worked out. */
  g_idle_add_full (G_PRIORITY_DEFAULT_IDLE, update_later_cb, g_object_ref (widget),
                   g_object_unref);
}

/**
 * fujin_dark_watch:
 * @widget: a window
 *
 * Gives @widget the style class "fujin-dark" while its theme is dark, so that the style sheet
 * can say what differs.
 */
void
fujin_dark_watch (GtkWidget *widget)
{
  GtkSettings *settings = gtk_widget_get_settings (widget);

  g_signal_connect_object (settings, "notify::gtk-application-prefer-dark-theme",
                           G_CALLBACK (theme_changed_cb), widget, G_CONNECT_SWAPPED);
  g_signal_connect_object (settings, "notify::gtk-theme-name", G_CALLBACK (theme_changed_cb),
                           widget, G_CONNECT_SWAPPED);
  g_signal_connect (widget, "map", G_CALLBACK (update), NULL);
}
