/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-project.h"
#include "fujin-record.h"

G_BEGIN_DECLS

/**
 * FujinDifferenceKind:
 * @FUJIN_DIFFERENCE_PROJECT_FIELD: a #FujinProjectField differs; the language of output, the
 *   weights of the ranking and the branch in use are not compared
 * @FUJIN_DIFFERENCE_TEAM_ADDED: a team comes
 * @FUJIN_DIFFERENCE_TEAM_REMOVED: a team goes
 * @FUJIN_DIFFERENCE_TEAM_FIELD: a #FujinTeamField differs
 * @FUJIN_DIFFERENCE_TEAM_ORDER: the order of the teams differs
 * @FUJIN_DIFFERENCE_PLAN_ADDED: a service of the project's own comes
 * @FUJIN_DIFFERENCE_PLAN_REMOVED: a service of the project's own goes
 * @FUJIN_DIFFERENCE_PLAN_FIELD: a #FujinPlanField differs; a score with its scale and sides is one
 * @FUJIN_DIFFERENCE_RECORD_ADDED: a decision, rating or improvement comes
 * @FUJIN_DIFFERENCE_RECORD_REMOVED: one goes
 * @FUJIN_DIFFERENCE_RECORD_FIELD: a field of one differs
 */
typedef enum
{
  FUJIN_DIFFERENCE_PROJECT_FIELD,
  FUJIN_DIFFERENCE_TEAM_ADDED,
  FUJIN_DIFFERENCE_TEAM_REMOVED,
  FUJIN_DIFFERENCE_TEAM_FIELD,
  FUJIN_DIFFERENCE_TEAM_ORDER,
  FUJIN_DIFFERENCE_PLAN_ADDED,
  FUJIN_DIFFERENCE_PLAN_REMOVED,
  FUJIN_DIFFERENCE_PLAN_FIELD,
  FUJIN_DIFFERENCE_RECORD_ADDED,
  FUJIN_DIFFERENCE_RECORD_REMOVED,
  FUJIN_DIFFERENCE_RECORD_FIELD,
} FujinDifferenceKind;

/**
 * FujinDifference:
 * @kind: what differs
 * @record_kind: for records: which
 * @field: for fields: number of the field
 * @id: (nullable): id of the team, plan or record; %NULL for the project
 * @before: (nullable) (transfer none): the object in the first state, %NULL where it comes
 * @after: (nullable) (transfer none): the object in the second state, %NULL where it goes
 */
typedef struct
{
  FujinDifferenceKind kind;
  FujinRecordKind record_kind;
  guint field;
  const char *id;
  GObject *before;
  GObject *after;
} FujinDifference;

/**
 * FujinComparison:
 * @from: the first state
 * @to: the second state
 * @differences: (element-type FujinDifference): what differs, services by code
 *
 * Two states of a plan side by side: two projects, two snapshots, or one with now. Objects with
 * the same id are the same thing. Neither state may be changed while the comparison is in use,
 * but by fujin_edit_take_over().
 */
typedef struct
{
  FujinProject *from;
  FujinProject *to;
  GArray *differences;
} FujinComparison;

FujinComparison       *fujin_comparison_new   (FujinProject          *from,
                                               FujinProject          *to);
void                   fujin_comparison_free  (FujinComparison       *self);
guint                  fujin_comparison_get_n (const FujinComparison *self);
const FujinDifference *fujin_comparison_get   (const FujinComparison *self,
                                               guint                  index);
FujinProject          *fujin_project_copy     (FujinProject          *project);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FujinComparison, fujin_comparison_free)

G_END_DECLS
