/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-staffing-line.h"

G_BEGIN_DECLS

struct _FujinStaffingLine
{
  GtkBox parent_instance;
  FujinRecord *record;
  gboolean showing;
  char *known_cost;

  GtkWidget *name;
  GtkDropDown *shift;
  GtkWidget *seats_place;
  GtkSpinButton *seats;
  GtkWidget *who;
  GtkDropDown *team;
  GtkDropDown *covered_by;
  GtkWidget *cost;
  GtkWidget *heads;
  GtkWidget *hours;
  GtkDropDown *days;
  GtkSpinButton *from;
  GtkSpinButton *to;
  GtkWidget *buttons;
  GListModel *left_teams; /* nullable: the teams, and after them that the post was left */
  GListModel *left_from;  /* what it was made of */
  char *left_by;
  GPtrArray *function_ids; /* of the choice of functions, after nothing */
};

/* Parts */
GtkSpinButton *_fujin_staffing_line_make_spin   (int                least,
                                                 int                most,
                                                 const char        *name);
GtkDropDown   *_fujin_staffing_line_make_list   (const char        *name);
GtkDropDown   *_fujin_staffing_line_make_shift  (void);
GtkDropDown   *_fujin_staffing_line_make_days   (void);
GtkWidget     *_fujin_staffing_line_make_button (FujinStaffingLine *self,
                                                 const char        *icon,
                                                 const char        *tip,
                                                 GCallback          callback);

/* Editing */
void           _fujin_staffing_line_connect     (FujinStaffingLine *self);
void           _fujin_staffing_line_add         (FujinStaffingLine *self);
void           _fujin_staffing_line_remove      (FujinStaffingLine *self);

G_END_DECLS
