/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>
#include "fujin-assignments.h"
#include "fujin-framework.h"
#include "fujin-types.h"

G_BEGIN_DECLS

/**
 * FujinPlanField:
 * @FUJIN_PLAN_LEVEL: "level", #FujinLevel as integer
 * @FUJIN_PLAN_REASON: "reason", string: why it is unnecessary
 * @FUJIN_PLAN_ASSIGNMENTS: "assignments", #FujinAssignments
 * @FUJIN_PLAN_AS_IS: "as-is", integer: 1 to 5, 0 not scored, -1 not evaluated
 * @FUJIN_PLAN_AS_IS_SCALE: "as-is-scale", #FujinAssignmentType as integer: the type at scoring
 * @FUJIN_PLAN_TO_BE: "to-be", as "as-is"
 * @FUJIN_PLAN_TO_BE_SCALE: "to-be-scale", as "as-is-scale"
 * @FUJIN_PLAN_NOTE: "note", string
 * @FUJIN_PLAN_QUADRANT: "quadrant", integer: the project's own judgement 1 to 4, 0 none
 * @FUJIN_PLAN_NAME: "name", string: name of a service of the project's own
 * @FUJIN_PLAN_SUMMARY: "summary", string: what a service of the project's own is
 * @FUJIN_PLAN_AS_IS_INSOURCE: "as-is-insource", integer 1 to 5 or 0: of a combination, the score
 *   of the inside part on its scale
 * @FUJIN_PLAN_AS_IS_OUTSOURCE: "as-is-outsource", integer 1 to 5 or 0: that of the outside part
 * @FUJIN_PLAN_TO_BE_INSOURCE: "to-be-insource", as "as-is-insource"
 * @FUJIN_PLAN_TO_BE_OUTSOURCE: "to-be-outsource", as "as-is-outsource"
 * @FUJIN_PLAN_SCORE_NOTE: "score-note", string: how the scores were agreed
 * @FUJIN_PLAN_TO_BE_REASON: "to-be-reason", string: why To-Be is lower than As-Is
 *
 * What an edit can change of a service plan; also the numbers of its properties.
 */
typedef enum
{
  FUJIN_PLAN_LEVEL = 1,
  FUJIN_PLAN_REASON,
  FUJIN_PLAN_ASSIGNMENTS,
  FUJIN_PLAN_AS_IS,
  FUJIN_PLAN_AS_IS_SCALE,
  FUJIN_PLAN_TO_BE,
  FUJIN_PLAN_TO_BE_SCALE,
  FUJIN_PLAN_NOTE,
  FUJIN_PLAN_QUADRANT,
  FUJIN_PLAN_NAME,
  FUJIN_PLAN_SUMMARY,
  FUJIN_PLAN_AS_IS_INSOURCE,
  FUJIN_PLAN_AS_IS_OUTSOURCE,
  FUJIN_PLAN_TO_BE_INSOURCE,
  FUJIN_PLAN_TO_BE_OUTSOURCE,
  FUJIN_PLAN_SCORE_NOTE,
  FUJIN_PLAN_TO_BE_REASON,
  FUJIN_N_PLAN_FIELDS,
} FujinPlanField;

#define FUJIN_TYPE_SERVICE_PLAN (fujin_service_plan_get_type ())
G_DECLARE_FINAL_TYPE (FujinServicePlan, fujin_service_plan, FUJIN, SERVICE_PLAN, GObject)

const char          *fujin_service_plan_get_id          (FujinServicePlan *self);
const char          *fujin_service_plan_get_code        (FujinServicePlan *self);
const char          *fujin_service_plan_get_name        (FujinServicePlan *self,
                                                         FujinLang         lang);
const char          *fujin_service_plan_get_summary     (FujinServicePlan *self,
                                                         FujinLang         lang);
const FujinCategory *fujin_service_plan_get_category    (FujinServicePlan *self);
const FujinService  *fujin_service_plan_get_service     (FujinServicePlan *self);
gboolean             fujin_service_plan_is_own          (FujinServicePlan *self);
guint                fujin_service_plan_get_number      (FujinServicePlan *self);

FujinLevel           fujin_service_plan_get_level       (FujinServicePlan *self);
gboolean             fujin_service_plan_in_scope        (FujinServicePlan *self);
const char          *fujin_service_plan_get_reason      (FujinServicePlan *self);
FujinAssignments    *fujin_service_plan_get_assignments (FujinServicePlan *self);
FujinAssignmentType  fujin_service_plan_get_kind        (FujinServicePlan *self);
int                  fujin_service_plan_get_as_is       (FujinServicePlan *self);
int                  fujin_service_plan_get_to_be       (FujinServicePlan *self);
FujinAssignmentType  fujin_service_plan_get_as_is_scale (FujinServicePlan *self);
FujinAssignmentType  fujin_service_plan_get_to_be_scale (FujinServicePlan *self);
gboolean             fujin_service_plan_on_other_scale  (FujinServicePlan *self,
                                                         gboolean          to_be);
gboolean             fujin_service_plan_get_gap         (FujinServicePlan *self,
                                                         int              *gap);
int                  fujin_service_plan_get_side        (FujinServicePlan *self,
                                                         gboolean          to_be,
                                                         gboolean          outside);
const char          *fujin_service_plan_get_score_note  (FujinServicePlan *self);
const char          *fujin_service_plan_get_to_be_reason (FujinServicePlan *self);
const char          *fujin_service_plan_get_note        (FujinServicePlan *self);
int                  fujin_service_plan_get_quadrant    (FujinServicePlan *self);
guint                fujin_service_plan_get_quadrants   (FujinServicePlan *self,
                                                         int              *quadrants);
char                *fujin_service_plan_dup_quadrants   (FujinServicePlan *self);
FujinProject        *fujin_service_plan_get_project     (FujinServicePlan *self);
gboolean             fujin_service_plan_is_blank        (FujinServicePlan *self);
int                  fujin_service_plan_compare         (FujinServicePlan *a,
                                                         FujinServicePlan *b);

G_END_DECLS
