/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-proposed-team.h"
#include "fujin-quadrant.h"

G_BEGIN_DECLS

/**
 * FujinIncidentStep:
 * @number: 1 to 8
 * @name: our own words
 * @explain: our own words
 * @services: (element-type FujinService): the services the textbook names, may be empty
 * @services_reasoned: (element-type FujinService): what also does it by our reasoning; none
 *   stands in both lists, and no step has both empty
 * @quadrants: for each quadrant whether the textbook names it for this step
 * @teams: (element-type FujinProposedTeam): the teams the textbook names, may be empty
 *
 * A step of the flow of incident response (textbook 7.1).
 */
typedef struct
{
  int        number;
  FujinText  name;
  FujinText  explain;
  GPtrArray *services;
  GPtrArray *services_reasoned;
  gboolean   quadrants[FUJIN_N_QUADRANTS];
  GPtrArray *teams;
} FujinIncidentStep;

FujinIncidentStep *fujin_incident_step_new  (void);
void               fujin_incident_step_free (FujinIncidentStep *step);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FujinIncidentStep, fujin_incident_step_free)

G_END_DECLS
