/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>
#include "fujin-assignment-type.h"
#include "fujin-category.h"
#include "fujin-cdc-flow.h"
#include "fujin-cdc-role.h"
#include "fujin-common-risk.h"
#include "fujin-control-function.h"
#include "fujin-incident-step.h"
#include "fujin-level.h"
#include "fujin-partner-service.h"
#include "fujin-pattern.h"
#include "fujin-proposed-team.h"
#include "fujin-quadrant.h"
#include "fujin-service.h"
#include "fujin-staff-level.h"
#include "fujin-staff-note.h"
#include "fujin-start-set.h"
#include "fujin-term.h"

G_BEGIN_DECLS

#define FUJIN_SCORE_MAX 5
/* Score values besides 1 to 5. */
#define FUJIN_SCORE_NONE 0
#define FUJIN_SCORE_NOT_EVALUATED (-1)

#define FUJIN_TYPE_FRAMEWORK (fujin_framework_get_type ())
G_DECLARE_FINAL_TYPE (FujinFramework, fujin_framework, FUJIN, FRAMEWORK, GObject)

FujinFramework      *fujin_framework_get_default     (void);
FujinFramework      *fujin_framework_new_from_bytes  (GBytes               *bytes,
                                                      GPtrArray            *problems);

const char          *fujin_framework_get_id          (FujinFramework       *self);
const char          *fujin_framework_get_title       (FujinFramework       *self,
                                                      FujinLang             lang);
const char          *fujin_framework_get_source_line (FujinFramework       *self,
                                                      FujinLang             lang);

guint                fujin_framework_get_n_categories (FujinFramework      *self);
const FujinCategory *fujin_framework_get_category    (FujinFramework       *self,
                                                      guint                 index);
const FujinCategory *fujin_framework_find_category   (FujinFramework       *self,
                                                      const char           *id);

guint                fujin_framework_get_n_services  (FujinFramework       *self);
const FujinService  *fujin_framework_get_service     (FujinFramework       *self,
                                                      guint                 index);
const FujinService  *fujin_framework_find_service    (FujinFramework       *self,
                                                      const char           *id);

const FujinTerm     *fujin_framework_get_level       (FujinFramework       *self,
                                                      FujinLevel            level);
const FujinTerm     *fujin_framework_get_assignment_type (FujinFramework   *self,
                                                      FujinAssignmentType   type);
const FujinTerm     *fujin_framework_get_process     (FujinFramework       *self,
                                                      FujinProcess          process);
const FujinTerm     *fujin_framework_get_phase       (FujinFramework       *self,
                                                      int                   number);
const FujinQuadrant *fujin_framework_get_quadrant    (FujinFramework       *self,
                                                      int                   number);
const FujinPattern  *fujin_framework_get_pattern     (FujinFramework       *self,
                                                      int                   number);
const char          *fujin_framework_get_axis_text   (FujinFramework       *self,
                                                      gboolean              skill_axis,
                                                      gboolean              high_or_inside,
                                                      FujinLang             lang);
const char          *fujin_framework_get_axis_note   (FujinFramework       *self,
                                                      gboolean              skill_axis,
                                                      gboolean              high_or_inside,
                                                      FujinLang             lang);
const char          *fujin_framework_get_score_rule  (FujinFramework       *self,
                                                      const char           *id,
                                                      FujinLang             lang);
const char          *fujin_framework_get_score_rule_basis (FujinFramework  *self,
                                                      const char           *id);
const char          *fujin_framework_get_criterion   (FujinFramework       *self,
                                                      FujinAssignmentType   scale,
                                                      int                   score,
                                                      FujinLang             lang);

guint                fujin_framework_get_n_start_sets (FujinFramework      *self);
const FujinStartSet *fujin_framework_get_start_set   (FujinFramework       *self,
                                                      guint                 index);
const FujinStartSet *fujin_framework_find_start_set  (FujinFramework       *self,
                                                      const char           *id);
guint                fujin_framework_get_n_proposed_teams (FujinFramework  *self);
const FujinProposedTeam *
                     fujin_framework_get_proposed_team (FujinFramework     *self,
                                                      guint                 index);

/* The people of the organisation (fujin-framework-staffing.c). */
guint                fujin_framework_get_n_staff_functions (FujinFramework *self);
const FujinStaffFunction *
                     fujin_framework_get_staff_function (FujinFramework *self,
                                                      guint                 index);
const FujinStaffFunction *
                     fujin_framework_find_staff_function (FujinFramework *self,
                                                      const char           *id);
guint                fujin_framework_get_n_staff_levels (FujinFramework *self);
const FujinStaffLevel *
                     fujin_framework_get_staff_level (FujinFramework *self,
                                                      guint                 index);
const FujinStaffCell *
                     fujin_framework_get_staff_cell (FujinFramework        *self,
                                                      guint                 level,
                                                      guint                 function_index);
guint                fujin_framework_get_n_staff_notes (FujinFramework *self);
const FujinStaffNote *
                     fujin_framework_get_staff_note (FujinFramework *self,
                                                      guint                 index);

/* Where the centre stands and who is around it (fujin-framework-roles.c). */
guint                fujin_framework_get_n_control_functions (FujinFramework *self);
const FujinControlFunction *
                     fujin_framework_get_control_function (FujinFramework *self,
                                                      guint                 index);
const FujinControlFunction *
                     fujin_framework_find_control_function (FujinFramework *self,
                                                      const char           *id);
guint                fujin_framework_get_n_cdc_roles (FujinFramework *self);
const FujinCdcRole *
                     fujin_framework_get_cdc_role (FujinFramework *self,
                                                      guint                 index);
const FujinCdcRole *
                     fujin_framework_find_cdc_role (FujinFramework *self,
                                                      const char           *id);
guint                fujin_framework_get_n_cdc_flows (FujinFramework *self);
const FujinCdcFlow *
                     fujin_framework_get_cdc_flow (FujinFramework *self,
                                                      guint                 index);

/* What happens to it (fujin-framework-incidents.c). */
guint                fujin_framework_get_n_incident_steps (FujinFramework *self);
const FujinIncidentStep *
                     fujin_framework_get_incident_step (FujinFramework *self,
                                                      guint                 index);
guint                fujin_framework_get_n_common_risks (FujinFramework *self);
const FujinCommonRisk *
                     fujin_framework_get_common_risk (FujinFramework *self,
                                                      guint                 index);
guint                fujin_framework_get_n_partner_services (FujinFramework *self);
const FujinPartnerService *
                     fujin_framework_get_partner_service (FujinFramework *self,
                                                      guint                 index);

G_END_DECLS
