/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-extras.h"

#include <string.h>

#include "fujin-attached.h"

/* A node stands after the known sibling whose key is in @anchor ("" for the start); an attribute
 * belongs to the element whose key is in @anchor ("" for the element itself). */
typedef struct
{
  gboolean is_attribute;
  char *anchor;
  guint after;
  char *text;
} Extra;

struct _FujinExtras
{
  GPtrArray *extras;
};

static void
extra_free (Extra *extra)
{
  g_free (extra->anchor);
  g_free (extra->text);
  g_free (extra);
}

/**
 * fujin_extras_new:
 *
 * Returns: (transfer full): an empty collection
 */
FujinExtras *
fujin_extras_new (void)
{
  FujinExtras *self = g_new0 (FujinExtras, 1);

  self->extras = g_ptr_array_new_with_free_func ((GDestroyNotify) extra_free);
  return self;
}

/**
 * fujin_extras_free:
 * @self: (nullable): a collection
 *
 * Frees it.
 */
void
fujin_extras_free (FujinExtras *self)
{
  if (self == NULL)
    return;
  g_ptr_array_unref (self->extras);
  g_free (self);
}

/* All of it, so that two collections are the same where their texts are. */
static char *
dup_text (FujinExtras *self)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < self->extras->len; i++)
    {
      const Extra *extra = g_ptr_array_index (self->extras, i);

      g_string_append_printf (text, "%d %u %s\n%s\n", extra->is_attribute, extra->after,
                              extra->anchor, extra->text);
    }
  return g_string_free (text, FALSE);
}

/**
 * fujin_extras_attach:
 * @self: (transfer full): a collection
 * @object: what it belongs to: a project, team or service plan
 * @part: name of the element, since one object can have several
 *
 * Ties the collection to @object, for as long as that lives; an empty one is dropped.
 */
void
fujin_extras_attach (FujinExtras *self,
                     gpointer     object,
                     const char  *part)
{
  if (self->extras->len == 0)
    fujin_extras_free (self);
  else
    fujin_attached_set (object, part, self, (GDestroyNotify) fujin_extras_free, dup_text (self));
}

/**
 * fujin_extras_of:
 * @object: a project, team or service plan
 * @part: name of the element
 *
 * Returns: (nullable) (transfer none): what was attached
 */
const FujinExtras *
fujin_extras_of (gpointer    object,
                 const char *part)
{
  return fujin_attached_get (object, part);
}

static void
add (FujinExtras *self,
     gboolean     is_attribute,
     const char  *anchor,
     guint        after,
     char        *text)
{
  Extra *extra = g_new0 (Extra, 1);

  extra->is_attribute = is_attribute;
  extra->anchor = g_strdup (anchor);
  extra->after = after;
  extra->text = text;
  g_ptr_array_add (self->extras, extra);
}

/**
 * fujin_extras_add_node:
 * @self: a collection
 * @after: key of the known sibling it comes after; "" at the start
 * @lines: (transfer full): the lines as they will be written
 *
 * Keeps an element or a comment.
 */
void
fujin_extras_add_node (FujinExtras *self,
                       const char  *after,
                       char        *lines)
{
  add (self, FALSE, after, 0, lines);
}

/**
 * fujin_extras_add_attribute:
 * @self: a collection
 * @owner: key of the field it belongs to; "" for the element itself
 * @after: before which of the known attributes it stands, counted from 0
 * @text: (transfer full): the attribute as it will be written
 *
 * Keeps an attribute.
 */
void
fujin_extras_add_attribute (FujinExtras *self,
                            const char  *owner,
                            guint        after,
                            char        *text)
{
  add (self, TRUE, owner, after, text);
}

/**
 * fujin_extras_write_nodes:
 * @self: (nullable): a collection
 * @out: where to write
 * @after: key of the known sibling
 *
 * Writes what came after that sibling.
 */
void
fujin_extras_write_nodes (const FujinExtras *self,
                          GString           *out,
                          const char        *after)
{
  for (guint i = 0; self != NULL && i < self->extras->len; i++)
    {
      const Extra *extra = g_ptr_array_index (self->extras, i);

      if (!extra->is_attribute && strcmp (extra->anchor, after) == 0)
        g_string_append (out, extra->text);
    }
}

/**
 * fujin_extras_write_rest:
 * @self: (nullable): a collection
 * @out: where to write
 * @kind: name of the repeated siblings
 * @written: (element-type utf8): keys of those that were written
 *
 * Writes what came after siblings of that kind that are gone: what a newer version added there
 * may still matter to it.
 */
void
fujin_extras_write_rest (const FujinExtras *self,
                         GString           *out,
                         const char        *kind,
                         GHashTable        *written)
{
  gsize length = strlen (kind);

  for (guint i = 0; self != NULL && i < self->extras->len; i++)
    {
      const Extra *extra = g_ptr_array_index (self->extras, i);

      if (!extra->is_attribute && strncmp (extra->anchor, kind, length) == 0 &&
          extra->anchor[length] == ':' && !g_hash_table_contains (written, extra->anchor))
        g_string_append (out, extra->text);
    }
}

/**
 * fujin_extras_write_attributes:
 * @self: (nullable): a collection
 * @out: where to write
 * @owner: key of the field; "" for the element itself
 * @after: before which of the known attributes, counted from 0
 *
 * Writes the attributes that stood there.
 */
void
fujin_extras_write_attributes (const FujinExtras *self,
                               GString           *out,
                               const char        *owner,
                               guint              after)
{
  for (guint i = 0; self != NULL && i < self->extras->len; i++)
    {
      const Extra *extra = g_ptr_array_index (self->extras, i);

      if (extra->is_attribute && extra->after == after && strcmp (extra->anchor, owner) == 0)
        g_string_append (out, extra->text);
    }
}

/**
 * fujin_extras_to_variant:
 * @self: (nullable): a collection
 *
 * Returns: (transfer floating): it as data of the type "a(bsus)"
 */
GVariant *
fujin_extras_to_variant (const FujinExtras *self)
{
  GVariantBuilder builder;

  g_variant_builder_init (&builder, G_VARIANT_TYPE ("a(bsus)"));
  for (guint i = 0; self != NULL && i < self->extras->len; i++)
    {
      const Extra *extra = g_ptr_array_index (self->extras, i);

      g_variant_builder_add (&builder, "(bsus)", extra->is_attribute, extra->anchor, extra->after,
                             extra->text);
    }
  return g_variant_builder_end (&builder);
}

/**
 * fujin_extras_from_variant:
 * @variant: what fujin_extras_to_variant() made
 *
 * Returns: (transfer full): the collection
 */
FujinExtras *
fujin_extras_from_variant (GVariant *variant)
{
  FujinExtras *self = fujin_extras_new ();
  GVariantIter iter;
  gboolean is_attribute;
  const char *anchor;
  guint after;
  const char *text;

  g_variant_iter_init (&iter, variant);
  while (g_variant_iter_next (&iter, "(b&su&s)", &is_attribute, &anchor, &after, &text))
    add (self, is_attribute, anchor, after, g_strdup (text));
  return self;
}
