/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-picture.h"

#include <string.h>

#include "fujin-words.h"

/* Signature, then length and name of the first chunk, then width and height. */
#define HEAD_SIZE 24
#define WIDTH_AT 16
#define HEIGHT_AT 20

G_DEFINE_QUARK (fujin-picture-error-quark, fujin_picture_error)

static guint32
read_number (const guint8 *at)
{
  return ((guint32) at[0] << 24) | ((guint32) at[1] << 16) | ((guint32) at[2] << 8) | at[3];
}

static gboolean
is_png (const guint8 *data,
        gsize         size)
{
  static const guint8 signature[] = { 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n' };

  return size > HEAD_SIZE && memcmp (data, signature, sizeof signature) == 0 &&
         memcmp (data + 12, "IHDR", 4) == 0;
}

/* Few bytes may unfold to a huge picture, so its sides are looked at before it is drawn. */
static gboolean
check (GBytes  *png,
       GError **error)
{
  gsize size;
  const guint8 *data = g_bytes_get_data (png, &size);
  guint32 width, height;

  if (!is_png (data, size))
    {
      g_set_error_literal (error, FUJIN_PICTURE_ERROR, FUJIN_PICTURE_ERROR_FORMAT,
                           W_("This is no PNG picture. Save the logo as PNG and choose it again."));
      return FALSE;
    }
  width = read_number (data + WIDTH_AT);
  height = read_number (data + HEIGHT_AT);
  if (size <= FUJIN_PICTURE_MAX_KB * 1024 && width > 0 && height > 0 &&
      width <= FUJIN_PICTURE_MAX_SIDE && height <= FUJIN_PICTURE_MAX_SIDE)
    return TRUE;
  g_set_error (error, FUJIN_PICTURE_ERROR, FUJIN_PICTURE_ERROR_SIZE,
               W_("The picture is too large: at most %1$u KB and %2$u by %2$u pixels. Make it "
                  "smaller and choose it again."),
               FUJIN_PICTURE_MAX_KB, FUJIN_PICTURE_MAX_SIDE);
  return FALSE;
}

/**
 * fujin_picture_encode:
 * @png: a PNG file
 * @error: return location for a #GError
 *
 * Makes a text of a picture, so that it can be kept in the project file.
 *
 * Returns: (transfer full) (nullable): base64; %NULL with a %FUJIN_PICTURE_ERROR when it is no
 *   PNG picture or larger than %FUJIN_PICTURE_MAX_KB
 */
char *
fujin_picture_encode (GBytes  *png,
                      GError **error)
{
  gsize size;
  const guint8 *data;

  g_return_val_if_fail (png != NULL, NULL);

  if (!check (png, error))
    return NULL;
  data = g_bytes_get_data (png, &size);
  return g_base64_encode (data, size);
}

/**
 * fujin_picture_decode:
 * @text: what fujin_picture_encode() made
 * @error: return location for a #GError
 *
 * Returns: (transfer full) (nullable): the PNG file; %NULL with a %FUJIN_PICTURE_ERROR when there
 *   is none of a sensible size
 */
GBytes *
fujin_picture_decode (const char  *text,
                      GError     **error)
{
  g_autoptr (GBytes) png = NULL;
  gsize size = 0;
  guint8 *data;

  g_return_val_if_fail (text != NULL, NULL);

  data = *text != '\0' ? g_base64_decode (text, &size) : NULL;
  png = g_bytes_new_take (data, size);
  return check (png, error) ? g_steal_pointer (&png) : NULL;
}

/**
 * fujin_picture_is_valid:
 * @text: a text
 *
 * Returns: whether it is exactly what fujin_picture_encode() makes of a picture
 */
gboolean
fujin_picture_is_valid (const char *text)
{
  g_autoptr (GBytes) png = NULL;
  g_autofree char *again = NULL;

  g_return_val_if_fail (text != NULL, FALSE);

  png = fujin_picture_decode (text, NULL);
  again = png != NULL ? fujin_picture_encode (png, NULL) : NULL;
  return again != NULL && strcmp (again, text) == 0;
}
