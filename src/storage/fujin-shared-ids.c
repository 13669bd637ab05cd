/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-shared-ids.h"

#include <string.h>

#include "fujin-shared-fields.h"
#include "fujin-strings.h"
#include "fujin-xml.h"

/* New ids by old ones. */
static const char *
renew (GHashTable *ids,
       const char *id,
       const char *prefix)
{
  char *next = g_hash_table_lookup (ids, id);

  if (next == NULL)
    {
      next = fujin_random_id (prefix);
      g_hash_table_insert (ids, g_strdup (id), next);
    }
  return next;
}

/* The letter that ids of such things begin with. */
static char *
prefix_of (const xmlNode *element)
{
  for (guint kind = 0; kind < FUJIN_N_RECORD_KINDS; kind++)
    {
      const FujinRecordFormat *format = fujin_record_format_get ((FujinRecordKind) kind);

      if (g_str_equal (format->element, (const char *) element->name))
        return g_strdup (format->prefix);
    }
  return g_strndup ((const char *) element->name, 1);
}

/* Things have the same id in all versions. */
static void
renew_own (xmlNode    *element,
           GHashTable *ids)
{
  g_autofree char *id = fujin_xml_attribute (element, "id");
  g_autofree char *prefix = prefix_of (element);

  if (id)
    xmlSetProp (element, BAD_CAST "id", BAD_CAST renew (ids, id, prefix));
  for (xmlNode *child = element->children; child; child = child->next)
    if (child->type == XML_ELEMENT_NODE)
      renew_own (child, ids);
}

static void
renew_attributes (xmlNode    *element,
                  GHashTable *ids)
{
  static const char *const names[] = { "team", "service" };

  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *id = fujin_xml_attribute (element, names[i]);
      const char *next = id ? g_hash_table_lookup (ids, id) : NULL;

      if (next)
        xmlSetProp (element, BAD_CAST names[i], BAD_CAST next);
    }
  for (xmlNode *child = element->children; child; child = child->next)
    if (child->type == XML_ELEMENT_NODE)
      renew_attributes (child, ids);
}

/* Codes of services are ids as well, and stay; so does what stands behind a colon. */
static void
renew_field (xmlNode          *field,
             FujinSharedField  type,
             gpointer          data)
{
  GHashTable *ids = data;
  g_autofree char *text = NULL;
  g_auto (GStrv) parts = NULL;
  g_autofree char *joined = NULL;

  if (type != FUJIN_SHARED_IDS && type != FUJIN_SHARED_SHEET)
    return;
  text = fujin_xml_content (field);
  parts = g_strsplit (text, type == FUJIN_SHARED_SHEET ? ":" : " ", -1);
  if (type == FUJIN_SHARED_SHEET && *parts)
    renew (ids, *parts, "q");
  for (char **part = parts; *part; part++)
    {
      const char *next = g_hash_table_lookup (ids, *part);

      if (next)
        {
          g_free (*part);
          *part = g_strdup (next);
        }
    }
  joined = g_strjoinv (type == FUJIN_SHARED_SHEET ? ":" : " ", parts);
  if (!g_str_equal (joined, text))
    xmlNodeSetContent (field, BAD_CAST joined); /* ids have nothing to escape */
}

/**
 * fujin_shared_ids_renew:
 * @root: the root of a project file that was stripped
 *
 * Gives everything a new random id: an old one may be the name of something, and it tells that two
 * copies are of one plan.
 */
void
fujin_shared_ids_renew (xmlNode *root)
{
  g_autoptr (GHashTable) ids = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);

  renew_own (root, ids);
  renew_attributes (root, ids);
  fujin_shared_fields_visit (root, renew_field, ids);
}
