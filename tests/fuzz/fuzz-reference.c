/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fuzz.h"

#include "fujin-framework.h"
#include "fujin-xml.h"

/* The content of a framework: read into one, or refused with reasons. */

int
LLVMFuzzerTestOneInput (const guint8 *data,
                        gsize         size)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (data, size);
  g_autoptr (GPtrArray) problems = fujin_xml_problems_new ();
  g_autoptr (FujinFramework) framework = fujin_framework_new_from_bytes (bytes, problems);

  if (framework == NULL && problems->len == 0)
    g_error ("refused without a word");
  return 0;
}
