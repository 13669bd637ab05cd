/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-look.h"

#include "fujin-dark.h"

#include <pango/pangocairo.h>

#define POINTS_PER_INCH 72.0
#define DEFAULT_RESOLUTION 96.0
#define DEFAULT_SIZE 13.0

/**
 * fujin_look_palette:
 * @widget: a widget
 *
 * Returns: (transfer none): the palette that goes with the theme of @widget
 */
const FujinPalette *
fujin_look_palette (GtkWidget *widget)
{
  return fujin_palette_get (fujin_dark_get_palette (widget));
}

/**
 * fujin_look_font_size:
 * @widget: a widget
 *
 * Measures the text of @widget, enlarged texts included, so that what is drawn grows with it.
 *
 * Returns: the font size in pixels
 */
double
fujin_look_font_size (GtkWidget *widget)
{
  PangoContext *context;
  PangoFontDescription *font;
  double resolution, size;

  g_return_val_if_fail (GTK_IS_WIDGET (widget), DEFAULT_SIZE);

  context = gtk_widget_get_pango_context (widget);
  font = pango_context_get_font_description (context);
  if (font == NULL || pango_font_description_get_size (font) <= 0)
    return DEFAULT_SIZE;
  size = (double) pango_font_description_get_size (font) / PANGO_SCALE;
  if (pango_font_description_get_size_is_absolute (font))
    return size;
  resolution = pango_cairo_context_get_resolution (context);
  return size * (resolution > 0 ? resolution : DEFAULT_RESOLUTION) / POINTS_PER_INCH;
}

/**
 * fujin_look_font_family:
 * @widget: a widget
 *
 * Returns: (transfer full) (nullable): the font family of the text of @widget
 */
char *
fujin_look_font_family (GtkWidget *widget)
{
  PangoFontDescription *font;

  g_return_val_if_fail (GTK_IS_WIDGET (widget), NULL);

  font = pango_context_get_font_description (gtk_widget_get_pango_context (widget));
  return font != NULL ? g_strdup (pango_font_description_get_family (font)) : NULL;
}
