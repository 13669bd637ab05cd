/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>
#include <libxml/tree.h>

G_BEGIN_DECLS

/**
 * FujinXmlProblem:
 * @line: line in the file, from 1; 0 when the whole file is meant
 * @message: plain words in the language of the screen, with the remedy
 *
 * One defect found in an XML file.
 */
typedef struct
{
  guint line;
  char *message;
} FujinXmlProblem;

void     fujin_xml_problem_free (FujinXmlProblem *problem);
void     fujin_xml_add_problem  (GPtrArray       *problems,
                                 guint            line,
                                 const char      *format,
                                 ...) G_GNUC_PRINTF (3, 4);
GPtrArray *fujin_xml_problems_new (void);

xmlDoc  *fujin_xml_parse        (GBytes          *bytes,
                                 GPtrArray       *problems);
gboolean fujin_xml_validate     (xmlDoc          *doc,
                                 const char      *schema_resource,
                                 GPtrArray       *problems);

char    *fujin_xml_content      (xmlNode         *node);
char    *fujin_xml_attribute    (xmlNode         *node,
                                 const char      *name);
gboolean fujin_xml_is           (xmlNode         *node,
                                 const char      *name);

G_END_DECLS
