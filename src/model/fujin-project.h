/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>
#include "fujin-plan-list.h"
#include "fujin-record-list.h"
#include "fujin-service-plan.h"
#include "fujin-tally.h"
#include "fujin-team.h"
#include "fujin-types.h"

G_BEGIN_DECLS

/**
 * FujinProjectField:
 * @FUJIN_PROJECT_TITLE: "title", string
 * @FUJIN_PROJECT_ORGANISATION: "organisation", string
 * @FUJIN_PROJECT_AS_OF: "as-of", string: the date the plan speaks of, YYYY-MM-DD or ""
 * @FUJIN_PROJECT_NOTE: "note", string
 * @FUJIN_PROJECT_PRESENT_PATTERN: "present-pattern", integer 1 to 4, 0 not chosen
 * @FUJIN_PROJECT_TARGET_PATTERN: "target-pattern", integer 1 to 4, 0 not chosen
 * @FUJIN_PROJECT_LANGUAGE: "language", string "ja" or "en": language of its output
 * @FUJIN_PROJECT_TO_BE_REASON: "to-be-reason", string: why To-Be is 5 everywhere
 * @FUJIN_PROJECT_GAP_WEIGHTS: "gap-weights", string: weights of the levels in the ranking of gaps,
 *   "" for the usual ones
 * @FUJIN_PROJECT_CONTROL_FUNCTION: "control-function", string: id of the kind of security control
 *   function (textbook 2.4), or ""
 * @FUJIN_PROJECT_STAFFING: "staffing", string: factors of the staffing, "" for the usual ones
 * @FUJIN_PROJECT_BRANCH: "branch", string: id of the branch in use, "" for the main line
 *
 * What an edit can change of the project itself; also the numbers of its properties.
 */
typedef enum
{
  FUJIN_PROJECT_TITLE = 1,
  FUJIN_PROJECT_ORGANISATION,
  FUJIN_PROJECT_AS_OF,
  FUJIN_PROJECT_NOTE,
  FUJIN_PROJECT_PRESENT_PATTERN,
  FUJIN_PROJECT_TARGET_PATTERN,
  FUJIN_PROJECT_LANGUAGE,
  FUJIN_PROJECT_TO_BE_REASON,
  FUJIN_PROJECT_GAP_WEIGHTS,
  FUJIN_PROJECT_CONTROL_FUNCTION,
  FUJIN_PROJECT_STAFFING,
  FUJIN_PROJECT_BRANCH,
  FUJIN_N_PROJECT_FIELDS,
} FujinProjectField;

#define FUJIN_TYPE_PROJECT (fujin_project_get_type ())
G_DECLARE_FINAL_TYPE (FujinProject, fujin_project, FUJIN, PROJECT, GObject)

FujinProject     *fujin_project_new                 (void);
FujinFramework   *fujin_project_get_framework       (FujinProject *self);
FujinHistory     *fujin_project_get_history         (FujinProject *self);

const char       *fujin_project_get_title           (FujinProject *self);
const char       *fujin_project_get_organisation    (FujinProject *self);
const char       *fujin_project_get_as_of           (FujinProject *self);
const char       *fujin_project_get_note            (FujinProject *self);
int               fujin_project_get_present_pattern (FujinProject *self);
int               fujin_project_get_target_pattern  (FujinProject *self);
FujinLang         fujin_project_get_language        (FujinProject *self);
const char       *fujin_project_get_to_be_reason    (FujinProject *self);
const char       *fujin_project_get_gap_weights     (FujinProject *self);
const char       *fujin_project_get_control_function (FujinProject *self);
const char       *fujin_project_get_staffing        (FujinProject *self);
const char       *fujin_project_get_branch          (FujinProject *self);
FujinRecordList  *fujin_project_get_records         (FujinProject *self,
                                                     FujinRecordKind kind);

GListModel       *fujin_project_get_teams           (FujinProject *self);
guint             fujin_project_get_n_teams         (FujinProject *self);
FujinTeam        *fujin_project_get_team            (FujinProject *self,
                                                     guint         index);
FujinTeam        *fujin_project_find_team           (FujinProject *self,
                                                     const char   *id);
gboolean          fujin_project_get_team_position   (FujinProject *self,
                                                     FujinTeam    *team,
                                                     guint        *position);

FujinPlanList    *fujin_project_get_plans           (FujinProject *self);
FujinPlanList    *fujin_project_get_unassigned      (FujinProject *self);
guint             fujin_project_get_n_plans         (FujinProject *self);
FujinServicePlan *fujin_project_get_plan            (FujinProject *self,
                                                     guint         index);
FujinServicePlan *fujin_project_find_plan           (FujinProject *self,
                                                     const char   *id);
FujinServicePlan *fujin_project_find_code           (FujinProject *self,
                                                     const char   *code);
guint             fujin_project_next_own_number     (FujinProject *self,
                                                     const char   *category);

const FujinTally *fujin_project_get_tally           (FujinProject *self,
                                                     guint         category);
void              fujin_project_get_total           (FujinProject *self,
                                                     FujinTally   *total);

gboolean          fujin_project_get_read_only       (FujinProject *self);
void              fujin_project_set_read_only       (FujinProject *self,
                                                     gboolean      read_only);

G_END_DECLS
