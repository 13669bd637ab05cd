/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-edit-record.h"
#include "fujin-history.h"
#include "fujin-step.h"

/**
 * fujin_edit_begin:
 * @project: a project
 * @label: (transfer full): what the edits up to fujin_edit_end() do together
 *
 * Makes one undo step of the edits that follow. Each call needs its fujin_edit_end(); groups may
 * stand in one another, the outermost label counts.
 */
void
fujin_edit_begin (FujinProject *project,
                  char         *label)
{
  FujinStep *step = fujin_step_new (project);

  fujin_step_set_label (step, label);
  fujin_history_begin_group (fujin_project_get_history (project), step);
}

/**
 * fujin_edit_end:
 * @project: a project
 *
 * Ends what fujin_edit_begin() began.
 *
 * Returns: whether the step is complete and changed anything
 */
gboolean
fujin_edit_end (FujinProject *project)
{
  return fujin_history_end_group (fujin_project_get_history (project));
}
