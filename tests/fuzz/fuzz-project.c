/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fuzz.h"

/* A project file: whatever it holds, it is read or refused with a reason, and what was read can be
 * written and reads as the same. What a newer program wrote is for reading only. */

int
LLVMFuzzerTestOneInput (const guint8 *data,
                        gsize         size)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (data, size);
  g_autoptr (FujinProject) project = fuzz_read (bytes);

  if (project && !fujin_project_get_read_only (project))
    g_bytes_unref (fuzz_write (project));
  return 0;
}
