/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fujin-xml.h"

#include <libxml/SAX2.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlschemastypes.h>
#include <string.h>

#include "fujin-aside.h"
#include "fujin-words.h"
#include "fujin-xml-ending.h"
#include "fujin-xml-private.h"
#include "fujin-xml-scan.h"

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
  xmlSchemaInitTypes (); /* else the first two threads to validate would both do it */
  return NULL;
}

/* Before any other call into the library, in whatever thread. */
void
fujin_xml_prepare (void)
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

  if (problems->len >= FUJIN_XML_MAX_PROBLEMS)
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
                             W_("A tag or an element is not closed from here on. Open an earlier "
                                "version of the file. (%s)"),
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

/* Between two looks at the cancellable; a power of two. */
#define ELEMENTS_PER_LOOK 256

/* What the callbacks of one parse share. */
typedef struct
{
  GPtrArray *problems;
  FujinXmlParse *parse;
  startElementNsSAX2Func start;
  guint n_elements;
  gboolean is_damaged;
} Parsing;

static void
parse_error_cb (void             *data,
                XmlErrorArgument  error)
{
  xmlParserCtxt *context = data;
  Parsing *parsing = context->_private;
  long at;

  if (error->level <= XML_ERR_WARNING || g_cancellable_is_cancelled (parsing->parse->cancellable))
    return;
  add_parse_problem (parsing->problems, error);
  if (parsing->is_damaged)
    return;
  parsing->is_damaged = TRUE;
  at = xmlByteConsumed (context);
  parsing->parse->damage = at > 0 ? (gsize) at : 0;
}

static gboolean
is_blank (const xmlChar *text,
          int            length)
{
  for (int i = 0; i < length; i++)
    if (text[i] != ' ' && text[i] != '\n' && text[i] != '\t' && text[i] != '\r')
      return FALSE;
  return TRUE;
}

/* Whether the text that ends where the parser stands is all that stands between two tags, of
 * which not both are those of one element. */
static gboolean
is_between_elements (xmlParserCtxt *context)
{
  const xmlChar *next = context->input->cur;

  if (context->node == NULL || next[0] != '<')
    return FALSE;
  if (next[1] == '/')
    return context->node->last != NULL && context->node->last->type == XML_ELEMENT_NODE;
  return next[1] != '!' && next[1] != '?' &&
         (context->node->last == NULL || context->node->last->type == XML_ELEMENT_NODE);
}

/* White space between elements would be half of all nodes. */
static void
characters_cb (void          *data,
               const xmlChar *text,
               int            length)
{
  if (!is_blank (text, length) || !is_between_elements (data))
    xmlSAX2Characters (data, text, length);
}

static void
start_first (xmlParserCtxt *context,
             FujinXmlParse *parse)
{
  if (parse->drops_blanks == NULL || context->node == NULL || !parse->drops_blanks (context->node))
    return;
  context->sax->characters = characters_cb;
  context->sax->ignorableWhitespace = characters_cb;
}

static void
start_element_cb (void           *data,
                  const xmlChar  *name,
                  const xmlChar  *prefix,
                  const xmlChar  *space,
                  int             n_spaces,
                  const xmlChar **spaces,
                  int             n_attributes,
                  int             n_defaults,
                  const xmlChar **attributes)
{
  xmlParserCtxt *context = data;
  Parsing *parsing = context->_private;

  parsing->start (data, name, prefix, space, n_spaces, spaces, n_attributes, n_defaults,
                  attributes);
  if (parsing->n_elements++ == 0)
    start_first (context, parsing->parse);
  if (parsing->n_elements % ELEMENTS_PER_LOOK == 0 &&
      g_cancellable_is_cancelled (parsing->parse->cancellable))
    xmlStopParser (context);
}

/* Where the tail is missing that says more than whatever the parser met there. */
static void
explain (GBytes         *bytes,
         guint           n_before,
         const xmlError *last,
         GPtrArray      *problems)
{
  guint n_found = problems->len - n_before;

  if (fujin_xml_add_lost_ending (bytes, problems))
    g_ptr_array_remove_range (problems, n_before, n_found);
  else if (n_found == 0)
    add_parse_problem (problems, last);
}

static xmlDoc *
parse_scanned (GBytes        *bytes,
               FujinXmlParse *parse,
               GPtrArray     *problems)
{
  gsize size;
  const char *data = g_bytes_get_data (bytes, &size);
  xmlParserCtxt *context = xmlCreateMemoryParserCtxt (data, (int) size);
  Parsing parsing = { problems, parse, context->sax->startElementNs, 0, FALSE };
  guint n_before = problems->len;
  xmlDoc *doc;

  context->_private = &parsing;
  context->sax->serror = parse_error_cb;
  context->sax->startElementNs = start_element_cb;
  parse->damage = size;
  xmlCtxtUseOptions (context, XML_PARSE_NONET | XML_PARSE_BIG_LINES | XML_PARSE_COMPACT
                                | XML_PARSE_NOERROR | XML_PARSE_NOWARNING);
  xmlParseDocument (context);
  doc = g_steal_pointer (&context->myDoc);
  if (!context->wellFormed || g_cancellable_is_cancelled (parse->cancellable))
    fujin_aside_free (g_steal_pointer (&doc), (GDestroyNotify) xmlFreeDoc);
  if (doc == NULL && !g_cancellable_is_cancelled (parse->cancellable))
    explain (bytes, n_before, &context->lastError, problems);
  xmlFreeParserCtxt (context);
  return doc;
}

/**
 * fujin_xml_parse_with:
 * @bytes: the content of an XML file
 * @parse: what is wanted of the parse, and what it found beside the document
 * @problems: (element-type FujinXmlProblem): problems are added here
 *
 * Parses as fujin_xml_parse() does. A cancelled parse stops within a few milliseconds and adds
 * no problem.
 *
 * Returns: (nullable) (transfer full): the document, to be freed by xmlFreeDoc(); %NULL when
 *   problems were added or @parse was cancelled
 */
xmlDoc *
fujin_xml_parse_with (GBytes        *bytes,
                      FujinXmlParse *parse,
                      GPtrArray     *problems)
{
  g_return_val_if_fail (bytes != NULL && parse != NULL && problems != NULL, NULL);

  parse->damage = 0;
  fujin_xml_prepare ();
  if (!fujin_xml_scan_with (bytes, parse, problems))
    return NULL;
  return parse_scanned (bytes, parse, problems);
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
  FujinXmlParse parse = { NULL };

  return fujin_xml_parse_with (bytes, &parse, problems);
}

/* The text of a node that holds nothing but at most one text, which is nearly every one. */
static const char *
peek (const xmlNode *children)
{
  if (children == NULL)
    return "";
  if (children->next != NULL ||
      (children->type != XML_TEXT_NODE && children->type != XML_CDATA_SECTION_NODE))
    return NULL;
  return children->content != NULL ? (const char *) children->content : "";
}

/**
 * fujin_xml_peek:
 * @node: an element or an attribute
 * @copies: where texts are kept that do not stand in the document in one piece
 *
 * Returns: (transfer none): the text inside @node exactly as it stands, maybe empty, never %NULL
 */
const char *
fujin_xml_peek (xmlNode      *node,
                GStringChunk *copies)
{
  const char *text = peek (node->children);
  g_autofree char *copy = NULL;

  if (text != NULL)
    return text;
  copy = fujin_xml_content (node);
  return g_string_chunk_insert (copies, copy);
}

/**
 * fujin_xml_peek_attribute:
 * @node: an element
 * @name: name of an attribute
 * @copies: where texts are kept that do not stand in the document in one piece
 *
 * Returns: (nullable) (transfer none): its value, or %NULL when the element does not have it
 */
const char *
fujin_xml_peek_attribute (xmlNode      *node,
                          const char   *name,
                          GStringChunk *copies)
{
  for (xmlAttr *attribute = node->properties; attribute != NULL; attribute = attribute->next)
    if (attribute->ns == NULL && strcmp ((const char *) attribute->name, name) == 0)
      return fujin_xml_peek ((xmlNode *) attribute, copies);
  return NULL;
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
