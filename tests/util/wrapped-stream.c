/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "wrapped-stream.h"

#include <string.h>

struct _WrappedStream
{
  GFileOutputStream  parent_instance;
  GFileOutputStream *inner;
  GFile             *target;
  WrappedServer     *server;
  gsize              written;
};

G_DEFINE_FINAL_TYPE (WrappedStream, wrapped_stream, G_TYPE_FILE_OUTPUT_STREAM)

static gssize
wrapped_stream_write (GOutputStream  *stream,
                      const void     *buffer,
                      gsize           count,
                      GCancellable   *cancellable,
                      GError        **error)
{
  WrappedStream *self = WRAPPED_STREAM (stream);
  g_autofree char *changed = g_memdup2 (buffer, count);
  gssize n;

  self->server->n_writes++;
  if (self->server->write_at_most > 0)
    count = MIN (count, self->server->write_at_most);
  if (self->written >= self->server->write_fails_at)
    {
      g_set_error_literal (error, G_IO_ERROR, self->server->write_code, "the server says no");
      return -1;
    }
  count = MIN (count, self->server->write_fails_at - self->written);
  if (self->server->write_lies && count > 0)
    changed[count / 2] ^= 1;
  n = g_output_stream_write (G_OUTPUT_STREAM (self->inner), changed, count, cancellable, error);
  self->written += n > 0 ? (gsize) n : 0;
  return n;
}

/* Somebody replaces the file while our stream is open. */
static void
let_colleague_save (WrappedStream *self)
{
  g_autofree char *path = g_file_get_path (self->target);

  if (self->server->colleague == NULL)
    return;
  g_assert_true (g_file_set_contents_full (path, self->server->colleague, -1,
                                           G_FILE_SET_CONTENTS_CONSISTENT, 0644, NULL));
}

static gboolean
wrapped_stream_close (GOutputStream  *stream,
                      GCancellable   *cancellable,
                      GError        **error)
{
  WrappedStream *self = WRAPPED_STREAM (stream);
  gboolean is_cancelled = g_cancellable_is_cancelled (cancellable);
  gboolean result;

  self->server->n_cancelled += is_cancelled;
  if (!is_cancelled && self->server->close_fails)
    {
      g_autoptr (GCancellable) cancelled = g_cancellable_new ();

      g_cancellable_cancel (cancelled);
      g_output_stream_close (G_OUTPUT_STREAM (self->inner), cancelled, NULL);
      result = FALSE;
    }
  else
    {
      if (!is_cancelled)
        let_colleague_save (self);
      result = g_output_stream_close (G_OUTPUT_STREAM (self->inner), cancellable, error);
      if (!result || is_cancelled || !self->server->close_lies)
        return result;
    }
  g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_FAILED, "the line is dead");
  return FALSE;
}

static void
wrapped_stream_finalize (GObject *object)
{
  WrappedStream *self = WRAPPED_STREAM (object);

  g_object_unref (self->inner);
  g_object_unref (self->target);
  G_OBJECT_CLASS (wrapped_stream_parent_class)->finalize (object);
}

static void
wrapped_stream_class_init (WrappedStreamClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = wrapped_stream_finalize;
  G_OUTPUT_STREAM_CLASS (klass)->write_fn = wrapped_stream_write;
  G_OUTPUT_STREAM_CLASS (klass)->close_fn = wrapped_stream_close;
}

static void
wrapped_stream_init (WrappedStream *self)
{
}

/* Takes @inner; @target is the local file behind it. */
GFileOutputStream *
wrapped_stream_new (GFileOutputStream *inner,
                    GFile             *target,
                    WrappedServer     *server)
{
  WrappedStream *self = g_object_new (WRAPPED_TYPE_STREAM, NULL);

  self->inner = inner;
  self->target = g_object_ref (target);
  self->server = server;
  return G_FILE_OUTPUT_STREAM (self);
}
