/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-edit-start.h"
#include "fujin-start-set-picker.h"
#include "fujin-start-wizard.h"
#include "fujin-today-list.h"

G_BEGIN_DECLS

/* The steps: the way, the organisation, and then those of the way that was chosen. */
#define FUJIN_WIZARD_N_COMMON 2

struct _FujinStartWizard
{
  GtkWindow parent_instance;

  GtkLabel *heading;
  GtkLabel *place;
  GtkStack *stack;
  GtkCheckButton *way_new;
  GtkCheckButton *way_existing;
  GtkEditable *organisation;
  GtkWidget *size_box;
  GtkCheckButton *size_few;
  FujinStartSetPicker *picker;
  GtkGrid *team_grid;
  GtkLabel *rest_title;
  GtkLabel *rest;
  GtkWidget *provider_title;
  GtkBox *providers;
  GtkLabel *nothing;
  GtkWidget *back;
  GtkButton *next;

  FujinProject *project;
  GPtrArray *today;      /* FujinTodayList of each category */
  GPtrArray *team_rows;  /* of the proposed teams */
  GHashTable *external;  /* names of new teams that are providers */
  guint step;            /* from 0 */
  gboolean touched;      /* something was said that would be lost */
  gboolean closing;
  guint close_source;
};

/* The steps of one way or the other. */
gboolean    _fujin_start_wizard_is_new       (FujinStartWizard *self);
const char *_fujin_start_wizard_get_child    (FujinStartWizard *self,
                                              guint             step);

/* Teams of a new organisation. */
void        _fujin_start_wizard_fill_teams   (FujinStartWizard *self);
void        _fujin_start_wizard_suggest_teams (FujinStartWizard *self);
void        _fujin_start_wizard_lean_outside (FujinStartWizard *self,
                                              gboolean          outside);
GArray     *_fujin_start_wizard_dup_teams    (FujinStartWizard *self);

/* What is done today. */
void        _fujin_start_wizard_fill_today   (FujinStartWizard *self);
void        _fujin_start_wizard_share_teams  (FujinStartWizard *self);
void        _fujin_start_wizard_show_rest    (FujinStartWizard *self);
GArray     *_fujin_start_wizard_dup_today    (FujinStartWizard *self);

/* The end: what would change is shown, and made when that is agreed to. */
void        _fujin_start_wizard_preview      (FujinStartWizard *self);
void        _fujin_start_wizard_touch        (FujinStartWizard *self);

G_END_DECLS
