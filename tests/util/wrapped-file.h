/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* What a server can do to a save. Plain data of the test: set it, save, look at the counts. */
typedef struct
{
  gsize    write_fails_at;  /* after so many bytes; G_MAXSIZE: never */
  int      write_code;      /* with this G_IO_ERROR */
  gsize    write_at_most;   /* bytes in one call; 0: no limit */
  gboolean close_fails;     /* before anything takes the place of the file */
  gboolean close_lies;      /* after it did */
  gboolean write_lies;      /* a byte arrives as another one */
  gboolean no_backup;       /* G_IO_ERROR_CANT_CREATE_BACKUP */
  gboolean no_read_back;    /* reading fails once something was written */
  char    *colleague;       /* what somebody saves just before ours takes the place */
  guint    n_writes;
  guint    n_replaces;
  guint    n_cancelled;     /* streams closed as cancelled */
} WrappedServer;

#define WRAPPED_TYPE_FILE (wrapped_file_get_type ())
G_DECLARE_FINAL_TYPE (WrappedFile, wrapped_file, WRAPPED, FILE, GObject)

GFile *wrapped_file_new (const char    *path,
                         WrappedServer *server);

G_END_DECLS
