/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-date-entry.h"
#include "fujin-improvements-detail.h"
#include "fujin-improvements-services.h"

G_BEGIN_DECLS

struct _FujinImprovementsDetail
{
  GtkWidget parent_instance;
  GtkWidget *content;
  GtkStack *stack;
  GtkLabel *heading;
  GtkWidget *one_only;
  GtkWidget *one_only_too;
  GtkEntry *title;
  FujinImprovementsServices *services;
  GtkLabel *scores;
  GtkToggleButton *short_button;
  GtkToggleButton *long_button;
  GtkLabel *cycle_words;
  GtkLabel *suggestion;
  GtkDropDown *state;
  GtkDropDown *team;
  FujinDateEntry *due;
  GtkDropDown *expected;
  GtkLabel *due_words;
  GtkEntry *cost;
  GtkTextView *note;

  FujinProject *project;
  GPtrArray *records; /* what is edited */
  FujinRecord *known;  /* the one whose texts are shown */
  char *known_texts[FUJIN_RECORD_MAX_FIELDS]; /* as the model has them */
  FujinRecord *suggested; /* the one the suggestion is about */
  gboolean updating;
};

FujinRecord *_fujin_improvements_detail_get_one     (FujinImprovementsDetail *self);
void         _fujin_improvements_detail_edit        (FujinImprovementsDetail *self,
                                                     FujinImprovementField    field,
                                                     const char              *value);
void         _fujin_improvements_detail_init_texts  (FujinImprovementsDetail *self);
void         _fujin_improvements_detail_show_texts  (FujinImprovementsDetail *self);

G_END_DECLS
