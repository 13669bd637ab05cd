/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>
#include "fujin-types.h"

G_BEGIN_DECLS

FujinStep  *fujin_step_new          (FujinProject     *project);
void        fujin_step_free         (FujinStep        *self);
void        fujin_step_set_label    (FujinStep        *self,
                                     char             *label);
const char *fujin_step_get_label    (FujinStep        *self);
gboolean    fujin_step_is_empty     (FujinStep        *self);

void        fujin_step_plan_number  (FujinStep        *self,
                                     FujinServicePlan *plan,
                                     guint             field,
                                     int               value);
void        fujin_step_plan_string  (FujinStep        *self,
                                     FujinServicePlan *plan,
                                     guint             field,
                                     const char       *value);
void        fujin_step_plan_assign  (FujinStep        *self,
                                     FujinServicePlan *plan,
                                     gpointer          assignments);
void        fujin_step_team_value   (FujinStep        *self,
                                     FujinTeam        *team,
                                     guint             field,
                                     const GValue     *value);
void        fujin_step_project_value (FujinStep       *self,
                                     guint             field,
                                     const GValue     *value);
void        fujin_step_insert_team  (FujinStep        *self,
                                     FujinTeam        *team,
                                     guint             position);
void        fujin_step_remove_team  (FujinStep        *self,
                                     FujinTeam        *team);
void        fujin_step_insert_plan  (FujinStep        *self,
                                     FujinServicePlan *plan);
void        fujin_step_remove_plan  (FujinStep        *self,
                                     FujinServicePlan *plan);

void        fujin_step_record_value (FujinStep        *self,
                                     FujinRecord      *record,
                                     guint             field,
                                     const char       *value);
void        fujin_step_insert_record (FujinStep       *self,
                                     FujinRecord      *record);
void        fujin_step_remove_record (FujinStep       *self,
                                     FujinRecord      *record);
void        fujin_step_attach       (FujinStep        *self,
                                     gpointer          object,
                                     gpointer          state);
void        fujin_step_append       (FujinStep        *self,
                                     FujinStep        *next);
gboolean    fujin_step_absorb       (FujinStep        *self,
                                     FujinStep        *next);
gboolean    fujin_step_is_void      (FujinStep        *self);
void        fujin_step_undo         (FujinStep        *self);
void        fujin_step_redo         (FujinStep        *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FujinStep, fujin_step_free)

G_END_DECLS
