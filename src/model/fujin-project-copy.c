/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-comparison-private.h"

static const guint settings[] = {
  FUJIN_PROJECT_LANGUAGE,
  FUJIN_PROJECT_GAP_WEIGHTS,
  FUJIN_PROJECT_BRANCH,
};

/**
 * fujin_project_copy:
 * @project: a project
 *
 * Copies a project with teams, plans, decisions, ratings and improvements under the same ids;
 * versions and branches are not copied. The copy is not modified and has nothing to undo.
 *
 * Returns: (transfer full): the copy, which can be edited
 */
FujinProject *
fujin_project_copy (FujinProject *project)
{
  FujinProject *copy = fujin_project_new ();
  g_autoptr (FujinComparison) comparison = fujin_comparison_new (copy, project);
  g_autoptr (FujinStep) step = fujin_step_new (copy);

  _fujin_comparison_apply (comparison, copy, step, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (settings); i++)
    {
      g_auto (GValue) value = G_VALUE_INIT;

      g_value_init (&value, G_TYPE_STRING);
      g_value_set_string (&value, project->strings[settings[i]]);
      _fujin_project_set_field (copy, settings[i], &value);
    }
  return copy;
}
