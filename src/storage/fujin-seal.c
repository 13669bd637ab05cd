/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-seal.h"

#include <string.h>

#include "fujin-words.h"

#define HEAD "<?" FUJIN_SEAL_NAME " sha256=\""
#define TAIL "\"?>\n"
#define N_DIGITS 64
#define LENGTH (sizeof HEAD - 1 + N_DIGITS + sizeof TAIL - 1)

/* A file, cut around its second line: @seal is %NULL, or the line with its line feed. */
typedef struct
{
  const char *data;
  gsize size;
  gsize first;
  const char *seal;
  gsize seal_size;
} Parts;

static gboolean
begins_with (const char *data,
             gsize       size,
             const char *start)
{
  return size >= strlen (start) && memcmp (data, start, strlen (start)) == 0;
}

static void
take_apart (GBytes *bytes,
            Parts  *parts)
{
  const char *feed;

  *parts = (Parts) { NULL };
  parts->data = g_bytes_get_data (bytes, &parts->size);
  if (parts->size == 0)
    parts->data = ""; /* a place to reckon from */
  feed = parts->size > 0 ? memchr (parts->data, '\n', parts->size) : NULL;
  parts->first = feed != NULL ? (gsize) (feed - parts->data) + 1 : parts->size;
  if (!begins_with (parts->data + parts->first, parts->size - parts->first, "<?" FUJIN_SEAL_NAME))
    return;
  parts->seal = parts->data + parts->first;
  feed = memchr (parts->seal, '\n', parts->size - parts->first);
  parts->seal_size = feed != NULL ? (gsize) (feed - parts->seal) + 1 : parts->size - parts->first;
}

/* Of all but the seal itself, in lower case. */
static char *
digest_of (const Parts *parts)
{
  g_autoptr (GChecksum) checksum = g_checksum_new (G_CHECKSUM_SHA256);
  gsize rest = parts->first + parts->seal_size;

  g_checksum_update (checksum, (const guchar *) parts->data, (gssize) parts->first);
  g_checksum_update (checksum, (const guchar *) parts->data + rest, (gssize) (parts->size - rest));
  return g_strdup (g_checksum_get_string (checksum));
}

/**
 * fujin_seal_close:
 * @canonical: the content of a file whose first line ends in a line feed
 *
 * Puts the seal in as the second line: the SHA-256 of all other bytes. It stands in front, since
 * at the end it would go with the tail of a file that is cut off. An old seal is replaced.
 *
 * Returns: (transfer full): the content with its seal
 */
GBytes *
fujin_seal_close (GBytes *canonical)
{
  g_autofree char *digest = NULL;
  GByteArray *out;
  gsize rest;
  Parts parts;

  g_return_val_if_fail (canonical != NULL, NULL);

  take_apart (canonical, &parts);
  if (parts.first == 0 || parts.data[parts.first - 1] != '\n')
    return g_bytes_ref (canonical);
  rest = parts.first + parts.seal_size;
  digest = digest_of (&parts);
  out = g_byte_array_sized_new ((guint) (parts.size + LENGTH));
  g_byte_array_append (out, (const guint8 *) parts.data, (guint) parts.first);
  g_byte_array_append (out, (const guint8 *) HEAD, sizeof HEAD - 1);
  g_byte_array_append (out, (const guint8 *) digest, N_DIGITS);
  g_byte_array_append (out, (const guint8 *) TAIL, sizeof TAIL - 1);
  g_byte_array_append (out, (const guint8 *) parts.data + rest, (guint) (parts.size - rest));
  return g_byte_array_free_to_bytes (out);
}

/**
 * fujin_seal_open:
 * @bytes: the content of a file
 *
 * Returns: (transfer full): the content without the line of the seal, whether that is right or
 *   not
 */
GBytes *
fujin_seal_open (GBytes *bytes)
{
  GByteArray *out;
  gsize rest;
  Parts parts;

  g_return_val_if_fail (bytes != NULL, NULL);

  take_apart (bytes, &parts);
  if (parts.seal == NULL)
    return g_bytes_ref (bytes);
  rest = parts.first + parts.seal_size;
  out = g_byte_array_sized_new ((guint) parts.size);
  g_byte_array_append (out, (const guint8 *) parts.data, (guint) parts.first);
  g_byte_array_append (out, (const guint8 *) parts.data + rest, (guint) (parts.size - rest));
  return g_byte_array_free_to_bytes (out);
}

/**
 * fujin_seal_dup_digest:
 * @bytes: the content of a file
 *
 * Returns: (transfer full) (nullable): the checksum that the seal tells, right or not: that of the
 *   content as it was saved; %NULL without a seal in its exact form
 */
char *
fujin_seal_dup_digest (GBytes *bytes)
{
  Parts parts;

  g_return_val_if_fail (bytes != NULL, NULL);

  take_apart (bytes, &parts);
  if (parts.seal == NULL || parts.seal_size != LENGTH ||
      !begins_with (parts.seal, parts.seal_size, HEAD))
    return NULL;
  return g_ascii_strdown (parts.seal + sizeof HEAD - 1, N_DIGITS);
}

/* A damaged seal must not pass for none: an instruction in its place is one, and so is one that
 * is named like it but stands elsewhere, as after the loss of a line feed. */
static gboolean
has_traces (const Parts *parts)
{
  return begins_with (parts->data + parts->first, parts->size - parts->first, "<?") ||
         memmem (parts->data, parts->size, "<?" FUJIN_SEAL_NAME,
                 strlen ("<?" FUJIN_SEAL_NAME)) != NULL ||
         memmem (parts->data, parts->size, FUJIN_SEAL_NAME " sha256=\"",
                 strlen (FUJIN_SEAL_NAME " sha256=\"")) != NULL;
}

/**
 * fujin_seal_check:
 * @bytes: the content of a file
 *
 * Compares the seal with the file. Only the exact form that fujin_seal_close() writes is right.
 *
 * Returns: what the seal says
 */
FujinSealState
fujin_seal_check (GBytes *bytes)
{
  g_autofree char *digest = NULL;
  Parts parts;

  g_return_val_if_fail (bytes != NULL, FUJIN_SEAL_WRONG);

  take_apart (bytes, &parts);
  if (parts.seal == NULL)
    return has_traces (&parts) ? FUJIN_SEAL_WRONG : FUJIN_SEAL_NONE;
  if (parts.seal_size != LENGTH || !begins_with (parts.seal, parts.seal_size, HEAD) ||
      !begins_with (parts.seal + sizeof HEAD - 1 + N_DIGITS, sizeof TAIL - 1, TAIL))
    return FUJIN_SEAL_WRONG;
  digest = digest_of (&parts);
  return memcmp (parts.seal + sizeof HEAD - 1, digest, N_DIGITS) == 0 ? FUJIN_SEAL_RIGHT
                                                                      : FUJIN_SEAL_WRONG;
}

/**
 * fujin_seal_get_words:
 * @state: what a seal says
 *
 * Returns: (nullable) (transfer none): a sentence in the language of the screen to be shown with
 *   the file; %NULL when there is nothing to say
 */
const char *
fujin_seal_get_words (FujinSealState state)
{
  if (state != FUJIN_SEAL_WRONG)
    return NULL;
  /* Translators: the check value is a line in the file that changes with every byte of it. */
  return W_("The check value of the file does not fit: it was changed by another program, or "
            "damaged, since Fujin saved it. Look through the plan, or compare it with an earlier "
            "version.");
}
