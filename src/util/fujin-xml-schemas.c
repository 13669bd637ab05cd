/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fujin-xml-schemas.h"

#include <gio/gio.h>
#include <string.h>

/* Compiled schemas at rest. The library does not say that two threads may use the same one at
 * once, so each takes one for itself; there are as many as were ever needed at once. */
#define MAX_AT_REST 16

typedef struct
{
  char *resource;
  xmlRelaxNG *schema;
} Rest;

static GMutex mutex;
static Rest at_rest[MAX_AT_REST];

/* Our own schemas are part of the program: a defect in one is a defect of the program. */
static xmlRelaxNG *
compile (const char *resource)
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
 * fujin_xml_schemas_take:
 * @resource: resource path of a RELAX NG schema that is part of the program
 *
 * Returns: (transfer full): the schema, compiled; nobody else uses it until it is given back
 */
xmlRelaxNG *
fujin_xml_schemas_take (const char *resource)
{
  xmlRelaxNG *schema = NULL;

  g_mutex_lock (&mutex);
  for (guint i = 0; i < MAX_AT_REST && schema == NULL; i++)
    {
      if (at_rest[i].resource == NULL || strcmp (at_rest[i].resource, resource) != 0)
        continue;
      schema = g_steal_pointer (&at_rest[i].schema);
      g_clear_pointer (&at_rest[i].resource, g_free);
    }
  g_mutex_unlock (&mutex);
  return schema != NULL ? schema : compile (resource);
}

/**
 * fujin_xml_schemas_give_back:
 * @resource: its resource path
 * @schema: (transfer full): a schema that was taken
 *
 * Lets others use it.
 */
void
fujin_xml_schemas_give_back (const char *resource,
                             xmlRelaxNG *schema)
{
  g_mutex_lock (&mutex);
  for (guint i = 0; i < MAX_AT_REST && schema != NULL; i++)
    {
      if (at_rest[i].resource != NULL)
        continue;
      at_rest[i].resource = g_strdup (resource);
      at_rest[i].schema = g_steal_pointer (&schema);
    }
  g_mutex_unlock (&mutex);
  xmlRelaxNGFree (schema);
}
