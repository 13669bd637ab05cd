/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define FUJIN_XML_NAMES_TABLE (64 * 1024)

/**
 * FujinXmlNames:
 *
 * How many different names elements and attributes have so far. The parser keeps every name it
 * ever met, in a table that does not grow with them: many take it quadratic time.
 */
typedef struct
{
  guint8 seen[FUJIN_XML_NAMES_TABLE / 8];
  guint n_names;
  guint n_spaces;
} FujinXmlNames;

gboolean fujin_xml_names_add (FujinXmlNames *self,
                              const char    *tag,
                              const char    *end);

G_END_DECLS
