/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-project.h"

G_BEGIN_DECLS

/**
 * FujinRiskPart:
 * @FUJIN_RISK_PART_GOOD: carried, and scored 3 or more
 * @FUJIN_RISK_PART_WEAK: carried, and scored 1 or 2
 * @FUJIN_RISK_PART_UNSCORED: carried, but how well is not known
 * @FUJIN_RISK_PART_UNASSIGNED: in scope, but nobody carries it
 * @FUJIN_RISK_PART_UNNECESSARY: out of scope
 *
 * What one service does against a risk.
 */
typedef enum
{
  FUJIN_RISK_PART_GOOD,
  FUJIN_RISK_PART_WEAK,
  FUJIN_RISK_PART_UNSCORED,
  FUJIN_RISK_PART_UNASSIGNED,
  FUJIN_RISK_PART_UNNECESSARY,
  FUJIN_N_RISK_PARTS,
} FujinRiskPart;

/**
 * FujinRiskAnswer:
 * @FUJIN_RISK_NOBODY: nobody answers it: no service is named, or none of them is carried
 * @FUJIN_RISK_WEAK: some service is carried, but one of them is weak or carried by nobody
 * @FUJIN_RISK_UNSCORED: all are carried, but of one it is not known how well
 * @FUJIN_RISK_ANSWERED: all are carried and good
 *
 * How well the services of a plan answer a risk, the worst first. This is our own reasoning: the
 * textbook only says that risks lie about in the whole organisation (2.1, figure 1).
 */
typedef enum
{
  FUJIN_RISK_NOBODY,
  FUJIN_RISK_WEAK,
  FUJIN_RISK_UNSCORED,
  FUJIN_RISK_ANSWERED,
  FUJIN_N_RISK_ANSWERS,
} FujinRiskAnswer;

/**
 * FujinRiskRow:
 * @record: the risk
 * @answer: how it is answered
 * @n_services: how many services are named to answer it
 * @n_parts: how many of them do what
 * @n_teams: on how many teams and departments it sits
 * @position: its place among the project's risks
 *
 * One risk of a map.
 */
typedef struct
{
  FujinRecord     *record;
  FujinRiskAnswer  answer;
  guint            n_services;
  guint            n_parts[FUJIN_N_RISK_PARTS];
  guint            n_teams;
  guint            position;
} FujinRiskRow;

/**
 * FujinRiskMap:
 * @rows: (element-type FujinRiskRow): the risks, those nobody answers first, then by size
 * @columns: (element-type FujinTeam): departments and group companies, and others with risks
 * @n_answers: how many risks are answered how
 * @n_unplaced: how many sit nowhere
 * @n_free_columns: how many columns have no risk
 *
 * Cyber risks over the departments: the idea of textbook figure 1.
 */
typedef struct
{
  GPtrArray *rows;
  GPtrArray *columns;
  guint      n_answers[FUJIN_N_RISK_ANSWERS];
  guint      n_unplaced;
  guint      n_free_columns;
} FujinRiskMap;

FujinRiskMap       *fujin_risk_map_new   (FujinProject       *project);
void                fujin_risk_map_free  (FujinRiskMap       *self);
const FujinRiskRow *fujin_risk_map_get   (const FujinRiskMap *self,
                                          guint               index);
const FujinRiskRow *fujin_risk_map_find  (const FujinRiskMap *self,
                                          FujinRecord        *risk);
FujinRiskPart       fujin_risk_map_judge (FujinServicePlan   *plan);
gboolean            fujin_risk_map_is_on (FujinRecord        *risk,
                                          FujinTeam          *team);
char               *fujin_risk_map_dup_teams (FujinRecord    *risk,
                                          FujinTeam          *team,
                                          gboolean            on);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FujinRiskMap, fujin_risk_map_free)

G_END_DECLS
