/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Reads a file that has no path: one on a server that only GIO can reach. */

#include "fujin-save-remote-private.h"

#include "fujin-words.h"
#include "fujin-xml-scan.h"

#define CHUNK (256 * 1024)

static GBytes *
read_all (GInputStream  *stream,
          GCancellable  *cancellable,
          GError       **error)
{
  g_autoptr (GByteArray) content = g_byte_array_new ();
  g_autofree guint8 *buffer = g_malloc (CHUNK);
  gssize n;

  do
    {
      n = g_input_stream_read (stream, buffer, CHUNK, cancellable, error);
      if (n > 0)
        g_byte_array_append (content, buffer, (guint) n);
    }
  while (n > 0 && content->len <= FUJIN_XML_MAX_SIZE);
  if (n < 0)
    return NULL;
  if (content->len > FUJIN_XML_MAX_SIZE)
    {
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_FAILED, W_("it is larger than %d MB"),
                   FUJIN_XML_MAX_SIZE / (1024 * 1024));
      return NULL;
    }
  return g_byte_array_free_to_bytes (g_steal_pointer (&content));
}

/*
 * _fujin_save_remote_read:
 * @etag: (out) (optional): what the server calls this state of the file; %NULL when it does not
 * @error: return location for a #GError of %G_IO_ERROR in the words of the server
 *
 * Reads the whole file.
 */
GBytes *
_fujin_save_remote_read (GFile         *file,
                         char         **etag,
                         GCancellable  *cancellable,
                         GError       **error)
{
  g_autoptr (GFileInputStream) stream = g_file_read (file, cancellable, error);
  g_autoptr (GFileInfo) info = NULL;

  if (stream == NULL)
    return NULL;
  /* Of what is being read, where the server can tell: another one may take its place just now. */
  if (etag != NULL)
    {
      info = g_file_input_stream_query_info (stream, G_FILE_ATTRIBUTE_ETAG_VALUE, cancellable,
                                             NULL);
      if (info == NULL)
        info = g_file_query_info (file, G_FILE_ATTRIBUTE_ETAG_VALUE, G_FILE_QUERY_INFO_NONE,
                                  cancellable, NULL);
      *etag = info != NULL ? g_strdup (g_file_info_get_etag (info)) : NULL;
    }
  return read_all (G_INPUT_STREAM (stream), cancellable, error);
}

/**
 * fujin_load_remote:
 * @file: a file, with a path or without
 * @cancellable: (nullable): stops it
 * @error: return location for a #GError of %G_IO_ERROR
 *
 * Reads a file of at most 64 MB through GIO. Blocks: call it in a thread of its own.
 *
 * Returns: (transfer full) (nullable): its content, or %NULL with @error set
 */
GBytes *
fujin_load_remote (GFile         *file,
                   GCancellable  *cancellable,
                   GError       **error)
{
  g_autoptr (GError) cause = NULL;
  g_autofree char *name = NULL;
  GBytes *content;

  g_return_val_if_fail (G_IS_FILE (file), NULL);

  content = _fujin_save_remote_read (file, NULL, cancellable, &cause);
  if (content != NULL)
    return content;
  name = g_file_get_parse_name (file);
  g_set_error (error, cause->domain, cause->code, W_("“%1$s” could not be read: %2$s."), name,
               cause->message);
  return NULL;
}
