/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-absence-list.h"
#include "fujin-absence-page.h"
#include "fujin-absence-steps.h"
#include "fujin-absence-who.h"
#include "fujin-refresher.h"
#include "fujin-teams-watch.h"

G_BEGIN_DECLS

struct _FujinAbsencePage
{
  FujinPage          parent_instance;

  FujinProject      *project;
  FujinRefresher    *refresher;
  FujinTeamsWatch   *watch;
  gboolean           stale; /* teams or people may have changed, not only who is away */
  gboolean           tight;
  guint              tight_source;

  GtkLabel          *status;
  GtkBox            *tools;
  GtkBox            *body;
  GtkBox            *side;
  GtkBox            *found;
  FujinAbsenceWho   *who;
  GtkLabel          *summary;
  FujinAbsenceSteps *steps;
  GtkLabel          *doubts;
  FujinAbsenceList  *list;
  GtkWidget         *save;
};

void _fujin_absence_page_copy            (FujinAbsencePage *self);
void _fujin_absence_page_save            (FujinAbsencePage *self);
void _fujin_absence_page_install_actions (GtkWidgetClass   *widget_class);
void _fujin_absence_page_update_actions  (FujinAbsencePage *self);

G_END_DECLS
