/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-report-day.h"

#include "fujin-strings.h"
#include "fujin-today.h"

/**
 * fujin_report_day_dup:
 * @project: a project
 *
 * The day by which paper, slides and files tell what is due: the day that the plan speaks of, so
 * that all of them say the same and the same plan gives the same pages; else today.
 *
 * Returns: (transfer full): a day as YYYY-MM-DD
 */
char *
fujin_report_day_dup (FujinProject *project)
{
  const char *as_of;

  g_return_val_if_fail (FUJIN_IS_PROJECT (project), NULL);

  as_of = fujin_project_get_as_of (project);
  return fujin_is_date (as_of) ? g_strdup (as_of) : fujin_today_dup ();
}
