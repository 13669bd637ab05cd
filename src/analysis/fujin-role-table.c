/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-role-table.h"

/*
 * The matrix of functions and roles of the cross-industry forum (CRIC CSF), with the rows of the
 * library that its lines and columns are. Both stand in the order of their tables.
 */

static const FujinLibrarySource *
get_source (void)
{
  return fujin_library_find_source (fujin_library_get_default (), "csf");
}

/**
 * fujin_role_table_get_functions:
 *
 * Returns: (transfer none): the functions, one a line of the matrix
 */
const FujinLibraryTable *
fujin_role_table_get_functions (void)
{
  return fujin_library_source_find_table (get_source (), "functions");
}

/**
 * fujin_role_table_get_roles:
 *
 * Returns: (transfer none): the roles, one a column of the matrix
 */
const FujinLibraryTable *
fujin_role_table_get_roles (void)
{
  return fujin_library_source_find_table (get_source (), "roles");
}

/**
 * fujin_role_table_get_areas:
 *
 * Returns: (transfer none): the areas that the functions are of
 */
const FujinLibraryTable *
fujin_role_table_get_areas (void)
{
  return fujin_library_source_find_table (get_source (), "areas");
}

/**
 * fujin_role_table_get:
 * @function: number of a function, from 0
 * @role: number of a role, from 0
 *
 * Returns: what the role must know of the function, and how far it is involved
 */
FujinRoleCell
fujin_role_table_get (guint function,
                      guint role)
{
  return fujin_role_matrix_get (get_source ()->matrix, function, role);
}

/**
 * fujin_role_table_count:
 * @function: number of a function
 * @involvement: 1 to 5, or 0 for cells in which the source has none
 *
 * Returns: how many roles are involved that far
 */
guint
fujin_role_table_count (guint function,
                        guint involvement)
{
  const FujinRoleMatrix *matrix = get_source ()->matrix;
  guint n = 0;

  for (guint i = 0; i < fujin_role_matrix_get_n_roles (matrix); i++)
    n += fujin_role_matrix_get (matrix, function, i).involvement == involvement;
  return n;
}

/**
 * fujin_role_table_is_in_area:
 * @function: number of a function
 * @area: a row of the areas
 *
 * Returns: whether the function is of that area
 */
gboolean
fujin_role_table_is_in_area (guint                  function,
                             const FujinLibraryRow *area)
{
  const FujinLibraryTable *table = fujin_role_table_get_functions ();
  const FujinLibraryCell *cell =
    fujin_library_row_get_cell (g_ptr_array_index (table->rows, function),
                                (guint) fujin_library_table_find_column (table, "area"));

  return cell != NULL && g_strv_contains ((const char *const *) cell->to, area->id);
}

static const char *
get_group (guint role)
{
  const FujinLibraryTable *table = fujin_role_table_get_roles ();
  const FujinLibraryCell *cell =
    fujin_library_row_get_cell (g_ptr_array_index (table->rows, role),
                                (guint) fujin_library_table_find_column (table, "group"));

  return cell != NULL ? fujin_text_get (&cell->text, FUJIN_LANG_EN) : NULL;
}

/**
 * fujin_role_table_is_beside:
 * @role: number of a role
 * @other: number of another one
 *
 * Returns: whether both are of one group
 */
gboolean
fujin_role_table_is_beside (guint role,
                            guint other)
{
  return g_strcmp0 (get_group (role), get_group (other)) == 0;
}

static gboolean
find (const FujinLibraryTable *table,
      const char              *id,
      guint                   *place)
{
  return g_ptr_array_find (table->rows, fujin_library_find (fujin_library_get_default (), id),
                           place);
}

/**
 * fujin_role_table_find_function:
 * @id: a row of the library, such as "csf:CSF-01"
 * @function: (out): number of the function
 *
 * Returns: whether that is a function
 */
gboolean
fujin_role_table_find_function (const char *id,
                                guint      *function)
{
  return find (fujin_role_table_get_functions (), id, function);
}

/**
 * fujin_role_table_find_role:
 * @id: a row of the library, such as "csf:ROLE-01"
 * @role: (out): number of the role
 *
 * Returns: whether that is a role
 */
gboolean
fujin_role_table_find_role (const char *id,
                            guint      *role)
{
  return find (fujin_role_table_get_roles (), id, role);
}
