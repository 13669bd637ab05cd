/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-text-cache.h"

#include <math.h>

#include "fujin-line-break.h"

/* Each new size of a window asks for other widths; past this many the rest is let go. */
#define MANY_LAYOUTS 2000

struct _FujinTextCache
{
  PangoContext *context;
  GHashTable   *layouts;
  char         *family;
  double        size;
  FujinLang     lang;
  guint         created;
};

typedef struct
{
  char           *text;
  FujinTextStyle  style;
  int             width;
  int             lines;
} Key;

static guint
hash_key (gconstpointer data)
{
  const Key *key = data;

  return g_str_hash (key->text) ^ ((guint) key->style << 24) ^ ((guint) key->width * 31u)
         ^ ((guint) key->lines << 16);
}

static gboolean
equal_keys (gconstpointer a,
            gconstpointer b)
{
  const Key *one = a;
  const Key *two = b;

  return one->style == two->style && one->width == two->width && one->lines == two->lines
         && g_str_equal (one->text, two->text);
}

static void
free_key (gpointer data)
{
  Key *key = data;

  g_free (key->text);
  g_free (key);
}

/* Outlines are placed without hinting, so that a chart has the same line breaks and
 * widths on the screen, on paper and in a file of any size. */
static PangoContext *
create_context (void)
{
  PangoContext *context = pango_font_map_create_context (pango_cairo_font_map_get_default ());
  cairo_font_options_t *options = cairo_font_options_create ();

  cairo_font_options_set_hint_style (options, CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_hint_metrics (options, CAIRO_HINT_METRICS_OFF);
  cairo_font_options_set_antialias (options, CAIRO_ANTIALIAS_GRAY);
  pango_cairo_context_set_font_options (context, options);
  cairo_font_options_destroy (options);
  pango_context_set_round_glyph_positions (context, FALSE);

  return context;
}

/**
 * fujin_text_cache_new:
 *
 * Creates a store of shaped texts, in 13 px Sans.
 *
 * Returns: (transfer full): a cache, to be freed with fujin_text_cache_free()
 */
FujinTextCache *
fujin_text_cache_new (void)
{
  FujinTextCache *self = g_new0 (FujinTextCache, 1);

  self->context = create_context ();
  self->layouts = g_hash_table_new_full (hash_key, equal_keys, free_key, g_object_unref);
  self->family = g_strdup ("Sans");
  self->size = 13.0;
  pango_context_set_language (self->context, pango_language_from_string ("en"));

  return self;
}

/**
 * fujin_text_cache_free:
 * @self: a cache
 *
 * Frees @self and every layout it gave out.
 */
void
fujin_text_cache_free (FujinTextCache *self)
{
  g_hash_table_unref (self->layouts);
  g_object_unref (self->context);
  g_free (self->family);
  g_free (self);
}

/**
 * fujin_text_cache_set_font:
 * @self: a cache
 * @family: font family
 * @size: base size in pixels
 * @lang: language of the texts; picks the Japanese forms of shared CJK characters
 *
 * Sets the font; layouts made with another one are dropped.
 */
void
fujin_text_cache_set_font (FujinTextCache *self,
                           const char     *family,
                           double          size,
                           FujinLang       lang)
{
  g_assert (self != NULL && family != NULL && size > 0);

  if (self->size == size && self->lang == lang && g_str_equal (self->family, family))
    return;

  g_free (self->family);
  self->family = g_strdup (family);
  self->size = size;
  self->lang = lang;
  g_hash_table_remove_all (self->layouts);
  pango_context_set_language (self->context,
                              pango_language_from_string (fujin_lang_code (lang)));
}

/**
 * fujin_text_cache_trim:
 * @self: a cache
 *
 * Drops everything once it has grown too large. Layouts given out before are invalid
 * afterwards, so this is called only before a new arrangement is made.
 */
void
fujin_text_cache_trim (FujinTextCache *self)
{
  if (g_hash_table_size (self->layouts) > MANY_LAYOUTS)
    g_hash_table_remove_all (self->layouts);
}

/**
 * fujin_text_cache_get_created:
 * @self: a cache
 *
 * Gets how many layouts were ever shaped, for tests and benchmarks.
 *
 * Returns: a count
 */
guint
fujin_text_cache_get_created (FujinTextCache *self)
{
  return self->created;
}

/**
 * fujin_text_cache_get_size:
 * @self: a cache
 * @style: a style
 *
 * Gets the font size of @style.
 *
 * Returns: pixels
 */
double
fujin_text_cache_get_size (FujinTextCache *self,
                           FujinTextStyle  style)
{
  switch (style & FUJIN_TEXT_SIZE_MASK)
    {
    case FUJIN_TEXT_SMALL:
      return self->size * 0.85;
    case FUJIN_TEXT_TITLE:
      return self->size * 1.25;
    default:
      return self->size;
    }
}

static void
apply_style (FujinTextCache *self,
             PangoLayout    *layout,
             FujinTextStyle  style)
{
  PangoFontDescription *font = pango_font_description_new ();

  pango_font_description_set_family (font, self->family);
  pango_font_description_set_absolute_size (font, fujin_text_cache_get_size (self, style)
                                                  * PANGO_SCALE);
  if (style & FUJIN_TEXT_BOLD)
    pango_font_description_set_weight (font, PANGO_WEIGHT_BOLD);
  pango_layout_set_font_description (layout, font);
  pango_font_description_free (font);

  if (style & FUJIN_TEXT_NUMBER)
    {
      PangoAttrList *attrs = pango_attr_list_new ();

      pango_attr_list_insert (attrs, pango_attr_font_features_new ("tnum=1"));
      pango_layout_set_attributes (layout, attrs);
      pango_attr_list_unref (attrs);
    }
}

/* Whole words where they are asked for, and whole numbers with what they count in any case. */
static void
keep_together (PangoLayout    *layout,
               FujinTextStyle  style)
{
  PangoAttrList *attrs = pango_layout_get_attributes (layout);

  attrs = attrs != NULL ? pango_attr_list_copy (attrs) : pango_attr_list_new ();
  if (style & FUJIN_TEXT_WHOLE_WORDS)
    _fujin_line_break_keep_words (attrs, pango_layout_get_text (layout));
  _fujin_line_break_keep_numbers (attrs, pango_layout_get_text (layout));
  pango_layout_set_attributes (layout, attrs);
  pango_attr_list_unref (attrs);
}

static PangoLayout *
create_layout (FujinTextCache *self,
               const Key      *key)
{
  PangoLayout *layout = pango_layout_new (self->context);

  apply_style (self, layout, key->style);
  pango_layout_set_text (layout, key->text, -1);
  if (key->width >= 0 && key->lines > 1)
    keep_together (layout, key->style);
  if (key->lines == 1)
    pango_layout_set_single_paragraph_mode (layout, TRUE);
  if (key->width >= 0)
    {
      pango_layout_set_width (layout, key->width * PANGO_SCALE);
      pango_layout_set_height (layout, -key->lines);
      pango_layout_set_wrap (layout, key->style & FUJIN_TEXT_WHOLE_WORDS ? PANGO_WRAP_WORD
                                                                         : PANGO_WRAP_WORD_CHAR);
      pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
    }
  self->created++;

  return layout;
}

/**
 * fujin_text_cache_get:
 * @self: a cache
 * @text: (nullable): UTF-8 text
 * @style: size and weight
 * @width: pixels at which to wrap, or -1 for never
 * @lines: after how many lines to end with an ellipsis; only used with @width
 *
 * Gets the shaped text, shaping it when it is asked for the first time.
 *
 * Returns: (transfer none): a layout that must not be changed
 */
PangoLayout *
fujin_text_cache_get (FujinTextCache *self,
                      const char     *text,
                      FujinTextStyle  style,
                      double          width,
                      int             lines)
{
  Key asked = { (char *) (text != NULL ? text : ""), style,
                width < 0 ? -1 : (int) floor (width), MAX (lines, 1) };
  PangoLayout *layout;
  Key *key;

  g_assert (self != NULL);

  layout = g_hash_table_lookup (self->layouts, &asked);
  if (layout != NULL)
    return layout;

  key = g_memdup2 (&asked, sizeof asked);
  key->text = g_strdup (asked.text);
  layout = create_layout (self, key);
  g_hash_table_insert (self->layouts, key, layout);

  return layout;
}
