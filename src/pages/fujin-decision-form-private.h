/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-date-entry.h"
#include "fujin-decision-form.h"
#include "fujin-link-list.h"
#include "fujin-plan-text.h"
#include "fujin-refresher.h"
#include "fujin-text-box.h"

G_BEGIN_DECLS

struct _FujinDecisionForm
{
  GtkWidget parent_instance;

  GtkWidget *box;
  GtkLabel *subject;
  GtkWidget *mixed;
  GtkDropDown *cause;
  GtkLabel *cause_hint;
  GtkLabel *reason_title;
  FujinPlanText *reason; /* of one unnecessary service: the plan's own */
  FujinTextBox *words;   /* any other reason */
  GtkEditable *decider;
  FujinDateEntry *decided;
  FujinDateEntry *review;
  FujinTextBox *evidence;
  FujinLinkList *links;

  FujinProject *project;
  GPtrArray *plans; /* nullable */
  FujinDecisionAbout about;
  FujinRefresher *refresher;
  GBinding *folder; /* nullable: of the page it is on, to the links */
  guint dirty; /* bits of texts typed for several services and not taken yet */
  gboolean exact; /* the next refresh shows what is kept, spaces and all */
  gboolean updating;
};

/* What the form edits. */
void     _fujin_decision_form_set      (FujinDecisionForm *self,
                                        guint              field,
                                        const char        *value);
char    *_fujin_decision_form_dup      (FujinDecisionForm *self,
                                        guint              field,
                                        gboolean          *mixed);
gboolean _fujin_decision_form_of_plans (FujinDecisionForm *self,
                                        guint              field);
void     _fujin_decision_form_refresh  (GtkWidget         *widget);

G_END_DECLS
