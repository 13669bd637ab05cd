/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-v21.h"

#include <string.h>

#include "fujin-strings.h"

static void
free_successors (FujinV21Successors *successors)
{
  g_ptr_array_unref (successors->services);
  g_free (successors);
}

static int
compare_roles (gconstpointer a,
               gconstpointer b)
{
  return fujin_code_compare ((*(FujinV21Successors *const *) a)->role->id,
                             (*(FujinV21Successors *const *) b)->role->id);
}

static FujinV21Successors *
find_or_add (GPtrArray          *list,
             const FujinV21Role *role)
{
  FujinV21Successors *found = (FujinV21Successors *) fujin_v21_find (list, role->id);

  if (!found)
    {
      found = g_new0 (FujinV21Successors, 1);
      found->role = role;
      found->services = g_ptr_array_new ();
      g_ptr_array_add (list, found);
    }
  return found;
}

/**
 * fujin_v21_list:
 * @framework: a framework
 *
 * Turns the mapping of textbook v3.1, table 7, round: what each of the 54 roles of v2.1 became.
 * The framework keeps it the other way, by service.
 *
 * Returns: (transfer full) (element-type FujinV21Successors): the roles by code; they live with
 *   @framework
 */
GPtrArray *
fujin_v21_list (FujinFramework *framework)
{
  GPtrArray *list = g_ptr_array_new_with_free_func ((GDestroyNotify) free_successors);

  for (guint i = 0; i < fujin_framework_get_n_services (framework); i++)
    {
      const FujinService *service = fujin_framework_get_service (framework, i);

      for (guint j = 0; j < service->v21_roles->len; j++)
        g_ptr_array_add (find_or_add (list, g_ptr_array_index (service->v21_roles, j))->services,
                         (gpointer) service);
    }
  g_ptr_array_sort (list, compare_roles);
  return list;
}

/**
 * fujin_v21_find:
 * @list: (element-type FujinV21Successors): from fujin_v21_list()
 * @id: (nullable): code of a role, "A-1"
 *
 * Returns: (transfer none) (nullable): the role of that code
 */
const FujinV21Successors *
fujin_v21_find (GPtrArray  *list,
                const char *id)
{
  for (guint i = 0; id && i < list->len; i++)
    {
      const FujinV21Successors *successors = g_ptr_array_index (list, i);

      if (strcmp (successors->role->id, id) == 0)
        return successors;
    }
  return NULL;
}
