/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-project-private.h"

/**
 * fujin_project_get_plans:
 * @self: a project
 *
 * Returns: (transfer none): all service plans in code order
 */
FujinPlanList *
fujin_project_get_plans (FujinProject *self)
{
  g_return_val_if_fail (FUJIN_IS_PROJECT (self), NULL);

  return self->plans;
}

/**
 * fujin_project_get_unassigned:
 * @self: a project
 *
 * Returns: (transfer none): the plans in scope that nobody carries
 */
FujinPlanList *
fujin_project_get_unassigned (FujinProject *self)
{
  g_return_val_if_fail (FUJIN_IS_PROJECT (self), NULL);

  return self->unassigned;
}

/**
 * fujin_project_get_n_plans:
 * @self: a project
 *
 * Returns: how many service plans there are
 */
guint
fujin_project_get_n_plans (FujinProject *self)
{
  g_return_val_if_fail (FUJIN_IS_PROJECT (self), 0);

  return fujin_plan_list_get_n (self->plans);
}

/**
 * fujin_project_get_plan:
 * @self: a project
 * @index: any number
 *
 * Returns: (transfer none) (nullable): the plan there, %NULL past the end
 */
FujinServicePlan *
fujin_project_get_plan (FujinProject *self,
                        guint         index)
{
  g_return_val_if_fail (FUJIN_IS_PROJECT (self), NULL);

  return fujin_plan_list_peek (self->plans, index);
}

/**
 * fujin_project_find_plan:
 * @self: a project
 * @id: an id
 *
 * Returns: (transfer none) (nullable): the plan with that id
 */
FujinServicePlan *
fujin_project_find_plan (FujinProject *self,
                         const char   *id)
{
  g_return_val_if_fail (FUJIN_IS_PROJECT (self), NULL);

  return id ? g_hash_table_lookup (self->plans_by_id, id) : NULL;
}

/**
 * fujin_project_find_code:
 * @self: a project
 * @code: a code as shown, "A-1" or "A-X1"
 *
 * Returns: (transfer none) (nullable): the plan with that code
 */
FujinServicePlan *
fujin_project_find_code (FujinProject *self,
                         const char   *code)
{
  g_return_val_if_fail (FUJIN_IS_PROJECT (self), NULL);

  return code ? g_hash_table_lookup (self->plans_by_code, code) : NULL;
}

/**
 * fujin_project_next_own_number:
 * @self: a project
 * @category: letter of a category
 *
 * Returns: the lowest number from 1 that no own service of the category has
 */
guint
fujin_project_next_own_number (FujinProject *self,
                               const char   *category)
{
  const FujinCategory *where;
  guint *hint;

  g_return_val_if_fail (FUJIN_IS_PROJECT (self), 1);

  where = fujin_framework_find_category (self->framework, category);
  if (!where)
    return 1;
  hint = &self->own_hints[where->index];
  for (*hint = MAX (*hint, 1);; (*hint)++)
    {
      g_autofree char *code = g_strdup_printf ("%s-X%u", category, *hint);

      if (!fujin_project_find_code (self, code))
        return *hint;
    }
}

/**
 * fujin_project_get_tally:
 * @self: a project
 * @category: index of a category
 *
 * Returns: (transfer none): the counts of the category, always up to date
 */
const FujinTally *
fujin_project_get_tally (FujinProject *self,
                         guint         category)
{
  g_return_val_if_fail (FUJIN_IS_PROJECT (self), NULL);
  g_return_val_if_fail (category < self->n_categories, NULL);

  return &self->tallies[category];
}

/**
 * fujin_project_get_total:
 * @self: a project
 * @total: (out caller-allocates): where to write
 *
 * The counts over all categories.
 */
void
fujin_project_get_total (FujinProject *self,
                         FujinTally   *total)
{
  g_return_if_fail (FUJIN_IS_PROJECT (self));

  *total = (FujinTally) { 0 };
  for (guint i = 0; i < self->n_categories; i++)
    fujin_tally_add (total, &self->tallies[i]);
}
