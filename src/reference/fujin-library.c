/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fujin-library-private.h"

#include <string.h>

/**
 * FujinLibrary:
 *
 * What the program knows of its sources, in both languages: X.1060 with the textbook, CSIRT roles
 * (Nippon CSIRT Association), the cross-industry reference (CRIC CSF) and the workforce framework
 * (National Cybersecurity Office), a glossary, with all links between them. Read on first use;
 * never changes, so every thread may read it.
 */

static const char *const files[] = { "textbook", "nca", "csf", "nco", "glossary" };

/* Our own content is part of the program: a defect in it is a defect of the program. */
static xmlDoc *
load_file (const char *name,
           GPtrArray  *problems)
{
  g_autofree char *path = g_strdup_printf ("/jp/fujin/Fujin/reference/%s.xml", name);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes =
    g_resources_lookup_data (path, G_RESOURCE_LOOKUP_FLAGS_NONE, &error);
  xmlDoc *doc;

  if (bytes == NULL)
    g_error ("%s", error->message);
  doc = fujin_xml_parse (bytes, problems);
  if (doc == NULL)
    g_error ("%s is not XML", path);
  return doc;
}

static void
stop_at_problems (GPtrArray *problems)
{
  for (guint i = 0; i < problems->len; i++)
    {
      const FujinXmlProblem *problem = g_ptr_array_index (problems, i);

      g_printerr ("%u: %s\n", problem->line, problem->message);
    }
  if (problems->len > 0)
    g_error ("The reference content is defective");
}

static void
read_sources (FujinLibrary *self,
              GPtrArray    *problems)
{
  g_ptr_array_add (self->sources, _fujin_library_make_framework (
                                   fujin_framework_get_default (), self->by_service));
  for (guint i = 0; i < G_N_ELEMENTS (files); i++)
    {
      xmlDoc *doc = load_file (files[i], problems);

      g_ptr_array_add (self->sources, _fujin_library_read_source (doc, problems));
      xmlFreeDoc (doc);
    }
}

static void
read_links (FujinLibrary *self,
            GPtrArray    *problems)
{
  xmlDoc *doc = load_file ("crosswalk", problems);

  _fujin_library_read_crosswalk (doc, self->links, problems);
  xmlFreeDoc (doc);
  for (guint i = 0; i < self->links->len; i++)
    {
      FujinCrosswalkLink *link = g_ptr_array_index (self->links, i);

      g_hash_table_insert (self->by_service, link->service, link);
    }
}

typedef void (*RowFunc) (FujinLibrary          *self,
                         const FujinLibraryRow *row);

static void
for_each_row (FujinLibrary *self,
              RowFunc       func)
{
  for (guint i = 0; i < self->sources->len; i++)
    {
      const FujinLibrarySource *source = g_ptr_array_index (self->sources, i);

      for (guint j = 0; j < source->tables->len; j++)
        {
          const FujinLibraryTable *table = g_ptr_array_index (source->tables, j);

          for (guint k = 0; k < table->rows->len; k++)
            func (self, g_ptr_array_index (table->rows, k));
        }
    }
}

static void
index_row (FujinLibrary          *self,
           const FujinLibraryRow *row)
{
  if (!g_hash_table_insert (self->rows, row->id, (gpointer) row))
    g_error ("%s stands twice in the library", row->id);
}

static void
mention (FujinLibrary          *self,
         const FujinLibraryRow *row,
         guint                  column,
         const char            *id)
{
  const FujinLibraryRow *other = g_hash_table_lookup (self->rows, id);
  FujinLibraryMention entry = { row, column };
  GArray *list;

  if (other == NULL)
    g_error ("%s names %s, which is not in the library", row->id, id);
  list = g_hash_table_lookup (self->mentions, other->id);
  if (list == NULL)
    {
      list = g_array_new (FALSE, FALSE, sizeof (FujinLibraryMention));
      g_hash_table_insert (self->mentions, other->id, list);
    }
  g_array_append_val (list, entry);
}

static void
index_mentions (FujinLibrary          *self,
                const FujinLibraryRow *row)
{
  for (guint i = 0; i < row->cells->len; i++)
    {
      const FujinLibraryCell *cell = g_ptr_array_index (row->cells, i);

      for (guint j = 0; cell->to != NULL && cell->to[j] != NULL; j++)
        mention (self, row, cell->column, cell->to[j]);
    }
}

static gpointer
load_default (gpointer data)
{
  FujinLibrary *self = g_new0 (FujinLibrary, 1);
  g_autoptr (GPtrArray) problems = fujin_xml_problems_new ();

  self->sources = g_ptr_array_new_with_free_func ((GDestroyNotify) fujin_library_source_free);
  self->links = g_ptr_array_new_with_free_func ((GDestroyNotify) fujin_crosswalk_link_free);
  self->rows = g_hash_table_new (g_str_hash, g_str_equal);
  self->mentions = g_hash_table_new_full (g_str_hash, g_str_equal, NULL,
                                          (GDestroyNotify) g_array_unref);
  self->by_service = g_hash_table_new (g_str_hash, g_str_equal);
  read_links (self, problems);
  read_sources (self, problems);
  stop_at_problems (problems);
  for_each_row (self, index_row);
  for_each_row (self, index_mentions);
  return self;
}

/**
 * fujin_library_get_default:
 *
 * Reads the library when it is asked for the first time.
 *
 * Returns: (transfer none): the library
 */
const FujinLibrary *
fujin_library_get_default (void)
{
  static GOnce once = G_ONCE_INIT;

  return g_once (&once, load_default, NULL);
}

/**
 * fujin_library_get_n_sources:
 * @self: the library
 *
 * Returns: how many sources it has
 */
guint
fujin_library_get_n_sources (const FujinLibrary *self)
{
  return self->sources->len;
}

/**
 * fujin_library_get_source:
 * @self: the library
 * @index: number of a source
 *
 * Returns: (transfer none): the source
 */
const FujinLibrarySource *
fujin_library_get_source (const FujinLibrary *self,
                          guint               index)
{
  g_return_val_if_fail (index < self->sources->len, NULL);

  return g_ptr_array_index (self->sources, index);
}

/**
 * fujin_library_find_source:
 * @self: the library
 * @id: id of a source, such as "nca"
 *
 * Returns: (nullable) (transfer none): the source
 */
const FujinLibrarySource *
fujin_library_find_source (const FujinLibrary *self,
                           const char         *id)
{
  for (guint i = 0; i < self->sources->len; i++)
    {
      const FujinLibrarySource *source = g_ptr_array_index (self->sources, i);

      if (strcmp (source->id, id) == 0)
        return source;
    }
  return NULL;
}

/**
 * fujin_library_find:
 * @self: the library
 * @id: id of a row, as source:row
 *
 * Returns: (nullable) (transfer none): the row
 */
const FujinLibraryRow *
fujin_library_find (const FujinLibrary *self,
                    const char         *id)
{
  return g_hash_table_lookup (self->rows, id);
}

/**
 * fujin_library_get_mentions:
 * @self: the library
 * @id: id of a row
 *
 * Returns: (nullable) (element-type FujinLibraryMention) (transfer none): where other rows name it
 */
const GArray *
fujin_library_get_mentions (const FujinLibrary *self,
                            const char         *id)
{
  return g_hash_table_lookup (self->mentions, id);
}

/**
 * fujin_library_find_link:
 * @self: the library
 * @service: code of a service, such as "A-1"
 *
 * Returns: (nullable) (transfer none): what it is linked to in other sources: our own proposal
 */
const FujinCrosswalkLink *
fujin_library_find_link (const FujinLibrary *self,
                         const char         *service)
{
  return g_hash_table_lookup (self->by_service, service);
}

/**
 * fujin_library_get_n_links:
 * @self: the library
 *
 * Returns: how many services are linked
 */
guint
fujin_library_get_n_links (const FujinLibrary *self)
{
  return self->links->len;
}

/**
 * fujin_library_get_link:
 * @self: the library
 * @index: number of a link
 *
 * Returns: (transfer none): the link
 */
const FujinCrosswalkLink *
fujin_library_get_link (const FujinLibrary *self,
                        guint               index)
{
  g_return_val_if_fail (index < self->links->len, NULL);

  return g_ptr_array_index (self->links, index);
}
