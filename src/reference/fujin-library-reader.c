/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fujin-library-private.h"

#include <string.h>

#include "fujin-framework-node.h"
#include "fujin-library-season.h"
#include "fujin-words.h"

static FujinBasis
read_basis (xmlNode   *node,
            GPtrArray *problems)
{
  g_autofree char *value = fujin_xml_attribute (node, "basis");
  int index = value != NULL ? fujin_basis_index (value) : FUJIN_BASIS_STATED;

  if (index < 0)
    fujin_node_unknown (node, problems);
  return index < 0 ? FUJIN_BASIS_STATED : (FujinBasis) index;
}

static void
read_cell (FujinLibraryRow *row,
           xmlNode         *node,
           GPtrArray       *problems)
{
  g_autofree char *id = fujin_node_required (node, "column", problems);
  g_autofree char *to = fujin_xml_attribute (node, "to");
  int column = fujin_library_table_find_column (row->table, id);
  FujinLibraryCell *cell;

  if (column < 0)
    {
      fujin_node_dangling (node, id, problems);
      return;
    }
  cell = g_new0 (FujinLibraryCell, 1);
  cell->column = (guint) column;
  cell->to = g_strsplit (to != NULL ? to : "", " ", -1);
  cell->basis = read_basis (node, problems);
  if (fujin_node_first (node) != NULL)
    fujin_node_text (node, &cell->text, problems);
  g_ptr_array_add (row->cells, cell);
}

static void
read_row (FujinLibraryTable *table,
          xmlNode           *node,
          GPtrArray         *problems)
{
  g_autofree char *id = fujin_node_required (node, "id", problems);
  FujinLibraryRow *row =
    fujin_library_row_new (table, g_strconcat (table->source->id, ":", id, NULL));

  row->basis = read_basis (node, problems);
  g_ptr_array_add (table->rows, row);
  for (xmlNode *part = fujin_node_first (node); part; part = fujin_node_next (part))
    {
      if (fujin_xml_is (part, "name"))
        fujin_node_text (part, &row->name, problems);
      else if (fujin_xml_is (part, "reason"))
        fujin_node_text (part, &row->reason, problems);
      else if (fujin_xml_is (part, "cell"))
        read_cell (row, part, problems);
      else
        fujin_node_unknown (part, problems);
    }
  if (table->has_items)
    fujin_node_complete (node, "name", &row->name, problems);
}

static void
read_column (FujinLibraryTable *table,
             xmlNode           *node,
             GPtrArray         *problems)
{
  FujinLibraryColumn *column = g_new0 (FujinLibraryColumn, 1);

  column->id = fujin_node_required (node, "id", problems);
  fujin_node_text (node, &column->name, problems);
  g_ptr_array_add (table->columns, column);
}

static void
read_table (FujinLibrarySource *source,
            xmlNode            *node,
            GPtrArray          *problems)
{
  FujinLibraryTable *table =
    fujin_library_table_new (source, fujin_node_required (node, "id", problems));
  g_autofree char *items = fujin_xml_attribute (node, "items");

  table->has_items = items != NULL;
  g_ptr_array_add (source->tables, table);
  for (xmlNode *part = fujin_node_first (node); part; part = fujin_node_next (part))
    {
      if (fujin_xml_is (part, "title"))
        fujin_node_text (part, &table->title, problems);
      else if (fujin_xml_is (part, "note"))
        fujin_node_text (part, &table->note, problems);
      else if (fujin_xml_is (part, "column"))
        read_column (table, part, problems);
      else if (fujin_xml_is (part, "row"))
        read_row (table, part, problems);
      else
        fujin_node_unknown (part, problems);
    }
  if (fujin_library_season_is_in (table))
    fujin_library_season_sort (table);
}

static void
read_matrix (FujinLibrarySource *source,
             xmlNode            *list,
             GPtrArray          *problems)
{
  const FujinLibraryTable *roles = fujin_library_source_find_table (source, "roles");

  source->matrix = fujin_role_matrix_new (roles != NULL ? roles->rows->len : 0);
  for (xmlNode *node = fujin_node_first (list); node; node = fujin_node_next (node))
    {
      g_autofree char *function = fujin_node_required (node, "function", problems);
      g_autofree char *cells = fujin_xml_content (node);

      if (!fujin_role_matrix_append (source->matrix, function, cells))
        fujin_xml_add_problem (problems, (guint) xmlGetLineNo (node),
                               W_ ("The line of “%s” does not have one cell for each role."),
                               function);
    }
}

FujinLibrarySource *
_fujin_library_read_source (xmlDoc    *doc,
                            GPtrArray *problems)
{
  xmlNode *root = xmlDocGetRootElement (doc);
  FujinLibrarySource *source =
    fujin_library_source_new (fujin_node_required (root, "id", problems));

  for (xmlNode *node = fujin_node_first (root); node; node = fujin_node_next (node))
    {
      if (fujin_xml_is (node, "title"))
        fujin_node_text (node, &source->title, problems);
      else if (fujin_xml_is (node, "citation"))
        fujin_node_text (node, &source->citation, problems);
      else if (fujin_xml_is (node, "note"))
        fujin_node_text (node, &source->note, problems);
      else if (fujin_xml_is (node, "table"))
        read_table (source, node, problems);
      else if (fujin_xml_is (node, "matrix"))
        read_matrix (source, node, problems);
      else
        fujin_node_unknown (node, problems);
    }
  return source;
}

void
_fujin_library_read_crosswalk (xmlDoc    *doc,
                               GPtrArray *links,
                               GPtrArray *problems)
{
  xmlNode *root = xmlDocGetRootElement (doc);

  for (xmlNode *node = fujin_node_first (root); node; node = fujin_node_next (node))
    {
      FujinCrosswalkLink *link = g_new0 (FujinCrosswalkLink, 1);
      g_autofree char *to = fujin_node_required (node, "to", problems);

      link->service = fujin_node_required (node, "service", problems);
      link->to = g_strsplit (to, " ", -1);
      fujin_node_text (node, &link->reason, problems);
      g_ptr_array_add (links, link);
    }
}
