/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-page-text-cache.h"

/* More texts than a report of the usual size has; they are forgotten together. */
#define MOST_TEXTS 6000

struct _FujinPageTextCache
{
  guint         n_users;
  FujinLang     lang;
  PangoContext *context;
  GHashTable   *layouts;
};

/* A document of many parts has a sheet for each, and says the same on all of them. */
static FujinPageTextCache *shared[FUJIN_N_LANGS];

typedef struct
{
  FujinPageStyle  style;
  double          width;
  const char     *text; /* of the layout, which owns it */
} Key;

static guint
hash (gconstpointer data)
{
  const Key *key = data;

  return g_str_hash (key->text) ^ ((guint) (int) (key->width * 16) * 31u)
         ^ ((guint) (int) (key->style.size * 64) * 131u) ^ (key->style.bold ? 0x9e3779b9u : 0u);
}

/* The ink is given when it is drawn. */
static gboolean
equal (gconstpointer a,
       gconstpointer b)
{
  const Key *one = a, *two = b;

  return one->width == two->width && one->style.size == two->style.size &&
         one->style.bold == two->style.bold && one->style.align == two->style.align &&
         one->style.lines == two->style.lines && g_str_equal (one->text, two->text);
}

/*
 * _fujin_page_text_context_new:
 *
 * Fonts for paper. Outlines are placed without hinting, so that the lines break alike on every
 * device.
 */
PangoContext *
_fujin_page_text_context_new (FujinLang lang)
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

/*
 * _fujin_page_text_cache_ref:
 *
 * The texts of all sheets there are in @lang. They are forgotten with the last sheet.
 *
 * Returns: (transfer full): a cache, for _fujin_page_text_cache_unref()
 */
FujinPageTextCache *
_fujin_page_text_cache_ref (FujinLang lang)
{
  FujinPageTextCache *self = shared[lang];

  if (self == NULL)
    {
      self = g_new0 (FujinPageTextCache, 1);
      self->lang = lang;
      self->context = _fujin_page_text_context_new (lang);
      self->layouts = g_hash_table_new_full (hash, equal, g_free, g_object_unref);
      shared[lang] = self;
    }
  self->n_users++;
  return self;
}

void
_fujin_page_text_cache_unref (FujinPageTextCache *self)
{
  if (--self->n_users > 0)
    return;
  shared[self->lang] = NULL;
  g_hash_table_unref (self->layouts);
  g_object_unref (self->context);
  g_free (self);
}

/*
 * _fujin_page_text_cache_get_context:
 *
 * What the texts are laid out with; it must not be changed.
 */
PangoContext *
_fujin_page_text_cache_get_context (FujinPageTextCache *self)
{
  return self->context;
}

/*
 * _fujin_page_text_cache_get:
 *
 * The text as it was laid out, or %NULL.
 */
PangoLayout *
_fujin_page_text_cache_get (FujinPageTextCache   *self,
                            const FujinPageStyle *style,
                            const char           *text,
                            double                width)
{
  const Key key = { *style, width, text };

  return g_hash_table_lookup (self->layouts, &key);
}

/*
 * _fujin_page_text_cache_put:
 * @layout: what the text was laid out as; it must not be changed any more
 *
 * Keeps a text.
 */
void
_fujin_page_text_cache_put (FujinPageTextCache   *self,
                            const FujinPageStyle *style,
                            const char           *text,
                            double                width,
                            PangoLayout          *layout)
{
  Key *key = g_new (Key, 1);

  if (g_hash_table_size (self->layouts) >= MOST_TEXTS)
    g_hash_table_remove_all (self->layouts);
  *key = (Key) { *style, width, pango_layout_get_text (layout) };
  g_hash_table_insert (self->layouts, key, g_object_ref (layout));
}
