/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fujin-mo.h"

#include <string.h>

/* The format is described in the gettext manual, "The Format of GNU MO Files". */
#define MO_MAGIC 0x950412deu
#define MO_HEADER_SIZE 28

struct _FujinMo
{
  GBytes       *bytes;
  const guint8 *data;
  gsize         size;
  gboolean      swapped;
  guint32       n_entries;
  guint32       originals;
  guint32       translations;
};

/* The caller has made sure that @offset + 4 lies inside. */
static guint32
read_word (const FujinMo *self,
           gsize          offset)
{
  guint32 word;

  memcpy (&word, self->data + offset, sizeof word);
  return self->swapped ? GUINT32_SWAP_LE_BE (word) : word;
}

static gboolean
read_header (FujinMo *self)
{
  guint64 table_size;

  if (self->size < MO_HEADER_SIZE)
    return FALSE;
  if (read_word (self, 0) != MO_MAGIC)
    {
      self->swapped = TRUE;
      if (read_word (self, 0) != MO_MAGIC)
        return FALSE;
    }
  /* Only the major revisions 0 and 1 exist; both start with these fields. */
  if (read_word (self, 4) >> 16 > 1)
    return FALSE;
  self->n_entries = read_word (self, 8);
  self->originals = read_word (self, 12);
  self->translations = read_word (self, 16);
  table_size = (guint64) self->n_entries * 8;
  return self->originals + table_size <= self->size
         && self->translations + table_size <= self->size;
}

/**
 * fujin_mo_new:
 * @bytes: the content of a .mo file, of either byte order
 *
 * Returns: (nullable) (transfer full): the catalogue, or %NULL when @bytes is no such file
 */
FujinMo *
fujin_mo_new (GBytes *bytes)
{
  g_autoptr (FujinMo) self = NULL;

  g_return_val_if_fail (bytes != NULL, NULL);

  self = g_new0 (FujinMo, 1);
  self->bytes = g_bytes_ref (bytes);
  self->data = g_bytes_get_data (bytes, &self->size);
  if (!read_header (self))
    return NULL;
  return g_steal_pointer (&self);
}

/**
 * fujin_mo_free:
 * @self: (nullable): a catalogue
 *
 * Frees @self; texts looked up in it are gone with it.
 */
void
fujin_mo_free (FujinMo *self)
{
  if (self == NULL)
    return;
  g_bytes_unref (self->bytes);
  g_free (self);
}

/* A string of the table at @table, or NULL when it points outside or has no end. */
static const char *
get_string (const FujinMo *self,
            guint32        table,
            guint32        index)
{
  gsize place = table + (gsize) index * 8;
  guint32 length = read_word (self, place);
  guint32 offset = read_word (self, place + 4);

  if ((guint64) offset + length >= self->size || self->data[offset + (gsize) length] != '\0')
    return NULL;
  return (const char *) self->data + offset;
}

/**
 * fujin_mo_lookup:
 * @self: a catalogue
 * @text: the English text; for a text with a context: context, "\004", text
 *
 * Looks @text up. An entry with plural forms is found by its singular and gives its first form:
 * strcmp() stops at the NUL that divides the forms.
 *
 * Returns: (nullable) (transfer none): the translation, or %NULL when there is none
 */
const char *
fujin_mo_lookup (const FujinMo *self,
                 const char    *text)
{
  guint32 low = 0;
  guint32 high;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (text != NULL, NULL);

  for (high = self->n_entries; low < high;)
    {
      guint32 middle = low + (high - low) / 2;
      const char *original = get_string (self, self->originals, middle);
      const char *translation;
      int order;

      if (original == NULL)
        return NULL;
      order = strcmp (text, original);
      if (order == 0)
        {
          translation = get_string (self, self->translations, middle);
          return translation != NULL && *translation != '\0' ? translation : NULL;
        }
      if (order < 0)
        high = middle;
      else
        low = middle + 1;
    }
  return NULL;
}
