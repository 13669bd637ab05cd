/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>
#include <libxml/tree.h>

G_BEGIN_DECLS

void  fujin_xml_text_append_escaped   (GString    *out,
                                       const char *text,
                                       gboolean    in_attribute);
void  fujin_xml_text_append_attribute (GString    *out,
                                       const char *prefix,
                                       const char *name,
                                       const char *value);
void  fujin_xml_text_append_indent    (GString    *out,
                                       guint       depth);
char *fujin_xml_text_of_node          (xmlNode    *node,
                                       guint       depth);
char *fujin_xml_text_of_attribute     (xmlAttr    *attribute);

G_END_DECLS
