/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>
#include <libxml/relaxng.h>

G_BEGIN_DECLS

xmlRelaxNG *fujin_xml_schemas_take      (const char *resource);
void        fujin_xml_schemas_give_back (const char *resource,
                                         xmlRelaxNG *schema);

G_END_DECLS
