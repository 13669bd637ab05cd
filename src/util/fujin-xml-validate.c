/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fujin-xml.h"

#include <libxml/relaxng.h>
#include <string.h>

#include "fujin-aside.h"
#include "fujin-words.h"
#include "fujin-xml-private.h"
#include "fujin-xml-schemas.h"

#if LIBXML_VERSION >= 21200
typedef const xmlError *XmlErrorArgument;
#else
typedef xmlError *XmlErrorArgument;
#endif

/* Between two looks at the cancellable, in microseconds. */
#define LOOK (20 * G_TIME_SPAN_MILLISECOND)

/* Where the schema is not followed, before anybody looked for the line. */
typedef struct
{
  xmlNode *node;
  guint line; /* for what has no node */
  char *detail;
} Fault;

struct _FujinXmlValidation
{
  gatomicrefcount n_users;
  xmlDoc *doc; /* NULL when it belongs to the caller */
  char *schema;
  gboolean is_valid;
  GPtrArray *faults;
  GMutex mutex;
  GCond changed;
  gboolean is_done;
  gboolean is_left;
};

static void
fault_free (Fault *fault)
{
  g_free (fault->detail);
  g_free (fault);
}

static void
fault_cb (void             *data,
          XmlErrorArgument  error)
{
  GPtrArray *faults = data;
  Fault *fault;

  if (faults->len >= FUJIN_XML_MAX_PROBLEMS)
    return;
  fault = g_new0 (Fault, 1);
  fault->node = error->node;
  fault->line = error->line > 0 ? (guint) error->line : 0;
  fault->detail = g_strstrip (g_strdup (error->message != NULL ? error->message : ""));
  g_ptr_array_add (faults, fault);
}

static gboolean
check (xmlDoc     *doc,
       const char *schema_resource,
       GPtrArray  *faults)
{
  xmlRelaxNG *schema = fujin_xml_schemas_take (schema_resource);
  xmlRelaxNGValidCtxt *context = xmlRelaxNGNewValidCtxt (schema);
  int result;

  xmlRelaxNGSetValidStructuredErrors (context, fault_cb, faults);
  result = xmlRelaxNGValidateDoc (context, doc);
  xmlRelaxNGFreeValidCtxt (context);
  fujin_xml_schemas_give_back (schema_resource, schema);
  return result == 0;
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

static guint
line_of (const Fault   *fault,
         FujinXmlLines *lines)
{
  xmlNode *node = fault->node;

  if (node != NULL && node->type != XML_ELEMENT_NODE)
    node = node->parent;
  if (node == NULL || node->type != XML_ELEMENT_NODE)
    return fault->line;
  return lines != NULL ? fujin_xml_lines_of (lines, node) : (guint) xmlGetLineNo (node);
}

static void
tell (GPtrArray     *faults,
      FujinXmlLines *lines,
      GPtrArray     *problems)
{
  for (guint i = 0; i < faults->len && problems->len < FUJIN_XML_MAX_PROBLEMS; i++)
    {
      const Fault *fault = g_ptr_array_index (faults, i);
      guint line = line_of (fault, lines);
      g_autofree char *message = NULL;

      /* Translators: %s is a message of the XML library, in English. */
      message = g_strdup_printf (W_("This does not belong into the file in this form. (%s)"),
                                 fault->detail);
      if (!is_repeated (problems, line, message))
        fujin_xml_add_problem (problems, line, "%s", message);
    }
  if (faults->len == 0)
    fujin_xml_add_problem (problems, 0, W_("The file does not have the form that is expected."));
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
  g_autoptr (GPtrArray) faults = g_ptr_array_new_with_free_func ((GDestroyNotify) fault_free);

  g_return_val_if_fail (doc != NULL && problems != NULL, FALSE);

  fujin_xml_prepare ();
  if (check (doc, schema_resource, faults))
    return TRUE;
  tell (faults, NULL, problems);
  return FALSE;
}

static void
validation_unref (FujinXmlValidation *self)
{
  if (!g_atomic_ref_count_dec (&self->n_users))
    return;
  xmlFreeDoc (self->doc);
  g_ptr_array_unref (self->faults);
  g_mutex_clear (&self->mutex);
  g_cond_clear (&self->changed);
  g_free (self->schema);
  g_free (self);
}

/* Freeing a large document takes its time, too: the thread waits until nobody reads it. */
static gpointer
run (gpointer data)
{
  FujinXmlValidation *self = data;
  gboolean is_valid = check (self->doc, self->schema, self->faults);

  g_mutex_lock (&self->mutex);
  self->is_valid = is_valid;
  self->is_done = TRUE;
  g_cond_signal (&self->changed);
  while (!self->is_left)
    g_cond_wait (&self->changed, &self->mutex);
  g_mutex_unlock (&self->mutex);
  g_clear_pointer (&self->doc, xmlFreeDoc);
  validation_unref (self);
  return NULL;
}

/**
 * fujin_xml_validation_start:
 * @doc: (transfer full): a document
 * @schema_resource: resource path of a RELAX NG schema that is part of the program
 *
 * Begins to check @doc in another thread. Until the check is finished or dropped @doc may be read
 * but not changed, except for the fields of nodes that are left to applications.
 *
 * Returns: (transfer full): the check, to be given to fujin_xml_validation_finish() or
 *   fujin_xml_validation_drop(), with which @doc goes
 */
FujinXmlValidation *
fujin_xml_validation_start (xmlDoc     *doc,
                            const char *schema_resource)
{
  FujinXmlValidation *self = g_new0 (FujinXmlValidation, 1);

  g_return_val_if_fail (doc != NULL && schema_resource != NULL, NULL);

  fujin_xml_prepare ();
  g_atomic_ref_count_init (&self->n_users);
  self->doc = doc;
  self->schema = g_strdup (schema_resource);
  self->faults = g_ptr_array_new_with_free_func ((GDestroyNotify) fault_free);
  g_mutex_init (&self->mutex);
  g_cond_init (&self->changed);
  g_atomic_ref_count_inc (&self->n_users);
  if (fujin_aside_run ("fujin-validate", run, self))
    return self;
  self->is_valid = check (doc, schema_resource, self->faults);
  self->is_done = TRUE;
  g_assert_false (g_atomic_ref_count_dec (&self->n_users));
  return self;
}

/**
 * fujin_xml_validation_drop:
 * @self: (transfer full): a check
 *
 * Ends a check whose result does not matter any more, without waiting for it.
 */
void
fujin_xml_validation_drop (FujinXmlValidation *self)
{
  g_return_if_fail (self != NULL);

  g_mutex_lock (&self->mutex);
  self->is_left = TRUE;
  g_cond_signal (&self->changed);
  g_mutex_unlock (&self->mutex);
  validation_unref (self);
}

/* Returns whether it is done. */
static gboolean
wait (FujinXmlValidation *self,
      GCancellable       *cancellable)
{
  gboolean is_done;

  g_mutex_lock (&self->mutex);
  while (!self->is_done && !g_cancellable_is_cancelled (cancellable))
    g_cond_wait_until (&self->changed, &self->mutex, g_get_monotonic_time () + LOOK);
  is_done = self->is_done;
  g_mutex_unlock (&self->mutex);
  return is_done;
}

/**
 * fujin_xml_validation_finish:
 * @self: (transfer full): a check
 * @lines: (nullable): the lines of its document
 * @cancellable: (nullable): ends the waiting
 * @problems: (element-type FujinXmlProblem): problems are added here
 *
 * Waits for the result and ends the check.
 *
 * Returns: whether the document is valid; if not, problems were added or it was cancelled
 */
gboolean
fujin_xml_validation_finish (FujinXmlValidation *self,
                             FujinXmlLines      *lines,
                             GCancellable       *cancellable,
                             GPtrArray          *problems)
{
  gboolean is_valid;

  g_return_val_if_fail (self != NULL && problems != NULL, FALSE);

  is_valid = wait (self, cancellable) && self->is_valid;
  if (!is_valid && !g_cancellable_is_cancelled (cancellable))
    tell (self->faults, lines, problems);
  fujin_xml_validation_drop (self);
  return is_valid;
}
