/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-absence-finding.h"
#include "fujin-absence.h"

G_BEGIN_DECLS

typedef struct _FujinStandIns FujinStandIns;

/**
 * FujinAbsenceCounts:
 * @carried: services in scope that somebody carries
 * @unassigned: services in scope that nobody carries
 * @alone: services that hang on one person; with people away those that have lost this one, or
 *   fell, are still among them, so that an absence never looks like an improvement
 * @steps: steps of incident response by how they fare
 */
typedef struct
{
  guint carried;
  guint unassigned;
  guint alone;
  guint steps[FUJIN_N_ACTOR_STATES];
} FujinAbsenceCounts;

/**
 * FujinAbsenceResult:
 * @project: the project
 * @hour: the hour given
 * @findings: (element-type FujinAbsenceFinding): by kind, then in code order
 * @n_found: how many there are of each kind
 * @before: with everybody present
 * @after: with those away gone
 * @steps: (element-type FujinAbsenceStep): the steps of incident response
 * @n_affected: services for which the absence changes anything
 * @teams: (element-type FujinTeam): the teams away
 * @people: (element-type FujinRecord): the people sent away
 * @emptied: (element-type FujinTeam): of @teams, those that nobody is left in
 * @unknown_hours: (element-type FujinTeam): teams present whose hours are not stated, when an hour
 *   is given
 * @unknown_heads: (element-type FujinTeam): teams present of which everybody named is away, but
 *   nobody says how many there are
 * @n_unsplit: scored combinations with an inside team present whose inside part has no score of
 *   its own, so that nobody can say whether it hangs on one person
 *
 * What a simulation finds.
 */
typedef struct
{
  FujinProject       *project;
  FujinAbsenceHour    hour;
  GArray             *findings;
  guint               n_found[FUJIN_ABSENCE_N_KINDS];
  FujinAbsenceCounts  before;
  FujinAbsenceCounts  after;
  GArray             *steps;
  guint               n_affected;
  GPtrArray          *teams;
  GPtrArray          *people;
  GPtrArray          *emptied;
  GPtrArray          *unknown_hours;
  GPtrArray          *unknown_heads;
  guint               n_unsplit;

  /*< private >*/
  GHashTable         *away; /* set of FujinTeam and FujinRecord, in @teams and @people */
  FujinStandIns      *stand_ins;
} FujinAbsenceResult;

FujinAbsenceResult *fujin_absence_result_new        (FujinAbsence              *absence);
void                fujin_absence_result_free       (FujinAbsenceResult        *self);
gboolean            fujin_absence_result_is_away    (const FujinAbsenceResult  *self,
                                                     FujinTeam                 *team);
GArray             *fujin_absence_result_list_stand_ins (const FujinAbsenceResult  *self,
                                                     const FujinAbsenceFinding *finding);
int                 fujin_absence_inside_score      (FujinServicePlan          *plan);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FujinAbsenceResult, fujin_absence_result_free)

G_END_DECLS
