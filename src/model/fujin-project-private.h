/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-history.h"
#include "fujin-project.h"
#include "fujin-record-list.h"

G_BEGIN_DECLS

struct _FujinProject
{
  GObject parent_instance;
  FujinFramework *framework;
  FujinHistory *history;
  GListStore *teams;
  GHashTable *teams_by_id;
  FujinPlanList *plans;
  FujinPlanList *unassigned;
  GHashTable *plans_by_id;
  GHashTable *plans_by_code;
  FujinRecordList *records[FUJIN_N_RECORD_KINDS];
  FujinTally *tallies;
  guint *own_hints; /* by category: every lower number of an own service is taken */
  guint n_categories;
  char *strings[FUJIN_N_PROJECT_FIELDS];
  int numbers[FUJIN_N_PROJECT_FIELDS];
  gboolean read_only;
};

/* For the model and for storage only: views change the model through fujin_edit_*(). */
void _fujin_project_set_field            (FujinProject     *self,
                                          guint             field,
                                          const GValue     *value);
void _fujin_project_insert_team          (FujinProject     *self,
                                          FujinTeam        *team,
                                          guint             position);
void _fujin_project_remove_team          (FujinProject     *self,
                                          guint             position);
void _fujin_project_insert_plan          (FujinProject     *self,
                                          FujinServicePlan *plan);
void _fujin_project_remove_plan          (FujinProject     *self,
                                          FujinServicePlan *plan);
void _fujin_project_plan_changing        (FujinProject     *self,
                                          FujinServicePlan *plan);
void _fujin_project_plan_changed         (FujinProject     *self,
                                          FujinServicePlan *plan,
                                          FujinAssignments *before,
                                          gboolean          was_in_scope);
void _fujin_project_team_kind_changing   (FujinProject     *self,
                                          FujinTeam        *team,
                                          gboolean          done);
void _fujin_project_emit_plan_changed    (FujinProject     *self,
                                          FujinServicePlan *plan);
void _fujin_project_insert_record        (FujinProject     *self,
                                          FujinRecord      *record);
void _fujin_project_remove_record        (FujinProject     *self,
                                          FujinRecord      *record);
void _fujin_project_emit_record_changed  (FujinProject     *self,
                                          FujinRecord      *record);
GParamSpec *_fujin_project_get_pspec (guint field);

G_END_DECLS
