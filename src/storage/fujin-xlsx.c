/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "fujin-words.h"
#include "fujin-xlsx-private.h"
#include "fujin-xml.h"

/* What a relation of the workbook says. */
typedef struct
{
  char *type;
  char *part;
} Relation;

static void
free_relation (Relation *relation)
{
  g_free (relation->type);
  g_free (relation->part);
  g_free (relation);
}

/* A type is an address that differs between editions; its last step says what it is. */
static char *
short_type (const char *type)
{
  const char *slash = strrchr (type, '/');

  return g_strdup (slash ? slash + 1 : type);
}

static gboolean
add_relation (GHashTable *relations,
              const char *base,
              xmlNode    *node,
              GPtrArray  *problems)
{
  g_autofree char *id = fujin_xml_attribute (node, "Id");
  g_autofree char *type = fujin_xml_attribute (node, "Type");
  g_autofree char *target = fujin_xml_attribute (node, "Target");
  g_autofree char *mode = fujin_xml_attribute (node, "TargetMode");
  g_autofree char *part = NULL;
  Relation *relation;

  /* Addresses in the world outside are of no use here and never followed. */
  if (!id || !type || !target || g_strcmp0 (mode, "External") == 0)
    return TRUE;
  part = _fujin_xlsx_resolve (base, target);
  if (!part)
    {
      fujin_xml_add_problem (problems, 0,
                             W_("The workbook refers to “%s” outside of itself: it is not opened. "
                                "Copy the table into a new workbook."), target);
      return FALSE;
    }
  relation = g_new0 (Relation, 1);
  relation->type = short_type (type);
  relation->part = g_steal_pointer (&part);
  g_hash_table_insert (relations, g_steal_pointer (&id), relation);
  return TRUE;
}

static char *
relations_part (const char *part)
{
  g_autofree char *folder = g_path_get_dirname (part);
  g_autofree char *name = g_path_get_basename (part);

  if (!*part)
    return g_strdup ("_rels/.rels");
  return g_strdup_printf ("%s/_rels/%s.rels", folder, name);
}

/* The relations of a part, "" for those of the whole file: id -> Relation. */
static GHashTable *
read_relations (FujinXlsx  *xlsx,
                const char *part)
{
  g_autofree char *name = relations_part (part);
  xmlDoc *doc = _fujin_table_parse_part (xlsx->parts, name, xlsx->problems);
  g_autoptr (GHashTable) relations = NULL;
  gboolean good = TRUE;

  if (!doc)
    return NULL;
  relations = g_hash_table_new_full (g_str_hash, g_str_equal, g_free,
                                     (GDestroyNotify) free_relation);
  for (xmlNode *node = xmlDocGetRootElement (doc)->children; good && node; node = node->next)
    if (fujin_xml_is (node, "Relationship"))
      good = add_relation (relations, part, node, xlsx->problems);
  xmlFreeDoc (doc);
  return good ? g_steal_pointer (&relations) : NULL;
}

static const char *
find_type (GHashTable *relations,
           const char *type)
{
  GHashTableIter iter;
  gpointer value;

  g_hash_table_iter_init (&iter, relations);
  while (g_hash_table_iter_next (&iter, NULL, &value))
    if (strcmp (((Relation *) value)->type, type) == 0)
      return ((Relation *) value)->part;
  return NULL;
}

static gboolean
read_one_sheet (FujinXlsx  *xlsx,
                xmlNode    *node,
                GHashTable *relations)
{
  g_autofree char *name = fujin_xml_attribute (node, "name");
  g_autofree char *id = _fujin_xlsx_attribute (node, "id");
  Relation *relation = id ? g_hash_table_lookup (relations, id) : NULL;
  FujinTableSheet *sheet;

  /* Sheets of charts and of macros hold no cells. */
  if (!relation || strcmp (relation->type, "worksheet") != 0)
    return TRUE;
  sheet = fujin_table_sheet_new (name);
  g_ptr_array_add (xlsx->table->sheets, sheet);
  return _fujin_xlsx_read_sheet (xlsx, sheet, relation->part);
}

static void
read_date_system (FujinXlsx *xlsx,
                  xmlNode   *root)
{
  xmlNode *properties = _fujin_xlsx_child (root, "workbookPr");
  g_autofree char *value = properties ? fujin_xml_attribute (properties, "date1904") : NULL;

  xlsx->date_1904 = value && (strcmp (value, "1") == 0 || strcmp (value, "true") == 0);
}

static gboolean
read_sheets (FujinXlsx  *xlsx,
             const char *workbook,
             GHashTable *relations)
{
  xmlDoc *doc = _fujin_table_parse_part (xlsx->parts, workbook, xlsx->problems);
  xmlNode *list;
  gboolean good = TRUE;

  if (!doc)
    return FALSE;
  read_date_system (xlsx, xmlDocGetRootElement (doc));
  list = _fujin_xlsx_child (xmlDocGetRootElement (doc), "sheets");
  for (xmlNode *node = list ? list->children : NULL; good && node; node = node->next)
    if (fujin_xml_is (node, "sheet"))
      good = read_one_sheet (xlsx, node, relations);
  xmlFreeDoc (doc);
  return good;
}

static gboolean
read_workbook (FujinXlsx *xlsx)
{
  g_autoptr (GHashTable) top = read_relations (xlsx, "");
  g_autoptr (GHashTable) relations = NULL;
  const char *workbook = top ? find_type (top, "officeDocument") : NULL;
  const char *strings;
  const char *styles;

  if (!top)
    return FALSE;
  if (!workbook || !g_str_has_prefix (workbook, "xl/"))
    {
      fujin_xml_add_problem (xlsx->problems, 0,
                             W_("This is an office document but not a workbook (XLSX)."));
      return FALSE;
    }
  relations = read_relations (xlsx, workbook);
  if (!relations)
    return FALSE;
  strings = find_type (relations, "sharedStrings");
  styles = find_type (relations, "styles");
  return (!strings || _fujin_xlsx_read_strings (xlsx, strings)) &&
         (!styles || _fujin_xlsx_read_styles (xlsx, styles)) &&
         read_sheets (xlsx, workbook, relations);
}

/* Reads the unpacked parts of a workbook. */
FujinTable *
_fujin_table_read_xlsx (GHashTable *parts,
                        GPtrArray  *problems)
{
  g_autoptr (FujinTable) table = fujin_table_new ();
  g_autoptr (GPtrArray) strings = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GArray) date_styles = g_array_new (FALSE, TRUE, sizeof (gboolean));
  FujinXlsx xlsx = { parts, table, strings, date_styles, problems, FALSE };

  if (!read_workbook (&xlsx))
    return NULL;
  if (table->sheets->len == 0)
    {
      fujin_xml_add_problem (problems, 0, W_("The workbook has no sheet with cells."));
      return NULL;
    }
  return g_steal_pointer (&table);
}
