/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-badge.h"
#include "fujin-date-entry.h"
#include "fujin-decision-form.h"
#include "fujin-decision-row.h"
#include "fujin-decisions-page.h"
#include "fujin-gap-picker.h"
#include "fujin-refresher.h"

G_BEGIN_DECLS

/* The intervals in their order. */
#define FUJIN_REVIEW_IN_A_YEAR 2

/**
 * FujinDecisionChoice:
 * @id: what reveal() takes after "filter:"
 * @name: what the drop-down says, marked for translation with the context "filter"
 * @about: the kind to show, -1 for all
 * @test: (nullable): which lines to show
 *
 * What a filter offers.
 */
typedef struct
{
  const char *id;
  const char *name;
  int about;
  gboolean (*test) (const FujinLedgerEntry *entry);
} FujinDecisionChoice;

struct _FujinDecisionsPage
{
  FujinPage parent_instance;
  FujinProject *connected; /* the project with our handlers */
  FujinRefresher *refresher;
  GSimpleActionGroup *actions;

  /* The list */
  GListStore *rows;
  GHashTable *by_key; /* key -> FujinDecisionRow, which @rows holds */
  GHashTable *changed; /* set of ids of plans that changed, or whose decisions did */
  GtkCustomFilter *filter;
  GtkMultiSelection *selection;
  char *today;
  char *search_key;
  FujinDecisionRow *current; /* the one selected row, if it is one */
  gpointer detail_of;        /* the row the details were last of: only compared */
  char *wanted;              /* key of the row to select when it is there */
  gboolean refreshing;
  gboolean asking;           /* the reason of @wanted is to be asked for */
  gboolean entering;         /* the page was come to, and nothing is chosen for it yet */
  guint n_selected;
  guint width_source;
  int width;
  gboolean narrow;

  /* Its widgets */
  GtkLabel *status;
  GtkSearchEntry *search;
  GtkDropDown *kinds;
  GtkDropDown *states;
  GtkMenuButton *accept_button;
  FujinGapPicker *gaps;
  GtkToggleButton *detail_button;
  GtkStack *stack;
  GtkColumnView *view;
  GtkWidget *list; /* the GtkListView inside of the view */
  GtkWidget *popover;
  GtkWidget *detail_scroller;

  /* Details of one */
  GtkStack *detail;
  FujinBadge *badge;
  GtkLabel *code;
  GtkLabel *name;
  GtkLabel *about;
  GtkLabel *state;
  GtkLabel *due;
  GtkWidget *missing_box;
  GtkLabel *missing;
  GtkLabel *scores;
  FujinDecisionForm *form;
  GtkLabel *history;
  GtkWidget *review_box;
  GtkDropDown *interval;
  GtkWidget *remove_button;

  /* Details of many */
  GtkLabel *many_label;
  GtkEntry *many_decider;
  FujinDateEntry *many_review;
  GtkDropDown *many_interval;
};

/* Columns */
void                       _fujin_decisions_page_add_columns    (FujinDecisionsPage *self);
void                       _fujin_decisions_page_update_columns (FujinDecisionsPage *self);
FujinDecisionRow          *_fujin_decisions_page_get_row_at     (GtkWidget          *cell);

/* List */
void                       _fujin_decisions_page_init_list      (FujinDecisionsPage *self);
void                       _fujin_decisions_page_update_list    (FujinDecisionsPage *self);
void                       _fujin_decisions_page_clear_list     (FujinDecisionsPage *self);
void                       _fujin_decisions_page_update_stack   (FujinDecisionsPage *self);
void                       _fujin_decisions_page_update_current (FujinDecisionsPage *self);
gboolean                   _fujin_decisions_page_select         (FujinDecisionsPage *self,
                                                                 const char         *key);
gboolean                   _fujin_decisions_page_select_plan    (FujinDecisionsPage *self,
                                                                 FujinServicePlan   *plan);
void                       _fujin_decisions_page_select_first   (FujinDecisionsPage *self);
GPtrArray                 *_fujin_decisions_page_list_selected  (FujinDecisionsPage *self);

void                       _fujin_decisions_page_touch          (FujinDecisionsPage *self,
                                                                 FujinDecisionRow   *row);

/* Filter */
void                       _fujin_decisions_page_init_filter    (FujinDecisionsPage *self);
gboolean                   _fujin_decisions_page_refilter      (FujinDecisionsPage *self,
                                                                 GPtrArray          *rows);
void                       _fujin_decisions_page_narrow         (FujinDecisionsPage *self);
void                       _fujin_decisions_page_show_all       (FujinDecisionsPage *self);
gboolean                   _fujin_decisions_page_is_narrowed    (FujinDecisionsPage *self);
void                       _fujin_decisions_page_choose         (FujinDecisionsPage *self,
                                                                 const char         *id);

/* Context menu */
void                       _fujin_decisions_page_init_menu      (FujinDecisionsPage *self);
void                       _fujin_decisions_page_bind_menu_keys (GtkWidgetClass     *klass);
void                       _fujin_decisions_page_close_menu     (FujinDecisionsPage *self);

/* Details */
void                       _fujin_decisions_page_init_detail    (FujinDecisionsPage *self);
void                       _fujin_decisions_page_show_detail    (FujinDecisionsPage *self);

/* Actions */
void                       _fujin_decisions_page_init_actions   (FujinDecisionsPage *self);
void                       _fujin_decisions_page_update_actions (FujinDecisionsPage *self);
void                       _fujin_decisions_page_accept_gap     (FujinDecisionsPage *self,
                                                                 FujinServicePlan   *plan);

G_END_DECLS
