/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-paged-choice.h"
#include "fujin-paged-view.h"
#include "fujin-refresher.h"
#include "fujin-report-page.h"
#include "fujin-text-box.h"

G_BEGIN_DECLS

#define FUJIN_N_REPORT_LINES 6

struct _FujinReportPage
{
  FujinPage       parent_instance;

  FujinProject   *project;
  FujinRefresher *refresher;
  guint           draw_source;
  GPtrArray      *choices;
  char           *document;
  FujinPaged     *paged;
  GtkFileChooserNative *chooser;
  gboolean        filling;
  guint           zoom;

  GtkLabel       *status;
  GtkDropDown    *documents;
  GtkWidget      *new_button;
  GtkWidget      *remove_button;
  GtkWidget      *options;
  GtkWidget      *report_options;
  GtkLabel       *use;
  GtkDropDown    *language;
  GtkDropDown    *paper;
  GtkDropDown    *handout_language;
  GtkDropDown    *handout_paper;
  GtkWidget      *handout_options;
  GtkListBox     *parts;
  GtkWidget      *usual_button;
  GtkEditable    *lines[FUJIN_N_REPORT_LINES];
  GtkPicture     *logo;
  GtkWidget      *logo_remove;
  FujinTextBox   *note;
  FujinPagedView *thumbnails;
  FujinPagedView *view;
  GtkLabel       *page_label;
  GtkLabel       *zoom_label;
  GtkWidget      *word_button;
};

FujinRecord *_fujin_report_page_record     (FujinReportPage *self);
void         _fujin_report_page_set        (FujinReportPage *self,
                                            guint            field,
                                            const char      *value);
void         _fujin_report_page_tell       (FujinReportPage *self,
                                            const char      *text);
void         _fujin_report_page_queue_draw (FujinReportPage *self);

void         _fujin_report_page_bind_options (GtkWidgetClass  *widget_class);
void         _fujin_report_page_init_options (FujinReportPage *self);
void         _fujin_report_page_fill_options (FujinReportPage *self);
void         _fujin_report_page_fill_parts   (FujinReportPage *self);
void         _fujin_report_page_fill_logo    (FujinReportPage *self);
void         _fujin_report_page_choose_logo  (FujinReportPage *self);
void         _fujin_report_page_init_zoom    (FujinReportPage *self);
void         _fujin_report_page_bind_zoom    (GtkWidgetClass  *widget_class);
void         _fujin_report_page_show_place   (FujinReportPage *self);
void         _fujin_report_page_show_place_later (FujinReportPage *self);

G_END_DECLS
