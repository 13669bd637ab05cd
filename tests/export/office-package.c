/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "office-package.h"

#include <archive.h>
#include <archive_entry.h>
#include <libxml/parser.h>
#include <libxml/xpath.h>
#include <string.h>

#define TYPES "[Content_Types].xml"

/* The parts of an office file by name, without the first slash. */
GHashTable *
office_package_read (GBytes *bytes)
{
  GHashTable *parts = g_hash_table_new_full (g_str_hash, g_str_equal, g_free,
                                             (GDestroyNotify) g_bytes_unref);
  struct archive *archive = archive_read_new ();
  struct archive_entry *entry;
  gsize size;
  const void *data = g_bytes_get_data (bytes, &size);

  archive_read_support_format_zip (archive);
  g_assert_cmpint (archive_read_open_memory (archive, data, size), ==, ARCHIVE_OK);
  while (archive_read_next_header (archive, &entry) == ARCHIVE_OK)
    {
      GByteArray *content = g_byte_array_new ();
      guint8 buffer[4096];
      la_ssize_t n;

      while ((n = archive_read_data (archive, buffer, sizeof buffer)) > 0)
        g_byte_array_append (content, buffer, (guint) n);
      g_assert_cmpint (n, ==, 0);
      g_assert_false (g_hash_table_contains (parts, archive_entry_pathname (entry)));
      g_hash_table_insert (parts, g_strdup (archive_entry_pathname (entry)),
                           g_byte_array_free_to_bytes (content));
    }
  archive_read_free (archive);
  return parts;
}

xmlDoc *
office_package_parse (GHashTable *parts,
                      const char *name)
{
  GBytes *bytes = g_hash_table_lookup (parts, name);
  gsize size;
  const char *data;
  xmlDoc *doc;

  if (bytes == NULL)
    g_error ("there is no part %s", name);
  data = g_bytes_get_data (bytes, &size);
  doc = xmlReadMemory (data, (int) size, NULL, NULL, XML_PARSE_NONET);
  if (doc == NULL)
    g_error ("%s is not well-formed", name);
  return doc;
}

static xmlNode *
first_child (xmlDoc *doc)
{
  return xmlFirstElementChild (xmlDocGetRootElement (doc));
}

static char *
dup_attribute (xmlNode    *node,
               const char *name)
{
  xmlChar *value = xmlGetProp (node, (const xmlChar *) name);
  char *copy = g_strdup ((const char *) value);

  xmlFree (value);
  return copy;
}

/* Every part has a content type, and every type that is said of a part has its part. */
static void
check_types (GHashTable *parts)
{
  g_autoptr (GHashTable) named = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  xmlDoc *doc = office_package_parse (parts, TYPES);
  GHashTableIter iter;
  gpointer name;

  for (xmlNode *node = first_child (doc); node != NULL; node = xmlNextElementSibling (node))
    {
      g_autofree char *part = dup_attribute (node, "PartName");
      g_autofree char *extension = dup_attribute (node, "Extension");
      g_autofree char *type = dup_attribute (node, "ContentType");

      g_assert_nonnull (strchr (type, '/'));
      if (part != NULL && !g_hash_table_contains (parts, part + 1))
        g_error ("%s has a content type but is not there", part);
      g_assert_true (g_hash_table_add (named, part != NULL ? g_strdup (part + 1)
                                                           : g_strconcat (".", extension, NULL)));
    }
  xmlFreeDoc (doc);
  g_hash_table_iter_init (&iter, parts);
  while (g_hash_table_iter_next (&iter, &name, NULL))
    if (!g_str_equal (name, TYPES) && !g_hash_table_contains (named, name)
        && !g_hash_table_contains (named, strrchr (name, '.')))
      g_error ("%s has no content type", (char *) name);
}

/* The part a relationship of @source leads to. */
static char *
resolve (const char *source,
         const char *target)
{
  g_autofree char *folder = NULL;
  g_autofree char *path = NULL;
  g_autofree char *canonical = NULL;

  if (*target == '/')
    return g_strdup (target + 1);
  folder = g_path_get_dirname (source);
  path = g_strconcat ("/", folder, "/", target, NULL);
  canonical = g_canonicalize_filename (path, "/");
  return g_strdup (canonical + 1);
}

static char *
dup_source (const char *rels)
{
  const char *folder = strstr (rels, "_rels/");
  g_autofree char *base = g_strndup (folder + 6, strlen (folder + 6) - strlen (".rels"));

  return g_strdup_printf ("%.*s%s", (int) (folder - rels), rels, base);
}

/* Every target is there; fills @targets with them and returns the ids of the relationships. */
static GHashTable *
check_relations (GHashTable *parts,
                 const char *rels,
                 GHashTable *targets)
{
  GHashTable *ids = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autofree char *source = dup_source (rels);
  xmlDoc *doc = office_package_parse (parts, rels);

  for (xmlNode *node = first_child (doc); node != NULL; node = xmlNextElementSibling (node))
    {
      g_autofree char *target = dup_attribute (node, "Target");
      g_autofree char *mode = dup_attribute (node, "TargetMode");
      g_autofree char *type = dup_attribute (node, "Type");
      g_autofree char *part = resolve (source, target);

      g_assert_true (g_str_has_prefix (type, "http://schemas.openxmlformats.org/"));
      g_assert_true (g_hash_table_add (ids, dup_attribute (node, "Id")));
      g_assert_null (mode);
      if (!g_hash_table_contains (parts, part))
        g_error ("%s refers to %s, which is not there", source, part);
      g_hash_table_add (targets, g_strdup (part));
    }
  xmlFreeDoc (doc);
  return ids;
}

/* Every r:id and r:embed of a part is one of its relationships. */
static void
check_ids (GHashTable *parts,
           const char *name,
           GHashTable *ids)
{
  xmlDoc *doc = office_package_parse (parts, name);
  xmlXPathContext *context = xmlXPathNewContext (doc);
  xmlXPathObject *found = xmlXPathEvalExpression (
    (const xmlChar *) "//@*[namespace-uri()="
                      "'http://schemas.openxmlformats.org/officeDocument/2006/relationships']",
    context);

  for (int i = 0; found->nodesetval != NULL && i < found->nodesetval->nodeNr; i++)
    {
      xmlChar *id = xmlNodeGetContent (found->nodesetval->nodeTab[i]);

      if (ids == NULL || !g_hash_table_contains (ids, id))
        g_error ("%s uses %s, which is not declared", name, (char *) id);
      xmlFree (id);
    }
  xmlXPathFreeObject (found);
  xmlXPathFreeContext (context);
  xmlFreeDoc (doc);
}

static void
check_part (GHashTable *parts,
            const char *name,
            GHashTable *targets)
{
  g_autofree char *folder = g_path_get_dirname (name);
  g_autofree char *base = g_path_get_basename (name);
  g_autofree char *rels = g_strdup_printf ("%s/_rels/%s.rels", folder, base);
  g_autoptr (GHashTable) ids = NULL;

  if (g_hash_table_contains (parts, rels))
    ids = check_relations (parts, rels, targets);
  if (g_str_has_suffix (name, ".xml"))
    check_ids (parts, name, ids);
}

/*
 * office_package_check:
 *
 * Whether all parts are well-formed, typed and declared, and none stands in the file without
 * anything that leads to it (ECMA-376 part 2).
 */
void
office_package_check (GHashTable *parts)
{
  g_autoptr (GHashTable) targets = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GHashTable) root = NULL;
  GHashTableIter iter;
  gpointer name;

  check_types (parts);
  root = check_relations (parts, "_rels/.rels", targets);
  g_assert_cmpuint (g_hash_table_size (root), >=, 2);
  g_hash_table_iter_init (&iter, parts);
  while (g_hash_table_iter_next (&iter, &name, NULL))
    if (!g_str_equal (name, TYPES) && !g_str_has_suffix (name, ".rels"))
      check_part (parts, name, targets);
  g_hash_table_iter_init (&iter, parts);
  while (g_hash_table_iter_next (&iter, &name, NULL))
    if (!g_str_equal (name, TYPES) && !g_str_has_suffix (name, ".rels")
        && !g_hash_table_contains (targets, name))
      g_error ("nothing refers to %s", (char *) name);
}
