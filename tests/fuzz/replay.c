/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fuzz.h"

/* Runs a target over the files of folders, once each, without a fuzzer. */

static guint
replay_file (const char *path)
{
  g_autofree char *content = NULL;
  g_autofree guint8 *exact = NULL;
  gsize size;

  if (!g_file_get_contents (path, &content, &size, NULL))
    return 0;
  /* Without the zero behind it, so that reading past the end is seen. */
  exact = g_memdup2 (content, size);
  LLVMFuzzerTestOneInput (exact, size);
  return 1;
}

static guint
replay_folder (const char *path)
{
  g_autoptr (GDir) folder = g_dir_open (path, 0, NULL);
  const char *name;
  guint n = 0;

  while (folder && (name = g_dir_read_name (folder)) != NULL)
    {
      g_autofree char *file = g_build_filename (path, name, NULL);

      n += replay_file (file);
    }
  return n;
}

int
main (int   argc,
      char *argv[])
{
  guint n = 0;

  LLVMFuzzerInitialize (&argc, &argv);
  for (int i = 1; i < argc; i++)
    n += replay_folder (argv[i]);
  g_print ("1..1\n%sok 1 %u files\n", n > 0 ? "" : "not ", n);
  return n > 0 ? 0 : 1;
}
