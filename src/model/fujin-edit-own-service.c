/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-edit-private.h"
#include "fujin-edit.h"
#include "fujin-service-plan-private.h"
#include "fujin-strings.h"
#include "fujin-words.h"

/**
 * fujin_edit_add_own_service:
 * @project: a project
 * @category: letter of a category
 * @name: its name
 *
 * Adds a service of the project's own, as X.1060 allows in every category.
 *
 * Returns: (transfer none) (nullable): its plan, %NULL when refused
 */
FujinServicePlan *
fujin_edit_add_own_service (FujinProject *project,
                            const char   *category,
                            const char   *name)
{
  const FujinCategory *where =
    fujin_framework_find_category (fujin_project_get_framework (project), category);
  g_autofree char *clean = fujin_clean_line (name);
  g_autoptr (FujinServicePlan) plan = NULL;
  FujinStep *step;

  if (!where || fujin_project_get_read_only (project) || *clean == '\0')
    return NULL;

  plan = _fujin_service_plan_new_own (NULL, where,
                                      fujin_project_next_own_number (project, category));
  step = fujin_step_new (project);
  fujin_step_insert_plan (step, plan);
  fujin_step_plan_string (step, plan, FUJIN_PLAN_NAME, clean);
  _fujin_edit_finish (project, step,
                      /* Translators: undo label; %1$s is a code, %2$s a name */
                      g_strdup_printf (W_ ("add own service %1$s %2$s"),
                                       fujin_service_plan_get_code (plan), clean),
                      FALSE);
  return plan; /* the project holds it */
}

/**
 * fujin_edit_rename_own_service:
 * @project: a project
 * @plan: the plan of an own service
 * @name: its new name; an empty one is refused
 *
 * Renames an own service. The names of the framework's services are fixed.
 *
 * Returns: whether anything changed
 */
gboolean
fujin_edit_rename_own_service (FujinProject     *project,
                               FujinServicePlan *plan,
                               const char       *name)
{
  g_autofree char *clean = fujin_clean_line (name);

  if (!fujin_service_plan_is_own (plan) || *clean == '\0')
    return FALSE;
  /* Translators: undo label; %s is a service code */
  return _fujin_edit_text (project, plan, FUJIN_PLAN_NAME, clean, W_ ("rename %s"));
}

/**
 * fujin_edit_describe_own_service:
 * @project: a project
 * @plan: the plan of an own service
 * @summary: what it is
 *
 * Describes an own service.
 *
 * Returns: whether anything changed
 */
gboolean
fujin_edit_describe_own_service (FujinProject     *project,
                                 FujinServicePlan *plan,
                                 const char       *summary)
{
  if (!fujin_service_plan_is_own (plan))
    return FALSE;
  /* Translators: undo label; %s is a service code */
  return _fujin_edit_text (project, plan, FUJIN_PLAN_SUMMARY, summary,
                           W_ ("edit description of %s"));
}

/**
 * fujin_edit_remove_own_services:
 * @project: a project
 * @plans: (element-type FujinServicePlan): plans; those of the framework's services stay
 *
 * Removes own services with all that was decided about them, decisions and ratings on record
 * included; improvements of several services stay for the others.
 *
 * Returns: whether anything changed
 */
gboolean
fujin_edit_remove_own_services (FujinProject *project,
                                GPtrArray    *plans)
{
  FujinStep *step;
  g_autoptr (GPtrArray) own = g_ptr_array_new ();

  for (guint i = 0; i < plans->len; i++)
    if (fujin_service_plan_is_own (g_ptr_array_index (plans, i)) &&
        fujin_service_plan_get_project (g_ptr_array_index (plans, i)) == project)
      g_ptr_array_add (own, g_ptr_array_index (plans, i));
  if (_fujin_edit_refuses (project, own))
    return FALSE;

  step = fujin_step_new (project);
  for (guint i = 0; i < own->len; i++)
    /* A plan that was given twice is gone by now. */
    if (fujin_service_plan_get_project (g_ptr_array_index (own, i)) == project)
      {
        _fujin_edit_forget_plan (project, step, g_ptr_array_index (own, i));
        fujin_step_remove_plan (step, g_ptr_array_index (own, i));
      }
  return _fujin_edit_finish (project, step,
                             /* Translators: undo label; %s is a service code or "2 services" */
                             _fujin_edit_dup_label (own, W_ ("remove %s")), FALSE);
}
