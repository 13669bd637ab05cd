/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-partner-view.h"
#include "fujin-provider-detail.h"
#include "fujin-provider-item.h"
#include "fujin-provider-page.h"
#include "fujin-refresher.h"

G_BEGIN_DECLS

struct _FujinProviderPage
{
  FujinPage parent_instance;

  FujinProject *project;
  FujinRefresher *refresher;
  char *today;
  char *wanted; /* id of the provider to choose when it is there */
  gboolean tight;
  gboolean partners_tight;
  gboolean filling;
  guint tight_source;

  /* The list */
  GListStore *items;
  GtkSingleSelection *selection;

  GtkLabel *status;
  GtkStack *tabs;
  GtkStack *stack;
  GtkBox *body;
  GtkListView *view;
  GtkWidget *list_scroller;
  GtkWidget *detail_scroller;
  FujinProviderDetail *detail;
  FujinPartnerView *partners;
};

void       _fujin_provider_page_init_list   (FujinProviderPage *self);
void       _fujin_provider_page_fill        (FujinProviderPage *self);
void       _fujin_provider_page_clear       (FujinProviderPage *self);
gboolean   _fujin_provider_page_choose      (FujinProviderPage *self,
                                             const char        *team);
void       _fujin_provider_page_show_detail (FujinProviderPage *self);

G_END_DECLS
