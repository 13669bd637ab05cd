/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-slide-text.h"

#include "fujin-line-break.h"

/* Own words may be of any length; below this nobody in the room could read them anyway. */
#define LEAST_SIZE 4.0

/* Outlines are placed without hinting, so that lines break alike on the screen and in files. */
PangoContext *
_fujin_slide_text_create_context (FujinLang lang)
{
  PangoContext *context = pango_font_map_create_context (pango_cairo_font_map_get_default ());
  cairo_font_options_t *options = cairo_font_options_create ();

  cairo_font_options_set_hint_style (options, CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_hint_metrics (options, CAIRO_HINT_METRICS_OFF);
  pango_cairo_context_set_font_options (context, options);
  cairo_font_options_destroy (options);
  pango_context_set_round_glyph_positions (context, FALSE);
  pango_context_set_language (context, pango_language_from_string (fujin_lang_code (lang)));
  return context;
}

static PangoLayout *
shape (PangoContext          *context,
       const FujinSlideStyle *style,
       const char            *text,
       double                 width,
       gboolean               whole_words)
{
  PangoLayout *layout = pango_layout_new (context);
  PangoFontDescription *font = pango_font_description_new ();
  PangoAttrList *attrs = pango_attr_list_new ();

  pango_font_description_set_family_static (font, "Sans");
  pango_font_description_set_absolute_size (font, style->size * PANGO_SCALE);
  if (style->bold)
    pango_font_description_set_weight (font, PANGO_WEIGHT_BOLD);
  pango_layout_set_font_description (layout, font);
  pango_font_description_free (font);
  pango_attr_list_insert (attrs, pango_attr_font_features_new ("tnum=1"));
  if (whole_words)
    _fujin_line_break_keep_words (attrs, text);
  pango_layout_set_attributes (layout, attrs);
  pango_attr_list_unref (attrs);
  pango_layout_set_text (layout, text, -1);
  pango_layout_set_alignment (layout, style->align);
  pango_layout_set_line_spacing (layout, 1.12f);
  if (width >= 0)
    {
      pango_layout_set_width (layout, (int) (width * PANGO_SCALE));
      pango_layout_set_wrap (layout, whole_words ? PANGO_WRAP_WORD : PANGO_WRAP_WORD_CHAR);
    }
  return layout;
}

/* How far the base line lies below the top of a line, at size 1, so that texts of different scripts
 * in one row stand on one line. */
static double
get_ascent (PangoContext          *context,
            const FujinSlideStyle *style)
{
  const char *key = style->bold ? "fujin-ascent-bold" : "fujin-ascent";
  int *ascent = g_object_get_data (G_OBJECT (context), key);
  FujinSlideStyle sample = { 100.0, style->bold, NULL, PANGO_ALIGN_LEFT };
  const char *lang = pango_language_to_string (pango_context_get_language (context));
  g_autoptr (PangoLayout) layout = NULL;

  if (ascent == NULL)
    {
      layout = shape (context, &sample, g_str_equal (lang, "ja") ? "Ag漢" : "Ag", -1, FALSE);
      ascent = g_new (int, 1);
      *ascent = pango_layout_get_baseline (layout);
      g_object_set_data_full (G_OBJECT (context), key, ascent, g_free);
    }
  return *ascent / (double) PANGO_SCALE / sample.size * style->size;
}

/* Words stay whole where they fit into the width. */
static PangoLayout *
shape_best (PangoContext          *context,
            const FujinSlideStyle *style,
            const char            *text,
            double                 width)
{
  PangoLayout *layout = shape (context, style, text, width, TRUE);
  int needed;

  pango_layout_get_size (layout, &needed, NULL);
  if (width < 0 || needed <= width * PANGO_SCALE)
    return layout;
  g_object_unref (layout);
  return shape (context, style, text, width, FALSE);
}

/*
 * _fujin_slide_text_draw:
 * @cr: (nullable): where to draw; %NULL to measure
 *
 * Sets a text with its upper left corner at @x, @y and returns its height.
 */
double
_fujin_slide_text_draw (PangoContext          *context,
                        cairo_t               *cr,
                        const FujinSlideStyle *style,
                        const char            *text,
                        double                 x,
                        double                 y,
                        double                 width)
{
  g_autoptr (PangoLayout) layout = NULL;
  double lower;
  int height;

  if (text == NULL || *text == '\0')
    return 0.0;
  layout = shape_best (context, style, text, MAX (width, 1.0));
  pango_layout_get_size (layout, NULL, &height);
  lower = get_ascent (context, style) - pango_layout_get_baseline (layout) / (double) PANGO_SCALE;
  lower = MAX (lower, 0.0);
  if (cr != NULL)
    {
      fujin_colour_set (style->ink, cr, 1.0);
      cairo_move_to (cr, x, y + lower);
      pango_cairo_show_layout (cr, layout);
      cairo_new_path (cr);
    }
  return lower + height / (double) PANGO_SCALE;
}

/* How wide a text is in one line. */
double
_fujin_slide_text_width (PangoContext          *context,
                         const FujinSlideStyle *style,
                         const char            *text)
{
  g_autoptr (PangoLayout) layout = shape (context, style, text, -1, FALSE);
  int width;

  pango_layout_get_size (layout, &width, NULL);
  return width / (double) PANGO_SCALE;
}

/*
 * _fujin_slide_text_fit:
 *
 * Makes the size of @style so small that @text fits into a box; nothing is ever cut.
 */
void
_fujin_slide_text_fit (PangoContext    *context,
                       FujinSlideStyle *style,
                       const char      *text,
                       double           width,
                       double           height)
{
  while (style->size > LEAST_SIZE &&
         _fujin_slide_text_draw (context, NULL, style, text, 0, 0, width) > height)
    style->size = MAX (style->size * 0.94, LEAST_SIZE);
}
