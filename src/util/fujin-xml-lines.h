/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>
#include <libxml/tree.h>

G_BEGIN_DECLS

/**
 * FujinXmlLines:
 *
 * In which lines the elements of a file stand, beyond line 65,535 too, where libxml2 guesses.
 */
typedef struct _FujinXmlLines FujinXmlLines;

FujinXmlLines *fujin_xml_lines_new      (xmlDoc        *doc,
                                         GBytes        *bytes);
void           fujin_xml_lines_free     (FujinXmlLines *self);
guint          fujin_xml_lines_of       (FujinXmlLines *self,
                                         const xmlNode *element);
guint          fujin_xml_lines_of_text  (FujinXmlLines *self,
                                         const xmlNode *element);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FujinXmlLines, fujin_xml_lines_free)

G_END_DECLS
