/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-grid.h"
#include "fujin-library-row-object.h"
#include "fujin-library-view.h"
#include "fujin-role-matrix-page.h"
#include "fujin-role-filter.h"
#include "fujin-role-table.h"

G_BEGIN_DECLS

/* The columns before those of the roles. */
enum
{
  FUJIN_ROLE_MATRIX_CODE,
  FUJIN_ROLE_MATRIX_FUNCTION,
  FUJIN_ROLE_MATRIX_WORK,
  FUJIN_ROLE_MATRIX_N_FROZEN,
};

struct _FujinRoleMatrixPage
{
  FujinPage parent_instance;

  GtkLabel *status;
  GtkDropDown *who;
  GtkDropDown *what;
  GtkEditable *search;
  GtkDropDown *area;
  GtkDropDown *part;
  GtkDropDown *choice;
  GtkStack *stack;
  FujinGrid *grid;
  FujinLibraryView *view;
  GtkLabel *legend;

  GtkCustomFilter *filter;
  GtkCustomSorter *sorter;
  GListModel *rows;   /* filtered and sorted: FujinLibraryRowObject, one for each function */
  GArray *shown;      /* guint: numbers of the roles that have a column */
  FujinRoleFilter *narrowed; /* what the widgets ask for */
  GArray *functions;  /* guint: numbers of the functions that it lets through */
  char *subject;      /* what is printed or exported */
  gboolean filled;
  gboolean filling;
  gboolean is_narrow; /* too narrow for all frozen columns */
  guint idle;
};

void     _fujin_role_matrix_page_init_grid    (FujinRoleMatrixPage *self);
void     _fujin_role_matrix_page_show_columns (FujinRoleMatrixPage *self);
guint    _fujin_role_matrix_page_get_function (FujinRoleMatrixPage *self,
                                               guint                row);
void     _fujin_role_matrix_page_init_rows    (FujinRoleMatrixPage *self);
void     _fujin_role_matrix_page_refilter     (FujinRoleMatrixPage *self);
void     _fujin_role_matrix_page_fill_filters (FujinRoleMatrixPage *self);
void     _fujin_role_matrix_page_show_all     (FujinRoleMatrixPage *self);
gboolean _fujin_role_matrix_page_get_cell     (FujinRoleMatrixPage *self,
                                               int                 *function,
                                               int                 *role);
void     _fujin_role_matrix_page_go_to        (FujinRoleMatrixPage *self,
                                               int                  function,
                                               int                  role);
char    *_fujin_role_matrix_page_dup_block    (FujinRoleMatrixPage *self);
void     _fujin_role_matrix_page_update       (FujinRoleMatrixPage *self);

G_END_DECLS
