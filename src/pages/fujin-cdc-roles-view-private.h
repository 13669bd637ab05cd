/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-cdc-roles-view.h"
#include "fujin-cdc-roles.h"
#include "fujin-refresher.h"
#include "fujin-role-chart-view.h"
#include "fujin-teams-watch.h"

G_BEGIN_DECLS

struct _FujinCdcRolesView
{
  GtkWidget parent_instance;

  FujinProject *project;
  FujinRefresher *refresher;
  FujinTeamsWatch *watch;
  FujinCdcRoles *roles;
  gboolean updating;

  GtkLabel *status;
  FujinRoleChartView *chart;
  GtkBox *detail;
  GtkLabel *name;
  GtkLabel *explain;
  GtkBox *names;
  GtkBox *fill;
  GtkDropDown *team;
  GtkBox *person_box;
  GtkEntry *person;
  GtkButton *add_person;
  GtkBox *flows;
};

const FujinCdcSeat *_fujin_cdc_roles_view_get_seat (FujinCdcRolesView *self);
GtkWidget          *_fujin_cdc_roles_view_create_detail (FujinCdcRolesView *self);
void                _fujin_cdc_roles_view_show_detail (FujinCdcRolesView *self);

G_END_DECLS
