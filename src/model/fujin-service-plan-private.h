/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-service-plan.h"

G_BEGIN_DECLS

struct _FujinServicePlan
{
  GObject parent_instance;
  FujinProject *project; /* unowned: the project owns its plans */
  const FujinService *service;
  const FujinCategory *category;
  char *id;
  char *code;
  guint number;
  char *strings[FUJIN_N_PLAN_FIELDS];
  int numbers[FUJIN_N_PLAN_FIELDS];
  FujinAssignments *assignments;
};

/* For the model and for storage only: views change the model through fujin_edit_*(). */
FujinServicePlan *_fujin_service_plan_new         (const FujinService  *service);
FujinServicePlan *_fujin_service_plan_new_own     (const char          *id,
                                                   const FujinCategory *category,
                                                   guint                number);
void              _fujin_service_plan_set_field   (FujinServicePlan    *self,
                                                   guint                field,
                                                   const GValue        *value);
void              _fujin_service_plan_set_project (FujinServicePlan    *self,
                                                   FujinProject        *project);
void              _fujin_service_plan_emit        (FujinServicePlan    *self,
                                                   guint                field);
GParamSpec *_fujin_service_plan_get_pspec (guint field);

G_END_DECLS
