/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-improvements-services.h"
#include "fujin-risk-map-detail.h"
#include "fujin-text-box.h"

G_BEGIN_DECLS

struct _FujinRiskMapDetail
{
  GtkWidget parent_instance;

  FujinProject *project;
  FujinRecord *risk;
  FujinRiskAnswer answer;
  gboolean updating;

  GtkStack *stack;
  GtkEntry *title;
  GtkDropDown *size;
  GtkLabel *answer_label;
  GtkLabel *reason;
  FujinImprovementsServices *services;
  GtkLabel *parts;
  GtkLabel *places;
  GtkBox *place_list;
  GtkDropDown *place;
  FujinTextBox *note;
  GtkButton *improve;
  char *known_title;
  char *known_note;
};

GtkWidget *_fujin_risk_map_detail_create   (FujinRiskMapDetail *self);
void       _fujin_risk_map_detail_improve  (FujinRiskMapDetail *self);

G_END_DECLS
