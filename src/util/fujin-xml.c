/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fujin-xml.h"

#include <libxml/parser.h>
#include <libxml/relaxng.h>
#include <string.h>

#include "fujin-words.h"
#include "fujin-xml-scan.h"

/* More would not help a reader, and a file of garbage could make millions. */
#define MAX_PROBLEMS 200

/* Nothing outside the bytes at hand is ever read: no file, no network. */
static xmlParserInput *
refuse_external (const char       *url,
                 const char       *id,
                 xmlParserCtxtPtr  context)
{
  return NULL;
}

static gpointer
prepare_library (gpointer data)
{
  xmlInitParser ();
  xmlSetExternalEntityLoader (refuse_external);
  return NULL;
}

static void
prepare (void)
{
  static GOnce once = G_ONCE_INIT;

  g_once (&once, prepare_library, NULL);
}

static void
add_parse_problem (GPtrArray      *problems,
                   const xmlError *error)
{
  g_autofree char *detail = g_strstrip (g_strdup (error->message != NULL ? error->message : ""));
  guint line = error->line > 0 ? (guint) error->line : 0;

  if (problems->len >= MAX_PROBLEMS)
    return;
  switch (error->code)
    {
    case XML_ERR_DOCUMENT_EMPTY:
      fujin_xml_add_problem (problems, line, W_("This is not an XML file."));
      break;
    case XML_ERR_TAG_NOT_FINISHED:
    case XML_ERR_GT_REQUIRED:
    case XML_ERR_LTSLASH_REQUIRED:
      fujin_xml_add_problem (problems, line,
                             W_("The file stops in the middle: its end is missing. Open a backup "
                                "copy of it. (%s)"),
                             detail);
      break;
    case XML_ERR_TAG_NAME_MISMATCH:
      fujin_xml_add_problem (problems, line,
                             W_("An element is closed by the wrong end tag here. (%s)"), detail);
      break;
    default:
      fujin_xml_add_problem (problems, line, W_("The XML is damaged here. (%s)"), detail);
      break;
    }
}

#if LIBXML_VERSION >= 21200
typedef const xmlError *XmlErrorArgument;
#else
typedef xmlError *XmlErrorArgument;
#endif

static void
parse_error_cb (void             *data,
                XmlErrorArgument  error)
{
  xmlParserCtxt *context = data;

  if (error->level > XML_ERR_WARNING)
    add_parse_problem (context->_private, error);
}

/**
 * fujin_xml_parse:
 * @bytes: the content of an XML file
 * @problems: (element-type FujinXmlProblem): problems are added here
 *
 * Parses a file that may come from anywhere. Only UTF-8 of at most 64 MB without document type is
 * read, nothing is loaded from elsewhere, and a damaged file is never repaired by guessing.
 *
 * Returns: (nullable) (transfer full): the document, to be freed by xmlFreeDoc(); %NULL when
 *   problems were added
 */
xmlDoc *
fujin_xml_parse (GBytes    *bytes,
                 GPtrArray *problems)
{
  xmlParserCtxt *context;
  xmlDoc *doc;
  gsize size;
  const char *data;

  g_return_val_if_fail (bytes != NULL && problems != NULL, NULL);

  prepare ();
  if (!fujin_xml_scan (bytes, problems))
    return NULL;
  data = g_bytes_get_data (bytes, &size);
  context = xmlNewParserCtxt ();
  context->_private = problems;
  context->sax->serror = parse_error_cb;
  doc = xmlCtxtReadMemory (context, data, (int) size, NULL, NULL,
                           XML_PARSE_NONET | XML_PARSE_BIG_LINES | XML_PARSE_NOERROR
                             | XML_PARSE_NOWARNING);
  if (doc == NULL && problems->len == 0)
    add_parse_problem (problems, &context->lastError);
  xmlFreeParserCtxt (context);
  return doc;
}

static gboolean
is_repeated (GPtrArray  *problems,
             guint       line,
             const char *message)
{
  FujinXmlProblem *last;

  if (problems->len == 0)
    return FALSE;
  last = g_ptr_array_index (problems, problems->len - 1);
  return last->line == line && strcmp (last->message, message) == 0;
}

static void
validity_error_cb (void             *data,
                   XmlErrorArgument  error)
{
  GPtrArray *problems = data;
  guint line = error->node != NULL ? (guint) xmlGetLineNo (error->node) : (guint) error->line;
  g_autofree char *detail = g_strstrip (g_strdup (error->message != NULL ? error->message : ""));
  g_autofree char *message = NULL;

  /* Translators: %s is a message of the XML library, in English. */
  message = g_strdup_printf (W_("This does not belong into the file in this form. (%s)"), detail);
  if (problems->len < MAX_PROBLEMS && !is_repeated (problems, line, message))
    fujin_xml_add_problem (problems, line, "%s", message);
}

/* Our own schemas are part of the program: a defect in one is a defect of the program. */
static xmlRelaxNG *
load_schema (const char *resource)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = NULL;
  xmlRelaxNGParserCtxt *context;
  xmlRelaxNG *schema;
  gsize size;
  const char *data;

  bytes = g_resources_lookup_data (resource, G_RESOURCE_LOOKUP_FLAGS_NONE, &error);
  if (bytes == NULL)
    g_error ("%s", error->message);
  data = g_bytes_get_data (bytes, &size);
  context = xmlRelaxNGNewMemParserCtxt (data, (int) size);
  schema = xmlRelaxNGParse (context);
  xmlRelaxNGFreeParserCtxt (context);
  if (schema == NULL)
    g_error ("The schema %s is defective", resource);
  return schema;
}

/**
 * fujin_xml_validate:
 * @doc: a document
 * @schema_resource: resource path of a RELAX NG schema that is part of the program
 * @problems: (element-type FujinXmlProblem): problems are added here
 *
 * Returns: whether @doc is valid; if not, problems were added
 */
gboolean
fujin_xml_validate (xmlDoc     *doc,
                    const char *schema_resource,
                    GPtrArray  *problems)
{
  guint n_before;
  xmlRelaxNG *schema;
  xmlRelaxNGValidCtxt *context;
  int result;

  g_return_val_if_fail (doc != NULL && problems != NULL, FALSE);

  prepare ();
  n_before = problems->len;
  schema = load_schema (schema_resource);
  context = xmlRelaxNGNewValidCtxt (schema);
  xmlRelaxNGSetValidStructuredErrors (context, validity_error_cb, problems);
  result = xmlRelaxNGValidateDoc (context, doc);
  xmlRelaxNGFreeValidCtxt (context);
  xmlRelaxNGFree (schema);
  if (result != 0 && problems->len == n_before)
    fujin_xml_add_problem (problems, 0, W_("The file does not have the form that is expected."));
  return result == 0;
}

/**
 * fujin_xml_content:
 * @node: (nullable): a node
 *
 * Returns: (transfer full): the text inside @node exactly as it stands, maybe empty, never %NULL
 */
char *
fujin_xml_content (xmlNode *node)
{
  xmlChar *content = node != NULL ? xmlNodeGetContent (node) : NULL;
  char *copy = g_strdup (content != NULL ? (const char *) content : "");

  xmlFree (content);
  return copy;
}

/**
 * fujin_xml_attribute:
 * @node: an element
 * @name: name of an attribute
 *
 * Returns: (nullable) (transfer full): its value, or %NULL when the element does not have it
 */
char *
fujin_xml_attribute (xmlNode    *node,
                     const char *name)
{
  xmlChar *value = xmlGetNoNsProp (node, (const xmlChar *) name);
  char *copy = g_strdup ((const char *) value);

  xmlFree (value);
  return copy;
}

/**
 * fujin_xml_is:
 * @node: (nullable): a node
 * @name: a local name
 *
 * Returns: whether @node is an element of that name
 */
gboolean
fujin_xml_is (xmlNode    *node,
              const char *name)
{
  return node != NULL && node->type == XML_ELEMENT_NODE
         && strcmp ((const char *) node->name, name) == 0;
}
