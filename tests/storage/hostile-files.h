/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * HostileFile:
 * @name: what it tries
 * @content: the file, %NULL for one that is made
 * @size: its size, for files with zero bytes in them; 0 otherwise
 * @make: makes it
 *
 * A file that somebody might send to do harm.
 */
typedef struct
{
  const char *name;
  const char *content;
  gsize size;
  void (*make) (GString *out);
} HostileFile;

extern const HostileFile hostile_files[];
extern const guint hostile_n_files;

GBytes *hostile_file_make (const HostileFile *file);

G_END_DECLS
