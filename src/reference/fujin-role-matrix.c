/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fujin-role-matrix.h"

#include <string.h>

/**
 * FujinRoleMatrix:
 *
 * Functions by roles: what each role must know of a function, and how far it is involved.
 */
struct _FujinRoleMatrix
{
  guint n_roles;
  GPtrArray *functions;
  GArray *cells;
};

/**
 * fujin_role_matrix_new:
 * @n_roles: how many roles there are
 *
 * Returns: (transfer full): a matrix without functions
 */
FujinRoleMatrix *
fujin_role_matrix_new (guint n_roles)
{
  FujinRoleMatrix *self = g_new0 (FujinRoleMatrix, 1);

  self->n_roles = n_roles;
  self->functions = g_ptr_array_new_with_free_func (g_free);
  self->cells = g_array_new (FALSE, TRUE, sizeof (FujinRoleCell));
  return self;
}

/**
 * fujin_role_matrix_free:
 * @self: (nullable): a matrix
 *
 * Frees @self.
 */
void
fujin_role_matrix_free (FujinRoleMatrix *self)
{
  if (self == NULL)
    return;
  g_ptr_array_unref (self->functions);
  g_array_unref (self->cells);
  g_free (self);
}

static gboolean
parse_cell (const char    *text,
            FujinRoleCell *cell)
{
  static const char letters[] = "NDR";
  const char *letter = text[0] != '\0' ? strchr (letters, text[0]) : NULL;

  if (letter == NULL || strlen (text) != 2)
    return FALSE;
  cell->knowledge = (guint8) (letter - letters);
  cell->involvement = text[1] == '-' ? 0 : (guint8) (text[1] - '0');
  return cell->involvement <= FUJIN_INVOLVEMENT_MAX;
}

/**
 * fujin_role_matrix_append:
 * @self: a matrix
 * @function: id of a function
 * @cells: one cell a role, a blank between: R required, D desirable, N not needed, then the
 *   involvement 1 to 5, or - where there is none
 *
 * Adds a function.
 *
 * Returns: whether @cells has a cell for each role
 */
gboolean
fujin_role_matrix_append (FujinRoleMatrix *self,
                          const char      *function,
                          const char      *cells)
{
  g_auto (GStrv) parts = g_strsplit (cells, " ", -1);
  g_autofree FujinRoleCell *row = g_new0 (FujinRoleCell, self->n_roles);

  if (g_strv_length (parts) != self->n_roles)
    return FALSE;
  for (guint i = 0; i < self->n_roles; i++)
    if (!parse_cell (parts[i], &row[i]))
      return FALSE;
  g_ptr_array_add (self->functions, g_strdup (function));
  g_array_append_vals (self->cells, row, self->n_roles);
  return TRUE;
}

/**
 * fujin_role_matrix_get_n_functions:
 * @self: a matrix
 *
 * Returns: how many functions there are
 */
guint
fujin_role_matrix_get_n_functions (const FujinRoleMatrix *self)
{
  return self->functions->len;
}

/**
 * fujin_role_matrix_get_n_roles:
 * @self: a matrix
 *
 * Returns: how many roles there are
 */
guint
fujin_role_matrix_get_n_roles (const FujinRoleMatrix *self)
{
  return self->n_roles;
}

/**
 * fujin_role_matrix_get_function:
 * @self: a matrix
 * @function: number of a function
 *
 * Returns: (transfer none): its id, such as "CSF-01"
 */
const char *
fujin_role_matrix_get_function (const FujinRoleMatrix *self,
                                guint                  function)
{
  g_return_val_if_fail (function < self->functions->len, NULL);

  return g_ptr_array_index (self->functions, function);
}

/**
 * fujin_role_matrix_get:
 * @self: a matrix
 * @function: number of a function
 * @role: number of a role
 *
 * Returns: what stands there
 */
FujinRoleCell
fujin_role_matrix_get (const FujinRoleMatrix *self,
                       guint                  function,
                       guint                  role)
{
  g_return_val_if_fail (function < self->functions->len && role < self->n_roles,
                        ((FujinRoleCell) { 0 }));

  return g_array_index (self->cells, FujinRoleCell, function * self->n_roles + role);
}
