/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>
#include <libxml/tree.h>
#include "fujin-xml-lines.h"

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

/**
 * FujinXmlParse:
 * @cancellable: (nullable): ends the parse
 * @drops_blanks: (nullable): asked once about the outermost element with its attributes: whether
 *   white space between elements is left out of the document; then no element of the file may
 *   hold texts and elements side by side
 * @damage: set by the parse: how many bytes stand before the place where it found the file
 *   damaged; all of them when it did not; 0 when the file is refused as a whole
 *
 * What a parse may be told, and what it found.
 */
typedef struct
{
  GCancellable *cancellable;
  gboolean (*drops_blanks) (const xmlNode *root);
  gsize damage;
} FujinXmlParse;

void     fujin_xml_problem_free (FujinXmlProblem *problem);
void     fujin_xml_add_problem  (GPtrArray       *problems,
                                 guint            line,
                                 const char      *format,
                                 ...) G_GNUC_PRINTF (3, 4);
GPtrArray *fujin_xml_problems_new (void);

xmlDoc  *fujin_xml_parse        (GBytes          *bytes,
                                 GPtrArray       *problems);
xmlDoc  *fujin_xml_parse_with   (GBytes          *bytes,
                                 FujinXmlParse   *parse,
                                 GPtrArray       *problems);
gboolean fujin_xml_validate     (xmlDoc          *doc,
                                 const char      *schema_resource,
                                 GPtrArray       *problems);

/**
 * FujinXmlValidation:
 *
 * A check of a document by a schema that runs in a thread of its own.
 */
typedef struct _FujinXmlValidation FujinXmlValidation;

FujinXmlValidation *fujin_xml_validation_start  (xmlDoc             *doc,
                                                 const char         *schema_resource);
gboolean            fujin_xml_validation_finish (FujinXmlValidation *self,
                                                 FujinXmlLines      *lines,
                                                 GCancellable       *cancellable,
                                                 GPtrArray          *problems);
void                fujin_xml_validation_drop   (FujinXmlValidation *self);

char    *fujin_xml_content      (xmlNode         *node);
const char *fujin_xml_peek      (xmlNode         *node,
                                 GStringChunk    *copies);
const char *fujin_xml_peek_attribute (xmlNode    *node,
                                 const char      *name,
                                 GStringChunk    *copies);
char    *fujin_xml_attribute    (xmlNode         *node,
                                 const char      *name);
gboolean fujin_xml_is           (xmlNode         *node,
                                 const char      *name);

G_END_DECLS
