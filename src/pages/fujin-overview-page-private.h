/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-chart-view.h"
#include "fujin-overview-page.h"
#include "fujin-pattern-picture.h"
#include "fujin-phase-meter.h"
#include "fujin-refresher.h"

G_BEGIN_DECLS

struct _FujinOverviewPage
{
  FujinPage            parent_instance;

  FujinProject        *project;
  FujinRefresher      *refresher;

  GtkLabel            *status;
  FujinPhaseMeter     *catalogue;
  FujinPhaseMeter     *profile;
  FujinPhaseMeter     *portfolio;
  GtkButton           *pattern;
  GtkBox              *pattern_row;
  GtkImage            *pattern_icon;
  GtkLabel            *pattern_note;
  FujinChartView      *radar;
  GtkBox              *gaps;
  GtkGrid             *extremes;
  GtkLabel            *extremes_note;
  GtkBox              *steps;
  GtkWidget           *due_card;
  GtkBox              *due;
};

void       _fujin_overview_page_show_pattern  (FujinOverviewPage *self);
void       _fujin_overview_page_show_gaps     (FujinOverviewPage *self);
void       _fujin_overview_page_show_extremes (FujinOverviewPage *self);
void       _fujin_overview_page_show_steps    (FujinOverviewPage *self);
void       _fujin_overview_page_show_due      (FujinOverviewPage *self);
GtkWidget *_fujin_overview_page_create_row    (FujinOverviewPage *self,
                                               GtkWidget         *child,
                                               const char        *page,
                                               const char        *target);
GtkWidget *_fujin_overview_page_create_text   (const char        *text,
                                               const char        *css_class);

G_END_DECLS
