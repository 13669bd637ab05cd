/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-person-form.h"
#include "fujin-team-detail.h"
#include "fujin-text-box.h"

G_BEGIN_DECLS

struct _FujinTeamDetail
{
  GtkWidget        parent_instance;

  FujinProject    *project;
  FujinTeam       *team;
  GPtrArray       *parents; /* what the drop-down lists after "none" */
  char            *shown;   /* services that the lines show */
  gboolean         filling;

  GtkWidget       *box;
  GtkEntry        *name;
  GtkDropDown     *role;
  GtkDropDown     *side;
  GtkDropDown     *parent_choice;
  GtkEntry        *heads;
  GtkLabel        *heads_problem;
  GtkDropDown     *hours;
  FujinTextBox    *note;
  GtkLabel        *people_title;
  GtkBox          *people;
  GtkButton       *add_person;
  FujinPersonForm *person;
  GtkLabel        *services_title;
  GtkBox          *services;
  GtkButton       *show_services;
};

void _fujin_team_detail_build         (FujinTeamDetail             *self);
void _fujin_team_detail_show_form     (FujinTeamDetail             *self);
void _fujin_team_detail_take_name     (FujinTeamDetail             *self);
void _fujin_team_detail_build_lists   (FujinTeamDetail             *self);
void _fujin_team_detail_show_people   (FujinTeamDetail             *self);
void _fujin_team_detail_show_services (FujinTeamDetail             *self,
                                       const FujinOrganisationUnit *unit);

GtkWidget *_fujin_team_detail_add_label (FujinTeamDetail *self,
                                         const char      *text);

G_END_DECLS
