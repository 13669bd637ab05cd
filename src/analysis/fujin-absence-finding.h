/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-project.h"

G_BEGIN_DECLS

/**
 * FujinAbsenceKind:
 * @FUJIN_ABSENCE_FALLS: all teams of the service are away: it falls to unassigned
 * @FUJIN_ABSENCE_PERSON_AWAY: its teams are there, but everybody it hangs on is away
 * @FUJIN_ABSENCE_LEAD_LOST: somebody stays, but the team in the lead is away
 * @FUJIN_ABSENCE_TYPE_CHANGED: the lead stays, but the assignment type changes
 * @FUJIN_ABSENCE_STEP: a step of incident response lacks actors
 * @FUJIN_ABSENCE_ALONE: hangs on one person, now with less help than before
 * @FUJIN_ABSENCE_ALONE_ANYWAY: hangs on one person whoever is away
 * @FUJIN_ABSENCE_UNASSIGNED: no team carries it, whoever is away
 *
 * What can be found, the worst first.
 */
typedef enum
{
  FUJIN_ABSENCE_FALLS,
  FUJIN_ABSENCE_PERSON_AWAY,
  FUJIN_ABSENCE_LEAD_LOST,
  FUJIN_ABSENCE_TYPE_CHANGED,
  FUJIN_ABSENCE_STEP,
  FUJIN_ABSENCE_ALONE,
  FUJIN_ABSENCE_ALONE_ANYWAY,
  FUJIN_ABSENCE_UNASSIGNED,
  FUJIN_ABSENCE_N_KINDS,
} FujinAbsenceKind;

/**
 * FujinAbsenceFinding:
 * @kind: what is found
 * @plan: (nullable): the service; %NULL for a step
 * @lead: (nullable): the team that led it and is away
 * @before: its assignment type with everybody present
 * @after: its assignment type with those away gone
 * @score: the score that says it hangs on one person, 2 or 3; 0 when no score does
 * @person: (nullable): whom it hangs on by the list of people
 * @step: index of the step, for %FUJIN_ABSENCE_STEP
 */
typedef struct
{
  FujinAbsenceKind     kind;
  FujinServicePlan    *plan;
  FujinTeam           *lead;
  FujinAssignmentType  before;
  FujinAssignmentType  after;
  int                  score;
  FujinRecord         *person;
  guint                step;
} FujinAbsenceFinding;

/**
 * FujinActorState:
 * @FUJIN_ACTOR_ALL: every service of the step in scope has a team that is present
 * @FUJIN_ACTOR_PARTLY: some have
 * @FUJIN_ACTOR_NOBODY: none has, or none is in scope
 *
 * Whether a step of incident response has somebody to act.
 */
typedef enum
{
  FUJIN_ACTOR_ALL,
  FUJIN_ACTOR_PARTLY,
  FUJIN_ACTOR_NOBODY,
  FUJIN_N_ACTOR_STATES,
} FujinActorState;

/**
 * FujinStepServiceState:
 * @FUJIN_STEP_SERVICE_PRESENT: a team that carries it is present
 * @FUJIN_STEP_SERVICE_LOST: all teams that carry it are away
 * @FUJIN_STEP_SERVICE_NOBODY: nobody carries it, whoever is away
 * @FUJIN_STEP_SERVICE_OUT: unnecessary in this project
 *
 * How a service of a step fares.
 */
typedef enum
{
  FUJIN_STEP_SERVICE_PRESENT,
  FUJIN_STEP_SERVICE_LOST,
  FUJIN_STEP_SERVICE_NOBODY,
  FUJIN_STEP_SERVICE_OUT,
} FujinStepServiceState;

/**
 * FujinStepService:
 * @plan: the service
 * @stated: whether the textbook's text names it for the step; else it is our own reasoning
 * @judged: whether the state of the step goes by it
 * @state: how it fares
 */
typedef struct
{
  FujinServicePlan      *plan;
  gboolean               stated;
  gboolean               judged;
  FujinStepServiceState  state;
} FujinStepService;

/**
 * FujinAbsenceStep:
 * @step: the step (textbook 7.1)
 * @services: (element-type FujinStepService): its services
 * @reasoned: whether it is judged by services of our own reasoning, as the textbook names none
 * @before: with everybody present
 * @after: with those away gone
 *
 * A step of incident response in a simulation.
 */
typedef struct
{
  const FujinIncidentStep *step;
  GArray                  *services;
  gboolean                 reasoned;
  FujinActorState          before;
  FujinActorState          after;
} FujinAbsenceStep;

/**
 * FujinStandIn:
 * @team: who could step in
 * @carries: whether it carries the service already
 * @person: (nullable): somebody present with a duty in this team and in one that is away
 * @n_category: services of the same category it carries
 * @n_quadrant: services of the same quadrant it carries
 * @plan: the service it could step in for
 * @need: the hours of the team in the lead that is away; unknown when they are not stated
 *
 * A team that could step in. That it could is our own reasoning.
 */
typedef struct
{
  FujinTeam        *team;
  gboolean          carries;
  FujinRecord      *person;
  guint             n_category;
  guint             n_quadrant;
  FujinServicePlan *plan;
  FujinTeamHours    need;
} FujinStandIn;

G_END_DECLS
