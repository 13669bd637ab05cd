/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-grid.h"
#include "fujin-matrix-page.h"
#include "fujin-plan-browser.h"
#include "fujin-plan-sheet.h"
#include "fujin-plan-view.h"
#include "fujin-refresher.h"

G_BEGIN_DECLS

struct _FujinMatrixPage
{
  FujinPage parent_instance;
  GtkLabel *status;
  GtkWidget *search;
  GtkDropDown *choice;
  GtkDropDown *category;
  GtkMenuButton *columns_button;
  GtkWidget *columns_box;
  GtkStack *stack;
  FujinProject *shown_project;
  FujinGrid *grid;
  GtkLabel *cell_line;
  GtkWidget *popover;
  GSettings *settings;
  GSimpleActionGroup *actions;
  FujinPlanFilter *filter;
  FujinPlanView *view;
  GtkSorter *sorter;
  FujinRefresher *refresher;
  GArray *columns; /* FujinSheetColumn, as shown */
  FujinSheetColumn sort_column;
  gboolean sort_descending;
  gboolean sorted;
  gboolean attached;
  gboolean filter_dirty;
  guint last_key; /* in the text that is open */
};

/* The page */
void              _fujin_matrix_page_update          (FujinMatrixPage  *self);
void              _fujin_matrix_page_show_all        (FujinMatrixPage  *self);
void              _fujin_matrix_page_propose         (FujinMatrixPage  *self,
                                                      FujinProject     *proposed,
                                                      GPtrArray        *notes);
FujinServicePlan *_fujin_matrix_page_get_plan        (FujinMatrixPage  *self);
gboolean          _fujin_matrix_page_get_column      (FujinMatrixPage  *self,
                                                      FujinSheetColumn *column);
GPtrArray        *_fujin_matrix_page_dup_plans       (FujinMatrixPage  *self);
gboolean          _fujin_matrix_page_is_editable     (FujinMatrixPage  *self);

/* Columns */
void              _fujin_matrix_page_init_columns    (FujinMatrixPage  *self);
void              _fujin_matrix_page_set_columns     (FujinMatrixPage  *self,
                                                      const char *const *ids);
char             *_fujin_matrix_page_dup_cell_words  (FujinServicePlan *plan,
                                                      FujinSheetColumn  column);

/* Filter */
void              _fujin_matrix_page_init_filter     (FujinMatrixPage  *self);
void              _fujin_matrix_page_reveal          (FujinPage        *page,
                                                      const char       *target);
void              _fujin_matrix_page_attach          (FujinMatrixPage  *self);

/* Editing */
void              _fujin_matrix_page_init_actions    (FujinMatrixPage  *self);
void              _fujin_matrix_page_update_actions  (FujinMatrixPage  *self);
void              _fujin_matrix_page_edit            (FujinMatrixPage  *self,
                                                      GtkEventControllerKey *typed);
void              _fujin_matrix_page_popup           (FujinMatrixPage  *self,
                                                      GtkWidget        *popover,
                                                      const GdkRectangle *area);
void              _fujin_matrix_page_close_popover   (FujinMatrixPage  *self);
GMenuModel       *_fujin_matrix_page_create_choices  (FujinServicePlan *plan,
                                                      FujinSheetColumn  column);
void              _fujin_matrix_page_focus_choice    (FujinMatrixPage  *self,
                                                      FujinServicePlan *plan,
                                                      FujinSheetColumn  column);
gboolean          _fujin_matrix_page_type            (FujinMatrixPage  *self,
                                                      guint             keyval,
                                                      gunichar          letter,
                                                      GtkEventControllerKey *controller);
void              _fujin_matrix_page_choose          (FujinMatrixPage  *self,
                                                      FujinSheetColumn  column,
                                                      int               value);
void              _fujin_matrix_page_clear           (FujinMatrixPage  *self);

/* Clipboard */
void              _fujin_matrix_page_copy            (FujinMatrixPage  *self);
void              _fujin_matrix_page_paste           (FujinMatrixPage  *self);
gboolean          _fujin_matrix_page_paste_text      (FujinMatrixPage  *self,
                                                      const char       *text);

G_END_DECLS
