/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-badge.h"
#include "fujin-catalogue-detail.h"
#include "fujin-decision-form.h"
#include "fujin-level-picker.h"
#include "fujin-plan-text.h"
#include "fujin-refresher.h"

G_BEGIN_DECLS

struct _FujinCatalogueDetail
{
  GtkWidget parent_instance;

  GtkStack *stack;
  FujinBadge *badge;
  GtkLabel *code;
  GtkLabel *name;
  GtkEditable *own_name;
  GtkLabel *other_name;
  GtkWidget *unconfirmed;
  GtkLabel *place;
  GtkLabel *summary;
  GtkWidget *own_summary_box;
  FujinPlanText *own_summary;
  FujinLevelPicker *level;
  GtkLabel *level_text;
  GtkWidget *reason_box;
  GtkLabel *reason_hint;
  FujinDecisionForm *decision;
  GtkLabel *past;
  FujinPlanText *note;
  GtkLabel *quadrants;
  GtkDropDown *judgement;
  GtkLabel *teams;
  GtkLabel *scores;
  GtkWidget *related_title;
  GtkLabel *related;
  GtkWidget *related_from_title;
  GtkLabel *related_from;
  GtkWidget *origin_title;
  GtkLabel *origin;

  FujinProject *project;
  FujinServicePlan *plan;
  GPtrArray *together; /* nullable: what is selected */
  FujinRefresher *refresher;
  guint focus_source;
  gboolean updating;
};

void _fujin_catalogue_detail_show (GtkWidget *widget);

G_END_DECLS
