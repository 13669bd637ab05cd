/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-package.h"

#include <archive.h>
#include <archive_entry.h>
#include <string.h>

#include "fujin-exporter.h"
#include "fujin-office-xml.h"
#include "fujin-words.h"

#define NS_TYPES "http://schemas.openxmlformats.org/package/2006/content-types"
#define NS_RELATIONSHIPS "http://schemas.openxmlformats.org/package/2006/relationships"
#define TYPE_RELATIONSHIPS "application/vnd.openxmlformats-package.relationships+xml"

typedef struct
{
  char   *name;
  char   *type;
  GBytes *content;
} Part;

typedef struct
{
  char *source;
  char *id;
  char *type;
  char *target;
} Relation;

struct _FujinPackage
{
  GPtrArray *parts;
  GPtrArray *relations;
};

static void
free_part (gpointer data)
{
  Part *part = data;

  g_free (part->name);
  g_free (part->type);
  g_bytes_unref (part->content);
  g_free (part);
}

static void
free_relation (gpointer data)
{
  Relation *relation = data;

  g_free (relation->source);
  g_free (relation->id);
  g_free (relation->type);
  g_free (relation->target);
  g_free (relation);
}

/**
 * fujin_package_new:
 *
 * Returns: (transfer full): a package without parts
 */
FujinPackage *
fujin_package_new (void)
{
  FujinPackage *self = g_new0 (FujinPackage, 1);

  self->parts = g_ptr_array_new_with_free_func (free_part);
  self->relations = g_ptr_array_new_with_free_func (free_relation);
  return self;
}

/**
 * fujin_package_free:
 * @self: (transfer full): a package
 *
 * Frees it.
 */
void
fujin_package_free (FujinPackage *self)
{
  g_ptr_array_unref (self->parts);
  g_ptr_array_unref (self->relations);
  g_free (self);
}

static gboolean
has_part (FujinPackage *self,
          const char   *name)
{
  for (guint i = 0; i < self->parts->len; i++)
    if (g_ascii_strcasecmp (((Part *) g_ptr_array_index (self->parts, i))->name, name) == 0)
      return TRUE;
  return FALSE;
}

/**
 * fujin_package_add_part:
 * @self: a package
 * @name: such as "/ppt/slides/slide1.xml"; each only once
 * @type: its content type
 * @content: (transfer full): what is in it
 *
 * Adds a part. Parts stand in the file in the order in which they came.
 */
void
fujin_package_add_part (FujinPackage *self,
                        const char   *name,
                        const char   *type,
                        GBytes       *content)
{
  Part *part;

  g_return_if_fail (self != NULL && name != NULL && *name == '/' && type != NULL);
  g_return_if_fail (content != NULL && !has_part (self, name));

  part = g_new (Part, 1);
  part->name = g_strdup (name);
  part->type = g_strdup (type);
  part->content = content;
  g_ptr_array_add (self->parts, part);
}

/**
 * fujin_package_relate:
 * @self: a package
 * @source: name of a part; "/" for the package itself
 * @type: of the relationship
 * @target: name of the part it leads to
 *
 * Lets a part refer to another one. The same relationship is made only once.
 *
 * Returns: (transfer none): its id, such as "rId1", as long as the package lives
 */
const char *
fujin_package_relate (FujinPackage *self,
                      const char   *source,
                      const char   *type,
                      const char   *target)
{
  Relation *relation;
  guint n = 1;

  g_return_val_if_fail (self != NULL && source != NULL && type != NULL && target != NULL, NULL);

  for (guint i = 0; i < self->relations->len; i++)
    {
      relation = g_ptr_array_index (self->relations, i);
      if (!g_str_equal (relation->source, source))
        continue;
      if (g_str_equal (relation->type, type) && g_str_equal (relation->target, target))
        return relation->id;
      n++;
    }
  relation = g_new (Relation, 1);
  relation->source = g_strdup (source);
  relation->id = g_strdup_printf ("rId%u", n);
  relation->type = g_strdup (type);
  relation->target = g_strdup (target);
  g_ptr_array_add (self->relations, relation);
  return relation->id;
}

static GBytes *
write_types (FujinPackage *self)
{
  FujinOfficeXml *xml = _fujin_office_xml_new ();

  _fujin_office_xml_open (xml, "Types", "xmlns", NS_TYPES, NULL);
  _fujin_office_xml_leaf (xml, "Default", "Extension", "rels", "ContentType", TYPE_RELATIONSHIPS,
                          NULL);
  _fujin_office_xml_leaf (xml, "Default", "Extension", "xml", "ContentType", "application/xml",
                          NULL);
  for (guint i = 0; i < self->parts->len; i++)
    {
      const Part *part = g_ptr_array_index (self->parts, i);

      _fujin_office_xml_leaf (xml, "Override", "PartName", part->name, "ContentType", part->type,
                              NULL);
    }
  _fujin_office_xml_close (xml);
  return _fujin_office_xml_finish (xml);
}

/* The part that holds the relationships of a part: "/a/b.xml" has "/a/_rels/b.xml.rels". */
static char *
dup_relations_name (const char *source)
{
  const char *base = strrchr (source, '/') + 1;

  return g_strdup_printf ("%.*s_rels/%s.rels", (int) (base - source), source, base);
}

/* Relationships of one part; NULL when it has none. */
static GBytes *
write_relations (FujinPackage *self,
                 const char   *source)
{
  FujinOfficeXml *xml = NULL;

  for (guint i = 0; i < self->relations->len; i++)
    {
      const Relation *relation = g_ptr_array_index (self->relations, i);

      if (!g_str_equal (relation->source, source))
        continue;
      if (xml == NULL)
        {
          xml = _fujin_office_xml_new ();
          _fujin_office_xml_open (xml, "Relationships", "xmlns", NS_RELATIONSHIPS, NULL);
        }
      _fujin_office_xml_leaf (xml, "Relationship", "Id", relation->id, "Type", relation->type,
                              "Target", relation->target, NULL);
    }
  if (xml == NULL)
    return NULL;
  _fujin_office_xml_close (xml);
  return _fujin_office_xml_finish (xml);
}

static la_ssize_t
take_bytes (struct archive *archive,
            void           *closure,
            const void     *data,
            size_t          length)
{
  g_byte_array_append (closure, data, (guint) length);
  return (la_ssize_t) length;
}

/* No time, no owner: the archive says 1 January 1980, wherever and whenever it is made. */
static gboolean
write_entry (struct archive *archive,
             const char     *name,
             GBytes         *content)
{
  struct archive_entry *entry = archive_entry_new ();
  gsize size;
  const void *data = g_bytes_get_data (content, &size);
  gboolean good;

  archive_entry_set_pathname (entry, *name == '/' ? name + 1 : name);
  archive_entry_set_filetype (entry, AE_IFREG);
  archive_entry_set_perm (entry, 0644);
  archive_entry_set_size (entry, (la_int64_t) size);
  good = archive_write_header (archive, entry) == ARCHIVE_OK
         && archive_write_data (archive, data, size) == (la_ssize_t) size;
  archive_entry_free (entry);
  return good;
}

static gboolean
write_with_relations (FujinPackage   *self,
                      struct archive *archive,
                      const char     *name,
                      GBytes         *content)
{
  g_autofree char *relations_name = dup_relations_name (name);
  g_autoptr (GBytes) relations = write_relations (self, name);

  return (content == NULL || write_entry (archive, name, content))
         && (relations == NULL || write_entry (archive, relations_name, relations));
}

static gboolean
write_all (FujinPackage   *self,
           struct archive *archive)
{
  g_autoptr (GBytes) types = write_types (self);
  gboolean good = write_entry (archive, "[Content_Types].xml", types)
                  && write_with_relations (self, archive, "/", NULL);

  for (guint i = 0; good && i < self->parts->len; i++)
    {
      const Part *part = g_ptr_array_index (self->parts, i);

      good = write_with_relations (self, archive, part->name, part->content);
    }
  return good;
}

/**
 * fujin_package_finish:
 * @self: a package
 * @error: return location for a #GError
 *
 * Returns: (transfer full) (nullable): the file; %NULL with @error set to a %FUJIN_EXPORT_ERROR
 */
GBytes *
fujin_package_finish (FujinPackage  *self,
                      GError       **error)
{
  struct archive *archive = archive_write_new ();
  GByteArray *bytes = g_byte_array_new ();
  gboolean good;

  archive_write_set_format_zip (archive);
  archive_write_set_bytes_per_block (archive, 0);
  good = archive_write_open (archive, bytes, NULL, take_bytes, NULL) == ARCHIVE_OK
         && write_all (self, archive) && archive_write_close (archive) == ARCHIVE_OK;
  if (!good)
    g_set_error (error, FUJIN_EXPORT_ERROR, FUJIN_EXPORT_ERROR_FAILED,
                 /* Translators: %s is what the library that packs files says. */
                 W_("The file could not be packed: %s."), archive_error_string (archive));
  archive_write_free (archive);
  if (good)
    return g_byte_array_free_to_bytes (bytes);
  g_byte_array_unref (bytes);
  return NULL;
}
