/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "wrapped-file.h"

#include "wrapped-stream.h"

/* A file as on a server: it has an address and no path. Behind it stands a local file. */
struct _WrappedFile
{
  GObject        parent_instance;
  GFile         *inner;
  WrappedServer *server;
};

static void file_iface_init (GFileIface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (WrappedFile, wrapped_file, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_FILE, file_iface_init))

static GFile *
wrap (GFile         *inner,
      WrappedServer *server)
{
  WrappedFile *self = g_object_new (WRAPPED_TYPE_FILE, NULL);

  self->inner = inner;
  self->server = server;
  return G_FILE (self);
}

GFile *
wrapped_file_new (const char    *path,
                  WrappedServer *server)
{
  return wrap (g_file_new_for_path (path), server);
}

static GFile *
wrapped_dup (GFile *file)
{
  WrappedFile *self = WRAPPED_FILE (file);

  return wrap (g_file_dup (self->inner), self->server);
}

static guint
wrapped_hash (GFile *file)
{
  return g_file_hash (WRAPPED_FILE (file)->inner);
}

static gboolean
wrapped_equal (GFile *a,
               GFile *b)
{
  return g_file_equal (WRAPPED_FILE (a)->inner, WRAPPED_FILE (b)->inner);
}

static gboolean
wrapped_is_native (GFile *file)
{
  return FALSE;
}

static char *
wrapped_get_basename (GFile *file)
{
  return g_file_get_basename (WRAPPED_FILE (file)->inner);
}

static char *
wrapped_get_path (GFile *file)
{
  return NULL;
}

static char *
wrapped_get_uri (GFile *file)
{
  g_autofree char *base = wrapped_get_basename (file);

  return g_strconcat ("test://server/", base, NULL);
}

static GFile *
wrapped_get_parent (GFile *file)
{
  WrappedFile *self = WRAPPED_FILE (file);
  GFile *parent = g_file_get_parent (self->inner);

  return parent != NULL ? wrap (parent, self->server) : NULL;
}

static GFile *
wrapped_resolve (GFile      *file,
                 const char *path)
{
  WrappedFile *self = WRAPPED_FILE (file);

  return wrap (g_file_resolve_relative_path (self->inner, path), self->server);
}

static GFileInputStream *
wrapped_read (GFile         *file,
              GCancellable  *cancellable,
              GError       **error)
{
  WrappedFile *self = WRAPPED_FILE (file);

  if (self->server->no_read_back && self->server->n_writes > 0)
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_TIMED_OUT, "the server is silent");
      return NULL;
    }
  return g_file_read (self->inner, cancellable, error);
}

static GFileInfo *
wrapped_query_info (GFile                *file,
                    const char           *attributes,
                    GFileQueryInfoFlags   flags,
                    GCancellable         *cancellable,
                    GError              **error)
{
  return g_file_query_info (WRAPPED_FILE (file)->inner, attributes, flags, cancellable, error);
}

static GFileOutputStream *
wrapped_create (GFile             *file,
                GFileCreateFlags   flags,
                GCancellable      *cancellable,
                GError           **error)
{
  WrappedFile *self = WRAPPED_FILE (file);
  GFileOutputStream *inner = g_file_create (self->inner, flags, cancellable, error);

  return inner != NULL ? wrapped_stream_new (inner, self->inner, self->server) : NULL;
}

static GFileOutputStream *
wrapped_replace (GFile             *file,
                 const char        *etag,
                 gboolean           make_backup,
                 GFileCreateFlags   flags,
                 GCancellable      *cancellable,
                 GError           **error)
{
  WrappedFile *self = WRAPPED_FILE (file);
  GFileOutputStream *inner;

  self->server->n_replaces++;
  if (make_backup && self->server->no_backup)
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_CANT_CREATE_BACKUP, "no backup here");
      return NULL;
    }
  inner = g_file_replace (self->inner, etag, make_backup, flags, cancellable, error);
  return inner != NULL ? wrapped_stream_new (inner, self->inner, self->server) : NULL;
}

static gboolean
wrapped_delete (GFile         *file,
                GCancellable  *cancellable,
                GError       **error)
{
  return g_file_delete (WRAPPED_FILE (file)->inner, cancellable, error);
}

static void
file_iface_init (GFileIface *iface)
{
  iface->dup = wrapped_dup;
  iface->hash = wrapped_hash;
  iface->equal = wrapped_equal;
  iface->is_native = wrapped_is_native;
  iface->get_basename = wrapped_get_basename;
  iface->get_path = wrapped_get_path;
  iface->get_uri = wrapped_get_uri;
  iface->get_parse_name = wrapped_get_uri;
  iface->get_parent = wrapped_get_parent;
  iface->resolve_relative_path = wrapped_resolve;
  iface->read_fn = wrapped_read;
  iface->query_info = wrapped_query_info;
  iface->create = wrapped_create;
  iface->replace = wrapped_replace;
  iface->delete_file = wrapped_delete;
}

static void
wrapped_file_finalize (GObject *object)
{
  g_object_unref (WRAPPED_FILE (object)->inner);
  G_OBJECT_CLASS (wrapped_file_parent_class)->finalize (object);
}

static void
wrapped_file_class_init (WrappedFileClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = wrapped_file_finalize;
}

static void
wrapped_file_init (WrappedFile *self)
{
}
