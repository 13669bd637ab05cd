/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fujin-framework-reader.h"
#include "fujin-words.h"

static void
check_all_there (GPtrArray  *problems,
                 gpointer   *things,
                 guint       n,
                 const char *section)
{
  for (guint i = 0; i < n; i++)
    if (things[i] == NULL)
      {
        fujin_xml_add_problem (problems, 0, W_("The section “%s” is not complete."), section);
        return;
      }
}

static void
check_organisation (FujinFramework *self,
                    GPtrArray      *problems)
{
  const struct
  {
    GPtrArray  *list;
    guint       least;
    const char *section;
  } lists[] = {
    { self->staff_functions, 1, "staff-functions" },
    { self->staff_levels, FUJIN_N_STAFF_LEVELS, "staff-levels" },
    { self->staff_notes, 1, "staff-notes" },
    { self->control_functions, 1, "control-functions" },
    { self->cdc_roles, 1, "cdc-roles" },
    { self->cdc_flows, 1, "cdc-flows" },
    { self->incident_steps, 1, "incident-steps" },
    { self->common_risks, 1, "common-risks" },
    { self->partner_services, 1, "partner-services" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    check_all_there (problems, &(gpointer) { lists[i].list->len >= lists[i].least ? self : NULL },
                     1, lists[i].section);
}

/**
 * fujin_framework_check_complete:
 * @self: a framework that was read
 * @problems: (element-type FujinXmlProblem): all defects are added here
 *
 * Finds what a framework file left out.
 */
void
fujin_framework_check_complete (FujinFramework *self,
                                GPtrArray      *problems)
{
  gboolean scales_complete = TRUE;
  gpointer lists[] = {
    self->title.en, self->source_line.en,
    self->categories->len > 0 ? self : NULL, self->services->len > 0 ? self : NULL,
    self->start_sets->len > 0 ? self : NULL, self->proposed_teams->len > 0 ? self : NULL,
  };
  static const char *const names[] = { "title",    "source-line", "categories",
                                       "services", "start-sets",  "proposed-teams" };

  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    check_all_there (problems, &lists[i], 1, names[i]);
  check_all_there (problems, (gpointer *) self->levels, FUJIN_N_LEVELS, "levels");
  check_all_there (problems, (gpointer *) self->assignment_types, FUJIN_N_ASSIGNMENT_TYPES,
                   "assignment-types");
  check_all_there (problems, (gpointer *) self->processes, FUJIN_N_PROCESSES, "processes");
  check_all_there (problems, (gpointer *) self->phases, FUJIN_N_PHASES, "phases");
  check_all_there (problems, (gpointer *) self->axis_ends, FUJIN_N_AXIS_ENDS, "axes");
  check_all_there (problems, (gpointer *) self->quadrants, FUJIN_N_QUADRANTS, "quadrants");
  check_all_there (problems, (gpointer *) self->patterns, FUJIN_N_PATTERNS, "patterns");
  for (guint i = 0; i < FUJIN_N_SCALES; i++)
    for (guint j = 0; j <= FUJIN_SCORE_MAX; j++)
      scales_complete = scales_complete && self->criteria[i][j].en != NULL;
  check_all_there (problems, &(gpointer) { scales_complete ? self : NULL }, 1, "scales");
  check_organisation (self, problems);
}
