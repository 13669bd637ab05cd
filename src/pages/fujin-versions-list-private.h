/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-date-entry.h"
#include "fujin-state-table.h"
#include "fujin-text-box.h"
#include "fujin-versions-list.h"

G_BEGIN_DECLS

struct _FujinVersionsList
{
  GtkWidget        parent_instance;

  FujinProject    *project;
  gboolean         branches;
  gboolean         filling;
  char            *buttons_for; /* the row that the buttons are for */

  GtkStack        *stack;
  GtkLabel        *empty_title;
  GtkLabel        *empty_text;
  GtkButton       *empty_button;
  FujinStateTable *table;
  GtkLabel        *heading;
  GtkLabel        *about;
  GtkWidget       *about_scroller;
  GtkGrid         *form;
  GtkEditable     *name;
  GtkWidget       *date_label;
  FujinDateEntry  *date;
  GtkWidget       *trigger_label;
  GtkDropDown     *trigger;
  FujinTextBox    *note;
  GtkBox          *buttons;
};

void       _fujin_versions_list_show         (FujinVersionsList *self);
void       _fujin_versions_list_init_form    (FujinVersionsList *self);
void       _fujin_versions_list_bind_form    (GtkWidgetClass    *widget_class);
void       _fujin_versions_list_compare      (FujinVersionsList *self);
GPtrArray *_fujin_versions_list_make_rows    (FujinVersionsList *self);
void       _fujin_versions_list_show_buttons (FujinVersionsList *self,
                                              FujinStateRow     *row);

G_END_DECLS
